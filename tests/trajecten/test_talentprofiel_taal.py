"""What an inwoner reads is short and in plain words (domain.md 7.4)."""

import re
from html.parser import HTMLParser

import pytest

from netwerk.rolsoorten import Rolsoort
from tests.maak.netwerk import maak_lid
from tests.maak.trajecten import maak_inwoner_met_account, maak_talentprofiel, maak_vol_talentprofiel
from trajecten.models import Keuze, Talent, Talentgroep
from trajecten.talenten import leg_gezien_talent_vast

pytestmark = pytest.mark.django_db

WOORDEN_HOOGSTENS = 15
VERBODEN = (
    r"participe\w*|\w*participatie\w*|traject\w*|trede\w*|cliënt\w*|re-integratie|dagbesteding|proefplaatsing"
    r"|leerwerk\w*|competentie\w*|vaardighe\w*|ontwikkelwens\w*|motivatie|leefgebied\w*|toestemming|verwerk\w*"
    r"|inzage|begeleider\w*|kwartiermaker\w*|authenti\w*|verifi\w*|indienen|verzend\w*|concept|doelgroep"
    r"|e\.d\.|i\.v\.m\.|m\.b\.t\.|d\.m\.v\.|bijv\.|o\.a\.|evt\.|jij|jouw|je"
)
ADRESSEN = [
    "",
    *(f"vraag/{nummer}/" for nummer in range(1, 8)),
    "vraag/6/reizen/",
    "klopt-dit/",
    "klaar/",
    "afdrukken/",
]
BLOKKEN = {"p", "h1", "h2", "h3", "li", "label", "legend", "button", "a", "title", "div", "span"}


class Lezer(HTMLParser):
    """Collect what stands in the title and in the page itself, one line per element."""

    def __init__(self) -> None:
        super().__init__()
        self.regels, self.leest = [""], False

    def handle_starttag(self, tag, attrs) -> None:
        self.leest = self.leest or tag in {"main", "title"}
        self._nieuwe_regel(tag)

    def handle_endtag(self, tag) -> None:
        self._nieuwe_regel(tag)
        if tag in {"main", "title"}:
            self.leest = False

    def handle_data(self, data) -> None:
        if self.leest:
            self.regels[-1] += data

    def _nieuwe_regel(self, tag: str) -> None:
        if tag in BLOKKEN:
            self.regels.append("")


def lees(html: str) -> list[str]:
    lezer = Lezer()
    lezer.feed(html)
    tekst = "\n".join(lezer.regels).replace(" – Participatienetwerk", "")
    return [" ".join(zin.split()) for zin in re.split(r"(?<=[.!?:])\s|\n\s*\n", tekst) if zin.strip()]


def moeilijk(zinnen: list[str]) -> list[str]:
    return [
        zin
        for zin in zinnen
        if len(zin.split()) > WOORDEN_HOOGSTENS or re.search(rf"(?<!\w)({VERBODEN})(?!\w)", zin.lower())
    ]


@pytest.mark.parametrize(
    ("zin", "is_moeilijk"),
    [
        ("Kies wat bij u past.", False),
        ("Uw begeleider helpt u.", True),
        ("Dit is uw traject.", True),
        ("Neem bijv. een foto mee.", True),
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
