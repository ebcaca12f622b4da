"""The pages of an answer that is not what the person asked for. In plain Dutch, never a stack trace."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


def csrf_mislukt(request: HttpRequest, reason: str = "") -> HttpResponse:
    return render(request, "403_csrf.html", status=403)
