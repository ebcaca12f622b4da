"""Files as people make them, for tests."""

import io
from collections.abc import Sequence

from django.core.files.uploadedfile import SimpleUploadedFile
from openpyxl import Workbook

KOPPEN = ("Naam", "Plaats", "Telefoon", "Website")


def csv_van(*rijen: Sequence[object], koppen: Sequence[str] = KOPPEN, scheiding: str = ";", codering: str = "utf-8"):
    tekst = "\r\n".join(scheiding.join(str(cel) for cel in rij) for rij in (koppen, *rijen))
    return SimpleUploadedFile("lijst.csv", tekst.encode(codering), content_type="text/csv")


def xlsx_van(*rijen: Sequence[object], koppen: Sequence[str] = KOPPEN):
    boek = Workbook()
    for rij in (koppen, *rijen):
        boek.active.append(list(rij))
    uit = io.BytesIO()
    boek.save(uit)
    return SimpleUploadedFile("lijst.xlsx", uit.getvalue(), content_type="application/zip")
