"""Gesprekken, signalen, and the work list of a begeleider."""

from django.urls import path

from trajecten.views import cijferkeuzes, gesprekken, looptermijnen, signalen, werklijst

urlpatterns = [
    path("inwoners/<uuid:pk>/gesprekken/", gesprekken.inwoner_gesprekken, name="inwoner_gesprekken"),
    path("inwoners/<uuid:pk>/gesprekken/nieuw/", gesprekken.gesprek_vastleggen, name="gesprek_vastleggen"),
    path("inwoners/<uuid:pk>/signalen/nieuw/", signalen.signaal_vastleggen, name="signaal_vastleggen"),
    path("gesprekken/<uuid:pk>/", gesprekken.gesprek_wijzigen, name="gesprek_wijzigen"),
    path("gesprekken/<uuid:pk>/weghalen/", gesprekken.gesprek_weghalen, name="gesprek_weghalen"),
    path("signalen/", signalen.signalen_meelezen, name="signalen_meelezen"),
    path("signalen/<uuid:pk>/", signalen.signaal_bekijken, name="signaal_bekijken"),
    path("signalen/<uuid:pk>/stoppen/", signalen.signaal_stoppen, name="signaal_stoppen"),
    path("mijn-gesprekken/", gesprekken.mijn_gesprekken, name="mijn_gesprekken"),
    path("mijn-gesprekken/<uuid:pk>/", gesprekken.gesprek_reageren, name="gesprek_reageren"),
    path("werklijst/", werklijst.werklijst, name="werklijst"),
    path("werklijst/<slug:sleutel>/", werklijst.werklijst_soort, name="werklijst_soort"),
    path("beheer/cijfers/", cijferkeuzes.cijfers_wijzigen, name="cijfers_wijzigen"),
    path("beheer/termijnen/", looptermijnen.looptermijnen_wijzigen, name="looptermijnen_wijzigen"),
    path("beheer/werklijst/", werklijst.werkdrempels_wijzigen, name="werkdrempels_wijzigen"),
]
