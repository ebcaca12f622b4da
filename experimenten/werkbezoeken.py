"""Saving a werkbezoek and all it leads to: contactmoment, actie, contactpersonen, mogelijke plek, talents seen.

Called inside the transaction of the request, so that all of it is kept or none.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from django.db import IntegrityError, transaction

from experimenten import fototoestemming, gebleven, nieuw_erbij, schotspoor, sporen
from experimenten.antwoorden import Antwoorden
from experimenten.antwoorden import bewaar as bewaar_antwoorden
from experimenten.models import Bezoektelling, Experiment, GezienTalent, Schot, Werkbezoek, Werkbezoekconcept
from netwerk.models import Actie, Contactmoment, Lid, Organisatie, Plek
from netwerk.rollen import gemeenten
from netwerk.rolsoorten import Rolsoort
from netwerk.zoeken import Soort
from participatie.versies import neem_volgende_versie
from trajecten.models import Inwoner, Talent, Talentantwoord
from trajecten.talenten import leg_gezien_talent_vast

AANTALLEN = {f"aantal_{wie}": wie for wie in Bezoektelling.Wie.values}
"""The fields that ask how many people of a kind were spoken to."""


@dataclass(frozen=True, kw_only=True)
class Invoer:
    """What somebody filled in. `organisatie` may be new and not saved; an empty `actie_wat` means nothing to do."""

    organisatie: Organisatie
    plek: Plek | None = None
    verslag: str
    datum: date
    soort: str = Werkbezoek.Soort.WERKBEZOEK
    experiment: Experiment | None = None
    meegegaan: list[Lid] = field(default_factory=list)
    gesproken_met: list[str] = field(default_factory=list)
    inwoners: list[Inwoner] = field(default_factory=list)
    talent: tuple[Inwoner, Talent] | None = None
    mogelijke_plek: str = ""
    actie_wat: str = ""
    actie_op: date | None = None
    talenten_gezien: list[GezienTalent] | None = None
    """Of what was seen before, what still holds; None leaves it all."""
    idee: str = ""
    tellingen: dict[str, int] = field(default_factory=dict)
    gezocht: str = ""
    gevonden: str = ""
    mag_contact: str = ""
    antwoorden: Antwoorden = field(default_factory=dict)
    schot: Schot | None = None
    """One that was known; else `schot_tekst` says what people met."""
    schot_tekst: str = ""
    schot_soort: str = ""
    schot_mensen: int | None = None


VAN_EEN_PAGINA = ("organisatie", "experiment", "schot")
"""What the address of a new form may say: the page somebody comes from."""


def beginvelden(*, lid: Lid, vanaf: Mapping[str, str]) -> dict[str, list[str]]:
    """What a new form starts with: what one comes from, else the experiment of last time while it can be visited."""
    velden = {naam: [vanaf[naam]] for naam in ("experiment", "schot") if vanaf.get(naam)}
    if vanaf.get("organisatie"):
        velden["waar"] = [f"{Soort.ORGANISATIE}.{vanaf['organisatie']}"]
    if "experiment" in velden or "schot" in velden:
        return velden
    eigen = Werkbezoek.objects.aanwezig().filter(kwartiermaker=lid).select_related("experiment__werkgroep")
    laatste = eigen.order_by("-vastgelegd_op").first()
    experiment = laatste.experiment if laatste else None
    return velden | ({"experiment": [str(experiment.pk)]} if experiment and experiment.is_te_bezoeken else {})


def leg_vast(*, invoer: Invoer, sleutel: UUID, kwartiermaker: Lid, nu: datetime) -> Werkbezoek:
    """Save a new visit. The same form sent twice, also at the same moment, gives the visit of the first time."""
    werkbezoek = Werkbezoek(sleutel=sleutel, kwartiermaker=kwartiermaker, vastgelegd_op=nu)
    try:
        with transaction.atomic():
            _bewaar(werkbezoek, invoer=invoer, door=kwartiermaker, nu=nu)
    except IntegrityError:
        werkbezoek = Werkbezoek.objects.filter(sleutel=sleutel, kwartiermaker=kwartiermaker).first()
        if werkbezoek is None:
            raise
    Werkbezoekconcept.objects.filter(sleutel=sleutel, lid=kwartiermaker).delete()
    return werkbezoek


def wijzig(*, werkbezoek: Werkbezoek, invoer: Invoer, gezien: int, door: Lid, nu: datetime) -> list[str]:
    """Save a change to a visit, from the version that was on the screen; raises Verouderd when there is a newer one.

    Saving a visit that was taken away in the meantime brings it back: that is what this person chose.
    Returns in words what the visit left behind before and others went on with: that stays.
    """
    with transaction.atomic():
        neem_volgende_versie(werkbezoek, gezien=gezien)
        weg_op, was = werkbezoek.verwijderd_op, gebleven.Sporen.van(werkbezoek)
        experiment_was = werkbezoek.experiment_id
        werkbezoek.verwijderd_op = werkbezoek.verwijderd_door = None
        werkbezoek.gewijzigd_door = door
        if weg_op is not None:
            nieuw_erbij.zet_terug(werkbezoek, weg_op=weg_op)
            schotspoor.zet_terug(werkbezoek, weg_op=weg_op)
        minder_talenten = _bewaar(werkbezoek, invoer=invoer, door=door, nu=nu)
        if weg_op is not None:
            sporen.zet_terug(werkbezoek, weg_op=weg_op, door=door, nu=nu)
            fototoestemming.zet_kopieen_terug(werkbezoek, weg_op=weg_op)
        if experiment_was != werkbezoek.experiment_id:
            fototoestemming.haal_kopieen_weg(werkbezoek, door=door, nu=nu, behalve_bij=werkbezoek.experiment_id)
        blijft = gebleven.na_wijzigen(werkbezoek, was=was) + nieuw_erbij.ruim_op(werkbezoek, nu=nu)
        return [*blijft, gebleven.TALENT] if minder_talenten else blijft


def haal_weg(*, werkbezoek: Werkbezoek, door: Lid, nu: datetime) -> list[str]:
    """Put a visit in the bin, with what it wrote down elsewhere; returns in words what stays of that."""
    fototoestemming.haal_kopieen_weg(werkbezoek, door=door, nu=nu)  # a photo of a visit that is away is not found
    werkbezoek.haal_weg(door=door, nu=nu)
    zag_talent = sporen.neem_terug(werkbezoek, door=door, nu=nu)
    schotspoor.neem_terug(werkbezoek, nu=nu)
    Contactmoment.objects.filter(bron=werkbezoek.pk).delete()
    if werkbezoek.actie and _is_nog_van(werkbezoek, door=door):
        werkbezoek.actie.trek_in(nu=nu)
    blijft = gebleven.na_weghalen(werkbezoek) + nieuw_erbij.neem_terug(werkbezoek, nu=nu)
    return [*blijft, gebleven.TALENT] if zag_talent else blijft


def zet_terug(*, werkbezoek: Werkbezoek, door: Lid, nu: datetime) -> None:
    weg_op = werkbezoek.verwijderd_op
    werkbezoek.zet_terug()
    nieuw_erbij.zet_terug(werkbezoek, weg_op=weg_op)
    sporen.zet_terug(werkbezoek, weg_op=weg_op, door=door, nu=nu)
    schotspoor.zet_terug(werkbezoek, weg_op=weg_op)
    fototoestemming.zet_kopieen_terug(werkbezoek, weg_op=weg_op)
    _schrijf_contactmoment(werkbezoek)
    if werkbezoek.actie:
        werkbezoek.actie.zet_terug()


def _bewaar(werkbezoek: Werkbezoek, *, invoer: Invoer, door: Lid, nu: datetime) -> bool:
    """Write the visit and all it leads to; returns whether a talent that was seen before is no longer among it."""
    andere_dag = werkbezoek.datum not in {None, invoer.datum}
    _vul(werkbezoek, invoer=invoer, nu=nu)
    werkbezoek.mogelijke_plek = _mogelijke_plek(werkbezoek, naam=invoer.mogelijke_plek)
    werkbezoek.actie = _actie(werkbezoek, invoer=invoer, door=door)
    werkbezoek.idee = sporen.idee(werkbezoek, tekst=invoer.idee, door=door, nu=nu)
    schotspoor.zet(
        werkbezoek,
        bekend=invoer.schot,
        tekst=invoer.schot_tekst,
        soort=invoer.schot_soort,
        mensen=invoer.schot_mensen,
        door=door,
        nu=nu,
    )
    personen = nieuw_erbij.contactpersonen(werkbezoek, invoer.gesproken_met)
    werkbezoek.save(update_fields=["mogelijke_plek", "actie", "idee", "schot", "schot_mensen", "gemaakt"])
    sporen.neem_mee(werkbezoek)
    sporen.zet_tellingen(werkbezoek, invoer.tellingen)
    werkbezoek.meegegaan.set([*invoer.meegegaan, *_onzichtbaar(werkbezoek.meegegaan, voor=door)])
    werkbezoek.inwoners.set([*invoer.inwoners, *_onzichtbaar(werkbezoek.inwoners, voor=door)])
    werkbezoek.gesproken_met.set(personen)
    _schrijf_contactmoment(werkbezoek)
    return _talenten(werkbezoek, invoer=invoer, door=door, andere_dag=andere_dag)


def _vul(werkbezoek: Werkbezoek, *, invoer: Invoer, nu: datetime) -> None:
    nieuw_erbij.organisatie(werkbezoek, invoer.organisatie)
    werkbezoek.organisatie, werkbezoek.plek = invoer.organisatie, invoer.plek
    werkbezoek.gemeente_id = gemeente_van(organisatie=invoer.organisatie, kwartiermaker=werkbezoek.kwartiermaker)
    werkbezoek.verslag, werkbezoek.datum, werkbezoek.soort = invoer.verslag, invoer.datum, invoer.soort
    werkbezoek.experiment = invoer.experiment
    werkbezoek.gezocht, werkbezoek.gevonden = invoer.gezocht, invoer.gevonden
    werkbezoek.mag_contact = invoer.mag_contact
    bewaar_antwoorden(werkbezoek, invoer.antwoorden)
    werkbezoek.gewijzigd_op = nu
    werkbezoek.save()


def _talenten(werkbezoek: Werkbezoek, *, invoer: Invoer, door: Lid, andere_dag: bool) -> bool:
    minder = False
    if invoer.talenten_gezien is not None:
        minder = sporen.laat_vallen(werkbezoek, behalve=invoer.talenten_gezien, lezer=door)
    if invoer.talent:
        _schrijf_talent(werkbezoek, *invoer.talent, door=door)
    if invoer.talent or andere_dag:
        sporen.dagteken_talenten(werkbezoek)
    return minder


def gemeente_van(*, organisatie: Organisatie, kwartiermaker: Lid) -> UUID:
    """The gemeente of the organisation when this person works there, else a gemeente of that person."""
    eigen = gemeenten(kwartiermaker, Rolsoort.KWARTIERMAKER)
    if organisatie.gemeente_id in eigen:
        return organisatie.gemeente_id
    return kwartiermaker.gemeente_id if kwartiermaker.gemeente_id in eigen or not eigen else min(eigen)


def _onzichtbaar(mensen, *, voor: Lid) -> list:
    """Who is already on the visit and not to be seen by this person; that one cannot take them off either."""
    return list(mensen.exclude(pk__in=mensen.model.objects.zichtbaar_voor(voor).values("pk")))


def _schrijf_contactmoment(werkbezoek: Werkbezoek) -> None:
    contactmoment, _ = Contactmoment.objects.update_or_create(
        bron=werkbezoek.pk,
        defaults={
            "gemeente_id": werkbezoek.gemeente_id,
            "organisatie_id": werkbezoek.organisatie_id,
            "door_id": werkbezoek.kwartiermaker_id,
            "op": werkbezoek.datum,
            "soort": Contactmoment.Soort.WERKBEZOEK,
        },
    )
    contactmoment.contactpersonen.set(werkbezoek.gesproken_met.all())
    contactmoment.leden.set(werkbezoek.meegegaan.all())


def _actie(werkbezoek: Werkbezoek, *, invoer: Invoer, door: Lid) -> Actie | None:
    """Make, change or take away what has to be done; what is done, or of a colleague by now, stays.

    Who writes "dit ga ik doen" does it, also at the visit of a colleague.
    """
    actie = werkbezoek.actie
    if actie and actie.gedaan_op and invoer.actie_wat:
        is_zelfde = (actie.wat, actie.uiterlijk_op) == (invoer.actie_wat, invoer.actie_op)
        actie = actie if is_zelfde else None  # something else has to be done now
    if not invoer.actie_wat:
        if actie and _is_nog_van(werkbezoek, door=door):
            actie.delete()
        return None
    actie = actie or Actie(eigenaar=door)
    actie.gemeente_id, actie.organisatie_id = werkbezoek.gemeente_id, werkbezoek.organisatie_id
    actie.wat, actie.uiterlijk_op, actie.ingetrokken_op = invoer.actie_wat, invoer.actie_op, None
    actie.save()
    return actie


def _is_nog_van(werkbezoek: Werkbezoek, *, door: Lid) -> bool:
    """Whether the actie is still to be done, by who made the visit or by this person."""
    return werkbezoek.actie.gedaan_op is None and werkbezoek.actie.eigenaar_id in {werkbezoek.kwartiermaker_id, door.pk}


def _mogelijke_plek(werkbezoek: Werkbezoek, *, naam: str) -> Plek | None:
    """Make or change the plek that was found; one that is open by now belongs to others and stays as it is."""
    plek = werkbezoek.mogelijke_plek
    if plek and plek.stand != Plek.Stand.MOGELIJK:
        return plek if naam == plek.naam else _nieuwe_plek(werkbezoek, naam=naam)
    if plek and not naam:
        if not nieuw_erbij.is_van_anderen(werkbezoek, plek):
            plek.delete()
        return None
    if plek:
        plek.naam, plek.organisatie, plek.gemeente = naam, werkbezoek.organisatie, werkbezoek.organisatie.gemeente
        plek.save()
        return plek
    return _nieuwe_plek(werkbezoek, naam=naam)


def _nieuwe_plek(werkbezoek: Werkbezoek, *, naam: str) -> Plek | None:
    if not naam:
        return None
    organisatie = werkbezoek.organisatie
    return Plek.objects.create(
        gemeente=organisatie.gemeente, organisatie=organisatie, naam=naam, stand=Plek.Stand.MOGELIJK
    )


def _schrijf_talent(werkbezoek: Werkbezoek, inwoner: Inwoner, talent: Talent, *, door: Lid) -> None:
    """Write down what was seen; in the profile it waits until the inwoner says "ja, klopt"."""
    GezienTalent.objects.get_or_create(
        werkbezoek=werkbezoek, inwoner=inwoner, talent=talent, defaults={"gemeente": inwoner.gemeente}
    )
    bron = Talentantwoord.Bron.WERKBEZOEK
    leg_gezien_talent_vast(inwoner=inwoner, talent=talent, door=door, bron=bron, op=werkbezoek.datum)
