"""The network's part of data at scale, in portions: 100 leden and 6 bijeenkomsten, and the organisations they visit."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from uuid import UUID

from allauth.account.models import EmailAddress

from netwerk.demo.namen import ACHTERNAMEN, VOORNAMEN
from netwerk.models import (
    Bijeenkomst,
    Contactpersoon,
    Gemeente,
    Lid,
    Organisatie,
    Rol,
    Samenwerkingsverband,
    Werkgroep,
    Werkgroeplid,
)
from netwerk.rolsoorten import Rolsoort, Wereld
from netwerk.schaal_kennis import bouw_kennis
from netwerk.schaal_plekken import bouw_plekken, bouw_zoekvragen
from participatie.demo import SCHAAL, maanden_terug, op_tijd, toeval, vaste_id
from participatie.inlezen import lees_in

NETWERKEN = 100
GEMEENTEN_PER_NETWERK = 3
BIJEENKOMSTEN = 6
ORGANISATIES = 60
DAGEN = 548
CBS_JAAR = 2026
EERSTE_CODE = 9001
"""The CBS gives out codes below GM2000."""

ROLLEN = {
    Rolsoort.KWARTIERMAKER: (3, Wereld.GEMEENTE),
    Rolsoort.BEGELEIDER: (30, Wereld.PROFESSIONAL),
    Rolsoort.BELEIDSMEDEWERKER: (3, Wereld.GEMEENTE),
    Rolsoort.WERKGEVER: (15, Wereld.WERKGEVER),
    Rolsoort.VRIJWILLIGER: (12, Wereld.VRIJWILLIGER),
    Rolsoort.COMMUNICATIE: (1, Wereld.PROFESSIONAL),
    Rolsoort.FACILITATOR: (2, Wereld.PROFESSIONAL),
    Rolsoort.FUNCTIONEEL_BEHEERDER: (1, Wereld.GEMEENTE),
    Rolsoort.PRIVACY_OFFICER: (3, Wereld.GEMEENTE),
    Rolsoort.INWONER: (30, Wereld.INWONER),
}
"""How many of each, and their world: 100 together."""

IN_ALLE_GEMEENTEN = {
    Rolsoort.BELEIDSMEDEWERKER,
    Rolsoort.COMMUNICATIE,
    Rolsoort.FACILITATOR,
    Rolsoort.FUNCTIONEEL_BEHEERDER,
    Rolsoort.PRIVACY_OFFICER,
}


@dataclass(frozen=True, kw_only=True)
class Plaats:
    """An organisation in one gemeente, as the other apps need it."""

    organisatie: UUID
    contactpersoon: UUID
    plek: UUID


@dataclass(frozen=True, kw_only=True)
class Gemeentedeel:
    """What one portion adds to one gemeente."""

    gemeente: UUID
    leden: dict[Rolsoort, list[UUID]]
    plaatsen: list[Plaats]


@dataclass(kw_only=True)
class Portie:
    """One times everything. `bouw` fills `delen`; the apps above lean on it."""

    nummer: int
    vandaag: date
    wachtwoord: str
    """Hash of the password of everybody in it."""
    delen: list[Gemeentedeel] = field(default_factory=list)
    dobbelsteen: Random = field(init=False)

    def __post_init__(self) -> None:
        self.dobbelsteen = toeval(SCHAAL, self.nummer)

    @property
    def netwerknummer(self) -> int:
        return self.nummer % NETWERKEN + 1

    @property
    def is_eerste_van_netwerk(self) -> bool:
        return self.nummer < NETWERKEN

    def id(self) -> UUID:
        return UUID(int=self.dobbelsteen.getrandbits(128), version=4)

    def van_netwerk(self, *delen: object) -> UUID:
        """Return the id of something that portions of the same network share."""
        return vaste_id(SCHAAL, self.netwerknummer, *delen)

    def naam(self) -> str:
        return f"{self.dobbelsteen.choice(VOORNAMEN)} {self.dobbelsteen.choice(ACHTERNAMEN)}"

    def dag(self) -> date:
        return self.vandaag - timedelta(days=self.dobbelsteen.randrange(1, DAGEN))


def aantal_porties() -> int:
    return Lid.objects.filter(email__startswith="kwartiermaker.1@" + SCHAAL).count()


def bouw(portie: Portie) -> None:
    if portie.is_eerste_van_netwerk:
        _bouw_netwerk(portie)
    for nummer in range(GEMEENTEN_PER_NETWERK):
        leden = {soort: [portie.id() for _ in range(_in_gemeente(soort, nummer))] for soort in ROLLEN}
        plaatsen = [
            Plaats(organisatie=portie.id(), contactpersoon=portie.id(), plek=portie.id())
            for _ in range(ORGANISATIES // GEMEENTEN_PER_NETWERK)
        ]
        portie.delen.append(
            Gemeentedeel(gemeente=portie.van_netwerk("gemeente", nummer), leden=leden, plaatsen=plaatsen)
        )
    _bouw_organisaties(portie)
    _bouw_leden(portie)
    bouw_kennis(portie)
    _bouw_bijeenkomsten(portie)
    for deel in portie.delen:
        door, ids = deel.leden[Rolsoort.KWARTIERMAKER][0], iter(portie.id, None)
        bouw_zoekvragen(gemeente=deel.gemeente, door=door, ids=ids, vandaag=portie.vandaag)


def _in_gemeente(soort: Rolsoort, gemeente: int) -> int:
    aantal, _ = ROLLEN[soort]
    return len(range(gemeente, aantal, GEMEENTEN_PER_NETWERK))


def _bouw_netwerk(portie: Portie) -> None:
    nummer = portie.netwerknummer
    lees_in(
        Samenwerkingsverband,
        [
            Samenwerkingsverband(
                id=portie.van_netwerk(),
                naam=f"Verzonnen netwerk {nummer:03}",
                slug=f"{SCHAAL}{nummer:04}",
                actief_sinds=maanden_terug(portie.vandaag, 20),
            )
        ],
    )
    eerste = (nummer - 1) * GEMEENTEN_PER_NETWERK
    lees_in(
        Gemeente,
        (
            Gemeente(
                id=portie.van_netwerk("gemeente", plaats),
                samenwerkingsverband_id=portie.van_netwerk(),
                naam=f"Verzonnen gemeente {eerste + plaats + 1:03}",
                cbs_code=f"GM{EERSTE_CODE + eerste + plaats}",
                cbs_jaar=CBS_JAAR,
            )
            for plaats in range(GEMEENTEN_PER_NETWERK)
        ),
    )
    lees_in(
        Werkgroep,
        (
            Werkgroep(
                id=portie.van_netwerk("werkgroep", plaats),
                samenwerkingsverband_id=portie.van_netwerk(),
                naam=f"Werkgroep {plaats + 1}",
            )
            for plaats in range(GEMEENTEN_PER_NETWERK)
        ),
    )


def _bouw_organisaties(portie: Portie) -> None:
    plaatsen = [(deel.gemeente, plaats) for deel in portie.delen for plaats in deel.plaatsen]
    lees_in(
        Organisatie,
        (
            Organisatie(
                id=p.organisatie, gemeente_id=gemeente, naam=f"Bedrijf {portie.naam()}", plaats="Verzonnen dorp"
            )
            for gemeente, p in plaatsen
        ),
    )
    lees_in(
        Contactpersoon,
        (
            Contactpersoon(id=p.contactpersoon, gemeente_id=gemeente, organisatie_id=p.organisatie, naam=portie.naam())
            for gemeente, p in plaatsen
        ),
    )
    bouw_plekken([(gemeente, p.organisatie, p.plek) for gemeente, p in plaatsen], vandaag=portie.vandaag)


def _bouw_leden(portie: Portie) -> None:
    """Make the leden. One can log in as kwartiermaker.1@schaal-0001.example, and so on for each role and portion."""
    leden = list(_leden(portie))
    lees_in(Lid, (lid for _, lid in leden))
    lees_in(
        EmailAddress, (EmailAddress(user_id=lid.pk, email=lid.email, verified=True, primary=True) for _, lid in leden)
    )
    overal = [deel.gemeente for deel in portie.delen]
    lees_in(
        Rol,
        (
            Rol(lid_id=lid.pk, gemeente_id=gemeente, soort=soort)
            for soort, lid in leden
            for gemeente in (overal if soort in IN_ALLE_GEMEENTEN else [lid.gemeente_id])
        ),
    )
    lees_in(
        Werkgroeplid,
        (
            Werkgroeplid(
                werkgroep_id=portie.van_netwerk("werkgroep", nummer % GEMEENTEN_PER_NETWERK),
                lid_id=lid.pk,
                sinds=lid.lid_sinds,
            )
            for nummer, (_, lid) in enumerate(leden)
            if nummer % 2 == 0
        ),
    )


def _leden(portie: Portie) -> Iterator[tuple[Rolsoort, Lid]]:
    domein = f"{SCHAAL}{portie.nummer + 1:04}.example"
    for soort, (_, wereld) in ROLLEN.items():
        ids = [(deel, lid) for deel in portie.delen for lid in deel.leden[soort]]
        for nummer, (deel, lid) in enumerate(ids, start=1):
            yield (
                soort,
                Lid(
                    id=lid,
                    password=portie.wachtwoord,
                    gemeente_id=deel.gemeente,
                    email=f"{soort}.{nummer}@{domein}",
                    naam=portie.naam(),
                    wereld=wereld,
                    lid_sinds=portie.dag(),
                ),
            )


def _bouw_bijeenkomsten(portie: Portie) -> None:
    """Make six of them, one in two months; the last lies ahead. Four in ten leden were there."""
    bijeenkomsten = [
        Bijeenkomst(
            id=portie.id(),
            samenwerkingsverband_id=portie.van_netwerk(),
            thema=f"Wat hebben wij geleerd, deel {nummer + 1}?",
            begint_op=op_tijd(dag, 13),
            eindigt_op=op_tijd(dag, 16),
            locatie="Dorpshuis",
            plaats="Verzonnen dorp",
        )
        for nummer in range(BIJEENKOMSTEN)
        for dag in [portie.vandaag + timedelta(days=20 - 61 * (BIJEENKOMSTEN - 1 - nummer))]
    ]
    lees_in(Bijeenkomst, bijeenkomsten)
    leden = [lid for deel in portie.delen for ids in deel.leden.values() for lid in ids]
    Aanwezig = Bijeenkomst.aanwezig.through
    lees_in(
        Aanwezig,
        (
            Aanwezig(bijeenkomst_id=bijeenkomst.pk, lid_id=lid)
            for bijeenkomst in bijeenkomsten[:-1]
            for lid in portie.dobbelsteen.sample(leden, len(leden) * 4 // 10)
        ),
    )
