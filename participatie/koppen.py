"""What a browser may do with our pages, as headers (domain.md 6.3). No inline script or style anywhere, so no nonce."""

from csp.constants import NONE, SELF

INHOUD = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "media-src": [SELF, "blob:"],
        "connect-src": [SELF],
        "manifest-src": [SELF],
        "worker-src": [SELF],
        "frame-src": [NONE],
        "object-src": [NONE],
        "base-uri": [NONE],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
    }
}
_NIET = ("accelerometer", "camera", "display-capture", "geolocation", "gyroscope", "payment", "usb")
_PASSKEYS = ("publickey-credentials-get", "publickey-credentials-create")
_INSPREKEN = ("microphone",)
"""Only after a tap on "Spreek in": an own answer, or a text to be read aloud. `blob:` is to listen to it first."""
APPARAAT = {naam: [] for naam in _NIET} | dict.fromkeys((*_PASSKEYS, *_INSPREKEN), "self")
