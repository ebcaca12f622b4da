"""The own story may be shared like a block of the talentprofiel: the second wall opens it to that recipient, until a day.

And of each wish the person says how far it is; and both sides are asked how it goes, also of a deelname without a match.
What somebody did before, and what a begeleider sees of the pace, stand apart.
"""

import django.contrib.postgres.fields
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
import pghistory.utils
import uuid
from django.conf import settings
from django.db import migrations, models

from netwerk.muur import Muur, deel_van
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

VAN_EIGEN_MENSEN = "inwoner_id = ANY (ARRAY(SELECT mijn_inwoners()))"
FUNCTIE = "LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp"
VAN_EEN_MATCH = deel_van("trajecten_match", "match_id", als="ouder.inwoner_id = ANY (ARRAY(SELECT mijn_inwoners()))")
VAN_EEN_DEELNAME = deel_van(
    "trajecten_deelname",
    "deelname_id",
    als="((SELECT muur_systeem()) OR ouder.traject_id = ANY (ARRAY(SELECT mijn_trajecten())))",
)


def _navraag(rijen: str) -> str:
    return f"""ALTER POLICY muur ON trajecten_navraag USING ({rijen}) WITH CHECK ({rijen});
ALTER POLICY muur ON trajecten_navraagevent USING ({rijen});
"""


# The same as in 0032, and what is asked of a deelname.
NAVRAAG_BIJ_DEELNAME = """
            UNION ALL SELECT t.inwoner_id, n.id
                FROM trajecten_traject t JOIN trajecten_deelname d ON d.traject_id = t.id
                JOIN trajecten_navraag n ON n.deelname_id = d.id
                WHERE t.inwoner_id = ANY (mensen) AND d.tot IS NULL AND d.stil_sinds IS NULL"""


def _wacht(erbij: str) -> str:
    return f"""
CREATE OR REPLACE FUNCTION wacht_zonder_contactpersoon() RETURNS TABLE (wie uuid, wat text, sinds date) {FUNCTIE} AS $$
DECLARE mensen uuid[];
BEGIN
    mensen := ARRAY(SELECT inwoners_zonder_contactpersoon());
    RETURN QUERY
        SELECT w.inwoner_id, 'gesprek', min((w.op AT TIME ZONE 'Europe/Amsterdam')::date)
            FROM trajecten_ietsanders w WHERE w.inwoner_id = ANY (mensen) AND w.opgepakt_op IS NULL
            GROUP BY w.inwoner_id
        UNION ALL SELECT m.inwoner_id, 'kennismaken', min(m.sinds) FROM trajecten_match m
            WHERE m.inwoner_id = ANY (mensen) AND m.stand = 'kennismaking' AND m.kennisgemaakt_op IS NULL
                AND NOT EXISTS (SELECT FROM trajecten_matchstap s WHERE s.match_id = m.id AND s.antwoord = '')
            GROUP BY m.inwoner_id
        UNION ALL SELECT bij.inwoner_id, 'navraag', min(n.vragen_op) FROM (
            SELECT m.inwoner_id, n.id AS navraag
                FROM trajecten_match m JOIN trajecten_navraag n ON n.match_id = m.id
                WHERE m.inwoner_id = ANY (mensen){erbij}) bij
            JOIN trajecten_navraag n ON n.id = bij.navraag
            WHERE n.antwoord = '' AND n.niet_bereikt_op IS NULL
                AND n.vragen_op <= (statement_timestamp() AT TIME ZONE 'Europe/Amsterdam')::date
            GROUP BY bij.inwoner_id;
END $$;
"""  # noqa: S608 (only our own words)


IN_EEN_GEMEENTE = """
ALTER TABLE trajecten_navraag ADD CONSTRAINT trajecten_navraag_deelname_id_gemeente
    FOREIGN KEY (deelname_id, gemeente_id) REFERENCES trajecten_deelname (id, gemeente_id) DEFERRABLE INITIALLY DEFERRED;
"""
NIET_IN_EEN_GEMEENTE = "ALTER TABLE trajecten_navraag DROP CONSTRAINT trajecten_navraag_deelname_id_gemeente;\n"


