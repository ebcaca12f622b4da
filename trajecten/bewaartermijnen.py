"""How long the data of inwoners is kept (domain.md 5.4 and 5.5)."""

from datetime import datetime

from django.db.models import DO_NOTHING, DateTimeField, Exists, OuterRef, Q, QuerySet
from django.db.models.functions import Cast, Coalesce, Greatest

from netwerk import bewaarvragen
from netwerk.bewaren import Bewaartermijn, Termijn, registreer
from netwerk.models import Bewaarvraag, Lid
from trajecten.models import (
    Aanmelding,
    Antwoordbestand,
    Besluit,
    EigenWoorden,
    Groepkeuze,
    Inwoner,
    Keuzeantwoord,
    Noodtoegang,
    Overneemkaart,
    SamenIngevuld,
    Talentantwoord,
    Talentprofiel,
    Verzoek,
)
from trajecten.models.aanmeldingen import NIET_VERDER_WEG_NA

EIGEN_KEUZE = "Keuze van het netwerk"
PROFIEL = Termijn(maanden=24)
NIET_OPGEPAKT = Termijn(dagen=NIET_VERDER_WEG_NA.days)

LAATST_VERANDERD = Coalesce("gewijzigd_op", Cast("inwoner__sinds", DateTimeField()))
"""When the inwoner last did something with the profile; one that was never begun exists since the inwoner is known."""


def _ja(sinds: datetime) -> QuerySet[Bewaarvraag]:
    return Bewaarvraag.objects.filter(over=Bewaarvraag.Over.TALENTPROFIEL, bewaren=True, beantwoord_op__gte=sinds)


def _zonder_ja(nu: datetime) -> Q:
    return ~Exists(_ja(PROFIEL.voor(nu)).filter(lid=OuterRef("inwoner__lid")))


def _met_nee(nu: datetime) -> Q:
    """The person said no, and did not change the profile since."""
    nee = Bewaarvraag.objects.filter(over=Bewaarvraag.Over.TALENTPROFIEL, bewaren=False)
    laatste = nee.filter(lid=OuterRef("inwoner__lid"), beantwoord_op__gt=OuterRef("gewijzigd_op"))
    return Q(Exists(laatste))


def zwijgende_inwoners(nu: datetime) -> QuerySet[Lid]:
    """Leden whose own profile did not change for 12 months, and who did not say yes in that time."""
    grens = bewaarvragen.VRAAG_NA.voor(nu)
    profielen = Talentprofiel.objects.filter(inwoner__lid=OuterRef("pk"), begonnen_op__isnull=False)
    ja = _ja(grens).filter(lid=OuterRef("pk"))
    return Lid.objects.filter(Exists(profielen.filter(gewijzigd_op__lt=grens)), ~Exists(ja))


def _nergens_meer_bij(nu: datetime) -> Q:
    """Inwoners without account and profile, of whom nobody wrote anything down."""
    hoort_erbij = [  # also of apps above this one: a visit, for example; and not the history, that goes along
        verwijzing.name for verwijzing in Inwoner._meta.related_objects if verwijzing.on_delete is not DO_NOTHING
    ]
    return Q(lid=None, **dict.fromkeys(hoort_erbij))


def registreer_termijnen() -> None:
    bewaarvragen.registreer(Bewaarvraag.Over.TALENTPROFIEL, zwijgende_inwoners)
    registreer(*_van_aanmeldingen(), *_van_toegang(), *_van_inwoners(), *_van_verzoeken())


