"""Two people change one visit: what is different, and how to put it together so that nothing is lost."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from django.template.defaultfilters import date as schrijf_datum

from experimenten import antwoorden, schotspoor
from experimenten.models import Bezoektelling, Schot, Werkbezoek
from experimenten.sporen import is_weggehaald
from experimenten.werkbezoeken import AANTALLEN, Invoer
from netwerk import zoeken
from netwerk.models import Lid
from participatie.velden import Datumkeuze
from participatie.velden import schrijf_datum as kort
from trajecten.models import Inwoner

MIJN, NU, ALLEBEI = "mijn", "nu", "allebei"
"""What one can choose at each difference: my text, what stands there now, or one under the other."""

Velden = Mapping[str, list[str]]


@dataclass(frozen=True, kw_only=True)
class Onderdeel:
    """A part of a visit that is chosen as a whole: the fields that carry it, and how it reads."""

    naam: str
    label: str
    velden: tuple[str, ...]
    lees: Callable[[Invoer], str]
    is_tekst: bool = False
    is_lijst: bool = False
    """People or talents that are ticked: those of both can stand there."""
    voeg_samen: Callable[..., Velden] | None = None
    """How both become one, when it is more than one text under the other."""


@dataclass(frozen=True, kw_only=True)
class Verschil:
    onderdeel: Onderdeel
    mijn: str
    nu: str
    gekozen: str = ""

    @property
    def veld(self) -> str:
        return f"kies_{self.onderdeel.naam}"

    @property
    def keuzes(self) -> list[tuple[str, str]]:
        return [*self._allebei(), (MIJN, "Uw tekst"), (NU, "Wat er nu staat")]

    def _allebei(self) -> list[tuple[str, str]]:
        if not self.mijn or not self.nu:
            return []
        if self.onderdeel.is_lijst:
            return [(ALLEBEI, "Allebei")]
        return [(ALLEBEI, "Allebei, onder elkaar")] if self.onderdeel.is_tekst else []

    @property
    def begin(self) -> str:
        """What is chosen at first: both, or the one there is. Empty where somebody has to say which of two stays."""
        if self.gekozen:
            return self.gekozen
        if self.mijn and self.nu:
            return ALLEBEI if self._allebei() else ""
        return MIJN if self.mijn else NU

    @property
    def moet_kiezen(self) -> bool:
        return bool(self.mijn and self.nu) and not self._allebei()


def _bij_wie(invoer: Invoer) -> str:
    return f"{invoer.plek}, bij {invoer.organisatie}" if invoer.plek else str(invoer.organisatie)


def _actie(invoer: Invoer) -> str:
    return f"{invoer.actie_wat}, uiterlijk {_dag(invoer.actie_op)}" if invoer.actie_wat else ""


def _experiment(invoer: Invoer) -> str:
    return str(invoer.experiment or "")


def _soort(invoer: Invoer) -> str:
    return Werkbezoek.Soort(invoer.soort).label


def _gezocht(invoer: Invoer) -> str:
    delen = (("Waar", invoer.gezocht), ("Wie", invoer.gevonden), ("Mag er contact zijn", invoer.mag_contact))
    return ". ".join(f"{wat}: {tekst}" for wat, tekst in delen if tekst)


def _schot(invoer: Invoer) -> str:
    if invoer.schot is None and not invoer.schot_tekst:
        return ""
    soort = invoer.schot.soort if invoer.schot else invoer.schot_soort
    mensen = f"{invoer.schot_mensen} mensen" if invoer.schot_mensen else ""
    delen = (str(invoer.schot or invoer.schot_tekst), Schot.Soort(soort).label, mensen)
    return ". ".join(filter(None, delen))


def _antwoorden(invoer: Invoer) -> str:
    return "\n".join(f"{vraag}\n{antwoord}" for vraag, antwoord in invoer.antwoorden.items())


def _talenten(invoer: Invoer) -> str:
    return _namen(f"{gezien.talent.tekst} ({gezien.inwoner.naam})" for gezien in invoer.talenten_gezien or ())


def _meegegaan(invoer: Invoer) -> str:
    return _namen(invoer.meegegaan)


def _dag(dag: object) -> str:
    return schrijf_datum(dag, "j F Y")


def _namen(mensen: object) -> str:
    return ", ".join(sorted(map(str, mensen)))


ONDERDELEN = (
    Onderdeel(naam="plaats", label="Bij wie was u?", velden=("bij_wie", "waar"), lees=_bij_wie),
    Onderdeel(naam="verslag", label="Wat viel u op?", velden=("verslag",), lees=lambda i: i.verslag, is_tekst=True),
    Onderdeel(
        naam="actie",
        label="Moet er iets gebeuren?",
        velden=("actie", "actie_wat", "actie_op", "actie_op_anders"),
        lees=_actie,
    ),
    Onderdeel(naam="datum", label="Wanneer was u daar?", velden=("datum",), lees=lambda i: _dag(i.datum)),
    Onderdeel(naam="soort", label="Wat voor bezoek was het?", velden=("soort",), lees=_soort),
    Onderdeel(naam="experiment", label="Hoort het bij een experiment?", velden=("experiment",), lees=_experiment),
    Onderdeel(naam="meegegaan", label="Wie ging mee?", velden=("meegegaan",), lees=_meegegaan, is_lijst=True),
    Onderdeel(
        naam="gesproken_met",
        label="Wie sprak u?",
        velden=("gesproken_met",),
        lees=lambda i: "\n".join(sorted(i.gesproken_met)),
        is_tekst=True,
    ),
    Onderdeel(
        naam="inwoners",
        label="Voor welke inwoners is dit bezoek?",
        velden=("inwoners",),
        lees=lambda i: _namen(i.inwoners),
        is_lijst=True,
    ),
    Onderdeel(
        naam="talenten_gezien",
        label="Welke talenten zag u?",
        velden=("talenten_gezien",),
        lees=_talenten,
        is_lijst=True,
    ),
    Onderdeel(
        naam="mogelijke_plek",
        label="Is hier misschien een plek voor iemand?",
        velden=("mogelijke_plek",),
        lees=lambda i: i.mogelijke_plek,
    ),
    Onderdeel(naam="idee", label="Idee voor een werkgroep", velden=("idee",), lees=lambda i: i.idee, is_tekst=True),
    Onderdeel(
        naam="antwoorden",
        label="Vragen bij dit bezoek",
        velden=antwoorden.VELDEN,
        lees=_antwoorden,
        is_tekst=True,
        voeg_samen=antwoorden.voeg_samen,
    ),
    Onderdeel(
        naam="schot",
        label="Kwam u een schot tegen?",
        velden=("schot", "schot_tekst", "schot_soort", "schot_mensen"),
        lees=_schot,
    ),
    Onderdeel(
        naam="tellingen",
        label="Hoeveel mensen sprak u?",
        velden=tuple(AANTALLEN),
        lees=lambda i: ", ".join(f"{Bezoektelling.Wie(wie).label}: {n}" for wie, n in sorted(i.tellingen.items())),
    ),
    Onderdeel(naam="gezocht", label="Mensen zoeken", velden=("gezocht", "gevonden", "mag_contact"), lees=_gezocht),
)


def verschillen(*, mijn: Invoer, nu: Invoer, gekozen: Mapping[str, str] | None = None) -> list[Verschil]:
    """Return the parts that read differently, with what was `gekozen` already, by the name of its field.

    A form that did not ask for talents says nothing about them. The talent that was just sent is as good as ticked.
    """
    erbij = [gezien for gezien in nu.talenten_gezien or () if (gezien.inwoner, gezien.talent) == mijn.talent]
    gezien = nu.talenten_gezien if mijn.talenten_gezien is None else list({*mijn.talenten_gezien, *erbij})
    mijn = replace(mijn, talenten_gezien=gezien)
    paren = ((onderdeel, onderdeel.lees(mijn), onderdeel.lees(nu)) for onderdeel in ONDERDELEN)
    keuzes = gekozen or {}
    return [
        Verschil(onderdeel=o, mijn=m, nu=n, gekozen=keuzes.get(f"kies_{o.naam}", ""))
        for o, m, n in paren
        if _regels(m) != _regels(n)
    ]


def _regels(tekst: str) -> list[str]:
    """A browser sends other line endings than it was given."""
    return tekst.strip().splitlines()


def voeg_samen(*, mijn: Velden, nu: Velden, keuzes: Mapping[str, str]) -> dict[str, list[str]]:
    """Return the fields of the form after what was chosen at each difference."""
    samen = dict(mijn)
    for onderdeel in ONDERDELEN:
        keuze = keuzes.get(f"kies_{onderdeel.naam}", MIJN)
        if keuze == ALLEBEI and onderdeel.voeg_samen:
            leeg = {veld: [] for veld in onderdeel.velden}
            samen |= leeg | onderdeel.voeg_samen(mijn=mijn, nu=nu)
            continue
        for veld in onderdeel.velden:
            if keuze == NU:
                samen[veld] = nu.get(veld, [])
            elif keuze == ALLEBEI and onderdeel.is_lijst:
                samen[veld] = list(dict.fromkeys([*mijn.get(veld, []), *nu.get(veld, [])]))
            elif keuze == ALLEBEI and onderdeel.is_tekst:
                samen[veld] = ["\n\n".join(filter(None, (*mijn.get(veld, []), *nu.get(veld, []))))]
    return samen


# A visit as the form sees it


def invoer_van(werkbezoek: Werkbezoek, *, lezer: Lid) -> Invoer:
    """Return what stands in a visit now, as far as this person may see the people in it."""
    actie, idee = werkbezoek.actie, werkbezoek.idee
    schot = None if schotspoor.is_eigen(werkbezoek) else werkbezoek.schot
    eigen_schot = werkbezoek.schot if schot is None else None
    van_wie = Inwoner.objects.zichtbaar_voor(lezer).values("pk")
    talenten = werkbezoek.geziene_talenten.filter(inwoner__in=van_wie).select_related("inwoner", "talent")
    return Invoer(
        organisatie=werkbezoek.organisatie,
        plek=werkbezoek.plek,
        verslag=werkbezoek.verslag,
        datum=werkbezoek.datum,
        soort=werkbezoek.soort,
        experiment=werkbezoek.experiment,
        meegegaan=list(werkbezoek.meegegaan.filter(pk__in=Lid.objects.zichtbaar_voor(lezer).values("pk"))),
        gesproken_met=[persoon.naam for persoon in werkbezoek.gesproken_met.order_by("naam")],
        inwoners=list(werkbezoek.inwoners.filter(pk__in=van_wie)),
        mogelijke_plek=werkbezoek.mogelijke_plek.naam if werkbezoek.mogelijke_plek else "",
        actie_wat=actie.wat if actie else "",
        actie_op=actie.uiterlijk_op if actie else None,
        talenten_gezien=list(talenten),
        idee=idee.tekst if idee and not is_weggehaald(idee) else "",
        tellingen=dict(werkbezoek.tellingen.values_list("wie", "aantal")),
        gezocht=werkbezoek.gezocht,
        gevonden=werkbezoek.gevonden,
        mag_contact=werkbezoek.mag_contact,
        antwoorden=antwoorden.van(werkbezoek),
        schot=schot,
        schot_tekst=eigen_schot.tekst if eigen_schot else "",
        schot_soort=eigen_schot.soort if eigen_schot else "",
        schot_mensen=werkbezoek.schot_mensen,
    )


def velden_van(invoer: Invoer) -> dict[str, list[str]]:
    """Write a visit as a browser would send it."""
    if invoer.plek:
        waar = zoeken.schrijf_waarde(zoeken.Soort.PLEK, invoer.plek.pk)
    else:
        waar = zoeken.schrijf_waarde(zoeken.Soort.ORGANISATIE, invoer.organisatie.pk)
    actie_op = {"actie_op": [Datumkeuze.ANDERS], "actie_op_anders": [kort(invoer.actie_op)]} if invoer.actie_op else {}
    return {
        "waar": [waar],
        "verslag": [invoer.verslag],
        "actie": ["ja" if invoer.actie_wat else "nee"],
        "actie_wat": [invoer.actie_wat],
        **actie_op,
        "datum": [kort(invoer.datum)],
        "soort": [invoer.soort],
        "experiment": [str(invoer.experiment.pk)] if invoer.experiment else [],
        "meegegaan": [str(lid.pk) for lid in invoer.meegegaan],
        "gesproken_met": ["\n".join(invoer.gesproken_met)],
        "inwoners": [str(inwoner.pk) for inwoner in invoer.inwoners],
        "mogelijke_plek": [invoer.mogelijke_plek],
        "talenten_gezien": [str(gezien.pk) for gezien in invoer.talenten_gezien or ()],
        "idee": [invoer.idee],
        **{naam: [str(invoer.tellingen.get(wie, ""))] for naam, wie in AANTALLEN.items()},
        "gezocht": [invoer.gezocht],
        "gevonden": [invoer.gevonden],
        "mag_contact": [invoer.mag_contact],
        **antwoorden.in_velden(invoer.antwoorden, invoer.soort),
        "schot": [str(invoer.schot.pk)] if invoer.schot else [],
        "schot_tekst": [invoer.schot_tekst],
        "schot_soort": [invoer.schot_soort],
        "schot_mensen": [str(invoer.schot_mensen or "")],
    }
