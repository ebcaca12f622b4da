"""Every list there is, and how to make one more row of it: what tests/test_aantal_queries.py counts."""

from datetime import date, timedelta

from django.utils import timezone

from netwerk.models import Actie, Bijeenkomst, Bijeenkomstreeks, Deelnemersoort, Inlezing, Lid
from netwerk.models.woorden import DEELNEMERSOORTEN
from netwerk.reeksen import vul_aan
from netwerk.rolsoorten import Rolsoort, Wereld
from tests.lijsten_doelen import LIJSTEN_DOELEN
from tests.lijsten_experimenten import LIJSTEN_EXPERIMENTEN
from tests.lijsten_gasten import LIJSTEN_GASTEN
from tests.lijsten_gesprekken import LIJSTEN_GESPREKKEN
from tests.lijsten_loket import LIJSTEN_LOKET
from tests.lijsten_matches import LIJSTEN_MATCHES
from tests.lijsten_metingen import METINGLIJSTEN
from tests.lijsten_verwijzingen import LIJSTEN_VERWIJZINGEN
from tests.lijstvorm import Lijst
from tests.maak.beheer import maak_deelnemersoort, maak_woord
from tests.maak.bijeenkomsten import (
    maak_agendapunt,
    maak_bijeenkomst_met_stand,
    maak_leerantwoord,
    maak_leervraag,
    maak_opbrengst,
    maak_reeks,
)
from tests.maak.contacten import maak_contact, maak_contactlegger, maak_overdracht, maak_waarneming
from tests.maak.experimenten import maak_experiment, maak_werkbezoek
from tests.maak.inlezen import maak_dubbele, maak_inleesregel, maak_inlezing, maak_samenvoeging
from tests.maak.leden import maak_kennis, maak_voordracht
from tests.maak.netwerk import (
    maak_actie,
    maak_bijeenkomst,
    maak_contactmoment,
    maak_contactpersoon,
    maak_gemeente,
    maak_inzage,
    maak_lid,
    maak_organisatie,
    maak_uitnodiging,
    maak_vernietigingslijst,
    maak_werkgroep,
    zet_in_werkgroep,
)
from tests.maak.plekken import maak_afspraak, maak_openbare_plek, maak_plek, maak_zoekvraag
from tests.maak.trajecten import (
    maak_aanmelding,
    maak_eigen_talent,
    maak_inwoner,
    maak_talentprofiel,
    maak_verzoek,
)
from tests.maak.werkgroepen import maak_bericht, maak_idee, maak_nieuws
from trajecten.models import Inwoner


def _lid(gemeente, van, n) -> None:
    verband = gemeente.samenwerkingsverband
    lid = maak_lid(gemeente=gemeente, rol=Rolsoort.VRIJWILLIGER, organisatie=maak_organisatie(gemeente=gemeente))
    soort = Deelnemersoort.objects.create(
        samenwerkingsverband=verband, sleutel=f"soort-{n}", woord="buur", algemeen_woord="buur", wereld=Wereld.INWONER
    )
    lid.soorten.add(soort)
    maak_kennis(lid=lid)


def _kennis(gemeente, van, n) -> None:
    lid = maak_lid(gemeente=gemeente, organisatie=maak_organisatie(gemeente=gemeente))
    maak_kennis(lid=lid, woord="tuinieren")


def _eigen_woord(gemeente, van, n) -> None:
    maak_kennis(lid=van)


def _eigen_talent(gemeente, van, n) -> None:
    maak_eigen_talent(gemeente=gemeente, tekst=f"Ik kan iets met {n}", code="a" * (n + 1))


def _voordracht(gemeente, van, n) -> None:
    maak_voordracht(door=maak_lid(gemeente=gemeente))


def _organisatie(gemeente, van, n) -> None:
    maak_contactmoment(organisatie=maak_organisatie(gemeente=gemeente, naam=f"Bedrijf {n}"), door=van)


def _bij_organisatie(gemeente, van, n) -> None:
    maak_contactpersoon(organisatie=van.organisatie, naam=f"Persoon {n}")
    maak_afspraak(organisatie=van.organisatie, lid=maak_lid(gemeente=gemeente))
    maak_plek(organisatie=van.organisatie, naam=f"Plek {n}")
    maak_lid(gemeente=gemeente, organisatie=van.organisatie)
    maak_contactmoment(organisatie=van.organisatie, door=maak_lid(gemeente=gemeente))
    Actie.objects.filter(pk=maak_actie(eigenaar=van).pk).update(organisatie=van.organisatie)
    maak_werkbezoek(kwartiermaker=van, organisatie=van.organisatie)


