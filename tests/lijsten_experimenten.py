"""The lists of what is written down at an experiment, for tests/lijsten.py."""

from netwerk.models import Agendapunt, Lid, Opbrengst
from netwerk.rolsoorten import Rolsoort
from tests.lijstvorm import Lijst
from tests.maak.bijeenkomsten import maak_agendapunt, maak_opbrengst
from tests.maak.experimentdelen import maak_alle_delen, maak_deel, maak_weergave
from tests.maak.experimenten import maak_bestand, maak_experiment
from tests.maak.netwerk import maak_bijeenkomst


def _met_experiment(van: Lid) -> dict[str, object]:
    return {"pk": maak_experiment(werkgroep=van.werkgroepen.get(), gemeenten=(van.gemeente,)).pk}


def _bij_experiment(gemeente, van, n) -> None:
    """A photo at it, and one of everything that is written down."""
    experiment = van.werkgroepen.get().experimenten.first()
    maak_bestand(experiment=experiment, naam=f"foto {n}.jpg", op_schijf=False)
    maak_alle_delen(experiment=experiment)


def _in_het_overzicht(gemeente, van, n) -> None:
    """An experiment with a match, an open question and a schot."""
    groep = van.werkgroepen.get()
    experiment = maak_experiment(werkgroep=groep, gemeenten=(gemeente,), naam=f"Kas {n}", eigenaar=van)
    maak_deel("vragen", experiment=experiment, door=van)
    maak_deel("schotten", experiment=experiment, door=van)
    punt = maak_agendapunt(
        bijeenkomst=maak_bijeenkomst(samenwerkingsverband=groep.samenwerkingsverband),
        soort=Agendapunt.Soort.EXPERIMENT,
        over_soort="experiment",
        over_id=experiment.pk,
    )
    maak_opbrengst(bijeenkomst=punt.bijeenkomst, agendapunt=punt, door=van, soort=Opbrengst.Soort.MATCH)


LIJSTEN_EXPERIMENTEN = [
    *(
        Lijst(naam=naam, maak_rij=_bij_experiment, kwargs=_met_experiment)
        for naam in ("experiment_bekijken", "experiment_tijdlijn")
    ),
    *(
        Lijst(
            naam="experimentdelen",
            maak_rij=_bij_experiment,
            kwargs=lambda van, soort=soort: {**_met_experiment(van), "soort": soort},
        )
        for soort in ("oplossingen", "vragen")
    ),
    *(
        Lijst(naam="overzicht_delen", maak_rij=_in_het_overzicht, kwargs=lambda van, soort=soort: {"soort": soort})
        for soort in ("matches", "schotten")
    ),
    Lijst(naam="rapport", maak_rij=_in_het_overzicht),
    Lijst(naam="overzicht_vergelijken", maak_rij=_in_het_overzicht),
    Lijst(naam="weergaven", maak_rij=lambda gemeente, van, n: maak_weergave(lid=van), rol=Rolsoort.BELEIDSMEDEWERKER),
]
