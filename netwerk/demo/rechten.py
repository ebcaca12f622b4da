"""Who was invited in the demo and what became of it, and who looked through the rights last quarter."""

from datetime import UTC, date, timedelta

from django.db.models import DateTimeField, OuterRef, Subquery
from django.db.models.functions import Cast, Coalesce

from netwerk.models import Gemeente, Lid, Rechtencontrole, Rol, Samenwerkingsverband, Uitnodiging
from netwerk.models.uitnodigingen import GELDIG
from netwerk.rolsoorten import Rolsoort
from participatie.demo import op_tijd, vaste_id
from participatie.periodes import DAG, kwartaal

UITNODIGINGEN = (
    ("anke@demo.example", "Opsterland", "Durk Wiersma", Rolsoort.VRIJWILLIGER, 1, ""),
    ("wytse@demo.example", "Opsterland", "Yfke Nauta", Rolsoort.INWONER, 2, ""),
    ("noor@demo.example", "Ooststellingwerf", "Harmen Spoelstra", Rolsoort.BEGELEIDER, 3, ""),
    ("anke@demo.example", "Opsterland", "Gosse Riemersma", Rolsoort.VRIJWILLIGER, 12, ""),
    ("noor@demo.example", "Weststellingwerf", "Tineke Bergsma", Rolsoort.BELEIDSMEDEWERKER, 5, "ingetrokken"),
    ("noor@demo.example", "Opsterland", "", Rolsoort.VRIJWILLIGER, 0, "gebruikt"),
    ("yasmin@demo.example", "Oudewater", "Lieke van Schaik", Rolsoort.VRIJWILLIGER, 2, ""),
)
"""By whom, where, for whom (nobody: a lid of the demo), which role, how many days ago, and how it ended."""

OPMERKING = "Twee accounts gesloten van mensen die zijn gestopt."


def bouw_uitnodigingen(*, vandaag: date) -> None:
    for door, waar, naam, soort, dagen, afloop in UITNODIGINGEN:
        gemeente = Gemeente.objects.get(naam=waar)
        wie = _nieuwste(gemeente, soort) if afloop == "gebruikt" else None
        sinds = wie.lid_sinds - timedelta(days=2) if wie else vandaag - timedelta(days=dagen)
        verstuurd_op = op_tijd(sinds, 10).astimezone(UTC)  # 7 days are 7 times 24 hours, also when the clock changes
        uitnodiging = Uitnodiging(
            id=vaste_id("uitnodiging", waar, naam, soort),
            gemeente=gemeente,
            email=wie.email if wie else f"{naam.lower().replace(' ', '.')}@demo.example",
            naam=wie.naam if wie else naam,
            soort=soort,
            door=Lid.objects.get(email=door),
            # Nobody knows the secret of these: it is not the fingerprint of anything.
            geheim_hash=vaste_id("geen geheim", waar, naam, soort).hex,
            verstuurd_op=verstuurd_op,
            geldig_tot=verstuurd_op + GELDIG,
        )
        uitnodiging.gebruikt_op = op_tijd(wie.lid_sinds, 9) if wie else None
        uitnodiging.ingetrokken_op = op_tijd(sinds + DAG, 9) if afloop == "ingetrokken" else None
        uitnodiging.ingetrokken_door = uitnodiging.door if afloop == "ingetrokken" else None
        uitnodiging.save()


def _nieuwste(gemeente: Gemeente, soort: Rolsoort) -> Lid:
    leden = Lid.objects.filter(gemeente=gemeente, rollen__soort=soort, is_active=True)
    return leden.order_by("-lid_sinds", "id")[0]


def geef_rollen_hun_begin() -> None:
    """Everybody has the role since joining, and not since the demo was built."""
    sinds = Rol.objects.filter(pk=OuterRef("pgh_obj")).values(begin=Cast("lid__lid_sinds", DateTimeField()))
    Rol.pgh_event_model.objects.update(pgh_created_at=Coalesce(Subquery(sinds), "pgh_created_at"))


def bouw_rechtencontroles(*, vandaag: date) -> None:
    """Last quarter, in OWO: this quarter still waits on /vandaag/."""
    vorig = kwartaal(vandaag).vorige()
    verband = Samenwerkingsverband.objects.get(slug="owo")
    for gemeente in Gemeente.objects.filter(samenwerkingsverband=verband):
        Rechtencontrole.objects.create(
            id=vaste_id("rechtencontrole", gemeente.cbs_code),
            gemeente=gemeente,
            kwartaal=vorig.van,
            gezien_door=Lid.objects.get(email="noor@demo.example"),
            op=op_tijd(vorig.tot - timedelta(days=10), 14),
            aantal_rollen=Rol.objects.filter(gemeente=gemeente, lid__lid_sinds__lte=vorig.tot).count(),
            opmerking=OPMERKING if gemeente.naam == "Opsterland" else "",
        )
