"""Talentprofielen of the demo that a helper filled in with somebody without account, answers of before, own talents."""

from datetime import date, timedelta

from netwerk.models import Gemeente
from participatie.demo import DEMO_PERSONEN
from trajecten.demo.talentprofielen import maak_profiel
from trajecten.models import Bron, EigenWoorden, Inwoner, SamenIngevuld, Talent, Talentgroep, Talentprofiel

STANDEN = (9, 5, 8)
"""Where the profiles are that were filled in together: finished, halfway, at the check page."""

EIGEN_TALENTEN = (
    ("buiten.bijen", "Ik kan zorgen voor bijen", "buiten-planten", "vak", ""),
    ("mensen.markt", "Ik sta graag op de markt", "mensen-klanten", "competentie", "24119"),
)

EERSTE_ID = 1_000_000
"""The same every time, and far from what the database numbers itself."""


def bouw_eigen_talenten(*, vandaag: date) -> None:
    """Give the gemeente of the demo people two talents of its own."""
    gemeente = Gemeente.objects.get(naam="Opsterland", samenwerkingsverband__slug="owo")
    groepen = {groep.sleutel: groep for groep in Talentgroep.objects.all()}
    for nummer, (sleutel, tekst, pictogram, soort, code) in enumerate(EIGEN_TALENTEN):
        Talent.objects.get_or_create(
            gemeente=gemeente,
            sleutel=sleutel,
            defaults={
                "id": EERSTE_ID + nummer,
                "groep": groepen[sleutel.split(".")[0]],
                "tekst": tekst,
                "pictogram": pictogram,
                "vum_soort": soort,
                "vum_code": code,
                "volgorde": 1_000 + nummer,
                "geldig_van": vandaag - timedelta(days=200),
            },
        )


def bouw_samen_ingevuld(*, vandaag: date) -> None:
    zonder_account = Inwoner.objects.filter(lid=None).exclude(begeleider=None).select_related("begeleider", "gemeente")
    for nummer, inwoner in enumerate(zonder_account.order_by("gemeente__cbs_code", "id")):
        profiel = maak_profiel(inwoner, stand=STANDEN[nummer % len(STANDEN)], vandaag=vandaag)
        helper = inwoner.begeleider
        for antwoorden in (profiel.talentantwoorden, profiel.keuzeantwoorden, profiel.eigen_woorden):
            antwoorden.update(bron=Bron.SAMEN, door=helper)
        SamenIngevuld.objects.create(
            gemeente=inwoner.gemeente,
            profiel=profiel,
            door=helper,
            op=profiel.begonnen_op.date(),
            kopie=SamenIngevuld.Kopie.PAPIER if profiel.afgerond_op else "",
        )


def bouw_eerder_gezegd(*, vandaag: date) -> None:
    """Let the inwoner of the demo say something else than last year."""
    adressen = [persoon.email for persoon in DEMO_PERSONEN]
    for profiel in Talentprofiel.objects.filter(inwoner__lid__email__in=adressen).exclude(begonnen_op=None):
        woorden = EigenWoorden.objects.create(
            gemeente_id=profiel.gemeente_id,
            profiel=profiel,
            onderdeel="leren",
            tekst="Ik wil leren lassen.",
            op=vandaag - timedelta(days=365),
        )
        woorden.tekst, woorden.op = "Ik wil leren werken met de trekker.", profiel.begonnen_op.date()
        woorden.save()
