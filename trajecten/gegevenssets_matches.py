"""The data sets of an inwoner around plekken: what did not fit, and where somebody tried and takes part."""

from collections.abc import Iterator, Mapping

from django.db.models import QuerySet

from trajecten import loket
from trajecten.eigen_gegevens import Eigenaar, Gegevens, Soort, Veld, Waarde, registreer
from trajecten.models import Afwijzing, IetsAnders, Match, Navraag, Plekafwijzing, Tempo, Vertrekpunt, Werkverleden

Rijen = Iterator[Mapping[str, Waarde]]


def registreer_sets() -> None:
    registreer(MATCHES)
    registreer(ZOEKEN)
    registreer(TEMPO)
    registreer(WERK)


def _zoeken(eigenaar: Eigenaar) -> Rijen:
    if eigenaar.inwoner is None:
        return
    leeg = {"plek": "", "waarom": "", "woorden": "", "op": None}
    for punt in Vertrekpunt.objects.filter(inwoner=eigenaar.inwoner):
        yield leeg | {"wat": "Postcode, 4 cijfers", "woorden": punt.pc4}
    for afwijzing in Afwijzing.objects.filter(inwoner=eigenaar.inwoner).select_related("plek").order_by("-op"):
        yield {
            "wat": "Plek die niet paste",
            "plek": afwijzing.plek.naam,
            "waarom": f"{afwijzing}: {afwijzing.dagen_in_woorden}" if afwijzing.dagen else str(afwijzing),
            "woorden": afwijzing.woorden,
            "op": afwijzing.op,
        }

    niet_gekozen = list(Plekafwijzing.objects.filter(inwoner=eigenaar.inwoner).select_related("plek").order_by("-op"))
    namen = loket.namen({afwijzing.door_id for afwijzing in niet_gekozen})
    for afwijzing in niet_gekozen:
        yield {
            "wat": f"Niet gekozen voor een plek, door {namen.get(afwijzing.door_id, loket.IEMAND)}",
            "plek": afwijzing.plek.naam,
            "waarom": str(afwijzing),
            "woorden": "",
            "op": afwijzing.op,
        }


def _te_vernietigen_zoeken(eigenaar: Eigenaar) -> list[QuerySet]:
    return [model.objects.filter(inwoner=eigenaar.inwoner) for model in (Vertrekpunt, Afwijzing, Plekafwijzing)]


ZOEKEN = Gegevens(
    sleutel="zoeken",
    titel="Zoeken naar een plek",
    uitleg=(
        "Waar u vandaan reist, en welke plekken niet pasten. U en wie u helpt, zien dit. "
        "Zocht iemand mensen voor een plek, en koos die u niet? Dan ziet die dat ook."
    ),
    velden={
        "wat": Veld("Wat"),
        "plek": Veld("Plek"),
        "waarom": Veld("Waarom niet"),
        "woorden": Veld("In uw eigen woorden"),
        "op": Veld("Op", Soort.MOMENT),
    },
    lees=_zoeken,
    te_vernietigen=_te_vernietigen_zoeken,
    volgorde=34,
)


def _matches(eigenaar: Eigenaar) -> Rijen:
    if eigenaar.inwoner is None:
        return
    eigen = Match.objects.filter(inwoner=eigenaar.inwoner).select_related("plek", "voorgesteld_door")
    for match in eigen.prefetch_related("stappen", "probeerkeren", "navragen").order_by("-voorgesteld_op"):
        rij = {"plek": match.plek.naam, "stand": match.get_stand_display(), "uren": match.uren}
        rij |= {"dagen": match.dagen_in_woorden, "volgens_plek": ""}
        wie = match.voorgesteld_door.naam if match.voorgesteld_door else ""
        yield rij | {
            "wat": f"Voorgesteld door {wie}" if wie else "Voorgesteld",
            "antwoord": match.get_afloop_display(),
            "woorden": "",
            "op": match.voorgesteld_op.date(),
        }
        if match.kennisgemaakt_op:
            geweest = {"wat": "Kennismaking geweest, volgens de plek", "antwoord": "", "woorden": ""}
            yield rij | geweest | {"op": match.kennisgemaakt_op}
        for stap in match.stappen.all():
            yield rij | {
                "wat": f"Stap: {stap}",
                "antwoord": stap.get_antwoord_display() or "nog geen antwoord",
                "woorden": stap.woorden,
                "volgens_plek": stap.reden,
                "op": (stap.beantwoord_op or stap.gevraagd_op).date(),
            }
        for keer in match.probeerkeren.all():
            woorden = f"{keer.wat}. Met: {keer.met_wie}" if keer.met_wie else keer.wat
            yield rij | {"wat": "Geprobeerd", "antwoord": keer.get_vond_display(), "woorden": woorden, "op": keer.op}
        yield from (rij | _hoe_gaat_het(navraag) for navraag in match.navragen.all())
    zonder_match = Navraag.objects.filter(deelname__traject__inwoner=eigenaar.inwoner).met_waarover()
    for navraag in zonder_match.order_by("-vragen_op", "pk"):
        rij = {"plek": navraag.waarover, "stand": "", "uren": None, "dagen": "", "volgens_plek": ""}
        yield rij | _hoe_gaat_het(navraag)


