"""Mail goes out by the queue: with the transaction, once, and again later when the server does not answer."""

import threading
from datetime import timedelta

import pytest
from django.core import mail
from django.core.mail import EmailMessage, send_mail
from django.core.mail.backends.base import BaseEmailBackend
from django.db import IntegrityError, connection, transaction
from django.http import HttpResponse
from django.utils import timezone
from procrastinate.contrib.django.models import ProcrastinateJob

from netwerk import bewaren, mailbezorging
from netwerk.models import Mailbericht
from participatie.middleware import een_transactie
from tests.muren import in_de_rol_van_de_app
from tests.wachtrij import wachtrij_leeg

ADRES = "iemand@voorbeeld.example"


class NietBereikbaar(BaseEmailBackend):
    def send_messages(self, email_messages):
        raise ConnectionRefusedError(f"no, not to {email_messages[0].to}")


def _mail(adres=ADRES) -> Mailbericht:
    send_mail("Onderwerp", "De tekst", None, [adres])
    return Mailbericht.objects.get(aan=adres)


def test_mail_is_sent_by_the_queue_and_leaves_no_words_behind(db):
    bijlagen = [("a.ics", "BEGIN", "text/calendar")]
    EmailMessage("Agenda", "Zie bijlage", None, [ADRES, "a@b.example"], attachments=bijlagen).send()
    assert mail.outbox == []

    assert wachtrij_leeg() == ["netwerk.taken.verstuur_mail"] * 2

    assert [(bericht.to, bericht.body, bericht.attachments[0].content) for bericht in mail.outbox] == [
        ([ADRES], "Zie bijlage", "BEGIN"),
        (["a@b.example"], "Zie bijlage", "BEGIN"),
    ]
    assert set(Mailbericht.objects.values_list("tekst", "bijlagen__0")) == {("", None)}
    with pytest.raises(IntegrityError), transaction.atomic():
        Mailbericht.objects.update(tekst="toch bewaard")


@pytest.mark.parametrize(("status", "over"), [(302, 1), (422, 1), (500, 0)])
def test_request_that_is_undone_leaves_no_mail_and_no_job(db, rf, status, over):
    def mailt(request):
        _mail()
        return HttpResponse(status=status)

    verzoek = rf.post("/")
    verzoek.session = {}
    een_transactie(mailt)(verzoek)

    assert (Mailbericht.objects.count(), ProcrastinateJob.objects.count()) == (over, over)


def test_mail_that_fails_waits_longer_each_time_and_holds_up_no_other(db, settings, caplog):
    bezorger, settings.EMAIL_BEZORGER = settings.EMAIL_BEZORGER, f"{__name__}.NietBereikbaar"
    bericht = _mail()
    wachtrij_leeg()
    settings.EMAIL_BEZORGER = bezorger
    _mail("ander@voorbeeld.example")

    assert wachtrij_leeg() == ["netwerk.taken.verstuur_mail"]  # the other one

    bericht.refresh_from_db()
    [later] = ProcrastinateJob.objects.filter(status="todo")
    assert (bericht.pogingen, bericht.laatste_fout, bericht.tekst) == (1, "ConnectionRefusedError", "De tekst")
    assert later.args == {"bericht": str(bericht.pk)}
    assert timedelta(0) < later.scheduled_at - timezone.now() < timedelta(seconds=11)
    assert [post.to for post in mail.outbox] == [["ander@voorbeeld.example"]]
    assert list(mailbezorging.LATER) == sorted(mailbezorging.LATER)


def test_mail_is_given_up_after_the_last_try_without_its_address_in_the_log(db, settings):
    settings.EMAIL_BEZORGER = f"{__name__}.NietBereikbaar"
    bericht = _mail()
    Mailbericht.objects.update(pogingen=len(mailbezorging.LATER))

    with pytest.raises(mailbezorging.NietBezorgd) as fout:
        mailbezorging.bezorg(str(bericht.pk), nu=timezone.now())

    assert str(fout.value) == f"mail {bericht.pk}: ConnectionRefusedError"
    assert fout.value.__suppress_context__


@pytest.mark.django_db(transaction=True)
def test_two_workers_send_one_mail_once():
    bericht = _mail()
    bezig, klaar = threading.Event(), threading.Event()

    def eerste_werker():
        with transaction.atomic():
            mailbezorging.bezorg(str(bericht.pk), nu=timezone.now())
            bezig.set()
            klaar.wait(10)
        connection.close()

    werker = threading.Thread(target=eerste_werker)
    werker.start()
    bezig.wait(10)
    with transaction.atomic():
        mailbezorging.bezorg(str(bericht.pk), nu=timezone.now())  # while the first has not written it down
    klaar.set()
    werker.join()
    wachtrij_leeg()  # the job itself, after that

    assert len(mail.outbox) == 1


def test_nobody_reads_what_is_mailed(db):
    _mail()
    with in_de_rol_van_de_app(), transaction.atomic():
        assert Mailbericht.objects.count() == 0


def test_address_goes_30_days_after_sending(db):
    lang_geleden = timezone.now() - timedelta(days=31)
    for aan, gemaakt, verstuurd in (("oud", lang_geleden, lang_geleden), ("nu", lang_geleden, timezone.now())):
        Mailbericht.objects.create(aan=aan, onderwerp="x", gemaakt_op=gemaakt, verstuurd_op=verstuurd)

    termijn = bewaren.met_naam("mail die wij stuurden")

    assert [rij.aan for rij in bewaren.verlopen(termijn, nu=timezone.now())] == ["oud"]


def test_mail_costs_a_request_two_queries(db, django_assert_num_queries):
    with django_assert_num_queries(2):
        send_mail("Onderwerp", "De tekst", None, [ADRES])
