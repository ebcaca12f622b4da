"""What was done to rows, step by step, so that it can be undone: as plain data in a JSON field.

Undoing goes back through the steps. What is no longer as a step left it, stays, and is told.
"""

from collections.abc import Callable, Iterable

from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import IntegrityError, models, transaction
from django.db.models import ForeignKey

Stap = dict[str, object]


class Stappen:
    """The steps of one piece of work; each method does it and writes it down."""

    def __init__(self) -> None:
        self.gedaan: list[Stap] = []

    def verplaats(self, veld: ForeignKey, rijen: models.QuerySet, *, van: object, naar: object) -> None:
        """Let these rows point at another one."""
        sleutels = [str(pk) for pk in rijen.values_list("pk", flat=True)]
        if not sleutels:
            return
        veld.model._base_manager.filter(pk__in=sleutels).update(**{veld.attname: naar})
        stap = {"wat": "verplaatst", "model": veld.model._meta.label, "veld": veld.name, "rijen": sleutels}
        self.gedaan.append(stap | {"van": str(van), "naar": str(naar) if naar else None})

    def verwijder(self, rij: models.Model) -> None:
        self.gedaan.append({"wat": "verwijderd", "model": rij._meta.label, "waarden": waarden(rij)})
        type(rij)._base_manager.filter(pk=rij.pk).delete()

    def wijzig(self, rij: models.Model, nieuw: dict[str, object]) -> None:
        """In: {field: value}. What stays the same is no step."""
        voor = waarden(rij)
        for naam, waarde in nieuw.items():
            setattr(rij, naam, waarde)
        na = waarden(rij)
        anders = [naam for naam in na if na[naam] != voor[naam]]
        if anders:
            rij.save(update_fields=anders)
            stap = {"wat": "gewijzigd", "model": rij._meta.label, "pk": str(rij.pk)}
            self.gedaan.append(stap | {"voor": {n: voor[n] for n in anders}, "na": {n: na[n] for n in anders}})

    def maakte(self, rij: models.Model) -> None:
        self.gedaan.append({"wat": "gemaakt", "model": rij._meta.label, "pk": str(rij.pk)})


def waarden(rij: models.Model) -> dict[str, object]:
    """Return what stands in the row, as text."""
    return {veld.attname: tekst(rij, veld) for veld in rij._meta.concrete_fields}


def tekst(rij: models.Model, veld: models.Field) -> object:
    return None if getattr(rij, veld.attname) is None else veld.value_to_string(rij)


def lees(model: type[models.Model], naam: str, waarde: object) -> object:
    """Return the value of a field from its text."""
    return None if waarde is None else model._meta.get_field(naam).to_python(waarde)


# Back


def draai_terug(stappen: Iterable[Stap]) -> list[str]:
    """Undo the steps, the last one first; return in words what could not be put back."""
    niet: list[str] = []
    for stap in reversed(list(stappen)):
        niet += _TERUG[stap["wat"]](apps.get_model(stap["model"]), stap)
    return niet


def _verplaatst(model: type[models.Model], stap: Stap) -> list[str]:
    veld = model._meta.get_field(stap["veld"])
    doel = veld.related_model._base_manager.filter(pk=stap["van"])
    rijen = model._base_manager.filter(pk__in=stap["rijen"], **{veld.attname: stap["naar"]})
    terug = 0
    if doel.exists():
        try:
            with transaction.atomic():
                terug = rijen.update(**{veld.attname: stap["van"]})
        except IntegrityError:
            terug = 0
    over = len(stap["rijen"]) - terug
    meta = model._meta
    naam = meta.verbose_name if over == 1 else meta.verbose_name_plural
    return [f"{over} {naam}: intussen veranderd of weg"] if over else []


def _verwijderd(model: type[models.Model], stap: Stap) -> list[str]:
    ruw = {naam: lees(model, naam, waarde) for naam, waarde in stap["waarden"].items()}
    weg = [f"{model._meta.verbose_name}: kon niet terugkomen"]
    if model._base_manager.filter(pk=ruw[model._meta.pk.attname]).exists() or not _doelen_zijn_er(model, ruw):
        return weg
    try:
        with transaction.atomic():
            model._base_manager.bulk_create([model(**ruw)])
            vanzelf = {v.attname: ruw[v.attname] for v in model._meta.concrete_fields if _vult_zichzelf(v)}
            if vanzelf:
                model._base_manager.filter(pk=ruw[model._meta.pk.attname]).update(**vanzelf)
    except (IntegrityError, ValidationError):
        return weg
    return []


def _vult_zichzelf(veld: models.Field) -> bool:
    return bool(getattr(veld, "auto_now_add", False) or getattr(veld, "auto_now", False))


def _doelen_zijn_er(model: type[models.Model], ruw: dict[str, object]) -> bool:
    """Whether all that the row points at still exists: the database would say so only at the very end."""
    return all(
        ruw[veld.attname] is None or veld.related_model._base_manager.filter(pk=ruw[veld.attname]).exists()
        for veld in model._meta.concrete_fields
        if isinstance(veld, ForeignKey)
    )


def _gewijzigd(model: type[models.Model], stap: Stap) -> list[str]:
    rij = model._base_manager.filter(pk=stap["pk"]).first()
    if rij is None:
        return [f"{model._meta.verbose_name}: is weg"]
    nu = waarden(rij)
    terug = [naam for naam, waarde in stap["na"].items() if nu[naam] == waarde]
    for naam in terug:
        setattr(rij, naam, lees(model, naam, stap["voor"][naam]))
    if terug and _doelen_zijn_er(model, {v.attname: getattr(rij, v.attname) for v in model._meta.concrete_fields}):
        rij.save(update_fields=terug)
    else:
        terug = []
    namen = [str(_veld(model, naam).verbose_name) for naam in stap["na"] if naam not in terug]
    return [f"{', '.join(namen)} van {rij}: intussen veranderd"] if namen else []


def _veld(model: type[models.Model], attnaam: str) -> models.Field:
    return next(veld for veld in model._meta.concrete_fields if veld.attname == attnaam)


def _gemaakt(model: type[models.Model], stap: Stap) -> list[str]:
    model._base_manager.filter(pk=stap["pk"]).delete()
    return []


_TERUG: dict[str, Callable[[type[models.Model], Stap], list[str]]] = {
    "verplaatst": _verplaatst,
    "verwijderd": _verwijderd,
    "gewijzigd": _gewijzigd,
    "gemaakt": _gemaakt,
}
