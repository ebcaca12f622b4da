"""A file with metingen as long work, of which the page shows how far it is (netwerk/klussen.py).

First it is looked at, and then it is read in: two klussen, and the file waits with the one that looked. It is gone as
soon as it is read in, stopped or of no use, and else after a day. What somebody may no longer do when the work runs, is
not done.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta

from django.core.exceptions import ValidationError
from django.db import IntegrityError
from django.utils import timezone

from netwerk import klussen
from netwerk.models import Klus, Lid
from netwerk.rollen import heeft_rol
from netwerk.rolsoorten import Rolsoort
from participatie import muur
from trajecten.eigen_bestand import plan_voor
from trajecten.metingen_inlezen import Plan, Uitkomst
from trajecten.metingen_terugdraaien import lees_in

BEKIJKEN, INLEZEN = "Een bestand met metingen bekijken", "Metingen inlezen"
TE_ZIEN = timedelta(hours=1)
"""How long the page shows what a file would do, and how the last one went."""
MAG_NIET_MEER = "U mag dit bestand niet meer inlezen."
NIETS_NIEUWS = "Dit bestand is al ingelezen. Er is niets veranderd."
VERANDERD = "Er is intussen iets veranderd. Er is niets ingelezen. Bekijk opnieuw wat er gebeurt."


def laatste(lid: Lid, *, nu: datetime) -> Klus | None:
    """Return the work on the last file of this person, without the file."""
    eigen = Klus.objects.zichtbaar_voor(lid).filter(wat__in=[BEKIJKEN, INLEZEN], gevraagd_op__gt=nu - TE_ZIEN)
    return eigen.defer("bestand").order_by("-gevraagd_op", "pk").first()


def vraag_voorbeeld(lid: Lid, inhoud: bytes, *, nu: datetime) -> Klus | None:
    """Ask what this file would do; None when a file of this person is worked on already, as after a second tap."""
    bezig = _laatste_op_slot(lid, nu=nu)
    if bezig and bezig.klaar_op is None:
        return None
    leg_weg(lid)
    return _begin(lid, BEKIJKEN, inhoud=inhoud, nu=nu)


def vraag_inlezen(lid: Lid, *, nu: datetime) -> Klus | None:
    """Ask to read in what was looked at; None when that is being done, or too long ago."""
    gezien = _laatste_op_slot(lid, nu=nu)
    if gezien is None or gezien.wat != BEKIJKEN or gezien.klaar_op is None or gezien.bestand is None:
        return None
    klus = _begin(lid, INLEZEN, inhoud=gezien.bestand, nu=nu, verwacht=gezien.resultaat)
    leg_weg(lid)
    return klus


def leg_weg(lid: Lid) -> None:
    """Keep nothing of files that were looked at."""
    Klus.objects.zichtbaar_voor(lid).filter(wat=BEKIJKEN).exclude(bestand=None, resultaat=None).update(
        bestand=None, resultaat=None
    )


def _laatste_op_slot(lid: Lid, *, nu: datetime) -> Klus | None:
    """Of two taps at the same moment the second waits, and sees what the first one asked."""
    Lid.objects.select_for_update(of=("self",), no_key=True).get(pk=lid.pk)
    return laatste(lid, nu=nu)


def _begin(lid: Lid, wat: str, *, inhoud: bytes, nu: datetime, verwacht: dict[str, object] | None = None) -> Klus:
    klus = klussen.begin(lid=lid, wat=wat, nu=nu)
    klus.bestand, klus.resultaat = inhoud, verwacht and {"schrijft": verwacht["schrijft"]}
    klus.save(update_fields=["bestand", "resultaat"])
    return klus


def bekijk(klus: str) -> None:
    """Judge every row, and keep what the page shows of it. In: the id of the klus."""
    with _werk(klus) as (bezig, inhoud, nu):
        plan = plan_voor(bezig.klus.lid, inhoud, nu=nu, voortgang=lambda n, van: bezig.meld(n, van=van))
        bezig.toon(als_voorbeeld(plan))
        bezig.klus.bestand = inhoud


def voer_uit(klus: str) -> None:
    """Write all of it, or nothing. In: the id of the klus."""
    with _werk(klus) as (bezig, inhoud, nu):
        lid, verwacht = bezig.klus.lid, bezig.klus.resultaat
        bezig.klus.resultaat = None
        plan = plan_voor(lid, inhoud, nu=nu)
        if verwacht and verwacht["schrijft"] != plan.schrijft():
            raise klussen.KlusMislukt(VERANDERD)
        if not plan.doet_iets:
            raise klussen.KlusMislukt(NIETS_NIEUWS)
        try:
            lees_in(plan, door=lid, nu=nu, voortgang=lambda n, van: bezig.meld(n, van=van))
        except IntegrityError as fout:  # somebody else made the same at the same moment
            raise klussen.KlusMislukt(VERANDERD) from fout


@contextmanager
def _werk(klus: str) -> Iterator[tuple[klussen.Voortgang, bytes, datetime]]:
    """Give the file of this klus, which keeps it no longer unless it is given back."""
    with klussen.uitvoeren(klus) as bezig:
        lid = bezig.klus.lid
        inhoud, bezig.klus.bestand = bezig.klus.bestand, None
        muur.werk_voor(lid.pk)
        if inhoud is None or not lid.is_active or not heeft_rol(lid, Rolsoort.BEGELEIDER):
            raise klussen.KlusMislukt(MAG_NIET_MEER)
        try:
            yield bezig, bytes(inhoud), timezone.now()
        except ValidationError as fout:
            raise klussen.KlusMislukt(" ".join(fout.messages)) from fout


def als_voorbeeld(plan: Plan) -> dict[str, object]:
    """Return what a page shows of a plan: every row, what asks for a look first."""
    regels = sorted(plan.regels, key=lambda r: (r.uitkomst != Uitkomst.FOUT and not r.let_op, r.nummer))
    return {
        "schrijft": plan.schrijft(),
        "aantallen": {str(uitkomst): aantal for uitkomst, aantal in plan.aantallen().items()},
        "regels": [
            {
                "nummer": regel.nummer,
                "persoon": regel.persoon,
                "uitkomst": str(regel.uitkomst),
                "wat": regel.wat,
                "fouten": list(regel.fouten),
                "let_op": regel.let_op,
            }
            for regel in regels
        ],
    }
