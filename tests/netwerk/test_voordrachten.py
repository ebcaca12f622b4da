"""Propose somebody: an uitnodiging at once for who may give the role, else a proposal for who may."""

import pytest
from django.core import mail
from django.core.cache import cache
from django.urls import reverse
from django.utils import timezone

from netwerk.models import Lid, Uitnodiging, Voordracht
from netwerk.rolsoorten import Rolsoort, Wereld
from netwerk.voordrachten import HOOGSTENS_PER_DAG, trek_in
from participatie import muur
from tests.maak.gasten import maak_genodigde
from tests.maak.leden import maak_voordracht
from tests.maak.netwerk import maak_gemeente, maak_lid, maak_uitnodiging
from tests.muren import in_de_rol_van_de_app
from tests.netwerk.test_uitnodigingen import _link

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _ruimte():
    cache.clear()


@pytest.fixture
def gemeente():
    return maak_gemeente()


def _draag_aan(client, gemeente, **anders):
    velden = {"naam": "Douwe Hofstra", "email": "Douwe@voorbeeld.example", "wereld": Wereld.VRIJWILLIGER}
    waarom = {"waarom": "Kent het hele dorp.", "gemeente": gemeente.pk}
    return client.post(reverse("lid_aandragen"), {**velden, **waarom, **anders})


def test_who_may_give_the_role_invites_at_once(gemeente, inloggen):
    kwartiermaker = maak_lid(gemeente=gemeente, rol=Rolsoort.KWARTIERMAKER)

    _draag_aan(inloggen(kwartiermaker), gemeente)

    voordracht = Voordracht.objects.get()
    assert (voordracht.stand, voordracht.uitnodiging.soort) == ("uitgenodigd", "vrijwilliger")
    assert mail.outbox[-1].to == ["douwe@voorbeeld.example"]


@pytest.mark.parametrize(("rol", "status"), [(Rolsoort.KWARTIERMAKER, 302), (Rolsoort.VRIJWILLIGER, 200)])
def test_who_invites_at_once_needs_a_fresh_step(rol, status, gemeente, inloggen):
    client = inloggen(maak_lid(gemeente=gemeente, rol=rol))
    sessie = client.session
    for stap in sessie["account_authentication_methods"]:
        stap["at"] -= 3600
    sessie.save()

    assert client.get(reverse("lid_aandragen")).status_code == status


def test_nobody_gives_a_role_that_the_own_roles_do_not_give(gemeente, inloggen):
    """A kwartiermaker invites no professional: that is a proposal, for the functioneel beheerder."""
    client = inloggen(maak_lid(gemeente=gemeente, rol=Rolsoort.KWARTIERMAKER))

    _draag_aan(client, gemeente, wereld=Wereld.PROFESSIONAL)
    client.post(reverse("voordracht_uitnodigen", args=[Voordracht.objects.get().pk]))

    assert Voordracht.objects.get().stand == "open"
    assert not Uitnodiging.objects.exists()


def test_proposal_becomes_an_uitnodiging_with_one_tap_and_the_chain_says_who_named_whom(gemeente, inloggen, client):
    vrijwilliger = maak_lid(gemeente=gemeente, naam="Klaas Elzinga", rol=Rolsoort.VRIJWILLIGER)
    kwartiermaker = maak_lid(gemeente=gemeente, rol=Rolsoort.KWARTIERMAKER)
    _draag_aan(inloggen(vrijwilliger), gemeente)
    assert not mail.outbox
    beoordelaar = inloggen(kwartiermaker)
    assert beoordelaar.get(reverse("vandaag")).content.decode().count("Er is 1 persoon aangedragen") == 1

    beoordelaar.post(reverse("voordracht_uitnodigen", args=[Voordracht.objects.get().pk]))
    client.logout()
    client.post(_link())

    nieuw = Lid.objects.get(email="douwe@voorbeeld.example")
    assert nieuw.aangedragen_door == vrijwilliger
    van_nieuw, van_wie = (
        inloggen(kwartiermaker).get(reverse("lid_bekijken", args=[lid.pk])).context["over"]
        for lid in (nieuw, vrijwilliger)
    )
    assert (van_nieuw.keten, van_wie.aangedragen) == ([vrijwilliger], [nieuw])


