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
    ]

    operations = [
        Tegelijk([
            migrations.CreateModel(
                name='Talentgroep',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('sleutel', models.SlugField(max_length=30, unique=True, verbose_name='sleutel')),
                    ('naam', models.CharField(max_length=60, verbose_name='naam')),
                    ('pictogram', models.CharField(max_length=60, verbose_name='pictogram')),
                    ('volgorde', models.PositiveSmallIntegerField(verbose_name='volgorde')),
                ],
                options={
                    'verbose_name': 'talentgroep',
                    'verbose_name_plural': 'talentgroepen',
                    'ordering': ['volgorde'],
                },
            ),
            migrations.CreateModel(
                name='Inwoner',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('naam', models.CharField(max_length=100, verbose_name='naam')),
                    ('sinds', models.DateField(verbose_name='sinds')),
                    ('begeleider', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='begeleidt', to=settings.AUTH_USER_MODEL)),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='inwoners', to='netwerk.gemeente')),
                    ('lid', models.OneToOneField(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='inwoner', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'verbose_name': 'inwoner',
                    'verbose_name_plural': 'inwoners',
                    'indexes': [models.Index(fields=['gemeente', 'naam'], name='inwoner_gemeente_naam')],
                },
            ),
            migrations.CreateModel(
                name='Keuze',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('onderdeel', models.CharField(choices=[('wens', 'ontwikkelwens'), ('energie', 'energie'), ('drukte', 'rustig of druk'), ('ruimte', 'binnen of buiten'), ('gezelschap', 'alleen of samen'), ('taken', 'vaste taken of afwisseling'), ('dag', 'dagen'), ('dagdeel', 'dagdelen'), ('uren', 'uren'), ('vervoer', 'vervoer'), ('reistijd', 'reistijd'), ('nodig', 'wat helpt')], max_length=20, verbose_name='onderdeel')),
                    ('sleutel', models.CharField(max_length=60, unique=True, verbose_name='sleutel')),
                    ('tekst', models.CharField(max_length=80, verbose_name='tekst')),
                    ('vum_code', models.CharField(blank=True, max_length=10, verbose_name='code van VUM')),
                    ('pictogram', models.CharField(blank=True, max_length=60, verbose_name='pictogram')),
                    ('volgorde', models.PositiveSmallIntegerField(verbose_name='volgorde')),
                    ('geldig_van', models.DateField(verbose_name='geldig van')),
                    ('geldig_tot', models.DateField(blank=True, null=True, verbose_name='geldig tot')),
                ],
                options={
                    'verbose_name': 'keuze',
                    'verbose_name_plural': 'keuzes',
                    'ordering': ['onderdeel', 'volgorde'],
                    'constraints': [models.UniqueConstraint(fields=('onderdeel', 'tekst'), name='keuze_tekst_uniek'), models.CheckConstraint(condition=models.Q(('sleutel__regex', '^[a-z]+\\.[a-z0-9-]+$')), name='keuze_sleutel'), models.CheckConstraint(condition=models.Q(('geldig_tot', None), ('geldig_tot__gt', models.F('geldig_van')), _connector='OR'), name='keuze_geldig', violation_error_message='De laatste dag ligt voor de eerste dag.')],
                },
            ),
            migrations.CreateModel(
                name='Talent',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('sleutel', models.CharField(max_length=60, unique=True, verbose_name='sleutel')),
                    ('tekst', models.CharField(max_length=80, unique=True, verbose_name='tekst')),
                    ('vum_soort', models.CharField(choices=[('competentie', 'gedragscompetentie'), ('vak', 'vakvaardigheid'), ('int', 'interesse'), ('taal', 'taalbeheersing'), ('verv', 'vervoermiddel'), ('rij', 'rijbewijs')], max_length=20, verbose_name='onderdeel van VUM')),
                    ('vum_code', models.CharField(blank=True, max_length=10, verbose_name='code van VUM')),
                    ('pictogram', models.CharField(max_length=60, verbose_name='pictogram')),
                    ('volgorde', models.PositiveSmallIntegerField(verbose_name='volgorde')),
                    ('geldig_van', models.DateField(verbose_name='geldig van')),
                    ('geldig_tot', models.DateField(blank=True, null=True, verbose_name='geldig tot')),
                    ('groep', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='talenten', to='trajecten.talentgroep', verbose_name='groep')),
                ],
                options={
                    'verbose_name': 'talent',
                    'verbose_name_plural': 'talenten',
                    'ordering': ['groep__volgorde', 'volgorde'],
                    'constraints': [models.CheckConstraint(condition=models.Q(('sleutel__regex', '^[a-z_]+\\.[a-z_]+$')), name='talent_sleutel'), models.CheckConstraint(condition=models.Q(('geldig_tot', None), ('geldig_tot__gt', models.F('geldig_van')), _connector='OR'), name='talent_geldig', violation_error_message='De laatste dag ligt voor de eerste dag.'), models.CheckConstraint(condition=models.Q(('vum_soort__in', ['competentie', 'vak', 'int', 'taal', 'verv', 'rij'])), name='talent_vum_soort')],
                },
            ),
            migrations.CreateModel(
                name='Talentprofiel',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('bij_vraag', models.PositiveSmallIntegerField(default=1, verbose_name='bij vraag')),
                    ('begonnen_op', models.DateTimeField(blank=True, null=True, verbose_name='begonnen op')),
                    ('afgerond_op', models.DateTimeField(blank=True, null=True, verbose_name='klaar op')),
                    ('gewijzigd_op', models.DateTimeField(blank=True, null=True, verbose_name='gewijzigd op')),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='talentprofielen', to='netwerk.gemeente')),
                    ('inwoner', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='talentprofiel', to='trajecten.inwoner')),
                ],
                options={
                    'verbose_name': 'talentprofiel',
                    'verbose_name_plural': 'talentprofielen',
                    'constraints': [models.CheckConstraint(condition=models.Q(('bij_vraag__range', (1, 8))), name='talentprofiel_bij_vraag'), models.CheckConstraint(condition=models.Q(('afgerond_op', None), ('begonnen_op__isnull', False), _connector='OR'), name='talentprofiel_klaar_na_begin')],
                },
            ),
            migrations.CreateModel(
                name='Talentantwoord',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('antwoord', models.CharField(choices=[('kan', 'Dit kan ik'), ('leren', 'Dit wil ik leren'), ('niet', 'Dit wil ik niet')], max_length=10, verbose_name='antwoord')),
                    ('bron', models.CharField(choices=[('zelf', 'zelf'), ('begeleider', 'begeleider'), ('werkplek', 'werkplek'), ('werkbezoek', 'werkbezoek')], default='zelf', max_length=20, verbose_name='bron')),
                    ('op', models.DateField(verbose_name='datum')),
                    ('bevestigd_op', models.DateTimeField(blank=True, null=True, verbose_name='bevestigd op')),
                    ('afgewezen_op', models.DateTimeField(blank=True, null=True, verbose_name='afgewezen op')),
                    ('door', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.gemeente')),
                    ('talent', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='antwoorden', to='trajecten.talent')),
                    ('profiel', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='talentantwoorden', to='trajecten.talentprofiel')),
                ],
                options={
                    'verbose_name': 'antwoord over een talent',
                    'verbose_name_plural': 'antwoorden over talenten',
                    'constraints': [models.UniqueConstraint(fields=('profiel', 'talent'), name='talentantwoord_uniek'), models.CheckConstraint(condition=models.Q(('antwoord__in', ['kan', 'leren', 'niet'])), name='talentantwoord_antwoord'), models.CheckConstraint(condition=models.Q(('bron__in', ['zelf', 'begeleider', 'werkplek', 'werkbezoek'])), name='talentantwoord_bron'), models.CheckConstraint(condition=models.Q(models.Q(('bron', 'zelf'), _negated=True), ('bevestigd_op__isnull', False), _connector='OR'), name='talentantwoord_zelf_is_bevestigd'), models.CheckConstraint(condition=models.Q(('bevestigd_op', None), ('afgewezen_op', None), _connector='OR'), name='talentantwoord_ja_of_nee')],
                },
            ),
            migrations.CreateModel(
                name='Keuzeantwoord',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.gemeente')),
                    ('keuze', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='trajecten.keuze')),
                    ('profiel', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='keuzeantwoorden', to='trajecten.talentprofiel')),
                ],
                options={
                    'verbose_name': 'gekozen antwoord',
                    'verbose_name_plural': 'gekozen antwoorden',
                    'constraints': [models.UniqueConstraint(fields=('profiel', 'keuze'), name='keuzeantwoord_uniek')],
                },
            ),
            migrations.CreateModel(
                name='Groepkeuze',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.gemeente')),
                    ('groep', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='trajecten.talentgroep')),
                    ('profiel', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='groepkeuzes', to='trajecten.talentprofiel')),
                ],
                options={
                    'verbose_name': 'gekozen groep',
                    'verbose_name_plural': 'gekozen groepen',
                    'constraints': [models.UniqueConstraint(fields=('profiel', 'groep'), name='groepkeuze_uniek')],
                },
            ),
            migrations.CreateModel(
                name='EigenWoorden',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('onderdeel', models.CharField(max_length=40, verbose_name='onderdeel')),
                    ('tekst', models.CharField(max_length=400, verbose_name='eigen woorden')),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.gemeente')),
                    ('profiel', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='eigen_woorden', to='trajecten.talentprofiel')),
                ],
                options={
                    'verbose_name': 'eigen woorden',
                    'verbose_name_plural': 'eigen woorden',
                    'constraints': [models.UniqueConstraint(fields=('profiel', 'onderdeel'), name='eigen_woorden_uniek'), models.CheckConstraint(condition=models.Q(('tekst', ''), _negated=True), name='eigen_woorden_niet_leeg')],
                },
            ),
            migrations.CreateModel(
                name='Aanmelding',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('sleutel', models.UUIDField(unique=True, verbose_name='sleutel van het formulier')),
                    ('naam', models.CharField(max_length=100, verbose_name='naam')),
                    ('telefoon', models.CharField(blank=True, max_length=20, verbose_name='telefoonnummer')),
                    ('email', models.EmailField(blank=True, max_length=254, verbose_name='e-mailadres')),
                    ('bericht', models.TextField(blank=True, max_length=2000, verbose_name='bericht')),
                    ('ontvangen_op', models.DateTimeField(verbose_name='ontvangen op')),
                    ('opgepakt_op', models.DateTimeField(blank=True, null=True, verbose_name='opgepakt op')),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='aanmeldingen', to='netwerk.gemeente', verbose_name='gemeente')),
                    ('opgepakt_door', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='opgepakte_aanmeldingen', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'verbose_name': 'aanmelding',
                    'verbose_name_plural': 'aanmeldingen',
                    'constraints': [models.CheckConstraint(condition=models.Q(models.Q(('telefoon', ''), _negated=True), models.Q(('email', ''), _negated=True), _connector='OR'), name='aanmelding_bereikbaar', violation_error_message='Vul een telefoonnummer of een e-mailadres in. Dan kunnen wij contact opnemen.')],
                    'indexes': [models.Index(condition=models.Q(('opgepakt_op', None)), fields=['gemeente', 'ontvangen_op'], name='aanmelding_open')],
                },
            ),
        ]),
    ]
