"""A begeleider sees whether the own inwoners are on the list of a bijeenkomst, to answer for them."""

from django.db import migrations

# Reading alone: the answer itself is written where all places are counted, in a systeemcontext (netwerk/gasten.py).
NAMENS = """
CREATE FUNCTION leden_die_ik_begeleid() RETURNS SETOF uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT lid_id FROM trajecten_inwoner
        WHERE lid_id IS NOT NULL AND id = ANY (ARRAY(SELECT inwoners_die_ik_begeleid()));
END $$;

CREATE POLICY muur_namens ON netwerk_genodigde FOR SELECT
    USING (lid_id = ANY (ARRAY(SELECT leden_die_ik_begeleid())));
"""
WEG = "DROP POLICY muur_namens ON netwerk_genodigde; DROP FUNCTION leden_die_ik_begeleid();"


class Migration(migrations.Migration):
    dependencies = [("trajecten", "0020_loket"), ("netwerk", "0024_muur_sneller")]

    operations = [migrations.RunSQL(NAMENS, WEG)]
