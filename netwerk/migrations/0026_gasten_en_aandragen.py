"""When a contactpersoon came to a bijeenkomst, who may put somebody forward, and what goes over beside contacts."""

import django.contrib.postgres.fields
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

from participatie.migraties import Tegelijk

# Only who organises sees gasten. That somebody of an organisatie came, and when, is for everybody of the network, as it
# is of leden: so this tells a moment and nothing else. In: an organisatie or a contactpersoon, and before when.
LAATST_ALS_GAST = """
CREATE FUNCTION laatst_als_gast(organisatie uuid, persoon uuid, voor timestamptz) RETURNS timestamptz
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    moment timestamptz;
    netwerk uuid;
BEGIN
    SELECT b.begint_op, b.samenwerkingsverband_id INTO moment, netwerk
        FROM netwerk_contactpersoon c
        JOIN netwerk_genodigde g ON g.contactpersoon_id = c.id AND g.aanwezig_op IS NOT NULL
        JOIN netwerk_bijeenkomst b ON b.id = g.bijeenkomst_id AND b.begint_op < voor
        WHERE c.organisatie_id = organisatie OR c.id = persoon
        ORDER BY b.begint_op DESC LIMIT 1;
    IF netwerk = ANY (ARRAY(SELECT mijn_netwerken())) THEN RETURN moment; END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION bijeenkomsten_met_gasten_van(organisatie uuid) RETURNS SETOF uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT g.bijeenkomst_id
        FROM netwerk_contactpersoon c
        JOIN netwerk_genodigde g ON g.contactpersoon_id = c.id AND g.aanwezig_op IS NOT NULL
        JOIN netwerk_bijeenkomst b ON b.id = g.bijeenkomst_id
        WHERE c.organisatie_id = organisatie AND b.samenwerkingsverband_id = ANY (ARRAY(SELECT mijn_netwerken()));
END $$;
"""
WEG = """
DROP FUNCTION bijeenkomsten_met_gasten_van(uuid);
DROP FUNCTION laatst_als_gast(uuid, uuid, timestamptz);
"""

# Also an inwoner and a werkgever put somebody forward, and see what becomes of it; only who works here decides.
AANDRAGEN = """
CREATE POLICY muur_eigen ON netwerk_voordracht FOR SELECT USING (door_id = (SELECT muur_gebruiker()));
CREATE POLICY muur_erbij ON netwerk_voordracht FOR INSERT WITH CHECK (
    door_id = (SELECT muur_gebruiker()) AND stand = 'open' AND gemeente_id = ANY (ARRAY(SELECT mijn_gemeenten())));
"""
AANDRAGEN_WEG = """
DROP POLICY muur_erbij ON netwerk_voordracht;
DROP POLICY muur_eigen ON netwerk_voordracht;
"""


class Migration(migrations.Migration):
    dependencies = [("netwerk", "0025_afzegredenen")]

    operations = [
        Tegelijk([migrations.RunSQL(LAATST_ALS_GAST, WEG), migrations.RunSQL(AANDRAGEN, AANDRAGEN_WEG)]),
        Tegelijk([
            pgtrigger.migrations.RemoveTrigger(
                model_name='overdracht',
                name='insert_insert',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='overdracht',
                name='update_update',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='overdracht',
                name='delete_delete',
            ),
            migrations.AddField(
                model_name='overdracht',
                name='meegegaan',
                field=django.contrib.postgres.fields.ArrayField(base_field=models.UUIDField(), blank=True, default=list, size=None, verbose_name='wat verder meeging'),
            ),
            migrations.AddField(
                model_name='overdrachtevent',
                name='meegegaan',
                field=django.contrib.postgres.fields.ArrayField(base_field=models.UUIDField(), blank=True, default=list, size=None, verbose_name='wat verder meeging'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='overdracht',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_overdrachtevent" ("door_id", "gemeente_id", "id", "meegegaan", "naar_id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "teruggedraaid_door_id", "teruggedraaid_op", "van_id") VALUES (NEW."door_id", NEW."gemeente_id", NEW."id", NEW."meegegaan", NEW."naar_id", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."reden", NEW."teruggedraaid_door_id", NEW."teruggedraaid_op", NEW."van_id"); RETURN NULL;', hash='76be54a199cd193b9146eddca8a289d55781b058', operation='INSERT', pgid='pgtrigger_insert_insert_727bc', table='netwerk_overdracht', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='overdracht',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "netwerk_overdrachtevent" ("door_id", "gemeente_id", "id", "meegegaan", "naar_id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "teruggedraaid_door_id", "teruggedraaid_op", "van_id") VALUES (NEW."door_id", NEW."gemeente_id", NEW."id", NEW."meegegaan", NEW."naar_id", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."reden", NEW."teruggedraaid_door_id", NEW."teruggedraaid_op", NEW."van_id"); RETURN NULL;', hash='e18ba24cb6836d88ac08755fed0916e2b4dc412e', operation='UPDATE', pgid='pgtrigger_update_update_7556b', table='netwerk_overdracht', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='overdracht',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_overdrachtevent" ("door_id", "gemeente_id", "id", "meegegaan", "naar_id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "teruggedraaid_door_id", "teruggedraaid_op", "van_id") VALUES (OLD."door_id", OLD."gemeente_id", OLD."id", OLD."meegegaan", OLD."naar_id", OLD."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."reden", OLD."teruggedraaid_door_id", OLD."teruggedraaid_op", OLD."van_id"); RETURN NULL;', hash='7001a0e9cb6320fd69483234d1c5cc2c44f50553', operation='DELETE', pgid='pgtrigger_delete_delete_0300e', table='netwerk_overdracht', when='AFTER')),
            ),
        ]),
    ]
