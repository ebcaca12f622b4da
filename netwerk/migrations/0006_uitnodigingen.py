"""Uitnodigingen and rechtencontroles, and who may write down that somebody has a role."""

import datetime
import django.db.models.deletion
import django.db.models.expressions
import django.db.models.functions.text
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
import uuid
from django.conf import settings
from django.db import migrations, models

from netwerk.muur import WERKGEMEENTE, Muur
from participatie.migraties import Tegelijk

# Giving and taking roles is for the functioneel beheerder of the gemeente, and never for oneself; an uitnodiging that is
# taken up does it in a systeemcontext.
BEHEER = """
CREATE FUNCTION mijn_beheergemeenten() RETURNS SETOF uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF muur_systeem() THEN RETURN QUERY SELECT id FROM netwerk_gemeente;
    ELSE RETURN QUERY SELECT rol.gemeente_id FROM netwerk_rol rol
        JOIN netwerk_lid lid ON lid.id = rol.lid_id AND lid.is_active
        WHERE rol.lid_id = muur_gebruiker() AND rol.soort = 'functioneel_beheerder';
    END IF;
END $$;
"""
VAN_EEN_ANDER = """gemeente_id = ANY (ARRAY(SELECT mijn_beheergemeenten()))
    AND (lid_id IS DISTINCT FROM (SELECT muur_gebruiker()) OR (SELECT muur_systeem()))"""
GEVEN_EN_NEMEN = f"""
CREATE POLICY muur_geven ON netwerk_rol AS RESTRICTIVE FOR INSERT WITH CHECK ({VAN_EEN_ANDER});
CREATE POLICY muur_veranderen ON netwerk_rol AS RESTRICTIVE FOR UPDATE USING ({VAN_EEN_ANDER}) WITH CHECK ({VAN_EEN_ANDER});
CREATE POLICY muur_nemen ON netwerk_rol AS RESTRICTIVE FOR DELETE USING ({VAN_EEN_ANDER});
"""
GEVEN_EN_NEMEN_WEG = """
DROP POLICY muur_geven ON netwerk_rol;
DROP POLICY muur_veranderen ON netwerk_rol;
DROP POLICY muur_nemen ON netwerk_rol;
"""


