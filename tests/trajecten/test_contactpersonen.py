import re
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from netwerk.models import Inzage, Lid, Waarneming
from netwerk.rolsoorten import Rolsoort
from tests.maak.contacten import maak_waarneming
from tests.maak.gesprekken import maak_gesprek, maak_signaal
from tests.maak.metingen import maak_traject
from tests.maak.netwerk import geef_rol, maak_gemeente, maak_lid, maak_organisatie
from tests.maak.toestemmingen import maak_toestemming
from tests.maak.trajecten import maak_aanmelding, maak_inwoner, maak_inwoner_met_account, maak_talentprofiel
from tests.maak.verwijzingen import maak_verwijzing
from trajecten.inzage import NEEMT_WAAR
from trajecten.models import Aanmelding, Inwoner

pytestmark = pytest.mark.django_db


@pytest.fixture
def begeleider() -> Lid:
    return maak_lid(gemeente=maak_gemeente(), rol=Rolsoort.BEGELEIDER, naam="Wytse Dijkhuis")


@pytest.fixture
def collega(begeleider) -> Lid:
    return maak_lid(gemeente=begeleider.gemeente, rol=Rolsoort.BEGELEIDER, naam="Baukje Veenstra")


@pytest.fixture
def kwartiermaker(begeleider) -> Lid:
    return maak_lid(gemeente=begeleider.gemeente, rol=Rolsoort.KWARTIERMAKER, naam="Anke Terpstra")


def _lees(client, naam: str, *args: object, **extra: object) -> str:
    return client.get(reverse(naam, args=args), **extra).content.decode()


def _status(client, naam: str, *args: object) -> int:
    return client.get(reverse(naam, args=args)).status_code


def test_another_contactpersoon_sees_it_at_once_and_the_one_before_no_more(inloggen, begeleider, collega):
    inwoner = maak_inwoner(gemeente=begeleider.gemeente, begeleider=begeleider)
    client = inloggen(begeleider)
    traject = maak_traject(inwoner=inwoner)
    over_een = ("talentprofiel", "traject", "stappen", "gesprekken", "verwijzingen", "tempo")
    for adres in [reverse(f"inwoner_{naam}", args=[inwoner.pk]) for naam in over_een]:
        assert "Vaste contactpersoon:</strong> u" in client.get(adres).content.decode(), adres
    assert "Vaste contactpersoon:</strong> u" in _lees(client, "traject_rondom", traject.pk)
    adres = reverse("inwoner_contactpersoon", args=[inwoner.pk])

    assert client.post(adres, {"wie": collega.pk, "reden": ""}).status_code == 422
    assert client.post(adres, {"wie": maak_lid(rol=Rolsoort.BEGELEIDER).pk, "reden": "x"}).status_code == 422
    for _ in range(2):  # a second tap changes nothing, and is no page that is not there
        assert client.post(adres, {"wie": collega.pk, "reden": "Woont dichterbij"}).status_code == 302

    for naam in ("inwoner_talentprofiel", "inwoner_traject", "inwoner_contactpersoon"):
        assert (_status(client, naam, inwoner.pk)) == 404
    pagina = _lees(inloggen(collega), "inwoner_contactpersoon", inwoner.pk)
    geschiedenis = re.findall(r"<li>((?:Wytse|Baukje)[^<]+)", pagina)
    vandaag = timezone.localdate()
    assert geschiedenis[0].startswith("Baukje Veenstra: vanaf ")
    assert geschiedenis[0].endswith(", gekozen door Wytse Dijkhuis. Woont dichterbij")
    assert re.search(rf"Wytse Dijkhuis: vanaf .* tot {vandaag.day} ", geschiedenis[1])


def test_who_chose_the_wrong_colleague_takes_it_back_with_one_tap(inloggen, begeleider, collega):
    inwoner = maak_inwoner(gemeente=begeleider.gemeente, begeleider=begeleider)
    client = inloggen(begeleider)

    adres = reverse("inwoner_contactpersoon", args=[inwoner.pk])
    pagina = client.post(adres, {"wie": collega.pk, "reden": "Woont dichterbij"}, follow=True).content.decode()
    assert reverse("overdragen_ongedaan") in pagina
    client.post(reverse("overdragen_ongedaan"))

    inwoner.refresh_from_db()
    assert inwoner.begeleider == begeleider


