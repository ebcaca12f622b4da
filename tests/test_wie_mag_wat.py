"""The page "Wie mag wat zien" and its data say what the querysets really give: of four rows, which are seen."""

import re
from collections import Counter
from collections.abc import Callable
from datetime import date
from itertools import count

import pytest
from django.apps import apps
from django.db import models
from django.urls import reverse

from experimenten.delen import SOORTEN
from experimenten.models import Werkbezoek
from netwerk.matrix import Bereik, Soort, soorten
from netwerk.models import Agendalink, Gemeente, Ledenperiode, Lid
from netwerk.rolsoorten import Rolsoort
from tests.maak import bijeenkomsten, doelen, rijen, rijen_matches
from tests.maak.antwoordbestanden import maak_antwoordbestand
from tests.maak.beheer import maak_huisstijldeel, maak_mailtekst, maak_woord
from tests.maak.contacten import maak_contactdrempel, maak_contactlegger
from tests.maak.experimentdelen import maak_deel
from tests.maak.experimenten import maak_bezoekbestand, maak_bezoekreactie, maak_bezoektelling, maak_werkbezoek
from tests.maak.gasten import maak_agendalink, maak_evaluatievraag, maak_gastenlijst, maak_genodigde, maak_mening
from tests.maak.gesprekken import (
    maak_cijferkeuze,
    maak_gesprek,
    maak_looptermijn,
    maak_metingeninlezing,
    maak_signaal,
    maak_werkdrempel,
)
from tests.maak.inlezen import maak_inlezing, maak_samenvoeging
from tests.maak.leden import maak_kennis, maak_onderwerp
from tests.maak.matches import (
    maak_afwijzing,
    maak_iets_anders,
    maak_match,
    maak_navraag,
    maak_plekafwijzing,
    maak_tempo,
    maak_werkverleden,
)
from tests.maak.metingen import maak_deelname, maak_meting, maak_traject
from tests.maak.netwerk import (
    geef_rol,
    maak_contactmoment,
    maak_contactpersoon,
    maak_gemeente,
    maak_inzage,
    maak_lid,
    maak_organisatie,
    maak_rechtencontrole,
    maak_vernietigingslijst,
)
from tests.maak.plekken import maak_afspraak, maak_partnerschap, maak_plek, maak_zoekvraag
from tests.maak.stappen import (
    maak_aanleiding,
    maak_besluit,
    maak_gehoord,
    maak_omstandigheid,
    maak_stap,
    maak_trajectorganisatie,
)
from tests.maak.toestemmingen import maak_toestemming
from tests.maak.trajecten import maak_inwoner, maak_talentprofiel, maak_verzoek
from tests.maak.verhalen import maak_verhaalgebruik
from tests.maak.verwijzingen import (
    maak_lokaalcijfer,
    maak_project,
    maak_projectdeelname,
    maak_training,
    maak_verwijzing,
)
from tests.maak.voorlezen import maak_voorleesopname
from tests.maak.werkgroepen import maak_nieuwsfoto
from trajecten.models import Talentprofiel

pytestmark = pytest.mark.django_db

ONZE_APPS = ("netwerk", "trajecten", "experimenten")
GEEN_SOORT = {
    "netwerk.Startkit": "how far a network is set up: no data of people",
    "experimenten.Experimentstap": "part of an experiment: who sees that sees its steps",
    "experimenten.Weergave": "filters somebody keeps: nobody else ever sees them",
    "netwerk.Klus": "work somebody asked for: nobody else ever sees it",
    "netwerk.Gemeente": "the gemeenten of the own network: no data of people",
    "experimenten.Bezoekvragen": "words of a network: no data of people",
    "trajecten.Talent": "words to choose from: no data of people",
}
"""Models with a road of their own that are no kind of data on the page, and why."""


def _organisatie(van: Lid, gemeente: Gemeente):
    return van.organisatie or rijen.organisatie(gemeente=gemeente, van=van)


