"""What is kept of somebody: complete, the same on the page and in the file, and nothing of anybody else."""

import json

import pytest
from allauth.socialaccount.models import SocialAccount
from django.apps import apps
from django.core.cache import cache
from django.urls import reverse
from django.utils import timezone
from jsonschema import Draft202012Validator

from experimenten.models import GezienTalent
from netwerk.models import Lid
from netwerk.rolsoorten import Rolsoort
from tests.maak.antwoordbestanden import maak_antwoordbestand
from tests.maak.experimenten import maak_werkbezoek
from tests.maak.gasten import maak_agendalink, maak_gastvoorkeur, maak_genodigde
from tests.maak.gesprekken import maak_gesprek_met_reactie, maak_signaal
from tests.maak.matches import (
    maak_afwijzing,
    maak_beantwoorde_navraag,
    maak_iets_anders,
    maak_match,
    maak_plekafwijzing,
    maak_probeerkeer,
    maak_tempo,
    maak_vertrekpunt,
    maak_werkverleden,
)
from tests.maak.metingen import maak_deelname, maak_meting, maak_ontwikkelruimte, maak_traject
from tests.maak.netwerk import (
    maak_bewaarvraag,
    maak_bijeenkomst,
    maak_gemeente,
    maak_inzage,
    maak_lid,
    maak_organisatie,
    maak_werkgroep,
    zet_in_werkgroep,
)
from tests.maak.plekken import maak_plek
from tests.maak.stappen import (
    maak_aanleiding,
    maak_besluit,
    maak_gehoord,
    maak_omstandigheid,
    maak_stap,
    maak_trajectorganisatie,
)
from tests.maak.toestemmingen import maak_toestemming
from tests.maak.trajecten import (
    maak_aanmelding,
    maak_beantwoord_verzoek,
    maak_inwoner_met_account,
    maak_kaart,
    maak_samen_ingevuld,
    maak_talentprofiel,
)
from tests.maak.verhalen import maak_verhaaldeel, maak_verhaalgebruik
from tests.maak.verwijzingen import maak_project, maak_projectdeelname, maak_verwijzing
from tests.maak.werkgroepen import kies_mail, maak_bericht, maak_idee, maak_prikbordbezoek
from trajecten import eigen_gegevens, gegevensbestand
from trajecten.eigen_gegevens import Gegevens, Soort, Veld
from trajecten.models import Herkomst, Inwoner, Talent, Talentantwoord, Talentprofiel
from trajecten.talentprofielen import bewaar_woorden

pytestmark = pytest.mark.django_db


