"""Taking the person out of what has to stay: what somebody wrote remains, signed by a former lid without a name.

The account itself is destroyed, with its history. An account that kept its id and lost its name would keep that
history, with the name in it.
"""

from datetime import datetime

from django.db import models, transaction
from django.db.models import PROTECT
from django.utils import timezone

from netwerk.models import Lid
from netwerk.vernietiging import vernietig
from participatie.muur import systeemcontext

NAAM = "Voormalig lid"
ADRES = "@voormalig.invalid"
"""How the address of a former lid ends. A name that cannot exist (RFC 2606), so no mail goes there."""


def anonimiseer(rijen: models.QuerySet, *, nu: datetime, **waarom: object) -> int:
    """Destroy these accounts; return how many. What must stay is from now on of a former lid.

    In: as for `vernietig`.
    """
    sleutels = list(rijen.values_list("pk", flat=True))
    with transaction.atomic(), systeemcontext("take people out of what has to stay"):
        leden = Lid._base_manager.filter(pk__in=sleutels)
        for lid in leden:
            _draag_over(lid, nu=nu)
        return vernietig(leden, nu=nu, **waarom)


def _draag_over(lid: Lid, *, nu: datetime) -> None:
    """Let everything that may not lose its lid point at a former one. Made only when there is such a thing."""
    voormalig: Lid | None = None
    for verwijzing in Lid._meta.related_objects:
        if verwijzing.on_delete is not PROTECT:
            continue
        veld = verwijzing.field
        daar = verwijzing.related_model._base_manager.filter(**{veld.name: lid})
        if veld.null:
            daar.update(**{veld.name: None})
        elif daar.exists():
            voormalig = voormalig or _voormalig(lid, nu=nu)
            daar.update(**{veld.name: voormalig})


def _voormalig(lid: Lid, *, nu: datetime) -> Lid:
    nieuw = Lid(
        gemeente_id=lid.gemeente_id,
        naam=NAAM,
        wereld=lid.wereld,
        lid_sinds=lid.lid_sinds,
        lid_tot=max(lid.lid_sinds, timezone.localdate(nu)),
        is_active=False,
    )
    nieuw.email = f"{nieuw.pk}{ADRES}"
    nieuw.set_unusable_password()
    nieuw.save(force_insert=True)
    return nieuw
