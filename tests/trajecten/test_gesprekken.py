"""Gesprekken and signalen: only what was chosen, all of it readable by the person, and nobody else looks."""

from contextlib import contextmanager
from datetime import date, timedelta

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone

from netwerk.models import Inzage
from netwerk.models.inzage import Gegevens, Grond
from netwerk.rolsoorten import Rolsoort
from participatie.muur import werk_voor
from tests.maak.contacten import maak_waarneming
from tests.maak.gesprekken import maak_gesprek, maak_gesprek_met_reactie, maak_signaal
from tests.maak.metingen import maak_traject
from tests.maak.netwerk import maak_gemeente, maak_lid
from tests.maak.trajecten import maak_inwoner_met_account, maak_noodtoegang
from tests.muren import in_de_rol_van_de_app
from trajecten import contactpersonen
from trajecten.eigen_gegevens import Eigenaar
from trajecten.gegevenssets_gesprekken import AANDACHT
from trajecten.gespreksonderwerpen import KENMERKEN, Onderwerp
from trajecten.models import Cijferkeuze, Gesprek, Gespreksdeel, Signaal

pytestmark = pytest.mark.django_db
GELD = {"geld_wens": "Rust", "geld_reden": "Voor de bus", "geld_grondslag": "participatiewet"}


@contextmanager
def als(lid):
    with in_de_rol_van_de_app():
        werk_voor(lid.pk)
        yield


@pytest.fixture
def begeleider():
    return maak_lid(gemeente=maak_gemeente(), rol=Rolsoort.BEGELEIDER, naam="Wytse Dijkhuis")


@pytest.fixture
def inwoner(begeleider):
    return maak_inwoner_met_account(gemeente=begeleider.gemeente, begeleider=begeleider)


def test_nothing_is_chosen_beforehand_and_one_topic_is_enough(client, inloggen, inwoner, begeleider):
    traject = maak_traject(inwoner=inwoner)
    inloggen(begeleider)
    url = reverse("gesprek_vastleggen", args=[inwoner.pk])

    leeg = client.get(url)
    assert leeg.context["form"]["onderwerpen"].value() is None
    assert set(KENMERKEN) == set(Onderwerp)
    antwoord = client.post(
        url, {"op": "vandaag", "onderwerpen": ["dag"], "dag_wens": "Vroeg op", "wonen_wens": "Telt niet mee"}
    )

    assert antwoord.status_code == 302
    gesprek = Gesprek.objects.get()
    assert [(deel.onderwerp, deel.wens) for deel in gesprek.delen.all()] == [("dag", "Vroeg op")]
    assert (gesprek.traject, gesprek.door, gesprek.gewaarschuwd_op) == (traject, begeleider, None)
    assert client.post(url, {"op": "vandaag", "onderwerpen": ["dag"], "dag_wens": "Nog eens"}).status_code == 422


def test_locked_topic_needs_a_reason_and_a_law_and_the_message_says_why(client, inloggen, inwoner, begeleider):
    inloggen(begeleider)
    url = reverse("gesprek_vastleggen", args=[inwoner.pk])

    nee = client.post(url, {"op": "vandaag", "onderwerpen": ["geld"], "geld_wens": "Rust"})

    assert nee.status_code == 422
    assert set(nee.context["form"].errors) == {"geld_reden", "geld_grondslag"}
    assert "op slot" in nee.context["form"].errors["geld_reden"][0]
    assert not Gesprek.objects.exists()
    assert client.post(url, {"op": "vandaag", "onderwerpen": ["geld"], **GELD}).status_code == 302
    deel = Gespreksdeel.objects.get()
    for velden in ({"reden": ""}, {"grondslag": ""}, {"onderwerp": "dag"}):
        with pytest.raises(IntegrityError), transaction.atomic():
            Gespreksdeel.objects.filter(pk=deel.pk).update(**velden)


