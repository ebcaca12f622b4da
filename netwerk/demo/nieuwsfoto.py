"""The photo with nieuws of the demo, drawn here: nobody is on it, and it is the same every time."""

from datetime import date, timedelta
from io import BytesIO

from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image, ImageDraw

from netwerk.models import Nieuwsbericht, Nieuwsfoto
from participatie import opslag
from participatie.bestanden import JPEG, SOORTEN, maak_veilig
from participatie.demo import op_tijd, vaste_id

BIJ = "Kom koffie drinken in De Blesse"


def bouw_nieuwsfoto(*, vandaag: date) -> None:
    bericht = Nieuwsbericht.objects.get(titel=BIJ)
    veilig = maak_veilig(SimpleUploadedFile("koffie.jpg", _koffie(), content_type=SOORTEN[JPEG].mime))
    sleutel = vaste_id("nieuwsfoto", BIJ)
    opslag.bewaar(sleutel, veilig.delen)
    Nieuwsfoto.objects.create(
        id=sleutel,
        nieuwsbericht=bericht,
        sha256=veilig.sha256,
        beschrijving="Een witte kop koffie op een houten tafel, met een koekje ernaast.",
        stand=Nieuwsfoto.Stand.VRIJGEGEVEN,
        geplaatst_op=op_tijd(vandaag - timedelta(days=16), 11),
    )


def _koffie() -> bytes:
    beeld = Image.new("RGB", (1200, 900), (156, 104, 66))
    teken = ImageDraw.Draw(beeld)
    for y in range(0, 900, 90):
        teken.line([(0, y), (1200, y + 14)], fill=(132, 86, 54), width=6)
    teken.ellipse([(250, 170), (850, 770)], fill=(238, 234, 226))
    teken.ellipse([(360, 280), (740, 660)], fill=(252, 250, 246))
    teken.ellipse([(395, 315), (705, 625)], fill=(74, 44, 26))
    teken.arc([(690, 400), (860, 540)], start=270, end=90, fill=(252, 250, 246), width=36)
    teken.ellipse([(900, 560), (1090, 750)], fill=(214, 168, 98))
    for x, y in ((950, 620), (1020, 610), (990, 680), (1040, 690)):
        teken.ellipse([(x, y), (x + 26, y + 26)], fill=(92, 58, 32))
    uit = BytesIO()
    beeld.save(uit, "JPEG", quality=90)
    return uit.getvalue()
