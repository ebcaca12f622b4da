"""Set up a new samenwerkingsverband in five screens, and take it all away again while nobody has begun (B26).

Who runs the installation makes the empty network with its first gemeente and its first beheerder; the rest happens in
the browser. Why it is not a beheerder of another network: docs/besluiten/0009-beheer.md.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from types import MappingProxyType

from allauth.account.models import EmailAddress
from django.db import transaction
from django.db.models import Exists, OuterRef, ProtectedError
from django.urls import reverse
from django.utils import timezone

from netwerk.models import (
    Bijeenkomst,
    Bijeenkomstreeks,
    Contactdrempel,
    Deelnemersoort,
    Evaluatievraag,
    Gemeente,
    Huisstijldeel,
    Lid,
    Mailtekst,
    Netwerkdoel,
    Onderwerp,
    Organisatie,
    Rol,
    Samenwerkingsverband,
    Startkit,
    Uitnodiging,
    Werkgroep,
    Wijk,
    Woord,
)
from netwerk.models.bijeenkomstreeksen import Keer
from netwerk.models.samenwerkingsverbanden import Vakantieregio
from netwerk.reeksen import vul_aan
from netwerk.rolsoorten import Rolsoort, Wereld
from participatie import muur

SOORTEN: Mapping[str, tuple[str, Wereld]] = MappingProxyType(
    {
        "inwoner": ("inwoner die meedoet", Wereld.INWONER),
        "wijkteam": ("wijkteammedewerker", Wereld.PROFESSIONAL),
        "re-integratie": ("re-integratiecoach", Wereld.PROFESSIONAL),
        "sociaal-bedrijf": ("medewerker sociaal ontwikkelbedrijf", Wereld.PROFESSIONAL),
        "onderwijs": ("leerkracht of stagebegeleider", Wereld.PROFESSIONAL),
        "zorg": ("medewerker van een zorgorganisatie", Wereld.PROFESSIONAL),
        "ondernemer": ("ondernemer", Wereld.WERKGEVER),
        "zorgboer": ("zorgboer", Wereld.WERKGEVER),
        "vrijwilliger": ("vrijwilliger", Wereld.VRIJWILLIGER),
        "beleid": ("beleidsmedewerker", Wereld.GEMEENTE),
    }
)
"""Kinds of participants to begin with: key -> the word, the world. Each network changes them as it likes."""

WERKGROEPEN = ("Elkaar leren kennen", "Een plek die past", "Samenwerken zonder drempels")
"""Sample werkgroepen to begin with."""

DOELEN = ("Iedereen kan meedoen, op een manier die past",)
"""A sample of what a network may want to reach."""

INSTELLINGEN = (Evaluatievraag, Mailtekst, Woord, Onderwerp, Contactdrempel, Huisstijldeel, Deelnemersoort)
"""What the beheerder of a network sets, and what goes when all goes."""

LEEG = ("motto", "uitleg", "telefoon", "email", "thema", "logo")
"""What of a network is empty again then."""

REEKS = "Netwerkbijeenkomst"
"""What the first reeks is called, until the network calls it otherwise."""


@dataclass(frozen=True, kw_only=True)
class Stap:
    naam: str
    titel: str
    is_gedaan: bool
    nummer: int
    url: str


def stappen(verband: Samenwerkingsverband) -> list[Stap]:
    """Return the five screens and whether each was filled in; one question to the database."""
    hier = {"samenwerkingsverband": OuterRef("pk")}
    stand = (
        Samenwerkingsverband.objects.filter(pk=verband.pk)
        .annotate(
            groepen=Exists(Werkgroep.objects.filter(**hier)),
            bijeenkomst=Exists(Bijeenkomst.objects.filter(**hier)),
            uitnodigen=Exists(Uitnodiging.objects.filter(gemeente__samenwerkingsverband=OuterRef("pk"))),
            gemeenten_is_er=Exists(Gemeente.objects.filter(**hier)),
        )
        .get()
    )
    wat = (
        ("netwerk", "Wat mensen lezen over het netwerk", bool(stand.uitleg and (stand.telefoon or stand.email))),
        ("gemeenten", "Welke gemeenten doen mee", stand.gemeenten_is_er),
        ("groepen", "Doelen, werkgroepen en deelnemers", stand.groepen),
        ("bijeenkomst", "De eerste bijeenkomsten", stand.bijeenkomst),
        ("uitnodigen", "Mensen uitnodigen", stand.uitnodigen),
    )
    return [
        Stap(
            naam=naam,
            titel=titel,
            is_gedaan=gedaan,
            nummer=nummer,
            url=reverse(f"startkit_{naam}", args=[verband.pk]),
        )
        for nummer, (naam, titel, gedaan) in enumerate(wat, start=1)
    ]


# Who runs the installation


@transaction.atomic
def begin(
    *, naam: str, slug: str, gemeente: str, cbs_code: str, beheerder: str, email: str, nu: datetime, vandaag: date
) -> Samenwerkingsverband:
    """Make an empty network with one gemeente and one person, who sets up the rest. Must see all rows."""
    verband = Samenwerkingsverband.objects.create(naam=naam, slug=slug, actief_sinds=vandaag)
    plaats = Gemeente(samenwerkingsverband=verband, naam=gemeente, cbs_code=cbs_code, cbs_jaar=vandaag.year)
    plaats.full_clean()
    plaats.save()
    lid = Lid.objects.create_user(
        email=email.lower(), gemeente=plaats, naam=beheerder, wereld=Wereld.GEMEENTE, lid_sinds=vandaag
    )
    EmailAddress.objects.create(user=lid, email=lid.email, verified=True, primary=True)
    Rol.objects.create(lid=lid, gemeente=plaats, soort=Rolsoort.FUNCTIONEEL_BEHEERDER)
    Startkit.objects.create(samenwerkingsverband=verband, beheerder=lid, begonnen_op=nu)
    return verband


# The screens


def gemeente_van(cbs_code: str) -> Gemeente | None:
    """Return the gemeente that has this code already, in whatever network: which there are is public."""
    return Gemeente.objects.filter(cbs_code=cbs_code).select_related("samenwerkingsverband").first()


def voeg_gemeente_toe(gemeente: Gemeente, *, door: Lid, reden: str = "begin van het netwerk") -> None:
    """Add a gemeente, at the begin or later; who looks after the network looks after it too.

    The wall lets nobody give a right in a gemeente where there is none of the own: this is the one first right there.
    """
    gemeente.save()
    with muur.systeemcontext("startkit: the first role in a new gemeente"), muur.met_reden(reden):
        Rol.objects.create(lid=door, gemeente=gemeente, soort=Rolsoort.FUNCTIONEEL_BEHEERDER)
    door.__dict__.pop("rollen_gelezen", None)


def zet_doelen(verband: Samenwerkingsverband, doelen: Collection[str]) -> None:
    """Write down what was filled in; what was taken out goes."""
    verband.doelen.exclude(doel__in=doelen).delete()
    for doel in doelen:
        Netwerkdoel.objects.get_or_create(samenwerkingsverband=verband, doel=doel)


def zet_groepen(verband: Samenwerkingsverband, namen: Collection[str], soorten: Collection[str]) -> None:
    """Make what was chosen, and take away what was not, unless something hangs on it."""
    aanwezig = {groep.naam: groep for groep in verband.werkgroepen.all()}
    for naam in namen:
        if naam not in aanwezig:
            Werkgroep.objects.create(samenwerkingsverband=verband, naam=naam)
    for naam, groep in aanwezig.items():
        if naam not in namen and not groep.werkgroepleden.exists():
            _haal_weg(groep)
    for volgorde, (sleutel, (woord, wereld)) in enumerate(SOORTEN.items(), start=1):
        if sleutel in soorten:
            velden = {"woord": woord, "algemeen_woord": woord, "wereld": wereld, "volgorde": volgorde}
            Deelnemersoort.objects.get_or_create(samenwerkingsverband=verband, sleutel=sleutel, defaults=velden)
    ongekozen = set(SOORTEN) - set(soorten)
    Deelnemersoort.objects.filter(samenwerkingsverband=verband, sleutel__in=ongekozen, leden=None).delete()


def _haal_weg(groep: Werkgroep) -> None:
    try:
        with transaction.atomic():
            groep.delete()
    except ProtectedError:
        return  # somebody began an experiment in it


def eerste_bijeenkomst(verband: Samenwerkingsverband) -> Bijeenkomst:
    """Return the one that was planned, or a new one."""
    gepland = verband.bijeenkomsten.select_related("reeks").order_by("begint_op").first()
    return gepland or Bijeenkomst(samenwerkingsverband=verband)


def zet_bijeenkomsten(eerste: Bijeenkomst, *, elke_maanden: int, nu: datetime) -> Bijeenkomstreeks | None:
    """Plan the first one, and the others of its reeks: what was planned before goes. In: 0 for only this one."""
    verband = eerste.samenwerkingsverband
    eerste.reeks, eerste.reeksdatum, eerste.met_de_hand = None, None, False
    eerste.save()
    Bijeenkomst.objects.filter(samenwerkingsverband=verband).exclude(pk=eerste.pk).delete()
    Bijeenkomstreeks.objects.filter(samenwerkingsverband=verband).delete()
    if not elke_maanden:
        return None
    van, tot = timezone.localtime(eerste.begint_op), timezone.localtime(eerste.eindigt_op)
    reeks = Bijeenkomstreeks.objects.create(
        samenwerkingsverband=verband,
        naam=REEKS,
        elke_maanden=elke_maanden,
        keer=Keer.van(van.date()),
        weekdag=van.weekday(),
        eerste_maand=van.date().replace(day=1),
        begint_om=van.time(),
        duur=(tot - van).seconds // 60,
        locaties=f"{eerste.locatie}, {eerste.plaats}",
    )
    eerste.reeks, eerste.reeksdatum = reeks, van.date()
    eerste.save()
    vul_aan(reeks, nu=nu)
    return reeks


# Taking it away again


def is_begonnen(verband: Samenwerkingsverband, startkit: Startkit) -> bool:
    """Whether there is real data: somebody else has an account here, or an organisatie was written down."""
    hier = {"gemeente__samenwerkingsverband": OuterRef("pk")}
    anderen = Exists(Lid.objects.filter(**hier).exclude(pk=startkit.beheerder_id))
    organisaties = Exists(Organisatie.objects.filter(**hier))
    return Samenwerkingsverband.objects.filter(anderen | organisaties, pk=verband.pk).exists()


def is_echt_begonnen(verband: Samenwerkingsverband, startkit: Startkit) -> bool:
    """The same over all rows: what the beheerder does not see may be real data too."""
    with muur.systeemcontext("startkit: whether somebody began"):
        return is_begonnen(verband, startkit)


def haal_alles_weg(verband: Samenwerkingsverband, startkit: Startkit) -> bool:
    """Take away what the screens made, as a whole; return whether that could be. Network and beheerder stay.

    With a view of all rows: what the beheerder does not see may be real data too.
    """
    with muur.systeemcontext("startkit: take away what was set up"):
        return not is_begonnen(verband, startkit) and _haal_alles_weg(verband, startkit)


def _haal_alles_weg(verband: Samenwerkingsverband, startkit: Startkit) -> bool:
    erbij = Gemeente.objects.filter(samenwerkingsverband=verband)
    if startkit.beheerder:
        erbij = erbij.exclude(pk=startkit.beheerder.gemeente_id)
    try:
        with transaction.atomic():
            Uitnodiging.objects.filter(gemeente__samenwerkingsverband=verband).delete()
            Bijeenkomst.objects.filter(samenwerkingsverband=verband).delete()
            Bijeenkomstreeks.objects.filter(samenwerkingsverband=verband).delete()
            Werkgroep.objects.filter(samenwerkingsverband=verband).delete()
            Netwerkdoel.objects.filter(samenwerkingsverband=verband).delete()
            for instelling in INSTELLINGEN:
                instelling.objects.filter(samenwerkingsverband=verband).delete()
            Wijk.objects.filter(gemeente__samenwerkingsverband=verband).delete()
            Rol.objects.filter(gemeente__in=erbij).delete()
            erbij.delete()
    except ProtectedError:
        return False
    for veld in LEEG:
        setattr(verband, veld, "")
    verband.vakantieregio = Vakantieregio.NOORD
    verband.save(update_fields=[*LEEG, "vakantieregio"])
    startkit.heropen()
    return True


def haal_gemeente_weg(gemeente: Gemeente) -> bool:
    """Take away a gemeente that was added; return whether that could be. In one with data it cannot."""
    with muur.systeemcontext("startkit: take away a gemeente"), muur.met_reden("gemeente hoort er niet bij"):
        try:
            with transaction.atomic():
                Rol.objects.filter(gemeente=gemeente, soort=Rolsoort.FUNCTIONEEL_BEHEERDER).delete()
                gemeente.delete()
        except ProtectedError:
            return False
    return True
