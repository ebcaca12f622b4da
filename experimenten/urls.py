from django.urls import path

from experimenten.views import home, werkbezoek_vastleggen, werkbezoekconcepten, werkbezoeken

urlpatterns = [
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