def _antwoordbestand(van: Lid, gemeente: Gemeente):
    inwoner = _inwoner(van, gemeente)
    profiel = Talentprofiel.objects.filter(inwoner=inwoner).first() or maak_talentprofiel(inwoner=inwoner)
    return profiel.antwoordbestanden.first() or maak_antwoordbestand(profiel=profiel)


def _bezoek(van: Lid, gemeente: Gemeente) -> Werkbezoek:
    return maak_werkbezoek(kwartiermaker=van, experiment=rijen.experiment(gemeente=gemeente, van=van))


def _inwoner(van: Lid, gemeente: Gemeente):
    """The person itself for an inwoner, somebody who is helped for anybody else."""
    if van.rollen.filter(soort=Rolsoort.INWONER).exists():
        return getattr(van, "inwoner", None) or maak_inwoner(lid=van)
    return maak_inwoner(gemeente=gemeente, begeleider=van)


def _traject(van: Lid, gemeente: Gemeente):
    """Of an own day: an inwoner has one person only, and one traject a day."""
    return maak_traject(inwoner=_inwoner(van, gemeente), start=next(KWARTALEN))


ACCOUNTS = "Accounts: wie kan inloggen en met welke rollen"
"""Nobody changes the own rights, so there the row is of a colleague."""
KWARTALEN = (date(jaar, 1, 1) for jaar in count(2000))
DAGEN = (date(jaar, 1, 1) for jaar in count(2000))

