"""Load routes, forms of deelname and reasons to end. Frozen: later changes come in later migrations."""

from datetime import date

from django.db import migrations

ALTIJD = date(2000, 1, 1)
IN_BALANS = date(2027, 1, 1)
"""Participatiewet in balans: maatschappelijke participatie takes the place of sociale activering and tegenprestatie."""

ROUTES = [
    ("vrijwilliger", "vrijwilliger"),
    ("werknemer", "werk"),
    ("onderwijs", "onderwijs"),
    ("ondernemer", "ondernemer"),
]

# Key, name, law or owner, months at most.
VORMEN = [
    ("vrijwilligerswerk", "Vrijwilligerswerk", "", None),
    ("mantelzorg", "Mantelzorg", "", None),
    ("dagbesteding_arbeidsmatig", "Arbeidsmatige dagbesteding", "Wmo 2015 of Wlz", None),
    ("dagbesteding_belevingsgericht", "Belevingsgerichte dagbesteding", "Wmo 2015 of Wlz", None),
    ("sociale_activering", "Sociale activering", "Participatiewet", None),
    ("tegenprestatie", "Tegenprestatie", "Participatiewet", None),
    ("maatschappelijke_participatie", "Maatschappelijke participatie", "Participatiewet", None),
    ("re_integratie", "Re-integratievoorziening", "Participatiewet", None),
    ("beschut_werk", "Beschut werk", "Participatiewet", None),
    ("proefplaatsing", "Proefplaatsing", "Participatiewet of UWV", 3),
    ("participatieplaats", "Participatieplaats", "Participatiewet", 24),
    ("werkervaringsplaats", "Werkervaringsplaats", "Regel van de gemeente", None),
    ("leerwerktraject", "Leerwerktraject", "Gemeente of mbo", None),
    ("meedoenbaan", "Meedoenbaan", "Regel van de gemeente", None),
    ("betaald_deels", "(Deels) betaald werk", "", None),
    ("lks", "Betaald werk met loonkostensubsidie", "Participatiewet", None),
    ("banenafspraak", "Baan uit de banenafspraak", "Wet banenafspraak", None),
    ("opleiding", "Opleiding of praktijkleren", "WEB", None),
    ("inburgering", "Inburgeringstraject", "Wet inburgering 2021", None),
    ("taal", "Taalhuis of digitaalhuis", "WEB of Wmo", None),
    ("ondernemen", "Zelfstandig ondernemen", "Bbz", None),
]
VAN = {"maatschappelijke_participatie": IN_BALANS}
TOT = {"sociale_activering": IN_BALANS, "tegenprestatie": IN_BALANS}

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
    route, vorm, reden = (apps.get_model("trajecten", naam) for naam in ("Route", "Deelnamevorm", "Eindreden"))
    for nummer, (sleutel, naam) in enumerate(ROUTES, 1):
        route.objects.create(sleutel=sleutel, naam=naam, volgorde=nummer, geldig_van=ALTIJD)
    for nummer, (sleutel, naam, wet, maanden) in enumerate(VORMEN, 1):
        vorm.objects.create(
            sleutel=sleutel,
            naam=naam,
            wet=wet,
            hoogstens_maanden=maanden,
            volgorde=nummer,
            geldig_van=VAN.get(sleutel, ALTIJD),
            geldig_tot=TOT.get(sleutel),
        )
    for nummer, (sleutel, naam, neutraal) in enumerate(REDENEN, 1):
        reden.objects.create(sleutel=sleutel, naam=naam, is_neutraal=neutraal, volgorde=nummer, geldig_van=ALTIJD)


class Migration(migrations.Migration):
    dependencies = [("trajecten", "0008_trajecten")]

    operations = [migrations.RunPython(laad, migrations.RunPython.noop)]