@pytest.fixture
def inwoner() -> Inwoner:
    """Somebody of whom something is kept in every set."""
    gemeente = maak_gemeente(naam="Opsterland")
    begeleider = maak_lid(gemeente=gemeente, rol=Rolsoort.BEGELEIDER, naam="Wytse Dijkhuis")
    inwoner = maak_inwoner_met_account(gemeente=gemeente, begeleider=begeleider)
    profiel = maak_talentprofiel(
        inwoner=inwoner,
        groepen=("handen",),
        talenten={"handen.koken": "kan"},
        keuzes=("dag.maandag",),
        woorden={"droom": "Een eigen zaak"},
    )
    maak_antwoordbestand(profiel=profiel)
    droom = {"profiel": profiel, "onderdeel": "droom", "herkomst": Herkomst(op=timezone.localdate(), helper=None)}
    bewaar_woorden(**droom, tekst="Een eigen winkel")
    bewaar_woorden(**droom, tekst="Een eigen zaak")
    talenten = Talent.objects.exclude(sleutel="handen.koken")[:2]
    Talentantwoord.objects.create(
        profiel=profiel,
        gemeente=gemeente,
        talent=talenten[0],
        antwoord="kan",
        bron="werkbezoek",
        op=timezone.localdate(),
    )
    nee = {"afgewezen_op": timezone.now(), "bron": "werkbezoek", "op": timezone.localdate(), "antwoord": "kan"}
    Talentantwoord.objects.create(profiel=profiel, gemeente=gemeente, talent=talenten[1], **nee)
    bezoek = maak_werkbezoek(
        kwartiermaker=maak_lid(gemeente=gemeente, rol=Rolsoort.KWARTIERMAKER, naam="Anke Terpstra"),
        inwoners=(inwoner,),
        verslag="Iets over een ander",
    )
    GezienTalent.objects.create(werkbezoek=bezoek, inwoner=inwoner, talent=talenten[0], gemeente=gemeente)
    verband = gemeente.samenwerkingsverband
    maak_bijeenkomst(samenwerkingsverband=verband, thema="Samen eten").aanwezig.add(inwoner.lid)
    moestuin = maak_werkgroep(samenwerkingsverband=verband, naam="De moestuin")
    zet_in_werkgroep(lid=inwoner.lid, werkgroep=moestuin)
    maak_bericht(werkgroep=moestuin, door=inwoner.lid, tekst="Wie brengt de schoffel mee?")
    maak_bericht(werkgroep=moestuin, door=begeleider, tekst="Iets over een ander", genoemd=(inwoner.lid,))
    maak_idee(werkgroep=moestuin, door=inwoner.lid, tekst="Een eigen stukje grond")
    maak_prikbordbezoek(werkgroep=moestuin, lid=inwoner.lid)
    kies_mail(lid=inwoner.lid, keuze="nooit")
    maak_beantwoord_verzoek(inwoner=inwoner, door=begeleider)
    vraag = maak_aanmelding(gemeente=gemeente, eigenaar=begeleider)
    vraag.wordt_inwoner(inwoner, door=begeleider, nu=timezone.now())
    traject = maak_traject(inwoner=inwoner)
    maak_meting(traject=traject)
    maak_deelname(traject=traject)
    maak_ontwikkelruimte(traject=traject)
    maak_trajectorganisatie(traject=traject)
    maak_besluit(traject=traject)
    maak_omstandigheid(traject=traject)
    maak_aanleiding(traject=traject)
    maak_stap(inwoner=inwoner, antwoord="anders", woorden="Liever morgen")
    maak_gehoord(inwoner=inwoner)
    maak_vertrekpunt(inwoner=inwoner, pc4="9401")
    organisatie = maak_organisatie(gemeente=gemeente)
    maak_afwijzing(
        inwoner=inwoner, plek=maak_plek(organisatie=organisatie, naam="De kas"), woorden="Te warm", door=begeleider
    )
    maak_plekafwijzing(inwoner=inwoner, door=begeleider, plek=maak_plek(organisatie=organisatie, naam="De stal"))
    match = maak_match(inwoner=inwoner, plek=maak_plek(organisatie=organisatie, naam="De bakkerij"))
    maak_probeerkeer(match=match, wat="Deeg kneden")
    maak_beantwoorde_navraag(match=match)
    maak_tempo(inwoner=inwoner)
    maak_werkverleden(inwoner=inwoner)
    maak_iets_anders(inwoner=inwoner)
    taalhuis = maak_organisatie(gemeente=gemeente, naam="Taalhuis De Brink")
    maak_verwijzing(inwoner=inwoner, organisatie=taalhuis, stand="afgerond")
    maak_projectdeelname(inwoner=inwoner, project=maak_project(gemeente=gemeente, naam="Sport maakt Actief"))
    maak_gesprek_met_reactie(inwoner=inwoner)
    maak_signaal(inwoner=inwoner)
    maak_toestemming(inwoner=inwoner, aan=bezoek.organisatie)
    maak_verhaaldeel(inwoner=inwoner)
    maak_verhaalgebruik(inwoner=inwoner)
    maak_samen_ingevuld(profiel=profiel, door=begeleider)
    maak_kaart(inwoner=inwoner, door=begeleider)
    maak_inzage(door=begeleider, persoon=inwoner.pk)
    maak_bewaarvraag(lid=inwoner.lid)
    maak_genodigde(lid=inwoner.lid, antwoord="nee", reden_tekst="De kippen gaan voor")
    maak_gastvoorkeur(lid=inwoner.lid)
    maak_agendalink(lid=inwoner.lid)
    SocialAccount.objects.create(user=inwoner.lid, provider="gemeente", uid="abc")
    return inwoner


