"""Reeksen of bijeenkomsten, their agenda, what came up in the room, and leervragen."""

import django.db.models.constraints
import django.db.models.deletion
import django.utils.timezone
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
import uuid
from django.conf import settings
from django.db import migrations, models

from netwerk.muur import NETWERK_ZELF, Muur, deel_van
from participatie.migraties import Tegelijk

# Everybody of the network, also an inwoner, reads an agenda that is published and what came of it.
TE_LEZEN = deel_van(
    "netwerk_bijeenkomst",
    "bijeenkomst_id",
    als="ouder.stand <> 'concept' AND ouder.samenwerkingsverband_id = ANY (ARRAY(SELECT netwerken_waar_ik_bij_hoor()))",
)

# Whoever would do it says that it is done.
VAN_DE_EIGENAAR = "eigenaar_id = (SELECT muur_gebruiker())"


REEKS_IN_HET_NETWERK = """
CREATE TRIGGER netwerk_bijeenkomst_netwerk AFTER INSERT OR UPDATE OF samenwerkingsverband_id, reeks_id
    ON netwerk_bijeenkomst FOR EACH ROW EXECUTE FUNCTION bewaak_netwerk(
        'samenwerkingsverband_id', 'netwerk_samenwerkingsverband', 'reeks_id', 'netwerk_bijeenkomstreeks')
"""


