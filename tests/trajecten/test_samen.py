"""Filling in together: both names with every answer, and nothing that somebody without account misses."""

import pytest
from django.urls import reverse
from django.utils import timezone

from netwerk.models import Inzage
from netwerk.rolsoorten import Rolsoort
from tests.maak.contacten import maak_waarneming
from tests.maak.matches import maak_iets_anders
from tests.maak.netwerk import maak_lid
from tests.maak.trajecten import maak_inwoner, maak_inwoner_met_account, maak_talentprofiel
from trajecten.inzage import NEEMT_WAAR, SAMEN
from trajecten.models import IetsAnders, Inwoner, SamenIngevuld, Talent, Talentantwoord, Talentprofiel
from trajecten.talenten import leg_gezien_talent_vast

pytestmark = pytest.mark.django_db


@pytest.fixture
def anke():
    return maak_lid(naam="Anke Bosma", rol=Rolsoort.BEGELEIDER)


@pytest.fixture
def helper(inloggen, anke):
    return inloggen(anke)


@pytest.fixture
def inwoner(anke):
    """Somebody without an account."""
    return maak_inwoner(gemeente=anke.gemeente, begeleider=anke)


def adres(naam: str, inwoner: Inwoner, *args: object) -> str:
    return reverse(f"samen_{naam}", args=[inwoner.pk, *args])


def test_begeleider_writes_somebody_down_and_fills_in_together(helper, anke):
    naar = helper.post(reverse("inwoner_toevoegen"), {"naam": " Sietse  Wouda ", "gemeente": anke.gemeente_id})
    inwoner = Inwoner.objects.get(naam="Sietse Wouda")

    assert (naar.url, inwoner.begeleider, inwoner.lid) == (adres("invullen", inwoner), anke, None)
    assert "Doe dit alleen als Sietse Wouda erbij is." in helper.get(naar.url).content.decode()
    assert helper.post(adres("beginnen", inwoner)).url == adres("vraag", inwoner, 1)
    assert helper.post(adres("vraag", inwoner, 1), {"groepen": ["handen"]}).url == adres(
        "onderwerp", inwoner, 1, "handen"
    )
    helper.post(adres("onderwerp", inwoner, 1, "handen"), {"handen-koken": "kan", "woorden": "een dak leggen"})
    volgende = helper.post(adres("vraag", inwoner, 7), {"nodig": ["nodig.pauze"]}).url

    assert volgende == adres("controleren", inwoner)
    profiel = inwoner.talentprofiel
    antwoorden = [
        *profiel.talentantwoorden.all(), *profiel.keuzeantwoorden.all(), *profiel.eigen_woorden.all()
    ]  # fmt: skip
    assert {(a.bron, a.door, a.op) for a in antwoorden} == {("samen", anke, timezone.localdate())}
    assert len(antwoorden) == 3
    assert profiel.talentantwoorden.get().bevestigd_op
    assert helper.post(volgende).status_code == 422
    helper.post(volgende, {"kopie": "voorgelezen"})
    keer = SamenIngevuld.objects.get()
    assert (keer.door, keer.op, keer.kopie) == (anke, timezone.localdate(), "voorgelezen")
    pagina = helper.get(reverse("inwoner_talentprofiel", args=[inwoner.pk])).content.decode()
    assert "Samen ingevuld met Anke Bosma op" in pagina
    assert "Kopie: voorgelezen." in pagina
    blad = helper.get(adres("afdrukken", inwoner)).content.decode()
    assert "Dit is de kopie voor Sietse Wouda." in blad
    assert "een dak leggen" in blad


def test_same_name_again_asks_whether_it_is_somebody_else(helper, anke, inwoner):
    gegevens = {"naam": inwoner.naam.lower(), "gemeente": anke.gemeente_id}

    gewaarschuwd = helper.post(reverse("inwoner_toevoegen"), gegevens)
    helper.post(reverse("inwoner_toevoegen"), gegevens | {"is_ander": "on"})

    assert (gewaarschuwd.status_code, Inwoner.objects.count()) == (422, 2)
    assert "U begeleidt al iemand met deze naam" in gewaarschuwd.content.decode()


