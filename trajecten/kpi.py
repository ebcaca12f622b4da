"""The KPI "voorkomen dat ze zakken": from counts per class to percentage, bounds and verdict (domain.md 1.7).

Judged with whole numbers and never after rounding: 94,96 % is not 95 %. Knows no models; counting is done by
trajecten.kpi_tellen.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from enum import StrEnum

from trajecten import ladder


class Klasse(StrEnum):
    GESTEGEN = "gestegen"
    GELIJK = "gelijk"
    GEZAKT = "gezakt"
    NIET_HERGEMETEN = "niet_hergemeten"
    BEGINSTAND_VEROUDERD = "beginstand_verouderd"
    NEUTRAAL_VERTREK = "neutraal_vertrek"
    NIET_VERGELIJKBAAR = "niet_vergelijkbaar"


NAMEN = {
    Klasse.GESTEGEN: "Hoger op de ladder",
    Klasse.GELIJK: "Gelijk gebleven",
    Klasse.GEZAKT: "Gezakt",
    Klasse.NIET_HERGEMETEN: "Niet opnieuw gemeten",
    Klasse.BEGINSTAND_VEROUDERD: "Meting aan het begin te oud",
    Klasse.NEUTRAAL_VERTREK: "Vertrokken, bijvoorbeeld verhuisd of overleden",
    Klasse.NIET_VERGELIJKBAAR: "Gemeten met een andere ladder",
}


class Oordeel(StrEnum):
    GEHAALD = "gehaald"
    NIET_GEHAALD = "niet gehaald"
    NIET_VAST_TE_STELLEN = "niet vast te stellen"


@dataclass(frozen=True, kw_only=True)
class Definitie:
    """What was agreed. A closed year keeps the definition it was counted with."""

    doel: int = 95
    """Of how many percent the trede may not drop."""
    dekkingsnorm: int = 90
    """From how many percent measured again the KPI itself decides."""
    max_leeftijd: int = 365
    """How many days old the meting at the begin may be."""
    treden: tuple[int, ...] = (3, 4)
    ladder: str = ladder.VERSIE
    neutraal: tuple[str, ...] = ()
    """Of a closed year: keys of the reasons to leave that did not count. Which those are, each reason says itself."""

    def __str__(self) -> str:
        treden = " en ".join(map(str, self.treden))
        return (
            f"Van wie op trede {treden} begint, zakken {self.doel} van de 100 niet. "
            f"Onder {self.dekkingsnorm} van de 100 opnieuw gemeten tellen de grenzen. "
            f"De meting aan het begin is hoogstens {self.max_leeftijd} dagen oud. Ladder {self.ladder}."
        )

    @classmethod
    def uit(cls, vast: Mapping[str, object]) -> "Definitie":
        """From how it was stored: JSON knows lists only."""
        return cls(**{naam: tuple(waarde) if isinstance(waarde, list) else waarde for naam, waarde in vast.items()})

    def als_json(self) -> dict[str, object]:
        return {naam: list(waarde) if isinstance(waarde, tuple) else waarde for naam, waarde in asdict(self).items()}


GANGBAAR = Definitie()
"""What holds when nothing else was agreed."""


@dataclass(frozen=True, kw_only=True)
class Cijfers:
    klassen: Mapping[Klasse, int]
    tussentijds_gezakt: int = 0
    """Of those who did not drop: how many stood lower in between."""
    band_gezakt: int = 0
    """Of those who dropped: how many below trede 3. The second reading."""
    definitie: Definitie = GANGBAAR
    stappen: Mapping[int, int] = field(default_factory=dict, compare=False)
    """Of who rose or dropped: how many by how many treden. Never averaged; not kept of a closed year."""

    @property
    def n_goed(self) -> int:
        return self.klassen[Klasse.GESTEGEN] + self.klassen[Klasse.GELIJK]

    @property
    def n_gezakt(self) -> int:
        return self.klassen[Klasse.GEZAKT]

    @property
    def c(self) -> int:
        """The cohort."""
        return sum(self.klassen.values())

    @property
    def n(self) -> int:
        """Without who left for a neutral reason."""
        return self.c - self.klassen[Klasse.NEUTRAAL_VERTREK]

    @property
    def b(self) -> int:
        """Who can be judged."""
        return self.n_goed + self.n_gezakt

    @property
    def breuken(self) -> dict[str, tuple[int, int]]:
        """Return what is divided by what: the KPI, the part measured again, when all unknown dropped, when none did."""
        return {
            "kpi": (self.n_goed, self.b),
            "dekking": (self.b, self.n),
            "ondergrens": (self.n_goed, self.n),
            "bovengrens": (self.n - self.n_gezakt, self.n),
        }

    @property
    def band(self) -> float | None:
        """The second reading: who did not drop below trede 3."""
        return _deel(self.b - self.band_gezakt, self.b)

    @property
    def oordeel(self) -> Oordeel:
        if self.b == 0:
            return Oordeel.NIET_VAST_TE_STELLEN
        doel = self.definitie.doel
        if (self.n - self.n_gezakt) * 100 < doel * self.n:
            return Oordeel.NIET_GEHAALD
        if self.n_goed * 100 >= doel * self.n:
            return Oordeel.GEHAALD
        if self.b * 100 < self.definitie.dekkingsnorm * self.n:
            return Oordeel.NIET_VAST_TE_STELLEN
        return Oordeel.GEHAALD if self.n_goed * 100 >= doel * self.b else Oordeel.NIET_GEHAALD

    def als_json(self) -> dict[str, object]:
        return {
            "klassen": {str(klasse): self.klassen[klasse] for klasse in Klasse},
            "C": self.c,
            "N": self.n,
            "B": self.b,
            "n_goed": self.n_goed,
            "n_gezakt": self.n_gezakt,
            "tussentijds_gezakt": self.tussentijds_gezakt,
            **{naam: _deel(*breuk) for naam, breuk in self.breuken.items()},
            "oordeel": str(self.oordeel),
            "band_gezakt": self.band_gezakt,
        }


def tel_op(cijfers: Iterable[Cijfers], *, definitie: Definitie | None = None) -> Cijfers:
    """Add up figures of several gemeenten; of a single one its own definition stays."""
    cijfers = list(cijfers)
    if len(cijfers) == 1:
        return cijfers[0]
    return Cijfers(
        klassen={klasse: sum(deel.klassen[klasse] for deel in cijfers) for klasse in Klasse},
        tussentijds_gezakt=sum(deel.tussentijds_gezakt for deel in cijfers),
        band_gezakt=sum(deel.band_gezakt for deel in cijfers),
        definitie=definitie or GANGBAAR,
        stappen=sum((Counter(deel.stappen) for deel in cijfers), Counter()),
    )


def in_procenten(teller: int, noemer: int) -> str:
    """One decimal, half up; never up to a whole percent: 94,96 % is not 95,0 %, and not all is not 100,0 %."""
    tienden = teller * 1000 // noemer
    dichtstbij = (teller * 2000 // noemer + 1) // 2
    return _tienden(tienden if dichtstbij % 10 == 0 else dichtstbij)


def minstens_procent(teller: int, noemer: int) -> str:
    return _tienden(teller * 1000 // noemer)


def hoogstens_procent(teller: int, noemer: int) -> str:
    return _tienden(-(-teller * 1000 // noemer))


def _tienden(tienden: int) -> str:
    return f"{tienden // 10},{tienden % 10} %"


def _deel(teller: int, noemer: int) -> float | None:
    return teller / noemer if noemer else None
