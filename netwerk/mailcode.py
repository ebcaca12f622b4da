"""A fresh code on the own mail address, for somebody who is logged in and has no second factor (domain.md 8)."""

import time

from allauth.account.adapter import get_adapter
from allauth.core import ratelimit
from allauth.mfa.base.internal.flows import check_rate_limit
from django.conf import settings
from django.contrib.sessions.backends.base import SessionBase
from django.http import HttpRequest
from django.utils.crypto import constant_time_compare, salted_hmac

from netwerk.models import Lid

_SLEUTEL = "mailcode"


def stuur(request: HttpRequest) -> bool:
    """Mail a code that works in this session only; False when that was asked too often."""
    lid = request.user
    if not ratelimit.consume(request, action="request_login_code", key=f"opnieuw-{lid.pk}"):
        return False
    code = get_adapter().generate_login_code()
    request.session[_SLEUTEL] = {
        "som": _som(lid, code),
        "tot": time.time() + settings.ACCOUNT_LOGIN_BY_CODE_TIMEOUT,
        "over": settings.ACCOUNT_LOGIN_BY_CODE_MAX_ATTEMPTS,
    }
    get_adapter().send_mail("account/email/login_code", lid.email, {"code": code})
    return True


def wacht(sessie: SessionBase) -> bool:
    """Tell whether a code is on its way that still works."""
    code = sessie.get(_SLEUTEL)
    return bool(code) and code["tot"] > time.time() and code["over"] > 0


def eis_goed(sessie: SessionBase, lid: Lid, getypt: str) -> None:
    """Raise a ValidationError when this is not the code. A code works once, and not after 3 mistakes."""
    check_rate_limit(lid)
    if not wacht(sessie):
        raise get_adapter().validation_error("code_voorbij")
    code = sessie[_SLEUTEL]
    if constant_time_compare(code["som"], _som(lid, "".join(getypt.split()))):
        del sessie[_SLEUTEL]
        return
    sessie[_SLEUTEL] = code | {"over": code["over"] - 1}
    raise get_adapter().validation_error("incorrect_code")


def _som(lid: Lid, code: str) -> str:
    return salted_hmac(f"netwerk.mailcode.{lid.pk}", code, algorithm="sha256").hexdigest()
