"""The jaarrapport: counts that fit the rows, hidden where they are small, the same on the page and in every file."""

import csv
import io
from datetime import date, timedelta

import pikepdf
import pytest
from django.urls import reverse
from openpyxl import load_workbook

from netwerk.models import Deelnamevorm, Gemeente, Klus
from netwerk.rolsoorten import Rolsoort
from participatie.muur import systeemcontext
from tests.maak.metingen import maak_deelname, maak_traject
from tests.maak.netwerk import maak_gemeente, maak_lid
from tests.maak.trajecten import maak_inwoner
from tests.maak.verwijzingen import maak_lokaalcijfer, maak_project, maak_verwijzing
from trajecten import jaarrapportwerk
from trajecten.cijferplaatsen import HEEL_NETWERK
from trajecten.jaarrapport import Deel, lees_rapport
from trajecten.jaarrapport_tabellen import ALLES, TOTAAL
from trajecten.jaarrapport_tellen import tel_jaren
from trajecten.models import Deelname, Eindreden, Inwoner, Projectdeelname, Route, Routeperiode, Traject, Verwijzing
from trajecten.reintegratie import voorzieningen

pytestmark = pytest.mark.django_db
VANDAAG = date(2026, 11, 27)
BEGIN, EIND = date(2025, 3, 3), date(2025, 9, 1)


def _mensen(gemeente: Gemeente, aantal: int) -> list[Inwoner]:
    return Inwoner.objects.bulk_create(
        Inwoner(gemeente=gemeente, naam=f"Inwoner {n}", sinds=BEGIN) for n in range(aantal)
    )


def _trajecten(
    gemeente: Gemeente, route: str, aantal: int, *, reden: str = "", einde: date = EIND, start: date = BEGIN
) -> None:
    slot = {"einde": einde, "eindreden": Eindreden.objects.get(sleutel=reden)} if reden else {}
    rijen = Traject.objects.bulk_create(
        Traject(gemeente=gemeente, inwoner=inwoner, start=start, **slot) for inwoner in _mensen(gemeente, aantal)
    )
    weg = Route.objects.get(sleutel=route)
    Routeperiode.objects.bulk_create(
        Routeperiode(gemeente=gemeente, traject=traject, route=weg, sinds=start) for traject in rijen
    )


def _lees(gebruiker, *, jaar: int = 2025, waar: object = None) -> dict[str, dict[str, tuple]]:
    waar = str(waar or gebruiker.gemeente_id)
    wat = {"jaar": jaar, "waar": waar, "naam": "Hier", "gemeenten": [gebruiker.gemeente]}
    with systeemcontext("test"):
        rapport = lees_rapport(gebruiker, **wat, vandaag=VANDAAG)
    return {deel.sleutel: _rijen(deel) for deel in rapport.delen}


def _van(gemeente: Gemeente) -> dict[str, object]:
    return {"gemeenten": [gemeente.pk], "verband": gemeente.samenwerkingsverband_id, "vandaag": VANDAAG}


def _rijen(deel: Deel) -> dict[str, tuple]:
    return {str(rij[0]): rij[1:] for rij in deel.rijen}


@pytest.fixture
def beleid():
    return maak_lid(rol=Rolsoort.BELEIDSMEDEWERKER)


