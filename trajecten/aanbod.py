"""What can be chosen on a screen: what is offered today, and what this person chose before it was closed."""

from datetime import date
from uuid import UUID

from django.db.models import Exists, OuterRef

from netwerk.models.voorleesopnames import Voorleestaal
from trajecten.models import Keuze, Talent, Talentgroep, Talentprofiel
from trajecten.vragen import Scherm


def groepen() -> dict[str, Talentgroep]:
    return {groep.sleutel: groep for groep in Talentgroep.objects.all()}


def talenten_voor(*, profiel: Talentprofiel, groep: Talentgroep, vandaag: date) -> list[Talent]:
    """Return the talents of this group; `gegeven` is what the person answered."""
    antwoorden = dict(
        profiel.talentantwoorden.bevestigd().filter(talent__groep=groep).values_list("talent_id", "antwoord")
    )
    talenten = Talent.objects.aangeboden_in(profiel.gemeente_id).filter(groep=groep)
    talenten = list(talenten.geldig_op(vandaag) | talenten.filter(pk__in=antwoorden))
    for talent in talenten:
        talent.gegeven = antwoorden.get(talent.pk, "")
        talent.anders = talent.in_taal(profiel.taal)
    return talenten


def talen_in(gemeente: UUID, *, vandaag: date) -> dict[str, str]:
    """Return {code: name} of the languages in which this gemeente wrote own talents that hold today."""
    eigen = Talent.objects.filter(gemeente=gemeente).exclude(andere_talen={}).geldig_op(vandaag)
    codes = {taal for talen in eigen.values_list("andere_talen", flat=True) for taal in talen}
    return {taal: naam for taal, naam in Voorleestaal.choices if taal in codes}


def keuzes_voor(*, profiel: Talentprofiel, scherm: Scherm, vandaag: date) -> dict[str, Keuze]:
    """Return the choices of all parts of this screen; `gekozen` tells whether the person did."""
    antwoorden = profiel.keuzeantwoorden.filter(keuze=OuterRef("pk"))
    soorten = [onderdeel.soort for onderdeel in scherm.onderdelen]
    keuzes = Keuze.objects.filter(onderdeel__in=soorten).annotate(gekozen=Exists(antwoorden))
    return {keuze.sleutel: keuze for keuze in keuzes.geldig_op(vandaag) | keuzes.filter(gekozen=True)}
