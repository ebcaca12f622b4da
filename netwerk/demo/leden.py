"""The leden of the demo: who they are, since when, who brought them, and what they may do."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from allauth.account.models import EmailAddress
from django.contrib.auth.hashers import make_password

from netwerk.demo.namen import mailadres, nieuwe_namen
from netwerk.demo.netwerken import MAANDEN_BEZIG
from netwerk.models import Deelnemersoort, Gemeente, Lid, Organisatie, Rol
from netwerk.rolsoorten import Rolsoort, Wereld
from participatie.demo import DEMO_PERSONEN, DEMO_WACHTWOORD, DemoPersoon, maanden_terug, toeval, vaste_id

BIJ_HET_BEGIN = 50
NA_ANDERHALF_JAAR = 100
GESTOPT = 6
"""Leden who left in that time, half of them from the first fifty."""

WERELD = {
    Rolsoort.INWONER: Wereld.INWONER,
    Rolsoort.BEGELEIDER: Wereld.PROFESSIONAL,
    Rolsoort.WERKGEVER: Wereld.WERKGEVER,
    Rolsoort.VRIJWILLIGER: Wereld.VRIJWILLIGER,
    Rolsoort.FACILITATOR: Wereld.PROFESSIONAL,
    Rolsoort.COMMUNICATIE: Wereld.PROFESSIONAL,
}

SOORTEN_VAN_DEMOPERSOON = {
    Rolsoort.KWARTIERMAKER: ("ontwerpteam",),
    Rolsoort.BELEIDSMEDEWERKER: ("beleidsmedewerker", "ontwerpteam"),
    Rolsoort.BEGELEIDER: ("wijkteammedewerker",),
    Rolsoort.WERKGEVER: ("zorgboer",),
}

WERKT_BIJ = {
    "wijkteammedewerker": "sociaal_team",
    "re_integratiecoach": "begeleiding_naar_werk",
    "zorgaanbieder": "zorg",
    "sw_bedrijf": "sociaal_ontwikkelbedrijf",
    "speciaal_onderwijs": "speciaal_onderwijs",
    "rmc": "schoolverlaters",
    "sociaal_ondernemer": "sociale_onderneming",
    "zorgboer": "zorgboerderij",
    "groenbedrijf": "groenbedrijf",
}
"""The kind of organisation a kind of participant works at."""

SAMENSTELLING_OWO = (
    (2, Rolsoort.KWARTIERMAKER, ("ontwerpteam",), "Kwartiermaker participatie"),
    (3, Rolsoort.BELEIDSMEDEWERKER, ("beleidsmedewerker", "ontwerpteam"), "Beleidsmedewerker"),
    (2, Rolsoort.BELEIDSMEDEWERKER, ("beleidsmedewerker",), "Beleidsmedewerker zorg"),
    (8, Rolsoort.BEGELEIDER, ("wijkteammedewerker",), "Vlechtwerker"),
    (7, Rolsoort.BEGELEIDER, ("re_integratiecoach",), "Re-integratiecoach"),
    (3, Rolsoort.BEGELEIDER, ("arbeidsdeskundige",), "Arbeidsdeskundige"),
    (6, Rolsoort.BEGELEIDER, ("zorgaanbieder",), "Begeleider"),
    (5, Rolsoort.BEGELEIDER, ("sw_bedrijf",), "Jobcoach"),
    (4, Rolsoort.BEGELEIDER, ("speciaal_onderwijs",), "Stagebegeleider"),
    (3, Rolsoort.BEGELEIDER, ("rmc",), "Begeleider van jongeren"),
    (7, Rolsoort.WERKGEVER, ("sociaal_ondernemer",), "Ondernemer"),
    (3, Rolsoort.WERKGEVER, ("zorgboer",), "Zorgboer"),
    (4, Rolsoort.WERKGEVER, ("groenbedrijf",), "Ondernemer in het groen"),
    (7, Rolsoort.VRIJWILLIGER, (), "Vrijwilliger"),
    (1, Rolsoort.COMMUNICATIE, (), "Maakt berichten en foto's"),
    (8, Rolsoort.INWONER, ("mens_met_beperking",), ""),
    (22, Rolsoort.INWONER, (), ""),
)
"""How many, role, kinds of participant, function: together with the demo people, one of whom is there twice, 100 who
are in and 6 who left."""

SAMENSTELLING_KLEIN = (
    (1, Rolsoort.KWARTIERMAKER, ("ontwerpteam",), "Kwartiermaker"),
    (1, Rolsoort.BELEIDSMEDEWERKER, ("beleidsmedewerker",), "Beleidsmedewerker"),
    (2, Rolsoort.BEGELEIDER, ("wijkteammedewerker",), "Medewerker van het team"),
    (1, Rolsoort.WERKGEVER, ("sociaal_ondernemer",), "Ondernemer"),
    (1, Rolsoort.VRIJWILLIGER, (), "Vrijwilliger"),
    (1, Rolsoort.COMMUNICATIE, (), "Maakt berichten"),
    (1, Rolsoort.FACILITATOR, (), "Leidt de bijeenkomsten"),
    (1, Rolsoort.FUNCTIONEEL_BEHEERDER, (), "Functioneel beheerder"),
    (1, Rolsoort.PRIVACY_OFFICER, (), "Privacy officer"),
    (3, Rolsoort.INWONER, (), ""),
)
"""The same for each gemeente of the three smaller samenwerkingsverbanden."""


@dataclass(kw_only=True)
class Nieuweling:
    """Somebody to be made into a lid; demo people come first and have their gemeenten given."""

    naam: str
    email: str
    rol: Rolsoort
    gemeenten: list[Gemeente]
    functie: str
    soorten: tuple[str, ...] = field(default=())
    gaat_weg: bool = False


def bouw_leden_owo(*, vandaag: date) -> None:
    """Make the leden of OWO: 50 at the start, 100 eighteen months later, and who left in between."""
    dobbelsteen = toeval("leden", "owo")
    wie = list(_owo_mensen(dobbelsteen))
    begin = maanden_terug(vandaag, MAANDEN_BEZIG)
    leden: list[Lid] = []
    for nummer, nieuweling in enumerate(wie):
        if nummer < BIJ_HET_BEGIN:
            sinds = begin - timedelta(days=dobbelsteen.randrange(50))
        else:
            deel = (nummer - BIJ_HET_BEGIN + 1) / (len(wie) - BIJ_HET_BEGIN)
            sinds = begin + (vandaag - timedelta(days=4) - begin) * deel
        tot = vandaag - timedelta(days=20 + 13 * (nummer % 7)) if nieuweling.gaat_weg else None
        kent_al = [lid for lid in leden if lid.lid_tot is None and lid.lid_sinds < sinds]
        vanzelf = nummer < BIJ_HET_BEGIN or nummer % 8 == 0
        leden.append(_lid(nieuweling, sinds=sinds, tot=tot, via=None if vanzelf else dobbelsteen.choice(kent_al)))
    _bewaar(leden, wie)


def bouw_leden_klein(slug: str, *, vandaag: date) -> None:
    dobbelsteen = toeval("leden", slug)
    namen = nieuwe_namen(f"leden van {slug}")
    gemeenten = _gemeenten(slug)
    wie = [_van_demopersoon(persoon, gemeenten) for persoon in DEMO_PERSONEN if persoon.netwerk == slug]
    for gemeente in gemeenten.values():
        for aantal, rol, soorten, functie in SAMENSTELLING_KLEIN:
            wie += [_nieuweling(next(namen), slug, rol, [gemeente], soorten, functie) for _ in range(aantal)]
    sinds = maanden_terug(vandaag, 10)
    leden = [_lid(nieuweling, sinds=sinds + timedelta(days=dobbelsteen.randrange(200))) for nieuweling in wie]
    _bewaar(leden, wie)


def _owo_mensen(dobbelsteen: Random) -> Iterator[Nieuweling]:
    """Yield everybody in the order in which they joined: the core team first, then a mix of all worlds."""
    gemeenten = _gemeenten("owo")
    namen = nieuwe_namen("leden van owo")
    rest = []
    for aantal, rol, soorten, functie in SAMENSTELLING_OWO:
        for nummer in range(aantal):
            gemeente = list(gemeenten.values())[nummer % len(gemeenten)]
            rest.append(_nieuweling(next(namen), "owo", rol, [gemeente], soorten, functie))
    _geef_kwartiermakers_hun_gemeente(rest, gemeenten)
    kern = [n for n in rest if n.rol == Rolsoort.KWARTIERMAKER]
    rest = [n for n in rest if n.rol != Rolsoort.KWARTIERMAKER]
    dobbelsteen.shuffle(rest)
    demo = [_van_demopersoon(persoon, gemeenten) for persoon in DEMO_PERSONEN if persoon.netwerk == "owo"]
    kern += [n for n in demo if n.rol != Rolsoort.INWONER]
    vroeg, laat = rest[: BIJ_HET_BEGIN - len(kern)], rest[BIJ_HET_BEGIN - len(kern) :]
    kan_weg = [[n for n in deel if n.rol not in {Rolsoort.INWONER, Rolsoort.COMMUNICATIE}] for deel in (vroeg, laat)]
    for nieuweling in (*kan_weg[0][: GESTOPT // 2], *kan_weg[1][: GESTOPT // 2]):
        nieuweling.gaat_weg = True
    laat[10:10] = [n for n in demo if n.rol == Rolsoort.INWONER]
    yield from (*kern, *vroeg, *laat)


def _geef_kwartiermakers_hun_gemeente(wie: list[Nieuweling], gemeenten: dict[str, Gemeente]) -> None:
    """Anke is the kwartiermaker of Opsterland; the other two gemeenten have their own."""
    eigen = [gemeenten["Ooststellingwerf"], gemeenten["Weststellingwerf"]]
    kwartiermakers = [n for n in wie if n.rol == Rolsoort.KWARTIERMAKER]
    for nieuweling, gemeente in zip(kwartiermakers, eigen, strict=True):
        nieuweling.gemeenten = [gemeente]


def _gemeenten(slug: str) -> dict[str, Gemeente]:
    return {g.naam: g for g in Gemeente.objects.filter(samenwerkingsverband__slug=slug).order_by("cbs_code")}


def _nieuweling(naam: str, slug: str, rol: Rolsoort, gemeenten: list, soorten: tuple, functie: str) -> Nieuweling:
    return Nieuweling(
        naam=naam, email=mailadres(naam, slug), rol=rol, gemeenten=gemeenten, soorten=soorten, functie=functie
    )


def _van_demopersoon(persoon: DemoPersoon, gemeenten: dict[str, Gemeente]) -> Nieuweling:
    return Nieuweling(
        naam=persoon.naam,
        email=persoon.email,
        rol=persoon.rol,
        gemeenten=[gemeenten[naam] for naam in persoon.gemeenten],
        soorten=SOORTEN_VAN_DEMOPERSOON.get(persoon.rol, ()),
        functie=persoon.functie,
    )


def _lid(nieuweling: Nieuweling, *, sinds: date, tot: date | None = None, via: Lid | None = None) -> Lid:
    soort_werkplek = next((WERKT_BIJ[soort] for soort in nieuweling.soorten if soort in WERKT_BIJ), None)
    werkplekken = Organisatie.objects.filter(gemeente=nieuweling.gemeenten[0], soort=soort_werkplek).order_by("id")
    return Lid(
        id=vaste_id("lid", nieuweling.email),
        gemeente=nieuweling.gemeenten[0],
        email=nieuweling.email,
        naam=nieuweling.naam,
        wereld=WERELD.get(nieuweling.rol, Wereld.GEMEENTE),
        organisatie=werkplekken.first() if soort_werkplek else None,
        functie=nieuweling.functie,
        aangedragen_door=via,
        lid_sinds=sinds,
        lid_tot=tot,
        is_active=tot is None,
    )


def _bewaar(leden: list[Lid], wie: list[Nieuweling]) -> None:
    """Save the leden with their roles, kinds and confirmed addresses. Who left keeps neither role nor login."""
    wachtwoord = make_password(DEMO_WACHTWOORD)
    for lid in leden:
        lid.password = wachtwoord
    Lid.objects.bulk_create(leden)
    paren = list(zip(leden, wie, strict=True))
    Rol.objects.bulk_create(
        Rol(lid=lid, gemeente=gemeente, soort=n.rol) for lid, n in paren if lid.is_active for gemeente in n.gemeenten
    )
    EmailAddress.objects.bulk_create(
        EmailAddress(user=lid, email=lid.email, verified=True, primary=True) for lid in leden if lid.is_active
    )
    soorten = {
        soort.sleutel: soort
        for soort in Deelnemersoort.objects.filter(samenwerkingsverband=leden[0].gemeente.samenwerkingsverband)
    }
    Lid.soorten.through.objects.bulk_create(
        Lid.soorten.through(lid=lid, deelnemersoort=soorten[sleutel]) for lid, n in paren for sleutel in n.soorten
    )
