"""Who may look around the second wall: every use of the systeemcontext in the code, with the reason it is allowed.

A new use is a line here that somebody reads. That each one is written in the log: tests/test_muren.py.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from django.conf import settings

APPS = ("netwerk", "trajecten", "experimenten", "participatie")

OPDRACHT = "a command or a job: nobody is logged in, and who runs it has the machine"
GEHEIM = "no account: the secret in the address, or in the session after it, says which one row is meant"
ZONDER_ACCOUNT = "no account: writes one row of the person itself, and shows nothing"
FIGUREN = "gives a number back, above the thresholds where it leaves the team, and no row"
JA_OF_NEE = "gives back yes or no, or which of the ids the asker brought along"
GEVOLG = "what the person may do reaches rows it does not see; gives nothing of them back"
VAN_IEMAND_ZELF = "somebody gets the own data, also where others wrote it down; kept to the id of that person"
TWEE_PERSONEN = "destroys what a second person approved, with all that hangs on it"
OVERDRACHT = "rows pass to somebody else: for a moment neither of both sees them"

TOEGESTAAN = {
    "experimenten.bezoeken_op_paginas:_van_talenten": VAN_IEMAND_ZELF,
    "experimenten.dezelfde_foto:is_ingetrokken": JA_OF_NEE,
    "experimenten.fototoestemming:trek_in": GEVOLG,
    "experimenten.gegevenssets:_bezoeken": VAN_IEMAND_ZELF,
    "experimenten.gegevenssets:_geziene_talenten": VAN_IEMAND_ZELF,
    "experimenten.nieuw_erbij:_is_in_gebruik": JA_OF_NEE,
    "experimenten.rapportwerk:haal_weg_uit_rapporten": GEVOLG,
    "experimenten.schotspoor:_haal_weg": JA_OF_NEE,
    "experimenten.schotspoor:is_eigen": JA_OF_NEE,
    "experimenten.sporen:dagteken_talenten": GEVOLG,
    "experimenten.sporen:laat_vallen": GEVOLG,
    "experimenten.sporen:neem_terug": GEVOLG,
    "experimenten.sporen:zet_terug": GEVOLG,
    "netwerk.aan_de_deur:meld_zelf_aanwezig": GEHEIM,
    "netwerk.achtergrond:_mails": "which mails did not leave; a beheerder gets the lid of the own gemeente, no text",
    "netwerk.agendalinks:agenda_van": GEHEIM,
    "netwerk.anonimiseren:anonimiseer": OPDRACHT,
    "netwerk.bewaartermijnen_gasten:wis_wensen": OPDRACHT,
    "netwerk.gastberichten:herinner": OPDRACHT,
    "netwerk.gastberichten:meld_wijzigingen": GEVOLG,
    "netwerk.gasten:Uitnodigen.netwerk": GEVOLG,
    "netwerk.gasten:Uitnodigen.werkgroep": GEVOLG,
    "netwerk.gasten:_op_slot": GEVOLG,
    "netwerk.gasten:zet_plaatsen": GEVOLG,
    "netwerk.gasten_namens:_nieuw": GEVOLG,
    "netwerk.gastlinks:bijeenkomst_met_code": GEHEIM,
    "netwerk.gastlinks:gast_hier": GEHEIM,
    "netwerk.gastlinks:gast_met_geheim": GEHEIM,
    "netwerk.gastlinks:stand_van": GEHEIM,
    "netwerk.huisstijlen:bestand": "no account: colours and a logo, of nobody",
    "netwerk.inlezen:adressen_in_gebruik": JA_OF_NEE,
    "netwerk.inlezen:maak_voorbeeld": GEVOLG,
    "netwerk.inlezen_uitvoeren:draai_terug": GEVOLG,
    "netwerk.inzage:leg_weigering_vast": "writes one line of the access log in a transaction of its own, reads nothing",
    "netwerk.klussen:_eigen_verbinding.schrijf": OPDRACHT,
    "netwerk.management.commands.bewaartermijnen:Command.handle": OPDRACHT,
    "netwerk.management.commands.netwerk_beginnen:Command.handle": OPDRACHT,
    "netwerk.management.commands.tweede_stap_weg:Command.handle": OPDRACHT,
    "netwerk.meningen:geef": ZONDER_ACCOUNT,
    "netwerk.models.opbrengsten:Opbrengst._werk_actie_bij": GEVOLG,
    "netwerk.models.samenwerkingsverbanden:GemeenteQuerySet.met_kwartiermaker": JA_OF_NEE,
    "netwerk.opkomst:aanwezigen": FIGUREN,
    "netwerk.opkomst:edities": FIGUREN,
    "netwerk.opkomst:opkomst": FIGUREN,
    "netwerk.rechten:heropen_account": GEVOLG,
    "netwerk.rechten:sluit_account": GEVOLG,
    "netwerk.samenvoegen:draai_terug": GEVOLG,
    "netwerk.samenvoegen:gaat_mee": FIGUREN,
    "netwerk.samenvoegen:opvolger": JA_OF_NEE,
    "netwerk.samenvoegen:voeg_samen": GEVOLG,
    "netwerk.startkit:haal_alles_weg": GEVOLG,
    "netwerk.startkit:haal_gemeente_weg": GEVOLG,
    "netwerk.startkit:is_echt_begonnen": JA_OF_NEE,
    "netwerk.startkit:voeg_gemeente_toe": GEVOLG,
    "netwerk.toezicht:met_deze_naam": "a privacy officer who types a whole name gets the ids in the own gemeenten",
    "netwerk.toezicht:_heten_precies": "a privacy officer who types a whole name finds the lines of that reader",
    "netwerk.uitnodigingen:begin": GEHEIM,
    "netwerk.uitnodigingen:met_geheim": GEHEIM,
    "netwerk.uitnodigingen:neem_aan": GEHEIM,
    "netwerk.vernietiging:vernietig": TWEE_PERSONEN,
    "netwerk.vernietiging:vernietig_logregels": TWEE_PERSONEN,
    "netwerk.vernietigingslijsten:keur_goed": TWEE_PERSONEN,
    "netwerk.vernietigingslijsten:stel_voor": OPDRACHT,
    "netwerk.views.prikbordmail:mail_uit": GEHEIM,
    "netwerk.voordrachten:heropen": GEVOLG,
    "netwerk.voordrachten:trek_in": GEVOLG,
    "netwerk.werkgroepen:hervat": GEVOLG,
    "netwerk.werkgroepen:met_link": GEHEIM,
    "netwerk.werkgroepen:neem_op_met_link": GEHEIM,
    "netwerk.werkgroepen:stop": GEVOLG,
    "netwerk.woordenlijsten_netwerk:_gebruik_van_afzegredenen": FIGUREN,
    "netwerk.woordenlijsten_netwerk:_vast.gebruik": FIGUREN,
    "participatie.bestandscontrole:_alle_rijen": OPDRACHT,
    "participatie.geschiedeniscontrole:_anders": OPDRACHT,
    "participatie.wachtrij:_in_een_transactie.uitvoeren": OPDRACHT,
    "trajecten.contactpersonen:caseloads": FIGUREN,
    "trajecten.contactpersonen:draag_aanmeldingen_over": OVERDRACHT,
    "trajecten.contactpersonen:draag_over": OVERDRACHT,
    "trajecten.contactpersonen:elders_over_te_dragen": JA_OF_NEE,
    "trajecten.contactpersonen:zet": OVERDRACHT,
    "trajecten.eigen_gegevens:verwijder": TWEE_PERSONEN,
    "trajecten.forms.aanmeldingen:AanmeldingForm.bewaar": ZONDER_ACCOUNT,
    "trajecten.forms.aanmeldingen_namens:NamensForm.bewaar": ZONDER_ACCOUNT,
    "trajecten.gegevenssets:_bijeenkomsten": VAN_IEMAND_ZELF,
    "trajecten.gegevenssets_werkgroepen:_rijen": VAN_IEMAND_ZELF,
    "trajecten.jaarcijfers:cijfers_met_slot": FIGUREN,
    "trajecten.jaarcijfers:cijfers_per_periode": FIGUREN,
    "trajecten.jaarcijfers:cijfers_van": FIGUREN,
    "trajecten.jaarsluiting:sluit_jaar": FIGUREN,
    "trajecten.jaarsluiting:vernietig_met_cijfers": FIGUREN,
    "trajecten.management.commands.importeer_metingen:Command.handle": OPDRACHT,
    "trajecten.management.commands.kpi:Command.handle": OPDRACHT,
    "trajecten.matches:trek_vraag_in": GEVOLG,
    "trajecten.meegeven:gekeken_op_papier": VAN_IEMAND_ZELF,
    "trajecten.meegeven:samen_op_papier": VAN_IEMAND_ZELF,
    "trajecten.meelezen:_mensen": "whose name belongs to a signaal that the reader may read along with; each is logged",
    "trajecten.metingen_terugdraaien:draai_terug": JA_OF_NEE,
    "trajecten.navraaglinks:beantwoord": GEHEIM,
    "trajecten.navraaglinks:stuur_links": OPDRACHT,
    "trajecten.navraaglinks:vraag_met_geheim": GEHEIM,
    "trajecten.noodtoegang:_met_precies_deze_naam": "a whole name and a reason find one inwoner; each try is logged",
    "trajecten.ontvangers:met_id": "an inwoner names with whom to share: name and organisatie of who can receive it",
    "trajecten.ontvangers:zoek": "an inwoner names with whom to share: name and organisatie of who can receive it",
    "trajecten.plekmatches:beantwoord": GEVOLG,
    "trajecten.plekmatches:trek_bericht_in": GEVOLG,
    "trajecten.plekmatches:zeg": GEVOLG,
    "trajecten.reactietijden:reactietijden": FIGUREN,
    "trajecten.reintegratie:voorzieningen": "the duty to report to CBS: provisions without names, by who may report",
    "trajecten.samen:account_voor": GEHEIM,
    "trajecten.samen:antwoord_op": GEHEIM,
    "trajecten.samen:kaart_in_de_sessie": GEHEIM,
    "trajecten.samen:kaart_met_geheim": GEHEIM,
    "trajecten.samen:na_het_inloggen": GEHEIM,
    "trajecten.schotbeweging:_tel": FIGUREN,
    "trajecten.verzoeken:wie_beslist": JA_OF_NEE,
    "trajecten.views.jaarrapport:_lees": FIGUREN,
    "trajecten.views.jaarrapport:voorzieningen_bestand": JA_OF_NEE,
    "trajecten.woordenlijsten_trajecten:_gebruik_van_vormen": FIGUREN,
    "trajecten.woordenlijsten_trajecten:_tel": FIGUREN,
    "trajecten.woordenlijsten_verwijzingen:_tel": FIGUREN,
}


def _bomen() -> Iterator[tuple[str, ast.Module]]:
    for app in APPS:
        for pad in sorted((Path(settings.BASE_DIR) / app).rglob("*.py")):
            if "migrations" not in pad.parts and "systeem" in (tekst := pad.read_text()):
                yield ".".join(pad.relative_to(settings.BASE_DIR).with_suffix("").parts), ast.parse(tekst)


def _gebruik(knoop: ast.AST, waar: tuple[str, ...] = ()) -> Iterator[tuple[str, ast.AST | None]]:
    """Give (place, reason) of every mention, also one that is passed on under another name."""
    for deel in ast.iter_child_nodes(knoop):
        hier = (*waar, deel.name) if isinstance(deel, ast.FunctionDef | ast.ClassDef) else waar
        if isinstance(deel, ast.Call) and _heet_zo(deel.func):
            yield ".".join(hier), deel.args[0]
            deel.func = ast.Constant(None)  # seen
        elif _heet_zo(deel):
            yield ".".join(hier), None
        yield from _gebruik(deel, hier)


def _heet_zo(knoop: ast.AST) -> bool:
    return getattr(knoop, "id", getattr(knoop, "attr", "")) == "systeemcontext"


def test_every_use_of_the_systeemcontext_is_on_the_list_with_its_reason():
    gebruikt = {f"{module}:{waar}" for module, boom in _bomen() for waar, _ in _gebruik(boom)}

    assert gebruikt == set(TOEGESTAAN)


def test_reason_is_words_of_the_code_and_never_data():
    """So the log says why, and nothing of anybody. A job says the name of its task."""
    los = {
        f"{module}:{waar}"
        for module, boom in _bomen()
        for waar, reden in _gebruik(boom)
        if not (isinstance(reden, ast.Constant) or (isinstance(reden, ast.Name) and re.fullmatch("_?[A-Z]+", reden.id)))
    }

    assert los == {"participatie.wachtrij:_in_een_transactie.uitvoeren"}


def test_nothing_else_opens_it():
    zelf = {
        module
        for module, boom in _bomen()
        for knoop in ast.walk(boom)
        if isinstance(knoop, ast.Constant) and "app.systeem" in str(knoop.value)
    }

    assert zelf == {"participatie.muur"}