def test_answer_of_the_person_keeps_its_own_source(helper, anke, inwoner):
    maak_talentprofiel(
        inwoner=inwoner, groepen=("handen",), talenten={"handen.koken": "kan"}, woorden={"droom": "Een kas"}
    )

    helper.post(adres("onderwerp", inwoner, 1, "handen"), {"handen-koken": "kan", "handen-hout": "leren"})
    helper.post(adres("vraag", inwoner, 4), {"woorden": "Een kas"})

    bronnen = inwoner.talentprofiel.talentantwoorden.values_list("talent__sleutel", "bron")
    assert dict(bronnen) == {"handen.koken": "zelf", "handen.hout": "samen"}
    assert inwoner.talentprofiel.eigen_woorden.get().bron == "zelf"
    pagina = helper.get(adres("controleren", inwoner)).content.decode()
    assert "Samen ingevuld met Anke Bosma op" in pagina
    assert "Ingevuld op" in pagina


def test_talent_that_a_helper_saw_waits_until_the_person_says_yes(helper, anke, inwoner):
    helper.post(reverse("talent_gezien", args=[inwoner.pk]), {"talent": "handen.koken", "bron": "werkplek"})
    antwoord = Talentantwoord.objects.get()

    assert (antwoord.bron, antwoord.door, antwoord.wacht_op_inwoner) == ("werkplek", anke, True)
    assert not Talentprofiel.objects.get().talentantwoorden.bevestigd().exists()
    over = helper.get(reverse("talent_gezien", args=[inwoner.pk])).context["form"].fields["talent"].queryset
    assert "handen.koken" not in over.values_list("sleutel", flat=True)
    gevraagd = helper.get(adres("invullen", inwoner)).content.decode()
    assert f"Anke Bosma zag een talent bij {inwoner}: Ik kan koken. Klopt dat?" in gevraagd
    helper.post(adres("bevestigen", inwoner), {"talent": "handen.koken", "klopt": "ja"})
    antwoord.refresh_from_db()
    assert (antwoord.bron, antwoord.wacht_op_inwoner) == ("werkplek", False)
    assert SamenIngevuld.objects.filter(door=anke).count() == 1


def test_only_the_named_begeleider_fills_in_together_and_not_the_own_profile(inloggen, anke, inwoner):
    maak_talentprofiel(inwoner=inwoner)
    leg_gezien_talent_vast(
        inwoner=inwoner, talent=Talent.objects.first(), door=anke, bron="begeleider", op=timezone.localdate()
    )
    collega = inloggen(maak_lid(gemeente=anke.gemeente, rol=Rolsoort.KWARTIERMAKER))
    paginas = [adres("invullen", inwoner), adres("vraag", inwoner, 3), adres("afdrukken", inwoner)]

    assert [collega.get(pagina).status_code for pagina in paginas] == [404, 404, 404]
    assert collega.post(adres("vraag", inwoner, 4), {"woorden": "Niet van mij"}).status_code == 404
    anke.rollen.all().delete()
    assert inloggen(anke).get(paginas[0]).status_code == 403
    eigen = maak_inwoner(lid=maak_lid(gemeente=anke.gemeente, rol=Rolsoort.BEGELEIDER))
    Inwoner.objects.filter(pk=eigen.pk).update(begeleider=eigen.lid)
    assert inloggen(eigen.lid).get(adres("invullen", eigen)).status_code == 404
    assert not inwoner.talentprofiel.eigen_woorden.exists()


def test_question_before_the_beginning_goes_to_the_start(helper, inwoner):
    for pagina in (adres("vraag", inwoner, 3), adres("controleren", inwoner), adres("afdrukken", inwoner)):
        assert helper.get(pagina).url == adres("invullen", inwoner)


