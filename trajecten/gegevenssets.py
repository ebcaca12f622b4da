"""The data sets of an inwoner: the talentprofiel, and where the network met this person."""

from collections.abc import Iterator, Mapping

from django.db.models import QuerySet
from django.template.defaultfilters import date as schrijf
from django.urls import reverse
from django.utils import timezone

from netwerk.models import Bijeenkomst, Voordracht, Werkgroeplid
from participatie.muur import systeemcontext
from trajecten import geschiedenis_traject, samen
from trajecten.antwoorden import Deel, Vraag, lees_antwoorden
from trajecten.eerder import alles_van_vroeger
from trajecten.eigen_gegevens import Eigenaar, Gegevens, Soort, Veld, Waarde, registreer
from trajecten.geschiedenis import in_woorden, wijzigingen
from trajecten.models import InwonerEvent, Talentprofiel, Verzoek
from trajecten.verzoeken import titel_van
from trajecten.wie_heeft_gekeken import gekeken_naar
from trajecten.wie_heeft_gekeken import in_woorden as inzagen_in_woorden

Rijen = Iterator[Mapping[str, Waarde]]


def registreer_sets() -> None:
    for gegevens in (INWONER, TALENTPROFIEL, EERDER, WIJZIGINGEN, INZAGEN, BIJEENKOMSTEN, VERZOEKEN):
        registreer(gegevens)


# Inwoner


def _inwoner(eigenaar: Eigenaar) -> Rijen:
    inwoner = eigenaar.inwoner
    if inwoner is None:
        return
    profiel = Talentprofiel.objects.filter(inwoner=inwoner).first()
    yield {
        "naam": inwoner.naam,
        "gemeente": str(inwoner.gemeente),
        "begeleider": str(inwoner.begeleider or ""),
        "sinds": inwoner.sinds,
        "ander_systeem": inwoner.sleutel_elders,
        "profiel_begonnen_op": profiel.begonnen_op if profiel else None,
        "profiel_klaar_op": profiel.afgerond_op if profiel else None,
        "profiel_gewijzigd_op": profiel.gewijzigd_op if profiel else None,
    }


INWONER = Gegevens(
    sleutel="inwoner",
    titel="Wie u bent in het netwerk",
    uitleg="Dat u meedoet, en wie u daarbij helpt. U en wie u helpt, zien dit.",
    velden={
        "naam": Veld("Naam"),
        "gemeente": Veld("Gemeente"),
        "begeleider": Veld("Begeleider"),
        "sinds": Veld("Doet mee sinds", Soort.DATUM),
        "ander_systeem": Veld("Zo staat u in een ander systeem"),
        "profiel_begonnen_op": Veld("Talentprofiel begonnen op", Soort.MOMENT),
        "profiel_klaar_op": Veld("Talentprofiel klaar op", Soort.MOMENT),
        "profiel_gewijzigd_op": Veld("Talentprofiel gewijzigd op", Soort.MOMENT),
    },
    lees=_inwoner,
    blijft="De gemeente moet kunnen laten zien wie zij helpt. Daarom moet dit blijven tot 10 jaar nadat u stopt. "
    "Dat staat in de wet.",
    volgorde=20,
)


# Talentprofiel


def _talentprofiel(eigenaar: Eigenaar) -> Rijen:
    profiel = Talentprofiel.objects.filter(inwoner=eigenaar.inwoner).first() if eigenaar.inwoner else None
    if profiel is None:
        return
    for vraag in lees_antwoorden(profiel, met_onbevestigd=True):
        for deel in vraag.delen:
            yield from _antwoorden(vraag, deel)
    afgewezen = profiel.talentantwoorden.exclude(afgewezen_op=None).select_related("talent", "door").order_by("pk")
    for antwoord in afgewezen:
        nee = {"keuze": "U zei: dit klopt niet", "antwoord": antwoord.talent.tekst}
        yield _antwoord("Iemand zag een talent bij u", **nee, herkomst=antwoord.herkomst_in_woorden)
    for keer in samen.keren(profiel):
        kopie = f"Kopie: {keer.get_kopie_display().lower()}" if keer.kopie else ""
        wie = str(keer.door or "iemand uit het netwerk")
        wanneer = f"Op {schrijf(keer.op, 'j F Y')}"
        yield _antwoord("Samen ingevuld", keuze=kopie, antwoord=wie, herkomst=wanneer)


