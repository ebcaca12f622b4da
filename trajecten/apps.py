from django.apps import AppConfig


class TrajectenConfig(AppConfig):
    name = "trajecten"
    verbose_name = "Trajecten"

    def ready(self) -> None:
        """Put pages in the menu, blocks on /vandaag/, and data sets in what an inwoner can read of the own data."""
        from trajecten import bewaartermijnen

        bewaartermijnen.registreer_termijnen()
        _vul_het_menu()
        _vul_vandaag()
        _noem_wie_er_zijn()
        _vul_eigen_gegevens()
        _zeg_wie_wat_mag()
        _laat_staan_wie_het_deed()
        _geef_over_na_het_inloggen()


def _vul_het_menu() -> None:
    from netwerk import menu
    from netwerk.rolsoorten import Rolsoort

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
            ook=("verzoeken",),
        )
    )


def _vul_vandaag() -> None:
    from netwerk import vandaag
    from netwerk.rolsoorten import Rolsoort
    from trajecten import verzoeken, wachtend

    for template, inhoud, rollen, volgorde in (
        ("trajecten/vandaag/noodtoegang_gezien.html", wachtend.noodtoegang_gezien, [Rolsoort.INWONER], 5),
        ("trajecten/vandaag/noodtoegangen.html", wachtend.noodtoegangen, [Rolsoort.PRIVACY_OFFICER], 5),
        ("trajecten/vandaag/in_nood.html", wachtend.in_nood, [Rolsoort.KWARTIERMAKER], 95),
        ("trajecten/vandaag/eigen_talentprofiel.html", wachtend.eigen_talentprofiel, [Rolsoort.INWONER], 20),
        ("trajecten/vandaag/eigen_verzoeken.html", verzoeken.nieuw_antwoord, [Rolsoort.INWONER], 25),
        (
            "trajecten/vandaag/verzoeken.html",
            verzoeken.wachtende_verzoeken,
            [Rolsoort.BEGELEIDER, Rolsoort.KWARTIERMAKER],
            10,
        ),
        ("trajecten/vandaag/aanmeldingen.html", wachtend.open_aanmeldingen, [Rolsoort.KWARTIERMAKER], 30),
        (
            "trajecten/vandaag/talentprofielen_van_inwoners.html",
            wachtend.talentprofielen_van_inwoners,
            [Rolsoort.BEGELEIDER, Rolsoort.KWARTIERMAKER],
            40,
        ),
    ):
        blok = vandaag.Blok(naam=inhoud.__name__, template=template, inhoud=inhoud, rollen=rollen, volgorde=volgorde)
        vandaag.registreer(blok)


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
        gegevenssets_gasten,
        gegevenssets_kaarten,
        gegevenssets_werkgroepen,
    )

    gegevenssets_account.registreer_sets()
    gegevenssets.registreer_sets()
    gegevenssets_kaarten.registreer_sets()
    gegevenssets_gasten.registreer_sets()
    gegevenssets_werkgroepen.registreer_sets()


def _zeg_wie_wat_mag() -> None:
    from netwerk import matrix
    from trajecten.wie_mag_wat import SOORTEN

    matrix.registreer(*SOORTEN)


def _laat_staan_wie_het_deed() -> None:
    from netwerk.verwijzingen import laat_staan

    for veld in ("Noodtoegang.lid", "Verzoek.gedaan_door", "Besluit.door", "SamenIngevuld.door", "Overneemkaart.door"):
        laat_staan(f"trajecten.{veld}", "proof of who did it then")


def _geef_over_na_het_inloggen() -> None:
    from netwerk import na_inloggen
    from trajecten import samen

    na_inloggen.registreer(samen.na_het_inloggen)
