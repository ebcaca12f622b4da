"""What somebody takes along: one accessible A4, and a file in the names and codes of VUM."""

import json
from io import BytesIO

import pikepdf
import pytest
from jsonschema import Draft202012Validator

from netwerk.rolsoorten import Rolsoort
from tests.maak.netwerk import maak_lid
from tests.maak.toestemmingen import maak_toestemming
from tests.maak.trajecten import maak_inwoner_met_account, maak_talentprofiel, maak_vol_talentprofiel
from trajecten.vum import SCHEMA

pytestmark = pytest.mark.django_db

PDF, VUM = "/talentprofiel/dit-ben-ik.pdf", "/talentprofiel/mijn-profiel.json"


@pytest.fixture
def schema():
    gelezen = json.loads(SCHEMA.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(gelezen)
    return Draft202012Validator(gelezen, format_checker=Draft202012Validator.FORMAT_CHECKER)


@pytest.mark.parametrize("hoeveel", ["leeg", "weinig", "alles"])
def test_pdf_is_one_tagged_page_with_a_text_for_every_picture(inloggen, hoeveel):
    maak = {
        "leeg": maak_talentprofiel,
        "weinig": lambda: maak_talentprofiel(talenten={"handen.koken": "kan"}, woorden={"droom": "Een 🎉 kas"}),
        "alles": maak_vol_talentprofiel,
    }
    profiel = maak[hoeveel]()

    antwoord = inloggen(profiel.inwoner.lid).get(f"{PDF}?helpt")

    assert antwoord["Content-Disposition"] == 'attachment; filename="dit-ben-ik.pdf"'
    with pikepdf.open(BytesIO(antwoord.content)) as pdf:
        assert (len(pdf.pages), str(pdf.Root.Lang)) == (1, "nl-NL")
        assert b"<pdfuaid:part>1</pdfuaid:part>" in pdf.Root.Metadata.read_bytes()
        teksten = [str(deel.Alt) for deel in pdf.objects if isinstance(deel, pikepdf.Dictionary) and "/Alt" in deel]
    assert ("Ik kan koken" in teksten) is (hoeveel != "leeg")


def test_helper_makes_the_same_sheet_and_nobody_else(inloggen):
    begeleider = maak_lid(rol=Rolsoort.BEGELEIDER)
    inwoner = maak_inwoner_met_account(gemeente=begeleider.gemeente, begeleider=begeleider)
    maak_talentprofiel(inwoner=inwoner, talenten={"handen.koken": "kan"})
    adres = f"/inwoners/{inwoner.pk}/samen/dit-ben-ik.pdf"

    assert inloggen(begeleider).get(adres)["Content-Type"] == "application/pdf"
    assert inloggen(maak_lid(gemeente=begeleider.gemeente, rol=Rolsoort.BEGELEIDER)).get(adres).status_code == 404


def test_file_has_the_names_and_codes_of_vum(inloggen, schema):
    profiel = maak_talentprofiel(
        talenten={
            "mensen.luisteren": "kan",
            "handen.koken": "kan",
            "handen.hout": "leren",
            "handen.naaien": "niet",
            "buiten.buiten": "kan",
            "taal.fries": "kan",
            "vervoer.auto": "kan",
            "vervoer.fietsen": "kan",
        },
        keuzes=("wens.vrijwillig", "uren.4-tot-8", "vervoer.bus", "energie.dieren", "nodig.pauze", "nodig.uitleg"),
        woorden={"kan.handen": "een dak leggen", "droom": "Een kas"},
    )
    client = inloggen(profiel.inwoner.lid)

    inhoud = client.get(VUM).json()
    maak_toestemming(inwoner=profiel.inwoner, aan=maak_lid(gemeente=profiel.gemeente))

    assert client.get(VUM).json()["toestemmingTotDelenProfiel"]
    assert inhoud == {
        "idWerkzoekende": str(profiel.pk),
        "toestemmingTotDelenProfiel": False,
        "persoonlijkePresentatie": "een dak leggen\nEen kas",
        "werktijden": {"aantalWerkurenPerWeekMinimaal": 4, "aantalWerkurenPerWeekMaximaal": 8},
        "contractvorm": [{"codeTypeOvereenkomst": "03"}],
        "vervoermiddel": [{"codeVervoermiddel": 3}, {"codeVervoermiddel": 5}],
        "arbeidsmarktkwalificatie": {
            "vakvaardigheid": [{"omschrijving": "Ik kan koken"}],
            "gedragscompetentie": [
                {"codeGedragscompetentie": 24104, "omschrijvingGedragscompetentie": "Ik kan goed luisteren"}
            ],
            "taalbeheersing": [{"codeTaal": "fry", "codeNiveauTaalbeheersingMondeling": 0}],
            "rijbewijs": [{"codeSoortRijbewijs": "B"}],
            "interesse": [
                {"naamInteresse": "Ik werk graag buiten"},
                {"naamInteresse": "Ik kan werken met hout"},
                {"naamInteresse": "Dieren"},
            ],
        },
    }
    assert client.get(f"{VUM}?helpt").json()["eisAanWerk"] == {"indicatieBegeleiding": 1}
    assert list(schema.iter_errors(inhoud)) == []
    inhoud["bsn"] = "111222333"
    assert len(list(schema.iter_errors(inhoud))) == 1


def test_full_profile_fits_the_schema_without_names_and_what_was_not_confirmed(inloggen, schema):
    begeleider = maak_lid(rol=Rolsoort.BEGELEIDER, naam="Anke Bosma")
    profiel = maak_vol_talentprofiel(
        inwoner=maak_inwoner_met_account(gemeente=begeleider.gemeente, begeleider=begeleider)
    )
    profiel.talentantwoorden.filter(talent__sleutel="handen.koken").update(
        bron="begeleider", door=begeleider, bevestigd_op=None
    )

    antwoord = inloggen(profiel.inwoner.lid).get(f"{VUM}?helpt")

    assert list(schema.iter_errors(antwoord.json())) == []
    tekst = antwoord.content.decode()
    assert not any(woord in tekst for woord in ("Anke", "Froukje", "Ik kan koken"))
