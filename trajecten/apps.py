from django.apps import AppConfig


class TrajectenConfig(AppConfig):
    name = "trajecten"
    verbose_name = "Trajecten"

    def ready(self) -> None:
        """Put pages in the menu and blocks on /vandaag/."""
        _vul_het_menu()
        _vul_vandaag()
        _zeg_wie_wat_mag()


def _vul_het_menu() -> None:
    from netwerk import menu
    from netwerk.rolsoorten import Rolsoort

    menu.registreer(
        menu.Pagina(naam="Mijn profiel", url_naam="talentprofiel", icoon="bulb", rollen=[Rolsoort.INWONER], volgorde=20)
    )
    menu.registreer(
        menu.Pagina(
            naam="Inwoners", url_naam="inwoners", icoon="heart-handshake", rollen=[Rolsoort.BEGELEIDER], volgorde=25
        )
    )


def _vul_vandaag() -> None:
    from netwerk import vandaag
    from netwerk.rolsoorten import Rolsoort
    from trajecten import wachtend

    for template, inhoud, rollen, volgorde in (
        ("trajecten/vandaag/eigen_talentprofiel.html", wachtend.eigen_talentprofiel, [Rolsoort.INWONER], 20),
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


def _zeg_wie_wat_mag() -> None:
    from netwerk import matrix
    from trajecten.wie_mag_wat import SOORTEN

    matrix.registreer(*SOORTEN)
