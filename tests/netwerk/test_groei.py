"""How the network grows: a figure of the past stays as it was, and every number is the length of the list behind it."""

import uuid
from datetime import date, timedelta

import pytest
from django.db import ProgrammingError, transaction
from django.urls import reverse
from django.utils import timezone

from netwerk import groei
from netwerk.anonimiseren import anonimiseer
from netwerk.models import Gemeente, Ledenperiode, Lid, Werkgroeplid
from netwerk.rolsoorten import Rolsoort
from participatie.lijn import lijndiagram
from tests.maak.netwerk import maak_actie, maak_gemeente, maak_lid, maak_werkgroep, zet_in_werkgroep
from tests.muren import in_de_rol_van_de_app

pytestmark = pytest.mark.django_db

TOEN = date(2026, 3, 1)


@pytest.fixture
def gemeente():
    return maak_gemeente()


@pytest.fixture
def kijker(gemeente):
    return maak_lid(gemeente=gemeente, rol=Rolsoort.BELEIDSMEDEWERKER, naam="Anke Kijker")


@pytest.fixture
def mensen(gemeente, kijker) -> dict[str, Lid]:
    """Who will leave, be closed, be destroyed, move away and stop with the werkgroep; one is an inwoner."""
    werkgroep = maak_werkgroep(samenwerkingsverband=gemeente.samenwerkingsverband)
    namen = ("gaat weg", "gesloten", "vernietigd", "vernietigd met actie", "verhuist", "ver weg", "stopt", "inwoner")
    leden = {
        naam: maak_lid(
            gemeente=gemeente, naam=naam, rol=Rolsoort.INWONER if naam == "inwoner" else Rolsoort.VRIJWILLIGER
        )
        for naam in namen
    }
    for lid in leden.values():
        zet_in_werkgroep(lid=lid, werkgroep=werkgroep)
    maak_actie(eigenaar=leden["vernietigd met actie"])
    return leden


def _cijfers(kijker: Lid, datum: date) -> tuple[int, int, list[int]]:
    cijfers = groei.groei(lezer=kijker, vandaag=timezone.localdate(), datum=datum)
    return cijfers.toen.leden, cijfers.toen.actief, [maand.nieuw for maand in cijfers.maanden]


def _verander_alles(mensen: dict[str, Lid]) -> None:
    vandaag = timezone.localdate()
    mensen["gaat weg"].stopt(op=vandaag)
    mensen["gesloten"].sluit_account()
    weg = Lid.objects.filter(naam__startswith="vernietigd")
    anonimiseer(weg, gegevens="accounts", grond="test", door=None, nu=timezone.now())
    mensen["verhuist"].gemeente = maak_gemeente(samenwerkingsverband=mensen["verhuist"].gemeente.samenwerkingsverband)
    mensen["verhuist"].save()
    mensen["ver weg"].gemeente = maak_gemeente()
    mensen["ver weg"].save()
    Werkgroeplid.objects.filter(lid=mensen["stopt"]).update(tot=vandaag)


@pytest.fixture(autouse=True)
def _eigen_bestand(settings, tmp_path):
    settings.VERNIETIGINGEN = tmp_path / "vernietigingen.jsonl"


def test_figures_of_the_past_stay_when_people_leave_close_move_and_are_destroyed(kijker, mensen):
    eerst = _cijfers(kijker, TOEN)
    assert eerst[:2] == (9, 8)

    _verander_alles(mensen)

    assert _cijfers(kijker, TOEN) == eerst
    vandaag = timezone.localdate()
    assert _cijfers(kijker, vandaag)[:2] == (5, 3)  # one left, two are destroyed, one moved away; one stopped
    assert not Ledenperiode.objects.filter(persoon__in=[mensen["vernietigd"].pk]).exists()


def test_who_comes_back_has_a_gap(gemeente, kijker):
    lid = maak_lid(gemeente=gemeente, rol=Rolsoort.VRIJWILLIGER)
    plaats = zet_in_werkgroep(lid=lid, werkgroep=maak_werkgroep(samenwerkingsverband=gemeente.samenwerkingsverband))
    for van, tot in ((date(2026, 1, 1), date(2026, 2, 1)), (date(2026, 4, 1), None)):
        plaats.sinds, plaats.tot = van, tot
        plaats.save()
    lid.lid_tot = date(2026, 5, 1)
    lid.save()
    lid.lid_tot = None  # and the first day stays: back since today
    lid.save()

    dagen = (date(2026, 1, 15), TOEN, date(2026, 4, 15), date(2026, 6, 1), timezone.localdate())
    assert [_cijfers(kijker, dag)[:2] for dag in dagen] == [(2, 1), (2, 0), (2, 1), (1, 0), (2, 1)]


