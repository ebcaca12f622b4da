"""The second wall, in PostgreSQL: which rows it shows and takes when the first one, in Python, is not asked.

What stands in the catalogue of the database: tests/netwerk/test_muur.py
"""

import logging

import pytest
from django.apps import apps
from django.contrib.auth.decorators import login_not_required
from django.db import IntegrityError, ProgrammingError, connection, transaction
from django.db.models import CASCADE, Model
from django.http import HttpRequest, HttpResponse
from django.urls import path

from experimenten.models import Experiment, Stand
from netwerk.matrix import Bereik
from netwerk.models import Lid, Organisatie
from netwerk.rolsoorten import Rolsoort, Wereld
from participatie import muur
from tests.kanarie_verwacht import VERWACHT
from tests.maak.experimenten import maak_werkbezoek
from tests.maak.netwerk import (
    geef_rol,
    maak_bijeenkomst,
    maak_gemeente,
    maak_lid,
    maak_organisatie,
)
from tests.maak.plekken import maak_openbare_plek
from tests.maak.trajecten import (
    maak_eigen_talent,
    maak_inwoner,
    maak_vol_talentprofiel,
)
from tests.maak.wereld import vul
from tests.muren import in_de_rol_van_de_app
from tests.netwerk.test_muur import ZONDER_MUUR
from trajecten.models import EigenWoorden, Inwoner, Talent, Talentantwoord, Talentprofiel

OPENBAAR = (
    "netwerk.Bijeenkomst",
    "netwerk.Openingstijd",
    "netwerk.Plek",
    "netwerk.Voorleesopname",
    "experimenten.Experiment",
    "experimenten.Experiment_gemeenten",
)


# What it shows


@pytest.fixture
def wereld(db):
    """Two networks with the same things in them, and in the first one a second gemeente."""
    eigen = maak_gemeente(naam="Eigen")
    return {
        "eigen": eigen,
        "buur": maak_gemeente(naam="Buur", samenwerkingsverband=eigen.samenwerkingsverband),
        "vreemd": maak_gemeente(naam="Vreemd"),
    }


ACHTER_DE_MUUR = sorted(
    (
        model
        for model in apps.get_models(include_auto_created=True)
        if model._meta.app_label in {"netwerk", "trajecten", "experimenten"}
        and model._meta.db_table not in ZONDER_MUUR
        and not model._meta.proxy
    ),
    key=lambda model: model._meta.label,
)


ZONDER_WOORDEN = {"netwerk.NietDubbel", "netwerk.Prikbordbezoek", "netwerk.Prikbordmail", "netwerk.Waarneming"}
"""Of the gemeente too, and without text, so the canary does not know them."""
OOK_ELDERS = {"trajecten.Verhaalgebruik": "where a story stands that somebody gave to the network"}


def _van_de_gemeente() -> set[str]:
    """Return what nobody may see from another gemeente: what the canary says so of, what is of an inwoner, and parts.

    A history is as its model. What is new takes part by itself.
    """
    gevonden = {Inwoner} | {m for m in ACHTER_DE_MUUR if m._meta.label in ZONDER_WOORDEN or _reikt_niet_verder(m)}
    while erbij := {m for m in ACHTER_DE_MUUR if m not in gevonden and _is_deel_van(m, gevonden)}:
        gevonden |= erbij
    van_wat = {m._meta.label: getattr(m, "pgh_tracked_model", m)._meta.concrete_model for m in ACHTER_DE_MUUR}
    return {naam for naam, model in van_wat.items() if model in gevonden} - set(OOK_ELDERS)


def _reikt_niet_verder(model: type[Model]) -> bool:
    label = model._meta.label
    regels = [wie for soort, wie in VERWACHT.items() if soort == label or soort.startswith((f"{label}.", f"{label}:"))]
    bereiken = [bereik for wie in regels for bereik in wie.values()]
    return bool(bereiken) and max(bereiken) <= Bereik.GEMEENTE