class Migration(migrations.Migration):

    dependencies = [
        ('netwerk', '0036_inzage_gasten'),
        ("trajecten", "0034_loket"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        Tegelijk([
            migrations.CreateModel(
                name='Werkverleden',
                fields=[
                    ('bron', models.CharField(choices=[('zelf', 'zelf'), ('samen', 'samen ingevuld'), ('begeleider', 'begeleider'), ('werkplek', 'werkplek'), ('werkbezoek', 'werkbezoek')], default='zelf', max_length=20, verbose_name='bron')),
                    ('op', models.DateField(verbose_name='datum')),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('wat', models.CharField(max_length=120, verbose_name='wat deed u')),
                    ('waar', models.CharField(blank=True, max_length=120, verbose_name='waar')),
                    ('van_jaar', models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='vanaf welk jaar')),
                    ('tot_jaar', models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='tot welk jaar')),
                    ('reden', models.CharField(blank=True, choices=[('contract', 'Het contract was klaar'), ('bedrijf', 'Het bedrijf stopte of werd kleiner'), ('ontslag', 'Ik kreeg ontslag'), ('te_veel', 'Het was te veel voor mij'), ('paste_niet', 'Het paste niet bij mij'), ('ander_werk', 'Ik ging iets anders doen'), ('anders', 'Om iets anders')], max_length=20, verbose_name='waarom stopte het')),
                    ('was_fijn', models.CharField(blank=True, max_length=400, verbose_name='wat was er fijn')),
                    ('door', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.gemeente')),
                    ('inwoner', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='werkverleden', to='trajecten.inwoner')),
                ],
                options={
                    'verbose_name': 'werkverleden',
                    'verbose_name_plural': 'werkverleden',
                },
            ),
            migrations.CreateModel(
                name='WerkverledenEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('bron', models.CharField(choices=[('zelf', 'zelf'), ('samen', 'samen ingevuld'), ('begeleider', 'begeleider'), ('werkplek', 'werkplek'), ('werkbezoek', 'werkbezoek')], default='zelf', max_length=20, verbose_name='bron')),
                    ('op', models.DateField(verbose_name='datum')),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('wat', models.CharField(max_length=120, verbose_name='wat deed u')),
                    ('waar', models.CharField(blank=True, max_length=120, verbose_name='waar')),
                    ('van_jaar', models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='vanaf welk jaar')),
                    ('tot_jaar', models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='tot welk jaar')),
                    ('reden', models.CharField(blank=True, choices=[('contract', 'Het contract was klaar'), ('bedrijf', 'Het bedrijf stopte of werd kleiner'), ('ontslag', 'Ik kreeg ontslag'), ('te_veel', 'Het was te veel voor mij'), ('paste_niet', 'Het paste niet bij mij'), ('ander_werk', 'Ik ging iets anders doen'), ('anders', 'Om iets anders')], max_length=20, verbose_name='waarom stopte het')),
                    ('was_fijn', models.CharField(blank=True, max_length=400, verbose_name='wat was er fijn')),
                    ('door', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente')),
                    ('inwoner', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.inwoner')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='trajecten.werkverleden')),
                ],
                options={
                    'abstract': False,
                },
            ),
        ]),
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
            migrations.AddField(
                model_name='navraag',
                name='deelname',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='navragen', to='trajecten.deelname'),
            ),
            migrations.AddField(
                model_name='navraagevent',
                name='deelname',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.deelname'),
            ),
            migrations.AlterField(
                model_name='navraag',
                name='match',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='navragen', to='trajecten.match'),
            ),
            migrations.AlterField(
                model_name='navraagevent',
                name='match',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.match'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='navraag',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_navraagevent" ("aan", "antwoord", "beantwoord_door_id", "beantwoord_op", "bron", "deelname_id", "gemeente_id", "id", "link_tot", "match_id", "niet_bereikt_op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "thuis", "vragen_op", "woorden") VALUES (NEW."aan", NEW."antwoord", NEW."beantwoord_door_id", NEW."beantwoord_op", NEW."bron", NEW."deelname_id", NEW."gemeente_id", NEW."id", NEW."link_tot", NEW."match_id", NEW."niet_bereikt_op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."thuis", NEW."vragen_op", NEW."woorden"); RETURN NULL;', hash='d8a121b896c44515252fcd61a3ad1b0699b211e1', operation='INSERT', pgid='pgtrigger_insert_insert_dc587', table='trajecten_navraag', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='navraag',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."aan" IS DISTINCT FROM (NEW."aan") OR OLD."antwoord" IS DISTINCT FROM (NEW."antwoord") OR OLD."beantwoord_door_id" IS DISTINCT FROM (NEW."beantwoord_door_id") OR OLD."beantwoord_op" IS DISTINCT FROM (NEW."beantwoord_op") OR OLD."bron" IS DISTINCT FROM (NEW."bron") OR OLD."deelname_id" IS DISTINCT FROM (NEW."deelname_id") OR OLD."gemeente_id" IS DISTINCT FROM (NEW."gemeente_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."link_tot" IS DISTINCT FROM (NEW."link_tot") OR OLD."match_id" IS DISTINCT FROM (NEW."match_id") OR OLD."niet_bereikt_op" IS DISTINCT FROM (NEW."niet_bereikt_op") OR OLD."thuis" IS DISTINCT FROM (NEW."thuis") OR OLD."vragen_op" IS DISTINCT FROM (NEW."vragen_op") OR OLD."woorden" IS DISTINCT FROM (NEW."woorden"))', func='INSERT INTO "trajecten_navraagevent" ("aan", "antwoord", "beantwoord_door_id", "beantwoord_op", "bron", "deelname_id", "gemeente_id", "id", "link_tot", "match_id", "niet_bereikt_op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "thuis", "vragen_op", "woorden") VALUES (NEW."aan", NEW."antwoord", NEW."beantwoord_door_id", NEW."beantwoord_op", NEW."bron", NEW."deelname_id", NEW."gemeente_id", NEW."id", NEW."link_tot", NEW."match_id", NEW."niet_bereikt_op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."thuis", NEW."vragen_op", NEW."woorden"); RETURN NULL;', hash='e46bc6e4ac3e4015127436c3a7953def25fb3c78', operation='UPDATE', pgid='pgtrigger_update_update_13591', table='trajecten_navraag', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='navraag',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_navraagevent" ("aan", "antwoord", "beantwoord_door_id", "beantwoord_op", "bron", "deelname_id", "gemeente_id", "id", "link_tot", "match_id", "niet_bereikt_op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "thuis", "vragen_op", "woorden") VALUES (OLD."aan", OLD."antwoord", OLD."beantwoord_door_id", OLD."beantwoord_op", OLD."bron", OLD."deelname_id", OLD."gemeente_id", OLD."id", OLD."link_tot", OLD."match_id", OLD."niet_bereikt_op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."thuis", OLD."vragen_op", OLD."woorden"); RETURN NULL;', hash='38b33f9a0448584a76ce1cacf85ec254bcb946e3', operation='DELETE', pgid='pgtrigger_delete_delete_68b4c', table='trajecten_navraag', when='AFTER')),
            ),
            migrations.AddConstraint(
                model_name='navraag',
                constraint=models.UniqueConstraint(condition=models.Q(('antwoord', ''), ('niet_bereikt_op', None)), fields=('deelname', 'aan'), name='navraag_een_per_deelname'),
            ),
            migrations.AddConstraint(
                model_name='navraag',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('deelname__isnull', False), ('match', None)), models.Q(('deelname', None), ('match__isnull', False)), _connector='OR'), name='navraag_over_een_ding'),
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='tempo',
                name='insert_insert',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='tempo',
                name='update_update',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='tempo',
                name='delete_delete',
            ),
            migrations.RemoveConstraint(
                model_name='tempo',
                name='tempo_een_per_dag',
            ),
            migrations.AddField(
                model_name='tempo',
                name='wie',
                field=models.CharField(choices=[('inwoner', 'de inwoner'), ('begeleider', 'wie helpt')], default='inwoner', max_length=10, verbose_name='wie zegt dit'),
            ),
            migrations.AddField(
                model_name='tempoevent',
                name='wie',
                field=models.CharField(choices=[('inwoner', 'de inwoner'), ('begeleider', 'wie helpt')], default='inwoner', max_length=10, verbose_name='wie zegt dit'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='tempo',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_tempoevent" ("door_id", "gemeente_id", "hoe", "id", "inwoner_id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "uren", "wie", "woorden") VALUES (NEW."door_id", NEW."gemeente_id", NEW."hoe", NEW."id", NEW."inwoner_id", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."uren", NEW."wie", NEW."woorden"); RETURN NULL;', hash='9e6e2cb27519624fec451171ceceb49154f387d1', operation='INSERT', pgid='pgtrigger_insert_insert_9f0bd', table='trajecten_tempo', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='tempo',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_tempoevent" ("door_id", "gemeente_id", "hoe", "id", "inwoner_id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "uren", "wie", "woorden") VALUES (NEW."door_id", NEW."gemeente_id", NEW."hoe", NEW."id", NEW."inwoner_id", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."uren", NEW."wie", NEW."woorden"); RETURN NULL;', hash='1a427af381337e59b73e6102e83cb9ee04078155', operation='UPDATE', pgid='pgtrigger_update_update_46d66', table='trajecten_tempo', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='tempo',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_tempoevent" ("door_id", "gemeente_id", "hoe", "id", "inwoner_id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "uren", "wie", "woorden") VALUES (OLD."door_id", OLD."gemeente_id", OLD."hoe", OLD."id", OLD."inwoner_id", OLD."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."uren", OLD."wie", OLD."woorden"); RETURN NULL;', hash='b54310b466c910a2c5bdb6d173d9f399a822ec4f', operation='DELETE', pgid='pgtrigger_delete_delete_4bafa', table='trajecten_tempo', when='AFTER')),
            ),
            migrations.AddConstraint(
                model_name='tempo',
                constraint=models.UniqueConstraint(fields=('inwoner', 'op', 'wie'), name='tempo_een_per_dag'),
            ),
            migrations.AddConstraint(
                model_name='tempo',
                constraint=models.CheckConstraint(condition=models.Q(('wie__in', ['inwoner', 'begeleider'])), name='tempo_wie'),
            ),
            migrations.AddConstraint(
                model_name='werkverleden',
                constraint=models.CheckConstraint(condition=models.Q(('wat', ''), _negated=True), name='werkverleden_wat'),
            ),
            migrations.AddConstraint(
                model_name='werkverleden',
                constraint=models.CheckConstraint(condition=models.Q(('bron__in', ('zelf', 'samen'))), name='werkverleden_bron'),
            ),
            migrations.AddConstraint(
                model_name='werkverleden',
                constraint=models.CheckConstraint(condition=models.Q(('reden__in', ['', 'contract', 'bedrijf', 'ontslag', 'te_veel', 'paste_niet', 'ander_werk', 'anders'])), name='werkverleden_reden'),
            ),
            migrations.AddConstraint(
                model_name='werkverleden',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('van_jaar', None), ('van_jaar__gte', 1940), _connector='OR'), models.Q(('tot_jaar', None), ('van_jaar', None), ('tot_jaar__gte', models.F('van_jaar')), _connector='OR')), name='werkverleden_jaren', violation_error_message='Het laatste jaar ligt voor het eerste jaar.'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='werkverleden',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_werkverledenevent" ("bron", "door_id", "gemeente_id", "id", "inwoner_id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "tot_jaar", "van_jaar", "waar", "was_fijn", "wat") VALUES (NEW."bron", NEW."door_id", NEW."gemeente_id", NEW."id", NEW."inwoner_id", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."reden", NEW."tot_jaar", NEW."van_jaar", NEW."waar", NEW."was_fijn", NEW."wat"); RETURN NULL;', hash='01ae38eec8d4a8e7540b73682b3d7a5e248e72ca', operation='INSERT', pgid='pgtrigger_insert_insert_11007', table='trajecten_werkverleden', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='werkverleden',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_werkverledenevent" ("bron", "door_id", "gemeente_id", "id", "inwoner_id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "tot_jaar", "van_jaar", "waar", "was_fijn", "wat") VALUES (NEW."bron", NEW."door_id", NEW."gemeente_id", NEW."id", NEW."inwoner_id", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."reden", NEW."tot_jaar", NEW."van_jaar", NEW."waar", NEW."was_fijn", NEW."wat"); RETURN NULL;', hash='78d3df33bd5daf9c7c55d8262821e08d4ecb5cfb', operation='UPDATE', pgid='pgtrigger_update_update_96c9a', table='trajecten_werkverleden', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='werkverleden',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_werkverledenevent" ("bron", "door_id", "gemeente_id", "id", "inwoner_id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "tot_jaar", "van_jaar", "waar", "was_fijn", "wat") VALUES (OLD."bron", OLD."door_id", OLD."gemeente_id", OLD."id", OLD."inwoner_id", OLD."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."reden", OLD."tot_jaar", OLD."van_jaar", OLD."waar", OLD."was_fijn", OLD."wat"); RETURN NULL;', hash='7b97893d225cb93f4addcaa83988c5e689ed39b9', operation='DELETE', pgid='pgtrigger_delete_delete_a2c23', table='trajecten_werkverleden', when='AFTER')),
            ),
            Muur("Werkverleden", rijen=VAN_EIGEN_MENSEN, binnen_gemeente=("inwoner",)),
            Muur("WerkverledenEvent", rijen=VAN_EIGEN_MENSEN, alleen_erbij=True),
            migrations.RemoveConstraint(
                model_name='omstandigheid',
                name='omstandigheid_niveau',
            ),
            migrations.RemoveConstraint(
                model_name='verhaaldeel',
                name='verhaaldeel_onderwerp',
            ),
            migrations.AlterField(
                model_name='omstandigheid',
                name='soort',
                field=models.CharField(choices=[('mantelzorg', 'Zorgt voor iemand (mantelzorg)'), ('ontheffing', 'Ontheffing: hoeft niet te solliciteren'), ('beschikking', 'Beschikking voor begeleiding'), ('geen_uitkering', 'Heeft geen uitkering'), ('geen_indicatie', 'Heeft geen indicatie die past')], max_length=20, verbose_name='wat'),
            ),
            migrations.AlterField(
                model_name='omstandigheidevent',
                name='soort',
                field=models.CharField(choices=[('mantelzorg', 'Zorgt voor iemand (mantelzorg)'), ('ontheffing', 'Ontheffing: hoeft niet te solliciteren'), ('beschikking', 'Beschikking voor begeleiding'), ('geen_uitkering', 'Heeft geen uitkering'), ('geen_indicatie', 'Heeft geen indicatie die past')], max_length=20, verbose_name='wat'),
            ),
            migrations.AlterField(
                model_name='verhaaldeel',
                name='onderwerp',
                field=models.CharField(choices=[('wie', 'Wie bent u?'), ('gedaan', 'Wat hebt u gedaan?'), ('trots', 'Waar bent u trots op?'), ('anders', 'Wat moet er anders?'), ('kracht', 'Wie en wat helpt u?'), ('verder', 'Hoe wilt u verder?')], max_length=20, verbose_name='onderwerp'),
            ),
            migrations.AlterField(
                model_name='verhaaldeelevent',
                name='onderwerp',
                field=models.CharField(choices=[('wie', 'Wie bent u?'), ('gedaan', 'Wat hebt u gedaan?'), ('trots', 'Waar bent u trots op?'), ('anders', 'Wat moet er anders?'), ('kracht', 'Wie en wat helpt u?'), ('verder', 'Hoe wilt u verder?')], max_length=20, verbose_name='onderwerp'),
            ),
            migrations.AddConstraint(
                model_name='omstandigheid',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('niveau__in', ['licht', 'gemiddeld', 'intensief']), ('soort', 'beschikking')), models.Q(('soort__in', ['mantelzorg', 'ontheffing', 'geen_uitkering', 'geen_indicatie']), ('niveau', '')), _connector='OR'), name='omstandigheid_niveau', violation_error_message='Kies het niveau alleen bij een beschikking.'),
            ),
            migrations.AddConstraint(
                model_name='verhaaldeel',
                constraint=models.CheckConstraint(condition=models.Q(('onderwerp__in', ['wie', 'gedaan', 'trots', 'anders', 'kracht', 'verder'])), name='verhaaldeel_onderwerp'),
            ),
            migrations.RunSQL(VERHALEN, VERHALEN_DICHT),
            migrations.RunSQL(
                _navraag(f"{VAN_EEN_MATCH} OR {VAN_EEN_DEELNAME}") + _wacht(NAVRAAG_BIJ_DEELNAME) + IN_EEN_GEMEENTE,
                NIET_IN_EEN_GEMEENTE + _wacht("") + _navraag(VAN_EEN_MATCH),
            ),
        ]),
    ]
