"""Noodtoegang: opens the second wall for an hour, and shows an inwoner the own lines of the access log."""

import datetime
import django.db.models.deletion
import django.db.models.expressions
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
import uuid
from django.conf import settings
from django.db import migrations, models


from netwerk.muur import Muur
from participatie.migraties import Tegelijk

NOODTOEGANG = """
CREATE FUNCTION mijn_noodtoegangen() RETURNS SETOF uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT inwoner_id FROM trajecten_noodtoegang
        WHERE lid_id = muur_gebruiker() AND beeindigd_op IS NULL AND eindigt_op > statement_timestamp()
            AND gemeente_id IN (SELECT mijn_helpgemeenten());
END $$;

CREATE OR REPLACE FUNCTION mijn_inwoners() RETURNS SETOF uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF muur_systeem() THEN RETURN QUERY SELECT id FROM trajecten_inwoner;
    ELSE RETURN QUERY SELECT id FROM trajecten_inwoner WHERE lid_id = muur_gebruiker()
        UNION SELECT id FROM trajecten_inwoner
        WHERE begeleider_id = muur_gebruiker() AND gemeente_id IN (SELECT mijn_helpgemeenten())
        UNION SELECT mijn_noodtoegangen();
    END IF;
END $$;

CREATE OR REPLACE FUNCTION mijn_personen() RETURNS SETOF uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT id FROM netwerk_lid WHERE id = muur_gebruiker() AND is_active
        UNION SELECT inwoner.id FROM trajecten_inwoner inwoner JOIN netwerk_lid lid ON lid.id = inwoner.lid_id
        WHERE lid.id = muur_gebruiker() AND lid.is_active;
END $$;
"""

ZONDER_NOODTOEGANG = """
CREATE OR REPLACE FUNCTION mijn_personen() RETURNS SETOF uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT id FROM netwerk_lid WHERE id = muur_gebruiker() AND is_active;
END $$;

CREATE OR REPLACE FUNCTION mijn_inwoners() RETURNS SETOF uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF muur_systeem() THEN RETURN QUERY SELECT id FROM trajecten_inwoner;
    ELSE RETURN QUERY SELECT id FROM trajecten_inwoner WHERE lid_id = muur_gebruiker()
        UNION SELECT id FROM trajecten_inwoner
        WHERE begeleider_id = muur_gebruiker() AND gemeente_id IN (SELECT mijn_helpgemeenten());
    END IF;
END $$;

DROP FUNCTION mijn_noodtoegangen();
"""

EIGEN_MENSEN = """lid_id = (SELECT muur_gebruiker()) OR (SELECT muur_systeem())
    OR (begeleider_id = (SELECT muur_gebruiker()) AND gemeente_id = ANY (ARRAY(SELECT mijn_helpgemeenten())))
    OR id = ANY (ARRAY(SELECT inwoners_die_op_mij_wachten()))"""
OF_IN_NOOD = f"{EIGEN_MENSEN} OR id = ANY (ARRAY(SELECT mijn_noodtoegangen()))"

# Who asked for it as long as that role holds, and who watches over the gemeente: that person can end it.
VAN_MIJ_OF_TOEZICHT = """gemeente_id = ANY (ARRAY(SELECT mijn_toezichtgemeenten()))
    OR (lid_id = (SELECT muur_gebruiker()) AND gemeente_id = ANY (ARRAY(SELECT mijn_helpgemeenten())))"""


