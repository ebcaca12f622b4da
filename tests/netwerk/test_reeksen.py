"""A reeks makes its bijeenkomsten by one rule; holidays warn and never refuse; what was done by hand stays."""

from datetime import date, datetime, timedelta

import pytest
from django.db import transaction
from django.urls import reverse
from django.utils import timezone

from netwerk.models import Bijeenkomst, Bijeenkomstreeks
from netwerk.models.bijeenkomstreeksen import Keer
from netwerk.reeksen import pas_toekomst_aan, vul_aan
from netwerk.rolsoorten import Rolsoort
from netwerk.taken import reeksen_aanvullen
from netwerk.vrije_dagen import feestdagen, is_bekend, pasen, waarschuwing
from tests.maak.bijeenkomsten import maak_reeks
from tests.maak.netwerk import maak_lid

pytestmark = pytest.mark.django_db
NU = datetime(2026, 11, 27, 12, tzinfo=timezone.get_default_timezone())
ZES = [
    date(2027, 1, 21),
    date(2027, 3, 18),
    date(2027, 5, 20),
    date(2027, 7, 15),
    date(2027, 9, 16),
    date(2027, 11, 18),
]


def _dagen(reeks: Bijeenkomstreeks) -> list[date]:
    return [timezone.localdate(b.begint_op) for b in reeks.bijeenkomsten.order_by("begint_op")]


def test_reeks_makes_six_ahead_on_the_third_thursday_at_places_in_turn():
    reeks = maak_reeks()

    vul_aan(reeks, nu=NU)

    assert _dagen(reeks) == ZES
    assert [b.plaats for b in reeks.bijeenkomsten.order_by("begint_op")] == ["Beetsterzwaag", "Noordwolde"] * 3
    tijden = {
        f"{timezone.localtime(b.begint_op):%H:%M}-{timezone.localtime(b.eindigt_op):%H:%M}"
        for b in Bijeenkomst.objects.all()
    }
    assert tijden == {"13:00-16:00"}  # also in summer
    assert vul_aan(reeks, nu=NU) == []


def test_one_tap_makes_six_more_after_the_last():
    reeks = maak_reeks()
    vul_aan(reeks, nu=NU)

    vul_aan(reeks, nu=NU, erbij=6)

    dagen = _dagen(reeks)
    assert (len(dagen), dagen[6]) == (12, date(2028, 1, 20))


@pytest.mark.parametrize(
    ("keer", "dag"),
    [(Keer.EERSTE, date(2026, 10, 1)), (Keer.VIERDE, date(2026, 10, 22)), (Keer.LAATSTE, date(2026, 10, 29))],
)
def test_rule_finds_its_day_in_a_month_of_five_thursdays(keer, dag):
    assert maak_reeks(keer=keer).dag_in(date(2026, 10, 14)) == dag


def test_change_of_the_reeks_leaves_what_was_changed_by_hand_and_what_has_been():
    reeks = maak_reeks()
    vul_aan(reeks, nu=NU)
    verzet, afgezegd, *rest = reeks.bijeenkomsten.order_by("begint_op")
    andere_dag = verzet.begint_op + timedelta(days=7)
    verzet.verzet(begint_op=andere_dag, eindigt_op=andere_dag + timedelta(hours=3), reden="De zaal was bezet.")
    afgezegd.zeg_af(reden="Te weinig mensen.", nu=NU)

    reeks.weekdag, reeks.elke_maanden = 1, 2
    reeks.save()
    pas_toekomst_aan(reeks, nu=NU, thema_was=reeks.naam)

    dagen = _dagen(reeks)
    assert dagen[:2] == [date(2027, 1, 28), date(2027, 3, 18)]
    assert dagen[2:] == [date(2027, 5, 18), date(2027, 7, 20), date(2027, 9, 21), date(2027, 11, 16)]
    assert {b.pk for b in (afgezegd, *rest)} == {b.pk for b in reeks.bijeenkomsten.filter(met_de_hand=False)}


def test_what_goes_on_after_all_follows_its_reeks_again_and_a_theme_of_its_own_stays():
    reeks = maak_reeks(naam="Overleg", thema="")
    vul_aan(reeks, nu=NU)
    afgezegd, eigen, gewoon = reeks.bijeenkomsten.order_by("begint_op")[:3]
    afgezegd.zeg_af(reden="Storm", nu=NU)
    afgezegd.gaat_toch_door()
    Bijeenkomst.objects.filter(pk=eigen.pk).update(thema="Wie kent wie?")

    reeks.thema, reeks.weekdag, reeks.partners = "Wat loopt vast?", 1, "Taalhuis"
    reeks.save()
    pas_toekomst_aan(reeks, nu=NU, thema_was="Overleg")

    themas = {b.pk: (b.thema, b.begint_op.weekday(), b.partners) for b in reeks.bijeenkomsten.all()}
    assert themas[eigen.pk] == ("Wie kent wie?", 1, "Taalhuis")
    assert themas[afgezegd.pk] == themas[gewoon.pk] == ("Wat loopt vast?", 1, "Taalhuis")


