"""Who was there when somebody asked for something else, and in which language talents are read."""

import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

from participatie.migraties import Tegelijk


class Migration(migrations.Migration):

    dependencies = [
        ('netwerk', '0028_muur_vlugger'),
        ('trajecten', '0026_loket_en_einde_van_deelname'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [Tegelijk([
        pgtrigger.migrations.RemoveTrigger(
            model_name='ietsanders',
            name='insert_insert',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='ietsanders',
            name='update_update',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='ietsanders',
            name='delete_delete',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='talentprofiel',
            name='insert_insert',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='talentprofiel',
            name='update_update',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='talentprofiel',
            name='delete_delete',
        ),
        migrations.AddField(
            model_name='ietsanders',
            name='samen_met',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='ietsandersevent',
            name='samen_met',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='talentprofiel',
            name='taal',
            field=models.CharField(blank=True, max_length=3, verbose_name='taal van de talenten'),
        ),
        migrations.AddField(
            model_name='talentprofielevent',
            name='taal',
            field=models.CharField(blank=True, max_length=3, verbose_name='taal van de talenten'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='ietsanders',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_ietsandersevent" ("gemeente_id", "gesprek_op", "id", "inwoner_id", "op", "opgepakt_door_id", "opgepakt_op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samen_met_id", "woorden") VALUES (NEW."gemeente_id", NEW."gesprek_op", NEW."id", NEW."inwoner_id", NEW."op", NEW."opgepakt_door_id", NEW."opgepakt_op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."samen_met_id", NEW."woorden"); RETURN NULL;', hash='f61aa30a08463dce9e0a3e4d95ef8212830ce340', operation='INSERT', pgid='pgtrigger_insert_insert_c38fc', table='trajecten_ietsanders', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='ietsanders',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_ietsandersevent" ("gemeente_id", "gesprek_op", "id", "inwoner_id", "op", "opgepakt_door_id", "opgepakt_op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samen_met_id", "woorden") VALUES (NEW."gemeente_id", NEW."gesprek_op", NEW."id", NEW."inwoner_id", NEW."op", NEW."opgepakt_door_id", NEW."opgepakt_op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."samen_met_id", NEW."woorden"); RETURN NULL;', hash='bf9c07f3e65ee16c9d47e09ac6e1e0cf9ebb4ad3', operation='UPDATE', pgid='pgtrigger_update_update_8ee90', table='trajecten_ietsanders', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='ietsanders',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_ietsandersevent" ("gemeente_id", "gesprek_op", "id", "inwoner_id", "op", "opgepakt_door_id", "opgepakt_op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samen_met_id", "woorden") VALUES (OLD."gemeente_id", OLD."gesprek_op", OLD."id", OLD."inwoner_id", OLD."op", OLD."opgepakt_door_id", OLD."opgepakt_op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."samen_met_id", OLD."woorden"); RETURN NULL;', hash='b13b90d530949a7914a075f00930e9e533ce1feb', operation='DELETE', pgid='pgtrigger_delete_delete_558c9', table='trajecten_ietsanders', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='talentprofiel',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_talentprofielevent" ("afgerond_op", "begonnen_op", "bij_vraag", "gemeente_id", "gewijzigd_op", "id", "inwoner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "taal") VALUES (NEW."afgerond_op", NEW."begonnen_op", NEW."bij_vraag", NEW."gemeente_id", NEW."gewijzigd_op", NEW."id", NEW."inwoner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."taal"); RETURN NULL;', hash='e078e35c8311269789481ff759973d7417d86a81', operation='INSERT', pgid='pgtrigger_insert_insert_132c7', table='trajecten_talentprofiel', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='talentprofiel',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_talentprofielevent" ("afgerond_op", "begonnen_op", "bij_vraag", "gemeente_id", "gewijzigd_op", "id", "inwoner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "taal") VALUES (NEW."afgerond_op", NEW."begonnen_op", NEW."bij_vraag", NEW."gemeente_id", NEW."gewijzigd_op", NEW."id", NEW."inwoner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."taal"); RETURN NULL;', hash='ad0e963c5e38c2ed034bc138fe1a584a17d3942a', operation='UPDATE', pgid='pgtrigger_update_update_7b774', table='trajecten_talentprofiel', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='talentprofiel',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_talentprofielevent" ("afgerond_op", "begonnen_op", "bij_vraag", "gemeente_id", "gewijzigd_op", "id", "inwoner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "taal") VALUES (OLD."afgerond_op", OLD."begonnen_op", OLD."bij_vraag", OLD."gemeente_id", OLD."gewijzigd_op", OLD."id", OLD."inwoner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."taal"); RETURN NULL;', hash='287905a81e2341ea0d24f8a9c368c61cc198a9cd', operation='DELETE', pgid='pgtrigger_delete_delete_f7df6', table='trajecten_talentprofiel', when='AFTER')),
        ),
        migrations.AddConstraint(
            model_name='talentprofiel',
            constraint=models.CheckConstraint(condition=models.Q(('taal__regex', '^([a-z]{2,3})?$')), name='talentprofiel_taal'),
        ),
    ])]
