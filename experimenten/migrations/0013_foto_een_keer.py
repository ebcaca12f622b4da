"""One copy of a photo of a visit at an experiment; a report knows whose photos and examples are in it."""

import django.contrib.postgres.fields
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ("experimenten", "0012_geschiedenis_erbij"),
        ('netwerk', '0036_inzage_gasten'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddField(
            model_name='rapport',
            name='gebruikt',
            field=django.contrib.postgres.fields.ArrayField(base_field=models.UUIDField(), blank=True, null=True, size=None, verbose_name="foto's en voorbeelden erin"),
        ),
        migrations.AddConstraint(
            model_name='bestand',
            constraint=models.UniqueConstraint(condition=models.Q(('stand__in', ['quarantaine', 'vrijgegeven'])), fields=('experiment', 'bezoekfoto'), name='bestand_bezoekfoto_een_keer'),
        ),
    ]