def _plek(gemeente, van, n) -> None:
    """One to confirm, one that may be a plek, and one for everybody."""
    organisatie = maak_organisatie(gemeente=gemeente, naam=f"Bedrijf {n}")
    maak_plek(organisatie=organisatie, bevestigd_op=date(2025, 1, 1), plaats=f"Plaats {n}")
    maak_plek(organisatie=organisatie, stand="mogelijk")
    maak_openbare_plek(organisatie=organisatie, plaats=f"Plaats {n}")
    maak_afspraak(organisatie=organisatie, lid=van, eindigt_op=timezone.localdate())


def _zoekvraag(gemeente, van, n) -> None:
    maak_zoekvraag(door=van, plek=maak_plek(organisatie=maak_organisatie(gemeente=gemeente)))


def _contact(gemeente, van, n) -> None:
    """An organisation that cooled down, and somebody else who keeps contact with it."""
    organisatie = maak_organisatie(gemeente=gemeente, naam=f"Bedrijf {n}")
    maak_contact(door=van, organisatie=organisatie, dagen_geleden=200)
    maak_contactlegger(legger=maak_lid(gemeente=gemeente), organisatie=organisatie)


def _overdracht(gemeente, van, n) -> None:
    maak_overdracht(gemeente=gemeente)


def _waarneming(gemeente, van, n) -> None:
    maak_waarneming(waarnemer=maak_lid(gemeente=gemeente), afwezige=maak_lid(gemeente=gemeente))


def _bijeenkomst(gemeente, van, n) -> None:
    verband = gemeente.samenwerkingsverband
    for dagen in (n + 1, -n - 1):
        maak_bijeenkomst(samenwerkingsverband=verband, begint_op=timezone.now() + timedelta(days=dagen))


def _agenda(gemeente, van, n) -> None:
    """An item about an experiment, a question, and an afspraak, on an agenda that is published."""
    verband = gemeente.samenwerkingsverband
    bijeenkomst = Bijeenkomst.objects.filter(stand="gepubliceerd").first() or maak_bijeenkomst_met_stand(
        samenwerkingsverband=verband, stand="gepubliceerd"
    )
    vraag = maak_leervraag(gesteld_door=maak_lid(gemeente=gemeente), vraag=f"Vraag {n}?")
    maak_leerantwoord(leervraag=vraag, door=van, bron=("bijeenkomst", bijeenkomst.pk))
    over = {"over_soort": "leervraag", "over_id": vraag.pk}
    punt = maak_agendapunt(bijeenkomst=bijeenkomst, titel=f"Punt {n}", volgorde=n, eigenaar=van, **over)
    maak_opbrengst(bijeenkomst=bijeenkomst, door=maak_lid(gemeente=gemeente), agendapunt=punt)
    maak_experiment(werkgroep=van.werkgroepen.get(), gemeenten=(gemeente,), naam=f"Proef {n}")


def _met_agenda(van: Lid) -> dict[str, object]:
    verband = van.gemeente.samenwerkingsverband
    return {"bijeenkomst_id": maak_bijeenkomst_met_stand(samenwerkingsverband=verband, stand="gepubliceerd").pk}


def _reeks(gemeente, van, n) -> None:
    reeks = maak_reeks(samenwerkingsverband=gemeente.samenwerkingsverband)
    vul_aan(reeks, nu=timezone.now())


def _van_de_reeks(gemeente, van, n) -> None:
    vul_aan(Bijeenkomstreeks.objects.get(), nu=timezone.now(), erbij=1)


def _bij_lid(gemeente, van, n) -> None:
    ander = maak_lid(gemeente=gemeente)
    ander.aangedragen_door = van
    ander.save()
    werkgroep = maak_werkgroep(samenwerkingsverband=gemeente.samenwerkingsverband, naam=f"Werkgroep {n}")
    zet_in_werkgroep(lid=van, werkgroep=werkgroep)
    maak_contact(door=maak_lid(gemeente=gemeente), lid=van)


