"""Mail about the prikbord, as each lid chooses: at once, every day, every week or never.

A mail says who placed something in which werkgroep, with a link; what it says is read after logging in. Everything here
must see all rows, and may run twice: what was mailed is not mailed again.
"""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime, timedelta
from uuid import UUID

from django.core import signing
from django.db.models import Exists, OuterRef, Q

from netwerk import mailsoorten
from netwerk.emails import stuur_prikbordmail
from netwerk.models import Bericht, Lid, Prikbordmail, Rol, Samenwerkingsverband, Werkgroeplid
from netwerk.rollen import WERKGROEPROLLEN

Keuze = Prikbordmail.Keuze
TERUGKIJKEN = {Keuze.DAGELIJKS: timedelta(days=2), Keuze.WEKELIJKS: timedelta(days=14)}
"""How far back a summary looks: twice its time, so that one that came late misses nothing."""
_ZOUT = "prikbordmail uit"


# Which mail


def stuur_rond(bericht: Bericht, *, nu: datetime) -> None:
    """Mail it to who wants every message at once, and to who is named in it unless that person wants no mail."""
    genoemd = set(bericht.vermeldingen.values_list("lid", flat=True))
    lezers = _lezers([bericht.werkgroep_id])[bericht.werkgroep_id]
    wil_mail = [(lid, keuze) for lid, keuze in lezers if lid.pk != bericht.door_id and keuze != Keuze.NOOIT]
    if not wil_mail or bericht.verwijderd_op is not None:
        return
    verband = bericht.werkgroep.samenwerkingsverband
    for soort, leden in (
        (mailsoorten.PRIKBORD_GENOEMD, [lid for lid, _ in wil_mail if lid.pk in genoemd]),
        (
            mailsoorten.PRIKBORD_METEEN,
            [lid for lid, keuze in wil_mail if keuze == Keuze.METEEN and lid.pk not in genoemd],
        ),
    ):
        if leden:
            stuur_prikbordmail(soort, verband=verband, post=[(lid, [(bericht, 1)], teken_van(lid)) for lid in leden])


def stuur_samenvattingen(keuze: str, *, nu: datetime) -> int:
    """Mail what is new to everybody who wants it this often; return how many mails that were.

    Who was named in a message had mail about that one already. Of each network there is one mail, in its own words.
    """
    begin = nu - TERUGKIJKEN[Keuze(keuze)]
    nieuw = Bericht.objects.aanwezig().filter(geplaatst_op__gt=begin, geplaatst_op__lte=nu)
    per_groep: dict[UUID, list[Bericht]] = defaultdict(list)
    met_groep = nieuw.select_related("werkgroep__samenwerkingsverband", "door").prefetch_related("vermeldingen")
    for bericht in met_groep.nieuwste_eerst():
        per_groep[bericht.werkgroep_id].append(bericht)
    per_netwerk: dict[Samenwerkingsverband, dict[Lid, list[Bericht]]] = defaultdict(lambda: defaultdict(list))
    for groep, lezers in _lezers(per_groep).items():
        verband = per_groep[groep][0].werkgroep.samenwerkingsverband
        for lid in (lid for lid, eigen_keuze in lezers if eigen_keuze == keuze):
            if berichten := [bericht for bericht in per_groep[groep] if _is_nieuw_voor(lid, bericht)]:
                per_netwerk[verband][lid] += berichten
    for verband, per_lid in per_netwerk.items():
        post = [(lid, _per_schrijver(berichten), teken_van(lid)) for lid, berichten in per_lid.items()]
        stuur_prikbordmail(mailsoorten.PRIKBORD_SAMENVATTING, verband=verband, post=post)
    _onthoud({lid for per_lid in per_netwerk.values() for lid in per_lid}, nu=nu)
    return sum(len(per_lid) for per_lid in per_netwerk.values())


def _lezers(groepen: Iterable[UUID]) -> dict[UUID, list[tuple[Lid, str]]]:
    """Return for each werkgroep who is in it now and may read it, and how often each wants mail."""
    hier = Q(gemeente__samenwerkingsverband=OuterRef("werkgroep__samenwerkingsverband"))
    mag_lezen = Exists(Rol.objects.filter(hier, lid=OuterRef("lid"), soort__in=WERKGROEPROLLEN))
    plaatsen = Werkgroeplid.objects.nu().filter(mag_lezen, werkgroep__in=list(groepen), lid__is_active=True)
    gevonden: dict[UUID, list[tuple[Lid, str]]] = defaultdict(list)
    for plaats in plaatsen.select_related("lid__prikbordmail").order_by("lid__email"):
        keuze = getattr(plaats.lid, "prikbordmail", None)
        gevonden[plaats.werkgroep_id].append((plaats.lid, keuze.keuze if keuze else Keuze.DAGELIJKS))
    return gevonden


def _is_nieuw_voor(lid: Lid, bericht: Bericht) -> bool:
    gehad = getattr(getattr(lid, "prikbordmail", None), "samengevat_tot", None)
    is_genoemd = any(vermelding.lid_id == lid.pk for vermelding in bericht.vermeldingen.all())
    return bericht.door_id != lid.pk and not is_genoemd and (gehad is None or bericht.geplaatst_op > gehad)


def _per_schrijver(berichten: Iterable[Bericht]) -> list[tuple[Bericht, int]]:
    """Return the newest message of each writer in each werkgroep, and how many there are of that one."""
    eerste: dict[tuple[UUID, UUID], Bericht] = {}
    aantal: dict[tuple[UUID, UUID], int] = defaultdict(int)
    for bericht in berichten:
        sleutel = (bericht.werkgroep_id, bericht.door_id)
        eerste.setdefault(sleutel, bericht)
        aantal[sleutel] += 1
    return [(bericht, aantal[sleutel]) for sleutel, bericht in eerste.items()]


def _onthoud(leden: Iterable[Lid], *, nu: datetime) -> None:
    Prikbordmail.objects.bulk_create(
        [
            Prikbordmail(lid=lid, keuze=getattr(lid, "prikbordmail", Prikbordmail()).keuze, samengevat_tot=nu)
            for lid in leden
        ],
        update_conflicts=True,
        unique_fields=["lid"],
        update_fields=["samengevat_tot"],
    )


# Turning it off without logging in


def teken_van(lid: Lid) -> str:
    """Return the signed part of the link that turns this mail off. It does nothing else, so it stays good."""
    return signing.Signer(salt=_ZOUT).sign(str(lid.pk))


def lid_van(teken: str) -> Lid | None:
    """Return whose mail this link is about. Must see all rows."""
    try:
        return Lid.objects.filter(pk=UUID(signing.Signer(salt=_ZOUT).unsign(teken))).first()
    except (signing.BadSignature, ValueError):
        return None


def keuze_van(lid: Lid) -> str:
    eigen = Prikbordmail.objects.filter(lid=lid).first()
    return eigen.keuze if eigen else Keuze.DAGELIJKS


def kies(lid: Lid, keuze: str, *, nu: datetime) -> None:
    eigen = Prikbordmail.objects.filter(lid=lid).first() or Prikbordmail(lid=lid)
    eigen.kies(keuze, nu=nu)
