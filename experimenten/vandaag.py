"""What waits on /vandaag/ of the experiments, per role."""

from datetime import date, timedelta

from django.db.models import F, Q

from experimenten.cijfers import NAMEN
from experimenten.delen import NAKIJKEN_NA
from experimenten.models import Experiment, Openvraag, Oplossing
from experimenten.overzicht import kort_overzicht
from experimenten.selectie import Selectie
from netwerk.models import Lid
from netwerk.rollen import MEEWERKROLLEN, heeft_rol
from netwerk.rolsoorten import Rolsoort
from netwerk.vandaag import Blok, registreer
from participatie.periodes import kwartaal, maanden_eerder
from participatie.samen import Lijst, Vraag

TERUGKIJKEN_BINNEN = timedelta(days=14)
HOOGSTENS = 5
"""Of one kind on the page."""


def registreer_blokken() -> None:
    registreer(
        Blok(
            template="experimenten/vandaag/cijfers.html",
            inhoud=cijfers,
            rollen=[Rolsoort.BELEIDSMEDEWERKER],
            volgorde=20,
        )
    )
    registreer(
        Blok(
            template="experimenten/vandaag/terugkijken.html",
            inhoud=terugkijken,
            rollen=MEEWERKROLLEN,
            volgorde=40,
            vragen=om_terug_te_kijken,
        )
    )
    registreer(
        Blok(
            template="experimenten/vandaag/uitzoeken.html",
            inhoud=uitzoeken,
            rollen=MEEWERKROLLEN,
            volgorde=45,
            vragen=om_uit_te_zoeken,
        )
    )


def cijfers(gebruiker: Lid, vandaag: date) -> dict[str, object]:
    """The figures of this quarter."""
    selectie = Selectie(gebruiker=gebruiker, periode=kwartaal(vandaag), ervoor="vorig kwartaal")
    return {"overzicht": kort_overzicht(selectie), "selectie": selectie, "namen": NAMEN}


def om_terug_te_kijken(gebruiker: Lid, vandaag: date) -> dict[str, Vraag]:
    """Experiments to look back at: for who works on them those of the next two weeks, for beleid what is late."""
    eigen = Experiment.objects.wijzigbaar_voor(gebruiker).terug_te_kijken(tot=vandaag + TERUGKIJKEN_BINNEN)
    wacht = Q(pk__in=eigen.order_by().values("pk"))
    if heeft_rol(gebruiker, Rolsoort.BELEIDSMEDEWERKER):
        te_laat = Experiment.objects.zichtbaar_voor(gebruiker).terug_te_kijken(tot=vandaag - timedelta(days=1))
        wacht |= Q(pk__in=te_laat.order_by().values("pk"))
    zonder = ("vraag", "wat_we_proberen", "in_gewone_woorden", "uitkomst", "uitkomst_in_gewone_woorden")
    return {
        "experimenten": Lijst(rijen=Experiment.objects.filter(wacht).order_by("kijk_terug_op", "naam"), zonder=zonder)
    }


def terugkijken(gebruiker: Lid, vandaag: date, *, experimenten: list[Experiment]) -> dict[str, object] | None:
    return {"experimenten": experimenten, "vandaag": vandaag} if experimenten else None


def om_uit_te_zoeken(gebruiker: Lid, vandaag: date) -> dict[str, Vraag]:
    """Questions of experiments that this person would find out, and solutions of which to say if they are in use."""
    naam = {"naam_experiment": F("experiment__naam")}
    vragen = Openvraag.objects.zichtbaar_voor(gebruiker).aanwezig().filter(eigenaar=gebruiker, beantwoord_op=None)
    oplossingen = Oplossing.objects.wijzigbaar_voor(gebruiker).na_te_kijken(voor=maanden_eerder(vandaag, NAKIJKEN_NA))
    return {
        "vragen": Lijst(rijen=vragen.annotate(**naam).order_by("op", "pk")[:HOOGSTENS]),
        "oplossingen": Lijst(rijen=oplossingen.annotate(**naam).order_by("op", "pk")[:HOOGSTENS]),
    }


def uitzoeken(
    gebruiker: Lid, vandaag: date, *, vragen: list[Openvraag], oplossingen: list[Oplossing]
) -> dict[str, object] | None:
    return {"vragen": vragen, "oplossingen": oplossingen} if vragen or oplossingen else None
