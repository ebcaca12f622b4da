"""What the beheerders of the demo did: words that changed, a mail in own words, and the colours of one network."""

from datetime import date, timedelta

from netwerk import huisstijlen
from netwerk.models import Huisstijldeel, Lid, Mailtekst, Samenwerkingsverband, Woord
from netwerk.models.woorden import DEELNEMERSOORTEN, ORGANISATIESOORTEN
from participatie.demo import maanden_terug, op_tijd, vaste_id
from participatie.thema import lees

UITNODIGING = """Beste {naam},

{door} nodigt u uit om mee te doen met {netwerk}. Wij zijn blij dat u komt.

Open deze link en druk op de knop:

{link}

De link werkt 7 dagen en één keer. Geef de link aan niemand.

Kent u {door} niet? Dan hoeft u niets te doen."""

KLEUREN = b""":root {
  --basis-color-accent-1-inverse-bg-default: #4a2b6b;
  --basis-color-accent-1-color-default: #4a2b6b;
  --basis-color-accent-1-bg-default: #e9dff2;
  --basis-color-accent-1-bg-subtle: #f6f1fa;
  --basis-color-action-1-color-default: #5b2f8a;
  --basis-color-action-1-color-hover: #3a1b5c;
  --basis-color-action-1-inverse-bg-default: #5b2f8a;
  --basis-color-action-1-inverse-bg-hover: #3a1b5c;
}"""


def bouw_beheer(*, vandaag: date) -> None:
    owo = Samenwerkingsverband.objects.get(slug="owo")
    volgende_maand = (vandaag.replace(day=1) + timedelta(days=32)).replace(day=1)
    for lijst, sleutel, woord, algemeen, vanaf in (
        (DEELNEMERSOORTEN, "sw_bedrijf", "vakmaat van het sociaal bedrijf", "", maanden_terug(vandaag, 5)),
        (DEELNEMERSOORTEN, "re_integratiecoach", "meeloopcoach", "begeleider naar werk", volgende_maand),
        (ORGANISATIESOORTEN, "zorgboerderij", "boerderij met een plek", "", maanden_terug(vandaag, 4)),
    ):
        Woord.objects.create(
            id=vaste_id("woord", lijst, sleutel),
            samenwerkingsverband=owo,
            lijst=lijst,
            sleutel=sleutel,
            vanaf=vanaf,
            woord=woord,
            algemeen_woord=algemeen or ("medewerker sociaal ontwikkelbedrijf" if lijst == DEELNEMERSOORTEN else ""),
        )
    _zeg_wie_het_deed(Lid.objects.get(email="noor@demo.example"))
    Mailtekst.objects.create(
        id=vaste_id("mailtekst", "owo"), samenwerkingsverband=owo, soort="uitnodiging", tekst=UITNODIGING
    )
    _bouw_kleuren(Samenwerkingsverband.objects.get(slug="lekstroom"), vandaag=vandaag)


def _zeg_wie_het_deed(beheerder: Lid) -> None:
    """Each word was changed two days before it began, or today when that is still to come."""
    for regel in Woord.pgh_event_model.objects.all():
        regel.pgh_created_at = min(op_tijd(regel.vanaf - timedelta(days=2), 10), regel.pgh_created_at)
        regel.pgh_context = {"gebruiker": str(beheerder.pk)}
        regel.save()


def _bouw_kleuren(verband: Samenwerkingsverband, *, vandaag: date) -> None:
    door = Lid.objects.filter(gemeente__samenwerkingsverband=verband).order_by("pk").first()
    css = lees(KLEUREN).css.encode()
    deel = huisstijlen.bewaar(verband, huisstijlen.THEMA, css, door=door, nu=op_tijd(maanden_terug(vandaag, 2), 11))
    Huisstijldeel.objects.filter(pk=deel.pk).update(id=vaste_id("huisstijl", verband.slug))
    huisstijlen.zet_live(verband, deel)
