"""What may stand in a cell of a file that is a choice: in the words of the network, as far as it uses them."""

import re
from collections.abc import Collection, Iterable, Mapping
from datetime import date

from django.core.exceptions import ValidationError

from netwerk.gelijkenis import kaal
from netwerk.models import Deelnemersoort, Doelgroep, Gemeente, Inlezing, Organisatie, Organisatiesoort, Sector, Wijk
from netwerk.models.organisaties import ALLIANTIE
from netwerk.models.woorden import GekozenWoorden
from netwerk.rolsoorten import Wereld

TUSSEN = "; "
"""Between more choices in one cell."""


class Keuzes:
    """The choices by their name, however it is written."""

    def __init__(
        self,
        rijen: Iterable[tuple[object, str]],
        *,
        ook: Iterable[tuple[object, str]] = (),
        te_kiezen: Collection[object] | None = None,
    ) -> None:
        """In: (key, name); other names for them; and which may be chosen now, when not all of them may.

        A name that two rows have is none: nobody knows which is meant. The own name goes before another one.
        """
        self.naam_van = dict(rijen)
        self._te_kiezen = te_kiezen
        self._sleutel_van = _eenduidig(ook) | _eenduidig(self.naam_van.items())

    def sleutel(self, tekst: str) -> object | None:
        return self._sleutel_van.get(kaal(tekst))

    def kies(self, tekst: str, *, kop: str) -> object:
        """Return the key of this name. Raises ValidationError when it is none, or is not used any more."""
        sleutel = self.sleutel(tekst)
        if sleutel is None:
            raise ValidationError(f"Dit kennen wij niet als {kop.lower()}. Kijk hoe wij het schrijven.")
        if self._te_kiezen is not None and sleutel not in self._te_kiezen:
            raise ValidationError(f"Uw netwerk gebruikt dit nu niet als {kop.lower()}. Kies iets anders.")
        return sleutel

    def kies_meer(self, tekst: str, *, kop: str) -> list[object]:
        return [self.kies(deel, kop=kop) for deel in splits(tekst, self)]

    def namen(self, sleutels: Iterable[object]) -> str:
        """Return more of them as they stand in one cell, always in the same order."""
        return TUSSEN.join(sorted(self.naam_van.get(sleutel, str(sleutel)) for sleutel in sleutels))


Opzoek = Mapping[str, Keuzes]


def _eenduidig(namen: Iterable[tuple[object, str]]) -> dict[str, object]:
    bij: dict[str, set[object]] = {}
    for sleutel, naam in namen:
        bij.setdefault(kaal(naam), set()).add(sleutel)
    return {naam: next(iter(sleutels)) for naam, sleutels in bij.items() if len(sleutels) == 1}


def splits(tekst: str, keuzes: Keuzes) -> list[str]:
    """Split a cell with more choices; a comma may be part of a name."""
    delen = []
    for deel in re.split(r"[;\n]", tekst):
        delen += [deel] if keuzes.sleutel(deel) is not None else deel.split(",")
    return [deel.strip() for deel in delen if deel.strip()]


def opzoek(soort: str, gemeente: Gemeente, *, vandaag: date) -> Opzoek:
    """Return what cells are looked up in, for a file of organisaties or of leden of this gemeente."""
    verband = gemeente.samenwerkingsverband_id
    in_het_netwerk = Organisatie.objects.aanwezig().filter(gemeente__samenwerkingsverband=verband)
    if soort == Inlezing.Soort.ORGANISATIES:
        lijsten = {"soort": Organisatiesoort, "sector": Sector, "open_voor": Doelgroep}
        allianties = in_het_netwerk.filter(soort=ALLIANTIE)
        return {
            **{
                naam: _woorden(lijst.objects.all(), lijst.objects.geldig_op(vandaag), vandaag, verband, "naam")
                for naam, lijst in lijsten.items()
            },
            "wijk": Keuzes(Wijk.objects.filter(gemeente=gemeente).values_list("pk", "naam")),
            "allianties": Keuzes(allianties.values_list("pk", "naam")),
        }
    werelden = [(wereld.value, wereld.label) for wereld in Wereld if wereld != Wereld.INWONER]
    soorten = Deelnemersoort.objects.filter(samenwerkingsverband=verband)
    organisaties = Organisatie.objects.aanwezig().filter(gemeente=gemeente).values_list("pk", "naam")
    return {
        "wereld": Keuzes(werelden),
        # What an inwoner is called may tell of a health: nobody says that of somebody else.
        "soorten": _woorden(soorten, soorten.exclude(wereld=Wereld.INWONER), vandaag, verband, "algemeen_woord"),
        "organisatie": Keuzes(organisaties),
    }


def _woorden(alle: GekozenWoorden, geldig: GekozenWoorden, vandaag: date, verband: object, algemeen: str) -> Keuzes:
    """The word of the network, and the general one; what is out of use is known and cannot be chosen."""
    rijen = list(alle.met_woord(vandaag, verband=verband).values_list("pk", "woord_toen", algemeen))
    te_kiezen = set(geldig.te_kiezen(vandaag, verband=verband).values_list("pk", flat=True))
    hier = [(pk, woord) for pk, woord, _ in rijen]
    return Keuzes(hier, ook=[(pk, woord) for pk, _, woord in rijen], te_kiezen=te_kiezen)
