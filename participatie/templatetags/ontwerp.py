"""Tags of the design language: icons, pictograms, the list of mistakes, sort headings, charts. See /stijl/."""

from django import template
from django.core.exceptions import NON_FIELD_ERRORS
from django.forms import BaseForm
from django.template.base import Node, NodeList, Parser, Token, VariableNode
from django.template.context import Context
from django.template.defaulttags import CsrfTokenNode, ForNode, IfNode
from django.template.exceptions import TemplateSyntaxError
from django.template.loader_tags import BlockNode
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString

from participatie.grafiek import Staafdiagram
from participatie.meldingen import ONGEDAAN

register = template.Library()

ICOON_BIJ_MELDING = {"goed": "circle-check", "let-op": "alert-triangle", "fout": "alert-triangle"}


class Vast(Node):
    """A part of a template that is the same in every answer: drawn once, and kept with the template."""

    def __init__(self, inhoud: NodeList) -> None:
        self.inhoud = inhoud
        self.tekst: SafeString | None = None

    def render(self, context: Context) -> SafeString:
        if self.tekst is None:
            self.tekst = self.inhoud.render(context)
        return self.tekst


@register.tag
def vast(parser: Parser, token: Token) -> Vast:
    """Keep what stands between `vast` and `endvast`: words, addresses and files, nothing that can differ."""
    inhoud = parser.parse(("endvast",))
    parser.delete_first_token()
    if any(isinstance(deel, VariableNode | IfNode | ForNode | BlockNode | CsrfTokenNode) for deel in inhoud):
        raise TemplateSyntaxError("What differs per answer cannot stand between vast and endvast.")
    return Vast(inhoud)


@register.simple_tag
def icoon(naam: str) -> SafeString:
    """Draw a line icon. Always with words beside it, so it says nothing to a screen reader."""
    return format_html(
        '<svg class="icoon" aria-hidden="true"><use href="{}#{}"></use></svg>',
        static("vendor/tabler/sprite.svg"),
        naam,
    )


@register.simple_tag
def pictogram(sleutel: str, *, klein: bool = False) -> SafeString:
    """Show a picture, such as handen-koken. Always with the word beside it."""
    maat = 48 if klein else 72
    return format_html(
        '<img class="pictogram{}" src="{}" alt="" width="{}" height="{}" loading="lazy">',
        " pictogram--klein" if klein else "",
        static(f"vendor/openmoji/{sleutel}.svg"),
        maat,
        maat,
    )


@register.inclusion_tag("components/foutenlijst.html")
def foutenlijst(form: BaseForm) -> dict[str, object]:
    """List the mistakes above the form in the order of the page, each with a link to its field."""
    volgorde = [NON_FIELD_ERRORS, *form.fields]
    per_veld = sorted(form.errors.items(), key=lambda veld: volgorde.index(veld[0]))
    fouten = [{"tekst": tekst, "anker": _anker(form, naam)} for naam, teksten in per_veld for tekst in teksten]
    alleen_leeg = all(fout.code == "required" for lijst in form.errors.as_data().values() for fout in lijst)
    return {"fouten": fouten, "kop": "Er mist nog iets" if alleen_leeg else "Er is iets niet goed"}


def _anker(form: BaseForm, naam: str) -> str:
    if naam == NON_FIELD_ERRORS or form[naam].is_hidden:
        return ""
    return form[naam].anker


@register.inclusion_tag("components/sorteerkop.html", takes_context=True)
def sorteerkop(context: Context, veld: str, tekst: str, sortering: str, *, getal: bool = False) -> dict[str, object]:
    """Make a column heading that sorts: `sortering` is the present order, such as naam or -naam."""
    vraag = context["request"].GET.copy()
    vraag.pop("page", None)
    vraag["sort"] = f"-{veld}" if sortering == veld else veld
    richting = {veld: "ascending", f"-{veld}": "descending"}.get(sortering, "")
    return {"tekst": tekst, "url": f"?{vraag.urlencode()}", "richting": richting, "getal": getal}


@register.inclusion_tag("components/staafdiagram.html")
def staafdiagram(diagram: Staafdiagram) -> dict[str, object]:
    """Draw bars with their words and numbers, and the same in a table under it."""
    return {"diagram": diagram}


@register.filter
def ongedaan_url(melding) -> str:
    """Return where "Ongedaan maken" of this message posts to, or nothing."""
    label = melding.extra_tags or ""
    url = label.removeprefix(ONGEDAAN)
    return url if label.startswith(f"{ONGEDAAN}/") and not url.startswith("//") else ""


@register.filter
def icoon_bij(soort: str) -> str:
    """Return the icon of a kind of message: goed, info, let-op, fout."""
    return ICOON_BIJ_MELDING.get(soort, "info-circle")
