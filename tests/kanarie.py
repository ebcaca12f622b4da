"""A canary in every text field: each row says in each of its words whose it is, so that a leak names itself.

`Kanaries.merk` writes a marker (`zqabcdqz`) into every text field of every row that has none yet, found by looking at
the models: a new model or field takes part by itself. Who may meet which marker stands in tests/kanarie_verwacht.py.
"""

import io
import logging
import re
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import date
from itertools import product
from string import ascii_lowercase
from uuid import UUID

import pikepdf
import pytest
import typst
from django.apps import apps
from django.db import models
from django.http import HttpResponse

from netwerk.matrix import Bereik
from netwerk.models import Gemeente, Lid, Samenwerkingsverband
from tests.kanarie_verwacht import ALS_ER_IETS_STAAT, MET_SLEUTEL, NIET_TE_MERKEN, ONDERSOORT, OPENBAAR, VERWACHT

MET_WOORDEN_VAN_MENSEN = ("netwerk", "trajecten", "experimenten", "mfa", "usersessions", "socialaccount")
"""Apps: ours, and those of allauth that keep something about an account."""
MERK = re.compile(r"zq([a-z]{4})qz")
WOORDEN = models.CharField | models.TextField | models.JSONField | models.FileField


@dataclass(frozen=True, kw_only=True)
class Herkomst:
    """Where a marker stands: whose data, of which gemeente and samenwerkingsverband, in which field."""

    soort: str
    """`netwerk.Lid`, or `netwerk.Lid:inwoner` for rows that ONDERSOORT tells apart."""
    veld: str
    van: UUID | None
    gemeente: UUID | None
    verband: UUID | None

    @property
    def naam(self) -> str:
        return f"{self.soort}.{self.veld}"

    @property
    def kolom(self) -> str:
        """The field of the model, whatever row it is."""
        return f"{self.soort.partition(':')[0]}.{self.veld}"

    def met_sleutel(self, url_naam: str) -> bool:
        """Whether the secret in the address of that URL is the key to this kind of data."""
        return self.soort in MET_SLEUTEL.get(url_naam, ())

    def afstand(self, lid: Lid | None) -> int:
        """How far a right has to reach for this person to meet it."""
        if lid is not None and self.van == lid.pk:
            return Bereik.EIGEN
        if lid is not None and self.gemeente == lid.gemeente_id:
            return Bereik.GEMEENTE
        if lid is not None and self.verband == lid.gemeente.samenwerkingsverband_id:
            return Bereik.NETWERK
        return OPENBAAR


@dataclass
class Kanaries:
    herkomst: dict[str, Herkomst] = field(default_factory=dict)
    gemerkt: dict[type[models.Model], set] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._codes = ("".join(letters) for letters in product(ascii_lowercase, repeat=4))

    def merk(self, *, van: Lid | None = None) -> None:
        """Mark every row that is not marked yet, as data of this person."""
        for model, velden in te_merken().items():
            label, gehad = model._meta.label, self.gemerkt.setdefault(model, set())
            rijen = [rij for rij in model._base_manager.all() if rij.pk not in gehad]
            for rij in rijen:
                gemeente, verband = _plaats(rij)
                soort = ONDERSOORT[label](rij) if label in ONDERSOORT else label
                for veld in velden:
                    if f"{label}.{veld.name}" in ALS_ER_IETS_STAAT and not getattr(rij, veld.attname):
                        continue
                    code = next(self._codes)
                    self.herkomst[code] = Herkomst(
                        soort=soort, veld=veld.name, van=van and van.pk, gemeente=gemeente, verband=verband
                    )
                    setattr(rij, veld.attname, _waarde(veld, getattr(rij, veld.attname), f"zq{code}qz"))
                gehad.add(rij.pk)
            model._base_manager.bulk_update(rijen, [veld.name for veld in velden])
        for lid in Lid.objects.all():
            lid.emailaddress_set.update(email=lid.email)

    def in_tekst(self, tekst: str) -> set[Herkomst]:
        return {self.herkomst[code] for code in MERK.findall(tekst) if code in self.herkomst}


def te_merken() -> dict[type[models.Model], list[models.Field]]:
    """Return the text fields of every model of ours. A history copies what its model says."""
    gevonden = {
        model: [veld for veld in model._meta.concrete_fields if _is_vrije_tekst(model, veld)]
        for app in MET_WOORDEN_VAN_MENSEN
        for model in apps.get_app_config(app).get_models()
        if not (model._meta.proxy or hasattr(model, "pgh_tracked_model") or model._meta.label in NIET_TE_MERKEN)
    }
    return {model: velden for model, velden in gevonden.items() if velden}


def _is_vrije_tekst(model: type[models.Model], veld: models.Field) -> bool:
    vrij = isinstance(veld, WOORDEN) and not veld.choices and not veld.primary_key
    return vrij and f"{model._meta.label}.{veld.name}" not in NIET_TE_MERKEN


