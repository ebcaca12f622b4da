from trajecten.models.aanmeldingen import Aanmelding
from trajecten.models.inwoners import Inwoner

__all__ = ["Aanmelding", "Inwoner"]
