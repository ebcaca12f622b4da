"""The mails to the gasten of a bijeenkomst, whose text a samenwerkingsverband may change."""

from netwerk.mailteksten import Mailsoort, Plaats, registreer

UITNODIGING, HERINNERING = "bijeenkomst-uitnodiging", "bijeenkomst-herinnering"
BEVESTIGING, WACHTLIJST, PLAATS_VRIJ = "bijeenkomst-ja", "bijeenkomst-wachtlijst", "bijeenkomst-plaats-vrij"
MISSCHIEN, NEE = "bijeenkomst-misschien", "bijeenkomst-nee"
WIJZIGING, AFGELAST = "bijeenkomst-wijziging", "bijeenkomst-afgelast"

_LINK = Plaats(
    naam="link",
    uitleg="de link om te antwoorden",
    voorbeeld="https://voorbeeld.example/k/ABCD-EFGH-JKMN-PQRS/",
    verplicht=True,
)
_FEITEN = (
    Plaats(naam="thema", uitleg="het thema van de bijeenkomst", voorbeeld="Werk dat bij u past", verplicht=True),
    Plaats(
        naam="wanneer",
        uitleg="de dag en de tijd",
        voorbeeld="donderdag 14 januari 2027, van 14.00 tot 16.00 uur",
        verplicht=True,
    ),
    Plaats(naam="waar", uitleg="het gebouw en de plaats", voorbeeld="De Buurtkamer, Oosterwolde", verplicht=True),
    Plaats(naam="naam", uitleg="de naam van wie de mail krijgt", voorbeeld="Sietske Postma"),
    Plaats(
        naam="vragen",
        uitleg="het telefoonnummer van uw netwerk; zonder nummer staat hier niets",
        voorbeeld="Hebt u een vraag? Bel 0516 00 00 00.",
    ),
    Plaats(naam="netwerk", uitleg="de naam van uw netwerk", voorbeeld=""),
)
_KOMT_U = "Komt u? Open deze link en kies ja, nee of misschien. U hebt geen account nodig."
_ANDERS = "Verandert er iets? Kies dan opnieuw met deze link."
_BESTAND = "In het bestand bij deze mail staat de bijeenkomst voor uw agenda."


def _soort(
    sleutel: str,
    *,
    naam: str,
    wanneer: str,
    zin: str,
    onderwerp: str = "Uw antwoord voor de bijeenkomst",
    bij_de_link: str = _ANDERS,
) -> Mailsoort:
    """Return a mail with our text: what it is about, when and where, and the link unless there is nothing to answer."""
    link = f"{bij_de_link}\n\n{{link}}\n\nDe link is alleen voor u en werkt tot het einde van de bijeenkomst.\n\n"
    feiten = "{thema}\n{wanneer}\n{waar}"
    return Mailsoort(
        sleutel=sleutel,
        naam=naam,
        wanneer=wanneer,
        onderwerp=onderwerp,
        tekst=f"Beste {{naam}},\n\n{zin}\n\n{feiten}\n\n{link if bij_de_link else ''}{{vragen}}",
        plaatsen=(_LINK, *_FEITEN) if bij_de_link else _FEITEN,
    )


SOORTEN = (
    _soort(
        UITNODIGING,
        naam="Uitnodiging voor een bijeenkomst",
        wanneer="Als u iemand uitnodigt voor een bijeenkomst.",
        onderwerp="Uitnodiging voor een bijeenkomst",
        zin="U bent van harte welkom bij onze bijeenkomst.",
        bij_de_link=_KOMT_U,
    ),
    _soort(
        HERINNERING,
        naam="Herinnering aan een bijeenkomst",
        wanneer="Als iemand nog niet antwoordde op een uitnodiging.",
        onderwerp="Komt u ook?",
        zin="Wij hebben nog geen antwoord van u. Komt u ook naar onze bijeenkomst?",
        bij_de_link=_KOMT_U,
    ),
    _soort(
        BEVESTIGING,
        naam="Iemand komt",
        wanneer="Als iemand ja zegt en er plaats is.",
        zin=f"U komt. Fijn! {_BESTAND}",
    ),
    _soort(
        WACHTLIJST,
        naam="Iemand staat op de wachtlijst",
        wanneer="Als iemand ja zegt en alle plaatsen bezet zijn.",
        zin="Alle plaatsen zijn bezet. U staat op de wachtlijst. Komt er een plaats vrij? "
        "Dan krijgt u meteen een mail.",
    ),
    _soort(
        PLAATS_VRIJ,
        naam="Er is een plaats vrij",
        wanneer="Als iemand van de wachtlijst toch kan komen.",
        onderwerp="Er is een plaats voor u",
        zin=f"Er is een plaats vrij gekomen. U kunt komen! {_BESTAND}",
    ),
    _soort(
        MISSCHIEN,
        naam="Iemand komt misschien",
        wanneer="Als iemand misschien zegt.",
        zin="U komt misschien. Weet u het zeker? Laat het ons dan weten met de link.",
    ),
    _soort(
        NEE,
        naam="Iemand komt niet",
        wanneer="Als iemand nee zegt.",
        zin="U komt niet. Jammer, misschien een volgende keer.",
    ),
    _soort(
        WIJZIGING,
        naam="De bijeenkomst is anders",
        wanneer="Als de tijd of de plek van een bijeenkomst verandert.",
        onderwerp="De bijeenkomst is anders",
        zin="De tijd of de plek van de bijeenkomst is anders. "
        "In het bestand bij deze mail staat het goed voor uw agenda.",
    ),
    _soort(
        AFGELAST,
        naam="De bijeenkomst gaat niet door",
        wanneer="Als een bijeenkomst is afgezegd.",
        onderwerp="De bijeenkomst gaat niet door",
        zin="De bijeenkomst gaat niet door.",
        bij_de_link="",
    ),
)


def registreer_mails() -> None:
    registreer(*SOORTEN)
