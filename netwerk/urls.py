from django.urls import path, re_path

from netwerk.views import (
    account,
    accounts,
    acties,
    beheer,
    bewaren,
    bijeenkomsten,
    gemeentelogin,
    huisstijlen,
    klussen,
    leden,
    mailteksten,
    organisaties,
    rechten,
    toezicht,
    tweede_stap,
    uitleg,
    uitnodigingen,
    vandaag,
    werkgroepen,
    wie_mag_wat,
    woordenlijsten,
    zoeken,
)

urlpatterns = [
    # Accounts: the names are those that allauth looks up
    path("inloggen/", accounts.account_login, name="account_login"),
    path("inloggen/code/", accounts.account_request_login_code, name="account_request_login_code"),
    path("inloggen/code/bevestigen/", accounts.account_confirm_login_code, name="account_confirm_login_code"),
    path("inloggen/adres/", accounts.account_email_verification_sent, name="account_email_verification_sent"),
    path("inloggen/gesloten/", accounts.account_inactive, name="account_inactive"),
    path("uitloggen/", accounts.account_logout, name="account_logout"),
    path("wachtwoord/vergeten/", accounts.account_reset_password, name="account_reset_password"),
    path("wachtwoord/vergeten/mail/", accounts.account_reset_password_done, name="account_reset_password_done"),
    re_path(
        r"^wachtwoord/herstellen/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>[^/]+)/$",
        accounts.account_reset_password_from_key,
        name="account_reset_password_from_key",
    ),
    path(
        "wachtwoord/herstellen/klaar/",
        accounts.account_reset_password_from_key_done,
        name="account_reset_password_from_key_done",
    ),
    path("wachtwoord/wijzigen/", accounts.account_change_password, name="account_change_password"),
    path("wachtwoord/kiezen/", accounts.account_set_password, name="account_set_password"),
    path("inloggen/tweede-stap/", tweede_stap.mfa_authenticate, name="mfa_authenticate"),
    path("inloggen/passkey/", tweede_stap.mfa_login_webauthn, name="mfa_login_webauthn"),
    # The own account
    path("account/", account.account, name="account"),
    path("account/apparaten/", account.apparaten, name="apparaten"),
    path("account/apparaten/uitloggen/", account.apparaat_uitloggen, name="apparaat_uitloggen"),
    path("account/ingelogd-blijven/", account.sessie_verlengen, name="sessie_verlengen"),
    path("account/bevestigen/", account.bevestigen, name="bevestigen"),
    path("account/bevestigen/code/", account.bevestigen_code, name="bevestigen_code"),
    path("account/tweede-stap/", tweede_stap.mfa_index, name="mfa_index"),
    path("account/tweede-stap/app/", tweede_stap.mfa_activate_totp, name="mfa_activate_totp"),
    path("account/tweede-stap/app/weg/", tweede_stap.mfa_deactivate_totp, name="mfa_deactivate_totp"),
    path("account/tweede-stap/passkey/", tweede_stap.mfa_add_webauthn, name="mfa_add_webauthn"),
    path("account/tweede-stap/passkey/weg/", tweede_stap.mfa_remove_webauthn, name="mfa_remove_webauthn"),
    path("account/tweede-stap/herstelcodes/", tweede_stap.mfa_view_recovery_codes, name="mfa_view_recovery_codes"),
    path(
        "account/tweede-stap/herstelcodes/nieuw/",
        tweede_stap.mfa_generate_recovery_codes,
        name="mfa_generate_recovery_codes",
    ),
    path("demo/inloggen/", accounts.demo_inloggen, name="demo_inloggen"),
    # The login of a gemeente
    path("inloggen/gemeente/<slug:sleutel>/", gemeentelogin.account_gemeente_starten, name="account_gemeente_starten"),
    path(
        "inloggen/gemeente/<slug:sleutel>/verder/",
        gemeentelogin.account_gemeente_verder,
        name="account_gemeente_verder",
    ),
    path(
        "inloggen/gemeente/<slug:sleutel>/terug/", gemeentelogin.account_gemeente_terug, name="account_gemeente_terug"
    ),
    path(
        "inloggen/gemeente/<slug:sleutel>/onbekend/",
        gemeentelogin.account_gemeente_onbekend,
        name="account_gemeente_onbekend",
    ),
    path("account/gemeentelogin/", gemeentelogin.gemeentelogin, name="gemeentelogin"),
    path(
        "account/gemeentelogin/<slug:sleutel>/koppelen/",
        gemeentelogin.gemeentelogin_koppelen,
        name="gemeentelogin_koppelen",
    ),
    path(
        "account/gemeentelogin/<slug:sleutel>/ontkoppelen/",
        gemeentelogin.gemeentelogin_ontkoppelen,
        name="gemeentelogin_ontkoppelen",
    ),
    # Uitnodigingen
    path("uitnodigingen/", uitnodigingen.uitnodigingen, name="uitnodigingen"),
    path("uitnodigingen/nieuw/", uitnodigingen.uitnodiging_versturen, name="uitnodiging_versturen"),
    path(
        "uitnodigingen/<uuid:uitnodiging_id>/intrekken/",
        uitnodigingen.uitnodiging_intrekken,
        name="uitnodiging_intrekken",
    ),
    path("uitnodigingen/<uuid:uitnodiging_id>/opnieuw/", uitnodigingen.uitnodiging_opnieuw, name="uitnodiging_opnieuw"),
    path("uitnodiging/<str:geheim>/", uitnodigingen.uitnodiging_aannemen, name="uitnodiging_aannemen"),
    # Beheer
    path("beheer/", beheer.beheer, name="beheer"),
    path("beheer/<uuid:verband_id>/", beheer.netwerk_wijzigen, name="netwerk_wijzigen"),
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
    # Wie heeft welke rechten
    path("rechten/", rechten.rechten, name="rechten"),
    path("rechten/bestand.csv", rechten.rechten_csv, name="rechten_csv"),
    path("rechten/mensen/<uuid:lid_id>/", rechten.rechten_van_lid, name="rechten_van_lid"),
    path("rechten/mensen/<uuid:lid_id>/rol-geven/", rechten.rol_geven, name="rol_geven"),
    path("rechten/mensen/<uuid:lid_id>/rol-afnemen/", rechten.rol_afnemen, name="rol_afnemen"),
    path("rechten/mensen/<uuid:lid_id>/sluiten/", rechten.lid_sluiten, name="lid_sluiten"),
    path("rechten/mensen/<uuid:lid_id>/heropenen/", rechten.lid_heropenen, name="lid_heropenen"),
    path("rechten/controle/<uuid:gemeente_id>/", rechten.rechten_controleren, name="rechten_controleren"),
    # Vandaag
    path("vandaag/", vandaag.vandaag, name="vandaag"),
    path("acties/<uuid:actie_id>/gedaan/", acties.actie_afronden, name="actie_afronden"),
    path("acties/<uuid:actie_id>/heropenen/", acties.actie_heropenen, name="actie_heropenen"),
    # Toezicht
    path("toezicht/", toezicht.toezicht, name="toezicht"),
    path("toezicht/wie-keek.csv", toezicht.toezicht_csv, name="toezicht_csv"),
    # Uitleg
    path("hulp/", uitleg.hulp, name="hulp"),
    path("privacy/", uitleg.privacy, name="privacy"),
    path("toegankelijkheid/", uitleg.toegankelijkheid, name="toegankelijkheid"),
    path("over/", uitleg.over, name="over"),
    path(".well-known/security.txt", uitleg.security_txt, name="security_txt"),
    path("robots.txt", uitleg.robots_txt, name="robots_txt"),
    # Bewaren
    path("klussen/<uuid:klus_id>/", klussen.klus_bekijken, name="klus_bekijken"),
    path("klussen/<uuid:klus_id>/bestand/", klussen.klus_bestand, name="klus_bestand"),
    path("bewaren/", bewaren.bewaren, name="bewaren"),
    path("bewaren/termijnen/", bewaren.bewaartermijnen, name="bewaartermijnen"),
    path("bewaren/zoeken/", bewaren.vernietigingslijst_maken, name="vernietigingslijst_maken"),
    path("bewaren/<uuid:lijst_id>/", bewaren.vernietigingslijst_bekijken, name="vernietigingslijst_bekijken"),
    path(
        "bewaren/<uuid:lijst_id>/goedkeuren/",
        bewaren.vernietigingslijst_goedkeuren,
        name="vernietigingslijst_goedkeuren",
    ),
    path("bewaren/<uuid:lijst_id>/afwijzen/", bewaren.vernietigingslijst_afwijzen, name="vernietigingslijst_afwijzen"),
    # Het netwerk
    path("mensen/", leden.leden, name="leden"),
    path("mensen/<uuid:lid_id>/", leden.lid_bekijken, name="lid_bekijken"),
    path("organisaties/", organisaties.organisaties, name="organisaties"),
    path("organisaties/zoeken/", zoeken.organisaties_zoeken, name="organisaties_zoeken"),
    path("organisaties/nieuw/", organisaties.organisatie_toevoegen, name="organisatie_toevoegen"),
    path("organisaties/<uuid:organisatie_id>/", organisaties.organisatie_bekijken, name="organisatie_bekijken"),
    path(
        "organisaties/<uuid:organisatie_id>/wijzigen/", organisaties.organisatie_wijzigen, name="organisatie_wijzigen"
    ),
    path("agenda/", bijeenkomsten.bijeenkomsten, name="bijeenkomsten"),
    path("agenda/<uuid:bijeenkomst_id>/", bijeenkomsten.bijeenkomst_bekijken, name="bijeenkomst_bekijken"),
    path("werkgroepen/<uuid:werkgroep_id>/", werkgroepen.werkgroep_bekijken, name="werkgroep_bekijken"),
    path("wie-mag-wat-zien/", wie_mag_wat.wie_mag_wat_zien, name="wie_mag_wat_zien"),
]
