"""The laws and rules that somebody takes part under (domain.md 2.2 and 2.3). A key never changes meaning."""

from django.db import models


class Wet(models.TextChoices):
    PARTICIPATIEWET = "participatiewet", "Participatiewet"
    WMO = "wmo", "Wmo 2015"
    WLZ = "wlz", "Wlz"
    WSW = "wsw", "Wsw"
    BANENAFSPRAAK = "banenafspraak", "Wet banenafspraak"
    UWV = "uwv", "UWV: WW, WIA, Wajong of Ziektewet"
    BBZ = "bbz", "Bbz"
    ONDERWIJS = "onderwijs", "Wet educatie en beroepsonderwijs"
    INBURGERING = "inburgering", "Wet inburgering 2021"
    GEMEENTE = "gemeente", "regel van de gemeente"
    ANDERS = "anders", "een andere wet of regeling"
