"""A begeleider taps twice on a button that sends."""

import pytest
from playwright.sync_api import expect

from netwerk.models import Lid
from netwerk.rolsoorten import Rolsoort
from tests.browser.conftest import OP_DE_TELEFOON
from tests.maak.netwerk import maak_lid
from tests.maak.trajecten import maak_inwoner
from trajecten.models import Gesprek


@pytest.fixture
def begeleider(transactional_db) -> Lid:
    return maak_lid(rol=Rolsoort.BEGELEIDER)


@OP_DE_TELEFOON
def test_double_click_sends_once_and_shows_what_the_first_did(inloggen, begeleider, scherm):
    inwoner = maak_inwoner(gemeente=begeleider.gemeente, begeleider=begeleider)
    pagina = inloggen(begeleider)
    pagina.goto(f"/inwoners/{inwoner.pk}/gesprekken/nieuw/")
    pagina.get_by_role("checkbox", name="Meedoen en mensen om mij heen").check()
    pagina.locator("[name=meedoen_wens]").fill("Weer naar de bakkerij")
    gestuurd = []
    pagina.on("request", lambda vraag: gestuurd.append(vraag.url) if vraag.method == "POST" else None)

    # Quicker than the server answers, and slower than what a browser takes for one tap itself.
    knop = pagina.get_by_role("button", name="Bewaar het gesprek")
    knop.evaluate("knop => { knop.click(); setTimeout(() => knop.click(), 20); }")

    expect(pagina.get_by_role("heading", level=1)).to_contain_text("Gesprekken")
    expect(pagina.get_by_text("Het gesprek is bewaard.")).to_be_visible()
    assert (len(gestuurd), Gesprek.objects.count()) == (1, 1)
