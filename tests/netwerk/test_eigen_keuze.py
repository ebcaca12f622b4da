"""Each lid chooses who sees which field: on every page, in search and in every filter, from the next request on."""

import re

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse

from netwerk.eigen_keuze import KIEST_ZELF, Kring
from netwerk.models import Deelnemersoort, Kennis
from netwerk.rolsoorten import Rolsoort, Wereld
from tests.maak.contacten import maak_contact
from tests.maak.leden import maak_kennis
from tests.maak.netwerk import (
    maak_bijeenkomst,
    maak_gemeente,
    maak_lid,
    maak_organisatie,
    maak_werkgroep,
    zet_in_werkgroep,
)
from tests.netwerk.inloggen import zet_ingelogd

pytestmark = pytest.mark.django_db

MERK = {
    "functie": "zqfunctie",
    "organisatie": "zqorganisatie",
    "soorten": "zqsoort",
    "telefoon": "zqtelefoon",
    "email": "zqemail",
    "over_mij": "zqovermij",
    "weet": "zqweet",
    "ervaring": "zqervaring",
    "aanbod": "zqaanbod",
    "vraag": "zqvraag",
}
"""A word in every field that a lid can hide, so that a page that shows it names it."""
SOORT = {
    "weet": Kennis.Soort.SPECIALISME,
    "ervaring": Kennis.Soort.ERVARING,
    "aanbod": Kennis.Soort.AANBOD,
    "vraag": Kennis.Soort.VRAAG,
}


@pytest.fixture
def gemeente():
    return maak_gemeente()


@pytest.fixture
def lid(gemeente):
    """Somebody with a marked word in every field, at an organisation, in a werkgroep and at a bijeenkomst."""
    organisatie = maak_organisatie(gemeente=gemeente, naam=MERK["organisatie"])
    lid = maak_lid(
        gemeente=gemeente,
        naam="Wiebe Zijlstra",
        rol=Rolsoort.KWARTIERMAKER,
        email=f"{MERK['email']}@voorbeeld.example",
        organisatie=organisatie,
    )
    lid.functie, lid.telefoon, lid.over_mij = MERK["functie"], MERK["telefoon"], MERK["over_mij"]
    lid.save()
    lid.soorten.add(
        Deelnemersoort.objects.create(
            samenwerkingsverband=gemeente.samenwerkingsverband,
            sleutel="x",
            woord=MERK["soorten"],
            algemeen_woord="buur",
            wereld=Wereld.GEMEENTE,
        )
    )
    for veld, soort in SOORT.items():
        maak_kennis(lid=lid, woord=MERK[veld], soort=soort)
    zet_in_werkgroep(lid=lid, werkgroep=maak_werkgroep(samenwerkingsverband=gemeente.samenwerkingsverband))
    maak_bijeenkomst(samenwerkingsverband=gemeente.samenwerkingsverband).aanwezig.add(lid)
    maak_contact(door=maak_lid(gemeente=gemeente), organisatie=organisatie, lid=lid)
    return lid


@pytest.fixture
def collega(gemeente):
    return maak_lid(gemeente=gemeente, rol=Rolsoort.KWARTIERMAKER, naam="Anke Kijker")


def _paginas(lid) -> list[str]:
    """Every page on which this lid stands, and every search and filter that could find it by a hidden word."""
    werkgroep, bijeenkomst = lid.werkgroepen.get(), lid.bijgewoonde_bijeenkomsten.get()
    zoekt = [f"?zoek={merk}" for merk in MERK.values()]
    filtert = [f"?{naam}={MERK[veld]}" for naam, veld in (("expertise", "weet"), ("aanbod",) * 2, ("vraag",) * 2)]
    return [
        reverse("lid_bekijken", args=[lid.pk]),
        reverse("leden"),
        *(reverse("leden") + vraag for vraag in (*zoekt, *filtert)),
        *(f"{reverse('wie_weet')}?vraag={MERK[veld]}" for veld in SOORT),
        reverse("organisatie_bekijken", args=[lid.organisatie_id]),
        reverse("contact_met_organisatie", args=[lid.organisatie_id]),
        reverse("contact_wijzigen", args=[lid.contact_gehad.get().pk]),
        reverse("werkgroep_bekijken", args=[werkgroep.pk]),
        reverse("bijeenkomst_bekijken", args=[bijeenkomst.pk]),
    ]


