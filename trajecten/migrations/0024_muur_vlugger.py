"""Ask the conditions of the wall in the order of what they cost, and compare those of inwoners all at once.

PostgreSQL asks what lets somebody read in the order of the names of the policies, the last name first, and stops at
the first that holds. `muur`, that nearly always holds, came last; now it comes before what is seldom needed.
"""

from django.db import migrations

FUNCTIE = "LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp"
EERST_MUUR = """
DO $$
DECLARE regel record;
BEGIN
    FOR regel IN SELECT p.polname, p.polrelid::regclass AS tabel FROM pg_policy p
        JOIN pg_policy muur ON muur.polrelid = p.polrelid AND muur.polname = 'muur'
        WHERE p.polpermissive AND p.polcmd = 'r' AND p.polname LIKE '{van}\\_%'
    LOOP
        EXECUTE format('ALTER POLICY %I ON %s RENAME TO %I', regel.polname, regel.tabel,
            '{naar}' || substr(regel.polname, {vanaf}));
    END LOOP;
END $$;
"""
HERNOEM = EERST_MUUR.format(van="muur", naar="extra", vanaf=len("muur") + 1)
HERNOEM_TERUG = EERST_MUUR.format(van="extra", naar="muur", vanaf=len("extra") + 1)

IN_EEN_KEER = f"""
CREATE OR REPLACE FUNCTION inwoners_zonder_contactpersoon() RETURNS SETOF uuid {FUNCTIE} AS $$
DECLARE waar uuid[];
BEGIN
    SELECT array_agg(mijn.gemeente_id) INTO waar FROM netwerk_rol mijn
        JOIN netwerk_lid ik ON ik.id = mijn.lid_id AND ik.is_active
        WHERE mijn.lid_id = muur_gebruiker() AND mijn.soort = 'kwartiermaker';
    IF waar IS NULL THEN RETURN; END IF;
    RETURN QUERY SELECT inwoner.id FROM trajecten_inwoner inwoner
        WHERE inwoner.gemeente_id = ANY (waar) AND (inwoner.begeleider_id IS NULL
            OR (inwoner.begeleider_id, inwoner.gemeente_id) NOT IN (
                SELECT helpt.lid_id, helpt.gemeente_id FROM netwerk_rol helpt
                JOIN netwerk_lid helper ON helper.id = helpt.lid_id AND helper.is_active
                WHERE helpt.gemeente_id = ANY (waar) AND helpt.soort IN ('begeleider', 'kwartiermaker')));
END $$;

CREATE OR REPLACE FUNCTION mijn_inwoners() RETURNS SETOF uuid {FUNCTIE} AS $$
BEGIN
    IF muur_systeem() THEN RETURN QUERY SELECT id FROM trajecten_inwoner; RETURN; END IF;
    RETURN QUERY SELECT id FROM trajecten_inwoner WHERE lid_id = muur_gebruiker();
    RETURN QUERY SELECT id FROM trajecten_inwoner
        WHERE begeleider_id = muur_gebruiker() AND gemeente_id = ANY (ARRAY(SELECT mijn_helpgemeenten()));
    RETURN QUERY SELECT inwoners_die_ik_waarneem();
    RETURN QUERY SELECT mijn_noodtoegangen();
END $$;
"""
EEN_VOOR_EEN = f"""
CREATE OR REPLACE FUNCTION inwoners_zonder_contactpersoon() RETURNS SETOF uuid {FUNCTIE} AS $$
BEGIN
    RETURN QUERY SELECT inwoner.id FROM netwerk_rol mijn
        JOIN netwerk_lid ik ON ik.id = mijn.lid_id AND ik.is_active
        JOIN trajecten_inwoner inwoner ON inwoner.gemeente_id = mijn.gemeente_id
        WHERE mijn.lid_id = muur_gebruiker() AND mijn.soort = 'kwartiermaker' AND NOT EXISTS (
            SELECT FROM netwerk_rol helpt JOIN netwerk_lid helper ON helper.id = helpt.lid_id AND helper.is_active
            WHERE helpt.lid_id = inwoner.begeleider_id AND helpt.gemeente_id = inwoner.gemeente_id
                AND helpt.soort IN ('begeleider', 'kwartiermaker'));
END $$;

CREATE OR REPLACE FUNCTION mijn_inwoners() RETURNS SETOF uuid {FUNCTIE} AS $$
BEGIN
    IF muur_systeem() THEN RETURN QUERY SELECT id FROM trajecten_inwoner;
    ELSE RETURN QUERY SELECT id FROM trajecten_inwoner WHERE lid_id = muur_gebruiker()
        UNION SELECT id FROM trajecten_inwoner
        WHERE begeleider_id = muur_gebruiker() AND gemeente_id IN (SELECT mijn_helpgemeenten())
        UNION SELECT inwoners_die_ik_waarneem() UNION SELECT mijn_noodtoegangen();
    END IF;
END $$;
"""


class Migration(migrations.Migration):
    dependencies = [
        ("trajecten", "0023_plekmatches"),
        ("netwerk", "0028_muur_vlugger"),
        ("experimenten", "0007_bezoeken_onderweg"),
    ]

    operations = [migrations.RunSQL(HERNOEM + IN_EEN_KEER, HERNOEM_TERUG + EEN_VOOR_EEN)]
