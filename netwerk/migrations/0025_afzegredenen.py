"""The reasons not to come become a list, with the same keys as before: what was answered keeps its meaning."""

from datetime import date

import django.db.models.deletion
from django.db import migrations, models

from participatie.migraties import Tegelijk

# Frozen: later changes come in later migrations.
REDENEN = [
    ("tijd", "Ik kan niet op dit moment"),
    ("vervoer", "Ik kan er niet komen"),
    ("onderwerp", "Het onderwerp past niet bij mij"),
    ("ander", "Een ander gaat voor mij"),
    ("anders", "Iets anders"),
]


def laad(apps, schema_editor):
    reden = apps.get_model("netwerk", "Afzegreden")
    reden.objects.bulk_create(
        reden(sleutel=sleutel, naam=naam, volgorde=nummer, geldig_van=date(2000, 1, 1))
        for nummer, (sleutel, naam) in enumerate(REDENEN, 1)
    )


class Migration(migrations.Migration):
    dependencies = [("netwerk", "0024_muur_sneller")]

    operations = [
        Tegelijk([
            migrations.CreateModel(
                name="Afzegreden",
                fields=[
                    ("sleutel", models.SlugField(primary_key=True, serialize=False, verbose_name="sleutel")),
                    ("naam", models.CharField(max_length=60, verbose_name="naam")),
                    ("volgorde", models.PositiveSmallIntegerField(verbose_name="volgorde")),
                    ("geldig_van", models.DateField(verbose_name="geldig van")),
                    ("geldig_tot", models.DateField(blank=True, null=True, verbose_name="geldig tot")),
                    ("samenwerkingsverband", models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.CASCADE, related_name="+", to="netwerk.samenwerkingsverband")),
                ],
                options={
                    "verbose_name": "reden om niet te komen",
                    "verbose_name_plural": "redenen om niet te komen",
                },
            ),
            migrations.AlterField(
                model_name="genodigde",
                name="reden",
                field=models.CharField(blank=True, max_length=50, verbose_name="waarom niet"),
            ),
        ]),
        migrations.RunPython(laad, migrations.RunPython.noop),
    ]
