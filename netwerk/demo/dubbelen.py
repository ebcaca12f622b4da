"""What is there twice in the demo: typed again by somebody else, or after a new job."""

from datetime import date, timedelta

from django.contrib.auth.hashers import make_password

from netwerk.models import Contactpersoon, Gemeente, Lid, Organisatie
from netwerk.rolsoorten import Wereld
from participatie.demo import op_tijd, vaste_id

ORGANISATIES = (
    ("Opsterland", "Zorgboerderij Het Weidepad", "Zorgboerdrij 't Weidepad", "Lippenhuizen"),
    ("Opsterland", "Kringloop De Tweede Ronde", "Kringloopwinkel Tweede Ronde", "Gorredijk"),
    ("Weststellingwerf", "Wasserij Helder", "Wasserij Helder BV", "Wolvega"),
    ("Oudewater", "Hotel De Waag", "De Waag hotel", "Oudewater"),
)
"""Gemeente, the organisatie that is there, how somebody else wrote it, and the place."""


def bouw_dubbele_organisaties(*, vandaag: date) -> None:
    for waar, naam, ook, plaats in ORGANISATIES:
        gemeente = Gemeente.objects.get(naam=waar)
        echte = Organisatie.objects.get(gemeente=gemeente, naam=naam)
        dubbel = Organisatie.objects.create(
            id=vaste_id("organisatie", gemeente.cbs_code, ook),
            gemeente=gemeente,
            naam=ook,
            plaats=plaats,
            telefoon=echte.telefoon.replace(" ", ""),
        )
        Organisatie.objects.filter(pk=dubbel.pk).update(toegevoegd_op=op_tijd(vandaag - timedelta(days=40), 11))
        _bouw_dubbele_contactpersoon(echte)


def _bouw_dubbele_contactpersoon(organisatie: Organisatie) -> None:
    """The same person, with the family name alone."""
    echte = organisatie.contactpersonen.order_by("id")[0]
    voornaam, _, achternaam = echte.naam.partition(" ")
    naam = f"{voornaam[0]}. {achternaam}"
    Contactpersoon.objects.filter(pk=echte.pk).update(telefoon=organisatie.telefoon)
    Contactpersoon.objects.create(
        id=vaste_id("contactpersoon", organisatie.id, naam),
        gemeente=organisatie.gemeente,
        organisatie=organisatie,
        naam=naam,
        telefoon=organisatie.telefoon,
    )


def bouw_dubbele_leden(*, vandaag: date) -> None:
    """Somebody of each network who came back with another address; from a file, so without a role and a login."""
    for gemeente in Gemeente.objects.filter(naam__in=["Ooststellingwerf", "Oudewater"]):
        wie = Lid.objects.filter(gemeente=gemeente, lid_tot=None, wereld=Wereld.PROFESSIONAL).order_by(
            "lid_sinds", "id"
        )
        echte = wie.exclude(email__endswith="@demo.example").first()
        voor, _, achter = echte.email.partition("@")
        Lid.objects.create(
            id=vaste_id("lid", "dubbel", echte.email),
            gemeente=gemeente,
            email=f"{voor}@elders.{achter}",
            naam=echte.naam,
            wereld=echte.wereld,
            functie=echte.functie,
            lid_sinds=vandaag - timedelta(days=30),
            is_active=False,
            password=make_password(None),
        )
