"""The kinds of organisations a participation network works with, without the name of a law in them."""

from datetime import date

from django.db import migrations

GELDIG_VAN = date(2015, 1, 1)

SOORTEN = [
    ("gemeente", "Gemeente"),
    ("sociaal_team", "Sociaal team of wijkteam"),
    ("loket_ondersteuning", "Loket voor hulp en ondersteuning"),
    ("werk_en_inkomen", "Werk en inkomen"),
    ("begeleiding_naar_werk", "Begeleiding naar werk"),
    ("sociaal_ontwikkelbedrijf", "Sociaal ontwikkelbedrijf"),
    ("sociale_onderneming", "Sociale onderneming"),
    ("bedrijf", "Bedrijf"),
    ("groenbedrijf", "Groenbedrijf"),
    ("zorgboerderij", "Zorgboerderij"),
    ("zorg", "Zorg"),
    ("dagactiviteiten", "Activiteiten overdag"),
    ("welzijn", "Welzijn"),
    ("vereniging", "Vereniging of vrijwilligers"),
    ("bibliotheek", "Bibliotheek of taalhuis"),
    ("onderwijs", "Onderwijs"),
    ("speciaal_onderwijs", "Speciaal onderwijs"),
    ("schoolverlaters", "Leerplicht en jongeren zonder diploma"),
    ("kenniscentrum", "Kenniscentrum"),
]


def laad(apps, schema_editor):
    Organisatiesoort = apps.get_model("netwerk", "Organisatiesoort")
    Organisatiesoort.objects.bulk_create(
        Organisatiesoort(sleutel=sleutel, naam=naam, volgorde=volgorde, geldig_van=GELDIG_VAN)
        for volgorde, (sleutel, naam) in enumerate(SOORTEN, start=1)
    )


def ruim_op(apps, schema_editor):
    apps.get_model("netwerk", "Organisatiesoort").objects.filter(sleutel__in=dict(SOORTEN)).delete()


class Migration(migrations.Migration):
    dependencies = [("netwerk", "0001_initial")]

    operations = [migrations.RunPython(laad, ruim_op)]
