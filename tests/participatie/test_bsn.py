"""What looks like a BSN in free text: a warning with a way out, never a hard block, and nothing of it is kept."""

from uuid import uuid4

import pytest
from django import forms
from django.http import QueryDict
from django.urls import reverse

from experimenten.models import Werkbezoekconcept
from netwerk.forms.accounts import CodeForm
from netwerk.rolsoorten import Rolsoort
from participatie.bsn import BEVESTIGING, MELDING, lijkt_op_bsn
from participatie.forms import Formulier
from tests.maak.netwerk import maak_lid, maak_organisatie
from tests.maak.trajecten import maak_inwoner_met_account, maak_talentprofiel
from trajecten.models import EigenWoorden, Inwoner

BSN = "123456782"
ANDERS = "123456789"
"""Nine digits that do not pass the elfproef."""


@pytest.mark.parametrize(
    ("tekst", "lijkt"),
    [
        (f"bsn: {BSN}.", True),
        ("Zijn nummer is 123 456 782", True),
        ("123.456.782", True),
        ("1234-56-782", True),
        (f"Kamer 12 {BSN}", True),
        (ANDERS, False),
        ("000000000", False),
        (f"1{BSN}", False),
        ("06 12345678", False),
        ("organisatie.12345678-2abc-4def-8abc-123456782000", False),
        ("", False),
    ],
)
def test_text_looks_like_a_bsn(tekst, lijkt):
    assert lijkt_op_bsn(tekst) is lijkt


class VerhaalForm(Formulier):
    verhaal = forms.CharField(widget=forms.Textarea)
    regels = forms.CharField(required=False)
    zoek = forms.CharField(required=False)
    telefoon = forms.CharField(required=False)
    bellen = forms.CharField(required=False, widget=forms.TextInput(attrs={"type": "tel"}))
    email = forms.EmailField(required=False)
    website = forms.URLField(required=False, assume_scheme="https")
    geheim = forms.CharField(required=False, widget=forms.PasswordInput)
    sleutel = forms.CharField(required=False, widget=forms.HiddenInput)

    def clean_regels(self) -> list[str]:
        return self.cleaned_data["regels"].splitlines()


def test_every_free_text_field_is_checked_and_no_other():
    gestuurd = dict.fromkeys(VerhaalForm.base_fields, BSN)
    form = VerhaalForm({**gestuurd, "email": f"{BSN}@voorbeeld.example", "website": f"https://voorbeeld.example/{BSN}"})

    assert {naam: [*fouten] for naam, fouten in form.errors.items()} == {"verhaal": [MELDING], "regels": [MELDING]}
    assert BSN not in str(form.errors)


def test_person_can_say_of_one_field_that_it_is_no_bsn():
    gestuurd = QueryDict(f"verhaal={BSN}&regels={BSN}&{BEVESTIGING}=verhaal")
    form = VerhaalForm(gestuurd)

    assert set(form.errors) == {"regels"}
    html = form.as_div()
    assert html.count(f'name="{BEVESTIGING}"') == 2
    assert 'value="verhaal" id="id_verhaal_geen_bsn" checked' in html


def test_without_a_bsn_nothing_is_asked():
    assert BEVESTIGING not in VerhaalForm({"verhaal": ANDERS}).as_div()
    assert BEVESTIGING not in VerhaalForm(initial={"verhaal": BSN}).as_div()


def test_code_from_a_mail_is_no_free_text():
    fouten = CodeForm({"code": BSN}, code="1").errors.as_data().values()

    assert "bsn" not in {fout.code for lijst in fouten for fout in lijst}


def test_own_words_are_not_kept_until_the_person_says_so(client, inloggen, db, caplog):
    profiel = maak_talentprofiel(inwoner=maak_inwoner_met_account())
    inloggen(profiel.inwoner.lid)
    pad = reverse("talentprofiel_vraag", args=[4])

    geweigerd = client.post(pad, {"woorden": f"Mijn nummer is {BSN}"})
    bewaard_eerst = EigenWoorden.objects.count()
    toch = client.post(pad, {"woorden": f"Mijn nummer is {BSN}", BEVESTIGING: "woorden"})

    assert (geweigerd.status_code, bewaard_eerst, toch.status_code) == (422, 0, 302)
    assert MELDING in geweigerd.content.decode()
    assert EigenWoorden.objects.get().tekst == f"Mijn nummer is {BSN}"
    assert BSN not in caplog.text


def test_draft_that_saves_itself_leaves_the_bsn_out_and_keeps_the_rest(client, inloggen, db):
    inloggen(maak_lid(rol=Rolsoort.KWARTIERMAKER))
    pad = reverse("werkbezoekconcept_bewaren", args=[uuid4()])
    client.post(pad, {"verslag": "Een goed gesprek", "actie_wat": "Bellen"})

    antwoord = client.post(pad, {"verslag": f"Hij heeft {BSN}", "actie_wat": "Mailen"})

    assert MELDING in antwoord.content.decode()
    velden = Werkbezoekconcept.objects.get().velden
    assert (velden["verslag"], velden["actie_wat"]) == (["Een goed gesprek"], ["Mailen"])

    client.post(pad, {"verslag": f"Order {BSN}", BEVESTIGING: "verslag"})
    assert Werkbezoekconcept.objects.get().velden["verslag"] == [f"Order {BSN}"]


def test_visit_with_a_bsn_comes_back_with_its_text_and_without_a_draft_of_it(client, inloggen, db):
    lid = maak_lid(rol=Rolsoort.KWARTIERMAKER)
    organisatie = maak_organisatie(gemeente=lid.gemeente)
    inloggen(lid)
    pad = f"{reverse('werkbezoek_vastleggen')}?sleutel={uuid4()}"
    bezoek = {"waar": f"organisatie.{organisatie.pk}", "verslag": f"Nummer {BSN}", "actie": "nee"}
    bezoek |= {"datum": "gisteren", "soort": "werkbezoek"}

    geweigerd = client.post(pad, bezoek)
    bewaard = str([*Werkbezoekconcept.objects.values_list("velden", flat=True)])
    toch = client.post(pad, {**bezoek, BEVESTIGING: "verslag"})

    assert (geweigerd.status_code, BSN in bewaard, toch.status_code) == (422, False, 302)
    assert f"Nummer {BSN}" in geweigerd.content.decode()
    assert Inwoner.objects.count() == 0
