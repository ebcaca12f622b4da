"""The work behind the pages, as the beheerder sees it."""

import re
from datetime import UTC, datetime

import pytest
from django.core import mail
from django.core.mail import send_mail
from django.core.management import CommandError
from django.db import connection
from django.urls import reverse
from procrastinate.contrib.django import app
from procrastinate.contrib.django.models import ProcrastinateJob

from netwerk.models import Mailbericht
from netwerk.rolsoorten import Rolsoort
from netwerk.taken import bestanden_controleren
from participatie import werkstand
from tests.maak.experimenten import maak_bestand
from tests.maak.netwerk import maak_gemeente, maak_lid
from tests.wachtrij import wachtrij_leeg

pytestmark = pytest.mark.django_db


@pytest.fixture
def beheerder():
    return maak_lid(gemeente=maak_gemeente(), rol=Rolsoort.FUNCTIONEEL_BEHEERDER)


def _geef_op(*adressen: str, fout: str = "TimeoutError") -> None:
    """Mails that were tried as often as they are."""
    for adres in adressen:
        send_mail("Onderwerp", "De tekst", None, [adres])
    Mailbericht.objects.update(pogingen=7, laatste_fout=fout)
    with connection.cursor() as cursor:
        cursor.execute("UPDATE procrastinate_jobs SET status = 'doing'")
        cursor.execute("UPDATE procrastinate_jobs SET status = 'failed', attempts = 1")


def test_mail_that_was_given_up_is_shown_with_a_name_only_to_who_looks_after_that_person(beheerder, inloggen):
    eigen = maak_lid(gemeente=beheerder.gemeente, rol=Rolsoort.VRIJWILLIGER, naam="Wiebe Postma")
    inwoner = maak_lid(gemeente=beheerder.gemeente, rol=Rolsoort.INWONER, naam="Froukje de Jong")
    elders = maak_lid(gemeente=maak_gemeente(), rol=Rolsoort.VRIJWILLIGER, naam="Ander Netwerk")
    _geef_op(eigen.email, inwoner.email, elders.email)

    pagina = inloggen(beheerder).get(reverse("achtergrondwerk")).text

    wie = re.findall(r'rowheader">Mail aan (?:<a[^>]*>)?([^<]+)<', pagina)
    assert sorted(wie) == ["Wiebe Postma", "iemand die hier geen naam heeft", "iemand die hier geen naam heeft"]
    assert pagina.count("De mailserver gaf geen antwoord.") == 3
    assert not [adres for adres in (eigen.email, inwoner.email, elders.email, "Onderwerp") if adres in pagina]
    assert "3 taken zijn niet gelukt" in pagina


def test_what_failed_is_tried_again_and_then_it_is_gone(beheerder, inloggen):
    _geef_op("iemand@voorbeeld.example", fout="iets vreemds")
    client = inloggen(beheerder)
    assert "Het versturen lukte niet." in client.get(reverse("achtergrondwerk")).text

    klaar = client.post(reverse("achtergrondwerk_opnieuw"), follow=True)
    with connection.cursor() as cursor:
        cursor.execute("UPDATE procrastinate_jobs SET scheduled_at = NULL")  # this test began before now
    wachtrij_leeg()
    nogmaals = client.post(reverse("achtergrondwerk_opnieuw"), follow=True).text

    assert "1 taak staat opnieuw in de rij." in klaar.text
    assert [post.to for post in mail.outbox] == [["iemand@voorbeeld.example"]]
    assert "Er was niets meer om opnieuw te proberen." in nogmaals
    assert "Alles is gelukt." in nogmaals


