"""Mogelijk dubbel: what looks alike enough, what was said not to be, and how long it takes."""

import time

import pytest
from django.urls import reverse
from django.utils import timezone

from netwerk.dubbelen import paren
from netwerk.eigen_keuze import Kring
from netwerk.gelijkenis import Register, domein, gelijkenis, nummer, trigrammen
from netwerk.models import Contactpersoon, Dubbelsoort, Lid, NietDubbel, Organisatie
from netwerk.rolsoorten import Rolsoort
from tests.maak.netwerk import geef_rol, maak_contactpersoon, maak_gemeente, maak_lid, maak_organisatie

ORG, CONTACT, LID = Dubbelsoort.ORGANISATIE, Dubbelsoort.CONTACTPERSOON, Dubbelsoort.LID


@pytest.fixture
def kwartiermaker(db) -> Lid:
    return maak_lid(rol=Rolsoort.KWARTIERMAKER)


def _namen(soort, gebruiker) -> list[set[str]]:
    return [{paar.een.naam, paar.ander.naam} for paar in paren(soort, gebruiker)]


def test_likeness_forgives_what_people_write_differently():
    def lijkt(een, ander):
        return gelijkenis(trigrammen(een), trigrammen(ander))

    assert lijkt("Stichting De Línde B.V.", "linde") == 1
    assert lijkt("Wander Beijen", "Wander Beyen") == 1
    assert lijkt("Wander Beijen", "Wander Beijer") > 0.6
    assert lijkt("Bakkerij Postma", "Garage Bouma") < 0.1
    assert (nummer("+31 (0)512-123456"), nummer("0512 12 34 56"), nummer("112")) == ("512123456", "512123456", "")
    assert (domein("https://www.Wilg.example/nieuws"), domein("")) == ("wilg.example", "")


def test_organisaties_are_alike_by_name_place_number_and_website(kwartiermaker):
    gemeente = kwartiermaker.gemeente
    for naam, plaats, telefoon, website in (
        ("Zorgboerderij De Linde", "Noordwolde", "", ""),
        ("Zorgboerdrij de Linde", "Noordwolde", "", ""),
        ("Dorpshuis Elsloo", "Elsloo", "0516 123456", ""),
        ("Stichting Elsloo Leeft", "Elsloo", "+31516123456", ""),
        ("Garage Bouma", "Wolvega", "", "https://www.bouma.example"),
        ("Autobedrijf Bouma", "Gorredijk", "", "http://bouma.example/contact"),
        ("Bakkerij Postma", "Wolvega", "", ""),
        ("Bakkerij Hofstra", "Gorredijk", "", ""),
    ):
        rij = maak_organisatie(gemeente=gemeente, naam=naam, plaats=plaats)
        Organisatie.objects.filter(pk=rij.pk).update(telefoon=telefoon, website=website)
    maak_organisatie(gemeente=maak_gemeente(), naam="Zorgboerderij De Linde")

    gevonden = {frozenset((p.een.naam, p.ander.naam)): p.redenen for p in paren(ORG, kwartiermaker)}

    assert gevonden == {
        frozenset(("Zorgboerderij De Linde", "Zorgboerdrij de Linde")): ("de naam lijkt", "beide in Noordwolde"),
        frozenset(("Dorpshuis Elsloo", "Stichting Elsloo Leeft")): ("hetzelfde telefoonnummer", "beide in Elsloo"),
        frozenset(("Garage Bouma", "Autobedrijf Bouma")): ("dezelfde website",),
    }


def test_contactpersonen_are_compared_within_one_organisatie(kwartiermaker):
    een, ander = (maak_organisatie(gemeente=kwartiermaker.gemeente, naam=naam) for naam in ("De Wilg", "Garage"))
    for organisatie, naam in ((een, "Wietske Boonstra"), (een, "W. Boonstra"), (ander, "Wietske Boonstra")):
        maak_contactpersoon(organisatie=organisatie, naam=naam)
    Contactpersoon.objects.update(telefoon="0512 123456")

    assert _namen(CONTACT, kwartiermaker) == [{"Wietske Boonstra", "W. Boonstra"}]
    Contactpersoon.objects.get(naam="W. Boonstra").haal_weg(nu=timezone.now())
    assert _namen(CONTACT, kwartiermaker) == []


