"""The data sets of an inwoner about the own traject. A trede is told in plain words: no number, no mark."""

from collections.abc import Iterator, Mapping

from django.db.models import Prefetch

from trajecten import ladder
from trajecten.eigen_gegevens import Eigenaar, Gegevens, Soort, Veld, Waarde, registreer
from trajecten.models import Deelname, Meting, Routeperiode, Traject

Rijen = Iterator[Mapping[str, Waarde]]
BLIJFT = "De gemeente moet kunnen laten zien hoe zij u hielp. De wet zegt: dit blijft nog 10 jaar na het einde."


def registreer_sets() -> None:
    for gegevens in (TRAJECTEN, METINGEN):
        registreer(gegevens)


def _trajecten(eigenaar: Eigenaar) -> Rijen:
    if eigenaar.inwoner is None:
        return
    met_delen = Traject.objects.filter(inwoner=eigenaar.inwoner).met_redenwoord()
    met_delen = met_delen.prefetch_related(
        *("ontwikkelruimtes", "organisaties", "besluiten", "omstandigheden", "aanleidingen"),
        Prefetch("routes", Routeperiode.objects.met_routewoord()),
        Prefetch("deelnames", Deelname.objects.met_vormwoord()),
    )
    for traject in met_delen.nieuwste_eerst():
        yield {
            "wat": "Traject",
            "van": traject.start,
            "tot": traject.einde,
            "toelichting": " ".join(filter(None, (traject.ambitie, traject.doel, _lastig(traject)))),
            "einde": ". ".join(filter(None, (traject.redenwoord, traject.uitkomst, traject.geen_eindmeting))),
        }
        yield from _delen(traject)


def _lastig(traject: Traject) -> str:
    return f"Wat het lastig maakt: {traject.drempels_in_woorden}." if traject.drempels else ""


def _delen(traject: Traject) -> Rijen:
    for periode in traject.routes.all():
        waarom = ". ".join(filter(None, (periode.get_reden_display(), periode.toelichting)))
        wat = f"Route: {periode.routewoord}"
        yield {"wat": wat, "van": periode.sinds, "tot": None, "toelichting": waarom, "einde": ""}
    for deelname in traject.deelnames.all():
        uren = f"{deelname.uren} uur per week" if deelname.uren else ""
        rust = f"rust sinds {deelname.stil_sinds:%-d-%-m-%Y}" if deelname.stil_sinds else ""
        afspraak = f"afgesproken tot en met {deelname.afgesproken_tot:%-d-%-m-%Y}" if deelname.afgesproken_tot else ""
        moet = f"dit moet, omdat: {deelname.waarom_opgelegd}" if deelname.waarom_opgelegd else ""
        nieuws = "u maakt het nieuws van het netwerk" if deelname.voor_het_nieuws else ""
        meer = ", ".join(filter(None, (uren, nieuws, deelname.get_wet_display(), rust, afspraak, moet)))
        wat = {"wat": str(deelname), "van": deelname.sinds, "tot": deelname.tot}
        yield wat | {"toelichting": meer, "einde": deelname.hoe_het_eindigde}
    for ruimte in traject.ontwikkelruimtes.all():
        yield {"wat": "Tijd om te ontwikkelen", "van": ruimte.van, "tot": ruimte.tot, "toelichting": "", "einde": ""}
    yield from _rondom(traject)


def _rondom(traject: Traject) -> Rijen:
    for hulp in traject.organisaties.all():
        wat = {"wat": f"Helpt mee: {hulp}", "van": hulp.sinds, "tot": hulp.tot}
        yield wat | {"toelichting": hulp.reden, "einde": hulp.reden_einde}
    for besluit in traject.besluiten.all():
        erbij = "U was erbij." if besluit.inwoner_erbij else "U was er niet bij."
        toelichting = f"{besluit.wat} Met: {besluit.wie}. {erbij}"
        yield {"wat": "Samen besloten", "van": besluit.op, "tot": None, "toelichting": toelichting, "einde": ""}
    for rij in traject.omstandigheden.all():
        yield {"wat": str(rij), "van": rij.sinds, "tot": rij.tot, "toelichting": "", "einde": ""}
    for rij in traject.aanleidingen.all():
        yield {"wat": "Waardoor iets veranderde", "van": rij.op, "tot": None, "toelichting": rij.zin, "einde": ""}


TRAJECTEN = Gegevens(
    sleutel="trajecten",
    titel="Uw weg: wat u doet en wilt bereiken",
    uitleg="Wat u afsprak, en waar u meedoet. U en wie u helpt, zien dit.",
    velden={
        "wat": Veld("Wat"),
        "van": Veld("Vanaf", Soort.DATUM),
        "tot": Veld("Tot", Soort.DATUM),
        "toelichting": Veld("Erbij geschreven"),
        "einde": Veld("Waarom het stopte"),
    },
    lees=_trajecten,
    blijft=BLIJFT,
    volgorde=32,
)


def _metingen(eigenaar: Eigenaar) -> Rijen:
    if eigenaar.inwoner is None:
        return
    for meting in Meting.objects.filter(inwoner=eigenaar.inwoner).select_related("vervangen_door").nieuwste_eerst():
        verwacht = ladder.IN_GEWONE_TAAL[meting.verwachte_trede] if meting.verwachte_trede else ""
        yield {
            "op": meting.meetdatum,
            "wat": meting.in_gewone_taal,
            "eigen_beeld": meting.eigen_beeld,
            "samen": meting.samen_met_inwoner,
            "toelichting": meting.reden_afwijking,
            "verwacht": " ".join(filter(None, (verwacht, meting.groei_toelichting))),
            "verbeterd": _waarom_verbeterd(meting),
        }


def _waarom_verbeterd(meting: Meting) -> str:
    nieuwer = getattr(meting, "vervangen_door", None)
    return f"Telt niet meer: {nieuwer.reden_correctie}" if nieuwer else ""


METINGEN = Gegevens(
    sleutel="metingen",
    titel="Hoe het met u ging",
    uitleg="Wat hierover over u is opgeschreven. U en wie u helpt, zien dit.",
    velden={
        "op": Veld("Datum", Soort.DATUM),
        "wat": Veld("Wat er is opgeschreven"),
        "eigen_beeld": Veld("Hoe u het zelf ziet"),
        "samen": Veld("Samen met u ingevuld", Soort.JA_NEE),
        "toelichting": Veld("Waarom dit is gekozen"),
        "verwacht": Veld("Wat uw begeleider verwacht"),
        "verbeterd": Veld("Verbeterd"),
    },
    lees=_metingen,
    blijft=BLIJFT,
    volgorde=34,
)
