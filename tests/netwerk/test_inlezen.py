"""Reading in a file: what the preview says, what it makes and changes, and taking that back."""

from datetime import timedelta

import pytest
from django.core import mail
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone

from netwerk.inleesvelden import herken
from netwerk.models import Contactpersoon, Inleesregel, Inlezing, Lid, Organisatie, Samenvoeging
from netwerk.rolsoorten import Rolsoort
from tests.maak.inlezen import maak_inlezing, maak_samenvoeging
from tests.maak.netwerk import maak_gemeente, maak_lid, maak_organisatie, maak_uitnodiging
from tests.netwerk.inleesbestand import KOPPEN, csv_van, xlsx_van
from tests.netwerk.inloggen import code_uit_de_mail

pytestmark = pytest.mark.django_db
LEDENKOPPEN = ("Naam", "E-mailadres", "Functie", "Organisatie", "Lid sinds")
BSN = "123456782"


@pytest.fixture
def kwartiermaker() -> Lid:
    return maak_lid(rol=Rolsoort.KWARTIERMAKER)


@pytest.fixture
def beheerder() -> Lid:
    return maak_lid(rol=Rolsoort.FUNCTIONEEL_BEHEERDER)


def _kies(client, lid, bestand, *, soort="organisaties"):
    formulier = {"soort": soort, "gemeente": lid.gemeente_id, "bestand": bestand}
    return client.post(reverse("inlezen"), formulier)


def _uitkomsten() -> list[tuple[int, str]]:
    return list(Inleesregel.objects.order_by("nummer").values_list("nummer", "uitkomst"))


def _lees_in(client, **keuzes):
    [inlezing] = Inlezing.objects.exclude(stand__in=["ingelezen", "teruggedraaid"])
    return client.post(reverse("inlezing_uitvoeren", args=[inlezing.pk]), keuzes)


# The file


@pytest.mark.parametrize(
    ("scheiding", "codering"),
    [(";", "utf-8"), (",", "utf-8-sig"), ("\t", "cp1252"), (";", "utf-16"), (",", "utf-16-le")],
)
def test_every_dialect_of_csv_is_read(kwartiermaker, inloggen, scheiding, codering):
    bestand = csv_van(("Café Blüm", "Jubbega", "", ""), scheiding=scheiding, codering=codering)

    _kies(inloggen(kwartiermaker), kwartiermaker, bestand)

    assert [r.waarden["naam"] for r in Inleesregel.objects.all()] == ["Café Blüm"]


def test_file_that_is_not_what_it_says_or_holds_nothing_is_refused(kwartiermaker, inloggen):
    client = inloggen(kwartiermaker)
    bestanden = [csv_van(), csv_van(("x",)), xlsx_van(("x", "", "", "")), csv_van(("x",))]
    bestanden[1].name, bestanden[2].name = "lijst.pdf", "lijst.csv"
    bestanden[3].file.write(b"PK\x03\x04kapot")
    bestanden[3].file.seek(0)
    bestanden[3].name = "lijst.xlsx"

    antwoorden = [_kies(client, kwartiermaker, bestand) for bestand in bestanden]

    assert [a.status_code for a in antwoorden] == [422] * 4
    assert Inlezing.objects.count() == 0


def test_more_than_10_000_rows_are_refused(kwartiermaker, inloggen):
    bestand = csv_van(*((f"Bedrijf {n}",) for n in range(10_001)))

    antwoord = _kies(inloggen(kwartiermaker), kwartiermaker, bestand)

    assert Inleesregel.objects.count() == 0
    assert "Er staan meer dan 10.000 rijen in." in inloggen(kwartiermaker).get(antwoord.url).content.decode()


def test_columns_that_we_do_not_know_are_asked_for(kwartiermaker, inloggen):
    client = inloggen(kwartiermaker)
    _kies(client, kwartiermaker, csv_van(("De Wilg", "Elsloo"), koppen=("Hoe heet het", "Dorp")))
    inlezing = Inlezing.objects.get()
    pagina = reverse("inlezing_kolommen", args=[inlezing.pk])
    assert (inlezing.kolommen, inlezing.regels.count()) == ({"plaats": 1}, 0)

    fout = client.post(pagina, {"naam": "1", "plaats": "1"})
    goed = client.post(pagina, {"naam": "0", "plaats": "1"})

    assert (fout.status_code, goed.url) == (422, reverse("inlezing_bekijken", args=[inlezing.pk]))
    assert _uitkomsten() == [(2, "nieuw")]


# What the preview says


