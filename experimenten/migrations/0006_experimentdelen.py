"""The steps of an experiment, what is written down at it, and the overviews that somebody keeps."""

import django.contrib.postgres.fields
import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
import uuid
from django.conf import settings
from django.db import migrations, models

from netwerk.muur import NETWERK_ZELF, VAN_MIJ, Muur
from participatie.migraties import Tegelijk

DELEN = {
    "Experimentstap": "",
    "Praktijkvoorbeeld": "mag_openbaar AND weg_op IS NULL",
    "Openvraag": "",
    "Les": "",
    "Schot": "",
    "Oplossing": "",
    "Publicatie": "openbaar AND weg_op IS NULL",
}
"""What of them visitors may read as well."""

ZONDER_CONCLUSIE = """
    UPDATE experimenten_experiment SET stand = 'resultaat', besloten_op = NULL WHERE stand = 'besluit'
"""
"""A besluit says whether it was right and what happens now. Nobody can make that up: people close it again."""


class Migration(migrations.Migration):

    dependencies = [
        ('experimenten', '0005_bestanden'),
        ('netwerk', '0024_muur_sneller'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        Tegelijk([
            migrations.CreateModel(
                name='Experimentstap',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('van', models.CharField(choices=[('droom', 'Droom'), ('vraag', 'Vraag'), ('proberen', 'Proberen'), ('resultaat', 'Resultaat'), ('besluit', 'Besluit')], max_length=20, verbose_name='van')),
                    ('naar', models.CharField(choices=[('droom', 'Droom'), ('vraag', 'Vraag'), ('proberen', 'Proberen'), ('resultaat', 'Resultaat'), ('besluit', 'Besluit')], max_length=20, verbose_name='naar')),
                    ('gezet_op', models.DateTimeField(verbose_name='gezet op')),
                    ('waarom', models.CharField(max_length=300, verbose_name='waarom')),
                    ('door', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('experiment', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='stappen', to='experimenten.experiment')),
                    ('samenwerkingsverband', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.samenwerkingsverband')),
                ],
                options={
                    'verbose_name': 'stap van een experiment',
                    'verbose_name_plural': 'stappen van experimenten',
                },
            ),
            migrations.CreateModel(
                name='ExperimentstapEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('van', models.CharField(choices=[('droom', 'Droom'), ('vraag', 'Vraag'), ('proberen', 'Proberen'), ('resultaat', 'Resultaat'), ('besluit', 'Besluit')], max_length=20, verbose_name='van')),
                    ('naar', models.CharField(choices=[('droom', 'Droom'), ('vraag', 'Vraag'), ('proberen', 'Proberen'), ('resultaat', 'Resultaat'), ('besluit', 'Besluit')], max_length=20, verbose_name='naar')),
                    ('gezet_op', models.DateTimeField(verbose_name='gezet op')),
                    ('waarom', models.CharField(max_length=300, verbose_name='waarom')),
                    ('door', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('experiment', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='experimenten.experiment')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='experimenten.experimentstap')),
                    ('samenwerkingsverband', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.samenwerkingsverband')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Les',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('op', models.DateTimeField(verbose_name='opgeschreven op')),
                    ('weg_op', models.DateTimeField(blank=True, null=True, verbose_name='weggehaald op')),
                    ('versie', models.PositiveIntegerField(default=1, verbose_name='versie')),
                    ('soort', models.CharField(choices=[('ervaring', 'ervaring'), ('kennis', 'kennis'), ('mogelijkheid', 'mogelijkheid')], default='ervaring', max_length=15, verbose_name='soort')),
                    ('tekst', models.TextField(max_length=1000, verbose_name='wat we leerden')),
                    ('door', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('experiment', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='%(class)s_set', to='experimenten.experiment')),
                    ('samenwerkingsverband', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.samenwerkingsverband')),
                ],
                options={
                    'verbose_name': 'les',
                    'verbose_name_plural': 'lessen',
                },
            ),
            migrations.CreateModel(
                name='LesEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('op', models.DateTimeField(verbose_name='opgeschreven op')),
                    ('weg_op', models.DateTimeField(blank=True, null=True, verbose_name='weggehaald op')),
                    ('versie', models.PositiveIntegerField(default=1, verbose_name='versie')),
                    ('soort', models.CharField(choices=[('ervaring', 'ervaring'), ('kennis', 'kennis'), ('mogelijkheid', 'mogelijkheid')], default='ervaring', max_length=15, verbose_name='soort')),
                    ('tekst', models.TextField(max_length=1000, verbose_name='wat we leerden')),
                    ('door', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('experiment', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='experimenten.experiment')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='experimenten.les')),
                    ('samenwerkingsverband', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.samenwerkingsverband')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Openvraag',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('op', models.DateTimeField(verbose_name='opgeschreven op')),
                    ('weg_op', models.DateTimeField(blank=True, null=True, verbose_name='weggehaald op')),
                    ('versie', models.PositiveIntegerField(default=1, verbose_name='versie')),
                    ('soort', models.CharField(choices=[('vraag', 'vraag'), ('nodig', 'wat we nodig hebben')], default='vraag', max_length=10, verbose_name='soort')),
                    ('tekst', models.CharField(max_length=500, verbose_name='vraag')),
                    ('antwoord', models.TextField(blank=True, max_length=2000, verbose_name='antwoord')),
                    ('beantwoord_op', models.DateField(blank=True, null=True, verbose_name='beantwoord op')),
                    ('door', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('eigenaar', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='wie zoekt het uit')),
                    ('experiment', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='%(class)s_set', to='experimenten.experiment')),
                    ('samenwerkingsverband', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.samenwerkingsverband')),
                ],
                options={
                    'verbose_name': 'open vraag',
                    'verbose_name_plural': 'open vragen',
                },
            ),
            migrations.CreateModel(
                name='OpenvraagEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('op', models.DateTimeField(verbose_name='opgeschreven op')),
                    ('weg_op', models.DateTimeField(blank=True, null=True, verbose_name='weggehaald op')),
                    ('versie', models.PositiveIntegerField(default=1, verbose_name='versie')),
                    ('soort', models.CharField(choices=[('vraag', 'vraag'), ('nodig', 'wat we nodig hebben')], default='vraag', max_length=10, verbose_name='soort')),
                    ('tekst', models.CharField(max_length=500, verbose_name='vraag')),
                    ('antwoord', models.TextField(blank=True, max_length=2000, verbose_name='antwoord')),
                    ('beantwoord_op', models.DateField(blank=True, null=True, verbose_name='beantwoord op')),
                    ('door', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('eigenaar', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='wie zoekt het uit')),
                    ('experiment', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='experimenten.experiment')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='experimenten.openvraag')),
                    ('samenwerkingsverband', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.samenwerkingsverband')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Oplossing',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('op', models.DateTimeField(verbose_name='opgeschreven op')),
                    ('weg_op', models.DateTimeField(blank=True, null=True, verbose_name='weggehaald op')),
                    ('versie', models.PositiveIntegerField(default=1, verbose_name='versie')),
                    ('soort', models.CharField(choices=[('oplossing', 'oplossing'), ('verbinding', 'verbinding')], default='oplossing', max_length=12, verbose_name='soort')),
                    ('tekst', models.TextField(max_length=1000, verbose_name='wat kwam ervan')),
                    ('bron_soort', models.CharField(blank=True, max_length=20, verbose_name='waar het vandaan komt')),
                    ('bron_id', models.UUIDField(blank=True, null=True)),
                    ('gebruik', models.CharField(blank=True, choices=[('ja', 'ja, nog in gebruik'), ('deels', 'voor een deel in gebruik'), ('nee', 'niet meer in gebruik')], max_length=6, verbose_name='nog in gebruik')),
                    ('nagekeken_op', models.DateField(blank=True, null=True, verbose_name='nagekeken op')),
                    ('door', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('experiment', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='%(class)s_set', to='experimenten.experiment')),
                    ('samenwerkingsverband', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.samenwerkingsverband')),
                ],
                options={
                    'verbose_name': 'oplossing',
                    'verbose_name_plural': 'oplossingen',
                },
            ),
            migrations.CreateModel(
                name='OplossingEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('op', models.DateTimeField(verbose_name='opgeschreven op')),
                    ('weg_op', models.DateTimeField(blank=True, null=True, verbose_name='weggehaald op')),
                    ('versie', models.PositiveIntegerField(default=1, verbose_name='versie')),
                    ('soort', models.CharField(choices=[('oplossing', 'oplossing'), ('verbinding', 'verbinding')], default='oplossing', max_length=12, verbose_name='soort')),
                    ('tekst', models.TextField(max_length=1000, verbose_name='wat kwam ervan')),
                    ('bron_soort', models.CharField(blank=True, max_length=20, verbose_name='waar het vandaan komt')),
                    ('bron_id', models.UUIDField(blank=True, null=True)),
                    ('gebruik', models.CharField(blank=True, choices=[('ja', 'ja, nog in gebruik'), ('deels', 'voor een deel in gebruik'), ('nee', 'niet meer in gebruik')], max_length=6, verbose_name='nog in gebruik')),
                    ('nagekeken_op', models.DateField(blank=True, null=True, verbose_name='nagekeken op')),
                    ('door', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('experiment', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='experimenten.experiment')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='experimenten.oplossing')),
                    ('samenwerkingsverband', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.samenwerkingsverband')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Praktijkvoorbeeld',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('op', models.DateTimeField(verbose_name='opgeschreven op')),
                    ('weg_op', models.DateTimeField(blank=True, null=True, verbose_name='weggehaald op')),
                    ('versie', models.PositiveIntegerField(default=1, verbose_name='versie')),
                    ('alias', models.CharField(blank=True, max_length=60, verbose_name='andere naam')),
                    ('tekst', models.TextField(blank=True, max_length=2000, verbose_name='wat gebeurde er')),
                    ('toestemming_op', models.DateField(verbose_name='toestemming gegeven op')),
                    ('toestemming_vorm', models.CharField(choices=[('mondeling', 'mondeling'), ('papier', 'op papier')], default='mondeling', max_length=10, verbose_name='hoe')),
                    ('mag_in_rapport', models.BooleanField(default=False, verbose_name='mag in een rapport')),
                    ('mag_openbaar', models.BooleanField(default=False, verbose_name='mag op de openbare pagina')),
                    ('ingetrokken_op', models.DateTimeField(blank=True, null=True, verbose_name='toestemming ingetrokken op')),
                    ('door', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('experiment', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='%(class)s_set', to='experimenten.experiment')),
                    ('samenwerkingsverband', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.samenwerkingsverband')),
                ],
                options={
                    'verbose_name': 'praktijkvoorbeeld',
                    'verbose_name_plural': 'praktijkvoorbeelden',
                },
            ),
            migrations.CreateModel(
                name='PraktijkvoorbeeldEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('op', models.DateTimeField(verbose_name='opgeschreven op')),
                    ('weg_op', models.DateTimeField(blank=True, null=True, verbose_name='weggehaald op')),
                    ('versie', models.PositiveIntegerField(default=1, verbose_name='versie')),
                    ('toestemming_op', models.DateField(verbose_name='toestemming gegeven op')),
                    ('toestemming_vorm', models.CharField(choices=[('mondeling', 'mondeling'), ('papier', 'op papier')], default='mondeling', max_length=10, verbose_name='hoe')),
                    ('mag_in_rapport', models.BooleanField(default=False, verbose_name='mag in een rapport')),
                    ('mag_openbaar', models.BooleanField(default=False, verbose_name='mag op de openbare pagina')),
                    ('ingetrokken_op', models.DateTimeField(blank=True, null=True, verbose_name='toestemming ingetrokken op')),
                    ('door', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('experiment', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='experimenten.experiment')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='experimenten.praktijkvoorbeeld')),
                    ('samenwerkingsverband', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.samenwerkingsverband')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Publicatie',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('op', models.DateTimeField(verbose_name='opgeschreven op')),
                    ('weg_op', models.DateTimeField(blank=True, null=True, verbose_name='weggehaald op')),
                    ('versie', models.PositiveIntegerField(default=1, verbose_name='versie')),
                    ('titel', models.CharField(max_length=200, verbose_name='titel')),
                    ('url', models.URLField(max_length=500, verbose_name='adres')),
                    ('bron', models.CharField(blank=True, max_length=120, verbose_name='waar het staat')),
                    ('verschenen_op', models.DateField(blank=True, null=True, verbose_name='verschenen op')),
                    ('openbaar', models.BooleanField(default=False, verbose_name='staat op de openbare pagina')),
                    ('door', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('experiment', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='%(class)s_set', to='experimenten.experiment')),
                    ('samenwerkingsverband', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.samenwerkingsverband')),
                ],
                options={
                    'verbose_name': 'publicatie',
                    'verbose_name_plural': 'publicaties',
                },
            ),
            migrations.CreateModel(
                name='PublicatieEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('op', models.DateTimeField(verbose_name='opgeschreven op')),
                    ('weg_op', models.DateTimeField(blank=True, null=True, verbose_name='weggehaald op')),
                    ('versie', models.PositiveIntegerField(default=1, verbose_name='versie')),
                    ('titel', models.CharField(max_length=200, verbose_name='titel')),
                    ('url', models.URLField(max_length=500, verbose_name='adres')),
                    ('bron', models.CharField(blank=True, max_length=120, verbose_name='waar het staat')),
                    ('verschenen_op', models.DateField(blank=True, null=True, verbose_name='verschenen op')),
                    ('openbaar', models.BooleanField(default=False, verbose_name='staat op de openbare pagina')),
                    ('door', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('experiment', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='experimenten.experiment')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='experimenten.publicatie')),
                    ('samenwerkingsverband', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.samenwerkingsverband')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Rapport',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('vorm', models.CharField(choices=[('pdf', 'PDF'), ('xlsx', 'Excel')], max_length=4, verbose_name='vorm')),
                    ('van', models.DateField(verbose_name='van')),
                    ('tot', models.DateField(verbose_name='tot en met')),
                    ('stand', models.CharField(blank=True, max_length=20, verbose_name='stand')),
                    ('financier', models.CharField(blank=True, max_length=80, verbose_name='wie betaalt mee')),
                    ('zoek', models.CharField(blank=True, max_length=100, verbose_name='gezocht')),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.gemeente')),
                    ('klus', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='rapport', to='netwerk.klus')),
                    ('lid', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='rapporten', to=settings.AUTH_USER_MODEL)),
                    ('waar', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='netwerk.gemeente')),
                    ('werkgroep', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='netwerk.werkgroep')),
                ],
                options={
                    'verbose_name': 'rapport',
                    'verbose_name_plural': 'rapporten',
                },
            ),
            migrations.CreateModel(
                name='Schot',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('op', models.DateTimeField(verbose_name='opgeschreven op')),
                    ('weg_op', models.DateTimeField(blank=True, null=True, verbose_name='weggehaald op')),
                    ('versie', models.PositiveIntegerField(default=1, verbose_name='versie')),
                    ('soort', models.CharField(choices=[('wet', 'wet'), ('procedure', 'procedure'), ('geld', 'geld'), ('cultuur', 'hoe we gewend zijn te werken')], max_length=10, verbose_name='soort')),
                    ('tekst', models.TextField(max_length=1000, verbose_name='wat hield tegen')),
                    ('aantal_mensen', models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='hoeveel mensen kwamen dit tegen')),
                    ('gemeld_bij', models.CharField(blank=True, max_length=120, verbose_name='gemeld bij')),
                    ('gemeld_op', models.DateField(blank=True, null=True, verbose_name='gemeld op')),
                    ('hoe_opgelost', models.CharField(blank=True, max_length=500, verbose_name='hoe is het opgelost')),
                    ('opgelost_op', models.DateField(blank=True, null=True, verbose_name='opgelost op')),
                    ('door', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('experiment', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='%(class)s_set', to='experimenten.experiment')),
                    ('samenwerkingsverband', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.samenwerkingsverband')),
                ],
                options={
                    'verbose_name': 'schot',
                    'verbose_name_plural': 'schotten',
                },
            ),
            migrations.CreateModel(
                name='SchotEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('op', models.DateTimeField(verbose_name='opgeschreven op')),
                    ('weg_op', models.DateTimeField(blank=True, null=True, verbose_name='weggehaald op')),
                    ('versie', models.PositiveIntegerField(default=1, verbose_name='versie')),
                    ('soort', models.CharField(choices=[('wet', 'wet'), ('procedure', 'procedure'), ('geld', 'geld'), ('cultuur', 'hoe we gewend zijn te werken')], max_length=10, verbose_name='soort')),
                    ('tekst', models.TextField(max_length=1000, verbose_name='wat hield tegen')),
                    ('aantal_mensen', models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='hoeveel mensen kwamen dit tegen')),
                    ('gemeld_bij', models.CharField(blank=True, max_length=120, verbose_name='gemeld bij')),
                    ('gemeld_op', models.DateField(blank=True, null=True, verbose_name='gemeld op')),
                    ('hoe_opgelost', models.CharField(blank=True, max_length=500, verbose_name='hoe is het opgelost')),
                    ('opgelost_op', models.DateField(blank=True, null=True, verbose_name='opgelost op')),
                    ('door', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('experiment', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='experimenten.experiment')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='experimenten.schot')),
                    ('samenwerkingsverband', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.samenwerkingsverband')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Weergave',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('naam', models.CharField(max_length=60, verbose_name='naam')),
                    ('pagina', models.CharField(choices=[('overzicht', 'overzicht'), ('overzicht_vergelijken', 'vergelijking'), ('rapport', 'rapport')], default='overzicht', max_length=30, verbose_name='pagina')),
                    ('vraag', models.CharField(blank=True, max_length=1000, verbose_name='filters')),
                    ('bewaard_op', models.DateTimeField(verbose_name='bewaard op')),
                    ('weg_op', models.DateTimeField(blank=True, null=True, verbose_name='weggehaald op')),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.gemeente')),
                    ('lid', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='weergaven', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'verbose_name': 'eigen overzicht',
                    'verbose_name_plural': 'eigen overzichten',
                },
            ),
            migrations.AddField(
                model_name='experiment',
                name='aanname',
                field=models.TextField(blank=True, max_length=1000, verbose_name='wat we denken'),
            ),
            migrations.AddField(
                model_name='experiment',
                name='conclusie',
                field=models.CharField(blank=True, choices=[('bevestigd', 'Ja, dat klopt'), ('niet', 'Nee, dat klopt niet'), ('gemengd', 'Soms wel, soms niet')], max_length=12, verbose_name='klopt wat we dachten'),
            ),
            migrations.AddField(
                model_name='experiment',
                name='dromer',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='dromen', to=settings.AUTH_USER_MODEL, verbose_name='wie droomde dit'),
            ),
            migrations.AddField(
                model_name='experiment',
                name='droom_van',
                field=models.CharField(blank=True, max_length=120, verbose_name='van wie kwam de droom'),
            ),
            migrations.AddField(
                model_name='experiment',
                name='financiers',
                field=django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=80), blank=True, default=list, size=None, verbose_name='wie betaalt mee'),
            ),
            migrations.AddField(
                model_name='experiment',
                name='gedroomd_op',
                field=models.DateField(blank=True, null=True, verbose_name='gedroomd op'),
            ),
            migrations.AddField(
                model_name='experiment',
                name='kennispartners',
                field=django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=80), blank=True, default=list, size=None, verbose_name='wie denkt mee'),
            ),
            migrations.AddField(
                model_name='experiment',
                name='vervolg',
                field=models.CharField(blank=True, choices=[('stoppen', 'Wij stoppen'), ('doorgaan', 'Wij gaan door'), ('opschalen', 'Wij doen het groter')], max_length=12, verbose_name='hoe verder'),
            ),
            migrations.AddField(
                model_name='experiment',
                name='wat_we_nu_doen',
                field=models.CharField(blank=True, max_length=300, verbose_name='wat we nu doen'),
            ),
            migrations.AddField(
                model_name='experiment',
                name='zo_zien_we_het',
                field=models.TextField(blank=True, max_length=1000, verbose_name='hoe we het zien'),
            ),
            migrations.AlterField(
                model_name='experiment',
                name='uitkomst',
                field=models.TextField(blank=True, max_length=2000, verbose_name='wat we leerden'),
            ),
        ]),
        migrations.RunSQL(ZONDER_CONCLUSIE, migrations.RunSQL.noop),
        Tegelijk([
            migrations.RemoveConstraint(
                model_name='experiment',
                name='experiment_besluit_met_uitkomst',
            ),
            migrations.AddConstraint(
                model_name='experiment',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('stand', 'besluit'), _negated=True), models.Q(('besloten_op__isnull', False), ('conclusie__in', ['bevestigd', 'niet', 'gemengd']), ('vervolg__in', ['stoppen', 'doorgaan', 'opschalen']), models.Q(('uitkomst', ''), _negated=True), models.Q(('wat_we_nu_doen', ''), _negated=True)), _connector='OR'), name='experiment_besluit_met_conclusie', violation_error_message='Schrijf op wat u leerde, of het klopt, en wat u nu doet.'),
            ),
            migrations.AddIndex(
                model_name='experimentstap',
                index=models.Index(fields=['experiment', 'gezet_op'], name='experimentstap_idx'),
            ),
            migrations.AddConstraint(
                model_name='experimentstap',
                constraint=models.CheckConstraint(condition=models.Q(('naar__in', ['droom', 'vraag', 'proberen', 'resultaat', 'besluit']), ('van__in', ['droom', 'vraag', 'proberen', 'resultaat', 'besluit']), models.Q(('van', models.F('naar')), _negated=True)), name='experimentstap_van_naar'),
            ),
            migrations.AddConstraint(
                model_name='experimentstap',
                constraint=models.CheckConstraint(condition=models.Q(('waarom', ''), _negated=True), name='experimentstap_waarom', violation_error_message='Schrijf op waarom.'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='experimentstap',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "experimenten_experimentstapevent" ("door_id", "experiment_id", "gezet_op", "id", "naar", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "van", "waarom") VALUES (NEW."door_id", NEW."experiment_id", NEW."gezet_op", NEW."id", NEW."naar", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."samenwerkingsverband_id", NEW."van", NEW."waarom"); RETURN NULL;', hash='95acc56c7b13565533d72e7a0bed124b6ab5273d', operation='INSERT', pgid='pgtrigger_insert_insert_ff5ce', table='experimenten_experimentstap', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='experimentstap',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "experimenten_experimentstapevent" ("door_id", "experiment_id", "gezet_op", "id", "naar", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "van", "waarom") VALUES (NEW."door_id", NEW."experiment_id", NEW."gezet_op", NEW."id", NEW."naar", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."samenwerkingsverband_id", NEW."van", NEW."waarom"); RETURN NULL;', hash='a2f92e3e897cf43916d83fa96e2988436b2c9b79', operation='UPDATE', pgid='pgtrigger_update_update_e9cee', table='experimenten_experimentstap', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='experimentstap',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "experimenten_experimentstapevent" ("door_id", "experiment_id", "gezet_op", "id", "naar", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "van", "waarom") VALUES (OLD."door_id", OLD."experiment_id", OLD."gezet_op", OLD."id", OLD."naar", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."samenwerkingsverband_id", OLD."van", OLD."waarom"); RETURN NULL;', hash='6181ff439ea8d15da01076d9a25c6731b0fa3274', operation='DELETE', pgid='pgtrigger_delete_delete_5e3c9', table='experimenten_experimentstap', when='AFTER')),
            ),
            migrations.AddIndex(
                model_name='les',
                index=models.Index(fields=['experiment', 'op'], name='les_idx'),
            ),
            migrations.AddConstraint(
                model_name='les',
                constraint=models.CheckConstraint(condition=models.Q(('soort__in', ['ervaring', 'kennis', 'mogelijkheid']), models.Q(('tekst', ''), _negated=True)), name='les_soort'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='les',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "experimenten_lesevent" ("door_id", "experiment_id", "id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "soort", "tekst", "versie", "weg_op") VALUES (NEW."door_id", NEW."experiment_id", NEW."id", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."samenwerkingsverband_id", NEW."soort", NEW."tekst", NEW."versie", NEW."weg_op"); RETURN NULL;', hash='c69fe59dcb4f09b01823e5ed0edd1e5fabeddbc3', operation='INSERT', pgid='pgtrigger_insert_insert_4751b', table='experimenten_les', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='les',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "experimenten_lesevent" ("door_id", "experiment_id", "id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "soort", "tekst", "versie", "weg_op") VALUES (NEW."door_id", NEW."experiment_id", NEW."id", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."samenwerkingsverband_id", NEW."soort", NEW."tekst", NEW."versie", NEW."weg_op"); RETURN NULL;', hash='de97c4e4a138554d53421cd35f1c16d742dbb416', operation='UPDATE', pgid='pgtrigger_update_update_cbf01', table='experimenten_les', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='les',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "experimenten_lesevent" ("door_id", "experiment_id", "id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "soort", "tekst", "versie", "weg_op") VALUES (OLD."door_id", OLD."experiment_id", OLD."id", OLD."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."samenwerkingsverband_id", OLD."soort", OLD."tekst", OLD."versie", OLD."weg_op"); RETURN NULL;', hash='f71fb10cf05d062b7fb19b7ce929f04240a50d18', operation='DELETE', pgid='pgtrigger_delete_delete_11a0b', table='experimenten_les', when='AFTER')),
            ),
            migrations.AddIndex(
                model_name='openvraag',
                index=models.Index(fields=['experiment', 'op'], name='openvraag_idx'),
            ),
            migrations.AddConstraint(
                model_name='openvraag',
                constraint=models.CheckConstraint(condition=models.Q(('soort__in', ['vraag', 'nodig']), models.Q(('tekst', ''), _negated=True)), name='openvraag_soort'),
            ),
            migrations.AddConstraint(
                model_name='openvraag',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('antwoord', ''), ('beantwoord_op', None)), models.Q(models.Q(('antwoord', ''), _negated=True), ('beantwoord_op__isnull', False)), _connector='OR'), name='openvraag_antwoord_met_dag'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='openvraag',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "experimenten_openvraagevent" ("antwoord", "beantwoord_op", "door_id", "eigenaar_id", "experiment_id", "id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "soort", "tekst", "versie", "weg_op") VALUES (NEW."antwoord", NEW."beantwoord_op", NEW."door_id", NEW."eigenaar_id", NEW."experiment_id", NEW."id", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."samenwerkingsverband_id", NEW."soort", NEW."tekst", NEW."versie", NEW."weg_op"); RETURN NULL;', hash='b8967e443e1beea0093d2257d63c68b34f81faf6', operation='INSERT', pgid='pgtrigger_insert_insert_ef6f8', table='experimenten_openvraag', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='openvraag',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "experimenten_openvraagevent" ("antwoord", "beantwoord_op", "door_id", "eigenaar_id", "experiment_id", "id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "soort", "tekst", "versie", "weg_op") VALUES (NEW."antwoord", NEW."beantwoord_op", NEW."door_id", NEW."eigenaar_id", NEW."experiment_id", NEW."id", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."samenwerkingsverband_id", NEW."soort", NEW."tekst", NEW."versie", NEW."weg_op"); RETURN NULL;', hash='fb1f623c215179518299582cf8ccd883cff77672', operation='UPDATE', pgid='pgtrigger_update_update_83e6f', table='experimenten_openvraag', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='openvraag',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "experimenten_openvraagevent" ("antwoord", "beantwoord_op", "door_id", "eigenaar_id", "experiment_id", "id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "soort", "tekst", "versie", "weg_op") VALUES (OLD."antwoord", OLD."beantwoord_op", OLD."door_id", OLD."eigenaar_id", OLD."experiment_id", OLD."id", OLD."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."samenwerkingsverband_id", OLD."soort", OLD."tekst", OLD."versie", OLD."weg_op"); RETURN NULL;', hash='adf22c3bb8b08079e4487875080b8fe4ddc23912', operation='DELETE', pgid='pgtrigger_delete_delete_b41a6', table='experimenten_openvraag', when='AFTER')),
            ),
            migrations.AddIndex(
                model_name='oplossing',
                index=models.Index(fields=['experiment', 'op'], name='oplossing_idx'),
            ),
            migrations.AddConstraint(
                model_name='oplossing',
                constraint=models.CheckConstraint(condition=models.Q(('soort__in', ['oplossing', 'verbinding']), models.Q(('tekst', ''), _negated=True)), name='oplossing_soort'),
            ),
            migrations.AddConstraint(
                model_name='oplossing',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('bron_id', None), ('bron_soort', '')), models.Q(models.Q(('bron_soort', ''), _negated=True), ('bron_id__isnull', False)), _connector='OR'), name='oplossing_bron'),
            ),
            migrations.AddConstraint(
                model_name='oplossing',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('gebruik', ''), ('nagekeken_op', None)), models.Q(('gebruik__in', ['ja', 'deels', 'nee']), ('nagekeken_op__isnull', False)), _connector='OR'), name='oplossing_nagekeken'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='oplossing',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "experimenten_oplossingevent" ("bron_id", "bron_soort", "door_id", "experiment_id", "gebruik", "id", "nagekeken_op", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "soort", "tekst", "versie", "weg_op") VALUES (NEW."bron_id", NEW."bron_soort", NEW."door_id", NEW."experiment_id", NEW."gebruik", NEW."id", NEW."nagekeken_op", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."samenwerkingsverband_id", NEW."soort", NEW."tekst", NEW."versie", NEW."weg_op"); RETURN NULL;', hash='77b245c1aa423cff8a7516c04b22fe1c8a2e1571', operation='INSERT', pgid='pgtrigger_insert_insert_99626', table='experimenten_oplossing', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='oplossing',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "experimenten_oplossingevent" ("bron_id", "bron_soort", "door_id", "experiment_id", "gebruik", "id", "nagekeken_op", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "soort", "tekst", "versie", "weg_op") VALUES (NEW."bron_id", NEW."bron_soort", NEW."door_id", NEW."experiment_id", NEW."gebruik", NEW."id", NEW."nagekeken_op", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."samenwerkingsverband_id", NEW."soort", NEW."tekst", NEW."versie", NEW."weg_op"); RETURN NULL;', hash='7da49bdc9e32747c9607f50a0b4abcb9f91ad283', operation='UPDATE', pgid='pgtrigger_update_update_7b45f', table='experimenten_oplossing', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='oplossing',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "experimenten_oplossingevent" ("bron_id", "bron_soort", "door_id", "experiment_id", "gebruik", "id", "nagekeken_op", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "soort", "tekst", "versie", "weg_op") VALUES (OLD."bron_id", OLD."bron_soort", OLD."door_id", OLD."experiment_id", OLD."gebruik", OLD."id", OLD."nagekeken_op", OLD."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."samenwerkingsverband_id", OLD."soort", OLD."tekst", OLD."versie", OLD."weg_op"); RETURN NULL;', hash='31f5ececcd7c56938b444517fb22db352bf7809e', operation='DELETE', pgid='pgtrigger_delete_delete_b73b2', table='experimenten_oplossing', when='AFTER')),
            ),
            migrations.AddIndex(
                model_name='praktijkvoorbeeld',
                index=models.Index(fields=['experiment', 'op'], name='praktijkvoorbeeld_idx'),
            ),
            migrations.AddConstraint(
                model_name='praktijkvoorbeeld',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('ingetrokken_op', None), models.Q(('alias', ''), _negated=True), models.Q(('tekst', ''), _negated=True)), models.Q(('alias', ''), ('ingetrokken_op__isnull', False), ('mag_in_rapport', False), ('mag_openbaar', False), ('tekst', '')), _connector='OR'), name='praktijkvoorbeeld_ingetrokken_is_leeg', violation_error_message='Vul een andere naam in, en wat er gebeurde.'),
            ),
            migrations.AddConstraint(
                model_name='praktijkvoorbeeld',
                constraint=models.CheckConstraint(condition=models.Q(('toestemming_vorm__in', ['mondeling', 'papier'])), name='praktijkvoorbeeld_vorm'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='praktijkvoorbeeld',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "experimenten_praktijkvoorbeeldevent" ("door_id", "experiment_id", "id", "ingetrokken_op", "mag_in_rapport", "mag_openbaar", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "toestemming_op", "toestemming_vorm", "versie", "weg_op") VALUES (NEW."door_id", NEW."experiment_id", NEW."id", NEW."ingetrokken_op", NEW."mag_in_rapport", NEW."mag_openbaar", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."samenwerkingsverband_id", NEW."toestemming_op", NEW."toestemming_vorm", NEW."versie", NEW."weg_op"); RETURN NULL;', hash='b2f3645c196f286887216dfa7b013fc61489458b', operation='INSERT', pgid='pgtrigger_insert_insert_e813a', table='experimenten_praktijkvoorbeeld', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='praktijkvoorbeeld',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."door_id" IS DISTINCT FROM (NEW."door_id") OR OLD."experiment_id" IS DISTINCT FROM (NEW."experiment_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."ingetrokken_op" IS DISTINCT FROM (NEW."ingetrokken_op") OR OLD."mag_in_rapport" IS DISTINCT FROM (NEW."mag_in_rapport") OR OLD."mag_openbaar" IS DISTINCT FROM (NEW."mag_openbaar") OR OLD."op" IS DISTINCT FROM (NEW."op") OR OLD."samenwerkingsverband_id" IS DISTINCT FROM (NEW."samenwerkingsverband_id") OR OLD."toestemming_op" IS DISTINCT FROM (NEW."toestemming_op") OR OLD."toestemming_vorm" IS DISTINCT FROM (NEW."toestemming_vorm") OR OLD."versie" IS DISTINCT FROM (NEW."versie") OR OLD."weg_op" IS DISTINCT FROM (NEW."weg_op"))', func='INSERT INTO "experimenten_praktijkvoorbeeldevent" ("door_id", "experiment_id", "id", "ingetrokken_op", "mag_in_rapport", "mag_openbaar", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "toestemming_op", "toestemming_vorm", "versie", "weg_op") VALUES (NEW."door_id", NEW."experiment_id", NEW."id", NEW."ingetrokken_op", NEW."mag_in_rapport", NEW."mag_openbaar", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."samenwerkingsverband_id", NEW."toestemming_op", NEW."toestemming_vorm", NEW."versie", NEW."weg_op"); RETURN NULL;', hash='f0e31ca5491a71278fb11e1e76bbec0e5bd5ea13', operation='UPDATE', pgid='pgtrigger_update_update_7022c', table='experimenten_praktijkvoorbeeld', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='praktijkvoorbeeld',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "experimenten_praktijkvoorbeeldevent" ("door_id", "experiment_id", "id", "ingetrokken_op", "mag_in_rapport", "mag_openbaar", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "toestemming_op", "toestemming_vorm", "versie", "weg_op") VALUES (OLD."door_id", OLD."experiment_id", OLD."id", OLD."ingetrokken_op", OLD."mag_in_rapport", OLD."mag_openbaar", OLD."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."samenwerkingsverband_id", OLD."toestemming_op", OLD."toestemming_vorm", OLD."versie", OLD."weg_op"); RETURN NULL;', hash='349b42d1957ff59608930e6106c90f00f4cfcba9', operation='DELETE', pgid='pgtrigger_delete_delete_abc02', table='experimenten_praktijkvoorbeeld', when='AFTER')),
            ),
            migrations.AddIndex(
                model_name='publicatie',
                index=models.Index(fields=['experiment', 'op'], name='publicatie_idx'),
            ),
            migrations.AddConstraint(
                model_name='publicatie',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('titel', ''), _negated=True), models.Q(('url', ''), _negated=True)), name='publicatie_titel'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='publicatie',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "experimenten_publicatieevent" ("bron", "door_id", "experiment_id", "id", "op", "openbaar", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "titel", "url", "verschenen_op", "versie", "weg_op") VALUES (NEW."bron", NEW."door_id", NEW."experiment_id", NEW."id", NEW."op", NEW."openbaar", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."samenwerkingsverband_id", NEW."titel", NEW."url", NEW."verschenen_op", NEW."versie", NEW."weg_op"); RETURN NULL;', hash='2dfeeed57aaf62f352748f9a5598a9ff9b7b3a84', operation='INSERT', pgid='pgtrigger_insert_insert_3b463', table='experimenten_publicatie', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='publicatie',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "experimenten_publicatieevent" ("bron", "door_id", "experiment_id", "id", "op", "openbaar", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "titel", "url", "verschenen_op", "versie", "weg_op") VALUES (NEW."bron", NEW."door_id", NEW."experiment_id", NEW."id", NEW."op", NEW."openbaar", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."samenwerkingsverband_id", NEW."titel", NEW."url", NEW."verschenen_op", NEW."versie", NEW."weg_op"); RETURN NULL;', hash='0fd308573ec30e8087781acf165babf99e8ad74c', operation='UPDATE', pgid='pgtrigger_update_update_fbb9f', table='experimenten_publicatie', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='publicatie',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "experimenten_publicatieevent" ("bron", "door_id", "experiment_id", "id", "op", "openbaar", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "titel", "url", "verschenen_op", "versie", "weg_op") VALUES (OLD."bron", OLD."door_id", OLD."experiment_id", OLD."id", OLD."op", OLD."openbaar", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."samenwerkingsverband_id", OLD."titel", OLD."url", OLD."verschenen_op", OLD."versie", OLD."weg_op"); RETURN NULL;', hash='91583006ced15142d0655aebac73a039e0407b1d', operation='DELETE', pgid='pgtrigger_delete_delete_fa4fd', table='experimenten_publicatie', when='AFTER')),
            ),
            migrations.AddConstraint(
                model_name='rapport',
                constraint=models.CheckConstraint(condition=models.Q(('vorm__in', ['pdf', 'xlsx'])), name='rapport_vorm'),
            ),
            migrations.AddIndex(
                model_name='schot',
                index=models.Index(fields=['experiment', 'op'], name='schot_idx'),
            ),
            migrations.AddConstraint(
                model_name='schot',
                constraint=models.CheckConstraint(condition=models.Q(('soort__in', ['wet', 'procedure', 'geld', 'cultuur']), models.Q(('tekst', ''), _negated=True)), name='schot_soort'),
            ),
            migrations.AddConstraint(
                model_name='schot',
                constraint=models.CheckConstraint(condition=models.Q(('aantal_mensen', None), ('aantal_mensen__range', (1, 9999)), _connector='OR'), name='schot_aantal', violation_error_message='Vul 1 of meer mensen in, of laat het leeg.'),
            ),
            migrations.AddConstraint(
                model_name='schot',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('gemeld_bij', ''), ('gemeld_op', None)), models.Q(models.Q(('gemeld_bij', ''), _negated=True), ('gemeld_op__isnull', False)), _connector='OR'), name='schot_gemeld', violation_error_message='Vul in bij wie u het meldde, en wanneer.'),
            ),
            migrations.AddConstraint(
                model_name='schot',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('hoe_opgelost', ''), ('opgelost_op', None)), models.Q(models.Q(('hoe_opgelost', ''), _negated=True), ('opgelost_op__isnull', False)), _connector='OR'), name='schot_opgelost', violation_error_message='Vul in hoe het is opgelost, en wanneer.'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='schot',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "experimenten_schotevent" ("aantal_mensen", "door_id", "experiment_id", "gemeld_bij", "gemeld_op", "hoe_opgelost", "id", "op", "opgelost_op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "soort", "tekst", "versie", "weg_op") VALUES (NEW."aantal_mensen", NEW."door_id", NEW."experiment_id", NEW."gemeld_bij", NEW."gemeld_op", NEW."hoe_opgelost", NEW."id", NEW."op", NEW."opgelost_op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."samenwerkingsverband_id", NEW."soort", NEW."tekst", NEW."versie", NEW."weg_op"); RETURN NULL;', hash='945eec73dc8c052b207313a62c0c21ca6f89c0ce', operation='INSERT', pgid='pgtrigger_insert_insert_18de0', table='experimenten_schot', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='schot',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "experimenten_schotevent" ("aantal_mensen", "door_id", "experiment_id", "gemeld_bij", "gemeld_op", "hoe_opgelost", "id", "op", "opgelost_op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "soort", "tekst", "versie", "weg_op") VALUES (NEW."aantal_mensen", NEW."door_id", NEW."experiment_id", NEW."gemeld_bij", NEW."gemeld_op", NEW."hoe_opgelost", NEW."id", NEW."op", NEW."opgelost_op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."samenwerkingsverband_id", NEW."soort", NEW."tekst", NEW."versie", NEW."weg_op"); RETURN NULL;', hash='19ba356dd264f48d3aa5d115a50424e7f8dae3fc', operation='UPDATE', pgid='pgtrigger_update_update_2090b', table='experimenten_schot', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='schot',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "experimenten_schotevent" ("aantal_mensen", "door_id", "experiment_id", "gemeld_bij", "gemeld_op", "hoe_opgelost", "id", "op", "opgelost_op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "soort", "tekst", "versie", "weg_op") VALUES (OLD."aantal_mensen", OLD."door_id", OLD."experiment_id", OLD."gemeld_bij", OLD."gemeld_op", OLD."hoe_opgelost", OLD."id", OLD."op", OLD."opgelost_op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."samenwerkingsverband_id", OLD."soort", OLD."tekst", OLD."versie", OLD."weg_op"); RETURN NULL;', hash='2b39e082fc6db3e038a2887ca865c0133b714627', operation='DELETE', pgid='pgtrigger_delete_delete_a6827', table='experimenten_schot', when='AFTER')),
            ),
            migrations.AddConstraint(
                model_name='weergave',
                constraint=models.UniqueConstraint(condition=models.Q(('weg_op', None)), fields=('lid', 'naam'), name='weergave_naam', violation_error_message='U hebt al een overzicht met deze naam.'),
            ),
            migrations.AddConstraint(
                model_name='weergave',
                constraint=models.CheckConstraint(condition=models.Q(('naam', ''), _negated=True), name='weergave_met_naam'),
            ),
            migrations.AddConstraint(
                model_name='weergave',
                constraint=models.CheckConstraint(condition=models.Q(('pagina__in', ['overzicht', 'overzicht_vergelijken', 'rapport'])), name='weergave_pagina'),
            ),
            *(
                Muur(naam, rijen=NETWERK_ZELF, ook=ook, binnen_netwerk=("samenwerkingsverband", "experiment"))
                for naam, ook in DELEN.items()
            ),
            *(Muur(f"{naam}Event", rijen=NETWERK_ZELF, alleen_erbij=True) for naam in DELEN),
            *(Muur(naam, rijen=VAN_MIJ) for naam in ("Weergave", "Rapport")),
        ]),
    ]
