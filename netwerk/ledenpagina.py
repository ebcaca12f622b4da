"""The page of one lid: how somebody came in, where that one takes part, and what the higher apps add.

An app that knows more of a lid registers a Blok in its apps.py, so that no app imports upwards.
"""

from collections import defaultdict
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date
from itertools import takewhile
from uuid import UUID

from django.db.models import Count, F, Q, QuerySet, Window
from django.db.models.constants import LOOKUP_SEP
from django.utils import timezone

from netwerk.eigen_keuze import KIEST_ZELF, Kring, kring_van
from netwerk.ledenlijst import ZINNEN, kennis_van
from netwerk.models import Actie, Bijeenkomst, Deelnemersoort, Kennis, Lid, Werkgroep
from netwerk.models.leden import LidQuerySet
from netwerk.rollen import heeft_rol
from netwerk.rolsoorten import Rolsoort, Wereld

HOOGSTENS_BIJEENKOMSTEN = 6
HOOGSTENS_STAPPEN = 6
"""How far the chain of who brought in whom is followed."""


# What higher apps add


@dataclass(frozen=True, kw_only=True)
class Blok:
    """A part of the page: its template, and (lid, lezer) -> its context, or None when there is nothing to show."""

    naam: str
    template: str
    inhoud: Callable[[Lid, Lid], dict[str, object] | None]
    rollen: Collection[Rolsoort]
    volgorde: int


_blokken: list[Blok] = []


def registreer(blok: Blok) -> None:
    _blokken.append(blok)
    _blokken.sort(key=lambda b: b.volgorde)


def blokken_over(lid: Lid, *, lezer: Lid) -> list[tuple[str, dict[str, object]]]:
    """Return (template, context) of every block that has something about this lid for this reader."""
    gevuld = ((blok.template, blok.inhoud(lid, lezer)) for blok in _blokken if heeft_rol(lezer, *blok.rollen))
    return [(template, inhoud) for template, inhoud in gevuld if inhoud is not None]


# What the network itself knows


@dataclass(frozen=True, kw_only=True)
class Pagina:
    woorden: list[tuple[str, list[str]]]
    keten: list[Lid]
    """Who brought this one in, who brought in that one, and so on, as far as the reader sees them."""
    aangedragen: list[Lid]
    aangedragen_samen: int
    """How many came in through this one, those whom they brought in included."""
    werkgroepen: QuerySet
    bijeenkomsten: list[Bijeenkomst]
    acties: list[Actie]

    @property
    def bijeenkomsten_totaal(self) -> int:
        return self.bijeenkomsten[0].totaal if self.bijeenkomsten else 0


def pagina_van(lid: Lid, *, lezer: Lid, bekend: LidQuerySet) -> Pagina:
    """Return what this reader may see of this lid. In: the leden this reader may see."""
    aangedragen = list(bekend.filter(aangedragen_door=lid).order_by("naam", "pk"))
    werkgroepen = lid.werkgroepleden.filter(werkgroep__in=Werkgroep.objects.zichtbaar_voor(lezer))
    bijeenkomsten = Bijeenkomst.objects.zichtbaar_voor(lezer).filter(aanwezig=lid).geweest(timezone.now())
    acties = Actie.objects.zichtbaar_voor(lezer).open().filter(eigenaar=lid).order_by("uiterlijk_op", "pk")
    return Pagina(
        woorden=kennis_van([lid], lezer=lezer)[lid.pk],
        keten=_keten(lid, bekend=bekend) if lid.aangedragen_door_id else [],
        aangedragen=aangedragen,
        aangedragen_samen=_aangedragen_samen(lid, bekend=bekend) if aangedragen else 0,
        werkgroepen=werkgroepen.select_related("werkgroep").order_by(
            F("tot").desc(nulls_first=True), "werkgroep__naam"
        ),
        bijeenkomsten=list(bijeenkomsten.annotate(totaal=Window(Count("id")))[:HOOGSTENS_BIJEENKOMSTEN]),
        acties=list(acties[:HOOGSTENS_BIJEENKOMSTEN]),
    )


