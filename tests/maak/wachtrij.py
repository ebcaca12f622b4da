"""What waits until after the answer."""

from django.utils import timezone

from netwerk.models import Mailbericht


def maak_mailbericht(*, aan: str) -> Mailbericht:
    return Mailbericht.objects.create(aan=aan, onderwerp="Onderwerp", tekst="De tekst", gemaakt_op=timezone.now())