def test_trajecten_are_counted_per_route_and_reason_and_small_numbers_do_not_follow(beleid):
    gemeente = beleid.gemeente
    _trajecten(gemeente, "vrijwilliger", 20)
    _trajecten(gemeente, "vrijwilliger", 7, reden="doel_gehaald")
    _trajecten(gemeente, "werknemer", 12)
    _trajecten(gemeente, "werknemer", 6, reden="betaald_werk")
    _trajecten(gemeente, "werknemer", 2, reden="zelf_gestopt")
    with systeemcontext("test"):
        telling, _ = tel_jaren(2025, **_van(gemeente))
    telling = telling.per_gemeente[gemeente.pk]

    # Gestart, afgerond, doorgestroomd, voortijdig gestopt, vertrokken, lopend.
    kolommen = ("gestart", "afgerond", "doorgestroomd", "gestopt", "vertrek", "lopend")
    assert [telling["trajecten", "werknemer", k] for k in kolommen] == [20, 0, 6, 2, 0, 12]
    assert [telling["trajecten", TOTAAL, k] for k in kolommen] == [47, 7, 6, 2, 0, 32]
    assert [telling["redenen", "betaald_werk", k] for k in (ALLES, "werknemer", "vrijwilliger")] == [6, 6, 0]
    delen = _lees(beleid)
    assert delen["trajecten"]["Samen"][0] == 47
    zichtbaar = [waarde for rij in delen["trajecten"].values() for waarde in rij if waarde != "niet getoond"]
    assert zichtbaar
    assert min(zichtbaar) >= 5
    assert delen["trajecten"]["Vrijwilliger"] == (
        27,
        "niet getoond",
        "niet getoond",
        "niet getoond",
        "niet getoond",
        20,
    )
    assert "Werk" not in delen["trajecten"]  # it would be the only one left beside two zeros
    assert "Zelf gestopt" not in delen["redenen"]


def test_a_closed_year_is_exact_and_the_running_year_is_rounded(beleid):
    _trajecten(beleid.gemeente, "vrijwilliger", 13)

    assert _lees(beleid)["trajecten"]["Samen"][0] == 13
    assert _lees(beleid, jaar=2026)["trajecten"]["Samen"][5] == 15


def test_the_network_is_shown_only_when_the_others_cannot_be_worked_out(beleid):
    hier = beleid.gemeente
    ginds = maak_gemeente(naam="Ginds", samenwerkingsverband=hier.samenwerkingsverband)
    _trajecten(hier, "vrijwilliger", 40)
    _trajecten(ginds, "vrijwilliger", 9)
    assert _lees(beleid, waar=HEEL_NETWERK)["trajecten"]["Samen"][0] == "niet getoond"

    _trajecten(ginds, "vrijwilliger", 4)

    assert _lees(beleid, waar=HEEL_NETWERK)["trajecten"]["Samen"][0] == 55


def test_verwijzingen_projecten_and_groups_stand_in_it(beleid):
    gemeente = beleid.gemeente
    een = maak_verwijzing(inwoner=maak_inwoner(gemeente=gemeente), stand="afgerond", op=BEGIN)
    gelijk = {veld.attname: getattr(een, veld.attname) for veld in Verwijzing._meta.fields}
    Verwijzing.objects.bulk_create(
        Verwijzing(**gelijk | {"id": mens.pk, "inwoner_id": mens.pk}) for mens in _mensen(gemeente, 9)
    )
    nee = gelijk | {"stand": "geweigerd", "weigerreden": "vol", "gegaan": "", "geholpen": ""}
    Verwijzing.objects.bulk_create(
        Verwijzing(**nee | {"id": mens.pk, "inwoner_id": mens.pk}) for mens in _mensen(gemeente, 6)
    )
    project = maak_project(gemeente=gemeente, naam="Impuls")
    Projectdeelname.objects.bulk_create(
        Projectdeelname(gemeente=gemeente, project=project, inwoner=mens, aangemeld_op=BEGIN, gestart_op=BEGIN)
        for mens in _mensen(gemeente, 15)
    )
    maak_lokaalcijfer(gemeente=gemeente, groep="Jongeren zonder werk of school", aantal=80, in_beeld=20)
    maak_lokaalcijfer(gemeente=gemeente, groep="Nieuwkomers", aantal=80, in_beeld=3)
    maak_lokaalcijfer(gemeente=gemeente, groep="Mantelzorgers", aantal=400, in_beeld=None)

    delen = _lees(beleid)

    assert delen["verwijzingen"]["Samen"][:2] == (16, 10)
    assert delen["verwijzingen"]["Samen"][4] == "niet getoond"  # the zeros beside it would follow
    assert delen["projecten"]["Impuls"][1] == 15
    assert delen["groepen"]["Jongeren zonder werk of school"] == (80, 20, 60, "CBS 2025")
    assert delen["groepen"]["Nieuwkomers"] == (80, "niet getoond", "niet getoond", "CBS 2025")
    assert delen["groepen"]["Mantelzorgers"][1] == "niet bekend"


