"""Make goals of a network, and wijken."""

from uuid import uuid4

from netwerk.models import Gemeente, Lid, Netwerkdoel, Samenwerkingsverband, Wijk


def maak_doel(
    *, samenwerkingsverband: Samenwerkingsverband, doel: str = "Iedereen kent een plek", opbrengst: str = ""
) -> Netwerkdoel:
    return Netwerkdoel.objects.create(samenwerkingsverband=samenwerkingsverband, doel=doel, opbrengst=opbrengst)


def maak_wijk(*, gemeente: Gemeente, naam: str = "Zuid") -> Wijk:
    return Wijk.objects.create(gemeente=gemeente, naam=naam)


# The rows that URLs are about


def doel(*, gemeente: Gemeente, van: Lid) -> Netwerkdoel:
    return maak_doel(samenwerkingsverband=gemeente.samenwerkingsverband, doel=f"Doel {uuid4()}", opbrengst="Het lukte")


def wijk(*, gemeente: Gemeente, van: Lid) -> Wijk:
    return maak_wijk(gemeente=gemeente, naam=f"Wijk {uuid4()}")
