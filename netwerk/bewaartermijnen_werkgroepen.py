"""How long is kept what people wrote in a werkgroep, and nieuws (domain.md 5.4)."""

from netwerk.bewaren import Bewaartermijn, Termijn, registreer
from netwerk.models import (
    Bericht,
    Idee,
    Nieuwsbericht,
    Nieuwsfoto,
    Nieuwsstap,
    Prikbordbezoek,
    Prikbordmail,
    Vermelding,
)
from netwerk.models.prikbord import TERUG_BINNEN

EIGEN_KEUZE = "Keuze van het netwerk"


def registreer_termijnen() -> None:
    registreer(*_van_het_prikbord(), *_van_ideeen_en_nieuws())


def _van_het_prikbord() -> tuple[Bewaartermijn, ...]:
    return (
        Bewaartermijn(
            gegevens="weggehaalde berichten van een prikbord",
            model=Bericht,
            mee=(Vermelding,),
            termijn=Termijn(dagen=TERUG_BINNEN.days),
            begin="verwijderd_op",
            begin_in_woorden="nadat iemand het weghaalde",
            grond=EIGEN_KEUZE,
            verband="samenwerkingsverband",
            zonder_goedkeuring="iemand haalde het zelf weg",
        ),
        Bewaartermijn(
            gegevens="berichten op een prikbord",
            model=Bericht,
            mee=(Vermelding,),
            termijn=Termijn(jaren=2),
            begin="geplaatst_op",
            begin_in_woorden="na het plaatsen",
            grond=EIGEN_KEUZE,
            verband="samenwerkingsverband",
            voor_iedereen="Wat u op het prikbord van een werkgroep schreef: 2 jaar.",
        ),
        Bewaartermijn(
            gegevens="tot waar iemand een prikbord las, en hoe vaak die persoon er mail over wil",
            model=Prikbordbezoek,
            mee=(Prikbordmail,),
            termijn=Termijn(jaren=2),
            begin="gezien_op",
            begin_in_woorden="na het laatste bezoek; de keuze voor mail gaat weg met het account",
            grond=EIGEN_KEUZE,
            plaats="lid__gemeente",
            zonder_goedkeuring="technisch: alleen om te tonen wat nieuw is",
        ),
    )


def _van_ideeen_en_nieuws() -> tuple[Bewaartermijn, ...]:
    return (
        Bewaartermijn(
            gegevens="weggehaalde ideeën van een werkgroep",
            model=Idee,
            termijn=Termijn(dagen=TERUG_BINNEN.days),
            begin="weg_op",
            begin_in_woorden="nadat iemand het weghaalde",
            grond=EIGEN_KEUZE,
            verband="samenwerkingsverband",
            zonder_goedkeuring="iemand haalde het zelf weg",
        ),
        Bewaartermijn(
            gegevens="ideeën van een werkgroep",
            model=Idee,
            termijn=Termijn(jaren=5),
            begin="op",
            begin_in_woorden="nadat het was opgeschreven",
            grond="Selectielijst 19.1.11",
            verband="samenwerkingsverband",
        ),
        Bewaartermijn(
            gegevens="nieuws op de openbare pagina",
            model=Nieuwsbericht,
            mee=(Nieuwsstap, Nieuwsfoto),
            termijn=Termijn(jaren=5),
            begin="gemaakt_op",
            begin_in_woorden="nadat het was geschreven",
            grond="Selectielijst 19.1.11",
            verband="samenwerkingsverband",
        ),
    )
