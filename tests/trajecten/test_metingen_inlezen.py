"""Reading in inwoners, trajecten and metingen of another system: on the command line, and on the screen."""

import json
from datetime import date, timedelta
from io import StringIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import CommandError, call_command
from django.urls import reverse
from django.utils import timezone

from netwerk.models import Inzage, Klus
from netwerk.rolsoorten import Rolsoort
from tests.maak.metingen import maak_meting, maak_traject
from tests.maak.netwerk import maak_gemeente, maak_lid
from tests.maak.trajecten import maak_inwoner
from tests.netwerk.inleesbestand import xlsx_van
from tests.trajecten.vijftien import KOPPEN, TOT, UITKOMST, VAN, als_bestand
from trajecten import metingenwerk
from trajecten.metingen_inlezen import maak_plan, voer_uit
from trajecten.models import Inwoner, Meting, Route, Traject

pytestmark = pytest.mark.django_db


def _lees_in(tmp_path, inhoud: str | bytes, *argumenten: str) -> tuple[str, str]:
    bestand = tmp_path / "metingen.csv"
    bestand.write_bytes(inhoud if isinstance(inhoud, bytes) else inhoud.encode())
    uit, fout = StringIO(), StringIO()
    call_command("importeer_metingen", str(bestand), *argumenten, stdout=uit, stderr=fout)
    return uit.getvalue(), fout.getvalue()


def _tellen() -> tuple[int, int, int]:
    return Inwoner.objects.count(), Traject.objects.count(), Meting.objects.count()


def test_fifteen_people_from_a_file_give_the_agreed_kpi_and_twice_changes_nothing(tmp_path):
    code = maak_gemeente().cbs_code
    bestand = als_bestand(code)

    uit, _ = _lees_in(tmp_path, bestand)
    assert "15 inwoners, 15 trajecten, 28 metingen" in uit
    assert "Er is niets veranderd" in uit
    assert _tellen() == (0, 0, 0)

    uit, fout = _lees_in(tmp_path, bestand, "--uitvoeren")
    assert "Ingelezen." in uit
    assert "kolom" not in fout
    assert _tellen() == (15, 15, 28)
    kpi = StringIO()
    call_command("kpi", "--van", str(VAN), "--tot", str(TOT), "--gemeente", code, "--json", stdout=kpi)
    assert json.loads(kpi.getvalue()) == UITKOMST

    uit, _ = _lees_in(tmp_path, bestand, "--uitvoeren")
    assert "28 rijen: verandert niets" in uit
    assert _tellen() == (15, 15, 28)


def test_excel_file_gives_the_same(tmp_path):
    code = maak_gemeente().cbs_code
    rijen = [regel.split(";") for regel in als_bestand(code).splitlines()[1:]]

    _lees_in(tmp_path, xlsx_van(*rijen, koppen=KOPPEN.split(";")).read(), "--uitvoeren")

    assert _tellen() == (15, 15, 28)


def test_mistakes_are_named_per_row_and_the_other_rows_go_on(tmp_path):
    code = maak_gemeente().cbs_code
    regels = [
        KOPPEN,
        f"Anna;{code};werk;1-2-2026;;;10-2-2026;3;",
        "Bert;GM9999;werk;1-2-2026;;;10-2-2026;3;",
        f"Cor;{code};wandelen;1-2-2026;;;31-2-2026;7;",
        f"Dirk;{code};werk;1-2-2026;1-3-2026;;;;",
        f"Anna;{code};werk;1-2-2026;;;10-2-2026;4;",
        f"Anna;{code};werk;1-2-2026;;;11-2-2026;4;9-2-2026",
        f"Anna;{code};onderwijs;1-2-2026;;;12-2-2026;4;",
        f"Ellen;{code};onderwijs;1-2-2026;;;;;",
        f";{code};onderwijs;;;;1-5-2026;;",
        f"Anna;{code};werk;1-2-2026;;;10-2-2026;3;",
        f"Fenna;{code};werk;1-2-2026;;;2-11-2025;3;",
        f"Geert;{code};werk;1-2-2026;;;3-11-2025;3;",
    ]

    _, fout = _lees_in(tmp_path, "\n".join(regels), "--uitvoeren")

    assert fout.splitlines() == [
        "Rij 3, kolom gemeente: De gemeente 'GM9999' kennen wij hier niet.",
        "Rij 4, kolom route: Deze route kennen wij niet: 'wandelen'.",
        "Rij 4, kolom meetdatum: Deze datum bestaat niet.",
        "Rij 4, kolom trede: Een trede is een getal van 1 tot en met 6.",
        "Rij 5, kolom reden_einde: Een einde heeft een datum en een reden.",
        "Rij 6, kolom meetdatum: Op deze dag staat al trede 3. Is dit beter? Vul vervangt_meetdatum in.",
        "Rij 7, kolom vervangt_meetdatum: Op deze dag is er geen meting om te vervangen.",
        "Rij 8, kolom traject_start: Route, einde of reden is anders dan in rij 2.",
        "Rij 10, kolom persoon: Dit mag niet leeg zijn.",
        "Rij 10, kolom traject_start: Dit mag niet leeg zijn.",
        "Rij 11, kolom meetdatum: Deze meting staat ook in rij 2.",
        "Rij 12: Deze meting is van meer dan 90 dagen voor het traject begon.",
    ]
    assert set(Inwoner.objects.values_list("naam", flat=True)) == {"Anna", "Ellen", "Fenna", "Geert"}
    assert _tellen() == (4, 4, 3)
    assert Traject.objects.get(inwoner__naam="Ellen").route.sleutel == "onderwijs"


