"""Photos and documents of an experiment (quality.md 3.8): placing, opening, taking away, consent, and looking after.

What is refused in a file itself: tests/participatie/test_bestanden.py. Who may: the access matrix.
"""

import os
import re
from io import StringIO
from pathlib import Path
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import CommandError, call_command
from django.db import IntegrityError, connection, transaction
from django.urls import reverse
from django.utils import timezone

from experimenten.models import Bestand, Experiment
from experimenten.models.bestanden import BEDENKTIJD, HOOGSTENS_PER_EXPERIMENT
from netwerk.rolsoorten import Rolsoort
from netwerk.vernietiging import vernietig
from participatie import opslag
from participatie.bestanden import HOOGSTENS_BYTES, PDF
from tests.clamd import nep_clamd
from tests.maak.experimenten import een_foto, maak_bestand, maak_experiment
from tests.maak.netwerk import maak_lid
from tests.muren import in_de_rol_van_de_app

pytestmark = pytest.mark.django_db

SJOERD = {"herkenbaar": "ja", "toestemming_van": "Sjoerd"}
EICAR_ANTWOORD = b"stream: Eicar-Test-Signature FOUND\0"


@pytest.fixture(autouse=True)
def map_(settings, tmp_path) -> Path:
    settings.BESTANDEN_MAP = tmp_path / "bestanden"
    return settings.BESTANDEN_MAP


@pytest.fixture
def experiment(werkgroep):
    return maak_experiment(werkgroep=werkgroep)


@pytest.fixture
def kwartiermaker(experiment):
    return maak_lid(gemeente=experiment.gemeenten.get(), rol=Rolsoort.KWARTIERMAKER)


@pytest.fixture
def client(inloggen, kwartiermaker):
    return inloggen(kwartiermaker)


@pytest.fixture
def vastgelegd(django_capture_on_commit_callbacks):
    """What happens in the block is committed: what waits for that is done."""
    return lambda: django_capture_on_commit_callbacks(execute=True)


def _invoer(*, naam: str = "moestuin.jpg", inhoud: bytes | None = None, **anders: object) -> dict[str, object]:
    foto = SimpleUploadedFile(naam, inhoud if inhoud is not None else een_foto(), content_type="image/jpeg")
    return {"sleutel": uuid4(), "bestand": foto, "beschrijving": "Een moestuin", "herkenbaar": "nee"} | anders


def _plaats(client, experiment, **anders):
    return client.post(reverse("bestand_toevoegen", kwargs={"pk": experiment.pk}), _invoer(**anders))


def _op_de_pagina(client, experiment):
    return client.get(reverse("experiment_bekijken", kwargs={"pk": experiment.pk}))


def _schijf(map_: Path) -> set[str]:
    return {pad.name for pad in map_.iterdir()} if map_.exists() else set()


# Placing and opening


def test_photo_is_placed_shown_and_opened(client, experiment, map_, vastgelegd):
    assert "Er zijn nog geen foto" in _op_de_pagina(client, experiment).content.decode()

    with vastgelegd():
        antwoord = _plaats(client, experiment, naam="caf\u00e9.jpg")

    bestand = experiment.bestanden.get()
    assert (antwoord.status_code, bestand.naam, bestand.stand) == (302, "caf\u00e9.jpg", "vrijgegeven")
    assert _schijf(map_) == {f"{bestand.pk}.groot", f"{bestand.pk}.klein"}
    pagina = _op_de_pagina(client, experiment).content.decode()
    assert re.findall(r'<img src="([^"]+)" alt="([^"]+)"', pagina) == [
        (reverse("bestand_tonen", kwargs={"pk": bestand.pk}), "Een moestuin")
    ]
    klein = client.get(reverse("bestand_tonen", kwargs={"pk": bestand.pk}))
    assert (klein["Content-Disposition"], klein["Content-Type"]) == ("inline", "image/webp")


