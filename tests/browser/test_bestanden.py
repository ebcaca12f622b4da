"""A photo with somebody on it, from the phone to the page of the experiment, and gone when consent is taken back."""

import re
from pathlib import Path

from django.conf import settings
from django.urls import reverse
from playwright.sync_api import expect

from netwerk.rolsoorten import Rolsoort
from tests.browser.axe import ALLES, overtredingen
from tests.browser.conftest import OP_DE_TELEFOON
from tests.maak.experimenten import een_foto, maak_experiment
from tests.maak.netwerk import maak_lid, maak_werkgroep


@OP_DE_TELEFOON
def test_photo_is_placed_and_goes_when_consent_is_taken_back(pagina, inloggen, transactional_db):
    lid = maak_lid(rol=Rolsoort.KWARTIERMAKER)
    werkgroep = maak_werkgroep(samenwerkingsverband=lid.gemeente.samenwerkingsverband)
    experiment = maak_experiment(werkgroep=werkgroep)
    inloggen(lid)

    pagina.goto(reverse("experiment_bekijken", kwargs={"pk": experiment.pk}))
    pagina.get_by_role("link", name="Foto of bestand erbij").click()
    foto = {"name": "IMG_1.jpg", "mimeType": "image/jpeg", "buffer": een_foto(maat=(900, 600))}
    pagina.get_by_label("Foto of bestand").set_input_files(foto)
    pagina.get_by_label("Wat is er te zien of te lezen?").fill("Sjoerd in de kas")
    pagina.get_by_label("Ja", exact=True).check()
    pagina.get_by_label("Met toestemming van").fill("Sjoerd")
    pagina.get_by_label("Wanneer gaven zij toestemming?").fill("gisteren")
    pagina.get_by_role("button", name="Plaats").click()

    beeld = pagina.get_by_role("img", name="Sjoerd in de kas")
    beeld.scroll_into_view_if_needed()
    expect(beeld).to_have_js_property("complete", value=True)
    assert beeld.evaluate("(beeld) => [beeld.naturalWidth, beeld.naturalHeight]") == [480, 320]
    assert list(overtredingen(pagina, ALLES)) == []
    with pagina.expect_download() as bewaard:
        pagina.get_by_role("link", name="Download IMG_1.jpg").click()
    assert bewaard.value.suggested_filename == "IMG_1.jpg"

    pagina.get_by_role("link", name=re.compile("Toestemming ingetrokken")).click()
    pagina.get_by_role("button", name="Haal de foto voorgoed weg").click()

    pagina.get_by_text("De foto is voorgoed weg").wait_for()
    assert (beeld.count(), list(Path(settings.BESTANDEN_MAP).glob(f"{experiment.bestanden.get().pk}*"))) == (0, [])
