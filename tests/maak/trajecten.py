"""Make data of inwoners for tests."""

from collections.abc import Mapping
from datetime import date, datetime
from uuid import uuid4

from django.utils import timezone

from netwerk.models import Gemeente, Lid
from netwerk.rolsoorten import Rolsoort
from tests.maak.netwerk import maak_gemeente, maak_lid
from trajecten.models import (
    Aanmelding,
    Besluit,
    Herkomst,
    Inwoner,
    Keuze,
    Keuzeantwoord,
    Noodtoegang,
    Overneemkaart,
    SamenIngevuld,
    Talent,
    Talentantwoord,
    Talentgroep,
    Talentprofiel,
    Verzoek,
)
from trajecten.models.noodtoegang import DUUR
from trajecten.talentprofielen import bewaar_woorden

EEN_KEUZE = ("drukte", "ruimte", "gezelschap", "taken", "uren", "reistijd")
"""Parts of the questions with one answer at most."""


def maak_inwoner(
    *,
    gemeente: Gemeente | None = None,
    naam: str = "Froukje Hoekstra",
    lid: Lid | None = None,
    begeleider: Lid | None = None,
) -> Inwoner:
    gemeente = gemeente or (lid.gemeente if lid else maak_gemeente())
    return Inwoner.objects.create(gemeente=gemeente, naam=naam, lid=lid, begeleider=begeleider, sinds=date(2026, 1, 1))


def maak_inwoner_met_account(*, gemeente: Gemeente | None = None, begeleider: Lid | None = None) -> Inwoner:
    """An inwoner who can log in: `inwoner.lid`."""
    lid = maak_lid(gemeente=gemeente, naam="Froukje Hoekstra", rol=Rolsoort.INWONER)
    return maak_inwoner(lid=lid, naam=lid.naam, begeleider=begeleider)


def maak_talentprofiel(
    *,
    inwoner: Inwoner | None = None,
    bij_vraag: int = 1,
    klaar: bool = False,
    groepen: tuple[str, ...] = (),
    talenten: Mapping[str, str] | None = None,
    keuzes: tuple[str, ...] = (),
    woorden: Mapping[str, str] | None = None,
) -> Talentprofiel:
    """A profile that was begun, with these answers: `talenten={"handen.koken": "kan"}`, `keuzes=("dag.maandag",)`."""
    inwoner = inwoner or maak_inwoner_met_account()
    nu = timezone.now()
    profiel = Talentprofiel.objects.create(
        gemeente=inwoner.gemeente, inwoner=inwoner, bij_vraag=bij_vraag, begonnen_op=nu, gewijzigd_op=nu
    )
    eigen = {"gemeente": inwoner.gemeente, "profiel": profiel}
    for sleutel in groepen:
        profiel.groepkeuzes.create(groep=Talentgroep.objects.get(sleutel=sleutel), gemeente=inwoner.gemeente)
    for sleutel, antwoord in (talenten or {}).items():
        talent = Talent.objects.get(sleutel=sleutel)
        Talentantwoord.objects.create(**eigen, talent=talent, antwoord=antwoord, op=nu.date(), bevestigd_op=nu)
    for sleutel in keuzes:
        Keuzeantwoord.objects.create(**eigen, keuze=Keuze.objects.get(sleutel=sleutel), op=nu.date())
    for onderdeel, tekst in (woorden or {}).items():
        bewaar_woorden(profiel=profiel, onderdeel=onderdeel, tekst=tekst, herkomst=Herkomst(op=nu.date()))
    if klaar:
        profiel.rond_af(nu=nu)
    return profiel


def maak_vol_talentprofiel(*, inwoner: Inwoner | None = None) -> Talentprofiel:
    """Everything answered, and all own words as long as they may be."""
    woord = "Ik help graag in de keuken van het dorpshuis en daarna ruim ik alles netjes op. "
    namen = [f"kan.{sleutel}" for sleutel in Talentgroep.objects.values_list("sleutel", flat=True)]
    overig = ["kan", "leren", "energie", "droom", "plek", "wanneer", "reizen", "nodig"]
    return maak_talentprofiel(
        inwoner=inwoner,
        klaar=True,
        groepen=tuple(Talentgroep.objects.values_list("sleutel", flat=True)),
        talenten={
            sleutel: "leren" if nummer % 3 == 2 else "kan"
            for nummer, sleutel in enumerate(Talent.objects.values_list("sleutel", flat=True))
        },
        keuzes=tuple(Keuze.objects.exclude(onderdeel__in=EEN_KEUZE, volgorde__gt=1).values_list("sleutel", flat=True)),
        woorden=dict.fromkeys([*namen, *overig], (woord * 6)[:400]),
    )


