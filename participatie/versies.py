"""Two people change one thing: the second is told, and nothing is lost (quality.md 3.3). For models with a `versie`."""

from django.db.models import F, Model


class Verouderd(Exception):
    """Somebody else saved this after it was shown."""


def neem_volgende_versie(ding: Model, *, gezien: int) -> None:
    """Claim the next version of a row, from the version that was on the screen.

    The row stays locked until the transaction ends, so of two who save at once one wins. The other gets Verouderd.
    """
    rijen = type(ding).objects.filter(pk=ding.pk, versie=gezien).update(versie=F("versie") + 1)
    if not rijen:
        raise Verouderd
    ding.versie = gezien + 1