def _bij_werkgroep(gemeente, van, n) -> None:
    lid = maak_lid(gemeente=gemeente, organisatie=maak_organisatie(gemeente=gemeente))
    zet_in_werkgroep(lid=lid, werkgroep=van.werkgroepen.get())


def _bericht(gemeente, van, n) -> None:
    """Of somebody else each time: one in the group, one who left it."""
    groep, schrijver = van.werkgroepen.get(), maak_lid(gemeente=gemeente)
    zet_in_werkgroep(lid=schrijver, werkgroep=groep)
    maak_bericht(werkgroep=groep, door=schrijver, genoemd=(van,))
    maak_bericht(werkgroep=groep, door=maak_lid(gemeente=gemeente))
    maak_idee(werkgroep=groep, door=schrijver)


def _werkgroep(gemeente, van, n) -> None:
    groep = maak_werkgroep(samenwerkingsverband=gemeente.samenwerkingsverband, naam=f"Werkgroep {n}")
    maak_bericht(werkgroep=groep, door=maak_lid(gemeente=gemeente))


def _nieuws(gemeente, van, n) -> None:
    maak_nieuws(samenwerkingsverband=gemeente.samenwerkingsverband, door=maak_lid(gemeente=gemeente))


def _in_werkgroep(van: Lid) -> dict[str, object]:
    return {"werkgroep_id": van.werkgroepen.get().pk}


def _experiment(gemeente, van, n) -> None:
    """An experiment with a visit of today, its action, and people in view."""
    experiment = maak_experiment(
        werkgroep=van.werkgroepen.get(), gemeenten=(gemeente,), naam=f"Proef {n}", openbaar=True
    )
    _werkbezoek(gemeente, van, n, experiment=experiment)


def _werkbezoek(gemeente, van, n, experiment=None) -> None:
    werkbezoek = maak_werkbezoek(
        kwartiermaker=van,
        organisatie=maak_organisatie(gemeente=gemeente, naam=f"Bedrijf {n}"),
        datum=timezone.localdate(),
        experiment=experiment,
        inwoners=tuple(maak_inwoner(gemeente=gemeente, begeleider=van) for _ in range(5)),
    )
    werkbezoek.actie = maak_actie(eigenaar=van, uiterlijk_op=timezone.localdate())
    werkbezoek.save()


def _weggehaald(gemeente, van, n) -> None:
    werkbezoek = maak_werkbezoek(kwartiermaker=van, organisatie=maak_organisatie(gemeente=gemeente))
    werkbezoek.haal_weg(door=van, nu=timezone.now())


def _inwoner(gemeente, van, n) -> None:
    maak_talentprofiel(inwoner=maak_inwoner(gemeente=gemeente, begeleider=van))


def _aanmelding(gemeente, van, n) -> None:
    maak_aanmelding(gemeente=gemeente)


def _uitnodiging(gemeente, van, n) -> None:
    uitnodiging, _ = maak_uitnodiging(door=maak_lid(gemeente=gemeente))
    uitnodiging.organisatie = maak_organisatie(gemeente=gemeente)
    uitnodiging.save()


def _inzage(gemeente, van, n) -> None:
    """A line about that person, by somebody else each time."""
    eigen = van.inwoner if hasattr(van, "inwoner") else maak_inwoner(lid=van)
    maak_inzage(door=maak_lid(gemeente=gemeente, rol=Rolsoort.BEGELEIDER), persoon=eigen.pk)


def _verzoek(gemeente, van, n) -> None:
    maak_verzoek(inwoner=maak_inwoner(gemeente=gemeente, begeleider=van), gedaan_door=van)


def _eigen_verzoek(gemeente, van, n) -> None:
    maak_verzoek(inwoner=Inwoner.objects.filter(lid=van).first() or maak_inwoner(lid=van))


def _vernietigingslijst(gemeente, van, n) -> None:
    lijst = maak_vernietigingslijst(gemeente=gemeente, gemaakt_door=maak_lid(gemeente=gemeente))
    lijst.wijs_af(door=maak_lid(gemeente=gemeente), nu=timezone.now(), reden="Nog nodig")


