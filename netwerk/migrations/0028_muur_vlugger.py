"""Look up who is in the own werkgroepen by their index: of a function PostgreSQL expects a thousand, and read them all."""

from django.db import migrations

MET_DE_INDEX = """
CREATE OR REPLACE FUNCTION mensen_in_mijn_werkgroepen() RETURNS SETOF uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT DISTINCT wl.lid_id FROM netwerk_werkgroeplid wl
        WHERE wl.tot IS NULL AND wl.werkgroep_id = ANY (ARRAY(SELECT mijn_werkgroepen()));
END $$;
"""
ZOALS_EERST = MET_DE_INDEX.replace("= ANY (ARRAY(SELECT mijn_werkgroepen()))", "IN (SELECT mijn_werkgroepen())")


class Migration(migrations.Migration):
    dependencies = [("netwerk", "0027_laatst_als_gast")]

    operations = [migrations.RunSQL(MET_DE_INDEX, ZOALS_EERST)]