@pytest.mark.parametrize("wat", ["aanmelding_terugzetten", "aanmelding_overdragen"])
def test_second_tap_on_giving_an_aanmelding_away_changes_nothing(inloggen, begeleider, collega, wat):
    aanmelding = maak_aanmelding(gemeente=begeleider.gemeente, eigenaar=begeleider)
    client = inloggen(begeleider)
    morgen = timezone.localdate() + timedelta(days=1)

    for _ in range(2):
        formulier = {"eigenaar": collega.pk, "uiterlijk_op": f"{morgen:%d-%m-%Y}"}
        assert client.post(reverse(wat, args=[aanmelding.pk]), formulier).status_code == 302

    aanmelding.refresh_from_db()
    assert aanmelding.opgepakt_door == collega
    assert _status(client, "aanmelding_bekijken", aanmelding.pk) == 404


def test_kwartiermaker_finds_somebody_for_who_has_nobody_and_reads_no_more(inloggen, begeleider, kwartiermaker):
    zonder = maak_inwoner(gemeente=begeleider.gemeente, naam="Jelle Zonder")
    weg = maak_lid(gemeente=begeleider.gemeente, rol=Rolsoort.BEGELEIDER)
    maak_inwoner(gemeente=begeleider.gemeente, begeleider=weg, naam="Hiltje Weg")
    maak_inwoner(gemeente=begeleider.gemeente, begeleider=begeleider, naam="Goed Verzorgd")
    maak_inwoner(gemeente=maak_gemeente(), naam="Van Elders")
    weg.rollen.all().delete()
    client = inloggen(kwartiermaker)

    vandaag, lijst = _lees(client, "vandaag"), _lees(client, "zonder_contactpersoon")

    assert "2 inwoners zonder vaste contactpersoon" in vandaag
    for pagina in (vandaag, lijst):
        gezien = {naam for naam in ("Jelle Zonder", "Hiltje Weg", "Goed Verzorgd", "Van Elders") if naam in pagina}
        assert gezien == {"Jelle Zonder", "Hiltje Weg"}
    assert _status(client, "inwoner_talentprofiel", zonder.pk) == 404
    client.post(
        reverse("inwoner_contactpersoon", args=[zonder.pk]), {"wie": begeleider.pk, "reden": "Kennen elkaar al"}
    )
    assert "Wytse Dijkhuis is nu de vaste contactpersoon" in _lees(client, "zonder_contactpersoon")
    assert "Jelle Zonder" not in _lees(client, "zonder_contactpersoon")
    assert _status(inloggen(begeleider), "inwoner_talentprofiel", zonder.pk) == 200


