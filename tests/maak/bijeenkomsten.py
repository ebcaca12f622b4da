"""Make what belongs to bijeenkomsten, and the rows that their URLs are about: keyword-only, with no surprises."""

from datetime import date, datetime, time, timedelta
from uuid import UUID, uuid4

from django.utils import timezone

from netwerk.models import (
    Agendapunt,
    Bijeenkomst,
    Bijeenkomstreeks,
    Gemeente,
    Leerantwoord,
    Leervraag,
    Lid,
    Opbrengst,
    Samenwerkingsverband,
)
from netwerk.models.bijeenkomsten import Agendastand
from netwerk.rollen import NETWERKROLLEN
from netwerk.rolsoorten import Rolsoort
from tests.maak.netwerk import maak_actie, maak_bijeenkomst, maak_lid, maak_organisatie, maak_samenwerkingsverband


def maak_reeks(
    *,
    samenwerkingsverband: Samenwerkingsverband | None = None,
    naam: str | None = None,
    elke_maanden: int = 2,
    eerste_maand: date = date(2026, 1, 1),
    locaties: str = "De Buorskip, Beetsterzwaag\nDorpshuis, Noordwolde",
    **velden: object,
) -> Bijeenkomstreeks:
    """Every two months on the third Thursday, from one to four."""
    return Bijeenkomstreeks.objects.create(
        samenwerkingsverband=samenwerkingsverband or maak_samenwerkingsverband(),
        naam=naam or f"Reeks {uuid4()}",
        elke_maanden=elke_maanden,
        eerste_maand=eerste_maand,
        begint_om=time(13),
        locaties=locaties,
        **velden,
    )


def maak_agendapunt(
    *, bijeenkomst: Bijeenkomst, titel: str = "Rondje nieuws", minuten: int = 10, volgorde: int = 1, **velden: object
) -> Agendapunt:
    return Agendapunt.objects.create(
        samenwerkingsverband=bijeenkomst.samenwerkingsverband,
        bijeenkomst=bijeenkomst,
        titel=titel,
        minuten=minuten,
        volgorde=volgorde,
        **velden,
    )


def maak_bijeenkomst_met_stand(
    *, samenwerkingsverband: Samenwerkingsverband, stand: Agendastand, **velden: object
) -> Bijeenkomst:
    bijeenkomst = maak_bijeenkomst(samenwerkingsverband=samenwerkingsverband, **velden)
    bijeenkomst.stand, bijeenkomst.verslag = stand, "Het was goed." if stand == Agendastand.AFGESLOTEN else ""
    bijeenkomst.save()
    return bijeenkomst


def maak_opbrengst(
    *,
    bijeenkomst: Bijeenkomst,
    door: Lid,
    soort: str = Opbrengst.Soort.AFSPRAAK,
    tekst: str = "Samen koken op vrijdag",
    agendapunt: Agendapunt | None = None,
    met_actie: bool = False,
    **velden: object,
) -> Opbrengst:
    if soort in Opbrengst.MET_VERVOLG:
        velden = {"eigenaar": door, "uiterlijk_op": date(2026, 12, 31)} | velden
    return Opbrengst.objects.create(
        bijeenkomst=bijeenkomst,
        agendapunt=agendapunt,
        soort=soort,
        tekst=tekst,
        door=door,
        actie=maak_actie(eigenaar=velden["eigenaar"], wat=tekst) if met_actie else None,
        **velden,
    )


def maak_opbrengst_bij(*, experiment_id: UUID, door: Lid, soort: str = Opbrengst.Soort.MATCH, **velden) -> Opbrengst:
    """What came up at a bijeenkomst when it was about that experiment."""
    bijeenkomst = maak_bijeenkomst_met_stand(
        samenwerkingsverband=door.gemeente.samenwerkingsverband, stand=Agendastand.AFGESLOTEN
    )
    punt = maak_agendapunt(bijeenkomst=bijeenkomst, over_soort="experiment", over_id=experiment_id)
    return maak_opbrengst(bijeenkomst=bijeenkomst, door=door, agendapunt=punt, soort=soort, **velden)


