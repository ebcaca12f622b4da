"""Who gets what answer from which URL, as plain data. tests/test_toegang.py asks every URL and compares.

To add a URL, add one line under its name. A URL that is not here fails the suite, and so does a line without a URL.

    "werkgroep_bekijken": Verwacht(get={NETWERK: (200, 200, 200, 404)}, maak=werkgroep),

`get` and `post` say which status each role gets; who is not named gets 403. A number alone holds for everybody with an
account, also GEEN_ROL, somebody without any role; `post` is 405 unless said otherwise. Four numbers are for four rows:
    1 of the person itself   2 of somebody else in the own gemeente
    3 in another gemeente of the same samenwerkingsverband   4 in another samenwerkingsverband
`maak(gemeente=…, van=…)` makes the row in that gemeente and for that lid, and returns it, or the kwargs of the URL
when there is more in it than one id. `vooraf` makes what must be there for a URL without id.
`formulier` is what is posted (default: an empty form, so 422).
`bezoeker=(GET, POST)` is for people without account; without it they are sent to the login page.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field

from django.db.models import Model
from django.urls import reverse

from experimenten.toegang import BEZOEKEN_LEZEN, BEZOEKEN_TELLEN
from netwerk.models import (
    Gemeente,
    Lid,
)
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import GEEFT, NETWERKROLLEN, TOEZICHT
from tests.adressen import adressen_per_naam
from tests.maak.accounts import GEMEENTELOGIN
from tests.maak.rijen import (
    aanmelding,
    actie,
    ander_lid,
    bestand,
    bijeenkomst,
    concept,
    eigen_gemeente,
    eigen_profiel,
    eigen_verzoek,
    eigen_werkgroep,
    experiment,
    inwoner,
    lid,
    link,
    met_gemeentelogin,
    netwerk,
    noodtoegang,
    organisatie,
    uitnodiging,
    vernietigingslijst,
    verzoek,
    vijf_mensen_in_beeld,
    werkbezoek,
    werkgroep,
)

Rijen = int | tuple[int, int, int, int]
Antwoorden = Rijen | dict[Collection[str], Rijen]


@dataclass(frozen=True, kw_only=True)
class Verwacht:
    get: Antwoorden
    post: Antwoorden = 405
    maak: Callable[..., Model | dict[str, object]] | None = None
    kwargs: dict[str, object] = field(default_factory=dict)
    vooraf: Callable[..., object] | None = None
    formulier: dict[str, object] = field(default_factory=dict)
    bezoeker: tuple[int, int] | None = None
    sleutel_van_de_browser: bool = False
    """The id in the URL is made by the browser: one that does not exist yet is a new row, and no 404."""


GEEN_ROL = ("zonder rol",)
NETWERK = tuple(NETWERKROLLEN)
IEDER_MET_EEN_ROL = tuple(Rolsoort)
KWARTIERMAKER = (Rolsoort.KWARTIERMAKER,)
INWONER = (Rolsoort.INWONER,)
BEGELEIDER = (Rolsoort.BEGELEIDER,)
BEHEERDER = (Rolsoort.FUNCTIONEEL_BEHEERDER,)
HELPERS = (Rolsoort.BEGELEIDER, Rolsoort.KWARTIERMAKER)
PRIVACY_OFFICER = (Rolsoort.PRIVACY_OFFICER,)
WERKGEVER = (Rolsoort.WERKGEVER,)
EEN_GEMEENTE = {"sleutel": GEMEENTELOGIN.sleutel}


# Expectations, by app

NETWERK_VERWACHT = {
    # Logging in: whoever is in already is sent on
    "account_login": Verwacht(get=302, post=302, bezoeker=(200, 422)),
    "account_request_login_code": Verwacht(get=302, post=302, bezoeker=(200, 422)),
    "account_confirm_login_code": Verwacht(get=302, post=302, bezoeker=(302, 302)),
    "account_email_verification_sent": Verwacht(get=302, post=302, bezoeker=(302, 302)),
    "account_inactive": Verwacht(get=200, bezoeker=(200, 405)),
    "account_logout": Verwacht(get=200, post=302, bezoeker=(302, 302)),
    "account_reset_password": Verwacht(get=200, post=422, bezoeker=(200, 422)),
    "account_reset_password_done": Verwacht(get=200, bezoeker=(200, 405)),
    "account_reset_password_from_key": Verwacht(
        get=200, post=422, kwargs={"uidb36": "1", "key": "geen-sleutel"}, bezoeker=(200, 422)
    ),
    "account_reset_password_from_key_done": Verwacht(get=200, bezoeker=(200, 405)),
    "account_change_password": Verwacht(get=302, post=302),  # nobody here has a password yet
    "account_set_password": Verwacht(get=200, post=422),
    "mfa_authenticate": Verwacht(get=302, post=302, bezoeker=(302, 302)),
    "mfa_login_webauthn": Verwacht(get=302, post=302, bezoeker=(200, 422)),
    # The own account; everybody here has an app that gives codes, and just used it
    "account": Verwacht(get=200),
    "apparaten": Verwacht(get=200),
    "apparaat_uitloggen": Verwacht(get=405, post=302),
    "sessie_verlengen": Verwacht(get=405, post=200),
    "bevestigen": Verwacht(get=200, post=422),
    "bevestigen_code": Verwacht(get=405, post=302),
    "mfa_index": Verwacht(get=200),
    "mfa_activate_totp": Verwacht(get=302, post=302),
    "mfa_deactivate_totp": Verwacht(get=200, post=302),
    "mfa_add_webauthn": Verwacht(get=200, post=422),
    "mfa_remove_webauthn": Verwacht(get=302, post=302),
    "mfa_view_recovery_codes": Verwacht(get=302),
    "mfa_generate_recovery_codes": Verwacht(get=200, post=302),
    "demo_inloggen": Verwacht(get=405, post=302, bezoeker=(405, 302)),
    # The login of a gemeente: nothing was begun, and the server of tests/conftest.py does not answer
    "account_gemeente_starten": Verwacht(get=405, post=302, kwargs=EEN_GEMEENTE, bezoeker=(405, 302)),
    "account_gemeente_verder": Verwacht(get=302, kwargs=EEN_GEMEENTE, bezoeker=(302, 405)),
    "account_gemeente_terug": Verwacht(get=302, kwargs=EEN_GEMEENTE, bezoeker=(302, 405)),
    "account_gemeente_onbekend": Verwacht(get=200, kwargs=EEN_GEMEENTE, bezoeker=(200, 405)),
    "gemeentelogin": Verwacht(get={IEDER_MET_EEN_ROL: 200, GEEN_ROL: 404}, vooraf=met_gemeentelogin),
    "gemeentelogin_koppelen": Verwacht(
        get=405, post={IEDER_MET_EEN_ROL: 302, GEEN_ROL: 404}, kwargs=EEN_GEMEENTE, vooraf=met_gemeentelogin
    ),
    "gemeentelogin_ontkoppelen": Verwacht(
        get=405, post={IEDER_MET_EEN_ROL: 302, GEEN_ROL: 404}, kwargs=EEN_GEMEENTE, vooraf=met_gemeentelogin
    ),
    # Uitnodigingen
    "uitnodigingen": Verwacht(get={tuple(GEEFT): 200}),
    "uitnodiging_versturen": Verwacht(get={tuple(GEEFT): 200}, post={tuple(GEEFT): 422}),
    **dict.fromkeys(
        ("uitnodiging_intrekken", "uitnodiging_opnieuw"),
        Verwacht(
            get=405,
            post={(*BEHEERDER, *KWARTIERMAKER): (302, 302, 404, 404), BEGELEIDER: (302, 404, 404, 404)},
            maak=uitnodiging,
        ),
    ),
    "uitnodiging_aannemen": Verwacht(get=200, post=409, maak=link, bezoeker=(200, 302)),
    # Wie heeft welke rechten. Nobody changes the own: tests/netwerk/test_rechten.py
    "rechten": Verwacht(get={TOEZICHT: 200}),
    "rechten_csv": Verwacht(get={TOEZICHT: 200}),
    "rechten_van_lid": Verwacht(get={TOEZICHT: (200, 200, 404, 404)}, maak=lid),
    **dict.fromkeys(
        ("rol_geven", "rol_afnemen", "lid_sluiten", "lid_heropenen"),
        Verwacht(get={BEHEERDER: (200, 200, 404, 404)}, post={BEHEERDER: (422, 422, 404, 404)}, maak=ander_lid),
    ),
    "rechten_controleren": Verwacht(
        get={TOEZICHT: (200, 200, 404, 404)}, post={TOEZICHT: (422, 422, 404, 404)}, maak=eigen_gemeente
    ),
    # Vandaag
    "vandaag": Verwacht(get=200),
    "actie_afronden": Verwacht(get=405, post=(302, 404, 404, 404), maak=actie),
    "actie_heropenen": Verwacht(get=405, post=(302, 404, 404, 404), maak=actie),
    # Toezicht
    "toezicht": Verwacht(get={PRIVACY_OFFICER: 200}, post={PRIVACY_OFFICER: 422}),
    "toezicht_csv": Verwacht(get={PRIVACY_OFFICER: 200}),
    # Uitleg
    "hulp": Verwacht(get=200, bezoeker=(200, 405)),
    "privacy": Verwacht(get=200, bezoeker=(200, 405)),
    "toegankelijkheid": Verwacht(get=200, bezoeker=(200, 405)),
    "over": Verwacht(get=200, bezoeker=(200, 405)),
    "security_txt": Verwacht(get=200, bezoeker=(200, 405)),
    "robots_txt": Verwacht(get=200, bezoeker=(200, 405)),
    # Het netwerk
    "bewaren": Verwacht(get={TOEZICHT: 200}),
    "bewaartermijnen": Verwacht(get={TOEZICHT: 200}),
    "vernietigingslijst_maken": Verwacht(get=405, post={TOEZICHT: 302}),
    "vernietigingslijst_bekijken": Verwacht(get={TOEZICHT: (200, 200, 404, 404)}, maak=vernietigingslijst),
    "vernietigingslijst_goedkeuren": Verwacht(get=405, post={TOEZICHT: (302, 302, 404, 404)}, maak=vernietigingslijst),
    "vernietigingslijst_afwijzen": Verwacht(get=405, post={TOEZICHT: (422, 422, 404, 404)}, maak=vernietigingslijst),
    "leden": Verwacht(get={NETWERK: 200}),
    "lid_bekijken": Verwacht(get={NETWERK: (200, 200, 200, 404)}, maak=lid),
    "organisaties": Verwacht(get={NETWERK: 200}),
    "organisatie_bekijken": Verwacht(
        get={NETWERK: (200, 200, 200, 404), WERKGEVER: (200, 404, 404, 404)}, maak=organisatie
    ),
    "organisaties_zoeken": Verwacht(get={KWARTIERMAKER: 200}),
    "organisatie_toevoegen": Verwacht(get={KWARTIERMAKER: 200}, post={KWARTIERMAKER: 422}),
    "organisatie_wijzigen": Verwacht(
        get={KWARTIERMAKER: (200, 200, 404, 404)}, post={KWARTIERMAKER: (422, 422, 404, 404)}, maak=organisatie
    ),
    "bijeenkomsten": Verwacht(get=200),
    "bijeenkomst_bekijken": Verwacht(get={IEDER_MET_EEN_ROL: (200, 200, 200, 404), GEEN_ROL: 404}, maak=bijeenkomst),
    "werkgroep_bekijken": Verwacht(get={NETWERK: (200, 200, 200, 404)}, maak=werkgroep),
    "wie_mag_wat_zien": Verwacht(get={TOEZICHT: 200}),
}

TRAJECTEN_VERWACHT = {
    "inwoners": Verwacht(get={HELPERS: 200}),
    "inwoner_talentprofiel": Verwacht(get={HELPERS: (200, 404, 404, 404)}, maak=inwoner),
    "inwoner_veranderd": Verwacht(get={HELPERS: (200, 404, 404, 404)}, maak=inwoner),
    "noodtoegang": Verwacht(get={HELPERS: 200}, post={HELPERS: 422}),
    "noodtoegang_beeindigen": Verwacht(
        get=405,
        post={HELPERS: (302, 404, 404, 404), PRIVACY_OFFICER: (302, 302, 404, 404)},
        maak=noodtoegang,
    ),
    "wie_heeft_gekeken": Verwacht(get={INWONER: 200}, vooraf=eigen_profiel),
    "talentprofiel": Verwacht(get={INWONER: 200}, vooraf=eigen_profiel),
    "talentprofiel_veranderd": Verwacht(get={INWONER: 200}, vooraf=eigen_profiel),
    "talentprofiel_beginnen": Verwacht(get=405, post={INWONER: 302}, vooraf=eigen_profiel),
    "talentprofiel_bewaren": Verwacht(get=405, post={INWONER: 400}, vooraf=eigen_profiel),
    "talentprofiel_vraag": Verwacht(
        get={INWONER: 200}, post={INWONER: 302}, vooraf=eigen_profiel, kwargs={"nummer": 3}
    ),
    "talentprofiel_onderwerp": Verwacht(
        get={INWONER: 200}, post={INWONER: 302}, vooraf=eigen_profiel, kwargs={"nummer": 1, "onderwerp": "handen"}
    ),
    "talentprofiel_controleren": Verwacht(get={INWONER: 200}, post={INWONER: 302}, vooraf=eigen_profiel),
    "talentprofiel_klaar": Verwacht(get={INWONER: 200}, vooraf=eigen_profiel),
    "talentprofiel_afdrukken": Verwacht(get={INWONER: 200}, vooraf=eigen_profiel),
    "talentprofiel_bevestigen": Verwacht(get=405, post={INWONER: 400}, vooraf=eigen_profiel),
    "inwoner_wijzigen": Verwacht(
        get={HELPERS: (200, 404, 404, 404)}, post={HELPERS: (422, 404, 404, 404)}, maak=inwoner
    ),
    "inwoner_verzoek": Verwacht(
        get={HELPERS: (200, 404, 404, 404)}, post={HELPERS: (422, 404, 404, 404)}, maak=inwoner
    ),
    "verzoeken": Verwacht(get={HELPERS: 200}),
    "verzoek_bekijken": Verwacht(
        get={HELPERS: (200, 404, 404, 404)}, post={HELPERS: (422, 404, 404, 404)}, maak=verzoek
    ),
    "verzoek_verlengen": Verwacht(
        get={HELPERS: (200, 404, 404, 404)}, post={HELPERS: (422, 404, 404, 404)}, maak=verzoek
    ),
    "mijn_gegevens": Verwacht(get={INWONER: 200}, vooraf=eigen_profiel),
    "mijn_gegevens_bekijken": Verwacht(get={INWONER: 200}, vooraf=eigen_profiel, kwargs={"sleutel": "talentprofiel"}),
    "mijn_gegevens_afdrukken": Verwacht(get=405, post={INWONER: 200}, vooraf=eigen_profiel),
    "mijn_gegevens_downloaden": Verwacht(get=405, post={INWONER: 200}, vooraf=eigen_profiel),
    "mijn_gegevens_schema": Verwacht(get=200, bezoeker=(200, 405)),
    "verzoek_klopt_niet": Verwacht(get={INWONER: 200}, post={INWONER: 422}),
    "verzoek_verwijderen": Verwacht(get={INWONER: 200}, post={INWONER: 422}),
    "eigen_verzoek": Verwacht(get={INWONER: (200, 404, 404, 404)}, maak=eigen_verzoek),
    "verzoek_intrekken": Verwacht(get=405, post={INWONER: (302, 404, 404, 404)}, maak=eigen_verzoek),
    "doe_mee": Verwacht(get=200, post=422, bezoeker=(200, 422)),
    "doe_mee_bedankt": Verwacht(get=200, bezoeker=(200, 405)),
    "aanmeldingen": Verwacht(get={KWARTIERMAKER: 200}),
    "aanmelding_bekijken": Verwacht(get={KWARTIERMAKER: (200, 200, 404, 404)}, maak=aanmelding),
    "aanmelding_oppakken": Verwacht(get=405, post={KWARTIERMAKER: (302, 302, 404, 404)}, maak=aanmelding),
    "aanmelding_terugzetten": Verwacht(get=405, post={KWARTIERMAKER: (302, 302, 404, 404)}, maak=aanmelding),
}

EXPERIMENTEN_VERWACHT = {
    "home": Verwacht(get=200, bezoeker=(200, 405)),
    "netwerk_bekijken": Verwacht(get=200, maak=netwerk, bezoeker=(200, 405)),
    "experimenten": Verwacht(get={NETWERK: 200}),
    "experiment_bekijken": Verwacht(get={NETWERK: (200, 200, 200, 404)}, maak=experiment),
    "experiment_toevoegen": Verwacht(get={NETWERK: 200}, post={NETWERK: 422}, vooraf=eigen_werkgroep),
    "experiment_wijzigen": Verwacht(
        get={KWARTIERMAKER: (200, 200, 200, 404), NETWERK: (200, 404, 404, 404)},
        post={KWARTIERMAKER: (422, 422, 422, 404), NETWERK: (422, 404, 404, 404)},
        maak=experiment,
    ),
    "experiment_verder": Verwacht(
        get={KWARTIERMAKER: (200, 200, 200, 404), NETWERK: (200, 404, 404, 404)},
        post={KWARTIERMAKER: (422, 422, 422, 404), NETWERK: (422, 404, 404, 404)},
        maak=experiment,
    ),
    "bestand_toevoegen": Verwacht(
        get={KWARTIERMAKER: (200, 200, 200, 404), NETWERK: (200, 404, 404, 404)},
        post={KWARTIERMAKER: (422, 422, 422, 404), NETWERK: (422, 404, 404, 404)},
        maak=experiment,
    ),
    "bestand_downloaden": Verwacht(get={NETWERK: (200, 200, 200, 404)}, maak=bestand),
    "bestand_tonen": Verwacht(get={NETWERK: (200, 200, 200, 404)}, maak=bestand),
    "bestand_weghalen": Verwacht(
        get=405, post={KWARTIERMAKER: (302, 302, 302, 404), NETWERK: (302, 404, 404, 404)}, maak=bestand
    ),
    "bestand_terugzetten": Verwacht(
        get=405, post={KWARTIERMAKER: (302, 302, 302, 404), NETWERK: (302, 404, 404, 404)}, maak=bestand
    ),
    "bestand_intrekken": Verwacht(
        get={KWARTIERMAKER: (200, 200, 200, 404), NETWERK: (200, 404, 404, 404)},
        post={KWARTIERMAKER: (302, 302, 302, 404), NETWERK: (302, 404, 404, 404)},
        maak=bestand,
    ),
    "overzicht": Verwacht(get={BEZOEKEN_TELLEN: 200}),
    "overzicht_csv": Verwacht(get={BEZOEKEN_TELLEN: 200}),
    "overzicht_xlsx": Verwacht(get={BEZOEKEN_TELLEN: 200}),
    "overzicht_acties": Verwacht(get={BEZOEKEN_TELLEN: 200}),
    "overzicht_mensen": Verwacht(get={BEZOEKEN_TELLEN: 200}, vooraf=vijf_mensen_in_beeld),
    "werkbezoeken": Verwacht(get={BEZOEKEN_TELLEN: 200}),
    "werkbezoek_vastleggen": Verwacht(get={KWARTIERMAKER: 302}, post={KWARTIERMAKER: 422}),
    "werkbezoek_bekijken": Verwacht(get={BEZOEKEN_LEZEN: (200, 200, 404, 404), NETWERK: 404}, maak=werkbezoek),
    "werkbezoek_wijzigen": Verwacht(
        get={KWARTIERMAKER: (200, 200, 404, 404)}, post={KWARTIERMAKER: (422, 422, 404, 404)}, maak=werkbezoek
    ),
    "werkbezoek_weghalen": Verwacht(get=405, post={KWARTIERMAKER: (302, 302, 404, 404)}, maak=werkbezoek),
    "werkbezoek_terugzetten": Verwacht(get=405, post={KWARTIERMAKER: (302, 302, 404, 404)}, maak=werkbezoek),
    "werkbezoeken_weggehaald": Verwacht(get={KWARTIERMAKER: 200}),
    "werkbezoekconcept_bewaren": Verwacht(
        get=405,
        post={KWARTIERMAKER: (200, 404, 404, 404)},
        maak=concept,
        formulier={"verslag": "Half af"},
        sleutel_van_de_browser=True,
    ),
    # Throwing away what is not there, or not yours, changes nothing and tells nothing.
    "werkbezoekconcept_weggooien": Verwacht(get=405, post={KWARTIERMAKER: 302}, maak=concept),
}

PARTICIPATIE_VERWACHT = {
    "stijl": Verwacht(get=200, bezoeker=(200, 405)),
}

VERWACHT = NETWERK_VERWACHT | TRAJECTEN_VERWACHT | EXPERIMENTEN_VERWACHT | PARTICIPATIE_VERWACHT


# The path of a row


def kwargs_van(naam: str, *, gemeente: Gemeente, van: Lid) -> dict[str, object]:
    """Make the row that the URL is about, and return what goes into the URL."""
    verwacht, adres = VERWACHT[naam], adressen_per_naam()[naam]
    if verwacht.vooraf:
        verwacht.vooraf(gemeente=gemeente, van=van)
    if verwacht.maak is None:
        return verwacht.kwargs
    gemaakt = verwacht.maak(gemeente=gemeente, van=van)
    if not isinstance(gemaakt, dict):
        [parameter] = set(adres.parameters) - set(verwacht.kwargs)
        gemaakt = {parameter: gemaakt.pk}
    return verwacht.kwargs | gemaakt


def pad_van(naam: str, *, gemeente: Gemeente, van: Lid) -> str:
    return reverse(adressen_per_naam()[naam].naam, kwargs=kwargs_van(naam, gemeente=gemeente, van=van))