def test_waarnemer_helps_during_the_period_only_and_the_log_says_why(inloggen, begeleider, collega):
    inwoner = maak_inwoner_met_account(gemeente=begeleider.gemeente, begeleider=begeleider)
    traject = maak_traject(inwoner=inwoner)
    morgen = timezone.localdate() + timedelta(days=1)
    waarneming = maak_waarneming(
        waarnemer=collega, afwezige=begeleider, rol=Rolsoort.BEGELEIDER, van=morgen, tot=morgen
    )
    client = inloggen(collega)
    assert _status(client, "inwoner_traject", inwoner.pk) == 404

    waarneming.van = timezone.localdate()
    waarneming.save()

    assert "U neemt waar voor Wytse Dijkhuis" in _lees(client, "inwoners")
    assert "Baukje Veenstra neemt waar tot en met" in _lees(client, "inwoner_talentprofiel", inwoner.pk)
    client.post(reverse("traject_doel", args=[traject.pk]), {"ambitie": "Weer aan het werk"})
    traject.refresh_from_db()
    assert traject.ambitie == "Weer aan het werk"
    # For a while is not for good: who stands in gives nobody away, and takes nobody over.
    assert "kies een ander" not in _lees(client, "inwoner_traject", inwoner.pk)
    assert _status(client, "inwoner_contactpersoon", inwoner.pk) == 404
    client.post(reverse("inwoner_contactpersoon", args=[inwoner.pk]), {"wie": collega.pk, "reden": "Nu van mij"})
    inwoner.refresh_from_db()
    assert inwoner.begeleider == begeleider
    gezien = Inzage.objects.filter(gebruiker=collega.pk, persoon=inwoner.pk).exclude(handeling="geweigerd")
    assert set(gezien.values_list("grond", "toelichting")) == {("begeleider", NEEMT_WAAR)}
    assert "<strong>Baukje Veenstra</strong> helpt u tot en met" in _lees(inloggen(inwoner.lid), "vandaag")
    geef_rol(lid=collega, gemeente=collega.gemeente, soort=Rolsoort.KWARTIERMAKER)
    collega.rollen.filter(soort=Rolsoort.BEGELEIDER).delete()
    inloggen(Lid.objects.get(pk=collega.pk))
    assert _status(client, "inwoner_traject", inwoner.pk) == 404  # stood in as begeleider, and is none any more


def test_contactpersoon_and_who_stands_in_are_on_every_page_of_the_inwoner(inloggen, begeleider, collega):
    inwoner = maak_inwoner_met_account(gemeente=begeleider.gemeente, begeleider=begeleider)
    traject, dag = maak_traject(inwoner=inwoner), timezone.localdate()
    gesprek, signaal = maak_gesprek(inwoner=inwoner, door=collega), maak_signaal(inwoner=inwoner)
    verwijzing = maak_verwijzing(inwoner=inwoner)
    organisatie = maak_organisatie(gemeente=inwoner.gemeente)
    maak_waarneming(waarnemer=collega, afwezige=begeleider, rol=Rolsoort.BEGELEIDER, van=dag, tot=dag)
    client = inloggen(collega)
    vragen = {"v1": "nee", "v3": "nee", "v4": "nee", "v5": "ja"}
    assert client.post(reverse("meting_vastleggen", args=[traject.pk]), vragen).status_code == 302

    paginas = {
        "meting_vastleggen": [traject.pk],
        "meting_trede": [traject.pk],
        "gesprek_vastleggen": [inwoner.pk],
        "gesprek_wijzigen": [gesprek.pk],
        "signaal_vastleggen": [inwoner.pk],
        "signaal_bekijken": [signaal.pk],
        "verwijzing_waarheen": [inwoner.pk],
        "verwijzing_maken": [inwoner.pk, organisatie.pk],
        "verwijzing_bekijken": [verwijzing.pk],
        "samen_invullen": [inwoner.pk],
    }
    zin = "Vaste contactpersoon:</strong> Wytse Dijkhuis. Baukje Veenstra neemt waar tot en met"
    assert {naam: _lees(client, naam, *ids).count(zin) for naam, ids in paginas.items()} == dict.fromkeys(paginas, 1)
    client = inloggen(inwoner.lid)
    zinnen = ("Wytse Dijkhuis</strong> helpt u met meedoen", "Baukje Veenstra</strong> helpt u tot en met")
    for naam, ids in (("mijn_gesprekken", []), ("verwijzing_bekijken", [verwijzing.pk])):
        assert [_lees(client, naam, *ids).count(zin) for zin in zinnen] == [1, 1], naam


def test_waarnemer_has_the_aanmeldingen_of_who_is_away(inloggen, begeleider, collega):
    aanmelding = maak_aanmelding(gemeente=begeleider.gemeente, eigenaar=begeleider)
    client, adressen = inloggen(collega), ("vandaag", "aanmeldingen")
    assert _status(client, "aanmelding_bekijken", aanmelding.pk) == 404
    maak_waarneming(waarnemer=collega, afwezige=begeleider, rol=Rolsoort.BEGELEIDER)

    inloggen(Lid.objects.get(pk=collega.pk))

    assert _status(client, "aanmelding_bekijken", aanmelding.pk) == 200
    assert all("Sjoerd Postma" in _lees(client, naam) for naam in adressen)
    assert "Sjoerd Postma" in client.get(reverse("aanmeldingen"), {"stand": "van_mij"}).content.decode()


