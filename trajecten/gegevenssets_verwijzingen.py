"""The data sets of an inwoner about verwijzingen and projecten."""

from collections.abc import Iterator, Mapping

from django.db.models import QuerySet

from trajecten.eigen_gegevens import Eigenaar, Gegevens, Soort, Veld, Waarde, registreer
from trajecten.gegevenssets_trajecten import BLIJFT
from trajecten.jaarsluiting import bewaar_verwijzingen
from trajecten.models import Projectdeelname, Verwijzing
from trajecten.verwijzingen import VOOR_DE_INWONER

Rijen = Iterator[Mapping[str, Waarde]]


def registreer_sets() -> None:
    registreer(VERWIJZINGEN)
    registreer(PROJECTEN)


def _verwijzingen(eigenaar: Eigenaar) -> Rijen:
    if eigenaar.inwoner is None:
        return
    for verwijzing in Verwijzing.objects.filter(inwoner=eigenaar.inwoner).met_namen().order_by("-op", "pk"):
        hielp = f" Hielp het? {verwijzing.get_geholpen_display()}." if verwijzing.geholpen else ""
        yield {
            "waarheen": verwijzing.waarheen,
            "waarvoor": verwijzing.waarvoor,
            "op": verwijzing.op,
            "door": verwijzing.verwezen_door.naam if verwijzing.verwezen_door else "",
            "vraag": verwijzing.vraag,
            "stand": VOOR_DE_INWONER[Verwijzing.Stand(verwijzing.stand)],
            "akkoord": verwijzing.akkoord_op,
            "antwoord": ". ".join(filter(None, (verwijzing.get_weigerreden_display(), verwijzing.toelichting))),
            "gegaan": f"{verwijzing.get_gegaan_display()}.{hielp}" if verwijzing.gegaan else "",
            "woorden": verwijzing.woorden,
        }


def _te_vernietigen(eigenaar: Eigenaar) -> list[QuerySet]:
    return [Verwijzing.objects.filter(inwoner=eigenaar.inwoner)]


VERWIJZINGEN = Gegevens(
    sleutel="verwijzingen",
    titel="Waar u hulp krijgt",
    uitleg="Waar wij u naar verwezen, en hoe het was. U en wie u helpt, zien dit.",
    velden={
        "waarheen": Veld("Waarheen"),
        "waarvoor": Veld("Waarvoor"),
        "op": Veld("Voorgesteld op", Soort.DATUM),
        "door": Veld("Door"),
        "vraag": Veld("Wat de organisatie hoort"),
        "stand": Veld("Hoe het nu is"),
        "akkoord": Veld("U zei ja op", Soort.DATUM),
        "antwoord": Veld("Wat de organisatie zei"),
        "gegaan": Veld("Bent u gegaan?"),
        "woorden": Veld("In uw eigen woorden"),
    },
    lees=_verwijzingen,
    te_vernietigen=_te_vernietigen,
    bewaar_eerst=bewaar_verwijzingen,
    volgorde=39,
)


def _projecten(eigenaar: Eigenaar) -> Rijen:
    if eigenaar.inwoner is None:
        return
    eigen = Projectdeelname.objects.filter(inwoner=eigenaar.inwoner).select_related("project")
    for deelname in eigen.order_by("-aangemeld_op", "pk"):
        yield {
            "project": deelname.project.naam,
            "stand": deelname.stand,
            "aangemeld": deelname.aangemeld_op,
            "gestart": deelname.gestart_op,
            "klaar": deelname.afgerond_op or deelname.gestopt_op,
            "reden": deelname.get_stopreden_display(),
        }


PROJECTEN = Gegevens(
    sleutel="projecten",
    titel="Projecten waar u aan meedoet",
    uitleg="Aan welke projecten u meedoet. U en wie u helpt, zien dit.",
    velden={
        "project": Veld("Project"),
        "stand": Veld("Hoe het nu is"),
        "aangemeld": Veld("Aangemeld op", Soort.DATUM),
        "gestart": Veld("Begonnen op", Soort.DATUM),
        "klaar": Veld("Klaar of gestopt op", Soort.DATUM),
        "reden": Veld("Waarom gestopt"),
    },
    lees=_projecten,
    blijft=BLIJFT,
    volgorde=40,
)