@pytest.mark.parametrize(("begint_op", "getoond"), [(date(2025, 1, 1), False), (date(2024, 12, 31), True)])
def test_how_many_ended_does_not_follow_when_a_project_began_in_the_year(beleid, begint_op, getoond):
    project = maak_project(gemeente=beleid.gemeente, naam="Impuls", begint_op=begint_op)
    vast = {"gemeente": beleid.gemeente, "project": project, "aangemeld_op": BEGIN}
    klaar = [{"afgerond_op": EIND}] * 2 + [{"gestopt_op": EIND, "stopreden": "geen_contact"}]
    begonnen = [{"gestart_op": BEGIN, **einde} for einde in klaar + [{}] * 12]
    wie = zip(_mensen(beleid.gemeente, 16), [*begonnen, {}], strict=True)
    for mens, hoe in wie:
        Projectdeelname.objects.create(inwoner=mens, **vast, **hoe)

    aangemeld, gestart, *_, lopend = _lees(beleid)["projecten"]["Impuls"]

    assert aangemeld == "niet getoond"  # 16, so that 1 never began
    assert ((gestart, lopend) == (15, 12)) is getoond  # so that 3 ended, when nobody ran before


def test_what_comes_of_a_verwijzing_after_the_year_does_not_change_that_year(beleid):
    gemeente = beleid.gemeente
    rijen = [
        maak_verwijzing(inwoner=maak_inwoner(gemeente=gemeente), stand=stand, op=EIND)
        for stand in ("afgerond", "geweigerd", "aangenomen")
    ]

    def uitkomst() -> list[int]:
        with systeemcontext("test"):
            cellen = tel_jaren(2025, **_van(gemeente))[0].per_gemeente[gemeente.pk]
        return [cellen["verwijzingen", TOTAAL, wat] for wat in ("verwezen", "hielp", "kon_niet", "anders")]

    assert uitkomst() == [3, 1, 1, 1]
    rijen[2].vertel_hoe_het_was(gegaan="ja", geholpen="ja", woorden="", op=date(2026, 1, 1))
    assert uitkomst() == [3, 1, 1, 1]
    Verwijzing.objects.exclude(pk=rijen[2].pk).update(gesloten_op=date(2026, 1, 1))
    assert uitkomst() == [3, 0, 0, 3]


def test_deelname_that_still_has_to_begin_is_not_counted(beleid):
    traject = maak_traject(inwoner=maak_inwoner(gemeente=beleid.gemeente))
    for dag in (VANDAAG, VANDAAG + timedelta(days=1)):
        Deelname.objects.filter(pk=maak_deelname(traject=traject).pk).update(sinds=dag)

    with systeemcontext("test"):
        cellen = tel_jaren(2026, **_van(beleid.gemeente))[0].per_gemeente[beleid.gemeente_id]

    assert [cellen["deelnames", TOTAAL, wat] for wat in ("gestart", "lopend")] == [1, 1]


