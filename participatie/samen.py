"""Several short lists, or how many rows there are, in one question to the database.

A page with many small parts would otherwise ask once for each. The rows come back as what they are: instances.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import reduce
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Count, Expression, Field, JSONField, Model, QuerySet, Subquery, Value
from django.db.models.expressions import CombinedExpression
from django.db.models.functions import Coalesce, JSONObject

VELDEN_TEGELIJK = 50


@dataclass(frozen=True, kw_only=True)
class Lijst:
    """Rows in their order, with the fields of what they point at (`met`) and without fields nobody shows."""

    rijen: QuerySet
    met: tuple[str, ...] = ()
    zonder: tuple[str, ...] = ()

    @property
    def uitdrukking(self) -> Expression:
        velden = {veld.attname: veld.attname for veld in self._velden}
        for naam in self.met:
            velden |= {f"{naam}.{veld.attname}": f"{naam}__{veld.attname}" for veld in _velden_van(self._doel(naam))}
        velden |= {naam: naam for naam in self.rijen.query.annotations}
        return ArraySubquery(self.rijen.values(rij_als_json=_als_json(velden)))

    def lees(self, rijen: Iterable[Mapping[str, Any]] | None) -> list[Model]:
        return [self._rij(rij) for rij in rijen or ()]

    @property
    def _velden(self) -> list[Field]:
        return [veld for veld in _velden_van(self.rijen.model) if veld.name not in self.zonder]

    def _doel(self, naam: str) -> type[Model]:
        return self.rijen.model._meta.get_field(naam).related_model

    def _rij(self, rij: Mapping[str, Any]) -> Model:
        instance = _instance(self.rijen.model, self._velden, rij)
        for naam in self.met:
            doel = self._doel(naam)
            leeg = getattr(instance, self.rijen.model._meta.get_field(naam).attname) is None
            setattr(instance, naam, None if leeg else _instance(doel, _velden_van(doel), rij, voor=f"{naam}."))
        for naam, annotatie in self.rijen.query.annotations.items():
            setattr(instance, naam, annotatie.output_field.to_python(rij[naam]))
        return instance


@dataclass(frozen=True, kw_only=True)
class Aantal:
    """How many rows there are."""

    rijen: QuerySet

    @property
    def uitdrukking(self) -> Expression:
        geteld = self.rijen.order_by().annotate(alles=Value(1)).values("alles").annotate(n=Count("pk"))
        return Coalesce(Subquery(geteld.values("n")), 0)

    def lees(self, aantal: int) -> int:
        return aantal


Vraag = Lijst | Aantal


def vraag_samen(vragen: Mapping[Any, Vraag], *, bij: QuerySet) -> dict[Any, Any]:
    """Return the answer of each, in one question. In: one row that this person certainly sees, to hang them on."""
    if not vragen:
        return {}
    namen = {sleutel: f"antwoord_{nummer}" for nummer, sleutel in enumerate(vragen)}
    antwoorden = bij.values(**{namen[sleutel]: vraag.uitdrukking for sleutel, vraag in vragen.items()}).get()
    return {sleutel: vraag.lees(antwoorden[namen[sleutel]]) for sleutel, vraag in vragen.items()}


def _als_json(velden: Mapping[str, str]) -> Expression:
    """Return one object with all of these; PostgreSQL before 16 takes a hundred arguments at most, two for each."""
    namen = list(velden)
    delen = [
        JSONObject(**{naam: velden[naam] for naam in namen[begin : begin + VELDEN_TEGELIJK]})
        for begin in range(0, len(namen), VELDEN_TEGELIJK)
    ]
    return reduce(lambda een, ander: CombinedExpression(een, "||", ander, output_field=JSONField()), delen)


def _velden_van(model: type[Model]) -> list[Field]:
    return list(model._meta.concrete_fields)


def _instance(model: type[Model], velden: list[Field], rij: Mapping[str, Any], voor: str = "") -> Model:
    waarden = [veld.to_python(rij[f"{voor}{veld.attname}"]) for veld in velden]
    return model.from_db("default", [veld.attname for veld in velden], waarden)