RIJ: dict[str, Callable[[Lid, Gemeente], models.Model]] = {
    "trajecten.Traject": _traject,
    "trajecten.Deelname": lambda van, gemeente: maak_deelname(traject=_traject(van, gemeente)),
    "trajecten.Trajectorganisatie": lambda van, g: maak_trajectorganisatie(traject=_traject(van, g)),
    "trajecten.Trajectbesluit": lambda van, g: maak_besluit(traject=_traject(van, g)),
    "trajecten.Omstandigheid": lambda van, g: maak_omstandigheid(traject=_traject(van, g)),
    "trajecten.Aanleiding": lambda van, g: maak_aanleiding(traject=_traject(van, g)),
    "trajecten.Stap": lambda van, g: maak_stap(inwoner=_inwoner(van, g)),
    "trajecten.Gehoord": lambda van, g: maak_gehoord(inwoner=_inwoner(van, g), op=next(DAGEN)),
    "trajecten.Meting": lambda van, gemeente: maak_meting(traject=_traject(van, gemeente)),
    "netwerk.Lid": lambda van, _: van,
    "netwerk.Organisatie": _organisatie,
    "netwerk.Contactpersoon": lambda van, g: maak_contactpersoon(organisatie=_organisatie(van, g)),
    "netwerk.Contactmoment": lambda van, g: maak_contactmoment(organisatie=_organisatie(van, g), door=van),
    "netwerk.Plek": lambda van, g: maak_plek(organisatie=_organisatie(van, g), contact=van),
    "netwerk.Zoekvraag": lambda van, g: maak_zoekvraag(door=van, gemeente=g),
    "netwerk.Partnerschap": lambda van, g: maak_partnerschap(organisatie=_organisatie(van, g)),
    "netwerk.Afspraak": lambda van, g: maak_afspraak(organisatie=_organisatie(van, g)),
    "netwerk.Contactdrempel": lambda van, g: maak_contactdrempel(
        samenwerkingsverband=g.samenwerkingsverband, geldig_van=next(KWARTALEN)
    ),
    "netwerk.Contactlegger": lambda van, g: maak_contactlegger(legger=van, organisatie=maak_organisatie(gemeente=g)),
    "netwerk.Waarneming": lambda van, g: rijen.waarneming(gemeente=g, van=van),
    "netwerk.Overdracht": lambda van, g: rijen.overdracht(gemeente=g, van=van),
    "netwerk.Netwerkdoel": lambda van, g: doelen.doel(gemeente=g, van=van),
    "netwerk.Wijk": lambda van, g: doelen.wijk(gemeente=g, van=van),
    "netwerk.Werkgroep": lambda van, g: rijen.werkgroep(gemeente=g, van=van),
    "netwerk.Bericht": lambda van, g: rijen.bericht(gemeente=g, van=van),
    "netwerk.Idee": lambda van, g: rijen.idee(gemeente=g, van=van),
    "netwerk.Nieuwsbericht": lambda van, g: rijen.nieuws(gemeente=g, van=van),
    "netwerk.Nieuwsfoto": lambda van, g: maak_nieuwsfoto(nieuws=rijen.nieuws(gemeente=g, van=van), door=van),
    "netwerk.Bijeenkomst": lambda van, g: rijen.bijeenkomst(gemeente=g, van=van),
    "netwerk.Bijeenkomstreeks": lambda van, g: bijeenkomsten.reeks(gemeente=g, van=van),
    "netwerk.Agendapunt": lambda van, g: bijeenkomsten.agendapunt(gemeente=g, van=van),
    "netwerk.Opbrengst": lambda van, g: bijeenkomsten.opbrengst(gemeente=g, van=van),
    "netwerk.Leervraag": lambda van, g: bijeenkomsten.leervraag(gemeente=g, van=van),
    "netwerk.Leerantwoord": lambda van, g: bijeenkomsten.leervraag(gemeente=g, van=van).antwoorden.get(),
    "netwerk.Actie": lambda van, g: rijen.actie(gemeente=g, van=van),
    "trajecten.Inwoner": _inwoner,
    "Alle gegevens meegeven aan een inwoner": _inwoner,
    "trajecten.Talentprofiel": lambda van, g: maak_talentprofiel(inwoner=_inwoner(van, g)),
    "trajecten.Antwoordbestand": _antwoordbestand,
    "trajecten.Aanmelding": lambda van, g: rijen.aanmelding(gemeente=g, van=van),
    "experimenten.Experiment": lambda van, g: rijen.experiment(gemeente=g, van=van),
    "experimenten.Werkbezoek": _bezoek,
    "experimenten.Bezoekbestand": lambda van, g: maak_bezoekbestand(werkbezoek=_bezoek(van, g), op_schijf=False),
    "experimenten.Bezoekreactie": lambda van, g: maak_bezoekreactie(werkbezoek=_bezoek(van, g), door=van),
    "experimenten.Bezoektelling": lambda van, g: maak_bezoektelling(werkbezoek=_bezoek(van, g)),
    "experimenten.Bestand": lambda van, g: rijen.bestand(gemeente=g, van=van),
    **{
        soort.model._meta.label: lambda van, g, sleutel=sleutel: maak_deel(
            sleutel, experiment=rijen.experiment(gemeente=g, van=van)
        )
        for sleutel, soort in SOORTEN.items()
    },
    "netwerk.Rol": lambda van, g: geef_rol(lid=maak_lid(gemeente=g), gemeente=g, soort=Rolsoort.INWONER),
    "netwerk.Uitnodiging": lambda van, g: rijen.uitnodiging(gemeente=g, van=van),
    "netwerk.Rechtencontrole": lambda van, g: maak_rechtencontrole(gemeente=g, door=van, kwartaal=next(KWARTALEN)),
    "netwerk.Inzage": lambda van, g: maak_inzage(door=van, gemeente=g),
    "netwerk.Vernietigingslijst": lambda van, g: maak_vernietigingslijst(
        gemeente=g, gemaakt_door=van, goedgekeurd=True
    ),
    "netwerk.Voorleesopname": lambda van, g: maak_voorleesopname(
        samenwerkingsverband=g.samenwerkingsverband, sleutel=f"tekst-{next(KWARTALEN)}"
    ),
    "netwerk.Woord": lambda van, g: maak_woord(samenwerkingsverband=g.samenwerkingsverband, vanaf=next(KWARTALEN)),
    "netwerk.Mailtekst": lambda van, g: maak_mailtekst(samenwerkingsverband=g.samenwerkingsverband),
    "netwerk.Huisstijldeel": lambda van, g: maak_huisstijldeel(samenwerkingsverband=g.samenwerkingsverband),
    "netwerk.Samenvoeging": lambda van, g: maak_samenvoeging(gemeente=g, door=van),
    "netwerk.Inlezing": lambda van, g: maak_inlezing(gemeente=g, door=van),
    "Mensen die zijn samengevoegd": lambda van, g: maak_samenvoeging(gemeente=g, door=van, soort="lid"),
    "Bestanden met mensen": lambda van, g: maak_inlezing(gemeente=g, door=van, soort="leden"),
    "trajecten.Noodtoegang": lambda van, g: rijen.noodtoegang(gemeente=g, van=van),
    "trajecten.Verzoek": lambda van, g: maak_verzoek(inwoner=_inwoner(van, g), gedaan_door=van),
    "trajecten.Match": lambda van, g: maak_match(inwoner=_inwoner(van, g)),
    "Wie er op een plek komt": lambda van, g: rijen_matches.bij_mijn_plek(gemeente=g, van=van),
    "trajecten.Navraag": lambda van, g: maak_navraag(match=maak_match(inwoner=_inwoner(van, g))),
    "trajecten.Tempo": lambda van, g: maak_tempo(inwoner=_inwoner(van, g), op=next(DAGEN)),
    "trajecten.Werkverleden": lambda van, g: maak_werkverleden(inwoner=_inwoner(van, g)),
    "trajecten.IetsAnders": lambda van, g: maak_iets_anders(inwoner=_inwoner(van, g)),
    "trajecten.Verwijzing": lambda van, g: maak_verwijzing(inwoner=_inwoner(van, g)),
    "trajecten.Project": lambda van, g: maak_project(gemeente=g, naam=f"Project {next(DAGEN)}"),
    "trajecten.Projectdeelname": lambda van, g: maak_projectdeelname(
        inwoner=_inwoner(van, g), project=maak_project(gemeente=g, naam=f"Project {next(DAGEN)}")
    ),
    "trajecten.Lokaalcijfer": lambda van, g: maak_lokaalcijfer(gemeente=g, groep=f"Groep {next(DAGEN)}"),
    "trajecten.Training": lambda van, g: maak_training(lid=van, gemeente=g, op=next(DAGEN)),
    "trajecten.Gesprek": lambda van, g: maak_gesprek(inwoner=_inwoner(van, g), door=van, op=next(DAGEN)),
    "trajecten.Gespreksdeel": lambda van, g: maak_gesprek(
        inwoner=_inwoner(van, g), door=van, op=next(DAGEN)
    ).delen.first(),
    "trajecten.Signaal": lambda van, g: maak_signaal(inwoner=_inwoner(van, g), volgt=van, bekijken_op=next(DAGEN)),
    "trajecten.Werkdrempel": lambda van, g: maak_werkdrempel(gemeente=g, geldig_van=next(DAGEN)),
    "trajecten.Cijferkeuze": lambda van, g: maak_cijferkeuze(gemeente=g, geldig_van=next(DAGEN)),
    "trajecten.Looptermijn": lambda van, g: maak_looptermijn(gemeente=g, geldig_van=next(DAGEN)),
    "trajecten.Metingeninlezing": lambda van, g: maak_metingeninlezing(gemeente=g, door=van),
    "trajecten.Afwijzing": lambda van, g: maak_afwijzing(inwoner=_inwoner(van, g)),
    "trajecten.Plekafwijzing": lambda van, g: maak_plekafwijzing(inwoner=_inwoner(van, g), door=van),
    "trajecten.Toestemming": lambda van, g: maak_toestemming(inwoner=_inwoner(van, g), aan=maak_lid(gemeente=g)),
    "Wat een inwoner deelt uit het talentprofiel": lambda van, g: maak_toestemming(
        inwoner=maak_inwoner(gemeente=g), aan=van
    ),
    "trajecten.Verhaalgebruik": lambda van, g: maak_verhaalgebruik(inwoner=_inwoner(van, g)),
    "netwerk.Onderwerp": lambda van, g: maak_onderwerp(samenwerkingsverband=g.samenwerkingsverband),
    "netwerk.Kennis": lambda van, g: maak_kennis(lid=van),
    "netwerk.Ledenperiode": lambda van, g: Ledenperiode.objects.als_lid().get(persoon=van.pk),
    "netwerk.Voordracht": lambda van, g: rijen.voordracht(gemeente=g, van=van),
    "netwerk.Genodigde": lambda van, g: maak_genodigde(gemeente=g, lid=van),
    "netwerk.Gastenlijst": lambda van, g: maak_gastenlijst(bijeenkomst=rijen.bijeenkomst(gemeente=g, van=van)),
    "netwerk.Mening": lambda van, g: maak_mening(bijeenkomst=rijen.bijeenkomst(gemeente=g, van=van)),
    "netwerk.Evaluatievraag": lambda van, g: maak_evaluatievraag(bijeenkomst=rijen.bijeenkomst(gemeente=g, van=van)),
    "netwerk.Agendalink": lambda van, g: Agendalink.objects.filter(
        lid=van, pk=maak_agendalink(lid=van) and van.pk
    ).get(),
    ACCOUNTS: lambda van, g: rijen.ander_lid(gemeente=g, van=van),
}
"""How to make a row that is as much as possible of this person, in that gemeente: a line for each kind of data.

By the name of the kind where it differs from others of the same model.
"""