def maak_leervraag(
    *,
    gesteld_door: Lid,
    vraag: str = "Hoe bereiken wij jongeren?",
    gesteld_op: datetime | None = None,
    samenwerkingsverband: Samenwerkingsverband | None = None,
) -> Leervraag:
    return Leervraag.objects.create(
        samenwerkingsverband=samenwerkingsverband or gesteld_door.gemeente.samenwerkingsverband,
        vraag=vraag,
        gesteld_door=gesteld_door,
        gesteld_op=gesteld_op or timezone.now() - timedelta(days=1),
    )


def maak_leerantwoord(*, leervraag: Leervraag, door: Lid, bron: tuple[str, object] = ("", None)) -> Leerantwoord:
    return leervraag.antwoorden.create(
        tekst="Via de voetbalclub.", door=door, op=timezone.now(), bron_soort=bron[0], bron_id=bron[1]
    )


# The rows that URLs are about


def reeks(*, gemeente: Gemeente, van: Lid) -> Bijeenkomstreeks:
    return maak_reeks(samenwerkingsverband=gemeente.samenwerkingsverband)


def open_bijeenkomst(*, gemeente: Gemeente, van: Lid) -> Bijeenkomst:
    """With an agenda that is published; moved, and called off since."""
    nu = timezone.now()
    bijeenkomst = maak_bijeenkomst_met_stand(
        samenwerkingsverband=gemeente.samenwerkingsverband, stand=Agendastand.GEPUBLICEERD, begint_op=nu
    )
    bijeenkomst.verzet(begint_op=nu, eindigt_op=nu + timedelta(hours=2), reden="De zaal was bezet.")
    bijeenkomst.zeg_af(reden="Er is storm.", nu=nu)
    maak_agendapunt(bijeenkomst=bijeenkomst)
    return bijeenkomst


def overlegpartner(*, gemeente: Gemeente, van: Lid) -> dict[str, UUID]:
    overleg, organisatie = (
        maak_bijeenkomst(samenwerkingsverband=gemeente.samenwerkingsverband),
        maak_organisatie(gemeente=gemeente),
    )
    overleg.organisaties.add(organisatie)
    return {"bijeenkomst_id": overleg.pk, "organisatie_id": organisatie.pk}


def afgesloten_bijeenkomst(*, gemeente: Gemeente, van: Lid) -> Bijeenkomst:
    """With a verslag, and an afspraak that is done."""
    bijeenkomst = maak_bijeenkomst_met_stand(
        samenwerkingsverband=gemeente.samenwerkingsverband, stand=Agendastand.AFGESLOTEN
    )
    punt = maak_agendapunt(bijeenkomst=bijeenkomst, tekst="Lees dit vooraf.", uitkomst="Iedereen was het eens.")
    werkt_mee = van.rollen.filter(soort__in=NETWERKROLLEN).exists()
    wie = van if werkt_mee else maak_lid(gemeente=gemeente, rol=Rolsoort.FACILITATOR)
    maak_opbrengst(bijeenkomst=bijeenkomst, door=wie, agendapunt=punt, gedaan_op=timezone.now(), gevolg="Het lukte.")
    return bijeenkomst


def agendapunt(*, gemeente: Gemeente, van: Lid) -> Agendapunt:
    """On an agenda that is published."""
    bijeenkomst = maak_bijeenkomst_met_stand(
        samenwerkingsverband=gemeente.samenwerkingsverband, stand=Agendastand.GEPUBLICEERD
    )
    return maak_agendapunt(bijeenkomst=bijeenkomst)


def opbrengst(*, gemeente: Gemeente, van: Lid) -> Opbrengst:
    """An afspraak that this person wrote down and would see to."""
    bijeenkomst = maak_bijeenkomst_met_stand(
        samenwerkingsverband=gemeente.samenwerkingsverband, stand=Agendastand.GEPUBLICEERD
    )
    return maak_opbrengst(bijeenkomst=bijeenkomst, door=van)


def leervraag(*, gemeente: Gemeente, van: Lid) -> Leervraag:
    """A question of this person with an answer."""
    vraag = maak_leervraag(gesteld_door=van, samenwerkingsverband=gemeente.samenwerkingsverband)
    maak_leerantwoord(leervraag=vraag, door=van)
    return vraag


def leerantwoord(*, gemeente: Gemeente, van: Lid) -> dict[str, object]:
    """An answer of this person."""
    return {"antwoord_id": leervraag(gemeente=gemeente, van=van).antwoorden.get().pk}
