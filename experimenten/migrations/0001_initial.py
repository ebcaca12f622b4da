import django.contrib.postgres.indexes
import django.db.models.deletion
import uuid
from django.conf import settings
from django.db import migrations, models
from participatie.migraties import Tegelijk


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('netwerk', '0001_initial'),
        ('netwerk', '__first__'),
        ('trajecten', '0001_initial'),
    ]

    operations = [
        Tegelijk([
            migrations.CreateModel(
                name='Experiment',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('naam', models.CharField(max_length=120, verbose_name='naam')),
                    ('vraag', models.TextField(max_length=1000, verbose_name='vraag')),
                    ('wat_we_proberen', models.TextField(blank=True, max_length=2000, verbose_name='wat we proberen')),
                    ('in_gewone_woorden', models.TextField(blank=True, max_length=600, verbose_name='in gewone woorden, voor bezoekers')),
                    ('openbaar', models.BooleanField(default=False, verbose_name='staat op de openbare pagina')),
                    ('stand', models.CharField(choices=[('droom', 'Droom'), ('vraag', 'Vraag'), ('proberen', 'Proberen'), ('resultaat', 'Resultaat'), ('besluit', 'Besluit')], default='droom', max_length=20, verbose_name='stand')),
                    ('begonnen_op', models.DateField(blank=True, null=True, verbose_name='begonnen op')),
                    ('kijk_terug_op', models.DateField(blank=True, null=True, verbose_name='volgende keer terugkijken')),
                    ('eerste_resultaat_op', models.DateField(blank=True, null=True, verbose_name='eerste resultaat op')),
                    ('besloten_op', models.DateField(blank=True, null=True, verbose_name='besloten op')),
                    ('uitkomst', models.TextField(blank=True, max_length=2000, verbose_name='wat we leerden en nu doen')),
                    ('versie', models.PositiveIntegerField(default=1, verbose_name='versie')),
                    ('eigenaar', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='experimenten_als_eigenaar', to=settings.AUTH_USER_MODEL, verbose_name='eigenaar')),
                    ('gemeenten', models.ManyToManyField(related_name='experimenten', to='netwerk.gemeente', verbose_name='gemeenten')),
                    ('samenwerkingsverband', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='experimenten', to='netwerk.samenwerkingsverband')),
                    ('werkgroep', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='experimenten', to='netwerk.werkgroep', verbose_name='werkgroep')),
                ],
                options={
                    'verbose_name': 'experiment',
                    'verbose_name_plural': 'experimenten',
                    'constraints': [models.UniqueConstraint(fields=('samenwerkingsverband', 'naam'), name='experiment_uniek', violation_error_message='Er is al een experiment met deze naam.'), models.CheckConstraint(condition=models.Q(('stand__in', ['droom', 'vraag', 'proberen', 'resultaat', 'besluit'])), name='experiment_stand'), models.CheckConstraint(condition=models.Q(('stand__in', ['droom', 'vraag']), ('begonnen_op__isnull', False), _connector='OR'), name='experiment_begonnen', violation_error_message='Vul in wanneer het experiment begon.'), models.CheckConstraint(condition=models.Q(models.Q(('stand', 'besluit'), _negated=True), models.Q(('besloten_op__isnull', False), models.Q(('uitkomst', ''), _negated=True)), _connector='OR'), name='experiment_besluit_met_uitkomst', violation_error_message='Schrijf op wat u leerde en wat u nu doet.'), models.CheckConstraint(condition=models.Q(('eerste_resultaat_op', None), ('eerste_resultaat_op__gte', models.F('begonnen_op')), _connector='OR'), name='experiment_resultaat_na_begin', violation_error_message='Het eerste resultaat ligt voor het begin.'), models.CheckConstraint(condition=models.Q(('besloten_op', None), ('besloten_op__gte', models.F('begonnen_op')), _connector='OR'), name='experiment_besluit_na_begin', violation_error_message='Het besluit ligt voor het begin.')],
                    'indexes': [models.Index(fields=['samenwerkingsverband', 'stand'], name='experiment_stand_idx')],
                },
            ),
            migrations.CreateModel(
                name='Werkbezoek',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('sleutel', models.UUIDField(unique=True, verbose_name='sleutel van het formulier')),
                    ('datum', models.DateField(verbose_name='datum')),
                    ('soort', models.CharField(choices=[('werkbezoek', 'Werkbezoek'), ('kennismaking', 'Kennismaking'), ('gesprek', 'Gesprek'), ('meekijken', 'Meekijken op de werkplek')], default='werkbezoek', max_length=20, verbose_name='soort bezoek')),
                    ('verslag', models.TextField(max_length=10000, verbose_name='wat viel u op')),
                    ('vastgelegd_op', models.DateTimeField(verbose_name='vastgelegd op')),
                    ('gewijzigd_op', models.DateTimeField(verbose_name='gewijzigd op')),
                    ('versie', models.PositiveIntegerField(default=1, verbose_name='versie')),
                    ('verwijderd_op', models.DateTimeField(blank=True, null=True, verbose_name='weggehaald op')),
                    ('actie', models.OneToOneField(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='werkbezoek', to='netwerk.actie')),
                    ('experiment', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='werkbezoeken', to='experimenten.experiment', verbose_name='experiment')),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='werkbezoeken', to='netwerk.gemeente', verbose_name='gemeente')),
                    ('gesproken_met', models.ManyToManyField(blank=True, related_name='werkbezoeken', to='netwerk.contactpersoon', verbose_name='wie sprak u')),
                    ('gewijzigd_door', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('inwoners', models.ManyToManyField(blank=True, related_name='werkbezoeken', to='trajecten.inwoner', verbose_name='inwoners')),
                    ('kwartiermaker', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='werkbezoeken', to=settings.AUTH_USER_MODEL)),
                    ('meegegaan', models.ManyToManyField(blank=True, related_name='meegegaan_op_werkbezoeken', to=settings.AUTH_USER_MODEL, verbose_name='wie ging mee')),
                    ('mogelijke_plek', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='gevonden_bij', to='netwerk.plek', verbose_name='mogelijke plek')),
                    ('organisatie', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='werkbezoeken', to='netwerk.organisatie', verbose_name='organisatie')),
                    ('plek', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='werkbezoeken', to='netwerk.plek', verbose_name='plek')),
                    ('verwijderd_door', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'verbose_name': 'werkbezoek',
                    'verbose_name_plural': 'werkbezoeken',
                    'constraints': [models.CheckConstraint(condition=models.Q(('verslag', ''), _negated=True), name='werkbezoek_verslag', violation_error_message='Schrijf op wat u opviel.'), models.CheckConstraint(condition=models.Q(('soort__in', ['werkbezoek', 'kennismaking', 'gesprek', 'meekijken'])), name='werkbezoek_soort')],
                    'indexes': [models.Index(fields=['gemeente', '-datum', '-id'], name='werkbezoek_lijst'), models.Index(fields=['experiment', 'datum'], name='werkbezoek_experiment'), models.Index(fields=['organisatie', '-datum'], name='werkbezoek_organisatie'), models.Index(fields=['kwartiermaker', '-datum'], name='werkbezoek_van'), django.contrib.postgres.indexes.GinIndex(fields=['verslag'], name='werkbezoek_verslag_trgm', opclasses=['gin_trgm_ops'])],
                },
            ),
            migrations.CreateModel(
                name='GezienTalent',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.gemeente')),
                    ('inwoner', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='geziene_talenten', to='trajecten.inwoner')),
                    ('talent', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='trajecten.talent')),
                    ('werkbezoek', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='geziene_talenten', to='experimenten.werkbezoek')),
                ],
                options={
                    'verbose_name': 'gezien talent',
                    'verbose_name_plural': 'geziene talenten',
                    'constraints': [models.UniqueConstraint(fields=('werkbezoek', 'inwoner', 'talent'), name='gezien_talent_uniek')],
                },
            ),
            migrations.CreateModel(
                name='Werkbezoekconcept',
                fields=[
                    ('sleutel', models.UUIDField(primary_key=True, serialize=False, verbose_name='sleutel van het formulier')),
                    ('velden', models.JSONField(verbose_name='velden')),
                    ('bewaard_op', models.DateTimeField(verbose_name='bewaard op')),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='netwerk.gemeente')),
                    ('lid', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='werkbezoekconcepten', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'verbose_name': 'concept van een werkbezoek',
                    'verbose_name_plural': 'concepten van werkbezoeken',
                    'indexes': [models.Index(fields=['lid', '-bewaard_op'], name='concept_laatste')],
                },
            ),
        ]),
    ]
