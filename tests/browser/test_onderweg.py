"""A kwartiermaker without reception: nothing that was typed is lost, and nothing is kept twice."""

import sys
import time

from django.db import transaction
from django.utils import timezone
from playwright.sync_api import Page, expect

from experimenten import botsingen
from experimenten.models import Bezoekbestand, Bezoekvragen, Werkbezoek, Werkbezoekconcept
from experimenten.werkbezoeken import haal_weg
from netwerk.rolsoorten import Rolsoort
from tests.browser.conftest import OP_DE_TELEFOON
from tests.maak.experimentdelen import maak_deel
from tests.maak.experimenten import een_foto, maak_experiment, maak_werkbezoek
from tests.maak.netwerk import maak_lid, maak_werkgroep

NIEUW = "/werkbezoeken/nieuw/"
ROUNDS = 100
"""Visits, each with one drop: of two the request gets lost on its way, of the next two the answer does."""

pytestmark = [OP_DE_TELEFOON]


def open_met_werker(pagina: Page) -> None:
    """Open the form once with a connection, until the phone has kept the empty one."""
    pagina.goto(NIEUW)
    pagina.evaluate("navigator.serviceWorker.ready.then((r) => r.active.state)")


def in_de_kist(pagina: Page) -> list[str]:
    """Return the addresses of everything the service worker kept."""
    return pagina.evaluate(
        """async () => (await Promise.all((await caches.keys()).map(async (naam) =>
            (await (await caches.open(naam)).keys()).map((vraag) => new URL(vraag.url).pathname)))).flat()"""
    )


def wacht_tot_op_de_telefoon(pagina: Page, tekst: str) -> None:
    """Wait until the phone has kept what was typed; a promise is no answer to wait_for_function."""
    pagina.evaluate(
        """async (tekst) => {
            const staat_er = (rij) => rij.velden.some(([, waarde]) => waarde === tekst);
            for (let keer = 0; !(await alles()).some(staat_er); keer += 1) {
                if (keer === 500) throw new Error(`After ten seconds the phone has not kept: ${tekst}`);
                await new Promise((verder) => setTimeout(verder, 20));
            }
        }""",
        tekst,
    )


def op_de_telefoon(pagina: Page) -> int:
    return pagina.evaluate("alles().then((rijen) => rijen.length)")


def test_visit_is_written_without_reception_and_sent_once_there_is(inloggen, kwartiermaker, linde, scherm):
    pagina = inloggen(kwartiermaker)
    open_met_werker(pagina)
    pagina.context.set_offline(True)

    pagina.goto(NIEUW)
    expect(pagina.get_by_text("Er is nu geen internet.")).to_be_visible()
    pagina.get_by_label("Bij wie was u?").fill("De Linde")
    pagina.get_by_label("Wat viel u op?").press_sequentially("Twee plekken vrij.")
    wacht_tot_op_de_telefoon(pagina, "Twee plekken vrij.")
    tweede = pagina.context.new_page()  # the tab is closed, and opened again
    pagina.close()
    tweede.goto(NIEUW)
    expect(tweede.get_by_label("Wat viel u op?")).to_have_value("Twee plekken vrij.")
    tweede.get_by_label("Foto").set_input_files({"name": "kas.jpg", "mimeType": "image/jpeg", "buffer": een_foto()})
    expect(tweede.get_by_text("Foto gaat mee: kas.jpg")).to_be_visible()
    tweede.get_by_role("button", name="Bewaar bezoek").click()
    expect(tweede.locator("#onderweg")).to_contain_text("Nog niet verstuurd: 1 bezoek.")
    assert not Werkbezoek.objects.exists()
    kist = in_de_kist(tweede)
    assert [adres for adres in kist if not adres.startswith("/static/")] == [f"{NIEUW}zonder-internet/"]

    tweede.context.set_offline(False)

    expect(tweede.locator("#onderweg")).to_contain_text("1 bezoek verstuurd.")
    bezoek = Werkbezoek.objects.get()
    assert (bezoek.organisatie, bezoek.verslag, bezoek.kwartiermaker) == (linde, "Twee plekken vrij.", kwartiermaker)
    assert bezoek.bestanden.get().naam == "kas.jpg"
    assert op_de_telefoon(tweede) == 0


