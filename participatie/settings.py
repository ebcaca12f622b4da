"""Settings, by subject. What differs per installation is read from the environment, once, in the first block.

Safe by default: without any variable the application runs closed (DEBUG off, HTTPS on, known hosts only).
"""

import os
from datetime import timedelta
from pathlib import Path

from django.contrib.messages.constants import ERROR, SUCCESS, WARNING

from netwerk import sessietijden
from netwerk.gemeentelogin.instellingen import lees as lees_gemeentelogins
from participatie import database, koppen, logboek
from participatie.geheim import geheime_sleutel

BASE_DIR = Path(__file__).resolve().parent.parent


# The environment


def _aan(naam: str, *, standaard: bool) -> bool:
    return os.environ.get(naam, "1" if standaard else "0").lower() in {"1", "true", "ja", "on"}


DEBUG = _aan("DEBUG", standaard=False)
DEMO = _aan("DEMO", standaard=False)
HTTPS = _aan("HTTPS", standaard=True)
VAR = Path(os.environ.get("VAR_MAP", BASE_DIR / "var"))
SECRET_KEY = os.environ.get("SECRET_KEY") or geheime_sleutel(VAR)
SECRET_KEY_FALLBACKS = list(filter(None, os.environ.get("SECRET_KEY_FALLBACKS", "").split(",")))
ALLOWED_HOSTS = os.environ.get("ALLOWED_HOSTS", "localhost,127.0.0.1,[::1]").split(",")
DATABASES = {"default": database.instellingen(os.environ, VAR)}
PG_SNEL = _aan("PG_SNEL", standaard=False)  # the embedded server, for tests: quick, and lost at a power cut
DATABASE_APP_ROL = database.app_rol(os.environ)
EMAIL_HOST = os.environ.get("EMAIL_HOST", "")
EMAIL_PORT = int(os.environ.get("EMAIL_PORT", "587"))
EMAIL_HOST_USER = os.environ.get("EMAIL_HOST_USER", "")
EMAIL_HOST_PASSWORD = os.environ.get("EMAIL_HOST_PASSWORD", "")
EMAIL_USE_SSL = _aan("EMAIL_USE_SSL", standaard=False)  # from the first byte, as on port 465
EMAIL_USE_TLS = _aan("EMAIL_USE_TLS", standaard=not EMAIL_USE_SSL)
DEFAULT_FROM_EMAIL = os.environ.get("DEFAULT_FROM_EMAIL", "Participatienetwerk <noreply@localhost>")
PROXIES = int(os.environ.get("PROXIES", "0"))
SECURITY_CONTACT = os.environ.get("SECURITY_CONTACT", "")
GEMEENTELOGINS, GEMEENTELOGINS_FOUTEN = lees_gemeentelogins(os.environ)
SESSIETIJDEN = sessietijden.lees(os.environ.get("SESSIETIJDEN", ""))
VERNIETIGINGEN = Path(os.environ.get("VERNIETIGINGEN", VAR / "vernietigingen.jsonl"))
BIND = os.environ.get("BIND", "127.0.0.1:8000")
# Where the links in mails lead that no request asked for; in a demo the address it listens on.
ADRES = os.environ.get("ADRES") or f"{'https' if HTTPS else 'http'}://{BIND if DEMO else ALLOWED_HOSTS[0]}"
BESTANDEN_MAP = Path(os.environ.get("BESTANDEN_MAP", VAR / "bestanden"))
X_ACCEL = os.environ.get("X_ACCEL", "")  # address under which the proxy itself sends files of BESTANDEN_MAP
TRAAG_VANAF = int(os.environ.get("TRAAG_VANAF", "500"))  # milliseconds: slower questions to the database are logged
SCANNER = os.environ.get("SCANNER", "")  # host:port or socket of clamd, or "geen"; empty: every file waits


# The application

INSTALLED_APPS = [
    "experimenten",
    "trajecten",
    "netwerk",
    "participatie",
    "allauth",
    "allauth.account",
    "allauth.socialaccount",
    "allauth.mfa",
    "allauth.usersessions",
    "pghistory",
    "pgtrigger",
    "procrastinate.contrib.django",
    "django_htmx",
    "template_partials",
    "csp",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.humanize",
    "django.contrib.messages",
    "django.contrib.postgres",
    "django.contrib.sessions",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django.forms",
]

