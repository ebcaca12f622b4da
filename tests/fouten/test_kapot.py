"""What may break without anybody losing what was saved: web workers, the database, the mail server.

Run by `bin/test -m fouten`, on this machine only; the round of every day leaves them out, but for the quick one.
"""

import os
import signal
import socket
import threading
import time

import pytest
from django.core.mail import send_mail
from django.db import connection
from django.utils import timezone

from netwerk import mailbezorging
from netwerk.models import Mailbericht
from participatie import gezond
from tests.fouten.installatie import OPNIEUW, TIJDGRENS, drukte, opgezet, wacht_tot
from tests.participatie.conftest import maak_server  # noqa: F401 - a fixture

fouten = pytest.mark.fouten


@pytest.fixture
def installatie(transactional_db, maak_server, tmp_path):  # noqa: F811 - the fixture above
    var = tmp_path / "var"
    with opgezet(maak_server(map_=var, snel=False), var) as zo:
        yield zo


@fouten
def test_nothing_that_was_saved_is_lost_when_workers_and_the_database_are_killed_and_a_frozen_one_holds_up_no_answer(
    installatie,
):
    """One test for three breakdowns: setting it up takes longer than the breakdowns themselves."""
    with drukte(installatie):
        wacht_tot(lambda: len(installatie.geschreven) > 2, hoogstens=60)
        installatie.schiet_een_werker_af()
        gehad = len(installatie.geschreven)
        zonder_werker = wacht_tot(lambda: len(installatie.geschreven) > gehad + 1, hoogstens=OPNIEUW)

        installatie.schiet_de_database_af()
        connection.close()
        wacht_tot(lambda: installatie.vraag(gezond.GEREED) == 503, hoogstens=OPNIEUW)
        assert installatie.vraag(gezond.LEEFT) == 200
        installatie.start_de_database()
        gehad = len(installatie.geschreven)
        zonder_database = wacht_tot(lambda: len(installatie.geschreven) > gehad, hoogstens=OPNIEUW)
    assert (installatie.kwijt(), installatie.gunicorn.poll()) == (0, None)

    connection.close()
    bevroren = installatie.databaseprocessen
    for pid in bevroren:
        os.kill(pid, signal.SIGSTOP)
    try:
        begin = time.monotonic()
        antwoord = installatie.vraag(installatie.prikbord, wacht=2 * TIJDGRENS)
        duur = time.monotonic() - begin
        assert (antwoord is None or antwoord >= 500, duur < 2 * TIJDGRENS - 2) == (True, True)
        assert installatie.vraag(gezond.LEEFT, poort=installatie.meetpunt, wacht=1) == 200
        assert installatie.vraag(gezond.GEREED, wacht=10) == 503
    finally:
        for pid in reversed(bevroren):
            os.kill(pid, signal.SIGCONT)
    na_het_bevriezen = wacht_tot(lambda: installatie.vraag(gezond.GEREED) == 200, hoogstens=5)
    wacht_tot(lambda: installatie.vraag(installatie.prikbord, wacht=TIJDGRENS) == 200, hoogstens=2 * TIJDGRENS)
    assert installatie.schrijf()
    assert installatie.kwijt() == 0
    print(  # noqa: T201 - figures for who runs it with -s
        f"{len(installatie.geschreven)} saved, 0 lost; well again after a worker {zonder_werker:.1f} s, "
        f"the database {zonder_database:.1f} s, frozen {na_het_bevriezen:.1f} s"
    )


@pytest.fixture
def stille_mailserver():
    """A server that takes the call and never says a word."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        aangenomen = []

        def neem_aan():
            while True:
                try:
                    aangenomen.append(server.accept()[0])
                except OSError:
                    return

        wie = threading.Thread(target=neem_aan)
        wie.start()
        yield server.getsockname()[1]
        server.shutdown(socket.SHUT_RDWR)
        wie.join()
        for verbinding in aangenomen:
            verbinding.close()


def test_mail_server_that_never_answers_costs_one_time_out_and_loses_no_mail(db, settings, stille_mailserver):
    settings.EMAIL_BEZORGER = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT, settings.EMAIL_TIMEOUT = "127.0.0.1", stille_mailserver, 0.3
    send_mail("Onderwerp", "De tekst", None, ["iemand@voorbeeld.example"])
    bericht = Mailbericht.objects.get()
    begin = time.monotonic()

    wacht = mailbezorging.bezorg(str(bericht.pk), nu=timezone.now())

    bericht.refresh_from_db()
    assert time.monotonic() - begin < 10  # it says nothing for ever; a busy machine takes seconds
    assert (wacht, bericht.verstuurd_op, bericht.tekst) == (mailbezorging.LATER[0], None, "De tekst")
    assert bericht.laatste_fout == "SMTPServerDisconnected"
