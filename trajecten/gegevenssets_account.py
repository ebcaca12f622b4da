"""The data sets of the account of somebody: what it is, where it was used, and what was asked about keeping it."""

from collections.abc import Iterator, Mapping

from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount
from allauth.usersessions.models import UserSession
from django.utils import timezone

from netwerk.models import Bewaarvraag
from netwerk.sessies import apparaatnaam
from trajecten.eigen_gegevens import Eigenaar, Gegevens, Soort, Veld, Waarde, registreer

Rijen = Iterator[Mapping[str, Waarde]]


def registreer_sets() -> None:
    for gegevens in (ACCOUNT, INLOGGEN, BEWAARVRAGEN):
        registreer(gegevens)


# Account


def _account(eigenaar: Eigenaar) -> Rijen:
    lid = eigenaar.lid
    if lid is None:
        return
    soorten = lid.soorten.met_woord(timezone.localdate(), verband="samenwerkingsverband")
    yield {
        "naam": lid.naam,
        "email": lid.email,
        "telefoon": lid.telefoon,
        "gemeente": str(lid.gemeente),
        "functie": lid.functie,
        "over_mij": lid.over_mij,
        "kennis": "; ".join(str(kennis) for kennis in lid.kennis.select_related("onderwerp").order_by("soort", "pk")),
        "soorten": ", ".join(sorted(soort.woord_toen for soort in soorten)),
        "rollen": ", ".join(sorted({str(rol) for rol in lid.rollen.all()})),
        "lid_sinds": lid.lid_sinds,
        "lid_tot": lid.lid_tot,
        "laatst_ingelogd": lid.last_login,
    }


ACCOUNT = Gegevens(
    sleutel="account",
    titel="Uw account",
    uitleg="Hiermee logt u in. Mensen die in uw netwerk werken, zien uw naam niet in de lijst met leden.",
    velden={
        "naam": Veld("Naam"),
        "email": Veld("E-mailadres"),
        "telefoon": Veld("Telefoon"),
        "gemeente": Veld("Gemeente"),
        "functie": Veld("Functie"),
        "over_mij": Veld("Wat u over uzelf schrijft"),
        "kennis": Veld("Wat u weet, biedt en vraagt"),
        "soorten": Veld("Hoe u meedoet"),
        "rollen": Veld("Wat u bent in het netwerk"),
        "lid_sinds": Veld("Account sinds", Soort.DATUM),
        "lid_tot": Veld("Account tot", Soort.DATUM),
        "laatst_ingelogd": Veld("Laatst ingelogd", Soort.MOMENT),
    },
    lees=_account,
    blijft="Zolang u meedoet, hebben wij dit nodig om u te laten inloggen. Wilt u stoppen? Zeg dat tegen wie u helpt. "
    "Daarna sluiten wij uw account.",
    volgorde=10,
)


# Logging in


def _inloggen(eigenaar: Eigenaar) -> Rijen:
    if eigenaar.lid is None:
        return
    for sessie in UserSession.objects.filter(user=eigenaar.lid).order_by("-created_at", "pk"):
        waar = f"{apparaatnaam(sessie.user_agent)}, internetadres {sessie.ip}"
        yield {"wat": f"Ingelogd op {waar}", "sinds": sessie.created_at, "laatst": sessie.last_seen_at}
    for factor in Authenticator.objects.filter(user=eigenaar.lid).order_by("created_at", "pk"):
        wat = f"Tweede stap: {TWEEDE_STAPPEN.get(factor.type, factor.type)}"
        yield {"wat": wat, "sinds": factor.created_at, "laatst": factor.last_used_at}
    for login in SocialAccount.objects.filter(user=eigenaar.lid).order_by("date_joined", "pk"):
        yield {"wat": "De login van uw gemeente", "sinds": login.date_joined, "laatst": login.last_login}


TWEEDE_STAPPEN = {
    Authenticator.Type.TOTP: "app met codes",
    Authenticator.Type.WEBAUTHN: "passkey",
    Authenticator.Type.RECOVERY_CODES: "herstelcodes",
}

INLOGGEN = Gegevens(
    sleutel="inloggen",
    titel="Waar u inlogde",
    uitleg="Op welk apparaat u bent ingelogd, en waarmee. Alleen u ziet dit.",
    velden={
        "wat": Veld("Wat"),
        "sinds": Veld("Sinds", Soort.MOMENT),
        "laatst": Veld("Voor het laatst gebruikt", Soort.MOMENT),
    },
    lees=_inloggen,
    blijft="Hiermee houden wij uw account veilig. Wij bewaren het hoogstens 6 maanden.",
    volgorde=15,
)


# What was asked about keeping


def _bewaarvragen(eigenaar: Eigenaar) -> Rijen:
    if eigenaar.lid is None:
        return
    antwoorden = {True: "Ja", False: "Nee", None: "Nog geen antwoord"}
    for vraag in Bewaarvraag.objects.filter(lid=eigenaar.lid).order_by("-gevraagd_op", "pk"):
        yield {
            "over": f"Mogen wij uw {vraag.get_over_display()} bewaren?",
            "gevraagd_op": vraag.gevraagd_op,
            "antwoord": antwoorden[vraag.bewaren],
            "beantwoord_op": vraag.beantwoord_op,
        }


BEWAARVRAGEN = Gegevens(
    sleutel="bewaarvragen",
    titel="Vragen over bewaren",
    uitleg="Wij vroegen of wij uw gegevens mogen bewaren, omdat u lang niet inlogde. Alleen u ziet dit.",
    velden={
        "over": Veld("Wat wij vroegen"),
        "gevraagd_op": Veld("Gevraagd op", Soort.MOMENT),
        "antwoord": Veld("Uw antwoord"),
        "beantwoord_op": Veld("Beantwoord op", Soort.MOMENT),
    },
    lees=_bewaarvragen,
    blijft="Dit is het bewijs van uw antwoord. Het gaat weg samen met uw account.",
    volgorde=65,
)
