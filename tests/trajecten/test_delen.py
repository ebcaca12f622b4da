"""Sharing by choice, on the page: choose, see what the other sees, say yes, and stop in one tap."""

import re
from datetime import timedelta
from hashlib import sha256

import pytest
from django.db import IntegrityError, transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from netwerk.models import Inzage, Lid
from netwerk.rolsoorten import Rolsoort
from tests.maak.beheer import maak_mailtekst
from tests.maak.gesprekken import maak_gesprek
from tests.maak.metingen import maak_meting, maak_traject
from tests.maak.netwerk import maak_gemeente, maak_lid, maak_organisatie
from tests.maak.toestemmingen import maak_toestemming, maak_toestemmingsvraag
from tests.maak.trajecten import maak_inwoner, maak_inwoner_met_account, maak_talentprofiel
from tests.maak.verhalen import maak_verhaalgebruik
from tests.muren import tweede_muur_uit
from tests.wachtrij import wachtrij_leeg
from trajecten.models import Inwoner, Toestemming
from trajecten.models.toestemmingen import HOOGSTENS_MAANDEN, MAANDEN, Blok
from trajecten.models.verzoeken import maanden_later
from trajecten.taken import eindes_melden
from trajecten.toestemmingsteksten import HUIDIGE, TEKSTEN

pytestmark = pytest.mark.django_db

DROOM = "Een eigen kas"
GEDEELD = re.compile(r"<article.*?</article>", re.DOTALL)
VERPAKT = re.compile(r'name="keuze" value="([^"]+)"')


@pytest.fixture
def begeleider() -> Lid:
    return maak_lid(gemeente=maak_gemeente(naam="Opsterland"), rol=Rolsoort.BEGELEIDER, naam="Wytse Dijkhuis")


@pytest.fixture
def inwoner(begeleider) -> Inwoner:
    return _met_profiel(maak_inwoner_met_account(gemeente=begeleider.gemeente, begeleider=begeleider))


@pytest.fixture
def werkgever(begeleider) -> Lid:
    return maak_lid(gemeente=begeleider.gemeente, rol=Rolsoort.WERKGEVER, naam="Aukje Bakker")


def _met_profiel(inwoner: Inwoner) -> Inwoner:
    maak_talentprofiel(
        inwoner=inwoner,
        talenten={"handen.koken": "kan", "handen.bakken": "niet"},
        keuzes=("nodig.pauze", "dag.maandag"),
        woorden={"droom": DROOM, "kan": "Manden vlechten"},
    )
    return inwoner


def _kies(ontvanger: Lid, inwoner: Inwoner | None = None) -> str:
    extra = [inwoner.pk] if inwoner else []
    return reverse("inwoner_delen_kiezen" if inwoner else "delen_kiezen", args=[*extra, "persoon", ontvanger.pk])


def _voorbeeld(client: Client, adres: str, **anders: object) -> str:
    keuze = {"doel": "kennismaken", "blokken": ["kan", "wanneer"], "tot": "6"} | anders
    antwoord = client.post(adres, keuze)
    assert antwoord.status_code == 200, antwoord.context["form"].errors
    return antwoord.content.decode()


def _zeg_ja(client: Client, pagina: str, inwoner: Inwoner | None = None) -> None:
    adres = reverse("inwoner_delen_geven", args=[inwoner.pk]) if inwoner else reverse("delen_geven")
    assert client.post(adres, {"keuze": VERPAKT.search(pagina)[1]}).status_code == 302


# Giving