def test_who_is_known_by_name_is_added_to_and_an_end_comes_with_a_later_file(tmp_path):
    inwoner = maak_inwoner(naam="Anna de Boer")
    traject = maak_traject(inwoner=inwoner, start=date(2026, 2, 1))
    maak_meting(traject=traject, meetdatum=date(2026, 2, 10), trede=3)
    rij = f"anna  de boer;{inwoner.gemeente.cbs_code};vrijwilliger;1-2-2026"
    bestand = f"{KOPPEN}\n{rij};1-6-2026;verhuisd;10-2-2026;4;10-2-2026\n{rij};1-6-2026;verhuisd;1-6-2026;4;\n"

    uit, _ = _lees_in(tmp_path, bestand, "--uitvoeren")

    assert "0 inwoners, 0 trajecten, 2 metingen" in uit
    traject.refresh_from_db()
    assert (traject.einde, str(traject.eindreden)) == (date(2026, 6, 1), "verhuisd")
    tellend = inwoner.metingen.tellend().order_by("meetdatum")
    assert list(tellend.values_list("meetdatum", "trede", "moment")) == [
        (date(2026, 2, 10), 4, "periodiek"),
        (date(2026, 6, 1), 4, "einde"),
    ]
    Inwoner.objects.update(naam="Anna Bakker-de Boer")  # from now on the key finds her, and not the name
    assert "2 rijen: verandert niets" in _lees_in(tmp_path, bestand, "--uitvoeren")[0]
    for _ in range(2):
        maak_inwoner(gemeente=inwoner.gemeente, naam="Bert")
    _, fout = _lees_in(tmp_path, f"{KOPPEN}\nBert;{inwoner.gemeente.cbs_code};werk;1-2-2026;;;;;\n")
    assert fout == "Rij 2, kolom persoon: Er zijn hier meer inwoners met deze naam.\n"
    een = f"Anna Bakker-de Boer;{inwoner.gemeente.cbs_code};werk;1-7-2026;;;;;"
    assert "met een ander nummer" in _lees_in(tmp_path, f"{KOPPEN}\n{een}\n")[1]


def test_correction_of_a_correction_may_stand_before_it_in_the_file(tmp_path):
    rij = f"Anna;{maak_gemeente().cbs_code};werk;1-2-2026;"
    bestand = f"{KOPPEN}\n{rij};;4-2-2026;5;3-2-2026\n{rij};;3-2-2026;4;2-2-2026\n{rij};;2-2-2026;3;\n"

    assert _lees_in(tmp_path, bestand, "--uitvoeren")[1] == ""

    assert Meting.objects.tellend().get().trede == 5
    assert "3 rijen: verandert niets" in _lees_in(tmp_path, bestand, "--uitvoeren")[0]


