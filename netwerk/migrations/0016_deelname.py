"""Gasten of a bijeenkomst, what they found, links for calendars; and a version for those calendars."""

import django.contrib.postgres.fields
import django.db.models.deletion
import django.db.models.functions.text
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
import uuid
from django.conf import settings
from django.db import migrations, models

from netwerk.muur import NETWERK_ZELF, VAN_MIJ, Muur, deel_van
from participatie.migraties import Tegelijk

# Whoever organises in a network sees its gasten, and everybody the own row.
TE_ORGANISEREN = """SELECT b.id FROM netwerk_bijeenkomst b
    JOIN netwerk_gemeente plaats ON plaats.samenwerkingsverband_id = b.samenwerkingsverband_id
    JOIN netwerk_rol rol ON rol.gemeente_id = plaats.id
    JOIN netwerk_lid wie ON wie.id = rol.lid_id AND wie.is_active
    WHERE rol.lid_id = (SELECT muur_gebruiker()) AND rol.soort IN ('kwartiermaker', 'facilitator')"""
GASTEN = f"bijeenkomst_id = ANY (ARRAY({TE_ORGANISEREN})) OR {VAN_MIJ}"
VAN_EEN_BIJEENKOMST = deel_van("netwerk_bijeenkomst", "bijeenkomst_id", als=NETWERK_ZELF)


