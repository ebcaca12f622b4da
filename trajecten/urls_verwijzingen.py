"""Verwijzingen: from the question to the person up to how it was."""

from django.urls import path

from trajecten.views import verwijzingen

urlpatterns = [
    path("verwijzingen/", verwijzingen.verwijzingen, name="verwijzingen"),
    path("mijn-verwijzingen/", verwijzingen.mijn_verwijzingen, name="mijn_verwijzingen"),
    path("inwoners/<uuid:pk>/verwijzingen/", verwijzingen.inwoner_verwijzingen, name="inwoner_verwijzingen"),
    path("inwoners/<uuid:pk>/verwijzingen/nieuw/", verwijzingen.verwijzing_waarheen, name="verwijzing_waarheen"),
    path(
        "inwoners/<uuid:pk>/verwijzingen/nieuw/<uuid:organisatie_id>/",
        verwijzingen.verwijzing_maken,
        name="verwijzing_maken",
    ),
    path("verwijzingen/<uuid:verwijzing_id>/", verwijzingen.verwijzing_bekijken, name="verwijzing_bekijken"),
    path("verwijzingen/<uuid:verwijzing_id>/akkoord/", verwijzingen.verwijzing_akkoord, name="verwijzing_akkoord"),
    path("verwijzingen/<uuid:verwijzing_id>/antwoord/", verwijzingen.verwijzing_antwoord, name="verwijzing_antwoord"),
    path(
        "verwijzingen/<uuid:verwijzing_id>/hoe-was-het/", verwijzingen.verwijzing_resultaat, name="verwijzing_resultaat"
    ),
    path("verwijzingen/<uuid:verwijzing_id>/stoppen/", verwijzingen.verwijzing_intrekken, name="verwijzing_intrekken"),
    path("verwijzingen/<uuid:verwijzing_id>/terug/", verwijzingen.verwijzing_terug, name="verwijzing_terug"),
]
