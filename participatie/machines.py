"""Addresses that machines post to, without a page of ours before it."""

from collections.abc import Callable

from django.http import HttpResponse
from django.views.decorators.csrf import csrf_exempt

View = Callable[..., HttpResponse]


def zonder_formuliersleutel(reden: str) -> Callable[[View], View]:
    """Take a post without the key of a form, with the reason why. What it may do must follow from the address alone."""

    def versier(view: View) -> View:
        view.zonder_formuliersleutel = reden
        return csrf_exempt(view)

    return versier