class Migration(migrations.Migration):

    dependencies = [
        ('netwerk', '0015_bijeenkomsten'),
    ]

    operations = [
        Tegelijk([
            migrations.CreateModel(
                name='Agendalink',
                fields=[
                    ('lid', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, primary_key=True, related_name='agendalink', serialize=False, to=settings.AUTH_USER_MODEL)),
                    ('geheim_hash', models.CharField(editable=False, max_length=64, unique=True, verbose_name='vingerafdruk van het geheim')),
                    ('gemaakt_op', models.DateTimeField(verbose_name='gemaakt op')),
                ],
                options={
                    'verbose_name': 'link voor de agenda',
                    'verbose_name_plural': 'links voor de agenda',
                },
            ),
            migrations.CreateModel(
                name='Evaluatievraag',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('nummer', models.PositiveSmallIntegerField(verbose_name='nummer')),
                    ('tekst', models.CharField(max_length=120, verbose_name='vraag')),
                    ('geldig_van', models.DateField(verbose_name='geldig van')),
                    ('samenwerkingsverband', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='evaluatievragen', to='netwerk.samenwerkingsverband')),
                ],
                options={
                    'verbose_name': 'vraag',
                    'verbose_name_plural': 'vragen',
                    'constraints': [models.UniqueConstraint(fields=('samenwerkingsverband', 'nummer', 'geldig_van'), name='evaluatievraag_een_per_dag', violation_error_message='Voor deze dag staat deze vraag er al.'), models.CheckConstraint(condition=models.Q(('nummer__range', (1, 3))), name='evaluatievraag_nummer')],
                },
            ),
            migrations.CreateModel(
                name='Gastenlijst',
                fields=[
                    ('bijeenkomst', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, primary_key=True, related_name='gastenlijst', serialize=False, to='netwerk.bijeenkomst')),
                    ('code', models.CharField(editable=False, max_length=6, unique=True, verbose_name='code')),
                    ('plaatsen', models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='aantal plaatsen')),
                    ('eerste_herinnering', models.PositiveSmallIntegerField(blank=True, default=7, null=True, verbose_name='eerste herinnering')),
                    ('tweede_herinnering', models.PositiveSmallIntegerField(blank=True, default=2, null=True, verbose_name='tweede herinnering')),
                    ('gemeld', models.CharField(editable=False, max_length=64, verbose_name='wat gasten weten')),
                ],
                options={
                    'verbose_name': 'gastenlijst',
                    'verbose_name_plural': 'gastenlijsten',
                    'constraints': [models.CheckConstraint(condition=models.Q(('code__regex', '^[BCDFGHJKLMNPQRSTVWXZ]{4,6}$')), name='gastenlijst_code'), models.CheckConstraint(condition=models.Q(('eerste_herinnering', None), ('tweede_herinnering', None), ('eerste_herinnering__gt', models.F('tweede_herinnering')), _connector='OR'), name='gastenlijst_herinneringen_op_volgorde', violation_error_message='De eerste herinnering gaat eerder weg dan de tweede.')],
                },
            ),
            migrations.CreateModel(
                name='Gastvoorkeur',
                fields=[
                    ('hulp', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('drempel', 'Een plek zonder trappen, of ruimte voor een rolstoel'), ('vooraan', 'Een plek vooraan, om goed te horen of te zien'), ('rustig', 'Een rustige plek om even te zitten'), ('lezen', 'Iemand die voorleest wat op papier staat'), ('tolk', 'Een tolk, voor een andere taal of gebaren')], max_length=20), blank=True, default=list, size=None, verbose_name='wat helpt')),
                    ('hulp_tekst', models.CharField(blank=True, max_length=200, verbose_name='iets anders dat helpt')),
                    ('dieet', models.CharField(blank=True, max_length=200, verbose_name='eten en drinken')),
                    ('vervoer', models.CharField(blank=True, choices=[('zelf', 'Ik kom er zelf'), ('rijdt', 'Ik rijd en kan iemand meenemen'), ('zoekt', 'Ik zoek iemand met wie ik kan meerijden')], max_length=10, verbose_name='vervoer')),
                    ('vertrekplaats', models.CharField(blank=True, max_length=80, verbose_name='waar vandaan')),
                    ('metgezellen', models.PositiveSmallIntegerField(default=0, verbose_name='hoeveel mensen mee')),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('email', models.EmailField(blank=True, max_length=254, verbose_name='e-mailadres')),
                    ('geldig_tot', models.DateField(verbose_name='onthouden tot')),
                    ('contactpersoon', models.OneToOneField(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='gastvoorkeur', to='netwerk.contactpersoon')),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.gemeente')),
                    ('lid', models.OneToOneField(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='gastvoorkeur', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'verbose_name': 'onthouden wens',
                    'verbose_name_plural': 'onthouden wensen',
                    'constraints': [models.CheckConstraint(condition=models.Q(models.Q(('contactpersoon', None), ('email', ''), ('lid__isnull', False)), models.Q(('contactpersoon__isnull', False), ('email', ''), ('lid', None)), models.Q(('contactpersoon', None), ('lid', None), models.Q(('email', ''), _negated=True)), _connector='OR'), name='gastvoorkeur_van_een_persoon'), models.UniqueConstraint(condition=models.Q(('email', ''), _negated=True), fields=('gemeente', 'email'), name='gastvoorkeur_adres_een_keer')],
                },
            ),
            migrations.CreateModel(
                name='Genodigde',
                fields=[
                    ('hulp', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('drempel', 'Een plek zonder trappen, of ruimte voor een rolstoel'), ('vooraan', 'Een plek vooraan, om goed te horen of te zien'), ('rustig', 'Een rustige plek om even te zitten'), ('lezen', 'Iemand die voorleest wat op papier staat'), ('tolk', 'Een tolk, voor een andere taal of gebaren')], max_length=20), blank=True, default=list, size=None, verbose_name='wat helpt')),
                    ('hulp_tekst', models.CharField(blank=True, max_length=200, verbose_name='iets anders dat helpt')),
                    ('dieet', models.CharField(blank=True, max_length=200, verbose_name='eten en drinken')),
                    ('vervoer', models.CharField(blank=True, choices=[('zelf', 'Ik kom er zelf'), ('rijdt', 'Ik rijd en kan iemand meenemen'), ('zoekt', 'Ik zoek iemand met wie ik kan meerijden')], max_length=10, verbose_name='vervoer')),
                    ('vertrekplaats', models.CharField(blank=True, max_length=80, verbose_name='waar vandaan')),
                    ('metgezellen', models.PositiveSmallIntegerField(default=0, verbose_name='hoeveel mensen mee')),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('naam', models.CharField(max_length=100, verbose_name='naam')),
                    ('email', models.EmailField(blank=True, max_length=254, verbose_name='e-mailadres')),
                    ('wereld', models.CharField(choices=[('gemeente', 'gemeente'), ('professional', 'professional'), ('inwoner', 'inwoner'), ('vrijwilliger', 'vrijwilliger'), ('werkgever', 'werkgever')], max_length=20, verbose_name='wereld')),
                    ('geheim_hash', models.CharField(editable=False, max_length=64, unique=True, verbose_name='vingerafdruk van het geheim')),
                    ('uitgenodigd_op', models.DateTimeField(blank=True, null=True, verbose_name='uitgenodigd op')),
                    ('herinneringen', models.PositiveSmallIntegerField(default=0, verbose_name='herinneringen')),
                    ('antwoord', models.CharField(blank=True, choices=[('ja', 'Ja, ik kom'), ('misschien', 'Misschien'), ('nee', 'Nee, ik kom niet')], max_length=10, verbose_name='antwoord')),
                    ('beantwoord_op', models.DateTimeField(blank=True, null=True, verbose_name='beantwoord op')),
                    ('wachtlijst_sinds', models.DateTimeField(blank=True, null=True, verbose_name='op de wachtlijst sinds')),
                    ('reden', models.CharField(blank=True, choices=[('tijd', 'Ik kan niet op dit moment'), ('vervoer', 'Ik kan er niet komen'), ('onderwerp', 'Het onderwerp past niet bij mij'), ('ander', 'Een ander gaat voor mij'), ('anders', 'Iets anders')], max_length=20, verbose_name='waarom niet')),
                    ('reden_tekst', models.CharField(blank=True, max_length=200, verbose_name='in eigen woorden')),
                    ('aanwezig_op', models.DateTimeField(blank=True, null=True, verbose_name='binnengekomen op')),
                    ('mening_gegeven', models.BooleanField(default=False, verbose_name='heeft een mening gegeven')),
                    ('beantwoord_door', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('bijeenkomst', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='genodigden', to='netwerk.bijeenkomst')),
                    ('contactpersoon', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='genodigd', to='netwerk.contactpersoon')),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='genodigden', to='netwerk.gemeente')),
                    ('lid', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='genodigd', to=settings.AUTH_USER_MODEL)),
                    ('meegebracht_door', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='meegebracht', to=settings.AUTH_USER_MODEL, verbose_name='meegebracht door')),
                    ('uitgenodigd_door', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'verbose_name': 'gast',
                    'verbose_name_plural': 'gasten',
                    'indexes': [models.Index(fields=['bijeenkomst', 'naam'], name='genodigde_op_naam')],
                    'constraints': [models.CheckConstraint(condition=models.Q(models.Q(('antwoord', ''), ('beantwoord_op', None)), models.Q(models.Q(('antwoord', ''), _negated=True), ('beantwoord_op__isnull', False)), _connector='OR'), name='genodigde_antwoord_en_moment'), models.CheckConstraint(condition=models.Q(('wachtlijst_sinds', None), ('antwoord', 'ja'), _connector='OR'), name='genodigde_wacht_op_een_plaats'), models.CheckConstraint(condition=models.Q(models.Q(('reden', ''), ('reden_tekst', '')), ('antwoord', 'nee'), _connector='OR'), name='genodigde_reden_bij_nee'), models.CheckConstraint(condition=models.Q(('lid', None), ('contactpersoon', None), _connector='OR'), name='genodigde_een_persoon'), models.CheckConstraint(condition=models.Q(('lid', None), ('aanwezig_op', None), _connector='OR'), name='genodigde_lid_bij_aanwezig'), models.CheckConstraint(condition=models.Q(('metgezellen__lte', 3)), name='genodigde_hoogstens_mee'), models.CheckConstraint(condition=models.Q(('email', django.db.models.functions.text.Lower('email'))), name='genodigde_email_klein'), models.UniqueConstraint(condition=models.Q(('lid__isnull', False)), fields=('bijeenkomst', 'lid'), name='genodigde_lid_een_keer'), models.UniqueConstraint(condition=models.Q(('contactpersoon__isnull', False)), fields=('bijeenkomst', 'contactpersoon'), name='genodigde_contactpersoon_een_keer'), models.UniqueConstraint(models.F('bijeenkomst'), django.db.models.functions.text.Lower('naam'), condition=models.Q(('contactpersoon', None), ('lid', None)), name='genodigde_naam_een_keer', violation_error_message='Deze naam staat al op de lijst. Zet er iets bij, bijvoorbeeld een plaats.')],
                },
            ),
            migrations.CreateModel(
                name='Mening',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('cijfer', models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='vraag 1')),
                    ('gehoord', models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='vraag 2')),
                    ('tekst', models.TextField(blank=True, max_length=500, verbose_name='vraag 3')),
                    ('bijeenkomst', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='meningen', to='netwerk.bijeenkomst')),
                ],
                options={
                    'verbose_name': 'mening',
                    'verbose_name_plural': 'meningen',
                    'constraints': [models.CheckConstraint(condition=models.Q(('cijfer', None), ('cijfer__range', (1, 5)), _connector='OR'), name='mening_cijfer'), models.CheckConstraint(condition=models.Q(('gehoord', None), ('gehoord__range', (1, 5)), _connector='OR'), name='mening_gehoord'), models.CheckConstraint(condition=models.Q(('cijfer', None), ('gehoord', None), ('tekst', ''), _negated=True), name='mening_niet_leeg', violation_error_message='Geef antwoord op minstens één vraag.')],
                },
            ),
            migrations.CreateModel(
                name='GenodigdeEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('metgezellen', models.PositiveSmallIntegerField(default=0, verbose_name='hoeveel mensen mee')),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('naam', models.CharField(max_length=100, verbose_name='naam')),
                    ('email', models.EmailField(blank=True, max_length=254, verbose_name='e-mailadres')),
                    ('wereld', models.CharField(choices=[('gemeente', 'gemeente'), ('professional', 'professional'), ('inwoner', 'inwoner'), ('vrijwilliger', 'vrijwilliger'), ('werkgever', 'werkgever')], max_length=20, verbose_name='wereld')),
                    ('uitgenodigd_op', models.DateTimeField(blank=True, null=True, verbose_name='uitgenodigd op')),
                    ('herinneringen', models.PositiveSmallIntegerField(default=0, verbose_name='herinneringen')),
                    ('antwoord', models.CharField(blank=True, choices=[('ja', 'Ja, ik kom'), ('misschien', 'Misschien'), ('nee', 'Nee, ik kom niet')], max_length=10, verbose_name='antwoord')),
                    ('beantwoord_op', models.DateTimeField(blank=True, null=True, verbose_name='beantwoord op')),
                    ('wachtlijst_sinds', models.DateTimeField(blank=True, null=True, verbose_name='op de wachtlijst sinds')),
                    ('aanwezig_op', models.DateTimeField(blank=True, null=True, verbose_name='binnengekomen op')),
                    ('beantwoord_door', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('bijeenkomst', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.bijeenkomst')),
                    ('contactpersoon', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.contactpersoon')),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente')),
                    ('lid', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('meegebracht_door', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='meegebracht door')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='netwerk.genodigde')),
                    ('uitgenodigd_door', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.AddField(
                model_name='bijeenkomst',
                name='agendaversie',
                field=models.PositiveIntegerField(default=0, editable=False, verbose_name="versie in agenda's"),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='bijeenkomst',
                trigger=pgtrigger.compiler.Trigger(name='agendaversie', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='NEW.agendaversie = OLD.agendaversie + 1; RETURN NEW;', hash='5d8ec3546a1de6d5b1273ebf633ba2f002b685d4', operation='UPDATE', pgid='pgtrigger_agendaversie_63478', table='netwerk_bijeenkomst', when='BEFORE')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='genodigde',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_genodigdeevent" ("aanwezig_op", "antwoord", "beantwoord_door_id", "beantwoord_op", "bijeenkomst_id", "contactpersoon_id", "email", "gemeente_id", "herinneringen", "id", "lid_id", "meegebracht_door_id", "metgezellen", "naam", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "uitgenodigd_door_id", "uitgenodigd_op", "wachtlijst_sinds", "wereld") VALUES (NEW."aanwezig_op", NEW."antwoord", NEW."beantwoord_door_id", NEW."beantwoord_op", NEW."bijeenkomst_id", NEW."contactpersoon_id", NEW."email", NEW."gemeente_id", NEW."herinneringen", NEW."id", NEW."lid_id", NEW."meegebracht_door_id", NEW."metgezellen", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."uitgenodigd_door_id", NEW."uitgenodigd_op", NEW."wachtlijst_sinds", NEW."wereld"); RETURN NULL;', hash='333598b9911f7902ef8ac7aa597b9eeb775ff1fd', operation='INSERT', pgid='pgtrigger_insert_insert_4ad44', table='netwerk_genodigde', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='genodigde',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."aanwezig_op" IS DISTINCT FROM (NEW."aanwezig_op") OR OLD."antwoord" IS DISTINCT FROM (NEW."antwoord") OR OLD."beantwoord_door_id" IS DISTINCT FROM (NEW."beantwoord_door_id") OR OLD."beantwoord_op" IS DISTINCT FROM (NEW."beantwoord_op") OR OLD."bijeenkomst_id" IS DISTINCT FROM (NEW."bijeenkomst_id") OR OLD."contactpersoon_id" IS DISTINCT FROM (NEW."contactpersoon_id") OR OLD."email" IS DISTINCT FROM (NEW."email") OR OLD."gemeente_id" IS DISTINCT FROM (NEW."gemeente_id") OR OLD."herinneringen" IS DISTINCT FROM (NEW."herinneringen") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."lid_id" IS DISTINCT FROM (NEW."lid_id") OR OLD."meegebracht_door_id" IS DISTINCT FROM (NEW."meegebracht_door_id") OR OLD."metgezellen" IS DISTINCT FROM (NEW."metgezellen") OR OLD."naam" IS DISTINCT FROM (NEW."naam") OR OLD."uitgenodigd_door_id" IS DISTINCT FROM (NEW."uitgenodigd_door_id") OR OLD."uitgenodigd_op" IS DISTINCT FROM (NEW."uitgenodigd_op") OR OLD."wachtlijst_sinds" IS DISTINCT FROM (NEW."wachtlijst_sinds") OR OLD."wereld" IS DISTINCT FROM (NEW."wereld"))', func='INSERT INTO "netwerk_genodigdeevent" ("aanwezig_op", "antwoord", "beantwoord_door_id", "beantwoord_op", "bijeenkomst_id", "contactpersoon_id", "email", "gemeente_id", "herinneringen", "id", "lid_id", "meegebracht_door_id", "metgezellen", "naam", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "uitgenodigd_door_id", "uitgenodigd_op", "wachtlijst_sinds", "wereld") VALUES (NEW."aanwezig_op", NEW."antwoord", NEW."beantwoord_door_id", NEW."beantwoord_op", NEW."bijeenkomst_id", NEW."contactpersoon_id", NEW."email", NEW."gemeente_id", NEW."herinneringen", NEW."id", NEW."lid_id", NEW."meegebracht_door_id", NEW."metgezellen", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."uitgenodigd_door_id", NEW."uitgenodigd_op", NEW."wachtlijst_sinds", NEW."wereld"); RETURN NULL;', hash='9149871438fce2619342903015dd0f2191935c43', operation='UPDATE', pgid='pgtrigger_update_update_c2292', table='netwerk_genodigde', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='genodigde',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_genodigdeevent" ("aanwezig_op", "antwoord", "beantwoord_door_id", "beantwoord_op", "bijeenkomst_id", "contactpersoon_id", "email", "gemeente_id", "herinneringen", "id", "lid_id", "meegebracht_door_id", "metgezellen", "naam", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "uitgenodigd_door_id", "uitgenodigd_op", "wachtlijst_sinds", "wereld") VALUES (OLD."aanwezig_op", OLD."antwoord", OLD."beantwoord_door_id", OLD."beantwoord_op", OLD."bijeenkomst_id", OLD."contactpersoon_id", OLD."email", OLD."gemeente_id", OLD."herinneringen", OLD."id", OLD."lid_id", OLD."meegebracht_door_id", OLD."metgezellen", OLD."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."uitgenodigd_door_id", OLD."uitgenodigd_op", OLD."wachtlijst_sinds", OLD."wereld"); RETURN NULL;', hash='5e0fd209e9de4a208f78c1cfbb82af7e35b9e726', operation='DELETE', pgid='pgtrigger_delete_delete_c3ff2', table='netwerk_genodigde', when='AFTER')),
            ),
            Muur("Gastenlijst", rijen=VAN_EEN_BIJEENKOMST, binnen_netwerk=("bijeenkomst",)),
            Muur("Genodigde", rijen=GASTEN, binnen_netwerk=("bijeenkomst", "gemeente", "contactpersoon")),
            Muur("GenodigdeEvent", rijen=GASTEN, alleen_erbij=True),
            Muur("Gastvoorkeur", rijen=VAN_MIJ, binnen_gemeente=("contactpersoon",)),
            Muur("Mening", rijen=VAN_EEN_BIJEENKOMST, binnen_netwerk=("bijeenkomst",)),
            Muur("Agendalink", rijen=VAN_MIJ),
        ]),
    ]