def _netwerk(gemeente, van, n) -> None:
    verband = maak_gemeente().samenwerkingsverband
    maak_experiment(werkgroep=maak_werkgroep(samenwerkingsverband=verband), openbaar=True)
    maak_bijeenkomst(samenwerkingsverband=verband)


def _dubbel(gemeente, van, n) -> None:
    maak_dubbele(gemeente=gemeente, nummer=n)


def _samenvoeging(gemeente, van, n) -> None:
    maak_samenvoeging(gemeente=gemeente, door=maak_lid(gemeente=gemeente))


def _inlezing(gemeente, van, n) -> None:
    maak_inlezing(gemeente=gemeente, door=maak_lid(gemeente=gemeente))


def _inleesregel(gemeente, van, n) -> None:
    maak_inleesregel(inlezing=Inlezing.objects.get(), nummer=n + 2)


def _met_inlezing(van: Lid) -> dict[str, object]:
    return {"inlezing_id": maak_inlezing(gemeente=van.gemeente, door=van, regels=0).pk}


def _woord(gemeente, van, n) -> None:
    verband = gemeente.samenwerkingsverband
    van.soorten.add(maak_deelnemersoort(samenwerkingsverband=verband, sleutel=f"soort-{n}"))
    maak_woord(samenwerkingsverband=verband, sleutel=f"soort-{n}", vanaf=date(2026, 1, 1))


