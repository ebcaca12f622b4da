"""Visits keep answers to their questions and the schot that people met; both are there to search in."""

import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

from participatie.migraties import Tegelijk

ZOEKVECTOR = """ALTER TABLE experimenten_werkbezoek DROP COLUMN zoekvector, ADD COLUMN zoekvector tsvector
    GENERATED ALWAYS AS (setweight(to_tsvector('dutch'::regconfig, verslag){}, 'B')) STORED"""
"""The words of a visit: those of the text, and of the answers without their questions."""
MET_ANTWOORDEN = """ || jsonb_to_tsvector('dutch'::regconfig, antwoorden, '["string"]')"""

WOORDEN = """
CREATE INDEX werkbezoek_woorden ON experimenten_werkbezoek USING gin (zoekvector);
CREATE INDEX werkbezoek_nieuwste ON experimenten_werkbezoek (datum DESC, id DESC);
CREATE FUNCTION bezoeken_met_woorden(vraag tsquery, waar uuid[], hoogstens int) RETURNS SETOF uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN QUERY EXECUTE 'SELECT id FROM experimenten_werkbezoek
        WHERE gemeente_id = ANY ($1) AND verwijderd_op IS NULL AND zoekvector @@ $2 ORDER BY datum DESC, id DESC LIMIT $3'
        USING ARRAY(SELECT unnest(waar) INTERSECT SELECT mijn_werkgemeenten()), vraag, hoogstens;
END $$;
"""
"""The newest visits with these words, of gemeenten in which the person works. Under the policies an index on words is
of no use: whether a text has a word would be asked of every visit one may see. It tells no more than they do."""

SCHOT_IN_HET_NETWERK = """CREATE TRIGGER experimenten_werkbezoek_schot_netwerk
    AFTER INSERT OR UPDATE OF gemeente_id, schot_id ON experimenten_werkbezoek FOR EACH ROW
    EXECUTE FUNCTION bewaak_netwerk('gemeente_id', 'netwerk_gemeente', 'schot_id', 'experimenten_schot')"""


