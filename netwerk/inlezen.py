"""What a file with leden or organisaties would do, row by row. Nothing is changed here but the preview itself.

A row is known by its key: name and place of an organisatie, the mail address of a lid. An empty cell changes nothing.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
from uuid import uuid4

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from netwerk import inleesvelden
from netwerk.dubbelen import LIJKT_IETS, Rij, beoordeel, merken_van
from netwerk.gelijkenis import Register, kaal
from netwerk.inleeskeuzes import Opzoek, opzoek
from netwerk.inleesvelden import VELDEN, Inleesveld, lees_cellen
from netwerk.inlezen_meer import lees_mee
from netwerk.models import Inleesregel, Inlezing, Lid, Organisatie
from netwerk.rolsoorten import Wereld
from participatie import muur
from participatie.forms import zonder_stuurtekens
from participatie.rekenblad_lezen import lees_rijen

Voortgang = Callable[[int, int], None]
"""Told how many rows of how many are done."""

PER_KEER = 1_000
AL_IN_GEBRUIK = "Dit e-mailadres is al in gebruik. Deze persoon kunt u niet met een bestand wijzigen."

Uitkomst = Inleesregel.Uitkomst


def geen_voortgang(gedaan: int, totaal: int) -> None:
    """For who does not look."""


def begin(*, soort: str, gemeente, naam: str, inhoud: bytes, door: Lid, nu: datetime) -> Inlezing:
    """Keep the file, and look which columns it has. Raises ValidationError when it cannot be read or has no rows."""
    rijen = lees_rijen(inhoud)
    _, koppen = next(rijen, (0, []))
    koppen = [zonder_stuurtekens({"kop": kop})["kop"] for kop in koppen]
    if next(rijen, None) is None:
        raise ValidationError("Er staan geen rijen in dit bestand. De eerste rij zijn de namen van de kolommen.")
    kolommen = inleesvelden.herken(soort, koppen)
    return Inlezing.objects.create(
        soort=soort,
        gemeente=gemeente,
        bestandsnaam=zonder_stuurtekens({"naam": naam})["naam"] or "bestand",
        bestand=inhoud,
        koppen=koppen,
        kolommen=kolommen,
        stand=Inlezing.Stand.KOLOMMEN if inleesvelden.mist(soort, kolommen) else Inlezing.Stand.VOORBEELD,
        door=door,
        op=nu,
    )


@transaction.atomic
def maak_voorbeeld(inlezing: Inlezing, *, door: Lid, voortgang: Voortgang = geen_voortgang) -> None:
    """Judge every row of the file and keep what came out. Raises ValidationError when a row cannot be read at all."""
    inlezing.regels.all().delete()
    rijen = list(islice(lees_rijen(bytes(inlezing.bestand)), 1, None))
    keurder = _keurder(inlezing, door, rijen)
    with muur.systeemcontext("keep what a file would do"):
        for begin_ in range(0, len(rijen), PER_KEER):
            deel = [keurder.beoordeel(nummer, cellen) for nummer, cellen in rijen[begin_ : begin_ + PER_KEER]]
            Inleesregel.objects.bulk_create(deel)
            voortgang(min(begin_ + PER_KEER, len(rijen)), len(rijen))


def _keurder(inlezing: Inlezing, door: Lid, rijen: Iterable[tuple[int, list[str]]]) -> "Keurder":
    vandaag = timezone.localdate()
    keurder = Keurder(inlezing=inlezing, opzoek=opzoek(inlezing.soort, inlezing.gemeente, vandaag=vandaag))
    mee = {"velden": keurder.velden, "kolommen": inlezing.kolommen}
    if inlezing.soort == Inlezing.Soort.ORGANISATIES:
        hier = Organisatie.objects.aanwezig().filter(gemeente=inlezing.gemeente)
        for organisatie in lees_mee(hier, **mee):
            keurder.ken(organisatie, _sleutels_van_organisatie(organisatie.naam, organisatie.plaats))
        return keurder
    hier = Lid.objects.te_sluiten_door(door).filter(gemeente=inlezing.gemeente, lid_tot=None)
    for lid in lees_mee(hier.exclude(wereld=Wereld.INWONER), **mee):
        keurder.ken(lid, (lid.email.lower(),))
    kolom = inlezing.kolommen["email"]
    adressen = {cellen[kolom].lower() for _, cellen in rijen if kolom < len(cellen)}
    keurder.bezet = adressen_in_gebruik(adressen) - keurder.bekend.keys()
    return keurder


def adressen_in_gebruik(adressen: set[str]) -> set[str]:
    """Return which of these addresses somebody logs in with, wherever; says nothing of whom."""
    with muur.systeemcontext("which mail addresses are taken"):
        return {adres.lower() for adres in Lid.objects.filter(email__in=adressen).values_list("email", flat=True)}


def _sleutels_van_organisatie(naam: str, plaats: str) -> tuple[str, str]:
    return f"{kaal(naam)}|{kaal(plaats)}", f"{kaal(naam)}|"


@dataclass(kw_only=True)
class Keurder:
    """Judges rows one by one against what is there and what stood before them in the file."""

    inlezing: Inlezing
    opzoek: Opzoek
    bekend: dict[str, list[object]] = field(default_factory=dict)
    bezet: set[str] = field(default_factory=set)
    gehad: dict[str, int] = field(default_factory=dict)
    register: Register = field(default_factory=Register)
    wie: dict[object, Rij] = field(default_factory=dict)

    @property
    def velden(self) -> tuple[Inleesveld, ...]:
        return VELDEN[self.inlezing.soort]

    @property
    def is_leden(self) -> bool:
        return self.inlezing.soort == Inlezing.Soort.LEDEN

    def ken(self, rij: object, sleutels: Iterable[str]) -> None:
        for sleutel in dict.fromkeys(sleutels):
            self.bekend.setdefault(sleutel, []).append(rij)
        plaats = "" if self.is_leden else rij.plaats
        website = "" if self.is_leden else rij.website
        self._onthoud(rij.pk, rij.naam, plaats, rij.telefoon, website)

    def _onthoud(self, sleutel: object, naam: str, plaats: str, telefoon: str, website: str) -> None:
        merken = merken_van(telefoon, website)
        gemeente = self.inlezing.gemeente_id
        self.wie[sleutel] = Rij(pk=sleutel, naam=naam, plaats=plaats, toelichting="", merken=merken, binnen=gemeente)
        self.register.zet(sleutel, naam, kenmerken=merken)

    def beoordeel(self, nummer: int, cellen: list[str]) -> Inleesregel:
        waarden, fouten = lees_cellen(self.velden, self.inlezing.kolommen, cellen, self.opzoek)
        regel = Inleesregel(
            inlezing=self.inlezing,
            gemeente_id=self.inlezing.gemeente_id,
            nummer=nummer,
            waarden=waarden,
            fouten=fouten,
            uitkomst=Uitkomst.FOUT,
        )
        if not fouten:
            self._vul_in(regel)
        return regel

    def _vul_in(self, regel: Inleesregel) -> None:
        waarden = regel.waarden
        if self.is_leden:
            waarden["email"] = waarden["email"].lower()
            sleutel = waarden["email"]
        else:
            sleutel = f"{kaal(waarden['naam'])}|{kaal(waarden.get('plaats', ''))}"
        if (eerder := self.gehad.setdefault(sleutel, regel.nummer)) != regel.nummer:
            wat = ["E-mail", "Dit adres"] if self.is_leden else ["Naam", "Deze organisatie"]
            regel.fouten = [[wat[0], f"{wat[1]} staat ook in rij {eerder}."]]
        elif sleutel in self.bezet:
            regel.fouten = [["E-mail", AL_IN_GEBRUIK]]
        elif bekend := self.bekend.get(sleutel, ()):
            self._vergelijk(regel, bekend)
        else:
            self._is_nieuw(regel)

    def _vergelijk(self, regel: Inleesregel, bekend: list) -> None:
        """The same key: what is filled in and differs, changes. When two have that key, nobody knows which is meant."""
        if len(bekend) > 1:
            self._kan_dubbel_zijn(regel, bekend[0].pk, bekend[0].naam)
            return
        staat_er = {v.naam: v.staat_er(bekend[0], self.opzoek) for v in self.velden if regel.waarden.get(v.naam)}
        regel.voor = {naam: tekst for naam, tekst in staat_er.items() if tekst != regel.waarden[naam]}
        regel.uitkomst = Uitkomst.WIJZIGT if regel.voor else Uitkomst.ONGEWIJZIGD
        regel.doel = bekend[0].pk

    def _is_nieuw(self, regel: Inleesregel) -> None:
        w = regel.waarden
        plaats, telefoon, website = (w.get(naam, "") for naam in ("plaats", "telefoon", "website"))
        merken = merken_van(telefoon, website)
        zelf = Rij(
            pk=regel.nummer, naam=w["naam"], plaats=plaats, toelichting="", merken=merken, binnen=regel.gemeente_id
        )
        mogelijk = self.register.mogelijk(w["naam"], kenmerken=merken)
        paren = {
            sleutel: paar
            for sleutel, lijkt in mogelijk.items()
            if lijkt >= LIJKT_IETS and (paar := beoordeel(zelf, self.wie[sleutel], lijkt))
        }
        if paren:
            beste = max(paren, key=lambda s: paren[s].gewicht)
            in_bestand = isinstance(beste, int)
            naam = f"rij {beste}: {self.wie[beste].naam}" if in_bestand else self.wie[beste].naam
            self._kan_dubbel_zijn(regel, None if in_bestand else beste, naam)
        else:
            regel.uitkomst, regel.doel = Uitkomst.NIEUW, uuid4()
        self._onthoud(regel.nummer, w["naam"], plaats, telefoon, website)

    def _kan_dubbel_zijn(self, regel: Inleesregel, lijkt_op: object, naam: str) -> None:
        regel.uitkomst, regel.doel = Uitkomst.DUBBEL, uuid4()
        regel.lijkt_op, regel.lijkt_op_naam = lijkt_op, naam[:150]


def in_delen(rijen: Iterable, aantal: int = PER_KEER) -> Iterator[list]:
    stroom = iter(rijen)
    while deel := list(islice(stroom, aantal)):
        yield deel
