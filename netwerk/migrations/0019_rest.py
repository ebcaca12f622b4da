"""Who changed the questions after a bijeenkomst."""

import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

from netwerk.muur import BEHEER, Muur


class Migration(migrations.Migration):

    dependencies = [
        ('netwerk', '0018_beheer'),
    ]

    operations = [
        migrations.CreateModel(
            name='EvaluatievraagEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('pgh_context', pghistory.utils.JSONField(null=True)),
                ('id', models.BigIntegerField()),
                ('nummer', models.PositiveSmallIntegerField(verbose_name='nummer')),
                ('tekst', models.CharField(max_length=120, verbose_name='vraag')),
                ('geldig_van', models.DateField(verbose_name='geldig van')),
            ],
            options={
                'abstract': False,
            },
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='evaluatievraag',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_evaluatievraagevent" ("geldig_van", "id", "nummer", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "tekst") VALUES (NEW."geldig_van", NEW."id", NEW."nummer", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."samenwerkingsverband_id", NEW."tekst"); RETURN NULL;', hash='3588ea421d8c20a50aeef303598dc2c2b2776609', operation='INSERT', pgid='pgtrigger_insert_insert_44f8e', table='netwerk_evaluatievraag', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='evaluatievraag',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "netwerk_evaluatievraagevent" ("geldig_van", "id", "nummer", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "tekst") VALUES (NEW."geldig_van", NEW."id", NEW."nummer", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."samenwerkingsverband_id", NEW."tekst"); RETURN NULL;', hash='c9676ccd4e75d7fb7568d4f3acf372773ceb2c38', operation='UPDATE', pgid='pgtrigger_update_update_b6afa', table='netwerk_evaluatievraag', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='evaluatievraag',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_evaluatievraagevent" ("geldig_van", "id", "nummer", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "tekst") VALUES (OLD."geldig_van", OLD."id", OLD."nummer", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."samenwerkingsverband_id", OLD."tekst"); RETURN NULL;', hash='bc0f20ed41e25809d2f09b155c7f5988177cbf09', operation='DELETE', pgid='pgtrigger_delete_delete_fef4a', table='netwerk_evaluatievraag', when='AFTER')),
        ),
        migrations.AddField(
            model_name='evaluatievraagevent',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='netwerk.evaluatievraag'),
        ),
        migrations.AddField(
            model_name='evaluatievraagevent',
            name='samenwerkingsverband',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.samenwerkingsverband'),
        ),
        Muur("Evaluatievraag", rijen=BEHEER, ook="true"),
        Muur("EvaluatievraagEvent", rijen=BEHEER, alleen_erbij=True),
    ]
