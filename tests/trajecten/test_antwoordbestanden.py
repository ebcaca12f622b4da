"""An own answer, spoken or photographed: added, seen by who may, on the sheet by choice, and gone for good."""

from io import BytesIO

import pikepdf
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from PIL import Image

from netwerk.rolsoorten import Rolsoort
from participatie import muur, opslag
from tests.maak.antwoordbestanden import maak_antwoordbestand
from tests.maak.experimenten import een_foto
from tests.maak.netwerk import maak_lid
from tests.maak.toestemmingen import maak_toestemming
from tests.maak.trajecten import maak_inwoner, maak_inwoner_met_account, maak_talentprofiel
from tests.maak.voorlezen import een_mp3
from tests.muren import in_de_rol_van_de_app
from tests.taal import lees, moeilijk
from trajecten import dit_ben_ik, eigen_gegevens
from trajecten.models import Antwoordbestand

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _zonder_scanner(settings):
    settings.SCANNER = "geen"


@pytest.fixture
def profiel():
    begeleider = maak_lid(rol=Rolsoort.BEGELEIDER, naam="Wytse Dijkhuis")
    inwoner = maak_inwoner_met_account(gemeente=begeleider.gemeente, begeleider=begeleider)
    return maak_talentprofiel(inwoner=inwoner, woorden={"droom": "Een eigen zaak"})


def _foto_met_plaats() -> bytes:
    beeld, uit = Image.open(BytesIO(een_foto())), BytesIO()
    exif = beeld.getexif()
    exif[0x010E] = "Elsloo, bij het veld"
    beeld.save(uit, "JPEG", exif=exif)
    return uit.getvalue()


def test_person_speaks_and_shows_an_answer_and_a_new_one_takes_the_place(
    profiel, inloggen, django_capture_on_commit_callbacks
):
    client = inloggen(profiel.inwoner.lid)
    vraag = reverse("talentprofiel_vraag", args=[4])
    naar = client.post(vraag, {"woorden": "Een kraam", "ook": "foto"})
    assert naar["Location"] == reverse("talentprofiel_antwoord", args=["droom", "foto"])
    assert profiel.eigen_woorden.get().tekst == "Een kraam"

    geluid = reverse("talentprofiel_antwoord", args=["droom", "geluid"])
    zonder_woorden = client.post(naar["Location"], {"bestand": SimpleUploadedFile("a.jpg", een_foto(), "image/jpeg")})
    geen_geluid = client.post(geluid, {"bestand": SimpleUploadedFile("a.mp3", b"<script>")})
    with django_capture_on_commit_callbacks(execute=True):
        for foto in (een_foto(), _foto_met_plaats()):
            bestand = SimpleUploadedFile("a.jpg", foto, "image/jpeg")
            client.post(naar["Location"], {"bestand": bestand, "beschrijving": "Mijn kraam"})
        client.post(geluid, {"bestand": SimpleUploadedFile("a.mp3", een_mp3())})

    geen_foto = client.post(naar["Location"], {"bestand": SimpleUploadedFile("a.doc", b"x"), "beschrijving": "Ik"})
    fouten = (zonder_woorden, geen_geluid, geen_foto)
    assert [(fout.status_code, moeilijk(lees(fout.content.decode()))) for fout in fouten] == [(422, [])] * 3
    assert client.get(reverse("talentprofiel_antwoord", args=["niets", "foto"])).status_code == 404
    gevonden = {antwoord.vorm: antwoord for antwoord in profiel.antwoordbestanden.all()}
    assert sorted(gevonden) == ["foto", "geluid"]
    assert profiel.antwoordbestanden.count() == 2
    assert b"Elsloo" not in opslag.lees(gevonden["foto"].pk)
    bladzij = client.get(vraag).content.decode()
    assert [reverse("antwoordbestand", args=[a.pk]) in bladzij for a in gevonden.values()] == [True, True]
    bewaard = client.get(reverse("antwoordbestand_bewaren", args=[gevonden["geluid"].pk]))
    assert (bewaard.content, bewaard["Content-Disposition"][:10]) == (een_mp3(), "attachment")

    with django_capture_on_commit_callbacks(execute=True):
        client.post(reverse("antwoordbestand_weghalen", args=[gevonden["foto"].pk]))
    assert opslag.lees(gevonden["foto"].pk) is None
    assert client.get(reverse("antwoordbestand", args=[gevonden["foto"].pk])).status_code == 404


