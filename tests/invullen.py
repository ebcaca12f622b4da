"""Fill in a form as somebody would who reads what it says: what is asked for, and what was wrong the last time.

So a POST that answered 422 to an empty form can be asked again with good input, without a form written by hand for
every URL.
"""

from collections.abc import Iterator
from datetime import date

from django import forms
from django.http import HttpResponse
from django.utils import timezone

from participatie.velden import Datumkeuze, schrijf_datum

TEKST = "Een korte zin met woorden."


def goed_formulier(antwoord: HttpResponse) -> dict[str, object]:
    """Return what to send instead, going by the forms on the page that refused it; nothing when there are none."""
    uit: dict[str, object] = {}
    for form in _formulieren(antwoord):
        for naam, veld in form.fields.items():
            waarde = _waarde(form, naam, veld)
            if waarde not in (None, "", []):
                uit[form.add_prefix(naam)] = waarde
                if isinstance(veld.widget, Datumkeuze):
                    uit[form.add_prefix(naam)] = Datumkeuze.ANDERS
                    uit[f"{form.add_prefix(naam)}_anders"] = waarde
    return uit


def _formulieren(antwoord: HttpResponse) -> Iterator[forms.BaseForm]:
    gehad = set()
    for laag in antwoord.context or ():
        for waarde in getattr(laag, "dicts", [laag]):
            for ding in waarde.values():
                for form in getattr(ding, "forms", [ding]) if not isinstance(ding, dict) else ():
                    if isinstance(form, forms.BaseForm) and form.is_bound and id(form) not in gehad:
                        gehad.add(id(form))
                        yield form


def _waarde(form: forms.BaseForm, naam: str, veld: forms.Field) -> object:
    """Keep what was sent or stood there; fill in what is needed, or what was said to be wrong."""
    fout = naam in form.errors
    nu = form[naam].data if not fout else None
    if nu in (None, "", []):
        nu = form.get_initial_for_field(veld, naam)
    if nu not in (None, "", []) and not fout:
        return _als_tekst(veld, nu)
    if not (veld.required or fout):
        return _als_tekst(veld, nu)
    return _iets(veld) if nu in (None, "", []) else _als_tekst(veld, nu)


def _als_tekst(veld: forms.Field, waarde: object) -> object:
    return veld.prepare_value(waarde) if not isinstance(veld, forms.FileField) else None


def _iets(veld: forms.Field) -> object:
    """Something that fits this kind of field."""
    if isinstance(veld, forms.ModelMultipleChoiceField | forms.ModelChoiceField):
        rij = veld.queryset.first()
        waarde = rij and veld.prepare_value(rij)
        return [waarde] if isinstance(veld, forms.ModelMultipleChoiceField) and rij else waarde
    if isinstance(veld, forms.ChoiceField):
        keuzes = [sleutel for sleutel in _sleutels(veld.choices) if sleutel not in ("", None)]
        return (keuzes[:1] if isinstance(veld, forms.MultipleChoiceField) else keuzes[0]) if keuzes else None
    for soort, waarde in _PER_SOORT:
        if isinstance(veld, soort):
            return waarde(veld)
    return None


def _sleutels(keuzes) -> Iterator[object]:
    for sleutel, wat in keuzes:
        if isinstance(wat, list | tuple):
            yield from _sleutels(wat)
        else:
            yield sleutel


def _vandaag(_: forms.Field) -> str:
    dag: date = timezone.localdate()
    return schrijf_datum(dag)


def _kort(veld: forms.CharField) -> str:
    return TEKST[: veld.max_length or None]


_PER_SOORT = (
    (forms.BooleanField, lambda _: "on"),
    (forms.DateField, _vandaag),
    (forms.TimeField, lambda _: "13:30"),
    (forms.EmailField, lambda _: "iemand@voorbeeld.example"),
    (forms.URLField, lambda _: "https://voorbeeld.example/"),
    (forms.IntegerField, lambda veld: veld.min_value or 1),
    (forms.FileField, lambda _: None),
    (forms.CharField, _kort),
)