def test_person_without_account_gets_along_what_who_has_one_takes(helper, anke, inwoner):
    maak_talentprofiel(inwoner=inwoner, woorden={"droom": "Een eigen kraam"})
    maak_iets_anders(inwoner=inwoner)
    helper.get(reverse("inwoner_talentprofiel", args=[inwoner.pk]))
    meegeven = adres("meegeven", inwoner)
    assert helper.post(meegeven, {"wat": "gegevens"}).status_code == 422  # nobody is there
    erbij = {"erbij": "on"}

    gekeken, gegevens, vum = (helper.post(meegeven, {"wat": wat, **erbij}) for wat in ("gekeken", "gegevens", "vum"))

    assert [antwoord.status_code for antwoord in (gekeken, gegevens, vum)] == [200] * 3
    assert "Anke Bosma, uw begeleider" in gekeken.content.decode()
    alles = gegevens.content.decode()
    assert all(tekst in alles for tekst in ("Een eigen kraam", "Liever met dieren", "U was erbij en vroeg dit."))
    assert vum.json()["persoonlijkePresentatie"] == "Een eigen kraam"
    samen = Inzage.objects.filter(persoon=inwoner.pk, toelichting="U was erbij en vroeg dit.").order_by("op")
    assert list(samen.values_list("gebruiker", "gegevens", "handeling")) == [
        (anke.pk, "logboek", "meegegeven"),
        (anke.pk, "alles", "meegegeven"),
        (anke.pk, "talentprofiel", "meegegeven"),
    ]
    met_account = maak_inwoner_met_account(gemeente=anke.gemeente, begeleider=anke)
    assert helper.get(adres("meegeven", met_account)).status_code == 404


def test_who_stands_in_gives_along_too_and_the_privacy_officer_hears_of_it(anke, inwoner, inloggen, mailoutbox):
    officer = maak_lid(gemeente=anke.gemeente, rol=Rolsoort.PRIVACY_OFFICER)
    waarnemer = maak_lid(gemeente=anke.gemeente, rol=Rolsoort.BEGELEIDER, naam="Wytse Waarnemer")
    meegeven, erbij = adres("meegeven", inwoner), {"wat": "gegevens", "erbij": "on"}
    assert inloggen(waarnemer).post(meegeven, erbij).status_code == 404
    waarneming = maak_waarneming(waarnemer=waarnemer, afwezige=anke, rol=Rolsoort.BEGELEIDER)

    assert inloggen(waarnemer).post(meegeven, erbij).status_code == 200

    [regel] = Inzage.objects.filter(persoon=inwoner.pk, handeling="meegegeven")
    assert (regel.gebruiker, regel.toelichting) == (waarnemer.pk, f"{NEEMT_WAAR} {SAMEN}")
    [mail] = mailoutbox
    assert mail.to == [officer.email]
    assert f"{reverse('toezicht')}?handeling=meegegeven" in mail.body
    assert not any(naam in mail.body for naam in (inwoner.naam, waarnemer.naam, anke.naam))
    client = inloggen(officer)
    assert "1 keer gaf iemand gegevens mee" in client.get(reverse("vandaag")).text
    assert "Wytse Waarnemer" in client.get(reverse("toezicht"), {"handeling": "meegegeven"}).text
    waarneming.trek_in(nu=timezone.now())
    assert inloggen(waarnemer).post(meegeven, erbij).status_code == 404


def test_what_is_given_along_is_of_that_person_only_and_not_made_all_day(helper, anke, inwoner):
    ander = maak_inwoner(gemeente=anke.gemeente, begeleider=anke, naam="Sietske")
    maak_talentprofiel(inwoner=ander, woorden={"droom": "Een eigen boot"})
    maak_talentprofiel(inwoner=inwoner, woorden={"droom": "Een eigen kraam"})

    keren = [helper.post(adres("meegeven", inwoner), {"wat": "gegevens", "erbij": "on"}) for _ in range(7)]

    assert [antwoord.status_code for antwoord in keren] == [200] * 6 + [422]
    assert "Een eigen kraam" in keren[0].text
    assert not any(tekst in keren[0].text for tekst in ("Sietske", "Een eigen boot"))
    assert "Probeer het morgen opnieuw." in keren[-1].text
    assert helper.post(adres("meegeven", ander), {"wat": "gegevens", "erbij": "on"}).status_code == 200


def test_wish_for_something_else_is_written_down_together(helper, anke, inwoner):
    pagina = reverse("inwoner_iets_anders", args=[inwoner.pk])

    assert helper.post(pagina, {"woorden": "Liever buiten"}).url == pagina

    wens = IetsAnders.objects.get()
    assert (wens.inwoner, wens.woorden, wens.samen_met) == (inwoner, "Liever buiten", anke)
    assert "samen met Anke Bosma. " in helper.get(pagina).content.decode()
    assert "samen met Anke Bosma" in helper.get(reverse("wensen_iets_anders")).content.decode()
