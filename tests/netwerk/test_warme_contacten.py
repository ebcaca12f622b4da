"""When contact was last, the same on every screen and at once; and what cooled down most."""

from datetime import timedelta

import pytest
from django.db import connection
from django.urls import reverse
from django.utils import timezone

from experimenten.werkbezoeken import haal_weg, zet_terug
from netwerk.aan_de_deur import haal_binnen
from netwerk.models import Contactdrempel, Contactmoment, Contactpersoon, Lid, Organisatie
from netwerk.rolsoorten import Rolsoort, Wereld
from netwerk.warme_contacten import met_laatste_contact, met_warmte
from participatie.muur import systeemcontext, werk_voor
from tests.maak.contacten import maak_contact, maak_contactdrempel, maak_contactlegger
from tests.maak.experimenten import maak_werkbezoek
from tests.maak.gasten import maak_genodigde
from tests.maak.netwerk import (
    maak_bijeenkomst,
    maak_contactpersoon,
    maak_gemeente,
    maak_lid,
    maak_organisatie,
)
from tests.muren import in_de_rol_van_de_app

pytestmark = pytest.mark.django_db


@pytest.fixture
def vandaag():
    return timezone.localdate()


@pytest.fixture
def kwartiermaker():
    return maak_lid(naam="Anke Bakker", rol=Rolsoort.KWARTIERMAKER)


@pytest.fixture
def linde(kwartiermaker):
    return maak_organisatie(gemeente=kwartiermaker.gemeente)


def _laatste(rij) -> int | None:
    """How many days ago contact with this one was."""
    vandaag = timezone.localdate()
    dag = met_laatste_contact(type(rij).objects.filter(pk=rij.pk), vandaag=vandaag).get().laatste_contact
    return None if dag is None else (vandaag - dag).days


def test_every_source_counts_for_everybody_it_is_about(kwartiermaker, linde):
    persoon = maak_contactpersoon(organisatie=linde)
    lid = maak_lid(gemeente=linde.gemeente, organisatie=linde, wereld=Wereld.WERKGEVER)
    stand = [[_laatste(rij) for rij in (linde, persoon, lid)]]

    maak_contact(door=kwartiermaker, organisatie=linde, dagen_geleden=90).contactpersonen.add(persoon)
    stand.append([_laatste(rij) for rij in (linde, persoon, lid)])
    maak_contact(door=kwartiermaker, lid=lid, dagen_geleden=60)
    stand.append([_laatste(rij) for rij in (linde, persoon, lid)])
    begint_op = timezone.now() - timedelta(days=30)
    bijeenkomst = maak_bijeenkomst(samenwerkingsverband=linde.gemeente.samenwerkingsverband, begint_op=begint_op)
    bijeenkomst.aanwezig.add(lid)
    stand.append([_laatste(rij) for rij in (linde, persoon, lid)])

    assert stand == [[None, None, None], [90, 90, None], [90, 90, 60], [30, 90, 30]]


def test_contactpersoon_at_a_bijeenkomst_counts_the_same_for_every_reader(kwartiermaker, linde, inloggen):
    verband, persoon = linde.gemeente.samenwerkingsverband, maak_contactpersoon(organisatie=linde)
    toen, eerder, straks = (
        maak_bijeenkomst(samenwerkingsverband=verband, begint_op=timezone.now() - timedelta(days=d))
        for d in (7, 40, -3)
    )
    maak_genodigde(bijeenkomst=toen, contactpersoon=persoon, gemeente=linde.gemeente, antwoord="ja")  # stayed away
    walk_in = {"naam": persoon.naam, "wereld": Wereld.WERKGEVER, "email": "", "meegebracht_door": None}
    for bijeenkomst in (eerder, straks):
        haal_binnen(bijeenkomst, **walk_in, gemeente=linde.gemeente, nu=timezone.now())
    with systeemcontext("a test reads the number itself"):
        assert [_laatste(linde), _laatste(persoon)] == [40, 40]

    inwoner = haal_binnen(toen, **walk_in | {"wereld": Wereld.INWONER}, gemeente=linde.gemeente, nu=timezone.now())[0]
    gezien = [
        "40 dagen geleden" in inloggen(lezer).get(reverse("organisatie_bekijken", args=[linde.pk])).content.decode()
        for lezer in (kwartiermaker, maak_lid(gemeente=linde.gemeente, rol=Rolsoort.VRIJWILLIGER))
    ]

    assert (inwoner.contactpersoon, gezien) == (None, [True, True])
    van_elders = maak_lid(rol=Rolsoort.KWARTIERMAKER)
    with in_de_rol_van_de_app():
        werk_voor(van_elders.pk)
        with connection.cursor() as cursor:
            cursor.execute("SELECT laatst_als_gast(%s, NULL, now())", [linde.pk])
            assert cursor.fetchone() == (None,)


