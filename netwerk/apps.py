from django.apps import AppConfig


class NetwerkConfig(AppConfig):
    name = "netwerk"
    verbose_name = "Netwerk"

    def ready(self) -> None:
        from netwerk import (
            bewaartermijnen_klussen,
            bewaartermijnen_mail,
            mailsoorten,
            sessies,  # noqa: F401 - listens to who logs in
            woordenlijsten_netwerk,
        )
        from netwerk.bewaartermijnen import registreer_termijnen
        from netwerk.gemeentelogin import controles
        from netwerk.matrix import registreer
        from netwerk.wie_mag_wat import SOORTEN

        controles.registreer()
        registreer_termijnen()
        bewaartermijnen_mail.registreer_termijnen()
        bewaartermijnen_klussen.registreer_termijnen()
        registreer(*SOORTEN)
        woordenlijsten_netwerk.registreer_lijsten()
        mailsoorten.registreer_mails()
        _vul_menu()
        _vul_vandaag()


def _vul_menu() -> None:
    from netwerk.menu import Pagina, registreer
    from netwerk.rollen import BIJEENKOMSTROLLEN, NETWERKROLLEN
    from netwerk.rolsoorten import Rolsoort

    iedereen = frozenset(Rolsoort)
    # A beleidsmedewerker has four other pages; the tabs of the agenda lead to the people.
    mensen = NETWERKROLLEN - {Rolsoort.BELEIDSMEDEWERKER}
    beheer, toezicht = [Rolsoort.FUNCTIONEEL_BEHEERDER], [Rolsoort.PRIVACY_OFFICER]
    for pagina in (
        Pagina(naam="Vandaag", url_naam="vandaag", icoon="home", rollen=iedereen, volgorde=10),
        Pagina(naam="Toezicht", url_naam="toezicht", icoon="search", rollen=toezicht, volgorde=15),
        Pagina(
            naam="Beheer",
            url_naam="beheer",
            icoon="user",
            rollen=beheer,
            volgorde=30,
            ook=("rechten", "uitnodigingen", "bewaren", "wie_mag_wat_zien"),
        ),
        Pagina(naam="Mensen", url_naam="leden", icoon="users", rollen=mensen, volgorde=40, ook=("organisaties",)),
        Pagina(naam="Agenda", url_naam="bijeenkomsten", icoon="calendar-event", rollen=BIJEENKOMSTROLLEN, volgorde=50),
    ):
        registreer(pagina)


def _vul_vandaag() -> None:
    from netwerk import wachtend
    from netwerk.rollen import TOEZICHT
    from netwerk.rolsoorten import Rolsoort
    from netwerk.vandaag import Blok, registreer

    iedereen = tuple(Rolsoort)
    for naam, template, inhoud, rollen, volgorde in (
        ("toezicht", "netwerk/vandaag/toezicht.html", wachtend.taak_van_wie_toezicht_houdt, TOEZICHT, 15),
        ("bewaren", "netwerk/vandaag/bewaren.html", wachtend.lijsten_om_te_beoordelen, TOEZICHT, 16),
        ("acties", "netwerk/vandaag/acties.html", wachtend.open_acties, iedereen, 20),
        ("bijeenkomst", "netwerk/vandaag/bijeenkomst.html", wachtend.eerste_bijeenkomst, iedereen, 80),
    ):
        registreer(Blok(naam=naam, template=template, inhoud=inhoud, rollen=rollen, volgorde=volgorde))