class Migration(migrations.Migration):

    dependencies = [
        ('netwerk', '0005_muur_geschiedenis'),
    ]

    operations = [
        Tegelijk([
            migrations.CreateModel(
                name='Rechtencontrole',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('kwartaal', models.DateField(verbose_name='eerste dag van het kwartaal')),
                    ('op', models.DateTimeField(verbose_name='op')),
                    ('aantal_rollen', models.PositiveIntegerField(verbose_name='aantal rollen')),
                    ('opmerking', models.TextField(blank=True, max_length=1000, verbose_name='opmerking')),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='rechtencontroles', to='netwerk.gemeente')),
                    ('gezien_door', models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='rechtencontroles', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'verbose_name': 'controle van rechten',
                    'verbose_name_plural': 'controles van rechten',
                },
            ),
            migrations.CreateModel(
                name='RechtencontroleEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('kwartaal', models.DateField(verbose_name='eerste dag van het kwartaal')),
                    ('op', models.DateTimeField(verbose_name='op')),
                    ('aantal_rollen', models.PositiveIntegerField(verbose_name='aantal rollen')),
                    ('opmerking', models.TextField(blank=True, max_length=1000, verbose_name='opmerking')),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente')),
                    ('gezien_door', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='netwerk.rechtencontrole')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Uitnodiging',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('email', models.EmailField(max_length=254, verbose_name='e-mailadres')),
                    ('naam', models.CharField(max_length=100, verbose_name='naam')),
                    ('soort', models.CharField(choices=[('inwoner', 'inwoner'), ('kwartiermaker', 'kwartiermaker'), ('begeleider', 'begeleider'), ('werkgever', 'werkgever'), ('vrijwilliger', 'vrijwilliger'), ('beleidsmedewerker', 'beleidsmedewerker'), ('communicatie', 'communicatie'), ('facilitator', 'facilitator'), ('functioneel_beheerder', 'functioneel beheerder'), ('privacy_officer', 'privacy officer')], max_length=30, verbose_name='rol')),
                    ('geheim_hash', models.CharField(editable=False, max_length=64, unique=True, verbose_name='vingerafdruk van het geheim')),
                    ('verstuurd_op', models.DateTimeField(verbose_name='verstuurd op')),
                    ('geldig_tot', models.DateTimeField(verbose_name='geldig tot')),
                    ('gebruikt_op', models.DateTimeField(blank=True, null=True, verbose_name='gebruikt op')),
                    ('ingetrokken_op', models.DateTimeField(blank=True, null=True, verbose_name='ingetrokken op')),
                    ('door', models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='uitnodigingen', to=settings.AUTH_USER_MODEL)),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='uitnodigingen', to='netwerk.gemeente', verbose_name='gemeente')),
                    ('ingetrokken_door', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='ingetrokken_uitnodigingen', to=settings.AUTH_USER_MODEL)),
                    ('organisatie', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='uitnodigingen', to='netwerk.organisatie')),
                ],
                options={
                    'verbose_name': 'uitnodiging',
                    'verbose_name_plural': 'uitnodigingen',
                },
            ),
            migrations.CreateModel(
                name='UitnodigingEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('email', models.EmailField(max_length=254, verbose_name='e-mailadres')),
                    ('naam', models.CharField(max_length=100, verbose_name='naam')),
                    ('soort', models.CharField(choices=[('inwoner', 'inwoner'), ('kwartiermaker', 'kwartiermaker'), ('begeleider', 'begeleider'), ('werkgever', 'werkgever'), ('vrijwilliger', 'vrijwilliger'), ('beleidsmedewerker', 'beleidsmedewerker'), ('communicatie', 'communicatie'), ('facilitator', 'facilitator'), ('functioneel_beheerder', 'functioneel beheerder'), ('privacy_officer', 'privacy officer')], max_length=30, verbose_name='rol')),
                    ('verstuurd_op', models.DateTimeField(verbose_name='verstuurd op')),
                    ('geldig_tot', models.DateTimeField(verbose_name='geldig tot')),
                    ('gebruikt_op', models.DateTimeField(blank=True, null=True, verbose_name='gebruikt op')),
                    ('ingetrokken_op', models.DateTimeField(blank=True, null=True, verbose_name='ingetrokken op')),
                    ('door', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente', verbose_name='gemeente')),
                    ('ingetrokken_door', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('organisatie', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.organisatie')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='netwerk.uitnodiging')),
                ],
                options={
                    'abstract': False,
                },
            ),
        ]),
        Tegelijk([
            migrations.AddConstraint(
                model_name='rechtencontrole',
                constraint=models.UniqueConstraint(fields=('gemeente', 'kwartaal'), name='rechtencontrole_een_per_kwartaal', violation_error_message='Dit kwartaal is al gecontroleerd.'),
            ),
            migrations.AddConstraint(
                model_name='rechtencontrole',
                constraint=models.CheckConstraint(condition=models.Q(('kwartaal__day', 1), ('kwartaal__month__in', (1, 4, 7, 10))), name='rechtencontrole_eerste_dag'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='rechtencontrole',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_rechtencontroleevent" ("aantal_rollen", "gemeente_id", "gezien_door_id", "id", "kwartaal", "op", "opmerking", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."aantal_rollen", NEW."gemeente_id", NEW."gezien_door_id", NEW."id", NEW."kwartaal", NEW."op", NEW."opmerking", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id"); RETURN NULL;', hash='4165bd04e3e7ada3b0802bb0c57a5be00c4f4b7d', operation='INSERT', pgid='pgtrigger_insert_insert_b8b87', table='netwerk_rechtencontrole', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='rechtencontrole',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "netwerk_rechtencontroleevent" ("aantal_rollen", "gemeente_id", "gezien_door_id", "id", "kwartaal", "op", "opmerking", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."aantal_rollen", NEW."gemeente_id", NEW."gezien_door_id", NEW."id", NEW."kwartaal", NEW."op", NEW."opmerking", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id"); RETURN NULL;', hash='9c95ff4b94f5a7b157b72ddab196af7b37fcca3b', operation='UPDATE', pgid='pgtrigger_update_update_59568', table='netwerk_rechtencontrole', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='rechtencontrole',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_rechtencontroleevent" ("aantal_rollen", "gemeente_id", "gezien_door_id", "id", "kwartaal", "op", "opmerking", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."aantal_rollen", OLD."gemeente_id", OLD."gezien_door_id", OLD."id", OLD."kwartaal", OLD."op", OLD."opmerking", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id"); RETURN NULL;', hash='5cc9d912c9751db96b64f34d49c1022c4522d3f6', operation='DELETE', pgid='pgtrigger_delete_delete_69889', table='netwerk_rechtencontrole', when='AFTER')),
            ),
            migrations.AddIndex(
                model_name='uitnodiging',
                index=models.Index(fields=['gemeente', '-verstuurd_op'], name='uitnodiging_nieuwste'),
            ),
            migrations.AddConstraint(
                model_name='uitnodiging',
                constraint=models.CheckConstraint(condition=models.Q(('soort__in', ['inwoner', 'kwartiermaker', 'begeleider', 'werkgever', 'vrijwilliger', 'beleidsmedewerker', 'communicatie', 'facilitator', 'functioneel_beheerder', 'privacy_officer'])), name='uitnodiging_soort'),
            ),
            migrations.AddConstraint(
                model_name='uitnodiging',
                constraint=models.CheckConstraint(condition=models.Q(('email', django.db.models.functions.text.Lower('email'))), name='uitnodiging_email_klein'),
            ),
            migrations.AddConstraint(
                model_name='uitnodiging',
                constraint=models.CheckConstraint(condition=models.Q(('geldig_tot__gt', models.F('verstuurd_op')), ('geldig_tot__lte', django.db.models.expressions.CombinedExpression(models.F('verstuurd_op'), '+', models.Value(datetime.timedelta(days=7))))), name='uitnodiging_hoogstens_7_dagen'),
            ),
            migrations.AddConstraint(
                model_name='uitnodiging',
                constraint=models.CheckConstraint(condition=models.Q(('gebruikt_op', None), ('ingetrokken_op', None), _connector='OR'), name='uitnodiging_gebruikt_of_ingetrokken'),
            ),
            migrations.AddConstraint(
                model_name='uitnodiging',
                constraint=models.CheckConstraint(condition=models.Q(('ingetrokken_door', None), ('ingetrokken_op__isnull', False), _connector='OR'), name='uitnodiging_door_en_op'),
            ),
            migrations.AddConstraint(
                model_name='uitnodiging',
                constraint=models.UniqueConstraint(condition=models.Q(('gebruikt_op', None), ('ingetrokken_op', None)), fields=('gemeente', 'email', 'soort'), name='uitnodiging_een_tegelijk'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='uitnodiging',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_uitnodigingevent" ("door_id", "email", "gebruikt_op", "geldig_tot", "gemeente_id", "id", "ingetrokken_door_id", "ingetrokken_op", "naam", "organisatie_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "verstuurd_op") VALUES (NEW."door_id", NEW."email", NEW."gebruikt_op", NEW."geldig_tot", NEW."gemeente_id", NEW."id", NEW."ingetrokken_door_id", NEW."ingetrokken_op", NEW."naam", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."soort", NEW."verstuurd_op"); RETURN NULL;', hash='4db093a8b73d0a568b098c8fe1d26f598b823b00', operation='INSERT', pgid='pgtrigger_insert_insert_5aadc', table='netwerk_uitnodiging', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='uitnodiging',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."door_id" IS DISTINCT FROM (NEW."door_id") OR OLD."email" IS DISTINCT FROM (NEW."email") OR OLD."gebruikt_op" IS DISTINCT FROM (NEW."gebruikt_op") OR OLD."geldig_tot" IS DISTINCT FROM (NEW."geldig_tot") OR OLD."gemeente_id" IS DISTINCT FROM (NEW."gemeente_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."ingetrokken_door_id" IS DISTINCT FROM (NEW."ingetrokken_door_id") OR OLD."ingetrokken_op" IS DISTINCT FROM (NEW."ingetrokken_op") OR OLD."naam" IS DISTINCT FROM (NEW."naam") OR OLD."organisatie_id" IS DISTINCT FROM (NEW."organisatie_id") OR OLD."soort" IS DISTINCT FROM (NEW."soort") OR OLD."verstuurd_op" IS DISTINCT FROM (NEW."verstuurd_op"))', func='INSERT INTO "netwerk_uitnodigingevent" ("door_id", "email", "gebruikt_op", "geldig_tot", "gemeente_id", "id", "ingetrokken_door_id", "ingetrokken_op", "naam", "organisatie_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "verstuurd_op") VALUES (NEW."door_id", NEW."email", NEW."gebruikt_op", NEW."geldig_tot", NEW."gemeente_id", NEW."id", NEW."ingetrokken_door_id", NEW."ingetrokken_op", NEW."naam", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."soort", NEW."verstuurd_op"); RETURN NULL;', hash='99ccb939a0f67cc966d40def535121a5d4f30c31', operation='UPDATE', pgid='pgtrigger_update_update_fc589', table='netwerk_uitnodiging', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='uitnodiging',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_uitnodigingevent" ("door_id", "email", "gebruikt_op", "geldig_tot", "gemeente_id", "id", "ingetrokken_door_id", "ingetrokken_op", "naam", "organisatie_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "verstuurd_op") VALUES (OLD."door_id", OLD."email", OLD."gebruikt_op", OLD."geldig_tot", OLD."gemeente_id", OLD."id", OLD."ingetrokken_door_id", OLD."ingetrokken_op", OLD."naam", OLD."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."soort", OLD."verstuurd_op"); RETURN NULL;', hash='e671de3f71659e3ed9050b815533ae0e9bd26471', operation='DELETE', pgid='pgtrigger_delete_delete_1b767', table='netwerk_uitnodiging', when='AFTER')),
            ),
            Muur("Uitnodiging", rijen=WERKGEMEENTE, binnen_netwerk=("gemeente", "organisatie")),
            Muur("Rechtencontrole", rijen=WERKGEMEENTE),
            Muur("UitnodigingEvent", rijen=WERKGEMEENTE, alleen_erbij=True),
            Muur("RechtencontroleEvent", rijen=WERKGEMEENTE, alleen_erbij=True),
            migrations.RunSQL(BEHEER, "DROP FUNCTION mijn_beheergemeenten()"),
            migrations.RunSQL(GEVEN_EN_NEMEN, GEVEN_EN_NEMEN_WEG),
        ]),
    ]
