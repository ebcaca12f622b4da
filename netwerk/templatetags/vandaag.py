"""The blocks of /vandaag/: each template gets the words of its own block."""

from django import template
from django.template.context import Context
from django.utils.safestring import SafeString

register = template.Library()


@register.simple_tag(takes_context=True)
def blok(context: Context, naam: str, inhoud: dict[str, object]) -> SafeString:
    """Include the template with `inhoud` as its variables, beside those of the page (for the CSRF token)."""
    with context.push(**inhoud):
        return context.template.engine.get_template(naam).render(context)
