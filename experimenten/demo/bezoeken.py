"""The visits of the demo, and what each of them leaves behind: a contactmoment, sometimes an actie or a plek."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import cycle

from experimenten.bezoekvragen import STANDAARD
from experimenten.demo.teksten import Tekst
from experimenten.models import Experiment, GezienTalent, Werkbezoek
from netwerk.models import Actie, Contactmoment, Lid, Organisatie, Plek
from netwerk.rolsoorten import Rolsoort
from participatie.demo import DEMO_PERSONEN, op_tijd, vaste_id, werkdag
from trajecten.models import Inwoner, Talent, Talentantwoord, Talentprofiel
from trajecten.talenten import leg_gezien_talent_vast

ALLES_GEDAAN_NA = 21
"""Days after which the actie of a visit is done, unless its text says that it stays."""

STEEDS_VAKER = 1.3
"""The network grows: visits lie closer together towards today."""


def bouw_bezoeken(slug: str, teksten: Sequence[Tekst], *, dagen: int, vandaag: date) -> None:
    """Make the visits of one network, spread over the last so many days."""
    organisaties = {o.naam: o for o in Organisatie.objects.filter(gemeente__samenwerkingsverband__slug=slug)}
    experimenten = {e.naam: e for e in Experiment.objects.filter(samenwerkingsverband__slug=slug)}
    kwartiermakers = _kwartiermakers(slug)
    inwoners: dict[object, Iterator[Inwoner]] = {
        gemeente: cycle(Inwoner.objects.filter(gemeente=gemeente).order_by("sinds", "id"))
        for gemeente in kwartiermakers
    }
    for nummer, tekst in enumerate(teksten):
        terug = 1 + round(dagen * (1 - nummer / (len(teksten) - 1)) ** STEEDS_VAKER)
        datum = werkdag(vandaag - timedelta(days=terug))
        organisatie = organisaties[tekst.organisatie]
        bezoek = _bezoek(
            tekst,
            nummer=nummer,
            organisatie=organisatie,
            datum=datum,
            kwartiermaker=kwartiermakers[organisatie.gemeente_id],
            experiment=_begonnen(experimenten.get(tekst.experiment), datum),
        )
        bezoek.inwoners.set([next(inwoners[organisatie.gemeente_id]) for _ in range(tekst.inwoners)])
        _laat_sporen_na(bezoek, tekst, vandaag=vandaag)


def _kwartiermakers(slug: str) -> dict[object, Lid]:
    """Return who makes the visits in each gemeente: somebody one can log in as where there is one."""
    wie = Lid.objects.filter(rollen__soort=Rolsoort.KWARTIERMAKER, gemeente__samenwerkingsverband__slug=slug)
    kwartiermakers = {lid.gemeente_id: lid for lid in wie.order_by("lid_sinds", "id")}
    demo = wie.filter(email__in=[persoon.email for persoon in DEMO_PERSONEN])
    return {**kwartiermakers, **{lid.gemeente_id: lid for lid in demo}}


def _begonnen(experiment: Experiment | None, datum: date) -> Experiment | None:
    loopt = experiment is not None and experiment.begonnen_op is not None and experiment.begonnen_op <= datum
    return experiment if loopt else None


def _bezoek(
    tekst: Tekst,
    *,
    nummer: int,
    organisatie: Organisatie,
    datum: date,
    kwartiermaker: Lid,
    experiment: Experiment | None,
) -> Werkbezoek:
    vastgelegd_op = op_tijd(datum, 10 + nummer % 8, 7 * nummer % 60)
    return Werkbezoek.objects.create(
        id=vaste_id("werkbezoek", organisatie.id, nummer),
        sleutel=vaste_id("formulier", organisatie.id, nummer),
        gemeente=organisatie.gemeente,
        kwartiermaker=kwartiermaker,
        organisatie=organisatie,
        plek=organisatie.plekken.order_by("id").first() if tekst.soort == Werkbezoek.Soort.MEEKIJKEN else None,
        datum=datum,
        soort=tekst.soort,
        verslag=tekst.verslag,
        antwoorden=[{vraag: zin} for vraag, zin in zip(STANDAARD[tekst.soort], tekst.antwoorden, strict=False)],
        experiment=experiment,
        vastgelegd_op=vastgelegd_op,
        gewijzigd_op=vastgelegd_op,
    )


def _laat_sporen_na(bezoek: Werkbezoek, tekst: Tekst, *, vandaag: date) -> None:
    contactmoment = Contactmoment.objects.create(
        id=vaste_id("contactmoment", bezoek.id),
        gemeente=bezoek.gemeente,
        organisatie=bezoek.organisatie,
        door=bezoek.kwartiermaker,
        op=bezoek.datum,
        soort=Contactmoment.Soort.WERKBEZOEK,
        bron=bezoek.id,
        genoteerd_op=bezoek.vastgelegd_op,
    )
    gesproken_met = bezoek.organisatie.contactpersonen.order_by("naam")[:1]
    contactmoment.contactpersonen.set(gesproken_met)
    bezoek.gesproken_met.set(gesproken_met)
    if tekst.soort in {Werkbezoek.Soort.GESPREK, Werkbezoek.Soort.MEEKIJKEN}:
        bezoek.meegegaan.set(_gaat_mee(bezoek))
        contactmoment.leden.set(bezoek.meegegaan.all())
    if tekst.actie:
        bezoek.actie = _actie(bezoek, tekst, vandaag=vandaag)
    if tekst.mogelijke_plek:
        bezoek.mogelijke_plek = _mogelijke_plek(bezoek, tekst)
    if tekst.schot and bezoek.experiment:
        bezoek.schot = bezoek.experiment.schot_set.get(tekst__startswith=tekst.schot)
    bezoek.save(update_fields=["actie", "mogelijke_plek", "schot"])
    if tekst.talent:
        _zie_talent(bezoek, tekst)


def _gaat_mee(bezoek: Werkbezoek) -> list[Lid]:
    begeleiders = Lid.objects.filter(
        rollen__soort=Rolsoort.BEGELEIDER, rollen__gemeente=bezoek.gemeente, lid_sinds__lte=bezoek.datum
    ).order_by("lid_sinds", "id")
    aantal = begeleiders.count()
    return [begeleiders[bezoek.datum.toordinal() % aantal]] if aantal else []


def _actie(bezoek: Werkbezoek, tekst: Tekst, *, vandaag: date) -> Actie:
    uiterlijk_op = werkdag(bezoek.datum + timedelta(days=tekst.binnen_dagen))
    lang_geleden = bezoek.datum < vandaag - timedelta(days=ALLES_GEDAAN_NA)
    return Actie.objects.create(
        id=vaste_id("actie", bezoek.id),
        gemeente=bezoek.gemeente,
        eigenaar=bezoek.kwartiermaker,
        organisatie=bezoek.organisatie,
        wat=tekst.actie,
        uiterlijk_op=uiterlijk_op,
        gedaan_op=op_tijd(uiterlijk_op, 9) if lang_geleden and not tekst.blijft_liggen else None,
    )


def _mogelijke_plek(bezoek: Werkbezoek, tekst: Tekst) -> Plek:
    return Plek.objects.create(
        id=vaste_id("plek", bezoek.organisatie_id, tekst.mogelijke_plek),
        gemeente=bezoek.gemeente,
        organisatie=bezoek.organisatie,
        naam=tekst.mogelijke_plek,
        soort=Plek.Soort.ACTIVITEIT,
        stand=Plek.Stand.MOGELIJK,
        plaats=bezoek.organisatie.plaats,
    )


def _zie_talent(bezoek: Werkbezoek, tekst: Tekst) -> None:
    """Write the talent down with the visit, and let it wait in the profile for the yes of the inwoner."""
    inwoner = bezoek.inwoners.order_by("id")[0]
    talent = Talent.objects.get(sleutel=tekst.talent)
    GezienTalent.objects.create(gemeente=bezoek.gemeente, werkbezoek=bezoek, inwoner=inwoner, talent=talent)
    Talentprofiel.objects.get_or_create(
        inwoner=inwoner, defaults={"id": vaste_id("talentprofiel", inwoner.id), "gemeente": inwoner.gemeente}
    )
    bron = Talentantwoord.Bron.WERKBEZOEK
    leg_gezien_talent_vast(inwoner=inwoner, talent=talent, door=bezoek.kwartiermaker, bron=bron, op=bezoek.datum)
