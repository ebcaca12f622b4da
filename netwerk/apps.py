from django.apps import AppConfig


class NetwerkConfig(AppConfig):
    name = "netwerk"
    verbose_name = "Netwerk"

    def ready(self) -> None:
        from netwerk import (
            agendabronnen,
            herkomst,
            plekken_vandaag,
            sessies,  # noqa: F401 - listens to who logs in
        )
        from netwerk.gemeentelogin import controles
        from netwerk.models import Nieuwsfoto, Voorleesopname
        from participatie import bestandscontrole

        controles.registreer()
        bestandscontrole.registreer(Nieuwsfoto)
        bestandscontrole.registreer(Voorleesopname)
        _zeg_hoe_lang_wat_blijft()
        _zeg_wie_wat_mag()
        _noem_wie_er_zijn()
        _laat_staan_wie_het_deed()
        herkomst.registreer_soorten()
        agendabronnen.registreer_bronnen()
        _vul_beheer()
        _vul_menu()
        _vul_vandaag()
        plekken_vandaag.registreer_blokken()
        _vul_werkgroep()


def _zeg_hoe_lang_wat_blijft() -> None:
    """Parts before what they are part of."""
    from netwerk import (
        bewaartermijnen,
        bewaartermijnen_bijeenkomsten,
        bewaartermijnen_contacten,
        bewaartermijnen_gasten,
        bewaartermijnen_inlezen,
        bewaartermijnen_klussen,
        bewaartermijnen_leden,
        bewaartermijnen_mail,
        bewaartermijnen_plekken,
        bewaartermijnen_werkgroepen,
    )

    for onderwerp in (
        bewaartermijnen_leden,
        bewaartermijnen_plekken,
        bewaartermijnen_contacten,
        bewaartermijnen_gasten,
        bewaartermijnen_bijeenkomsten,
        bewaartermijnen,
        bewaartermijnen_mail,
        bewaartermijnen_klussen,
        bewaartermijnen_inlezen,
        bewaartermijnen_werkgroepen,
    ):
        onderwerp.registreer_termijnen()


def _zeg_wie_wat_mag() -> None:
    from netwerk import wie_mag_wat, wie_mag_wat_beheer, wie_mag_wat_gasten, wie_mag_wat_leden, wie_mag_wat_plekken
    from netwerk.matrix import registreer

    for onderwerp in (wie_mag_wat, wie_mag_wat_leden, wie_mag_wat_plekken, wie_mag_wat_gasten, wie_mag_wat_beheer):
        registreer(*onderwerp.SOORTEN)


def _noem_wie_er_zijn() -> None:
    """Tell the access log which leden are inwoners."""
    from netwerk import personen

    personen.registreer(
        personen.Persoonssoort(naam="lid", met_ids=personen.leden_met_ids, met_naam=personen.leden_met_naam)
    )


def _vul_beheer() -> None:
    from netwerk import mailsoorten, mailsoorten_bijeenkomsten, woordenlijsten_netwerk

    woordenlijsten_netwerk.registreer_lijsten()
    mailsoorten.registreer_mails()
    mailsoorten_bijeenkomsten.registreer_mails()


def _vul_menu() -> None:
    from netwerk.menu import Pagina, registreer
    from netwerk.rollen import BIJEENKOMSTROLLEN, NETWERKROLLEN
    from netwerk.rolsoorten import Rolsoort

    iedereen = frozenset(Rolsoort)
    # A beleidsmedewerker has four other pages; the tabs of the agenda lead to the people.
    mensen = NETWERKROLLEN - {Rolsoort.BELEIDSMEDEWERKER}
    bij_mensen = ("organisaties", "plekken", "warme_contacten", "werkgroepen", "doelen", "dubbelen", "inlezen")
    beheer, toezicht = [Rolsoort.FUNCTIONEEL_BEHEERDER], [Rolsoort.PRIVACY_OFFICER]
    onder_beheer = ("achtergrondwerk", "rechten", "uitnodigingen", "bewaren", "wie_mag_wat_zien")
    for pagina in (
        Pagina(naam="Vandaag", url_naam="vandaag", icoon="home", rollen=iedereen, volgorde=10),
        Pagina(naam="Toezicht", url_naam="toezicht", icoon="search", rollen=toezicht, volgorde=15),
        Pagina(naam="Beheer", url_naam="beheer", icoon="user", rollen=beheer, volgorde=30, ook=onder_beheer),
        Pagina(naam="Mensen", url_naam="leden", icoon="users", rollen=mensen, volgorde=40, ook=bij_mensen),
        Pagina(
            naam="Agenda",
            url_naam="bijeenkomsten",
            icoon="calendar-event",
            rollen=BIJEENKOMSTROLLEN,
            volgorde=50,
            ook=("leervragen",),
        ),
    ):
        registreer(pagina)


