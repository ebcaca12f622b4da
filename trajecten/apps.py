from django.apps import AppConfig


class TrajectenConfig(AppConfig):
    name = "trajecten"
    verbose_name = "Trajecten"

    def ready(self) -> None:
        """Put pages in the menu and blocks on /vandaag/."""
        from netwerk import menu, vandaag
        from netwerk.rolsoorten import Rolsoort
        from trajecten import wachtend

        menu.registreer(
            menu.Pagina(
                naam="Mijn profiel", url_naam="talentprofiel", icoon="bulb", rollen=[Rolsoort.INWONER], volgorde=20
            )
        )
        menu.registreer(
            menu.Pagina(
                naam="Inwoners", url_naam="inwoners", icoon="heart-handshake", rollen=[Rolsoort.BEGELEIDER], volgorde=25
            )
        )
        vandaag.registreer(
            vandaag.Blok(
                naam="eigen_talentprofiel",
                template="trajecten/vandaag/eigen_talentprofiel.html",
                inhoud=wachtend.eigen_talentprofiel,
                rollen=[Rolsoort.INWONER],
                volgorde=20,
            )
        )
        vandaag.registreer(
            vandaag.Blok(
                naam="talentprofielen_van_inwoners",
                template="trajecten/vandaag/talentprofielen_van_inwoners.html",
                inhoud=wachtend.talentprofielen_van_inwoners,
                rollen=[Rolsoort.BEGELEIDER, Rolsoort.KWARTIERMAKER],
                volgorde=40,
            )
        )
        vandaag.registreer(
            vandaag.Blok(
                naam="aanmeldingen",
                template="trajecten/vandaag/aanmeldingen.html",
                inhoud=wachtend.open_aanmeldingen,
                rollen=(Rolsoort.KWARTIERMAKER,),
                volgorde=30,
            )
        )
