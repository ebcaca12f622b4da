"""Addresses of who looks after a samenwerkingsverband: words, mails, the look, the begin."""

from django.urls import path

from netwerk.views import (
    achtergrond,
    beheer,
    evaluatievragen,
    gemeenten,
    huisstijlen,
    mailteksten,
    onderwerpen,
    startkit,
    voorlezen,
    woordenlijsten,
)

urlpatterns = [
    path("beheer/", beheer.beheer, name="beheer"),
    path("beheer/werk/", achtergrond.achtergrondwerk, name="achtergrondwerk"),
    path("beheer/werk/opnieuw/", achtergrond.achtergrondwerk_opnieuw, name="achtergrondwerk_opnieuw"),
    path("beheer/<uuid:verband_id>/", beheer.netwerk_wijzigen, name="netwerk_wijzigen"),
    path("beheer/<uuid:verband_id>/schoolvakanties/", beheer.vakantieregio_kiezen, name="vakantieregio_kiezen"),
    path("beheer/<uuid:verband_id>/gemeenten/", gemeenten.gemeenten, name="gemeenten"),
    path(
        "beheer/<uuid:verband_id>/gemeenten/<uuid:gemeente_id>/weg/",
        gemeenten.gemeente_weghalen,
        name="gemeente_weghalen",
    ),
    path(
        "beheer/<uuid:verband_id>/woorden/<slug:lijst>/",
        woordenlijsten.woordenlijst_bekijken,
        name="woordenlijst_bekijken",
    ),
    path(
        "beheer/<uuid:verband_id>/woorden/<slug:lijst>/nieuw/", woordenlijsten.woord_toevoegen, name="woord_toevoegen"
    ),
    path(
        "beheer/<uuid:verband_id>/woorden/<slug:lijst>/woord/<slug:sleutel>/",
        woordenlijsten.woord_wijzigen,
        name="woord_wijzigen",
    ),
    path(
        "beheer/<uuid:verband_id>/woorden/<slug:lijst>/woord/<slug:sleutel>/verplaatsen/",
        woordenlijsten.woord_verplaatsen,
        name="woord_verplaatsen",
    ),
    path(
        "beheer/<uuid:verband_id>/woorden/<slug:lijst>/woord/<slug:sleutel>/weg/",
        woordenlijsten.woord_verwijderen,
        name="woord_verwijderen",
    ),
    path("beheer/<uuid:verband_id>/voorlezen/", voorlezen.voorleesteksten, name="voorleesteksten"),
    path(
        "beheer/<uuid:verband_id>/voorlezen/<slug:sleutel>/",
        voorlezen.voorleesopname_plaatsen,
        name="voorleesopname_plaatsen",
    ),
    path("voorlezen/", voorlezen.voorleeslijst, name="voorleeslijst"),
    path("voorlezen/van/<uuid:verband_id>/", voorlezen.voorleeslijst_openbaar, name="voorleeslijst_openbaar"),
    path("voorlezen/<uuid:opname_id>/", voorlezen.voorleesopname, name="voorleesopname"),
    path("voorlezen/<uuid:opname_id>/weg/", voorlezen.voorleesopname_weghalen, name="voorleesopname_weghalen"),
    path("beheer/<uuid:verband_id>/onderwerpen/", onderwerpen.onderwerpen, name="onderwerpen"),
    path("beheer/<uuid:verband_id>/onderwerpen/nieuw/", onderwerpen.onderwerp_toevoegen, name="onderwerp_toevoegen"),
    path("onderwerpen/<uuid:onderwerp_id>/stoppen/", onderwerpen.onderwerp_stoppen, name="onderwerp_stoppen"),
    path("onderwerpen/<uuid:onderwerp_id>/hervatten/", onderwerpen.onderwerp_hervatten, name="onderwerp_hervatten"),
    path("beheer/<uuid:verband_id>/vragen/", evaluatievragen.evaluatievragen, name="evaluatievragen"),
    path(
        "beheer/<uuid:verband_id>/vragen/<int:nummer>/",
        evaluatievragen.evaluatievraag_wijzigen,
        name="evaluatievraag_wijzigen",
    ),
    path(
        "beheer/<uuid:verband_id>/vragen/<int:nummer>/terug/",
        evaluatievragen.evaluatievraag_terugnemen,
        name="evaluatievraag_terugnemen",
    ),
    path("beheer/<uuid:verband_id>/mails/<slug:soort>/", mailteksten.mailtekst_wijzigen, name="mailtekst_wijzigen"),
    path(
        "beheer/<uuid:verband_id>/mails/<slug:soort>/onze-tekst/",
        mailteksten.mailtekst_terugzetten,
        name="mailtekst_terugzetten",
    ),
    path(
        "beheer/<uuid:verband_id>/mails/<slug:soort>/eigen-tekst/",
        mailteksten.mailtekst_hervatten,
        name="mailtekst_hervatten",
    ),
    path("beheer/<uuid:verband_id>/begin/netwerk/", startkit.startkit_netwerk, name="startkit_netwerk"),
    path("beheer/<uuid:verband_id>/begin/gemeenten/", startkit.startkit_gemeenten, name="startkit_gemeenten"),
    path(
        "beheer/<uuid:verband_id>/begin/gemeenten/<uuid:gemeente_id>/",
        startkit.startkit_gemeente,
        name="startkit_gemeente",
    ),
    path(
        "beheer/<uuid:verband_id>/begin/gemeenten/<uuid:gemeente_id>/weg/",
        startkit.startkit_gemeente_weg,
        name="startkit_gemeente_weg",
    ),
    path("beheer/<uuid:verband_id>/begin/groepen/", startkit.startkit_groepen, name="startkit_groepen"),
    path("beheer/<uuid:verband_id>/begin/bijeenkomst/", startkit.startkit_bijeenkomst, name="startkit_bijeenkomst"),
    path("beheer/<uuid:verband_id>/begin/uitnodigen/", startkit.startkit_uitnodigen, name="startkit_uitnodigen"),
    path("beheer/<uuid:verband_id>/begin/klaar/", startkit.startkit_klaar, name="startkit_klaar"),
    path("beheer/<uuid:verband_id>/begin/open/", startkit.startkit_heropenen, name="startkit_heropenen"),
    path("beheer/<uuid:verband_id>/begin/weg/", startkit.startkit_weg, name="startkit_weg"),
    path("beheer/<uuid:verband_id>/huisstijl/<slug:soort>/", huisstijlen.huisstijl, name="huisstijl"),
    path(
        "beheer/<uuid:verband_id>/huisstijl/<slug:soort>/voorbeeld/",
        huisstijlen.huisstijl_voorbeeld,
        name="huisstijl_voorbeeld",
    ),
    path("beheer/<uuid:verband_id>/huisstijl/<slug:soort>/tonen/", huisstijlen.huisstijl_live, name="huisstijl_live"),
    path(
        "beheer/<uuid:verband_id>/huisstijl/<slug:soort>/terug/",
        huisstijlen.huisstijl_terugzetten,
        name="huisstijl_terugzetten",
    ),
    path(
        "huisstijl/<uuid:verband_id>/<slug:soort>/<slug:vingerafdruk>/",
        huisstijlen.huisstijl_bestand,
        name="huisstijl_bestand",
    ),
]
