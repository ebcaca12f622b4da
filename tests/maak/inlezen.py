"""Make what is there twice, what was put together, and files that are read in, for tests."""

from uuid import uuid4

from django.utils import timezone

from netwerk.models import Dubbelsoort, Gemeente, Inleesregel, Inlezing, Lid, NietDubbel, Organisatie, Samenvoeging
from tests.maak.netwerk import maak_gemeente, maak_organisatie


def maak_samenvoeging(
    *, gemeente: Gemeente | None = None, soort: Dubbelsoort = Dubbelsoort.ORGANISATIE, door: Lid | None = None
) -> Samenvoeging:
    """Of two that are nowhere; nothing was moved, and something could not be put back."""
    return Samenvoeging.objects.create(
        gemeente=gemeente or maak_gemeente(),
        soort=soort,
        blijft=uuid4(),
        blijft_naam="De Linde",
        weg=uuid4(),
        weg_naam="Linde",
        door=door,
        op=timezone.now(),
        niet_terug=["1 plek: intussen weg"],
    )


def maak_niet_dubbel(*, gemeente: Gemeente | None = None) -> NietDubbel:
    een, ander = sorted((uuid4(), uuid4()))
    return NietDubbel.objects.create(
        gemeente=gemeente or maak_gemeente(), soort="organisatie", een=een, ander=ander, op=timezone.now()
    )


def maak_inlezing(
    *, gemeente: Gemeente | None = None, soort: str = "organisaties", door: Lid | None = None, regels: int = 1
) -> Inlezing:
    """A preview; each row of it may be double, says what was wrong and what it changes."""
    gemeente = gemeente or maak_gemeente()
    inlezing = Inlezing.objects.create(
        gemeente=gemeente,
        soort=soort,
        bestandsnaam="lijst.csv",
        bestand=b"Naam;Plaats;Kleur\r\nDe Linde;Elsloo;Rood\r\n",
        koppen=["Naam", "Plaats", "Kleur"],
        kolommen={"naam": 0, "plaats": 1},
        stand=Inlezing.Stand.VOORBEELD,
        door=door,
        op=timezone.now(),
    )
    for nummer in range(regels):
        maak_inleesregel(inlezing=inlezing, nummer=nummer + 2)
    return inlezing


def maak_inleesregel(*, inlezing: Inlezing, nummer: int) -> Inleesregel:
    return Inleesregel.objects.create(
        inlezing=inlezing,
        gemeente=inlezing.gemeente,
        nummer=nummer,
        uitkomst=Inleesregel.Uitkomst.DUBBEL,
        waarden={"naam": "De Linde", "plaats": "Elsloo"},
        voor={"plaats": "Wolvega"},
        fouten=[["Naam", "Kijk dit na."]],
        doel=uuid4(),
        lijkt_op_naam="Linde",
        gebleven="er hoort intussen iets bij",
    )


# The row that a URL is about


def twee_organisaties(*, gemeente: Gemeente, van: Lid) -> dict[str, object]:
    """Two that may be one, with another name."""
    een, ander = (maak_organisatie(gemeente=gemeente, naam=naam) for naam in ("De Linde", "Linde"))
    return {"soort": "organisatie", "een": een.pk, "ander": ander.pk}


def samenvoeging(*, gemeente: Gemeente, van: Lid) -> Samenvoeging:
    return maak_samenvoeging(gemeente=gemeente, door=van)


def inlezing(*, gemeente: Gemeente, van: Lid) -> Inlezing:
    return maak_inlezing(gemeente=gemeente, door=van)


def maak_dubbele(*, gemeente: Gemeente, nummer: int) -> tuple[Organisatie, Organisatie]:
    naam = f"Bedrijf nummer {nummer:04} {'abcdefghij'[nummer % 10] * 4}"
    return maak_organisatie(gemeente=gemeente, naam=naam), maak_organisatie(gemeente=gemeente, naam=f"{naam} BV")