def _rij(soort: Soort, van: Lid, gemeente: Gemeente) -> models.Model:
    return RIJ.get(soort.naam, RIJ[soort.model])(van, gemeente)


def test_every_model_with_a_road_for_people_is_on_the_page():
    wegen = ("zichtbaar_voor", "wijzigbaar_voor", "leesbaar_voor")
    met_een_weg = {
        model._meta.label
        for app in ONZE_APPS
        for model in apps.get_app_config(app).get_models()
        if any(hasattr(model._default_manager, weg) for weg in wegen)
    }

    assert met_een_weg - {soort.model for soort in soorten()} == set(GEEN_SOORT)


def test_what_the_page_says_is_what_the_querysets_give():
    eigen = maak_gemeente()
    plaatsen = [eigen, maak_gemeente(samenwerkingsverband=eigen.samenwerkingsverband), maak_gemeente()]
    anderen = [(maak_lid(gemeente=plaats, rol=Rolsoort.KWARTIERMAKER), plaats) for plaats in plaatsen]
    van_anderen = {soort.naam: [_rij(soort, lid, plaats) for lid, plaats in anderen] for soort in soorten()}

    verschil = {}
    for rol in Rolsoort:
        lid = maak_lid(gemeente=eigen, rol=rol)
        for soort in soorten():
            vier = [_rij(soort, lid, eigen), *van_anderen[soort.naam]]
            recht = soort.recht(rol)
            gezegd = (recht.ziet, recht.wijzigt)
            echt = (_bereik(soort, soort.weg_zien, lid, vier), _bereik(soort, soort.weg_wijzigen, lid, vier))
            if gezegd != echt:
                verschil[f"{soort.naam}, {rol}"] = f"the page says {gezegd}, the querysets give {echt}"

    assert verschil == {}


