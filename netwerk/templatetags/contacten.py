"""How long ago contact was, in words."""

from datetime import date

from django import template
from django.utils import timezone

register = template.Library()


@register.filter
def geleden(dag: date) -> str:
    dagen = (timezone.localdate() - dag).days
    return {0: "vandaag", 1: "gisteren"}.get(dagen, f"{dagen} dagen geleden")
