"""A message after an action that can be taken back."""

from django.contrib import messages
from django.http import HttpRequest

ONGEDAAN = "ongedaan:"


def ongedaan_te_maken(request: HttpRequest, tekst: str, *, url: str) -> None:
    """Tell what was done, with a button "Ongedaan maken" that posts to `url` (a path of our own)."""
    messages.success(request, tekst, extra_tags=f"{ONGEDAAN}{url}")