VERWACHT = {
    "account": ("Froukje Hoekstra", "@voorbeeld.example", "Opsterland", "inwoner"),
    "inloggen": ("Ingelogd op Firefox op Windows", "Tweede stap: app met codes", "De login van uw gemeente"),
    "bewaarvragen": ("Mogen wij uw talentprofiel bewaren?", "Nog geen antwoord"),
    "inwoner": ("Wytse Dijkhuis", "1 januari 2026"),
    "aanmeldingen": ("Sjoerd Postma", "zelf ingevuld", "0512 123456"),
    "zoeken": ("9401", "De kas", "Te warm", "Niet gekozen voor een plek, door Wytse Dijkhuis"),
    "matches": ("De bakkerij", "Wytse Dijkhuis", "Deeg kneden", "de ploeg", "nog geen antwoord", "Iedereen groet mij"),
    "gesprekken": ("Weer naar de bakkerij", "Voor de bus naar het werk", "Dat zei ik anders", "Wytse Dijkhuis"),
    "aandacht": ("Hoe u verder kunt", "Samen een plek zoeken", "Bellen met de buurtkamer"),
    "tempo": ("Te snel", "Ik word moe", "Liever met dieren"),
    "werkverleden": ("Afwassen", "Het was te veel voor mij", "Wij lachten veel"),
    "contactpersonen": ("Wytse Dijkhuis",),
    "stappen": ("Boodschappen doen, dinsdag", "Liever morgen", "Een beetje"),
    "trajecten": (
        *("Route: vrijwilliger", "Vrijwilligerswerk, Dorpshuis", "Tijd om te ontwikkelen", "Helpt mee: "),
        *("Rustig beginnen Met: Anke en Wytse. U was erbij.", "Beschikking voor begeleiding, gemiddeld"),
        "Doordat hij meedoet, is minder hulp nodig",
    ),
    "verwijzingen": ("Taalhuis De Brink", "Wil beter leren lezen", "Hielp het? Ja.", "Ik lees nu de krant"),
    "projecten": ("Sport maakt Actief", "doet mee"),
    "metingen": ("U doet elke week mee aan een activiteit of een cursus.",),
    "talentprofiel": (
        *("koken", "Een eigen zaak", "Dit kan ik", "Maandag", "iemand uit het netwerk", "dit klopt niet"),
        *("Samen ingevuld", "Kopie: op papier gegeven", "Gezien bij een bezoek op", "Foto: Mijn moestuin"),
    ),
    "eerdere_antwoorden": ("Wat is uw droom?", "Een eigen winkel"),
    "kaarten": ("Wytse Dijkhuis",),
    "wijzigingen": ("Eigen woorden geschreven", "Begonnen."),
    "inzagen": ("Wytse Dijkhuis, uw begeleider", "Bekeek uw talentprofiel."),
    "bezoeken": ("Zorgboerderij De Linde", "Anke Terpstra", "10 november 2026"),
    "geziene_talenten": ("Anke Terpstra",),
    "bijeenkomsten": ("Bijeenkomst: Samen eten", "Werkgroep: De moestuin"),
    "gast": ("Nee, ik kom niet", "De kippen gaan voor", "geen noten", "Uw link om de agenda te volgen"),
    "prikbord": ("Wie brengt de schoffel mee?", "Een eigen stukje grond", "Iemand noemde u", "Nooit"),
    "toestemmingen": ("Zorgboerderij De Linde", "kennismaken voor een plek", "Ik kan elke dag stoppen."),
    "verhaal": ("Waar bent u trots op?", "Ik bak elke week brood."),
    "verhaalgebruik": ("Johanna", "op de website, bij Verhalen"),
    "verzoeken": ("Verwijder mijn gegevens", "Wij helpen u nog.", "Uw talentprofiel"),
}
STAAT_IN = {
    "experimenten.GezienTalent": "geziene_talenten",
    "experimenten.Werkbezoek_inwoners": "bezoeken",
    "trajecten.Aanmelding": "aanmeldingen",
    "trajecten.EigenWoorden": "talentprofiel",
    "trajecten.Antwoordbestand": "talentprofiel",
    "trajecten.Groepkeuze": "talentprofiel",
    "trajecten.Keuzeantwoord": "talentprofiel",
    "trajecten.Afwijzing": "zoeken",
    "trajecten.Plekafwijzing": "zoeken",
    "trajecten.Match": "matches",
    "trajecten.Gesprek": "gesprekken",
    "trajecten.IetsAnders": "tempo",
    "trajecten.Signaal": "aandacht",
    "trajecten.Noodtoegang": "inzagen",
    "trajecten.Stap": "stappen",
    "trajecten.Gehoord": "stappen",
    "trajecten.Tempo": "tempo",
    "trajecten.Werkverleden": "werkverleden",
    "trajecten.Overneemkaart": "kaarten",
    "trajecten.SamenIngevuld": "talentprofiel",
    "trajecten.Talentantwoord": "talentprofiel",
    "trajecten.Talentprofiel": "talentprofiel",
    "trajecten.Toestemming": "toestemmingen",
    "trajecten.Projectdeelname": "projecten",
    "trajecten.Verwijzing": "verwijzingen",
    "trajecten.Verhaaldeel": "verhaal",
    "trajecten.Verhaalgebruik": "verhaalgebruik",
    "trajecten.Verzoek": "verzoeken",
    "trajecten.Vertrekpunt": "zoeken",
    # Of the account, that an inwoner may have
    "account.EmailAddress": "account",
    "mfa.Authenticator": "inloggen",
    "netwerk.Agendalink": "gast",
    "netwerk.Bewaarvraag": "bewaarvragen",
    "netwerk.Bijeenkomst_aanwezig": "bijeenkomsten",
    "netwerk.Gastvoorkeur": "gast",
    "netwerk.Genodigde": "gast",
    "netwerk.Kennis": "account",
    "netwerk.Lid_soorten": "account",
    "netwerk.Rol": "account",
    "netwerk.Prikbordbezoek": "prikbord",
    "netwerk.Prikbordmail": "prikbord",
    "netwerk.Vermelding": "prikbord",
    "netwerk.Werkgroeplid": "bijeenkomsten",
    "socialaccount.SocialAccount": "inloggen",
    "trajecten.Inwoner": "inwoner",
    "trajecten.Meting": "metingen",
    "trajecten.Traject": "trajecten",
    "usersessions.UserSession": "inloggen",
}
"""In which set the person finds what stands in a table that points at an inwoner, a profile or an account."""
NIET_VAN_EEN_INWONER = {
    "experimenten.Werkbezoek_meegegaan": "who goes along on a visit works in the network",
    "experimenten.Rapport": "what somebody who counts experiments asked for",
    "experimenten.Weergave": "filters of who counts experiments",
    "experimenten.Werkbezoekconcept": "of a kwartiermaker",
    **dict.fromkeys(
        ("netwerk.Openingstijd", "netwerk.Partnerschap", "netwerk.Afspraak", "netwerk.Contactlegger"),
        "whom of the network one meets or speaks to there",
    ),
    "netwerk.Contactmoment_leden": "leden of the network that were spoken to; inwoners cannot be chosen",
    "trajecten.Training": "of a coach who works in the network",
    "netwerk.Klus": "long work that somebody asks for who works in the network",
}
"""Tables with rows of somebody with an account that are never those of an inwoner."""
VAN_WIE = {"lid", "user"}
"""Names of references to the account that a row is about; the others say who did something."""
VAN_EEN_ANDER = "Iets over een ander"


