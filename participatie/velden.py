"""Form fields and widgets that all apps share: a date as people write it, date chips, picture tiles."""

import re
from collections.abc import Callable, Iterable
from datetime import date, timedelta

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone

MAANDEN = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)
DAGWOORDEN = {
    "eergisteren": -2,
    "gisteren": -1,
    "vandaag": 0,
    "morgen": 1,
    "overmorgen": 2,
    "volgende week": 7,
    "over een maand": 30,
}
VROEGSTE, LAATSTE = date(1900, 1, 1), date(2199, 12, 31)

_DAG_EERST = re.compile(r"([0-9]{1,2})\s?[-/. ]\s?([0-9]{1,2})\s?[-/. ]\s?([0-9]{4})")
_JAAR_EERST = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")
_IN_WOORDEN = re.compile(r"([0-9]{1,2}) ([a-z]{3,9})\.? ([0-9]{4})")


def lees_datum(tekst: str, *, vandaag: date) -> date | None:
    """Read a date as people write it: 1-2-2026, 2026-02-01, 1 februari 2026, gisteren.

    None when the text is no date; ValueError when it is one that does not exist.
    """
    tekst = " ".join(tekst.lower().split())
    if tekst in DAGWOORDEN:
        return vandaag + timedelta(days=DAGWOORDEN[tekst])
    if treffer := _DAG_EERST.fullmatch(tekst):
        dag, maand, jaar = treffer.groups()
    elif treffer := _JAAR_EERST.fullmatch(tekst):
        jaar, maand, dag = treffer.groups()
    elif treffer := _IN_WOORDEN.fullmatch(tekst):
        dag, naam, jaar = treffer.groups()
        maand = next((nummer for nummer, heel in enumerate(MAANDEN, start=1) if heel.startswith(naam)), 0)
    else:
        return None
    return date(int(jaar), int(maand), int(dag))


def schrijf_datum(dag: date) -> str:
    return f"{dag.day}-{dag.month}-{dag.year}"


def is_geweest(dag: date, *, vandaag: date) -> date:
    """Return the day; raises ValidationError for one that is still to come."""
    if dag > vandaag:
        raise ValidationError("Deze dag moet nog komen. Vul vandaag in, of een dag die geweest is.")
    return dag


def komt_nog(dag: date, *, vandaag: date) -> date:
    """Return the day; raises ValidationError for one that is over."""
    if dag < vandaag:
        raise ValidationError("Deze dag is al geweest. Kies vandaag of een dag die nog komt.")
    return dag


class Datumveld(forms.DateField):
    """A date typed as text. No calendar, no browser control that looks different on every phone."""

    widget = forms.TextInput
    default_error_messages = {
        "invalid": "Vul een datum in, bijvoorbeeld 1-2-2026.",
        "bestaat_niet": "Deze datum bestaat niet. Kijk de dag, de maand en het jaar na.",
    }

    def to_python(self, value: object) -> date | None:
        if value in self.empty_values:
            return None
        if isinstance(value, date):
            return super().to_python(value)
        try:
            dag = lees_datum(str(value), vandaag=timezone.localdate())
        except ValueError as fout:
            raise self._fout("bestaat_niet") from fout
        if dag is None:
            raise self._fout("invalid")
        if not VROEGSTE <= dag <= LAATSTE:
            raise self._fout("bestaat_niet")
        return dag

    def _fout(self, code: str) -> ValidationError:
        return ValidationError(self.error_messages[code], code=code)

    def prepare_value(self, value: object) -> object:
        return schrijf_datum(value) if isinstance(value, date) else value


class Regels(forms.CharField):
    """A list of short texts, one on each line. Empty lines and doubles are left out."""

    widget = forms.Textarea

    def __init__(self, *, per_regel: int, regels: int, **kwargs: object) -> None:
        self.per_regel, self.regels = per_regel, regels
        super().__init__(max_length=(per_regel + 2) * regels, **kwargs)

    def prepare_value(self, value: object) -> object:
        return "\n".join(value) if isinstance(value, list) else value

    def clean(self, value: object) -> list[str]:
        regels = list(dict.fromkeys(filter(None, (regel.strip() for regel in super().clean(value).splitlines()))))
        if len(regels) > self.regels:
            raise ValidationError(f"Vul hoogstens {self.regels} regels in.", code="te_veel")
        if any(len(regel) > self.per_regel for regel in regels):
            raise ValidationError(f"Maak elke regel korter: hoogstens {self.per_regel} tekens.", code="te_lang")
        return regels


