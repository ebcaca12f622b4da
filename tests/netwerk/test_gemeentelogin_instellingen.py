"""The file with the logins of gemeenten (docs/beheer.md)."""

import json

import pytest

from netwerk.gemeentelogin import controles
from netwerk.gemeentelogin.instellingen import lees
from netwerk.models import Samenwerkingsverband
from tests.maak.accounts import GEMEENTELOGIN
from tests.maak.netwerk import maak_samenwerkingsverband

GOED = {
    "sleutel": "opsterland",
    "naam": "Gemeente Opsterland",
    "samenwerkingsverband": "owo",
    "server_url": "https://login.opsterland.example",
    "client_id": "participatienetwerk",
    "client_secret": "heel geheim",
    "amr": ["mfa"],
}
ONGELDIG = {
    "'naam' ontbreekt": {"naam": ""},
    "'tennants' is onbekend": {"tennants": ["x"]},
    "'tenants' moet een lijst": {"tenants": "x"},
    "'sleutel' mag alleen": {"sleutel": "Op sterland"},
    "moet met https:// beginnen": {"server_url": "http://login.opsterland.example"},
    "geef 'client_secret'": {"client_secret": ""},
    "geef 'client_secret', ": {"client_secret_uit": "OOK_NOG"},
    "waaraan te zien is": {"amr": []},
    "'kenmerk' is": {"kenmerk": "email"},
    "'hoogstens_minuten' is": {"hoogstens_minuten": 0},
}


def _lees(pad, rijen, **omgeving):
    pad.write_text(json.dumps(rijen))
    return lees({"GEMEENTELOGINS": str(pad), **omgeving})


def test_file_is_read_with_the_secret_from_the_environment(tmp_path):
    pad = tmp_path / "logins.json"
    zonder = {naam: waarde for naam, waarde in GOED.items() if naam != "client_secret"}
    rij = {**zonder, "client_secret_uit": "GEHEIM_OPSTERLAND", "tenants": ["t1"]}

    inloggen, fouten = _lees(pad, [rij], GEHEIM_OPSTERLAND="heel geheim")

    assert (inloggen[0].client_secret, inloggen[0].tenants, inloggen[0].kenmerk) == ("heel geheim", ("t1",), "sub")
    assert fouten == ()
    assert lees({}) == ((), ())


@pytest.mark.parametrize("fout", ONGELDIG)
def test_mistake_in_the_file_switches_all_off_and_is_said_without_the_secret(fout, tmp_path, settings):
    inloggen, settings.GEMEENTELOGINS_FOUTEN = _lees(tmp_path / "logins.json", [{**GOED, **ONGELDIG[fout]}])

    assert inloggen == ()
    [melding] = controles.bestand_klopt(None)
    assert fout in melding.msg
    assert "heel geheim" not in melding.msg


def test_file_that_is_no_list_or_not_there_or_has_a_key_twice_is_said(tmp_path):
    pad = tmp_path / "logins.json"

    assert "moet een lijst zijn" in _lees(pad, {"a": 1})[1][0]
    assert "komt vaker voor" in _lees(pad, [GOED, GOED])[1][0]
    pad.write_text("[")
    assert "geen geldige JSON" in lees({"GEMEENTELOGINS": str(pad)})[1][0]
    assert "niet te lezen" in lees({"GEMEENTELOGINS": str(tmp_path / "weg")})[1][0]


def test_login_of_a_network_that_is_not_here_is_said(db):
    maak_samenwerkingsverband(slug=GEMEENTELOGIN.samenwerkingsverband)
    assert controles.netwerken_bestaan(None, ["default"]) == []

    Samenwerkingsverband.objects.update(slug="anders")

    [melding] = controles.netwerken_bestaan(None, ["default"])
    assert "samenwerkingsverband 'met-gemeentelogin'. Dat is er niet." in melding.msg
