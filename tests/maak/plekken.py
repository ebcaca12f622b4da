"""Make plekken, what was looked for, and partners for tests: keyword-only, with no surprises."""

from datetime import date, time

from django.utils import timezone

from netwerk.models import Afspraak, Gemeente, Lid, Openingstijd, Organisatie, Partnerschap, Plek, Zoekvraag
from tests.maak.netwerk import maak_gemeente, maak_organisatie

OCHTEND = (time(9), time(12))


def maak_plek(
    *,
    organisatie: Organisatie | None = None,
    naam: str = "Helpen in de kas",
    tijden: tuple[tuple[int, time, time], ...] = ((1, *OCHTEND),),
    **velden: object,
) -> Plek:
    """A plek of that organisation, on Monday morning."""
    organisatie = organisatie or maak_organisatie()
    plek = Plek.objects.create(gemeente=organisatie.gemeente, organisatie=organisatie, naam=naam, **velden)
    for dag, van, tot in tijden:
        Openingstijd.objects.create(gemeente=plek.gemeente, plek=plek, dag=dag, van=van, tot=tot)
    return plek


def maak_openbare_plek(*, organisatie: Organisatie | None = None, naam: str = "Samen eten", **velden: object) -> Plek:
    """One that everybody may see."""
    velden = {"soort": Plek.Soort.ACTIVITEIT, "vragen_bij": "De balie", **velden}
    return maak_plek(organisatie=organisatie, naam=naam, openbaar=True, akkoord_op=timezone.localdate(), **velden)


def maak_zoekvraag(*, door: Lid, gemeente: Gemeente | None = None, wat: str = "Klussen", **velden: object) -> Zoekvraag:
    return Zoekvraag.objects.create(
        gemeente=gemeente or door.gemeente, door=door, wat=wat, op=timezone.localdate(), **velden
    )


def maak_partnerschap(
    *, organisatie: Organisatie | None = None, lid: Lid | None = None, tot: date | None = None
) -> Partnerschap:
    organisatie = organisatie or maak_organisatie(gemeente=maak_gemeente())
    return Partnerschap.objects.create(
        gemeente=organisatie.gemeente,
        organisatie=organisatie,
        lid=lid,
        sinds=date(2026, 1, 1),
        tot=tot,
        rol="Biedt plekken.",
        doelveld="Jongeren",
    )


def maak_afspraak(
    *,
    organisatie: Organisatie,
    lid: Lid | None = None,
    tekst: str = "Elke maand mag er iemand meelopen.",
    eindigt_op: date | None = None,
) -> Afspraak:
    return Afspraak.objects.create(
        gemeente=organisatie.gemeente,
        organisatie=organisatie,
        lid=lid,
        op=date(2026, 1, 1),
        tekst=tekst,
        eindigt_op=eindigt_op,
    )
