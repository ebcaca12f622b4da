"""A talentprofiel in the names and codes of the VUM werkzoekendeprofiel (domain.md 4.2), without BSN or other people.

Own words are never mapped: they go as they are into `persoonlijkePresentatie`. How well somebody can do something is
not asked, so it is not there. `mobiliteit` wants a postcode and a distance in kilometres: the four digits somebody may
give are kept for the list of plekken alone, and a distance is asked in minutes only. So it is left out whole.
"""

from collections import defaultdict

from django.conf import settings

from trajecten.models import Keuze, Talent, Talentantwoord, Talentprofiel
from trajecten.vragen import DROOM, KAN

SCHEMA = settings.BASE_DIR / "trajecten" / "schema" / "vum-werkzoekendeprofiel-1.json"

ONBEKEND, JA = 0, 1
OVEREENKOMST = {
    "wens.betaald-werk": "01",
    "wens.werken-en-leren": "02",
    "wens.vrijwillig": "03",
    "wens.ervaring": "04",
}
WERKUREN = {
    "uren.tot-4": {"aantalWerkurenPerWeekMaximaal": 4},
    "uren.4-tot-8": {"aantalWerkurenPerWeekMinimaal": 4, "aantalWerkurenPerWeekMaximaal": 8},
    "uren.8-tot-16": {"aantalWerkurenPerWeekMinimaal": 8, "aantalWerkurenPerWeekMaximaal": 16},
    "uren.16-tot-24": {"aantalWerkurenPerWeekMinimaal": 16, "aantalWerkurenPerWeekMaximaal": 24},
    "uren.vanaf-24": {"aantalWerkurenPerWeekMinimaal": 24},
}
EIS_AAN_WERK = {
    **dict.fromkeys(("nodig.rust", "nodig.toegankelijk"), "indicatieAanpassingWerkomgeving"),
    **dict.fromkeys(
        ("nodig.uitleg", "nodig.vaste-persoon", "nodig.hulp-met-lezen", "nodig.taken-op-plaatjes"),
        "indicatieBegeleiding",
    ),
}
"""What somebody needs, never why. Only in the file when the person asks for it."""


def werkzoekendeprofiel(profiel: Talentprofiel, *, toestemming: bool, met_wat_helpt: bool) -> dict[str, object]:
    """In: whether there is a consent to share now, and whether what helps the person comes along."""
    kan, leren = _talenten(profiel)
    keuzes = {a.keuze.sleutel: a.keuze for a in profiel.keuzeantwoorden.select_related("keuze").order_by("keuze__pk")}
    kwalificatie = _kwalificatie(kan, leren, keuzes)
    delen = {
        "persoonlijkePresentatie": _presentatie(profiel),
        "werktijden": next((uren for sleutel, uren in WERKUREN.items() if sleutel in keuzes), None),
        "contractvorm": [{"codeTypeOvereenkomst": c} for sleutel, c in OVEREENKOMST.items() if sleutel in keuzes],
        "vervoermiddel": [{"codeVervoermiddel": code} for code in _vervoer(kan, keuzes)],
        "eisAanWerk": _eis_aan_werk(keuzes) if met_wat_helpt else None,
        "arbeidsmarktkwalificatie": {naam: rijen for naam, rijen in kwalificatie.items() if rijen},
    }
    wie = {"idWerkzoekende": str(profiel.pk), "toestemmingTotDelenProfiel": toestemming}
    return {**wie, **{naam: deel for naam, deel in delen.items() if deel}}


def _talenten(profiel: Talentprofiel) -> tuple[list[Talent], list[Talent]]:
    gezegd: dict[str, list[Talent]] = defaultdict(list)
    antwoorden = profiel.talentantwoorden.bevestigd().select_related("talent")
    for antwoord in antwoorden.order_by("talent__groep__volgorde", "talent__volgorde"):
        gezegd[antwoord.antwoord].append(antwoord.talent)
    return gezegd[Talentantwoord.Antwoord.KAN], gezegd[Talentantwoord.Antwoord.LEREN]


def _kwalificatie(kan: list[Talent], leren: list[Talent], keuzes: dict[str, Keuze]) -> dict[str, list[object]]:
    per_soort: dict[str, list[Talent]] = defaultdict(list)
    for talent in kan:
        per_soort[talent.vum_soort].append(talent)
    soort = Talent.Vumsoort
    energie = [keuze.tekst for keuze in keuzes.values() if keuze.onderdeel == Keuze.Onderdeel.ENERGIE]
    graag = [talent.tekst for talent in (*per_soort[soort.INTERESSE], *leren)]
    return {
        "vakvaardigheid": [{"omschrijving": talent.tekst} for talent in per_soort[soort.VAK]],
        "gedragscompetentie": [
            {"codeGedragscompetentie": int(talent.vum_code), "omschrijvingGedragscompetentie": talent.tekst}
            for talent in per_soort[soort.COMPETENTIE]
        ],
        "taalbeheersing": [
            {"codeTaal": talent.vum_code, "codeNiveauTaalbeheersingMondeling": ONBEKEND}
            for talent in per_soort[soort.TAAL]
            if talent.vum_code
        ],
        "rijbewijs": [{"codeSoortRijbewijs": talent.vum_code} for talent in per_soort[soort.RIJBEWIJS]],
        "interesse": [{"naamInteresse": tekst} for tekst in (*graag, *energie)],
    }


def _vervoer(kan: list[Talent], keuzes: dict[str, Keuze]) -> list[int]:
    met_talent = {talent.vum_code for talent in kan if talent.vum_soort == Talent.Vumsoort.VERVOERMIDDEL}
    gekozen = {keuze.vum_code for keuze in keuzes.values() if keuze.onderdeel == Keuze.Onderdeel.VERVOER}
    return sorted(int(code) for code in met_talent | gekozen if code)


def _eis_aan_werk(keuzes: dict[str, Keuze]) -> dict[str, int]:
    eisen = {eis: JA for sleutel, eis in EIS_AAN_WERK.items() if sleutel in keuzes}
    return eisen | ({"indicatieWerkvariatie": JA} if "taken.afwisseling" in keuzes else {})


def _presentatie(profiel: Talentprofiel) -> str:
    woorden = dict(profiel.eigen_woorden.order_by("pk").values_list("onderdeel", "tekst"))
    kan = [tekst for onderdeel, tekst in woorden.items() if onderdeel.split(".")[0] == KAN]
    droom = woorden.get(DROOM.naam)
    return "\n".join([*kan, *([droom] if droom else [])])
