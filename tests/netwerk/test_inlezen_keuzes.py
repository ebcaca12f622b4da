"""Choices in a file: in the words of the network, more of them in one cell, and the same on the way out and back in."""

from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from netwerk.models import Inleesregel, Inlezing, Lid, Organisatie
from netwerk.models.woorden import DEELNEMERSOORTEN, ORGANISATIESOORTEN
from netwerk.rolsoorten import Rolsoort
from tests.maak.beheer import maak_deelnemersoort, maak_woord
from tests.maak.doelen import maak_wijk
from tests.maak.netwerk import maak_lid, maak_organisatie
from tests.netwerk.inleesbestand import csv_van

pytestmark = pytest.mark.django_db
TOEN = date(2026, 1, 1)


@pytest.fixture
def lezer() -> Lid:
    return maak_lid(rol=Rolsoort.KWARTIERMAKER, rollen=(Rolsoort.FUNCTIONEEL_BEHEERDER,))


def _lees(client, lid: Lid, bestand, *, soort: str = "organisaties") -> list[tuple[str, list]]:
    """Return what each row does, and read in when nothing is wrong."""
    client.post(reverse("inlezen"), {"soort": soort, "gemeente": lid.gemeente_id, "bestand": bestand})
    inlezing = Inlezing.objects.order_by("-op").first()
    client.post(reverse("inlezing_uitvoeren", args=[inlezing.pk]), {"dubbel": "toch"})
    regels = Inleesregel.objects.filter(inlezing=inlezing).order_by("nummer")
    return [(regel.uitkomst, regel.fouten) for regel in regels]


def test_file_that_was_saved_is_read_in_as_it_is_in_the_words_of_the_network(lezer, inloggen):
    gemeente, client = lezer.gemeente, inloggen(lezer)
    verband = gemeente.samenwerkingsverband
    maak_woord(samenwerkingsverband=verband, vanaf=TOEN, lijst=ORGANISATIESOORTEN, sleutel="welzijn", woord="buurtwerk")
    wijk = maak_wijk(gemeente=gemeente, naam="De Brink")
    Organisatie.objects.filter(pk=maak_organisatie(gemeente=gemeente, naam="Samen, en sterk").pk).update(
        soort="alliantie"
    )
    koppen = ("Naam", "Plaats", "Soort", "Sector", "Ook open voor", "Wijk", "Alliantie")
    rij = ("De Wilg", "Elsloo", "Buurtwerk", "zorg", '"ouderen, jongeren"', "de brink", '"Samen, en sterk"')

    assert _lees(client, lezer, csv_van(rij, koppen=koppen)) == [("nieuw", [])]

    wilg = Organisatie.objects.get(naam="De Wilg")
    assert (wilg.soort_id, wilg.sector_id, wilg.wijk) == ("welzijn", "zorg", wijk)
    assert {groep.pk for groep in wilg.open_voor.all()} == {"ouderen", "jongeren"}
    assert [alliantie.naam for alliantie in wilg.allianties.all()] == ["Samen, en sterk"]
    bestand = client.get(reverse("organisaties_bestand", args=["csv"])).content
    assert "De Wilg;buurtwerk;Zorg;" in bestand.decode()
    assert [was for was, _ in _lees(client, lezer, SimpleUploadedFile("l.csv", bestand))] == ["ongewijzigd"] * 2


def test_more_in_one_cell_changes_and_goes_back_with_undo(lezer, inloggen):
    client = inloggen(lezer)
    wilg = maak_organisatie(gemeente=lezer.gemeente, naam="De Wilg", plaats="Elsloo")
    wilg.open_voor.set(["ouderen", "gezinnen"])
    rijen = [("De Wilg", "Elsloo", "Jongeren; Ouderen"), ("Nieuw", "Elsloo", "Jongeren")]

    uitkomst = _lees(
        client, lezer, csv_van(*[(n, p, f'"{w}"') for n, p, w in rijen], koppen=("Naam", "Plaats", "Ook open voor"))
    )

    assert [was for was, _ in uitkomst] == ["wijzigt", "nieuw"]
    assert {groep.pk for groep in wilg.open_voor.all()} == {"jongeren", "ouderen"}
    client.post(reverse("inlezing_terugdraaien", args=[Inlezing.objects.get().pk]))
    assert {groep.pk for groep in wilg.open_voor.all()} == {"ouderen", "gezinnen"}
    assert list(Organisatie.objects.all()) == [wilg]


def test_word_that_is_not_used_any_more_is_refused_and_people_get_their_kind(lezer, inloggen):
    client, verband = inloggen(lezer), lezer.gemeente.samenwerkingsverband
    wijkteam = maak_deelnemersoort(samenwerkingsverband=verband)
    maak_deelnemersoort(samenwerkingsverband=verband, sleutel="oud", woord="oud woord")
    maak_woord(samenwerkingsverband=verband, vanaf=TOEN, woord="vlechtwerker")
    maak_woord(
        samenwerkingsverband=verband,
        vanaf=TOEN,
        lijst=DEELNEMERSOORTEN,
        sleutel="oud",
        woord="oud woord",
        in_gebruik=False,
    )
    koppen = ("Naam", "E-mail", "Soort deelnemer")
    mensen = [
        (f"Mens {woord}", f"m{n}@voorbeeld.example", woord) for n, woord in enumerate(("Vlechtwerker", "oud woord"))
    ]

    _, (uitkomst, [[kop, wat]]) = _lees(client, lezer, csv_van(*mensen, koppen=koppen), soort="leden")

    assert (uitkomst, kop, wat[:33]) == ("fout", "Soort deelnemer", "Uw netwerk gebruikt dit nu niet a")
    _lees(client, lezer, csv_van(mensen[0], koppen=koppen), soort="leden")
    mens = Lid.objects.get(naam="Mens Vlechtwerker")
    assert list(mens.soorten.all()) == [wijkteam]
    client.post(reverse("inlezing_terugdraaien", args=[Inlezing.objects.get(stand="ingelezen").pk]))
    assert not Lid.objects.filter(pk=mens.pk).exists()
