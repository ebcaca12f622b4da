"""A visit knows what it put into the network, so that correcting it corrects that too."""

import django.contrib.postgres.fields
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

from participatie.migraties import Tegelijk


class Migration(migrations.Migration):
    dependencies = [
        ("experimenten", "0010_fotos_en_verhalen"),
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
                name='gemaakt',
                field=django.contrib.postgres.fields.ArrayField(base_field=models.UUIDField(), blank=True, default=list, size=None, verbose_name='wat het erbij zette'),
            ),
            migrations.AddField(
                model_name='werkbezoekevent',
                name='gemaakt',
                field=django.contrib.postgres.fields.ArrayField(base_field=models.UUIDField(), blank=True, default=list, size=None, verbose_name='wat het erbij zette'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='werkbezoek',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "experimenten_werkbezoekevent" ("actie_id", "antwoorden", "datum", "experiment_id", "gemaakt", "gemeente_id", "gevonden", "gewijzigd_door_id", "gewijzigd_op", "gezocht", "id", "idee_id", "kwartiermaker_id", "mag_contact", "mogelijke_plek_id", "organisatie_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plek_id", "schot_id", "schot_mensen", "sleutel", "soort", "vastgelegd_op", "versie", "verslag", "verwijderd_door_id", "verwijderd_op") VALUES (NEW."actie_id", NEW."antwoorden", NEW."datum", NEW."experiment_id", NEW."gemaakt", NEW."gemeente_id", NEW."gevonden", NEW."gewijzigd_door_id", NEW."gewijzigd_op", NEW."gezocht", NEW."id", NEW."idee_id", NEW."kwartiermaker_id", NEW."mag_contact", NEW."mogelijke_plek_id", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."plek_id", NEW."schot_id", NEW."schot_mensen", NEW."sleutel", NEW."soort", NEW."vastgelegd_op", NEW."versie", NEW."verslag", NEW."verwijderd_door_id", NEW."verwijderd_op"); RETURN NULL;', hash='5447fd57a586bb8e0b27105005c021d64ad67a7e', operation='INSERT', pgid='pgtrigger_insert_insert_507a0', table='experimenten_werkbezoek', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='werkbezoek',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "experimenten_werkbezoekevent" ("actie_id", "antwoorden", "datum", "experiment_id", "gemaakt", "gemeente_id", "gevonden", "gewijzigd_door_id", "gewijzigd_op", "gezocht", "id", "idee_id", "kwartiermaker_id", "mag_contact", "mogelijke_plek_id", "organisatie_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plek_id", "schot_id", "schot_mensen", "sleutel", "soort", "vastgelegd_op", "versie", "verslag", "verwijderd_door_id", "verwijderd_op") VALUES (NEW."actie_id", NEW."antwoorden", NEW."datum", NEW."experiment_id", NEW."gemaakt", NEW."gemeente_id", NEW."gevonden", NEW."gewijzigd_door_id", NEW."gewijzigd_op", NEW."gezocht", NEW."id", NEW."idee_id", NEW."kwartiermaker_id", NEW."mag_contact", NEW."mogelijke_plek_id", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."plek_id", NEW."schot_id", NEW."schot_mensen", NEW."sleutel", NEW."soort", NEW."vastgelegd_op", NEW."versie", NEW."verslag", NEW."verwijderd_door_id", NEW."verwijderd_op"); RETURN NULL;', hash='6e9922faa81b2865a7f3153f786683470f03b7dc', operation='UPDATE', pgid='pgtrigger_update_update_131fa', table='experimenten_werkbezoek', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='werkbezoek',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "experimenten_werkbezoekevent" ("actie_id", "antwoorden", "datum", "experiment_id", "gemaakt", "gemeente_id", "gevonden", "gewijzigd_door_id", "gewijzigd_op", "gezocht", "id", "idee_id", "kwartiermaker_id", "mag_contact", "mogelijke_plek_id", "organisatie_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plek_id", "schot_id", "schot_mensen", "sleutel", "soort", "vastgelegd_op", "versie", "verslag", "verwijderd_door_id", "verwijderd_op") VALUES (OLD."actie_id", OLD."antwoorden", OLD."datum", OLD."experiment_id", OLD."gemaakt", OLD."gemeente_id", OLD."gevonden", OLD."gewijzigd_door_id", OLD."gewijzigd_op", OLD."gezocht", OLD."id", OLD."idee_id", OLD."kwartiermaker_id", OLD."mag_contact", OLD."mogelijke_plek_id", OLD."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."plek_id", OLD."schot_id", OLD."schot_mensen", OLD."sleutel", OLD."soort", OLD."vastgelegd_op", OLD."versie", OLD."verslag", OLD."verwijderd_door_id", OLD."verwijderd_op"); RETURN NULL;', hash='9bbd8cfa55ccac6b344b3eec7b72e682bc1058e6', operation='DELETE', pgid='pgtrigger_delete_delete_a9cc5', table='experimenten_werkbezoek', when='AFTER')),
            ),
        ]),
    ]
