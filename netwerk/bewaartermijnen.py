"""How long the data of this app is kept (domain.md 5.4 and 5.5). Parts stand before what they are part of."""

from allauth.account.models import EmailAddress, EmailConfirmation
from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount, SocialToken
from allauth.usersessions.models import UserSession
from django.contrib.sessions.models import Session
from django.db.models import DateTimeField, Exists, OuterRef, Q, QuerySet
from django.db.models.functions import Cast, Coalesce, Greatest

from netwerk import bewaarvragen
from netwerk.anonimiseren import ADRES, anonimiseer
from netwerk.bewaren import Bewaartermijn, Daarna, Termijn, registreer
from netwerk.models import (
    Actie,
    Afspraak,
    Agendalink,
    Bewaarvraag,
    Bijeenkomst,
    Contactmoment,
    Contactpersoon,
    Inzage,
    Kennis,
    Lid,
    Organisatie,
    Partnerschap,
    Plek,
    Rechtencontrole,
    Rol,
    Uitnodiging,
    Vernietigingslijst,
    Werkgroeplid,
)
from netwerk.vernietiging import vernietig_logregels

EIGEN_KEUZE = "Keuze van het netwerk"
MET_DERDEN = "Selectielijst 19.1.11"
"""Agenda and report with third parties: 5 years."""
BEZOEK = Termijn(jaren=5)
NAMEN = Termijn(jaren=2)
"""How long names of third persons stay with a visit, and who was at a bijeenkomst."""
NA_EINDE = Termijn(maanden=12)

LAATSTE_KEER = Greatest(Coalesce("last_login", Cast("lid_sinds", DateTimeField())), Cast("lid_tot", DateTimeField()))
"""When somebody logged in last, or came; and not before the last day as a lid."""


def zwijgende_accounts(nu) -> QuerySet[Lid]:
    leden = Lid.objects.annotate(laatst=LAATSTE_KEER).exclude(email__endswith=ADRES)
    return leden.filter(laatst__lt=bewaarvragen.VRAAG_NA.voor(nu))


def _account_is_over(nu) -> Q:
    return ~Q(email__endswith=ADRES) & bewaarvragen.zwijgt_sinds_vraag(nu) & ~_kwam_pas_uit_een_bestand(nu)


def _kwam_pas_uit_een_bestand(nu) -> Q:
    """Who was read in from a file waits a year for an uitnodiging, however long that person took part already."""
    erbij = Lid.pgh_event_model.objects.filter(pgh_obj=OuterRef("pk"), pgh_label="insert")
    pas = Exists(erbij.filter(pgh_created_at__gte=bewaarvragen.VRAAG_NA.voor(nu)))
    return Q(is_active=False, last_login=None, lid_tot=None) & Q(pas)


def _niemand_sprak_hem(nu) -> Q:
    """Contactpersonen with whom nobody spoke for two years, and of whom nothing was written down since."""
    grens = NAMEN.voor(nu)
    gesproken = Contactmoment.objects.geteld().filter(contactpersonen=OuterRef("pk"), op__gte=grens)
    geschreven = Contactpersoon.pgh_event_model.objects.filter(pgh_obj=OuterRef("pk"), pgh_created_at__gte=grens)
    return ~Exists(gesproken) & ~Exists(geschreven)


def _niets_hoort_erbij(nu) -> Q:
    """Organisaties without people and plekken, where nobody came for a year."""
    grens = NA_EINDE.voor(nu)
    bezocht = Contactmoment.objects.geteld().filter(organisatie=OuterRef("pk"), op__gte=grens)
    plekken = Plek.objects.filter(organisatie=OuterRef("pk"))
    leden = Lid.objects.filter(organisatie=OuterRef("pk"))
    acties = Actie.objects.open().filter(organisatie=OuterRef("pk"))
    partner = Partnerschap.objects.filter(organisatie=OuterRef("pk"))
    afspraken = Afspraak.objects.filter(organisatie=OuterRef("pk"))
    niets = ~Exists(bezocht) & ~Exists(plekken) & ~Exists(leden) & ~Exists(acties)
    return niets & ~Exists(partner) & ~Exists(afspraken)


def zonder_spoor(rijen: QuerySet, **waarom: object) -> int:
    """Remove what is no longer anything: an id of it would say more than it does itself."""
    return rijen.delete()[0]


def registreer_termijnen() -> None:
    bewaarvragen.registreer(Bewaarvraag.Over.ACCOUNT, zwijgende_accounts)
    registreer(*_van_contact(), *_van_bijeenkomsten(), *_van_organisaties(), *_van_mensen(), *_van_toezicht())


def _van_contact() -> tuple[Bewaartermijn, ...]:
    return (
        Bewaartermijn(
            gegevens="wie iemand sprak bij een contact",
            model=Contactmoment.contactpersonen.through,
            termijn=NAMEN,
            begin="contactmoment__op",
            begin_in_woorden="na het contact",
            grond=f"{EIGEN_KEUZE}: namen van anderen korter",
            plaats="contactmoment__gemeente",
        ),
        Bewaartermijn(
            gegevens="contactmomenten",
            model=Contactmoment,
            termijn=BEZOEK,
            begin="op",
            begin_in_woorden="na het contact",
            grond=MET_DERDEN,
        ),
        Bewaartermijn(
            gegevens="acties",
            model=Actie,
            termijn=BEZOEK,
            begin=Coalesce("gedaan_op", "ingetrokken_op", Cast("uiterlijk_op", DateTimeField())),
            begin_in_woorden="nadat de actie gedaan is, of gedaan had moeten zijn",
            grond=MET_DERDEN,
        ),
    )


