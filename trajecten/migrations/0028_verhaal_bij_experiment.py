"""A story may stand at an experiment, for the people of the network."""

import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

from netwerk.muur import NETWERK
from participatie.migraties import Tegelijk

TE_LEZEN = f"""ingetrokken_op IS NULL AND geldig_tot > (statement_timestamp() AT TIME ZONE 'Europe/Amsterdam')::date
    AND publicatie = 'experiment' AND {NETWERK}"""


class Migration(migrations.Migration):

    dependencies = [
        ('netwerk', '0029_doelen_en_wijken'),
        ('trajecten', '0027_profiel_heel'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        Tegelijk([
            pgtrigger.migrations.RemoveTrigger(
                model_name='verhaalgebruik',
                name='insert_insert',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='verhaalgebruik',
                name='update_update',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='verhaalgebruik',
                name='delete_delete',
            ),
            migrations.RemoveConstraint(
                model_name='verhaalgebruik',
                name='verhaalgebruik_welke',
            ),
            migrations.AddField(
                model_name='verhaalgebruik',
                name='bij_id',
                field=models.UUIDField(blank=True, null=True, verbose_name='bij welk experiment'),
            ),
            migrations.AddField(
                model_name='verhaalgebruikevent',
                name='bij_id',
                field=models.UUIDField(blank=True, null=True, verbose_name='bij welk experiment'),
            ),
            migrations.AlterField(
                model_name='verhaalgebruik',
                name='publicatie',
                field=models.CharField(choices=[('website', 'op de website, bij Verhalen'), ('nieuwsbrief', 'in een nieuwsbrief'), ('bijeenkomst', 'op een bijeenkomst'), ('experiment', 'bij een experiment')], max_length=20, verbose_name='waar'),
            ),
            migrations.AlterField(
                model_name='verhaalgebruikevent',
                name='publicatie',
                field=models.CharField(choices=[('website', 'op de website, bij Verhalen'), ('nieuwsbrief', 'in een nieuwsbrief'), ('bijeenkomst', 'op een bijeenkomst'), ('experiment', 'bij een experiment')], max_length=20, verbose_name='waar'),
            ),
            migrations.AddIndex(
                model_name='verhaalgebruik',
                index=models.Index(condition=models.Q(('bij_id__isnull', False)), fields=['bij_id'], name='verhaalgebruik_bij_idx'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='verhaalgebruik',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_verhaalgebruikevent" ("alias", "bij_id", "gegeven_op", "geldig_tot", "gemeente_id", "id", "ingetrokken_door_id", "ingetrokken_op", "inwoner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "publicatie", "sleutel", "tekst", "titel", "vastgelegd_door_id", "welke") VALUES (NEW."alias", NEW."bij_id", NEW."gegeven_op", NEW."geldig_tot", NEW."gemeente_id", NEW."id", NEW."ingetrokken_door_id", NEW."ingetrokken_op", NEW."inwoner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."publicatie", NEW."sleutel", NEW."tekst", NEW."titel", NEW."vastgelegd_door_id", NEW."welke"); RETURN NULL;', hash='eb6683f9d31e87c2ec17923988775518c088b540', operation='INSERT', pgid='pgtrigger_insert_insert_26317', table='trajecten_verhaalgebruik', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='verhaalgebruik',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_verhaalgebruikevent" ("alias", "bij_id", "gegeven_op", "geldig_tot", "gemeente_id", "id", "ingetrokken_door_id", "ingetrokken_op", "inwoner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "publicatie", "sleutel", "tekst", "titel", "vastgelegd_door_id", "welke") VALUES (NEW."alias", NEW."bij_id", NEW."gegeven_op", NEW."geldig_tot", NEW."gemeente_id", NEW."id", NEW."ingetrokken_door_id", NEW."ingetrokken_op", NEW."inwoner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."publicatie", NEW."sleutel", NEW."tekst", NEW."titel", NEW."vastgelegd_door_id", NEW."welke"); RETURN NULL;', hash='1a7a015398a3208631a7f8b74628bfaa7e76995f', operation='UPDATE', pgid='pgtrigger_update_update_22598', table='trajecten_verhaalgebruik', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='verhaalgebruik',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_verhaalgebruikevent" ("alias", "bij_id", "gegeven_op", "geldig_tot", "gemeente_id", "id", "ingetrokken_door_id", "ingetrokken_op", "inwoner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "publicatie", "sleutel", "tekst", "titel", "vastgelegd_door_id", "welke") VALUES (OLD."alias", OLD."bij_id", OLD."gegeven_op", OLD."geldig_tot", OLD."gemeente_id", OLD."id", OLD."ingetrokken_door_id", OLD."ingetrokken_op", OLD."inwoner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."publicatie", OLD."sleutel", OLD."tekst", OLD."titel", OLD."vastgelegd_door_id", OLD."welke"); RETURN NULL;', hash='310ea374633c2c4c5462d912e5cc0a5b50349703', operation='DELETE', pgid='pgtrigger_delete_delete_fbd50', table='trajecten_verhaalgebruik', when='AFTER')),
            ),
            migrations.AddConstraint(
                model_name='verhaalgebruik',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('publicatie', 'website'), ('welke', '')), models.Q(('publicatie__in', ['nieuwsbrief', 'bijeenkomst', 'experiment']), models.Q(('welke', ''), _negated=True)), _connector='OR'), name='verhaalgebruik_welke', violation_error_message='Schrijf op welke nieuwsbrief of bijeenkomst het is.'),
            ),
            migrations.AddConstraint(
                model_name='verhaalgebruik',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('bij_id__isnull', False), ('publicatie', 'experiment')), models.Q(models.Q(('publicatie', 'experiment'), _negated=True), ('bij_id', None)), _connector='OR'), name='verhaalgebruik_bij_experiment', violation_error_message='Kies bij welk experiment het verhaal staat.'),
            ),
        ]),
        migrations.RunSQL(
            f"CREATE POLICY extra_experiment ON trajecten_verhaalgebruik FOR SELECT USING ({TE_LEZEN})",
            "DROP POLICY extra_experiment ON trajecten_verhaalgebruik",
        ),
    ]
