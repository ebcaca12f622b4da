"""The four digits from where somebody travels."""

from trajecten.models import Inwoner, Vertrekpunt


def vertrekpunt_van(inwoner: Inwoner) -> str:
    return Vertrekpunt.objects.filter(inwoner=inwoner).values_list("pc4", flat=True).first() or ""


def bewaar_vertrekpunt(inwoner: Inwoner, pc4: str) -> None:
    """Keep the four digits; nothing typed takes them away."""
    if pc4:
        vast = {"gemeente_id": inwoner.gemeente_id}
        Vertrekpunt.objects.update_or_create(inwoner=inwoner, defaults={**vast, "pc4": pc4})
    else:
        Vertrekpunt.objects.filter(inwoner=inwoner).delete()
