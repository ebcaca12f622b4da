"""What to ask at the next contact: on every page where the begeleider writes down that there was one."""

from django import template
from django.template.context import Context
from django.utils import timezone

from netwerk.inzage import Gegevens
from trajecten.inzage import leg_inwoners_vast
from trajecten.models import Inwoner
from trajecten.verwijzingen import Herinnering, bij_volgend_contact

register = template.Library()


@register.inclusion_tag("trajecten/verwijzing_herinnering.html", takes_context=True)
def volgend_contact(context: Context, inwoner: Inwoner) -> dict[str, list[Herinnering]]:
    """Remind who is logged in of the open verwijzingen of this person; nothing for who does not help there."""
    gebruiker = context["request"].user
    herinneringen = bij_volgend_contact(inwoner, gebruiker=gebruiker, vandaag=timezone.localdate())
    if herinneringen:
        leg_inwoners_vast(gebruiker, [inwoner], gegevens=Gegevens.TRAJECT)
    return {"herinneringen": herinneringen}