def _keten(lid: Lid, *, bekend: LidQuerySet) -> list[Lid]:
    """The chain upwards, its ids in one question; it ends where the reader does not see who it was."""
    paden = [LOOKUP_SEP.join(["aangedragen_door"] * stap) for stap in range(1, HOOGSTENS_STAPPEN + 1)]
    [ids] = Lid.objects.filter(pk=lid.pk).values_list(*paden)
    te_zien = bekend.in_bulk([pk for pk in ids if pk and pk != lid.pk])
    return [te_zien[pk] for pk in takewhile(te_zien.__contains__, dict.fromkeys(ids))]


def _aangedragen_samen(lid: Lid, *, bekend: LidQuerySet) -> int:
    """Who brought in whom, in one question; followed here, because asking it step by step plans for seconds."""
    door: dict[UUID, list[UUID]] = defaultdict(list)
    for wie, via in bekend.exclude(aangedragen_door=None).order_by().values_list("pk", "aangedragen_door"):
        door[via].append(wie)
    gezien, te_volgen = {lid.pk}, [lid.pk]
    while te_volgen:
        nieuw = [wie for wie in door[te_volgen.pop()] if wie not in gezien]
        gezien.update(nieuw)
        te_volgen += nieuw
    return len(gezien) - 1


# How others see it


def te_kiezen_soorten(lid: Lid, *, vandaag: date) -> QuerySet[Deelnemersoort]:
    """Return what somebody can be called here, in the words of the network; what was chosen before may stay.

    Not the words for inwoners, which may tell of a health: nobody says that of somebody else.
    """
    verband = lid.gemeente.samenwerkingsverband_id
    al = lid.soorten.values_list("pk", flat=True)
    soorten = Deelnemersoort.objects.filter(samenwerkingsverband=verband)
    soorten = soorten.filter(~Q(wereld=Wereld.INWONER) | Q(pk__in=[*al]))
    return soorten.te_kiezen(vandaag, verband=verband, ook=[*al]).order_by("volgorde", "pk")


@dataclass(frozen=True, kw_only=True)
class Rij:
    """One field of the own page: what stands in it, and to whom it is shown."""

    wat: str
    tekst: str
    voor_werkgroepen: bool
    voor_netwerk: bool


def zo_zien_anderen(lid: Lid) -> list[Rij]:
    """Return every field that has something in it, as others see it. In: a lid that looks at the own page."""
    teksten = {
        "functie": lid.functie,
        "organisatie": lid.organisatie.naam if lid.organisatie else "",
        "soorten": ", ".join(
            soort.woord_toen for soort in lid.soorten.met_woord(timezone.localdate(), verband="samenwerkingsverband")
        ),
        "telefoon": lid.telefoon,
        "email": lid.email,
        "over_mij": lid.over_mij,
        **_woorden(lid),
    }
    return [
        Rij(
            wat=wat,
            tekst=teksten[veld],
            voor_werkgroepen=kring_van(lid, veld) != Kring.IK,
            voor_netwerk=kring_van(lid, veld) == Kring.NETWERK,
        )
        for veld, wat in KIEST_ZELF.items()
        if teksten[veld]
    ]


def _woorden(lid: Lid) -> dict[str, str]:
    per_zin = dict(kennis_van([lid], lezer=lid)[lid.pk])
    gezegd = {soort: ", ".join(per_zin.get(zin, ())) for soort, zin in ZINNEN.items()}
    weet = [gezegd[Kennis.Soort.SPECIALISME], gezegd[Kennis.Soort.BREDE_BASIS]]
    return {
        "weet": ", ".join(filter(None, weet)),
        "ervaring": gezegd[Kennis.Soort.ERVARING],
        "aanbod": gezegd[Kennis.Soort.AANBOD],
        "vraag": gezegd[Kennis.Soort.VRAAG],
    }
