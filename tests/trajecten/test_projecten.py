"""Projecten: honest counts, and every number is the list behind it."""

from datetime import date

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse

from netwerk.rolsoorten import Rolsoort
from tests.maak.netwerk import maak_gemeente, maak_lid, maak_organisatie
from tests.maak.trajecten import maak_inwoner
from tests.maak.verwijzingen import maak_project, maak_projectdeelname
from trajecten.models import Inwoner, Project, Projectdeelname
from trajecten.projecten import NAMEN, jaartabel, tabel_van, wie

pytestmark = pytest.mark.django_db
VANDAAG = date(2026, 11, 27)


def _groep(project: Project, begeleider) -> None:
    """Fifteen started in 2025, two finished, one stopped early; one more applied and never began."""
    inwoners = Inwoner.objects.bulk_create(
        Inwoner(gemeente=begeleider.gemeente, naam=f"Inwoner {n}", begeleider=begeleider, sinds=date(2025, 1, 1))
        for n in range(16)
    )
    begin, eind = date(2025, 2, 3), date(2025, 9, 1)
    einden = [{"afgerond_op": eind}, {"afgerond_op": eind}, {"gestopt_op": eind}, *({} for _ in range(12))]
    for inwoner, einde in zip(inwoners, einden, strict=False):
        maak_projectdeelname(project=project, inwoner=inwoner, aangemeld_op=begin, gestart_op=begin, **einde)
    maak_projectdeelname(project=project, inwoner=inwoners[15], aangemeld_op=begin, gestart_op=None, gestopt_op=eind)


def test_fifteen_started_two_finished_one_stopped_gives_twelve_running_and_every_number_is_its_list(
    client, inloggen, django_assert_max_num_queries
):
    begeleider = maak_lid(rol=Rolsoort.BEGELEIDER)
    project = maak_project(gemeente=begeleider.gemeente, naam="Impuls")
    _groep(project, begeleider)
    maak_projectdeelname(project=project, inwoner=maak_inwoner(gemeente=begeleider.gemeente))  # of somebody else

    regels = tabel_van(project, begeleider, vandaag=VANDAAG)

    assert [(r.jaar, dict(r.aantallen)) for r in regels] == [
        (2026, dict.fromkeys(NAMEN, 0) | {"lopend": 12}),
        (
            2025,
            {"aangemeld": 16, "gestart": 15, "afgerond": 2, "gestopt": 1, "niet_begonnen": 1, "lopend": 12},
        ),
    ]
    for regel in regels:
        for wat, aantal in regel.aantallen.items():
            lijst = wie(begeleider, project=project, wat=wat, jaar=regel.jaar, gemeente=None, vandaag=VANDAAG)
            assert lijst.count() == aantal, wat
        for reden, aantal in regel.redenen.items():
            welke = {"wat": "gestopt", "jaar": regel.jaar, "gemeente": regel.gemeente_id, "reden": reden}
            assert wie(begeleider, project=project, **welke, vandaag=VANDAAG).count() == aantal, reden
        assert sum(regel.redenen.values()) == regel.aantallen["gestopt"]
    assert regels[1].waarom == [("past_niet", "Het paste niet", 1)]
    assert jaartabel(begeleider, 2025, vandaag=VANDAAG) == regels[1:]

    inloggen(begeleider)
    with django_assert_max_num_queries(15):
        bladzij = client.get(reverse("project_bekijken", args=[project.pk])).content.decode()
    adres = reverse("project_mensen", args=[project.pk, 2025, "lopend"])
    assert f"{adres}?gemeente={begeleider.gemeente_id}" in bladzij
    assert "Het paste niet: 1<" in bladzij
    assert "12 inwoners die u begeleidt" in client.get(adres).content.decode()


def test_somebody_who_stops_later_still_ran_at_the_end_of_the_year():
    begeleider = maak_lid(rol=Rolsoort.BEGELEIDER)
    inwoner = maak_inwoner(gemeente=begeleider.gemeente, begeleider=begeleider)
    maak_projectdeelname(
        inwoner=inwoner, aangemeld_op=date(2025, 3, 3), gestart_op=date(2025, 3, 3), gestopt_op=date(2026, 1, 1)
    )

    (toen,), (nu,) = (jaartabel(begeleider, jaar, vandaag=VANDAAG) for jaar in (2025, 2026))

    assert (toen.aantallen["lopend"], toen.aantallen["gestopt"]) == (1, 0)
    assert (nu.aantallen["lopend"], nu.aantallen["gestopt"]) == (0, 1)


