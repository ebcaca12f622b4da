"""A story may stand at one bijeenkomst, for the people of the network."""

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
        ('trajecten', '0033_eigen_aanmelding'),
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
        ]),
        migrations.RunSQL(
            _te_lezen("publicatie IN ('experiment', 'bijeenkomst') AND bij_id IS NOT NULL"),
            _te_lezen("publicatie = 'experiment'"),
        ),
        migrations.RunSQL(IN_HET_NETWERK, "DROP TRIGGER trajecten_verhaalgebruik_bijeenkomst ON trajecten_verhaalgebruik"),
    ]
