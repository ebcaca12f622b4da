"""Write down what comes up in the room: a question becomes a leervraag, an action an actie on the list of its owner."""

from datetime import date, datetime

from netwerk.models import Actie, Agendapunt, Bijeenkomst, Leervraag, Lid, Opbrengst
from netwerk.rollen import MEEWERKROLLEN, gemeenten

Soort = Opbrengst.Soort


def leg_vast(
    *,
    bijeenkomst: Bijeenkomst,
    agendapunt: Agendapunt | None,
    soort: str,
    tekst: str,
    door: Lid,
    nu: datetime,
    eigenaar: Lid | None = None,
    uiterlijk_op: date | None = None,
) -> Opbrengst:
    opbrengst = Opbrengst(bijeenkomst=bijeenkomst, agendapunt=agendapunt, soort=soort, tekst=tekst, door=door, op=nu)
    if opbrengst.heeft_vervolg:
        opbrengst.eigenaar, opbrengst.uiterlijk_op = eigenaar, uiterlijk_op
    if soort == Soort.ACTIE:
        gemeente = _gemeente_van(eigenaar, door=door)
        opbrengst.actie = Actie.objects.create(
            gemeente_id=gemeente, eigenaar=eigenaar, wat=tekst[:200], uiterlijk_op=uiterlijk_op
        )
    if soort == Soort.VRAAG:
        opbrengst.leervraag = Leervraag.objects.create(
            samenwerkingsverband_id=bijeenkomst.samenwerkingsverband_id,
            vraag=tekst,
            gesteld_door=door,
            gesteld_op=nu,
            bijeenkomst=bijeenkomst,
        )
    opbrengst.save()
    return opbrengst


def _gemeente_van(eigenaar: Lid, *, door: Lid):
    """The gemeente of the owner, or that of the writer: nobody writes in a gemeente where they do not work."""
    eigen = gemeenten(door, *MEEWERKROLLEN)
    if eigenaar.gemeente_id in eigen or eigenaar.pk == door.pk:
        return eigenaar.gemeente_id
    return door.gemeente_id if door.gemeente_id in eigen else min(eigen)