def test_session_that_ended_meanwhile_loses_nothing(inloggen, kwartiermaker, linde, scherm):
    pagina = inloggen(kwartiermaker)
    pagina.goto(NIEUW)
    pagina.get_by_label("Bij wie was u?").fill("De Linde")
    with pagina.expect_response(lambda antwoord: "Twee" in (antwoord.request.post_data or "")):
        pagina.get_by_label("Wat viel u op?").fill("Twee plekken vrij.")
    pagina.context.clear_cookies(name="sessionid")

    pagina.get_by_role("button", name="Bewaar bezoek").click()
    expect(pagina.locator("#onderweg")).to_contain_text("Log opnieuw in. Uw tekst staat nog op uw telefoon.")
    inloggen(kwartiermaker, pagina=pagina).goto("/vandaag/")

    expect(pagina.locator("#onderweg")).to_contain_text("1 bezoek verstuurd.")
    assert Werkbezoek.objects.get().verslag == "Twee plekken vrij."


def test_visit_finished_elsewhere_meanwhile_shows_both_texts(inloggen, kwartiermaker, linde, scherm):
    pagina = inloggen(kwartiermaker)
    open_met_werker(pagina)
    pagina.get_by_label("Bij wie was u?").fill("De Linde")
    with pagina.expect_response(lambda antwoord: "Tekst" in (antwoord.request.post_data or "")):
        pagina.get_by_label("Wat viel u op?").fill("Tekst van de telefoon")
    pagina.context.set_offline(True)
    pagina.get_by_role("button", name="Bewaar bezoek").click()
    expect(pagina.locator("#onderweg")).to_contain_text("Nog niet verstuurd")
    sleutel = pagina.locator("form[data-onderweg]").get_attribute("data-sleutel")
    bezoek = maak_werkbezoek(kwartiermaker=kwartiermaker, organisatie=linde, verslag="Van thuis", sleutel=sleutel)

    pagina.context.set_offline(False)
    pagina.get_by_role("button", name="Bekijk beide teksten").click()

    for tekst in ("Tekst van de telefoon", "Van thuis"):
        expect(pagina.get_by_text(tekst, exact=True)).to_be_visible()
    pagina.locator("section", has_text="Wanneer was u daar?").get_by_text("Uw tekst").last.click()
    pagina.get_by_role("button", name="Bewaar bezoek").click()
    expect(pagina.get_by_text("Uw wijziging is bewaard.")).to_be_visible()
    bezoek.refresh_from_db()
    assert bezoek.verslag.split() == ["Tekst", "van", "de", "telefoon", "Van", "thuis"]


def test_text_changed_elsewhere_and_not_saved_yet_stands_beside_all_that_is_on_the_phone(
    inloggen, kwartiermaker, scherm
):
    pagina = inloggen(kwartiermaker)
    pagina.goto(NIEUW)
    pagina.get_by_text("Meer vastleggen").click()
    pagina.get_by_label("Hebt u een idee").fill("Samen koken")
    pagina.get_by_label("Wat viel u op?").fill("Van de telefoon")
    with pagina.expect_response(lambda antwoord: "telefoon" in (antwoord.request.post_data or "")):
        pagina.get_by_label("Wie sprak u?").fill("Jan")
    wacht_tot_op_de_telefoon(pagina, "Jan")
    elders = {"verslag": ["Van thuis"], "gesproken_met": ["Piet"], "idee": [""]}
    Werkbezoekconcept.objects.update(velden=elders, bewaard_op=timezone.now())

    pagina.reload()
    naast = pagina.locator("#verschil")
    for tekst in ("Van de telefoon", "Van thuis", "Jan", "Piet", "Samen koken"):
        expect(naast.get_by_text(tekst, exact=True)).to_be_visible()
    pagina.get_by_role("button", name="Zo moet het zijn").click()

    expect(pagina.get_by_label("Wat viel u op?")).to_have_value("Van thuis\n\nVan de telefoon")
    pagina.get_by_text("Meer vastleggen").click()
    expect(pagina.get_by_label("Wie sprak u?")).to_have_value("Piet\n\nJan")
    expect(pagina.get_by_label("Hebt u een idee")).to_have_value("Samen koken")
    wacht_tot_op_de_telefoon(pagina, "Piet\n\nJan")


