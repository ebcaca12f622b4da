"""The ID token: what a gemeente says about who logged in, and all that must be right about it (domain.md 8.2)."""

import hashlib
import secrets
import time

import jwt

from netwerk.gemeentelogin.instellingen import Gemeentelogin
from netwerk.gemeentelogin.uitkomst import Geweigerd, Reden

ALGORITMEN = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512")
"""Signed with a key that only the server has: none of those where the client has the same one."""

SPELING = 60
"""Seconds that two clocks may differ."""
HOOGSTENS_OUD = 5 * 60
"""Seconds after it was made that a token counts, whatever it says itself (OIDC-NLGOV, domain.md 8.2)."""

_NODIG = ["iss", "sub", "aud", "exp", "iat", "nonce"]
_REDENEN = (
    (jwt.InvalidIssuerError, Reden.AFZENDER),
    (jwt.InvalidAudienceError, Reden.BESTEMD_VOOR),
    ((jwt.ExpiredSignatureError, jwt.ImmatureSignatureError), Reden.VERLOPEN),
    (jwt.InvalidSignatureError, Reden.HANDTEKENING),
)


def wie(inlog: Gemeentelogin, id_token: str, *, sleutels: dict, nonce: str) -> str:
    """Return the key of the person: made of `iss` and `sub`, never of a mail address. Raises Geweigerd.

    In: the token, the public keys of the server, and the number that was sent along at the start.
    """
    gezegd = _ontcijfer(inlog, id_token, sleutels)
    for is_goed, reden in (
        (secrets.compare_digest(str(gezegd["nonce"]).encode(), nonce.encode()), Reden.NONCE),
        (gezegd["aud"] in (inlog.client_id, [inlog.client_id]), Reden.BESTEMD_VOOR),
        (gezegd["iat"] > time.time() - HOOGSTENS_OUD - SPELING, Reden.VERLOPEN),
        (not inlog.tenants or gezegd.get("tid") in inlog.tenants, Reden.TENANT),
        ("represents" not in gezegd, Reden.NAMENS),
        (_is_sterk(inlog, gezegd), Reden.TE_ZWAK),
        (_is_vers(inlog, gezegd), Reden.TE_LANG_GELEDEN),
    ):
        if not is_goed:
            raise Geweigerd(reden)
    kenmerk = gezegd.get(inlog.kenmerk)
    if not isinstance(kenmerk, str) or not kenmerk:
        raise Geweigerd(Reden.ANTWOORD)
    return hashlib.sha256(f"{gezegd['iss']}\n{kenmerk}".encode()).hexdigest()


def _ontcijfer(inlog: Gemeentelogin, id_token: str, sleutels: dict) -> dict:
    try:
        return jwt.decode(
            id_token,
            key=_sleutel(id_token, sleutels),
            algorithms=ALGORITMEN,
            issuer=inlog.server_url,
            audience=inlog.client_id,
            leeway=SPELING,
            options={"require": _NODIG},
        )
    except jwt.PyJWTError as fout:
        reden = next((reden for soort, reden in _REDENEN if isinstance(fout, soort)), Reden.ANTWOORD)
        raise Geweigerd(reden) from None  # the chain would carry the token into a log


def _sleutel(id_token: str, sleutels: dict) -> jwt.PyJWK:
    naam = jwt.get_unverified_header(id_token).get("kid")
    passend = [s for s in jwt.PyJWKSet.from_dict(sleutels) if naam is None or s.key_id == naam]
    if len(passend) != 1:
        raise Geweigerd(Reden.HANDTEKENING)
    return passend[0]


def _is_sterk(inlog: Gemeentelogin, gezegd: dict) -> bool:
    """Two steps, said in the words that were agreed; saying nothing is not enough."""
    acr, amr = gezegd.get("acr"), gezegd.get("amr")
    gedaan = amr if isinstance(amr, list) else [amr]
    return (not inlog.acr or acr in inlog.acr) and (not inlog.amr or any(stap in inlog.amr for stap in gedaan))


def _is_vers(inlog: Gemeentelogin, gezegd: dict) -> bool:
    if inlog.hoogstens_minuten is None:
        return True
    sinds = gezegd.get("auth_time")
    return isinstance(sinds, int) and sinds > time.time() - inlog.hoogstens_minuten * 60 - SPELING