def test_every_total_is_the_list_behind_it_and_every_reason_is_counted_once(beleid):
    gemeente = beleid.gemeente
    for route, reden in (("vrijwilliger", "doel_gehaald"), ("werknemer", "opleiding"), ("werknemer", "zelf_gestopt")):
        _trajecten(gemeente, route, 2, reden=reden)
    _trajecten(gemeente, "onderwijs", 1, reden="verhuisd", einde=date(2026, 2, 1))  # in another year
    project = maak_project(gemeente=gemeente)
    for mens, reden in zip(Inwoner.objects.all()[:3], ("past_niet", "past_niet", "verder"), strict=True):
        stop = {"gestopt_op": EIND, "stopreden": reden}
        Projectdeelname.objects.create(
            gemeente=gemeente, project=project, inwoner=mens, aangemeld_op=BEGIN, gestart_op=BEGIN, **stop
        )
    elders = Deelnamevorm.objects.get(sleutel="opleiding")
    einden = ({"afloop": "afgerond"}, {"afloop": "doorgestroomd", "naar": elders})
    einden += ({"afloop": "gestopt", "reden": "draagkracht"}, {"afloop": "gestopt", "reden": "anders"})
    for traject, einde in zip(Traject.objects.all(), (*einden, {}), strict=False):
        deelname = maak_deelname(traject=traject)
        if einde:
            deelname.stop(op=EIND, **einde)

    with systeemcontext("test"):
        telling, _ = tel_jaren(2025, **_van(gemeente))
    cellen = telling.per_gemeente[gemeente.pk]

    for tabel in telling.tabellen:
        for kolom in tabel.kolommen:
            assert cellen[tabel.cel(TOTAAL, kolom)] == sum(cellen[tabel.cel(rij, kolom)] for rij in tabel.rijen)
    for regel in telling.verbanden:
        assert sum(cellen[cel] for cel in regel.plus) == sum(cellen[cel] for cel in regel.min), regel
    in_2025 = {"gestart": 7, "afgerond": 2, "doorgestroomd": 2, "gestopt": 2, "vertrek": 0, "lopend": 1}
    assert {k: cellen["trajecten", TOTAAL, k] for k in in_2025} == in_2025
    lijsten = {
        ("trajecten", TOTAAL, "gestart"): Traject.objects.filter(start__year=2025),
        ("redenen", TOTAAL, ALLES): Traject.objects.filter(einde__year=2025),
        ("redenen", "zelf_gestopt", "werknemer"): Traject.objects.filter(eindreden__sleutel="zelf_gestopt"),
        ("deelnames", TOTAAL, "gestart"): Deelname.objects.filter(sinds__year=2025),
        ("deelnames", TOTAAL, "afgerond"): Deelname.objects.filter(afloop="afgerond"),
        ("deelnames", TOTAAL, "gestopt"): Deelname.objects.filter(afloop="gestopt"),
        ("deelnames", TOTAAL, "lopend"): Deelname.objects.filter(tot=None),
        ("stopredenen_vorm", TOTAAL, "draagkracht"): Deelname.objects.filter(stopreden="draagkracht"),
        ("doorgestroomd", "opleiding", ALLES): Deelname.objects.filter(doorgestroomd_naar="opleiding"),
        ("projecten", str(project.pk), "gestopt"): Projectdeelname.objects.all(),
        ("stopredenen_project", TOTAAL, "past_niet"): Projectdeelname.objects.filter(stopreden="past_niet"),
    }
    assert {cel: cellen[cel] for cel in lijsten} == {cel: lijst.count() for cel, lijst in lijsten.items()}


def test_page_and_files_show_the_same(client, inloggen, beleid, django_assert_max_num_queries):
    _trajecten(beleid.gemeente, "vrijwilliger", 23)
    inloggen(beleid)
    vraag = {"jaar": 2025, "waar": str(beleid.gemeente_id)}

    with django_assert_max_num_queries(15):
        bladzij = client.get(reverse("jaarrapport"), vraag).content.decode()
    xlsx = client.get(reverse("jaarrapport_bestand", args=["xlsx"]), vraag)
    tekst = client.get(reverse("jaarrapport_bestand", args=["csv"]), vraag).content.decode("utf-8-sig")
    pdf = client.get(reverse("jaarrapport_bestand", args=["pdf"]), vraag)

    assert "Jaarrapport" in bladzij
    assert "het zijn er minder dan 5" in bladzij
    assert '<td role="cell" data-kop="Gestart">23</td>' in bladzij
    assert ["Trajecten per route", "Samen", "Gestart", "23"] in list(csv.reader(io.StringIO(tekst), delimiter=";"))
    boek = load_workbook(io.BytesIO(xlsx.content), read_only=True)
    assert next(rij for rij in boek["Trajecten per route"].values if rij[0] == "Samen")[1] == 23
    with pikepdf.open(io.BytesIO(pdf.content)) as document:
        assert "/StructTreeRoot" in document.Root
        assert document.Root.MarkInfo.Marked
        assert b"<pdfuaid:part>1</pdfuaid:part>" in document.Root.Metadata.read_bytes()
    cellen = list(csv.reader(io.StringIO(tekst), delimiter=";"))[1:]
    assert bladzij.count(">niet getoond</td>") == sum(cel[3] == "niet getoond" for cel in cellen) > 10
    for deel, rij, kolom, waarde in cellen:  # of a row that is hidden in full the spreadsheet has all cells
        koppen, *rijen = boek[deel[:31]].values
        assert str(dict(zip(koppen, next(r for r in rijen if r[0] == rij), strict=True))[kolom]) == waarde
    assert client.get(reverse("jaarrapport"), {"jaar": "nu"}).status_code == 422
    assert client.get(reverse("jaarrapport"), {"waar": str(maak_gemeente(naam="Elders").pk)}).status_code == 422


