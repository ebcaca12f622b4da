"""An inwoner reads who looked, in plain words: complete, the newest first, and per period."""

from datetime import datetime, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from experimenten.models import Experiment
from netwerk.models.inzage import Gegevens, Grond, Handeling
from netwerk.rolsoorten import Rolsoort
from tests.maak.experimenten import maak_experiment, maak_werkbezoek
from tests.maak.netwerk import maak_gemeente, maak_inzage, maak_lid, maak_organisatie, maak_werkgroep
from tests.maak.trajecten import maak_aanmelding, maak_inwoner, maak_inwoner_met_account, maak_talentprofiel
from trajecten.inzage import leg_aanmeldingen_vast
from trajecten.models import Aanmelding
from trajecten.wie_heeft_gekeken import WAAROM, WAARVAN, WAT, gekeken_naar, in_woorden

pytestmark = pytest.mark.django_db

GEKEKEN = reverse("wie_heeft_gekeken")


def _gelezen(lezer, **periode) -> list[tuple[str, str, int]]:
    return [(r.wie, r.wat, r.aantal) for r in in_woorden(gekeken_naar(lezer, **periode), lezer=lezer)]


def _op(dag: int, uur: int = 10) -> datetime:
    return timezone.make_aware(datetime(2026, 11, dag, uur))  # noqa: DTZ001 - make_aware gives it its zone


def test_every_way_to_the_data_gives_a_line(inloggen):
    """Opens the data by every route there is for somebody else, and finds each of them again."""
    gemeente = maak_gemeente(naam="Opsterland")
    begeleider = maak_lid(
        gemeente=gemeente,
        naam="Wytse Dijkhuis",
        rollen=(Rolsoort.BEGELEIDER, Rolsoort.KWARTIERMAKER),
    )
    inwoner = maak_inwoner_met_account(gemeente=gemeente, begeleider=begeleider)
    maak_talentprofiel(inwoner=inwoner)
    bezoek = maak_werkbezoek(kwartiermaker=begeleider, inwoners=(inwoner,), experiment=_experiment(gemeente))
    bezoek.inwoners.add(*(maak_inwoner(gemeente=gemeente, naam=f"Ander {n}") for n in range(4)))
    collega = maak_lid(
        gemeente=gemeente, rol=Rolsoort.BEGELEIDER, organisatie=maak_organisatie(gemeente=gemeente, naam="De Kern")
    )
    officer = maak_lid(gemeente=gemeente, rol=Rolsoort.PRIVACY_OFFICER)
    profiel = reverse("inwoner_talentprofiel", args=[inwoner.pk])
    client = inloggen(begeleider)
    client.post(reverse("inwoners"), {"zoek": "froukje"})

    for adres in (
        reverse("vandaag"),
        reverse("inwoners"),
        f"{reverse('inwoners')}?gezocht=1",
        profiel,
        reverse("inwoner_veranderd", args=[inwoner.pk]),
        reverse("werkbezoek_bekijken", args=[bezoek.pk]),
        reverse("werkbezoek_wijzigen", args=[bezoek.pk]),
        f"{reverse('overzicht_mensen')}?periode=eigen&van=1-10-2026&tot=31-12-2026",
    ):
        assert inwoner.naam in client.get(adres).content.decode()
    client.post(reverse("werkbezoek_vastleggen"), {"verslag": ""})
    inloggen(collega).get(profiel)
    client.post(reverse("noodtoegang"), {"naam": inwoner.naam, "reden": "De politie vraagt naar haar."})
    client.get(profiel)
    inloggen(officer).get(reverse("toezicht"), {"persoon": inwoner.pk})

    mijn, kern = "Wytse Dijkhuis, uw begeleider", "Begeleider van De Kern"
    assert sorted(_gelezen(inwoner.lid)) == sorted(
        [
            (mijn, "Zag uw naam in een lijst.", 5),
            (mijn, "Zag hoe het met u gaat en wat u doet in een lijst.", 1),
            (mijn, "Zocht en vond uw naam.", 1),
            (mijn, "Bekeek uw talentprofiel.", 1),
            (mijn, "Bekeek wat er in uw profiel veranderde.", 1),
            (mijn, "Bekeek een bezoek waar uw naam bij staat.", 1),
            (kern, "Wilde uw gegevens zien. Wij hebben niets laten zien.", 1),
            (kern, "Vroeg noodtoegang. Deze persoon mocht 1 uur in uw gegevens kijken.", 1),
            (kern, "Bekeek uw talentprofiel.", 1),
            ("Privacy officer van gemeente Opsterland", "Bekeek wie er in uw gegevens keek.", 1),
        ]
    )


