"""Plekken for people, and the way from a proposal to a place."""

from django.urls import path

from trajecten.views import gevonden, matches, navraaglinks, navragen, passend, plekmatches, tempo, wensen, werkverleden

urlpatterns = [
    path("plekken-voor-mij/", passend.plekken_voor_mij, name="plekken_voor_mij"),
    path("plekken-voor-mij/hoe-ver/", passend.vertrekpunt, name="vertrekpunt"),
    path("plekken-voor-mij/<uuid:plek_id>/", passend.plek_voor_mij, name="plek_voor_mij"),
    path("plekken-voor-mij/<uuid:plek_id>/past-niet/", passend.plek_past_niet, name="plek_past_niet"),
    path("inwoners/<uuid:pk>/plekken/", passend.inwoner_plekken, name="inwoner_plekken"),
    path("inwoners/<uuid:pk>/plekken/hoe-ver/", passend.inwoner_vertrekpunt, name="inwoner_vertrekpunt"),
    path("inwoners/<uuid:pk>/plekken/<uuid:plek_id>/", passend.inwoner_plek, name="inwoner_plek"),
    path(
        "inwoners/<uuid:pk>/plekken/<uuid:plek_id>/past-niet/",
        passend.inwoner_plek_past_niet,
        name="inwoner_plek_past_niet",
    ),
    path("past-niet/<uuid:afwijzing_id>/terug/", passend.afwijzing_terug, name="afwijzing_terug"),
    path("plekken/<uuid:plek_id>/mensen/", gevonden.plek_mensen, name="plek_mensen"),
    path(
        "plekken/<uuid:plek_id>/mensen/<uuid:inwoner_id>/voorstellen/",
        gevonden.plek_voorstellen,
        name="plek_voorstellen",
    ),
    path(
        "plekken/<uuid:plek_id>/mensen/<uuid:inwoner_id>/past-niet/",
        gevonden.plek_mens_past_niet,
        name="plek_mens_past_niet",
    ),
    path("past-hier-niet/<uuid:afwijzing_id>/terug/", gevonden.plekafwijzing_terug, name="plekafwijzing_terug"),
    path("plekken/<uuid:plek_id>/wie-komt/", plekmatches.plek_matches, name="plek_matches"),
    path("bij-mijn-plek/<uuid:match_id>/", plekmatches.plek_match, name="plek_match"),
    path("bij-mijn-plek/<uuid:match_id>/verder/", plekmatches.plek_bericht, name="plek_bericht"),
    path("bij-mijn-plek/<uuid:match_id>/toch-niet/", plekmatches.plek_bericht_intrekken, name="plek_bericht_intrekken"),
    path(
        "bij-mijn-plek/<uuid:match_id>/hoe-gaat-het/<uuid:navraag_id>/", plekmatches.plek_navraag, name="plek_navraag"
    ),
    path("hoe-gaat-het/", navragen.navragen, name="navragen"),
    path("hoe-gaat-het/<uuid:navraag_id>/", navragen.navraag_beantwoorden, name="navraag_beantwoorden"),
    path("hoe-gaat-het/<uuid:navraag_id>/niet-bereikt/", navragen.navraag_niet_bereikt, name="navraag_niet_bereikt"),
    path("hoe-gaat-het/<uuid:navraag_id>/link/", navraaglinks.navraag_link, name="navraag_link"),
    path("hoe-gaat-het/link/<str:geheim>/", navraaglinks.navraag_met_link, name="navraag_met_link"),
    path("hoe-gaat-het/deelname/<uuid:deelname_id>/", navragen.deelname_hoe_gaat_het, name="deelname_hoe_gaat_het"),
    path("mijn-tempo/", tempo.mijn_tempo, name="mijn_tempo"),
    path("inwoners/<uuid:pk>/tempo/", tempo.inwoner_tempo, name="inwoner_tempo"),
    path("mijn-wensen/", wensen.mijn_wensen, name="mijn_wensen"),
    path("inwoners/<uuid:pk>/wensen/", wensen.inwoner_wensen, name="inwoner_wensen"),
    path("mijn-werk/", werkverleden.mijn_werk, name="mijn_werk"),
    path("mijn-werk/erbij/", werkverleden.werk_toevoegen, name="werk_toevoegen"),
    path("mijn-werk/<uuid:werk_id>/", werkverleden.werk_wijzigen, name="werk_wijzigen"),
    path("mijn-werk/<uuid:werk_id>/weg/", werkverleden.werk_weghalen, name="werk_weghalen"),
    path("inwoners/<uuid:pk>/werk/", werkverleden.inwoner_werk, name="inwoner_werk"),
    path("inwoners/<uuid:pk>/werk/erbij/", werkverleden.inwoner_werk_toevoegen, name="inwoner_werk_toevoegen"),
    path("iets-anders/", tempo.iets_anders, name="iets_anders"),
    path("inwoners/<uuid:pk>/iets-anders/", tempo.inwoner_iets_anders, name="inwoner_iets_anders"),
    path("iets-anders/wie/", tempo.wensen_iets_anders, name="wensen_iets_anders"),
    path("iets-anders/<uuid:wens_id>/", tempo.gesprek_afspreken, name="gesprek_afspreken"),
    path("iets-anders/<uuid:wens_id>/toch-niet/", tempo.iets_anders_intrekken, name="iets_anders_intrekken"),
    path("matches/", matches.matches, name="matches"),
    path("matches/<uuid:match_id>/", matches.match_bekijken, name="match_bekijken"),
    path("matches/<uuid:match_id>/stap/", matches.match_stap, name="match_stap"),
    path("matches/<uuid:match_id>/toch-niet/", matches.stap_intrekken, name="stap_intrekken"),
    path("matches/<uuid:match_id>/antwoord/", matches.match_antwoord, name="match_antwoord"),
    path("matches/<uuid:match_id>/proberen/", matches.probeerkeer_toevoegen, name="probeerkeer_toevoegen"),
    path(
        "matches/<uuid:match_id>/proberen/<uuid:keer_id>/weghalen/",
        matches.probeerkeer_weghalen,
        name="probeerkeer_weghalen",
    ),
]
