"""Reasons to end that a network adds itself, and a personal link to tell how it goes."""

import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

from participatie.migraties import Tegelijk


class Migration(migrations.Migration):

    dependencies = [
        ('netwerk', '0022_voorlezen'),
        ('trajecten', '0014_talenten'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        Tegelijk([
            pgtrigger.migrations.RemoveTrigger(
                model_name='navraag',
                name='insert_insert',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='navraag',
                name='update_update',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='navraag',
                name='delete_delete',
            ),
            migrations.RemoveConstraint(
                model_name='navraag',
                name='navraag_antwoord',
            ),
            migrations.AddField(
                model_name='eindreden',
                name='samenwerkingsverband',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='netwerk.samenwerkingsverband'),
            ),
            migrations.AddField(
                model_name='navraag',
                name='geheim_hash',
                field=models.CharField(editable=False, max_length=64, null=True, unique=True, verbose_name='vingerafdruk van de link'),
            ),
            migrations.AddField(
                model_name='navraag',
                name='link_tot',
                field=models.DateField(blank=True, null=True, verbose_name='link werkt tot en met'),
            ),
            migrations.AddField(
                model_name='navraagevent',
                name='link_tot',
                field=models.DateField(blank=True, null=True, verbose_name='link werkt tot en met'),
            ),
            migrations.AddField(
                model_name='route',
                name='samenwerkingsverband',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='netwerk.samenwerkingsverband'),
            ),
            migrations.AlterField(
                model_name='navraag',
                name='bron',
                field=models.CharField(blank=True, choices=[('zelf', 'zelf, op de website'), ('telefoon', 'aan de telefoon'), ('gesprek', 'in een gesprek'), ('link', 'via een link')], max_length=10, verbose_name='hoe beantwoord'),
            ),
            migrations.AlterField(
                model_name='navraagevent',
                name='bron',
                field=models.CharField(blank=True, choices=[('zelf', 'zelf, op de website'), ('telefoon', 'aan de telefoon'), ('gesprek', 'in een gesprek'), ('link', 'via een link')], max_length=10, verbose_name='hoe beantwoord'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='navraag',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_navraagevent" ("aan", "antwoord", "beantwoord_door_id", "beantwoord_op", "bron", "gemeente_id", "id", "link_tot", "match_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "thuis", "vragen_op", "woorden") VALUES (NEW."aan", NEW."antwoord", NEW."beantwoord_door_id", NEW."beantwoord_op", NEW."bron", NEW."gemeente_id", NEW."id", NEW."link_tot", NEW."match_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."thuis", NEW."vragen_op", NEW."woorden"); RETURN NULL;', hash='dd9a673ddf9e7a0be598cb4df4075956f0789b8a', operation='INSERT', pgid='pgtrigger_insert_insert_dc587', table='trajecten_navraag', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='navraag',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."aan" IS DISTINCT FROM (NEW."aan") OR OLD."antwoord" IS DISTINCT FROM (NEW."antwoord") OR OLD."beantwoord_door_id" IS DISTINCT FROM (NEW."beantwoord_door_id") OR OLD."beantwoord_op" IS DISTINCT FROM (NEW."beantwoord_op") OR OLD."bron" IS DISTINCT FROM (NEW."bron") OR OLD."gemeente_id" IS DISTINCT FROM (NEW."gemeente_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."link_tot" IS DISTINCT FROM (NEW."link_tot") OR OLD."match_id" IS DISTINCT FROM (NEW."match_id") OR OLD."thuis" IS DISTINCT FROM (NEW."thuis") OR OLD."vragen_op" IS DISTINCT FROM (NEW."vragen_op") OR OLD."woorden" IS DISTINCT FROM (NEW."woorden"))', func='INSERT INTO "trajecten_navraagevent" ("aan", "antwoord", "beantwoord_door_id", "beantwoord_op", "bron", "gemeente_id", "id", "link_tot", "match_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "thuis", "vragen_op", "woorden") VALUES (NEW."aan", NEW."antwoord", NEW."beantwoord_door_id", NEW."beantwoord_op", NEW."bron", NEW."gemeente_id", NEW."id", NEW."link_tot", NEW."match_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."thuis", NEW."vragen_op", NEW."woorden"); RETURN NULL;', hash='5dead87190c9ef6b808a3c29456783bb61fd17f5', operation='UPDATE', pgid='pgtrigger_update_update_13591', table='trajecten_navraag', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='navraag',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_navraagevent" ("aan", "antwoord", "beantwoord_door_id", "beantwoord_op", "bron", "gemeente_id", "id", "link_tot", "match_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "thuis", "vragen_op", "woorden") VALUES (OLD."aan", OLD."antwoord", OLD."beantwoord_door_id", OLD."beantwoord_op", OLD."bron", OLD."gemeente_id", OLD."id", OLD."link_tot", OLD."match_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."thuis", OLD."vragen_op", OLD."woorden"); RETURN NULL;', hash='5c1cc00a97785e9ad2f11105a2f8efbb196e2563', operation='DELETE', pgid='pgtrigger_delete_delete_68b4c', table='trajecten_navraag', when='AFTER')),
            ),
            migrations.AddConstraint(
                model_name='navraag',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('antwoord', ''), ('beantwoord_op', None), ('bron', ''), ('thuis', '')), models.Q(('antwoord__in', ['goed', 'gaat_wel', 'niet_goed']), ('beantwoord_op__isnull', False), ('bron__in', ['zelf', 'telefoon', 'gesprek', 'link'])), _connector='OR'), name='navraag_antwoord'),
            ),
            migrations.AddConstraint(
                model_name='navraag',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('geheim_hash', None), ('link_tot', None)), models.Q(('geheim_hash__isnull', False), ('link_tot__isnull', False)), _connector='OR'), name='navraag_link_met_einde'),
            ),
        ]),
    ]
