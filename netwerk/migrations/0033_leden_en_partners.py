"""An organisatie that stopped, what a partner does and for whom, who can stand in, and a voordracht taken back."""

import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

from participatie.migraties import Tegelijk


class Migration(migrations.Migration):

    dependencies = [
        ("netwerk", "0032_werk_en_wetten"),
    ]

    operations = [
        Tegelijk([
            pgtrigger.migrations.RemoveTrigger(
                model_name='partnerschap',
                name='insert_insert',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='partnerschap',
                name='update_update',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='partnerschap',
                name='delete_delete',
            ),
            migrations.RemoveConstraint(
                model_name='waarneming',
                name='waarneming_rol',
            ),
            migrations.AddField(
                model_name='organisatie',
                name='gestopt_op',
                field=models.DateTimeField(blank=True, null=True, verbose_name='gestopt op'),
            ),
            migrations.AddField(
                model_name='partnerschap',
                name='doelveld',
                field=models.CharField(blank=True, max_length=120, verbose_name='voor wie werkt deze partner'),
            ),
            migrations.AddField(
                model_name='partnerschap',
                name='rol',
                field=models.CharField(blank=True, max_length=120, verbose_name='wat doet deze partner'),
            ),
            migrations.AddField(
                model_name='partnerschapevent',
                name='doelveld',
                field=models.CharField(blank=True, max_length=120, verbose_name='voor wie werkt deze partner'),
            ),
            migrations.AddField(
                model_name='partnerschapevent',
                name='rol',
                field=models.CharField(blank=True, max_length=120, verbose_name='wat doet deze partner'),
            ),
            migrations.AlterField(
                model_name='voordracht',
                name='stand',
                field=models.CharField(choices=[('open', 'Wacht op antwoord'), ('uitgenodigd', 'Uitgenodigd'), ('afgewezen', 'Gaat niet door'), ('ingetrokken', 'Teruggenomen')], default='open', max_length=20, verbose_name='stand'),
            ),
            migrations.AlterField(
                model_name='voordrachtevent',
                name='stand',
                field=models.CharField(choices=[('open', 'Wacht op antwoord'), ('uitgenodigd', 'Uitgenodigd'), ('afgewezen', 'Gaat niet door'), ('ingetrokken', 'Teruggenomen')], default='open', max_length=20, verbose_name='stand'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='partnerschap',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_partnerschapevent" ("doelveld", "gemeente_id", "id", "lid_id", "organisatie_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "rol", "sinds", "tot") VALUES (NEW."doelveld", NEW."gemeente_id", NEW."id", NEW."lid_id", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."rol", NEW."sinds", NEW."tot"); RETURN NULL;', hash='2a960bb61e3f600c4c37cd4139543f4f5dfc0faf', operation='INSERT', pgid='pgtrigger_insert_insert_c0d63', table='netwerk_partnerschap', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='partnerschap',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "netwerk_partnerschapevent" ("doelveld", "gemeente_id", "id", "lid_id", "organisatie_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "rol", "sinds", "tot") VALUES (NEW."doelveld", NEW."gemeente_id", NEW."id", NEW."lid_id", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."rol", NEW."sinds", NEW."tot"); RETURN NULL;', hash='766e9245da13d43cb14ce7794ac911d2b9b00afa', operation='UPDATE', pgid='pgtrigger_update_update_ab101', table='netwerk_partnerschap', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='partnerschap',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_partnerschapevent" ("doelveld", "gemeente_id", "id", "lid_id", "organisatie_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "rol", "sinds", "tot") VALUES (OLD."doelveld", OLD."gemeente_id", OLD."id", OLD."lid_id", OLD."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."rol", OLD."sinds", OLD."tot"); RETURN NULL;', hash='c25cdec73da47c70f8d74ec3f9deecc79b991451', operation='DELETE', pgid='pgtrigger_delete_delete_f58fb', table='netwerk_partnerschap', when='AFTER')),
            ),
            migrations.AddConstraint(
                model_name='waarneming',
                constraint=models.CheckConstraint(condition=models.Q(('rol__in', ['kwartiermaker', 'begeleider', 'communicatie', 'facilitator'])), name='waarneming_rol'),
            ),
        ]),
    ]
