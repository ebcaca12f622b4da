"""How long what was put together and read in is kept: as long as it can be undone (domain.md 5.4)."""

from django.db.models import Q, QuerySet

from netwerk.bewaren import Bewaartermijn, Daarna, Termijn, registreer
from netwerk.models import Inleesregel, Inlezing, NietDubbel, Samenvoeging
from netwerk.models.samenvoegingen import TERUG_BINNEN

ONGEDAAN = Termijn(dagen=TERUG_BINNEN.days)
KEUZE = "Keuze van het netwerk"
TECHNISCH = "technisch: wat er nu staat, verandert niet"


def _vergeet(rijen: QuerySet, **_: object) -> int:
    """Keep only that one id became another one."""
    sleutels = list(rijen.values_list("pk", flat=True))
    leeg = {"stappen": [], "niet_terug": [], "weg_naam": "", "blijft_naam": ""}
    return rijen.model._base_manager.filter(pk__in=sleutels).update(**leeg)


def _zonder_spoor(rijen: QuerySet, **_: object) -> int:
    sleutels = list(rijen.values_list("pk", flat=True))
    rijen.model._base_manager.filter(pk__in=sleutels).delete()
    return len(sleutels)


def registreer_termijnen() -> None:
    registreer(*_van_samenvoegen(), *_van_inlezen())


def _van_samenvoegen() -> tuple[Bewaartermijn, ...]:
    return (
        Bewaartermijn(
            gegevens="wat er stond voor het samenvoegen",
            model=Samenvoeging,
            termijn=ONGEDAAN,
            begin="op",
            begin_in_woorden="na het samenvoegen",
            als=lambda nu: ~Q(weg_naam=""),
            grond=f"{KEUZE}: zo lang kunt u het ongedaan maken",
            daarna=Daarna.ANONIMISEREN,
            doe=_vergeet,
            zonder_goedkeuring=TECHNISCH,
        ),
        Bewaartermijn(
            gegevens="waar een oude link naartoe gaat na samenvoegen",
            model=Samenvoeging,
            termijn=Termijn(jaren=2),
            begin="op",
            begin_in_woorden="na het samenvoegen",
            grond=KEUZE,
            doe=_zonder_spoor,
            zonder_goedkeuring=TECHNISCH,
        ),
        Bewaartermijn(
            gegevens="wat niet dubbel is",
            model=NietDubbel,
            termijn=Termijn(jaren=2),
            begin="op",
            begin_in_woorden="nadat iemand dat zei",
            grond=KEUZE,
            doe=_zonder_spoor,
            zonder_goedkeuring=TECHNISCH,
        ),
    )


def _van_inlezen() -> tuple[Bewaartermijn, ...]:
    return (
        Bewaartermijn(
            gegevens="bestanden die nog niet zijn ingelezen",
            model=Inlezing,
            termijn=Termijn(dagen=1),
            begin="op",
            begin_in_woorden="na het uploaden",
            als=lambda nu: Q(ingelezen_op=None),
            grond=KEUZE,
            doe=_zonder_spoor,
            zonder_goedkeuring=TECHNISCH,
        ),
        Bewaartermijn(
            gegevens="ingelezen bestanden",
            model=Inlezing,
            mee=(Inleesregel,),
            termijn=ONGEDAAN,
            begin="ingelezen_op",
            begin_in_woorden="na het inlezen",
            grond=f"{KEUZE}: zo lang kunt u het ongedaan maken",
            doe=_zonder_spoor,
            zonder_goedkeuring=TECHNISCH,
        ),
    )