def test_preview_says_of_each_row_what_it_does(kwartiermaker, inloggen):
    for naam, plaats in (("De Wilg", "Elsloo"), ("Bakkerij Postma", "Gorredijk"), ("Fietswerkplaats Noord", "Wolvega")):
        maak_organisatie(gemeente=kwartiermaker.gemeente, naam=naam, plaats=plaats)
    maak_organisatie(naam="Verweggerij", plaats="Elders")
    rijen = [
        ("De Wilg", "Elsloo", "0512 123456", ""),
        ("Bakkerij Postma", "Gorredijk", "", ""),
        ("Fietswerkplats Noord", "Wolvega", "", ""),
        ("Verweggerij", "Elders", "", ""),
        ("", "Elsloo", "", ""),
        ("Verweggerij", "Elders", "", ""),
        (f"Ons lid {BSN}", "", "", ""),
        ("=2+5", "", "", "geen site"),
        ("'=2+5", "", "+31512123456", ""),
    ]

    antwoord = inloggen(kwartiermaker).post(
        reverse("inlezen"),
        {"soort": "organisaties", "gemeente": kwartiermaker.gemeente_id, "bestand": csv_van(*rijen)},
        follow=True,
    )

    verwacht = ["wijzigt", "ongewijzigd", "dubbel", "nieuw", "fout", "fout", "fout", "fout", "nieuw"]
    assert _uitkomsten() == list(enumerate(verwacht, start=2))
    tekst = antwoord.content.decode()
    for zin in (
        "Rij 6, kolom Naam: Dit mag niet leeg zijn.",
        "Deze organisatie staat ook in rij 5.",
        "Rij 8, kolom Naam: Dit lijkt op een BSN.",
        "Rij 9, kolom Website: Vul een adres van een website in",
        "Lijkt op: Fietswerkplaats Noord",
        "Telefoon: 0512 123456",
    ):
        assert zin in tekst
    assert BSN not in tekst
    assert Inleesregel.objects.get(nummer=10).waarden == {
        "naam": "=2+5",
        "plaats": "",
        "telefoon": "+31512123456",
        "website": "",
    }
    assert Organisatie.objects.filter(gemeente=kwartiermaker.gemeente).count() == 3


def test_preview_filters_by_what_happens(kwartiermaker, inloggen):
    client = inloggen(kwartiermaker)
    _kies(client, kwartiermaker, csv_van(("De Wilg", "Elsloo"), ("", "Elsloo")))
    pagina = reverse("inlezing_bekijken", args=[Inlezing.objects.get().pk])

    getoond = [
        [regel.nummer for regel, _ in client.get(pagina, {"uitkomst": wat}).context["rijen"]]
        for wat in ("", "fout", "onzin")
    ]

    assert getoond == [[2, 3], [3], []]


# Reading in


def test_all_is_read_in_and_the_same_file_again_changes_nothing(kwartiermaker, inloggen):
    client = inloggen(kwartiermaker)
    maak_organisatie(gemeente=kwartiermaker.gemeente, naam="De Wilg", plaats="Elsloo")
    rijen = [("De Wilg", "Elsloo", "0512 123456", ""), ("Garage Bouma", "Wolvega", "", "bouma.example")]

    _kies(client, kwartiermaker, xlsx_van(*rijen))
    _lees_in(client)

    namen = Organisatie.objects.order_by("naam").values_list("naam", "telefoon", "website", "toegevoegd_door")
    assert list(namen) == [
        ("De Wilg", "0512 123456", "", None),
        ("Garage Bouma", "", "https://bouma.example", kwartiermaker.pk),
    ]
    assert bytes(Inlezing.objects.get().bestand) == b""
    Inleesregel.objects.all().delete()
    _kies(client, kwartiermaker, csv_van(*rijen))
    assert _uitkomsten() == [(2, "ongewijzigd"), (3, "ongewijzigd")]
    assert _lees_in(client).status_code == 422


def test_mistakes_and_doubles_are_left_out_only_when_somebody_says_so(kwartiermaker, inloggen):
    client = inloggen(kwartiermaker)
    maak_organisatie(gemeente=kwartiermaker.gemeente, naam="Fietswerkplaats Noord", plaats="Wolvega")
    _kies(client, kwartiermaker, csv_van(("Fietswerkplats Noord", "Wolvega"), ("", "Elsloo"), ("De Wilg", "Elsloo")))

    zonder = _lees_in(client)
    met = _lees_in(client, dubbel="overslaan", zonder_fouten="on")

    assert (zonder.status_code, met.status_code) == (422, 302)
    assert set(Organisatie.objects.values_list("naam", flat=True)) == {"Fietswerkplaats Noord", "De Wilg"}


