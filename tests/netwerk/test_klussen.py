"""Long work: progress is seen while it goes on, its end is kept with it, and only who asked for it sees it."""

import pytest
from django.urls import reverse

from netwerk import klussen
from netwerk.models import Klus, Organisatie
from tests.maak.netwerk import maak_lid, maak_organisatie
from tests.maak.wachtrij import maak_klus


def _voer_uit(klus: Klus, wat) -> Klus:
    with klussen.uitvoeren(str(klus.pk)) as bezig:
        wat(bezig)
    klus.refresh_from_db()
    return klus


@pytest.mark.django_db(transaction=True)
def test_progress_is_seen_while_the_work_is_not_yet_kept(settings):
    klus, gezien = maak_klus(lid=maak_lid()), []

    def werk(bezig):
        maak_organisatie(naam="Half af", gemeente=klus.gemeente)
        bezig.meld(3, van=10)
        bezig.meld(4, van=10)  # within a second: not worth a write
        gezien.append(Klus.objects.values_list("gedaan", "totaal", "klaar_op").get())
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        _voer_uit(klus, werk)

    klus.refresh_from_db()
    assert gezien == [(3, 10, None)]
    assert (klus.fout, Organisatie.objects.filter(naam="Half af").exists()) == (klussen.ONBEKENDE_FOUT, False)


def test_fault_of_the_person_is_a_sentence_on_the_page_and_undoes_the_work(db, inloggen):
    klus = maak_klus(lid=maak_lid())

    def werk(bezig):
        maak_organisatie(naam="Half af", gemeente=klus.gemeente)
        raise klussen.KlusMislukt("In regel 3 staat geen mailadres.")

    _voer_uit(klus, werk)

    assert not Organisatie.objects.filter(naam="Half af").exists()
    pagina = inloggen(klus.lid).get(reverse("klus_bekijken", args=[klus.pk])).content.decode()
    assert "In regel 3 staat geen mailadres." in pagina
    assert "hx-trigger" not in pagina


def test_page_asks_again_until_it_is_done_and_then_gives_the_file(db, inloggen):
    klus = maak_klus(lid=maak_lid())
    Klus.objects.update(gedaan=1200, totaal=3000)
    client, adres = inloggen(klus.lid), reverse("klus_bekijken", args=[klus.pk])
    onderweg = client.get(adres).content.decode()
    geen_bestand = client.get(reverse("klus_bestand", args=[klus.pk]))

    _voer_uit(klus, lambda bezig: bezig.geef("leden.csv", b"naam\r\n"))

    klaar, bestand = client.get(adres).content.decode(), client.get(reverse("klus_bestand", args=[klus.pk]))
    assert 'hx-trigger="every 2s"' in onderweg
    assert '<progress id="voortgang" value="1200" max="3000">' in onderweg
    assert "1.200 van 3.000 gedaan" in onderweg
    assert ("Het is klaar." in klaar, "hx-trigger" in klaar, "progress" in klaar) == (True, False, False)
    assert (geen_bestand.status_code, bestand.content) == (404, b"naam\r\n")
    assert "attachment" in bestand["Content-Disposition"]
