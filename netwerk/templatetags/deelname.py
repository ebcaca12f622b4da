"""Taking part in a bijeenkomst, on its own page."""

from django import template
from django.template.context import Context
from django.utils import timezone

from netwerk.models import Bijeenkomst, Genodigde
from netwerk.rollen import BEGELEIDT, MEEWERKROLLEN, ORGANISEERT, rollen_in

register = template.Library()


@register.inclusion_tag("netwerk/deelname_blok.html", takes_context=True)
def deelname(context: Context, bijeenkomst: Bijeenkomst) -> dict[str, object]:
    """Show the answer of who is logged in, with buttons to change it, and the way to the gasten for who organises."""
    lid, nu = context["request"].user, timezone.now()
    rollen = rollen_in(lid, bijeenkomst.samenwerkingsverband_id)
    eigen = Genodigde.objects.zichtbaar_voor(lid).filter(bijeenkomst=bijeenkomst, lid=lid)
    eigen = eigen.select_related("beantwoord_door").first()
    return {
        "bijeenkomst": bijeenkomst,
        "csrf_token": context["csrf_token"],
        "antwoord": eigen.antwoord if eigen else "",
        "opgeschreven": eigen if eigen and eigen.beantwoord_door else None,
        "wacht": eigen is not None and eigen.wacht,
        "mag_antwoorden": nu < bijeenkomst.eindigt_op and bijeenkomst.afgezegd_op is None,
        "is_begonnen": bijeenkomst.begint_op <= nu,
        "mag_organiseren": bool(rollen & {*ORGANISEERT}),
        "mag_namens": bool(rollen & {*BEGELEIDT}),
        "in_het_netwerk": bool(rollen & MEEWERKROLLEN),
    }