def _waarde(veld: models.Field, oud: object, merk: str) -> object:
    if isinstance(veld, models.EmailField):
        return f"{merk}@kanarie.example"
    if isinstance(veld, models.URLField):
        return f"https://{merk}.example/"
    if isinstance(veld, models.JSONField):
        return _in_json(oud, merk)
    if isinstance(veld, models.FileField):
        return f"{merk}.pdf" if oud else ""
    return f"!{merk}" if veld.name == "password" else merk  # with ! no password fits, as for somebody without one


def _in_json(oud: object, merk: str) -> object:
    if isinstance(oud, dict):
        return {sleutel: _in_json(waarde, merk) for sleutel, waarde in oud.items()}
    if isinstance(oud, list):
        return [_in_json(waarde, merk) for waarde in oud]
    return merk if isinstance(oud, str) and not _is_sleutel(oud) else oud


def _is_sleutel(waarde: str) -> bool:
    """An id or a day: what the program reads back."""
    for lees in (UUID, date.fromisoformat):
        with suppress(ValueError):
            return bool(lees(waarde))
    return False


def _plaats(rij: models.Model) -> tuple[UUID | None, UUID | None]:
    """Return the gemeente and the samenwerkingsverband of a row: its own, or those of what it is part of."""
    if isinstance(rij, Samenwerkingsverband):
        return None, rij.pk
    if isinstance(rij, Gemeente):
        return rij.pk, rij.samenwerkingsverband_id
    if getattr(rij, "gemeente", None):
        return rij.gemeente_id, rij.gemeente.samenwerkingsverband_id
    if getattr(rij, "samenwerkingsverband_id", None):
        return None, rij.samenwerkingsverband_id
    ouders = [getattr(rij, veld.name) for veld in rij._meta.concrete_fields if veld.is_relation]
    return next((_plaats(ouder) for ouder in ouders if ouder is not None), (None, None))


# What may be met


def mag(herkomst: Herkomst, *, rol: str, lid: Lid | None) -> bool:
    """Whether somebody with this role may meet the marker. The most precise line counts: the field, then the kind."""
    verwacht = VERWACHT.get(herkomst.naam, VERWACHT.get(herkomst.soort))
    if verwacht is None:
        raise AssertionError(
            f"{herkomst.soort} is new. Say who may meet it, in tests/kanarie_verwacht.py:\n"
            f'    "{herkomst.soort}": {{IN_HET_NETWERK: Bereik.NETWERK}},\n'
            f"or, when it holds no words of people, in NIET_TE_MERKEN with the reason."
        )
    bereik = max((b for rollen, b in verwacht.items() if rol in rollen), default=Bereik.NIETS)
    return herkomst.afstand(lid) <= bereik


def verste_bereik(herkomst: Herkomst) -> int:
    """Return how far the right of any role reaches for this kind of data, fields left aside."""
    return max([Bereik.NIETS, *VERWACHT.get(herkomst.soort, {}).values(), *VERWACHT.get(herkomst.naam, {}).values()])


def klacht(herkomst: Herkomst, *, rol: str, lid: Lid | None, waar: str) -> str:
    bereik = {Bereik.EIGEN: "EIGEN", Bereik.GEMEENTE: "GEMEENTE", Bereik.NETWERK: "NETWERK"}
    nodig = bereik.get(herkomst.afstand(lid))
    erbij = (
        f'Is that right? tests/kanarie_verwacht.py: "{herkomst.naam}": {{("{rol}",): Bereik.{nodig}}}' if nodig else ""
    )
    hoe = {Bereik.EIGEN: "of the own", Bereik.GEMEENTE: "of somebody else in the own gemeente"}
    van = hoe.get(herkomst.afstand(lid), "of another gemeente" if nodig else "of another network")
    return f"{rol} meets {herkomst.naam} {van}, in {waar}. {erbij}"


# Where to look


def tekst_van(antwoord: HttpResponse) -> str:
    """Return everything a response says: headers, body, and what is packed inside a spreadsheet."""
    inhoud = antwoord.content
    if inhoud[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(inhoud)) as bestand:
            inhoud = b" ".join(bestand.read(naam) for naam in bestand.namelist())
    return f"{antwoord.headers} {inhoud.decode(errors='replace')}"


@contextmanager
def pdf_als_tekst() -> Iterator[None]:
    """Let a PDF be an empty page that names the words that go into it: drawn, as in a real one, they are not found."""
    with pytest.MonkeyPatch.context() as plek:
        plek.setattr(typst, "compile", lambda *_, sys_inputs, **__: _pdf_met(sys_inputs["gegevens"]))
        yield


def _pdf_met(woorden: str) -> bytes:
    uit = io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.docinfo["/Subject"] = woorden.encode("ascii", "ignore").decode()
        pdf.save(uit, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return uit.getvalue()


@contextmanager
def logregels() -> Iterator[list[str]]:
    """Collect every line that is logged, with the trace of what went wrong."""
    regels: list[str] = []
    handler = logging.Handler()
    handler.emit = lambda record: regels.append(logging.Formatter().format(record))
    wortel = logging.getLogger()
    wortel.addHandler(handler)
    try:
        yield regels
    finally:
        wortel.removeHandler(handler)


def uniek(klachten: Iterable[str]) -> list[str]:
    return sorted(set(klachten))
