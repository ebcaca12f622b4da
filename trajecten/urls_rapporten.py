"""The jaarrapport with its files and figures, and trainingen of coaches."""

from django.urls import path

from trajecten.views import jaarrapport, jaarrapport_werk, trainingen

urlpatterns = [
    path("jaarrapport/", jaarrapport.jaarrapport, name="jaarrapport"),
    path("jaarrapport/bestand/<slug:vorm>/", jaarrapport.jaarrapport_bestand, name="jaarrapport_bestand"),
    path("jaarrapport/voorzieningen.csv", jaarrapport.voorzieningen_bestand, name="voorzieningen_bestand"),
    path("jaarrapport/voorzieningen/", jaarrapport_werk.voorzieningen_maken, name="voorzieningen_maken"),
    path("jaarrapport/maken/", jaarrapport_werk.jaarrapport_maken, name="jaarrapport_maken"),
    path("jaarrapport/<uuid:pk>/", jaarrapport_werk.jaarrapport_gemaakt, name="jaarrapport_gemaakt"),
    path(
        "jaarrapport/<uuid:pk>/bestand/<slug:vorm>/",
        jaarrapport_werk.jaarrapport_gemaakt_bestand,
        name="jaarrapport_gemaakt_bestand",
    ),
    path("jaarrapport/groepen/", jaarrapport.lokale_cijfers, name="lokale_cijfers"),
    path("jaarrapport/groepen/nieuw/", jaarrapport.lokaal_cijfer_toevoegen, name="lokaal_cijfer_toevoegen"),
    path("jaarrapport/groepen/<uuid:pk>/weghalen/", jaarrapport.lokaal_cijfer_weghalen, name="lokaal_cijfer_weghalen"),
    path("trainingen/", trainingen.trainingen, name="trainingen"),
    path("trainingen/verlopen/", trainingen.trainingen_verlopen, name="trainingen_verlopen"),
    path("trainingen/nieuw/", trainingen.training_toevoegen, name="training_toevoegen"),
    path("trainingen/<uuid:pk>/weghalen/", trainingen.training_weghalen, name="training_weghalen"),
]
