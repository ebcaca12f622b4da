"""The visits on the pages of what they left behind: an organisatie, people, a plek, an idea, a talent, acties."""

from collections.abc import Collection, Iterator
from uuid import UUID

from django.db.models import Q
from django.template.defaultfilters import date as schrijf
from django.urls import reverse

from experimenten.models import GezienTalent, Werkbezoek
from experimenten.toegang import BEZOEKEN_TELLEN
from netwerk import actiebronnen, op_paginas
from netwerk.models import Contactpersoon, Idee, Lid, Organisatie, Plek
from netwerk.rollen import heeft_rol
from netwerk.rolsoorten import Rolsoort
from participatie.muur import systeemcontext
from trajecten import waar_gezien
from trajecten.models import Inwoner
from trajecten.waar_gezien import Gezienbij

HOOGSTENS = 5
TEMPLATE = "experimenten/op_paginas/bezoeken.html"


def registreer_alles() -> None:
    op_paginas.registreer(Organisatie, TEMPLATE, _van_organisatie)
    op_paginas.registreer(
        Plek, TEMPLATE, lambda rij, lezer: _bezoeken(Q(plek=rij.pk) | Q(mogelijke_plek=rij.pk), lezer)
    )
    op_paginas.registreer(Contactpersoon, TEMPLATE, lambda rij, lezer: _bezoeken(Q(gesproken_met=rij.pk), lezer))
    op_paginas.registreer_herkomst(Idee, _van_ideeen)
    op_paginas.registreer_herkomst(Contactpersoon, _van_contactpersonen)
    waar_gezien.registreer(_van_talenten)
    actiebronnen.registreer(_acties_van_bezoeken)


def _bezoeken(welke: Q, lezer: Lid) -> dict[str, object] | None:
    """The last visits that this person may read, and whether there are more in a list that this person may open."""
    leesbaar = Werkbezoek.objects.leesbaar_voor(lezer).aanwezig().filter(welke)
    rijen = leesbaar.select_related("kwartiermaker", "organisatie").defer("verslag").nieuwste_eerst()
    bezoeken = list(rijen[: HOOGSTENS + 1])
    meer = len(bezoeken) > HOOGSTENS and heeft_rol(lezer, *BEZOEKEN_TELLEN)
    return {"bezoeken": bezoeken[:HOOGSTENS], "meer": meer, "nieuw": ""} if bezoeken else None


def _van_organisatie(organisatie: Organisatie, lezer: Lid) -> dict[str, object] | None:
    """Who makes visits begins one here."""
    blok = _bezoeken(Q(organisatie=organisatie.pk), lezer)
    if organisatie.gestopt_op or not heeft_rol(lezer, Rolsoort.KWARTIERMAKER):
        return blok
    nieuw = f"{reverse('werkbezoek_vastleggen')}?organisatie={organisatie.pk}"
    return {**(blok or {"bezoeken": [], "meer": False}), "nieuw": nieuw}


def _van_ideeen(ideeen: Collection[Idee], lezer: Lid) -> dict[UUID, tuple[str, str]]:
    leesbaar = Werkbezoek.objects.leesbaar_voor(lezer).aanwezig().filter(idee__in=[idee.pk for idee in ideeen])
    rijen = leesbaar.select_related("organisatie").defer("verslag")
    return {bezoek.idee_id: (f"Uit een bezoek aan {bezoek.organisatie}", bezoek.get_absolute_url()) for bezoek in rijen}


def _van_contactpersonen(personen: Collection[Contactpersoon], lezer: Lid) -> dict[UUID, tuple[str, str]]:
    """The last visit at which somebody spoke to each."""
    leesbaar = Werkbezoek.objects.leesbaar_voor(lezer).aanwezig()
    gesproken = Werkbezoek.gesproken_met.through.objects.filter(
        contactpersoon__in=[persoon.pk for persoon in personen], werkbezoek__in=leesbaar.values("pk")
    )
    laatste = gesproken.order_by("contactpersoon", "-werkbezoek__datum", "-werkbezoek").distinct("contactpersoon")
    rijen = laatste.values_list("contactpersoon", "werkbezoek", "werkbezoek__datum")
    return {
        persoon: (f"Bezoek op {schrijf(datum, 'j F Y')}", reverse("werkbezoek_bekijken", args=[bezoek]))
        for persoon, bezoek, datum in rijen
    }


def _van_talenten(inwoner: Inwoner, lezer: Lid) -> Iterator[tuple[int, Gezienbij]]:
    """The visits at which a talent was seen: those one may read; an inwoner reads of the own ones when and where."""
    gezien = GezienTalent.objects.filter(inwoner=inwoner.pk, werkbezoek__verwijderd_op=None)
    rijen = gezien.select_related("werkbezoek__organisatie").order_by("-werkbezoek__datum", "pk")
    is_eigen = inwoner.lid_id == lezer.pk
    if is_eigen:
        with systeemcontext("an inwoner reads at which visit somebody saw a talent"):
            rijen = list(rijen)
    else:
        rijen = rijen.filter(werkbezoek__in=Werkbezoek.objects.leesbaar_voor(lezer).values("pk"))
    for rij in rijen:
        bezoek = rij.werkbezoek
        tekst = f"Gezien op {schrijf(bezoek.datum, 'j F Y')}, bij een bezoek aan {bezoek.organisatie}"
        yield rij.talent_id, Gezienbij(tekst=tekst, url="" if is_eigen else bezoek.get_absolute_url())


def _acties_van_bezoeken(lezer: Lid) -> Q:
    """Who may read a visit sees what is to do after it."""
    return Q(werkbezoek__in=Werkbezoek.objects.leesbaar_voor(lezer).aanwezig().order_by().values("pk"))
