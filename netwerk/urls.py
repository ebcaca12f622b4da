from django.urls import path, re_path

from netwerk.views import accounts, acties, uitleg, vandaag

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
    path("acties/<uuid:pk>/gedaan/", acties.actie_afronden, name="actie_afronden"),
    path("acties/<uuid:pk>/heropenen/", acties.actie_heropenen, name="actie_heropenen"),
    # Uitleg
    path("hulp/", uitleg.hulp, name="hulp"),
    path("privacy/", uitleg.privacy, name="privacy"),
    path("toegankelijkheid/", uitleg.toegankelijkheid, name="toegankelijkheid"),
    path("over/", uitleg.over, name="over"),
    path(".well-known/security.txt", uitleg.security_txt, name="security_txt"),
    path("robots.txt", uitleg.robots_txt, name="robots_txt"),
]