def maak_aanmelding(
    *, gemeente: Gemeente | None = None, naam: str = "Sjoerd Postma", eigenaar: Lid | None = None
) -> Aanmelding:
    return Aanmelding.objects.create(
        sleutel=uuid4(),
        gemeente=gemeente or maak_gemeente(),
        naam=naam,
        telefoon="0512 123456",
        ontvangen_op=timezone.now(),
        opgepakt_door=eigenaar,
        opgepakt_op=timezone.now() if eigenaar else None,
    )


def maak_noodtoegang(
    *, lid: Lid, inwoner: Inwoner | None = None, begonnen_op: datetime | None = None, reden: str = "Niemand neemt op."
) -> Noodtoegang:
    inwoner = inwoner or maak_inwoner(gemeente=lid.gemeente)
    begonnen_op = begonnen_op or timezone.now()
    return Noodtoegang.objects.create(
        gemeente=inwoner.gemeente,
        inwoner=inwoner,
        lid=lid,
        reden=reden,
        begonnen_op=begonnen_op,
        eindigt_op=begonnen_op + DUUR,
    )


def maak_verzoek(
    *,
    inwoner: Inwoner | None = None,
    soort: Verzoek.Soort = Verzoek.Soort.VERWIJDER,
    gegevens: tuple[str, ...] = ("talentprofiel",),
    woorden: str = "Ik wil dit niet meer.",
    gedaan_door: Lid | None = None,
    op: datetime | None = None,
) -> Verzoek:
    inwoner = inwoner or maak_inwoner_met_account()
    wat = {"soort": soort, "gegevens": [*gegevens], "woorden": woorden, "gedaan_door": gedaan_door or inwoner.lid}
    return Verzoek.dien_in(sleutel=uuid4(), inwoner=inwoner, nu=op or timezone.now(), **wat)


def maak_beantwoord_verzoek(*, inwoner: Inwoner | None = None, door: Lid | None = None, ja: bool = False) -> Verzoek:
    """A request with an answer; nothing is destroyed for it."""
    verzoek = maak_verzoek(inwoner=inwoner)
    besluit = Besluit(gegevens="talentprofiel", is_toegewezen=ja, reden="Wij helpen u nog.")
    door = door or maak_lid(gemeente=verzoek.gemeente, rol=Rolsoort.BEGELEIDER)
    verzoek.beslis([besluit], door=door, nu=timezone.now())
    return verzoek


def maak_eigen_talent(*, gemeente: Gemeente, tekst: str = "Ik kan zorgen voor bijen", code: str = "bijen") -> Talent:
    """A talent that only this gemeente has."""
    groep = Talentgroep.objects.get(sleutel="buiten")
    wat = {"vum_soort": "vak", "pictogram": "buiten-tuin", "volgorde": 1_000, "geldig_van": date(2026, 1, 1)}
    return Talent.objects.create(gemeente=gemeente, groep=groep, sleutel=f"buiten.{code}", tekst=tekst, **wat)


def maak_kaart(*, inwoner: Inwoner, door: Lid, antwoord: str = "1980-03-05") -> tuple[Overneemkaart, str]:
    """A card to take over a profile, and the secret on it. In: the answer, a day of birth."""
    wat = {"vraag": Overneemkaart.Vraag.GEBOORTEDATUM, "antwoord": antwoord}
    return Overneemkaart.maak(inwoner=inwoner, door=door, nu=timezone.now(), **wat)


def maak_samen_ingevuld(*, profiel: Talentprofiel, door: Lid) -> SamenIngevuld:
    kopie = SamenIngevuld.Kopie.PAPIER
    return profiel.samen_ingevuld.create(gemeente=profiel.gemeente, door=door, op=timezone.localdate(), kopie=kopie)
