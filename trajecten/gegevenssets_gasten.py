"""The data set of somebody as a gast of bijeenkomsten: what was answered, needed and asked to remember."""

from collections.abc import Iterator, Mapping

from netwerk.models import Agendalink, Gastvoorkeur, Genodigde
from netwerk.models.wensen import Wensen
from trajecten.eigen_gegevens import Eigenaar, Gegevens, Soort, Veld, Waarde, registreer


def registreer_sets() -> None:
    registreer(GAST)


def _gast(eigenaar: Eigenaar) -> Iterator[Mapping[str, Waarde]]:
    lid = eigenaar.lid
    if lid is None:
        return
    gasten = Genodigde.objects.filter(lid=lid).met_redenwoord().select_related("bijeenkomst")
    for gast in gasten.order_by("-bijeenkomst__begint_op", "pk"):
        yield {
            "waarover": f"Bijeenkomst: {gast.bijeenkomst.thema}",
            "antwoord": gast.get_antwoord_display(),
            "op": gast.beantwoord_op,
            "waarom": " ".join(filter(None, (gast.redenwoord, gast.reden_tekst))),
            "nodig": _nodig(gast),
            "tot": None,
        }
    for voorkeur in Gastvoorkeur.objects.filter(lid=lid):
        nodig = {"waarover": "Wat wij onthouden voor een volgende keer", "nodig": _nodig(voorkeur)}
        yield {"antwoord": "", "op": None, "waarom": "", "tot": voorkeur.geldig_tot} | nodig
    for link in Agendalink.objects.filter(lid=lid):
        eigen = {"waarover": "Uw link om de agenda te volgen", "op": link.gemaakt_op}
        yield {"antwoord": "", "waarom": "", "nodig": "", "tot": None} | eigen


def _nodig(wensen: Wensen) -> str:
    mee = f"{wensen.metgezellen} mee" if wensen.metgezellen else ""
    delen = (*wensen.hulp_in_woorden, wensen.dieet, wensen.get_vervoer_display(), wensen.vertrekplaats, mee)
    return "; ".join(deel for deel in delen if deel)


GAST = Gegevens(
    sleutel="gast",
    titel="Uitnodigingen voor bijeenkomsten",
    uitleg="Wat u antwoordde en wat u nodig had. Wie de bijeenkomst regelt, ziet dit ook.",
    velden={
        "waarover": Veld("Waarover"),
        "antwoord": Veld("Uw antwoord"),
        "op": Veld("Op", Soort.MOMENT),
        "waarom": Veld("Waarom niet"),
        "nodig": Veld("Wat u nodig had"),
        "tot": Veld("Onthouden tot", Soort.DATUM),
    },
    lees=_gast,
    blijft="Wat u nodig had, gaat 30 dagen na de bijeenkomst weg. U kunt het ook zelf wissen, bij uw antwoord. "
    "Dat u was uitgenodigd, bewaren wij 2 jaar.",
    volgorde=62,
)
