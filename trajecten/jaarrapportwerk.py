"""The jaarrapport, and the file for the statistics, as long work with its progress (netwerk/klussen.py).

What a small gemeente asks comes at once. Of more people than that it is made by the queue for who asked, and a mail
says when it is done. What was counted stays with the klus, so that page and files show the same numbers.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict
from datetime import datetime, timedelta
from uuid import UUID

from django.conf import settings
from django.urls import reverse
from django.utils import timezone

from netwerk import emails, klussen
from netwerk.models import Gemeente, Klus, Lid
from netwerk.rollen import heeft_rol
from netwerk.rolsoorten import Rolsoort
from participatie import muur
from participatie.rekenblad import csv_bestand
from trajecten.cijferplaatsen import beleidsgemeenten, gemeenten_van, is_netwerk, keuzes_van
from trajecten.jaarrapport import Deel, Rapport, lees_rapport
from trajecten.models import Traject
from trajecten.reintegratie import voorzieningen

RAPPORT, VOORZIENINGEN = "Een jaarrapport maken", "Voorzieningen voor de statistiek"
METEEN = 5_000
"""Up to so many trajecten it takes well under a second: docs/besluiten/0019."""
NOG_BEZIG = timedelta(minutes=15)
"""A klus that goes on longer is given up: asking again makes a new one."""
MAG_NIET_MEER = "U mag dit niet meer opvragen."


def duurt_lang(gebruiker: Lid, *, waar: str, eigen: Sequence[Gemeente]) -> bool:
    """Whether these are more people than come at once. Must see all rows. In: a key of cijferplaatsen."""
    rijen = Traject.objects.filter(gemeente__in=gemeenten_van(gebruiker, waar, eigen=eigen))
    return rijen.order_by()[: METEEN + 1].count() > METEEN


def begin(lid: Lid, *, wat: str, jaar: int, waar: str, nu: datetime) -> tuple[Klus, bool]:
    """Return the klus that makes this, and whether it is a new one: after a second tap there is one already."""
    Lid.objects.select_for_update(of=("self",), no_key=True).get(pk=lid.pk)
    vraag = {"jaar": jaar, "waar": waar}
    bezig = _klussen(lid, wat, vraag).filter(klaar_op=None, gevraagd_op__gt=nu - NOG_BEZIG).first()
    if bezig:
        return bezig, False
    klus = klussen.begin(lid=lid, wat=wat, nu=nu)
    klus.resultaat = {"vraag": vraag}
    klus.save(update_fields=["resultaat"])
    return klus, True


def laatste(lid: Lid, *, jaar: int, waar: str) -> Klus | None:
    """Return the last time this jaarrapport was made for this person, as long as that is kept."""
    return _klussen(lid, RAPPORT, {"jaar": jaar, "waar": waar}).filter(fout="").first()


def _klussen(lid: Lid, wat: str, vraag: Mapping[str, object]):
    eigen = Klus.objects.zichtbaar_voor(lid).filter(wat=wat, resultaat__vraag=vraag)
    return eigen.zonder_inhoud().order_by("-gevraagd_op", "pk")


def maak(klus: str) -> None:
    """Count everything, and mail when it is there. In: the id of the klus."""
    with klussen.uitvoeren(klus) as bezig:
        lid, eigen, vraag = _van_wie(bezig)
        vandaag = timezone.localdate()
        rapport = lees_rapport(
            lid,
            **vraag,
            naam=dict(keuzes_van(eigen))[vraag["waar"]],
            gemeenten=eigen,
            vandaag=vandaag,
            meld=lambda gedaan, van: bezig.meld(gedaan, van=van),
        )
        bezig.toon({"vraag": vraag, "rapport": asdict(rapport)})
        emails.stuur_klaar(lid, adres=settings.ADRES + reverse("jaarrapport_gemaakt", args=[klus]))


def maak_voorzieningen(klus: str) -> None:
    with klussen.uitvoeren(klus) as bezig:
        lid, _, vraag = _van_wie(bezig)
        if is_netwerk(vraag["waar"]):
            raise klussen.KlusMislukt(MAG_NIET_MEER)
        meld = {"meld": lambda gedaan, van: bezig.meld(gedaan, van=van)}
        blad = voorzieningen(vraag["jaar"], gemeenten=[UUID(vraag["waar"])], vandaag=timezone.localdate(), **meld)
        bezig.geef(f"voorzieningen-{vraag['jaar']}.csv", csv_bestand(blad))
        emails.stuur_klaar(lid, adres=settings.ADRES + reverse("klus_bekijken", args=[klus]))


def _van_wie(bezig: klussen.Voortgang) -> tuple[Lid, list[Gemeente], dict[str, object]]:
    """Return who asked, of which gemeenten that person may ask now, and what. KlusMislukt when that is no more so."""
    lid, vraag = bezig.klus.lid, bezig.klus.resultaat["vraag"]
    muur.werk_voor(lid.pk)
    eigen = beleidsgemeenten(lid)
    mag = lid.is_active and heeft_rol(lid, Rolsoort.BELEIDSMEDEWERKER)
    if not mag or vraag["waar"] not in dict(keuzes_van(eigen)):
        raise klussen.KlusMislukt(MAG_NIET_MEER)
    return lid, eigen, vraag


def rapport_van(klus: Klus) -> Rapport | None:
    """Return what was counted; None as long as it is not done."""
    bewaard = (klus.resultaat or {}).get("rapport")
    if not bewaard:
        return None
    return Rapport(**bewaard | {"delen": tuple(_deel(deel) for deel in bewaard["delen"])})


def _deel(bewaard: Mapping[str, Collection]) -> Deel:
    return Deel(
        **bewaard
        | {
            "koppen": tuple(bewaard["koppen"]),
            "rijen": tuple(tuple(rij) for rij in bewaard["rijen"]),
            "niet_getoond": tuple(bewaard["niet_getoond"]),
        }
    )