def _experiment(gemeente) -> Experiment:
    werkgroep = maak_werkgroep(samenwerkingsverband=gemeente.samenwerkingsverband)
    return maak_experiment(werkgroep=werkgroep, gemeenten=(gemeente,))


def test_equal_lines_of_one_day_are_one_line_and_the_newest_is_first():
    inwoner = maak_inwoner_met_account()
    begeleider = maak_lid(gemeente=inwoner.gemeente, rol=Rolsoort.BEGELEIDER)
    van = {"door": begeleider, "persoon": inwoner.pk}
    maak_inzage(**van, op=_op(3, 0))
    for uur in (9, 23):
        maak_inzage(**van, op=_op(4, uur))
    maak_inzage(**van, op=_op(4, 12), handeling=Handeling.LIJST, gegevens=Gegevens.NAAM)
    maak_inzage(door=begeleider, op=_op(4))

    regels = in_woorden(gekeken_naar(inwoner.lid), lezer=inwoner.lid)

    wie = "Begeleider van Sociaal werk De Kern"
    assert [(r.dag.day, timezone.localtime(r.laatst).hour, r.aantal, r.wie) for r in regels] == [
        (4, 23, 2, wie),
        (4, 12, 1, wie),
        (3, 0, 1, wie),
    ]
    assert len(_gelezen(inwoner.lid, van=_op(4).date())) == 2
    assert len(_gelezen(inwoner.lid, tot=_op(3).date())) == 1


def test_who_read_the_aanmelding_of_before_is_told_too_and_on_paper(inloggen):
    inwoner = maak_inwoner_met_account()
    begeleider = maak_lid(gemeente=inwoner.gemeente, rol=Rolsoort.BEGELEIDER)
    mijn, ander = (maak_aanmelding(gemeente=inwoner.gemeente) for _ in range(2))
    Aanmelding.objects.filter(pk=mijn.pk).update(inwoner=inwoner)
    leg_aanmeldingen_vast(begeleider, [mijn, ander])
    gelezen = [("Begeleider van gemeente Voorbeeldgemeente", "Bekeek uw aanmelding.", 1)]

    pagina = inloggen(inwoner.lid).get(GEKEKEN).content.decode()

    assert pagina.count("Bekeek uw aanmelding.") == 1
    assert _gelezen(inwoner) == gelezen


def test_page_says_why_it_was_allowed_and_has_words_for_everything(inloggen):
    inwoner = maak_inwoner_met_account()
    collega = maak_lid(gemeente=inwoner.gemeente, rol=Rolsoort.BEGELEIDER)
    maak_inzage(
        door=collega,
        persoon=inwoner.pk,
        handeling=Handeling.NOODTOEGANG,
        grond=Grond.NOODTOEGANG,
        toelichting="Haar zus belde.",
    )

    pagina = inloggen(inwoner.lid).get(GEKEKEN).content.decode()

    assert "Waarom mocht dit? Deze persoon vroeg noodtoegang, omdat het niet kon wachten." in pagina
    assert "De reden: “Haar zus belde.”" in pagina
    assert (set(WAARVAN), set(WAT), set(WAAROM)) == (set(Gegevens), set(Handeling), set(Grond))


def test_page_helps_when_there_is_nothing_and_when_the_period_is_none(inloggen):
    inwoner = maak_inwoner_met_account()
    client = inloggen(inwoner.lid)
    leeg = client.get(GEKEKEN).content.decode()
    maak_inzage(door=maak_lid(gemeente=inwoner.gemeente), persoon=inwoner.pk, op=timezone.now() - timedelta(days=3))

    antwoorden = [
        client.get(GEKEKEN, {"van": "gisteren"}),
        client.get(GEKEKEN, {"van": "2-11-2026", "tot": "1-11-2026"}),
    ]

    assert "Kijkt iemand in uw gegevens? Dan staat het hier." in leeg
    assert "In deze dagen keek niemand in uw gegevens." in antwoorden[0].content.decode()
    assert [a.status_code for a in antwoorden] == [200, 422]
