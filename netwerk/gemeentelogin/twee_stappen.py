"""What a login at the gemeente counts for here: both steps, because bewijs.py lets nobody in with less."""

from allauth.account.internal.flows.login import get_authentication_records
from django.http import HttpRequest

TWEEDE_STAP_VIA_GEMEENTE = "elders"
"""In allauth's record of how somebody logged in: the gemeente vouched that it took two steps."""


def tweede_stap_via_gemeente(request: HttpRequest) -> bool:
    """Tell whether this person, and not somebody earlier in this browser, logged in in two steps at the gemeente."""
    return any(stap.get(TWEEDE_STAP_VIA_GEMEENTE) for stap in get_authentication_records(request, request.user))
