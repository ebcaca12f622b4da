"""An organisatie that a visit put there can go with that visit, and come back with it."""

from django.db import migrations, models

from participatie.migraties import Tegelijk


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
        ]),
    ]
