"""Forms of participation that a network adds itself."""

import django.db.models.deletion
from django.db import migrations, models

from participatie.migraties import Tegelijk


class Migration(migrations.Migration):

    dependencies = [
        ('netwerk', '0021_rest'),
    ]

    operations = [
        Tegelijk([
            migrations.AddField(
                model_name='deelnamevorm',
                name='samenwerkingsverband',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='netwerk.samenwerkingsverband'),
            ),
        ]),
    ]
