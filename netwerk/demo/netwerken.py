"""The four samenwerkingsverbanden of the demo, with their gemeenten, words and werkgroepen."""

from dataclasses import dataclass
from datetime import date

from netwerk.models import Deelnemersoort, Gemeente, Samenwerkingsverband, Werkgroep
from netwerk.models.samenwerkingsverbanden import Vakantieregio
from netwerk.rolsoorten import Wereld
from participatie.demo import maanden_terug, vaste_id

CBS_JAAR = 2026
MAANDEN_BEZIG = 18


@dataclass(frozen=True, kw_only=True)
class Netwerk:
    slug: str
    naam: str
    motto: str
    uitleg: str
    telefoon: str
    gemeenten: dict[str, str]
    """Name of each gemeente with its CBS code."""
    werkgroepen: dict[str, str]
    """Name of each werkgroep with what it is for."""
    eigen_woorden: dict[str, str]
    """What people call a kind of participant here, where that differs from the general word."""
    vakantieregio: Vakantieregio = Vakantieregio.NOORD


NETWERKEN = (
    Netwerk(
        slug="owo",
        naam="OWO-Participatiebeweging",
        motto="Kijk hier wat we doen en doe mee!",
        uitleg=(
            "Wij zijn inwoners, ondernemers, vrijwilligers en mensen van de gemeente. Wij zoeken samen een plek waar u "
            "zich thuis voelt. Dat proberen wij uit in Ooststellingwerf, Weststellingwerf en Opsterland."
        ),
        telefoon="0512 00 12 34",
        gemeenten={"Ooststellingwerf": "GM0085", "Weststellingwerf": "GM0098", "Opsterland": "GM0086"},
        werkgroepen={
            "Zonder schotten": "Mensen kunnen makkelijker wisselen tussen activiteiten overdag en werk.",
            "Elkaar leren kennen": "Wij gaan op bezoek en leren wat mensen kunnen en willen.",
            "Talent in beweging": "Wij zoeken mensen op en helpen hen met een volgende stap.",
        },
        eigen_woorden={"wijkteammedewerker": "vlechtwerker"},
    ),
    Netwerk(
        slug="oudewater-werkt",
        naam="Oudewater Werkt!",
        motto="Iedereen in Oudewater kan iets",
        uitleg="Wij helpen inwoners van Oudewater aan een plek om mee te doen. U vertelt uw verhaal maar 1 keer.",
        telefoon="0348 00 12 34",
        gemeenten={"Oudewater": "GM0589"},
        werkgroepen={"Dichtbij en samen": "Een plek vinden in de eigen stad, bij wie er al is."},
        eigen_woorden={"wijkteammedewerker": "medewerker van het stadsteam"},
        vakantieregio=Vakantieregio.MIDDEN,
    ),
    Netwerk(
        slug="lekstroom",
        naam="Lekstroom",
        motto="Samen bouwen aan meedoen",
        uitleg="Vijfheerenlanden en Houten maken ruimte tussen activiteiten overdag en betaald werk.",
        telefoon="0347 00 12 34",
        gemeenten={"Vijfheerenlanden": "GM1961", "Houten": "GM0321"},
        werkgroepen={"Ruimte om te groeien": "Een plek waar mensen rustig kunnen uitproberen wat past."},
        eigen_woorden={"wijkteammedewerker": "medewerker van het sociaal team"},
        vakantieregio=Vakantieregio.MIDDEN,
    ),
    Netwerk(
        slug="drentsche-aa",
        naam="Drentsche Aa",
        motto="Meedoen in buurt, wijk en dorp",
        uitleg="In Assen, Tynaarlo en Aa en Hunze vindt u plekken om mee te doen, dicht bij huis.",
        telefoon="0592 00 12 34",
        gemeenten={"Assen": "GM0106", "Tynaarlo": "GM1730", "Aa en Hunze": "GM1680"},
        werkgroepen={"Actief in de buurt": "Bewegen, taal en ontmoeten, zonder drempel."},
        eigen_woorden={"wijkteammedewerker": "medewerker van het buurtteam"},
    ),
)

DEELNEMERSOORTEN = {
    "sociaal_ondernemer": ("sociaal ondernemer", "ondernemer met een maatschappelijk doel", Wereld.WERKGEVER),
    "sw_bedrijf": ("medewerker van het SW-bedrijf", "medewerker sociaal ontwikkelbedrijf", Wereld.PROFESSIONAL),
    "re_integratiecoach": ("re-integratiecoach", "begeleider naar werk", Wereld.PROFESSIONAL),
    "arbeidsdeskundige": ("arbeidsdeskundige", "adviseur over passend werk", Wereld.PROFESSIONAL),
    "mens_met_beperking": ("mens met een beperking", "ervaringsdeskundige", Wereld.INWONER),
    "speciaal_onderwijs": ("medewerker speciaal onderwijs", "leerkracht of stagebegeleider", Wereld.PROFESSIONAL),
    "rmc": ("medewerker RMC", "begeleider van jongeren zonder diploma", Wereld.PROFESSIONAL),
    "zorgboer": ("zorgboer", "ondernemer van een zorgboerderij", Wereld.WERKGEVER),
    "wijkteammedewerker": ("wijkteammedewerker", "wijkteammedewerker", Wereld.PROFESSIONAL),
    "zorgaanbieder": ("zorgaanbieder", "medewerker van een zorgorganisatie", Wereld.PROFESSIONAL),
    "groenbedrijf": ("groenbedrijf", "ondernemer in het groen", Wereld.WERKGEVER),
    "beleidsmedewerker": ("beleidsmedewerker", "beleidsmedewerker", Wereld.GEMEENTE),
    "ontwerpteam": ("lid van het ontwerpteam", "lid van het kernteam", Wereld.GEMEENTE),
}
"""The thirteen kinds of participants (features.md B24): the word used here, the general word, the world."""


def bouw_netwerk(netwerk: Netwerk, *, vandaag: date) -> None:
    verband = Samenwerkingsverband.objects.create(
        id=vaste_id("netwerk", netwerk.slug),
        naam=netwerk.naam,
        slug=netwerk.slug,
        motto=netwerk.motto,
        uitleg=netwerk.uitleg,
        telefoon=netwerk.telefoon,
        email=f"hulp@{netwerk.slug}.demo.example",
        vakantieregio=netwerk.vakantieregio,
        actief_sinds=maanden_terug(vandaag, MAANDEN_BEZIG + 2),
    )
    Gemeente.objects.bulk_create(
        Gemeente(
            id=vaste_id("gemeente", code), samenwerkingsverband=verband, naam=naam, cbs_code=code, cbs_jaar=CBS_JAAR
        )
        for naam, code in netwerk.gemeenten.items()
    )
    Werkgroep.objects.bulk_create(
        Werkgroep(id=vaste_id("werkgroep", netwerk.slug, naam), samenwerkingsverband=verband, naam=naam, doel=doel)
        for naam, doel in netwerk.werkgroepen.items()
    )
    Deelnemersoort.objects.bulk_create(
        Deelnemersoort(
            samenwerkingsverband=verband,
            sleutel=sleutel,
            woord=netwerk.eigen_woorden.get(sleutel, woord),
            algemeen_woord=algemeen,
            wereld=wereld,
            volgorde=volgorde,
        )
        for volgorde, (sleutel, (woord, algemeen, wereld)) in enumerate(DEELNEMERSOORTEN.items(), start=1)
    )
