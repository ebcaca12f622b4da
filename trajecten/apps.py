from django.apps import AppConfig


class TrajectenConfig(AppConfig):
    name = "trajecten"
    verbose_name = "Trajecten"

    def ready(self) -> None:
        """Put pages in the menu, blocks on /vandaag/, and data sets in what an inwoner can read of the own data."""
        from trajecten import (
            bewaartermijnen,
            bewaartermijnen_delen,
            bewaartermijnen_gesprekken,
            bewaartermijnen_matches,
            bewaartermijnen_trajecten,
            bewaartermijnen_verwijzingen,
        )

        for module in (
            bewaartermijnen,
            bewaartermijnen_gesprekken,
            bewaartermijnen_delen,
            bewaartermijnen_matches,
            bewaartermijnen_trajecten,
            bewaartermijnen_verwijzingen,
        ):
            module.registreer_termijnen()
        _kijk_bestanden_na()
        _geef_woorden_aan_plekken()
        _zet_lijsten_bij_beheer()
        _wijs_naar_inwoners_bij_overdracht()
        _vul_het_menu()
        _vul_vandaag()
        _vul_vandaag_van_het_loket()
        _noem_wie_er_zijn()
        _vul_eigen_gegevens()
        _antwoord_namens_inwoners()
        _zeg_wie_wat_mag()
        _laat_staan_wie_het_deed()
        _geef_door_aan_het_netwerk()
        _geef_over_na_het_inloggen()


def _wijs_naar_inwoners_bij_overdracht() -> None:
    from netwerk import overdracht_elders
    from trajecten.contactpersonen import elders_over_te_dragen

    overdracht_elders.registreer(elders_over_te_dragen)


def _kijk_bestanden_na() -> None:
    from participatie import bestandscontrole
    from trajecten.models import Antwoordbestand

    bestandscontrole.registreer(Antwoordbestand)


def _geef_woorden_aan_plekken() -> None:
    from netwerk import op_paginas, plekknoppen
    from netwerk import taakwoorden as van_plekken
    from netwerk.models import Plek
    from trajecten import plekmatches, taakwoorden, toegang

    plekknoppen.registreer(plekknoppen.Plekknop(naam="Wie past hier?", url_naam="plek_mensen", rollen=toegang.HELPERS))
    op_paginas.registreer(Plek, "trajecten/op_paginas/wie_komt.html", plekmatches.op_de_plek)
    van_plekken.registreer(groepen=taakwoorden.groepen, woorden=taakwoorden.woorden)


def _zet_lijsten_bij_beheer() -> None:
    from netwerk import voorlezen
    from trajecten import mailsoorten, voorleesteksten, woordenlijsten_trajecten, woordenlijsten_verwijzingen

    mailsoorten.registreer_mails()
    voorlezen.registreer(voorleesteksten.teksten)
    woordenlijsten_trajecten.registreer_lijsten()
    woordenlijsten_verwijzingen.registreer_lijsten()


def _vul_het_menu() -> None:
    from netwerk import menu
    from netwerk.rolsoorten import Rolsoort

    menu.registreer(
        menu.Pagina(
            naam="Mijn stappen", url_naam="mijn_stappen", icoon="circle-check", rollen=[Rolsoort.INWONER], volgorde=15
        )
    )
    menu.registreer(
        menu.Pagina(naam="Mijn profiel", url_naam="talentprofiel", icoon="bulb", rollen=[Rolsoort.INWONER], volgorde=20)
    )
    menu.registreer(
        menu.Pagina(
            naam="Mijn gegevens", url_naam="mijn_gegevens", icoon="user", rollen=[Rolsoort.INWONER], volgorde=55
        )
    )
    menu.registreer(
        menu.Pagina(
            naam="Inwoners",
            url_naam="inwoners",
            icoon="heart-handshake",
            rollen=[Rolsoort.BEGELEIDER],
            volgorde=25,
            ook=("verzoeken", "matches", "werklijst", "verwijzingen", "projecten", "trainingen"),
        )
    )
    menu.registreer(
        menu.Pagina(
            naam="Met mij gedeeld", url_naam="met_mij_gedeeld", icoon="users", rollen=[Rolsoort.WERKGEVER], volgorde=60
        )
    )

    menu.registreer(
        menu.Pagina(
            naam="Ladder",
            url_naam="kpi",
            icoon="chart-bar",
            rollen=[Rolsoort.BELEIDSMEDEWERKER],
            volgorde=35,
            ook=("jaarrapport", "projecten"),
        )
    )