class Migration(migrations.Migration):
    dependencies = [
        ('experimenten', '0007_bezoeken_onderweg'),
        ('netwerk', '0027_laatst_als_gast'),
        ('trajecten', '0023_plekmatches'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        Tegelijk([
            pgtrigger.migrations.RemoveTrigger(
                model_name='werkbezoek',
                name='insert_insert',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='werkbezoek',
                name='update_update',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='werkbezoek',
                name='delete_delete',
            ),
            migrations.AddField(
                model_name='werkbezoek',
                name='antwoorden',
                field=models.JSONField(blank=True, default=list, verbose_name='antwoorden'),
            ),
            migrations.AddField(
                model_name='werkbezoek',
                name='schot',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='werkbezoeken', to='experimenten.schot', verbose_name='schot'),
            ),
            migrations.AddField(
                model_name='werkbezoek',
                name='schot_mensen',
                field=models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='hoeveel mensen kwamen het tegen'),
            ),
            migrations.AddField(
                model_name='werkbezoekevent',
                name='antwoorden',
                field=models.JSONField(blank=True, default=list, verbose_name='antwoorden'),
            ),
            migrations.AddField(
                model_name='werkbezoekevent',
                name='schot',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='experimenten.schot', verbose_name='schot'),
            ),
            migrations.AddField(
                model_name='werkbezoekevent',
                name='schot_mensen',
                field=models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='hoeveel mensen kwamen het tegen'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='werkbezoek',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "experimenten_werkbezoekevent" ("actie_id", "antwoorden", "datum", "experiment_id", "gemeente_id", "gevonden", "gewijzigd_door_id", "gewijzigd_op", "gezocht", "id", "idee_id", "kwartiermaker_id", "mag_contact", "mogelijke_plek_id", "organisatie_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plek_id", "schot_id", "schot_mensen", "sleutel", "soort", "vastgelegd_op", "versie", "verslag", "verwijderd_door_id", "verwijderd_op") VALUES (NEW."actie_id", NEW."antwoorden", NEW."datum", NEW."experiment_id", NEW."gemeente_id", NEW."gevonden", NEW."gewijzigd_door_id", NEW."gewijzigd_op", NEW."gezocht", NEW."id", NEW."idee_id", NEW."kwartiermaker_id", NEW."mag_contact", NEW."mogelijke_plek_id", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."plek_id", NEW."schot_id", NEW."schot_mensen", NEW."sleutel", NEW."soort", NEW."vastgelegd_op", NEW."versie", NEW."verslag", NEW."verwijderd_door_id", NEW."verwijderd_op"); RETURN NULL;', hash='c2b13bed1f203c0cc720de09ad76aab277382e72', operation='INSERT', pgid='pgtrigger_insert_insert_507a0', table='experimenten_werkbezoek', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='werkbezoek',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "experimenten_werkbezoekevent" ("actie_id", "antwoorden", "datum", "experiment_id", "gemeente_id", "gevonden", "gewijzigd_door_id", "gewijzigd_op", "gezocht", "id", "idee_id", "kwartiermaker_id", "mag_contact", "mogelijke_plek_id", "organisatie_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plek_id", "schot_id", "schot_mensen", "sleutel", "soort", "vastgelegd_op", "versie", "verslag", "verwijderd_door_id", "verwijderd_op") VALUES (NEW."actie_id", NEW."antwoorden", NEW."datum", NEW."experiment_id", NEW."gemeente_id", NEW."gevonden", NEW."gewijzigd_door_id", NEW."gewijzigd_op", NEW."gezocht", NEW."id", NEW."idee_id", NEW."kwartiermaker_id", NEW."mag_contact", NEW."mogelijke_plek_id", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."plek_id", NEW."schot_id", NEW."schot_mensen", NEW."sleutel", NEW."soort", NEW."vastgelegd_op", NEW."versie", NEW."verslag", NEW."verwijderd_door_id", NEW."verwijderd_op"); RETURN NULL;', hash='65ecf8f7febf43abfbac14fdc861d08e77b45977', operation='UPDATE', pgid='pgtrigger_update_update_131fa', table='experimenten_werkbezoek', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='werkbezoek',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "experimenten_werkbezoekevent" ("actie_id", "antwoorden", "datum", "experiment_id", "gemeente_id", "gevonden", "gewijzigd_door_id", "gewijzigd_op", "gezocht", "id", "idee_id", "kwartiermaker_id", "mag_contact", "mogelijke_plek_id", "organisatie_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plek_id", "schot_id", "schot_mensen", "sleutel", "soort", "vastgelegd_op", "versie", "verslag", "verwijderd_door_id", "verwijderd_op") VALUES (OLD."actie_id", OLD."antwoorden", OLD."datum", OLD."experiment_id", OLD."gemeente_id", OLD."gevonden", OLD."gewijzigd_door_id", OLD."gewijzigd_op", OLD."gezocht", OLD."id", OLD."idee_id", OLD."kwartiermaker_id", OLD."mag_contact", OLD."mogelijke_plek_id", OLD."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."plek_id", OLD."schot_id", OLD."schot_mensen", OLD."sleutel", OLD."soort", OLD."vastgelegd_op", OLD."versie", OLD."verslag", OLD."verwijderd_door_id", OLD."verwijderd_op"); RETURN NULL;', hash='1f27c723a56be0e437918baa0c8cc3ac37176545', operation='DELETE', pgid='pgtrigger_delete_delete_a9cc5', table='experimenten_werkbezoek', when='AFTER')),
            ),
            migrations.AddConstraint(
                model_name='werkbezoek',
                constraint=models.CheckConstraint(condition=models.Q(('schot_mensen', None), ('schot_mensen__range', (1, 500)), _connector='OR'), name='werkbezoek_schot_mensen'),
            ),
        ]),
        migrations.RunSQL(ZOEKVECTOR.format(MET_ANTWOORDEN), ZOEKVECTOR.format("")),
        migrations.RunSQL(
            WOORDEN, "DROP FUNCTION bezoeken_met_woorden(tsquery, uuid[], int); DROP INDEX werkbezoek_nieuwste"
        ),
        migrations.RunSQL(
            SCHOT_IN_HET_NETWERK, "DROP TRIGGER experimenten_werkbezoek_schot_netwerk ON experimenten_werkbezoek"
        ),
    ]
