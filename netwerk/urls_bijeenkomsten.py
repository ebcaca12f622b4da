"""Bijeenkomsten: the agenda, who comes, what comes of it."""

from django.urls import path

from netwerk.views import (
    agenda,
    agendalinks,
    agendapunten,
    antwoorden,
    bijeenkomsten,
    bijeenkomstreeksen,
    codes,
    deur,
    evaluaties,
    gasten,
    leervragen,
    opbrengsten,
    overleggen,
    verslagen,
)

urlpatterns = [
    path("agenda/", bijeenkomsten.bijeenkomsten, name="bijeenkomsten"),
    path("agenda/<uuid:bijeenkomst_id>/", bijeenkomsten.bijeenkomst_bekijken, name="bijeenkomst_bekijken"),
    path("agenda/nieuw/", bijeenkomsten.bijeenkomst_toevoegen, name="bijeenkomst_toevoegen"),
    path("agenda/reeksen/", bijeenkomstreeksen.bijeenkomstreeksen, name="bijeenkomstreeksen"),
    path("agenda/reeksen/nieuw/", bijeenkomstreeksen.bijeenkomstreeks_toevoegen, name="bijeenkomstreeks_toevoegen"),
    path(
        "agenda/reeksen/<uuid:reeks_id>/",
        bijeenkomstreeksen.bijeenkomstreeks_bekijken,
        name="bijeenkomstreeks_bekijken",
    ),
    path(
        "agenda/reeksen/<uuid:reeks_id>/wijzigen/",
        bijeenkomstreeksen.bijeenkomstreeks_wijzigen,
        name="bijeenkomstreeks_wijzigen",
    ),
    path(
        "agenda/reeksen/<uuid:reeks_id>/meer/",
        bijeenkomstreeksen.bijeenkomstreeks_aanvullen,
        name="bijeenkomstreeks_aanvullen",
    ),
    path(
        "agenda/reeksen/<uuid:reeks_id>/stoppen/",
        bijeenkomstreeksen.bijeenkomstreeks_stoppen,
        name="bijeenkomstreeks_stoppen",
    ),
    path(
        "agenda/reeksen/<uuid:reeks_id>/hervatten/",
        bijeenkomstreeksen.bijeenkomstreeks_hervatten,
        name="bijeenkomstreeks_hervatten",
    ),
    path("agenda/<uuid:bijeenkomst_id>/wijzigen/", bijeenkomsten.bijeenkomst_wijzigen, name="bijeenkomst_wijzigen"),
    path("agenda/<uuid:bijeenkomst_id>/verzetten/", bijeenkomsten.bijeenkomst_verzetten, name="bijeenkomst_verzetten"),
    path("agenda/<uuid:bijeenkomst_id>/afzeggen/", bijeenkomsten.bijeenkomst_afzeggen, name="bijeenkomst_afzeggen"),
    path("agenda/<uuid:bijeenkomst_id>/gaat-door/", bijeenkomsten.bijeenkomst_gaat_door, name="bijeenkomst_gaat_door"),
    path("agenda/<uuid:bijeenkomst_id>/partners/", overleggen.overlegpartners, name="overlegpartners"),
    path(
        "agenda/<uuid:bijeenkomst_id>/partners/<uuid:organisatie_id>/weg/",
        overleggen.overlegpartner_weghalen,
        name="overlegpartner_weghalen",
    ),
    path("agenda/<uuid:bijeenkomst_id>/programma/", agenda.agenda_wijzigen, name="agenda_wijzigen"),
    path(
        "agenda/<uuid:bijeenkomst_id>/programma/voorstel/",
        agenda.agenda_voorstel_overnemen,
        name="agenda_voorstel_overnemen",
    ),
    path("agenda/<uuid:bijeenkomst_id>/programma/orde/", agenda.agenda_ordenen, name="agenda_ordenen"),
    path(
        "agenda/<uuid:bijeenkomst_id>/programma/nieuw/", agendapunten.agendapunt_toevoegen, name="agendapunt_toevoegen"
    ),
    path("agenda/<uuid:bijeenkomst_id>/publiceren/", agenda.agenda_publiceren, name="agenda_publiceren"),
    path("agenda/<uuid:bijeenkomst_id>/sluiten/", agenda.agenda_sluiten, name="agenda_sluiten"),
    path("agenda/<uuid:bijeenkomst_id>/heropenen/", agenda.agenda_heropenen, name="agenda_heropenen"),
    path("agenda/<uuid:bijeenkomst_id>/zaal/", opbrengsten.opbrengst_vastleggen, name="opbrengst_vastleggen"),
    path("agenda/<uuid:bijeenkomst_id>/verslag/", verslagen.verslag_bekijken, name="verslag_bekijken"),
    path("agenda/<uuid:bijeenkomst_id>/verslag.pdf", verslagen.verslag_pdf, name="verslag_pdf"),
    path("agendapunten/<uuid:punt_id>/wijzigen/", agendapunten.agendapunt_wijzigen, name="agendapunt_wijzigen"),
    path("agendapunten/<uuid:punt_id>/minuten/", agendapunten.agendapunt_minuten, name="agendapunt_minuten"),
    path(
        "agendapunten/<uuid:punt_id>/verplaatsen/", agendapunten.agendapunt_verplaatsen, name="agendapunt_verplaatsen"
    ),
    path("agendapunten/<uuid:punt_id>/weghalen/", agendapunten.agendapunt_weghalen, name="agendapunt_weghalen"),
    path(
        "agendapunten/<uuid:punt_id>/terugzetten/", agendapunten.agendapunt_terugzetten, name="agendapunt_terugzetten"
    ),
    path(
        "agendapunten/<uuid:punt_id>/doorschuiven/",
        agendapunten.agendapunt_doorschuiven,
        name="agendapunt_doorschuiven",
    ),
    path("opbrengsten/<uuid:opbrengst_id>/weghalen/", opbrengsten.opbrengst_weghalen, name="opbrengst_weghalen"),
    path(
        "opbrengsten/<uuid:opbrengst_id>/terugzetten/", opbrengsten.opbrengst_terugzetten, name="opbrengst_terugzetten"
    ),
    path("opbrengsten/<uuid:opbrengst_id>/afronden/", opbrengsten.opbrengst_afronden, name="opbrengst_afronden"),
    path("opbrengsten/<uuid:opbrengst_id>/heropenen/", opbrengsten.opbrengst_heropenen, name="opbrengst_heropenen"),
    # De leeragenda
    path("leervragen/", leervragen.leervragen, name="leervragen"),
    path("leervragen/nieuw/", leervragen.leervraag_stellen, name="leervraag_stellen"),
    path("leervragen/<uuid:leervraag_id>/", leervragen.leervraag_bekijken, name="leervraag_bekijken"),
    path("leervragen/<uuid:leervraag_id>/wijzigen/", leervragen.leervraag_wijzigen, name="leervraag_wijzigen"),
    path("leerantwoorden/<uuid:antwoord_id>/wijzigen/", leervragen.leerantwoord_wijzigen, name="leerantwoord_wijzigen"),
    path("leerantwoorden/<uuid:antwoord_id>/weghalen/", leervragen.leerantwoord_weghalen, name="leerantwoord_weghalen"),
    path(
        "leerantwoorden/<uuid:antwoord_id>/terugzetten/",
        leervragen.leerantwoord_terugzetten,
        name="leerantwoord_terugzetten",
    ),
    path("leervragen/<uuid:leervraag_id>/belangrijk/", leervragen.leervraag_belangrijk, name="leervraag_belangrijk"),
    path("leervragen/<uuid:leervraag_id>/heropenen/", leervragen.leervraag_heropenen, name="leervraag_heropenen"),
    path("leervragen/<uuid:leervraag_id>/weghalen/", leervragen.leervraag_weghalen, name="leervraag_weghalen"),
    path("leervragen/<uuid:leervraag_id>/terugzetten/", leervragen.leervraag_terugzetten, name="leervraag_terugzetten"),
    # Gasten of a bijeenkomst
    path(
        "agenda/<uuid:bijeenkomst_id>/antwoord/", antwoorden.bijeenkomst_beantwoorden, name="bijeenkomst_beantwoorden"
    ),
    path("agenda/<uuid:bijeenkomst_id>/bijeenkomst.ics", antwoorden.bijeenkomst_ics, name="bijeenkomst_ics"),
    path("agenda/<uuid:bijeenkomst_id>/namens/", antwoorden.bijeenkomst_namens, name="bijeenkomst_namens"),
    path(
        "agenda/<uuid:bijeenkomst_id>/namens/<uuid:lid_id>/",
        antwoorden.inwoner_beantwoorden,
        name="inwoner_beantwoorden",
    ),
    path("agenda/<uuid:bijeenkomst_id>/gasten/", gasten.gasten, name="gasten"),
    path("agenda/<uuid:bijeenkomst_id>/gasten/uitnodigen/", gasten.gasten_uitnodigen, name="gasten_uitnodigen"),
    path("agenda/<uuid:bijeenkomst_id>/gasten/afdrukken/", gasten.gasten_afdrukken, name="gasten_afdrukken"),
    path("agenda/<uuid:bijeenkomst_id>/gasten/brieven/", gasten.gasten_brieven, name="gasten_brieven"),
    path("agenda/<uuid:bijeenkomst_id>/gasten/instellen/", gasten.gasten_instellen, name="gasten_instellen"),
    path(
        "agenda/<uuid:bijeenkomst_id>/gasten/<uuid:genodigde_id>/",
        antwoorden.gast_beantwoorden,
        name="gast_beantwoorden",
    ),
    path("agenda/<uuid:bijeenkomst_id>/gasten/<uuid:genodigde_id>/weg/", gasten.gast_weghalen, name="gast_weghalen"),
    path("agenda/<uuid:bijeenkomst_id>/deur/", deur.deur, name="deur"),
    path("agenda/<uuid:bijeenkomst_id>/deur/aanvinken/", deur.deur_aanvinken, name="deur_aanvinken"),
    path("agenda/<uuid:bijeenkomst_id>/deur/erbij/", deur.deur_erbij, name="deur_erbij"),
    path("agenda/<uuid:bijeenkomst_id>/deur/scherm/", deur.deur_scherm, name="deur_scherm"),
    path("agenda/<uuid:bijeenkomst_id>/opkomst/", deur.bijeenkomst_opkomst, name="bijeenkomst_opkomst"),
    path("agenda/<uuid:bijeenkomst_id>/evaluatie/", evaluaties.evaluatie, name="evaluatie"),
    path("agenda/<uuid:bijeenkomst_id>/evaluatie/papier/", evaluaties.evaluatie_papier, name="evaluatie_papier"),
    path("agenda/volgen/", agendalinks.agendalink, name="agendalink"),
    path("agenda/volgen/<str:geheim>.ics", agendalinks.agendalink_volgen, name="agendalink_volgen"),
    path("k/<str:geheim>/", antwoorden.gast_antwoord, name="gast_antwoord"),
    path("k/<str:geheim>/bijeenkomst.ics", antwoorden.gast_ics, name="gast_ics"),
    path("b/<str:code>/", codes.bijeenkomst_code, name="bijeenkomst_code"),
    path("b/<str:code>/mening/", codes.mening_geven, name="mening_geven"),
]
