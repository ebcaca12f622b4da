from django.apps import AppConfig


class NetwerkConfig(AppConfig):
    name = "netwerk"
    verbose_name = "Netwerk"

    def ready(self) -> None:
        from netwerk import wachtend
        from netwerk.menu import Pagina, registreer
        from netwerk.rolsoorten import Rolsoort
        from netwerk.toegang import NETWERKROLLEN
        from netwerk.vandaag import Blok
        from netwerk.vandaag import registreer as registreer_blok

        _registreer_toezicht()
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


def _registreer_toezicht() -> None:
    """How long what is kept, and what waits on /vandaag/ for those who see to it."""
    from netwerk import bewaartermijnen, wachtend
    from netwerk.toegang import TOEZICHT
    from netwerk.vandaag import Blok, registreer

    bewaartermijnen.registreer_termijnen()
    for template, inhoud, volgorde in (
        ("netwerk/vandaag/toezicht.html", wachtend.taak_van_wie_toezicht_houdt, 15),
        ("netwerk/vandaag/bewaren.html", wachtend.lijsten_om_te_beoordelen, 16),
    ):
        blok = Blok(naam=inhoud.__name__, template=template, inhoud=inhoud, rollen=TOEZICHT, volgorde=volgorde)
        registreer(blok)