def test_number_is_asked_only_where_the_gemeente_chose_it_and_never_of_a_locked_topic(
    client, inloggen, inwoner, begeleider
):
    beheerder = maak_lid(gemeente=begeleider.gemeente, rol=Rolsoort.FUNCTIONEEL_BEHEERDER)
    url, keuze = reverse("gesprek_vastleggen", args=[inwoner.pk]), reverse("cijfers_wijzigen")
    formulier = {"op": "vandaag", "onderwerpen": ["dag", "wonen", "geld"], "dag_wens": "Vroeg op", "wonen_wens": "Rust"}
    formulier |= GELD | {"dag_cijfer": "0", "geld_cijfer": "3"}
    inloggen(begeleider)
    assert not [naam for naam in client.get(url).context["form"].fields if naam.endswith("_cijfer")]

    inloggen(beheerder)
    assert client.post(keuze, {"geldig_van": "vandaag"}).status_code == 422
    for ja_of_nee in ("nee", "ja"):
        assert client.post(keuze, {"met_cijfers": ja_of_nee, "geldig_van": "vandaag"}).status_code == 302
    assert Cijferkeuze.objects.count() == 1
    inloggen(begeleider)
    velden = client.get(url).context["form"]
    assert {naam for naam in velden.fields if naam.endswith("_cijfer")} == {
        f"{o}_cijfer" for o in Onderwerp if not KENMERKEN[o].slot
    }
    assert {velden[naam].value() for naam in velden.fields if naam.endswith("_cijfer")} == {None}
    assert client.post(url, formulier | {"dag_cijfer": "11"}).status_code == 422
    client.post(url, formulier)

    gesprek = Gesprek.objects.get()
    cijfers = {"dag": 0, "wonen": None, "geld": None}
    assert dict(gesprek.delen.values_list("onderwerp", "cijfer")) == cijfers
    with pytest.raises(IntegrityError), transaction.atomic():
        gesprek.delen.filter(onderwerp="geld").update(cijfer=3)
    inloggen(inwoner.lid)
    pagina = client.get(reverse("mijn_gesprekken")).content.decode()
    assert pagina.count("Het cijfer dat u gaf:</strong> 0 van de 10") == pagina.count("Het cijfer dat") == 1
    # Switched off again: what was said stays to be read, and nothing new is asked.
    Cijferkeuze.objects.update(met_cijfers=False)
    inloggen(begeleider)
    assert "wonen_cijfer" not in client.get(url).context["form"].fields
    client.post(reverse("gesprek_wijzigen", args=[gesprek.pk]), formulier)
    assert dict(gesprek.delen.values_list("onderwerp", "cijfer")) == cijfers


def test_asking_everything_is_warned_of_and_that_is_kept(client, inloggen, inwoner, begeleider):
    inloggen(begeleider)
    alles = {"op": "vandaag", "onderwerpen": [o.value for o in Onderwerp]}
    alles |= {f"{o}_wens": "Iets" for o in Onderwerp}
    alles |= {f"{o}_reden": "Nodig" for o in Onderwerp} | {f"{o}_grondslag": "wmo" for o in Onderwerp}

    pagina = client.post(reverse("gesprek_vastleggen", args=[inwoner.pk]), alles, follow=True)

    assert "Altijd alles vragen mag niet" in pagina.content.decode()
    gesprek = Gesprek.objects.get()
    assert gesprek.gewaarschuwd_op is not None
    minder = alles | {"onderwerpen": ["dag"]}
    pagina = client.post(reverse("gesprek_wijzigen", args=[gesprek.pk]), minder, follow=True).content.decode()
    assert "Altijd alles vragen" not in pagina.partition("<h1>Gesprekken met")[2]
    gesprek.refresh_from_db()
    assert [deel.onderwerp for deel in gesprek.delen.all()] == ["dag"]
    assert gesprek.gewaarschuwd_op is not None


def test_the_person_reads_all_of_it_and_says_what_is_wrong(client, inloggen, inwoner, begeleider):
    deel = maak_gesprek(inwoner=inwoner).delen.get(onderwerp="geld")
    maak_signaal(inwoner=inwoner, soort="laaggeletterdheid", doel="Samen de post lezen")
    inloggen(inwoner.lid)

    pagina = client.get(reverse("mijn_gesprekken")).content.decode()
    for woorden in (
        "Weer naar de bakkerij",
        "Voor de bus naar het werk",
        "hulp bij werk en meedoen",
        "Wij bellen samen",
    ):
        assert woorden in pagina
    assert "Lezen, schrijven en de computer" in pagina
    assert "Samen de post lezen" in pagina
    assert "laaggeletterd" not in pagina.lower()
    client.post(reverse("gesprek_reageren", args=[deel.pk]), {"reactie": "Dat zei ik niet"})

    inloggen(begeleider)
    assert "Dat zei ik niet" in client.get(reverse("inwoner_gesprekken", args=[inwoner.pk])).content.decode()
    assert Inzage.objects.filter(persoon=inwoner.pk, gegevens=Gegevens.GESPREK, gebruiker=begeleider.pk).exists()
    # What the begeleider puts right leaves what the person said.
    verbeterd = {"op": "vandaag", "onderwerpen": ["geld"], **GELD}
    client.post(reverse("gesprek_wijzigen", args=[deel.gesprek_id]), verbeterd)
    assert Gespreksdeel.objects.get().reactie == "Dat zei ik niet"


