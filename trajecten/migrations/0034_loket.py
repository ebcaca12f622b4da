"""Who moved, died or is helped elsewhere needs no contactpersoon: nobody is asked to find one, and no figure counts it.

Unless that person asked for a talk since. And of what somebody said about a gesprek: when who helps read it.
"""

import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

from participatie.migraties import Tegelijk

VERTROKKEN = """
CREATE FUNCTION vertrokken_zonder_vraag(wie uuid) RETURNS boolean LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT coalesce((SELECT reden.is_neutraal AND NOT EXISTS (SELECT FROM trajecten_ietsanders wens
            WHERE wens.inwoner_id = wie AND wens.opgepakt_op IS NULL
                AND (wens.op AT TIME ZONE 'Europe/Amsterdam')::date > laatste.einde)
        FROM (SELECT t.einde, t.eindreden_id FROM trajecten_traject t WHERE t.inwoner_id = wie
            ORDER BY t.einde DESC NULLS FIRST, t.start DESC, t.id DESC LIMIT 1) laatste
        JOIN trajecten_eindreden reden ON reden.id = laatste.eindreden_id), false)
$$;
CREATE FUNCTION vertrokken_zonder_contactpersoon() RETURNS SETOF uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT wie FROM inwoners_zonder_contactpersoon() wie WHERE vertrokken_zonder_vraag(wie);
END $$;
"""
WEG = "DROP FUNCTION vertrokken_zonder_contactpersoon(); DROP FUNCTION vertrokken_zonder_vraag(uuid);"


def _hoeveel(behalve: str) -> str:
    return f"""
CREATE OR REPLACE FUNCTION hoeveel_zonder_contactpersoon(waar uuid) RETURNS integer
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM netwerk_rol mijn JOIN netwerk_lid ik ON ik.id = mijn.lid_id AND ik.is_active
        WHERE mijn.lid_id = muur_gebruiker() AND mijn.gemeente_id = waar
            AND mijn.soort IN ('beleidsmedewerker', 'functioneel_beheerder')) THEN RETURN 0; END IF;
    RETURN (SELECT count(*) FROM trajecten_inwoner inwoner WHERE inwoner.gemeente_id = waar
        AND NOT EXISTS (SELECT FROM netwerk_rol helpt JOIN netwerk_lid helper ON helper.id = helpt.lid_id AND helper.is_active
            WHERE helpt.lid_id = inwoner.begeleider_id AND helpt.gemeente_id = waar
                AND helpt.soort IN ('begeleider', 'kwartiermaker')){behalve});
END $$;
"""  # noqa: S608 (only our own words)


class Migration(migrations.Migration):
    dependencies = [("trajecten", "0033_eigen_aanmelding")]

    operations = [
        Tegelijk([
            pgtrigger.migrations.RemoveTrigger(
                model_name='gespreksdeel',
                name='insert_insert',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='gespreksdeel',
                name='update_update',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='gespreksdeel',
                name='delete_delete',
            ),
            migrations.AddField(
                model_name='gespreksdeel',
                name='reactie_gelezen_op',
                field=models.DateTimeField(blank=True, editable=False, null=True, verbose_name='gelezen op'),
            ),
            migrations.AddField(
                model_name='gespreksdeelevent',
                name='reactie_gelezen_op',
                field=models.DateTimeField(blank=True, editable=False, null=True, verbose_name='gelezen op'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='gespreksdeel',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_gespreksdeelevent" ("afspraak", "cijfer", "gemeente_id", "gesprek_id", "grondslag", "id", "onderwerp", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "reactie", "reactie_gelezen_op", "reactie_op", "reden", "wens") VALUES (NEW."afspraak", NEW."cijfer", NEW."gemeente_id", NEW."gesprek_id", NEW."grondslag", NEW."id", NEW."onderwerp", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."reactie", NEW."reactie_gelezen_op", NEW."reactie_op", NEW."reden", NEW."wens"); RETURN NULL;', hash='a2ec44c7d10bf1f12dd70f46910fa8d08ada75ad', operation='INSERT', pgid='pgtrigger_insert_insert_61251', table='trajecten_gespreksdeel', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='gespreksdeel',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_gespreksdeelevent" ("afspraak", "cijfer", "gemeente_id", "gesprek_id", "grondslag", "id", "onderwerp", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "reactie", "reactie_gelezen_op", "reactie_op", "reden", "wens") VALUES (NEW."afspraak", NEW."cijfer", NEW."gemeente_id", NEW."gesprek_id", NEW."grondslag", NEW."id", NEW."onderwerp", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."reactie", NEW."reactie_gelezen_op", NEW."reactie_op", NEW."reden", NEW."wens"); RETURN NULL;', hash='023afb2f04d6d61cdd60bf455e40430ea0d751c6', operation='UPDATE', pgid='pgtrigger_update_update_62a08', table='trajecten_gespreksdeel', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='gespreksdeel',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_gespreksdeelevent" ("afspraak", "cijfer", "gemeente_id", "gesprek_id", "grondslag", "id", "onderwerp", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "reactie", "reactie_gelezen_op", "reactie_op", "reden", "wens") VALUES (OLD."afspraak", OLD."cijfer", OLD."gemeente_id", OLD."gesprek_id", OLD."grondslag", OLD."id", OLD."onderwerp", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."reactie", OLD."reactie_gelezen_op", OLD."reactie_op", OLD."reden", OLD."wens"); RETURN NULL;', hash='309b1c93f5bc058930b1d969205b2ea75efcb76c', operation='DELETE', pgid='pgtrigger_delete_delete_27554', table='trajecten_gespreksdeel', when='AFTER')),
            ),
            migrations.AddConstraint(
                model_name='gespreksdeel',
                constraint=models.CheckConstraint(condition=models.Q(('reactie_gelezen_op', None), models.Q(('reactie', ''), _negated=True), _connector='OR'), name='gespreksdeel_gelezen_reactie'),
            ),
    
            migrations.RunSQL(VERTROKKEN, WEG),
            migrations.RunSQL(_hoeveel("\n        AND NOT vertrokken_zonder_vraag(inwoner.id)"), _hoeveel("")),
        ]),
    ]
