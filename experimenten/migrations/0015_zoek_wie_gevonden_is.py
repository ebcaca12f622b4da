"""The words of a visit are also where was looked for people and who was found."""

from django.db import migrations

ZOEKVECTOR = """ALTER TABLE experimenten_werkbezoek DROP COLUMN zoekvector, ADD COLUMN zoekvector tsvector
    GENERATED ALWAYS AS (setweight(to_tsvector('dutch'::regconfig, {}) ||
        jsonb_to_tsvector('dutch'::regconfig, antwoorden, '["string"]'), 'B')) STORED;
CREATE INDEX werkbezoek_woorden ON experimenten_werkbezoek USING gin (zoekvector)"""
"""The index goes with the column, and comes back with it."""
MET_WIE_GEVONDEN_IS = "verslag || ' ' || gezocht || ' ' || gevonden"


class Migration(migrations.Migration):
    dependencies = [("experimenten", "0014_stap_terug_houdt_de_dag")]

    operations = [migrations.RunSQL(ZOEKVECTOR.format(MET_WIE_GEVONDEN_IS), ZOEKVECTOR.format("verslag"))]
