from django.apps import AppConfig


class NetwerkConfig(AppConfig):
    name = "netwerk"
    verbose_name = "Netwerk"

    def ready(self) -> None:
        from netwerk.menu import Pagina, registreer
        from netwerk.rolsoorten import Rolsoort
        from netwerk.toegang import NETWERKROLLEN

        # A beleidsmedewerker has four other pages; the tabs of the agenda lead to the people.
        mensen = NETWERKROLLEN - {Rolsoort.BELEIDSMEDEWERKER}
        registreer(Pagina(naam="Mensen", url_naam="leden", icoon="users", rollen=mensen, volgorde=40))
        registreer(
            Pagina(naam="Agenda", url_naam="bijeenkomsten", icoon="calendar-event", rollen=set(Rolsoort), volgorde=50)
        )