def test_nothing_is_read_in_when_something_changed_after_the_preview(kwartiermaker, inloggen):
    client = inloggen(kwartiermaker)
    wilg = maak_organisatie(gemeente=kwartiermaker.gemeente, naam="De Wilg", plaats="Elsloo")
    _kies(client, kwartiermaker, csv_van(("Garage Bouma", "Wolvega"), ("De Wilg", "Elsloo", "0512 123456")))
    Organisatie.objects.filter(pk=wilg.pk).update(telefoon="0512 999999")

    antwoord = _lees_in(client)

    tekst = client.get(antwoord.url).content.decode()
    assert "Er is intussen iets veranderd. Er is niets ingelezen." in tekst
    assert Organisatie.objects.count() == 1
    client.post(reverse("inlezing_kolommen", args=[Inlezing.objects.get().pk]), {"naam": "0", "telefoon": "2"})
    assert [r.voor for r in Inleesregel.objects.order_by("nummer")] == [{}, {"telefoon": "0512 999999"}]


# Leden


def test_somebody_from_a_file_has_no_role_and_no_login_until_invited(beheerder, inloggen):
    organisatie = maak_organisatie(gemeente=beheerder.gemeente, naam="De Wilg")
    client = inloggen(beheerder)
    rijen = [("Sietske Postma", "Sietske@voorbeeld.example", "Jobcoach", "de wilg", "1-2-2020")]

    _kies(client, beheerder, csv_van(*rijen, koppen=LEDENKOPPEN), soort="leden")
    _lees_in(client)

    lid = Lid.objects.get(email="sietske@voorbeeld.example")
    assert (lid.organisatie, lid.functie, str(lid.lid_sinds)) == (organisatie, "Jobcoach", "2020-02-01")
    assert (lid.is_active, lid.has_usable_password(), lid.rollen.count()) == (False, False, 0)
    assert mail.outbox == []
    _, geheim = maak_uitnodiging(door=beheerder, email=lid.email, soort=Rolsoort.VRIJWILLIGER)
    client.logout()
    client.post(reverse("uitnodiging_aannemen", args=[geheim]))
    client.post(reverse("account_confirm_login_code"), {"code": code_uit_de_mail()})
    lid.refresh_from_db()
    assert (lid.is_active, [rol.soort for rol in lid.rollen.all()]) == (True, ["vrijwilliger"])


def test_address_of_somebody_elsewhere_an_inwoner_or_oneself_is_refused_in_the_same_words(beheerder, inloggen):
    inwoner = maak_lid(gemeente=beheerder.gemeente, rol=Rolsoort.INWONER)
    collega = maak_lid(gemeente=beheerder.gemeente, naam="Sietske Postma")
    wie = [inwoner, beheerder, maak_lid(), collega]
    rijen = [(lid.naam, lid.email.upper(), "Coach", "", "") for lid in wie]

    _kies(inloggen(beheerder), beheerder, csv_van(*rijen, koppen=LEDENKOPPEN), soort="leden")

    regels = list(Inleesregel.objects.order_by("nummer"))
    assert [r.uitkomst for r in regels] == ["fout", "fout", "fout", "wijzigt"]
    assert len({str(r.fouten) for r in regels[:3]}) == 1
    assert (regels[3].doel, regels[3].voor) == (collega.pk, {"functie": ""})


def test_people_are_read_in_by_the_beheerder_of_that_gemeente_alone(kwartiermaker, beheerder, inloggen):
    bestand = csv_van(("Sietske", "s@voorbeeld.example"), koppen=("Naam", "E-mail"))
    elders = maak_gemeente(samenwerkingsverband=beheerder.gemeente.samenwerkingsverband)
    beheerder.rollen.create(gemeente=elders, soort=Rolsoort.KWARTIERMAKER)

    als_kwartiermaker = _kies(inloggen(kwartiermaker), kwartiermaker, bestand, soort="leden")
    beheerder.gemeente = elders
    elders_ = _kies(inloggen(beheerder), beheerder, bestand, soort="leden")

    assert (als_kwartiermaker.status_code, elders_.status_code, Inlezing.objects.count()) == (422, 422, 0)


# Back