def _vul_vandaag() -> None:
    from netwerk import vandaag
    from netwerk.rolsoorten import Rolsoort
    from trajecten import gesprekken, matches, toestemmingen, verhalen, verwijzingen, verzoeken, wachtend, werklijst

    helpers = [Rolsoort.BEGELEIDER, Rolsoort.KWARTIERMAKER]
    for template, rollen, volgorde, inhoud, *vragen in (
        ("trajecten/vandaag/noodtoegang_gezien.html", [Rolsoort.INWONER], 5, wachtend.noodtoegang_gezien),
        ("trajecten/vandaag/noodtoegangen.html", [Rolsoort.PRIVACY_OFFICER], 5, wachtend.noodtoegangen),
        ("trajecten/vandaag/verzoeken.html", helpers, 10, verzoeken.wachtende_verzoeken, verzoeken.te_beslissen),
        ("trajecten/vandaag/vragen_aan_mij.html", [Rolsoort.INWONER], 15, matches.vragen_aan_mij, matches.hoe_het_gaat),
        (
            *("trajecten/vandaag/eigen_toestemmingen.html", [Rolsoort.INWONER], 15),
            *(toestemmingen.eigen_toestemmingen, toestemmingen.om_te_laten_zien),
        ),
        ("trajecten/vandaag/eigen_talentprofiel.html", [Rolsoort.INWONER], 20, wachtend.eigen_talentprofiel),
        (
            *("trajecten/vandaag/eigen_verzoeken.html", [Rolsoort.INWONER], 25),
            *(verzoeken.nieuw_antwoord, verzoeken.laatst_gevraagd),
        ),
        ("trajecten/vandaag/aflopend.html", helpers, 35, toestemmingen.aflopend_zonder_account),
        (
            *("trajecten/vandaag/talentprofielen_van_inwoners.html", helpers, 40),
            *(wachtend.talentprofielen_van_inwoners, wachtend.gewijzigde_profielen),
        ),
        ("trajecten/vandaag/werklijst.html", helpers, 8, werklijst.wie_wacht_op_mij, werklijst.eersten),
        ("trajecten/vandaag/met_mij_gedeeld.html", [Rolsoort.WERKGEVER], 45, toestemmingen.met_mij_gedeeld),
        (
            *("trajecten/vandaag/mijn_verwijzingen.html", [Rolsoort.INWONER], 16),
            *(verwijzingen.mijn_verwijzingen, verwijzingen.vragen_over_mij),
        ),
        (
            *("trajecten/vandaag/nieuwe_gesprekken.html", [Rolsoort.INWONER], 18),
            *(gesprekken.om_te_lezen, gesprekken.nieuwe_gesprekken),
        ),
        ("trajecten/vandaag/verhalen.html", [Rolsoort.COMMUNICATIE], 60, verhalen.te_gebruiken),
        ("trajecten/vandaag/in_nood.html", [Rolsoort.KWARTIERMAKER], 95, wachtend.in_nood),
    ):
        wat_eerst = {"vragen": vragen[0]} if vragen else {}
        blok = vandaag.Blok(template=template, inhoud=inhoud, rollen=rollen, volgorde=volgorde, **wat_eerst)
        vandaag.registreer(blok)


def _vul_vandaag_van_het_loket() -> None:
    from netwerk import vandaag
    from netwerk.rolsoorten import Rolsoort
    from trajecten import contactpersonen, meelezen, stappen, toegang, wachtend

    inwoner, kwartiermaker = [Rolsoort.INWONER], [Rolsoort.KWARTIERMAKER]
    meegegeven = (wachtend.meegegeven, wachtend.hoe_vaak_meegegeven)
    wie_helpt = (contactpersonen.mijn_contactpersoon, contactpersonen.wie_helpt_mij)
    niemand = (contactpersonen.wie_heeft_niemand, contactpersonen.zonder_contactpersoon)
    hoeveel = (contactpersonen.hoeveel_hebben_niemand, contactpersonen.hoeveel_zonder)
    loket = wachtend.wachtende_aanmeldingen
    for template, rollen, volgorde, inhoud, vragen in (
        ("trajecten/vandaag/meegegeven.html", [Rolsoort.PRIVACY_OFFICER], 6, *meegegeven),
        ("trajecten/vandaag/mijn_stappen.html", inwoner, 11, stappen.mijn_stappen, stappen.eigen_stappen),
        ("trajecten/vandaag/mijn_contactpersoon.html", inwoner, 12, *wie_helpt),
        ("trajecten/vandaag/zonder_contactpersoon.html", kwartiermaker, 6, *niemand),
        ("trajecten/vandaag/aanmeldingen.html", toegang.HELPERS, 7, wachtend.late_aanmeldingen, loket),
        ("trajecten/vandaag/aanmeldingen.html", toegang.HELPERS, 30, wachtend.open_aanmeldingen, loket),
        ("trajecten/vandaag/aantal_zonder_contactpersoon.html", contactpersonen.ZIET_HOEVEEL, 29, *hoeveel),
        ("trajecten/vandaag/meelezen.html", toegang.HELPERS, 42, meelezen.om_mee_te_lezen, meelezen.hoeveel),
    ):
        blok = {"template": template, "inhoud": inhoud, "vragen": vragen}
        vandaag.registreer(vandaag.Blok(**blok, rollen=rollen, volgorde=volgorde))


