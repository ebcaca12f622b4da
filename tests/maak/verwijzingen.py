"""Make verwijzingen, projecten, figures of groups and trainingen for tests."""

from datetime import date, timedelta
from itertools import count

from netwerk.models import Gemeente, Lid, Organisatie
from tests.maak.netwerk import maak_gemeente, maak_organisatie
from tests.maak.trajecten import maak_inwoner
from trajecten.models import (
    Inwoner,
    Lokaalcijfer,
    Project,
    Projectdeelname,
    Projectpartner,
    Projectsessie,
    Training,
    Trainingsoort,
    Verwijssoort,
    Verwijzing,
)
from trajecten.models.verwijzingen import ANTWOORD_BINNEN

DAG = date(2026, 3, 2)
NUMMER = count(1)
"""Names and days that may be there once."""
VERDER = {
    "gevraagd": ("ja",),
    "aangenomen": ("ja", "aan"),
    "geweigerd": ("ja", "weiger"),
    "afgerond": ("ja", "aan", "klaar"),
    "niet_gewild": ("nee",),
    "ingetrokken": ("stop",),
}
"""The verbs that lead to a stand."""


def maak_verwijzing(
    *,
    inwoner: Inwoner | None = None,
    organisatie: Organisatie | None = None,
    vanuit: Organisatie | None = None,
    stand: str = "voorstel",
    soort: str = "taalhuis",
    door: Lid | None = None,
    op: date = DAG,
    geholpen: str = "ja",
) -> Verwijzing:
    inwoner = inwoner or maak_inwoner()
    organisatie = organisatie or maak_organisatie(gemeente=inwoner.gemeente)
    rij = Verwijssoort.objects.get(sleutel=soort)
    verwijzing = Verwijzing.objects.create(
        gemeente_id=inwoner.gemeente_id,
        inwoner=inwoner,
        soort=rij,
        organisatie=organisatie,
        verwezen_vanuit=vanuit,
        waarvoor=rij.naam,
        waarheen=organisatie.naam,
        vraag="Wil beter leren lezen",
        verwezen_door=door or inwoner.begeleider,
        op=op,
        uiterlijk_op=op + ANTWOORD_BINNEN,
    )
    for verb in VERDER.get(stand, ()):
        _doe(verwijzing, verb, op, geholpen)
    return verwijzing


def _doe(verwijzing: Verwijzing, verb: str, op: date, geholpen: str) -> None:
    klaar = {"gegaan": "ja", "geholpen": geholpen, "woorden": "Ik lees nu de krant"}
    verben = {
        "ja": lambda: verwijzing.beantwoord_door_inwoner(ja=True, hoe="samen", op=op),
        "nee": lambda: verwijzing.beantwoord_door_inwoner(ja=False, hoe="samen", op=op),
        "aan": lambda: verwijzing.neem_aan(op=op, toelichting="Kom op dinsdag"),
        "weiger": lambda: verwijzing.weiger(op=op, reden="vol", toelichting="In het najaar weer"),
        "klaar": lambda: verwijzing.vertel_hoe_het_was(op=op, **klaar),
        "stop": lambda: verwijzing.trek_in(op=op),
    }
    verben[verb]()


def maak_project(*, gemeente: Gemeente | None = None, naam: str = "", begint_op: date = date(2025, 1, 6)) -> Project:
    return Project.objects.create(
        gemeente=gemeente or maak_gemeente(),
        naam=naam or f"Sport maakt Actief {next(NUMMER)}",
        wat="Samen sporten op maandag",
        doelen="Meer conditie\nPlezier",
        begint_op=begint_op,
    )


def maak_projectdelen(*, project: Project, organisatie: Organisatie) -> tuple[Projectpartner, Projectsessie]:
    """A partner, and a day with a guest."""
    vast = {"gemeente_id": project.gemeente_id}
    partner = project.partners.create(organisatie=organisatie, rol="uitvoering", **vast)
    return partner, project.sessies.create(op=DAG, onderwerp="Doelen stellen", gast="Een trainer", **vast)


def maak_projectdeelname(
    *,
    project: Project | None = None,
    inwoner: Inwoner | None = None,
    aangemeld_op: date = DAG,
    gestart_op: date | None = DAG,
    afgerond_op: date | None = None,
    gestopt_op: date | None = None,
) -> Projectdeelname:
    inwoner = inwoner or maak_inwoner()
    return Projectdeelname.objects.create(
        gemeente_id=inwoner.gemeente_id,
        project=project or maak_project(gemeente=inwoner.gemeente),
        inwoner=inwoner,
        aangemeld_op=aangemeld_op,
        gestart_op=gestart_op,
        afgerond_op=afgerond_op,
        gestopt_op=gestopt_op,
        stopreden="past_niet" if gestopt_op else "",
    )


def maak_lokaalcijfer(
    *,
    gemeente: Gemeente,
    groep: str = "",
    jaar: int = 2025,
    aantal: int = 80,
    in_beeld: int | None = 20,
) -> Lokaalcijfer:
    return Lokaalcijfer.objects.create(
        gemeente=gemeente,
        jaar=jaar,
        groep=groep or f"Groep {next(NUMMER)}",
        aantal=aantal,
        in_beeld=in_beeld,
        bron="CBS 2025",
    )


def maak_training(
    *,
    lid: Lid,
    gemeente: Gemeente | None = None,
    soort: str = "laaggeletterdheid",
    op: date | None = None,
    geldig_tot: date | None = None,
) -> Training:
    return Training.objects.create(
        gemeente=gemeente or lid.gemeente,
        lid=lid,
        soort=Trainingsoort.objects.get(sleutel=soort),
        op=op or DAG - timedelta(days=next(NUMMER)),
        geldig_tot=geldig_tot,
    )