@pytest.mark.parametrize("rol", [Rolsoort.BELEIDSMEDEWERKER, Rolsoort.FUNCTIONEEL_BEHEERDER])
def test_who_reads_no_inwoners_hears_that_there_are_people_without_anybody(inloggen, begeleider, rol):
    maak_inwoner(gemeente=begeleider.gemeente, begeleider=begeleider)
    client = inloggen(maak_lid(gemeente=begeleider.gemeente, rol=rol))
    assert "zonder vaste contactpersoon" not in _lees(client, "vandaag")

    alleen = maak_inwoner(gemeente=begeleider.gemeente, naam="Alleen Alleen")
    pagina = _lees(client, "vandaag")
    assert f"{begeleider.gemeente}: minder dan 5. Daar is geen kwartiermaker" in pagina
    assert alleen.naam not in pagina
    for _ in range(4):
        maak_inwoner(gemeente=begeleider.gemeente)
    maak_lid(gemeente=begeleider.gemeente, rol=Rolsoort.KWARTIERMAKER)
    assert f"{begeleider.gemeente}: 5. Een kwartiermaker kan" in _lees(client, "vandaag")


def test_open_aanmeldingen_go_along_with_a_caseload_and_come_back(inloggen, begeleider, collega, kwartiermaker):
    maak_inwoner(gemeente=begeleider.gemeente, begeleider=begeleider)
    open_ = maak_aanmelding(gemeente=begeleider.gemeente, eigenaar=begeleider)
    klaar = maak_aanmelding(gemeente=begeleider.gemeente, eigenaar=begeleider)
    klaar.gaat_niet_verder("elders", nu=timezone.now())
    client = inloggen(kwartiermaker)
    adres = reverse("caseload_overdragen", args=[begeleider.pk])

    assert "1 inwoner en 1 open aanmelding." in client.get(adres).content.decode()
    pagina = client.post(adres, {"naar": collega.pk, "reden": "Gaat weg"}, follow=True).content.decode()

    assert "1 inwoner en 1 aanmelding gingen naar Baukje Veenstra." in pagina
    assert list(Aanmelding.objects.filter(opgepakt_door=collega)) == [open_]
    client.post(reverse("overdragen_ongedaan"))
    assert Aanmelding.objects.filter(opgepakt_door=begeleider).count() == 2
    client = inloggen(begeleider)
    adres, alleen = reverse("inwoners_overdragen"), {"naar": collega.pk, "reden": "Minder uren"}
    assert client.post(adres, alleen).status_code == 422
    assert client.post(adres, alleen | {"aanmeldingen": "on"}).status_code == 302
    assert list(Aanmelding.objects.filter(opgepakt_door=collega)) == [open_]
    assert Inwoner.objects.filter(begeleider=begeleider).exists()


def test_chosen_inwoners_go_over_in_one_action_and_back_again(inloggen, begeleider, collega):
    gaan = [maak_inwoner(gemeente=begeleider.gemeente, begeleider=begeleider, naam=f"Gaat {n}") for n in range(2)]
    blijft = maak_inwoner(gemeente=begeleider.gemeente, begeleider=begeleider, naam="Blijft")
    vreemd = maak_inwoner(gemeente=begeleider.gemeente, begeleider=collega, naam="Van een ander")
    client = inloggen(begeleider)
    adres = reverse("inwoners_overdragen")
    formulier = {"naar": collega.pk, "reden": "Minder uren", "inwoners": [inwoner.pk for inwoner in gaan]}

    assert client.post(adres, formulier | {"inwoners": [vreemd.pk]}).status_code == 422
    assert client.post(adres, {}).status_code == 422
    pagina = client.post(adres, formulier, follow=True).content.decode()

    assert "2 inwoners gingen naar Baukje Veenstra." in pagina
    assert set(Inwoner.objects.filter(begeleider=begeleider)) == {blijft}
    assert client.post(adres, formulier).status_code == 302  # a second tap finds nothing
    assert "Minder uren" in _lees(inloggen(collega), "inwoner_contactpersoon", gaan[0].pk)


