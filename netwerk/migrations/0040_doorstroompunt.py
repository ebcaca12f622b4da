"""The Doorstroompunt, for the route onderwijs: a kind of organisation of its own since 2026 (domain.md 2.3)."""

from django.db import migrations

ERBIJ = """
INSERT INTO netwerk_organisatiesoort (sleutel, naam, volgorde, geldig_van)
    VALUES ('doorstroompunt', 'Doorstroompunt', 21, '2026-01-01');
"""
ERAF = "DELETE FROM netwerk_organisatiesoort WHERE sleutel = 'doorstroompunt';"


class Migration(migrations.Migration):
    dependencies = [("netwerk", "0039_overleg_en_stem")]

    operations = [migrations.RunSQL(ERBIJ, ERAF)]
