"""An own answer that was spoken or photographed: placing it, and for whom it opens.

Shared as the own words of that question are: with the block, by consent, as long as that holds.
"""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from netwerk.models import Lid
from participatie import opslag
from participatie.bestanden import VeiligBestand
from participatie.geluid import VeiligGeluid
from participatie.virusscan import Afloop, Uitslag, scan
from trajecten.delen import BLOK_VAN_VRAAG
from trajecten.models import Antwoordbestand, Herkomst, Talentgroep, Talentprofiel, Toestemming
from trajecten.talentprofielen import na_elkaar
from trajecten.vragen import GROEPEN, NA_VRAAG_1, NODIG, Scherm, scherm_van_groep


def scherm_met_naam(naam: str) -> Scherm | None:
    """Return the screen of which this is the key of the own words."""
    vast = {scherm.naam: scherm for scherm in (GROEPEN, *NA_VRAAG_1)}
    if naam in vast:
        return vast[naam]
    groep = Talentgroep.objects.filter(sleutel=naam.removeprefix(f"{GROEPEN.naam}.")).first()
    return scherm_van_groep(groep) if groep and naam.startswith(f"{GROEPEN.naam}.") else None


def plaats(
    profiel: Talentprofiel,
    scherm: Scherm,
    *,
    bestand: VeiligBestand | VeiligGeluid,
    beschrijving: str = "",
    herkomst: Herkomst,
    nu: datetime,
) -> Afloop:
    """Keep it with the question, in the place of an earlier one of its kind; of a virus nothing."""
    uitslag = scan(bestand.ontvangen)
    if uitslag is Uitslag.VIRUS:
        return Afloop.VIRUS
    na_elkaar(profiel)
    vorm = Antwoordbestand.Vorm.GELUID if isinstance(bestand, VeiligGeluid) else Antwoordbestand.Vorm.FOTO
    profiel.antwoordbestanden.filter(onderdeel=scherm.naam, vorm=vorm).delete()
    schoon = uitslag is Uitslag.SCHOON
    antwoord = profiel.antwoordbestanden.create(
        gemeente_id=profiel.gemeente_id,
        onderdeel=scherm.naam,
        vorm=vorm,
        soort=bestand.soort,
        beschrijving=beschrijving,
        sha256=bestand.sha256,
        stand=Antwoordbestand.Stand.VRIJGEGEVEN if schoon else Antwoordbestand.Stand.QUARANTAINE,
        geplaatst_op=nu,
        **herkomst.als_velden(),
    )
    opslag.bewaar(antwoord.pk, bestand.delen)
    profiel.ga_naar(profiel.bij_vraag, nu=nu)
    return Afloop.GEPLAATST if schoon else Afloop.WACHT


def te_openen_door(gebruiker: Lid, antwoord_id: UUID) -> tuple[Antwoordbestand, Toestemming | None] | None:
    """Return it with the consent by which it opens: none for the person and who helps. None when it does not open."""
    te_openen = Antwoordbestand.objects.te_openen().filter(pk=antwoord_id).select_related("profiel__inwoner")
    if eigen := te_openen.zichtbaar_voor(gebruiker).first():
        return eigen, None
    antwoord = te_openen.misschien_gedeeld_met(gebruiker).first()
    toestemming = _waardoor(antwoord, gebruiker) if antwoord else None
    return (antwoord, toestemming) if toestemming else None


def _waardoor(antwoord: Antwoordbestand, gebruiker: Lid) -> Toestemming | None:
    """Return the consent with the block of its question."""
    scherm = scherm_met_naam(antwoord.onderdeel)
    blok = BLOK_VAN_VRAAG.get(scherm.vraag) if scherm else None
    gedeeld = Toestemming.objects.gedeeld_met(gebruiker)
    van_deze = gedeeld.met_blok(blok).filter(inwoner=antwoord.profiel.inwoner_id)
    return van_deze.order_by("-gegeven_op").first() if blok else None


def voor_op_het_blad(profiel: Talentprofiel) -> list[Antwoordbestand]:
    """Return the photos that somebody can choose for "Dit ben ik"; what helps somebody is shared apart."""
    fotos = profiel.antwoordbestanden.fotos().te_openen().exclude(onderdeel=NODIG.naam)
    return list(fotos.order_by("geplaatst_op", "pk"))


def gekozen_foto(fotos: Iterable[Antwoordbestand], gekozen: str) -> Antwoordbestand | None:
    """Return the photo with that id, when it is one of these."""
    return next((foto for foto in fotos if str(foto.pk) == gekozen), None)