def test_every_set_is_on_its_page_in_the_print_and_in_the_file(client, inloggen, inwoner):
    inloggen(inwoner.lid)

    bladen = {
        gegevens.sleutel: client.get(reverse("mijn_gegevens_bekijken", args=[gegevens.sleutel])).content.decode()
        for gegevens in eigen_gegevens.alle()
    }
    afdruk = client.post(reverse("mijn_gegevens_afdrukken")).content.decode()
    bestand = client.post(reverse("mijn_gegevens_downloaden"))

    assert bladen.keys() == VERWACHT.keys()
    gegevens = bestand.json()["gegevens"]
    for sleutel, woorden in VERWACHT.items():
        for woord in woorden:
            assert woord in bladen[sleutel], (sleutel, woord)
            assert woord in afdruk, (sleutel, woord)
        assert gegevens[sleutel]["rijen"], sleutel
    assert gegevens["inwoner"]["rijen"][0]["sinds"] == "2026-01-01"
    assert VAN_EEN_ANDER not in "".join((*bladen.values(), afdruk, bestand.content.decode()))


def test_no_table_that_points_at_an_inwoner_is_forgotten():
    wijst_aan = {
        model._meta.label
        for model in apps.get_models(include_auto_created=True)
        if not (model._meta.proxy or hasattr(model, "pgh_tracked_model"))
        and any(
            veld.related_model in {Inwoner, Talentprofiel} or (veld.related_model is Lid and veld.name in VAN_WIE)
            for veld in model._meta.concrete_fields
        )
    }

    assert wijst_aan == set(STAAT_IN) | set(NIET_VAN_EEN_INWONER)
    assert set(STAAT_IN.values()) <= {gegevens.sleutel for gegevens in eigen_gegevens.alle()}


