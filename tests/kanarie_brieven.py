"""What a mail says: nothing that whoever gets it may not meet on a page, and in its subject nothing of people."""

from collections.abc import Iterable

from django.core.mail import EmailMessage

from netwerk.models import Lid
from tests.kanarie import Kanaries, klacht, mag, uniek
from tests.kanarie_verwacht import AAN_EEN_GAST, BEZOEKER, IN_EEN_BRIEF, IN_EEN_ONDERWERP, ZONDER_ROL


def klachten_over(brieven: Iterable[tuple[str, EmailMessage]], *, kanaries: Kanaries) -> list[str]:
    """In: each mail with what was asked when it was sent. A guest without an account counts as a visitor."""
    leden = {lid.email: lid for lid in Lid.objects.select_related("gemeente").prefetch_related("rollen")}
    return uniek(
        klacht for vraag, brief in brieven for klacht in _klachten(vraag, brief, leden.get(brief.to[0]), kanaries)
    )


def _klachten(vraag: str, brief: EmailMessage, lid: Lid | None, kanaries: Kanaries) -> Iterable[str]:
    rollen = _rollen(lid)
    waar = f"the mail of {vraag} to {'a lid' if lid else 'a guest'}"
    bekend = IN_EEN_BRIEF if lid else IN_EEN_BRIEF | AAN_EEN_GAST
    for herkomst in kanaries.in_tekst(f"{brief.body} {brief.extra_headers} {brief.attachments}"):
        if herkomst.kolom not in bekend and not any(mag(herkomst, rol=rol, lid=lid) for rol in rollen):
            yield klacht(herkomst, rol=rollen[0], lid=lid, waar=waar)
    for herkomst in kanaries.in_tekst(brief.subject):
        if herkomst.kolom not in IN_EEN_ONDERWERP:
            yield f"{herkomst.kolom} in the subject of {waar}"


def _rollen(lid: Lid | None) -> list[str]:
    if lid is None:
        return [BEZOEKER]
    return [rol.soort for rol in lid.rollen.all()] or [ZONDER_ROL]
