"""Whoever has no account hears the fixed texts of a screen too: what was checked, of every network."""

from django.db import migrations

from participatie.migraties import Tegelijk


class Migration(migrations.Migration):

    dependencies = [
        ("netwerk", "0037_antwoord_is_af"),
    ]

    operations = [
        Tegelijk([
            migrations.RunSQL(
                "CREATE POLICY extra_openbaar ON netwerk_voorleesopname FOR SELECT"
                " USING (stand = 'vrijgegeven' AND (SELECT muur_gebruiker()) IS NULL)",
                "DROP POLICY extra_openbaar ON netwerk_voorleesopname",
            ),
        ]),
    ]