class Migration(migrations.Migration):

    dependencies = [
        ('trajecten', '0006_verzoeken'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        Tegelijk([
            migrations.CreateModel(
                name='Noodtoegang',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('reden', models.CharField(max_length=400, verbose_name='reden')),
                    ('begonnen_op', models.DateTimeField(verbose_name='begonnen op')),
                    ('eindigt_op', models.DateTimeField(verbose_name='eindigt op')),
                    ('beeindigd_op', models.DateTimeField(blank=True, null=True, verbose_name='eerder beëindigd op')),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.gemeente', verbose_name='gemeente')),
                    ('inwoner', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='noodtoegangen', to='trajecten.inwoner')),
                    ('lid', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='noodtoegangen', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'verbose_name': 'noodtoegang',
                    'verbose_name_plural': 'noodtoegangen',
                },
            ),
            migrations.CreateModel(
                name='NoodtoegangEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('reden', models.CharField(max_length=400, verbose_name='reden')),
                    ('begonnen_op', models.DateTimeField(verbose_name='begonnen op')),
                    ('eindigt_op', models.DateTimeField(verbose_name='eindigt op')),
                    ('beeindigd_op', models.DateTimeField(blank=True, null=True, verbose_name='eerder beëindigd op')),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente', verbose_name='gemeente')),
                    ('inwoner', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.inwoner')),
                    ('lid', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='trajecten.noodtoegang')),
                ],
                options={
                    'abstract': False,
                },
            ),
        ]),
        Tegelijk([
            migrations.AddIndex(
                model_name='noodtoegang',
                index=models.Index(fields=['lid', 'eindigt_op'], name='noodtoegang_open'),
            ),
            migrations.AddConstraint(
                model_name='noodtoegang',
                constraint=models.CheckConstraint(condition=models.Q(('reden', ''), _negated=True), name='noodtoegang_met_reden'),
            ),
            migrations.AddConstraint(
                model_name='noodtoegang',
                constraint=models.CheckConstraint(condition=models.Q(('eindigt_op__gt', models.F('begonnen_op')), ('eindigt_op__lte', django.db.models.expressions.CombinedExpression(models.F('begonnen_op'), '+', models.Value(datetime.timedelta(seconds=3600))))), name='noodtoegang_hoogstens_een_uur'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='noodtoegang',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_noodtoegangevent" ("beeindigd_op", "begonnen_op", "eindigt_op", "gemeente_id", "id", "inwoner_id", "lid_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden") VALUES (NEW."beeindigd_op", NEW."begonnen_op", NEW."eindigt_op", NEW."gemeente_id", NEW."id", NEW."inwoner_id", NEW."lid_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."reden"); RETURN NULL;', hash='76693d5c17fb932168896aa5b273e7ec00320445', operation='INSERT', pgid='pgtrigger_insert_insert_32e7b', table='trajecten_noodtoegang', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='noodtoegang',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_noodtoegangevent" ("beeindigd_op", "begonnen_op", "eindigt_op", "gemeente_id", "id", "inwoner_id", "lid_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden") VALUES (NEW."beeindigd_op", NEW."begonnen_op", NEW."eindigt_op", NEW."gemeente_id", NEW."id", NEW."inwoner_id", NEW."lid_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."reden"); RETURN NULL;', hash='eb27d218b257ffe26304899182c042c023d511fd', operation='UPDATE', pgid='pgtrigger_update_update_2307d', table='trajecten_noodtoegang', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='noodtoegang',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_noodtoegangevent" ("beeindigd_op", "begonnen_op", "eindigt_op", "gemeente_id", "id", "inwoner_id", "lid_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden") VALUES (OLD."beeindigd_op", OLD."begonnen_op", OLD."eindigt_op", OLD."gemeente_id", OLD."id", OLD."inwoner_id", OLD."lid_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."reden"); RETURN NULL;', hash='0d7c4bd09c70e14c85f637d5c2b17c712d08e208', operation='DELETE', pgid='pgtrigger_delete_delete_dda9e', table='trajecten_noodtoegang', when='AFTER')),
            ),
            migrations.RunSQL(NOODTOEGANG, ZONDER_NOODTOEGANG),
            # Reading only: what is written still needs a begeleider.
            migrations.RunSQL(
                f"ALTER POLICY muur_en ON trajecten_inwoner USING ({OF_IN_NOOD})",
                f"ALTER POLICY muur_en ON trajecten_inwoner USING ({EIGEN_MENSEN})",
            ),
            Muur("Noodtoegang", rijen=VAN_MIJ_OF_TOEZICHT, binnen_gemeente=("inwoner",)),
            Muur("NoodtoegangEvent", rijen="gemeente_id = ANY (ARRAY(SELECT mijn_toezichtgemeenten()))", alleen_erbij=True),
        ]),
    ]
