"""How long something that was written down can be taken back as a mistake.

After that it is the past: who comes back begins anew, and what was counted of then stays as it was.
"""

from datetime import date, datetime, time, timedelta

from django.db import models
from django.db.models import Exists, OuterRef
from django.utils import timezone

TERUG_BINNEN = timedelta(days=31)
"""A choice of ours: long enough to find a mistake, also around New Year."""


def kort_geleden(model: type[models.Model], vandaag: date) -> Exists:
    """Whether a row was written in that time: its history says when, whatever day was filled in."""
    vanaf = timezone.make_aware(datetime.combine(vandaag - TERUG_BINNEN, time.min))
    return Exists(model.pgh_event_model.objects.filter(pgh_obj=OuterRef("pk"), pgh_created_at__gte=vanaf))
