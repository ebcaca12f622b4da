"""Werkgroepen, their prikbord and ideas, and nieuws."""

from django.urls import path

from netwerk.views import doelen, ideeen, nieuws, nieuwsfotos, prikbord, prikbordmail, werkgroepen

urlpatterns = [
    # Werkgroepen
    path("werkgroepen/", werkgroepen.werkgroepen, name="werkgroepen"),
    path("werkgroepen/nieuw/", werkgroepen.werkgroep_toevoegen, name="werkgroep_toevoegen"),
    path("werkgroepen/uitgenodigd/<str:teken>/", werkgroepen.werkgroep_uitgenodigd, name="werkgroep_uitgenodigd"),
    path("werkgroepen/terug/<str:teken>/", werkgroepen.werkgroep_terugkomen, name="werkgroep_terugkomen"),
    path("werkgroepen/<uuid:werkgroep_id>/", werkgroepen.werkgroep_bekijken, name="werkgroep_bekijken"),
    path("werkgroepen/<uuid:werkgroep_id>/wijzigen/", werkgroepen.werkgroep_wijzigen, name="werkgroep_wijzigen"),
    path("werkgroepen/<uuid:werkgroep_id>/meedoen/", werkgroepen.werkgroep_meedoen, name="werkgroep_meedoen"),
    path("werkgroepen/<uuid:werkgroep_id>/verlaten/", werkgroepen.werkgroep_verlaten, name="werkgroep_verlaten"),
    path("werkgroepen/<uuid:werkgroep_id>/mensen/", werkgroepen.werkgroep_mensen, name="werkgroep_mensen"),
    path(
        "werkgroepen/<uuid:werkgroep_id>/mensen/<uuid:lid_id>/taak/",
        werkgroepen.werkgroeplid_taak,
        name="werkgroeplid_taak",
    ),
    path(
        "werkgroepen/<uuid:werkgroep_id>/mensen/<uuid:lid_id>/weghalen/",
        werkgroepen.werkgroeplid_weghalen,
        name="werkgroeplid_weghalen",
    ),
    path(
        "werkgroepen/<uuid:werkgroep_id>/mensen/<uuid:lid_id>/terugzetten/",
        werkgroepen.werkgroeplid_terugzetten,
        name="werkgroeplid_terugzetten",
    ),
    path("werkgroepen/<uuid:werkgroep_id>/prikbord/", prikbord.prikbord, name="prikbord"),
    path("werkgroepen/<uuid:werkgroep_id>/prikbord/namen/", prikbord.prikbord_namen, name="prikbord_namen"),
    path("werkgroepen/<uuid:werkgroep_id>/binnenhalen/", prikbord.binnenhalen, name="binnenhalen"),
    path("werkgroepen/<uuid:werkgroep_id>/stoppen/", werkgroepen.werkgroep_stoppen, name="werkgroep_stoppen"),
    path("werkgroepen/<uuid:werkgroep_id>/hervatten/", werkgroepen.werkgroep_hervatten, name="werkgroep_hervatten"),
    path("werkgroepen/<uuid:werkgroep_id>/ideeen/", ideeen.ideeen, name="ideeen"),
    path("doelen/", doelen.doelen, name="doelen"),
    path("doelen/nieuw/", doelen.doel_toevoegen, name="doel_toevoegen"),
    path("doelen/<uuid:doel_id>/wijzigen/", doelen.doel_wijzigen, name="doel_wijzigen"),
    path("ideeen/<uuid:idee_id>/", ideeen.idee_beoordelen, name="idee_beoordelen"),
    path("ideeen/<uuid:idee_id>/wijzigen/", ideeen.idee_wijzigen, name="idee_wijzigen"),
    path("ideeen/<uuid:idee_id>/weg/", ideeen.idee_weghalen, name="idee_weghalen"),
    path("ideeen/<uuid:idee_id>/terug/", ideeen.idee_terugzetten, name="idee_terugzetten"),
    path("berichten/<uuid:bericht_id>/wijzigen/", prikbord.bericht_wijzigen, name="bericht_wijzigen"),
    path("berichten/<uuid:bericht_id>/weghalen/", prikbord.bericht_weghalen, name="bericht_weghalen"),
    path("berichten/<uuid:bericht_id>/terugzetten/", prikbord.bericht_terugzetten, name="bericht_terugzetten"),
    path("berichten/<uuid:bericht_id>/vastzetten/", prikbord.bericht_vastzetten, name="bericht_vastzetten"),
    path("berichten/<uuid:bericht_id>/losmaken/", prikbord.bericht_losmaken, name="bericht_losmaken"),
    path("account/mail/", prikbordmail.prikbordmail, name="prikbordmail"),
    path("mail-uit/<str:teken>/", prikbordmail.mail_uit, name="mail_uit"),
    # Nieuws
    path("nieuws/", nieuws.nieuws, name="nieuws"),
    path("nieuws/nieuw/", nieuws.nieuws_toevoegen, name="nieuws_toevoegen"),
    path("nieuws/<uuid:nieuws_id>/", nieuws.nieuws_bekijken, name="nieuws_bekijken"),
    path("nieuws/<uuid:nieuws_id>/wijzigen/", nieuws.nieuws_wijzigen, name="nieuws_wijzigen"),
    path("nieuws/<uuid:nieuws_id>/foto/", nieuwsfotos.nieuws_foto, name="nieuws_foto"),
    path("nieuws/<uuid:nieuws_id>/foto/nieuw/", nieuwsfotos.nieuws_foto_toevoegen, name="nieuws_foto_toevoegen"),
    path("nieuws/<uuid:nieuws_id>/foto/weg/", nieuwsfotos.nieuws_foto_weghalen, name="nieuws_foto_weghalen"),
    path("nieuws/<uuid:nieuws_id>/weggooien/", nieuws.nieuws_weggooien, name="nieuws_weggooien"),
    path("nieuws/<uuid:nieuws_id>/vragen/", nieuws.nieuws_vragen, name="nieuws_vragen"),
    path("nieuws/<uuid:nieuws_id>/goedkeuren/", nieuws.nieuws_goedkeuren, name="nieuws_goedkeuren"),
    path("nieuws/<uuid:nieuws_id>/terugsturen/", nieuws.nieuws_terugsturen, name="nieuws_terugsturen"),
    path("nieuws/<uuid:nieuws_id>/intrekken/", nieuws.nieuws_intrekken, name="nieuws_intrekken"),
]
