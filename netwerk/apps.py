from django.apps import AppConfig


class NetwerkConfig(AppConfig):
    name = "netwerk"
    verbose_name = "Netwerk"

    def ready(self) -> None:
        _vul_menu()
        _vul_vandaag()


def _vul_menu() -> None:
    from netwerk.menu import Pagina, registreer
    from netwerk.rolsoorten import Rolsoort
    from netwerk.toegang import NETWERKROLLEN

    iedereen = frozenset(Rolsoort)
    # A beleidsmedewerker has four other pages; the tabs of the agenda lead to the people.
    mensen = NETWERKROLLEN - {Rolsoort.BELEIDSMEDEWERKER}
    registreer(Pagina(naam="Vandaag", url_naam="vandaag", icoon="home", rollen=iedereen, volgorde=10))
    registreer(
        Pagina(naam="Mensen", url_naam="leden", icoon="users", rollen=mensen, volgorde=40, ook=("organisaties",))
    )
    registreer(
        Pagina(naam="Toezicht", url_naam="toezicht", icoon="search", rollen=[Rolsoort.PRIVACY_OFFICER], volgorde=15)
    )
    registreer(Pagina(naam="Agenda", url_naam="bijeenkomsten", icoon="calendar-event", rollen=iedereen, volgorde=50))


def _vul_vandaag() -> None:
    from netwerk import wachtend
    from netwerk.rolsoorten import Rolsoort
    from netwerk.vandaag import Blok, registreer

    registreer(
        Blok(
            naam="toezicht",
            template="netwerk/vandaag/toezicht.html",
            inhoud=wachtend.taak_van_wie_toezicht_houdt,
            rollen=(Rolsoort.FUNCTIONEEL_BEHEERDER, Rolsoort.PRIVACY_OFFICER),
            volgorde=15,
        )
    )
    registreer(
        Blok(
            naam="acties",
            template="netwerk/vandaag/acties.html",
            inhoud=wachtend.open_acties,
            rollen=frozenset(Rolsoort),
            volgorde=20,
        )
    )
    registreer(
        Blok(
            naam="bijeenkomst",
            template="netwerk/vandaag/bijeenkomst.html",
            inhoud=wachtend.eerste_bijeenkomst,
            rollen=frozenset(Rolsoort),
            volgorde=80,
        )
    )
