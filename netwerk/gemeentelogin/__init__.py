"""The login that people already have at their gemeente, over OpenID Connect (domain.md 8.2 to 8.4).

It says who somebody is and nothing else: what that person may do here is given here. It never makes an account, and
never finds one by mail address: a lid joins the two once, logged in.
"""

from django.http import HttpRequest

TWEEDE_STAP_VIA_GEMEENTE = "tweede_stap_via_gemeente"
"""In the session: for whom the gemeente vouched that the login took two steps. Read it with the function below."""


def tweede_stap_via_gemeente(request: HttpRequest) -> bool:
    """Tell whether this person, and not somebody earlier in this browser, logged in in two steps at the gemeente."""
    voor = request.session.get(TWEEDE_STAP_VIA_GEMEENTE)
    return request.user.is_authenticated and voor == str(request.user.pk)
