"""Where an answer comes from: from whom, when, and with whose help. Both names are with every answer."""

from dataclasses import dataclass
from datetime import date

from django.db import models
from django.utils.formats import date_format

from netwerk.models import Lid


class Bron(models.TextChoices):
    ZELF = "zelf", "zelf"
    SAMEN = "samen", "samen ingevuld"
    BEGELEIDER = "begeleider", "begeleider"
    WERKPLEK = "werkplek", "werkplek"
    WERKBEZOEK = "werkbezoek", "werkbezoek"


VAN_DE_INWONER = (Bron.ZELF, Bron.SAMEN)
"""What the person said, alone or with help: it needs no "ja, klopt" any more."""


@dataclass(frozen=True, kw_only=True)
class Herkomst:
    """Who is filling in now: nobody else, or `helper` together with the inwoner."""

    op: date
    helper: Lid | None = None

    def als_velden(self) -> dict[str, object]:
        return {"bron": Bron.SAMEN if self.helper else Bron.ZELF, "door": self.helper, "op": self.op}


class MetHerkomst(models.Model):
    """`door` is who filled in together with the inwoner, or who saw it."""

    bron = models.CharField("bron", max_length=20, choices=Bron, default=Bron.ZELF)
    door = models.ForeignKey(Lid, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    op = models.DateField("datum")

    class Meta:
        abstract = True

    @property
    def herkomst_in_woorden(self) -> str:
        """Say from whom an answer is and when it was given."""
        wie = str(self.door) if self.door else ""
        hoe = {
            Bron.ZELF: "Ingevuld",
            Bron.SAMEN: f"Samen ingevuld met {wie}" if wie else "Samen ingevuld",
            Bron.BEGELEIDER: f"Gezien door {wie}" if wie else "Gezien",
            Bron.WERKPLEK: "Gezien op een werkplek",
            Bron.WERKBEZOEK: "Gezien bij een bezoek",
        }
        return f"{hoe[Bron(self.bron)]} op {date_format(self.op, 'j F Y')}"
