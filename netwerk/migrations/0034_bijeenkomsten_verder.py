"""Reeksen and werkgroepen that stop, ideas and answers that are taken away, and who goes to a bijeenkomst."""

import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

from participatie.migraties import Tegelijk


# Who is at the table and who goes stands with each bijeenkomst from now on.
VAN_DE_REEKS = """
SELECT set_config('app.systeem', 'migration: partners of each bijeenkomst', true);
UPDATE netwerk_bijeenkomst SET partners = reeks.partners, afgevaardigde_id = reeks.afgevaardigde_id
    FROM netwerk_bijeenkomstreeks AS reeks
    WHERE reeks.id = netwerk_bijeenkomst.reeks_id AND (reeks.partners <> '' OR reeks.afgevaardigde_id IS NOT NULL);
SELECT set_config('app.systeem', '', true);
"""


class Migration(migrations.Migration):

    dependencies = [
        ("netwerk", "0033_leden_en_partners"),
    ]

    operations = [
        Tegelijk([
            pgtrigger.migrations.RemoveTrigger(
                model_name='idee',
                name='insert_insert',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='idee',
                name='update_update',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='idee',
                name='delete_delete',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='leerantwoord',
                name='insert_insert',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='leerantwoord',
                name='update_update',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='leerantwoord',
                name='delete_delete',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='leervraag',
                name='insert_insert',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='leervraag',
                name='update_update',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='leervraag',
                name='delete_delete',
            ),
            migrations.AddField(
                model_name='bijeenkomst',
                name='afgevaardigde',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='bijeenkomsten_als_afgevaardigde', to=settings.AUTH_USER_MODEL, verbose_name='wie gaat er namens ons'),
            ),
            migrations.AddField(
                model_name='bijeenkomst',
                name='partners',
                field=models.CharField(blank=True, max_length=300, verbose_name='partners'),
            ),
            migrations.AddField(
                model_name='bijeenkomst',
                name='thema_als_vraag',
                field=models.BooleanField(default=False, verbose_name='thema is de laatste vraag na afloop'),
            ),
            migrations.AddField(
                model_name='bijeenkomstreeks',
                name='gestopt_op',
                field=models.DateTimeField(blank=True, null=True, verbose_name='gestopt op'),
            ),
            migrations.AddField(
                model_name='idee',
                name='weg_op',
                field=models.DateTimeField(blank=True, null=True, verbose_name='weggehaald op'),
            ),
            migrations.AddField(
                model_name='ideeevent',
                name='weg_op',
                field=models.DateTimeField(blank=True, null=True, verbose_name='weggehaald op'),
            ),
            migrations.AddField(
                model_name='leerantwoord',
                name='weg_op',
                field=models.DateTimeField(blank=True, null=True, verbose_name='weggehaald op'),
            ),
            migrations.AddField(
                model_name='leerantwoordevent',
                name='weg_op',
                field=models.DateTimeField(blank=True, null=True, verbose_name='weggehaald op'),
            ),
            migrations.AddField(
                model_name='leervraag',
                name='beantwoord_tijdens',
                field=models.PositiveSmallIntegerField(default=0, verbose_name='bijeenkomsten waarin de vraag beantwoord was'),
            ),
            migrations.AddField(
                model_name='leervraagevent',
                name='beantwoord_tijdens',
                field=models.PositiveSmallIntegerField(default=0, verbose_name='bijeenkomsten waarin de vraag beantwoord was'),
            ),
            migrations.AddField(
                model_name='werkgroep',
                name='gestopt_op',
                field=models.DateTimeField(blank=True, null=True, verbose_name='gestopt op'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='idee',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_ideeevent" ("beslist_op", "door_id", "id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "sleutel", "stand", "uit_de_groepsapp", "weg_op", "werkgroep_id") VALUES (NEW."beslist_op", NEW."door_id", NEW."id", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."samenwerkingsverband_id", NEW."sleutel", NEW."stand", NEW."uit_de_groepsapp", NEW."weg_op", NEW."werkgroep_id"); RETURN NULL;', hash='7685b4dd30da2ff6d545254167b8b95835bdf01c', operation='INSERT', pgid='pgtrigger_insert_insert_4d55a', table='netwerk_idee', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='idee',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."beslist_op" IS DISTINCT FROM (NEW."beslist_op") OR OLD."door_id" IS DISTINCT FROM (NEW."door_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."op" IS DISTINCT FROM (NEW."op") OR OLD."samenwerkingsverband_id" IS DISTINCT FROM (NEW."samenwerkingsverband_id") OR OLD."sleutel" IS DISTINCT FROM (NEW."sleutel") OR OLD."stand" IS DISTINCT FROM (NEW."stand") OR OLD."uit_de_groepsapp" IS DISTINCT FROM (NEW."uit_de_groepsapp") OR OLD."weg_op" IS DISTINCT FROM (NEW."weg_op") OR OLD."werkgroep_id" IS DISTINCT FROM (NEW."werkgroep_id"))', func='INSERT INTO "netwerk_ideeevent" ("beslist_op", "door_id", "id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "sleutel", "stand", "uit_de_groepsapp", "weg_op", "werkgroep_id") VALUES (NEW."beslist_op", NEW."door_id", NEW."id", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."samenwerkingsverband_id", NEW."sleutel", NEW."stand", NEW."uit_de_groepsapp", NEW."weg_op", NEW."werkgroep_id"); RETURN NULL;', hash='b84f3fb06f1efc70276e9b0c2f2116492086b14f', operation='UPDATE', pgid='pgtrigger_update_update_c9e75', table='netwerk_idee', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='idee',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_ideeevent" ("beslist_op", "door_id", "id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "sleutel", "stand", "uit_de_groepsapp", "weg_op", "werkgroep_id") VALUES (OLD."beslist_op", OLD."door_id", OLD."id", OLD."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."samenwerkingsverband_id", OLD."sleutel", OLD."stand", OLD."uit_de_groepsapp", OLD."weg_op", OLD."werkgroep_id"); RETURN NULL;', hash='a8ccdf9fc1b1ffc3f00de3d4ff39d5b534626a5b', operation='DELETE', pgid='pgtrigger_delete_delete_e638d', table='netwerk_idee', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='leerantwoord',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_leerantwoordevent" ("bron_id", "bron_soort", "door_id", "id", "leervraag_id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "tekst", "weg_op") VALUES (NEW."bron_id", NEW."bron_soort", NEW."door_id", NEW."id", NEW."leervraag_id", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."tekst", NEW."weg_op"); RETURN NULL;', hash='ca7ad5c4d8c7dab8ad821f27e29fcab13f9e0b8a', operation='INSERT', pgid='pgtrigger_insert_insert_1b086', table='netwerk_leerantwoord', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='leerantwoord',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "netwerk_leerantwoordevent" ("bron_id", "bron_soort", "door_id", "id", "leervraag_id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "tekst", "weg_op") VALUES (NEW."bron_id", NEW."bron_soort", NEW."door_id", NEW."id", NEW."leervraag_id", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."tekst", NEW."weg_op"); RETURN NULL;', hash='e973ca4278cd6c3268ebb8e61576cdfea49bc6ce', operation='UPDATE', pgid='pgtrigger_update_update_bc851', table='netwerk_leerantwoord', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='leerantwoord',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_leerantwoordevent" ("bron_id", "bron_soort", "door_id", "id", "leervraag_id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "tekst", "weg_op") VALUES (OLD."bron_id", OLD."bron_soort", OLD."door_id", OLD."id", OLD."leervraag_id", OLD."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."tekst", OLD."weg_op"); RETURN NULL;', hash='95bcb91a81802b07a7021e37ba03313651f1c239', operation='DELETE', pgid='pgtrigger_delete_delete_92b70', table='netwerk_leerantwoord', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='leervraag',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_leervraagevent" ("beantwoord_op", "beantwoord_tijdens", "bijeenkomst_id", "gesteld_door_id", "gesteld_op", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "vraag", "weg_op", "werkgroep_id") VALUES (NEW."beantwoord_op", NEW."beantwoord_tijdens", NEW."bijeenkomst_id", NEW."gesteld_door_id", NEW."gesteld_op", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."samenwerkingsverband_id", NEW."vraag", NEW."weg_op", NEW."werkgroep_id"); RETURN NULL;', hash='e06c207b976a788201efcb336583a40ca41d7145', operation='INSERT', pgid='pgtrigger_insert_insert_1b1d8', table='netwerk_leervraag', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='leervraag',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "netwerk_leervraagevent" ("beantwoord_op", "beantwoord_tijdens", "bijeenkomst_id", "gesteld_door_id", "gesteld_op", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "vraag", "weg_op", "werkgroep_id") VALUES (NEW."beantwoord_op", NEW."beantwoord_tijdens", NEW."bijeenkomst_id", NEW."gesteld_door_id", NEW."gesteld_op", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."samenwerkingsverband_id", NEW."vraag", NEW."weg_op", NEW."werkgroep_id"); RETURN NULL;', hash='b8f4b2e2fbc3e26d42a83ed69ea9f30da28bb29d', operation='UPDATE', pgid='pgtrigger_update_update_039c4', table='netwerk_leervraag', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='leervraag',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_leervraagevent" ("beantwoord_op", "beantwoord_tijdens", "bijeenkomst_id", "gesteld_door_id", "gesteld_op", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "vraag", "weg_op", "werkgroep_id") VALUES (OLD."beantwoord_op", OLD."beantwoord_tijdens", OLD."bijeenkomst_id", OLD."gesteld_door_id", OLD."gesteld_op", OLD."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."samenwerkingsverband_id", OLD."vraag", OLD."weg_op", OLD."werkgroep_id"); RETURN NULL;', hash='9f6ed552f007d002b09c9947dc80eb8d9ed2c6ac', operation='DELETE', pgid='pgtrigger_delete_delete_c1219', table='netwerk_leervraag', when='AFTER')),
            ),
            migrations.RunSQL(VAN_DE_REEKS, migrations.RunSQL.noop),
        ]),
    ]
