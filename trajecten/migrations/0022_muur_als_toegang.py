"""The wall says the same as toegang of what is between a person and who helps, and of who writes; one plainer word."""

from django.db import migrations, models

from netwerk.muur import GEMEENTE
from participatie.migraties import Tegelijk

SYSTEEM = "(SELECT muur_systeem())"
VAN_INWONER = f"{SYSTEEM} OR inwoner_id = ANY (ARRAY(SELECT mijn_inwoners()))"
VAN_EIGEN_MENSEN = "inwoner_id = ANY (ARRAY(SELECT mijn_inwoners()))"
# Not by noodtoegang, as of gesprekken (0016).
SAMEN = f"""{SYSTEEM} OR inwoner_id = ANY (ARRAY(SELECT inwoners_die_ik_begeleid()))
    OR inwoner_id = ANY (ARRAY(SELECT ik_als_inwoner()))"""
IK_HELP_HIER = f"{SYSTEEM} OR gemeente_id = ANY (ARRAY(SELECT mijn_helpgemeenten()))"
IK_MAAK_BELEID = f"""{SYSTEEM} OR gemeente_id IN (SELECT rol.gemeente_id FROM netwerk_rol rol
    JOIN netwerk_lid wie ON wie.id = rol.lid_id AND wie.is_active
    WHERE rol.lid_id = (SELECT muur_gebruiker()) AND rol.soort = 'beleidsmedewerker')"""

TOEN = {"verwijzing": VAN_INWONER, "projectdeelname": VAN_INWONER, "gehoord": VAN_EIGEN_MENSEN}
"""What each of these asked until now."""
SCHRIJFT = {
    "stap": SAMEN,  # reading one is also by noodtoegang
    "project": IK_HELP_HIER,
    "projectpartner": IK_HELP_HIER,
    "projectsessie": IK_HELP_HIER,
    "lokaalcijfer": IK_MAAK_BELEID,
}


def _van(naam: str, wie: str) -> str:
    """Whose rows of this table, and of its history, somebody sees."""
    return f"""
ALTER POLICY muur_en ON trajecten_{naam} USING ({wie}) WITH CHECK ({wie});
ALTER POLICY muur ON trajecten_{naam}event USING (({GEMEENTE}) AND ({wie}));
"""


SAMEN_NU = "".join(_van(naam, SAMEN) for naam in TOEN)
SAMEN_TOEN = "".join(_van(naam, wie) for naam, wie in TOEN.items())
SCHRIJVEN = "".join(
    f"""
CREATE POLICY muur_toevoegen ON trajecten_{naam} AS RESTRICTIVE FOR INSERT WITH CHECK ({wie});
CREATE POLICY muur_veranderen ON trajecten_{naam} AS RESTRICTIVE FOR UPDATE USING ({wie}) WITH CHECK ({wie});
CREATE POLICY muur_weghalen ON trajecten_{naam} AS RESTRICTIVE FOR DELETE USING ({wie});
"""
    for naam, wie in SCHRIJFT.items()
)
SCHRIJVEN_WEG = "".join(
    f"DROP POLICY {regel} ON trajecten_{naam};"
    for naam in SCHRIJFT
    for regel in ("muur_toevoegen", "muur_veranderen", "muur_weghalen")
)

# An inwoner reads whether the named begeleider still helps, and sees no roles of others: yes or no, and no more.
HELPT_NOG = """
CREATE FUNCTION helpt_nog(wie uuid, waar uuid) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN EXISTS (SELECT FROM netwerk_rol rol JOIN netwerk_lid lid ON lid.id = rol.lid_id AND lid.is_active
        WHERE rol.lid_id = wie AND rol.gemeente_id = waar AND rol.soort IN ('begeleider', 'kwartiermaker'));
END $$;
"""
STOPREDENEN = [
    ("past_niet", "Het paste niet"),
    ("draagkracht", "Het werd te veel"),
    ("verder", "Ging verder met iets anders"),
    ("geen_contact", "Geen contact meer"),
    ("verhuisd", "Verhuisd"),
    ("anders", "Iets anders"),
]


class Migration(migrations.Migration):
    dependencies = [("trajecten", "0021_namens")]

    operations = [
        Tegelijk([
            *(
                migrations.AlterField(
                    naam,
                    "stopreden",
                    models.CharField("waarom gestopt", max_length=20, choices=STOPREDENEN, blank=True),
                )
                for naam in ("projectdeelname", "projectdeelnameevent")
            ),
            migrations.RunSQL(SAMEN_NU, SAMEN_TOEN),
            migrations.RunSQL(SCHRIJVEN, SCHRIJVEN_WEG),
            migrations.RunSQL(HELPT_NOG, "DROP FUNCTION helpt_nog(uuid, uuid)"),
        ]),
    ]
