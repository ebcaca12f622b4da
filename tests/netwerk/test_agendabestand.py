"""Calendar files, read back by a parser: times, versions, what is cancelled, and no people."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.urls import reverse
from django.utils import timezone
from icalendar import Calendar

from netwerk import agendabestand
from netwerk.agendabestand import Methode
from netwerk.models import Bijeenkomst
from netwerk.rolsoorten import Rolsoort
from tests.maak.gasten import maak_genodigde
from tests.maak.netwerk import maak_bijeenkomst, maak_gemeente, maak_lid

pytestmark = pytest.mark.django_db
AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def _lees(inhoud):
    return Calendar.from_ical(inhoud)


def _gebeurtenis(inhoud):
    [gebeurtenis] = _lees(inhoud).walk("VEVENT")
    return gebeurtenis


@pytest.mark.parametrize(
    ("begin", "verschil"),
    [
        (datetime(2027, 3, 28, 1, 30, tzinfo=AMSTERDAM), timedelta(hours=1)),  # in this night summer time begins
        (datetime(2027, 3, 27, 13, 0, tzinfo=AMSTERDAM), timedelta(hours=1)),
        (datetime(2027, 3, 28, 13, 0, tzinfo=AMSTERDAM), timedelta(hours=2)),
        (datetime(2027, 10, 31, 13, 0, tzinfo=AMSTERDAM), timedelta(hours=1)),  # and here it has ended
    ],
)
def test_file_gives_back_the_moment_and_the_place_across_the_change_of_time(begin, verschil):
    bijeenkomst = maak_bijeenkomst(begint_op=begin, thema="Wie kent wie, en hoe? Ja; nee")

    inhoud = agendabestand.bestand(bijeenkomst, nu=timezone.now())

    terug = _gebeurtenis(inhoud)
    assert terug["DTSTART"].dt.astimezone(UTC) == begin.astimezone(UTC)
    assert terug["DTEND"].dt - terug["DTSTART"].dt >= timedelta(hours=3)
    assert terug["DTSTART"].dt.utcoffset() == verschil
    assert terug["DTSTART"].params["TZID"] == "Europe/Amsterdam"
    assert [zone["TZID"] for zone in _lees(inhoud).walk("VTIMEZONE")] == ["Europe/Amsterdam"]
    assert (terug["SUMMARY"], terug["LOCATION"]) == (bijeenkomst.thema, "Dorpshuis, Beetsterzwaag")


def test_change_keeps_the_uid_and_raises_the_sequence_whoever_makes_it():
    bijeenkomst = maak_bijeenkomst()
    eerst = _gebeurtenis(agendabestand.bestand(bijeenkomst, nu=timezone.now()))
    bijeenkomst.save()  # nothing changed
    bijeenkomst.locatie = "De Buorskip"
    bijeenkomst.save()
    Bijeenkomst.objects.filter(pk=bijeenkomst.pk).update(plaats="Tijnje")
    bijeenkomst.refresh_from_db()

    weg = agendabestand.bestand(bijeenkomst, nu=timezone.now(), methode=Methode.CANCEL)

    assert (_lees(weg)["METHOD"], _gebeurtenis(weg)["STATUS"]) == ("CANCEL", "CANCELLED")
    assert (_gebeurtenis(weg)["UID"], eerst["SEQUENCE"], _gebeurtenis(weg)["SEQUENCE"]) == (eerst["UID"], 0, 2)


def test_feed_follows_the_agenda_without_people_until_it_is_taken_back(client, inloggen):
    gemeente = maak_gemeente()
    lid = maak_lid(gemeente=gemeente, rol=Rolsoort.INWONER, naam="Inge Inwoner")
    straks = maak_bijeenkomst(samenwerkingsverband=gemeente.samenwerkingsverband)
    straks.contact = maak_lid(gemeente=gemeente, naam="Wander Contact", rol=Rolsoort.KWARTIERMAKER)
    straks.save()
    maak_genodigde(bijeenkomst=straks, gemeente=gemeente, naam="Sjaan Gast")
    maak_bijeenkomst(thema="Elders")
    ingelogd = inloggen(lid)

    adressen = [ingelogd.post(reverse("agendalink")).context["adres"] for _ in range(2)]
    ingelogd.logout()
    oud, nieuw = (client.get(adres) for adres in adressen)

    assert oud.status_code == 404
    assert [str(g["SUMMARY"]) for g in _lees(nieuw.content).walk("VEVENT")] == [straks.thema]
    assert [naam for naam in ("Inge", "Wander", "Sjaan", "@voorbeeld") if naam in nieuw.text] == []
    inloggen(lid).post(reverse("agendalink"), {"wat": "weg"})
    assert client.get(adressen[1]).status_code == 404
