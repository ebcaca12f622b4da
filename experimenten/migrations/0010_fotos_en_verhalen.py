"""Photos keep for which uses there is consent; a story or a photo of a visit is at an experiment of the same network."""

import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

from participatie.migraties import Tegelijk

IN_HET_NETWERK = """
CREATE TRIGGER experimenten_bestand_bezoekfoto AFTER INSERT OR UPDATE OF samenwerkingsverband_id, bezoekfoto_id
    ON experimenten_bestand FOR EACH ROW EXECUTE FUNCTION bewaak_netwerk(
        'samenwerkingsverband_id', 'netwerk_samenwerkingsverband', 'bezoekfoto_id', 'experimenten_bezoekbestand');
CREATE TRIGGER trajecten_verhaalgebruik_experiment AFTER INSERT OR UPDATE OF gemeente_id, bij_id
    ON trajecten_verhaalgebruik FOR EACH ROW EXECUTE FUNCTION bewaak_netwerk(
        'gemeente_id', 'netwerk_gemeente', 'bij_id', 'experimenten_experiment');
"""
NIET_BEWAAKT = """
DROP TRIGGER trajecten_verhaalgebruik_experiment ON trajecten_verhaalgebruik;
DROP TRIGGER experimenten_bestand_bezoekfoto ON experimenten_bestand;
"""

OPENBAAR = """CREATE POLICY extra_ook ON experimenten_bestand FOR SELECT USING (
    mag_openbaar AND stand = 'vrijgegeven' AND verwijderd_op IS NULL)"""
"""What visitors may see: only with the experiment, that has a wall of its own."""


