"""Which forms the canary never sends well, and which files it does not count, as plain data with the reasons."""

EEN_BESTAND = "asks a file; each kind of file has tests of its own"
WAT_IEMAND_WEET = "asks what only that person knows or has: a code, a key, an answer, or an exact name"
EEN_KNOP = "a button on one row of a page, or what a script sends: without that row nothing is asked"
NOOIT_GOED = {
    **dict.fromkeys(
        (
            *("bestand_toevoegen", "bezoekbestand_nasturen", "bezoekfoto_toevoegen", "eigen_talenten", "huisstijl"),
            *("inlezen", "metingen_inlezen", "nieuws_foto_toevoegen", "samen_antwoord", "talentprofiel_antwoord"),
            "voorleesopname_plaatsen",
        ),
        EEN_BESTAND,
    ),
    **dict.fromkeys(
        ("bevestigen", "kaart_openen", "mfa_add_webauthn", "noodtoegang", "toezicht"),
        WAT_IEMAND_WEET,
    ),
    **dict.fromkeys(
        (
            *("agenda_ordenen", "gasten_uitnodigen", "samen_bevestigen", "talentprofiel_bevestigen"),
            *("talentprofiel_bewaren", "werkbezoek_nasturen"),
        ),
        EEN_KNOP,
    ),
    "evaluatievraag_wijzigen": "asks a day after the last answer: tests/netwerk/test_evaluatievragen.py",
    **dict.fromkeys(("plek_wijzigen", "werkbezoek_wijzigen"), "asks the version that was read: their own tests"),
}
"""URLs that take a POST and never wrote anything in this test, each with the reason."""
ONGETELD = {
    **dict.fromkeys(("inleesvoorbeeld", "metingenvoorbeeld"), "an empty example, of nobody"),
    **dict.fromkeys(("bijeenkomst_ics", "gast_ics"), "one bijeenkomst, for the calendar of who comes"),
    **dict.fromkeys(
        ("antwoordbestand_bewaren", "bestand_downloaden", "bezoekfoto_downloaden"), "one file that somebody put there"
    ),
    "mijn_gegevens_downloaden": "the own data: has a limit of its own, 2 a day",
}
"""URLs that give a file and are not counted as one that takes data along, each with the reason."""
