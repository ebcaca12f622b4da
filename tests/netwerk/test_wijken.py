"""Wijken of a gemeente: what lies in each, where there is nothing yet; and allianties of organisaties."""

import pytest
from django.db import DatabaseError, connection
from django.urls import reverse
from django.utils import timezone

from netwerk.agenda import stel_voor
from netwerk.models import Agendapunt, Organisatie, Plek, Wijk
from netwerk.rolsoorten import Rolsoort
from participatie.muur import werk_voor
from tests.maak.doelen import maak_wijk
from tests.maak.netwerk import maak_bijeenkomst, maak_gemeente, maak_lid, maak_organisatie
from tests.maak.plekken import maak_plek
from tests.maak.verwijzingen import maak_lokaalcijfer
from tests.muren import in_de_rol_van_de_app

pytestmark = pytest.mark.django_db


@pytest.fixture
def kwartiermaker():
    return maak_lid(rol=Rolsoort.KWARTIERMAKER)


def _namen(client, url: str, **vraag: object) -> list[str]:
    return [rij.naam for rij in client.get(reverse(url), vraag).context["pagina"].object_list]


def test_wijk_counts_what_the_lists_show_and_says_where_nothing_is(kwartiermaker, inloggen):
    gemeente = kwartiermaker.gemeente
    zuid, noord = (maak_wijk(gemeente=gemeente, naam=naam) for naam in ("Zuid", "Noord"))
    organisatie = maak_organisatie(gemeente=gemeente, naam="De Hoek")
    Organisatie.objects.filter(pk=organisatie.pk).update(wijk=zuid)
    for naam, stand in (("Tuin", "open"), ("Oud", "dicht")):
        Plek.objects.filter(pk=maak_plek(organisatie=organisatie, naam=naam, stand=stand).pk).update(wijk=zuid)
    client = inloggen(kwartiermaker)

    regels = client.get(reverse("wijken")).context["regels"]

    assert [(r.wijk.naam, r.plekken, r.organisaties, r.is_leeg) for r in regels] == [
        ("Noord", 0, 0, True),
        ("Zuid", 1, 1, False),
    ]
    assert _namen(client, "plekken", wijk=zuid.pk) == ["Tuin"]
    assert (_namen(client, "organisaties", wijk=zuid.pk), _namen(client, "organisaties", wijk=noord.pk)) == (
        ["De Hoek"],
        [],
    )
    bijeenkomst = maak_bijeenkomst(samenwerkingsverband=gemeente.samenwerkingsverband)
    voor = stel_voor(bijeenkomst=bijeenkomst, vorige=None, lezer=kwartiermaker, nu=timezone.now(), punten=())
    assert f"Daar is nog niets: Noord ({gemeente})." in [v.tekst for v in voor]


def test_groups_that_are_hardly_known_are_an_item_of_the_agenda_by_name_without_numbers(kwartiermaker):
    gemeente = kwartiermaker.gemeente
    for groep, jaar, in_beeld in (
        ("Jongeren", 2025, 39),
        ("Bekend", 2025, 40),
        ("Onbekend", 2025, None),
        ("Oud", 2024, 1),
    ):
        maak_lokaalcijfer(gemeente=gemeente, groep=groep, jaar=jaar, aantal=80, in_beeld=in_beeld)
    maak_lokaalcijfer(gemeente=maak_gemeente(), groep="Ander netwerk", in_beeld=0)
    bijeenkomst = maak_bijeenkomst(samenwerkingsverband=gemeente.samenwerkingsverband)
    with in_de_rol_van_de_app():
        werk_voor(kwartiermaker.pk)
        voor = stel_voor(bijeenkomst=bijeenkomst, vorige=None, lezer=kwartiermaker, nu=timezone.now(), punten=())

    [punt] = [v for v in voor if v.soort == Agendapunt.Soort.NIET_IN_BEELD]
    assert punt.titel == "Welke groepen zijn nog niet in beeld?"
    assert punt.tekst == f"Deze groepen kennen wij nog weinig: Jongeren ({gemeente}) en Onbekend ({gemeente})."


def test_wijk_is_named_stopped_and_of_the_own_gemeente(kwartiermaker, inloggen):
    client, elders = inloggen(kwartiermaker), maak_gemeente()
    client.post(reverse("wijk_toevoegen"), {"gemeente": kwartiermaker.gemeente_id, "naam": "Zuid"})
    dubbel = client.post(reverse("wijk_toevoegen"), {"gemeente": kwartiermaker.gemeente_id, "naam": "Zuid"})
    vreemd = client.post(reverse("wijk_toevoegen"), {"gemeente": elders.pk, "naam": "Zuid"})
    plek = maak_plek(organisatie=maak_organisatie(gemeente=kwartiermaker.gemeente))
    wijk = Wijk.objects.get()

    wijzigen = reverse("plek_wijzigen", args=[plek.pk])
    begin = client.get(wijzigen)
    velden = {"naam": plek.naam, "soort": plek.soort, "versie": begin.context["versie"], "wijk": wijk.pk}
    bewaard = client.post(wijzigen, velden)
    client.post(reverse("wijk_wijzigen", args=[wijk.pk]), {"naam": "Zuid", "stopt": "on"})

    plek.refresh_from_db()
    assert ([dubbel.status_code, vreemd.status_code], bewaard.status_code, plek.wijk) == ([422, 422], 302, wijk)
    assert "Zuid, " in client.get(reverse("plek_bekijken", args=[plek.pk])).content.decode()
    assert wijk in client.get(wijzigen).context["form"].fields["wijk"].queryset, "what was chosen stays"
    assert "wijk" not in client.get(reverse("plek_toevoegen")).context["form"].fields
    Plek.objects.filter(pk=plek.pk).update(wijk=maak_wijk(gemeente=elders))
    with pytest.raises(DatabaseError):
        connection.check_constraints()
    connection.set_rollback(True)


def test_alliantie_shows_who_takes_part_and_over_gemeenten(kwartiermaker, inloggen):
    hier = kwartiermaker.gemeente
    elders = maak_gemeente(samenwerkingsverband=hier.samenwerkingsverband, naam="Elders")
    alliantie = maak_organisatie(gemeente=elders, naam="Inclusie coalitie")
    Organisatie.objects.filter(pk=alliantie.pk).update(soort="alliantie")
    bakker = maak_organisatie(gemeente=hier, naam="Bakker")
    client = inloggen(kwartiermaker)

    velden = {"naam": "Bakker", "gemeente": hier.pk, "allianties": [alliantie.pk]}
    client.post(reverse("organisatie_wijzigen", args=[bakker.pk]), velden)

    over = client.get(reverse("organisatie_bekijken", args=[alliantie.pk])).context["over"]
    assert [ander.naam for ander in over.aangesloten] == ["Bakker"]
    assert [
        a.naam for a in client.get(reverse("organisatie_bekijken", args=[bakker.pk])).context["over"].allianties
    ] == ["Inclusie coalitie"]
    assert _namen(client, "organisaties", alliantie=alliantie.pk) == ["Bakker"]