LIJSTEN = [
    *LIJSTEN_GASTEN,
    *LIJSTEN_GESPREKKEN,
    *LIJSTEN_MATCHES,
    *LIJSTEN_VERWIJZINGEN,
    *LIJSTEN_EXPERIMENTEN,
    Lijst(naam="leden", maak_rij=_lid),
    Lijst(naam="lid_bekijken", maak_rij=_bij_lid, kwargs=lambda van: {"lid_id": van.pk}),
    Lijst(naam="wie_weet", maak_rij=_kennis, vraag="?vraag=tuinieren"),
    Lijst(naam="ledengroei", maak_rij=_lid),
    Lijst(naam="eigen_pagina", maak_rij=_eigen_woord),
    Lijst(naam="voordrachten", maak_rij=_voordracht),
    Lijst(naam="organisaties", maak_rij=_organisatie),
    Lijst(
        naam="organisatie_bekijken",
        maak_rij=_bij_organisatie,
        kwargs=lambda van: {"organisatie_id": van.organisatie_id},
    ),
    Lijst(naam="plekken", maak_rij=_plek),
    Lijst(naam="activiteiten", maak_rij=_plek),
    Lijst(naam="zoekvragen", maak_rij=_zoekvraag),
    Lijst(naam="warme_contacten", maak_rij=_contact),
    Lijst(naam="waarnemingen", maak_rij=_waarneming),
    Lijst(naam="overdrachten", maak_rij=_overdracht),
    Lijst(naam="dubbelen", maak_rij=_dubbel),
    Lijst(naam="samenvoegingen", maak_rij=_samenvoeging),
    Lijst(naam="inlezen", maak_rij=_inlezing),
    Lijst(naam="inlezing_bekijken", maak_rij=_inleesregel, kwargs=_met_inlezing),
    Lijst(naam="leden_bestand", maak_rij=_lid, kwargs=lambda van: {"vorm": "csv"}),
    Lijst(naam="organisaties_bestand", maak_rij=_organisatie, kwargs=lambda van: {"vorm": "xlsx"}),
    Lijst(naam="bijeenkomsten", maak_rij=_bijeenkomst),
    Lijst(naam="bijeenkomst_bekijken", maak_rij=_agenda, kwargs=_met_agenda),
    Lijst(naam="agenda_wijzigen", maak_rij=_agenda, kwargs=_met_agenda),
    Lijst(naam="opbrengst_vastleggen", maak_rij=_agenda, kwargs=_met_agenda),
    Lijst(naam="verslag_bekijken", maak_rij=_agenda, kwargs=_met_agenda),
    Lijst(naam="leervragen", maak_rij=_agenda),
    Lijst(naam="bijeenkomstreeksen", maak_rij=_reeks),
    Lijst(
        naam="bijeenkomstreeks_bekijken",
        maak_rij=_van_de_reeks,
        kwargs=lambda van: {"reeks_id": maak_reeks(samenwerkingsverband=van.gemeente.samenwerkingsverband).pk},
    ),
    Lijst(naam="werkgroepen", maak_rij=_werkgroep),
    Lijst(naam="werkgroep_bekijken", maak_rij=_bij_werkgroep, kwargs=_in_werkgroep),
    Lijst(naam="werkgroep_mensen", maak_rij=_bij_werkgroep, kwargs=_in_werkgroep),
    Lijst(naam="prikbord", maak_rij=_bericht, kwargs=_in_werkgroep),
    Lijst(naam="ideeen", maak_rij=_bericht, kwargs=_in_werkgroep),
    Lijst(naam="nieuws", maak_rij=_nieuws),
    Lijst(naam="home", maak_rij=_netwerk),
    Lijst(naam="vandaag", maak_rij=_werkbezoek),
    Lijst(naam="vandaag", maak_rij=_plek),
    Lijst(naam="bewaren", maak_rij=_vernietigingslijst, rol=Rolsoort.PRIVACY_OFFICER),
    Lijst(naam="aanmeldingen", maak_rij=_aanmelding),
    Lijst(naam="inwoners", maak_rij=_inwoner),
    *(Lijst(**delen) for delen in (*METINGLIJSTEN, *LIJSTEN_LOKET, *LIJSTEN_DOELEN)),
    Lijst(naam="wie_heeft_gekeken", maak_rij=_inzage, rol=Rolsoort.INWONER),
    Lijst(naam="toezicht", maak_rij=_inzage, rol=Rolsoort.PRIVACY_OFFICER),
    Lijst(naam="toezicht_csv", maak_rij=_inzage, rol=Rolsoort.PRIVACY_OFFICER),
    Lijst(naam="verzoeken", maak_rij=_verzoek),
    Lijst(naam="mijn_gegevens", maak_rij=_eigen_verzoek, rol=Rolsoort.INWONER),
    Lijst(
        naam="mijn_gegevens_bekijken",
        maak_rij=_eigen_verzoek,
        kwargs=lambda van: {"sleutel": "verzoeken"},
        rol=Rolsoort.INWONER,
    ),
    Lijst(naam="experimenten", maak_rij=_experiment),
    Lijst(naam="overzicht", maak_rij=_experiment, rol=Rolsoort.BELEIDSMEDEWERKER),
    Lijst(naam="overzicht_csv", maak_rij=_experiment, rol=Rolsoort.BELEIDSMEDEWERKER),
    Lijst(naam="overzicht_xlsx", maak_rij=_experiment, rol=Rolsoort.BELEIDSMEDEWERKER),
    Lijst(naam="overzicht_acties", maak_rij=_experiment),
    Lijst(naam="overzicht_mensen", maak_rij=_experiment),
    Lijst(naam="werkbezoeken", maak_rij=_werkbezoek),
    Lijst(naam="zoeken_in_bezoeken", maak_rij=_werkbezoek, vraag="zoek=plekken"),
    Lijst(naam="acties", maak_rij=_werkbezoek),
    Lijst(naam="werkbezoeken_weggehaald", maak_rij=_weggehaald),
    Lijst(naam="uitnodigingen", maak_rij=_uitnodiging),
    Lijst(
        naam="woordenlijst_bekijken",
        maak_rij=_woord,
        rol=Rolsoort.FUNCTIONEEL_BEHEERDER,
        kwargs=lambda van: {"verband_id": van.gemeente.samenwerkingsverband_id, "lijst": DEELNEMERSOORTEN},
    ),
    Lijst(naam="eigen_talenten", maak_rij=_eigen_talent, rol=Rolsoort.FUNCTIONEEL_BEHEERDER),
    Lijst(naam="eigen_talenten_bestand", maak_rij=_eigen_talent, rol=Rolsoort.FUNCTIONEEL_BEHEERDER),
    Lijst(naam="rechten", maak_rij=_lid, rol=Rolsoort.FUNCTIONEEL_BEHEERDER),
    Lijst(naam="rechten_csv", maak_rij=_lid, rol=Rolsoort.FUNCTIONEEL_BEHEERDER),
    Lijst(
        naam="rechten_controleren",
        maak_rij=_lid,
        rol=Rolsoort.PRIVACY_OFFICER,
        kwargs=lambda van: {"gemeente_id": van.gemeente_id},
    ),
]