def test_answers_of_the_page_with_reception_stay_on_the_one_without(inloggen, kwartiermaker, linde, scherm):
    groep = maak_werkgroep(samenwerkingsverband=kwartiermaker.gemeente.samenwerkingsverband)
    kas = maak_experiment(werkgroep=groep, naam="De kas", gemeenten=(kwartiermaker.gemeente,))
    maak_deel("schotten", experiment=kas)
    vragen = {"soort": "outreach", "tekst": "Wie kent u hier?\nEn wat nog meer?"}
    Bezoekvragen.objects.create(samenwerkingsverband=groep.samenwerkingsverband, **vragen)
    pagina = inloggen(kwartiermaker)
    open_met_werker(pagina)
    pagina.get_by_text("Meer vastleggen").click()
    pagina.get_by_label("Hoort het bij een experiment?").select_option("De kas")
    pagina.get_by_label("Wat viel u op?").fill("Twee plekken vrij.")
    wacht_tot_op_de_telefoon(pagina, str(kas.pk))
    pagina.context.set_offline(True)

    pagina.goto(NIEUW)
    pagina.get_by_label("Bij wie was u?").fill("De Linde")
    pagina.get_by_text("Meer vastleggen").click()
    pagina.get_by_text("Mensen zoeken").click()
    pagina.get_by_label("Waar hebt u gezocht?").fill("Bij de voedselbank")
    pagina.get_by_label("Mag er contact zijn?").select_option("ja")
    pagina.get_by_text("Vragen bij dit bezoek").locator("visible=true").click()
    pagina.get_by_label("En wat nog meer?").fill("Een moestuin.")
    expect(pagina.get_by_label("Hoort het bij een experiment?")).to_have_value(str(kas.pk))
    pagina.get_by_label("Hebt u een idee").fill("Samen koken")
    pagina.get_by_text("Kwam u een schot tegen?").click()
    pagina.get_by_label("Of kies een schot dat al bekend is").select_option("Geen vergoeding voor de reis.")
    pagina.get_by_role("button", name="Bewaar bezoek").click()
    expect(pagina.locator("#onderweg")).to_contain_text("Nog niet verstuurd: 1 bezoek.")
    pagina.context.set_offline(False)

    expect(pagina.locator("#onderweg")).to_contain_text("1 bezoek verstuurd.")
    bezoek = Werkbezoek.objects.get()
    assert (bezoek.experiment, bezoek.organisatie, bezoek.verslag) == (kas, linde, "Twee plekken vrij.")
    assert (bezoek.antwoorden, bezoek.idee.tekst) == ([{"En wat nog meer?": "Een moestuin."}], "Samen koken")
    assert (bezoek.schot.experiment, bezoek.gezocht, bezoek.mag_contact) == (kas, "Bij de voedselbank", "ja")


ZET = """([sleutel, velden, anders, met_foto]) => zet({
    lid: mijnId, sleutel, velden, soort: "nieuw", klaar: true, stand: "", verstuurd: false, op: Date.now(),
    bestanden: met_foto ? [{sleutel: crypto.randomUUID(), soort: "foto", naam: "kas.jpg",
        inhoud: new Blob([Uint8Array.from(met_foto)], {type: "image/jpeg"})}] : [], ...anders})"""


def zet_op_de_telefoon(pagina: Page, bezoek: Werkbezoek, *, sleutel: str = "", foto: bool = False, **anders) -> None:
    """Put a visit on the phone as it is on the server now, but for `anders`."""
    velden = botsingen.velden_van(botsingen.invoer_van(bezoek, lezer=bezoek.kwartiermaker))
    paren = [[naam, waarde] for naam, waarden in velden.items() for waarde in waarden]
    pagina.evaluate("begonnen")
    pagina.evaluate(ZET, [sleutel or str(bezoek.sleutel), paren, anders, list(een_foto()) if foto else None])