def test_traject_beside_another_one_or_with_an_end_to_come_is_read_in_with_a_remark(tmp_path):
    gemeente = maak_gemeente()
    loopt = maak_traject(inwoner=maak_inwoner(gemeente=gemeente, naam="Anna"), start=date(2025, 2, 1))
    einde = {"einde": date(2025, 9, 1), "reden": "verhuisd"}
    maak_traject(inwoner=maak_inwoner(gemeente=gemeente, naam="Bert"), start=date(2025, 2, 1), **einde)
    morgen = timezone.localdate() + timedelta(days=1)
    regels = [
        f"Anna;{gemeente.cbs_code};werk;1-2-2025;;;;;",  # begun along another route
        f"Anna;{gemeente.cbs_code};werk;1-3-2026;;;2-3-2026;4;",  # beside the one that goes on
        f"Bert;{gemeente.cbs_code};werk;31-8-2025;;;;;",  # a day too early
        f"Bert;{gemeente.cbs_code};werk;1-1-2025;2-2-2025;verhuisd;;;",  # a day too late
        f"Cor;{gemeente.cbs_code};werk;1-2-2026;{morgen};verhuisd;;;",
        f"Dirk;{gemeente.cbs_code};werk;1-5-2026;;;;;",
        f"Dirk;{gemeente.cbs_code};werk;1-2-2026;1-5-2026;doel_gehaald;;;",
        f"Dirk;{gemeente.cbs_code};werk;1-6-2026;;;;;",
        f"Bert;{gemeente.cbs_code};werk;1-9-2025;;;;;",
    ]

    _, fout = _lees_in(tmp_path, "\n".join([KOPPEN, *regels]), "--uitvoeren")

    assert fout.splitlines() == [
        "Rij 2, kolom route: Het traject van 1-2-2025 heeft hier een andere route.",
        "Rij 3: Dit loopt door het traject van 1-2-2025 heen.",
        "Rij 4: Dit loopt door het traject van 1-2-2025 heen.",
        "Rij 5: Dit loopt door het traject van 1-2-2025 heen.",
        "Rij 6: Het einde is nog niet geweest. Het traject blijft open.",
        "Rij 9: Dit loopt door het traject van 1-5-2026 heen.",
        "Rij 10: Dit loopt door het traject van 31-8-2025 heen.",
    ]
    open_ = Traject.objects.get(inwoner__naam="Cor")
    assert (open_.einde, open_.eindreden) == (None, None)
    assert _tellen() == (4, 10, 1)  # nothing of it is lost: the KPI counts a person once
    route = Route.objects.get(sleutel="werknemer")
    loopt.kies_route(route=route, sinds=date(2025, 5, 1), reden="wens", toelichting="", door=None)
    assert _lees_in(tmp_path, f"{KOPPEN}\n{regels[0]}\n")[1] == ""  # a route it had since


def test_file_that_is_no_table_of_metingen_is_refused(tmp_path):
    with pytest.raises(CommandError, match="Deze kolommen staan niet in het bestand: gemeente, route"):
        _lees_in(tmp_path, "persoon;meetdatum;trede;traject_start\nAnna;1-2-2026;3;1-1-2026\n")
    with pytest.raises(CommandError, match="kan niet gelezen worden"):
        call_command("importeer_metingen", str(tmp_path / "weg.csv"))


# On the screen


def _bekijk(client, inhoud: str, naam: str = "metingen.csv"):
    antwoord = client.post(reverse("metingen_inlezen"), {"bestand": SimpleUploadedFile(naam, inhoud.encode())})
    return client.get(antwoord.url) if antwoord.status_code == 302 else antwoord


def _klik(client, wat: str) -> str:
    return client.post(reverse("metingen_inlezen"), {"wat": wat}, follow=True).content.decode()


def test_begeleider_sees_first_what_happens_and_becomes_begeleider_of_who_is_new(inloggen):
    begeleider = maak_lid(rol=Rolsoort.BEGELEIDER)
    client = inloggen(begeleider)
    bestand = als_bestand(begeleider.gemeente.cbs_code)

    voorbeeld = _bekijk(client, f"{bestand}P;GM9999;werk;1-1-2026;;;;;\n")
    assert "kolom gemeente: De gemeente &#x27;GM9999&#x27; kennen wij hier niet." in voorbeeld.content.decode()
    assert "15 nieuwe inwoners. U wordt zelf de begeleider van alle nieuwe inwoners" in voorbeeld.content.decode()
    assert _tellen() == (0, 0, 0)

    assert "Het bestand is ingelezen." in _klik(client, "lees_in")
    assert "wordt al ingelezen" in _klik(client, "lees_in")  # a second tap on the same page changes nothing
    assert _tellen() == (15, 15, 28)
    assert Inwoner.objects.filter(begeleider=begeleider).count() == 15
    weer = _bekijk(client, bestand).content.decode()
    assert "Er is niets om in te lezen" in weer
    assert "U wordt zelf" not in weer
    assert "28 rijen veranderen niets" in weer
    assert "Bekijk wat er gebeurt" in _klik(client, "stop")
    assert not Klus.objects.exclude(bestand=None, resultaat=None).exists()
    Klus.objects.update(klaar_op=None, fout="", gedaan=20, totaal=73)
    assert "20 van 73 gedaan" in client.get(reverse("metingen_inlezen")).content.decode()
    assert metingenwerk.vraag_voorbeeld(begeleider, b"x", nu=timezone.now()) is None  # one at a time


