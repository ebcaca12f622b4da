"""Demo data of the network itself: samenwerkingsverbanden, organisaties, leden, bijeenkomsten."""

from datetime import date

from netwerk.demo.agendas import bouw_agendas_klein, bouw_agendas_owo
from netwerk.demo.beheer import bouw_beheer
from netwerk.demo.bijeenkomsten import (
    bouw_acties,
    bouw_bijeenkomsten_klein,
    bouw_bijeenkomsten_owo,
    bouw_werkgroepleden,
)
from netwerk.demo.contacten import bouw_contacten, bouw_drempels, bouw_waarnemen_en_overdragen
from netwerk.demo.doelen import bouw_doelen
from netwerk.demo.dubbelen import bouw_dubbele_leden, bouw_dubbele_organisaties
from netwerk.demo.gasten import bouw_gasten
from netwerk.demo.kennis import bouw_eigen_paginas, bouw_kennis, bouw_voordrachten
from netwerk.demo.leden import bouw_leden_klein, bouw_leden_owo
from netwerk.demo.netwerken import MAANDEN_BEZIG, NETWERKEN, bouw_netwerk
from netwerk.demo.nieuwsfoto import bouw_nieuwsfoto
from netwerk.demo.organisaties import bouw_organisaties
from netwerk.demo.plekken import bouw_plekken
from netwerk.demo.rechten import bouw_rechtencontroles, bouw_uitnodigingen, geef_rollen_hun_begin
from netwerk.demo.werkgroepen import bouw_werkgroepen, bouw_werkgroepen_klein
from netwerk.models import Organisatie
from participatie.demo import maanden_terug, op_tijd

KLEIN = tuple(netwerk.slug for netwerk in NETWERKEN if netwerk.slug != "owo")


def bouw(*, vandaag: date) -> None:
    for netwerk in NETWERKEN:
        bouw_netwerk(netwerk, vandaag=vandaag)
        bouw_organisaties(netwerk.slug)
    Organisatie.objects.update(toegevoegd_op=op_tijd(maanden_terug(vandaag, MAANDEN_BEZIG), 9))
    bouw_leden_owo(vandaag=vandaag)
    bouw_bijeenkomsten_owo(vandaag=vandaag)
    for slug in KLEIN:
        bouw_leden_klein(slug, vandaag=vandaag)
        bouw_bijeenkomsten_klein(slug, vandaag=vandaag)
    for netwerk in NETWERKEN:
        bouw_werkgroepleden(netwerk.slug, vandaag=vandaag)
        bouw_contacten(netwerk.slug, vandaag=vandaag)
        bouw_kennis(netwerk.slug)
    bouw_waarnemen_en_overdragen(vandaag=vandaag)
    bouw_drempels(vandaag=vandaag)
    bouw_eigen_paginas()
    bouw_voordrachten(vandaag=vandaag)
    bouw_gasten(vandaag=vandaag)
    bouw_werkgroepen(vandaag=vandaag)
    bouw_nieuwsfoto(vandaag=vandaag)
    for slug in KLEIN:
        bouw_werkgroepen_klein(slug, vandaag=vandaag)
    bouw_acties(vandaag=vandaag)
    bouw_plekken(vandaag=vandaag)
    bouw_agendas_owo(vandaag=vandaag)
    for slug in KLEIN:
        bouw_agendas_klein(slug, vandaag=vandaag)
    bouw_doelen(vandaag=vandaag)
    geef_rollen_hun_begin()
    bouw_uitnodigingen(vandaag=vandaag)
    bouw_rechtencontroles(vandaag=vandaag)
    bouw_beheer(vandaag=vandaag)
    bouw_dubbele_organisaties(vandaag=vandaag)
    bouw_dubbele_leden(vandaag=vandaag)
