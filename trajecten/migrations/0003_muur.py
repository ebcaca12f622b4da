"""Row-level security of what belongs to inwoners: own gemeente, and within it only one's own people."""

from django.db import migrations

from netwerk.muur import GEMEENTE, WERKGEMEENTE, Muur
from participatie.migraties import Tegelijk

# The person, and the one named begeleider as long as that person still helps in that gemeente (domain.md 5.11).
MIJN_INWONERS = """
CREATE FUNCTION mijn_helpgemeenten() RETURNS SETOF uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT rol.gemeente_id FROM netwerk_rol rol JOIN netwerk_lid lid ON lid.id = rol.lid_id AND lid.is_active
        WHERE rol.lid_id = muur_gebruiker() AND rol.soort IN ('begeleider', 'kwartiermaker');
END $$;

CREATE FUNCTION mijn_inwoners() RETURNS SETOF uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF muur_systeem() THEN RETURN QUERY SELECT id FROM trajecten_inwoner;
    ELSE RETURN QUERY SELECT id FROM trajecten_inwoner WHERE lid_id = muur_gebruiker()
        UNION SELECT id FROM trajecten_inwoner
        WHERE begeleider_id = muur_gebruiker() AND gemeente_id IN (SELECT mijn_helpgemeenten());
    END IF;
END $$;

CREATE FUNCTION mijn_profielen() RETURNS SETOF uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT id FROM trajecten_talentprofiel WHERE inwoner_id IN (SELECT mijn_inwoners());
END $$;
"""

WEG = "DROP FUNCTION mijn_profielen(); DROP FUNCTION mijn_inwoners(); DROP FUNCTION mijn_helpgemeenten();"

# In columns, not by mijn_inwoners(): a row that is being added is not in there yet.
EIGEN_MENSEN = """lid_id = (SELECT muur_gebruiker()) OR (SELECT muur_systeem())
    OR (begeleider_id = (SELECT muur_gebruiker()) AND gemeente_id = ANY (ARRAY(SELECT mijn_helpgemeenten())))"""
VAN_EIGEN_MENSEN = "inwoner_id = ANY (ARRAY(SELECT mijn_inwoners()))"
IN_EIGEN_PROFIEL = "profiel_id = ANY (ARRAY(SELECT mijn_profielen()))"


class Migration(migrations.Migration):
    dependencies = [("trajecten", "0002_talenten_en_keuzes"), ("netwerk", "0003_muur")]

    operations = [
        Tegelijk([
            migrations.RunSQL(MIJN_INWONERS, WEG),
            Muur("Inwoner", rijen=GEMEENTE, en=EIGEN_MENSEN, binnen_gemeente=("lid",)),
            Muur("Talentprofiel", rijen=GEMEENTE, en=VAN_EIGEN_MENSEN, binnen_gemeente=("inwoner",)),
            *(
                Muur(naam, rijen=GEMEENTE, en=IN_EIGEN_PROFIEL, binnen_gemeente=("profiel",))
                for naam in ("Groepkeuze", "Talentantwoord", "Keuzeantwoord", "EigenWoorden")
            ),
            Muur("Aanmelding", rijen=WERKGEMEENTE),
        ]),
    ]