def _antwoorden(vraag: Vraag, deel: Deel) -> Rijen:
    over = {"vraag": f"{vraag.nummer}. {vraag.titel}", "onderwerp": deel.kop}
    for kop, regel in ((groep.kop, regel) for groep in deel.groepen for regel in groep.regels):
        wie = {"gezien_door": regel.gezien_door, "herkomst": regel.herkomst}
        yield _antwoord(**over, keuze=kop, antwoord=regel.tekst, **wie)
        yield from _hoe_ver(over, regel.tekst, regel.wens)
    for bestand in deel.bestanden:
        wat = f"{bestand.get_vorm_display().capitalize()}: {bestand.beschrijving}".strip(": ")
        adres = reverse("antwoordbestand_bewaren", args=[bestand.pk])
        yield _antwoord(
            **over, keuze=wat, antwoord=f"Bewaar het bestand: {adres}", herkomst=bestand.herkomst_in_woorden
        )
    if deel.woorden:
        yield _antwoord(**over, keuze="In uw eigen woorden", antwoord=deel.woorden, herkomst=deel.herkomst_woorden)
        yield from _hoe_ver(over, deel.woorden, deel.wens_woorden)


def _hoe_ver(over: Mapping[str, str], wens: str, gezegd: str) -> Rijen:
    if gezegd:
        yield _antwoord(**over, keuze="Hoe ver uw wens is", antwoord=wens, herkomst=gezegd)


def _antwoord(
    vraag: str, *, antwoord: str, herkomst: str, onderwerp: str = "", keuze: str = "", gezien_door: str = ""
) -> Mapping[str, Waarde]:
    wie = {"gezien_door": gezien_door, "herkomst": herkomst}
    return {"vraag": vraag, "onderwerp": onderwerp, "keuze": keuze, "antwoord": antwoord, **wie}


def _te_vernietigen_profiel(eigenaar: Eigenaar) -> list[QuerySet]:
    """All answers hang on the profile and go with it."""
    return [Talentprofiel.objects.filter(inwoner=eigenaar.inwoner)]


TALENTPROFIEL = Gegevens(
    sleutel="talentprofiel",
    titel="Uw talentprofiel",
    uitleg="Wat u kunt, wilt en nodig hebt. U en wie u helpt, zien dit, en met wie u het deelt. "
    "U kunt uw antwoorden zelf wijzigen.",
    velden={
        "vraag": Veld("Vraag"),
        "onderwerp": Veld("Onderwerp"),
        "keuze": Veld("Soort antwoord"),
        "antwoord": Veld("Antwoord"),
        "gezien_door": Veld("Gezien door, en nog niet door u bevestigd"),
        "herkomst": Veld("Van wie en wanneer"),
    },
    lees=_talentprofiel,
    te_vernietigen=_te_vernietigen_profiel,
    volgorde=30,
)


# What was said before


def _eerder(eigenaar: Eigenaar) -> Rijen:
    profiel = Talentprofiel.objects.filter(inwoner=eigenaar.inwoner).first() if eigenaar.inwoner else None
    for vroeger in alles_van_vroeger(profiel) if profiel else ():
        yield {"vraag": vroeger.vraag, "antwoord": vroeger.antwoord, "van": vroeger.van, "tot": vroeger.tot}


EERDER = Gegevens(
    sleutel="eerdere_antwoorden",
    titel="Wat u eerder zei",
    uitleg="Antwoorden uit uw profiel die u later veranderde of weghaalde. U en wie u helpt, zien dit.",
    velden={
        "vraag": Veld("Vraag"),
        "antwoord": Veld("Antwoord van toen"),
        "van": Veld("Vanaf", Soort.DATUM),
        "tot": Veld("Tot", Soort.DATUM),
    },
    lees=_eerder,
    hoort_bij="talentprofiel",
    volgorde=35,
)


# What was changed


def _wijzigingen(eigenaar: Eigenaar) -> Rijen:
    if eigenaar.inwoner is None:
        return
    profiel = Talentprofiel.objects.filter(inwoner=eigenaar.inwoner).first()
    van_profiel = in_woorden(wijzigingen(profiel), lezer=eigenaar.lid) if profiel else []
    for wijziging in (*van_profiel, *geschiedenis_traject.alles(eigenaar.inwoner, lezer=eigenaar.lid)):
        yield {"op": wijziging.op, "wie": wijziging.wie, "wat": wijziging.wat}
    for keer in InwonerEvent.objects.filter(pgh_obj_id=eigenaar.inwoner.pk).order_by("-pgh_created_at"):
        reden = (keer.pgh_context or {}).get("reden", "")
        wat = "Begonnen" if keer.pgh_label == "insert" else "Uw naam, begeleider, begindatum of nummer gewijzigd"
        yield {"op": keer.pgh_created_at, "wie": "", "wat": f"{wat}: {reden}" if reden else f"{wat}."}


WIJZIGINGEN = Gegevens(
    sleutel="wijzigingen",
    titel="Wat er is veranderd",
    uitleg="Wie wat veranderde in uw gegevens. Het gaat weg samen met wat het over vertelt.",
    velden={"op": Veld("Wanneer", Soort.MOMENT), "wie": Veld("Wie"), "wat": Veld("Wat")},
    lees=_wijzigingen,
    hoort_bij="talentprofiel",
    volgorde=40,
)


# Who looked


