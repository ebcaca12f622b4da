"""The loket: aanmeldingen, and who is there for whom."""

from django.urls import path

from trajecten.views import aanmeldingen, contactpersonen, rondom, stappen

urlpatterns = [
    path("aanmeldingen/", aanmeldingen.aanmeldingen, name="aanmeldingen"),
    path("aanmeldingen/nieuw/", aanmeldingen.aanmelding_toevoegen, name="aanmelding_toevoegen"),
    *(
        path(f"aanmeldingen/<uuid:aanmelding_id>/{adres}", view, name=view.__name__)
        for adres, view in (
            ("", aanmeldingen.aanmelding_bekijken),
            ("oppakken/", aanmeldingen.aanmelding_oppakken),
            ("terugzetten/", aanmeldingen.aanmelding_terugzetten),
            ("overdragen/", aanmeldingen.aanmelding_overdragen),
            ("wordt-inwoner/", aanmeldingen.aanmelding_wordt_inwoner),
            ("niet-verder/", aanmeldingen.aanmelding_niet_verder),
            ("heropenen/", aanmeldingen.aanmelding_heropenen),
        )
    ),
    path("inwoners/<uuid:pk>/contactpersoon/", contactpersonen.inwoner_contactpersoon, name="inwoner_contactpersoon"),
    path("inwoners/zonder-contactpersoon/", contactpersonen.zonder_contactpersoon, name="zonder_contactpersoon"),
    path("inwoners/overdragen/", contactpersonen.inwoners_overdragen, name="inwoners_overdragen"),
    path("inwoners/overdragen/ongedaan/", contactpersonen.overdragen_ongedaan, name="overdragen_ongedaan"),
    path("inwoners/overdragen/<uuid:lid_id>/", contactpersonen.caseload_overdragen, name="caseload_overdragen"),
    path("mijn-stappen/", stappen.mijn_stappen, name="mijn_stappen"),
    path("mijn-stappen/nieuw/", stappen.stap_toevoegen, name="stap_toevoegen"),
    path("mijn-stappen/gehoord/", stappen.gehoord, name="gehoord"),
    path("inwoners/<uuid:pk>/stappen/", stappen.inwoner_stappen, name="inwoner_stappen"),
    path("inwoners/<uuid:pk>/stappen/nieuw/", stappen.inwoner_stap_toevoegen, name="inwoner_stap_toevoegen"),
    path("inwoners/<uuid:pk>/stappen/gehoord/", stappen.inwoner_gehoord, name="inwoner_gehoord"),
    *(
        path(f"stappen/<uuid:stap_id>/{adres}/", view, name=view.__name__)
        for adres, view in (
            ("wijzigen", stappen.stap_wijzigen),
            ("antwoord", stappen.stap_antwoord),
            ("gedaan", stappen.stap_gedaan),
            ("stoppen", stappen.stap_stoppen),
            ("terug", stappen.stap_terug),
        )
    ),
    path("trajecten/<uuid:pk>/rondom/", rondom.traject_rondom, name="traject_rondom"),
    path("trajecten/<uuid:pk>/rondom/organisatie/", rondom.traject_organisatie_erbij, name="traject_organisatie_erbij"),
    path("trajecten/<uuid:pk>/rondom/besluit/", rondom.traject_besluit, name="traject_besluit"),
    path("trajecten/<uuid:pk>/rondom/telt-mee/", rondom.traject_omstandigheid, name="traject_omstandigheid"),
    path("trajecten/<uuid:pk>/rondom/aanleiding/", rondom.traject_aanleiding, name="traject_aanleiding"),
    path("rondom/organisatie/<uuid:pk>/stop/", rondom.traject_organisatie_stop, name="traject_organisatie_stop"),
    path("rondom/besluit/<uuid:pk>/", rondom.besluit_wijzigen, name="besluit_wijzigen"),
    path("rondom/telt-mee/<uuid:pk>/voorbij/", rondom.omstandigheid_voorbij, name="omstandigheid_voorbij"),
    path("rondom/telt-mee/<uuid:pk>/", rondom.omstandigheid_wijzigen, name="omstandigheid_wijzigen"),
    path("rondom/aanleiding/<uuid:pk>/weg/", rondom.aanleiding_weghalen, name="aanleiding_weghalen"),
]
