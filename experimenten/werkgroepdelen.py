"""What this app shows on the page of a werkgroep: its experiments, the visits for them, and what has to be done.

Where a werkgroep is stopped: what it did not decide on.
"""

from datetime import date

from django.db.models import Case, F, TextField, When

from experimenten import toegang, werkgroepcijfers
from experimenten.models import Experiment, Stand, Werkbezoek
from experimenten.werkbezoekenlijst import VOOR_IEDEREEN
from netwerk.models import Actie, Lid, Werkgroep
from netwerk.rollen import MEEWERKROLLEN, heeft_rol
from netwerk.werkgroepdelen import Deel, registreer

BEZOEKEN_HOOGSTENS = 5
ACTIES_HOOGSTENS = 20
BIJ_STOPPEN = "stoppen"


def registreer_delen() -> None:
    for naam, inhoud, volgorde in (
        ("cijfers", cijfers, 5),
        ("experimenten", experimenten, 10),
        ("acties", acties, 20),
        ("bezoeken", bezoeken, 30),
        (BIJ_STOPPEN, zonder_besluit, 40),
    ):
        registreer(
            Deel(
                naam=naam,
                template=TEMPLATES[naam],
                inhoud=inhoud,
                rollen=MEEWERKROLLEN,
                volgorde=volgorde,
                bij_stoppen=naam == BIJ_STOPPEN,
            )
        )


TEMPLATES = {
    "cijfers": "experimenten/werkgroep/cijfers.html",
    "experimenten": "experimenten/werkgroep/experimenten.html",
    "acties": "experimenten/werkgroep/acties.html",
    "bezoeken": "experimenten/werkgroep/bezoeken.html",
    BIJ_STOPPEN: "experimenten/werkgroep/stoppen.html",
}


def cijfers(werkgroep: Werkgroep, gebruiker: Lid, vandaag: date) -> dict[str, object]:
    mag_tellen = heeft_rol(gebruiker, *toegang.BEZOEKEN_TELLEN)
    selectie = werkgroepcijfers.selectie(werkgroep, gebruiker=gebruiker, vandaag=vandaag)
    return {
        "cijfers": werkgroepcijfers.cijfers(werkgroep, gebruiker=gebruiker, vandaag=vandaag),
        "overzicht_url": selectie.overzicht_url if mag_tellen else "",
    }


def experimenten(werkgroep: Werkgroep, gebruiker: Lid, vandaag: date) -> dict[str, object]:
    """All of them, what is decided last."""
    gevonden = Experiment.objects.zichtbaar_voor(gebruiker).filter(werkgroep=werkgroep)
    lijst = sorted(gevonden, key=lambda e: (e.stand == Stand.BESLUIT, e.naam.casefold()))
    return {"experimenten": [(experiment, experiment.dagen_bezig(vandaag)) for experiment in lijst]}


def zonder_besluit(werkgroep: Werkgroep, gebruiker: Lid, vandaag: date) -> dict[str, object] | None:
    """Those that lie still, and get no conclusion, when the werkgroep stops."""
    zichtbaar = Experiment.objects.zichtbaar_voor(gebruiker).filter(werkgroep=werkgroep)
    lijst = list(zichtbaar.exclude(stand=Stand.BESLUIT).order_by("naam"))
    return {"experimenten": lijst} if lijst else None


def acties(werkgroep: Werkgroep, gebruiker: Lid, vandaag: date) -> dict[str, object] | None:
    """What still has to be done after the visits this person may read."""
    leesbaar = Werkbezoek.objects.leesbaar_voor(gebruiker).aanwezig().filter(experiment__werkgroep=werkgroep)
    gevonden = Actie.objects.open().filter(werkbezoek__in=leesbaar).select_related("eigenaar", "organisatie")
    met_bezoek = gevonden.annotate(bezoek_id=F("werkbezoek"))
    lijst = list(met_bezoek.order_by("uiterlijk_op", "pk")[:ACTIES_HOOGSTENS])
    return {"acties": lijst, "dag": vandaag} if lijst else None


def bezoeken(werkgroep: Werkgroep, gebruiker: Lid, vandaag: date) -> dict[str, object] | None:
    """The last visits for its experiments that this person may count; the text only where it may be read."""
    if not heeft_rol(gebruiker, *toegang.BEZOEKEN_TELLEN):
        return None
    telbaar = Werkbezoek.objects.zichtbaar_voor(gebruiker).aanwezig().filter(experiment__werkgroep=werkgroep)
    te_lezen = Case(When(toegang.werkbezoeken_lezen(gebruiker), then="verslag"), output_field=TextField())
    laatste = telbaar.select_related("organisatie", "gemeente", "experiment", "kwartiermaker").only(*VOOR_IEDEREEN)
    lijst = list(laatste.annotate(te_lezen=te_lezen).nieuwste_eerst()[:BEZOEKEN_HOOGSTENS])
    return {"bezoeken": lijst} if lijst else None
