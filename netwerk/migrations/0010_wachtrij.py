"""Mail that waits: every request may add one, only work of the system reads them (docs/besluiten/0006-wachtrij.md)."""

import uuid
from django.db import migrations, models

from netwerk.muur import Muur

IEDEREEN_ERBIJ = "CREATE POLICY muur_nieuw ON netwerk_mailbericht FOR INSERT WITH CHECK (true)"

class Migration(migrations.Migration):

    dependencies = [
        ('netwerk', '0009_inwoneraccounts'),
    ]

    operations = [
        migrations.CreateModel(
            name='Mailbericht',
            fields=[
                ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ('aan', models.CharField(max_length=320, verbose_name='aan')),
                ('onderwerp', models.CharField(max_length=200, verbose_name='onderwerp')),
                ('tekst', models.TextField(blank=True, verbose_name='tekst')),
                ('bijlagen', models.JSONField(blank=True, default=list, verbose_name='bijlagen')),
                ('gemaakt_op', models.DateTimeField(verbose_name='gemaakt op')),
                ('verstuurd_op', models.DateTimeField(blank=True, null=True, verbose_name='verstuurd op')),
                ('pogingen', models.PositiveSmallIntegerField(default=0, verbose_name='aantal mislukte pogingen')),
                ('laatste_fout', models.CharField(blank=True, max_length=100, verbose_name='soort van de laatste fout')),
            ],
            options={
                'verbose_name': 'mailbericht',
                'verbose_name_plural': 'mailberichten',
                'constraints': [models.CheckConstraint(condition=models.Q(('verstuurd_op', None), models.Q(('bijlagen', []), ('tekst', '')), _connector='OR'), name='mailbericht_leeg_na_versturen')],
            },
        ),
        Muur("Mailbericht", rijen="(SELECT muur_systeem())"),
        migrations.RunSQL(IEDEREEN_ERBIJ, "DROP POLICY muur_nieuw ON netwerk_mailbericht"),
    ]
