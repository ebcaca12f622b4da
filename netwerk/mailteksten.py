"""Texts of mails that a samenwerkingsverband may write itself: fixed places in them are filled in, and nothing else.

Each app adds its mails in its apps.py with `registreer`. A text is searched once for `{name}`; what is put there is not
searched again, and no template language reads it (quality.md 3.9).
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db.models import Model

from netwerk.models import Mailtekst, Samenwerkingsverband
from netwerk.wijzigingen import IntussenVeranderd, Wijziging, met_namen

_PLAATS = re.compile(r"\{([a-z_]{1,30})\}")
_JE = re.compile(r"\b(je|jij|jou|jouw|jouwe|jezelf|jullie)\b", re.IGNORECASE)
_U = re.compile(r"\b(u|uw|uzelf)\b", re.IGNORECASE)
_EEN_REGEL = re.compile(r"\s+")


@dataclass(frozen=True, kw_only=True)
class Plaats:
    """A place in the text where the application writes something."""

    naam: str
    uitleg: str
    voorbeeld: str | tuple[str, ...]
    """Invented, for the preview; a tuple is a list of lines."""
    verplicht: bool = False


@dataclass(frozen=True, kw_only=True)
class Mailsoort:
    sleutel: str
    naam: str
    wanneer: str
    onderwerp: str
    tekst: str
    """Ours."""
    plaatsen: tuple[Plaats, ...]
    onderaan: str = ""
    """Stands below every text, also below an own one."""
    plaatsen_onderaan: tuple[Plaats, ...] = ()


_soorten: dict[str, Mailsoort] = {}


def registreer(*soorten: Mailsoort) -> None:
    for soort in soorten:
        keur(soort.tekst, soort)
        _soorten[soort.sleutel] = soort


def alle() -> list[Mailsoort]:
    return list(_soorten.values())


def met_sleutel(sleutel: str) -> Mailsoort | None:
    return _soorten.get(sleutel)


# Filling in


def vul_in(tekst: str, waarden: Mapping[str, str | Sequence[str]]) -> str:
    """Return the text with every known place filled in, once. Words of people stay on one line; a list has more."""
    schoon = {naam: _schoon(waarde) for naam, waarde in waarden.items()}
    return _PLAATS.sub(lambda treffer: schoon.get(treffer[1], treffer[0]), tekst)


def _schoon(waarde: str | Sequence[str]) -> str:
    regels = waarde if isinstance(waarde, list | tuple) else [waarde]
    return "\n".join(_EEN_REGEL.sub(" ", str(regel)).strip() for regel in regels)


def tekst_van(sleutel: str, *, verband: UUID) -> tuple[str, str]:
    """Return subject and text of a mail, in the words of that network when it has its own; the places still open."""
    soort = _soorten[sleutel]
    eigen = Mailtekst.objects.filter(samenwerkingsverband=verband, soort=sleutel, in_gebruik=True).first()
    return soort.onderwerp, _met_onderaan(eigen.tekst if eigen else soort.tekst, soort)


def _met_onderaan(tekst: str, soort: Mailsoort) -> str:
    return f"{tekst.rstrip()}\n\n{soort.onderaan}" if soort.onderaan else tekst


def voorbeeld(tekst: str, soort: Mailsoort, *, verband: Samenwerkingsverband) -> str:
    waarden = {plaats.naam: plaats.voorbeeld for plaats in (*soort.plaatsen, *soort.plaatsen_onderaan)}
    return vul_in(_met_onderaan(tekst, soort), waarden | {"netwerk": verband.naam})


# Checking


def keur(tekst: str, soort: Mailsoort) -> None:
    """Raise ValidationError that names each place that we do not know, or that has to be there and is not."""
    namen, gevonden = {plaats.naam for plaats in soort.plaatsen}, set(_PLAATS.findall(tekst))
    fouten = [
        f"{{{naam}}} kennen wij niet. Gebruik alleen: {', '.join(f'{{{p.naam}}}' for p in soort.plaatsen)}."
        for naam in sorted(gevonden - namen)
    ]
    fouten += [
        f"{{{plaats.naam}}} ontbreekt. Zet dat ergens in de tekst: {plaats.uitleg}."
        for plaats in soort.plaatsen
        if plaats.verplicht and plaats.naam not in gevonden
    ]
    if "{" in (rest := _PLAATS.sub("", tekst)) or "}" in rest:
        fouten.append("Er staat een losse { of }. Schrijf een plek zo: {" + soort.plaatsen[0].naam + "}.")
    if fouten:
        raise ValidationError(fouten)


def je_en_u(tekst: str) -> str:
    """Return a warning that names the words, when somebody is called je and u in one text."""
    je, u = (sorted({woord.lower() for woord in vorm.findall(_PLAATS.sub("", tekst))}) for vorm in (_JE, _U))
    if not (je and u):
        return ""
    return f"U gebruikt je en u door elkaar: {', '.join(je)} en {', '.join(u)}. Kies één van de twee."


def geschiedenis(verband: Samenwerkingsverband, soort: Mailsoort, *, hoogstens: int) -> list[Wijziging]:
    """Return who changed this text and when, the newest first."""
    rijen = Mailtekst.pgh_event_model.objects.filter(samenwerkingsverband=verband, soort=soort.sleutel)
    return met_namen(rijen.order_by("-pgh_id")[:hoogstens], zin=_zin)


def _zin(rij: Model) -> str:
    return "eigen tekst bewaard." if rij.in_gebruik else "terug naar onze tekst."


# Changing


def eigen_tekst(verband: Samenwerkingsverband, soort: Mailsoort) -> Mailtekst | None:
    return Mailtekst.objects.filter(samenwerkingsverband=verband, soort=soort.sleutel).first()


def versie_van(tekst: Mailtekst | None) -> str:
    """What somebody saw who changes it."""
    stand = (tekst.tekst, tekst.in_gebruik) if tekst else ()
    return sha256(repr(stand).encode()).hexdigest()[:16]


def bewaar(verband: Samenwerkingsverband, soort: Mailsoort, tekst: str, *, versie: str) -> None:
    """From the next mail on this is the text. Raises IntussenVeranderd."""
    Samenwerkingsverband.objects.select_for_update(no_key=True).get(pk=verband.pk)
    if versie_van(eigen_tekst(verband, soort)) != versie:
        raise IntussenVeranderd
    Mailtekst.objects.update_or_create(
        samenwerkingsverband=verband, soort=soort.sleutel, defaults={"tekst": tekst, "in_gebruik": True}
    )


def gebruik_eigen(verband: Samenwerkingsverband, soort: Mailsoort, *, eigen: bool) -> bool:
    """Go back to our text, or to their own one that is kept. Return whether there is an own one."""
    teksten = Mailtekst.objects.filter(samenwerkingsverband=verband, soort=soort.sleutel)
    return bool(teksten.update(in_gebruik=eigen))
