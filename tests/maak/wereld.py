"""A gemeente with a row in every table: what the walls and merging are tried on."""

from datetime import date
from itertools import count

from experimenten.models import Stand
from netwerk.models import Doelgroep, Gemeente, Lid
from netwerk.rolsoorten import Rolsoort
from tests.maak.antwoordbestanden import maak_antwoordbestand
from tests.maak.beheer import maak_deelnemersoort, maak_huisstijldeel, maak_mailtekst, maak_startkit, maak_woord
from tests.maak.bijeenkomsten import (
    maak_agendapunt,
    maak_leerantwoord,
    maak_leervraag,
    maak_opbrengst,
    maak_reeks,
)
from tests.maak.contacten import maak_contactdrempel, maak_contactlegger, maak_overdracht, maak_waarneming
from tests.maak.doelen import maak_doel, maak_wijk
from tests.maak.experimentdelen import maak_alle_delen, maak_rapport, maak_weergave
from tests.maak.experimenten import (
    maak_bestand,
    maak_bezoekbestand,
    maak_bezoekreactie,
    maak_bezoektelling,
    maak_bezoekvragen,
    maak_experiment,
    maak_werkbezoek,
    maak_werkbezoekconcept,
)
from tests.maak.gasten import (
    maak_agendalink,
    maak_evaluatievraag,
    maak_gastenlijst,
    maak_gastvoorkeur,
    maak_genodigde,
    maak_mening,
)
from tests.maak.gesprekken import (
    maak_cijferkeuze,
    maak_gesprek_met_reactie,
    maak_looptermijn,
    maak_metingeninlezing,
    maak_signaal,
    maak_werkdrempel,
)
from tests.maak.inlezen import maak_inlezing, maak_niet_dubbel, maak_samenvoeging
from tests.maak.leden import maak_kennis, maak_voordracht
from tests.maak.matches import (
    maak_afwijzing,
    maak_iets_anders,
    maak_match,
    maak_navraag,
    maak_plekafwijzing,
    maak_probeerkeer,
    maak_tempo,
    maak_vertrekpunt,
    maak_werkverleden,
)
from tests.maak.metingen import (
    maak_deelname,
    maak_jaarcijfer,
    maak_jaartelling,
    maak_meting,
    maak_ontwikkelruimte,
    maak_traject,
)
from tests.maak.netwerk import (
    maak_actie,
    maak_bewaarvraag,
    maak_bijeenkomst,
    maak_contactmoment,
    maak_contactpersoon,
    maak_inzage,
    maak_lid,
    maak_organisatie,
    maak_rechtencontrole,
    maak_uitnodiging,
    maak_vernietiging,
    maak_vernietigingslijst,
    maak_werkgroep,
    zet_in_werkgroep,
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
from tests.maak.trajecten import (
    maak_aanmelding,
    maak_beantwoord_verzoek,
    maak_inwoner,
    maak_kaart,
    maak_noodtoegang,
    maak_samen_ingevuld,
    maak_vol_talentprofiel,
)
from tests.maak.verhalen import maak_verhaaldeel, maak_verhaalgebruik
from tests.maak.verwijzingen import (
    maak_lokaalcijfer,
    maak_project,
    maak_projectdeelname,
    maak_projectdelen,
    maak_training,
    maak_verwijzing,
)
from tests.maak.voorlezen import opname
from tests.maak.wachtrij import maak_klus, maak_mailbericht
from tests.maak.werkgroepen import kies_mail, maak_bericht, maak_idee, maak_nieuws, maak_prikbordbezoek

DAGEN = (date(jaar, 1, 1) for jaar in count(2000))
"""A threshold of a network begins on a day of its own."""


def vul(gemeente: Gemeente) -> Lid:
    """Make one of everything, and return the kwartiermaker whom it is of."""
    kwartiermaker = maak_lid(gemeente=gemeente, rol=Rolsoort.KWARTIERMAKER)
    organisatie = maak_organisatie(gemeente=gemeente)
    organisatie.open_voor.add(Doelgroep.objects.first())
    plek = maak_plek(organisatie=organisatie)
    plek.wijk = organisatie.wijk = maak_wijk(gemeente=gemeente, naam=f"Wijk van {gemeente}")
    plek.save()
    organisatie.save()
    maak_organisatie(gemeente=gemeente).allianties.add(organisatie)
    maak_zoekvraag(door=kwartiermaker)
    maak_partnerschap(organisatie=organisatie, lid=kwartiermaker)
    maak_afspraak(organisatie=organisatie, lid=kwartiermaker)
    contact = maak_contactmoment(organisatie=organisatie, door=kwartiermaker)
    contactpersoon = maak_contactpersoon(organisatie=organisatie)
    contact.contactpersonen.add(contactpersoon)
    for van_wie in ({"lid": kwartiermaker}, {"organisatie": organisatie}):
        maak_contactlegger(legger=maak_lid(gemeente=gemeente), **van_wie)
    contact.leden.add(kwartiermaker)
    maak_contactdrempel(samenwerkingsverband=gemeente.samenwerkingsverband, geldig_van=next(DAGEN))
    maak_waarneming(waarnemer=kwartiermaker, afwezige=maak_lid(gemeente=gemeente))
    maak_overdracht(gemeente=gemeente, naar=kwartiermaker)
    werkgroep = maak_werkgroep(samenwerkingsverband=gemeente.samenwerkingsverband, naam=f"Groep {gemeente}")
    zet_in_werkgroep(lid=kwartiermaker, werkgroep=werkgroep)
    bijeenkomst = maak_bijeenkomst(samenwerkingsverband=gemeente.samenwerkingsverband, openbaar=False)
    bijeenkomst.aanwezig.add(kwartiermaker)
    bijeenkomst.organisaties.add(organisatie)
    maak_reeks(samenwerkingsverband=gemeente.samenwerkingsverband)
    maak_agendapunt(bijeenkomst=bijeenkomst)
    maak_genodigde(bijeenkomst=bijeenkomst, gemeente=gemeente, contactpersoon=contactpersoon)
    maak_opbrengst(bijeenkomst=bijeenkomst, door=kwartiermaker)
    leervraag = maak_leervraag(gesteld_door=kwartiermaker)
    maak_leerantwoord(leervraag=leervraag, door=kwartiermaker)
    leervraag.vind_belangrijk(door=kwartiermaker, is_belangrijk=True)
    doel = maak_doel(
        samenwerkingsverband=gemeente.samenwerkingsverband, doel=f"Doel van {gemeente}", opbrengst="Het lukte"
    )
    experiment = maak_experiment(werkgroep=werkgroep, gemeenten=(gemeente,), naam=f"Experiment {gemeente}")
    experiment.doel = doel
    experiment.save()
    maak_bestand(experiment=experiment, op_schijf=False)
    maak_alle_delen(experiment=experiment)
    maak_experiment(werkgroep=werkgroep, gemeenten=(gemeente,), naam=f"Klaar {gemeente}", stand=Stand.BESLUIT)
    maak_weergave(lid=kwartiermaker)
    maak_rapport(lid=kwartiermaker)
    inwoner = maak_inwoner(gemeente=gemeente, lid=maak_lid(gemeente=gemeente, rol=Rolsoort.INWONER))
    maak_vol_talentprofiel(inwoner=inwoner)
    traject = maak_traject(inwoner=inwoner, door=kwartiermaker)
    maak_meting(traject=traject)
    maak_deelname(traject=traject)
    maak_ontwikkelruimte(traject=traject)
    maak_trajectorganisatie(traject=traject, organisatie=organisatie)
    maak_besluit(traject=traject)
    maak_omstandigheid(traject=traject)
    maak_aanleiding(traject=traject)
    maak_stap(inwoner=inwoner, antwoord="anders", woorden="Liever morgen")
    maak_gehoord(inwoner=inwoner)
    maak_jaarcijfer(gemeente=gemeente)
    maak_jaartelling(gemeente=gemeente)
    maak_samen_ingevuld(profiel=inwoner.talentprofiel, door=kwartiermaker)
    maak_kaart(inwoner=inwoner, door=kwartiermaker)
    bezoek = maak_werkbezoek(
        kwartiermaker=kwartiermaker, organisatie=organisatie, experiment=experiment, inwoners=(inwoner,)
    )
    bezoek.meegegaan.add(kwartiermaker)
    bezoek.gesproken_met.add(*contact.contactpersonen.all())
    bezoek.actie = maak_actie(eigenaar=kwartiermaker)
    bezoek.antwoorden = [{"Wat gaat er goed?": "De koffie staat klaar."}]
    bezoek.schot, bezoek.schot_mensen = experiment.schot_set.first(), 6
    bezoek.save()
    bezoek.geziene_talenten.create(
        inwoner=inwoner, gemeente=gemeente, talent=inwoner.talentprofiel.talentantwoorden.first().talent
    )
    for soort in ("jpeg", "webm"):
        maak_bezoekbestand(werkbezoek=bezoek, soort=soort, op_schijf=False)
    maak_bezoekreactie(werkbezoek=bezoek)
    maak_bezoektelling(werkbezoek=bezoek)
    maak_bezoekvragen(samenwerkingsverband=gemeente.samenwerkingsverband)
    maak_werkbezoekconcept(lid=kwartiermaker)
    maak_aanmelding(gemeente=gemeente)
    maak_uitnodiging(door=kwartiermaker)
    maak_rechtencontrole(gemeente=gemeente, door=kwartiermaker)
    maak_inzage(door=kwartiermaker, persoon=inwoner.pk)
    maak_noodtoegang(lid=kwartiermaker, inwoner=inwoner)
    maak_beantwoord_verzoek(inwoner=inwoner, door=kwartiermaker)
    maak_vertrekpunt(inwoner=inwoner)
    maak_afwijzing(inwoner=inwoner, plek=plek, door=kwartiermaker)
    maak_plekafwijzing(inwoner=inwoner, door=kwartiermaker, plek=plek)
    match = maak_match(inwoner=inwoner, plek=plek, door=kwartiermaker)
    maak_probeerkeer(match=match)
    maak_navraag(match=match)
    maak_tempo(inwoner=inwoner)
    maak_werkverleden(inwoner=inwoner, door=kwartiermaker)
    maak_verwijzing(inwoner=inwoner, organisatie=organisatie, door=kwartiermaker, stand="afgerond")
    maak_verwijzing(inwoner=inwoner, vanuit=organisatie, door=kwartiermaker, soort="sport")
    project = maak_project(gemeente=gemeente, naam=f"Project {gemeente}")
    maak_projectdelen(project=project, organisatie=organisatie)
    maak_projectdeelname(project=project, inwoner=inwoner)
    maak_lokaalcijfer(gemeente=gemeente)
    maak_training(lid=kwartiermaker)
    maak_antwoordbestand(profiel=inwoner.talentprofiel)
    maak_iets_anders(inwoner=inwoner)
    maak_gesprek_met_reactie(inwoner=inwoner, door=kwartiermaker)
    maak_signaal(inwoner=inwoner, volgt=kwartiermaker)
    maak_werkdrempel(gemeente=gemeente)
    maak_looptermijn(gemeente=gemeente)
    maak_cijferkeuze(gemeente=gemeente)
    maak_metingeninlezing(gemeente=gemeente, door=kwartiermaker)
    maak_toestemming(inwoner=inwoner, aan=organisatie, samen_met=kwartiermaker, bewijs="in de kast")
    maak_toestemming(inwoner=inwoner, aan=kwartiermaker)
    maak_verhaaldeel(inwoner=inwoner)
    maak_verhaalgebruik(inwoner=inwoner, publicatie="nieuwsbrief", welke="De Krant")
    maak_vernietiging(gemeente=gemeente)
    maak_vernietigingslijst(gemeente=gemeente)
    maak_bewaarvraag(lid=kwartiermaker)
    maak_samenvoeging(gemeente=gemeente, door=kwartiermaker)
    maak_niet_dubbel(gemeente=gemeente)
    maak_inlezing(gemeente=gemeente, door=kwartiermaker)
    maak_gastenlijst(bijeenkomst=bijeenkomst)
    maak_genodigde(bijeenkomst=bijeenkomst, lid=kwartiermaker, antwoord="ja", dieet="geen noten")
    maak_genodigde(bijeenkomst=bijeenkomst, gemeente=gemeente, antwoord="nee", reden_tekst="Er wordt gehooid")
    maak_mening(bijeenkomst=bijeenkomst)
    maak_evaluatievraag(bijeenkomst=bijeenkomst)
    maak_gastvoorkeur(lid=kwartiermaker)
    maak_agendalink(lid=kwartiermaker)
    maak_woord(samenwerkingsverband=gemeente.samenwerkingsverband, vanaf=date(2026, 1, 1))
    maak_mailtekst(samenwerkingsverband=gemeente.samenwerkingsverband)
    opname(gemeente=gemeente, van=kwartiermaker)
    maak_huisstijldeel(samenwerkingsverband=gemeente.samenwerkingsverband)
    kwartiermaker.soorten.add(maak_deelnemersoort(samenwerkingsverband=gemeente.samenwerkingsverband))
    maak_startkit(samenwerkingsverband=gemeente.samenwerkingsverband)
    maak_klus(lid=kwartiermaker)
    maak_bericht(werkgroep=werkgroep, door=kwartiermaker, genoemd=(kwartiermaker,))
    bezoek.idee = maak_idee(werkgroep=werkgroep, door=kwartiermaker)
    bezoek.save()
    maak_prikbordbezoek(werkgroep=werkgroep, lid=kwartiermaker)
    kies_mail(lid=kwartiermaker, keuze="nooit")
    maak_nieuws(samenwerkingsverband=gemeente.samenwerkingsverband, door=kwartiermaker, met_foto=True)
    maak_mailbericht(aan=f"{gemeente.pk}@voorbeeld.example")
    maak_kennis(lid=kwartiermaker)
    maak_voordracht(door=kwartiermaker)
    return kwartiermaker
