"""Asking for noodtoegang: no directory of inwoners. One types a name and a reason; a name that fits opens the data.

Every try is written down: one that fits in the log of that inwoner, one that does not with the person who tried.
"""

from datetime import datetime

from netwerk.inzage import Gegevens, Grond, Handeling, leg_vast
from netwerk.models import Gemeente, Lid
from participatie import muur
from trajecten.emails import mail_over_noodtoegang
from trajecten.models import Inwoner, Noodtoegang
from trajecten.models.noodtoegang import DUUR


def vraag_noodtoegang(
    *, gebruiker: Lid, gemeente: Gemeente, naam: str, reden: str, nu: datetime, adres: str
) -> Inwoner | None:
    """Open the data of the one inwoner with exactly this name; None when there is nobody, or more than one.

    In: the address of the page on which a privacy officer sees it. Who may see this inwoner already needs no
    noodtoegang and gets none.
    """
    inwoner = _met_precies_deze_naam(naam, gemeente=gemeente)
    if inwoner is None:
        leg_vast(
            gebruiker,
            personen=[(None, gemeente.pk)],
            gegevens=Gegevens.NAAM,
            handeling=Handeling.GEWEIGERD,
            grond=Grond.GEEN,
            toelichting=f"Noodtoegang: {reden}",
        )
        return None
    if not Inwoner.objects.zichtbaar_voor(gebruiker).filter(pk=inwoner.pk).exists():
        _begin(gebruiker=gebruiker, inwoner=inwoner, reden=reden, nu=nu)
        mail_over_noodtoegang(gemeente=gemeente, nu=nu, adres=adres)
    return inwoner


def open_noodtoegang(gebruiker: Lid, inwoner: Inwoner) -> Noodtoegang | None:
    """Return what opens this inwoner to this user; None for who needs none."""
    if gebruiker.pk in {inwoner.begeleider_id, inwoner.lid_id}:
        return None
    return inwoner.noodtoegangen.open().filter(lid=gebruiker).nieuwste_eerst().first()


def beeindig_van(gebruiker: Lid, nu: datetime) -> None:
    """End what is open of whoever has no account any more."""
    for noodtoegang in Noodtoegang.objects.open().filter(lid=gebruiker):
        noodtoegang.beeindig(nu=nu)


def _met_precies_deze_naam(naam: str, *, gemeente: Gemeente) -> Inwoner | None:
    with muur.systeemcontext("find one inwoner by exact name for noodtoegang"):
        gevonden = list(Inwoner.objects.met_naam(naam).filter(gemeente=gemeente)[:2])
    return gevonden[0] if len(gevonden) == 1 else None


def _begin(*, gebruiker: Lid, inwoner: Inwoner, reden: str, nu: datetime) -> None:
    Noodtoegang.objects.create(
        gemeente_id=inwoner.gemeente_id,
        inwoner=inwoner,
        lid=gebruiker,
        reden=reden,
        begonnen_op=nu,
        eindigt_op=nu + DUUR,
    )
    leg_vast(
        gebruiker,
        personen=[(inwoner.pk, inwoner.gemeente_id)],
        gegevens=Gegevens.ALLES,
        handeling=Handeling.NOODTOEGANG,
        grond=Grond.NOODTOEGANG,
        toelichting=reden,
    )