def test_report_of_many_people_is_made_by_the_queue_with_a_page_and_files_that_stay_the_same(
    inloggen, beleid, monkeypatch, mailoutbox
):
    monkeypatch.setattr(jaarrapportwerk, "METEEN", 10)
    _trajecten(beleid.gemeente, "vrijwilliger", 23)
    client, vraag = inloggen(beleid), {"jaar": 2025, "waar": str(beleid.gemeente_id)}

    eerst = client.get(reverse("jaarrapport"), vraag).content.decode()
    assert "Maak het rapport" in eerst
    assert "data-kop" not in eerst
    assert client.get(reverse("jaarrapport_bestand", args=["pdf"]), vraag).status_code == 302
    gemaakt = client.post(reverse("jaarrapport_maken"), vraag)
    _trajecten(beleid.gemeente, "vrijwilliger", 20)

    assert '<td role="cell" data-kop="Gestart">23</td>' in client.get(gemaakt.url).content.decode()
    (klus,) = Klus.objects.all()
    assert klus.fout == ""
    assert gemaakt.url in mailoutbox[-1].body
    for vorm, begin in (("csv", "\ufeffOnderdeel".encode()), ("xlsx", b"PK"), ("pdf", b"%PDF")):
        inhoud = client.get(reverse("jaarrapport_gemaakt_bestand", args=[klus.pk, vorm])).content
        assert inhoud.startswith(begin)
    assert "Bekijk het rapport van" in client.get(reverse("jaarrapport"), vraag).content.decode()
    Klus.objects.update(klaar_op=None, gedaan=4, totaal=17, resultaat={"vraag": vraag})
    assert "4 van 17 gedaan" in client.get(gemaakt.url).content.decode()
    assert client.post(reverse("jaarrapport_maken"), vraag).url == gemaakt.url  # a second tap
    beleid.rollen.update(gemeente=maak_gemeente(samenwerkingsverband=beleid.gemeente.samenwerkingsverband))
    assert client.get(gemaakt.url).status_code == 404
    beleid.rollen.all().delete()
    jaarrapportwerk.maak(str(klus.pk))
    klus.refresh_from_db()
    assert klus.fout == jaarrapportwerk.MAG_NIET_MEER


def test_progress_is_one_step_per_table_of_this_year_and_of_the_year_before(beleid):
    gemeld, wat = [], {"naam": "Hier", "gemeenten": [beleid.gemeente], "vandaag": VANDAAG}

    with systeemcontext("test"):
        voor = lees_rapport(beleid, jaar=2025, waar=str(beleid.gemeente_id), **wat)
        na = lees_rapport(
            beleid, jaar=2025, waar=str(beleid.gemeente_id), **wat, meld=lambda *hoever: gemeld.append(hoever)
        )

    assert voor == na
    assert gemeld == [(stap, 17) for stap in range(1, 17)]