class Rijkeuze(forms.ModelChoiceField):
    """A choice out of rows. Django answers an id that is no id with technical words and the id itself; we do not."""

    def to_python(self, value: object) -> object:
        try:
            return super().to_python(value)
        except ValidationError as fout:
            raise ValidationError(self.error_messages["invalid_choice"], code="invalid_choice") from fout


class Datumkeuze(forms.RadioSelect):
    """A few days to tap ("morgen", "volgende week") and "andere datum" with a text field. For a Datumveld.

    The text field has the name of the widget with `_anders` behind it and works without script.
    """

    template_name = "django/forms/widgets/datumkeuze.html"
    ANDERS = "anders"

    def __init__(self, *, dagen: Iterable[str], leeg: str = "", attrs: dict[str, object] | None = None) -> None:
        keuzes = [(dag, dag.capitalize()) for dag in dagen]
        if leeg:
            keuzes.insert(0, ("", leeg))
        super().__init__(attrs, [*keuzes, (self.ANDERS, "Andere datum")])

    def value_from_datadict(self, data, files, name: str) -> str | None:
        gekozen = data.get(name)
        anders = data.get(f"{name}_anders", "").strip()
        return anders if gekozen == self.ANDERS or (gekozen is None and anders) else gekozen

    def value_omitted_from_data(self, data, files, name: str) -> bool:
        return name not in data and f"{name}_anders" not in data

    def get_context(self, name: str, value: object, attrs: dict[str, object] | None) -> dict[str, object]:
        bekend = {keuze for keuze, _ in self.choices}
        los = value if value and value not in bekend else ""
        context = super().get_context(name, self.ANDERS if los else value, attrs)
        context["widget"]["anders"] = los
        return context


class Tegels(forms.CheckboxSelectMultiple):
    """Choices as tiles with a picture and a word. The picture is static/vendor/openmoji/<voorvoegsel>-<value>.svg."""

    template_name = "django/forms/widgets/tegels.html"
    option_template_name = "django/forms/widgets/tegel.html"

    def __init__(
        self,
        *,
        voorvoegsel: str = "",
        pictogram: Callable[[str], str] | None = None,
        attrs: dict[str, object] | None = None,
    ) -> None:
        super().__init__(attrs)
        self._pictogram = pictogram or (lambda waarde: f"{voorvoegsel}-{waarde}")

    def create_option(self, name, value, *args, **kwargs) -> dict[str, object]:
        keuze = super().create_option(name, value, *args, **kwargs)
        return {**keuze, "pictogram": self._pictogram(str(value))}


class EenTegel(Tegels):
    """Tiles of which one can be chosen."""

    input_type = "radio"
    allow_multiple_selected = False


class Chips(forms.RadioSelect):
    """Short choices beside each other."""

    template_name = "django/forms/widgets/chips.html"


class MeerChips(forms.CheckboxSelectMultiple):
    """Short choices beside each other, of which more can be chosen."""

    template_name = "django/forms/widgets/chips.html"


class Chipsgroepen(MeerChips):
    """Many short choices, folded per group; a group in which something is chosen stands open."""

    template_name = "django/forms/widgets/chipsgroepen.html"


class Rekenbladveld(forms.FileField):
    """A file with rows: CSV or Excel. What is in it is looked at by participatie.rekenblad_lezen."""

    widget = forms.FileInput(attrs={"accept": ".csv,.xlsx"})

    def __init__(self, **opties) -> None:
        meldingen = {
            **dict.fromkeys(("required", "invalid", "missing"), "Kies een bestand."),
            "empty": "Dit bestand is leeg. Kies een ander bestand.",
            "max_length": "De naam van dit bestand is te lang. Geef het een korte naam en kies het opnieuw.",
        }
        super().__init__(max_length=255, error_messages=meldingen, **opties)
