"""Following each request: its number, how long it took and what it asked of the database. No word about people.

The number stands in the answer, in every line of the log that the request causes, and on the page that says that
something went wrong: whoever calls about it reads it out.
"""

import logging
import re
import time
from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import dataclass
from secrets import token_hex

from django.conf import settings
from django.db.backends.base.base import BaseDatabaseWrapper
from django.http import HttpRequest, HttpResponse

from participatie import metrieken

KOP = "X-Request-ID"
LANGSTE_VRAAG = 1000
"""Characters of a slow question that go into the log."""

_NUMMER_VAN_DE_PROXY = re.compile(r"[A-Za-z0-9-]{8,64}")
logger = logging.getLogger("participatie.verzoeken")
traag = logging.getLogger("participatie.traag")


@dataclass
class Verzoek:
    """What is known of a request while it is answered."""

    nummer: str
    vragen: int = 0
    trage_vragen: int = 0
    in_database: float = 0.0


_nu: ContextVar[Verzoek | None] = ContextVar("verzoek", default=None)


def nummer() -> str:
    """Return the number of the request that is answered now; empty outside of one."""
    verzoek = _nu.get()
    return verzoek.nummer if verzoek else ""


def volg(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Give the request its number, and write down how it went when it is answered."""

    def middleware(request: HttpRequest) -> HttpResponse:
        verzoek = Verzoek(_nummer_voor(request))
        merk = _nu.set(verzoek)
        begin = time.perf_counter()
        try:
            response = get_response(request)
            _schrijf_op(request, response, verzoek, time.perf_counter() - begin)
        finally:
            _nu.reset(merk)
        response.headers[KOP] = verzoek.nummer
        return response

    return middleware


def _nummer_voor(request: HttpRequest) -> str:
    """Only our own proxy may say which number it is; others could make it look like the request of somebody else."""
    gegeven = request.headers.get(KOP, "") if settings.PROXIES else ""
    if _NUMMER_VAN_DE_PROXY.fullmatch(gegeven):
        return gegeven
    cijfers = token_hex(6)
    return f"{cijfers[:4]}-{cijfers[4:8]}-{cijfers[8:]}"


def _schrijf_op(request: HttpRequest, response: HttpResponse, verzoek: Verzoek, duur: float) -> None:
    """The route and not the address: an address holds ids, and what somebody searched for."""
    gevonden = request.resolver_match
    wat = {
        "method": request.method if request.method in metrieken.METHODEN else "other",
        "route": f"/{gevonden.route}" if gevonden else "-",
        "status": response.status_code,
        "ms": round(duur * 1000),
        "queries": verzoek.vragen,
        "db_ms": round(verzoek.in_database * 1000),
    }
    logger.info("request", extra={"gegevens": wat})
    metrieken.tel(
        methode=wat["method"],
        status=response.status_code,
        duur=duur,
        vragen=verzoek.vragen,
        trage_vragen=verzoek.trage_vragen,
    )


def meet_vragen(connection: BaseDatabaseWrapper, **_: object) -> None:
    """Time everything that is asked over this connection. For the signal that a connection was made."""
    if _meet not in connection.execute_wrappers:
        connection.execute_wrappers.insert(0, _meet)


def _meet(execute: Callable, sql: object, params: object, many: bool, context: dict) -> object:  # noqa: FBT001 - Django calls it so
    begin = time.perf_counter()
    try:
        return execute(sql, params, many, context)
    finally:
        _tel_vraag(sql, time.perf_counter() - begin)


def _tel_vraag(sql: object, duur: float) -> None:
    is_traag = duur * 1000 >= settings.TRAAG_VANAF
    if verzoek := _nu.get():
        verzoek.vragen += 1
        verzoek.in_database += duur
        verzoek.trage_vragen += is_traag
    if is_traag:  # as it was written, with places for the values: those are of people
        tekst = " ".join(str(sql).split())[:LANGSTE_VRAAG]
        traag.warning("slow query", extra={"gegevens": {"ms": round(duur * 1000), "sql": tekst}})
