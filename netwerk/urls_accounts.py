"""Logging in, the own account, uitnodigingen and rights."""

from django.urls import path, re_path

from netwerk.views import (
    account,
    accounts,
    gemeentelogin,
    rechten,
    te_laat,
    tweede_stap,
    uitnodigingen,
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
    path("account/sessie/", account.sessie, name="sessie"),
    path("account/te-laat/", te_laat.te_laat_verstuurd, name="te_laat_verstuurd"),
    path("account/te-laat/weggooien/", te_laat.te_laat_weggooien, name="te_laat_weggooien"),
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
    # Wie heeft welke rechten
    path("rechten/", rechten.rechten, name="rechten"),
    path("rechten/bestand.csv", rechten.rechten_csv, name="rechten_csv"),
    path("rechten/mensen/<uuid:lid_id>/", rechten.rechten_van_lid, name="rechten_van_lid"),
    path("rechten/mensen/<uuid:lid_id>/rol-geven/", rechten.rol_geven, name="rol_geven"),
    path("rechten/mensen/<uuid:lid_id>/rol-afnemen/", rechten.rol_afnemen, name="rol_afnemen"),
    path("rechten/mensen/<uuid:lid_id>/sluiten/", rechten.lid_sluiten, name="lid_sluiten"),
    path("rechten/mensen/<uuid:lid_id>/wijzigen/", rechten.lid_wijzigen, name="lid_wijzigen"),
    path("rechten/mensen/<uuid:lid_id>/heropenen/", rechten.lid_heropenen, name="lid_heropenen"),
    path("rechten/controle/<uuid:gemeente_id>/", rechten.rechten_controleren, name="rechten_controleren"),
]
