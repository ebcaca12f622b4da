"""What the beheerder corrects of a person, with a reason; of an inwoner only the name and the first day."""

from datetime import date

import pytest
from django.urls import reverse

from netwerk.models import Deelnemersoort, Lid
from netwerk.rolsoorten import Rolsoort, Wereld
from tests.maak.beheer import maak_deelnemersoort
from tests.maak.netwerk import maak_gemeente, maak_lid, maak_organisatie

pytestmark = pytest.mark.django_db


@pytest.fixture
def beheerder() -> Lid:
    return maak_lid(rol=Rolsoort.FUNCTIONEEL_BEHEERDER, naam="Noor Achterberg")


def _velden(client, lid: Lid) -> dict[str, object]:
    form = client.get(reverse("lid_wijzigen", args=[lid.pk])).context["form"]
    return {naam: form[naam].value() or "" for naam in form.fields} | {"reden": "Verkeerd getypt"}


def test_beheerder_corrects_who_somebody_is_and_says_why(beheerder, inloggen):
    gemeente, client = beheerder.gemeente, inloggen(beheerder)
    lid, drager = (maak_lid(gemeente=gemeente, naam=naam) for naam in ("Jantse Fries", "Renée Boer"))
    soort = maak_deelnemersoort(samenwerkingsverband=gemeente.samenwerkingsverband)
    van_inwoners = maak_deelnemersoort(samenwerkingsverband=gemeente.samenwerkingsverband, sleutel="x", woord="x")
    Deelnemersoort.objects.filter(pk=van_inwoners.pk).update(wereld=Wereld.INWONER)
    werk = maak_organisatie(gemeente=gemeente)
    nieuw = {"naam": "Jantsje de Vries", "wereld": Wereld.PROFESSIONAL, "soorten": [soort.pk], "organisatie": werk.pk}
    nieuw |= {"lid_sinds": "1-2-2026", "aangedragen_door": "renee boer"}

    over_gezondheid = _velden(client, lid) | nieuw | {"soorten": [van_inwoners.pk]}
    assert client.post(reverse("lid_wijzigen", args=[lid.pk]), over_gezondheid).status_code == 422
    client.post(reverse("lid_wijzigen", args=[lid.pk]), _velden(client, lid) | nieuw)

    lid.refresh_from_db()
    assert (lid.naam, lid.wereld, lid.organisatie) == ("Jantsje de Vries", Wereld.PROFESSIONAL, werk)
    assert (lid.lid_sinds, lid.aangedragen_door, [*lid.soorten.all()]) == (date(2026, 2, 1), drager, [soort])
    assert lid.events.order_by("-pgh_id").first().pgh_context["reden"] == "Verkeerd getypt"
    velden = _velden(client, lid)
    assert velden["aangedragen_door"] == "Renée Boer"
    client.post(reverse("lid_wijzigen", args=[lid.pk]), velden | {"aangedragen_door": ""})
    assert Lid.objects.get(pk=lid.pk).aangedragen_door is None


def test_who_brought_somebody_in_and_is_not_to_be_seen_stays_and_is_not_named(beheerder, inloggen):
    client = inloggen(beheerder)
    lid, inwoner = maak_lid(gemeente=beheerder.gemeente), maak_lid(gemeente=beheerder.gemeente, rol=Rolsoort.INWONER)
    Lid.objects.filter(pk=lid.pk).update(aangedragen_door=inwoner)
    for _ in range(2):
        maak_lid(gemeente=beheerder.gemeente, naam="Twee Keer")
    velden, adres = _velden(client, lid), reverse("lid_wijzigen", args=[lid.pk])

    fouten = [client.post(adres, velden | {"aangedragen_door": wie}).status_code for wie in ("Twee Keer", "Niemand")]
    client.post(adres, velden)

    lid.refresh_from_db()
    assert (velden["aangedragen_door"], fouten, lid.aangedragen_door) == ("", [422, 422], inwoner)


def test_of_an_inwoner_only_name_and_first_day_and_nobody_becomes_one(beheerder, inloggen):
    client = inloggen(beheerder)
    inwoner, lid = (maak_lid(gemeente=beheerder.gemeente, rol=rol) for rol in (Rolsoort.INWONER, Rolsoort.VRIJWILLIGER))
    elders = maak_gemeente()

    assert set(_velden(client, inwoner)) == {"naam", "lid_sinds", "reden"}
    velden = _velden(client, lid)
    verkeerd = ({"wereld": Wereld.INWONER}, {"gemeente": elders.pk}, {"reden": ""}, {"lid_sinds": "1-1-2090"})
    adres = reverse("lid_wijzigen", args=[lid.pk])
    assert [client.post(adres, velden | fout).status_code for fout in verkeerd] == [422] * 4
