"""What axe finds on the page that is open. Its script goes in once per page: reading it takes longer than a check."""

from collections.abc import Iterator

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

ALLES = {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


def overtredingen(pagina: Page, regels: dict[str, object] = ALLES) -> Iterator[str]:
    """Give each place that breaks a rule: its name, and the HTML."""
    if not pagina.evaluate("'axe' in window"):
        pagina.evaluate(AXE_SCRIPT)
    opties = {"runOnly": regels, "resultTypes": ["violations"]}
    for wat in pagina.evaluate("(opties) => axe.run(opties)", opties)["violations"]:
        for plek in wat["nodes"]:
            yield f"{wat['id']}: {plek['html'][:160]}"
