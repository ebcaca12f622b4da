"""Somebody who visits pages over the network: logs in with a button of the demo, fills in a form, and asks again."""

import http.client
from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urlencode

ADRES = "127.0.0.1"
WACHT = 20
SLEUTEL = "csrfmiddlewaretoken"
FORMULIER = "application/x-www-form-urlencoded"


@dataclass(frozen=True, kw_only=True)
class Antwoord:
    status: int
    tekst: bytes
    kop: http.client.HTTPMessage


@dataclass(kw_only=True)
class Bezoeker:
    poort: int
    koekjes: dict[str, str] = field(default_factory=dict)
    koppen: dict[str, str] = field(default_factory=dict)

    def vraag(self, pad: str, velden: dict[str, list[str]] | None = None) -> Antwoord:
        """Ask for a page, or send a form. One connection for each, as a sync worker closes it anyway."""
        koppen = {"Accept-Encoding": "identity", "User-Agent": "meet", **self.koppen}
        if self.koekjes:
            koppen["Cookie"] = "; ".join(f"{naam}={waarde}" for naam, waarde in self.koekjes.items())
        inhoud = None
        if velden is not None:
            inhoud = urlencode(velden, doseq=True)
            koppen |= {"Content-Type": FORMULIER, "Origin": f"http://{ADRES}:{self.poort}"}
        verbinding = http.client.HTTPConnection(ADRES, self.poort, timeout=WACHT)
        try:
            verbinding.request("GET" if inhoud is None else "POST", pad, inhoud, koppen)
            gekregen = verbinding.getresponse()
            antwoord = Antwoord(status=gekregen.status, tekst=gekregen.read(), kop=gekregen.headers)
        finally:
            verbinding.close()
        for koekje in antwoord.kop.get_all("Set-Cookie", []):
            naam, _, waarde = koekje.partition(";")[0].partition("=")
            self.koekjes[naam] = waarde
        return antwoord

    def log_in(self, email: str) -> None:
        """Take the button of this person on the login page of the demo."""
        velden = Velden(self.vraag("/inloggen/")).velden
        antwoord = self.vraag("/demo/inloggen/", {SLEUTEL: velden[SLEUTEL], "email": [email]})
        if antwoord.status not in {302, 303}:
            raise RuntimeError(f"login of {email}: {antwoord.status}")


class Velden(HTMLParser):
    """`velden` is what the forms of a page send when nothing is changed, `keuzes` the first choice of each question."""

    def __init__(self, antwoord: Antwoord) -> None:
        super().__init__()
        self.velden: dict[str, list[str]] = {}
        self.keuzes: dict[str, list[str]] = {}
        self.feed(antwoord.tekst.decode())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        kenmerken = dict(attrs)
        naam, soort, waarde = kenmerken.get("name"), kenmerken.get("type", "text"), kenmerken.get("value") or ""
        if tag != "input" or not naam or soort in {"submit", "file"}:
            return
        if soort in {"radio", "checkbox"}:
            self.keuzes.setdefault(naam, [waarde])
            if "checked" not in kenmerken:
                return
        self.velden[naam] = [waarde]
