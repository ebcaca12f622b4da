"""A PDF may be read and nothing more: no script, no program to start, no other file inside, no password."""

import zipfile
from collections.abc import Iterator
from io import BytesIO

import pikepdf
from django.core.exceptions import ValidationError

HOOGSTENS_DELEN = 200_000
HOOGSTENS_DIEP = 50

_SLEUTELS = {"/JS", "/JavaScript", "/EmbeddedFiles", "/EF", "/XFA", "/RichMediaContent"}
_ACTIES = {
    *("/JavaScript", "/Launch", "/ImportData", "/SubmitForm", "/GoToR", "/GoToE", "/Rendition", "/RichMediaExecute"),
}
_SOORTEN = {"/EmbeddedFile", "/Filespec", "/FileAttachment", "/RichMedia"}

_OPNIEUW = "Bewaar het document opnieuw als gewone PDF en kies het dan."


def weiger_gevaarlijk_pdf(inhoud: bytes) -> None:
    """Raise ValidationError, with what to do, when this PDF can do more than be read, or is something else as well."""
    if not inhoud.startswith(b"%PDF-") or not _is_alleen_pdf(inhoud):
        raise ValidationError(f"In deze PDF zit nog een ander bestand. {_OPNIEUW}")
    try:
        with pikepdf.open(BytesIO(inhoud)) as pdf:
            if pdf.is_encrypted:
                raise _beveiligd()
            gevaar = _kan_meer(pdf)
    except pikepdf.PasswordError as fout:
        raise _beveiligd() from fout
    except ValidationError:
        raise
    except Exception as fout:  # whatever a broken or evil file makes the library say
        raise ValidationError(f"Deze PDF is niet te openen. {_OPNIEUW}") from fout
    if gevaar:
        raise ValidationError(f"Deze PDF kan meer dan alleen gelezen worden. {_OPNIEUW}")


def _beveiligd() -> ValidationError:
    return ValidationError("Deze PDF is beveiligd met een wachtwoord. Haal de beveiliging eraf en kies de PDF opnieuw.")


def _is_alleen_pdf(inhoud: bytes) -> bool:
    """Behind the last line of a PDF comes nothing, and an archive that begins somewhere halfway is no PDF only."""
    _, einde, rest = inhoud.rpartition(b"%%EOF")
    return bool(einde) and not rest.strip(b"\r\n\t \0") and not zipfile.is_zipfile(BytesIO(inhoud))


def _kan_meer(pdf: pikepdf.Pdf) -> bool:
    return any(_is_gevaarlijk(deel) for deel in _delen(pdf))


def _is_gevaarlijk(deel: pikepdf.Object) -> bool:
    sleutels = set(deel.keys())
    return bool(
        sleutels & _SLEUTELS
        or str(deel.get("/S", "")) in _ACTIES
        or str(deel.get("/Type", "")) in _SOORTEN
        or str(deel.get("/Subtype", "")) in _SOORTEN
    )


def _delen(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Object]:
    """Return every dictionary there is, also those inside another one."""
    geteld = 0
    te_doen = [(deel, 0) for deel in (*pdf.objects, pdf.trailer)]
    while te_doen:
        deel, diep = te_doen.pop()
        geteld += 1
        if geteld > HOOGSTENS_DELEN or diep > HOOGSTENS_DIEP:
            raise ValueError("too many parts to look at")
        if isinstance(deel, pikepdf.Array):
            onderdelen = list(deel)
        elif isinstance(deel, pikepdf.Dictionary | pikepdf.Stream):
            yield deel
            onderdelen = [deel.get(sleutel) for sleutel in deel.keys()]  # noqa: SIM118 - no mapping of Python
        else:
            continue
        te_doen += [(een, diep + 1) for een in onderdelen if isinstance(een, pikepdf.Object) and not een.is_indirect]