def _van_aanmeldingen() -> tuple[Bewaartermijn, ...]:
    return (
        Bewaartermijn(
            gegevens="aanmeldingen die niemand oppakte",
            model=Aanmelding,
            termijn=NIET_OPGEPAKT,
            begin=Greatest("ontvangen_op", Cast("uiterlijk_op", DateTimeField())),
            begin_in_woorden="nadat de aanmelding binnenkwam, of na de dag van ons antwoord als die later is",
            als=lambda nu: Q(opgepakt_op=None, afgerond_op=None),
            grond="Selectielijst 8.4.1, afgebroken voorziening",
            voor_iedereen=(
                "Uw aanmelding, als er niets van komt: 42 dagen. Spraken wij een latere dag af? "
                "Dan 42 dagen na die dag. Pakt iemand de aanmelding op: 12 maanden."
            ),
        ),
        Bewaartermijn(
            gegevens="aanmeldingen die niet verder gaan",
            model=Aanmelding,
            termijn=NIET_OPGEPAKT,
            begin="afgerond_op",
            begin_in_woorden="nadat iemand zei dat het niet verder gaat",
            als=lambda nu: ~Q(afloop=Aanmelding.Afloop.INWONER),
            grond="Selectielijst 8.4.1, afgebroken voorziening",
        ),
        Bewaartermijn(
            gegevens="aanmeldingen die zijn opgepakt",
            model=Aanmelding,
            termijn=Termijn(maanden=12),
            begin="opgepakt_op",
            begin_in_woorden="nadat iemand de aanmelding oppakte",
            grond=EIGEN_KEUZE,
        ),
    )


def _van_inwoners() -> tuple[Bewaartermijn, ...]:
    van_het_profiel = (Groepkeuze, Talentantwoord, Keuzeantwoord, EigenWoorden, Antwoordbestand, SamenIngevuld)
    return (
        Bewaartermijn(
            gegevens="talentprofielen waar niets meer mee gebeurt",
            model=Talentprofiel,
            mee=van_het_profiel,
            termijn=PROFIEL,
            begin=LAATST_VERANDERD,
            begin_in_woorden="na de laatste verandering. Na 12 maanden vragen wij of wij het mogen bewaren",
            als=_zonder_ja,
            grond=EIGEN_KEUZE,
            voor_iedereen=(
                "Uw talentprofiel: tot er 24 maanden niets in verandert. Na 12 maanden vragen wij u of het mag blijven."
            ),
        ),
        Bewaartermijn(
            gegevens="talentprofielen die de inwoner niet wil bewaren",
            model=Talentprofiel,
            mee=van_het_profiel,
            termijn=bewaarvragen.VRAAG_NA,
            begin="gewijzigd_op",
            begin_in_woorden="na de laatste verandering, als de inwoner zegt dat het weg mag",
            als=_met_nee,
            grond="Keuze van de inwoner",
        ),
        Bewaartermijn(
            gegevens="inwoners",
            model=Inwoner,
            termijn=PROFIEL,
            begin="sinds",
            begin_in_woorden="nadat wij iemand leerden kennen, als er geen account, profiel of bezoek meer bij hoort",
            als=_nergens_meer_bij,
            grond=EIGEN_KEUZE,
        ),
    )


def _van_toegang() -> tuple[Bewaartermijn, ...]:
    """Ways in: who asked for one, and when."""
    return (
        Bewaartermijn(
            gegevens="kaarten om een talentprofiel over te nemen",
            model=Overneemkaart,
            termijn=Termijn(maanden=12),
            begin="geldig_tot",
            begin_in_woorden="nadat de kaart niet meer werkt",
            grond="Beveiliging",
        ),
        Bewaartermijn(
            gegevens="noodtoegangen",
            model=Noodtoegang,
            termijn=Termijn(jaren=5),
            begin="eindigt_op",
            begin_in_woorden="na de noodtoegang",
            grond="Beveiliging",
        ),
    )


def _van_verzoeken() -> tuple[Bewaartermijn, ...]:
    """A request proves what was asked and answered; an open one has no end yet and stays."""
    return (
        Bewaartermijn(
            gegevens="verzoeken van inwoners over hun gegevens",
            model=Verzoek,
            mee=(Besluit,),
            termijn=Termijn(jaren=5),
            begin=Coalesce("besloten_op", "ingetrokken_op"),
            begin_in_woorden="nadat het verzoek is beantwoord of ingetrokken",
            grond="Selectielijst 13.1",
            voor_iedereen="Wat u vroeg over uw gegevens, en het antwoord: 5 jaar.",
        ),
    )