def test_file_is_sent_as_something_to_save_and_can_do_nothing(client, experiment):
    bestand = maak_bestand(experiment=experiment, naam="verslag \u20ac.pdf", soort=PDF)

    antwoord = client.get(reverse("bestand_downloaden", kwargs={"pk": bestand.pk}))

    assert antwoord.content == b"%PDF-1.7 %%EOF"
    assert {naam: antwoord[naam] for naam in KOPPEN} == KOPPEN


def test_proxy_sends_the_file_when_the_application_said_who_may(client, inloggen, experiment, settings):
    settings.X_ACCEL = "/bestanden-intern/"
    bestand = maak_bestand(experiment=experiment, naam="verslag \u20ac.pdf", soort=PDF)
    adres = reverse("bestand_downloaden", kwargs={"pk": bestand.pk})

    antwoord = client.get(adres)

    naam = opslag.bestandsnaam(bestand.pk)
    assert (antwoord.content, antwoord["X-Accel-Redirect"]) == (b"", f"/bestanden-intern/{naam}")
    assert {naam: antwoord[naam] for naam in KOPPEN} == KOPPEN
    inloggen(maak_lid(rol=Rolsoort.KWARTIERMAKER))
    assert "X-Accel-Redirect" not in client.get(adres)


KOPPEN = {
    "Content-Type": "application/pdf",
    "Content-Disposition": "attachment; filename=\"verslag .pdf\"; filename*=UTF-8''verslag%20%E2%82%AC.pdf",
    "Content-Security-Policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}


def test_same_form_sent_twice_gives_one_file(client, experiment):
    sleutel = uuid4()

    antwoorden = [_plaats(client, experiment, sleutel=sleutel) for _ in range(2)]

    assert [a.status_code for a in antwoorden] == [302, 302]
    assert experiment.bestanden.count() == 1


def test_file_that_is_refused_leaves_what_was_typed_and_nothing_else(client, experiment, map_):
    groot = b"x" * (HOOGSTENS_BYTES + 1)

    antwoord = _plaats(client, experiment, inhoud=groot, beschrijving="Wat ik typte")

    assert antwoord.status_code == 422
    assert antwoord.context["form"].errors == {
        "bestand": ["Dit bestand is te groot. Kies een bestand van hoogstens 10 megabyte."]
    }
    assert 'value="Wat ik typte"' in antwoord.content.decode()
    assert (Bestand.objects.count(), _schijf(map_)) == (0, set())


def test_more_than_any_form_can_hold_is_not_read(client, experiment, settings):
    settings.HOOGSTENS_PER_VERZOEK = 1000

    antwoord = _plaats(client, experiment, inhoud=b"x" * 2000)

    assert antwoord.status_code == 413
    assert "Een bestand mag hoogstens 10 megabyte zijn" in antwoord.content.decode()


@pytest.mark.parametrize(
    ("anders", "fout_bij"),
    [
        ({"beschrijving": ""}, {"beschrijving", "bestand"}),
        ({"herkenbaar": ""}, {"herkenbaar", "bestand"}),
        ({"herkenbaar": "ja"}, {"toestemming_van", "toestemming_op", "bestand"}),
        (SJOERD, {"toestemming_op", "bestand"}),
        (
            {"herkenbaar": "ja", "toestemming_van": "Sjoerd", "toestemming_op": "1-2-2199"},
            {"toestemming_op", "bestand"},
        ),
        (SJOERD | {"toestemming_op": "gisteren"}, set()),
    ],
)
def test_photo_needs_words_and_the_consent_of_who_is_on_it(client, experiment, anders, fout_bij):
    antwoord = _plaats(client, experiment, **anders)

    fouten = antwoord.context["form"].errors.keys() if antwoord.context else set()
    assert (set(fouten), experiment.bestanden.count()) == (fout_bij, 0 if fout_bij else 1)


def test_database_itself_wants_the_consent_too(experiment):
    bestand = maak_bestand(experiment=experiment, op_schijf=False)

    for velden in ({"herkenbaar": True}, {"beschrijving": ""}, {"stand": "ingetrokken"}, {"sha256": "x"}):
        with pytest.raises(IntegrityError), transaction.atomic():
            Bestand.objects.filter(pk=bestand.pk).update(**velden)


def test_experiment_takes_20_files_and_no_21st(client, experiment):
    for nummer in range(HOOGSTENS_PER_EXPERIMENT):
        laatste = maak_bestand(experiment=experiment, naam=f"{nummer}.jpg", op_schijf=False)

    vol = _plaats(client, experiment)
    client.post(reverse("bestand_weghalen", kwargs={"pk": laatste.pk}))
    past = _plaats(client, experiment)
    client.post(reverse("bestand_terugzetten", kwargs={"pk": laatste.pk}))

    assert (vol.status_code, past.status_code) == (422, 302)
    assert vol.context["form"].errors["bestand"][0].startswith("Er staan al 20 bestanden")
    assert experiment.bestanden.aanwezig().count() == HOOGSTENS_PER_EXPERIMENT


# Taking away, and taking consent back


def test_file_that_is_taken_away_comes_back_within_a_day(client, experiment, kwartiermaker):
    bestand = maak_bestand(experiment=experiment)
    adres = {
        wat: reverse(f"bestand_{wat}", kwargs={"pk": bestand.pk}) for wat in ("weghalen", "terugzetten", "downloaden")
    }

    client.post(adres["weghalen"])
    pagina = _op_de_pagina(client, experiment)
    assert (client.get(adres["downloaden"]).status_code, adres["terugzetten"] in pagina.content.decode()) == (404, True)
    client.post(adres["terugzetten"])
    assert client.get(adres["downloaden"]).status_code == 200

    bestand.haal_weg(door=kwartiermaker, nu=timezone.now() - BEDENKTIJD * 2)
    assert client.post(adres["terugzetten"]).status_code == 404


def test_consent_taken_back_leaves_no_file_and_no_words(client, experiment, map_, vastgelegd):
    with vastgelegd():
        bestand = maak_bestand(experiment=experiment, naam="geheim-feest.jpg", herkenbaar=True)
    adres = reverse("bestand_intrekken", kwargs={"pk": bestand.pk})
    assert "niet ongedaan maken" in client.get(adres).content.decode()

    with vastgelegd():
        client.post(adres)

    bestand.refresh_from_db()
    assert (bestand.naam, bestand.beschrijving, bestand.toestemming_van, bestand.stand) == ("", "", "", "ingetrokken")
    assert _schijf(map_) == set()
    assert client.post(adres).status_code == 404
    with connection.cursor() as cursor:
        cursor.execute("SELECT string_agg(e::text, '') FROM experimenten_bestandevent e")
        [geschiedenis] = cursor.fetchone()
    assert [woord in geschiedenis for woord in ("ingetrokken", "geheim-feest", "Sjoerd", "moestuin")] == [
        True,
        False,
        False,
        False,
    ]


def test_file_goes_with_the_experiment_and_stays_when_that_fails(experiment, map_, vastgelegd):
    with vastgelegd():
        maak_bestand(experiment=experiment)
    with vastgelegd(), transaction.atomic():
        Experiment.objects.filter(pk=experiment.pk).delete()
        transaction.set_rollback(True)
    assert len(_schijf(map_)) == 2

    with vastgelegd():
        Experiment.objects.filter(pk=experiment.pk).delete()

    assert _schijf(map_) == set()


# The scanner, and looking after


@pytest.fixture
def clamd(settings):
    with nep_clamd(settings) as start:
        yield start


def _controleer() -> str:
    uit = StringIO()
    with in_de_rol_van_de_app():
        call_command("controleer_bestanden", stdout=uit)
    return uit.getvalue()


def test_file_waits_while_the_scanner_is_away_and_is_opened_after_it_looked(client, experiment, settings, clamd):
    settings.SCANNER = "127.0.0.1:1"
    _plaats(client, experiment)
    bestand = experiment.bestanden.get()
    adres = reverse("bestand_downloaden", kwargs={"pk": bestand.pk})
    pagina = _op_de_pagina(client, experiment).content.decode()
    assert (bestand.stand, client.get(adres).status_code) == ("quarantaine", 404)
    assert ("De controle op virussen werkt nu niet" in pagina, "Wacht op controle" in pagina) == (True, True)

    assert "1 wachten nog" in _controleer()
    clamd(b"stream: OK\0")
    assert "1 bestanden vrijgegeven" in _controleer()
    assert client.get(adres).status_code == 200


def test_virus_is_not_kept_and_one_found_later_is_removed(client, experiment, clamd, map_, vastgelegd):
    clamd(EICAR_ANTWOORD)
    antwoord = _plaats(client, experiment)
    assert (antwoord.status_code, experiment.bestanden.count(), _schijf(map_)) == (422, 0, set())
    assert antwoord.context["form"].errors["bestand"][0].startswith("In dit bestand zit een virus")

    with vastgelegd():
        maak_bestand(experiment=experiment, stand=Bestand.Stand.QUARANTAINE)
    clamd(EICAR_ANTWOORD)
    with vastgelegd():
        assert "1 geweigerd" in _controleer()

    assert (experiment.bestanden.get().stand, _schijf(map_)) == ("geweigerd", set())
    assert "In deze bestanden zit een virus" in _op_de_pagina(client, experiment).content.decode()


def _maak_oud(pad: Path) -> None:
    os.utime(pad, (0, 0))


def test_stop_between_file_and_row_leaves_nothing_behind(experiment, map_):
    """Killed before the commit: a file without a row. Killed just after it: a row whose file has its temporary name."""
    zonder_rij = uuid4()
    opslag.bewaar(zonder_rij, {opslag.GROOT: b"x", opslag.KLEIN: b"x"})
    for pad in map_.iterdir():
        _maak_oud(pad)
    nog_bezig = uuid4()
    opslag.bewaar(nog_bezig, {opslag.GROOT: b"x"})
    net_klaar = maak_bestand(experiment=experiment)

    assert "2 losse bestanden opgeruimd" in _controleer()

    assert _schijf(map_) == {f"{net_klaar.pk}.groot", f"{net_klaar.pk}.klein", f"{nog_bezig}.groot.nieuw"}


def test_missing_and_changed_files_are_told_and_old_ones_in_the_bin_removed(
    experiment, kwartiermaker, map_, vastgelegd
):
    with vastgelegd():
        weg, anders, prullenbak = (maak_bestand(experiment=experiment) for _ in range(3))
    prullenbak.haal_weg(door=kwartiermaker, nu=timezone.now() - BEDENKTIJD * 2)
    (map_ / f"{weg.pk}.groot").unlink()
    (map_ / f"{anders.pk}.groot").write_bytes(b"iets anders")

    with vastgelegd(), pytest.raises(CommandError) as fout:
        _controleer()

    assert str(fout.value).splitlines()[1:] == [f"kwijt: {weg.pk}", f"veranderd: {anders.pk}"]
    assert not Bestand.objects.filter(pk=prullenbak.pk).exists()
    assert [naam for naam in _schijf(map_) if str(prullenbak.pk) in naam] == []


def test_destruction_takes_the_file_along(experiment, kwartiermaker, client, map_, vastgelegd):
    with vastgelegd():
        _plaats(client, experiment)
    assert _schijf(map_)

    with vastgelegd():
        vernietig(Bestand.objects.all(), gegevens="foto's", grond="proef", door=kwartiermaker, nu=timezone.now())

    assert (_schijf(map_), Bestand.objects.count(), Bestand.pgh_event_model.objects.count()) == (set(), 0, 0)