def _van_bijeenkomsten() -> tuple[Bewaartermijn, ...]:
    return (
        Bewaartermijn(
            gegevens="wie bij een bijeenkomst was",
            model=Bijeenkomst.aanwezig.through,
            termijn=NAMEN,
            begin="bijeenkomst__eindigt_op",
            begin_in_woorden="na de bijeenkomst",
            grond=f"{EIGEN_KEUZE}: aanwezigheid korter",
            verband="bijeenkomst__samenwerkingsverband",
            voor_iedereen="Dat u bij een bijeenkomst was: 2 jaar.",
        ),
        Bewaartermijn(
            gegevens="bijeenkomsten",
            model=Bijeenkomst,
            termijn=BEZOEK,
            begin="eindigt_op",
            begin_in_woorden="na de bijeenkomst",
            grond=MET_DERDEN,
            verband="samenwerkingsverband",
        ),
        Bewaartermijn(
            gegevens="wie in een werkgroep zat",
            model=Werkgroeplid,
            termijn=BEZOEK,
            begin="tot",
            begin_in_woorden="na de laatste dag in de werkgroep",
            grond=MET_DERDEN,
            plaats="lid__gemeente",
        ),
    )


def _van_organisaties() -> tuple[Bewaartermijn, ...]:
    return (
        Bewaartermijn(
            gegevens="contactpersonen",
            model=Contactpersoon,
            termijn=NAMEN,
            begin="organisatie__toegevoegd_op",
            begin_in_woorden="na het laatste contact",
            als=_niemand_sprak_hem,
            grond=f"{EIGEN_KEUZE}: namen van anderen korter",
            voor_iedereen="Uw naam, als wij u spraken bij een organisatie: 2 jaar na het laatste gesprek.",
        ),
        Bewaartermijn(
            gegevens="plekken",
            model=Plek,
            termijn=NA_EINDE,
            begin="geldig_tot",
            begin_in_woorden="na de laatste dag van de plek",
            grond=EIGEN_KEUZE,
        ),
        Bewaartermijn(
            gegevens="organisaties",
            model=Organisatie,
            mee=(Organisatie.open_voor.through, Organisatie.allianties.through, Organisatie.overleggen.through),
            termijn=NA_EINDE,
            begin="toegevoegd_op",
            begin_in_woorden="na het laatste contact, als er geen mensen of plekken meer bij horen",
            als=_niets_hoort_erbij,
            grond=EIGEN_KEUZE,
        ),
    )


def _van_mensen() -> tuple[Bewaartermijn, ...]:
    return (
        Bewaartermijn(
            gegevens="accounts",
            model=Lid,
            mee=(
                *(Rol, Lid.soorten.through, Kennis, EmailAddress, EmailConfirmation, Bewaarvraag, Agendalink),
                *(Authenticator, SocialAccount, SocialToken),
            ),
            termijn=bewaarvragen.VRAAG_NA,
            begin=LAATSTE_KEER,
            begin_in_woorden="na de laatste keer inloggen. Eerst vragen wij het en wachten wij 30 dagen",
            als=_account_is_over,
            grond=EIGEN_KEUZE,
            daarna=Daarna.ANONIMISEREN,
            doe=anonimiseer,
            voor_iedereen=(
                "Uw account: tot 12 maanden nadat u voor het laatst inlogde. Dan vragen wij of u het wilt houden."
            ),
        ),
        Bewaartermijn(
            gegevens="ingelogde apparaten",
            model=Session,
            termijn=Termijn(dagen=1),
            begin="expire_date",
            begin_in_woorden="nadat iemand niet meer is ingelogd",
            grond="Selectielijst 19.1.24: hoogstens 6 maanden",
            doe=zonder_spoor,
            zonder_goedkeuring="technisch: niemand is er nog mee ingelogd",
            voor_iedereen="Wanneer u inlogde: hoogstens 6 maanden.",
        ),
        Bewaartermijn(
            gegevens="waar iemand was ingelogd",
            model=UserSession,
            termijn=Termijn(maanden=6),
            begin="last_seen_at",
            begin_in_woorden="na de laatste keer op dat apparaat",
            grond="Selectielijst 19.1.24",
            doe=zonder_spoor,
            zonder_goedkeuring="een logboek",
        ),
    )


def _van_toezicht() -> tuple[Bewaartermijn, ...]:
    return (
        Bewaartermijn(
            gegevens="wie keek",
            model=Inzage,
            termijn=Termijn(jaren=5),
            begin="op",
            begin_in_woorden="nadat iemand keek",
            grond="Beveiliging",
            doe=vernietig_logregels,
            zonder_goedkeuring="een logboek",
            voor_iedereen="Wie uw gegevens bekeek: 5 jaar.",
        ),
        Bewaartermijn(
            gegevens="uitnodigingen",
            model=Uitnodiging,
            termijn=Termijn(maanden=6),
            begin="geldig_tot",
            begin_in_woorden="na de laatste dag van de uitnodiging",
            grond="Selectielijst 19.1.24",
        ),
        Bewaartermijn(
            gegevens="controles van rechten",
            model=Rechtencontrole,
            termijn=Termijn(jaren=5),
            begin="op",
            begin_in_woorden="na de controle",
            grond="Beveiliging",
        ),
        Bewaartermijn(
            gegevens="vernietigingslijsten",
            model=Vernietigingslijst,
            begin_in_woorden="",
            grond="Verantwoording: wie keurde wat goed. Er staan geen gegevens van mensen in",
            daarna=Daarna.BLIJFT,
        ),
    )
