"""Work of this app after the answer, and at fixed times."""

from django.conf import settings
from django.urls import reverse
from django.utils import timezone

from participatie.wachtrij import periodiek, taak
from trajecten import jaarrapportwerk, jaarsluiting, loket, metingenwerk, navraaglinks, toestemmingen


@periodiek(
    "30 6 * * *", reden="tell inwoners that a consent ends soon", titel="Inwoners vertellen dat een toestemming afloopt"
)
def eindes_melden() -> None:
    """Ending itself needs no job: it follows from the date."""
    toestemmingen.waarschuw_voor_het_einde(
        nu=timezone.now(), adres=settings.ADRES + reverse("delen"), adres_verhaal=settings.ADRES + reverse("verhaal")
    )


@taak(reden="look what a file with metingen would do", later=(), titel="Een bestand met metingen bekijken")
def bekijk_metingen(klus: str) -> None:
    metingenwerk.bekijk(klus)


@taak(reden="read in a file with metingen", later=(), titel="Een bestand met metingen inlezen")
def lees_metingen_in(klus: str) -> None:
    metingenwerk.voer_uit(klus)


@taak(reden="make a jaarrapport: figures only", later=(), titel="Een jaarrapport maken")
def maak_jaarrapport(klus: str) -> None:
    jaarrapportwerk.maak(klus)


@taak(reden="provisions for the national statistics: no names", later=(), titel="Een bestand voor de statistiek maken")
def maak_voorzieningen(klus: str) -> None:
    jaarrapportwerk.maak_voorzieningen(klus)


@periodiek(
    "20 * * * *",
    reden="give aanmeldingen of who left to somebody else",
    titel="Aanmeldingen zonder eigenaar aan een collega geven",
)
def aanmeldingen_toewijzen() -> None:
    """Until then it stands in the list and on /vandaag/ of a kwartiermaker as one without an owner."""
    loket.wijs_toe_wat_niemand_heeft()


@periodiek("40 4 * * *", reden="close a year: figures only", titel="Cijfers vastleggen van jaren die lang voorbij zijn")
def jaren_sluiten() -> None:
    """From rows without a name to the table of statistics; before those rows are destroyed it is done as well."""
    jaarsluiting.sluit_wat_lang_voorbij_is(nu=timezone.now())


@periodiek("45 8 * * *", reden="ask both sides of a match how it goes, by a personal link")
def vragen_hoe_het_gaat() -> None:
    """Who has no mail address with us stands on the work list of the begeleider, as everybody without an answer."""
    navraaglinks.stuur_links(vandaag=timezone.localdate(), basis=settings.ADRES)
