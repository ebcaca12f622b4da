"""What every form does in the same way: how a field is shown, what it accepts, and which words a mistake gets.

The rules are the form rules of NL Design System; tests/participatie/test_formulieren.py checks them one by one.
"""

import re

from django import forms
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db.models import Manager, Model
from django.forms.boundfield import BoundField
from django.forms.renderers import TemplatesSetting
from django.forms.utils import pretty_name
from django.http import QueryDict

from participatie import bsn

# Control characters that break exports, or turn text around so that it reads as something else.
_STUURTEKENS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")

MEER_PAST_ER_NIET = {2**15 - 1, 2**31 - 1, 2**63 - 1}
"""The largest number of each kind of column."""
KORTER = "Maak de tekst korter. Er passen %(limit_value)d tekens in, het zijn er nu %(show_value)d."
MELDINGEN: list[tuple[type[forms.Field], dict[str, str]]] = [
    (forms.Field, {"required": "Vul in: {label}", "max_length": KORTER}),
    (forms.IntegerField, {"invalid": "Vul een getal in, bijvoorbeeld 12."}),
    (forms.IntegerField, {"min_value": "Vul %(limit_value)s of meer in."}),
    (forms.IntegerField, {"max_value": "Vul %(limit_value)s of minder in."}),
    (forms.DateField, {"invalid": "Vul een datum in, bijvoorbeeld 1-2-2026."}),
    (forms.TimeField, {"invalid": "Vul een tijd in, bijvoorbeeld 13:30."}),
    (forms.EmailField, {"invalid": "Vul een e-mailadres in, bijvoorbeeld naam@voorbeeld.nl."}),
    (forms.URLField, {"invalid": "Vul een adres van een website in, bijvoorbeeld https://www.voorbeeld.nl."}),
    (forms.BooleanField, {"required": "Zet een vinkje bij: {label}"}),
    *(
        (soort, {"required": "Kies: {label}", "invalid_choice": "Deze keuze is er niet meer. Kies iets anders."})
        for soort in (forms.ChoiceField, forms.MultipleChoiceField, forms.ModelChoiceField)
    ),
    (forms.ModelMultipleChoiceField, {"invalid_pk_value": "Deze keuze is er niet meer. Kies iets anders."}),
]


class Veld(BoundField):
    """A field on the page: never checked by the browser, but its need is told to a screen reader."""

    def build_widget_attrs(self, attrs, widget=None) -> dict[str, object]:
        attrs = super().build_widget_attrs(attrs, widget)
        attrs.pop("required", None)
        if self.use_fieldset:
            attrs.pop("aria-invalid", None)  # said once, by the fieldset
        elif self.field.required and not self.is_hidden:
            attrs["aria-required"] = "true"
        return attrs

    @property
    def vraagt_of_het_een_bsn_is(self) -> bool:
        """Whether the checkbox "Dit is geen BSN" belongs under it: it looks like one, whatever was said of it."""
        return self.form.is_bound and bsn.bevat_bsn(self.form, self.name)

    @property
    def is_geen_bsn(self) -> bool:
        return bsn.is_geen_bsn(self.form, self.name)

    @property
    def is_radiogroep(self) -> bool:
        widget = self.field.widget
        return isinstance(widget, forms.RadioSelect) and not widget.allow_multiple_selected

    @property
    def is_vinkje(self) -> bool:
        return isinstance(self.field.widget, forms.CheckboxInput)

    @property
    def anker(self) -> str:
        """Where a link to this field goes: the first control of it."""
        return self.id_for_label or f"{self.auto_id}_0"


class Weergave(TemplatesSetting):
    """Render all forms, also those of libraries, with templates/django/forms/ and with fields of this house."""

    bound_field_class = Veld


class _VanDitHuis:
    """What every form here does, with a model behind it or not."""

    use_required_attribute = False
    zonder_mag_leeg = False
    """True leaves "(mag leeg)" out: for filters, and where a line above the form says that all may stay empty."""
    vraag_als_kop = ""
    """Name of the field whose label is the heading of the page: one question per screen."""

    def __init__(self, data=None, *args, **kwargs) -> None:
        kwargs.setdefault("label_suffix", "")
        super().__init__(zonder_stuurtekens(data), *args, **kwargs)
        zeg_wat_te_doen(self.fields)

    def _clean_fields(self) -> None:
        super()._clean_fields()
        bsn.controleer(self)

    def add_error(self, field, error) -> None:
        super().add_error(field, zonder_jargon(self.fields.get(field), error))


class Formulier(_VanDitHuis, forms.Form):
    """A form without a model."""


