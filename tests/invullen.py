"""Fill in a form as somebody would who reads what it says: what is asked for, and what was wrong the last time.

So a POST that answered 422 to an empty form can be asked again with good input, without a form written by hand for
every URL.
"""

import re
from collections.abc import Iterator
from datetime import timedelta
from uuid import uuid4

from django import forms
from django.http import HttpResponse
from django.utils import timezone

from participatie.velden import Datumkeuze, schrijf_datum

TEKST = "Een zin met woorden, in een plaats"
LEEG = (None, "", [], [""])
PER_NAAM = {
    "telefoon": "06 12345678",
    "pc4": "8431",
    "cbs_code": "GM1234",
    "tot": "15:30",
}
"""What is written in one way only, or has to come after something else."""
PER_FOUT = {
    r"\bmorgen\b": lambda _: schrijf_datum(timezone.localdate() + timedelta(days=1)),
    r"\bdatum\b": lambda _: schrijf_datum(timezone.localdate()),
    r"\{(\w+)\} ontbreekt": lambda namen: " ".join(f"{{{naam}}}" for naam in namen),
}
"""What the words under a field ask for."""
_VERBORGEN = re.compile(r'<input type="hidden" name="([^"]+)" value="([^"]*)"')


def goed_formulier(antwoord: HttpResponse) -> dict[str, object]:
    """Return what to send instead, going by the forms on the page that refused it; nothing when there are none."""
    uit = {}
    for form in _formulieren(antwoord):
        for naam, veld in form.fields.items():
            waarde = _waarde(form, naam, veld)
            if waarde not in LEEG:
                uit[form.add_prefix(naam)] = waarde
                if isinstance(veld.widget, Datumkeuze):
                    uit[form.add_prefix(naam)] = Datumkeuze.ANDERS
                    uit[f"{form.add_prefix(naam)}_anders"] = waarde
    if not uit:
        return {}
    verborgen = _VERBORGEN.findall(antwoord.text)
    return {naam: waarde for naam, waarde in verborgen if naam != "csrfmiddlewaretoken"} | uit


def _formulieren(antwoord: HttpResponse) -> Iterator[forms.BaseForm]:
    gehad = set()
    for ding in _op_de_pagina(antwoord):
        for form in ding.forms if isinstance(ding, forms.BaseFormSet) else [ding]:
            if isinstance(form, forms.BaseForm) and form.is_bound and id(form) not in gehad:
                gehad.add(id(form))
                yield form


def _op_de_pagina(antwoord: HttpResponse) -> Iterator[object]:
    """Everything a page was made of; of one that was not written, what it would be made of."""
    yield from (getattr(antwoord, "context_data", None) or {}).values()
    for laag in antwoord.context or ():
        for deel in getattr(laag, "dicts", [laag]):
            yield from deel.values()


def _waarde(form: forms.BaseForm, naam: str, veld: forms.Field) -> object:
    """Keep what was sent or stood there; fill in what is needed, or what was said to be wrong."""
    fouten = form.errors.get(naam, [])
    gestuurd, eerst = form[naam].data or None, form.get_initial_for_field(veld, naam)
    if not fouten and gestuurd not in LEEG:
        return _als_tekst(veld, gestuurd)
    if eerst not in LEEG and (not fouten or gestuurd in LEEG):
        return _als_tekst(veld, eerst)
    if not (fouten or veld.required or _helpt_verder(form, naam, veld)):
        return None
    if naam == "waar" and getattr(form, "keuzes", None):
        return form.keuzes[-1].waarde  # what the page offers under what was typed
    for patroon, maak in PER_FOUT.items():
        if gevonden := re.findall(patroon, " ".join(fouten)):
            return maak(gevonden)
    return _iets(veld, naam, na=gestuurd)


def _helpt_verder(form: forms.BaseForm, naam: str, veld: forms.Field) -> bool:
    """A field that may stay empty, and is what the form asks for all the same."""
    gezegd = " ".join(tekst for teksten in form.errors.values() for tekst in teksten)
    alleen_samen = set(form.errors) == {forms.forms.NON_FIELD_ERRORS}
    kies = "Kies hieronder" in gezegd and naam == "waar"
    return alleen_samen or kies or (bool(gezegd) and naam.startswith("toch"))


def _als_tekst(veld: forms.Field, waarde: object) -> object:
    return veld.prepare_value(waarde) if not isinstance(veld, forms.FileField) else None


def _iets(veld: forms.Field, naam: str, *, na: object) -> object:
    """Something that fits this kind of field: of a choice the one after what was wrong."""
    if naam in PER_NAAM and not isinstance(veld, forms.ChoiceField | forms.DateField):
        return PER_NAAM[naam]
    if isinstance(veld, forms.ModelMultipleChoiceField | forms.ModelChoiceField):
        rij = veld.queryset.first()
        waarde = rij and veld.prepare_value(rij)
        return [waarde] if isinstance(veld, forms.ModelMultipleChoiceField) and rij else waarde
    if isinstance(veld, forms.ChoiceField):
        keuzes = [str(sleutel) for sleutel in _sleutels(veld.choices) if sleutel not in LEEG]
        waarde = keuzes[(keuzes.index(na) + 1) % len(keuzes) if na in keuzes else 0] if keuzes else None
        return [waarde] if isinstance(veld, forms.MultipleChoiceField) else waarde
    for soort, maak in _PER_SOORT:
        if isinstance(veld, soort):
            return maak(veld)
    return None


def _sleutels(keuzes) -> Iterator[object]:
    for sleutel, wat in keuzes:
        if isinstance(wat, list | tuple):
            yield from _sleutels(wat)
        else:
            yield sleutel


_PER_SOORT = (
    (forms.BooleanField, lambda _: "on"),
    (forms.DateField, lambda _: schrijf_datum(timezone.localdate())),
    (forms.TimeField, lambda _: "13:30"),
    (forms.EmailField, lambda _: "iemand@voorbeeld.example"),
    (forms.URLField, lambda _: "https://voorbeeld.example/"),
    (forms.UUIDField, lambda _: str(uuid4())),
    (forms.IntegerField, lambda veld: veld.min_value or 1),
    (forms.FileField, lambda _: None),
    (forms.CharField, lambda veld: TEKST[: veld.max_length or None]),
)