def test_gesprek_with_the_wrong_person_goes_with_its_history(client, inloggen, inwoner, begeleider):
    gesprek, blijft = maak_gesprek_met_reactie(inwoner=inwoner), maak_gesprek(inwoner=inwoner, op=date(2026, 1, 5))
    inloggen(begeleider)
    url = reverse("gesprek_weghalen", args=[gesprek.pk])

    assert "niet terugdraaien" in client.get(url).content.decode()
    client.post(url)

    assert list(Gesprek.objects.all()) == [blijft]
    geschiedenis = Gespreksdeel.pgh_event_model.objects.filter(reactie="Dat zei ik anders")
    assert not geschiedenis.exists()


def test_noodtoegang_and_a_werkgever_see_nothing_also_behind_the_wall(inwoner, begeleider):
    maak_gesprek_met_reactie(inwoner=inwoner)
    maak_signaal(inwoner=inwoner)
    nood = maak_lid(gemeente=begeleider.gemeente, rol=Rolsoort.BEGELEIDER)
    maak_noodtoegang(lid=nood, inwoner=inwoner)
    werkgever = maak_lid(gemeente=begeleider.gemeente, rol=Rolsoort.WERKGEVER)

    for wie, aantal in ((nood, 0), (werkgever, 0), (inwoner.lid, 1), (begeleider, 1)):
        with als(wie):
            gezien = [model.objects.count() for model in (Gesprek, Signaal)]
        assert gezien == [aantal, aantal]
        assert Gesprek.objects.zichtbaar_voor(wie).count() == aantal


def test_signaal_is_for_the_one_or_two_who_are_named(client, inloggen, inwoner, begeleider):
    collega = maak_lid(gemeente=begeleider.gemeente, rol=Rolsoort.BEGELEIDER)
    inloggen(begeleider)
    url = reverse("signaal_vastleggen", args=[inwoner.pk])
    goed = {"soort": "terugval", "doel": "Op tijd bellen", "actie": "Elke week bellen", "bekijken_op": "over een maand"}

    for fout in ({"doel": ""}, {"actie": ""}, {"bekijken_op": "vandaag"}, {"bekijken_op": "1-1-2199"}):
        assert client.post(url, goed | fout).status_code == 422
    assert client.post(url, goed | {"ook_voor": str(collega.pk)}).status_code == 302
    assert client.post(url, goed).status_code == 422  # it runs already

    signaal = Signaal.objects.get()
    assert (signaal.volgt, signaal.ook_voor) == (begeleider, collega)
    # Who is named beside reads it, with the name and no more of the person; the person is told.
    inloggen(collega)
    assert "1 signaal van een collega" in client.get(reverse("vandaag")).content.decode()
    pagina = client.get(reverse("signalen_meelezen")).content.decode()
    assert all(woorden in pagina for woorden in ("Froukje Hoekstra", "Op tijd bellen", "Wytse Dijkhuis"))
    for adres in (reverse("signaal_bekijken", args=[signaal.pk]), reverse("inwoner_gesprekken", args=[inwoner.pk])):
        assert client.get(adres).status_code == 404
    gelezen = Inzage.objects.get(persoon=inwoner.pk, gebruiker=collega.pk, handeling="lijst")
    assert (gelezen.gegevens, gelezen.grond) == (Gegevens.SIGNAAL, Grond.MEELEZEN)
    with als(collega):
        assert list(Signaal.objects.zichtbaar_voor(collega)) == [signaal]
        assert not type(inwoner).objects.exists()
        assert Signaal.objects.update(doel="Anders") == 0
    collega.rollen.all().delete()
    with als(collega):
        assert not Signaal.objects.exists()