def _is_deel_van(model: type[Model], ouders: set[type[Model]]) -> bool:
    """A row that goes when the other one goes."""
    verwijzingen = [veld for veld in model._meta.concrete_fields if veld.is_relation]
    return any(veld.related_model in ouders and veld.remote_field.on_delete is CASCADE for veld in verwijzingen)


VAN_DE_GEMEENTE = _van_de_gemeente()


WOORDEN_VOOR_IEDEREEN = {"trajecten.Talent"}
"""Nobody is in them; what the wall keeps is who may write them."""


def _zichtbaar(lid: Lid | None) -> dict[str, int]:
    """Count all rows of each table as the database shows them to this person, without any filter of ours."""
    modellen = [model for model in ACHTER_DE_MUUR if model._meta.label not in WOORDEN_VOOR_IEDEREEN]
    with in_de_rol_van_de_app(), transaction.atomic():
        muur.werk_voor(lid and lid.pk)
        return {model._meta.label: model._base_manager.count() for model in modellen}


def test_there_is_something_to_see_in_every_table(wereld):
    vul(wereld["vreemd"])

    assert [model._meta.label for model in ACHTER_DE_MUUR if not model._base_manager.exists()] == []


@pytest.mark.parametrize("rol", list(Rolsoort))
def test_nobody_sees_a_row_of_another_network(wereld, rol):
    lid = maak_lid(gemeente=wereld["eigen"], rol=rol)
    eerst = _zichtbaar(lid)
    vul(wereld["vreemd"])

    assert _zichtbaar(lid) == eerst


@pytest.mark.parametrize("rol", list(Rolsoort))
def test_what_belongs_to_a_gemeente_stays_there(wereld, rol):
    lid = maak_lid(gemeente=wereld["eigen"], rol=rol)
    vul(wereld["buur"])

    gezien = _zichtbaar(lid)
    assert {naam: gezien[naam] for naam in VAN_DE_GEMEENTE} == dict.fromkeys(VAN_DE_GEMEENTE, 0)


def test_account_of_an_inwoner_is_seen_in_the_own_gemeente_and_where_it_has_a_role(wereld):
    inwoner = maak_lid(gemeente=wereld["eigen"], rol=Rolsoort.INWONER)
    vrijwilliger = maak_lid(gemeente=wereld["eigen"], rol=Rolsoort.VRIJWILLIGER, wereld=Wereld.INWONER)
    met_rol_in_buur = maak_lid(gemeente=wereld["eigen"], rol=Rolsoort.INWONER)
    geef_rol(lid=met_rol_in_buur, gemeente=wereld["buur"], soort=Rolsoort.INWONER)
    alle = {lid.pk for lid in (inwoner, vrijwilliger, met_rol_in_buur)}

    collega, buur = (maak_lid(gemeente=wereld[waar], rol=Rolsoort.KWARTIERMAKER) for waar in ("eigen", "buur"))
    gezien = [_accounts(lid) & alle for lid in (collega, buur, inwoner)]
    van_toen = [_accounts(lid, model=Lid.pgh_event_model, veld="pgh_obj_id") & alle for lid in (collega, buur)]

    assert gezien == [alle, {vrijwilliger.pk, met_rol_in_buur.pk}, {inwoner.pk}]
    assert van_toen == [alle, set()]


def _accounts(lid: Lid, *, model: type = Lid, veld: str = "pk") -> set:
    with in_de_rol_van_de_app(), transaction.atomic():
        muur.werk_voor(lid.pk)
        return set(model._base_manager.values_list(veld, flat=True))


def test_without_a_person_there_is_nothing_but_what_is_public(wereld):
    vul(wereld["eigen"])
    maak_bijeenkomst(samenwerkingsverband=wereld["eigen"].samenwerkingsverband).aanwezig.add(maak_lid())
    Experiment.objects.filter(stand=Stand.PROBEREN).update(openbaar=True)
    maak_openbare_plek(organisatie=maak_organisatie(gemeente=wereld["eigen"]))

    gezien = {naam: aantal for naam, aantal in _zichtbaar(None).items() if aantal}

    assert gezien == dict.fromkeys(OPENBAAR, 1)


