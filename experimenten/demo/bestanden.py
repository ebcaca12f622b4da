"""A photo and a document of the demo, drawn here: nobody is on it, and it is the same every time."""

from datetime import date, timedelta
from io import BytesIO

import pikepdf
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image, ImageDraw

from experimenten.demo.experimenten import LEREN_KENNEN
from experimenten.models import Bestand, Experiment
from participatie import opslag
from participatie.bestanden import JPEG, PDF, SOORTEN, maak_veilig
from participatie.demo import op_tijd, vaste_id

REGELS = (
    "Bij elkaar op bezoek",
    "Neem koffie mee, en tijd.",
    "Vraag eerst wat iemand graag doet.",
    "Kijk mee. Praat niet over iemand, maar met iemand.",
    "Spreek af wanneer u weer belt.",
)


def bouw_bestanden(*, vandaag: date) -> None:
    experiment = Experiment.objects.get(samenwerkingsverband__slug="owo", naam=LEREN_KENNEN)
    _plaats(
        experiment,
        naam="moestuin.jpg",
        soort=JPEG,
        inhoud=_foto(),
        beschrijving="Een schuur met een rood dak aan de rand van de moestuin, met rijen groen op het veld.",
        op=vandaag - timedelta(days=40),
        mag_in_rapport=True,
        mag_openbaar=True,
    )
    _plaats(
        experiment,
        naam="Op bezoek, zo doen wij dat.pdf",
        soort=PDF,
        inhoud=_document(),
        beschrijving="Vijf tips voor wie bij iemand op bezoek gaat.",
        op=vandaag - timedelta(days=33),
    )


def _plaats(
    experiment: Experiment, *, naam: str, soort: str, inhoud: bytes, beschrijving: str, op: date, **gebruik: bool
) -> None:
    veilig = maak_veilig(SimpleUploadedFile(naam, inhoud, content_type=SOORTEN[soort].mime))
    sleutel = vaste_id("bestand", experiment.pk, naam)
    opslag.bewaar(sleutel, veilig.delen)
    Bestand.objects.create(
        id=sleutel,
        sleutel=sleutel,
        samenwerkingsverband_id=experiment.samenwerkingsverband_id,
        experiment=experiment,
        naam=veilig.naam,
        soort=veilig.soort,
        grootte=len(veilig.inhoud),
        sha256=veilig.sha256,
        beschrijving=beschrijving,
        **gebruik,
        stand=Bestand.Stand.VRIJGEGEVEN,
        geplaatst_door_id=experiment.eigenaar_id,
        geplaatst_op=op_tijd(op, 16),
    )


def _foto() -> bytes:
    beeld = Image.new("RGB", (1200, 900))
    teken = ImageDraw.Draw(beeld)
    for y in range(450):
        teken.line([(0, y), (1200, y)], fill=(120 + y // 5, 175 + y // 9, 225))
    teken.rectangle([(0, 450), (1200, 900)], fill=(112, 148, 74))
    for rij in range(7):
        y = 520 + rij * rij * 8
        teken.line([(0, y + 30), (1200, y)], fill=(78, 116, 52), width=6 + rij * 3)
    teken.rectangle([(720, 330), (1040, 520)], fill=(139, 94, 60))
    teken.polygon([(690, 335), (880, 215), (1070, 335)], fill=(164, 58, 46))
    teken.rectangle([(840, 400), (920, 520)], fill=(84, 56, 36))
    teken.ellipse([(130, 80), (260, 210)], fill=(250, 226, 130))
    uit = BytesIO()
    beeld.save(uit, "JPEG", quality=90)
    return uit.getvalue()


def _document() -> bytes:
    """One page, made by hand: a title and lines of text."""
    regels = "".join(f"0 -28 Td ({regel}) Tj\n" for regel in REGELS)
    with pikepdf.new() as pdf:
        pdf.add_blank_page(page_size=(595, 842))
        blad = pdf.pages[0]
        letter = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
        blad.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=letter))
        blad.Contents = pdf.make_stream(f"BT /F1 16 Tf 72 770 Td\n{regels}ET".encode("ascii"))
        pdf.Root.Lang = "nl-NL"
        uit = BytesIO()
        pdf.save(uit, deterministic_id=True)
    return uit.getvalue()