def _noem_wie_er_zijn() -> None:
    """Tell the access log which ids are people."""
    from netwerk import personen
    from trajecten import inzage

    personen.registreer(
        personen.Persoonssoort(naam="inwoner", met_ids=inzage.inwoners_met_ids, met_naam=inzage.inwoners_met_naam)
    )
    personen.registreer(
        personen.Persoonssoort(
            naam="aanmelding", met_ids=inzage.aanmeldingen_met_ids, met_naam=inzage.aanmeldingen_met_naam
        )
    )


def _vul_eigen_gegevens() -> None:
    from trajecten import (
        gegevenssets,
        gegevenssets_account,
        gegevenssets_delen,
        gegevenssets_gasten,
        gegevenssets_gesprekken,
        gegevenssets_kaarten,
        gegevenssets_loket,
        gegevenssets_matches,
        gegevenssets_trajecten,
        gegevenssets_verwijzingen,
        gegevenssets_werkgroepen,
    )

    gegevenssets_account.registreer_sets()
    gegevenssets.registreer_sets()
    gegevenssets_loket.registreer_sets()
    gegevenssets_trajecten.registreer_sets()
    gegevenssets_delen.registreer_sets()
    gegevenssets_kaarten.registreer_sets()
    gegevenssets_gasten.registreer_sets()
    gegevenssets_werkgroepen.registreer_sets()
    gegevenssets_matches.registreer_sets()
    gegevenssets_verwijzingen.registreer_sets()
    gegevenssets_gesprekken.registreer_sets()


def _antwoord_namens_inwoners() -> None:
    from netwerk import namens
    from trajecten import antwoord_namens

    namens.registreer(namens.Namens(leden=antwoord_namens.leden, leg_vast=antwoord_namens.leg_vast))


def _zeg_wie_wat_mag() -> None:
    from netwerk import matrix
    from trajecten import wie_mag_wat, wie_mag_wat_loket, wie_mag_wat_verwijzingen

    for module in (wie_mag_wat, wie_mag_wat_loket, wie_mag_wat_verwijzingen):
        matrix.registreer(*module.SOORTEN)


def _laat_staan_wie_het_deed() -> None:
    from netwerk.verwijzingen import laat_staan

    for veld in (
        "Noodtoegang.lid",
        "Verzoek.gedaan_door",
        "Besluit.door",
        "Toestemming.gevraagd_door",
        "Toestemming.vastgelegd_door",
        "Toestemming.ingetrokken_door",
        "Verhaaldeel.opgeschreven_door",
        "Verhaalgebruik.vastgelegd_door",
        "Verhaalgebruik.ingetrokken_door",
        "SamenIngevuld.door",
        "IetsAnders.samen_met",
        "Overneemkaart.door",
        "Plekafwijzing.door",
        "Stap.voorgesteld_door",
        "Stap.beantwoord_door",
        "Gehoord.door",
        "Trajectorganisatie.door",
        "Trajectbesluit.door",
        "Aanleiding.door",
    ):
        laat_staan(f"trajecten.{veld}", "proof of who did it then")


def _geef_door_aan_het_netwerk() -> None:
    """Aanmeldingen go over with the contacts of who leaves; groups hardly known and stories can be on an agenda."""
    from trajecten import loket, niet_in_beeld, verhalen_op_agenda

    loket.registreer_overdracht()
    niet_in_beeld.registreer_groepen()
    verhalen_op_agenda.registreer_alles()


def _geef_over_na_het_inloggen() -> None:
    from netwerk import bij_sluiten, na_inloggen
    from trajecten import noodtoegang, samen

    na_inloggen.registreer(samen.na_het_inloggen)
    bij_sluiten.registreer(noodtoegang.beeindig_van)