PATRONEN = {
    (False, False, False, False): Bereik.NIETS,
    (True, False, False, False): Bereik.EIGEN,
    (True, True, False, False): Bereik.GEMEENTE,
    (True, True, True, False): Bereik.NETWERK,
}
"""Of the rows: own, of the own gemeente, of another gemeente, of another network. Any other pattern is a fault."""


def _bereik(soort: Soort, weg: str, lid: Lid, vier: list[models.Model]) -> Bereik:
    """Return how far this person gets by that road; nowhere when there is none."""
    ouder = soort.klasse._meta.get_field(soort.via).related_model if soort.via else soort.klasse
    if not hasattr(ouder.objects, weg):
        return Bereik.NIETS
    gevonden = getattr(ouder.objects, weg)(lid)
    if soort.via:
        gevonden = soort.klasse.objects.filter(**{f"{soort.via}__in": gevonden})
    zichtbaar = set(gevonden.filter(pk__in=[rij.pk for rij in vier]).values_list("pk", flat=True))
    return PATRONEN[tuple(rij.pk in zichtbaar for rij in vier)]


# Fields


def test_fields_that_are_not_shown_are_not_in_what_the_page_gets():
    kwartiermaker = maak_lid(rol=Rolsoort.KWARTIERMAKER)
    beleid = maak_lid(gemeente=kwartiermaker.gemeente, rol=Rolsoort.BELEIDSMEDEWERKER)
    lid = next(soort.velden for soort in soorten() if soort.model == "netwerk.Lid")

    assert "email" in lid.toon(beleid, aan=kwartiermaker)
    assert "email" not in lid.toon(kwartiermaker, aan=beleid)
    assert "email" in lid.toon(beleid, aan=beleid, is_eigen=True)


