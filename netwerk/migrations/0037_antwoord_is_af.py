"""An answer keeps that the question was answered with it; visitors may know that a werkgroep stopped."""

import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

from participatie.migraties import Tegelijk

TOT_NU = """
UPDATE netwerk_leerantwoord SET is_af = true FROM netwerk_leervraag vraag
    WHERE vraag.id = leervraag_id AND vraag.beantwoord_op = op AND netwerk_leerantwoord.weg_op IS NULL
"""

# What visitors may know of a werkgroep, of which they see no row: whether something new can be done in it.
GESTOPT = """
CREATE FUNCTION werkgroep_is_gestopt(welke uuid) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN EXISTS (SELECT FROM netwerk_werkgroep WHERE id = welke AND gestopt_op IS NOT NULL);
END $$;
"""
NIET_GESTOPT = "DROP FUNCTION werkgroep_is_gestopt(uuid)"


class Migration(migrations.Migration):

    dependencies = [
        ("netwerk", "0036_inzage_gasten"),
    ]

    operations = [
        Tegelijk([
            pgtrigger.migrations.RemoveTrigger(
                model_name='leerantwoord',
                name='insert_insert',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='leerantwoord',
                name='update_update',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='leerantwoord',
                name='delete_delete',
            ),
            migrations.AddField(
                model_name='leerantwoord',
                name='is_af',
                field=models.BooleanField(default=False, verbose_name='hiermee is de vraag beantwoord'),
            ),
            migrations.AddField(
                model_name='leerantwoordevent',
                name='is_af',
                field=models.BooleanField(default=False, verbose_name='hiermee is de vraag beantwoord'),
            ),
            migrations.RunSQL(TOT_NU, migrations.RunSQL.noop),
            migrations.RunSQL(GESTOPT, NIET_GESTOPT),
            pgtrigger.migrations.AddTrigger(
                model_name='leerantwoord',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_leerantwoordevent" ("bron_id", "bron_soort", "door_id", "id", "is_af", "leervraag_id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "tekst", "weg_op") VALUES (NEW."bron_id", NEW."bron_soort", NEW."door_id", NEW."id", NEW."is_af", NEW."leervraag_id", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."tekst", NEW."weg_op"); RETURN NULL;', hash='e7cfdb9efd4ada420b235f55345d4dd3cae0e0c6', operation='INSERT', pgid='pgtrigger_insert_insert_1b086', table='netwerk_leerantwoord', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='leerantwoord',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "netwerk_leerantwoordevent" ("bron_id", "bron_soort", "door_id", "id", "is_af", "leervraag_id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "tekst", "weg_op") VALUES (NEW."bron_id", NEW."bron_soort", NEW."door_id", NEW."id", NEW."is_af", NEW."leervraag_id", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."tekst", NEW."weg_op"); RETURN NULL;', hash='a06d37d8b37062ec6a7885b8e4f27956a16587bf', operation='UPDATE', pgid='pgtrigger_update_update_bc851', table='netwerk_leerantwoord', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='leerantwoord',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_leerantwoordevent" ("bron_id", "bron_soort", "door_id", "id", "is_af", "leervraag_id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "tekst", "weg_op") VALUES (OLD."bron_id", OLD."bron_soort", OLD."door_id", OLD."id", OLD."is_af", OLD."leervraag_id", OLD."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."tekst", OLD."weg_op"); RETURN NULL;', hash='7b4a7cf50229cf3cb419b2cb04e222e4a4ae020e', operation='DELETE', pgid='pgtrigger_delete_delete_92b70', table='netwerk_leerantwoord', when='AFTER')),
            ),
        ]),
    ]
