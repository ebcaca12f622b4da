"""Two people change one plek: what is different, and how to put it together so that nothing is lost.

The same as experimenten/botsingen.py does for a visit; here every field of the form is chosen by itself, and what
belongs together (the hours of a day and who is there, what it costs) as a whole.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from django import forms
from django.http import QueryDict
from django.utils.choices import flatten_choices

from netwerk.forms.plekken import PlekForm
from netwerk.models import Weekdag
from participatie.velden import schrijf_datum

MIJN, NU, ALLEBEI = "mijn", "nu", "allebei"
"""What one can choose at each difference: my text, what stands there now, or one under the other."""

Velden = dict[str, list[str]]

KIES = "kies_"
VAN_DE_PAGINA = {"versie", "csrfmiddlewaretoken"}

SAMEN = {
    "kosten": ("kosten", "bedrag", "kosten_uitleg"),
    "uren_van": ("uren_van", "uren_tot"),
    "openbaar": ("openbaar", "akkoord", "vragen_bij", "telefoon"),
    **{f"tijden_{dag.value}": (f"tijden_{dag.value}", f"wie_{dag.value}") for dag in Weekdag},
}
"""Fields that are chosen together, under the name of the first."""
LANGE_TEKSTEN = {"omschrijving", "reizen", "leren_uitleg", "begeleiding"}


@dataclass(frozen=True, kw_only=True)
class Verschil:
    naam: str
    label: str
    velden: tuple[str, ...]
    mijn: str
    nu: str

    @property
    def veld(self) -> str:
        return f"{KIES}{self.naam}"

    @property
    def keuzes(self) -> list[tuple[str, str]]:
        beide = self.naam in LANGE_TEKSTEN and self.mijn and self.nu
        return [*([(ALLEBEI, "Allebei, onder elkaar")] if beide else []), (MIJN, "Uw tekst"), (NU, "Wat er nu staat")]

    @property
    def begin(self) -> str:
        return self.keuzes[0][0]


def velden_van(form: PlekForm) -> Velden:
    """Write what stands in the plek now as a browser would send it."""
    return {naam: _waarden(form, naam) for naam in form.fields}


def verstuurde_velden(data: QueryDict) -> Velden:
    """Return what somebody sent, apart from what belongs to the page and not to the plek."""
    return {naam: lijst for naam, lijst in data.lists() if naam not in VAN_DE_PAGINA and not naam.startswith(KIES)}


def verschillen(*, mijn: Velden, nu: Velden, form: PlekForm) -> list[Verschil]:
    """Return the parts that read differently."""
    volgers = {veld for eerste, velden in SAMEN.items() for veld in velden if veld != eerste}
    gevonden = []
    for naam in form.fields:
        if naam in volgers:
            continue
        velden = tuple(veld for veld in SAMEN.get(naam, (naam,)) if veld in form.fields)
        van_mij, van_nu = (_lees(form, velden, bron) for bron in (mijn, nu))
        if van_mij.splitlines() != van_nu.splitlines():
            label = str(form.fields[naam].label)
            gevonden.append(Verschil(naam=naam, label=label, velden=velden, mijn=van_mij, nu=van_nu))
    return gevonden


def voeg_samen(*, mijn: Velden, nu: Velden, keuzes: Mapping[str, str]) -> QueryDict:
    """Return the fields of the form after what was chosen at each difference."""
    samen = dict(mijn)
    for kies, keuze in keuzes.items():
        naam = kies.removeprefix(KIES)
        if not kies.startswith(KIES) or naam not in nu:
            continue
        for veld in SAMEN.get(naam, (naam,)):
            if keuze == NU:
                samen[veld] = nu.get(veld, [])
            elif keuze == ALLEBEI and naam in LANGE_TEKSTEN:
                samen[veld] = ["\n\n".join(filter(None, (*mijn.get(veld, []), *nu.get(veld, []))))]
    velden = QueryDict(mutable=True)
    for naam, lijst in samen.items():
        velden.setlist(naam, lijst)
    return velden


def _waarden(form: PlekForm, naam: str) -> list[str]:
    waarde = form[naam].initial
    if isinstance(form.fields[naam], forms.BooleanField):
        return ["on"] if waarde else []
    if isinstance(waarde, list):
        return [str(deel) for deel in waarde]
    if isinstance(waarde, date):
        return [schrijf_datum(waarde)]
    if naam == "bedrag":
        return [str(waarde).replace(".", ",")] if waarde is not None else []
    return [] if waarde in (None, "") else [str(waarde)]


def _lees(form: PlekForm, velden: tuple[str, ...], bron: Velden) -> str:
    """Return what stands in these fields, as a person reads it."""
    delen = []
    for naam in velden:
        veld = form.fields[naam]
        waarden = [waarde.strip() for waarde in bron.get(naam, []) if waarde.strip()]
        if isinstance(veld, forms.BooleanField):
            delen.append(("Ja" if waarden else "Nee") if len(velden) == 1 else (str(veld.label) if waarden else ""))
        elif hasattr(veld, "choices"):
            namen = {str(sleutel): str(woord) for sleutel, woord in flatten_choices(veld.choices)}
            delen.append(", ".join(sorted(namen.get(waarde, "") for waarde in waarden)))
        else:
            delen.append(waarden[0] if waarden else "")
    return "\n".join(filter(None, delen))
