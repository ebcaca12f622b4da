"""What a browser may do with our pages, as headers (domain.md 6.3). No inline script or style anywhere, so no nonce."""

from csp.constants import NONE, SELF

INHOUD = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "media-src": [SELF],
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
_NIET = ("accelerometer", "camera", "display-capture", "geolocation", "gyroscope", "microphone", "payment", "usb")
_PASSKEYS = ("publickey-credentials-get", "publickey-credentials-create")
APPARAAT = {naam: [] for naam in _NIET} | dict.fromkeys(_PASSKEYS, "self")
