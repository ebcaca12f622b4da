"""Who read data of inwoners and aanmeldingen: writes the lines of the access log, and knows why it was allowed."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from functools import cache
from uuid import UUID

from django.apps import apps
from django.db.models import Model, Q, UUIDField
from django.utils import timezone
from django.utils.formats import date_format

from netwerk.inzage import Gegevens, Grond, Handeling, leg_vast
from netwerk.models import Lid
from netwerk.rollen import heeft_rol, waarnemingen
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang_contacten import OOK_VOOR_INWONERS
from trajecten.models import Aanmelding, Inwoner, Toestemming, Verhaalgebruik
from trajecten.models.toestemmingen import Blok

NEEMT_WAAR = "Neemt waar zolang de vaste contactpersoon er niet is."

SAMEN = "U was erbij en vroeg dit."


def leg_inwoners_vast(
    gebruiker: Lid,
    inwoners: Iterable[Inwoner],
    *,
    gegevens: Gegevens,
    handeling: Handeling = Handeling.BEKEKEN,
    anders: Grond = Grond.NOODTOEGANG,
    samen: bool = False,
) -> None:
    """Write down that this user saw data of these inwoners. Who reads the own data is not written down.

    `anders` is why somebody may who is not the named begeleider and does not stand in for that one. `samen` tells that
    the person was there and asked for it.
    """
    per_grond: dict[tuple[Grond, str], list[tuple[UUID, UUID]]] = defaultdict(list)
    van_anderen = [inwoner for inwoner in inwoners if inwoner.lid_id != gebruiker.pk]
    neemt_waar_voor = {
        (afwezige, gemeente) for rol, afwezige, gemeente in waarnemingen(gebruiker) if rol in OOK_VOOR_INWONERS
    }
    for inwoner in van_anderen:
        neemt_waar = (inwoner.begeleider_id, inwoner.gemeente_id) in neemt_waar_voor
        grond = Grond.BEGELEIDER if inwoner.begeleider_id == gebruiker.pk or neemt_waar else anders
        toelichting = " ".join(filter(None, (neemt_waar and NEEMT_WAAR, samen and SAMEN)))
        per_grond[grond, toelichting].append((inwoner.pk, inwoner.gemeente_id))
    for (grond, toelichting), personen in per_grond.items():
        waarom = {"grond": grond, "toelichting": toelichting}
        leg_vast(gebruiker, personen=personen, gegevens=gegevens, handeling=handeling, **waarom)


def leg_toestemmingen_vast(
    gebruiker: Lid,
    toestemmingen: Iterable[Toestemming],
    *,
    gegevens: Gegevens,
    handeling: Handeling = Handeling.BEKEKEN,
) -> None:
    """Write down that this user saw data of these people by their consent; of a page about one also by which."""
    toestemmingen = list(toestemmingen)
    waarvoor = ""
    if len(toestemmingen) == 1:
        gegeven_op = date_format(timezone.localtime(toestemmingen[0].gegeven_op), "j F Y")
        waarvoor = f"{toestemmingen[0].get_doel_display()}, toestemming van {gegeven_op}"
    leg_vast(
        gebruiker,
        personen=[(toestemming.inwoner_id, toestemming.gemeente_id) for toestemming in toestemmingen],
        gegevens=gegevens,
        handeling=handeling,
        grond=Grond.TOESTEMMING,
        toelichting=waarvoor,
    )


def leg_verhalen_vast(
    gebruiker: Lid, verhalen: Iterable[Verhaalgebruik], *, handeling: Handeling = Handeling.BEKEKEN
) -> None:
    """Write down that this user read stories that people gave under another name. In: each with `van`, whose it is."""
    van_wie = {verhaal.van: verhaal.gemeente_id for verhaal in verhalen}
    if not van_wie:
        return
    is_inwoner = heeft_rol(gebruiker, Rolsoort.INWONER)  # who is none has no story
    eigen = Inwoner.objects.filter(lid=gebruiker, pk__in=van_wie) if is_inwoner else Inwoner.objects.none()
    niet_te_melden = set(eigen.values_list("pk", flat=True))
    leg_vast(
        gebruiker,
        personen=[(wie, gemeente) for wie, gemeente in van_wie.items() if wie not in niet_te_melden],
        gegevens=Gegevens.VERHAAL,
        handeling=handeling,
        grond=Grond.TOESTEMMING,
    )


def leg_gedeeld_vast(gebruiker: Lid, toestemmingen: Iterable[Toestemming]) -> None:
    """Write down that this user read all that these consents share: of the profile, of the story, or of both."""
    gelezen: dict[Gegevens, list[Toestemming]] = defaultdict(list)
    for toestemming in toestemmingen:
        if Blok.VERHAAL in toestemming.blokken:
            gelezen[Gegevens.VERHAAL].append(toestemming)
        if set(toestemming.blokken) - {Blok.VERHAAL}:
            gelezen[Gegevens.TALENTPROFIEL].append(toestemming)
    for gegevens, door in gelezen.items():
        leg_toestemmingen_vast(gebruiker, door, gegevens=gegevens)


def leg_aanmeldingen_vast(
    gebruiker: Lid, aanmeldingen: Iterable[Aanmelding], *, handeling: Handeling = Handeling.BEKEKEN
) -> None:
    """Write down that this user saw aanmeldingen: of somebody who has no account yet, so the id is that of the row."""
    personen = [(aanmelding.pk, aanmelding.gemeente_id) for aanmelding in aanmeldingen]
    if personen:
        leg_vast(
            gebruiker,
            personen=personen,
            gegevens=Gegevens.AANMELDING,
            handeling=handeling,
            grond=Grond.AANMELDING,
        )


# What the access log asks: netwerk.personen


def inwoners_met_ids(ids: Collection[UUID], behalve: UUID) -> Iterable[tuple[UUID, UUID]]:
    """Inwoners with these ids, and of whom something with such an id is: a page about that was refused."""
    paden = paden_naar_inwoner()
    eerste, *andere = (
        model._base_manager.filter(pk__in=ids).values_list(f"{pad}__pk", f"{pad}__gemeente", f"{pad}__lid")
        for model, pad in paden.items()
    )
    inwoners = Inwoner.objects.filter(pk__in=ids).values_list("pk", "gemeente", "lid")
    gevonden = inwoners.union(eerste, *andere)
    return [(inwoner, gemeente) for inwoner, gemeente, lid in gevonden if inwoner and lid != behalve]


@cache
def paden_naar_inwoner() -> dict[type[Model], str]:
    """How each table of this app leads to an inwoner, by the shortest way; an aanmelding is somebody of its own."""
    paden: dict[type[Model], str] = {Inwoner: ""}
    van_ons = apps.get_app_config("trajecten").get_models()
    modellen = [model for model in van_ons if isinstance(model._meta.pk, UUIDField) and model is not Aanmelding]
    erbij = True
    while erbij:
        stap = [(model, _naar(model, paden)) for model in modellen if model not in paden]
        erbij = {model: pad for model, pad in stap if pad}
        paden |= erbij
    del paden[Inwoner]
    return paden


def _naar(model: type[Model], paden: Mapping[type[Model], str]) -> str:
    velden = [veld for veld in model._meta.get_fields() if veld.many_to_one or veld.one_to_one]
    eigen = [veld for veld in velden if veld.concrete and veld.related_model in paden]
    via = [f"{veld.name}__{paden[veld.related_model]}".removesuffix("__") for veld in eigen]
    return min(via, key=lambda pad: pad.count("__"), default="")


def inwoners_met_naam(naam: str, gemeenten: Collection[UUID]) -> Iterable[UUID]:
    """Also the ids under which the same people are known as lid, and were as aanmelding."""
    inwoners = Inwoner.objects.met_naam(naam).filter(gemeente__in=gemeenten)
    namen = [wie for paar in inwoners.values_list("pk", "lid") for wie in paar if wie]
    return [*namen, *Aanmelding.objects.filter(inwoner__in=inwoners).values_list("pk", flat=True)]


def aanmeldingen_met_ids(ids: Collection[UUID], behalve: UUID) -> Iterable[tuple[UUID, UUID]]:
    niet_van_mij = Q(inwoner=None) | Q(inwoner__lid=None) | ~Q(inwoner__lid=behalve)
    return Aanmelding.objects.filter(niet_van_mij, pk__in=ids).values_list("pk", "gemeente")


def aanmeldingen_met_naam(naam: str, gemeenten: Collection[UUID]) -> Iterable[UUID]:
    gezocht = Aanmelding.objects.filter(naam__unaccent__iexact=" ".join(naam.split()))
    return gezocht.filter(gemeente__in=gemeenten).values_list("pk", flat=True)
