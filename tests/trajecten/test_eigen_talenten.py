"""Own talents of a gemeente: shown before they are read in, twice changes nothing, and a key keeps its meaning."""

from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import ProgrammingError, transaction
from django.utils import timezone

from netwerk import voorlezen
from netwerk.rolsoorten import Rolsoort
from participatie.rekenblad import csv_bestand
from tests.maak.netwerk import maak_gemeente, maak_lid
from tests.maak.trajecten import maak_inwoner_met_account, maak_talentprofiel
from trajecten.eigen_talenten import als_blad, bekijk
from trajecten.models import Talent

pytestmark = pytest.mark.django_db

PAGINA, INLEZEN = "/beheer/talenten/", "/beheer/talenten/inlezen/"
KOPPEN = "sleutel;groep;tekst;tekst_fy;pictogram;vum;geldig_van;geldig_tot;competentnl;esco"
BIJEN = "buiten.bijen;buiten;Ik kan zorgen voor bijen;Ik kin foar bijen soargje;buiten-tuin;vak;1-1-2026;;;"
MARKT = (
    "mensen.markt;mensen;Ik sta graag op de markt;;mensen-klanten;24119;1-1-2026;;https://linkeddata.competentnl.nl/a;"
)


@pytest.fixture
def gemeente():
    return maak_gemeente()


@pytest.fixture
def beheerder(inloggen, gemeente):
    return inloggen(maak_lid(gemeente=gemeente, rol=Rolsoort.FUNCTIONEEL_BEHEERDER))


def _stuur(client, gemeente, *rijen: str, koppen: str = KOPPEN):
    inhoud = "\r\n".join((koppen, *rijen)).encode()
    bestand = SimpleUploadedFile("talenten.csv", inhoud, content_type="text/csv")
    return client.post(PAGINA, {"gemeente": gemeente.pk, "bestand": bestand})


def _lees_in(client, gemeente, *rijen: str) -> None:
    voorbeeld = _stuur(client, gemeente, *rijen)
    client.post(INLEZEN, {"bewijs": voorbeeld.context["bewijs"]})


def test_file_is_shown_first_and_read_in_once(beheerder, gemeente, inloggen):
    voorbeeld = _stuur(beheerder, gemeente, BIJEN, MARKT)
    eigen = Talent.objects.filter(gemeente=gemeente)

    assert [regel.doet for regel in voorbeeld.context["voorbeeld"].regels] == ["nieuw", "nieuw"]
    assert not eigen.exists()
    beheerder.post(INLEZEN, {"bewijs": voorbeeld.context["bewijs"]})
    bijen, markt = eigen.order_by("sleutel")
    assert (bijen.tekst, bijen.andere_talen) == ("Ik kan zorgen voor bijen", {"fy": "Ik kin foar bijen soargje"})
    assert (markt.vum_soort, markt.vum_code) == ("competentie", "24119")
    assert markt.competentnl == "https://linkeddata.competentnl.nl/a"
    nog_eens = _stuur(beheerder, gemeente, BIJEN, MARKT).context["voorbeeld"]
    assert ([regel.doet for regel in nog_eens.regels], nog_eens.talenten) == (["verandert niets"] * 2, [])
    assert "Ik kan zorgen voor bijen" in beheerder.get(PAGINA).content.decode()
    terug = bekijk(beheerder.get("/beheer/talenten/bestand.csv").content, gemeente=gemeente)
    assert ([regel.fouten for regel in terug.regels], terug.talenten) == ([[], []], [])
    inwoner, ander = maak_inwoner_met_account(gemeente=gemeente), maak_inwoner_met_account()
    for wie, ziet in ((inwoner, True), (ander, False)):
        maak_talentprofiel(inwoner=wie, groepen=("buiten",))
        vraag = inloggen(wie.lid).get("/talentprofiel/vraag/1/buiten/").content.decode()
        assert ("Ik kan zorgen voor bijen" in vraag) is ziet


def test_text_in_another_language_is_read_by_who_chose_it_and_can_be_recorded(beheerder, gemeente, inloggen):
    _lees_in(beheerder, gemeente, BIJEN, MARKT)
    inwoner = maak_inwoner_met_account(gemeente=gemeente)
    maak_talentprofiel(inwoner=inwoner, groepen=("buiten",), talenten={"buiten.bijen": "kan"})
    client, vraag, fries = inloggen(inwoner.lid), "/talentprofiel/vraag/1/buiten/", "Ik kin foar bijen soargje"

    assert fries not in client.get(vraag).content.decode()
    assert ">Fries</button>" in client.get("/talentprofiel/").content.decode()
    for taal in ("fy", "xx"):
        client.post("/talentprofiel/taal/", {"taal": taal})
    for pagina in (vraag, "/talentprofiel/klopt-dit/"):
        bladzij = client.get(pagina).content.decode()
        assert f'lang="fy" dir="auto">{fries}</span>' in bladzij
        assert "Ik kan zorgen voor bijen" in bladzij
    op_te_nemen = voorlezen.teksten(gemeente.samenwerkingsverband, vandaag=timezone.localdate())
    assert fries in {tekst.woorden for tekst in op_te_nemen.values()}
    client.post("/talentprofiel/taal/", {"taal": ""})
    assert fries not in client.get(vraag).content.decode()


