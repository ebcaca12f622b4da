"""What an inwoner reads is short and in plain words (domain.md 7.4)."""

import pytest

from netwerk.rolsoorten import Rolsoort
from tests.maak.netwerk import maak_lid
from tests.maak.trajecten import maak_inwoner_met_account, maak_talentprofiel, maak_vol_talentprofiel
from tests.taal import lees, moeilijk
from trajecten.models import Keuze, Talent, Talentgroep
from trajecten.talenten import leg_gezien_talent_vast

pytestmark = pytest.mark.django_db

ADRESSEN = [
    "",
    *(f"vraag/{nummer}/" for nummer in range(1, 8)),
    "vraag/6/reizen/",
    "klopt-dit/",
    "klaar/",
    "afdrukken/",
]


@pytest.mark.parametrize(
    ("zin", "is_moeilijk"),
    [
        ("Kies wat bij u past.", False),
        ("Uw begeleider helpt u.", True),
        ("Dit is uw traject.", True),
        ("Neem bijv. een foto mee.", True),
        ("Het is 3 km lopen.", True),
        ("Bewaar als PDF", True),
        ('<span translate="no">EUPL</span>', False),
        ('<img alt="QR-code">', True),
        (" ".join(["woord"] * 16), True),
    ],
)
def test_check_sees_what_is_hard_to_read(zin, is_moeilijk):
    assert bool(moeilijk(lees(f"<main><p>{zin}</p></main>"))) is is_moeilijk


@pytest.mark.parametrize("stand", ["nieuw", "bezig", "klaar"])
def test_screens_are_in_plain_words(inloggen, stand):
    anke = maak_lid(naam="Anke Bosma", rol=Rolsoort.BEGELEIDER)
    inwoner = maak_inwoner_met_account(gemeente=anke.gemeente, begeleider=anke)
    leg_gezien = {"talent": Talent.objects.get(sleutel="handen.koken"), "door": anke, "bron": "begeleider"}
    if stand == "nieuw":
        leg_gezien_talent_vast(inwoner=inwoner, op=inwoner.sinds, **leg_gezien)
    elif stand == "bezig":
        maak_talentprofiel(inwoner=inwoner, bij_vraag=4, groepen=tuple(_groepen()), talenten={"handen.hout": "leren"})
        leg_gezien_talent_vast(inwoner=inwoner, op=inwoner.sinds, **leg_gezien)
    else:
        maak_vol_talentprofiel(inwoner=inwoner).eigen_woorden.all().delete()
    client = inloggen(inwoner.lid)

    gelezen = {
        adres: lees(client.get(f"/talentprofiel/{adres}", follow=True).content.decode())
        for adres in [*ADRESSEN, *(f"vraag/1/{groep}/" for groep in _groepen())]
    }

    assert {adres: hard for adres, zinnen in gelezen.items() if (hard := moeilijk(zinnen))} == {}
    assert len(gelezen[""]) > 5


def test_mistakes_are_in_plain_words(inloggen):
    profiel = maak_talentprofiel()

    response = inloggen(profiel.inwoner.lid).post("/talentprofiel/vraag/4/", {"woorden": "droom " * 100})

    zinnen = [zin for zin in lees(response.content.decode()) if "droom droom" not in zin]
    assert moeilijk(zinnen) == []
    assert any("Maak de tekst korter." in zin for zin in zinnen)


def test_reference_data_is_in_plain_words():
    teksten = [str(een) for model in (Talent, Talentgroep, Keuze) for een in model.objects.all()]

    assert moeilijk(teksten) == []


def _groepen() -> list[str]:
    return list(Talentgroep.objects.values_list("sleutel", flat=True))
