"""Verhalen: told once, and used by others under another name until a day."""

import django.db.models.deletion
import django.db.models.expressions
import django.db.models.functions.comparison
import django.db.models.functions.datetime
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
import uuid
from django.conf import settings
from django.db import migrations, models

from netwerk.muur import Muur
from participatie.migraties import Tegelijk

VAN_EIGEN_MENSEN = "inwoner_id = ANY (ARRAY(SELECT mijn_inwoners()))"

# Everybody reads what is on the website today; who makes the publications of the network the rest too.
TE_LEZEN = """ingetrokken_op IS NULL AND geldig_tot > (statement_timestamp() AT TIME ZONE 'Europe/Amsterdam')::date
    AND (publicatie = 'website' OR gemeente_id = ANY (ARRAY(
        SELECT waar.id FROM netwerk_rol rol
        JOIN netwerk_lid ik ON ik.id = rol.lid_id AND ik.is_active
        JOIN netwerk_gemeente plaats ON plaats.id = rol.gemeente_id
        JOIN netwerk_gemeente waar ON waar.samenwerkingsverband_id = plaats.samenwerkingsverband_id
        WHERE rol.lid_id = (SELECT muur_gebruiker()) AND rol.soort = 'communicatie')))"""


class Migration(migrations.Migration):

    dependencies = [
        ('netwerk', '0020_aanbod'),
        ('trajecten', '0010_toestemming'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        Tegelijk([
            migrations.CreateModel(
                name='Verhaaldeel',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('onderwerp', models.CharField(choices=[('wie', 'Wie bent u?'), ('gedaan', 'Wat hebt u gedaan?'), ('trots', 'Waar bent u trots op?'), ('anders', 'Wat moet er anders?'), ('verder', 'Hoe wilt u verder?')], max_length=20, verbose_name='onderwerp')),
                    ('tekst', models.TextField(max_length=2000, verbose_name='verhaal')),
                    ('verteld_op', models.DateTimeField(verbose_name='verteld op')),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.gemeente')),
                    ('inwoner', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='verhaaldelen', to='trajecten.inwoner')),
                    ('opgeschreven_door', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'verbose_name': 'deel van een verhaal',
                    'verbose_name_plural': 'delen van verhalen',
                },
            ),
            migrations.CreateModel(
                name='VerhaaldeelEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('onderwerp', models.CharField(choices=[('wie', 'Wie bent u?'), ('gedaan', 'Wat hebt u gedaan?'), ('trots', 'Waar bent u trots op?'), ('anders', 'Wat moet er anders?'), ('verder', 'Hoe wilt u verder?')], max_length=20, verbose_name='onderwerp')),
                    ('tekst', models.TextField(max_length=2000, verbose_name='verhaal')),
                    ('verteld_op', models.DateTimeField(verbose_name='verteld op')),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente')),
                    ('inwoner', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.inwoner')),
                    ('opgeschreven_door', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='trajecten.verhaaldeel')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Verhaalgebruik',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('sleutel', models.UUIDField(unique=True, verbose_name='sleutel van het formulier')),
                    ('alias', models.CharField(max_length=60, verbose_name='andere naam')),
                    ('titel', models.CharField(max_length=120, verbose_name='titel')),
                    ('tekst', models.TextField(max_length=3000, verbose_name='verhaal')),
                    ('publicatie', models.CharField(choices=[('website', 'op de website, bij Verhalen'), ('nieuwsbrief', 'in een nieuwsbrief'), ('bijeenkomst', 'op een bijeenkomst')], max_length=20, verbose_name='waar')),
                    ('welke', models.CharField(blank=True, max_length=120, verbose_name='welke')),
                    ('gegeven_op', models.DateTimeField(verbose_name='gegeven op')),
                    ('geldig_tot', models.DateField(verbose_name='geldig tot')),
                    ('ingetrokken_op', models.DateTimeField(blank=True, null=True, verbose_name='gestopt op')),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.gemeente')),
                    ('ingetrokken_door', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('inwoner', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='verhaalgebruiken', to='trajecten.inwoner')),
                    ('vastgelegd_door', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'verbose_name': 'gebruik van een verhaal',
                    'verbose_name_plural': 'gebruik van verhalen',
                },
            ),
            migrations.CreateModel(
                name='VerhaalgebruikEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('sleutel', models.UUIDField(verbose_name='sleutel van het formulier')),
                    ('alias', models.CharField(max_length=60, verbose_name='andere naam')),
                    ('titel', models.CharField(max_length=120, verbose_name='titel')),
                    ('tekst', models.TextField(max_length=3000, verbose_name='verhaal')),
                    ('publicatie', models.CharField(choices=[('website', 'op de website, bij Verhalen'), ('nieuwsbrief', 'in een nieuwsbrief'), ('bijeenkomst', 'op een bijeenkomst')], max_length=20, verbose_name='waar')),
                    ('welke', models.CharField(blank=True, max_length=120, verbose_name='welke')),
                    ('gegeven_op', models.DateTimeField(verbose_name='gegeven op')),
                    ('geldig_tot', models.DateField(verbose_name='geldig tot')),
                    ('ingetrokken_op', models.DateTimeField(blank=True, null=True, verbose_name='gestopt op')),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente')),
                    ('ingetrokken_door', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('inwoner', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.inwoner')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='trajecten.verhaalgebruik')),
                    ('vastgelegd_door', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'abstract': False,
                },
            ),
        ]),
        Tegelijk([
            migrations.AddConstraint(
                model_name='verhaaldeel',
                constraint=models.UniqueConstraint(fields=('inwoner', 'onderwerp'), name='verhaaldeel_een_keer'),
            ),
            migrations.AddConstraint(
                model_name='verhaaldeel',
                constraint=models.CheckConstraint(condition=models.Q(('tekst', ''), _negated=True), name='verhaaldeel_niet_leeg'),
            ),
            migrations.AddConstraint(
                model_name='verhaaldeel',
                constraint=models.CheckConstraint(condition=models.Q(('onderwerp__in', ['wie', 'gedaan', 'trots', 'anders', 'verder'])), name='verhaaldeel_onderwerp'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='verhaaldeel',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_verhaaldeelevent" ("gemeente_id", "id", "inwoner_id", "onderwerp", "opgeschreven_door_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "tekst", "verteld_op") VALUES (NEW."gemeente_id", NEW."id", NEW."inwoner_id", NEW."onderwerp", NEW."opgeschreven_door_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."tekst", NEW."verteld_op"); RETURN NULL;', hash='b2d005348195f33f4d3c29405e8deec08d14bff2', operation='INSERT', pgid='pgtrigger_insert_insert_9bb73', table='trajecten_verhaaldeel', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='verhaaldeel',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_verhaaldeelevent" ("gemeente_id", "id", "inwoner_id", "onderwerp", "opgeschreven_door_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "tekst", "verteld_op") VALUES (NEW."gemeente_id", NEW."id", NEW."inwoner_id", NEW."onderwerp", NEW."opgeschreven_door_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."tekst", NEW."verteld_op"); RETURN NULL;', hash='5154702c4db2279389fd5180ee7a53109daf3740', operation='UPDATE', pgid='pgtrigger_update_update_0dbd9', table='trajecten_verhaaldeel', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='verhaaldeel',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_verhaaldeelevent" ("gemeente_id", "id", "inwoner_id", "onderwerp", "opgeschreven_door_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "tekst", "verteld_op") VALUES (OLD."gemeente_id", OLD."id", OLD."inwoner_id", OLD."onderwerp", OLD."opgeschreven_door_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."tekst", OLD."verteld_op"); RETURN NULL;', hash='047581131c65b976270792f907cd937c2888c004', operation='DELETE', pgid='pgtrigger_delete_delete_faa45', table='trajecten_verhaaldeel', when='AFTER')),
            ),
            migrations.AddIndex(
                model_name='verhaalgebruik',
                index=models.Index(fields=['publicatie', '-gegeven_op'], name='verhaalgebruik_openbaar'),
            ),
            migrations.AddConstraint(
                model_name='verhaalgebruik',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('alias', ''), _negated=True), models.Q(('titel', ''), _negated=True), models.Q(('tekst', ''), _negated=True)), name='verhaalgebruik_met_andere_naam'),
            ),
            migrations.AddConstraint(
                model_name='verhaalgebruik',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('publicatie', 'website'), ('welke', '')), models.Q(('publicatie__in', ['nieuwsbrief', 'bijeenkomst']), models.Q(('welke', ''), _negated=True)), _connector='OR'), name='verhaalgebruik_welke', violation_error_message='Schrijf op welke nieuwsbrief of bijeenkomst het is.'),
            ),
            migrations.AddConstraint(
                model_name='verhaalgebruik',
                constraint=models.CheckConstraint(condition=models.Q(('geldig_tot__gt', django.db.models.functions.datetime.TruncDate('gegeven_op')), ('geldig_tot__lte', django.db.models.expressions.CombinedExpression(django.db.models.functions.datetime.TruncDate('gegeven_op'), '+', django.db.models.functions.comparison.Cast(models.Value('12 months', models.TextField()), models.DurationField())))), name='verhaalgebruik_hoogstens_een_jaar', violation_error_message='Kies een dag in de komende 12 maanden.'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='verhaalgebruik',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_verhaalgebruikevent" ("alias", "gegeven_op", "geldig_tot", "gemeente_id", "id", "ingetrokken_door_id", "ingetrokken_op", "inwoner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "publicatie", "sleutel", "tekst", "titel", "vastgelegd_door_id", "welke") VALUES (NEW."alias", NEW."gegeven_op", NEW."geldig_tot", NEW."gemeente_id", NEW."id", NEW."ingetrokken_door_id", NEW."ingetrokken_op", NEW."inwoner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."publicatie", NEW."sleutel", NEW."tekst", NEW."titel", NEW."vastgelegd_door_id", NEW."welke"); RETURN NULL;', hash='2fdc26f4e9c0011a50fd0bf305b59023f12add2c', operation='INSERT', pgid='pgtrigger_insert_insert_26317', table='trajecten_verhaalgebruik', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='verhaalgebruik',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_verhaalgebruikevent" ("alias", "gegeven_op", "geldig_tot", "gemeente_id", "id", "ingetrokken_door_id", "ingetrokken_op", "inwoner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "publicatie", "sleutel", "tekst", "titel", "vastgelegd_door_id", "welke") VALUES (NEW."alias", NEW."gegeven_op", NEW."geldig_tot", NEW."gemeente_id", NEW."id", NEW."ingetrokken_door_id", NEW."ingetrokken_op", NEW."inwoner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."publicatie", NEW."sleutel", NEW."tekst", NEW."titel", NEW."vastgelegd_door_id", NEW."welke"); RETURN NULL;', hash='71d29c2ed1be5e230bc4a8ee700b2577ae55016b', operation='UPDATE', pgid='pgtrigger_update_update_22598', table='trajecten_verhaalgebruik', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='verhaalgebruik',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_verhaalgebruikevent" ("alias", "gegeven_op", "geldig_tot", "gemeente_id", "id", "ingetrokken_door_id", "ingetrokken_op", "inwoner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "publicatie", "sleutel", "tekst", "titel", "vastgelegd_door_id", "welke") VALUES (OLD."alias", OLD."gegeven_op", OLD."geldig_tot", OLD."gemeente_id", OLD."id", OLD."ingetrokken_door_id", OLD."ingetrokken_op", OLD."inwoner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."publicatie", OLD."sleutel", OLD."tekst", OLD."titel", OLD."vastgelegd_door_id", OLD."welke"); RETURN NULL;', hash='446d68c4f85337454bc743b65402363f21390d6e', operation='DELETE', pgid='pgtrigger_delete_delete_fbd50', table='trajecten_verhaalgebruik', when='AFTER')),
            ),
            Muur("Verhaaldeel", rijen=VAN_EIGEN_MENSEN, binnen_gemeente=("inwoner",)),
            Muur("VerhaaldeelEvent", rijen=VAN_EIGEN_MENSEN, alleen_erbij=True),
            Muur("Verhaalgebruik", rijen=VAN_EIGEN_MENSEN, ook=TE_LEZEN, binnen_gemeente=("inwoner",)),
            Muur("VerhaalgebruikEvent", rijen=VAN_EIGEN_MENSEN, alleen_erbij=True),
        ]),
    ]