def test_every_night_six_that_go_on_stand_ahead_until_the_reeks_stops():
    loopt, gestopt = maak_reeks(), maak_reeks()
    gestopt.stop(nu=NU)
    vul_aan(loopt, nu=NU)
    loopt.bijeenkomsten.earliest("begint_op").zeg_af(reden="Storm", nu=NU)

    with transaction.atomic():
        reeksen_aanvullen()

    komend = Bijeenkomst.objects.komend(timezone.now()).gaat_door()
    assert set(komend.values_list("reeks")) == {(loopt.pk,)}
    assert komend.count() == 6


def test_stopping_calls_off_what_is_to_come_when_asked_and_can_be_taken_back(inloggen):
    lid = maak_lid(rol=Rolsoort.FACILITATOR)
    reeks = maak_reeks(samenwerkingsverband=lid.gemeente.samenwerkingsverband)
    vul_aan(reeks, nu=timezone.now())
    reeks.bijeenkomsten.latest("begint_op").zeg_af(reden="Al eerder", nu=timezone.now())
    client, adres = inloggen(lid), reverse("bijeenkomstreeks_stoppen", args=[reeks.pk])

    zonder_reden = client.post(adres, {"wat": "afzeggen", "reden": ""})
    pagina = client.post(adres, {"wat": "afzeggen", "reden": "Geen geld meer"}, follow=True)
    reden = sorted(reeks.bijeenkomsten.values_list("afgezegd_reden", flat=True))
    client.post(reverse("bijeenkomstreeks_aanvullen", args=[reeks.pk]))
    niets_erbij = reeks.bijeenkomsten.count()
    client.post(reverse("bijeenkomstreeks_hervatten", args=[reeks.pk]))

    assert zonder_reden.context["form"].errors.keys() == {"reden"}
    assert "Deze reeks is gestopt" in pagina.text
    assert (reden, niets_erbij) == (["Al eerder", *["Geen geld meer"] * 5], 6)
    assert sorted(reeks.bijeenkomsten.values_list("afgezegd_reden", flat=True)) == [*[""] * 6, "Al eerder"]


def test_easter_and_the_days_that_follow_it():
    assert [pasen(jaar) for jaar in (2024, 2025, 2026, 2027, 2038)] == [
        date(2024, 3, 31),
        date(2025, 4, 20),
        date(2026, 4, 5),
        date(2027, 3, 28),
        date(2038, 4, 25),
    ]
    assert feestdagen(2026)[date(2026, 5, 14)] == "Hemelvaartsdag"
    assert feestdagen(2025)[date(2025, 4, 26)] == "Koningsdag"  # the 27th is a Sunday


def test_holiday_warns_with_the_nearest_day_that_is_free_in_that_region():
    in_de_zomer = date(2027, 7, 15)

    noord, zuid = (waarschuwing(in_de_zomer, regio=regio) for regio in ("noord", "zuid"))

    assert (noord.reden, noord.voorstel) == ("in de zomervakantie", date(2027, 7, 8))
    assert zuid is None
    assert waarschuwing(date(2026, 12, 24), regio="noord", vandaag=date(2026, 12, 20)).voorstel == date(2027, 1, 7)
    assert not is_bekend(date(2040, 1, 1))


def test_reeks_is_made_on_the_page_and_shows_its_warnings(inloggen):
    client = inloggen(maak_lid(rol=Rolsoort.FACILITATOR))
    adres = reverse("bijeenkomstreeks_toevoegen")
    form = client.get(adres).context["form"]
    invoer = {naam: form[naam].value() or "" for naam in form.fields} | {
        "naam": "Netwerkbijeenkomst",
        "begint_om": "13.00",
        "locaties": "De Buorskip",
        "eerste_maand": form.fields["eerste_maand"].choices[0][0],
        "elke_maanden": "1",
    }

    fout = client.post(adres, invoer)
    goed = client.post(adres, invoer | {"locaties": "De Buorskip, Beetsterzwaag"}, follow=True)

    assert fout.status_code == 422
    assert "komma" in fout.content.decode()
    assert Bijeenkomst.objects.count() == 6
    assert "Netwerkbijeenkomst" in goed.content.decode()


def test_moved_and_called_off_is_shown_with_its_reason(inloggen):
    reeks = maak_reeks(samenwerkingsverband=(lid := maak_lid(rol=Rolsoort.KWARTIERMAKER)).gemeente.samenwerkingsverband)
    vul_aan(reeks, nu=timezone.now())
    eerste, tweede = reeks.bijeenkomsten.order_by("begint_op")[:2]
    client = inloggen(lid)

    client.post(
        reverse("bijeenkomst_verzetten", args=[eerste.pk]),
        {"datum": "1-2-2038", "van": "10.00", "tot": "12.00", "reden": "Gladheid", "gezien": eerste.versie},
    )
    client.post(reverse("bijeenkomst_afzeggen", args=[tweede.pk]), {"reden": "Storm"})

    pagina = client.get(reverse("bijeenkomst_bekijken", args=[eerste.pk])).content.decode()
    assert "is verzet" in pagina
    assert "Gladheid" in pagina
    assert "gaat niet door" in client.get(reverse("bijeenkomst_bekijken", args=[tweede.pk])).content.decode()
    assert "Storm" in client.get(reverse("bijeenkomstreeks_bekijken", args=[reeks.pk])).content.decode()
    client.post(reverse("bijeenkomst_gaat_door", args=[tweede.pk]))
    assert Bijeenkomst.objects.get(pk=tweede.pk).afgezegd_op is None