MIDDLEWARE = [
    "participatie.gezond.gezondheid",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "participatie.verzoeken.volg",
    "django.middleware.gzip.GZipMiddleware",
    "csp.middleware.CSPMiddleware",
    "django_permissions_policy.PermissionsPolicyMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "participatie.middleware.niet_bewaren",
    "participatie.middleware.niet_te_veel",
    "participatie.middleware.geen_nul_tekens",
    "django_htmx.middleware.HtmxMiddleware",
    "participatie.middleware.htmx_doorverwijzing",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "netwerk.middleware.WieIsHet",
    "django.contrib.messages.middleware.MessageMiddleware",
    "netwerk.middleware.geweigerde_inzage",
    "participatie.middleware.een_transactie",
    "allauth.account.middleware.AccountMiddleware",
    "netwerk.middleware.sessie_met_een_eind",
    "netwerk.middleware.tweede_stap_verplicht",
    "django.contrib.auth.middleware.LoginRequiredMiddleware",
    "participatie.maat.MetMate",
]

ROOT_URLCONF = "participatie.urls"
WSGI_APPLICATION = "participatie.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "builtins": ["template_partials.templatetags.partials"],
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "participatie.context.voor_elke_pagina",
                "netwerk.context.ingelogd",
                "experimenten.context.onderweg",
            ],
        },
    }
]
FORM_RENDERER = "participatie.forms.Weergave"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"


# Time and language

LANGUAGE_CODE = "nl"
TIME_ZONE = "Europe/Amsterdam"
USE_TZ = True
LOCALE_PATHS = [BASE_DIR / "locale"]


# Accounts: invitation only; a code by mail, or a password (domain.md 8.3 and 8.5)

AUTH_USER_MODEL = "netwerk.Lid"
AUTHENTICATION_BACKENDS = ["netwerk.accounts.Inloggen"]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "vandaag"
LOGOUT_REDIRECT_URL = "home"
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "netwerk.wachtwoorden.MakkelijkTeRaden"},
]
ACCOUNT_ADAPTER = "netwerk.accounts.Accounts"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]  # nobody signs up; with a password here one can log in with it
ACCOUNT_EMAIL_VERIFICATION = "mandatory"
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False  # our forms do that: netwerk.accounts.meld_zonder_account
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_LOGIN_BY_CODE_ENABLED = True
ACCOUNT_LOGIN_BY_CODE_TIMEOUT = 600
ACCOUNT_LOGIN_BY_CODE_MAX_ATTEMPTS = 3
ACCOUNT_LOGIN_BY_CODE_SUPPORTS_RESEND = True
ACCOUNT_LOGIN_BY_CODE_FORMAT = {"numeric": True, "length": 6, "dashed": False}
ACCOUNT_EMAIL_VERIFICATION_BY_CODE_ENABLED = True
ACCOUNT_EMAIL_VERIFICATION_BY_CODE_TIMEOUT = 600
ACCOUNT_EMAIL_VERIFICATION_BY_CODE_FORMAT = ACCOUNT_LOGIN_BY_CODE_FORMAT
ACCOUNT_RATE_LIMITS = {  # domain.md 6.6; a taalhuis with 20 people has one address
    "login": "60/m/ip",
    "login_failed": "60/15m/ip,5/15m/key",
    "request_login_code": "60/h/ip,3/15m/key",
    "reset_password": "60/h/ip,3/15m/key",
}
ACCOUNT_FORMS = {
    "login": "netwerk.forms.accounts.WachtwoordloginForm",
    "request_login_code": "netwerk.forms.accounts.CodeAanvragenForm",
    "confirm_login_code": "netwerk.forms.accounts.CodeForm",
    "confirm_email_verification_code": "netwerk.forms.accounts.AdresBevestigenForm",
    "reset_password": "netwerk.forms.accounts.WachtwoordVergetenForm",
    "reset_password_from_key": "netwerk.forms.accounts.WachtwoordHerstellenForm",
    "change_password": "netwerk.forms.accounts.WachtwoordWijzigenForm",
    "set_password": "netwerk.forms.accounts.WachtwoordKiezenForm",
}
PASSWORD_RESET_TIMEOUT = 60 * 60
ACCOUNT_LOGOUT_ON_PASSWORD_CHANGE = True
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_DEFAULT_HTTP_PROTOCOL = "https" if HTTPS else "http"
ALLAUTH_TRUSTED_PROXY_COUNT = PROXIES


