import django.contrib.postgres.indexes
import django.contrib.postgres.operations
import django.core.validators
import django.db.models.deletion
import django.db.models.functions.text
import uuid
from django.conf import settings
from django.db import migrations, models
from participatie.migraties import Tegelijk


class Migration(migrations.Migration):

    initial = True

    dependencies = [
    ]

    operations = [
        Tegelijk([
            django.contrib.postgres.operations.TrigramExtension(),
            django.contrib.postgres.operations.UnaccentExtension(),
            migrations.CreateModel(
                name='Organisatiesoort',
                fields=[
                    ('sleutel', models.SlugField(primary_key=True, serialize=False, verbose_name='sleutel')),
                    ('naam', models.CharField(max_length=60, verbose_name='naam')),
                    ('volgorde', models.PositiveSmallIntegerField(verbose_name='volgorde')),
                    ('geldig_van', models.DateField(verbose_name='geldig van')),
                    ('geldig_tot', models.DateField(blank=True, null=True, verbose_name='geldig tot')),
                ],
                options={
                    'verbose_name': 'soort organisatie',
                    'verbose_name_plural': 'soorten organisaties',
                },
            ),
            migrations.CreateModel(
                name='Samenwerkingsverband',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('naam', models.CharField(max_length=100, verbose_name='naam')),
                    ('slug', models.SlugField(unique=True, verbose_name='adres')),
                    ('motto', models.CharField(blank=True, max_length=200, verbose_name='motto')),
                    ('uitleg', models.TextField(blank=True, verbose_name='uitleg voor bezoekers')),
                    ('telefoon', models.CharField(blank=True, max_length=20, verbose_name='telefoonnummer voor hulp')),
                    ('email', models.EmailField(blank=True, max_length=254, verbose_name='mailadres voor hulp')),
                    ('actief_sinds', models.DateField(verbose_name='actief sinds')),
                ],
                options={
                    'verbose_name': 'samenwerkingsverband',
                    'verbose_name_plural': 'samenwerkingsverbanden',
                },
            ),
            migrations.CreateModel(
                name='Deelnemersoort',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('sleutel', models.SlugField(verbose_name='sleutel')),
                    ('woord', models.CharField(max_length=60, verbose_name='woord hier')),
                    ('algemeen_woord', models.CharField(max_length=60, verbose_name='algemeen woord')),
                    ('wereld', models.CharField(choices=[('gemeente', 'gemeente'), ('professional', 'professional'), ('inwoner', 'inwoner'), ('vrijwilliger', 'vrijwilliger'), ('werkgever', 'werkgever')], max_length=20, verbose_name='wereld')),
                    ('samenwerkingsverband', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='deelnemersoorten', to='netwerk.samenwerkingsverband')),
                ],
                options={
                    'verbose_name': 'soort deelnemer',
                    'verbose_name_plural': 'soorten deelnemers',
                    'constraints': [models.UniqueConstraint(fields=('samenwerkingsverband', 'sleutel'), name='deelnemersoort_uniek')],
                },
            ),
            migrations.CreateModel(
                name='Gemeente',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('naam', models.CharField(max_length=100, verbose_name='naam')),
                    ('cbs_code', models.CharField(max_length=6, validators=[django.core.validators.RegexValidator('^GM\\d{4}$', 'Een CBS-code is GM met 4 cijfers.')], verbose_name='CBS-code')),
                    ('cbs_jaar', models.PositiveSmallIntegerField(verbose_name='jaar van de CBS-indeling')),
                    ('samenwerkingsverband', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='gemeenten', to='netwerk.samenwerkingsverband', verbose_name='samenwerkingsverband')),
                ],
                options={
                    'verbose_name': 'gemeente',
                    'verbose_name_plural': 'gemeenten',
                    'constraints': [models.UniqueConstraint(fields=('cbs_code', 'cbs_jaar'), name='gemeente_uniek'), models.CheckConstraint(condition=models.Q(('cbs_code__regex', '^GM\\d{4}$')), name='gemeente_cbs_code')],
                },
            ),
            migrations.CreateModel(
                name='Lid',
                fields=[
                    ('password', models.CharField(max_length=128, verbose_name='password')),
                    ('last_login', models.DateTimeField(blank=True, null=True, verbose_name='last login')),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('email', models.EmailField(max_length=254, unique=True, verbose_name='e-mailadres')),
                    ('naam', models.CharField(max_length=100, verbose_name='naam')),
                    ('wereld', models.CharField(choices=[('gemeente', 'gemeente'), ('professional', 'professional'), ('inwoner', 'inwoner'), ('vrijwilliger', 'vrijwilliger'), ('werkgever', 'werkgever')], max_length=20, verbose_name='wereld')),
                    ('functie', models.CharField(blank=True, max_length=100, verbose_name='functie')),
                    ('telefoon', models.CharField(blank=True, max_length=20, verbose_name='telefoon')),
                    ('lid_sinds', models.DateField(verbose_name='lid sinds')),
                    ('lid_tot', models.DateField(blank=True, null=True, verbose_name='lid tot')),
                    ('is_active', models.BooleanField(default=True, verbose_name='kan inloggen')),
                    ('aangedragen_door', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='aangedragen', to=settings.AUTH_USER_MODEL, verbose_name='aangedragen door')),
                    ('soorten', models.ManyToManyField(blank=True, related_name='leden', to='netwerk.deelnemersoort', verbose_name='soorten deelnemer')),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='leden', to='netwerk.gemeente', verbose_name='gemeente')),
                ],
                options={
                    'verbose_name': 'lid',
                    'verbose_name_plural': 'leden',
                    'constraints': [models.UniqueConstraint(django.db.models.functions.text.Lower('email'), name='lid_email_uniek'), models.CheckConstraint(condition=models.Q(('lid_tot', None), ('lid_tot__gte', models.F('lid_sinds')), _connector='OR'), name='lid_tot_na_sinds', violation_error_message='De laatste dag ligt voor de eerste dag.')],
                    'indexes': [models.Index(fields=['gemeente', 'naam'], name='lid_gemeente_naam'), django.contrib.postgres.indexes.GinIndex(fields=['naam'], name='lid_naam_trgm', opclasses=['gin_trgm_ops'])],
                },
            ),
            migrations.CreateModel(
                name='Organisatie',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('naam', models.CharField(max_length=150, verbose_name='naam')),
                    ('plaats', models.CharField(blank=True, max_length=80, verbose_name='plaats')),
                    ('adres', models.CharField(blank=True, max_length=150, verbose_name='adres')),
                    ('telefoon', models.CharField(blank=True, max_length=20, verbose_name='telefoon')),
                    ('website', models.URLField(blank=True, verbose_name='website')),
                    ('omschrijving', models.TextField(blank=True, verbose_name='wat zij doen')),
                    ('toegevoegd_op', models.DateTimeField(auto_now_add=True, verbose_name='toegevoegd op')),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='organisaties', to='netwerk.gemeente', verbose_name='gemeente')),
                    ('toegevoegd_door', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='toegevoegde_organisaties', to=settings.AUTH_USER_MODEL)),
                    ('soort', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='organisaties', to='netwerk.organisatiesoort', verbose_name='soort')),
                ],
                options={
                    'verbose_name': 'organisatie',
                    'verbose_name_plural': 'organisaties',
                    'indexes': [models.Index(fields=['gemeente', 'naam'], name='organisatie_gemeente_naam'), django.contrib.postgres.indexes.GinIndex(fields=['naam'], name='organisatie_naam_trgm', opclasses=['gin_trgm_ops'])],
                },
            ),
            migrations.CreateModel(
                name='Contactpersoon',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('naam', models.CharField(max_length=100, verbose_name='naam')),
                    ('functie', models.CharField(blank=True, max_length=100, verbose_name='functie')),
                    ('telefoon', models.CharField(blank=True, max_length=20, verbose_name='telefoon')),
                    ('email', models.EmailField(blank=True, max_length=254, verbose_name='e-mailadres')),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='contactpersonen', to='netwerk.gemeente')),
                    ('organisatie', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='contactpersonen', to='netwerk.organisatie')),
                ],
                options={
                    'verbose_name': 'contactpersoon',
                    'verbose_name_plural': 'contactpersonen',
                    'constraints': [models.UniqueConstraint(fields=('gemeente', 'organisatie', 'naam'), name='contactpersoon_uniek', violation_error_message='Deze contactpersoon staat er al.')],
                },
            ),
            migrations.CreateModel(
                name='Contactmoment',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('op', models.DateField(verbose_name='datum')),
                    ('soort', models.CharField(choices=[('werkbezoek', 'werkbezoek')], max_length=20, verbose_name='soort')),
                    ('bron', models.UUIDField(unique=True, verbose_name='bron')),
                    ('door', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='contactmomenten', to=settings.AUTH_USER_MODEL)),
                    ('contactpersonen', models.ManyToManyField(blank=True, related_name='contactmomenten', to='netwerk.contactpersoon')),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='contactmomenten', to='netwerk.gemeente')),
                    ('organisatie', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='contactmomenten', to='netwerk.organisatie')),
                ],
                options={
                    'verbose_name': 'contactmoment',
                    'verbose_name_plural': 'contactmomenten',
                    'indexes': [models.Index(fields=['organisatie', '-op'], name='contactmoment_laatste')],
                },
            ),
            migrations.CreateModel(
                name='Actie',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('wat', models.CharField(max_length=200, verbose_name='wat')),
                    ('uiterlijk_op', models.DateField(verbose_name='uiterlijk op')),
                    ('gedaan_op', models.DateTimeField(blank=True, null=True, verbose_name='gedaan op')),
                    ('ingetrokken_op', models.DateTimeField(blank=True, null=True, verbose_name='ingetrokken op')),
                    ('eigenaar', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='acties', to=settings.AUTH_USER_MODEL)),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='acties', to='netwerk.gemeente')),
                    ('organisatie', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='acties', to='netwerk.organisatie')),
                ],
                options={
                    'verbose_name': 'actie',
                    'verbose_name_plural': 'acties',
                    'indexes': [models.Index(condition=models.Q(('gedaan_op', None)), fields=['eigenaar', 'uiterlijk_op'], name='actie_open')],
                },
            ),
            migrations.CreateModel(
                name='Plek',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('naam', models.CharField(max_length=150, verbose_name='naam')),
                    ('soort', models.CharField(choices=[('vind_en_verbindplek', 'vind- en verbindplek'), ('taalhuis', 'taalhuis'), ('werkplek', 'werkplek'), ('activiteit', 'activiteit'), ('dagbesteding', 'dagbesteding')], default='werkplek', max_length=30, verbose_name='soort')),
                    ('stand', models.CharField(choices=[('mogelijk', 'misschien een plek'), ('open', 'open'), ('dicht', 'dicht')], default='open', max_length=20, verbose_name='stand')),
                    ('plaats', models.CharField(blank=True, max_length=80, verbose_name='plaats')),
                    ('omschrijving', models.TextField(blank=True, verbose_name='omschrijving')),
                    ('geldig_tot', models.DateField(blank=True, null=True, verbose_name='geldig tot')),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='plekken', to='netwerk.gemeente', verbose_name='gemeente')),
                    ('organisatie', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='plekken', to='netwerk.organisatie', verbose_name='organisatie')),
                ],
                options={
                    'verbose_name': 'plek',
                    'verbose_name_plural': 'plekken',
                    'constraints': [models.CheckConstraint(condition=models.Q(('stand__in', ['mogelijk', 'open', 'dicht'])), name='plek_stand')],
                    'indexes': [django.contrib.postgres.indexes.GinIndex(fields=['naam'], name='plek_naam_trgm', opclasses=['gin_trgm_ops'])],
                },
            ),
            migrations.CreateModel(
                name='Rol',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('soort', models.CharField(choices=[('inwoner', 'inwoner'), ('kwartiermaker', 'kwartiermaker'), ('begeleider', 'begeleider'), ('werkgever', 'werkgever'), ('vrijwilliger', 'vrijwilliger'), ('beleidsmedewerker', 'beleidsmedewerker'), ('communicatie', 'communicatie'), ('facilitator', 'facilitator'), ('functioneel_beheerder', 'functioneel beheerder'), ('privacy_officer', 'privacy officer')], max_length=30, verbose_name='rol')),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='rollen', to='netwerk.gemeente')),
                    ('lid', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='rollen', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'verbose_name': 'rol',
                    'verbose_name_plural': 'rollen',
                    'constraints': [models.UniqueConstraint(fields=('gemeente', 'lid', 'soort'), name='rol_uniek'), models.CheckConstraint(condition=models.Q(('soort__in', ['inwoner', 'kwartiermaker', 'begeleider', 'werkgever', 'vrijwilliger', 'beleidsmedewerker', 'communicatie', 'facilitator', 'functioneel_beheerder', 'privacy_officer'])), name='rol_soort')],
                },
            ),
            migrations.CreateModel(
                name='Bijeenkomst',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('thema', models.CharField(max_length=150, verbose_name='thema, als vraag')),
                    ('begint_op', models.DateTimeField(verbose_name='begint op')),
                    ('eindigt_op', models.DateTimeField(verbose_name='eindigt op')),
                    ('locatie', models.CharField(max_length=100, verbose_name='locatie')),
                    ('plaats', models.CharField(max_length=80, verbose_name='plaats')),
                    ('toelichting', models.TextField(blank=True, verbose_name='toelichting')),
                    ('openbaar', models.BooleanField(default=True, verbose_name='staat op de openbare pagina')),
                    ('aanwezig', models.ManyToManyField(blank=True, related_name='bijgewoonde_bijeenkomsten', to=settings.AUTH_USER_MODEL)),
                    ('contact', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='bijeenkomsten_als_contact', to=settings.AUTH_USER_MODEL)),
                    ('samenwerkingsverband', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='bijeenkomsten', to='netwerk.samenwerkingsverband')),
                ],
                options={
                    'verbose_name': 'bijeenkomst',
                    'verbose_name_plural': 'bijeenkomsten',
                    'constraints': [models.CheckConstraint(condition=models.Q(('eindigt_op__gt', models.F('begint_op'))), name='bijeenkomst_eind_na_begin', violation_error_message='De bijeenkomst eindigt voor zij begint.')],
                    'indexes': [models.Index(fields=['samenwerkingsverband', 'begint_op'], name='bijeenkomst_wanneer')],
                },
            ),
            migrations.CreateModel(
                name='Werkgroep',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('naam', models.CharField(max_length=100, verbose_name='naam')),
                    ('doel', models.TextField(blank=True, verbose_name='doel')),
                    ('samenwerkingsverband', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='werkgroepen', to='netwerk.samenwerkingsverband')),
                ],
                options={
                    'verbose_name': 'werkgroep',
                    'verbose_name_plural': 'werkgroepen',
                    'constraints': [models.UniqueConstraint(fields=('samenwerkingsverband', 'naam'), name='werkgroep_uniek')],
                },
            ),
            migrations.CreateModel(
                name='Werkgroeplid',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('taak', models.CharField(choices=[('trekker', 'trekker'), ('lid', 'lid')], default='lid', max_length=20, verbose_name='taak')),
                    ('sinds', models.DateField(verbose_name='sinds')),
                    ('tot', models.DateField(blank=True, null=True, verbose_name='tot')),
                    ('lid', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='werkgroepleden', to=settings.AUTH_USER_MODEL)),
                    ('werkgroep', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='werkgroepleden', to='netwerk.werkgroep')),
                ],
                options={
                    'verbose_name': 'lid van een werkgroep',
                    'verbose_name_plural': 'leden van een werkgroep',
                    'constraints': [models.UniqueConstraint(fields=('werkgroep', 'lid'), name='werkgroeplid_uniek')],
                },
            ),
        ]),
        Tegelijk([
            migrations.AddField(
                model_name='Lid',
                name='organisatie',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='leden', to='netwerk.organisatie'),
            ),
            migrations.AddField(
                model_name='Werkgroep',
                name='leden',
                field=models.ManyToManyField(related_name='werkgroepen', through='netwerk.Werkgroeplid', to=settings.AUTH_USER_MODEL),
            ),
        ]),
    ]