def test_role_elsewhere_shows_no_fields_here():
    """Kwartiermaker in one network, beleidsmedewerker in the other: the number of a lid there stays hidden."""
    elders = maak_gemeente()
    lid = maak_lid(rol=Rolsoort.KWARTIERMAKER)
    lid.rollen.create(gemeente=elders, soort=Rolsoort.BELEIDSMEDEWERKER)
    velden = next(soort.velden for soort in soorten() if soort.model == "netwerk.Lid")

    hier, daar = (velden.van(lid, samenwerkingsverband=g.samenwerkingsverband_id) for g in (lid.gemeente, elders))

    assert ("telefoon" in hier, "telefoon" in daar, "naam" in daar) == (True, False, True)


def test_search_does_not_match_on_a_field_the_person_may_not_see():
    kwartiermaker = maak_lid(rol=Rolsoort.KWARTIERMAKER)
    beleid = maak_lid(gemeente=kwartiermaker.gemeente, rol=Rolsoort.BELEIDSMEDEWERKER)
    bezoek = maak_werkbezoek(kwartiermaker=kwartiermaker, verslag="Er was een blauwvintonijn.")
    bezoek.plek = maak_plek(organisatie=bezoek.organisatie, naam="Kwispelhoek")
    bezoek.save()

    gevonden = {
        (lezer.pk, woord): Werkbezoek.objects.zichtbaar_voor(lezer).zoek(woord, lezer=lezer).count()
        for lezer in (kwartiermaker, beleid)
        for woord in ("blauwvintonijn", "kwispelhoek", "linde")
    }

    assert list(gevonden.values()) == [1, 1, 1, 0, 0, 1]


# The page


def test_wie_mag_wat_zien_prints_every_kind_of_data_for_every_role(client, inloggen, django_assert_max_num_queries):
    client = inloggen(maak_lid(rol=Rolsoort.PRIVACY_OFFICER))

    with django_assert_max_num_queries(15):
        tekst = client.get(reverse("wie_mag_wat_zien")).content.decode()

    assert [soort.naam for soort in soorten() if f">{soort.naam}</h2>" not in tekst] == []
    genoemd = [woord for wie in re.findall(r"<dt>([^<]+)</dt>", tekst) for woord in wie.lower().split(", ")]
    assert Counter(genoemd) == {rol.label: len(soorten()) for rol in Rolsoort}
    assert "Ziet niet: actie, inwoners, meegegaan" not in tekst  # the words are those of the form, not of the code
    assert "Ziet alles in de eigen gemeente. Ziet niet:" in tekst
