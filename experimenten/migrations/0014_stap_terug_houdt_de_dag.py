"""A step back keeps the day that it takes away, so that a figure of before it stays what it was.

An own view has room for every filter.
"""

import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

from participatie.migraties import Tegelijk


class Migration(migrations.Migration):

    dependencies = [
        ("experimenten", "0013_foto_een_keer"),
    ]

    operations = [
        Tegelijk([
            pgtrigger.migrations.RemoveTrigger(
                model_name='experimentstap',
                name='insert_insert',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='experimentstap',
                name='update_update',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='experimentstap',
                name='delete_delete',
            ),
            migrations.AddField(
                model_name='experimentstap',
                name='vervallen_dag',
                field=models.DateField(blank=True, null=True, verbose_name='de dag die vervalt'),
            ),
            migrations.AddField(
                model_name='experimentstapevent',
                name='vervallen_dag',
                field=models.DateField(blank=True, null=True, verbose_name='de dag die vervalt'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='experimentstap',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "experimenten_experimentstapevent" ("door_id", "experiment_id", "gezet_op", "id", "naar", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "van", "vervallen_dag", "waarom") VALUES (NEW."door_id", NEW."experiment_id", NEW."gezet_op", NEW."id", NEW."naar", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."samenwerkingsverband_id", NEW."van", NEW."vervallen_dag", NEW."waarom"); RETURN NULL;', hash='b79213dd97a4cad13656250c424a986a3d4743f6', operation='INSERT', pgid='pgtrigger_insert_insert_ff5ce', table='experimenten_experimentstap', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='experimentstap',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "experimenten_experimentstapevent" ("door_id", "experiment_id", "gezet_op", "id", "naar", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "van", "vervallen_dag", "waarom") VALUES (NEW."door_id", NEW."experiment_id", NEW."gezet_op", NEW."id", NEW."naar", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."samenwerkingsverband_id", NEW."van", NEW."vervallen_dag", NEW."waarom"); RETURN NULL;', hash='4249f5c460fd55cc969255d196144cc494708027', operation='UPDATE', pgid='pgtrigger_update_update_e9cee', table='experimenten_experimentstap', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='experimentstap',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "experimenten_experimentstapevent" ("door_id", "experiment_id", "gezet_op", "id", "naar", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "van", "vervallen_dag", "waarom") VALUES (OLD."door_id", OLD."experiment_id", OLD."gezet_op", OLD."id", OLD."naar", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."samenwerkingsverband_id", OLD."van", OLD."vervallen_dag", OLD."waarom"); RETURN NULL;', hash='2ca5750722a147cbb7a115322ab35d22d04e9011', operation='DELETE', pgid='pgtrigger_delete_delete_5e3c9', table='experimenten_experimentstap', when='AFTER')),
            ),
            migrations.AlterField(
                model_name='weergave',
                name='vraag',
                field=models.CharField(blank=True, max_length=3000, verbose_name='filters'),
            ),
        ]),
    ]
