"""What the demo wrote down at its experiments: examples, lessons, schotten, solutions, questions and publications."""

from datetime import date, timedelta

from experimenten.delen import SOORTEN
from experimenten.demo.experimenten import LEREN_KENNEN, ONTSCHOTTEN, TALENT
from experimenten.models import Experiment, Experimentstap, Stand
from participatie.demo import op_tijd, vaste_id

Deel = tuple[str, str, int, dict[str, object]]
"""Experiment, kind, days before today, and what it says; a number of days for a date."""

DELEN: tuple[Deel, ...] = (
    (
        ONTSCHOTTEN,
        "voorbeelden",
        210,
        {
            "alias": "Johanna",
            "tekst": "Zij werkte jaren in een beschermde werkplaats. Nu helpt zij twee ochtenden in een winkel. Zij "
            "mag altijd terug, en dat geeft rust.",
            "toestemming_op": 212,
            "mag_in_rapport": True,
            "mag_openbaar": True,
        },
    ),
    (
        ONTSCHOTTEN,
        "voorbeelden",
        95,
        {
            "alias": "Bram",
            "tekst": "Hij probeerde een baan met begeleiding. De reis was te lang. Hij ging terug, en zoekt "
            "nu dichterbij.",
            "toestemming_op": 96,
            "toestemming_vorm": "papier",
            "mag_in_rapport": True,
        },
    ),
    (
        ONTSCHOTTEN,
        "schotten",
        320,
        {
            "soort": "geld",
            "tekst": "De reis naar werk wordt niet betaald. De reis naar de dagbesteding wel.",
            "aantal_mensen": 9,
            "gemeld_bij": "de wethouders van de drie gemeenten",
            "gemeld_op": 300,
            "hoe_opgelost": "De gemeenten betalen de reis het eerste half jaar.",
            "opgelost_op": 140,
        },
    ),
    (
        ONTSCHOTTEN,
        "schotten",
        180,
        {
            "soort": "procedure",
            "tekst": "Wie gaat werken raakt de plek kwijt. Terug gaan betekent opnieuw vragen, en wachten.",
            "aantal_mensen": 12,
            "gemeld_bij": "het overleg van de sociale teams",
            "gemeld_op": 150,
        },
    ),
    (
        ONTSCHOTTEN,
        "schotten",
        60,
        {
            "soort": "cultuur",
            "tekst": "Wij praten over mensen als er iets moet, en niet als het goed gaat.",
            "aantal_mensen": 3,
        },
    ),
    (
        ONTSCHOTTEN,
        "lessen",
        200,
        {"soort": "ervaring", "tekst": "Mensen durven meer als zij weten dat zij terug mogen."},
    ),
    (ONTSCHOTTEN, "lessen", 70, {"soort": "kennis", "tekst": "Een vaste persoon die meegaat helpt meer dan een plan."}),
    (
        ONTSCHOTTEN,
        "oplossingen",
        220,
        {"soort": "oplossing", "tekst": "Een terugkeerbriefje: de plek blijft drie maanden vrij."},
    ),
    (
        ONTSCHOTTEN,
        "oplossingen",
        50,
        {"soort": "verbinding", "tekst": "De winkel en de werkplaats bellen elkaar nu elke maandag."},
    ),
    (ONTSCHOTTEN, "vragen", 120, {"soort": "vraag", "tekst": "Wie betaalt de begeleiding in de eerste maanden?"}),
    (
        ONTSCHOTTEN,
        "vragen",
        240,
        {
            "soort": "nodig",
            "tekst": "Een plek waar mensen een dag kunnen meekijken.",
            "antwoord": "De kas en de bakker doen mee.",
            "beantwoord_op": 190,
        },
    ),
    (
        ONTSCHOTTEN,
        "publicaties",
        30,
        {
            "titel": "Durven wisselen: wat wij leerden in een jaar",
            "url": "https://netwerk.example/durven-wisselen",
            "bron": "Blad van het netwerk",
            "verschenen_op": 31,
            "openbaar": True,
        },
    ),
    (LEREN_KENNEN, "lessen", 90, {"soort": "ervaring", "tekst": "Bij koffie thuis hoor je meer dan aan een loket."}),
    (LEREN_KENNEN, "vragen", 40, {"soort": "vraag", "tekst": "Hoe delen wij wat wij zien zonder namen te noemen?"}),
    (
        TALENT,
        "schotten",
        45,
        {"soort": "wet", "tekst": "Wie wil leren, mag soms minder uren helpen dan nodig is.", "aantal_mensen": 6},
    ),
)
DAGEN = ("toestemming_op", "gemeld_op", "opgelost_op", "beantwoord_op", "verschenen_op")


def bouw_delen(*, vandaag: date) -> None:
    experimenten = {e.naam: e for e in Experiment.objects.filter(samenwerkingsverband__slug="owo")}
    for naam, soort, dagen, velden in DELEN:
        experiment = experimenten[naam]
        ingevuld = {veld: vandaag - timedelta(days=wat) if veld in DAGEN else wat for veld, wat in velden.items()}
        if soort == "vragen":
            ingevuld["eigenaar_id"] = experiment.eigenaar_id
        SOORTEN[soort].model.objects.create(
            id=vaste_id(soort, naam, dagen),
            samenwerkingsverband_id=experiment.samenwerkingsverband_id,
            experiment=experiment,
            door_id=experiment.eigenaar_id,
            op=op_tijd(vandaag - timedelta(days=dagen), 15),
            **ingevuld,
        )
    _stappen(experimenten[ONTSCHOTTEN])


def _stappen(experiment: Experiment) -> None:
    """How it came from a dream to trying."""
    begin = experiment.begonnen_op
    experiment.dromer_id, experiment.gedroomd_op = experiment.eigenaar_id, begin - timedelta(days=90)
    experiment.save(update_fields=["dromer", "gedroomd_op"])
    for van, naar, dagen, waarom in (
        (Stand.DROOM, Stand.VRAAG, 45, "Op de bijeenkomst vroegen vijf mensen hetzelfde."),
        (Stand.VRAAG, Stand.PROBEREN, 0, "De eerste twee plekken doen mee."),
    ):
        Experimentstap.objects.create(
            id=vaste_id("stap", experiment.naam, naar),
            samenwerkingsverband_id=experiment.samenwerkingsverband_id,
            experiment=experiment,
            van=van,
            naar=naar,
            door_id=experiment.eigenaar_id,
            gezet_op=op_tijd(begin - timedelta(days=dagen), 14),
            waarom=waarom,
        )