def _getoond(client, lezer, lid) -> dict[str, set[str]]:
    """Return for each field of the lid the pages on which this reader meets it, or finds the lid by it."""
    zet_ingelogd(client, lezer)
    gezien: dict[str, set[str]] = {}
    for pad in _paginas(lid):
        tekst = client.get(pad).content.decode()
        kaarten = " ".join(re.findall(r'<li class="kaart">.*?</li>', tekst, re.DOTALL))
        for veld, merk in MERK.items():
            # The words of the network and the name of an organisation stand there without the lid too.
            met_lid = kaarten if "?" in pad or veld in SOORT else tekst.replace(f"<h1>{merk}</h1>", "")
            is_gevonden = pad.endswith(f"={merk}") and lid.naam in kaarten
            is_met_lid = merk in met_lid and (veld != "organisatie" or lid.naam in met_lid)
            if is_gevonden or is_met_lid:
                gezien.setdefault(veld, set()).add(pad)
        if pad == reverse("lid_bekijken", args=[lid.pk]):
            for veld in SOORT:
                if MERK[veld] in tekst:
                    gezien.setdefault(veld, set()).add(pad)
    return gezien


def test_without_a_choice_the_network_sees_every_field(client, lid, collega):
    assert set(_getoond(client, collega, lid)) == set(KIEST_ZELF)


def test_what_a_lid_keeps_nobody_else_meets_and_itself_does(client, lid, collega):
    lid.kies_kringen(dict.fromkeys(KIEST_ZELF, Kring.IK))

    assert _getoond(client, collega, lid) == {}
    assert b"Wiebe Zijlstra" in client.get(reverse("leden")).content
    assert set(_getoond(client, lid, lid)) == set(KIEST_ZELF)


def test_contact_with_who_hides_where_it_works_is_of_no_organisatie_and_keeps_its_people(client, lid, collega):
    lid.kies_kringen({"organisatie": Kring.IK})
    [eerder] = lid.contact_gehad.all()
    zet_ingelogd(client, collega)

    client.post(reverse("contact_wijzigen", args=[eerder.pk]), {"soort": "gesprek", "over": "De open dag"})
    client.post(reverse("contact_met_lid", args=[lid.pk]), {"soort": "telefoon"})

    gehad = lid.contact_gehad.order_by("genoteerd_op").values_list("over", "organisatie")
    assert list(gehad) == [("De open dag", lid.organisatie_id), ("", None)]


def test_what_is_for_werkgroepen_only_those_meet(client, lid, collega):
    lid.kies_kringen(dict.fromkeys(KIEST_ZELF, Kring.WERKGROEPEN))
    genoot = maak_lid(gemeente=lid.gemeente, rol=Rolsoort.KWARTIERMAKER, naam="Een Genoot")
    plaats = zet_in_werkgroep(lid=genoot, werkgroep=lid.werkgroepen.get())

    assert _getoond(client, collega, lid) == {}
    assert set(_getoond(client, genoot, lid)) == set(KIEST_ZELF)
    plaats.tot = plaats.sinds
    plaats.save()
    assert _getoond(client, genoot, lid) == {}


def test_choice_never_shows_more_than_the_role_may_see(client, lid):
    beleid = maak_lid(gemeente=lid.gemeente, rol=Rolsoort.BELEIDSMEDEWERKER)
    lid.kies_kringen(dict.fromkeys(KIEST_ZELF, Kring.NETWERK))

    assert set(_getoond(client, beleid, lid)) == set(KIEST_ZELF) - {"email", "telefoon"}


def test_page_takes_the_choice_and_says_what_others_see(inloggen, lid):
    client = inloggen(lid)
    keuzes = dict.fromkeys(KIEST_ZELF, Kring.NETWERK) | {"functie": Kring.IK, "weet": Kring.WERKGROEPEN}

    antwoord = client.post(reverse("kringen_kiezen"), keuzes, follow=True)

    lid.refresh_from_db()
    assert (lid.voor_mij_alleen, lid.voor_werkgroepen) == (["functie"], ["weet"])
    zien = {rij.wat: (rij.voor_werkgroepen, rij.voor_netwerk) for rij in antwoord.context["rijen"]}
    gekozen = [zien[KIEST_ZELF[veld]] for veld in ("functie", "weet", "aanbod")]
    assert gekozen == [(False, False), (True, False), (True, True)]


def test_field_is_in_one_kring(lid):
    lid.voor_mij_alleen = lid.voor_werkgroepen = ["functie"]

    with pytest.raises(IntegrityError), transaction.atomic():
        lid.save()
