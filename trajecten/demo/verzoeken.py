"""What inwoners of the demo asked about their data: one request that waits, and one with its answer."""

from datetime import date, timedelta

from participatie.demo import op_tijd, vaste_id
from trajecten.models import Besluit, Inwoner, Verzoek

WIE = "sjoerd@demo.example"


def bouw_verzoeken(*, vandaag: date) -> None:
    inwoner = Inwoner.objects.select_related("lid", "begeleider").get(lid__email=WIE)
    _verzoek(
        inwoner,
        Verzoek.Soort.KLOPT_NIET,
        ("account",),
        "Mijn telefoonnummer is veranderd. Het oude nummer werkt niet meer.",
        dag=vandaag - timedelta(days=26),
    )
    beantwoord = _verzoek(
        inwoner, Verzoek.Soort.VERWIJDER, ("inwoner", "bijeenkomsten"), "", dag=vandaag - timedelta(days=45)
    )
    besluiten = [
        Besluit(
            gegevens="inwoner",
            is_toegewezen=False,
            reden="Wij helpen u nog. De gemeente moet daarom weten dat u meedoet. Dit blijft nog bewaard.",
        ),
        Besluit(gegevens="bijeenkomsten", is_toegewezen=True, reden="Wij hebben dit niet meer nodig."),
    ]
    beantwoord.beslis(besluiten, door=inwoner.begeleider, nu=op_tijd(vandaag - timedelta(days=20), 10, 15))


def _verzoek(inwoner: Inwoner, soort: Verzoek.Soort, gegevens: tuple[str, ...], woorden: str, *, dag: date) -> Verzoek:
    wat = {"soort": soort, "gegevens": [*gegevens], "woorden": woorden, "gedaan_door": inwoner.lid}
    return Verzoek.dien_in(
        sleutel=vaste_id("verzoekformulier", inwoner.pk, soort),
        inwoner=inwoner,
        nu=op_tijd(dag, 14, 30),
        id=vaste_id("verzoek", inwoner.pk, soort),
        **wat,
    )