def test_what_is_taken_back_moved_or_lies_ahead_does_not_count(kwartiermaker, linde):
    _, nieuw = (maak_contact(door=kwartiermaker, organisatie=linde, dagen_geleden=d) for d in (80, 10))
    stand = [_laatste(linde)]

    nieuw.neem_terug(nu=timezone.now())
    stand.append(_laatste(linde))
    nieuw.zet_terug()
    Contactmoment.objects.filter(pk=nieuw.pk).update(op=timezone.localdate() - timedelta(days=5))
    stand.append(_laatste(linde))
    Contactmoment.objects.filter(pk=nieuw.pk).update(op=timezone.localdate() + timedelta(days=1))
    stand.append(_laatste(linde))

    assert stand == [10, 80, 5, 80]


def test_werkbezoek_that_was_taken_away_does_not_count_and_counts_again_when_put_back(kwartiermaker, linde):
    bezoek = maak_werkbezoek(kwartiermaker=kwartiermaker, organisatie=linde, datum=timezone.localdate())
    bezoek.meegegaan.add(lid := maak_lid(gemeente=linde.gemeente))
    zet_terug(werkbezoek=bezoek, door=kwartiermaker, nu=timezone.now())  # writes what saving a visit writes
    stand = [(_laatste(linde), _laatste(lid))]

    haal_weg(werkbezoek=bezoek, door=kwartiermaker, nu=timezone.now())
    stand.append((_laatste(linde), _laatste(lid)))
    zet_terug(werkbezoek=bezoek, door=kwartiermaker, nu=timezone.now())
    stand.append((_laatste(linde), _laatste(lid)))

    assert stand == [(0, 0), (None, None), (0, 0)]


def test_inwoner_at_a_bijeenkomst_says_nothing_of_an_organisatie(linde):
    inwoner = maak_lid(gemeente=linde.gemeente, rol=Rolsoort.INWONER, organisatie=linde)
    verband = linde.gemeente.samenwerkingsverband
    maak_bijeenkomst(samenwerkingsverband=verband, begint_op=timezone.now() - timedelta(days=3)).aanwezig.add(inwoner)

    assert _laatste(linde) is None


def test_every_screen_says_the_same_number(kwartiermaker, linde, inloggen, vandaag):
    lid = maak_lid(gemeente=linde.gemeente, organisatie=linde, wereld=Wereld.WERKGEVER)
    maak_contact(door=kwartiermaker, organisatie=linde, lid=lid, dagen_geleden=400)
    client = inloggen(kwartiermaker)
    bladen = (
        *(reverse(naam) for naam in ("vandaag", "warme_contacten", "organisaties")),
        f"{reverse('warme_contacten')}?wat=mensen",
        reverse("organisatie_bekijken", args=[linde.pk]),
        reverse("lid_bekijken", args=[lid.pk]),
    )

    zonder = [blad for blad in bladen if "400 dagen geleden" not in client.get(blad).content.decode()]

    assert zonder == []
    client.post(reverse("contact_met_lid", args=[lid.pk]), {"soort": "gesprek"})
    teksten = {blad: client.get(blad).content.decode() for blad in bladen}
    assert [blad for blad, tekst in teksten.items() if "400 dagen geleden" in tekst] == []


# The list


def test_list_has_the_most_overdue_first_and_counts_what_it_shows(kwartiermaker, inloggen, vandaag):
    verband, gemeente = kwartiermaker.gemeente.samenwerkingsverband, kwartiermaker.gemeente
    maak_contactdrempel(samenwerkingsverband=verband, soort="zorg", dagen=10)
    for naam, soort, dagen in (
        ("Warm bedrijf", "bedrijf", 20),
        ("Lauw bedrijf", "bedrijf", 50),
        ("Koud bedrijf", "bedrijf", 62),
        ("Kouder zorg", "zorg", 40),
    ):
        organisatie = maak_organisatie(gemeente=gemeente, naam=naam)
        Organisatie.objects.filter(pk=organisatie.pk).update(soort=soort)
        maak_contact(door=kwartiermaker, organisatie=organisatie, dagen_geleden=dagen)
    maak_organisatie(gemeente=maak_gemeente(samenwerkingsverband=verband), naam="Van de buren")
    client = inloggen(kwartiermaker)

    pagina = client.get(reverse("warme_contacten"))

    lijst = [(rij.naam, rij.temperatuur, rij.over.days) for rij in pagina.context["pagina"]]
    assert lijst == [
        ("Kouder zorg", "koud", 30),
        ("Koud bedrijf", "koud", 2),
        ("Lauw bedrijf", "lauw", -10),
        ("Warm bedrijf", "warm", -40),
    ]
    for naam, _, aantal in pagina.context["aantallen"]:
        deel = client.get(reverse("warme_contacten"), {"temperatuur": naam}).context["pagina"]
        assert deel.paginator.count == aantal


