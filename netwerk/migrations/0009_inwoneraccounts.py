"""That somebody has an account as an inwoner stays within the gemeente (domain.md 5.11).

The policies of 0003 show all accounts of a network to who works in it. These narrow that down: an account of an inwoner
is for that person, for who works in the gemeente and for logging in. Who is from the world of inwoners and works in the
network too, is a colleague like any other. A role gives a gemeente something to look after, so there it is seen as well.
"""

from django.db import migrations

from netwerk.muur import WERKGEMEENTE
from participatie.migraties import Tegelijk

ROL_HIER = f"""EXISTS (SELECT FROM netwerk_rol rol WHERE rol.lid_id = netwerk_lid.id
    AND (rol.soort NOT IN ('inwoner', 'werkgever') OR rol.{WERKGEMEENTE}))"""

ACCOUNTS = f"""wereld <> 'inwoner' OR {WERKGEMEENTE} OR id = (SELECT muur_gebruiker()) OR (SELECT muur_inloggen())
    OR {ROL_HIER}"""

GESCHIEDENIS = f"wereld <> 'inwoner' OR {WERKGEMEENTE}"


class Migration(migrations.Migration):
    dependencies = [("netwerk", "0008_bewaren")]

    operations = [
        Tegelijk([
            migrations.RunSQL(
                f"CREATE POLICY muur_inwoners ON netwerk_lid AS RESTRICTIVE USING ({ACCOUNTS}) WITH CHECK ({ACCOUNTS})",
                "DROP POLICY muur_inwoners ON netwerk_lid",
            ),
            # Only reading: everybody adds to a history.
            migrations.RunSQL(
                f"CREATE POLICY muur_inwoners ON netwerk_lidevent AS RESTRICTIVE FOR SELECT USING ({GESCHIEDENIS})",
                "DROP POLICY muur_inwoners ON netwerk_lidevent",
            ),
        ]),
    ]
