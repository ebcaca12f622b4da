"""Text that may stand in the database, and is read with the secret key of the installation only."""

import base64

from cryptography.fernet import Fernet, MultiFernet
from django.conf import settings
from django.utils.crypto import salted_hmac


def versleutel(tekst: str) -> str:
    return _sleutels().encrypt(tekst.encode()).decode()


def ontsleutel(geheim: str) -> str:
    """Raises cryptography.fernet.InvalidToken when it was written with a key that is no longer known."""
    return _sleutels().decrypt(geheim.encode()).decode()


def _sleutels() -> MultiFernet:
    """Write with SECRET_KEY; read also what was written with an earlier one, while that stands in the fallbacks."""
    return MultiFernet([_fernet(sleutel) for sleutel in (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS)])


def _fernet(sleutel: str) -> Fernet:
    afgeleid = salted_hmac("participatie.versleuteling", "fernet", secret=sleutel, algorithm="sha256").digest()
    return Fernet(base64.urlsafe_b64encode(afgeleid))
