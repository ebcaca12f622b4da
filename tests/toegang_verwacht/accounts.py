"""Logging in and the own account."""

from tests.maak.rijen import (
    met_gemeentelogin,
)
from tests.toegang_verwacht.vorm import EEN_GEMEENTE, GEEN_ROL, IEDER_MET_EEN_ROL, Verwacht

VERWACHT = {
    # Logging in: whoever is in already is sent on
    "account_login": Verwacht(get=302, post=302, bezoeker=(200, 422)),
    "account_request_login_code": Verwacht(get=302, post=302, bezoeker=(200, 422)),
    "account_confirm_login_code": Verwacht(get=302, post=302, bezoeker=(302, 302)),
    "account_email_verification_sent": Verwacht(get=302, post=302, bezoeker=(302, 302)),
    "account_inactive": Verwacht(get=200, bezoeker=(200, 405)),
    "account_logout": Verwacht(get=200, post=302, bezoeker=(302, 302)),
    "account_reset_password": Verwacht(get=200, post=422, bezoeker=(200, 422)),
    "account_reset_password_done": Verwacht(get=200, bezoeker=(200, 405)),
    "account_reset_password_from_key": Verwacht(
        get=200, post=422, kwargs={"uidb36": "1", "key": "geen-sleutel"}, bezoeker=(200, 422)
    ),
    "account_reset_password_from_key_done": Verwacht(get=200, bezoeker=(200, 405)),
    "account_change_password": Verwacht(get=302, post=302),  # nobody here has a password yet
    "account_set_password": Verwacht(get=200, post=422),
    "mfa_authenticate": Verwacht(get=302, post=302, bezoeker=(302, 302)),
    "mfa_login_webauthn": Verwacht(get=302, post=302, bezoeker=(200, 422)),
    # The own account; everybody here has an app that gives codes, and just used it
    "account": Verwacht(get=200),
    "apparaten": Verwacht(get=200),
    "apparaat_uitloggen": Verwacht(get=405, post=302),
    "sessie": Verwacht(get=200),
    "sessie_verlengen": Verwacht(get=405, post=200),
    "te_laat_verstuurd": Verwacht(get=200),
    "te_laat_weggooien": Verwacht(get=405, post=302),
    "bevestigen": Verwacht(get=200, post=422),
    "bevestigen_code": Verwacht(get=405, post=302),
    "mfa_index": Verwacht(get=200),
    "mfa_activate_totp": Verwacht(get=302, post=302),
    "mfa_deactivate_totp": Verwacht(get=200, post=302),
    "mfa_add_webauthn": Verwacht(get=200, post=422),
    "mfa_remove_webauthn": Verwacht(get=302, post=302),
    "mfa_view_recovery_codes": Verwacht(get=302),
    "mfa_generate_recovery_codes": Verwacht(get=200, post=302),
    "demo_inloggen": Verwacht(get=405, post=302, bezoeker=(405, 302)),
    # The login of a gemeente: nothing was begun, and the server of tests/conftest.py does not answer
    "account_gemeente_starten": Verwacht(get=405, post=302, kwargs=EEN_GEMEENTE, bezoeker=(405, 302)),
    "account_gemeente_verder": Verwacht(get=302, kwargs=EEN_GEMEENTE, bezoeker=(302, 405)),
    "account_gemeente_terug": Verwacht(get=302, kwargs=EEN_GEMEENTE, bezoeker=(302, 405)),
    "account_gemeente_onbekend": Verwacht(get=200, kwargs=EEN_GEMEENTE, bezoeker=(200, 405)),
    "gemeentelogin": Verwacht(get={IEDER_MET_EEN_ROL: 200, GEEN_ROL: 404}, vooraf=met_gemeentelogin),
    "gemeentelogin_koppelen": Verwacht(
        get=405, post={IEDER_MET_EEN_ROL: 302, GEEN_ROL: 404}, kwargs=EEN_GEMEENTE, vooraf=met_gemeentelogin
    ),
    "gemeentelogin_ontkoppelen": Verwacht(
        get=405, post={IEDER_MET_EEN_ROL: 302, GEEN_ROL: 404}, kwargs=EEN_GEMEENTE, vooraf=met_gemeentelogin
    ),
}