def test_person_sees_exactly_what_the_recipient_gets_and_says_yes(inwoner, werkgever, inloggen):
    client = inloggen(inwoner.lid)
    gezocht = client.get(reverse("delen_zoeken"), {"zoek": "aukje"}).content.decode()
    assert _kies(werkgever) in gezocht

    voorbeeld = _voorbeeld(client, _kies(werkgever))
    assert not Toestemming.objects.exists()
    _zeg_ja(client, voorbeeld)
    _zeg_ja(client, voorbeeld)  # a second tap

    toestemming = Toestemming.objects.get()
    vandaag = timezone.localdate()
    assert (toestemming.vorm, toestemming.vastgelegd_door, toestemming.gevraagd_door) == ("zelf", None, None)
    assert toestemming.geldig_tot == maanden_later(vandaag, MAANDEN)
    lijst = client.get(reverse("delen")).content.decode()
    assert "Aukje Bakker" in lijst
    antwoord = inloggen(werkgever).get(reverse("gedeeld_profiel", args=[toestemming.pk]))
    gelezen = antwoord.content.decode()
    assert GEDEELD.search(gelezen)[0] == GEDEELD.search(voorbeeld)[0]
    assert "Manden vlechten" in gelezen
    assert "Maandag" in gelezen
    assert "Ik kan brood of taart bakken" not in gelezen  # what somebody does not want
    assert DROOM not in gelezen
    assert "pauze" not in gelezen
    [regel] = Inzage.objects.filter(gebruiker=werkgever.pk, gegevens="talentprofiel")
    assert (regel.persoon, regel.handeling, regel.grond) == (inwoner.pk, "bekeken", "toestemming")
    assert "kennismaken" in regel.toelichting


def test_yes_needs_the_preview_of_the_same_person(inwoner, werkgever, inloggen):
    ander = _met_profiel(maak_inwoner_met_account(gemeente=inwoner.gemeente))
    pagina = _voorbeeld(inloggen(inwoner.lid), _kies(werkgever))

    client = inloggen(ander.lid)
    for keuze in (VERPAKT.search(pagina)[1], "", "onzin"):
        assert "niets gedeeld" in client.post(reverse("delen_geven"), {"keuze": keuze}, follow=True).content.decode()
    assert not Toestemming.objects.exists()


def test_what_helps_is_shared_apart_and_a_year_is_the_longest(inwoner, werkgever, inloggen):
    client = inloggen(inwoner.lid)

    fout = client.post(_kies(werkgever), {"doel": "kennismaken", "blokken": ["kan", "nodig"], "tot": "6"})
    assert fout.status_code == 422
    assert "apart" in fout.content.decode()
    assert client.post(_kies(werkgever), {"doel": "vindbaar", "blokken": ["kan"], "tot": "24"}).status_code == 422
    assert "Genoeg pauzes" in _voorbeeld(client, _kies(werkgever), blokken=["nodig"])

    te_lang = maanden_later(timezone.localdate(), HOOGSTENS_MAANDEN) + timedelta(days=1)
    for fout in ({"geldig_tot": te_lang}, {"blokken": ["kan", "nodig"]}, {"blokken": ["trede"]}):
        with pytest.raises(IntegrityError), transaction.atomic():
            maak_toestemming(inwoner=inwoner, aan=werkgever, **fout)
    assert HOOGSTENS_MAANDEN == 12


def test_werkgever_with_every_consent_reads_no_trede_uitkering_or_gesprek(inwoner, begeleider, werkgever, inloggen):
    maak_meting(traject=maak_traject(inwoner=inwoner), trede=3)
    maak_gesprek(inwoner=inwoner, door=begeleider)
    alleen_nodig = maak_toestemming(inwoner=inwoner, aan=werkgever, blokken=[Blok.NODIG])
    met_de_rest = [blok for blok in Blok if blok != Blok.NODIG]
    rest = maak_toestemming(inwoner=inwoner, aan=werkgever.organisatie or werkgever, blokken=met_de_rest)
    client = inloggen(werkgever)
    adressen = [reverse("gedeeld_profiel", args=[toestemming.pk]) for toestemming in (alleen_nodig, rest)]

    paginas = [client.get(adres) for adres in (*adressen, reverse("met_mij_gedeeld"), reverse("vandaag"))]

    assert [pagina.status_code for pagina in paginas] == [200] * 4
    assert ["Genoeg pauzes" in pagina.text for pagina in paginas] == [True, False, False, False]
    geheim = ("trede", "uitkering", "participatiewet", "gesprek", "bakkerij", "wij bellen samen", "bus naar het werk")
    assert [woord for woord in geheim for pagina in paginas if woord in pagina.text.lower()] == []


