"""An organisatie that a visit put there can go with that visit, and come back with it."""

from django.db import migrations, models

from participatie.migraties import Tegelijk


OPEN_ACTIES = """
UPDATE netwerk_agendapunt SET tekst = '' WHERE tekst !~ '(^|\\n)[^–\\n]' AND weg_op IS NULL
    AND (soort = 'acties' AND over_soort = '' OR over_soort IN ('acties_na_bezoeken') OR soort = 'vorige_keer');
"""
"""What was open when these items were put on an agenda; from now on they say what is open. Own words stay."""


class Migration(migrations.Migration):
    dependencies = [
        ('netwerk', '0029_doelen_en_wijken'),
    ]

    operations = [
        Tegelijk([
            migrations.AddField(
                model_name='organisatie',
                name='weggehaald_op',
                field=models.DateTimeField(blank=True, null=True, verbose_name='weggehaald op'),
            ),
            migrations.RunSQL(OPEN_ACTIES, migrations.RunSQL.noop),
        ]),
    ]
