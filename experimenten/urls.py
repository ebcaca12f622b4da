from django.urls import path

from experimenten.views import (
    bestanden,
    experimenten,
    home,
    overzicht,
    werkbezoek_vastleggen,
    werkbezoekconcepten,
    werkbezoeken,
)

urlpatterns = [
    path("experimenten/", experimenten.experimenten, name="experimenten"),
    path("experimenten/nieuw/", experimenten.experiment_toevoegen, name="experiment_toevoegen"),
    path("experimenten/overzicht/", overzicht.overzicht, name="overzicht"),
    path("experimenten/overzicht.csv", overzicht.overzicht_csv, name="overzicht_csv"),
    path("experimenten/overzicht.xlsx", overzicht.overzicht_xlsx, name="overzicht_xlsx"),
    path("experimenten/acties/", overzicht.overzicht_acties, name="overzicht_acties"),
    path("experimenten/mensen/", overzicht.overzicht_mensen, name="overzicht_mensen"),
    path("experimenten/<uuid:pk>/", experimenten.experiment_bekijken, name="experiment_bekijken"),
    path("experimenten/<uuid:pk>/wijzigen/", experimenten.experiment_wijzigen, name="experiment_wijzigen"),
    path("experimenten/<uuid:pk>/verder/", experimenten.experiment_verder, name="experiment_verder"),
    path("experimenten/<uuid:pk>/bestanden/nieuw/", bestanden.bestand_toevoegen, name="bestand_toevoegen"),
    path("bestanden/<uuid:pk>/", bestanden.bestand_downloaden, name="bestand_downloaden"),
    path("bestanden/<uuid:pk>/klein/", bestanden.bestand_tonen, name="bestand_tonen"),
    path("bestanden/<uuid:pk>/weghalen/", bestanden.bestand_weghalen, name="bestand_weghalen"),
    path("bestanden/<uuid:pk>/terugzetten/", bestanden.bestand_terugzetten, name="bestand_terugzetten"),
    path("bestanden/<uuid:pk>/intrekken/", bestanden.bestand_intrekken, name="bestand_intrekken"),
    path("", home.home, name="home"),
    path("netwerk/<slug:slug>/", home.netwerk_bekijken, name="netwerk_bekijken"),
    path("werkbezoeken/", werkbezoeken.werkbezoeken, name="werkbezoeken"),
    path("werkbezoeken/nieuw/", werkbezoek_vastleggen.werkbezoek_vastleggen, name="werkbezoek_vastleggen"),
    path("werkbezoeken/weggehaald/", werkbezoeken.werkbezoeken_weggehaald, name="werkbezoeken_weggehaald"),
    path(
        "werkbezoeken/concept/<uuid:sleutel>/",
        werkbezoekconcepten.werkbezoekconcept_bewaren,
        name="werkbezoekconcept_bewaren",
    ),
    path(
        "werkbezoeken/concept/<uuid:sleutel>/weggooien/",
        werkbezoekconcepten.werkbezoekconcept_weggooien,
        name="werkbezoekconcept_weggooien",
    ),
    path("werkbezoeken/<uuid:pk>/", werkbezoeken.werkbezoek_bekijken, name="werkbezoek_bekijken"),
    path("werkbezoeken/<uuid:pk>/wijzigen/", werkbezoek_vastleggen.werkbezoek_wijzigen, name="werkbezoek_wijzigen"),
    path("werkbezoeken/<uuid:pk>/weghalen/", werkbezoeken.werkbezoek_weghalen, name="werkbezoek_weghalen"),
    path("werkbezoeken/<uuid:pk>/terugzetten/", werkbezoeken.werkbezoek_terugzetten, name="werkbezoek_terugzetten"),
]
