"""The loket: one owner for every aanmelding; who is there for whom; steps, organisaties and decisions on a traject."""

import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

from netwerk.muur import GEMEENTE, Muur
from participatie.migraties import Tegelijk

# Somebody who became an inwoner reads the own first question.
AANMELDING = """ALTER TABLE trajecten_aanmelding ADD CONSTRAINT trajecten_aanmelding_inwoner_id_gemeente
    FOREIGN KEY (inwoner_id, gemeente_id) REFERENCES trajecten_inwoner (id, gemeente_id) DEFERRABLE INITIALLY DEFERRED;
CREATE POLICY muur_ook ON trajecten_aanmelding FOR SELECT USING (inwoner_id = ANY (ARRAY(SELECT mijn_inwoners())));"""
AANMELDING_WEG = """DROP POLICY muur_ook ON trajecten_aanmelding;
ALTER TABLE trajecten_aanmelding DROP CONSTRAINT trajecten_aanmelding_inwoner_id_gemeente;"""


class Migration(migrations.Migration):

    dependencies = [
        ('netwerk', '0021_rest'),
        ('trajecten', '0014_talenten'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        Tegelijk([
            pgtrigger.migrations.RemoveTrigger(
                model_name='aanmelding',
                name='insert_insert',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='aanmelding',
                name='update_update',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='aanmelding',
                name='delete_delete',
            ),
            migrations.RemoveConstraint(
                model_name='aanmelding',
                name='aanmelding_bereikbaar',
            ),
            migrations.RemoveIndex(
                model_name='aanmelding',
                name='aanmelding_open',
            ),
            migrations.AddField(
                model_name='aanmelding',
                name='afgerond_op',
                field=models.DateTimeField(blank=True, null=True, verbose_name='afgerond op'),
            ),
            migrations.AddField(
                model_name='aanmelding',
                name='afloop',
                field=models.CharField(blank=True, choices=[('inwoner', 'Wordt inwoner'), ('wil_niet', 'De persoon wil dit nu niet'), ('niet_bereikt', 'Wij kregen geen contact'), ('elders', 'Iemand anders helpt al'), ('dubbel', 'Deze persoon stond er al'), ('geen_mens', 'Dit ging niet over meedoen')], max_length=20, verbose_name='wat ervan kwam'),
            ),
            migrations.AddField(
                model_name='aanmelding',
                name='financiering',
                field=models.CharField(blank=True, max_length=120, verbose_name='wie het betaalt'),
            ),
            migrations.AddField(
                model_name='aanmelding',
                name='inwoner',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='aanmeldingen', to='trajecten.inwoner', verbose_name='inwoner'),
            ),
            migrations.AddField(
                model_name='aanmelding',
                name='kanaal',
                field=models.CharField(choices=[('doe_mee', 'zelf ingevuld'), ('balie', 'aan de balie'), ('telefoon', 'aan de telefoon'), ('professional', 'via een professional'), ('bijeenkomst', 'op een bijeenkomst')], default='doe_mee', max_length=20, verbose_name='hoe het binnenkwam'),
            ),
            migrations.AddField(
                model_name='aanmelding',
                name='uiterlijk_op',
                field=models.DateField(blank=True, null=True, verbose_name='uiterlijk op'),
            ),
            migrations.AddField(
                model_name='aanmelding',
                name='via',
                field=models.CharField(blank=True, max_length=120, verbose_name='via wie'),
            ),
            migrations.AddField(
                model_name='aanmeldingevent',
                name='afgerond_op',
                field=models.DateTimeField(blank=True, null=True, verbose_name='afgerond op'),
            ),
            migrations.AddField(
                model_name='aanmeldingevent',
                name='afloop',
                field=models.CharField(blank=True, choices=[('inwoner', 'Wordt inwoner'), ('wil_niet', 'De persoon wil dit nu niet'), ('niet_bereikt', 'Wij kregen geen contact'), ('elders', 'Iemand anders helpt al'), ('dubbel', 'Deze persoon stond er al'), ('geen_mens', 'Dit ging niet over meedoen')], max_length=20, verbose_name='wat ervan kwam'),
            ),
            migrations.AddField(
                model_name='aanmeldingevent',
                name='financiering',
                field=models.CharField(blank=True, max_length=120, verbose_name='wie het betaalt'),
            ),
            migrations.AddField(
                model_name='aanmeldingevent',
                name='inwoner',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.inwoner', verbose_name='inwoner'),
            ),
            migrations.AddField(
                model_name='aanmeldingevent',
                name='kanaal',
                field=models.CharField(choices=[('doe_mee', 'zelf ingevuld'), ('balie', 'aan de balie'), ('telefoon', 'aan de telefoon'), ('professional', 'via een professional'), ('bijeenkomst', 'op een bijeenkomst')], default='doe_mee', max_length=20, verbose_name='hoe het binnenkwam'),
            ),
            migrations.AddField(
                model_name='aanmeldingevent',
                name='uiterlijk_op',
                field=models.DateField(blank=True, null=True, verbose_name='uiterlijk op'),
            ),
            migrations.AddField(
                model_name='aanmeldingevent',
                name='via',
                field=models.CharField(blank=True, max_length=120, verbose_name='via wie'),
            ),
            migrations.AddIndex(
                model_name='aanmelding',
                index=models.Index(condition=models.Q(('afgerond_op', None)), fields=['gemeente', 'ontvangen_op'], name='aanmelding_open'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='aanmelding',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_aanmeldingevent" ("afgerond_op", "afloop", "bericht", "email", "financiering", "gemeente_id", "id", "inwoner_id", "kanaal", "naam", "ontvangen_op", "opgepakt_door_id", "opgepakt_op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "sleutel", "telefoon", "uiterlijk_op", "via") VALUES (NEW."afgerond_op", NEW."afloop", NEW."bericht", NEW."email", NEW."financiering", NEW."gemeente_id", NEW."id", NEW."inwoner_id", NEW."kanaal", NEW."naam", NEW."ontvangen_op", NEW."opgepakt_door_id", NEW."opgepakt_op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."sleutel", NEW."telefoon", NEW."uiterlijk_op", NEW."via"); RETURN NULL;', hash='57d74ac9d55733ce6f4cc7064e4b8eac1bff7cd3', operation='INSERT', pgid='pgtrigger_insert_insert_620f0', table='trajecten_aanmelding', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='aanmelding',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_aanmeldingevent" ("afgerond_op", "afloop", "bericht", "email", "financiering", "gemeente_id", "id", "inwoner_id", "kanaal", "naam", "ontvangen_op", "opgepakt_door_id", "opgepakt_op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "sleutel", "telefoon", "uiterlijk_op", "via") VALUES (NEW."afgerond_op", NEW."afloop", NEW."bericht", NEW."email", NEW."financiering", NEW."gemeente_id", NEW."id", NEW."inwoner_id", NEW."kanaal", NEW."naam", NEW."ontvangen_op", NEW."opgepakt_door_id", NEW."opgepakt_op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."sleutel", NEW."telefoon", NEW."uiterlijk_op", NEW."via"); RETURN NULL;', hash='ec8f0f445e2c30076df8764fa6cbfa8f17a55a01', operation='UPDATE', pgid='pgtrigger_update_update_de6c1', table='trajecten_aanmelding', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='aanmelding',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_aanmeldingevent" ("afgerond_op", "afloop", "bericht", "email", "financiering", "gemeente_id", "id", "inwoner_id", "kanaal", "naam", "ontvangen_op", "opgepakt_door_id", "opgepakt_op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "sleutel", "telefoon", "uiterlijk_op", "via") VALUES (OLD."afgerond_op", OLD."afloop", OLD."bericht", OLD."email", OLD."financiering", OLD."gemeente_id", OLD."id", OLD."inwoner_id", OLD."kanaal", OLD."naam", OLD."ontvangen_op", OLD."opgepakt_door_id", OLD."opgepakt_op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."sleutel", OLD."telefoon", OLD."uiterlijk_op", OLD."via"); RETURN NULL;', hash='574bbbfa5eb247d91c6850a05be9784bc876de77', operation='DELETE', pgid='pgtrigger_delete_delete_9bfc7', table='trajecten_aanmelding', when='AFTER')),
            ),
            migrations.AddConstraint(
                model_name='aanmelding',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('telefoon', ''), _negated=True), models.Q(('email', ''), _negated=True), models.Q(('via', ''), _negated=True), _connector='OR'), name='aanmelding_bereikbaar', violation_error_message='Vul een telefoonnummer of een e-mailadres in. Dan kunnen wij contact opnemen.'),
            ),
            migrations.AddConstraint(
                model_name='aanmelding',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('afgerond_op', None), ('afloop', '')), models.Q(('afgerond_op__isnull', False), models.Q(('afloop', ''), _negated=True)), _connector='OR'), name='aanmelding_afloop'),
            ),
            migrations.RunSQL(AANMELDING, AANMELDING_WEG),
        ]),
    ]