def test_helper_adds_it_with_somebody_who_has_no_account(inloggen):
    begeleider = maak_lid(rol=Rolsoort.BEGELEIDER)
    profiel = maak_talentprofiel(inwoner=maak_inwoner(gemeente=begeleider.gemeente, begeleider=begeleider))
    adres = reverse("samen_antwoord", args=[profiel.inwoner.pk, "droom", "geluid"])

    inloggen(begeleider).post(adres, {"bestand": SimpleUploadedFile("a.mp3", een_mp3())})

    antwoord = profiel.antwoordbestanden.get()
    assert (antwoord.bron, antwoord.door) == ("samen", begeleider)
    zo = f"Samen ingevuld met {begeleider.naam} op {date_format(antwoord.op, 'j F Y')}"
    bladzijden = [reverse("samen_vraag", args=[profiel.inwoner.pk, 4])]
    bladzijden += [reverse("inwoner_talentprofiel", args=[profiel.inwoner.pk])]
    assert [inloggen(begeleider).get(b).content.decode().count(zo) for b in bladzijden] == [1, 1]


def test_recipient_of_that_block_opens_it_and_nobody_else(profiel, inloggen):
    droom = maak_antwoordbestand(profiel=profiel)
    kan = maak_antwoordbestand(profiel=profiel, onderdeel="kan", vorm="geluid")
    werkgever, ander = (maak_lid(gemeente=profiel.gemeente, rol=Rolsoort.WERKGEVER) for _ in range(2))
    toestemming = maak_toestemming(inwoner=profiel.inwoner, aan=werkgever, blokken=("droom",))
    adressen = [reverse("antwoordbestand", args=[a.pk]) for a in (droom, kan)]

    client = inloggen(werkgever)
    bladzij = client.get(reverse("gedeeld_profiel", args=[toestemming.pk])).content.decode()
    assert [adres in bladzij for adres in adressen] == [True, False]
    assert [client.get(adres).status_code for adres in adressen] == [200, 404]
    assert client.post(reverse("antwoordbestand_weghalen", args=[droom.pk])).status_code == 403
    in_de_database = {}
    for wie in (werkgever, ander):
        with in_de_rol_van_de_app(), transaction.atomic():
            muur.werk_voor(wie.pk)
            in_de_database[wie] = list(Antwoordbestand.objects.values_list("onderdeel", flat=True))
    assert in_de_database == {werkgever: ["droom"], ander: []}

    toestemming.trek_in(door=profiel.inwoner.lid, nu=timezone.now())
    assert client.get(adressen[0]).status_code == 404
    assert inloggen(ander).get(adressen[0]).status_code == 404


def test_photo_is_on_the_sheet_only_when_chosen_and_what_helps_never(profiel, inloggen):
    foto = maak_antwoordbestand(profiel=profiel)
    helpt = maak_antwoordbestand(profiel=profiel, onderdeel="nodig")
    wacht = maak_antwoordbestand(profiel=profiel, onderdeel="leren", stand=Antwoordbestand.Stand.QUARANTAINE)
    client, blad = inloggen(profiel.inwoner.lid), reverse("talentprofiel_afdrukken")

    zonder, met, niet, stil = (
        client.get(blad, vraag).context["blad"].foto
        for vraag in ({}, {"foto": str(foto.pk)}, {"foto": str(helpt.pk)}, {"foto": str(wacht.pk)})
    )

    assert (zonder, met, niet, stil) == (None, foto, None, None)
    nu = timezone.now()
    leeg, vol = (dit_ben_ik.pdf(profiel, met_wat_helpt=False, nu=nu, foto=f) for f in (None, foto))
    aantallen = []
    for inhoud in (leeg, vol):
        with pikepdf.open(BytesIO(inhoud)) as document:
            aantallen.append((len(document.pages), len(document.pages[0].get_images())))
    assert aantallen == [(1, 0), (1, 1)]


def test_it_belongs_to_the_own_data_and_goes_with_the_profile(profiel, django_capture_on_commit_callbacks):
    foto = maak_antwoordbestand(profiel=profiel)
    eigenaar = eigen_gegevens.Eigenaar(lid=profiel.inwoner.lid, inwoner=profiel.inwoner)
    rijen = eigen_gegevens.met_sleutel("talentprofiel").rijen(eigenaar)
    assert [rij["keuze"] for rij in rijen if str(foto.pk) in rij["antwoord"]] == ["Foto: Mijn moestuin"]

    with django_capture_on_commit_callbacks(execute=True):
        profiel.delete()
    assert opslag.lees(foto.pk) is None
