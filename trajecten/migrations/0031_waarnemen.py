"""Who stands in for the contacts of a colleague has the inwoners of that one only as a begeleider or kwartiermaker."""

from django.db import migrations

from participatie.migraties import Tegelijk


def _waarnemen(rollen: str) -> str:
    return f"""
CREATE OR REPLACE FUNCTION inwoners_die_ik_waarneem() RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT inwoner.id FROM netwerk_waarneming w
        JOIN netwerk_lid ik ON ik.id = w.waarnemer_id AND ik.is_active
        JOIN netwerk_rol rol ON rol.lid_id = ik.id AND rol.gemeente_id = w.gemeente_id AND rol.soort = w.rol
        JOIN trajecten_inwoner inwoner ON inwoner.begeleider_id = w.afwezige_id AND inwoner.gemeente_id = w.gemeente_id
        WHERE ik.id = muur_gebruiker() AND w.ingetrokken_op IS NULL {rollen}
            AND (statement_timestamp() AT TIME ZONE 'Europe/Amsterdam')::date BETWEEN w.van AND w.tot;
END $$;
"""  # noqa: S608 (only names of our own roles)


class Migration(migrations.Migration):
    dependencies = [("trajecten", "0030_sleutel_elders"), ("netwerk", "0033_leden_en_partners")]

    operations = [
        Tegelijk([
            migrations.RunSQL(
                _waarnemen("AND w.rol IN ('begeleider', 'kwartiermaker')"),
                _waarnemen(""),
            ),
        ]),
    ]
