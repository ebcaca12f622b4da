"""A story may stand at one bijeenkomst, for the people of the network; making the nieuws may be what somebody does."""

import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

from netwerk.muur import NETWERK
from participatie.migraties import Tegelijk


def _te_lezen(waarbij: str) -> str:
    return f"""ALTER POLICY extra_experiment ON trajecten_verhaalgebruik USING (ingetrokken_op IS NULL
    AND geldig_tot > (statement_timestamp() AT TIME ZONE 'Europe/Amsterdam')::date AND {waarbij} AND {NETWERK})"""


IN_HET_NETWERK = """
CREATE TRIGGER trajecten_verhaalgebruik_bijeenkomst AFTER INSERT OR UPDATE OF gemeente_id, bij_id
    ON trajecten_verhaalgebruik FOR EACH ROW EXECUTE FUNCTION bewaak_netwerk(
        'gemeente_id', 'netwerk_gemeente', 'bij_id', 'netwerk_bijeenkomst');
"""


class Migration(migrations.Migration):

    dependencies = [
        ('netwerk', '0036_inzage_gasten'),
        ("trajecten", "0035_mens"),
    ]

    operations = [
        Tegelijk([
            migrations.RemoveConstraint(
                model_name='verhaalgebruik',
                name='verhaalgebruik_bij_experiment',
            ),
            migrations.AlterField(
                model_name='verhaalgebruik',
                name='bij_id',
                field=models.UUIDField(blank=True, null=True, verbose_name='waarbij'),
            ),
            migrations.AlterField(
                model_name='verhaalgebruikevent',
                name='bij_id',
                field=models.UUIDField(blank=True, null=True, verbose_name='waarbij'),
            ),
            migrations.AddConstraint(
                model_name='verhaalgebruik',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('bij_id__isnull', False), ('publicatie', 'experiment')), ('publicatie', 'bijeenkomst'), models.Q(models.Q(('publicatie__in', ['experiment', 'bijeenkomst']), _negated=True), ('bij_id', None)), _connector='OR'), name='verhaalgebruik_waarbij', violation_error_message='Kies bij welk experiment het verhaal staat.'),
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='deelname',
                name='insert_insert',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='deelname',
                name='update_update',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='deelname',
                name='delete_delete',
            ),
            migrations.AddField(
                model_name='deelname',
                name='voor_het_nieuws',
                field=models.BooleanField(default=False, verbose_name='maakt het nieuws van het netwerk'),
            ),
            migrations.AddField(
                model_name='deelnameevent',
                name='voor_het_nieuws',
                field=models.BooleanField(default=False, verbose_name='maakt het nieuws van het netwerk'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='deelname',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_deelnameevent" ("afgesproken_tot", "afloop", "doorgestroomd_naar_id", "gemeente_id", "id", "met_traject", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plek_id", "sinds", "stil_sinds", "stopreden", "tot", "traject_id", "uren", "voor_het_nieuws", "vorm_id", "waar", "waarom_opgelegd", "wet") VALUES (NEW."afgesproken_tot", NEW."afloop", NEW."doorgestroomd_naar_id", NEW."gemeente_id", NEW."id", NEW."met_traject", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."plek_id", NEW."sinds", NEW."stil_sinds", NEW."stopreden", NEW."tot", NEW."traject_id", NEW."uren", NEW."voor_het_nieuws", NEW."vorm_id", NEW."waar", NEW."waarom_opgelegd", NEW."wet"); RETURN NULL;', hash='325148495ba350dd9a372fdd02bdb53ef422ac95', operation='INSERT', pgid='pgtrigger_insert_insert_fa361', table='trajecten_deelname', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='deelname',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_deelnameevent" ("afgesproken_tot", "afloop", "doorgestroomd_naar_id", "gemeente_id", "id", "met_traject", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plek_id", "sinds", "stil_sinds", "stopreden", "tot", "traject_id", "uren", "voor_het_nieuws", "vorm_id", "waar", "waarom_opgelegd", "wet") VALUES (NEW."afgesproken_tot", NEW."afloop", NEW."doorgestroomd_naar_id", NEW."gemeente_id", NEW."id", NEW."met_traject", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."plek_id", NEW."sinds", NEW."stil_sinds", NEW."stopreden", NEW."tot", NEW."traject_id", NEW."uren", NEW."voor_het_nieuws", NEW."vorm_id", NEW."waar", NEW."waarom_opgelegd", NEW."wet"); RETURN NULL;', hash='5d7d9457baa0115888bf79c953a23c804dd9d6cd', operation='UPDATE', pgid='pgtrigger_update_update_16a64', table='trajecten_deelname', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='deelname',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_deelnameevent" ("afgesproken_tot", "afloop", "doorgestroomd_naar_id", "gemeente_id", "id", "met_traject", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plek_id", "sinds", "stil_sinds", "stopreden", "tot", "traject_id", "uren", "voor_het_nieuws", "vorm_id", "waar", "waarom_opgelegd", "wet") VALUES (OLD."afgesproken_tot", OLD."afloop", OLD."doorgestroomd_naar_id", OLD."gemeente_id", OLD."id", OLD."met_traject", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."plek_id", OLD."sinds", OLD."stil_sinds", OLD."stopreden", OLD."tot", OLD."traject_id", OLD."uren", OLD."voor_het_nieuws", OLD."vorm_id", OLD."waar", OLD."waarom_opgelegd", OLD."wet"); RETURN NULL;', hash='823e5f7ed9f291149687be900527ec34d9a340c5', operation='DELETE', pgid='pgtrigger_delete_delete_3b0f7', table='trajecten_deelname', when='AFTER')),
            ),
        ]),
        migrations.RunSQL(
            _te_lezen("publicatie IN ('experiment', 'bijeenkomst') AND bij_id IS NOT NULL"),
            _te_lezen("publicatie = 'experiment'"),
        ),
        migrations.RunSQL(IN_HET_NETWERK, "DROP TRIGGER trajecten_verhaalgebruik_bijeenkomst ON trajecten_verhaalgebruik"),
    ]
