"""Why somebody does not come to a bijeenkomst: a list that all share; a network has its own words and adds reasons.

A gast keeps the key, which never changes meaning; the word of the day of the answer is asked with `met_redenwoord`.
"""

from netwerk.models.kenmerken import Kenmerk, OokEigen, OokEigenQuerySet
from netwerk.models.woorden import AFZEGREDENEN


class AfzegredenQuerySet(OokEigenQuerySet):
    lijst = AFZEGREDENEN


class Afzegreden(OokEigen, Kenmerk):
    objects = AfzegredenQuerySet.as_manager()

    class Meta:
        verbose_name = "reden om niet te komen"
        verbose_name_plural = "redenen om niet te komen"