def test_page_of_a_visit_leaves_what_did_not_arrive(inloggen, kwartiermaker, linde, scherm):
    bezoek = maak_werkbezoek(kwartiermaker=kwartiermaker, organisatie=linde)
    pagina = inloggen(kwartiermaker)
    pagina.goto("/hulp/")
    zet_op_de_telefoon(pagina, bezoek, klaar=False, foto=True)
    zet_op_de_telefoon(
        pagina, bezoek, sleutel=f"wijzig:{bezoek.pk}", soort="wijzig", klaar=False, verstuurd=True, versie="1"
    )

    pagina.goto(bezoek.get_absolute_url())
    expect(pagina.locator("#onderweg")).to_contain_text("1 bezoek verstuurd.")
    assert (bezoek.bestanden.count(), op_de_telefoon(pagina)) == (1, 1)
    Werkbezoek.objects.update(versie=2)
    pagina.goto(bezoek.get_absolute_url())
    pagina.evaluate("begonnen")

    assert op_de_telefoon(pagina) == 0


def test_visit_that_was_ready_is_sent_before_what_is_too_old_goes(inloggen, kwartiermaker, linde, scherm):
    bezoek = maak_werkbezoek(kwartiermaker=kwartiermaker, organisatie=linde)
    pagina = inloggen(kwartiermaker)
    pagina.goto("/hulp/")
    zet_op_de_telefoon(pagina, bezoek, foto=True, op=(time.time() - 8 * 86_400) * 1000)

    pagina.goto("/vandaag/")

    expect(pagina.locator("#onderweg")).to_contain_text("1 bezoek verstuurd.")
    assert (bezoek.bestanden.count(), op_de_telefoon(pagina)) == (1, 0)


def test_what_cannot_be_sent_keeps_no_other_waiting_and_is_not_lost(inloggen, kwartiermaker, linde, scherm):
    """The first belongs to somebody else by its key; of the second the visit was taken away meanwhile."""
    nu = time.time() * 1000
    ander = maak_werkbezoek(kwartiermaker=maak_lid(gemeente=kwartiermaker.gemeente, rol=Rolsoort.KWARTIERMAKER))
    weg = maak_werkbezoek(kwartiermaker=kwartiermaker, organisatie=linde)
    with transaction.atomic():
        haal_weg(werkbezoek=weg, door=kwartiermaker, nu=timezone.now())
    pagina = inloggen(kwartiermaker)
    pagina.goto("/hulp/")
    zet_op_de_telefoon(pagina, weg, sleutel=str(ander.sleutel), op=nu)
    zet_op_de_telefoon(pagina, weg, foto=True, op=nu + 1, stand="inloggen")

    pagina.goto("/vandaag/")
    pagina.get_by_role("button", name="Bekijk beide teksten").click()

    expect(pagina.get_by_role("heading", name="Dit bezoek is weggehaald")).to_be_visible()
    assert op_de_telefoon(pagina) == 2
    pagina.get_by_role("button", name="Gooi mijn tekst weg").click()
    expect(pagina.locator("#onderweg")).to_contain_text("Nog niet verstuurd: 1 bezoek.")


def test_memo_that_is_still_being_recorded_goes_along(inloggen, kwartiermaker, linde, scherm):
    pagina = inloggen(kwartiermaker)
    pagina.goto(NIEUW)
    pagina.evaluate(
        """begonnen.then(() => {
            window.gevraagd = [];
            navigator.mediaDevices.getUserMedia = async () => {
                const toon = new OscillatorNode(new AudioContext());
                const doel = toon.context.createMediaStreamDestination();
                toon.connect(doel);
                toon.start();
                window.gevraagd.push(doel.stream);
                return doel.stream;
            };
        })"""
    )
    pagina.get_by_label("Bij wie was u?").fill("De Linde")
    pagina.get_by_label("Wat viel u op?").fill("Twee plekken vrij.")
    pagina.evaluate(
        "(() => { const knop = document.querySelector('[data-opname] button'); knop.click(); knop.click(); })()"
    )
    expect(pagina.get_by_role("button", name="Stop met opnemen")).to_be_visible()
    assert pagina.evaluate("gevraagd.length") == 1
    pagina.wait_for_timeout(500)  # what was said

    pagina.get_by_role("button", name="Bewaar bezoek").click()

    expect(pagina.get_by_text("is bewaard.")).to_be_visible()
    assert Werkbezoek.objects.get().bestanden.get().soort == "webm"