def test_proposal_is_turned_down_with_a_reason_that_who_named_the_person_reads(gemeente, inloggen):
    vrijwilliger = maak_lid(gemeente=gemeente, rol=Rolsoort.VRIJWILLIGER)
    voordracht = maak_voordracht(door=vrijwilliger)
    pad = reverse("voordracht_afwijzen", args=[voordracht.pk])
    client = inloggen(maak_lid(gemeente=gemeente, rol=Rolsoort.FUNCTIONEEL_BEHEERDER))

    assert client.post(pad).status_code == 422
    client.post(pad, {"reden": "Douwe zit al in een andere groep."})
    client.post(reverse("voordracht_uitnodigen", args=[voordracht.pk]))

    assert not Uitnodiging.objects.exists()
    assert "Douwe zit al in een andere groep." in inloggen(vrijwilliger).get(reverse("voordrachten")).content.decode()


@pytest.mark.parametrize("rol", [Rolsoort.INWONER, Rolsoort.VRIJWILLIGER])
def test_proposal_is_taken_back_until_it_is_answered_and_both_can_be_undone(rol, gemeente, inloggen):
    door, ander = maak_lid(gemeente=gemeente, rol=rol), maak_lid(gemeente=gemeente, rol=Rolsoort.VRIJWILLIGER)
    voordracht = maak_voordracht(door=door)
    kwartiermaker = maak_lid(gemeente=gemeente, rol=Rolsoort.KWARTIERMAKER)
    terug, heropen, afwijzen = (
        reverse(f"voordracht_{naam}", args=[voordracht.pk]) for naam in ("intrekken", "heropenen", "afwijzen")
    )

    def stand() -> str:
        return Voordracht.objects.get(pk=voordracht.pk).stand

    assert inloggen(ander).post(terug).status_code == 404
    client = inloggen(door)
    client.post(terug)
    assert stand() == "ingetrokken"
    assert voordracht.naam not in inloggen(kwartiermaker).get(reverse("voordrachten")).text
    inloggen(door).post(heropen)
    assert stand() == "open"
    inloggen(kwartiermaker).post(afwijzen, {"reden": "Nu even niet."})
    assert (inloggen(door).post(terug).status_code, inloggen(door).post(heropen).status_code) == (404, 404)
    inloggen(kwartiermaker).post(heropen)
    assert (stand(), Voordracht.objects.get().reden) == ("open", "")
    with in_de_rol_van_de_app():
        muur.werk_voor(door.pk)
        assert trek_in(Voordracht.objects.get(pk=voordracht.pk), nu=timezone.now())


def test_nobody_waits_twice_after_undo_and_who_may_be_there_already_is_asked_about(gemeente, inloggen):
    door = maak_lid(gemeente=gemeente, rol=Rolsoort.VRIJWILLIGER, naam="Wander Beijen")
    client = inloggen(door)
    oud = maak_voordracht(door=door, email="douwe@voorbeeld.example")
    client.post(reverse("voordracht_intrekken", args=[oud.pk]))
    maak_voordracht(door=door, email="douwe@voorbeeld.example")
    client.post(reverse("voordracht_heropenen", args=[oud.pk]))

    assert Voordracht.objects.get(pk=oud.pk).stand == "ingetrokken"
    gevraagd = _draag_aan(client, gemeente, naam="Wander Beijer", email="w@voorbeeld.example")
    toch = _draag_aan(client, gemeente, naam="Wander Beijer", email="w@voorbeeld.example", toch_nieuw="True")
    assert (gevraagd.status_code, toch.status_code) == (422, 302)


