from django.apps import AppConfig


class NetwerkConfig(AppConfig):
    name = "netwerk"
    verbose_name = "Netwerk"

    def ready(self) -> None:
        _zeg_wie_wat_mag()
        self._vul_schermen()

    def _vul_schermen(self) -> None:
        from netwerk import wachtend
        from netwerk.menu import Pagina, registreer
        from netwerk.rolsoorten import Rolsoort
        from netwerk.toegang import NETWERKROLLEN
        from netwerk.vandaag import Blok
        from netwerk.vandaag import registreer as registreer_blok

        iedereen = frozenset(Rolsoort)
        # A beleidsmedewerker has four other pages; the tabs of the agenda lead to the people.
        mensen = NETWERKROLLEN - {Rolsoort.BELEIDSMEDEWERKER}
        registreer(Pagina(naam="Vandaag", url_naam="vandaag", icoon="home", rollen=iedereen, volgorde=10))
        registreer(
            Pagina(naam="Mensen", url_naam="leden", icoon="users", rollen=mensen, volgorde=40, ook=("organisaties",))
        )
        registreer(
            Pagina(naam="Agenda", url_naam="bijeenkomsten", icoon="calendar-event", rollen=iedereen, volgorde=50)
        )
        registreer_blok(
            Blok(
                naam="toezicht",
                template="netwerk/vandaag/toezicht.html",
                inhoud=wachtend.taak_van_wie_toezicht_houdt,
                rollen=(Rolsoort.FUNCTIONEEL_BEHEERDER, Rolsoort.PRIVACY_OFFICER),
                volgorde=15,
            )
        )
        registreer_blok(
            Blok(
                naam="acties",
                template="netwerk/vandaag/acties.html",
                inhoud=wachtend.open_acties,
                rollen=iedereen,
                volgorde=20,
            )
        )
        registreer_blok(
            Blok(
                naam="bijeenkomst",
                template="netwerk/vandaag/bijeenkomst.html",
                inhoud=wachtend.eerste_bijeenkomst,
                rollen=iedereen,
                volgorde=80,
            )
        )


def _zeg_wie_wat_mag() -> None:
    from netwerk import matrix
    from netwerk.wie_mag_wat import SOORTEN

    matrix.registreer(*SOORTEN)