def test_closed_talent_stays_with_who_chose_it(beheerder, gemeente, inloggen):
    _lees_in(beheerder, gemeente, BIJEN)
    koos, koos_niet = (maak_inwoner_met_account(gemeente=gemeente) for _ in range(2))
    maak_talentprofiel(inwoner=koos, groepen=("buiten",), talenten={"buiten.bijen": "kan"})
    maak_talentprofiel(inwoner=koos_niet, groepen=("buiten",))

    gesloten = BIJEN.replace("1-1-2026;;", "1-1-2026;2-1-2026;")
    _lees_in(inloggen(maak_lid(gemeente=gemeente, rol=Rolsoort.FUNCTIONEEL_BEHEERDER)), gemeente, gesloten)

    assert Talent.objects.get(sleutel="buiten.bijen").geldig_tot == date(2026, 1, 2)
    for wie, ziet in ((koos, True), (koos_niet, False)):
        vraag = inloggen(wie.lid).get("/talentprofiel/vraag/1/buiten/").content.decode()
        assert ("Ik kan zorgen voor bijen" in vraag) is ziet


@pytest.mark.parametrize(
    ("rij", "fout"),
    [
        (BIJEN.replace("Ik kan zorgen", "Ik kan praten"), "sleutel: die betekent al iets anders"),
        (BIJEN.replace("buiten.bijen;", "handen.bijen;"), "groep: die is niet dezelfde"),
        (BIJEN.replace("buiten.bijen;buiten", "geld.bijen;geld"), "groep: kies uit"),
        (BIJEN.replace("buiten.bijen", "Bijen"), "sleutel: schrijf de groep"),
        (BIJEN.replace("buiten.bijen", "buiten.tuin"), "sleutel: die is van de vaste lijst"),
        (BIJEN.replace("buiten.bijen", "buiten.imker"), "tekst: dit talent is er al"),
        (MARKT.replace("Ik sta", "Sta"), "tekst: begin met Ik"),
        (MARKT.replace("markt;;", "markt en in de winkel van de buurman;;"), "tekst: schrijf hoogstens 8 woorden"),
        (MARKT.replace("24119", "24103"), "vum: schrijf een code"),
        (MARKT.replace("mensen-klanten", "../../geheim"), "pictogram: dit plaatje"),
        (MARKT.replace("1-1-2026", "31-2-2026"), "geldig_van: vul een datum in"),
        (MARKT.replace("1-1-2026;;", "1-1-2026;1-1-2025;"), "geldig_tot: die dag ligt voor"),
        (MARKT.replace("https://linkeddata", "javascript:linkeddata"), "competentnl: dit is geen adres"),
    ],
)
def test_wrong_row_is_explained_and_nothing_is_saved(beheerder, gemeente, rij, fout):
    _lees_in(beheerder, gemeente, BIJEN)

    antwoord = _stuur(beheerder, gemeente, rij)

    assert antwoord.status_code == 422
    assert fout in antwoord.content.decode()
    assert antwoord.context["voorbeeld"].talenten == []
    beheerder.post(INLEZEN, {"bewijs": antwoord.context["bewijs"]})
    assert Talent.objects.filter(gemeente=gemeente).count() == 1


def test_file_without_columns_made_up_proof_and_other_gemeente_are_refused(beheerder, gemeente, inloggen):
    zonder = _stuur(beheerder, gemeente, "buiten.bijen", koppen="sleutel")
    vreemd = _stuur(beheerder, maak_gemeente(), BIJEN)
    bewijs = _stuur(beheerder, gemeente, BIJEN).context["bewijs"]
    ander = inloggen(maak_lid(rol=Rolsoort.FUNCTIONEEL_BEHEERDER))

    ander.post(INLEZEN, {"bewijs": bewijs})
    ander.post(INLEZEN, {"bewijs": "verzonnen"})

    assert (zonder.status_code, vreemd.status_code) == (422, 422)
    assert "Deze kolommen ontbreken: groep, tekst" in zonder.content.decode()
    assert not Talent.objects.exclude(gemeente=None).exists()


def test_database_keeps_the_meaning_of_a_key():
    with pytest.raises(ProgrammingError, match="Cannot update"), transaction.atomic():
        Talent.objects.filter(sleutel="handen.koken").update(tekst="Ik kan vissen")


def test_built_in_list_goes_out_as_a_file_that_would_be_refused_as_own(gemeente):
    inhoud = csv_bestand(als_blad(Talent.objects.ingebouwd().select_related("groep")))

    fouten = {fout for regel in bekijk(inhoud, gemeente=gemeente).regels for fout in regel.fouten}

    assert fouten == {"sleutel: die is van de vaste lijst. Neem een andere."}