def test_signaal_goes_along_to_the_next_begeleider_and_to_who_stands_in(client, inloggen, inwoner, begeleider):
    loopt, voorbij = maak_signaal(inwoner=inwoner), maak_signaal(inwoner=inwoner, soort="terugval")
    voorbij.stop(op=timezone.localdate(), afloop="gelukt")
    waarnemer, nieuw = (maak_lid(gemeente=begeleider.gemeente, rol=Rolsoort.BEGELEIDER) for _ in range(2))
    maak_waarneming(afwezige=begeleider, waarnemer=waarnemer, rol=Rolsoort.BEGELEIDER)
    oud = [loopt, voorbij]

    def gezien() -> dict[object, list[Signaal]]:
        per_lid = {}
        for wie in (begeleider, waarnemer, nieuw):
            wie = type(wie).objects.get(pk=wie.pk)  # roles are asked once
            with als(wie):
                per_lid[wie] = sorted(Signaal.objects.all(), key=oud.index)
                assert sorted(Signaal.objects.zichtbaar_voor(wie), key=oud.index) == per_lid[wie]
        return per_lid

    assert gezien() == {begeleider: oud, waarnemer: oud, nieuw: []}
    inloggen(begeleider)
    over = {"naar": nieuw.pk, "reden": "Andere wijk", "inwoners": [inwoner.pk]}
    client.post(reverse("inwoners_overdragen"), over)
    assert gezien() == {begeleider: [], waarnemer: [], nieuw: [loopt]}
    assert inloggen(nieuw).get(reverse("signaal_bekijken", args=[loopt.pk])).status_code == 200
    contactpersonen.zet(type(inwoner).objects.get(pk=inwoner.pk), wie=begeleider, reden="Terug")
    assert gezien() == {begeleider: oud, waarnemer: oud, nieuw: []}


def test_signaal_on_a_leefgebied_says_which_and_a_locked_one_needs_a_law(client, inloggen, inwoner, begeleider):
    inloggen(begeleider)
    url = reverse("signaal_vastleggen", args=[inwoner.pk])
    goed = {"soort": "leefgebied", "doel": "Rustig slapen", "actie": "Vragen", "bekijken_op": "over een maand"}

    for fout in ({}, {"leefgebied": "justitie"}, {"leefgebied": "hoofd"}):
        assert client.post(url, goed | fout).status_code == 422
    assert client.post(url, goed | {"leefgebied": "hoofd", "grondslag": "wmo"}).status_code == 302
    assert client.post(url, goed | {"leefgebied": "hoofd", "grondslag": "wmo"}).status_code == 422  # it runs already
    assert client.post(url, goed | {"leefgebied": "wonen", "grondslag": "wmo"}).status_code == 302
    assert client.post(url, goed | {"soort": "stagnatie", "leefgebied": "wonen"}).status_code == 302

    wat = ["soort", "leefgebied", "grondslag"]
    bewaard = {("leefgebied", "hoofd", "wmo"), ("leefgebied", "wonen", ""), ("stagnatie", "", "")}
    assert set(Signaal.objects.values_list(*wat)) == set(Signaal.pgh_event_model.objects.values_list(*wat)) == bewaard
    pagina = client.get(reverse("inwoner_gesprekken", args=[inwoner.pk])).content.decode()
    assert "Hulp op een leefgebied: Wonen" in pagina
    inloggen(inwoner.lid)
    pagina = client.get(reverse("mijn_gesprekken")).content.decode()
    assert "Iets waar u misschien hulp bij wilt: uw hoofd en gevoel" in pagina
    assert "de wet over hulp thuis en overdag" in pagina
    [rij] = [rij for rij in AANDACHT.lees(Eigenaar(lid=inwoner.lid, inwoner=inwoner)) if "hoofd" in str(rij["wat"])]
    assert rij["waarvoor"] == "Rustig slapen. de wet over hulp thuis en overdag"


def test_signaal_is_looked_at_again_ended_or_runs_out_by_itself(client, inloggen, inwoner, begeleider):
    vandaag = timezone.localdate()
    signaal = maak_signaal(inwoner=inwoner)
    inloggen(begeleider)
    url = reverse("signaal_bekijken", args=[signaal.pk])

    assert list(Signaal.objects.te_bekijken(vandaag)) == [signaal]
    client.post(url, {"actie": "Nog eens bellen", "bekijken_op": "over een maand"})
    assert not Signaal.objects.te_bekijken(vandaag).exists()
    assert client.post(reverse("signaal_stoppen", args=[signaal.pk])).status_code == 422
    client.post(reverse("signaal_stoppen", args=[signaal.pk]), {"afloop": "gelukt"})
    assert client.get(url).status_code == 404

    oud = maak_signaal(inwoner=inwoner, bekijken_op=vandaag - timedelta(days=29))
    assert client.get(reverse("signaal_bekijken", args=[oud.pk])).status_code == 404
    Signaal.maak(inwoner=inwoner, soort="stagnatie", vandaag=vandaag, doel="x", actie="y", bekijken_op=vandaag)
    oud.refresh_from_db()
    assert oud.afloop == Signaal.Afloop.VERLOPEN
