"""Who keeps contact with an organisatie or a lid: set by hand, with its history."""

from datetime import date
from uuid import UUID

from django.db.models import Exists, OuterRef, QuerySet

from netwerk.models import Contactlegger, Lid, Organisatie, Overdracht, Rol
from netwerk.veldrechten import LEGT_CONTACT


def van(doel: Organisatie | Lid) -> dict[str, Organisatie | Lid]:
    """Return the field and its value with which a contactlegger points at this."""
    return {"organisatie": doel} if isinstance(doel, Organisatie) else {"lid": doel}


def geschiedenis(doel: Organisatie | Lid, *, lezer: Lid) -> list[Contactlegger]:
    """Everybody who kept this contact, the present one first; each knows who did before (`voorganger`)."""
    rijen = Contactlegger.objects.zichtbaar_voor(lezer).filter(**van(doel))
    lijst = list(rijen.select_related("legger", "gezet_door").order_by("-sinds", "-begonnen_op"))
    for nieuw, oud in zip(lijst, [*lijst[1:], None], strict=False):
        nieuw.voorganger = oud if oud and oud.tot == nieuw.sinds else None
    return lijst


def te_kiezen(gemeente: UUID) -> QuerySet[Lid]:
    """Who may keep contacts in that gemeente: open accounts with a role there whose work it is."""
    rollen = Rol.objects.filter(lid=OuterRef("pk"), gemeente=gemeente, soort__in=LEGT_CONTACT)
    return Lid.objects.filter(Exists(rollen), is_active=True).order_by("naam", "pk")


def zet(
    doel: Organisatie | Lid, *, legger: Lid | None, door: Lid, op: date, overdracht: Overdracht | None = None
) -> Contactlegger | None:
    """From today on this person keeps the contact, or nobody; return the new row.

    Nothing changes for who does so already. Locks what it is about: two who set it at the same moment take turns.
    """
    type(doel).objects.select_for_update(of=("self",)).filter(pk=doel.pk).first()
    huidig = Contactlegger.objects.nu().filter(**van(doel)).first()
    if huidig and legger and huidig.legger_id == legger.pk:
        return None
    if huidig:
        huidig.beeindig(op=op, door=door)
    if legger is None:
        return None
    return Contactlegger.objects.create(
        **van(doel), gemeente_id=doel.gemeente_id, legger=legger, sinds=op, gezet_door=door, overdracht=overdracht
    )
