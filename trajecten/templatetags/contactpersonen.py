"""Who is there for an inwoner, on pages that have the inwoner without that."""

from django import template
from django.template.context import Context
from django.utils import timezone

from netwerk.models import Lid
from trajecten.contactpersonen import wie_helpt
from trajecten.models import Inwoner

register = template.Library()


@register.inclusion_tag("trajecten/contactpersoon.html", takes_context=True)
def vaste_contactpersoon(context: Context, inwoner: Inwoner) -> dict[str, Inwoner | Lid | bool]:
    """For who helps: the vaste contactpersoon, and who stands in today."""
    return {"inwoner": wie_helpt(inwoner, timezone.localdate()), "user": context["request"].user, "mag_kiezen": False}


@register.inclusion_tag("trajecten/mijn_contactpersoon.html")
def mijn_contactpersoon(inwoner: Inwoner) -> dict[str, Inwoner]:
    """For the person itself."""
    return {"inwoner": wie_helpt(inwoner, timezone.localdate())}