def test_preview_shows_every_row_a_page_at_a_time_what_is_wrong_first(inloggen):
    begeleider = maak_lid(rol=Rolsoort.BEGELEIDER)
    client, gemeente = inloggen(begeleider), begeleider.gemeente.cbs_code
    rijen = [f"Mens {n:03};{gemeente};werk;1-1-2026;;;1-2-2026;3;" for n in range(60)]
    eerste = _bekijk(client, "\n".join([KOPPEN, *rijen, "Fout;GM9999;werk;1-1-2026;;;;;", ""]))

    tekst = eerste.content.decode()
    assert tekst.index("GM9999") < tekst.index("Mens 000") < tekst.index("Mens 048")
    assert "Pagina 1 van 2" in tekst
    tweede = client.get(reverse("metingen_inlezen"), {"page": "2"})
    gezien = [regel["persoon"] for blad in (eerste, tweede) for regel in blad.context["pagina"]]
    assert gezien == ["Fout", *(f"Mens {n:03}" for n in range(60))]
    assert _tellen() == (0, 0, 0)


def test_progress_is_of_rows_that_are_judged_and_then_of_rows_that_are_written():
    gemeente, bekeken, geschreven = maak_gemeente(), [], []
    rijen = [f"Mens {n};{gemeente.cbs_code};werk;1-1-2026;;;1-2-2026;3;" for n in range(260)]
    wat = {"bekend": Inwoner.objects.all(), "door": None, "nu": timezone.now(), "vandaag": timezone.localdate()}

    inhoud = "\n".join([KOPPEN, *rijen]).encode()
    plan = maak_plan(inhoud, gemeenten=[gemeente], **wat, voortgang=lambda *ver: bekeken.append(ver))
    voer_uit(plan, voortgang=lambda *ver: geschreven.append(ver))

    assert bekeken == [(0, 260), (250, 260)]
    assert geschreven == [(260, 1040), (520, 1040), (780, 1040), (1040, 1040)]  # mensen, trajecten, routes, metingen


@pytest.mark.parametrize("al_bekend", ["by the key", "by the name"])
def test_inwoner_of_somebody_else_is_not_made_twice_and_nothing_is_said_of_it(inloggen, tmp_path, al_bekend):
    begeleider = maak_lid(rol=Rolsoort.BEGELEIDER)
    ander = maak_lid(gemeente=begeleider.gemeente, rol=Rolsoort.BEGELEIDER, naam="Harm Terpstra")
    rij = f"Anna;{begeleider.gemeente.cbs_code};werk;1-2-2026;;;10-2-2026"
    if al_bekend == "by the key":
        _lees_in(tmp_path, f"{KOPPEN}\n{rij};3;\n", "--uitvoeren")
        Inwoner.objects.update(begeleider=ander, naam="Anna Bakker")
    else:
        maak_inwoner(gemeente=begeleider.gemeente, naam="anna", begeleider=ander)
    voor = _tellen()
    client = inloggen(begeleider)

    pagina = _bekijk(client, f"{KOPPEN}\n{rij};4;10-2-2026\n").content.decode()

    assert "Rij 2, kolom persoon: Deze rij kunt u niet inlezen. Vraag het uw functioneel beheerder." in pagina
    assert not [woord for woord in ("Bakker", ander.naam, "Op deze dag", "meer inwoners") if woord in pagina]
    _klik(client, "lees_in")
    assert _tellen() == voor
    (anna,) = Inwoner.objects.all()
    assert Inzage.objects.filter(persoon=anna.pk, gebruiker=begeleider.pk, handeling="geweigerd").exists()


def test_what_changed_since_it_was_looked_at_stops_it(inloggen):
    begeleider = maak_lid(rol=Rolsoort.BEGELEIDER)
    client = inloggen(begeleider)
    _bekijk(client, f"{KOPPEN}\nAnna;{begeleider.gemeente.cbs_code};werk;1-2-2026;;;10-2-2026;3;\n")
    maak_inwoner(gemeente=begeleider.gemeente, naam="Anna", begeleider=maak_lid(gemeente=begeleider.gemeente))

    assert "Er is niets ingelezen. Bekijk opnieuw" in _klik(client, "lees_in")
    assert _tellen() == (1, 0, 0)


def test_file_of_somebody_else_is_not_read_in(inloggen):
    gemeente = maak_gemeente()
    een, twee = (maak_lid(gemeente=gemeente, rol=Rolsoort.BEGELEIDER) for _ in range(2))
    _bekijk(inloggen(een), als_bestand(gemeente.cbs_code))

    client = inloggen(twee)
    for wat in ("lees_in", "iets"):
        assert "Kies het anders opnieuw" in _klik(client, wat)
    assert _tellen() == (0, 0, 0)
    assert _bekijk(client, "persoon;trede\nAnna;3\n").status_code == 422
