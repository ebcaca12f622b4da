"""Who asks: the person of this request, with what every page needs of that one, in one question.

That is the gemeente, the network and the organisation, the roles, for whom it stands in, and how long the session is
there. In SQL that is written once: every request asks it, and Django needs longer to write the question than
PostgreSQL to answer it.
"""

from collections.abc import Iterator
from contextvars import ContextVar
from uuid import UUID

from allauth.mfa.models import Authenticator
from django.db import DEFAULT_DB_ALIAS, connection
from django.db.models import Model
from django.utils import timezone

from netwerk.models import Gemeente, Lid, Organisatie, Samenwerkingsverband
from netwerk.rollen import zet_rollen, zet_waarnemingen

_DELEN: dict[str, type[Model]] = {
    "lid": Lid,
    "gemeente": Gemeente,
    "samenwerkingsverband": Samenwerkingsverband,
    "organisatie": Organisatie,
}
_KOLOMMEN = [f"{naam}.{veld.column}" for naam, model in _DELEN.items() for veld in model._meta.concrete_fields]
_VRAAG = f"""
    SELECT {", ".join(_KOLOMMEN)}, rollen.soorten, rollen.gemeenten, rollen.netwerken,
        waarneemt.rollen, waarneemt.afwezigen, waarneemt.gemeenten, sessie.created_at, sessie.last_seen_at,
        EXISTS (SELECT FROM mfa_authenticator WHERE user_id = lid.id AND type = ANY (%s))
    FROM netwerk_lid lid
    JOIN netwerk_gemeente gemeente ON gemeente.id = lid.gemeente_id
    JOIN netwerk_samenwerkingsverband samenwerkingsverband
        ON samenwerkingsverband.id = gemeente.samenwerkingsverband_id
    LEFT JOIN netwerk_organisatie organisatie ON organisatie.id = lid.organisatie_id
    LEFT JOIN LATERAL (
        SELECT array_agg(rol.soort) AS soorten, array_agg(rol.gemeente_id) AS gemeenten,
            array_agg(waar.samenwerkingsverband_id) AS netwerken
        FROM netwerk_rol rol JOIN netwerk_gemeente waar ON waar.id = rol.gemeente_id
        WHERE rol.lid_id = lid.id
    ) rollen ON true
    LEFT JOIN LATERAL (
        SELECT array_agg(rol) AS rollen, array_agg(afwezige_id) AS afwezigen, array_agg(gemeente_id) AS gemeenten
        FROM netwerk_waarneming
        WHERE waarnemer_id = lid.id AND ingetrokken_op IS NULL AND %s::date BETWEEN van AND tot
    ) waarneemt ON true
    LEFT JOIN usersessions_usersession sessie ON sessie.session_key = %s AND sessie.user_id = lid.id
    WHERE lid.id = %s
"""  # noqa: S608 (only names of our own columns)


sessiesleutel: ContextVar[str] = ContextVar("sessiesleutel", default="")
"""The key of the session of this request, while its person is looked up."""

FACTOREN = (Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN)
"""Ways to do the second step; recovery codes only help out when one of these is lost."""


def lees_lid(lid_id: UUID) -> Lid | None:
    """Return the person with this id, as far as the database shows it to whom it works for now.

    `sessie_gelezen` of it is (begun, last seen, has a way to do the second step), or None without a session.
    """
    with connection.cursor() as cursor:
        cursor.execute(_VRAAG, [[*FACTOREN], timezone.localdate(), sessiesleutel.get(), lid_id])
        rij = cursor.fetchone()
    if rij is None:
        return None
    waarden = iter(rij)
    lid, gemeente, verband, organisatie = (_maak(model, waarden) for model in _DELEN.values())
    gemeente.samenwerkingsverband, lid.gemeente = verband, gemeente
    Lid.organisatie.field.set_cached_value(lid, organisatie if organisatie.pk else None)
    *kolommen, begonnen, gezien, heeft_factor = waarden
    zet_rollen(lid, _rijen(kolommen[:3]))
    zet_waarnemingen(lid, _rijen(kolommen[3:]))
    lid.sessie_gelezen = None if begonnen is None else (begonnen, gezien, heeft_factor)
    return lid


def _rijen(kolommen: list[list | None]) -> Iterator[tuple]:
    return zip(*(kolom or () for kolom in kolommen), strict=True)


def _maak(model: type[Model], waarden: Iterator[object]) -> Model:
    velden = model._meta.concrete_fields
    return model.from_db(DEFAULT_DB_ALIAS, [veld.attname for veld in velden], [next(waarden) for _ in velden])