def test_helper_writes_down_what_somebody_without_account_says(begeleider, werkgever, inloggen):
    inwoner = _met_profiel(maak_inwoner(gemeente=begeleider.gemeente, begeleider=begeleider, naam="Ype Folkerts"))
    client = inloggen(begeleider)
    adres = _kies(werkgever, inwoner)
    assert "leest de vraag" not in client.get(adres).content.decode()
    assert client.post(adres, {"doel": "helpen", "blokken": ["kan"], "tot": "3", "vorm": "papier"}).status_code == 422

    pagina = _voorbeeld(client, adres, vorm="papier", bewijs="map 3, gemeentehuis")
    _zeg_ja(client, pagina, inwoner)
    _zeg_ja(client, _voorbeeld(client, adres, vorm="samen"), inwoner)

    gegeven = Toestemming.objects.order_by("vorm").values_list("vorm", "vastgelegd_door", "bewijs")
    assert list(gegeven) == [("papier", begeleider.pk, "map 3, gemeentehuis"), ("samen", begeleider.pk, "")]
    lijst = client.get(reverse("inwoner_delen", args=[inwoner.pk])).content.decode()
    assert "Wytse Dijkhuis" in lijst
    assert "map 3" in lijst


def test_person_hears_what_a_helper_wrote_down_and_stops_it(inwoner, begeleider, werkgever, inloggen):
    toestemming = maak_toestemming(inwoner=inwoner, aan=werkgever, samen_met=begeleider)
    client = inloggen(inwoner.lid)
    assert "Wytse Dijkhuis schreef dit voor u op" in client.get(reverse("vandaag")).content.decode()

    client.post(reverse("toestemming_stoppen", args=[toestemming.pk]))

    assert "schreef dit voor u op" not in client.get(reverse("vandaag")).content.decode()


def test_words_that_people_agreed_to_never_change():
    """Did this fail? Leave the text, write a new version, and add its fingerprint here."""
    vingerafdrukken = {versie: sha256(repr(zinnen).encode()).hexdigest()[:16] for versie, zinnen in TEKSTEN.items()}

    assert vingerafdrukken == {
        "1": "c8d4a836953bd0ca",
        "2": "c8d4a836953bd0ca",
        "2.kennismaken": "70eadedf3d513e9d",
    }
    assert HUIDIGE in TEKSTEN


# Asking


def test_asking_presses_nobody(inwoner, begeleider, werkgever, inloggen):
    """No is as easy as yes, has no effect, and is not asked again."""
    helper = inloggen(begeleider)
    adres = _kies(werkgever, inwoner)
    _zeg_ja(helper, _voorbeeld(helper, adres, vorm="vragen"), inwoner)
    vraag = Toestemming.objects.get()
    assert vraag.stand == Toestemming.Stand.GEVRAAGD
    opnieuw = helper.post(adres, {"doel": "kennismaken", "blokken": ["kan"], "tot": "6", "vorm": "vragen"})
    assert "al gevraagd" in opnieuw.content.decode()

    client = inloggen(inwoner.lid)
    assert reverse("toestemming_beantwoorden", args=[vraag.pk]) in client.get(reverse("vandaag")).content.decode()
    assert "Nee zeggen mag" in client.get(reverse("toestemming_beantwoorden", args=[vraag.pk])).content.decode()
    na_nee = client.post(reverse("toestemming_weigeren", args=[vraag.pk]), follow=True).content.decode()
    assert "Er verandert niets" in na_nee

    vraag.refresh_from_db()
    assert vraag.stand == Toestemming.Stand.GEWEIGERD
    helper = inloggen(begeleider)
    opnieuw = helper.post(adres, {"doel": "kennismaken", "blokken": ["kan"], "tot": "6", "vorm": "vragen"})
    assert "Vraag het niet opnieuw" in opnieuw.content.decode()
    assert Toestemming.objects.count() == 1


def test_person_answers_yes_with_less_than_was_asked(inwoner, begeleider, werkgever, inloggen):
    vraag = maak_toestemmingsvraag(inwoner=inwoner, aan=werkgever, door=begeleider, blokken=("kan", "droom"))
    client = inloggen(inwoner.lid)
    adres = reverse("toestemming_beantwoorden", args=[vraag.pk])
    assert client.post(adres, {"blokken": ["wanneer"], "tot": "1"}).status_code == 422  # was not asked

    pagina = _voorbeeld(client, adres, blokken=["kan"], tot="1")
    _zeg_ja(client, pagina)
    assert client.post(reverse("delen_geven"), {"keuze": VERPAKT.search(pagina)[1]}).status_code == 302

    vraag.refresh_from_db()
    assert (vraag.stand, vraag.blokken, vraag.gevraagd_door) == (Toestemming.Stand.GELDIG, ["kan"], begeleider)