def test_who_handed_over_takes_it_back_as_far_as_nothing_changed_since(inloggen, begeleider, collega):
    een, twee = (maak_inwoner(gemeente=begeleider.gemeente, begeleider=begeleider) for _ in range(2))
    client = inloggen(begeleider)
    client.post(
        reverse("inwoners_overdragen"), {"naar": collega.pk, "reden": "Verkeerd", "inwoners": [een.pk, twee.pk]}
    )
    twee.krijgt_contactpersoon(maak_lid(gemeente=begeleider.gemeente, rol=Rolsoort.BEGELEIDER))

    for _ in range(2):
        client.post(reverse("overdragen_ongedaan"))

    assert set(Inwoner.objects.filter(begeleider=begeleider)) == {een}


def test_kwartiermaker_hands_over_a_whole_caseload_without_reading_names(inloggen, begeleider, collega, kwartiermaker):
    for nummer in range(3):
        maak_inwoner(gemeente=begeleider.gemeente, begeleider=begeleider, naam=f"Geheim {nummer}")
    elders = maak_inwoner(gemeente=maak_gemeente(), begeleider=begeleider)
    client = inloggen(kwartiermaker)
    adres = reverse("caseload_overdragen", args=[begeleider.pk])

    assert "3 inwoners" in _lees(client, "zonder_contactpersoon")
    assert "Geheim" not in client.get(adres).content.decode()
    for _ in range(2):
        assert client.post(adres, {"naar": collega.pk, "reden": "Wytse gaat weg"}).status_code == 302

    assert Inwoner.objects.filter(begeleider=collega).count() == 3
    elders.refresh_from_db()
    assert elders.begeleider == begeleider


def test_inwoner_without_anybody_reads_that_somebody_is_chosen(inloggen, begeleider):
    inwoner = maak_inwoner_met_account(gemeente=begeleider.gemeente)

    assert "U hebt nu niemand die u vast helpt." in _lees(inloggen(inwoner.lid), "vandaag")
    inwoner.krijgt_contactpersoon(begeleider)
    assert "<strong>Wytse Dijkhuis</strong> helpt u met meedoen." in _lees(inloggen(inwoner.lid), "vandaag")


def test_what_it_says_about_who_reads_it_is_true_of_who_stands_in_who_left_and_who_it_is_shared_with(inloggen):
    begeleider = maak_lid(naam="Anke Bosma", rol=Rolsoort.BEGELEIDER)
    inwoner = maak_inwoner_met_account(gemeente=begeleider.gemeente, begeleider=begeleider)
    maak_talentprofiel(inwoner=inwoner, klaar=True)
    client = inloggen(inwoner.lid)

    def leest() -> list[str]:
        paginas = (_lees(client, naam) for naam in ("talentprofiel", "talentprofiel_klaar"))
        zinnen = (re.search(r"Wie mag wat zien\?</a> ([^<]+)</span>", pagina) for pagina in paginas)
        return [zin[1] for zin in zinnen]

    maak_waarneming(
        afwezige=begeleider,
        waarnemer=maak_lid(naam="Joop Wiersma", gemeente=begeleider.gemeente),
        rol=Rolsoort.BEGELEIDER,
    )
    assert leest() == ["Alleen u en Anke Bosma en Joop Wiersma zien dit."] * 2
    maak_toestemming(inwoner=inwoner, aan=maak_organisatie(gemeente=begeleider.gemeente))
    assert leest() == ["U kiest zelf wie dit ziet. Nu deelt u met 1 ander."] * 2
    inwoner.toestemmingen.all().delete()
    begeleider.rollen.all().delete()
    Waarneming.objects.all().delete()
    assert leest() == ["Alleen u ziet dit."] * 2