def _laat_staan_wie_het_deed() -> None:
    """What keeps pointing at an account that was put together with another one."""
    from netwerk.verwijzingen import laat_staan

    inloggen = "how that account logged in; it does not any more"
    for model in ("account.EmailAddress", "socialaccount.SocialAccount", "mfa.Authenticator"):
        laat_staan(f"{model}.user", inloggen)
    laat_staan("usersessions.UserSession.user", inloggen)
    bewijs = "proof of who did it then"
    for veld in (
        *("Vernietiging.door", "Vernietiging.goedgekeurd_door", "Vernietigingslijst.gemaakt_door"),
        *("Vernietigingslijst.beoordeeld_door", "Rechtencontrole.gezien_door", "Samenvoeging.door", "Inlezing.door"),
        *("Overdracht.van", "Overdracht.naar", "Overdracht.door", "Overdracht.teruggedraaid_door"),
        *("Nieuwsbericht.geschreven_door", "Nieuwsbericht.goedgekeurd_door", "Nieuwsstap.wie"),
        *("Waarneming.afwezige", "Waarneming.waarnemer", "Waarneming.gezet_door"),
    ):
        laat_staan(f"netwerk.{veld}", bewijs)
    for veld in ("Agendalink.lid", "Prikbordmail.lid", "Gastvoorkeur.lid"):
        laat_staan(f"netwerk.{veld}", "the choice of that account; the other one made its own")
    laat_staan("netwerk.Rol.lid", "roles are given by hand, none comes along")
    laat_staan("netwerk.Klus.lid", "made with the rights of that account")
    laat_staan("netwerk.Bewaarvraag.lid", "asks about that account")
    for veld in ("door", "ingetrokken_door"):
        laat_staan(f"netwerk.Uitnodiging.{veld}", "counts by the roles of who gave it")


def _vul_vandaag() -> None:
    from netwerk import nieuws, voordrachten, wachtend, werkgroepen
    from netwerk.rollen import NIEUWSROLLEN, TOEZICHT, WERKGROEPROLLEN
    from netwerk.rolsoorten import Rolsoort
    from netwerk.toegang import BEOORDEELT_VOORDRACHTEN
    from netwerk.vandaag import Blok, registreer
    from netwerk.veldrechten import LEGT_CONTACT

    iedereen = tuple(Rolsoort)
    for template, inhoud, rollen, volgorde in (
        ("netwerk/vandaag/toezicht.html", wachtend.taak_van_wie_toezicht_houdt, TOEZICHT, 15),
        ("netwerk/vandaag/acties.html", wachtend.open_acties, iedereen, 20),
        ("netwerk/vandaag/contacten.html", wachtend.afgekoelde_contacten, LEGT_CONTACT, 25),
    ):
        registreer(Blok(template=template, inhoud=inhoud, rollen=rollen, volgorde=volgorde))
    for template, vragen, inhoud, rollen, volgorde in (
        (
            "netwerk/vandaag/bewaren.html",
            wachtend.te_beoordelen_lijsten,
            wachtend.lijsten_om_te_beoordelen,
            TOEZICHT,
            16,
        ),
        ("netwerk/vandaag/nieuws.html", nieuws.wachtende_berichten, nieuws.wat_wacht, NIEUWSROLLEN, 30),
        (
            "netwerk/vandaag/voordrachten.html",
            voordrachten.wachtende_voordrachten,
            voordrachten.te_beoordelen,
            BEOORDEELT_VOORDRACHTEN,
            35,
        ),
        (
            "netwerk/vandaag/werkgroepen.html",
            werkgroepen.met_nieuws_voor,
            werkgroepen.eigen_werkgroepen,
            WERKGROEPROLLEN,
            70,
        ),
        ("netwerk/vandaag/bijeenkomst.html", wachtend.komende_bijeenkomst, wachtend.eerste_bijeenkomst, iedereen, 80),
    ):
        registreer(Blok(template=template, inhoud=inhoud, rollen=rollen, volgorde=volgorde, vragen=vragen))


def _vul_werkgroep() -> None:
    from netwerk import leervragen, ontwerpteam
    from netwerk.rollen import MEEWERKROLLEN
    from netwerk.werkgroepdelen import Deel, registreer

    registreer(
        Deel(
            naam="leervragen",
            template="netwerk/werkgroep_leervragen.html",
            inhoud=leervragen.van_werkgroep,
            rollen=MEEWERKROLLEN,
            volgorde=40,
        )
    )
    registreer(
        Deel(
            naam="ontwerpteam",
            template="netwerk/werkgroep_ontwerpteam.html",
            inhoud=ontwerpteam.per_gemeente,
            rollen=MEEWERKROLLEN,
            volgorde=2,
        )
    )
