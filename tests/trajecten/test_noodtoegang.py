"""Noodtoegang: a name and a reason open one inwoner for an hour, in both walls, and everybody concerned hears of it."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone

from netwerk.agendalinks import agenda_van
from netwerk.models import Inzage, Lid
from netwerk.rolsoorten import Rolsoort
from participatie import muur
from tests.maak.contacten import maak_waarneming
from tests.maak.gasten import maak_agendalink
from tests.maak.netwerk import geef_rol, maak_gemeente, maak_lid
from tests.maak.trajecten import maak_inwoner, maak_inwoner_met_account, maak_noodtoegang, maak_talentprofiel
from tests.muren import in_de_rol_van_de_app, tweede_muur_uit
from trajecten.models import Inwoner, Noodtoegang, NoodtoegangEvent, Talentprofiel
from trajecten.views.noodtoegang import HOOGSTENS_PER_UUR

pytestmark = pytest.mark.django_db

NOOD = reverse("noodtoegang")
REDEN = "Haar zus belt: ze is niet thuisgekomen."


@pytest.fixture
def inwoner() -> Inwoner:
    """Somebody with an account, a begeleider and a profile, called Froukje Hoekstra."""
    gemeente = maak_gemeente(naam="Opsterland")
    begeleider = maak_lid(gemeente=gemeente, rol=Rolsoort.BEGELEIDER)
    inwoner = maak_inwoner_met_account(gemeente=gemeente, begeleider=begeleider)
    maak_talentprofiel(inwoner=inwoner, woorden={"droom": "Een eigen kas"})
    return inwoner


@pytest.fixture
def helper(inwoner):
    return maak_lid(gemeente=inwoner.gemeente, rol=Rolsoort.KWARTIERMAKER, naam="Nel de Boer")


def _profiel(inwoner: Inwoner) -> str:
    return reverse("inwoner_talentprofiel", args=[inwoner.pk])


def test_name_and_reason_open_the_profile_and_everybody_hears_of_it(inwoner, helper, inloggen, mailoutbox):
    officer = maak_lid(gemeente=inwoner.gemeente, rol=Rolsoort.PRIVACY_OFFICER)
    maak_lid(gemeente=maak_gemeente(), rol=Rolsoort.PRIVACY_OFFICER)
    client = inloggen(helper)
    assert client.get(_profiel(inwoner)).status_code == 404

    antwoord = client.post(NOOD, {"naam": "  froukje  HOEKSTRA ", "reden": REDEN})

    assert antwoord.url == _profiel(inwoner)
    pagina = client.get(_profiel(inwoner)).content.decode()
    assert "Een eigen kas" in pagina
    assert "Noodtoegang tot" in pagina
    [mail] = mailoutbox
    assert (mail.to, mail.subject) == ([officer.email], "Bericht van het participatienetwerk")
    assert reverse("toezicht") in mail.body
    assert not any(naam in mail.body for naam in ("Froukje", "Nel", REDEN))
    regels = Inzage.objects.filter(gebruiker=helper.pk, persoon=inwoner.pk).order_by("op")
    assert list(regels.values_list("handeling", "grond", "toelichting")) == [
        ("geweigerd", "geen", ""),
        ("noodtoegang", "noodtoegang", REDEN),
        ("bekeken", "noodtoegang", ""),
    ]
    for lid, waar in ((inwoner.lid, "vandaag"), (inwoner.lid, "wie_heeft_gekeken"), (officer, "vandaag")):
        assert REDEN in inloggen(lid).get(reverse(waar)).content.decode()


def test_page_is_no_directory_of_inwoners(inwoner, helper, inloggen):
    """Nobody, somebody elsewhere, and two people of one name: the same answer, and each try is written down."""
    elders = maak_inwoner(
        gemeente=maak_gemeente(samenwerkingsverband=inwoner.gemeente.samenwerkingsverband), naam="Bea"
    )
    for _ in range(2):
        maak_inwoner(gemeente=inwoner.gemeente, naam="Jan de Vries")
    client = inloggen(helper)
    assert inwoner.naam not in client.get(NOOD).content.decode()

    antwoorden = [
        client.post(NOOD, {"naam": naam, "reden": REDEN}) for naam in ("Niemand", elders.naam, "Jan de Vries")
    ]

    assert [a.status_code for a in antwoorden] == [422] * 3
    assert len({tuple(a.context["form"].non_field_errors()) for a in antwoorden}) == 1
    assert Noodtoegang.objects.count() == 0
    geprobeerd = Inzage.objects.filter(gebruiker=helper.pk)
    assert (
        list(geprobeerd.values_list("persoon", "handeling", "toelichting"))
        == [(None, "geweigerd", f"Noodtoegang: {REDEN}")] * 3
    )


def test_reason_must_be_a_sentence_and_tries_are_few(inwoner, helper, inloggen):
    client = inloggen(helper)

    zonder_reden = [client.post(NOOD, {"naam": inwoner.naam, "reden": reden}).status_code for reden in ("", "nodig")]
    vaak = [client.post(NOOD, {"naam": "Wie", "reden": REDEN}).status_code for _ in range(HOOGSTENS_PER_UUR + 1)]
    te_laat = client.post(NOOD, {"naam": inwoner.naam, "reden": REDEN}).status_code

    assert (zonder_reden, vaak, te_laat) == ([422, 422], [422] * HOOGSTENS_PER_UUR + [429], 429)
    assert Noodtoegang.objects.count() == 0


def test_own_begeleider_needs_none(inwoner, inloggen):
    antwoord = inloggen(inwoner.begeleider).post(NOOD, {"naam": inwoner.naam, "reden": REDEN})

    assert (antwoord.url, Noodtoegang.objects.count()) == (_profiel(inwoner), 0)


def test_person_with_two_gemeenten_says_which(inwoner, helper, inloggen):
    ander = maak_gemeente(samenwerkingsverband=inwoner.gemeente.samenwerkingsverband)
    geef_rol(lid=helper, gemeente=ander, soort=Rolsoort.BEGELEIDER)
    client = inloggen(helper)

    def vraag(**gemeente):
        return client.post(NOOD, {"naam": inwoner.naam, "reden": REDEN, **gemeente}).status_code

    statussen = [vraag(), vraag(gemeente=maak_gemeente().pk), vraag(gemeente=ander.pk)]

    assert statussen == [422] * 3
    assert vraag(gemeente=inwoner.gemeente_id) == 302


# It ends


def test_it_ends_by_itself_after_an_hour_in_each_wall(inwoner, helper, inloggen):
    begonnen = timezone.now() - timedelta(minutes=59)
    nood = maak_noodtoegang(lid=helper, inwoner=inwoner, begonnen_op=begonnen)
    client = inloggen(helper)

    def beide_muren():
        with tweede_muur_uit():
            eerste = client.get(_profiel(inwoner)).status_code
        return client.get(_profiel(inwoner)).status_code, eerste, _in_de_database(helper)

    open_ = beide_muren()
    Noodtoegang.objects.filter(pk=nood.pk).update(
        begonnen_op=begonnen - timedelta(minutes=2), eindigt_op=nood.eindigt_op - timedelta(minutes=2)
    )

    assert (open_, beide_muren()) == ((200, 200, (1, 1)), (404, 404, (0, 0)))


def _in_de_database(lid) -> tuple[int, int]:
    """Count what the second wall alone shows this person."""
    with in_de_rol_van_de_app(), transaction.atomic():
        muur.werk_voor(lid.pk)
        return Inwoner.objects.count(), Talentprofiel.objects.count()


def test_it_ends_with_the_role(inwoner, helper, inloggen):
    maak_noodtoegang(lid=helper, inwoner=inwoner)
    client = inloggen(helper)
    helper.rollen.all().delete()
    geef_rol(lid=helper, gemeente=maak_gemeente(), soort=Rolsoort.KWARTIERMAKER)

    assert (client.get(_profiel(inwoner)).status_code, _in_de_database(helper)) == (404, (0, 0))


@pytest.mark.parametrize("wie", ["helper", "officer"])
def test_it_can_be_ended_early(wie, inwoner, helper, inloggen):
    nood = maak_noodtoegang(lid=helper, inwoner=inwoner)
    officer = maak_lid(gemeente=inwoner.gemeente, rol=Rolsoort.PRIVACY_OFFICER)

    antwoord = inloggen({"helper": helper, "officer": officer}[wie]).post(
        reverse("noodtoegang_beeindigen", args=[nood.pk])
    )

    assert antwoord.url == {"helper": NOOD, "officer": reverse("toezicht")}[wie]
    assert inloggen(helper).get(_profiel(inwoner)).status_code == 404
    assert list(NoodtoegangEvent.objects.order_by("pgh_id").values_list("pgh_label", flat=True)) == ["insert", "update"]


def test_it_opens_one_person_and_lets_nothing_be_written(inwoner, helper):
    maak_noodtoegang(lid=helper, inwoner=inwoner)
    maak_talentprofiel(inwoner=maak_inwoner(gemeente=inwoner.gemeente, begeleider=inwoner.begeleider))

    with in_de_rol_van_de_app(), transaction.atomic():
        muur.werk_voor(helper.pk)
        assert list(Inwoner.objects.all()) == [inwoner]
        assert list(Talentprofiel.objects.wijzigbaar_voor(helper)) == []


def test_it_never_lasts_longer_than_an_hour(inwoner, helper):
    nood = maak_noodtoegang(lid=helper, inwoner=inwoner)

    with pytest.raises(IntegrityError, match="noodtoegang_hoogstens_een_uur"), transaction.atomic():
        Noodtoegang.objects.filter(pk=nood.pk).update(eindigt_op=nood.begonnen_op + timedelta(minutes=61))


def test_closing_an_account_ends_what_it_opened(inwoner, helper, inloggen):
    beheerder = maak_lid(gemeente=inwoner.gemeente, rol=Rolsoort.FUNCTIONEEL_BEHEERDER)
    maak_noodtoegang(lid=helper, inwoner=inwoner)
    geheim = maak_agendalink(lid=helper)
    waarneming = maak_waarneming(waarnemer=helper, afwezige=maak_lid(gemeente=helper.gemeente))

    inloggen(beheerder).post(reverse("lid_sluiten", args=[helper.pk]), {"reden": "Weg", "stopt": "nee"})
    Lid.objects.filter(pk=helper.pk).update(is_active=True)

    waarneming.refresh_from_db()
    assert not Noodtoegang.objects.open().exists()
    assert (waarneming.ingetrokken_op is None, agenda_van(geheim, nu=timezone.now())) == (False, None)


def test_without_a_privacy_officer_those_of_the_network_and_the_beheerder_hear_of_it(
    inwoner, helper, inloggen, mailoutbox, caplog
):
    verband = inwoner.gemeente.samenwerkingsverband
    buur = maak_gemeente(samenwerkingsverband=verband)
    horen = [
        maak_lid(gemeente=buur, rol=Rolsoort.PRIVACY_OFFICER),
        maak_lid(gemeente=inwoner.gemeente, rol=Rolsoort.FUNCTIONEEL_BEHEERDER),
    ]
    maak_lid(gemeente=maak_gemeente(), rol=Rolsoort.PRIVACY_OFFICER)

    inloggen(helper).post(NOOD, {"naam": inwoner.naam, "reden": REDEN})

    assert {mail.to[0] for mail in mailoutbox} == {lid.email for lid in horen}
    assert "no privacy officer" in caplog.text
