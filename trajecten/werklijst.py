"""The work list of a begeleider: who waits for what, what hurts most first.

A figure is how many are in a list of `werklijst_wie`, and /vandaag/ shows the first of each. A new kind is one row in
SOORTEN.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import Count, Window

from netwerk.inzage import Gegevens, Grond, Handeling
from netwerk.models import Lid
from participatie.samen import Aantal, Lijst, Vraag
from trajecten import werklijst_wie as wie
from trajecten.inzage import leg_inwoners_vast
from trajecten.models import Inwoner


@dataclass(frozen=True, kw_only=True)
class Werksoort:
    """One kind of waiting. `url` is where the button leads, with `doel` of the row as its id."""

    sleutel: str
    naam: str
    uitleg: str
    lijst: Callable[[Lid, date], wie.Mensen]
    url: str
    knop: str
    sinds_woorden: str = "sinds"
    gegevens: Gegevens = Gegevens.TRAJECT
    """Which kind of data somebody saw who saw the list."""
    grond: Grond = Grond.NOODTOEGANG
    """Why that was allowed to who is not the begeleider."""
    heeft_eigen_blok: bool = False
    """On /vandaag/ it stands by itself."""


SOORTEN = (
    Werksoort(
        sleutel="iets-anders",
        naam="Wil een gesprek",
        uitleg="Deze inwoners zeiden: ik wil iets anders. Wij beloven binnen 7 dagen een antwoord.",
        lijst=wie.wil_iets_anders,
        url="gesprek_afspreken",
        knop="Spreek af",
        sinds_woorden="gevraagd op",
    ),
    Werksoort(
        sleutel="wil-kennismaken",
        naam="Wil kennismaken",
        uitleg="Deze inwoners zeiden ja tegen kennismaken met een plek. Neem contact op met de plek.",
        lijst=wie.wil_kennismaken,
        url="match_bekijken",
        knop="Bekijk de plek",
        sinds_woorden="ja gezegd op",
        gegevens=Gegevens.TALENTPROFIEL,
    ),
    Werksoort(
        sleutel="te-snel",
        naam="Gaat te snel",
        uitleg="Deze inwoners zeiden dat het te snel gaat.",
        lijst=wie.gaat_te_snel,
        url="inwoner_tempo",
        knop="Bekijk het tempo",
        sinds_woorden="gezegd op",
    ),
    Werksoort(
        sleutel="niet-gehoord",
        naam="Voelt zich niet gehoord",
        uitleg="Deze inwoners zeiden dat zij zich niet gehoord voelen. Praat daar samen over.",
        lijst=wie.niet_gehoord,
        url="gesprek_vastleggen",
        knop="Schrijf een gesprek op",
        sinds_woorden="gezegd op",
    ),
    Werksoort(
        sleutel="reactie",
        naam="Zei iets over een gesprek",
        uitleg="Deze inwoners lazen wat er is opgeschreven, en zeiden er iets van. Lees wat zij zeggen.",
        lijst=wie.reageerde,
        url="inwoner_gesprekken",
        knop="Lees de reactie",
        sinds_woorden="gezegd op",
        gegevens=Gegevens.GESPREK,
    ),
    Werksoort(
        sleutel="stap-anders",
        naam="Wil een andere stap",
        uitleg="Deze inwoners willen liever iets anders dan de stap die u bedacht.",
        lijst=wie.wil_een_andere_stap,
        url="inwoner_stappen",
        knop="Bekijk de stappen",
        sinds_woorden="gezegd op",
    ),
    Werksoort(
        sleutel="geen-contactpersoon",
        naam="Heeft niemand",
        uitleg="Deze inwoners hebben geen vaste contactpersoon.",
        lijst=wie.zonder_contactpersoon,
        url="inwoner_contactpersoon",
        knop="Kies wie het wordt",
        gegevens=Gegevens.NAAM,
        grond=Grond.AANMELDING,
        heeft_eigen_blok=True,
    ),
    Werksoort(
        sleutel="signalen",
        naam="Signaal bekijken",
        uitleg="U zou opnieuw kijken of dit nog nodig is. Kijkt u niet, dan vervalt het signaal na 28 dagen.",
        lijst=wie.signaal_te_bekijken,
        url="signaal_bekijken",
        knop="Bekijk het signaal",
        sinds_woorden="te bekijken sinds",
        gegevens=Gegevens.SIGNAAL,
    ),
    Werksoort(
        sleutel="geen-contact",
        naam="Lang niet gesproken",
        uitleg="Met deze inwoners is lang niet gesproken.",
        lijst=wie.geen_contact,
        url="gesprek_vastleggen",
        knop="Schrijf een gesprek op",
        sinds_woorden="stil sinds",
    ),
    Werksoort(
        sleutel="einde-voorbij",
        naam="Einddatum voorbij",
        uitleg="Een einde is voorbij: van een afspraak, project, ontheffing, beschikking of mantelzorg. Klopt dat?",
        lijst=wie.einde_voorbij,
        url="inwoner_traject",
        knop="Bekijk het traject",
        sinds_woorden="afgesproken tot",
    ),
    Werksoort(
        sleutel="duurt-te-lang",
        naam="Langer dan de regel",
        uitleg="Dit duurt langer dan de gemeente afsprak, of dan waar de vorm voor is. Klopt dat nog?",
        lijst=wie.duurt_te_lang,
        url="inwoner_traject",
        knop="Bekijk het traject",
        sinds_woorden="begonnen op",
    ),
    Werksoort(
        sleutel="staat-stil",
        naam="Staat stil",
        uitleg="In deze trajecten veranderde lang niets. Stilstaan mag. Praat er wel over.",
        lijst=wie.staat_stil,
        url="inwoner_traject",
        knop="Bekijk het traject",
        sinds_woorden="laatste verandering op",
    ),
    Werksoort(
        sleutel="zonder-stap",
        naam="Nog geen stap",
        uitleg="Deze inwoners hebben nu geen stap, en doen nergens aan mee. Wat kan een kleine eerste stap zijn?",
        lijst=wie.zonder_stap,
        url="inwoner_stappen",
        knop="Bekijk de stappen",
        sinds_woorden="sinds",
    ),
    Werksoort(
        sleutel="verwijzing-te-laat",
        naam="Verwijzing te laat",
        uitleg="Wij zouden al weten of het kan, of hoe het was. Vraag het na.",
        lijst=wie.verwijzing_te_laat,
        url="verwijzing_bekijken",
        knop="Bekijk de verwijzing",
        sinds_woorden="uiterlijk op",
    ),
    Werksoort(
        sleutel="hoe-gaat-het",
        naam="Vraag hoe het gaat",
        uitleg="Na een tijd vragen wij hoe het gaat op een plek.",
        lijst=wie.moet_gevraagd,
        url="navraag_beantwoorden",
        knop="Vraag hoe het gaat",
        sinds_woorden="te vragen sinds",
    ),
    Werksoort(
        sleutel="opnieuw-meten",
        naam="Opnieuw meten",
        uitleg="Deze inwoners staan op trede 3 of 4. De laatste meting is 10 maanden geleden of langer.",
        lijst=wie.opnieuw_te_meten,
        url="meting_vastleggen",
        knop="Meet nu",
        sinds_woorden="gemeten op",
    ),
)
"""What hurts most first: somebody who asked, somebody who has nobody, and only then what we should do."""


def met_sleutel(sleutel: str) -> Werksoort | None:
    return next((soort for soort in SOORTEN if soort.sleutel == sleutel), None)


def aantallen(gebruiker: Lid, vandaag: date) -> Mapping[str, Vraag]:
    """How many are in each list, to ask at once."""
    return {soort.sleutel: Aantal(rijen=soort.lijst(gebruiker, vandaag)) for soort in SOORTEN}


# On /vandaag/

HOOGSTENS = 6
"""So many of each kind are read too: when one is full, whatever hurts less has to wait."""


@dataclass(frozen=True, kw_only=True)
class Wacht:
    inwoner: Inwoner
    soort: Werksoort


def eersten(gebruiker: Lid, vandaag: date) -> Mapping[str, Vraag]:
    """The first of each list; each of them knows how long that list is."""
    hier = {s.sleutel: s.lijst(gebruiker, vandaag) for s in SOORTEN if not s.heeft_eigen_blok}
    hoeveel = Window(Count("pk"))
    return {sleutel: Lijst(rijen=rijen.annotate(hoeveel=hoeveel)[:HOOGSTENS]) for sleutel, rijen in hier.items()}


def wie_wacht(antwoorden: Mapping[str, Iterable[Inwoner]]) -> list[Wacht]:
    """Everybody once, with what hurts that person most."""
    wachtend: dict[object, Wacht] = {}
    for soort in SOORTEN:
        for inwoner in antwoorden.get(soort.sleutel, ()):
            wachtend.setdefault(inwoner.pk, Wacht(inwoner=inwoner, soort=soort))
    return list(wachtend.values())


def hoeveel_per_soort(antwoorden: Mapping[str, Sequence[Inwoner]]) -> list[tuple[Werksoort, int]]:
    """Return how many wait for each kind of which somebody waits: also what the first who wait leave out."""
    gevuld = ((soort, antwoorden.get(soort.sleutel)) for soort in SOORTEN)
    return [(soort, rijen[0].hoeveel) for soort, rijen in gevuld if rijen]


def wie_wacht_op_mij(gebruiker: Lid, vandaag: date, **antwoorden: Sequence[Inwoner]) -> dict[str, object] | None:
    """For /vandaag/ of a begeleider: the first who wait, and the way to all of them."""
    wachtend = wie_wacht(antwoorden)[:HOOGSTENS]
    gezien: dict[Gegevens, list[Inwoner]] = {}
    for wacht in wachtend:
        gezien.setdefault(wacht.soort.gegevens, []).append(wacht.inwoner)
    for gegevens, mensen in gezien.items():
        leg_inwoners_vast(gebruiker, mensen, gegevens=gegevens, handeling=Handeling.LIJST)
    return {"wachtend": wachtend, "soorten": hoeveel_per_soort(antwoorden)} if wachtend else None
