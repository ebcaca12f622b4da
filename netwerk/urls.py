from django.urls import path, re_path

from netwerk.views import (
    accounts,
    acties,
    bijeenkomsten,
    leden,
    organisaties,
    uitleg,
    vandaag,
    werkgroepen,
    wie_mag_wat,
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
    path("demo/inloggen/", accounts.demo_inloggen, name="demo_inloggen"),
    # Vandaag
    path("vandaag/", vandaag.vandaag, name="vandaag"),
    path("acties/<uuid:actie_id>/gedaan/", acties.actie_afronden, name="actie_afronden"),
    path("acties/<uuid:actie_id>/heropenen/", acties.actie_heropenen, name="actie_heropenen"),
    # Uitleg
    path("hulp/", uitleg.hulp, name="hulp"),
    path("privacy/", uitleg.privacy, name="privacy"),
    path("toegankelijkheid/", uitleg.toegankelijkheid, name="toegankelijkheid"),
    path("over/", uitleg.over, name="over"),
    path(".well-known/security.txt", uitleg.security_txt, name="security_txt"),
    path("robots.txt", uitleg.robots_txt, name="robots_txt"),
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
