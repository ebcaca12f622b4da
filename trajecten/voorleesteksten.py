"""The fixed texts on the screens of an inwoner that a gemeente can have read aloud, each with its key.

The lines that belong together are written here once more, word for word; a test compares them. All other sentences come
out of the screens themselves (trajecten.voorleesschermen).
"""

from collections.abc import Iterator
from datetime import date

from netwerk.models import Samenwerkingsverband
from netwerk.voorlezen import Tekst
from trajecten import toestemmingsteksten
from trajecten.matches import VRAAG_AAN_INWONER
from trajecten.models import Keuze, Matchstap, Navraag, Talent, Talentantwoord, Talentgroep
from trajecten.voorleesschermen import in_formulieren, op_schermen, sleutel_van
from trajecten.vragen import AANTAL, GROEPEN, NA_VRAAG_1, TWEE_OF_DRIE, WELKE_GROEPEN

VRAGEN, ANTWOORDEN, TALENTEN = "Vragen van het profiel", "Antwoorden van het profiel", "Talenten"
SCHERMEN, FORMULIEREN = "Alle andere zinnen op de schermen", "Vragen, hulp en keuzes in formulieren"
UITLEG, DELEN, MEEDOEN = "Uitleg bij het profiel", "Delen", "Meedoen op een plek"

IN_TEMPLATES = {
    "profiel-kop": "Uw talentprofiel",
    "profiel-begin": (
        "Wat kunt u goed? En wat wilt u leren? U krijgt {{ aantal }} vragen. Dat duurt ongeveer 10 minuten."
    ),
    "profiel-geen-fout": "Er zijn geen foute antwoorden.",
    "profiel-overslaan": "U mag elke vraag overslaan.",
    "profiel-stoppen": "U mag altijd stoppen en later verdergaan.",
    "profiel-bewaard": "We hebben uw antwoorden bewaard. U mag altijd stoppen en later verdergaan.",
    "profiel-alles-gehad": "Welkom terug. U hebt alle vragen gehad. Kijk nog 1 keer of alles klopt.",
    "profiel-klaar": "Uw profiel is klaar. U mag het altijd bekijken en wijzigen.",
}
"""Key and text as in templates/trajecten/talentprofiel.html."""


def teksten(verband: Samenwerkingsverband, vandaag: date) -> list[Tekst]:
    eerst = [
        *(
            Tekst(sleutel=sleutel, groep=UITLEG, woorden=woorden.replace("{{ aantal }}", str(AANTAL)))
            for sleutel, woorden in IN_TEMPLATES.items()
        ),
        *_vragen(),
        *(_keuze(keuze) for keuze in Keuze.objects.all().geldig_op(vandaag)),
        *_talenten(verband, vandaag),
        *_delen(),
        *_meedoen(),
    ]
    return [*eerst, *_overal({tekst.woorden for tekst in eerst})]


def _overal(al_gezegd: set[str]) -> Iterator[Tekst]:
    """All other sentences of the screens; what stands there twice is recorded once."""
    for groep, zinnen in ((SCHERMEN, op_schermen()), (FORMULIEREN, in_formulieren())):
        for zin in zinnen:
            if zin not in al_gezegd:
                al_gezegd.add(zin)
                yield Tekst(sleutel=sleutel_van(zin), groep=groep, woorden=zin)


def _vragen() -> Iterator[Tekst]:
    for scherm in (GROEPEN, *NA_VRAAG_1):
        stukken = {scherm.titel: "titel", scherm.hulp: "hulp"}
        if scherm is GROEPEN:
            stukken |= {WELKE_GROEPEN: "groepen", TWEE_OF_DRIE: "genoeg"}
        for onderdeel in scherm.onderdelen:
            stukken.setdefault(onderdeel.label, onderdeel.soort.value)  # what is said twice is recorded once
        stukken.setdefault(scherm.woorden_label, "woorden")
        for woorden, naam in stukken.items():
            yield Tekst(sleutel=f"vraag-{scherm.naam}-{naam}", groep=VRAGEN, woorden=woorden)


def _keuze(keuze: Keuze) -> Tekst:
    return Tekst(sleutel=f"keuze-{keuze.sleutel.replace('.', '-')}", groep=ANTWOORDEN, woorden=keuze.tekst)


def _talenten(verband: Samenwerkingsverband, vandaag: date) -> Iterator[Tekst]:
    for antwoord in Talentantwoord.Antwoord:
        yield Tekst(sleutel=f"talent-antwoord-{antwoord.value}", groep=TALENTEN, woorden=antwoord.label)
    for groep in Talentgroep.objects.all():
        yield Tekst(sleutel=f"groep-{groep.sleutel}", groep=TALENTEN, woorden=groep.naam)
    eigen = Talent.objects.filter(gemeente=None) | Talent.objects.filter(gemeente__samenwerkingsverband=verband)
    for talent in eigen.geldig_op(vandaag):
        van = f"-{talent.gemeente_id.hex[-6:]}" if talent.gemeente_id else ""
        sleutel = f"talent-{talent.sleutel.replace('.', '-')}{van}"
        yield Tekst(sleutel=sleutel, groep=TALENTEN, woorden=talent.tekst)
        for taal, woorden in talent.andere_talen.items():
            yield Tekst(sleutel=f"{sleutel}-{taal}", groep=TALENTEN, woorden=woorden)


def _delen() -> Iterator[Tekst]:
    versie = toestemmingsteksten.HUIDIGE
    for nummer, zin in enumerate(toestemmingsteksten.TEKSTEN[versie], 1):
        if "{" not in zin:  # what holds a name or a day differs per person
            yield Tekst(sleutel=f"delen-{versie}-{nummer}", groep=DELEN, woorden=zin)


def _meedoen() -> Iterator[Tekst]:
    for stap, vraag in VRAAG_AAN_INWONER.items():
        yield Tekst(sleutel=f"stap-{stap.value}", groep=MEEDOEN, woorden=vraag)
    for soort, keuzes in (
        ("stapantwoord", Matchstap.Antwoord),
        ("navraag", Navraag.Antwoord),
        ("thuis", Navraag.Thuis),
    ):
        for keuze in keuzes:
            yield Tekst(sleutel=f"{soort}-{keuze.value}", groep=MEEDOEN, woorden=keuze.label)
