"""Noting contact: one tap, once, with a way back; and who may read what was noted."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.contrib.messages import get_messages
from django.urls import reverse
from django.utils import timezone

from netwerk.models import Contactmoment
from netwerk.rolsoorten import Rolsoort
from tests.maak.contacten import maak_contact
from tests.maak.netwerk import maak_contactpersoon, maak_gemeente, maak_lid, maak_organisatie

pytestmark = pytest.mark.django_db


@pytest.fixture
def kwartiermaker():
    return maak_lid(naam="Anke Bakker", rol=Rolsoort.KWARTIERMAKER)


@pytest.fixture
def linde(kwartiermaker):
    return maak_organisatie(gemeente=kwartiermaker.gemeente)


def _noteer(client, organisatie, **velden):
    return client.post(reverse("contact_met_organisatie", args=[organisatie.pk]), velden)


def test_one_tap_notes_contact_of_today_by_me(kwartiermaker, linde, inloggen):
    antwoord = _noteer(inloggen(kwartiermaker), linde, soort="telefoon", sleutel=uuid4())

    moment = Contactmoment.objects.get()
    assert (moment.op, moment.door, moment.organisatie) == (timezone.localdate(), kwartiermaker, linde)
    assert antwoord.headers["Location"] == reverse("organisatie_bekijken", args=[linde.pk])
    [bericht] = get_messages(antwoord.wsgi_request)
    assert (str(bericht), reverse("contact_terugnemen", args=[moment.pk]) in bericht.extra_tags) == (
        "Genoteerd bij Zorgboerderij De Linde: gebeld.",
        True,
    )


def test_two_taps_on_one_page_are_one_contact_for_each_organisatie(kwartiermaker, linde, inloggen):
    client, sleutel = inloggen(kwartiermaker), uuid4()
    wilg = maak_organisatie(gemeente=kwartiermaker.gemeente, naam="De Wilg")

    for organisatie in (linde, linde, wilg):
        _noteer(client, organisatie, soort="mail", sleutel=sleutel)

    assert sorted(m.organisatie.naam for m in Contactmoment.objects.all()) == ["De Wilg", "Zorgboerderij De Linde"]


def test_noting_from_the_list_comes_back_to_it_and_nowhere_else(kwartiermaker, linde, inloggen):
    client = inloggen(kwartiermaker)
    lijst = f"{reverse('warme_contacten')}?wie=mijn"

    naar = [
        _noteer(client, linde, soort="mail", sleutel=uuid4(), terug=terug).headers["Location"]
        for terug in (lijst, "https://elders.example/contacten/", "//elders.example")
    ]

    eigen = reverse("organisatie_bekijken", args=[linde.pk])
    assert naar == [lijst, eigen, eigen]


def test_fuller_form_keeps_day_people_and_line(kwartiermaker, linde, inloggen):
    persoon = maak_contactpersoon(organisatie=linde)
    lid = maak_lid(gemeente=linde.gemeente, organisatie=linde, naam="Rinske Veen")
    gisteren = timezone.localdate() - timedelta(days=1)

    client = inloggen(kwartiermaker)
    wie = {"contactpersonen": [persoon.pk], "leden": [lid.pk]}
    _noteer(client, linde, soort="gesprek", op="gisteren", over="De open dag", **wie)

    moment = Contactmoment.objects.get()
    assert (moment.op, moment.over) == (gisteren, "De open dag")
    assert ([*moment.contactpersonen.all()], [*moment.leden.all()]) == ([persoon], [lid])
    tekst = client.get(reverse("lid_bekijken", args=[lid.pk])).content.decode()
    assert "De open dag" in tekst


def test_contactpersoon_who_was_taken_away_is_offered_only_where_it_was_spoken_to(kwartiermaker, linde, inloggen):
    weg = maak_contactpersoon(organisatie=linde, naam="Weg Boonstra")
    maak_contactpersoon(organisatie=linde, naam="Van hier")
    moment = maak_contact(door=kwartiermaker, organisatie=linde)
    moment.contactpersonen.add(weg)
    weg.haal_weg(nu=timezone.now())
    client = inloggen(kwartiermaker)

    paden = [reverse("contact_met_organisatie", args=[linde.pk]), reverse("contact_wijzigen", args=[moment.pk])]

    assert ["Weg Boonstra" in client.get(pad).text for pad in paden] == [False, True]


def test_day_to_come_and_somebody_of_elsewhere_are_refused_and_the_line_stays(kwartiermaker, linde, inloggen):
    van_elders = maak_contactpersoon(organisatie=maak_organisatie(gemeente=linde.gemeente, naam="Elders"))
    maak_contactpersoon(organisatie=linde, naam="Van hier")
    vraag = {"op": "morgen", "over": "De open dag", "contactpersonen": [van_elders.pk]}

    antwoord = _noteer(inloggen(kwartiermaker), linde, soort="gesprek", **vraag)

    assert antwoord.status_code == 422
    assert set(antwoord.context["form"].errors) == {"op", "contactpersonen"}
    assert "De open dag" in antwoord.content.decode()
    assert not Contactmoment.objects.exists()


def test_contact_with_a_lid_counts_for_its_organisatie_too(kwartiermaker, linde, inloggen):
    lid = maak_lid(gemeente=linde.gemeente, organisatie=linde)

    inloggen(kwartiermaker).post(reverse("contact_met_lid", args=[lid.pk]), {"soort": "telefoon"})

    moment = Contactmoment.objects.get()
    assert (moment.organisatie, [*moment.leden.all()]) == (linde, [lid])


def test_contact_taken_back_can_be_put_back(kwartiermaker, linde, inloggen):
    moment = maak_contact(door=kwartiermaker, organisatie=linde)
    client = inloggen(kwartiermaker)

    geteld = []
    for naam in ("contact_terugnemen", "contact_terugzetten"):
        assert client.post(reverse(naam, args=[moment.pk])).status_code == 302
        geteld.append(Contactmoment.objects.geteld().count())

    assert geteld == [0, 1]


def test_contact_of_a_werkbezoek_is_changed_with_the_visit_only(kwartiermaker, linde, inloggen):
    moment = maak_contact(door=kwartiermaker, organisatie=linde, soort=Contactmoment.Soort.WERKBEZOEK)

    assert inloggen(kwartiermaker).get(reverse("contact_wijzigen", args=[moment.pk])).status_code == 404


def test_whose_work_it_is_not_knows_only_that_there_was_contact(kwartiermaker, linde, inloggen):
    maak_contact(door=kwartiermaker, organisatie=linde, over="De open dag", dagen_geleden=3)
    buur = maak_gemeente(samenwerkingsverband=linde.gemeente.samenwerkingsverband)
    dag = timezone.localdate() - timedelta(days=3)

    gezien = {}
    for naam, gemeente, rol in (
        ("begeleider here", linde.gemeente, Rolsoort.BEGELEIDER),
        ("kwartiermaker next door", buur, Rolsoort.KWARTIERMAKER),
        ("beleidsmedewerker here", linde.gemeente, Rolsoort.BELEIDSMEDEWERKER),
        ("vrijwilliger here", linde.gemeente, Rolsoort.VRIJWILLIGER),
    ):
        lezer = maak_lid(gemeente=gemeente, rol=rol)
        pagina = inloggen(lezer).get(reverse("organisatie_bekijken", args=[linde.pk]))
        [regel] = pagina.context["contacten"]
        assert regel.op == dag
        gezien[naam] = (regel.door, regel.over, "De open dag" in pagina.content.decode())

    assert gezien == {
        "begeleider here": ("Anke Bakker", "De open dag", True),
        "kwartiermaker next door": ("Anke Bakker", "De open dag", True),
        "beleidsmedewerker here": ("", "", False),
        "vrijwilliger here": ("", "", False),
    }