def test_words_for_everybody_are_written_only_for_the_own_gemeente(wereld):
    beheerder = maak_lid(gemeente=wereld["eigen"], rol=Rolsoort.FUNCTIONEEL_BEHEERDER)
    with in_de_rol_van_de_app(), transaction.atomic():
        muur.werk_voor(beheerder.pk)
        maak_eigen_talent(gemeente=wereld["eigen"])

        assert Talent.objects.ingebouwd().update(volgorde=1) == 0
        with pytest.raises(ProgrammingError, match="row-level security"), transaction.atomic():
            maak_eigen_talent(gemeente=wereld["vreemd"])


def test_within_the_gemeente_only_the_own_people_can_be_seen(wereld):
    vul(wereld["eigen"])
    begeleider = maak_lid(gemeente=wereld["eigen"], rol=Rolsoort.BEGELEIDER)
    anders = maak_lid(gemeente=wereld["eigen"], rol=Rolsoort.BEGELEIDER)
    profiel = maak_vol_talentprofiel(inwoner=maak_inwoner(gemeente=wereld["eigen"], begeleider=begeleider))

    van_inwoners = ("trajecten.Inwoner", "trajecten.Talentprofiel", "trajecten.EigenWoorden")
    gezien, niets = _zichtbaar(begeleider), _zichtbaar(anders)

    assert [gezien[naam] for naam in van_inwoners] == [1, 1, profiel.eigen_woorden.count()]
    assert [niets[naam] for naam in van_inwoners] == [0, 0, 0]


def test_a_right_that_is_taken_away_is_gone_at_once(wereld):
    begeleider = maak_lid(gemeente=wereld["eigen"], rol=Rolsoort.BEGELEIDER)
    maak_vol_talentprofiel(inwoner=maak_inwoner(gemeente=wereld["eigen"], begeleider=begeleider))

    begeleider.rollen.all().delete()

    assert _zichtbaar(begeleider)["trajecten.Inwoner"] == 0


def test_closed_account_sees_nothing_but_itself(wereld):
    vul(wereld["eigen"])
    lid = maak_lid(gemeente=wereld["eigen"], rol=Rolsoort.KWARTIERMAKER)
    Lid.objects.filter(pk=lid.pk).update(is_active=False)

    gezien = {naam: aantal for naam, aantal in _zichtbaar(lid).items() if aantal}

    assert gezien == {"netwerk.Lid": 1, "netwerk.Rol": 1}


def test_name_under_what_somebody_wrote_stays_to_be_seen_after_moving(wereld):
    """Somebody of another network with a role here signs visits here: that name belongs to the visit."""
    van_ver = maak_lid(gemeente=wereld["vreemd"])
    geef_rol(lid=van_ver, gemeente=wereld["eigen"], soort=Rolsoort.KWARTIERMAKER)
    lid = maak_lid(gemeente=wereld["eigen"], rol=Rolsoort.VRIJWILLIGER)

    with in_de_rol_van_de_app(), transaction.atomic():
        muur.werk_voor(lid.pk)
        namen = set(Lid.objects.values_list("pk", flat=True))

    assert namen == {lid.pk, van_ver.pk}


# What it refuses to write


def test_row_of_another_gemeente_cannot_be_written(wereld):
    lid = maak_lid(gemeente=wereld["eigen"], rol=Rolsoort.KWARTIERMAKER)

    with in_de_rol_van_de_app(), transaction.atomic():
        muur.werk_voor(lid.pk)
        with pytest.raises(ProgrammingError, match="row-level security"), transaction.atomic():
            maak_organisatie(gemeente=wereld["vreemd"])


