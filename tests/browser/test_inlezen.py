"""A kwartiermaker reads in a list, sees that two are the same, puts them together, and takes both back."""

from django.urls import reverse
from playwright.sync_api import expect

from netwerk.models import Organisatie
from netwerk.rolsoorten import Rolsoort
from tests.browser.axe import ALLES, overtredingen
from tests.browser.conftest import MET_EN_ZONDER_SCRIPT, OP_DE_TELEFOON
from tests.maak.netwerk import maak_lid, maak_organisatie

LIJST = "Naam;Plaats;Telefoon\r\nDe Wilg;Elsloo;0512 123456\r\nFietswerkplats Noord;Wolvega;\r\n;Elsloo;\r\n"


@OP_DE_TELEFOON
@MET_EN_ZONDER_SCRIPT
def test_list_is_read_in_put_together_and_taken_back(pagina, inloggen, script, transactional_db):
    lid = maak_lid(rol=Rolsoort.KWARTIERMAKER)
    maak_organisatie(gemeente=lid.gemeente, naam="Fietswerkplaats Noord", plaats="Wolvega")
    inloggen(lid)

    pagina.goto(reverse("organisaties"))
    pagina.get_by_role("link", name="Lees een bestand in").click()
    bestand = {"name": "lijst.csv", "mimeType": "text/csv", "buffer": LIJST.encode()}
    pagina.get_by_label("Bestand", exact=True).set_input_files(bestand)
    pagina.get_by_role("button", name="Bekijk wat er gebeurt").click()

    expect(pagina.get_by_text("Rij 4, kolom Naam: Dit mag niet leeg zijn.")).to_be_visible()
    pagina.get_by_label("Zet ze er toch bij").check()
    pagina.get_by_label("Sla de rijen met een fout over").check()
    pagina.get_by_role("button", name="Lees in").click()
    expect(pagina.get_by_text("Het bestand is ingelezen.")).to_be_visible()
    assert Organisatie.objects.count() == 3

    pagina.goto(reverse("dubbelen"))
    pagina.get_by_role("link", name="Bekijk naast elkaar").click()
    assert not script or list(overtredingen(pagina, ALLES)) == []
    pagina.get_by_label("Fietswerkplaats Noord").check()
    pagina.get_by_role("button", name="Voeg samen").click()
    assert Organisatie.objects.count() == 2
    pagina.get_by_role("button", name="Ongedaan maken").click()
    expect(pagina.get_by_text("staat er weer, met alles wat erbij hoorde")).to_be_visible()

    pagina.goto(reverse("inlezen"))
    pagina.get_by_role("link", name="lijst.csv").click()
    pagina.get_by_role("button", name="Maak het inlezen ongedaan").click()
    expect(pagina.get_by_text("Dit is ongedaan gemaakt.")).to_be_visible()
    assert Organisatie.objects.count() == 1
