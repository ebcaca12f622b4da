"""Make what a functioneel beheerder looks after: words, texts of mails, a theme."""

from datetime import date

from django.utils import timezone

from netwerk.models import (
    Deelnemersoort,
    Gemeente,
    Huisstijldeel,
    Lid,
    Mailtekst,
    Onderwerp,
    Samenwerkingsverband,
    Startkit,
    Woord,
)
from netwerk.models.woorden import DEELNEMERSOORTEN
from netwerk.rolsoorten import Wereld


def maak_deelnemersoort(
    *, samenwerkingsverband: Samenwerkingsverband, sleutel: str = "wijkteam", woord: str = "wijkteammedewerker"
) -> Deelnemersoort:
    soort, _ = Deelnemersoort.objects.get_or_create(
        samenwerkingsverband=samenwerkingsverband,
        sleutel=sleutel,
        defaults={"woord": woord, "algemeen_woord": "wijkteammedewerker", "wereld": Wereld.PROFESSIONAL},
    )
    return soort


def maak_woord(
    *,
    samenwerkingsverband: Samenwerkingsverband,
    vanaf: date,
    lijst: str = DEELNEMERSOORTEN,
    sleutel: str = "wijkteam",
    woord: str = "vlechtwerker",
    in_gebruik: bool = True,
) -> Woord:
    return Woord.objects.get_or_create(
        samenwerkingsverband=samenwerkingsverband,
        lijst=lijst,
        sleutel=sleutel,
        vanaf=vanaf,
        defaults={"woord": woord, "algemeen_woord": "wijkteammedewerker", "in_gebruik": in_gebruik},
    )[0]


def maak_mailtekst(
    *, samenwerkingsverband: Samenwerkingsverband, soort: str = "uitnodiging", tekst: str = "{door} vraagt u. {link}"
) -> Mailtekst:
    eigen, _ = Mailtekst.objects.get_or_create(
        samenwerkingsverband=samenwerkingsverband, soort=soort, defaults={"tekst": tekst}
    )
    return eigen


def maak_huisstijldeel(
    *,
    samenwerkingsverband: Samenwerkingsverband,
    css: str = ":root {\n--basis-color-action-1-color-default: #00447c;\n}",
) -> Huisstijldeel:
    deel, _ = Huisstijldeel.objects.get_or_create(
        samenwerkingsverband=samenwerkingsverband,
        soort="thema",
        vingerafdruk="0123456789abcdef",
        defaults={"inhoud": css.encode(), "mime": "text/css", "gemaakt_op": timezone.now()},
    )
    return deel


def maak_startkit(*, samenwerkingsverband: Samenwerkingsverband, beheerder: Lid | None = None) -> Startkit:
    kit, _ = Startkit.objects.get_or_create(
        samenwerkingsverband=samenwerkingsverband, defaults={"beheerder": beheerder, "begonnen_op": timezone.now()}
    )
    return kit


# The row that a URL is about: tests/toegang_verwacht/beheer.py


def netwerk(*, gemeente: Gemeente, van: Lid) -> dict[str, object]:
    return {"verband_id": gemeente.samenwerkingsverband_id}


def lijst(*, gemeente: Gemeente, van: Lid) -> dict[str, object]:
    return {**netwerk(gemeente=gemeente, van=van), "lijst": DEELNEMERSOORTEN}


def keuze(*, gemeente: Gemeente, van: Lid) -> dict[str, object]:
    verband = gemeente.samenwerkingsverband
    soort = maak_deelnemersoort(samenwerkingsverband=verband)
    maak_woord(samenwerkingsverband=verband, sleutel=soort.sleutel, vanaf=date(2026, 1, 1))
    return {**lijst(gemeente=gemeente, van=van), "sleutel": soort.sleutel}


def evaluatievraag(*, gemeente: Gemeente, van: Lid) -> dict[str, object]:
    return {**netwerk(gemeente=gemeente, van=van), "nummer": 2}


def onderwerp(*, gemeente: Gemeente, van: Lid) -> dict[str, object]:
    woord, _ = Onderwerp.objects.get_or_create(samenwerkingsverband=gemeente.samenwerkingsverband, woord="tuinieren")
    return {"onderwerp_id": woord.pk}


def mail(*, gemeente: Gemeente, van: Lid) -> dict[str, object]:
    maak_mailtekst(samenwerkingsverband=gemeente.samenwerkingsverband)
    return {**netwerk(gemeente=gemeente, van=van), "soort": "uitnodiging"}


def thema(*, gemeente: Gemeente, van: Lid) -> dict[str, object]:
    maak_huisstijldeel(samenwerkingsverband=gemeente.samenwerkingsverband)
    return {**netwerk(gemeente=gemeente, van=van), "soort": "thema"}


def themabestand(*, gemeente: Gemeente, van: Lid) -> dict[str, object]:
    deel = maak_huisstijldeel(samenwerkingsverband=gemeente.samenwerkingsverband)
    return {**netwerk(gemeente=gemeente, van=van), "soort": "thema", "vingerafdruk": deel.vingerafdruk}


def begin(*, gemeente: Gemeente, van: Lid) -> dict[str, object]:
    maak_startkit(samenwerkingsverband=gemeente.samenwerkingsverband, beheerder=van)
    return netwerk(gemeente=gemeente, van=van)


def gemeente_van_begin(*, gemeente: Gemeente, van: Lid) -> dict[str, object]:
    return {**begin(gemeente=gemeente, van=van), "gemeente_id": gemeente.pk}