def test_leden_are_for_the_beheerder_and_inwoners_are_never_among_them(db):
    beheerder = maak_lid(rol=Rolsoort.FUNCTIONEEL_BEHEERDER, naam="Noor Veenstra")
    hier, elders = beheerder.gemeente, maak_gemeente(samenwerkingsverband=beheerder.gemeente.samenwerkingsverband)
    geef_rol(lid=beheerder, gemeente=elders, soort=Rolsoort.FUNCTIONEEL_BEHEERDER)
    for gemeente, naam, rol in (
        (hier, "Wander Beijen", Rolsoort.VRIJWILLIGER),
        (elders, "Wander Beijer", None),
        (hier, "Froukje Hoekstra", Rolsoort.INWONER),
        (hier, "Froukje Hoekstra", Rolsoort.INWONER),
        (hier, "Noor Veenstra", None),
    ):
        maak_lid(gemeente=gemeente, naam=naam, rol=rol)

    assert _namen(LID, beheerder) == [{"Wander Beijen", "Wander Beijer"}]


def test_is_niet_dubbel_is_remembered(kwartiermaker, inloggen):
    een, ander = (maak_organisatie(gemeente=kwartiermaker.gemeente, naam=naam) for naam in ("De Linde", "Linde"))
    client = inloggen(kwartiermaker)
    assert "De Linde" in client.get(reverse("dubbelen")).content.decode()

    client.post(reverse("niet_dubbel", args=["organisatie", ander.pk, een.pk]))
    client.post(reverse("niet_dubbel", args=["organisatie", een.pk, ander.pk]))

    assert NietDubbel.objects.count() == 1
    assert "Niets dubbel gevonden" in client.get(reverse("dubbelen")).content.decode()


def test_somebody_else_sees_only_the_own_kind(kwartiermaker, inloggen):
    beheerder = maak_lid(gemeente=kwartiermaker.gemeente, rol=Rolsoort.FUNCTIONEEL_BEHEERDER)
    for _ in range(2):
        maak_organisatie(gemeente=kwartiermaker.gemeente)

    soort = inloggen(beheerder).get(reverse("dubbelen"), {"soort": "organisatie"}).context["soort"]

    assert soort == LID


def test_10_000_names_are_compared_in_seconds():
    """Processor time: it does not matter what else runs."""
    register = Register()
    begin = time.process_time()
    for n in range(10_000):
        register.zet(n, f"Bedrijf {'abcdefghij'[n % 10] * 3}{n // 7} {'klmnopqrst'[n % 9] * 4}")
    gevonden = sum(1 for _ in register.paren())

    assert gevonden > 0
    assert time.process_time() - begin < 8


# While adding


def test_new_organisatie_with_the_number_of_another_one_is_asked_about(kwartiermaker, inloggen):
    ander = maak_organisatie(gemeente=kwartiermaker.gemeente, naam="Heel anders", plaats="Elsloo")
    Organisatie.objects.update(telefoon="0512-12 34 56")
    formulier = {"naam": "Garage Bouma", "gemeente": kwartiermaker.gemeente_id, "telefoon": "0512123456"}
    client = inloggen(kwartiermaker)

    gevraagd = client.post(reverse("organisatie_toevoegen"), formulier)
    toch = client.post(reverse("organisatie_toevoegen"), formulier | {"toch_nieuw": "True"})

    assert (gevraagd.status_code, gevraagd.context["form"].gelijkende, toch.status_code) == (422, [ander], 302)
    assert 'value="Garage Bouma"' in gevraagd.content.decode()


def test_somebody_who_takes_part_already_is_offered_while_inviting(kwartiermaker, inloggen):
    werk = maak_organisatie(gemeente=kwartiermaker.gemeente, naam="De Geheime")
    bekend = maak_lid(gemeente=kwartiermaker.gemeente, naam="Wander Beijen", organisatie=werk)
    bekend.kies_kringen({"organisatie": Kring.IK})
    maak_lid(gemeente=kwartiermaker.gemeente, naam="Wander Beijen", rol=Rolsoort.INWONER)
    gegevens = {"naam": "Wander Beijer", "email": "w@voorbeeld.example", "soort": "vrijwilliger"}
    formulier = gegevens | {"gemeente": kwartiermaker.gemeente_id}
    client = inloggen(kwartiermaker)

    gevraagd = client.post(reverse("uitnodiging_versturen"), formulier)
    toch = client.post(reverse("uitnodiging_versturen"), formulier | {"toch_nieuw": "True"})

    [gelijkend] = gevraagd.context["form"].gelijkende
    assert (gevraagd.status_code, gelijkend["pk"], "organisatie" in gelijkend) == (422, bekend.pk, False)
    assert toch.status_code == 302
