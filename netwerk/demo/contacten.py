"""Contact in the demo, warm and cold: who spoke to whom, who keeps contact, who stands in, and what was handed over."""

from datetime import date, timedelta
from itertools import groupby
from random import Random

from netwerk.models import Actie, Contactdrempel, Contactlegger, Contactmoment, Lid, Organisatie, Overdracht, Waarneming
from netwerk.rolsoorten import Rolsoort, Wereld
from participatie.demo import op_tijd, toeval, vaste_id, werkdag

GEBELD, GEMAILD, GESPROKEN = Contactmoment.Soort.TELEFOON, Contactmoment.Soort.MAIL, Contactmoment.Soort.GESPREK
BIJ_BIJEENKOMST = Contactmoment.Soort.BIJEENKOMST

OVER = (
    (GEBELD, "Of er na de zomer weer plek is"),
    (GEMAILD, "De folder gestuurd"),
    (GESPROKEN, "Toevallig op de markt"),
    (GEBELD, "Afspraak gemaakt voor een rondleiding"),
    (BIJ_BIJEENKOMST, "Wil graag meedenken"),
    (GESPROKEN, "Koffie gedronken, ideeën voor het voorjaar"),
    (GEMAILD, ""),
    (GEBELD, "Wie doet wat in de vakantie"),
)
DAGEN_GELEDEN = (0, 9, 27, 49, 66, 78, 95, 120, 160, 210, 260)
"""Some of today, some that everybody forgot."""


def bouw_contacten(slug: str, *, vandaag: date) -> None:
    """Besides visits and bijeenkomsten some were spoken to; two in three organisaties have a legger."""
    dobbelsteen = toeval("contacten", slug)
    van_het_netwerk = {"gemeente__samenwerkingsverband__slug": slug}
    leggers = _leggers(slug)
    for organisatie in Organisatie.objects.filter(**van_het_netwerk).order_by("id"):
        legger = dobbelsteen.choice(leggers[organisatie.gemeente_id])
        if dobbelsteen.random() < 0.3:
            moment = _moment(organisatie, door=legger, dobbelsteen=dobbelsteen, vandaag=vandaag, wie=organisatie)
            moment.contactpersonen.set(organisatie.contactpersonen.order_by("naam")[:1])
        if dobbelsteen.random() < 0.65:
            _legger(legger, vandaag=vandaag, organisatie=organisatie)
    leden = Lid.objects.filter(is_active=True, **van_het_netwerk).exclude(wereld=Wereld.INWONER).order_by("id")
    for lid in leden.exclude(rollen__soort=Rolsoort.KWARTIERMAKER).select_related("organisatie"):
        if dobbelsteen.random() < 0.5:
            door = dobbelsteen.choice([legger for legger in leggers[lid.gemeente_id] if legger != lid])
            _moment(lid.organisatie, door=door, dobbelsteen=dobbelsteen, vandaag=vandaag, wie=lid).leden.add(lid)


def _leggers(slug: str) -> dict[object, list[Lid]]:
    """Of each gemeente whom to choose from: the kwartiermaker four times as often as one of two begeleiders."""
    leden = Lid.objects.filter(is_active=True, gemeente__samenwerkingsverband__slug=slug).order_by("lid_sinds", "id")
    per_gemeente: dict[object, list[Lid]] = {}
    for rol, hoogstens, keer in ((Rolsoort.KWARTIERMAKER, 1, 4), (Rolsoort.BEGELEIDER, 2, 1)):
        for gemeente, groep in groupby(
            sorted(leden.filter(rollen__soort=rol), key=lambda lid: str(lid.gemeente_id)), lambda lid: lid.gemeente_id
        ):
            per_gemeente.setdefault(gemeente, []).extend([*groep][:hoogstens] * keer)
    return per_gemeente


def _moment(
    organisatie: Organisatie | None, *, door: Lid, dobbelsteen: Random, vandaag: date, wie: Organisatie | Lid
) -> Contactmoment:
    op = max(werkdag(vandaag - timedelta(days=dobbelsteen.choice(DAGEN_GELEDEN))), door.lid_sinds)
    if isinstance(wie, Lid):
        op = max(op, wie.lid_sinds)
    soort, over = dobbelsteen.choice(OVER)
    return Contactmoment.objects.create(
        id=vaste_id("contact", wie.pk, op),
        gemeente_id=wie.gemeente_id,
        organisatie=organisatie,
        door=door,
        op=op,
        soort=soort,
        over=over,
        bron=vaste_id("contactformulier", wie.pk, op),
        genoteerd_op=op_tijd(op, 16),
    )


