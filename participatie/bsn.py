"""Keep a BSN out of free text (domain.md 5.3): nobody in the network may need it, and most may not have it.

One in eleven numbers of nine digits passes the check by chance, so the person may say "dit is geen BSN". What was typed
is never written down: not in a message, not in a log, and not in a draft.
"""

import re
from collections.abc import Collection, Mapping

from django import forms
from django.core.exceptions import ValidationError

MELDING = "Dit lijkt op een BSN. Schrijf dat hier niet."
BEVESTIGING = "geen_bsn"
"""Name of the checkbox "Dit is geen BSN"; its value is the name of the field it is about."""

_NEGEN_CIJFERS = re.compile(r"(?<![0-9])[0-9](?:[ .\-\u2010-\u2014\u00a0]{0,2}[0-9]){8}(?![0-9])")
_UUID = re.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_GEWICHTEN = (9, 8, 7, 6, 5, 4, 3, 2, -1)

ZONDER_CONTROLE = {"zoek", "telefoon", "telefoonnummer"}
"""Names of fields that hold other numbers, or keep nothing."""
_INVOER_ZONDER_CONTROLE = {"tel", "search", "email", "url", "password", "hidden", "number"}
_AANVULLING_ZONDER_CONTROLE = {"one-time-code", "username", "tel", "email", "current-password", "new-password"}
_ANDERE_VELDEN = (forms.EmailField, forms.URLField, forms.UUIDField, forms.RegexField, forms.GenericIPAddressField)


def lijkt_op_bsn(tekst: str) -> bool:
    """Whether nine digits stand in it, with or without spaces, dots or dashes between, that pass the elfproef."""
    reeksen = _NEGEN_CIJFERS.findall(_UUID.sub("", tekst))
    return any(_slaagt_voor_elfproef(re.sub("[^0-9]", "", reeks)) for reeks in reeksen)


def _slaagt_voor_elfproef(cijfers: str) -> bool:
    som = sum(gewicht * int(cijfer) for gewicht, cijfer in zip(_GEWICHTEN, cijfers, strict=True))
    return som % 11 == 0 and som != 0


def is_vrije_tekst(naam: str, veld: forms.Field) -> bool:
    """Whether somebody can write a story in this field, as opposed to a phone number, an address or a code."""
    widget = veld.widget
    return (
        isinstance(veld, forms.CharField)
        and not isinstance(veld, _ANDERE_VELDEN)
        and isinstance(widget, forms.TextInput | forms.Textarea)
        and getattr(widget, "input_type", "text") not in _INVOER_ZONDER_CONTROLE
        and widget.attrs.get("type", "text") not in _INVOER_ZONDER_CONTROLE
        and widget.attrs.get("inputmode") not in {"tel", "numeric"}
        and widget.attrs.get("autocomplete") not in _AANVULLING_ZONDER_CONTROLE
        and naam not in ZONDER_CONTROLE
    )


def bevat_bsn(formulier: forms.BaseForm, naam: str) -> bool:
    """Whether this is a free-text field in which something stands that looks like a BSN."""
    waarde = formulier[naam].data
    return isinstance(waarde, str) and is_vrije_tekst(naam, formulier.fields[naam]) and lijkt_op_bsn(waarde)


def is_geen_bsn(formulier: forms.BaseForm, naam: str) -> bool:
    """Whether the person said of this field that it holds no BSN."""
    return formulier[naam].html_name in _alle(formulier.data, BEVESTIGING)


def controleer(formulier: forms.BaseForm) -> None:
    """Put the message under every field that looks like it holds a BSN and of which nobody said otherwise."""
    for naam in formulier.fields:
        if naam not in formulier.errors and bevat_bsn(formulier, naam) and not is_geen_bsn(formulier, naam):
            formulier.add_error(naam, ValidationError(MELDING, code="bsn"))


def zonder_bsn(velden: Mapping[str, list[str]], *, vroeger: Mapping[str, list[str]]) -> dict[str, list[str]]:
    """Return what may be kept of a text that saves itself: a field with what looks like a BSN keeps what it held.

    In: what is typed now, and what was kept before.
    """
    verdacht = namen_met_bsn(velden)
    goed = {naam: waarden for naam, waarden in velden.items() if naam not in verdacht}
    return goed | {naam: vroeger[naam] for naam in verdacht if naam in vroeger}


def namen_met_bsn(velden: Mapping[str, list[str]]) -> Collection[str]:
    bevestigd = velden.get(BEVESTIGING, [])
    return {
        naam
        for naam, waarden in velden.items()
        if naam not in bevestigd and naam not in ZONDER_CONTROLE and any(map(lijkt_op_bsn, waarden))
    }


def _alle(data: object, naam: str) -> Collection[str]:
    """Return every value sent under this name, also from a plain dict."""
    if hasattr(data, "getlist"):
        return data.getlist(naam)
    waarde = data.get(naam, ())
    return [waarde] if isinstance(waarde, str) else waarde
