"""Who is at the table of an overleg: organisaties of the network, for one time or for all of its reeks to come (E7)."""

from collections.abc import Iterable

from django.db.models import QuerySet

from netwerk.models import Bijeenkomst, Bijeenkomstreeks, Lid, Organisatie

Partner = Bijeenkomst.organisaties.through


def aan_tafel(bijeenkomst: Bijeenkomst, *, lezer: Lid) -> QuerySet[Organisatie]:
    return Organisatie.objects.zichtbaar_voor(lezer).filter(overleggen=bijeenkomst).order_by("naam", "pk")


def te_kiezen(bijeenkomst: Bijeenkomst, *, lezer: Lid) -> QuerySet[Organisatie]:
    """Return who is not at the table yet, of the whole network."""
    bestaand = Organisatie.objects.zichtbaar_voor(lezer).bestaat()
    hier = bestaand.filter(gemeente__samenwerkingsverband=bijeenkomst.samenwerkingsverband_id)
    return hier.exclude(overleggen=bijeenkomst).order_by("naam", "pk")


def zet_erbij(bijeenkomst: Bijeenkomst, organisatie: Organisatie, *, ook_later: bool) -> None:
    keren = _keren(bijeenkomst, ook_later=ook_later)
    Partner.objects.bulk_create(
        [Partner(bijeenkomst=keer, organisatie=organisatie) for keer in keren], ignore_conflicts=True
    )


def haal_weg(bijeenkomst: Bijeenkomst, organisatie: Organisatie, *, ook_later: bool) -> None:
    keren = _keren(bijeenkomst, ook_later=ook_later)
    Partner.objects.filter(bijeenkomst__in=keren, organisatie=organisatie).delete()


def neem_mee(nieuw: Iterable[Bijeenkomst], reeks: Bijeenkomstreeks) -> None:
    """Let new bijeenkomsten of a reeks begin with who is at the table of the last one there was."""
    nieuw = list(nieuw)
    laatste = reeks.bijeenkomsten.exclude(pk__in=[keer.pk for keer in nieuw]).order_by("-begint_op", "pk").first()
    if laatste and nieuw:
        wie = list(laatste.organisaties.values_list("pk", flat=True))
        Partner.objects.bulk_create([Partner(bijeenkomst=keer, organisatie_id=pk) for keer in nieuw for pk in wie])


def _keren(bijeenkomst: Bijeenkomst, *, ook_later: bool) -> list[Bijeenkomst]:
    if not (ook_later and bijeenkomst.reeks_id):
        return [bijeenkomst]
    later = Bijeenkomst.objects.filter(reeks=bijeenkomst.reeks_id, begint_op__gt=bijeenkomst.begint_op)
    return [bijeenkomst, *later]