def test_first_day_that_was_wrong_can_be_put_right(gemeente, kijker):
    lid = maak_lid(gemeente=gemeente, rol=Rolsoort.VRIJWILLIGER)
    lid.lid_sinds = TOEN + timedelta(days=1)
    lid.save()

    assert _cijfers(kijker, TOEN)[0] == 1


def test_mark_is_of_the_first_month_ever_also_before_the_curve(gemeente, kijker, monkeypatch):
    monkeypatch.setattr(groei, "MERKEN", (2, 3, 4))
    verband, weg, terug = gemeente.samenwerkingsverband, uuid.uuid4(), uuid.uuid4()
    for persoon, sinds, tot in (
        (weg, date(2019, 3, 5), date(2020, 5, 2)),  # together with the next: two at the end of June 2019
        (terug, date(2019, 6, 30), date(2019, 9, 1)),
        (terug, date(2019, 7, 1), date(2019, 8, 1)),  # the same person at the same time is no third
        (terug, date(2020, 2, 10), date(2020, 2, 20)),  # nobody saw this on a last day of a month
    ):
        Ledenperiode.objects.create(samenwerkingsverband=verband, persoon=persoon, sinds=sinds, tot=tot)
    maak_lid(gemeente=gemeente)
    maak_lid(gemeente=gemeente)  # with the reader three, within the curve

    cijfers = groei.groei(lezer=kijker, vandaag=timezone.localdate(), datum=None)

    assert cijfers.gehaald[2] == date(2019, 6, 30)
    assert cijfers.gehaald[3] == next(maand.laatste for maand in cijfers.maanden if maand.leden == 3)
    assert cijfers.gehaald[4] is None


def test_every_number_opens_the_list_it_counts(inloggen, kijker, mensen):
    _verander_alles(mensen)
    client = inloggen(kijker)
    cijfers = client.get(reverse("ledengroei"), {"datum": "1-3-2026"}).context["groei"]

    for vraag, getal in (
        ({"op": TOEN}, cijfers.toen.leden),
        ({"op": TOEN, "actief": "1"}, cijfers.toen.actief),
        ({"op": timezone.localdate()}, cijfers.nu.leden),
        ({"op": timezone.localdate(), "actief": "1"}, cijfers.nu.actief),
        ({"erbij": date(2026, 1, 1)}, cijfers.maanden[0].nieuw),
    ):
        context = client.get(reverse("leden"), vraag).context
        assert context["pagina"].paginator.count + context["zonder_naam"] == getal, vraag
    namen = {lid.naam for lid in client.get(reverse("leden"), {"op": TOEN}).context["pagina"]}
    assert namen == {"Anke Kijker", "gaat weg", "gesloten", "stopt", "verhuist"}


def test_day_that_has_yet_to_come_is_a_fault_and_other_networks_do_not_count(inloggen, kijker):
    maak_lid(gemeente=Gemeente.objects.exclude(pk=kijker.gemeente_id).first() or maak_gemeente())

    antwoord = inloggen(kijker).get(reverse("ledengroei"), {"datum": timezone.localdate() + timedelta(days=1)})

    assert antwoord.status_code == 422
    assert "Kies een dag die al is geweest." in antwoord.content.decode()
    assert antwoord.context["groei"].nu.leden == 1


def test_runtime_role_cannot_write_a_period(kijker):
    with in_de_rol_van_de_app():
        for doe in (
            lambda: Ledenperiode.objects.create(
                samenwerkingsverband=kijker.gemeente.samenwerkingsverband, persoon=kijker.pk, sinds=TOEN
            ),
            lambda: Ledenperiode.objects.update(tot=TOEN),
        ):
            with pytest.raises(ProgrammingError), transaction.atomic():
                doe()


def test_line_ends_at_the_right_and_its_highest_value_at_the_top():
    lijn = lijndiagram(titel="Mensen", waarden=[("jan", 10), ("feb", 100)], merken=(50, 100))

    assert (lijn.punten[-1].x, lijn.punten[-1].y) == (lijn.rechts, lijn.merken[1].y)
    assert lijn.merken[0].y == (lijn.merken[1].y + lijn.bodem) / 2
