from django.urls import path

from experimenten.views import experimenten, home, overzicht

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
    path("", home.home, name="home"),
    path("netwerk/<slug:slug>/", home.netwerk_bekijken, name="netwerk_bekijken"),
]
