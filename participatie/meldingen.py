"""What is said after an action: that it can be taken back, or that somebody was first."""

from django.contrib import messages
from django.http import HttpRequest

ONGEDAAN = "ongedaan:"
INTUSSEN = "Dit is intussen al gedaan. Kijk hoe het nu staat."
"""Of two taps, or two people, to the second."""


def ongedaan_te_maken(request: HttpRequest, tekst: str, *, url: str) -> None:
    """Tell what was done, with a button "Ongedaan maken" that posts to `url` (a path of our own)."""
    messages.success(request, tekst, extra_tags=f"{ONGEDAAN}{url}")