def test_file_for_the_statistics_has_type_doel_begin_and_eind_and_no_people(client, inloggen, beleid, monkeypatch):
    gemeente = beleid.gemeente
    traject = maak_traject(inwoner=maak_inwoner(gemeente=gemeente, naam="Jouke Wiersma"), start=BEGIN)
    traject.beschrijf(ambitie="Iets persoonlijks", doel="Iets persoonlijks")
    mee = {"wet": "participatiewet", "sinds": BEGIN}
    eerder, later = ({"tot": tot, "afloop": "afgerond"} for tot in (EIND, date(2026, 2, 1)))
    for waarden in (mee, mee | eerder, mee | later, mee | {"wet": "wmo"}):
        deelname = maak_deelname(traject=traject)
        type(deelname).objects.filter(pk=deelname.pk).update(**waarden)
    inloggen(beleid)

    inhoud = client.get(reverse("voorzieningen_bestand"), {"jaar": 2025, "waar": str(gemeente.pk)}).content.decode()

    rijen = list(csv.reader(io.StringIO(inhoud.removeprefix("\ufeff")), delimiter=";"))
    assert rijen[0] == ["type", "doel", "begin", "eind"]
    assert sorted(rij[1:] for rij in rijen[1:]) == [
        ["maatschappelijke participatie", "3-3-2025", ""],
        ["maatschappelijke participatie", "3-3-2025", ""],
        ["maatschappelijke participatie", "3-3-2025", "1-9-2025"],
    ]
    assert "Jouke" not in inhoud
    assert "persoonlijk" not in inhoud
    with systeemcontext("test"):
        assert len(voorzieningen(2026, gemeenten=[gemeente.pk], vandaag=VANDAAG).rijen) == 2
    assert client.get(reverse("voorzieningen_bestand"), {"waar": HEEL_NETWERK}).status_code == 404
    monkeypatch.setattr(jaarrapportwerk, "METEEN", 0)  # of many people by the queue
    vraag = {"jaar": 2025, "waar": str(gemeente.pk)}
    assert client.get(reverse("voorzieningen_bestand"), vraag).url.startswith(reverse("jaarrapport"))
    client.post(reverse("voorzieningen_maken"), vraag)
    assert bytes(Klus.objects.get().bestand).decode() == inhoud
    assert client.post(reverse("voorzieningen_maken"), vraag | {"waar": HEEL_NETWERK}).status_code == 404


def test_provision_has_the_doel_of_its_route_then_and_is_left_out_until_it_begins(beleid):
    traject = maak_traject(inwoner=maak_inwoner(gemeente=beleid.gemeente), start=BEGIN)
    voor, erna, straks = (maak_deelname(traject=traject) for _ in range(3))
    mee = Deelname.objects.filter(traject=traject)
    mee.update(wet="participatiewet", sinds=BEGIN)
    mee.filter(pk=voor.pk).update(tot=EIND, afloop="afgerond")
    mee.filter(pk=straks.pk).update(sinds=date(2026, 12, 1))
    werk = Route.objects.get(sleutel="werknemer")
    traject.kies_route(route=werk, sinds=EIND + timedelta(days=1), reden="wens", toelichting="", door=beleid)

    def rijen(jaar: int) -> list[tuple]:
        blad = voorzieningen(jaar, gemeenten=[beleid.gemeente_id], vandaag=VANDAAG)
        return sorted(rij[1:3] for rij in blad.rijen)

    assert rijen(2025) == [("arbeidsinschakeling", erna.sinds), ("maatschappelijke participatie", BEGIN)]
    assert rijen(2026) == [("arbeidsinschakeling", BEGIN)]


def test_figures_of_groups_are_kept_by_the_gemeente_itself(client, inloggen, beleid):
    inloggen(beleid)
    velden = {"gemeente": beleid.gemeente_id, "jaar": 2025, "groep": "Nieuwkomers", "aantal": 80, "bron": "CBS 2025"}
    adres = reverse("lokaal_cijfer_toevoegen")

    assert client.post(adres, velden | {"in_beeld": 81}).status_code == 422
    assert client.post(adres, velden | {"in_beeld": 3}).status_code == 302
    assert client.post(adres, velden).status_code == 422
    assert "Nieuwkomers" in client.get(reverse("lokale_cijfers")).content.decode()