def test_block_on_vandaag_counts_as_the_list_it_links_to(kwartiermaker, linde, inloggen, vandaag):
    collega = maak_lid(gemeente=linde.gemeente, rol=Rolsoort.BEGELEIDER)
    van_collega = maak_organisatie(gemeente=linde.gemeente, naam="Van een collega")
    maak_contactlegger(legger=collega, organisatie=van_collega)
    for organisatie in (linde, van_collega):
        maak_contact(door=kwartiermaker, organisatie=organisatie, dagen_geleden=200)
    client = inloggen(kwartiermaker)

    blad = client.get(reverse("vandaag")).content.decode()
    lijst = client.get(reverse("warme_contacten"), {"wie": "voor_mij", "temperatuur": "koud"}).context["pagina"]

    assert (">1 organisatie</a>" in blad, [rij.naam for rij in lijst]) == (True, ["Zorgboerderij De Linde"])


def test_mijn_contacten_are_those_i_keep(kwartiermaker, linde, inloggen):
    maak_organisatie(gemeente=linde.gemeente, naam="Van niemand")
    maak_contactlegger(legger=kwartiermaker, organisatie=linde)
    client = inloggen(kwartiermaker)

    gezien = {
        wie: [rij.naam for rij in client.get(reverse("warme_contacten"), {"wie": wie}).context["pagina"]]
        for wie in ("mijn", "niemand")
    }

    assert gezien == {"mijn": ["Zorgboerderij De Linde"], "niemand": ["Van niemand"]}


# After how many days


def test_threshold_counts_from_its_day_and_in_its_network_only(linde, vandaag):
    verband = linde.gemeente.samenwerkingsverband
    elders = maak_organisatie()
    maak_contactdrempel(samenwerkingsverband=verband, dagen=40, geldig_van=vandaag - timedelta(days=30))
    maak_contactdrempel(samenwerkingsverband=verband, dagen=25, geldig_van=vandaag + timedelta(days=1))

    def dagen(organisatie, op) -> int:
        return met_warmte(Organisatie.objects.filter(pk=organisatie.pk), vandaag=op).get().drempel

    op = [vandaag - timedelta(days=31), vandaag, vandaag + timedelta(days=1)]
    assert [dagen(linde, dag) for dag in op] == [90, 40, 25]
    assert dagen(elders, vandaag) == 90


def test_world_of_a_lid_has_a_threshold_of_its_own(vandaag):
    lid = maak_lid(wereld=Wereld.WERKGEVER)
    collega = maak_lid(gemeente=lid.gemeente, wereld=Wereld.GEMEENTE)
    maak_contactdrempel(samenwerkingsverband=lid.gemeente.samenwerkingsverband, dagen=20, wereld=Wereld.WERKGEVER)

    rijen = met_warmte(Lid.objects.filter(pk__in=[lid.pk, collega.pk]), vandaag=vandaag)

    assert {rij.pk: rij.drempel for rij in rijen} == {lid.pk: 20, collega.pk: 180}


def test_change_of_a_threshold_keeps_the_one_before(kwartiermaker, inloggen, vandaag):
    verband = kwartiermaker.gemeente.samenwerkingsverband
    maak_contactdrempel(samenwerkingsverband=verband, soort="zorg", dagen=50)
    vraag = {"groep": "soort-zorg", "dagen": "30", "geldig_van": "vandaag"}
    client = inloggen(kwartiermaker)

    goed = client.post(reverse("contactdrempels_wijzigen"), vraag)
    fout = client.post(reverse("contactdrempels_wijzigen"), vraag | {"dagen": "0", "geldig_van": "gisteren"})

    assert (goed.status_code, fout.status_code) == (302, 422)
    assert set(fout.context["form"].errors) == {"dagen", "geldig_van"}
    assert [d.dagen for d in Contactdrempel.objects.order_by("geldig_van")] == [50, 30]


def test_contactpersoon_shows_when_somebody_spoke_to_him_last(kwartiermaker, linde, inloggen):
    persoon = maak_contactpersoon(organisatie=linde)
    maak_contact(door=kwartiermaker, organisatie=linde, dagen_geleden=7).contactpersonen.add(persoon)

    pagina = inloggen(kwartiermaker).get(reverse("organisatie_bekijken", args=[linde.pk]))

    assert isinstance(persoon, Contactpersoon)
    assert pagina.context["contactpersonen"][0]["laatste_contact"] == timezone.localdate() - timedelta(days=7)
