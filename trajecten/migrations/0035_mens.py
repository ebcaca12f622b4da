"""The own story may be shared like a block of the talentprofiel: the second wall opens it to that recipient, until a day.

And of each wish the person says how far it is.
"""

import django.contrib.postgres.fields
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

from participatie.migraties import Tegelijk

# Whose story may be read by whoever is logged in; the same as trajecten.delen.gedeeld_verhaal.
VERHALEN = """
CREATE FUNCTION verhalen_met_mij_gedeeld() RETURNS SETOF uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT DISTINCT t.inwoner_id FROM trajecten_toestemming t
        WHERE t.id IN (SELECT aan_mij_gegeven()) AND 'verhaal' = ANY (t.blokken);
END $$;
CREATE POLICY extra_gedeeld ON trajecten_verhaaldeel FOR SELECT
    USING (inwoner_id = ANY (ARRAY(SELECT verhalen_met_mij_gedeeld())));
"""
VERHALEN_DICHT = """
DROP POLICY extra_gedeeld ON trajecten_verhaaldeel;
DROP FUNCTION verhalen_met_mij_gedeeld();
"""


class Migration(migrations.Migration):

    dependencies = [
        ('netwerk', '0036_inzage_gasten'),
        ("trajecten", "0034_loket"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        Tegelijk([
            migrations.RemoveConstraint(
                model_name='toestemming',
                name='toestemming_blokken',
            ),
            migrations.AlterField(
                model_name='toestemming',
                name='blokken',
                field=django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('kan', 'Wat u goed kunt'), ('leren', 'Wat u wilt leren'), ('energie', 'Waar u energie van krijgt'), ('droom', 'Uw droom'), ('plek', 'Wat een fijne plek is'), ('wanneer', 'Wanneer u kunt, en hoe ver'), ('nodig', 'Wat u helpt'), ('verhaal', 'Uw verhaal')], max_length=20), size=None, verbose_name='wat'),
            ),
            migrations.AlterField(
                model_name='toestemmingevent',
                name='blokken',
                field=django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('kan', 'Wat u goed kunt'), ('leren', 'Wat u wilt leren'), ('energie', 'Waar u energie van krijgt'), ('droom', 'Uw droom'), ('plek', 'Wat een fijne plek is'), ('wanneer', 'Wanneer u kunt, en hoe ver'), ('nodig', 'Wat u helpt'), ('verhaal', 'Uw verhaal')], max_length=20), size=None, verbose_name='wat'),
            ),
            migrations.AddConstraint(
                model_name='toestemming',
                constraint=models.CheckConstraint(condition=models.Q(('blokken__contained_by', ['kan', 'leren', 'energie', 'droom', 'plek', 'wanneer', 'nodig', 'verhaal']), ('blokken__len__gt', 0)), name='toestemming_blokken', violation_error_message='Kies wat u wilt delen.'),
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='eigenwoorden',
                name='insert_insert',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='eigenwoorden',
                name='update_update',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='eigenwoorden',
                name='delete_delete',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='keuzeantwoord',
                name='insert_insert',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='keuzeantwoord',
                name='update_update',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='keuzeantwoord',
                name='delete_delete',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='talentantwoord',
                name='insert_insert',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='talentantwoord',
                name='update_update',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='talentantwoord',
                name='delete_delete',
            ),
            migrations.AddField(
                model_name='eigenwoorden',
                name='wensstand',
                field=models.CharField(blank=True, choices=[('', 'Nog niet begonnen'), ('bezig', 'Ik ben ermee bezig'), ('gelukt', 'Het is gelukt'), ('later', 'Nu even niet')], max_length=10, verbose_name='hoe ver de wens is'),
            ),
            migrations.AddField(
                model_name='eigenwoorden',
                name='wensstand_door',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL),
            ),
            migrations.AddField(
                model_name='eigenwoorden',
                name='wensstand_op',
                field=models.DateField(blank=True, null=True, verbose_name='gezegd op'),
            ),
            migrations.AddField(
                model_name='eigenwoordenevent',
                name='wensstand',
                field=models.CharField(blank=True, choices=[('', 'Nog niet begonnen'), ('bezig', 'Ik ben ermee bezig'), ('gelukt', 'Het is gelukt'), ('later', 'Nu even niet')], max_length=10, verbose_name='hoe ver de wens is'),
            ),
            migrations.AddField(
                model_name='eigenwoordenevent',
                name='wensstand_door',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL),
            ),
            migrations.AddField(
                model_name='eigenwoordenevent',
                name='wensstand_op',
                field=models.DateField(blank=True, null=True, verbose_name='gezegd op'),
            ),
            migrations.AddField(
                model_name='keuzeantwoord',
                name='wensstand',
                field=models.CharField(blank=True, choices=[('', 'Nog niet begonnen'), ('bezig', 'Ik ben ermee bezig'), ('gelukt', 'Het is gelukt'), ('later', 'Nu even niet')], max_length=10, verbose_name='hoe ver de wens is'),
            ),
            migrations.AddField(
                model_name='keuzeantwoord',
                name='wensstand_door',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL),
            ),
            migrations.AddField(
                model_name='keuzeantwoord',
                name='wensstand_op',
                field=models.DateField(blank=True, null=True, verbose_name='gezegd op'),
            ),
            migrations.AddField(
                model_name='keuzeantwoordevent',
                name='wensstand',
                field=models.CharField(blank=True, choices=[('', 'Nog niet begonnen'), ('bezig', 'Ik ben ermee bezig'), ('gelukt', 'Het is gelukt'), ('later', 'Nu even niet')], max_length=10, verbose_name='hoe ver de wens is'),
            ),
            migrations.AddField(
                model_name='keuzeantwoordevent',
                name='wensstand_door',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL),
            ),
            migrations.AddField(
                model_name='keuzeantwoordevent',
                name='wensstand_op',
                field=models.DateField(blank=True, null=True, verbose_name='gezegd op'),
            ),
            migrations.AddField(
                model_name='talentantwoord',
                name='wensstand',
                field=models.CharField(blank=True, choices=[('', 'Nog niet begonnen'), ('bezig', 'Ik ben ermee bezig'), ('gelukt', 'Het is gelukt'), ('later', 'Nu even niet')], max_length=10, verbose_name='hoe ver de wens is'),
            ),
            migrations.AddField(
                model_name='talentantwoord',
                name='wensstand_door',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL),
            ),
            migrations.AddField(
                model_name='talentantwoord',
                name='wensstand_op',
                field=models.DateField(blank=True, null=True, verbose_name='gezegd op'),
            ),
            migrations.AddField(
                model_name='talentantwoordevent',
                name='wensstand',
                field=models.CharField(blank=True, choices=[('', 'Nog niet begonnen'), ('bezig', 'Ik ben ermee bezig'), ('gelukt', 'Het is gelukt'), ('later', 'Nu even niet')], max_length=10, verbose_name='hoe ver de wens is'),
            ),
            migrations.AddField(
                model_name='talentantwoordevent',
                name='wensstand_door',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL),
            ),
            migrations.AddField(
                model_name='talentantwoordevent',
                name='wensstand_op',
                field=models.DateField(blank=True, null=True, verbose_name='gezegd op'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='eigenwoorden',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_eigenwoordenevent" ("bron", "door_id", "gemeente_id", "id", "onderdeel", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "profiel_id", "tekst", "wensstand", "wensstand_door_id", "wensstand_op") VALUES (NEW."bron", NEW."door_id", NEW."gemeente_id", NEW."id", NEW."onderdeel", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."profiel_id", NEW."tekst", NEW."wensstand", NEW."wensstand_door_id", NEW."wensstand_op"); RETURN NULL;', hash='2745fe0397a24d3f5d7482274d703096401fc229', operation='INSERT', pgid='pgtrigger_insert_insert_4457d', table='trajecten_eigenwoorden', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='eigenwoorden',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_eigenwoordenevent" ("bron", "door_id", "gemeente_id", "id", "onderdeel", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "profiel_id", "tekst", "wensstand", "wensstand_door_id", "wensstand_op") VALUES (NEW."bron", NEW."door_id", NEW."gemeente_id", NEW."id", NEW."onderdeel", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."profiel_id", NEW."tekst", NEW."wensstand", NEW."wensstand_door_id", NEW."wensstand_op"); RETURN NULL;', hash='7d02d076d407996b44caec05eaaaad7441c51d04', operation='UPDATE', pgid='pgtrigger_update_update_11836', table='trajecten_eigenwoorden', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='eigenwoorden',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_eigenwoordenevent" ("bron", "door_id", "gemeente_id", "id", "onderdeel", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "profiel_id", "tekst", "wensstand", "wensstand_door_id", "wensstand_op") VALUES (OLD."bron", OLD."door_id", OLD."gemeente_id", OLD."id", OLD."onderdeel", OLD."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."profiel_id", OLD."tekst", OLD."wensstand", OLD."wensstand_door_id", OLD."wensstand_op"); RETURN NULL;', hash='7361ec63dd00fa68d1cd427824a7cd9c08afa9cd', operation='DELETE', pgid='pgtrigger_delete_delete_15fbc', table='trajecten_eigenwoorden', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='keuzeantwoord',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_keuzeantwoordevent" ("bron", "door_id", "gemeente_id", "id", "keuze_id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "profiel_id", "wensstand", "wensstand_door_id", "wensstand_op") VALUES (NEW."bron", NEW."door_id", NEW."gemeente_id", NEW."id", NEW."keuze_id", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."profiel_id", NEW."wensstand", NEW."wensstand_door_id", NEW."wensstand_op"); RETURN NULL;', hash='7814b2c14d37ff27d2cb0fed8eb08421cf7cf31d', operation='INSERT', pgid='pgtrigger_insert_insert_8951d', table='trajecten_keuzeantwoord', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='keuzeantwoord',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_keuzeantwoordevent" ("bron", "door_id", "gemeente_id", "id", "keuze_id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "profiel_id", "wensstand", "wensstand_door_id", "wensstand_op") VALUES (NEW."bron", NEW."door_id", NEW."gemeente_id", NEW."id", NEW."keuze_id", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."profiel_id", NEW."wensstand", NEW."wensstand_door_id", NEW."wensstand_op"); RETURN NULL;', hash='ff8a89c95c44864b7aa3cb708c097791eb3db13d', operation='UPDATE', pgid='pgtrigger_update_update_015bc', table='trajecten_keuzeantwoord', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='keuzeantwoord',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_keuzeantwoordevent" ("bron", "door_id", "gemeente_id", "id", "keuze_id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "profiel_id", "wensstand", "wensstand_door_id", "wensstand_op") VALUES (OLD."bron", OLD."door_id", OLD."gemeente_id", OLD."id", OLD."keuze_id", OLD."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."profiel_id", OLD."wensstand", OLD."wensstand_door_id", OLD."wensstand_op"); RETURN NULL;', hash='c8d9c4f8b1fd9b52d28aa0e0977aaca3872baf3e', operation='DELETE', pgid='pgtrigger_delete_delete_3e94a', table='trajecten_keuzeantwoord', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='talentantwoord',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_talentantwoordevent" ("afgewezen_op", "antwoord", "bevestigd_op", "bron", "door_id", "gemeente_id", "id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "profiel_id", "talent_id", "wensstand", "wensstand_door_id", "wensstand_op") VALUES (NEW."afgewezen_op", NEW."antwoord", NEW."bevestigd_op", NEW."bron", NEW."door_id", NEW."gemeente_id", NEW."id", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."profiel_id", NEW."talent_id", NEW."wensstand", NEW."wensstand_door_id", NEW."wensstand_op"); RETURN NULL;', hash='277fb875bd792d52f14fb8120956c3c351ab47ac', operation='INSERT', pgid='pgtrigger_insert_insert_bbaea', table='trajecten_talentantwoord', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='talentantwoord',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_talentantwoordevent" ("afgewezen_op", "antwoord", "bevestigd_op", "bron", "door_id", "gemeente_id", "id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "profiel_id", "talent_id", "wensstand", "wensstand_door_id", "wensstand_op") VALUES (NEW."afgewezen_op", NEW."antwoord", NEW."bevestigd_op", NEW."bron", NEW."door_id", NEW."gemeente_id", NEW."id", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."profiel_id", NEW."talent_id", NEW."wensstand", NEW."wensstand_door_id", NEW."wensstand_op"); RETURN NULL;', hash='0bb471b1b3ac83842cdc5ead4bf7f73fa252f09e', operation='UPDATE', pgid='pgtrigger_update_update_3e343', table='trajecten_talentantwoord', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='talentantwoord',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_talentantwoordevent" ("afgewezen_op", "antwoord", "bevestigd_op", "bron", "door_id", "gemeente_id", "id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "profiel_id", "talent_id", "wensstand", "wensstand_door_id", "wensstand_op") VALUES (OLD."afgewezen_op", OLD."antwoord", OLD."bevestigd_op", OLD."bron", OLD."door_id", OLD."gemeente_id", OLD."id", OLD."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."profiel_id", OLD."talent_id", OLD."wensstand", OLD."wensstand_door_id", OLD."wensstand_op"); RETURN NULL;', hash='d0498d3b7a7ab4053cbbbf729eede59f69d02830', operation='DELETE', pgid='pgtrigger_delete_delete_39e37', table='trajecten_talentantwoord', when='AFTER')),
            ),
            migrations.AddConstraint(
                model_name='eigenwoorden',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('wensstand', ''), ('wensstand_op', None)), models.Q(('onderdeel__in', ('leren', 'droom')), ('wensstand__in', ['', 'bezig', 'gelukt', 'later']), ('wensstand_op__isnull', False)), _connector='OR'), name='eigen_woorden_wensstand'),
            ),
            migrations.AddConstraint(
                model_name='keuzeantwoord',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('wensstand', ''), ('wensstand_op', None)), models.Q(('wensstand__in', ['', 'bezig', 'gelukt', 'later']), ('wensstand_op__isnull', False)), _connector='OR'), name='keuzeantwoord_wensstand'),
            ),
            migrations.AddConstraint(
                model_name='talentantwoord',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('wensstand', ''), ('wensstand_op', None)), models.Q(('antwoord', 'leren'), ('wensstand__in', ['', 'bezig', 'gelukt', 'later']), ('wensstand_op__isnull', False)), _connector='OR'), name='talentantwoord_wensstand'),
            ),
            migrations.RunSQL(VERHALEN, VERHALEN_DICHT),
        ]),
    ]
