"""The verslag: closed with words, read by everybody of the network, and a tagged PDF."""

from io import BytesIO

import pikepdf
import pytest
from django.urls import reverse
from django.utils import timezone

from netwerk.models import Bijeenkomst
from netwerk.models.bijeenkomsten import Agendastand
from netwerk.rolsoorten import Rolsoort
from tests.maak.bijeenkomsten import maak_agendapunt, maak_bijeenkomst_met_stand, maak_opbrengst, maak_reeks
from tests.maak.netwerk import maak_lid

pytestmark = pytest.mark.django_db


def test_closing_needs_words_gives_everybody_the_verslag_and_fills_the_reeks(inloggen):
    facilitator = maak_lid(rol=Rolsoort.FACILITATOR)
    verband = facilitator.gemeente.samenwerkingsverband
    bijeenkomst = maak_bijeenkomst_met_stand(
        samenwerkingsverband=verband, stand=Agendastand.GEPUBLICEERD, begint_op=timezone.now()
    )
    Bijeenkomst.objects.filter(pk=bijeenkomst.pk).update(reeks=maak_reeks(samenwerkingsverband=verband))
    punt = maak_agendapunt(bijeenkomst=bijeenkomst, titel="Samen eten", uitkomst="Elke vrijdag.")
    maak_opbrengst(bijeenkomst=bijeenkomst, door=facilitator, agendapunt=punt, tekst="De sleutel ophalen")
    inwoner = maak_lid(gemeente=facilitator.gemeente, rol=Rolsoort.INWONER)
    adres, verslag = (reverse(naam, args=[bijeenkomst.pk]) for naam in ("agenda_sluiten", "verslag_bekijken"))

    te_vroeg = inloggen(inwoner).get(verslag).status_code
    leeg = inloggen(facilitator).post(adres, {"verslag": ""}).status_code
    inloggen(facilitator).post(adres, {"verslag": "Wij gaan koken."})
    pagina = inloggen(inwoner).get(verslag).content.decode()

    assert (te_vroeg, leeg) == (404, 422)
    assert [woord for woord in ("Wij gaan koken.", "Elke vrijdag.", "De sleutel ophalen") if woord not in pagina] == []
    assert Bijeenkomst.objects.komend(timezone.now()).count() == 6


def test_pdf_is_tagged_names_its_language_and_survives_every_sign(inloggen):
    facilitator = maak_lid(rol=Rolsoort.FACILITATOR)
    bijeenkomst = maak_bijeenkomst_met_stand(
        samenwerkingsverband=facilitator.gemeente.samenwerkingsverband,
        stand=Agendastand.AFGESLOTEN,
        thema='Wat "doen" wij? #let 😀 漢字 \u0000'.replace("\u0000", ""),
    )
    punt = maak_agendapunt(bijeenkomst=bijeenkomst, uitkomst="Regel 1\nRegel 2 met *sterren*")
    maak_opbrengst(bijeenkomst=bijeenkomst, door=facilitator, agendapunt=punt)

    antwoord = inloggen(facilitator).get(reverse("verslag_pdf", args=[bijeenkomst.pk]))

    assert antwoord.headers["Content-Type"] == "application/pdf"
    with pikepdf.open(BytesIO(antwoord.content)) as pdf:
        assert str(pdf.Root.Lang) == "nl-NL"
        assert bool(pdf.Root.MarkInfo.Marked)
        metadata = pdf.Root.Metadata.read_bytes()
    assert b"<pdfuaid:part>1</pdfuaid:part>" in metadata
    assert "#let ? ??" in metadata.decode()
