"""How long what belongs to a visit is kept by itself; the rest of it goes with the visit."""

from django.db.models import Model, Q

from experimenten.models import Bezoekbestand, Bezoekreactie
from experimenten.models.bezoekbestanden import BEDENKTIJD, BEWAARTERMIJN_MEMO
from netwerk.bewaren import Bewaartermijn, Termijn
from participatie.geluid import SOORTEN as GELUIDSOORTEN


def van_wat_bij_een_bezoek_hoort() -> tuple[Bewaartermijn, ...]:
    memos = Bewaartermijn(
        gegevens="opnamen bij bezoeken",
        model=Bezoekbestand,
        termijn=Termijn(dagen=BEWAARTERMIJN_MEMO.days),
        begin="geplaatst_op",
        begin_in_woorden="nadat iemand het insprak en niet uittypte",
        als=lambda nu: Q(soort__in=[*GELUIDSOORTEN]),
        grond="Keuze van het netwerk",
        zonder_goedkeuring="wie het insprak, typt het binnen die tijd uit",
    )
    return (memos, *(_weggehaald(model) for model in (Bezoekbestand, Bezoekreactie)))


def _weggehaald(model: type[Model]) -> Bewaartermijn:
    return Bewaartermijn(
        gegevens=f"weggehaalde {model._meta.verbose_name_plural}",
        model=model,
        termijn=Termijn(dagen=BEDENKTIJD.days),
        begin="verwijderd_op",
        begin_in_woorden="nadat iemand het weghaalde",
        grond="Keuze van het netwerk",
        zonder_goedkeuring="een mens heeft het zelf weggehaald",
    )