def test_what_is_typed_while_the_phone_is_still_looking_is_kept(inloggen, kwartiermaker, scherm):
    pagina = inloggen(kwartiermaker)
    pagina.add_init_script(
        """window.gekeken = 0;
        const eigen = Object.getOwnPropertyDescriptor(IDBTransaction.prototype, "oncomplete");
        Object.defineProperty(IDBTransaction.prototype, "oncomplete", { ...eigen, set(werk) {
            eigen.set.call(this, (klaar) => setTimeout(() => { gekeken += 1; werk(klaar); }, 500)); } });"""
    )
    pagina.goto(NIEUW)
    pagina.wait_for_function("() => gekeken === 4")  # now it reads what was kept of this visit

    pagina.get_by_label("Wat viel u op?").fill("Half af")

    wacht_tot_op_de_telefoon(pagina, "Half af")


def test_hundred_drops_lose_nothing_and_keep_nothing_twice(inloggen, kwartiermaker, linde, scherm, capsys):
    """Of every fifth another tab sends at the same moment. Every tenth has a photo, which drops, or a memo too."""
    pagina = inloggen(kwartiermaker)
    pagina.goto("/hulp/")
    begonnen = time.monotonic()

    mislukt = pagina.evaluate(
        """async ([rondes, waar, foto, geluid]) => {
            await begonnen;
            const echt = window.fetch;
            const wie = await echt(balk.dataset.wie);
            let mislukt = 0;
            const mee = (soort, type, inhoud) => ({sleutel: crypto.randomUUID(), soort, naam: `mee.${type.slice(6)}`,
                inhoud: new Blob([Uint8Array.from(inhoud)], {type})});
            for (let ronde = 0; ronde < rondes; ronde += 1) {
                let nog = 1;
                const bestanden = ronde % 10 === 1 ? [mee("foto", "image/jpeg", foto)] : [];
                if (ronde % 20 === 1) bestanden.push(mee("opname", "audio/webm", geluid));
                window.fetch = async (adres, opties) => {
                    if (!adres.includes("nasturen")) return wie.clone();
                    if (nog === 0 || (bestanden.length && adres.includes("/nieuw/"))) return echt(adres, opties);
                    nog -= 1;
                    mislukt += 1;
                    if (ronde % 4 > 1) await echt(adres, opties);
                    throw new TypeError("Failed to fetch");
                };
                const velden = [["bij_wie", ""], ["waar", waar], ["verslag", `Ronde ${ronde}`], ["actie", "nee"],
                    ["datum", schrijfDag(0, Date.now())], ["soort", "werkbezoek"]];
                await zet({velden, lid: mijnId, sleutel: crypto.randomUUID(), soort: "nieuw", klaar: true, stand: "",
                    bestanden, op: Date.now()});
                const nogEens = () => (ronde % 5 ? verstuur() : Promise.all([verstuurAlles(), verstuurAlles()]));
                while ((await vanMij()).length) await nogEens();
            }
            window.fetch = echt;
            return mislukt;
        }""",
        [ROUNDS, f"organisatie.{linde.pk}", list(een_foto()), list(b"\x1a\x45\xdf\xa3 webm")],
    )

    verslagen = sorted(Werkbezoek.objects.values_list("verslag", flat=True))
    assert verslagen == sorted(f"Ronde {ronde}" for ronde in range(ROUNDS))
    meegekomen = Bezoekbestand.objects.order_by("soort").values_list("werkbezoek__verslag", "soort")
    memos = [(f"Ronde {ronde}", "webm") for ronde in range(1, ROUNDS, 20)]
    assert sorted(meegekomen) == sorted([*memos, *((f"Ronde {ronde}", "jpeg") for ronde in range(1, ROUNDS, 10))])
    assert mislukt == ROUNDS
    assert (op_de_telefoon(pagina), Werkbezoekconcept.objects.count()) == (0, 0)
    with capsys.disabled():
        seconden = time.monotonic() - begonnen
        sys.stdout.write(f"\n{ROUNDS} visits, {mislukt} drops: 0 lost, 0 double, {seconden:.1f} s\n")