def _legger(legger: Lid, *, vandaag: date, **van: Organisatie | Lid) -> Contactlegger:
    [doel] = van.values()
    sinds = max(vandaag - timedelta(days=120 + vaste_id("legger", doel.pk).int % 200), legger.lid_sinds)
    return Contactlegger.objects.create(
        **van,
        id=vaste_id("contactlegger", doel.pk),
        gemeente_id=doel.gemeente_id,
        legger=legger,
        sinds=sinds,
        gezet_door=legger,
        begonnen_op=op_tijd(sinds, 9),
    )


def bouw_waarnemen_en_overdragen(*, vandaag: date) -> None:
    """In Opsterland: a begeleider is away and Wytse stands in; another one gave an organisatie to Anke."""
    anke, wytse = (Lid.objects.get(email=f"{naam}@demo.example") for naam in ("anke", "wytse"))
    collegas = Lid.objects.filter(
        rollen__soort=Rolsoort.BEGELEIDER, rollen__gemeente=wytse.gemeente, is_active=True
    ).exclude(pk=wytse.pk)
    afwezige, vertrekker = collegas.order_by("id")[:2]
    eigen = Organisatie.objects.filter(gemeente=wytse.gemeente)
    Waarneming.objects.create(
        id=vaste_id("waarneming", afwezige.pk),
        gemeente=wytse.gemeente,
        rol=Rolsoort.BEGELEIDER,
        afwezige=afwezige,
        waarnemer=wytse,
        van=vandaag - timedelta(days=4),
        tot=vandaag + timedelta(days=10),
        gezet_door=anke,
    )
    for organisatie in eigen.filter(contactleggers=None).order_by("naam")[:1]:
        _legger(afwezige, vandaag=vandaag, organisatie=organisatie)
    Actie.objects.create(
        id=vaste_id("actie", afwezige.pk, "bellen"),
        gemeente=wytse.gemeente,
        eigenaar=afwezige,
        wat="Bellen over de open dag",
        uiterlijk_op=werkdag(vandaag + timedelta(days=3)),
    )
    _draag_over(eigen.order_by("-naam")[0], van=vertrekker, naar=anke, op=vandaag - timedelta(days=12))


def _draag_over(organisatie: Organisatie, *, van: Lid, naar: Lid, op: date) -> None:
    noor = Lid.objects.get(email="noor@demo.example")
    overdracht = Overdracht.objects.create(
        id=vaste_id("overdracht", van.pk),
        gemeente=organisatie.gemeente,
        van=van,
        naar=naar,
        reden="Gaat iets anders doen in een andere gemeente.",
        op=op_tijd(op, 11),
        door=noor,
    )
    organisatie.contactleggers.all().delete()
    oud = _legger(van, vandaag=op, organisatie=organisatie)
    oud.beeindig(op=op, door=noor)
    Contactlegger.objects.create(
        id=vaste_id("contactlegger", organisatie.pk, "na"),
        gemeente=organisatie.gemeente,
        organisatie=organisatie,
        legger=naar,
        sinds=op,
        gezet_door=noor,
        overdracht=overdracht,
        begonnen_op=op_tijd(op, 11),
    )


def bouw_drempels(*, vandaag: date) -> None:
    """OWO wants to speak to some kinds of organisations more often, and from next month to vrijwilligers as well."""
    noor = Lid.objects.get(email="noor@demo.example")
    for groep, dagen, over_dagen in (
        ({"organisatiesoort_id": "zorgboerderij"}, 45, -90),
        ({"organisatiesoort_id": "zorg"}, 30, -60),
        ({"organisatiesoort_id": "sociale_onderneming"}, 12, -60),
        ({"wereld": Wereld.VRIJWILLIGER}, 60, 30),
    ):
        Contactdrempel.objects.create(
            samenwerkingsverband=noor.gemeente.samenwerkingsverband,
            dagen=dagen,
            geldig_van=vandaag + timedelta(days=over_dagen),
            gezet_door=noor,
            **groep,
        )
