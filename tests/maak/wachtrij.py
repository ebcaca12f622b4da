"""What waits until after the answer."""

from django.utils import timezone

from netwerk.models import Gemeente, Klus, Lid, Mailbericht


def maak_mailbericht(*, aan: str) -> Mailbericht:
    return Mailbericht.objects.create(aan=aan, onderwerp="Onderwerp", tekst="De tekst", gemaakt_op=timezone.now())


def maak_klus(*, lid: Lid, **anders: object) -> Klus:
    return Klus.objects.create(
        gemeente=lid.gemeente, lid=lid, wat="Leden inlezen", gevraagd_op=timezone.now(), **anders
    )


def klus(*, gemeente: Gemeente, van: Lid) -> dict[str, object]:
    """Work that this person asked for, with a fault and a file."""
    uitkomst = {"klaar_op": timezone.now(), "fout": "2 regels niet", "bestandsnaam": "over.csv", "bestand": b"naam"}
    return {"klus_id": maak_klus(lid=van, **uitkomst).pk}