def test_row_of_another_gemeente_cannot_be_changed_or_taken_away(wereld):
    lid = maak_lid(gemeente=wereld["eigen"], rol=Rolsoort.KWARTIERMAKER)
    organisatie = maak_organisatie(gemeente=wereld["vreemd"], naam="Blijft zo")

    with in_de_rol_van_de_app(), transaction.atomic():
        muur.werk_voor(lid.pk)
        gewijzigd = Organisatie.objects.update(naam="Anders")
        Organisatie.objects.all()._raw_delete(using="default")

    organisatie.refresh_from_db()
    assert (gewijzigd, organisatie.naam) == (0, "Blijft zo")


def test_profile_cannot_belong_to_somebody_of_another_gemeente(wereld):
    inwoner = maak_inwoner(gemeente=wereld["eigen"])

    profiel = Talentprofiel.objects.create(gemeente=wereld["eigen"], inwoner=inwoner)
    connection.check_constraints()

    Talentprofiel.objects.filter(pk=profiel.pk).update(gemeente=wereld["buur"])
    with pytest.raises(IntegrityError, match="trajecten_talentprofiel_inwoner_id_gemeente"):
        connection.check_constraints()


def test_visit_cannot_be_to_an_organisatie_of_another_network(wereld):
    kwartiermaker = maak_lid(gemeente=wereld["eigen"], rol=Rolsoort.KWARTIERMAKER)

    with pytest.raises(IntegrityError, match="another samenwerkingsverband"), transaction.atomic():
        maak_werkbezoek(kwartiermaker=kwartiermaker, organisatie=maak_organisatie(gemeente=wereld["vreemd"]))

    assert maak_werkbezoek(kwartiermaker=kwartiermaker, organisatie=maak_organisatie(gemeente=wereld["buur"]))


# For whom, and for how long


def test_whom_the_database_works_for_ends_with_the_transaction(transactional_db):
    lid = maak_lid(rol=Rolsoort.KWARTIERMAKER)
    with transaction.atomic():
        muur.werk_voor(lid.pk)

    with connection.cursor() as cursor:
        cursor.execute("SELECT coalesce(current_setting('app.gebruiker', true), '')")
        assert cursor.fetchone() == ("",)


def test_outside_a_transaction_there_is_nobody_to_work_for(transactional_db):
    with pytest.raises(RuntimeError):
        muur.werk_voor(None)


def test_systeemcontext_sees_everything_says_why_and_ends(wereld, caplog):
    vul(wereld["eigen"])
    caplog.set_level(logging.INFO, logger="participatie.muur")

    with in_de_rol_van_de_app(), transaction.atomic():
        with muur.systeemcontext("counting for a test"):
            tijdens = Inwoner.objects.count(), Talentantwoord.objects.count() > 0, EigenWoorden.objects.count() > 0
        daarna = Inwoner.objects.count()

    assert (tijdens, daarna) == ((1, True, True), 0)
    assert "systeemcontext: counting for a test" in caplog.text


def test_systeemcontext_ends_when_the_work_fails(wereld):
    vul(wereld["eigen"])
    lid = Lid.objects.first()

    with in_de_rol_van_de_app(), transaction.atomic():
        with pytest.raises(IntegrityError), transaction.atomic(), muur.systeemcontext("failing in a test"):
            Lid.objects.create(pk=lid.pk, gemeente=lid.gemeente, lid_sinds=lid.lid_sinds)

        assert Inwoner.objects.count() == 0


@pytest.mark.urls(__name__)
def test_session_that_does_not_count_any_more_shows_nothing(wereld, client, inloggen):
    """The session names a person; when its key no longer fits, the database works for nobody."""
    lid = maak_lid(gemeente=wereld["eigen"], rol=Rolsoort.KWARTIERMAKER, wachtwoord="Een lang wachtwoord 1")
    inloggen(lid)
    assert client.get("/hoeveel-leden/").content == b"1"
    lid.set_password("Een ander wachtwoord 2")
    lid.save()

    assert client.get("/hoeveel-leden/").content == b"0"


@login_not_required
def _hoeveel_leden(request: HttpRequest) -> HttpResponse:
    return HttpResponse(str(Lid.objects.count()))


urlpatterns = [path("hoeveel-leden/", _hoeveel_leden)]
