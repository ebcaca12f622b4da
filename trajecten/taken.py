"""Work of this app at fixed times."""

from django.conf import settings
from django.urls import reverse
from django.utils import timezone

from participatie.wachtrij import periodiek
from trajecten import toestemmingen


@periodiek(
    "30 6 * * *", reden="tell inwoners that a consent ends soon", titel="Inwoners vertellen dat een toestemming afloopt"
)
def eindes_melden() -> None:
    """Ending itself needs no job: it follows from the date."""
    toestemmingen.waarschuw_voor_het_einde(nu=timezone.now(), adres=settings.ADRES + reverse("delen"))