class Migration(migrations.Migration):

    dependencies = [
        ('experimenten', '0009_netwerkdoel'),
        ('netwerk', '0029_doelen_en_wijken'),
        ('trajecten', '0028_verhaal_bij_experiment'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        Tegelijk([
            pgtrigger.migrations.RemoveTrigger(
                model_name='bestand',
                name='insert_insert',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='bestand',
                name='update_update',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='bestand',
                name='delete_delete',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='bezoekbestand',
                name='insert_insert',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='bezoekbestand',
                name='update_update',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='bezoekbestand',
                name='delete_delete',
            ),
            migrations.RemoveConstraint(
                model_name='bezoekbestand',
                name='bezoekbestand_stand',
            ),
            migrations.RemoveField(
                model_name='bezoekbestandevent',
                name='naam',
            ),
            migrations.AddField(
                model_name='bestand',
                name='bezoekfoto',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='bij_experimenten', to='experimenten.bezoekbestand'),
            ),
            migrations.AddField(
                model_name='bestand',
                name='mag_in_rapport',
                field=models.BooleanField(default=False, verbose_name='mag in een rapport'),
            ),
            migrations.AddField(
                model_name='bestand',
                name='mag_openbaar',
                field=models.BooleanField(default=False, verbose_name='mag op de openbare pagina'),
            ),
            migrations.AddField(
                model_name='bestandevent',
                name='bezoekfoto',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='experimenten.bezoekbestand'),
            ),
            migrations.AddField(
                model_name='bestandevent',
                name='mag_in_rapport',
                field=models.BooleanField(default=False, verbose_name='mag in een rapport'),
            ),
            migrations.AddField(
                model_name='bestandevent',
                name='mag_openbaar',
                field=models.BooleanField(default=False, verbose_name='mag op de openbare pagina'),
            ),
            migrations.AddField(
                model_name='bezoekbestand',
                name='beschrijving',
                field=models.CharField(blank=True, max_length=250, verbose_name='beschrijving'),
            ),
            migrations.AddField(
                model_name='bezoekbestand',
                name='herkenbaar',
                field=models.BooleanField(blank=True, null=True, verbose_name='staat er iemand herkenbaar op'),
            ),
            migrations.AddField(
                model_name='bezoekbestand',
                name='ingetrokken_op',
                field=models.DateTimeField(blank=True, null=True, verbose_name='toestemming ingetrokken op'),
            ),
            migrations.AddField(
                model_name='bezoekbestand',
                name='toestemming_op',
                field=models.DateField(blank=True, null=True, verbose_name='toestemming gegeven op'),
            ),
            migrations.AddField(
                model_name='bezoekbestand',
                name='toestemming_van',
                field=models.CharField(blank=True, max_length=200, verbose_name='met toestemming van'),
            ),
            migrations.AddField(
                model_name='bezoekbestandevent',
                name='herkenbaar',
                field=models.BooleanField(blank=True, null=True, verbose_name='staat er iemand herkenbaar op'),
            ),
            migrations.AddField(
                model_name='bezoekbestandevent',
                name='ingetrokken_op',
                field=models.DateTimeField(blank=True, null=True, verbose_name='toestemming ingetrokken op'),
            ),
            migrations.AddField(
                model_name='bezoekbestandevent',
                name='toestemming_op',
                field=models.DateField(blank=True, null=True, verbose_name='toestemming gegeven op'),
            ),
            migrations.AddField(
                model_name='experiment',
                name='uitkomst_in_gewone_woorden',
                field=models.TextField(blank=True, max_length=600, verbose_name='wat eruit kwam, in gewone woorden, voor bezoekers'),
            ),
            migrations.AlterField(
                model_name='bezoekbestand',
                name='naam',
                field=models.CharField(blank=True, max_length=100, verbose_name='naam'),
            ),
            migrations.AlterField(
                model_name='bezoekbestand',
                name='stand',
                field=models.CharField(choices=[('quarantaine', 'Wacht op controle'), ('vrijgegeven', 'Te openen'), ('geweigerd', 'Geweigerd'), ('ingetrokken', 'Toestemming ingetrokken')], default='quarantaine', max_length=12, verbose_name='stand'),
            ),
            migrations.AlterField(
                model_name='bezoekbestandevent',
                name='stand',
                field=models.CharField(choices=[('quarantaine', 'Wacht op controle'), ('vrijgegeven', 'Te openen'), ('geweigerd', 'Geweigerd'), ('ingetrokken', 'Toestemming ingetrokken')], default='quarantaine', max_length=12, verbose_name='stand'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='bestand',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "experimenten_bestandevent" ("bezoekfoto_id", "experiment_id", "geplaatst_door_id", "geplaatst_op", "grootte", "herkenbaar", "id", "ingetrokken_op", "mag_in_rapport", "mag_openbaar", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "sha256", "sleutel", "soort", "stand", "toestemming_op", "verwijderd_door_id", "verwijderd_op") VALUES (NEW."bezoekfoto_id", NEW."experiment_id", NEW."geplaatst_door_id", NEW."geplaatst_op", NEW."grootte", NEW."herkenbaar", NEW."id", NEW."ingetrokken_op", NEW."mag_in_rapport", NEW."mag_openbaar", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."samenwerkingsverband_id", NEW."sha256", NEW."sleutel", NEW."soort", NEW."stand", NEW."toestemming_op", NEW."verwijderd_door_id", NEW."verwijderd_op"); RETURN NULL;', hash='9248993bc7750d14b929158426bbb79093136f70', operation='INSERT', pgid='pgtrigger_insert_insert_749de', table='experimenten_bestand', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='bestand',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."bezoekfoto_id" IS DISTINCT FROM (NEW."bezoekfoto_id") OR OLD."experiment_id" IS DISTINCT FROM (NEW."experiment_id") OR OLD."geplaatst_door_id" IS DISTINCT FROM (NEW."geplaatst_door_id") OR OLD."geplaatst_op" IS DISTINCT FROM (NEW."geplaatst_op") OR OLD."grootte" IS DISTINCT FROM (NEW."grootte") OR OLD."herkenbaar" IS DISTINCT FROM (NEW."herkenbaar") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."ingetrokken_op" IS DISTINCT FROM (NEW."ingetrokken_op") OR OLD."mag_in_rapport" IS DISTINCT FROM (NEW."mag_in_rapport") OR OLD."mag_openbaar" IS DISTINCT FROM (NEW."mag_openbaar") OR OLD."samenwerkingsverband_id" IS DISTINCT FROM (NEW."samenwerkingsverband_id") OR OLD."sha256" IS DISTINCT FROM (NEW."sha256") OR OLD."sleutel" IS DISTINCT FROM (NEW."sleutel") OR OLD."soort" IS DISTINCT FROM (NEW."soort") OR OLD."stand" IS DISTINCT FROM (NEW."stand") OR OLD."toestemming_op" IS DISTINCT FROM (NEW."toestemming_op") OR OLD."verwijderd_door_id" IS DISTINCT FROM (NEW."verwijderd_door_id") OR OLD."verwijderd_op" IS DISTINCT FROM (NEW."verwijderd_op"))', func='INSERT INTO "experimenten_bestandevent" ("bezoekfoto_id", "experiment_id", "geplaatst_door_id", "geplaatst_op", "grootte", "herkenbaar", "id", "ingetrokken_op", "mag_in_rapport", "mag_openbaar", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "sha256", "sleutel", "soort", "stand", "toestemming_op", "verwijderd_door_id", "verwijderd_op") VALUES (NEW."bezoekfoto_id", NEW."experiment_id", NEW."geplaatst_door_id", NEW."geplaatst_op", NEW."grootte", NEW."herkenbaar", NEW."id", NEW."ingetrokken_op", NEW."mag_in_rapport", NEW."mag_openbaar", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."samenwerkingsverband_id", NEW."sha256", NEW."sleutel", NEW."soort", NEW."stand", NEW."toestemming_op", NEW."verwijderd_door_id", NEW."verwijderd_op"); RETURN NULL;', hash='755056470286f0cfc7139444c19e1aaf9fda0e97', operation='UPDATE', pgid='pgtrigger_update_update_f8a60', table='experimenten_bestand', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='bestand',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "experimenten_bestandevent" ("bezoekfoto_id", "experiment_id", "geplaatst_door_id", "geplaatst_op", "grootte", "herkenbaar", "id", "ingetrokken_op", "mag_in_rapport", "mag_openbaar", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "sha256", "sleutel", "soort", "stand", "toestemming_op", "verwijderd_door_id", "verwijderd_op") VALUES (OLD."bezoekfoto_id", OLD."experiment_id", OLD."geplaatst_door_id", OLD."geplaatst_op", OLD."grootte", OLD."herkenbaar", OLD."id", OLD."ingetrokken_op", OLD."mag_in_rapport", OLD."mag_openbaar", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."samenwerkingsverband_id", OLD."sha256", OLD."sleutel", OLD."soort", OLD."stand", OLD."toestemming_op", OLD."verwijderd_door_id", OLD."verwijderd_op"); RETURN NULL;', hash='808359a47fae52fb6e4e1cefcccadbacc95febd8', operation='DELETE', pgid='pgtrigger_delete_delete_aa533', table='experimenten_bestand', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='bezoekbestand',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "experimenten_bezoekbestandevent" ("gemeente_id", "geplaatst_door_id", "geplaatst_op", "grootte", "herkenbaar", "id", "ingetrokken_op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "sleutel", "soort", "stand", "toestemming_op", "verwijderd_op", "werkbezoek_id") VALUES (NEW."gemeente_id", NEW."geplaatst_door_id", NEW."geplaatst_op", NEW."grootte", NEW."herkenbaar", NEW."id", NEW."ingetrokken_op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."sha256", NEW."sleutel", NEW."soort", NEW."stand", NEW."toestemming_op", NEW."verwijderd_op", NEW."werkbezoek_id"); RETURN NULL;', hash='6c3e3b51065156e6cab7bee986d7d3f901c2943b', operation='INSERT', pgid='pgtrigger_insert_insert_b338e', table='experimenten_bezoekbestand', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='bezoekbestand',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."gemeente_id" IS DISTINCT FROM (NEW."gemeente_id") OR OLD."geplaatst_door_id" IS DISTINCT FROM (NEW."geplaatst_door_id") OR OLD."geplaatst_op" IS DISTINCT FROM (NEW."geplaatst_op") OR OLD."grootte" IS DISTINCT FROM (NEW."grootte") OR OLD."herkenbaar" IS DISTINCT FROM (NEW."herkenbaar") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."ingetrokken_op" IS DISTINCT FROM (NEW."ingetrokken_op") OR OLD."sha256" IS DISTINCT FROM (NEW."sha256") OR OLD."sleutel" IS DISTINCT FROM (NEW."sleutel") OR OLD."soort" IS DISTINCT FROM (NEW."soort") OR OLD."stand" IS DISTINCT FROM (NEW."stand") OR OLD."toestemming_op" IS DISTINCT FROM (NEW."toestemming_op") OR OLD."verwijderd_op" IS DISTINCT FROM (NEW."verwijderd_op") OR OLD."werkbezoek_id" IS DISTINCT FROM (NEW."werkbezoek_id"))', func='INSERT INTO "experimenten_bezoekbestandevent" ("gemeente_id", "geplaatst_door_id", "geplaatst_op", "grootte", "herkenbaar", "id", "ingetrokken_op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "sleutel", "soort", "stand", "toestemming_op", "verwijderd_op", "werkbezoek_id") VALUES (NEW."gemeente_id", NEW."geplaatst_door_id", NEW."geplaatst_op", NEW."grootte", NEW."herkenbaar", NEW."id", NEW."ingetrokken_op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."sha256", NEW."sleutel", NEW."soort", NEW."stand", NEW."toestemming_op", NEW."verwijderd_op", NEW."werkbezoek_id"); RETURN NULL;', hash='15f5d5651727460b4d2b4bb9e9c954d74acbc341', operation='UPDATE', pgid='pgtrigger_update_update_a7848', table='experimenten_bezoekbestand', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='bezoekbestand',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "experimenten_bezoekbestandevent" ("gemeente_id", "geplaatst_door_id", "geplaatst_op", "grootte", "herkenbaar", "id", "ingetrokken_op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "sleutel", "soort", "stand", "toestemming_op", "verwijderd_op", "werkbezoek_id") VALUES (OLD."gemeente_id", OLD."geplaatst_door_id", OLD."geplaatst_op", OLD."grootte", OLD."herkenbaar", OLD."id", OLD."ingetrokken_op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."sha256", OLD."sleutel", OLD."soort", OLD."stand", OLD."toestemming_op", OLD."verwijderd_op", OLD."werkbezoek_id"); RETURN NULL;', hash='7394f7561ed516e16988444dc0cf83675be18d83', operation='DELETE', pgid='pgtrigger_delete_delete_f94eb', table='experimenten_bezoekbestand', when='AFTER')),
            ),
            migrations.AddConstraint(
                model_name='bestand',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('mag_in_rapport', False), ('mag_openbaar', False)), models.Q(models.Q(('soort', 'pdf'), _negated=True), models.Q(('stand', 'ingetrokken'), _negated=True)), _connector='OR'), name='bestand_gebruik_van_een_foto'),
            ),
            migrations.AddConstraint(
                model_name='bezoekbestand',
                constraint=models.CheckConstraint(condition=models.Q(('stand__in', ['quarantaine', 'vrijgegeven', 'geweigerd', 'ingetrokken'])), name='bezoekbestand_stand'),
            ),
            migrations.AddConstraint(
                model_name='bezoekbestand',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('beschrijving', ''), ('ingetrokken_op__isnull', False), ('naam', ''), ('stand', 'ingetrokken')), models.Q(('ingetrokken_op', None), models.Q(('stand', 'ingetrokken'), _negated=True), models.Q(('naam', ''), _negated=True)), _connector='OR'), name='bezoekbestand_ingetrokken_is_leeg'),
            ),
            migrations.AddConstraint(
                model_name='bezoekbestand',
                constraint=models.CheckConstraint(condition=models.Q(('herkenbaar', None), ('herkenbaar', False), models.Q(('stand', 'ingetrokken'), ('toestemming_van', '')), models.Q(('toestemming_op__isnull', False), models.Q(('toestemming_van', ''), _negated=True)), _connector='OR'), name='bezoekbestand_herkenbaar_met_toestemming', violation_error_message='Schrijf op wie toestemming gaf, en wanneer.'),
            ),
        ]),
        migrations.RunSQL(IN_HET_NETWERK, NIET_BEWAAKT),
        migrations.RunSQL(OPENBAAR, "DROP POLICY extra_ook ON experimenten_bestand"),
    ]
