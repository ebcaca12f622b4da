from django.apps import AppConfig


class NetwerkConfig(AppConfig):
    name = "netwerk"
    verbose_name = "Netwerk"

    def ready(self) -> None:
        from netwerk import menu, vandaag, wachtend
        from netwerk.rolsoorten import Rolsoort

        iedereen = frozenset(Rolsoort)
        menu.registreer(
            menu.Pagina(naam="Vandaag", url_naam="vandaag", icoon="home", rollen=iedereen, volgorde=10),
        )
        vandaag.registreer(
            vandaag.Blok(
                naam="acties",
                template="netwerk/vandaag/acties.html",
                inhoud=wachtend.open_acties,
                rollen=iedereen,
                volgorde=20,
            )
        )
        vandaag.registreer(
            vandaag.Blok(
                naam="bijeenkomst",
                template="netwerk/vandaag/bijeenkomst.html",
                inhoud=wachtend.eerste_bijeenkomst,
                rollen=iedereen,
                volgorde=80,
            )
        )
        vandaag.registreer(
            vandaag.Blok(
                naam="toezicht",
                template="netwerk/vandaag/toezicht.html",
                inhoud=wachtend.taak_van_wie_toezicht_houdt,
                rollen=(Rolsoort.FUNCTIONEEL_BEHEERDER, Rolsoort.PRIVACY_OFFICER),
                volgorde=15,
            )
        )
