"""What was changed in a profile, by whom: written down by the database, read by those who may see the profile."""

import pytest
from django.db import ProgrammingError, connection, transaction
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from netwerk.rolsoorten import Rolsoort
from participatie import muur
from tests.maak.netwerk import maak_lid
from tests.maak.trajecten import maak_inwoner, maak_inwoner_met_account, maak_talentprofiel
from tests.muren import in_de_rol_van_de_app
from trajecten.geschiedenis import in_woorden, wijzigingen
from trajecten.models import Herkomst, Inwoner, InwonerEvent, Talent, TalentantwoordEvent
from trajecten.talentprofielen import bewaar_woorden
from trajecten.wijzigingen import IEMAND

pytestmark = pytest.mark.django_db


def _gelezen(profiel, *, lezer) -> list[tuple[str, str]]:
    return [(wijziging.wie, wijziging.wat) for wijziging in in_woorden(wijzigingen(profiel), lezer=lezer)]


def test_history_says_in_words_what_was_done_and_by_whom(client, inloggen):
    inwoner = maak_inwoner_met_account()
    profiel = maak_talentprofiel(inwoner=inwoner, groepen=("handen",))
    inloggen(inwoner.lid)
    adres = reverse("talentprofiel_onderwerp", args=[1, "handen"])
    koken = Talent.objects.get(sleutel="handen.koken")
    veld = koken.sleutel.replace(".", "-")

    client.post(adres, {veld: "kan"})
    client.post(adres, {veld: "leren", "woorden": "Stoofpot"})
    client.post(adres, {})

    assert _gelezen(profiel, lezer=inwoner.lid) == [
        ("uzelf", "Eigen woorden weggehaald bij: Werken met uw handen: wat kunt u goed?"),
        ("uzelf", "Weggehaald: Ik kan koken."),
        ("uzelf", "Eigen woorden geschreven bij: Werken met uw handen: wat kunt u goed?"),
        ("uzelf", "Ik kan koken: dit wil ik leren."),
        ("uzelf", "Ik kan koken: dit kan ik."),
        (IEMAND, "Onderwerp gekozen: Werken met uw handen."),
    ]


def test_page_shows_the_begeleider_who_it_was(inloggen):
    begeleider = maak_lid(rol=Rolsoort.BEGELEIDER)
    inwoner = maak_inwoner_met_account(gemeente=begeleider.gemeente, begeleider=begeleider)
    profiel = maak_talentprofiel(inwoner=inwoner)
    muur.werk_voor(inwoner.lid.pk)
    herkomst = Herkomst(op=timezone.localdate())
    bewaar_woorden(profiel=profiel, onderdeel="droom", tekst="Een eigen kas", herkomst=herkomst)

    pagina = inloggen(begeleider).get(reverse("inwoner_veranderd", args=[inwoner.pk])).content.decode()

    assert "Froukje Hoekstra: Eigen woorden geschreven bij: Wat is uw droom?" in pagina
    assert "Een eigen kas" not in pagina


def test_page_helps_when_nothing_changed(inloggen):
    profiel = maak_talentprofiel()

    assert (
        "Nog niets veranderd" in inloggen(profiel.inwoner.lid).get(reverse("talentprofiel_veranderd")).content.decode()
    )


def test_page_takes_the_same_number_of_queries_for_few_and_many_changes(inloggen):
    groepen, dagen = ("handen", "buiten", "taal"), ("dag.maandag", "dag.dinsdag", "dag.woensdag")
    talenten = ("handen.koken", "handen.bakken", "buiten.tuin", "taal.fries")
    aantallen = []
    for aantal in (1, 4):
        profiel = maak_talentprofiel(
            groepen=groepen[:aantal],
            talenten=dict.fromkeys(talenten[:aantal], "kan"),
            keuzes=dagen[:aantal],
            woorden=dict.fromkeys(("droom", "plek", "nodig")[:aantal], "Een kas"),
        )
        client = inloggen(profiel.inwoner.lid)
        with CaptureQueriesContext(connection) as vragen:
            client.get(reverse("talentprofiel_veranderd"))
        aantallen.append(len(vragen))

    assert aantallen[0] == aantallen[1]


# What the database writes down


def test_bulk_update_and_raw_sql_are_written_down_with_who_and_why():
    lid, inwoner = maak_lid(), maak_inwoner(naam="Oud")
    muur.werk_voor(lid.pk)

    with muur.met_reden("De naam was verkeerd gespeld."):
        Inwoner.objects.filter(pk=inwoner.pk).update(naam="In een keer")
    with muur.systeemcontext("correcting in a test"), connection.cursor() as cursor:
        cursor.execute("UPDATE trajecten_inwoner SET naam = 'Buiten Django om' WHERE id = %s", [inwoner.pk])

    wie = {"gebruiker": str(lid.pk)}
    assert list(InwonerEvent.objects.order_by("pgh_id").values_list("pgh_label", "naam", "pgh_context")) == [
        ("insert", "Oud", None),
        ("update", "In een keer", wie | {"reden": "De naam was verkeerd gespeld."}),
        ("update", "Buiten Django om", wie | {"systeem": "correcting in a test"}),
    ]


@pytest.mark.parametrize(
    "opdracht", ["UPDATE {} SET pgh_label = 'x'", "DELETE FROM {}", "TRUNCATE {}", "ALTER TABLE {} DISABLE TRIGGER ALL"]
)
def test_runtime_role_cannot_change_what_was_written_down(opdracht):
    maak_talentprofiel(talenten={"handen.koken": "kan"})

    with in_de_rol_van_de_app(), pytest.raises(ProgrammingError, match=r"permission denied|must be owner"):
        _voer_uit(opdracht.format(TalentantwoordEvent._meta.db_table))

    assert TalentantwoordEvent.objects.count() == 1


@transaction.atomic
def _voer_uit(opdracht: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(opdracht)