def _inzagen(eigenaar: Eigenaar) -> Rijen:
    if (wie := eigenaar.lid or eigenaar.inwoner) is None:
        return
    for regel in inzagen_in_woorden(gekeken_naar(wie), lezer=wie):
        yield {veld: getattr(regel, veld) for veld in INZAGEN.velden}


INZAGEN = Gegevens(
    sleutel="inzagen",
    titel="Wie heeft uw gegevens bekeken",
    uitleg="Iedere keer dat iemand anders iets van u zag. U en wie toezicht houdt, zien dit.",
    velden={
        "dag": Veld("Datum", Soort.DATUM),
        "wie": Veld("Wie"),
        "wat": Veld("Wat"),
        "waarom": Veld("Waarom dat mocht"),
        "reden": Veld("Wat die persoon erbij schreef"),
        "aantal": Veld("Hoe vaak op die dag", Soort.GETAL),
    },
    lees=_inzagen,
    blijft="Dit is het bewijs van wie uw gegevens zag. Wij moeten het 5 jaar bewaren.",
    volgorde=50,
)


# Bijeenkomsten and werkgroepen


def _bijeenkomsten(eigenaar: Eigenaar) -> Rijen:
    if eigenaar.lid is None:
        return
    with systeemcontext("an inwoner reads where the own name was written down"):
        erbij = list(Bijeenkomst.objects.filter(aanwezig=eigenaar.lid).order_by("-begint_op"))
        groepen = list(Werkgroeplid.objects.filter(lid=eigenaar.lid).select_related("werkgroep").order_by("-sinds"))
        aangedragen = list(Voordracht.objects.filter(door=eigenaar.lid).order_by("-gedaan_op", "pk"))
    for keer in erbij:
        yield {"wat": f"Bijeenkomst: {keer.thema}", "van": timezone.localdate(keer.begint_op), "tot": None}
    for deelname in groepen:
        yield {"wat": f"Werkgroep: {deelname.werkgroep.naam}", "van": deelname.sinds, "tot": deelname.tot}
    for voordracht in aangedragen:
        yield {"wat": f"U droeg aan: {voordracht.naam}", "van": timezone.localdate(voordracht.gedaan_op), "tot": None}


def _te_vernietigen_bijeenkomsten(eigenaar: Eigenaar) -> list[QuerySet]:
    if eigenaar.lid is None:
        return []
    return [
        Bijeenkomst.aanwezig.through.objects.filter(lid=eigenaar.lid),
        Werkgroeplid.objects.filter(lid=eigenaar.lid),
        Voordracht.objects.filter(door=eigenaar.lid),
    ]


BIJEENKOMSTEN = Gegevens(
    sleutel="bijeenkomsten",
    titel="Bijeenkomsten en werkgroepen",
    uitleg="Waar u bij was of bij hoort. Mensen die in het netwerk werken, zien dit.",
    velden={"wat": Veld("Wat"), "van": Veld("Datum", Soort.DATUM), "tot": Veld("Tot", Soort.DATUM)},
    lees=_bijeenkomsten,
    te_vernietigen=_te_vernietigen_bijeenkomsten,
    volgorde=60,
)


# Requests


def _verzoeken(eigenaar: Eigenaar) -> Rijen:
    if eigenaar.inwoner is None:
        return
    for verzoek in Verzoek.objects.filter(inwoner=eigenaar.inwoner).prefetch_related("besluiten").order_by("-op"):
        yield {
            "gevraagd_op": verzoek.op,
            "soort": verzoek.get_soort_display(),
            "over": ", ".join(titel_van(sleutel) for sleutel in verzoek.gegevens),
            "woorden": verzoek.woorden,
            "antwoord_uiterlijk_op": verzoek.termijn,
            "langer_omdat": verzoek.verlengd_reden,
            "stand": verzoek.stand.label,
            "antwoord": " ".join(f"{titel_van(b.gegevens)}: {b}. {b.reden}" for b in verzoek.besluiten.all()),
        }


VERZOEKEN = Gegevens(
    sleutel="verzoeken",
    titel="Uw vragen over uw gegevens",
    uitleg="Wat u vroeg en wat het antwoord was. U en wie beslist, zien dit.",
    velden={
        "gevraagd_op": Veld("Gevraagd op", Soort.MOMENT),
        "soort": Veld("Wat u vroeg"),
        "over": Veld("Over welke gegevens"),
        "woorden": Veld("In uw eigen woorden"),
        "antwoord_uiterlijk_op": Veld("Antwoord uiterlijk op", Soort.DATUM),
        "langer_omdat": Veld("Het duurt langer, omdat"),
        "stand": Veld("Hoe het ermee staat"),
        "antwoord": Veld("Antwoord"),
    },
    lees=_verzoeken,
    blijft="Dit is het bewijs van wat u vroeg en wat wij antwoordden. Wij moeten het 5 jaar bewaren.",
    volgorde=70,
)