def _hoe_gaat_het(navraag: Navraag) -> dict[str, Waarde]:
    thuis = f" Voelt u zich thuis: {navraag.get_thuis_display()}." if navraag.thuis else ""
    nog_niet = "niet bereikt" if navraag.niet_bereikt_op else "nog geen antwoord"
    antwoord = f"{navraag.get_antwoord_display()}.{thuis}" if navraag.antwoord else nog_niet
    gezegd = {"antwoord": antwoord, "woorden": navraag.woorden}
    if navraag.aan == Navraag.Aan.PLEK:
        gezegd = {"antwoord": "", "woorden": "", "volgens_plek": f"{antwoord} {navraag.woorden}".strip()}
    wat = f"Hoe gaat het, gevraagd aan {navraag.get_aan_display()}"
    return gezegd | {"wat": wat, "op": navraag.beantwoord_op or navraag.vragen_op}


def _te_vernietigen_matches(eigenaar: Eigenaar) -> list[QuerySet]:
    """Steps and times of trying hang on the match and go with it."""
    return [Match.objects.filter(inwoner=eigenaar.inwoner)]


MATCHES = Gegevens(
    sleutel="matches",
    titel="Uw plekken",
    uitleg=(
        "Waar u kennismaakte, probeerde en meedoet. U en wie u helpt, zien dit. "
        "Wie de plek voorstelde, ziet hoe ver het is. De plek ziet een deel, als u dat goed vindt."
    ),
    velden={
        "plek": Veld("Plek"),
        "stand": Veld("Hoe het nu is"),
        "uren": Veld("Uren per week", Soort.GETAL),
        "dagen": Veld("Dagen"),
        "wat": Veld("Wat"),
        "volgens_plek": Veld("Wat de plek zei"),
        "antwoord": Veld("Uw antwoord, of de afloop"),
        "woorden": Veld("In uw eigen woorden"),
        "op": Veld("Datum", Soort.DATUM),
    },
    lees=_matches,
    te_vernietigen=_te_vernietigen_matches,
    volgorde=36,
)


def _tempo(eigenaar: Eigenaar) -> Rijen:
    if eigenaar.inwoner is None:
        return
    for tempo in Tempo.objects.filter(inwoner=eigenaar.inwoner).order_by("-op"):
        yield {
            "wat": "Het tempo" if tempo.wie == Tempo.Wie.INWONER else "Het tempo, zoals wie u helpt het ziet",
            "antwoord": str(tempo),
            "uren": tempo.uren,
            "woorden": tempo.woorden,
            "op": tempo.op,
            "gesprek_op": None,
        }
    for wens in IetsAnders.objects.filter(inwoner=eigenaar.inwoner).select_related("samen_met").order_by("-op"):
        yield {
            "wat": "Ik wil iets anders",
            "antwoord": f"Gezegd samen met {wens.samen_met}" if wens.samen_met else "",
            "uren": None,
            "woorden": wens.woorden,
            "op": wens.op.date(),
            "gesprek_op": wens.gesprek_op,
        }


def _werk(eigenaar: Eigenaar) -> Rijen:
    if eigenaar.inwoner is None:
        return
    for rij in Werkverleden.objects.filter(inwoner=eigenaar.inwoner).select_related("door").laatste_eerst():
        yield {
            "wat": str(rij),
            "jaren": rij.jaren,
            "waarom_gestopt": rij.get_reden_display(),
            "was_fijn": rij.was_fijn,
            "herkomst": rij.herkomst_in_woorden,
        }


def _te_vernietigen_werk(eigenaar: Eigenaar) -> list[QuerySet]:
    return [Werkverleden.objects.filter(inwoner=eigenaar.inwoner)]


WERK = Gegevens(
    sleutel="werkverleden",
    titel="Wat u eerder deed",
    uitleg="Werk, helpen of zorgen van vroeger, zoals u het zei. U en wie u vast helpt, zien dit.",
    velden={
        "wat": Veld("Wat u deed"),
        "jaren": Veld("Wanneer"),
        "waarom_gestopt": Veld("Waarom het stopte"),
        "was_fijn": Veld("Wat er fijn was"),
        "herkomst": Veld("Van wie en wanneer"),
    },
    lees=_werk,
    te_vernietigen=_te_vernietigen_werk,
    volgorde=38,
)


def _te_vernietigen_tempo(eigenaar: Eigenaar) -> list[QuerySet]:
    return [model.objects.filter(inwoner=eigenaar.inwoner) for model in (Tempo, IetsAnders)]


TEMPO = Gegevens(
    sleutel="tempo",
    titel="Uw tempo, en wat u anders wilt",
    uitleg="Hoe snel het ging, hoeveel uur goed voelde en wat u anders wilde. U en wie u helpt, zien dit.",
    velden={
        "wat": Veld("Wat"),
        "antwoord": Veld("Uw antwoord"),
        "uren": Veld("Uren in de week die goed voelen", Soort.GETAL),
        "woorden": Veld("In uw eigen woorden"),
        "op": Veld("Datum", Soort.DATUM),
        "gesprek_op": Veld("Gesprek op", Soort.DATUM),
    },
    lees=_tempo,
    te_vernietigen=_te_vernietigen_tempo,
    volgorde=38,
)
