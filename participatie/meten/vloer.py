"""The floor: Django without middleware, one view, one question, one template of the same size as a page of ours.

Served beside the application in every run of `manage.py meet`, so that a figure says how much a page costs more than
Django itself, on whatever machine. Comes in as the owner of the tables: no policies. Shows a page to nobody else.
"""

import os
from datetime import datetime, timedelta
from pathlib import Path

import django
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.db import models
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path

from participatie import database

REGELS = 100
PUNTEN = 12
TEKST = 440
"""Rows of the list; items of the agenda and the length of what is told of each: what the peers were measured with."""


def _stel_in() -> None:
    map_ = Path(__file__).parent
    var = Path(os.environ.get("VAR_MAP") or map_.parents[1] / "var")
    settings.configure(
        ALLOWED_HOSTS=["127.0.0.1"],
        ROOT_URLCONF=__name__,
        DATABASES={"default": database.instellingen({**os.environ, "DATABASE_ROL": database.EIGENAAR}, var)},
        TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates", "DIRS": [map_ / "templates"]}],
        MIDDLEWARE=[],
        USE_TZ=True,
        TIME_ZONE="Europe/Amsterdam",
        LANGUAGE_CODE="nl",
        SECRET_KEY="vloer",  # noqa: S106 - signs nothing
    )
    django.setup()


if not settings.configured:
    _stel_in()


class Mens(models.Model):
    id = models.UUIDField(primary_key=True)
    naam = models.CharField(max_length=100)
    functie = models.CharField(max_length=100)
    wereld = models.CharField(max_length=20)
    lid_sinds = models.DateField()

    class Meta:
        app_label = "vloer"
        managed = False
        db_table = "netwerk_lid"


def _mensen() -> list[Mens]:
    return list(Mens.objects.order_by("naam", "id")[:REGELS])


def agenda(request: HttpRequest) -> HttpResponse:
    begin = datetime(2026, 11, 27, 13, 30)  # noqa: DTZ001 - a time to show
    punten = [
        {"titel": f"Agendapunt {nr}", "op": begin + timedelta(minutes=nr * 15), "minuten": 15, "tekst": "woord " * 73}
        for nr in range(PUNTEN)
    ]
    return render(request, "vloer_agenda.html", {"punten": punten, "mensen": _mensen()})


def lijst(request: HttpRequest) -> HttpResponse:
    return render(request, "vloer_lijst.html", {"mensen": enumerate(_mensen(), start=1)})


urlpatterns = [path("agenda/", agenda), path("lijst/", lijst)]
application = get_wsgi_application()
