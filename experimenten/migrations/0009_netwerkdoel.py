"""For which goal of the network an experiment is, one of the same network."""

import django.db.models.deletion
from django.db import migrations, models

from participatie.migraties import Tegelijk

IN_HET_NETWERK = """
CREATE TRIGGER experimenten_experiment_doel AFTER INSERT OR UPDATE OF samenwerkingsverband_id, doel_id
    ON experimenten_experiment FOR EACH ROW EXECUTE FUNCTION bewaak_netwerk(
        'samenwerkingsverband_id', 'netwerk_samenwerkingsverband', 'doel_id', 'netwerk_netwerkdoel');
"""


class Migration(migrations.Migration):
    dependencies = [("experimenten", "0008_antwoorden_en_schotten"), ("netwerk", "0029_doelen_en_wijken")]

    operations = [
        Tegelijk([
            migrations.AddField(
                model_name="experiment",
                name="doel",
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name="experimenten", to="netwerk.netwerkdoel", verbose_name="doel van het netwerk"),
            ),
            migrations.RunSQL(IN_HET_NETWERK, "DROP TRIGGER experimenten_experiment_doel ON experimenten_experiment"),
        ]),
    ]
