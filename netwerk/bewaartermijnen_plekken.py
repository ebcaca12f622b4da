"""How long is kept what was looked for, which organisations were partner, and what was agreed (domain.md 5.4)."""

from netwerk.bewaren import Bewaartermijn, Termijn, registreer
from netwerk.models import Afspraak, Contactpersoon, Openingstijd, Organisatie, Partnerschap, Zoekvraag

EIGEN_KEUZE = "Keuze van het netwerk"
MET_DERDEN = "Selectielijst 19.1.11"
PRULLENBAK = {
    "termijn": Termijn(dagen=30),
    "begin": "weggehaald_op",
    "grond": EIGEN_KEUZE,
    "zonder_goedkeuring": "een mens heeft het zelf weggehaald",
}


def registreer_termijnen() -> None:
    registreer(*_van_plekken(), *_van_partners())


def _van_plekken() -> tuple[Bewaartermijn, ...]:
    return (
        Bewaartermijn(
            gegevens="weggehaalde zoekvragen",
            model=Zoekvraag,
            begin_in_woorden="nadat iemand de vraag weghaalde",
            **PRULLENBAK,
        ),
        Bewaartermijn(
            gegevens="gezocht en niet gevonden",
            model=Zoekvraag,
            termijn=Termijn(jaren=5),
            begin="op",
            begin_in_woorden="nadat iemand het zocht",
            grond=MET_DERDEN,
        ),
        Bewaartermijn(
            gegevens="openingstijden",
            model=Openingstijd,
            termijn=Termijn(maanden=12),
            begin="plek__geldig_tot",
            begin_in_woorden="na de laatste dag van de plek",
            grond=EIGEN_KEUZE,
        ),
    )


def _van_partners() -> tuple[Bewaartermijn, ...]:
    return (
        Bewaartermijn(
            gegevens="weggehaalde afspraken",
            model=Afspraak,
            begin_in_woorden="nadat iemand de afspraak weghaalde",
            **PRULLENBAK,
        ),
        Bewaartermijn(
            gegevens="afspraken met partners",
            model=Afspraak,
            termijn=Termijn(jaren=5),
            begin="eindigt_op",
            begin_in_woorden="na de laatste dag van de afspraak",
            grond=MET_DERDEN,
        ),
        Bewaartermijn(
            gegevens="partners van het netwerk",
            model=Partnerschap,
            termijn=Termijn(jaren=5),
            begin="tot",
            begin_in_woorden="na de laatste dag als partner",
            grond=MET_DERDEN,
        ),
        Bewaartermijn(
            gegevens="weggehaalde contactpersonen",
            model=Contactpersoon,
            begin_in_woorden="nadat iemand de contactpersoon weghaalde",
            **PRULLENBAK,
        ),
        Bewaartermijn(
            gegevens="weggehaalde organisaties",
            model=Organisatie,
            begin_in_woorden="nadat het bezoek dat de organisatie erbij zette, weg was of anders werd",
            **PRULLENBAK,
        ),
    )
