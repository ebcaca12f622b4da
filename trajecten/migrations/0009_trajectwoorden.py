"""Load routes and reasons to end. Frozen: later changes come in later migrations."""

from datetime import date

from django.db import migrations

ALTIJD = date(2000, 1, 1)
ROUTES = [
    ("vrijwilliger", "vrijwilliger"),
    ("werknemer", "werk"),
    ("onderwijs", "onderwijs"),
    ("ondernemer", "ondernemer"),
]

# Key, name, neutral (domain.md 1.7).
REDENEN = [
    ("doel_gehaald", "doel gehaald", False),
    ("betaald_werk", "betaald werk", False),
    ("opleiding", "opleiding", False),
    ("doorgestroomd", "verder in een ander traject", False),
    ("zelf_gestopt", "zelf gestopt", False),
    ("voortijdig_gestopt", "voortijdig gestopt", False),
    ("geen_contact", "geen contact meer", False),
    ("verhuisd", "verhuisd", True),
    ("overleden", "overleden", True),
    ("pensioenleeftijd", "pensioenleeftijd", True),
    ("andere_gemeente", "andere gemeente verantwoordelijk", True),
    ("anders", "iets anders", False),
]


def laad(apps, schema_editor):
    route, reden = (apps.get_model("trajecten", naam) for naam in ("Route", "Eindreden"))
    for nummer, (sleutel, naam) in enumerate(ROUTES, 1):
        route.objects.create(sleutel=sleutel, naam=naam, volgorde=nummer, geldig_van=ALTIJD)
    for nummer, (sleutel, naam, neutraal) in enumerate(REDENEN, 1):
        reden.objects.create(sleutel=sleutel, naam=naam, is_neutraal=neutraal, volgorde=nummer, geldig_van=ALTIJD)


class Migration(migrations.Migration):
    dependencies = [("trajecten", "0008_trajecten")]

    operations = [migrations.RunPython(laad, migrations.RunPython.noop)]
