"""Look up who is in the own werkgroepen by their index, and know oneself without looking up anything.

Of a function PostgreSQL expects a thousand rows, and read the whole table. And every request begins with the own row.
"""

from importlib import import_module

from django.db import migrations

VAN_HIER = import_module("netwerk.migrations.0014_leden").VAN_HIER
ROLLEN = """gemeente_id = ANY (ARRAY(SELECT mijn_netwerkgemeenten())) OR (SELECT muur_systeem()) OR (SELECT muur_inloggen())"""

MET_DE_INDEX = """
CREATE OR REPLACE FUNCTION mensen_in_mijn_werkgroepen() RETURNS SETOF uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT DISTINCT wl.lid_id FROM netwerk_werkgroeplid wl
        WHERE wl.tot IS NULL AND wl.werkgroep_id = ANY (ARRAY(SELECT mijn_werkgroepen()));
END $$;
"""
ZOALS_EERST = MET_DE_INDEX.replace("= ANY (ARRAY(SELECT mijn_werkgroepen()))", "IN (SELECT mijn_werkgroepen())")
IK_EERST = f"""
ALTER POLICY muur ON netwerk_lid USING (id = (SELECT muur_gebruiker()) OR {VAN_HIER});
ALTER POLICY muur ON netwerk_rol USING (lid_id = (SELECT muur_gebruiker()) OR {ROLLEN});
"""
IK_ACHTERAAN = f"""
ALTER POLICY muur ON netwerk_lid USING ({VAN_HIER});
ALTER POLICY muur ON netwerk_rol USING ({ROLLEN.replace(" OR", " OR lid_id = (SELECT muur_gebruiker()) OR", 1)});
"""


class Migration(migrations.Migration):
    dependencies = [("netwerk", "0027_laatst_als_gast")]

    operations = [migrations.RunSQL(MET_DE_INDEX + IK_EERST, ZOALS_EERST + IK_ACHTERAAN)]
