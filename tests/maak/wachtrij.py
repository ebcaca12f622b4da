"""What waits until after the answer."""

from django.utils import timezone

from netwerk.models import Gemeente, Klus, Lid, Mailbericht
from trajecten.jaarrapportwerk import RAPPORT


def maak_mailbericht(*, aan: str) -> Mailbericht:
    return Mailbericht.objects.create(aan=aan, onderwerp="Onderwerp", tekst="De tekst", gemaakt_op=timezone.now())


def maak_klus(*, lid: Lid, **anders: object) -> Klus:
    wat = {"wat": "Leden inlezen", "gevraagd_op": timezone.now()} | anders
    return Klus.objects.create(gemeente=lid.gemeente, lid=lid, **wat)


def maak_rapportklus(*, lid: Lid) -> Klus:
    """A jaarrapport that is made: what was counted is kept with it."""
    rapport = {"jaar": 2025, "naam": str(lid.gemeente), "delen": [], "afgerond": False, "loopt_nog": False}
    resultaat = {"vraag": {"jaar": 2025, "waar": str(lid.gemeente_id)}, "rapport": rapport}
    return maak_klus(lid=lid, wat=RAPPORT, klaar_op=timezone.now(), resultaat=resultaat)


def klus(*, gemeente: Gemeente, van: Lid) -> dict[str, object]:
    """Work that this person asked for, with a fault and a file."""
    uitkomst = {"klaar_op": timezone.now(), "fout": "2 regels niet", "bestandsnaam": "over.csv", "bestand": b"naam"}
    return {"klus_id": maak_klus(lid=van, **uitkomst).pk}