def test_a_begeleider_makes_a_project_and_follows_who_takes_part(client, inloggen):
    begeleider = maak_lid(rol=Rolsoort.BEGELEIDER)
    gemeente = begeleider.gemeente
    inwoner = maak_inwoner(gemeente=gemeente, begeleider=begeleider)
    sportschool = maak_organisatie(gemeente=gemeente, naam="Sportschool De Kern")
    inloggen(begeleider)

    velden = {"naam": "Sport maakt Actief", "gemeente": gemeente.pk, "doelen": "Conditie", "begint_op": "6-1-2025"}
    client.post(reverse("project_maken"), velden)
    project = Project.objects.get()
    assert client.post(reverse("project_maken"), velden).status_code == 422
    partner = {"organisatie": sportschool.pk, "rol": "uitvoering"}
    for _ in range(2):
        client.post(reverse("projectpartner_toevoegen", args=[project.pk]), partner)
    keer = {"op": "2-3-2026", "onderwerp": "Doelen stellen", "gast": "Een trainer"}
    client.post(reverse("projectsessie_toevoegen", args=[project.pk]), keer)
    for _ in range(2):
        client.post(
            reverse("project_aanmelden", args=[project.pk]), {"inwoner": inwoner.pk, "aangemeld_op": "1-2-2026"}
        )
    deelname = Projectdeelname.objects.get()
    stap = {wat: reverse("projectdeelname_stap", args=[deelname.pk, wat]) for wat in ("starten", "afronden", "stoppen")}
    assert client.post(stap["starten"], {"op": "31-1-2026"}).status_code == 422
    client.post(stap["starten"], {"op": "2-2-2026"})
    assert client.post(stap["stoppen"], {"op": "3-3-2026"}).status_code == 422
    client.post(stap["stoppen"], {"op": "3-3-2026", "reden": "past_niet"})
    client.post(stap["afronden"], {"op": "4-3-2026"})
    deelname.refresh_from_db()
    assert (deelname.stand, deelname.gestopt_op) == ("voortijdig gestopt", date(2026, 3, 3))

    bladzij = client.get(reverse("project_bekijken", args=[project.pk])).content.decode()
    assert all(tekst in bladzij for tekst in ("Sportschool De Kern", "Een trainer", "Conditie", "Het paste niet"))
    terug = reverse("projectdeelname_terug", args=[deelname.pk])
    standen = []
    for _ in range(3):
        client.post(terug)
        standen.append(getattr(Projectdeelname.objects.first(), "stand", "weg"))
    assert standen == ["doet mee", "aangemeld", "weg"]


@pytest.mark.parametrize(
    ("fout", "regel"),
    [
        ({"gestart_op": date(2026, 3, 1)}, "projectdeelname_op_volgorde"),
        ({"gestart_op": None, "afgerond_op": date(2026, 4, 1)}, "projectdeelname_op_volgorde"),
        ({"gestopt_op": date(2026, 4, 1)}, "projectdeelname_stop_met_reden"),
    ],
)
def test_the_data_itself_keeps_the_order_of_days(fout, regel):
    deelname = maak_projectdeelname()

    with pytest.raises(IntegrityError, match=regel), transaction.atomic():
        Projectdeelname.objects.filter(pk=deelname.pk).update(**fout)


def test_a_colleague_elsewhere_reads_the_project_and_nobody_in_it(client, inloggen):
    hier = maak_gemeente(naam="Hier")
    ginds = maak_gemeente(naam="Ginds", samenwerkingsverband=hier.samenwerkingsverband)
    project = maak_project(gemeente=hier)
    maak_projectdeelname(project=project, inwoner=maak_inwoner(gemeente=hier, naam="Jouke Wiersma"))
    inloggen(maak_lid(gemeente=ginds, rol=Rolsoort.BELEIDSMEDEWERKER))

    antwoord = client.get(reverse("project_bekijken", args=[project.pk]))

    assert (antwoord.status_code, "Jouke" in antwoord.content.decode()) == (200, False)
    assert client.get(reverse("project_mensen", args=[project.pk, 2026, "lopend"])).status_code == 403
