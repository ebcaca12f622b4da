"""Reasons to end that a network adds itself."""

import django.db.models.deletion
from django.db import migrations, models

from participatie.migraties import Tegelijk


class Migration(migrations.Migration):

    dependencies = [
        ('netwerk', '0022_rest5'),
        ('trajecten', '0014_talenten'),
    ]

    operations = [
        Tegelijk([
            migrations.AddField(
                model_name='eindreden',
                name='samenwerkingsverband',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='netwerk.samenwerkingsverband'),
            ),
            migrations.AddField(
                model_name='route',
                name='samenwerkingsverband',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='netwerk.samenwerkingsverband'),
            ),
        ]),
    ]
