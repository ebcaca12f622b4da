"""After how many days without contact something cools down: a default per group, and what a network made of it."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Case, IntegerField, OuterRef, Subquery, Value, When
from django.db.models.functions import Coalesce

from netwerk.models import Contactdrempel, Lid, Organisatie, Organisatiesoort, Samenwerkingsverband
from netwerk.rollen import samenwerkingsverbanden
from netwerk.rolsoorten import Wereld
from netwerk.toegang_contacten import DRAAGT_OVER

KORT, GEWOON, LANG = 60, 90, 180
"""Days; a choice of this program, which a network may change."""

STANDAARD_SOORT = {
    **dict.fromkeys(("bedrijf", "groenbedrijf", "sociale_onderneming", "zorgboerderij"), KORT),
    **dict.fromkeys(("gemeente", "kenniscentrum", "onderwijs", "werk_en_inkomen"), LANG),
}
"""Entrepreneurs forget us soonest; who works at the gemeente is met anyway. Any other kind: GEWOON."""

STANDAARD_WERELD = {
    Wereld.WERKGEVER: KORT,
    Wereld.VRIJWILLIGER: GEWOON,
    Wereld.PROFESSIONAL: GEWOON,
    Wereld.GEMEENTE: LANG,
}
"""Inwoners are not in it: nobody keeps a list of when they were last spoken to."""

Groep = tuple[str, str]
"""("soort", the key of a kind, or empty for organisations without one), or ("wereld", a world)."""


def groepen(verband: Samenwerkingsverband, *, vandaag: date) -> list[tuple[Groep, str]]:
    """Return every group with its name, in the order of the page and in the words of the network."""
    geldig = Organisatiesoort.objects.geldig_op(vandaag).met_woord(vandaag, verband=verband.pk)
    soorten = [(("soort", soort.pk), soort.woord_toen) for soort in geldig]
    mensen = [(("wereld", wereld.value), f"Mensen: {wereld.label}") for wereld in STANDAARD_WERELD]
    return [*soorten, (("soort", ""), "Organisaties zonder soort"), *mensen]


def standaard(groep: Groep) -> int:
    soort, sleutel = groep
    return STANDAARD_WERELD[Wereld(sleutel)] if soort == "wereld" else STANDAARD_SOORT.get(sleutel, GEWOON)


def groep_van(drempel: Contactdrempel) -> Groep:
    return ("wereld", drempel.wereld) if drempel.wereld else ("soort", drempel.organisatiesoort_id or "")


def drempel_van(soort: type[Organisatie | Lid], *, op: date) -> Coalesce:
    """The days of each row of a query on that day: what its network decided last, else the default of its group."""
    eigen = Contactdrempel.objects.geldig_op(op).filter(samenwerkingsverband=OuterRef("gemeente__samenwerkingsverband"))
    if soort is Lid:
        eigen, veld, vast = eigen.filter(wereld=OuterRef("wereld")), "wereld", STANDAARD_WERELD
    else:
        zonder_soort = Coalesce("organisatiesoort_id", Value(""))
        van_soort = Coalesce(OuterRef("soort_id"), Value(""))
        eigen = eigen.alias(groep=zonder_soort).filter(wereld="", groep=van_soort)
        veld, vast = "soort", STANDAARD_SOORT
    keuzes = [When(**{veld: sleutel}, then=Value(dagen)) for sleutel, dagen in vast.items()]
    laatste = Subquery(eigen.reverse().values("dagen")[:1])
    return Coalesce(laatste, Case(*keuzes, default=Value(GEWOON)), output_field=IntegerField())


@dataclass(frozen=True, kw_only=True)
class Regel:
    """One group on the page: how many days now, since when and by whom, and what was decided for later."""

    naam: str
    dagen: int
    nu: Contactdrempel | None
    straks: list[Contactdrempel]


def regels(verband: Samenwerkingsverband, *, lezer: Lid, vandaag: date) -> list[Regel]:
    zichtbaar = Contactdrempel.objects.zichtbaar_voor(lezer).filter(samenwerkingsverband=verband)
    per_groep: dict[Groep, list[Contactdrempel]] = {}
    for drempel in zichtbaar.select_related("gezet_door").order_by("geldig_van", "pk"):
        per_groep.setdefault(groep_van(drempel), []).append(drempel)
    return [_regel(groep, naam, per_groep.get(groep, []), vandaag) for groep, naam in groepen(verband, vandaag=vandaag)]


def _regel(groep: Groep, naam: str, drempels_: list[Contactdrempel], vandaag: date) -> Regel:
    begonnen = [drempel for drempel in drempels_ if drempel.geldig_van <= vandaag]
    nu = begonnen[-1] if begonnen else None
    straks = [drempel for drempel in drempels_ if drempel.geldig_van > vandaag]
    return Regel(naam=naam, dagen=nu.dagen if nu else standaard(groep), nu=nu, straks=straks)


def netwerken(gebruiker: Lid) -> list[Samenwerkingsverband]:
    """The networks of which this person may change the thresholds."""
    mag = samenwerkingsverbanden(gebruiker, *DRAAGT_OVER)
    return list(Samenwerkingsverband.objects.filter(pk__in=mag).order_by("naam", "pk"))


def zet(*, verband: Samenwerkingsverband, groep: Groep, dagen: int, geldig_van: date, door: Lid) -> Contactdrempel:
    """From that day on; what was decided for the same day before is replaced, what counted earlier is not."""
    soort, sleutel = groep
    drempel, _ = Contactdrempel.objects.update_or_create(
        samenwerkingsverband=verband,
        organisatiesoort_id=(sleutel or None) if soort == "soort" else None,
        wereld=sleutel if soort == "wereld" else "",
        geldig_van=geldig_van,
        defaults={"dagen": dagen, "gezet_door": door},
    )
    return drempel
