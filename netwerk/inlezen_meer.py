"""Fields of a file of which a row can have more than one: kept in a table between two models."""

from collections.abc import Collection, Iterable
from operator import attrgetter

from django.db.models import ManyToManyField, Model, QuerySet

from netwerk.inleesvelden import Inleesveld


def lees_mee(rijen: QuerySet, velden: Iterable[Inleesveld], *, kolommen: Collection[str] | None = None) -> QuerySet:
    """Read along what rows have of these fields. In: which columns the file has, when only those are looked at."""
    return rijen.prefetch_related(
        *(veld.naam for veld in velden if veld.meer and (kolommen is None or veld.naam in kolommen))
    )


def onthoud(rij: Model, veld: Inleesveld, sleutels: Iterable[object]) -> None:
    """Say what this row gets of the field, for `bewaar`."""
    rij.__dict__.setdefault("in_te_lezen", {})[veld.naam] = set(sleutels)


def bewaar(model: type[Model], rijen: Iterable[Model]) -> None:
    """Write what was said of these rows, in a few questions for each field."""
    rijen = [rij for rij in rijen if "in_te_lezen" in rij.__dict__]
    for naam in {naam for rij in rijen for naam in rij.in_te_lezen}:
        nodig = {(rij.pk, sleutel) for rij in rijen for sleutel in rij.in_te_lezen.get(naam, ())}
        _gelijk(model._meta.get_field(naam), [rij.pk for rij in rijen if naam in rij.in_te_lezen], nodig)


def _gelijk(veld: ManyToManyField, van: list[object], nodig: set[tuple[object, object]]) -> None:
    tussen = veld.remote_field.through
    van_wie, wat = tussen._meta.get_field(veld.m2m_field_name()), tussen._meta.get_field(veld.m2m_reverse_field_name())
    paar = attrgetter(van_wie.attname, wat.attname)
    er_zijn = {paar(rij): rij.pk for rij in tussen._base_manager.filter(**{f"{van_wie.name}__in": van})}
    tussen._base_manager.filter(pk__in=[pk for sleutel, pk in er_zijn.items() if sleutel not in nodig]).delete()
    nieuw = sorted(nodig - er_zijn.keys(), key=str)
    tussen._base_manager.bulk_create(tussen(**{van_wie.attname: een, wat.attname: ander}) for een, ander in nieuw)


def eigen_tabellen(model: type[Model], velden: Iterable[Inleesveld]) -> set[str]:
    """Return the fields (as netwerk.verwijzingen names them) by which these tables point at the row they belong to."""
    velden_meer = [model._meta.get_field(veld.naam) for veld in velden if veld.meer]
    return {f"{veld.remote_field.through._meta.label}.{veld.m2m_field_name()}" for veld in velden_meer}