class Migration(migrations.Migration):

    dependencies = [
        ('netwerk', '0014_leden'),
    ]

    operations = [
        Tegelijk([
            migrations.CreateModel(
                name='Leervraag',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('vraag', models.CharField(max_length=300, verbose_name='vraag')),
                    ('gesteld_op', models.DateTimeField(verbose_name='gesteld op')),
                    ('beantwoord_op', models.DateTimeField(blank=True, null=True, verbose_name='beantwoord op')),
                    ('weg_op', models.DateTimeField(blank=True, null=True, verbose_name='weggehaald op')),
                    ('bijeenkomst', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='leervragen', to='netwerk.bijeenkomst')),
                    ('gesteld_door', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='leervragen', to=settings.AUTH_USER_MODEL, verbose_name='gesteld door')),
                    ('samenwerkingsverband', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='leervragen', to='netwerk.samenwerkingsverband', verbose_name='samenwerkingsverband')),
                ],
                options={
                    'verbose_name': 'leervraag',
                    'verbose_name_plural': 'leervragen',
                    'indexes': [models.Index(fields=['samenwerkingsverband', 'gesteld_op'], name='leervraag_wanneer')],
                    'constraints': [models.CheckConstraint(condition=models.Q(('beantwoord_op', None), ('beantwoord_op__gte', models.F('gesteld_op')), _connector='OR'), name='leervraag_antwoord_na_vraag')],
                },
            ),
            migrations.CreateModel(
                name='Agendapunt',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('soort', models.CharField(choices=[('thema', 'thema'), ('welkom', 'welkom'), ('vorige_keer', 'vorige keer'), ('experiment', 'experiment'), ('acties', 'open acties'), ('leervraag', 'leervraag'), ('verhaal', 'verhaal van iemand'), ('niet_in_beeld', 'wie missen wij'), ('evaluatie', 'evaluatie'), ('pauze', 'pauze'), ('overig', 'ander punt')], default='overig', max_length=20, verbose_name='soort')),
                    ('titel', models.CharField(max_length=200, verbose_name='titel')),
                    ('minuten', models.PositiveSmallIntegerField(default=10, verbose_name='minuten')),
                    ('volgorde', models.PositiveSmallIntegerField(default=0, verbose_name='volgorde')),
                    ('over_soort', models.CharField(blank=True, max_length=20, verbose_name='over wat voor iets')),
                    ('over_id', models.UUIDField(blank=True, null=True, verbose_name='waarover')),
                    ('tekst', models.TextField(blank=True, max_length=3000, verbose_name='voorbereiding')),
                    ('uitkomst', models.TextField(blank=True, max_length=5000, verbose_name='wat is besproken')),
                    ('weg_op', models.DateTimeField(blank=True, null=True, verbose_name='weggehaald op')),
                    ('versie', models.PositiveIntegerField(default=1, verbose_name='versie')),
                    ('bijeenkomst', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='agendapunten', to='netwerk.bijeenkomst')),
                    ('doorgeschoven_van', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='doorgeschoven_punten', to='netwerk.bijeenkomst')),
                    ('eigenaar', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='agendapunten', to=settings.AUTH_USER_MODEL, verbose_name='wie vertelt')),
                    ('samenwerkingsverband', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.samenwerkingsverband')),
                ],
                options={
                    'verbose_name': 'agendapunt',
                    'verbose_name_plural': 'agendapunten',
                    'indexes': [models.Index(condition=models.Q(('over_id__isnull', False)), fields=['over_id'], name='agendapunt_over')],
                    'constraints': [models.CheckConstraint(condition=models.Q(('minuten__lte', 480)), name='agendapunt_minuten', violation_error_message='Een punt duurt hoogstens 480 minuten.'), models.CheckConstraint(condition=models.Q(models.Q(('over_id', None), ('over_soort', '')), models.Q(models.Q(('over_soort', ''), _negated=True), ('over_id__isnull', False)), _connector='OR'), name='agendapunt_waarover'), models.UniqueConstraint(condition=models.Q(('over_id__isnull', False), ('weg_op', None)), fields=('bijeenkomst', 'over_soort', 'over_id'), name='agendapunt_een_keer', violation_error_message='Dit punt staat al op de agenda.')],
                },
            ),
            migrations.CreateModel(
                name='Bijeenkomstreeks',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('naam', models.CharField(max_length=100, verbose_name='naam')),
                    ('soort', models.CharField(choices=[('netwerk', 'netwerkbijeenkomst'), ('overleg', 'overleg'), ('leeratelier', 'leeratelier'), ('inloop', 'inloop'), ('webinar', 'webinar'), ('extern', 'bijeenkomst van anderen')], default='netwerk', max_length=20, verbose_name='soort')),
                    ('thema', models.CharField(blank=True, max_length=150, verbose_name='vaste vraag')),
                    ('elke_maanden', models.PositiveSmallIntegerField(default=2, verbose_name='om de hoeveel maanden')),
                    ('keer', models.PositiveSmallIntegerField(choices=[(1, 'eerste'), (2, 'tweede'), (3, 'derde'), (4, 'vierde'), (5, 'laatste')], default=3, verbose_name='welke in de maand')),
                    ('weekdag', models.PositiveSmallIntegerField(choices=[(0, 'maandag'), (1, 'dinsdag'), (2, 'woensdag'), (3, 'donderdag'), (4, 'vrijdag'), (5, 'zaterdag'), (6, 'zondag')], default=3, verbose_name='dag')),
                    ('eerste_maand', models.DateField(verbose_name='eerste maand')),
                    ('begint_om', models.TimeField(verbose_name='begint om')),
                    ('duur', models.PositiveSmallIntegerField(default=180, verbose_name='duur in minuten')),
                    ('locaties', models.TextField(max_length=2000, verbose_name='locaties')),
                    ('partners', models.CharField(blank=True, max_length=300, verbose_name='partners')),
                    ('openbaar', models.BooleanField(default=True, verbose_name='staat op de openbare pagina')),
                    ('versie', models.PositiveIntegerField(default=1, verbose_name='versie')),
                    ('afgevaardigde', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='bijeenkomstreeksen_als_afgevaardigde', to=settings.AUTH_USER_MODEL, verbose_name='wie gaat er namens ons')),
                    ('contact', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='bijeenkomstreeksen_als_contact', to=settings.AUTH_USER_MODEL, verbose_name='contact')),
                    ('samenwerkingsverband', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='bijeenkomstreeksen', to='netwerk.samenwerkingsverband', verbose_name='samenwerkingsverband')),
                ],
                options={
                    'verbose_name': 'reeks',
                    'verbose_name_plural': 'reeksen',
                    'constraints': [models.UniqueConstraint(fields=('samenwerkingsverband', 'naam'), name='bijeenkomstreeks_uniek', violation_error_message='Er is al een reeks met deze naam.'), models.CheckConstraint(condition=models.Q(('soort__in', ['netwerk', 'overleg', 'leeratelier', 'inloop', 'webinar', 'extern'])), name='bijeenkomstreeks_soort'), models.CheckConstraint(condition=models.Q(('elke_maanden__gte', 1), ('elke_maanden__lte', 12)), name='bijeenkomstreeks_maanden', violation_error_message='Vul 1 tot en met 12 maanden in.'), models.CheckConstraint(condition=models.Q(('keer__in', [1, 2, 3, 4, 5]), ('weekdag__in', [0, 1, 2, 3, 4, 5, 6])), name='bijeenkomstreeks_dag'), models.CheckConstraint(condition=models.Q(('duur__gte', 15), ('duur__lte', 720)), name='bijeenkomstreeks_duur', violation_error_message='Een bijeenkomst duurt 15 minuten tot 12 uur.')],
                },
            ),
            migrations.CreateModel(
                name='Leerantwoord',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('tekst', models.TextField(max_length=2000, verbose_name='antwoord')),
                    ('op', models.DateTimeField(verbose_name='gegeven op')),
                    ('bron_soort', models.CharField(blank=True, max_length=20, verbose_name='waar geleerd: soort')),
                    ('bron_id', models.UUIDField(blank=True, null=True, verbose_name='waar geleerd')),
                    ('door', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='leerantwoorden', to=settings.AUTH_USER_MODEL)),
                    ('leervraag', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='antwoorden', to='netwerk.leervraag')),
                ],
                options={
                    'verbose_name': 'antwoord op een leervraag',
                    'verbose_name_plural': 'antwoorden op leervragen',
                    'indexes': [models.Index(condition=models.Q(('bron_id__isnull', False)), fields=['bron_id'], name='leerantwoord_bron')],
                    'constraints': [models.CheckConstraint(condition=models.Q(models.Q(('bron_id', None), ('bron_soort', '')), models.Q(models.Q(('bron_soort', ''), _negated=True), ('bron_id__isnull', False)), _connector='OR'), name='leerantwoord_bron')],
                },
            ),
            migrations.CreateModel(
                name='LeervraagEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('vraag', models.CharField(max_length=300, verbose_name='vraag')),
                    ('gesteld_op', models.DateTimeField(verbose_name='gesteld op')),
                    ('beantwoord_op', models.DateTimeField(blank=True, null=True, verbose_name='beantwoord op')),
                    ('weg_op', models.DateTimeField(blank=True, null=True, verbose_name='weggehaald op')),
                    ('bijeenkomst', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.bijeenkomst')),
                    ('gesteld_door', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='gesteld door')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='netwerk.leervraag')),
                    ('samenwerkingsverband', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.samenwerkingsverband', verbose_name='samenwerkingsverband')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Opbrengst',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('soort', models.CharField(choices=[('idee', 'idee'), ('vraag', 'vraag'), ('match', 'match'), ('contact', 'contact'), ('ervaring', 'ervaring'), ('kennis', 'kennis'), ('mogelijkheid', 'mogelijkheid'), ('actie', 'actie'), ('afspraak', 'afspraak')], default='idee', max_length=20, verbose_name='soort')),
                    ('tekst', models.CharField(max_length=300, verbose_name='wat')),
                    ('op', models.DateTimeField(default=django.utils.timezone.now, verbose_name='opgeschreven op')),
                    ('uiterlijk_op', models.DateField(blank=True, null=True, verbose_name='uiterlijk op')),
                    ('gedaan_op', models.DateTimeField(blank=True, null=True, verbose_name='gedaan op')),
                    ('gevolg', models.TextField(blank=True, max_length=1000, verbose_name='wat kwam ervan')),
                    ('weg_op', models.DateTimeField(blank=True, null=True, verbose_name='weggehaald op')),
                    ('actie', models.OneToOneField(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='opbrengst', to='netwerk.actie')),
                    ('agendapunt', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='opbrengsten', to='netwerk.agendapunt')),
                    ('bijeenkomst', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='opbrengsten', to='netwerk.bijeenkomst')),
                    ('door', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='opbrengsten', to=settings.AUTH_USER_MODEL)),
                    ('eigenaar', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='opbrengsten_als_eigenaar', to=settings.AUTH_USER_MODEL)),
                    ('leervraag', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='opbrengsten', to='netwerk.leervraag')),
                ],
                options={
                    'verbose_name': 'opbrengst',
                    'verbose_name_plural': 'opbrengsten',
                    'indexes': [models.Index(fields=['bijeenkomst', 'op'], name='opbrengst_van_bijeenkomst')],
                    'constraints': [models.CheckConstraint(condition=models.Q(('soort__in', ['idee', 'vraag', 'match', 'contact', 'ervaring', 'kennis', 'mogelijkheid']), models.Q(('eigenaar__isnull', False), ('soort__in', ['actie', 'afspraak']), ('uiterlijk_op__isnull', False)), _connector='OR'), name='opbrengst_eigenaar_en_dag', violation_error_message='Kies wie het doet en wanneer het klaar is.')],
                },
            ),
            migrations.CreateModel(
                name='LeerantwoordEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('tekst', models.TextField(max_length=2000, verbose_name='antwoord')),
                    ('op', models.DateTimeField(verbose_name='gegeven op')),
                    ('bron_soort', models.CharField(blank=True, max_length=20, verbose_name='waar geleerd: soort')),
                    ('bron_id', models.UUIDField(blank=True, null=True, verbose_name='waar geleerd')),
                    ('door', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='netwerk.leerantwoord')),
                    ('leervraag', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.leervraag')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='OpbrengstEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('soort', models.CharField(choices=[('idee', 'idee'), ('vraag', 'vraag'), ('match', 'match'), ('contact', 'contact'), ('ervaring', 'ervaring'), ('kennis', 'kennis'), ('mogelijkheid', 'mogelijkheid'), ('actie', 'actie'), ('afspraak', 'afspraak')], default='idee', max_length=20, verbose_name='soort')),
                    ('tekst', models.CharField(max_length=300, verbose_name='wat')),
                    ('op', models.DateTimeField(default=django.utils.timezone.now, verbose_name='opgeschreven op')),
                    ('uiterlijk_op', models.DateField(blank=True, null=True, verbose_name='uiterlijk op')),
                    ('gedaan_op', models.DateTimeField(blank=True, null=True, verbose_name='gedaan op')),
                    ('gevolg', models.TextField(blank=True, max_length=1000, verbose_name='wat kwam ervan')),
                    ('weg_op', models.DateTimeField(blank=True, null=True, verbose_name='weggehaald op')),
                    ('actie', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.actie')),
                    ('agendapunt', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.agendapunt')),
                    ('bijeenkomst', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.bijeenkomst')),
                    ('door', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('eigenaar', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('leervraag', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.leervraag')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='netwerk.opbrengst')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.AddField(
                model_name='bijeenkomst',
                name='afgezegd_op',
                field=models.DateTimeField(blank=True, null=True, verbose_name='afgezegd op'),
            ),
            migrations.AddField(
                model_name='bijeenkomst',
                name='afgezegd_reden',
                field=models.CharField(blank=True, max_length=200, verbose_name='waarom afgezegd'),
            ),
            migrations.AddField(
                model_name='bijeenkomst',
                name='met_de_hand',
                field=models.BooleanField(default=False, verbose_name='met de hand gewijzigd'),
            ),
            migrations.AddField(
                model_name='bijeenkomst',
                name='orde_versie',
                field=models.PositiveIntegerField(default=1, verbose_name='versie van de volgorde'),
            ),
            migrations.AddField(
                model_name='bijeenkomst',
                name='reeksdatum',
                field=models.DateField(blank=True, null=True, verbose_name='dag volgens de reeks'),
            ),
            migrations.AddField(
                model_name='bijeenkomst',
                name='soort',
                field=models.CharField(choices=[('netwerk', 'netwerkbijeenkomst'), ('overleg', 'overleg'), ('leeratelier', 'leeratelier'), ('inloop', 'inloop'), ('webinar', 'webinar'), ('extern', 'bijeenkomst van anderen')], default='netwerk', max_length=20, verbose_name='soort'),
            ),
            migrations.AddField(
                model_name='bijeenkomst',
                name='stand',
                field=models.CharField(choices=[('concept', 'in voorbereiding'), ('gepubliceerd', 'agenda staat vast'), ('afgesloten', 'afgesloten')], default='concept', max_length=20, verbose_name='stand van de agenda'),
            ),
            migrations.AddField(
                model_name='bijeenkomst',
                name='versie',
                field=models.PositiveIntegerField(default=1, verbose_name='versie'),
            ),
            migrations.AddField(
                model_name='bijeenkomst',
                name='verslag',
                field=models.TextField(blank=True, max_length=5000, verbose_name='in het kort'),
            ),
            migrations.AddField(
                model_name='bijeenkomst',
                name='verzet_reden',
                field=models.CharField(blank=True, max_length=200, verbose_name='waarom verzet'),
            ),
            migrations.AddField(
                model_name='bijeenkomst',
                name='verzet_van',
                field=models.DateTimeField(blank=True, null=True, verbose_name='eerst was het op'),
            ),
            migrations.AddField(
                model_name='samenwerkingsverband',
                name='vakantieregio',
                field=models.CharField(choices=[('noord', 'Noord'), ('midden', 'Midden'), ('zuid', 'Zuid')], default='noord', max_length=10, verbose_name='regio van de schoolvakanties'),
            ),
            migrations.AlterField(
                model_name='bijeenkomst',
                name='samenwerkingsverband',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='bijeenkomsten', to='netwerk.samenwerkingsverband', verbose_name='samenwerkingsverband'),
            ),
            migrations.AddField(
                model_name='bijeenkomst',
                name='reeks',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='bijeenkomsten', to='netwerk.bijeenkomstreeks'),
            ),
            migrations.AddConstraint(
                model_name='bijeenkomst',
                constraint=models.CheckConstraint(condition=models.Q(('stand__in', ['concept', 'gepubliceerd', 'afgesloten'])), name='bijeenkomst_stand'),
            ),
            migrations.AddConstraint(
                model_name='bijeenkomst',
                constraint=models.CheckConstraint(condition=models.Q(('soort__in', ['netwerk', 'overleg', 'leeratelier', 'inloop', 'webinar', 'extern'])), name='bijeenkomst_soort'),
            ),
            migrations.AddConstraint(
                model_name='bijeenkomst',
                constraint=models.CheckConstraint(condition=models.Q(('afgezegd_op', None), models.Q(('afgezegd_reden', ''), _negated=True), _connector='OR'), name='bijeenkomst_afgezegd_met_reden', violation_error_message='Schrijf op waarom de bijeenkomst niet doorgaat.'),
            ),
            migrations.AddConstraint(
                model_name='bijeenkomst',
                constraint=models.UniqueConstraint(deferrable=django.db.models.constraints.Deferrable['DEFERRED'], fields=('reeks', 'reeksdatum'), name='bijeenkomst_een_per_reeksdag'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='leervraag',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_leervraagevent" ("beantwoord_op", "bijeenkomst_id", "gesteld_door_id", "gesteld_op", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "vraag", "weg_op") VALUES (NEW."beantwoord_op", NEW."bijeenkomst_id", NEW."gesteld_door_id", NEW."gesteld_op", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."samenwerkingsverband_id", NEW."vraag", NEW."weg_op"); RETURN NULL;', hash='8af8c02f38cd53581cc1c26acd5af1c77a62420d', operation='INSERT', pgid='pgtrigger_insert_insert_1b1d8', table='netwerk_leervraag', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='leervraag',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "netwerk_leervraagevent" ("beantwoord_op", "bijeenkomst_id", "gesteld_door_id", "gesteld_op", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "vraag", "weg_op") VALUES (NEW."beantwoord_op", NEW."bijeenkomst_id", NEW."gesteld_door_id", NEW."gesteld_op", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."samenwerkingsverband_id", NEW."vraag", NEW."weg_op"); RETURN NULL;', hash='68f6965b0b9e51e85dd60df5e766f480711bfab9', operation='UPDATE', pgid='pgtrigger_update_update_039c4', table='netwerk_leervraag', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='leervraag',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_leervraagevent" ("beantwoord_op", "bijeenkomst_id", "gesteld_door_id", "gesteld_op", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "vraag", "weg_op") VALUES (OLD."beantwoord_op", OLD."bijeenkomst_id", OLD."gesteld_door_id", OLD."gesteld_op", OLD."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."samenwerkingsverband_id", OLD."vraag", OLD."weg_op"); RETURN NULL;', hash='2911be6d422b3620bd0d3ce4c2480491b12dbd79', operation='DELETE', pgid='pgtrigger_delete_delete_c1219', table='netwerk_leervraag', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='leerantwoord',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_leerantwoordevent" ("bron_id", "bron_soort", "door_id", "id", "leervraag_id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "tekst") VALUES (NEW."bron_id", NEW."bron_soort", NEW."door_id", NEW."id", NEW."leervraag_id", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."tekst"); RETURN NULL;', hash='321573cf4005a8a8ef2bfc6fe7c88a34ce82b511', operation='INSERT', pgid='pgtrigger_insert_insert_1b086', table='netwerk_leerantwoord', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='leerantwoord',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "netwerk_leerantwoordevent" ("bron_id", "bron_soort", "door_id", "id", "leervraag_id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "tekst") VALUES (NEW."bron_id", NEW."bron_soort", NEW."door_id", NEW."id", NEW."leervraag_id", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."tekst"); RETURN NULL;', hash='c22748ba1013ca9c0d66fc1f61b3ffa73afa9c7d', operation='UPDATE', pgid='pgtrigger_update_update_bc851', table='netwerk_leerantwoord', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='leerantwoord',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_leerantwoordevent" ("bron_id", "bron_soort", "door_id", "id", "leervraag_id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "tekst") VALUES (OLD."bron_id", OLD."bron_soort", OLD."door_id", OLD."id", OLD."leervraag_id", OLD."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."tekst"); RETURN NULL;', hash='1f59f841832289716d21e09c6a571792648d03e8', operation='DELETE', pgid='pgtrigger_delete_delete_92b70', table='netwerk_leerantwoord', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='opbrengst',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_opbrengstevent" ("actie_id", "agendapunt_id", "bijeenkomst_id", "door_id", "eigenaar_id", "gedaan_op", "gevolg", "id", "leervraag_id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "tekst", "uiterlijk_op", "weg_op") VALUES (NEW."actie_id", NEW."agendapunt_id", NEW."bijeenkomst_id", NEW."door_id", NEW."eigenaar_id", NEW."gedaan_op", NEW."gevolg", NEW."id", NEW."leervraag_id", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."soort", NEW."tekst", NEW."uiterlijk_op", NEW."weg_op"); RETURN NULL;', hash='35be3f0f3c611fc80ad96dc7ed26492dbebfb7ce', operation='INSERT', pgid='pgtrigger_insert_insert_a44b3', table='netwerk_opbrengst', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='opbrengst',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "netwerk_opbrengstevent" ("actie_id", "agendapunt_id", "bijeenkomst_id", "door_id", "eigenaar_id", "gedaan_op", "gevolg", "id", "leervraag_id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "tekst", "uiterlijk_op", "weg_op") VALUES (NEW."actie_id", NEW."agendapunt_id", NEW."bijeenkomst_id", NEW."door_id", NEW."eigenaar_id", NEW."gedaan_op", NEW."gevolg", NEW."id", NEW."leervraag_id", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."soort", NEW."tekst", NEW."uiterlijk_op", NEW."weg_op"); RETURN NULL;', hash='fe083d59eaf935505fdc6622b8a52f1d29b0ec07', operation='UPDATE', pgid='pgtrigger_update_update_570ee', table='netwerk_opbrengst', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='opbrengst',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_opbrengstevent" ("actie_id", "agendapunt_id", "bijeenkomst_id", "door_id", "eigenaar_id", "gedaan_op", "gevolg", "id", "leervraag_id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "tekst", "uiterlijk_op", "weg_op") VALUES (OLD."actie_id", OLD."agendapunt_id", OLD."bijeenkomst_id", OLD."door_id", OLD."eigenaar_id", OLD."gedaan_op", OLD."gevolg", OLD."id", OLD."leervraag_id", OLD."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."soort", OLD."tekst", OLD."uiterlijk_op", OLD."weg_op"); RETURN NULL;', hash='52e685ee16878ff3358dcbb4db2e9627ed7fe6d4', operation='DELETE', pgid='pgtrigger_delete_delete_b8a89', table='netwerk_opbrengst', when='AFTER')),
            ),
            Muur("Bijeenkomstreeks", rijen=NETWERK_ZELF, binnen_netwerk=("samenwerkingsverband",)),
            Muur(
                "Agendapunt",
                rijen=NETWERK_ZELF,
                ook=TE_LEZEN,
                binnen_netwerk=("samenwerkingsverband", "bijeenkomst", "doorgeschoven_van"),
            ),
            Muur(
                "Opbrengst",
                rijen=f"{deel_van('netwerk_bijeenkomst', 'bijeenkomst_id', als=NETWERK_ZELF)} OR {VAN_DE_EIGENAAR}",
                ook=TE_LEZEN,
                binnen_netwerk=("bijeenkomst", "agendapunt", "leervraag", "actie"),
            ),
            Muur("Leervraag", rijen=NETWERK_ZELF, binnen_netwerk=("samenwerkingsverband", "bijeenkomst")),
            Muur("Leerantwoord", rijen=deel_van("netwerk_leervraag", "leervraag_id"), binnen_netwerk=("leervraag",)),
            migrations.RunSQL(REEKS_IN_HET_NETWERK, "DROP TRIGGER netwerk_bijeenkomst_netwerk ON netwerk_bijeenkomst"),
            Muur(
                "OpbrengstEvent",
                rijen=deel_van("netwerk_bijeenkomst", "bijeenkomst_id", als=NETWERK_ZELF),
                alleen_erbij=True,
            ),
            Muur("LeervraagEvent", rijen=NETWERK_ZELF, alleen_erbij=True),
            Muur("LeerantwoordEvent", rijen=deel_van("netwerk_leervraag", "leervraag_id"), alleen_erbij=True),
        ]),
    ]
