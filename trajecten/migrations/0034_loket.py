"""Who moved, died or is helped elsewhere needs no contactpersoon: nobody is asked to find one, and no figure counts it.

Unless that person asked for a talk since.
"""

from django.db import migrations

from participatie.migraties import Tegelijk

VERTROKKEN = """
CREATE FUNCTION vertrokken_zonder_vraag(wie uuid) RETURNS boolean LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT coalesce((SELECT reden.is_neutraal AND NOT EXISTS (SELECT FROM trajecten_ietsanders wens
            WHERE wens.inwoner_id = wie AND wens.opgepakt_op IS NULL
                AND (wens.op AT TIME ZONE 'Europe/Amsterdam')::date > laatste.einde)
        FROM (SELECT t.einde, t.eindreden_id FROM trajecten_traject t WHERE t.inwoner_id = wie
            ORDER BY t.start DESC, t.id DESC LIMIT 1) laatste
        JOIN trajecten_eindreden reden ON reden.id = laatste.eindreden_id), false)
$$;
CREATE FUNCTION vertrokken_zonder_contactpersoon() RETURNS SETOF uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT wie FROM inwoners_zonder_contactpersoon() wie WHERE vertrokken_zonder_vraag(wie);
END $$;
"""
WEG = "DROP FUNCTION vertrokken_zonder_contactpersoon(); DROP FUNCTION vertrokken_zonder_vraag(uuid);"


def _hoeveel(behalve: str) -> str:
    return f"""
CREATE OR REPLACE FUNCTION hoeveel_zonder_contactpersoon(waar uuid) RETURNS integer
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM netwerk_rol mijn JOIN netwerk_lid ik ON ik.id = mijn.lid_id AND ik.is_active
        WHERE mijn.lid_id = muur_gebruiker() AND mijn.gemeente_id = waar
            AND mijn.soort IN ('beleidsmedewerker', 'functioneel_beheerder')) THEN RETURN 0; END IF;
    RETURN (SELECT count(*) FROM trajecten_inwoner inwoner WHERE inwoner.gemeente_id = waar
        AND NOT EXISTS (SELECT FROM netwerk_rol helpt JOIN netwerk_lid helper ON helper.id = helpt.lid_id AND helper.is_active
            WHERE helpt.lid_id = inwoner.begeleider_id AND helpt.gemeente_id = waar
                AND helpt.soort IN ('begeleider', 'kwartiermaker')){behalve});
END $$;
"""  # noqa: S608 (only our own words)


class Migration(migrations.Migration):
    dependencies = [("trajecten", "0033_eigen_aanmelding")]

    operations = [
        Tegelijk([
            migrations.RunSQL(VERTROKKEN, WEG),
            migrations.RunSQL(_hoeveel("\n        AND NOT vertrokken_zonder_vraag(inwoner.id)"), _hoeveel("")),
        ]),
    ]