def test_who_came_from_a_file_or_was_brought_along_gets_who_brought_that_one_in(gemeente, inloggen, client):
    kwartiermaker, bringer = (maak_lid(gemeente=gemeente, rol=Rolsoort.KWARTIERMAKER, naam=naam) for naam in "AB")
    uit_bestand = maak_lid(gemeente=gemeente, naam="Douwe Hofstra", email="douwe@voorbeeld.example")
    Lid.objects.filter(pk=uit_bestand.pk).update(is_active=False)
    uit_bestand.emailaddress_set.all().delete()
    for email in ("douwe@voorbeeld.example", "sjaan@voorbeeld.example"):
        maak_genodigde(gemeente=gemeente, email=email, meegebracht_door=bringer)
        _, geheim = maak_uitnodiging(door=kwartiermaker, email=email, soort=Rolsoort.VRIJWILLIGER)
        client.post(reverse("uitnodiging_aannemen", args=[geheim]))

    binnen = Lid.objects.filter(email__in=["douwe@voorbeeld.example", "sjaan@voorbeeld.example"])
    assert [*binnen.values_list("aangedragen_door", "is_active")] == [(bringer.pk, True)] * 2


@pytest.mark.parametrize("rol", [Rolsoort.INWONER, Rolsoort.WERKGEVER])
def test_inwoner_and_werkgever_put_somebody_forward_and_read_what_becomes_of_it(rol, gemeente, inloggen):
    door = maak_lid(gemeente=gemeente, rol=rol, naam="Froukje Hoekstra")
    client = inloggen(door)
    assert reverse("lid_aandragen") in client.get(reverse("vandaag")).content.decode()

    elders = _draag_aan(client, maak_gemeente(samenwerkingsverband=gemeente.samenwerkingsverband))
    _draag_aan(client, gemeente)

    voordracht = Voordracht.objects.get()
    assert (elders.status_code, voordracht.stand, voordracht.door, mail.outbox) == (422, "open", door, [])
    beoordelaar = inloggen(maak_lid(gemeente=gemeente, rol=Rolsoort.KWARTIERMAKER))
    te_lezen = beoordelaar.get(reverse("voordrachten")).content.decode()
    assert ("Froukje Hoekstra" in te_lezen, "een inwoner" in te_lezen) == (rol != "inwoner", rol == "inwoner")
    beoordelaar.post(reverse("voordracht_afwijzen", args=[voordracht.pk]), {"reden": "Douwe doet al mee."})
    assert "Douwe doet al mee." in inloggen(door).get(reverse("voordrachten")).content.decode()


def test_same_person_is_named_once_by_each_and_answered_for_all(gemeente, inloggen):
    ander = maak_voordracht(door=maak_lid(gemeente=gemeente, rol=Rolsoort.BEGELEIDER), email="douwe@voorbeeld.example")
    client = inloggen(maak_lid(gemeente=gemeente, rol=Rolsoort.VRIJWILLIGER))

    assert [_draag_aan(client, gemeente).status_code for _ in range(2)] == [302, 422]  # tells nothing of the other
    client = inloggen(maak_lid(gemeente=gemeente, rol=Rolsoort.KWARTIERMAKER))
    client.post(reverse("voordracht_uitnodigen", args=[ander.pk]))

    assert set(Voordracht.objects.values_list("stand", flat=True)) == {"uitgenodigd"}
    assert Uitnodiging.objects.count() == 1


def test_nobody_names_the_own_address_or_is_invited_by_the_own_tap(gemeente, inloggen):
    kwartiermaker = maak_lid(gemeente=gemeente, rol=Rolsoort.KWARTIERMAKER)
    _draag_aan(inloggen(maak_lid(gemeente=gemeente, rol=Rolsoort.INWONER)), gemeente, email=kwartiermaker.email)
    client = inloggen(kwartiermaker)

    zelf = _draag_aan(client, gemeente, email=kwartiermaker.email.upper())
    client.post(reverse("voordracht_uitnodigen", args=[Voordracht.objects.get().pk]))
    client.post(_link())

    assert (zelf.status_code, "email" in zelf.context["form"].errors) == (422, True)
    assert [rol.soort for rol in kwartiermaker.rollen.all()] == [Rolsoort.KWARTIERMAKER]


def test_nobody_names_a_crowd(gemeente, inloggen):
    client = inloggen(maak_lid(gemeente=gemeente, rol=Rolsoort.VRIJWILLIGER))

    antwoorden = [_draag_aan(client, gemeente, email=f"{n}@voorbeeld.example") for n in range(HOOGSTENS_PER_DAG + 1)]

    assert [antwoord.status_code for antwoord in antwoorden] == [302] * HOOGSTENS_PER_DAG + [429]
