"""What the network itself puts forward: theme, newcomers, last time, open actions, questions, looking back."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from django.db.models import Count, Q
from django.template.defaultfilters import date as schrijf
from django.utils import timezone

from netwerk.agenda import MET_EXPERIMENTEN, Aanleiding, Agendabron, Voorstel, registreer
from netwerk.herkomst import BIJEENKOMST, LEERVRAAG
from netwerk.models import Agendapunt, Leervraag, Lid, Opbrengst
from netwerk.wijken import zonder_iets

NAMEN_HOOGSTENS = 12
LEERVRAGEN_HOOGSTENS = 6
"""With an item of their own; the others stand together in one."""

Soort = Agendapunt.Soort


def registreer_bronnen() -> None:
    registreer(
        Agendabron(naam="welkom", voorstellen=welkom, volgorde=10),
        Agendabron(naam="thema", voorstellen=thema, volgorde=20),
        Agendabron(naam="vorige keer", voorstellen=vorige_keer, volgorde=30, levend=(Soort.VORIGE_KEER, BIJEENKOMST)),
        Agendabron(naam="leervragen", voorstellen=leervragen, volgorde=50, soorten=MET_EXPERIMENTEN),
        Agendabron(naam="niet in beeld", voorstellen=niet_in_beeld, volgorde=55, soorten=MET_EXPERIMENTEN),
        Agendabron(naam="open acties", voorstellen=open_acties, volgorde=60, levend=(Soort.ACTIES, "")),
        Agendabron(naam="evaluatie", voorstellen=evaluatie, volgorde=90, soorten=MET_EXPERIMENTEN),
    )


def welkom(aanleiding: Aanleiding) -> Iterator[Voorstel]:
    """Welcome who joined since last time, by name. Inwoners are not named: they are in no list."""
    if Soort.WELKOM in aanleiding.staan_er:
        return
    tekst = ""
    if aanleiding.sinds:
        verband = aanleiding.bijeenkomst.samenwerkingsverband_id
        nieuw = Lid.objects.zichtbaar_voor(aanleiding.lezer).filter(
            gemeente__samenwerkingsverband=verband, lid_sinds__gt=_dag(aanleiding.sinds), lid_tot=None
        )
        nieuw = nieuw.filter(is_active=True)  # who stands in a file alone may not know of it
        namen = list(nieuw.order_by("naam", "pk").values_list("naam", flat=True))
        tekst = f"Nieuw sinds de vorige keer: {_opsomming(namen)}." if namen else ""
    yield Voorstel(soort=Soort.WELKOM, titel="Welkom", minuten=10, tekst=tekst)


def thema(aanleiding: Aanleiding) -> Iterator[Voorstel]:
    yield Voorstel(soort=Soort.THEMA, titel=aanleiding.bijeenkomst.thema, minuten=25)


def vorige_keer(aanleiding: Aanleiding) -> Iterator[Voorstel]:
    """What was agreed last time, and what came of it."""
    if aanleiding.vorige is None or Soort.VORIGE_KEER in aanleiding.staan_er:
        return
    van_toen = [o for o in aanleiding.vervolg if o.bijeenkomst_id == aanleiding.vorige.pk]
    yield Voorstel(
        soort=Soort.VORIGE_KEER,
        titel=f"Wat kwam er van de vorige keer, {schrijf(_dag(aanleiding.vorige.begint_op), 'j F')}?",
        minuten=15,
        tekst="\n".join(_met_gevolg(o, aanleiding) for o in van_toen) or "Er zijn toen geen afspraken opgeschreven.",
        over_soort=BIJEENKOMST,
        over_id=aanleiding.vorige.pk,
    )


def leervragen(aanleiding: Aanleiding) -> Iterator[Voorstel]:
    """Every open question, what most leden find important first: none is lost between two bijeenkomsten."""
    zichtbaar = Leervraag.objects.zichtbaar_voor(aanleiding.lezer).open()
    van_het_netwerk = zichtbaar.filter(samenwerkingsverband=aanleiding.bijeenkomst.samenwerkingsverband_id)
    vragen = list(
        van_het_netwerk.met_leeftijd(aanleiding.nu)
        .met_stemmen(aanleiding.lezer)
        .select_related("gesteld_door")
        .belangrijkste_eerst()
    )
    for vraag in vragen[:LEERVRAGEN_HOOGSTENS]:
        yield Voorstel(
            soort=Soort.LEERVRAAG,
            titel=vraag.vraag,
            minuten=10,
            tekst=f"Gesteld door {vraag.gesteld_door}. {hoe_oud(vraag.leeftijd)}{_hoe_belangrijk(vraag.stemmen)}",
            over_soort=LEERVRAAG,
            over_id=vraag.pk,
        )
    rest = vragen[LEERVRAGEN_HOOGSTENS:]
    if rest:
        tekst = "\n".join(f"– {vraag.vraag} {hoe_oud(vraag.leeftijd)}" for vraag in rest)
        yield Voorstel(soort=Soort.LEERVRAAG, titel="Andere open leervragen", minuten=10, tekst=tekst)


_groepen: list[Callable[[Aanleiding], Iterable[str]]] = []


def registreer_groepen(bron: Callable[[Aanleiding], Iterable[str]]) -> None:
    """An app above this one knows which groups of people are not in view yet, by name and without numbers."""
    _groepen.append(bron)


def niet_in_beeld(aanleiding: Aanleiding) -> Iterator[Voorstel]:
    """In which wijken the network has no plek and no organisatie yet, and which groups it hardly knows."""
    if Soort.NIET_IN_BEELD in aanleiding.staan_er:
        return
    verband, vandaag = aanleiding.bijeenkomst.samenwerkingsverband_id, timezone.localdate(aanleiding.nu)
    leeg = [f"{wijk} ({wijk.gemeente})" for wijk in zonder_iets(verband, lezer=aanleiding.lezer, vandaag=vandaag)]
    groepen = [groep for bron in _groepen for groep in bron(aanleiding)]
    wat = {"wijken": leeg, "groepen": groepen}
    zinnen = (
        f"Daar is nog niets: {_opsomming(leeg)}." if leeg else "",
        f"Deze groepen kennen wij nog weinig: {_opsomming(groepen)}." if groepen else "",
    )
    if leeg or groepen:
        titel = f"Welke {' en '.join(soort for soort, namen in wat.items() if namen)} zijn nog niet in beeld?"
        tekst = "\n".join(filter(None, zinnen))
        yield Voorstel(soort=Soort.NIET_IN_BEELD, titel=titel, minuten=10, tekst=tekst)


def open_acties(aanleiding: Aanleiding) -> Iterator[Voorstel]:
    """What is still to be done of older bijeenkomsten; what is of last time stands there."""
    if Soort.ACTIES in aanleiding.staan_er:
        return
    vorige = aanleiding.vorige and aanleiding.vorige.pk
    ouder = [o for o in aanleiding.vervolg if not _is_gedaan(o, aanleiding) and o.bijeenkomst_id != vorige]
    if ouder:
        regels = (
            f"– {o.tekst}: {wie}uiterlijk {schrijf(o.uiterlijk_op, 'j F')}"
            for o in ouder
            for wie in (f"{o.eigenaar}, " if aanleiding.met_namen else "",)
        )
        yield Voorstel(soort=Soort.ACTIES, titel="Open acties en afspraken", minuten=10, tekst="\n".join(regels))


def evaluatie(aanleiding: Aanleiding) -> Iterator[Voorstel]:
    """Look back, with what the network has in hand until now."""
    if Soort.EVALUATIE not in aanleiding.staan_er:
        tekst = _tussenstand(aanleiding)
        yield Voorstel(soort=Soort.EVALUATIE, titel="Hoe ging het vandaag?", minuten=10, tekst=tekst)


def _tussenstand(aanleiding: Aanleiding) -> str:
    zichtbaar = Opbrengst.objects.zichtbaar_voor(aanleiding.lezer).aanwezig()
    van_het_netwerk = zichtbaar.filter(bijeenkomst__samenwerkingsverband=aanleiding.bijeenkomst.samenwerkingsverband_id)
    sinds_kort = Q(bijeenkomst=aanleiding.vorige) if aanleiding.vorige else Q(pk=None)
    vervolg = Q(soort__in=Opbrengst.MET_VERVOLG)
    geteld = van_het_netwerk.aggregate(
        matches=Count("pk", filter=Q(soort=Opbrengst.Soort.MATCH)),
        matches_kort=Count("pk", filter=Q(soort=Opbrengst.Soort.MATCH) & sinds_kort),
        contacten=Count("pk", filter=Q(soort=Opbrengst.Soort.CONTACT)),
        contacten_kort=Count("pk", filter=Q(soort=Opbrengst.Soort.CONTACT) & sinds_kort),
        afspraken=Count("pk", filter=vervolg),
        gedaan=Count("pk", filter=vervolg & Q(gedaan_op__isnull=False)),
    )
    if not any(geteld.values()):
        return ""
    return (
        "Tussenstand van alle bijeenkomsten: {matches} matches en {contacten} contacten, "
        "waarvan {matches_kort} en {contacten_kort} de vorige keer. "
        "Van {afspraken} afspraken en acties zijn er {gedaan} gedaan."
    ).format(**geteld)


def hoe_oud(leeftijd: int) -> str:
    """Say at how many bijeenkomsten a question has been open."""
    if leeftijd == 0:
        return "Nieuw."
    return f"Al {leeftijd} bijeenkomst{'en' if leeftijd > 1 else ''} open."


def _hoe_belangrijk(stemmen: int) -> str:
    if not stemmen:
        return ""
    return f" {stemmen} {'lid vindt' if stemmen == 1 else 'leden vinden'} dit belangrijk."


def _is_gedaan(opbrengst: Opbrengst, aanleiding: Aanleiding) -> bool:
    return opbrengst.gedaan_op is not None and opbrengst.gedaan_op <= aanleiding.nu


def _met_gevolg(opbrengst: Opbrengst, aanleiding: Aanleiding) -> str:
    wie = f"{opbrengst.tekst} ({opbrengst.eigenaar})" if aanleiding.met_namen else opbrengst.tekst
    if _is_gedaan(opbrengst, aanleiding):
        return f"– {wie}: gedaan. {opbrengst.gevolg}".strip()
    return f"– {wie}: nog open, uiterlijk {schrijf(opbrengst.uiterlijk_op, 'j F')}"


def _opsomming(namen: Iterable[str]) -> str:
    namen = list(namen)
    rest = len(namen) - NAMEN_HOOGSTENS
    zichtbaar = [*namen[:NAMEN_HOOGSTENS], f"nog {rest} anderen"] if rest > 0 else namen
    return " en ".join(filter(None, (", ".join(zichtbaar[:-1]), zichtbaar[-1])))


def _dag(moment) -> date:
    return timezone.localdate(moment)