def test_undo_takes_away_what_was_made_and_puts_back_what_changed(kwartiermaker, inloggen):
    client = inloggen(kwartiermaker)
    wilg = maak_organisatie(gemeente=kwartiermaker.gemeente, naam="De Wilg", plaats="Elsloo")
    gebruikt, veranderd = ("Gebruikt", "Elsloo", "", ""), ("Veranderd", "Elsloo", "", "")
    rijen = [("De Wilg", "Elsloo", "0512 123456", "wilg.example"), gebruikt, veranderd, ("Gaat weg", "Elsloo", "", "")]
    _kies(client, kwartiermaker, csv_van(*rijen))
    _lees_in(client, dubbel="toch")
    Organisatie.objects.filter(pk=wilg.pk).update(website="https://anders.example")
    Organisatie.objects.filter(naam="Veranderd").update(adres="Nieuw")
    bezet = Organisatie.objects.get(naam="Gebruikt")
    Contactpersoon.objects.create(gemeente=bezet.gemeente, organisatie=bezet, naam="Wietske")

    client.post(reverse("inlezing_terugdraaien", args=[Inlezing.objects.get().pk]))

    assert set(Organisatie.objects.values_list("naam", flat=True)) == {"De Wilg", "Gebruikt", "Veranderd"}
    wilg.refresh_from_db()
    assert (wilg.telefoon, wilg.website) == ("", "https://anders.example")
    assert [r.gebleven for r in Inleesregel.objects.order_by("nummer")] == [
        "Website: is na het inlezen veranderd",
        "er hoort intussen iets bij",
        "is na het inlezen veranderd",
        "",
    ]
    assert Inlezing.objects.get().stand == "teruggedraaid"


def test_undo_removes_people_with_their_history(beheerder, inloggen):
    client = inloggen(beheerder)
    bestand = csv_van(("Sietske", "s@voorbeeld.example"), ("Jelle", "j@voorbeeld.example"), koppen=("Naam", "E-mail"))
    _kies(client, beheerder, bestand, soort="leden")
    _lees_in(client)
    jelle = Lid.objects.get(naam="Jelle")
    jelle.rollen.create(gemeente=beheerder.gemeente, soort=Rolsoort.VRIJWILLIGER)
    sietske = Lid.objects.get(naam="Sietske").pk

    client.post(reverse("inlezing_terugdraaien", args=[Inlezing.objects.get().pk]))

    assert set(Lid.objects.values_list("naam", flat=True)) == {beheerder.naam, "Jelle"}
    assert not Lid.pgh_event_model.objects.filter(pgh_obj=sietske).exists()


# How long it stays


def test_file_that_was_not_read_in_goes_after_a_day_and_what_can_be_undone_after_30(kwartiermaker, settings, tmp_path):
    settings.VERNIETIGINGEN = tmp_path / "vernietigingen.jsonl"
    nu = timezone.now()
    oud, jong, ingelezen, onlangs = (maak_inlezing(gemeente=kwartiermaker.gemeente) for _ in range(4))
    Inlezing.objects.filter(pk=oud.pk).update(op=nu - timedelta(days=2))
    for inlezing, dagen in ((ingelezen, 31), (onlangs, 29)):
        Inlezing.objects.filter(pk=inlezing.pk).update(stand="ingelezen", ingelezen_op=nu - timedelta(days=dagen))
    samen = maak_samenvoeging(gemeente=kwartiermaker.gemeente)
    Samenvoeging.objects.update(op=nu - timedelta(days=31), stappen=[{"wat": "gemaakt"}])

    call_command("bewaartermijnen")

    samen.refresh_from_db()
    assert set(Inlezing.objects.all()) == {jong, onlangs}
    assert (samen.stappen, samen.weg_naam, samen.niet_terug) == ([], "", [])


# Example


@pytest.mark.parametrize("vorm", ["csv", "xlsx"])
def test_example_file_can_be_read_in_as_it_is(beheerder, inloggen, vorm):
    client = inloggen(beheerder)
    inhoud = client.get(reverse("inleesvoorbeeld", args=["leden", vorm])).content

    _kies(client, beheerder, SimpleUploadedFile(f"voorbeeld.{vorm}", inhoud), soort="leden")

    assert _uitkomsten() == [(2, "nieuw")]
    assert client.get(reverse("inleesvoorbeeld", args=["leden", "exe"])).status_code == 404


def test_headings_are_known_by_other_names():
    assert herken("organisaties", ("Bedrijfsnaam", "WOONPLAATS", "Tel.", "x")) == {
        "naam": 0,
        "plaats": 1,
        "telefoon": 2,
    }
    assert herken("organisaties", KOPPEN).keys() == {"naam", "plaats", "telefoon", "website"}
