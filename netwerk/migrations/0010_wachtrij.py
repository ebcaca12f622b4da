"""Mail that waits, which every request adds and only the system reads, and long work (docs/besluiten/0006-wachtrij.md)."""

import django.db.models.deletion
import uuid
from django.conf import settings
from django.db import migrations, models

from netwerk.muur import VAN_MIJ, Muur
from participatie.migraties import Tegelijk

IEDEREEN_ERBIJ = "CREATE POLICY muur_nieuw ON netwerk_mailbericht FOR INSERT WITH CHECK (true)"

class Migration(migrations.Migration):

    dependencies = [
        ('netwerk', '0009_inwoneraccounts'),
    ]

    operations = [
        Tegelijk([
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
            migrations.CreateModel(
                name='Klus',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('wat', models.CharField(max_length=100, verbose_name='wat')),
                    ('gevraagd_op', models.DateTimeField(verbose_name='gevraagd op')),
                    ('gedaan', models.PositiveIntegerField(default=0, verbose_name='gedaan')),
                    ('totaal', models.PositiveIntegerField(blank=True, null=True, verbose_name='van hoeveel')),
                    ('klaar_op', models.DateTimeField(blank=True, null=True, verbose_name='klaar op')),
                    ('fout', models.CharField(blank=True, max_length=300, verbose_name='wat er misging')),
                    ('bestandsnaam', models.CharField(blank=True, max_length=150, verbose_name='naam van het bestand')),
                    ('bestand', models.BinaryField(blank=True, null=True, verbose_name='bestand')),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.gemeente')),
                    ('lid', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='klussen', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'verbose_name': 'klus',
                    'verbose_name_plural': 'klussen',
                    'constraints': [models.CheckConstraint(condition=models.Q(('fout', ''), ('klaar_op__isnull', False), _connector='OR'), name='klus_fout_is_klaar')],
                },
            ),
            Muur("Klus", rijen=VAN_MIJ),
            Muur("Mailbericht", rijen="(SELECT muur_systeem())"),
            migrations.RunSQL(IEDEREEN_ERBIJ, "DROP POLICY muur_nieuw ON netwerk_mailbericht"),
        ]),
    ]