def test_file_fits_the_published_schema_which_is_the_one_in_the_repository(client, inloggen, inwoner):
    gepubliceerd = client.get(reverse("mijn_gegevens_schema"))
    schema = gepubliceerd.json()
    inloggen(inwoner.lid)
    bestand = client.post(reverse("mijn_gegevens_downloaden"))

    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
    inhoud = bestand.json()
    assert list(validator.iter_errors(inhoud)) == []
    assert inhoud["$schema"] == schema.pop("$id")
    # Did this fail? Then what people get changed: run `manage.py gegevensschema`, and see what VERSIE says.
    assert schema == gegevensbestand.schema() == json.loads(gegevensbestand.BESTAND.read_text(encoding="utf-8"))
    assert reverse("mijn_gegevens_schema").endswith(f"-{gegevensbestand.VERSIE}.json")
    inhoud["gegevens"]["account"]["rijen"][0]["schoenmaat"] = "41"
    assert len(list(validator.iter_errors(inhoud))) == 1


def test_file_has_no_name_of_a_person_and_is_made_twice_a_day(client, inloggen, inwoner):
    ander = maak_inwoner_met_account()
    cache.clear()

    def download(lid) -> int:
        inloggen(lid)
        antwoord = client.post(reverse("mijn_gegevens_downloaden"))
        assert "Froukje" not in antwoord.headers.get("Content-Disposition", "")
        return antwoord.status_code

    statussen = [download(inwoner.lid) for _ in range(3)]

    assert (statussen, download(ander.lid)) == ([200, 200, 429], 200)
    inloggen(inwoner.lid)
    bestand = client.post(reverse("mijn_gegevens_downloaden"))
    assert bestand.status_code == 429
    assert client.post(reverse("mijn_gegevens_afdrukken")).status_code == 200
    cache.clear()
    disposition = client.post(reverse("mijn_gegevens_downloaden"))["Content-Disposition"]
    assert disposition == f'attachment; filename="mijn-gegevens-{timezone.localdate().isoformat()}.json"'


def test_who_has_nothing_reads_so(client, inloggen):
    inloggen(maak_lid(rol=Rolsoort.INWONER))

    paginas = [client.get(reverse("mijn_gegevens_bekijken", args=[sleutel])) for sleutel in VERWACHT]
    afdruk, bestand = (client.post(reverse(f"mijn_gegevens_{wat}")) for wat in ("afdrukken", "downloaden"))

    leeg = ["Hier staat niets" in pagina.content.decode() for pagina in paginas]
    gevuld = {"account", "inloggen"}
    assert leeg == [sleutel not in gevuld for sleutel in VERWACHT]
    assert afdruk.content.decode().count("Hier staat niets.") == len(VERWACHT) - len(gevuld)
    assert {sleutel for sleutel, deel in bestand.json()["gegevens"].items() if deel["rijen"]} == gevuld


def test_set_that_does_not_exist_is_not_found(client, inloggen):
    inloggen(maak_lid(rol=Rolsoort.INWONER))

    assert client.get(reverse("mijn_gegevens_bekijken", args=["iets"])).status_code == 404


def test_registered_set_shows_itself_everywhere(client, inloggen, inwoner, monkeypatch):
    """One registration is enough; and it has to say whether the data can be removed."""
    schoenen = {"sleutel": "schoenen", "titel": "Uw schoenen", "uitleg": "Waar u op loopt.", "volgorde": 99}
    schoenen |= {"velden": {"maat": Veld("Maat", Soort.GETAL), "nieuw": Veld("Nieuw", Soort.JA_NEE)}}
    with pytest.raises(ValueError, match="schoenen"):
        Gegevens(**schoenen, lees=lambda eigenaar: [])
    monkeypatch.setattr(eigen_gegevens, "_sets", dict(eigen_gegevens._sets))
    eigen_gegevens.registreer(
        Gegevens(
            **schoenen, lees=lambda eigenaar: [{"maat": 41, "nieuw": False, "anders": "x"}], blijft="U hebt ze aan."
        )
    )
    inloggen(inwoner.lid)

    pagina = client.get(reverse("mijn_gegevens_bekijken", args=["schoenen"])).content.decode()
    bestand = client.post(reverse("mijn_gegevens_downloaden")).json()

    assert all(wat in pagina for wat in ("Uw schoenen", "Waar u op loopt.", "41", "nee", "U hebt ze aan."))
    assert bestand["gegevens"]["schoenen"]["rijen"] == [{"maat": 41, "nieuw": False}]
    assert "Uw schoenen" in client.get(reverse("verzoek_verwijderen")).content.decode()
