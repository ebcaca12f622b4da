"""Why somebody stops early with a project or a deelname: one list, so that the reasons can be counted side by side."""

from django.db import models


class Stopreden(models.TextChoices):
    PAST_NIET = "past_niet", "Het paste niet"
    DRAAGKRACHT = "draagkracht", "Het werd te veel"
    VERDER = "verder", "Ging verder met iets anders"
    GEEN_CONTACT = "geen_contact", "Geen contact meer"
    VERHUISD = "verhuisd", "Verhuisd"
    ANDERS = "anders", "Iets anders"