def test_who_stopped_is_not_asked_again_and_a_question_can_be_taken_back(inwoner, begeleider, werkgever, inloggen):
    gestopt = maak_toestemming(inwoner=inwoner, aan=werkgever)
    gestopt.trek_in(door=inwoner.lid, nu=timezone.now())
    helper = inloggen(begeleider)
    wat = {"doel": "kennismaken", "blokken": ["kan"], "tot": "6", "vorm": "vragen"}
    assert "De inwoner stopte hiermee" in helper.post(_kies(werkgever, inwoner), wat).content.decode()
    vraag = maak_toestemmingsvraag(inwoner=inwoner, aan=werkgever, door=begeleider, doel="helpen")
    adres = reverse("toestemming_vraag_intrekken", args=[vraag.pk])
    assert adres in helper.get(reverse("inwoner_delen", args=[inwoner.pk])).content.decode()

    helper.post(adres)

    assert list(Toestemming.objects.all()) == [gestopt]


def test_question_of_who_left_goes_by_itself(inwoner, begeleider, werkgever, inloggen):
    vraag = maak_toestemmingsvraag(inwoner=inwoner, aan=werkgever, door=begeleider)
    Lid.objects.filter(pk=werkgever.pk).update(is_active=False)

    pagina = inloggen(inwoner.lid).get(reverse("toestemming_beantwoorden", args=[vraag.pk]), follow=True)

    assert ("doet niet meer mee" in pagina.content.decode(), Toestemming.objects.exists()) == (True, False)


def test_coming_back_from_the_preview_keeps_how_long(inwoner, werkgever, inloggen):
    client = inloggen(inwoner.lid)
    pagina = _voorbeeld(client, _kies(werkgever), tot="1")

    terug = client.post(_kies(werkgever), {"wijzig": VERPAKT.search(pagina)[1]})

    assert terug.context["form"]["tot"].value() == "1"


# Stopping


def test_old_page_begins_nothing_again(inwoner, begeleider, werkgever, inloggen):
    """Yes on a page that is still open in another tab, after stopping; and no after yes."""
    client = inloggen(inwoner.lid)
    pagina = _voorbeeld(client, _kies(werkgever))
    _zeg_ja(client, pagina)
    client.post(reverse("toestemming_stoppen", args=[Toestemming.objects.get().pk]))
    vraag = maak_toestemmingsvraag(inwoner=inwoner, aan=werkgever, door=begeleider)
    _zeg_ja(client, _voorbeeld(client, reverse("toestemming_beantwoorden", args=[vraag.pk]), blokken=["kan"]))

    for adres, keuze in (
        (reverse("delen_geven"), {"keuze": VERPAKT.search(pagina)[1]}),
        (reverse("toestemming_weigeren", args=[vraag.pk]), {}),
    ):
        assert "al gekozen" in client.post(adres, keuze, follow=True).content.decode()

    standen = Toestemming.objects.order_by("gegeven_op")
    assert [t.stand for t in standen] == [Toestemming.Stand.INGETROKKEN, Toestemming.Stand.GELDIG]


@pytest.mark.parametrize("hoe", ["ingetrokken", "verlopen"])
@pytest.mark.parametrize("tweede_muur", [True, False])
def test_end_works_at_the_next_request_everywhere(inwoner, werkgever, inloggen, hoe, tweede_muur):
    toestemming = maak_toestemming(inwoner=inwoner, aan=werkgever, blokken=("kan", "droom"))
    lezer, link = inloggen(werkgever), reverse("gedeeld_profiel", args=[toestemming.pk])
    assert DROOM in lezer.get(link).content.decode()
    gezocht = lezer.post(reverse("met_mij_gedeeld"), {"zoek": "froukje"}, follow=True).content.decode()
    assert inwoner.naam in gezocht
    assert "1 keer gedeeld" in gezocht
    assert "1 mens" in lezer.get(reverse("vandaag")).content.decode()

    if hoe == "ingetrokken":
        client = Client()
        client.cookies = inloggen(inwoner.lid).cookies
        assert client.post(reverse("toestemming_stoppen", args=[toestemming.pk])).status_code == 302
        client.post(reverse("toestemming_stoppen", args=[toestemming.pk]))
    else:
        Toestemming.objects.update(gegeven_op=timezone.now() - timedelta(days=40), geldig_tot=timezone.localdate())
    lezer = inloggen(werkgever)
    if tweede_muur:
        _ziet_niets(lezer, link, inwoner)
    else:
        with tweede_muur_uit():
            _ziet_niets(lezer, link, inwoner)


