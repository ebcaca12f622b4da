"""Who looked at the own aanmelding, of before there was an inwoner, is told to that inwoner too."""

from django.db import migrations

from participatie.migraties import Tegelijk


def _mijn_personen(ook: str) -> str:
    return f"""
CREATE OR REPLACE FUNCTION mijn_personen() RETURNS SETOF uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT id FROM netwerk_lid WHERE id = muur_gebruiker() AND is_active
        UNION SELECT inwoner.id FROM trajecten_inwoner inwoner JOIN netwerk_lid lid ON lid.id = inwoner.lid_id
        WHERE lid.id = muur_gebruiker() AND lid.is_active{ook};
END $$;
"""  # noqa: S608 (only our own words)


AANMELDING = """
        UNION SELECT aanmelding.id FROM trajecten_aanmelding aanmelding
        JOIN trajecten_inwoner inwoner ON inwoner.id = aanmelding.inwoner_id
        JOIN netwerk_lid lid ON lid.id = inwoner.lid_id
        WHERE lid.id = muur_gebruiker() AND lid.is_active"""


class Migration(migrations.Migration):
    dependencies = [("trajecten", "0032_matches_dichter")]

    operations = [Tegelijk([migrations.RunSQL(_mijn_personen(AANMELDING), _mijn_personen(""))])]