class ModelFormulier(_VanDitHuis, forms.ModelForm):
    def __init__(self, *args, **kwargs) -> None:
        """A form that does not say which rows can be chosen offers none: Django would offer all there are."""
        super().__init__(*args, **kwargs)
        for naam, veld in self.fields.items():
            if isinstance(veld, forms.ModelChoiceField) and naam not in self.declared_fields:
                veld.queryset = veld.queryset.none()

    def _post_clean(self) -> None:
        """Check all constraints: Django skips those that name a field which is not on the form."""
        super()._post_clean()
        try:
            self.instance.validate_constraints(exclude=set(self.errors))
        except ValidationError as fout:
            self._voeg_nieuwe_fouten_toe(fout)

    def validate_constraints(self) -> None:
        """Said once, above."""

    def bewaar_eens(self, *, bij: Manager) -> Model:
        """Save; a new row that is there already, sent twice, once. In: the rows it comes to, locked by who asks."""
        er_al = bij.filter(**self.cleaned_data).first() if self.instance._state.adding else None
        return er_al or self.save()

    def _voeg_nieuwe_fouten_toe(self, fout: ValidationError) -> None:
        gezegd = {tekst for teksten in self.errors.values() for tekst in teksten}
        zonder_woorden = _meldingen_zonder_woorden(self.instance)
        for naam, fouten in fout.error_dict.items():
            for een in fouten:
                if not gezegd.union(zonder_woorden).issuperset(een.messages):
                    self.add_error(naam if naam in self.fields and naam != NON_FIELD_ERRORS else None, een)
        # A rule without words follows from something else on the form, which is said already; if not, say something.
        if not self.errors:
            self.add_error(None, "Dit past niet bij elkaar. Kijk alles nog eens na.")


def _meldingen_zonder_woorden(rij: Model) -> set[str]:
    """Return what Django itself would say of the constraints of this row that have no words of ours."""
    return {
        regel.get_violation_error_message()
        for regel in rij._meta.constraints
        if regel.violation_error_message == regel.default_violation_error_message
    }


def zonder_stuurtekens(data):
    """Return what was sent, without characters that nobody types on purpose."""
    if data is None:
        return None
    if isinstance(data, QueryDict):
        schoon = data.copy()
        for naam, waarden in data.lists():
            schoon.setlist(naam, [_schoon(waarde) for waarde in waarden])
        return schoon
    return {naam: _schoon(waarde) for naam, waarde in data.items()}


def _schoon(waarde):
    return _STUURTEKENS.sub("", waarde) if isinstance(waarde, str) else waarde


def zonder_jargon(veld: forms.Field | None, fout: object) -> object:
    """Return the mistake in words of the screen, not in those of the database.

    An id that is none gets the words for a choice that is not there; a number that does not fit is only too large.
    """
    if isinstance(veld, forms.ModelChoiceField) and getattr(fout, "code", "") == "invalid":
        return ValidationError(veld.error_messages["invalid_choice"], code="invalid_choice")
    for een in _elk(fout):
        if een.code == "max_value" and een.params["limit_value"] in MEER_PAST_ER_NIET:
            een.message = "Vul een kleiner getal in."
    return fout


def _elk(fout: object) -> list[ValidationError]:
    """Return the mistakes one by one: a model says them per field, a form field as a list."""
    if hasattr(fout, "error_dict"):
        return [een for fouten in fout.error_dict.values() for een in fouten]
    return getattr(fout, "error_list", [])


def zeg_wat_te_doen(velden: dict[str, forms.Field]) -> None:
    """Replace Django's own messages by words that say what to do; what a form says itself stays."""
    for naam, veld in velden.items():
        label = str(veld.label or pretty_name(naam))
        van_django = _meldingen_van_django(type(veld))
        for code, tekst in _onze_meldingen(veld).items():
            if veld.error_messages.get(code) == van_django.get(code):
                veld.error_messages[code] = tekst.replace("{label}", label)


def _onze_meldingen(veld: forms.Field) -> dict[str, str]:
    """Return our message per code; the most exact kind of field comes last and wins."""
    return {code: tekst for soort, teksten in MELDINGEN if isinstance(veld, soort) for code, tekst in teksten.items()}


def _meldingen_van_django(soort: type[forms.Field]) -> dict[str, str]:
    meldingen: dict[str, str] = {}
    for klasse in reversed(soort.__mro__):
        if klasse.__module__.startswith("django."):
            meldingen.update(getattr(klasse, "default_error_messages", {}))
    return meldingen