def _ziet_niets(lezer: Client, link: str, inwoner: Inwoner) -> None:
    assert lezer.get(link).status_code == 404
    for adres in (reverse("met_mij_gedeeld"), reverse("met_mij_gedeeld") + "?gezocht=1", reverse("vandaag")):
        pagina = lezer.get(adres).content.decode()
        assert inwoner.naam not in pagina
        assert "keer gedeeld" not in pagina
        assert "1 mens" not in pagina


def test_organisation_receives_and_somebody_else_with_the_link_does_not(inwoner, inloggen):
    boerderij = maak_organisatie(gemeente=inwoner.gemeente)
    boer = maak_lid(gemeente=inwoner.gemeente, rol=Rolsoort.WERKGEVER, organisatie=boerderij)
    buurman = maak_lid(gemeente=inwoner.gemeente, rol=Rolsoort.WERKGEVER)
    helper = maak_lid(gemeente=inwoner.gemeente, rol=Rolsoort.KWARTIERMAKER)
    link = reverse("gedeeld_profiel", args=[maak_toestemming(inwoner=inwoner, aan=boerderij).pk])

    assert [inloggen(wie).get(link).status_code for wie in (boer, buurman, helper)] == [200, 404, 404]
    with tweede_muur_uit():
        assert [inloggen(wie).get(link).status_code for wie in (boer, buurman, helper)] == [200, 404, 404]


def test_person_hears_of_the_end_14_days_before_and_once(inwoner, werkgever, mailoutbox, inloggen):
    vandaag = timezone.localdate()
    maak_verhaalgebruik(inwoner=inwoner, titel="Brood", geldig_tot=vandaag + timedelta(days=14))
    verteller = maak_inwoner_met_account(gemeente=inwoner.gemeente)
    verhaal = maak_verhaalgebruik(inwoner=verteller, geldig_tot=vandaag + timedelta(days=14))
    for dagen in (14, 15):
        maak_toestemming(inwoner=inwoner, aan=werkgever, geldig_tot=vandaag + timedelta(days=dagen))
    zonder_account = maak_inwoner(gemeente=inwoner.gemeente, begeleider=inwoner.begeleider, naam="Ype Folkerts")
    maak_toestemming(inwoner=zonder_account, aan=werkgever, geldig_tot=vandaag + timedelta(days=3))

    verband = inwoner.gemeente.samenwerkingsverband
    maak_mailtekst(samenwerkingsverband=verband, soort="delen-eindigt", tekst="{netwerk} zegt: kijk op {link}")

    eindes_melden()
    eindes_melden()
    wachtrij_leeg()

    [mail] = [een for een in mailoutbox if een.to == [inwoner.lid.email]]
    [over_verhaal] = [een for een in mailoutbox if een != mail]
    verhaal.refresh_from_db()
    assert (over_verhaal.to, verhaal.gewaarschuwd_op is None) == ([verteller.lid.email], False)
    assert reverse("verhaal") in over_verhaal.body
    assert "Brood” stopt bijna" in inloggen(inwoner.lid).get(reverse("vandaag")).content.decode()
    assert (mail.to, mail.subject) == ([inwoner.lid.email], "Bericht van het participatienetwerk")
    assert mail.body.startswith(f"{verband} zegt: kijk op http")
    assert "geen namen" in mail.body
    assert "Aukje" not in mail.body
    assert "Froukje" not in mail.body
    assert "stopt bijna" in inloggen(inwoner.lid).get(reverse("vandaag")).content.decode()
    assert "Ype Folkerts" in inloggen(inwoner.begeleider).get(reverse("vandaag")).content.decode()