def test_of_a_task_at_fixed_times_that_failed_twice_only_the_newest_is_tried_again(beheerder, inloggen):
    with connection.cursor() as cursor:
        cursor.execute(
            """INSERT INTO procrastinate_jobs (queue_name, task_name, args, status, queueing_lock)
            SELECT 'werk', 'netwerk.taken.prikbord_per_dag', '{}', 'failed', 'prikbord' FROM generate_series(1, 2)"""
        )
    client = inloggen(beheerder)

    eerst, nogmaals = (client.post(reverse("achtergrondwerk_opnieuw"), follow=True).text for _ in range(2))

    assert "1 taak staat opnieuw in de rij." in eerst
    assert "Er was niets meer om opnieuw te proberen." in nogmaals
    assert [baan.status for baan in ProcrastinateJob.objects.order_by("pk")] == ["failed", "todo"]


def test_page_says_whether_a_worker_runs_and_what_waits(beheerder, inloggen):
    client = inloggen(beheerder)
    assert "staat stil. Er gaat nu geen mail weg." in client.get(reverse("achtergrondwerk")).text

    with connection.cursor() as cursor:
        cursor.execute("INSERT INTO procrastinate_workers (last_heartbeat) VALUES (now())")
        cursor.execute(
            """INSERT INTO procrastinate_jobs (queue_name, task_name, args, status, scheduled_at)
            VALUES ('werk', 'netwerk.taken.weg', '{}', 'todo', now() + interval '1 hour')"""
        )
    pagina = client.get(reverse("achtergrondwerk")).text
    assert "Er wacht niets." in pagina
    assert "staat stil" not in pagina


def _geweest(naam: str, op: datetime) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO procrastinate_periodic_defers (task_name, defer_timestamp) VALUES (%s, %s)",
            [naam, int(op.timestamp())],
        )


def test_every_task_at_a_fixed_time_says_when_it_was_when_it_comes_and_whether_it_went_well():
    nu = datetime(2026, 11, 27, 12, 5, tzinfo=UTC)
    _geweest("netwerk.taken.bewaartermijnen", datetime(2026, 11, 27, 1, 30, tzinfo=UTC))
    _geweest("netwerk.taken.gasten_herinneren", datetime(2026, 11, 25, 7, 0, tzinfo=UTC))
    with connection.cursor() as cursor:
        cursor.execute(
            """INSERT INTO procrastinate_jobs (queue_name, task_name, args, status)
            VALUES ('werk', 'netwerk.taken.prikbord_per_dag', '{}', 'failed')"""
        )

    stand = werkstand.stand(nu=nu)

    per_titel = {taak.titel: taak for taak in stand.vaste_taken}
    assert len(per_titel) == len(app.periodic_registry.periodic_tasks)
    opruimen = per_titel["Opruimen wat te oud is"]
    assert (opruimen.stand, opruimen.hoe_vaak, opruimen.laatst.hour) == ("goed", "Elke dag", 1)
    assert opruimen.volgende == datetime(2026, 11, 28, 1, 30, tzinfo=UTC)
    assert per_titel["Gasten herinneren aan een uitnodiging"].stand == "te_laat"
    assert (per_titel["Mail over het prikbord, per dag"].stand, stand.aantal_mislukt) == ("mislukt", 1)
    assert per_titel["Mail over het prikbord, per week"].stand == "nooit"
    assert [werkstand.hoe_vaak(c) for c in ("*/15 * * * *", "20 * * * *", "0 5 * * 1", "0 5 1 * *")] == [
        "Elke 15 minuten",
        "Elk uur",
        "Elke week",
        "Elke maand",
    ]


def test_page_asks_as_much_for_many_failures_as_for_one(beheerder, inloggen, django_assert_max_num_queries):
    client = inloggen(beheerder)
    leden = [maak_lid(gemeente=beheerder.gemeente) for _ in range(8)]
    _geef_op(*(lid.email for lid in leden))

    with django_assert_max_num_queries(15):
        client.get(reverse("achtergrondwerk"))


def test_file_that_is_missing_is_a_task_that_fails(settings, tmp_path):
    maak_bestand(op_schijf=False)
    settings.BESTANDEN_MAP = tmp_path

    with pytest.raises(CommandError, match="kwijt"):
        bestanden_controleren()