# The login of a gemeente (domain.md 8.2 to 8.4): our pages, no accounts made, none found by mail address, no token kept

SOCIALACCOUNT_ADAPTER = "netwerk.gemeentelogin.aanbieder.Gemeenteaccounts"
SOCIALACCOUNT_AUTO_SIGNUP = False
SOCIALACCOUNT_EMAIL_AUTHENTICATION = False
SOCIALACCOUNT_STORE_TOKENS = False
# The second step: obligatory for staff, in netwerk/middleware.py; and the fresh step of pages marked gevoelig

MFA_ADAPTER = "netwerk.tweede_stap.Factoren"
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_TRUST_ENABLED = False
MFA_RECOVERY_CODES_SHOW_ONCE = True
MFA_FORMS = {
    "authenticate": "netwerk.forms.tweede_stap.StapCodeForm",
    "authenticate_webauthn": "netwerk.forms.tweede_stap.StapPasskeyForm",
    "activate_totp": "netwerk.forms.tweede_stap.AppKoppelenForm",
}
GEVOELIG_DUURT = timedelta(minutes=15)  # domain.md 8


# History: the moment of the change itself, not of the transaction, so that changes keep their order
PGHISTORY_CREATED_AT_FUNCTION = "clock_timestamp()"


# Sessions, cookies, headers (domain.md 6.3, 6.5, 6.7). How long a session counts: SESSIETIJDEN; the cookie is longer

SESSION_ENGINE = "django.contrib.sessions.backends.db"
SESSION_COOKIE_AGE = int(max(tijden.hoogstens for tijden in SESSIETIJDEN.values()).total_seconds())
SESSION_COOKIE_NAME = "__Host-sessionid" if HTTPS else "sessionid"
SESSION_COOKIE_SECURE = HTTPS
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_NAME = "__Host-csrftoken" if HTTPS else "csrftoken"
CSRF_COOKIE_SECURE = HTTPS
CSRF_COOKIE_HTTPONLY = True
CSRF_FAILURE_VIEW = "participatie.fouten.csrf_mislukt"
MESSAGE_TAGS = {SUCCESS: "goed", WARNING: "let-op", ERROR: "fout"}  # the words of the stylesheet
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"
SECURE_SSL_REDIRECT = HTTPS
SECURE_HSTS_SECONDS = 31536000 if HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = HTTPS
SECURE_HSTS_PRELOAD = HTTPS
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if PROXIES else None
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = koppen.INHOUD
PERMISSIONS_POLICY = koppen.APPARAAT


# Shared by all workers: limits and other short-lived values

CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "cache",
        # Django throws away a third above 300: then a flood of requests would wipe the limits of others.
        "OPTIONS": {"MAX_ENTRIES": 100_000},
    }
}


# Mail waits in a table until the worker hands it to the mail server; in the demo, or without one, to files in var/mail/

EMAIL_BACKEND = "netwerk.mailrij.Mailrij"
EMAIL_BEZORGER = "django.core.mail.backends.smtp.EmailBackend"
if DEMO or not EMAIL_HOST:
    EMAIL_BEZORGER = "django.core.mail.backends.filebased.EmailBackend"
EMAIL_FILE_PATH = VAR / "mail"
EMAIL_TIMEOUT = 10


# Work after the answer: the queue in the same database (docs/besluiten/0006-wachtrij.md)

PROCRASTINATE_AUTODISCOVER_MODULE_NAME = "taken"
# Seconds: what was missed longer ago waits for its next time. A demo that starts does not begin with its chores.
PROCRASTINATE_PERIODIC_DEFAULTS = {"max_delay": 60 if DEMO else 24 * 60 * 60}


# Static files: hashed names, compressed, served by the application itself

STATIC_URL = "/static/"
STATIC_ROOT = Path(os.environ.get("STATIC_MAP", BASE_DIR / "staticfiles"))
STATICFILES_DIRS = [BASE_DIR / "static"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
WHITENOISE_MAX_AGE = 365 * 24 * 60 * 60


# Files of people: held in memory until they are checked, kept outside the web root

FILE_UPLOAD_HANDLERS = ["participatie.ontvangst.Ontvangst"]
HOOGSTENS_PER_VERZOEK = 50 * 1024 * 1024  # more is not even read; a form with one file too large keeps its words

LOGGING = logboek.INSTELLINGEN
