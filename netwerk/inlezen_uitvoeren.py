"""Read in what the preview said, all of it or nothing, and take that back for 30 days.

Somebody from a file gets no role and no login: the account is closed until an uitnodiging opens it. No mail is sent.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import models, transaction
from django.utils import timezone

from netwerk import inlezen_meer, verwijzingen
from netwerk.gelijkenis import kaal
from netwerk.inleeskeuzes import Opzoek, opzoek
from netwerk.inleesvelden import MODEL, VELDEN, Inleesveld
from netwerk.inlezen import PER_KEER, Uitkomst, Voortgang, adressen_in_gebruik, geen_voortgang, in_delen
from netwerk.models import Inleesregel, Inlezing, Lid, Organisatie
from netwerk.rolsoorten import Wereld
from netwerk.vernietiging import vernietig
from participatie import muur
from participatie.velden import schrijf_datum

REDEN = "uit een bestand"
VERANDERD = "is na het inlezen veranderd"
IN_GEBRUIK = "er hoort intussen iets bij"
MAAKT = (Uitkomst.NIEUW, Uitkomst.DUBBEL)


class IntussenVeranderd(Exception):
    """What the preview says is no longer true."""


@dataclass(kw_only=True)
class Werk:
    """What every step needs: which file, its fields, and what cells are looked up in."""

    inlezing: Inlezing
    opzoek: Opzoek
    door: Lid | None
    nu: datetime

    @property
    def velden(self) -> tuple[Inleesveld, ...]:
        return VELDEN[self.inlezing.soort]

    @property
    def model(self) -> type[models.Model]:
        return MODEL[self.inlezing.soort]


def _werk(inlezing: Inlezing, *, door: Lid, nu: datetime) -> Werk:
    vandaag = timezone.localdate(nu)
    keuzes = opzoek(inlezing.soort, inlezing.gemeente, vandaag=vandaag)
    return Werk(inlezing=inlezing, opzoek=keuzes, door=door, nu=nu)


@transaction.atomic
def lees_in(
    inlezing: Inlezing, *, ook_dubbel: bool, door: Lid, nu: datetime, voortgang: Voortgang = geen_voortgang
) -> None:
    """Make and change what the preview said. Raises IntussenVeranderd, with nothing changed, when it is not true now.

    Rows with a mistake are left out; those that may be double are too, unless `ook_dubbel`.
    """
    werk = _werk(inlezing, door=door, nu=nu)
    nieuw = inlezing.regels.van_uitkomst(*(MAAKT if ook_dubbel else MAAKT[:1])).order_by("nummer")
    anders = inlezing.regels.van_uitkomst(Uitkomst.WIJZIGT).order_by("nummer")
    totaal, gedaan = nieuw.count() + anders.count(), 0
    with muur.met_reden(REDEN):
        _controleer_nieuwe(werk, nieuw)
        for deel in in_delen(nieuw.iterator(PER_KEER)):
            inlezen_meer.bewaar(
                werk.model, werk.model._base_manager.bulk_create([_maak(werk, regel) for regel in deel])
            )
            gedaan += len(deel)
            voortgang(gedaan, totaal)
        for deel in in_delen(anders.iterator(PER_KEER)):
            _wijzig(werk, deel)
            gedaan += len(deel)
            voortgang(gedaan, totaal)
        (nieuw | anders).update(gelezen=True)
        inlezing.rond_af(nu=nu)


def _controleer_nieuwe(werk: Werk, nieuw: models.QuerySet) -> None:
    """Raise IntussenVeranderd when what would be new is there by now."""
    waarden = nieuw.values_list("waarden", flat=True)
    if werk.model is Lid:
        bezet = bool(adressen_in_gebruik({w["email"] for w in waarden}))
    else:
        zuiver = nieuw.filter(uitkomst=Uitkomst.NIEUW).values_list("waarden", flat=True)
        sleutels = {(kaal(w["naam"]), kaal(w.get("plaats", ""))) for w in zuiver}
        er_zijn = Organisatie.objects.aanwezig().filter(gemeente=werk.inlezing.gemeente).values_list("naam", "plaats")
        bezet = any((kaal(naam), kaal(plaats)) in sleutels for naam, plaats in er_zijn)
    if bezet:
        raise IntussenVeranderd


def _maak(werk: Werk, regel: Inleesregel) -> models.Model:
    rij = werk.model(pk=regel.doel, gemeente_id=werk.inlezing.gemeente_id)
    for veld in werk.velden:
        if tekst := regel.waarden.get(veld.naam):
            _zet(rij, veld, tekst, werk.opzoek)
    if isinstance(rij, Lid):
        rij.wereld = rij.wereld or Wereld.PROFESSIONAL
        rij.lid_sinds = rij.lid_sinds or timezone.localdate(werk.nu)
        rij.is_active = False
        rij.set_unusable_password()
    else:
        rij.toegevoegd_door = werk.door
    return rij


def _zet(rij: models.Model, veld: Inleesveld, tekst: str, opzoek: Opzoek) -> None:
    try:
        waarde = veld.waarde(tekst, opzoek)
    except KeyError as fout:  # the organisatie, or the kind of it, is not there any more
        raise IntussenVeranderd from fout
    if veld.meer:
        inlezen_meer.onthoud(rij, veld, waarde)
    else:
        setattr(rij, veld.attribuut or veld.naam, waarde)


def _wijzig(werk: Werk, regels: list[Inleesregel]) -> None:
    rijen = _rijen(werk, regels)
    gewijzigd = set()
    for regel in regels:
        rij = rijen.get(regel.doel)
        if rij is None or _staat_er(werk, rij, regel.voor) != regel.voor:
            raise IntussenVeranderd
        for veld in werk.velden:
            if veld.naam in regel.voor:
                _zet(rij, veld, regel.waarden[veld.naam], werk.opzoek)
                gewijzigd.add(veld.attribuut or veld.naam)
    _bewaar(werk, rijen.values(), gewijzigd)


def _rijen(werk: Werk, regels: Iterable[Inleesregel]) -> dict:
    ids = [regel.doel for regel in regels]
    rijen = werk.model._base_manager.select_for_update().filter(pk__in=ids)
    return {rij.pk: rij for rij in inlezen_meer.lees_mee(rijen, werk.velden)}


def _staat_er(werk: Werk, rij: models.Model, namen: Iterable[str]) -> dict[str, str]:
    return {veld.naam: veld.staat_er(rij, werk.opzoek) for veld in werk.velden if veld.naam in namen}


def _bewaar(werk: Werk, rijen: Iterable[models.Model], attributen: Iterable[str]) -> None:
    """Write many rows at once; triggers see each of them."""
    inlezen_meer.bewaar(werk.model, rijen)
    meer = {veld.naam for veld in werk.velden if veld.meer}
    velden = [naam.removesuffix("_id") for naam in attributen if naam not in meer]
    if velden:
        werk.model._base_manager.bulk_create(
            rijen, update_conflicts=True, unique_fields=["id"], update_fields=velden, batch_size=PER_KEER
        )


# Back


@dataclass(frozen=True, kw_only=True)
class Teruggedraaid:
    """How many rows went, were put back, and stayed as they are."""

    weg: int
    terug: int
    gebleven: int


@transaction.atomic
def draai_terug(inlezing: Inlezing, *, door: Lid, nu: datetime, voortgang: Voortgang = geen_voortgang) -> Teruggedraaid:
    """Remove what was made and is unchanged and unused, put back changed fields; write at each row why it stayed."""
    werk = _werk(inlezing, door=door, nu=nu)
    gelezen = inlezing.regels.filter(gelezen=True).order_by("nummer")
    totaal, gedaan, terug, gebleven = gelezen.count(), 0, 0, 0
    mag_weg: list[UUID] = []
    with muur.met_reden(f"{REDEN}, ongedaan gemaakt"), muur.systeemcontext("undo what was read in from a file"):
        for deel in in_delen(gelezen.iterator(PER_KEER)):
            gemaakt = [regel for regel in deel if regel.uitkomst in MAAKT]
            gewijzigd = [regel for regel in deel if regel.uitkomst == Uitkomst.WIJZIGT]
            mag_weg += _zonder_vervolg(werk, gemaakt)
            terug += _zet_terug(werk, gewijzigd)
            blijvers = [regel for regel in deel if regel.gebleven]
            Inleesregel.objects.bulk_update(blijvers, ["gebleven"])
            gebleven += len(blijvers)
            gedaan += len(deel)
            voortgang(gedaan, totaal)
        _verwijder(werk, mag_weg)
        inlezing.draai_terug()
    return Teruggedraaid(weg=len(mag_weg), terug=terug, gebleven=gebleven)


def _zonder_vervolg(werk: Werk, regels: list[Inleesregel]) -> list[UUID]:
    """Return which rows are as they were made, with nothing that belongs to them."""
    rijen = _rijen(werk, regels)
    eigen = inlezen_meer.eigen_tabellen(werk.model, werk.velden)
    gebruikt = verwijzingen.in_gebruik(werk.model, list(rijen), behalve=eigen) if rijen else set()
    mag_weg = []
    for regel in regels:
        rij = rijen.get(regel.doel)
        if rij is None:
            continue
        if rij.pk in gebruikt:
            regel.gebleven = IN_GEBRUIK
        elif not _is_zoals_gemaakt(werk, regel, rij):
            regel.gebleven = VERANDERD
        else:
            mag_weg.append(rij.pk)
    return mag_weg


def _verwijder(werk: Werk, ids: list[UUID]) -> None:
    rijen = werk.model._base_manager.filter(pk__in=ids)
    if werk.model is Lid:  # with the history, that holds names
        wat = {"gegevens": "mensen uit een bestand", "grond": "inlezen ongedaan gemaakt"}
        vernietig(rijen, **wat, door=werk.door, nu=werk.nu)
    else:
        rijen.delete()


def _is_zoals_gemaakt(werk: Werk, regel: Inleesregel, rij: models.Model) -> bool:
    """Whether every field is as it was read in, those that are not in the file too."""
    verwacht = {veld.naam: regel.waarden.get(veld.naam, "") for veld in werk.velden}
    if isinstance(rij, Lid):
        verwacht["wereld"] = verwacht["wereld"] or Wereld.PROFESSIONAL.label
        verwacht["lid_sinds"] = verwacht["lid_sinds"] or schrijf_datum(timezone.localdate(werk.inlezing.ingelezen_op))
        if rij.is_active or rij.last_login or rij.lid_tot:
            return False
    return _staat_er(werk, rij, verwacht) == verwacht


def _zet_terug(werk: Werk, regels: list[Inleesregel]) -> int:
    """Put back each field that is still as it was read in."""
    rijen = _rijen(werk, regels)
    terug, attributen = [], set()
    for regel in regels:
        rij = rijen.get(regel.doel)
        if rij is None:
            regel.gebleven = "is weg"
            continue
        nu = _staat_er(werk, rij, regel.voor)
        anders = [veld.kop for veld in werk.velden if nu.get(veld.naam, "") != _ingelezen(regel, veld)]
        for veld in werk.velden:
            if veld.naam in regel.voor and veld.kop not in anders and not _terug(rij, veld, regel, werk):
                anders.append(veld.kop)
        if anders:
            regel.gebleven = f"{', '.join(anders)}: {VERANDERD}"[:200]
        if len(anders) < len(regel.voor):
            terug.append(rij)
            attributen |= {veld.attribuut or veld.naam for veld in werk.velden if veld.naam in regel.voor}
    _bewaar(werk, terug, attributen)
    return len(terug)


def _ingelezen(regel: Inleesregel, veld: Inleesveld) -> str:
    return regel.waarden[veld.naam] if veld.naam in regel.voor else ""


def _terug(rij: models.Model, veld: Inleesveld, regel: Inleesregel, werk: Werk) -> bool:
    try:
        _zet(rij, veld, regel.voor[veld.naam], werk.opzoek)
    except IntussenVeranderd:
        return False
    return True
