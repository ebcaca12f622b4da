"""Which sentences of a screen a gemeente can have read aloud: whole ones, that are the same for everybody."""

import pytest

from trajecten.voorleesschermen import lees, lees_python


@pytest.mark.parametrize(
    ("bron", "zinnen"),
    [
        ("<p>Kies iets. Later mag ook.</p>", ["Kies iets.", "Later mag ook."]),
        ("<p>U kiest zelf <a href='x'>wie dit ziet</a>.</p>", ["U kiest zelf wie dit ziet."]),
        ("<p>Dag {{ naam }}. Welkom terug.</p>", ["Welkom terug."]),
        ("<h1>{% if a %}Mijn tempo{% else %}Het tempo{% endif %}</h1>", ["Mijn tempo", "Het tempo"]),
        ("<p>{% if a %}U zei{% else %}Iemand zei{% endif %} dit. Nu niet.</p>", ["Nu niet."]),
        (
            '{% include "leeg.html" with kop="Nog niets" tekst="Het komt. Straks." %}',
            ["Nog niets", "Het komt.", "Straks."],
        ),
        ('<p><a class="knop" href="x">Verder</a><a class="knop" href="y">Stop</a></p>', ["Verder", "Stop"]),
    ],
)
def test_template_gives_its_whole_sentences(bron, zinnen):
    assert list(lees(bron)) == zinnen


def test_module_gives_what_is_said_and_not_how_it_works():
    bron = (
        '"""Uitleg."""\nX = f"Met {naam}"\nVELD = Veld(label="Hoe gaat het?", help_text="Kies 1. Of niet.", a="naam")\n'
    )

    assert list(lees_python(bron)) == ["Hoe gaat het?", "Kies 1.", "Of niet."]
