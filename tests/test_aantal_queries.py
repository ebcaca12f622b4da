"""Every list asks the database as often for 30 rows as for 1, and no page more than 15 times.

A list is one line in LIJSTEN: the name of its URL, and what makes row number `n` in the gemeente of that person.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from netwerk.models import Deelnemersoort, Lid
from netwerk.models.woorden import DEELNEMERSOORTEN
from netwerk.rolsoorten import Rolsoort, Wereld
from tests.adressen import adressen_per_naam
from tests.maak.beheer import maak_deelnemersoort, maak_woord
from tests.maak.experimenten import maak_bestand, maak_experiment, maak_werkbezoek
from tests.maak.netwerk import (
    maak_actie,
    maak_bijeenkomst,
    maak_contactmoment,
    maak_contactpersoon,
    maak_gemeente,
    maak_inzage,
    maak_lid,
    maak_organisatie,
    maak_plek,
    maak_uitnodiging,
    maak_vernietigingslijst,
    maak_werkgroep,
    zet_in_werkgroep,
)
from tests.maak.trajecten import maak_aanmelding, maak_inwoner, maak_talentprofiel, maak_verzoek
from tests.netwerk.inloggen import zet_ingelogd
from tests.toegang_verwacht import VERWACHT, pad_van
from trajecten.models import Inwoner

HOOGSTENS = 15
pytestmark = pytest.mark.django_db


def _lid(gemeente, van, n) -> None:
    verband = gemeente.samenwerkingsverband
    lid = maak_lid(gemeente=gemeente, rol=Rolsoort.VRIJWILLIGER, organisatie=maak_organisatie(gemeente=gemeente))
    soort = Deelnemersoort.objects.create(
        samenwerkingsverband=verband, sleutel=f"soort-{n}", woord="buur", algemeen_woord="buur", wereld=Wereld.INWONER
    )
    lid.soorten.add(soort)


def _organisatie(gemeente, van, n) -> None:
    maak_contactmoment(organisatie=maak_organisatie(gemeente=gemeente, naam=f"Bedrijf {n}"), door=van)


def _bij_organisatie(gemeente, van, n) -> None:
    maak_contactpersoon(organisatie=van.organisatie, naam=f"Persoon {n}")
    maak_plek(organisatie=van.organisatie, naam=f"Plek {n}")
    maak_lid(gemeente=gemeente, organisatie=van.organisatie)
    maak_contactmoment(organisatie=van.organisatie, door=maak_lid(gemeente=gemeente))


def _bijeenkomst(gemeente, van, n) -> None:
    verband = gemeente.samenwerkingsverband
    for dagen in (n + 1, -n - 1):
        maak_bijeenkomst(samenwerkingsverband=verband, begint_op=timezone.now() + timedelta(days=dagen))


def _bij_lid(gemeente, van, n) -> None:
    ander = maak_lid(gemeente=gemeente)
    ander.aangedragen_door = van
    ander.save()
    werkgroep = maak_werkgroep(samenwerkingsverband=gemeente.samenwerkingsverband, naam=f"Werkgroep {n}")
    zet_in_werkgroep(lid=van, werkgroep=werkgroep)


def _bij_werkgroep(gemeente, van, n) -> None:
    lid = maak_lid(gemeente=gemeente, organisatie=maak_organisatie(gemeente=gemeente))
    zet_in_werkgroep(lid=lid, werkgroep=van.werkgroepen.get())


def _experiment(gemeente, van, n) -> None:
    """An experiment with a visit of today, its action, and people in view."""
    experiment = maak_experiment(
        werkgroep=van.werkgroepen.get(), gemeenten=(gemeente,), naam=f"Proef {n}", openbaar=True
    )
    _werkbezoek(gemeente, van, n, experiment=experiment)


def _werkbezoek(gemeente, van, n, experiment=None) -> None:
    werkbezoek = maak_werkbezoek(
        kwartiermaker=van,
        organisatie=maak_organisatie(gemeente=gemeente, naam=f"Bedrijf {n}"),
        datum=timezone.localdate(),
        experiment=experiment,
        inwoners=tuple(maak_inwoner(gemeente=gemeente, begeleider=van) for _ in range(5)),
    )
    werkbezoek.actie = maak_actie(eigenaar=van, uiterlijk_op=timezone.localdate())
    werkbezoek.save()


def _bestand(gemeente, van, n) -> None:
    experiment = van.werkgroepen.get().experimenten.first()
    maak_bestand(experiment=experiment, naam=f"foto {n}.jpg", op_schijf=False)


def _weggehaald(gemeente, van, n) -> None:
    werkbezoek = maak_werkbezoek(kwartiermaker=van, organisatie=maak_organisatie(gemeente=gemeente))
    werkbezoek.haal_weg(door=van, nu=timezone.now())


def _inwoner(gemeente, van, n) -> None:
    maak_talentprofiel(inwoner=maak_inwoner(gemeente=gemeente, begeleider=van))


def _aanmelding(gemeente, van, n) -> None:
    maak_aanmelding(gemeente=gemeente)


def _uitnodiging(gemeente, van, n) -> None:
    uitnodiging, _ = maak_uitnodiging(door=maak_lid(gemeente=gemeente))
    uitnodiging.organisatie = maak_organisatie(gemeente=gemeente)
    uitnodiging.save()


def _inzage(gemeente, van, n) -> None:
    """A line about that person, by somebody else each time."""
    eigen = van.inwoner if hasattr(van, "inwoner") else maak_inwoner(lid=van)
    maak_inzage(door=maak_lid(gemeente=gemeente, rol=Rolsoort.BEGELEIDER), persoon=eigen.pk)


def _verzoek(gemeente, van, n) -> None:
    maak_verzoek(inwoner=maak_inwoner(gemeente=gemeente, begeleider=van), gedaan_door=van)


def _eigen_verzoek(gemeente, van, n) -> None:
    maak_verzoek(inwoner=Inwoner.objects.filter(lid=van).first() or maak_inwoner(lid=van))


def _vernietigingslijst(gemeente, van, n) -> None:
    lijst = maak_vernietigingslijst(gemeente=gemeente, gemaakt_door=maak_lid(gemeente=gemeente))
    lijst.wijs_af(door=maak_lid(gemeente=gemeente), nu=timezone.now(), reden="Nog nodig")


def _netwerk(gemeente, van, n) -> None:
    verband = maak_gemeente().samenwerkingsverband
    maak_experiment(werkgroep=maak_werkgroep(samenwerkingsverband=verband), openbaar=True)
    maak_bijeenkomst(samenwerkingsverband=verband)


def _woord(gemeente, van, n) -> None:
    verband = gemeente.samenwerkingsverband
    van.soorten.add(maak_deelnemersoort(samenwerkingsverband=verband, sleutel=f"soort-{n}"))
    maak_woord(samenwerkingsverband=verband, sleutel=f"soort-{n}", vanaf=date(2026, 1, 1))


def _met_experiment(van: Lid) -> dict[str, object]:
    return {"pk": maak_experiment(werkgroep=van.werkgroepen.get(), gemeenten=(van.gemeente,)).pk}


@dataclass(frozen=True, kw_only=True)
class Lijst:
    naam: str
    maak_rij: Callable[..., None]
    kwargs: Callable[[Lid], dict[str, object]] = field(default=lambda van: {})
    rol: Rolsoort = Rolsoort.KWARTIERMAKER


LIJSTEN = [
    Lijst(naam="leden", maak_rij=_lid),
    Lijst(naam="lid_bekijken", maak_rij=_bij_lid, kwargs=lambda van: {"lid_id": van.pk}),
    Lijst(naam="organisaties", maak_rij=_organisatie),
    Lijst(
        naam="organisatie_bekijken",
        maak_rij=_bij_organisatie,
        kwargs=lambda van: {"organisatie_id": van.organisatie_id},
    ),
    Lijst(naam="bijeenkomsten", maak_rij=_bijeenkomst),
    Lijst(
        naam="werkgroep_bekijken",
        maak_rij=_bij_werkgroep,
        kwargs=lambda van: {"werkgroep_id": van.werkgroepen.get().pk},
    ),
    Lijst(naam="home", maak_rij=_netwerk),
    Lijst(naam="vandaag", maak_rij=_werkbezoek),
    Lijst(naam="bewaren", maak_rij=_vernietigingslijst, rol=Rolsoort.PRIVACY_OFFICER),
    Lijst(naam="aanmeldingen", maak_rij=_aanmelding),
    Lijst(naam="inwoners", maak_rij=_inwoner),
    Lijst(naam="wie_heeft_gekeken", maak_rij=_inzage, rol=Rolsoort.INWONER),
    Lijst(naam="toezicht", maak_rij=_inzage, rol=Rolsoort.PRIVACY_OFFICER),
    Lijst(naam="toezicht_csv", maak_rij=_inzage, rol=Rolsoort.PRIVACY_OFFICER),
    Lijst(naam="verzoeken", maak_rij=_verzoek),
    Lijst(naam="mijn_gegevens", maak_rij=_eigen_verzoek, rol=Rolsoort.INWONER),
    Lijst(
        naam="mijn_gegevens_bekijken",
        maak_rij=_eigen_verzoek,
        kwargs=lambda van: {"sleutel": "verzoeken"},
        rol=Rolsoort.INWONER,
    ),
    Lijst(naam="experimenten", maak_rij=_experiment),
    Lijst(naam="experiment_bekijken", maak_rij=_bestand, kwargs=_met_experiment),
    Lijst(naam="overzicht", maak_rij=_experiment, rol=Rolsoort.BELEIDSMEDEWERKER),
    Lijst(naam="overzicht_csv", maak_rij=_experiment, rol=Rolsoort.BELEIDSMEDEWERKER),
    Lijst(naam="overzicht_xlsx", maak_rij=_experiment, rol=Rolsoort.BELEIDSMEDEWERKER),
    Lijst(naam="overzicht_acties", maak_rij=_experiment),
    Lijst(naam="overzicht_mensen", maak_rij=_experiment),
    Lijst(naam="werkbezoeken", maak_rij=_werkbezoek),
    Lijst(naam="werkbezoeken_weggehaald", maak_rij=_weggehaald),
    Lijst(naam="uitnodigingen", maak_rij=_uitnodiging),
    Lijst(
        naam="woordenlijst_bekijken",
        maak_rij=_woord,
        rol=Rolsoort.FUNCTIONEEL_BEHEERDER,
        kwargs=lambda van: {"verband_id": van.gemeente.samenwerkingsverband_id, "lijst": DEELNEMERSOORTEN},
    ),
    Lijst(naam="rechten", maak_rij=_lid, rol=Rolsoort.FUNCTIONEEL_BEHEERDER),
    Lijst(naam="rechten_csv", maak_rij=_lid, rol=Rolsoort.FUNCTIONEEL_BEHEERDER),
    Lijst(
        naam="rechten_controleren",
        maak_rij=_lid,
        rol=Rolsoort.PRIVACY_OFFICER,
        kwargs=lambda van: {"gemeente_id": van.gemeente_id},
    ),
]


@pytest.fixture
def lid() -> Lid:
    gemeente = maak_gemeente()
    lid = maak_lid(gemeente=gemeente, organisatie=maak_organisatie(gemeente=gemeente))
    zet_in_werkgroep(lid=lid, werkgroep=maak_werkgroep(samenwerkingsverband=gemeente.samenwerkingsverband))
    return lid


@pytest.mark.parametrize("lijst", LIJSTEN, ids=lambda lijst: lijst.naam)
def test_list_asks_as_often_for_30_rows_as_for_1(lijst, lid, inloggen):
    lid.rollen.create(gemeente=lid.gemeente, soort=lijst.rol)
    client = inloggen(lid)
    adres = reverse(lijst.naam, kwargs=lijst.kwargs(lid))

    aantallen = []
    for van, tot in ((0, 1), (1, 30)):
        for n in range(van, tot):
            lijst.maak_rij(lid.gemeente, lid, n)
        aantallen.append(_aantal_vragen(client, adres))

    assert aantallen == [aantallen[0]] * 2
    assert aantallen[0] <= HOOGSTENS


@pytest.mark.parametrize("naam", sorted(adressen_per_naam().keys() & VERWACHT.keys()))
def test_page_asks_at_most_15_times(naam, client):
    gemeente = maak_gemeente()
    aantallen = {}
    for rol in _wie_het_ziet(naam):
        lid = maak_lid(gemeente=gemeente, rol=rol)
        zet_ingelogd(client, lid)
        aantallen[rol.value] = _aantal_vragen(client, pad_van(naam, gemeente=gemeente, van=lid))

    assert {rol: aantal for rol, aantal in aantallen.items() if aantal > HOOGSTENS} == {}


def _wie_het_ziet(naam: str) -> list[Rolsoort]:
    """Return the roles that get the page itself; for one that all may see, those that see the most on it."""
    antwoorden = VERWACHT[naam].get
    if isinstance(antwoorden, dict):
        return [rol for rol in Rolsoort if any(rol in rollen for rollen in antwoorden)]
    alle = [Rolsoort.INWONER, Rolsoort.KWARTIERMAKER, Rolsoort.BEGELEIDER, Rolsoort.BELEIDSMEDEWERKER]
    return alle if antwoorden not in (302, 405) else []


def _aantal_vragen(client, adres: str) -> int:
    with CaptureQueriesContext(connection) as vragen:
        antwoord = client.get(adres)
    assert antwoord.status_code < 500
    return sum(not vraag["sql"].startswith(("SAVEPOINT", "RELEASE")) for vraag in vragen)
