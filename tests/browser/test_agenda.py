"""The agenda that proposes itself, made on a phone: without loading a page, and in full without script."""

import re
from datetime import timedelta

from django.urls import reverse
from django.utils import timezone
from playwright.sync_api import Locator, Page, expect

from netwerk.models import Bijeenkomst
from netwerk.models.bijeenkomsten import Agendastand
from netwerk.rolsoorten import Rolsoort
from participatie.velden import MAANDEN
from tests.browser.conftest import MET_EN_ZONDER_SCRIPT, OP_DE_TELEFOON
from tests.maak.bijeenkomsten import maak_leervraag, maak_opbrengst
from tests.maak.netwerk import maak_bijeenkomst, maak_lid


@OP_DE_TELEFOON
@MET_EN_ZONDER_SCRIPT
def test_agenda_is_taken_over_put_in_order_and_published(script, pagina, inloggen, transactional_db):
    lid = maak_lid(rol=Rolsoort.FACILITATOR, naam="Hedzer Postuma")
    verband, nu = lid.gemeente.samenwerkingsverband, timezone.now()
    vorige = maak_bijeenkomst(samenwerkingsverband=verband, begint_op=nu - timedelta(days=60))
    maak_opbrengst(bijeenkomst=vorige, door=lid, tekst="Koffie zetten")
    maak_leervraag(gesteld_door=lid, vraag="Hoe dan?", gesteld_op=vorige.begint_op - timedelta(days=1))
    volgende = maak_bijeenkomst(samenwerkingsverband=verband, thema="Wie neemt wie mee?")
    inloggen(lid)

    pagina.goto(reverse("agenda_wijzigen", args=[volgende.pk]))
    pagina.get_by_role("button", name="Neem dit voorstel over").click()
    punten = pagina.locator(".agenda--maken h2")
    expect(punten).to_have_text(["Welkom", "Wie neemt wie mee?", _kop(vorige), "Hoe dan?", "Hoe ging het vandaag?"])
    pagina.get_by_role("button", name=re.compile("Omlaag.*Welkom")).press("Enter")
    expect(punten.first).to_have_text("Wie neemt wie mee?")
    if script:
        expect(
            pagina.get_by_role("button", name=re.compile("Omlaag.*Welkom"))
        ).to_be_focused()  # once more is one more tap
        _sleep(pagina, pagina.locator(".agenda__greep").nth(1), naar=punten.first)
        expect(punten.first).to_have_text("Welkom")
        expect(pagina.locator(".sleept")).to_have_count(0)
    pagina.get_by_role("button", name=re.compile("Haal weg.*Hoe dan")).click()
    pagina.get_by_role("button", name="Ongedaan maken").click()
    expect(punten).to_have_count(5)
    pagina.get_by_label("Minuten voor Welkom").fill("45")
    pagina.get_by_label("Minuten voor Welkom").press("Enter")
    expect(pagina.locator(".agenda--maken")).to_contain_text("Hoe ging het vandaag?")
    pagina.get_by_role("button", name="Zet de agenda vast").click()

    expect(pagina.get_by_role("heading", name="De agenda")).to_be_visible()
    volgende.refresh_from_db()
    minuten = volgende.agendapunten.get(titel="Welkom").minuten
    assert (volgende.stand, minuten) == (Agendastand.GEPUBLICEERD, 45)


def _sleep(pagina: Page, greep: Locator, *, naar: Locator) -> None:
    """Drag with a finger: what a mouse does by itself, a phone only does by the handle."""
    naar.scroll_into_view_if_needed()
    begin, eind = greep.bounding_box(), naar.bounding_box()
    scherm = pagina.context.new_cdp_session(pagina)
    x, y = begin["x"] + begin["width"] / 2, begin["y"] + begin["height"] / 2
    onderweg = [(x, y), (x, (y + eind["y"]) / 2), (eind["x"] + 10, eind["y"] + eind["height"] / 2)]
    for soort, punt in zip(("touchStart", "touchMove", "touchMove"), onderweg, strict=True):
        waar = [{"x": punt[0], "y": punt[1]}]
        scherm.send("Input.dispatchTouchEvent", {"type": soort, "touchPoints": waar})
    scherm.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})


def _kop(vorige: Bijeenkomst) -> str:
    dag = timezone.localdate(vorige.begint_op)
    return f"Wat kwam er van de vorige keer, {dag.day} {MAANDEN[dag.month - 1]}?"
