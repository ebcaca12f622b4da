from django.apps import AppConfig


class TrajectenConfig(AppConfig):
    name = "trajecten"
    verbose_name = "Trajecten"

    def ready(self) -> None:
        from netwerk import vandaag
        from netwerk.rolsoorten import Rolsoort
        from trajecten import wachtend

        vandaag.registreer(
            vandaag.Blok(
                naam="aanmeldingen",
                template="trajecten/vandaag/aanmeldingen.html",
                inhoud=wachtend.open_aanmeldingen,
                rollen=(Rolsoort.KWARTIERMAKER,),
                volgorde=30,
            )
        )
