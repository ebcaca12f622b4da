"""Who looks after a samenwerkingsverband: words, texts of mails, the look."""

from tests.maak.beheer import (
    begin,
    evaluatievraag,
    gemeente_van_begin,
    keuze,
    lijst,
    mail,
    netwerk,
    onderwerp,
    thema,
    themabestand,
)
from tests.toegang_verwacht.vorm import BEHEERDER, Verwacht

ZIEN = {BEHEERDER: (200, 200, 200, 404)}
NIETS_INGEVULD = {BEHEERDER: (422, 422, 422, 404)}
GEDAAN = {BEHEERDER: (302, 302, 302, 404)}

VERWACHT = {
    "beheer": Verwacht(get={BEHEERDER: 200}),
    # Without the version that was seen: as if somebody else was first
    "netwerk_wijzigen": Verwacht(get=ZIEN, post={BEHEERDER: (409, 409, 409, 404)}, maak=netwerk),
    "gemeenten": Verwacht(get=ZIEN, post=NIETS_INGEVULD, maak=netwerk),
    "gemeente_weghalen": Verwacht(get=405, post={BEHEERDER: (302, 302, 404, 404)}, maak=gemeente_van_begin),
    "vakantieregio_kiezen": Verwacht(get=ZIEN, post=NIETS_INGEVULD, maak=netwerk),
    "woordenlijst_bekijken": Verwacht(get=ZIEN, maak=lijst),
    "woord_toevoegen": Verwacht(get=ZIEN, post=NIETS_INGEVULD, maak=lijst),
    "woord_wijzigen": Verwacht(get=ZIEN, post=NIETS_INGEVULD, maak=keuze),
    "woord_verplaatsen": Verwacht(get=405, post=GEDAAN, maak=keuze),
    "woord_verwijderen": Verwacht(get=405, post=GEDAAN, maak=keuze),
    "onderwerpen": Verwacht(get=ZIEN, maak=netwerk),
    "onderwerp_toevoegen": Verwacht(get=ZIEN, post=NIETS_INGEVULD, maak=netwerk),
    "onderwerp_stoppen": Verwacht(get=ZIEN, post=NIETS_INGEVULD, maak=onderwerp),
    "onderwerp_hervatten": Verwacht(get=405, post=GEDAAN, maak=onderwerp),
    "evaluatievragen": Verwacht(get=ZIEN, maak=netwerk),
    "evaluatievraag_wijzigen": Verwacht(get=ZIEN, post=NIETS_INGEVULD, maak=evaluatievraag),
    "evaluatievraag_terugnemen": Verwacht(get=405, post=GEDAAN, maak=evaluatievraag),
    "mailtekst_wijzigen": Verwacht(get=ZIEN, post=NIETS_INGEVULD, maak=mail),
    "mailtekst_terugzetten": Verwacht(get=405, post=GEDAAN, maak=mail),
    "mailtekst_hervatten": Verwacht(get=405, post=GEDAAN, maak=mail),
    # All may stay empty on the first screen
    "startkit_netwerk": Verwacht(get=ZIEN, post=GEDAAN, maak=begin),
    **dict.fromkeys(("startkit_gemeenten", "startkit_uitnodigen"), Verwacht(get=ZIEN, post=NIETS_INGEVULD, maak=begin)),
    # Others have begun here already: what they work on is theirs
    **dict.fromkeys(("startkit_groepen", "startkit_bijeenkomst"), Verwacht(get=GEDAAN, post=GEDAAN, maak=begin)),
    "startkit_gemeente": Verwacht(get=ZIEN, post=NIETS_INGEVULD, maak=gemeente_van_begin),
    "startkit_gemeente_weg": Verwacht(get=405, post=GEDAAN, maak=gemeente_van_begin),
    "startkit_heropenen": Verwacht(get=405, post=GEDAAN, maak=begin),
    "startkit_klaar": Verwacht(get=405, post=GEDAAN, maak=begin),
    "startkit_weg": Verwacht(get=ZIEN, post=GEDAAN, maak=begin),
    "huisstijl": Verwacht(get=ZIEN, post=NIETS_INGEVULD, maak=thema),
    "huisstijl_voorbeeld": Verwacht(get=ZIEN, maak=thema),
    "huisstijl_live": Verwacht(get=405, post=GEDAAN, maak=thema),
    "huisstijl_terugzetten": Verwacht(get=405, post=GEDAAN, maak=thema),
    "huisstijl_bestand": Verwacht(get=200, maak=themabestand, bezoeker=(200, 405)),
}
