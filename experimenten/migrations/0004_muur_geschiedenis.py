"""Who may read the history of visits: the same people as of the visit itself. Nobody changes it."""

from django.db import migrations

from netwerk.muur import GEMEENTE, WERKGEMEENTE, Muur, deel_van
from participatie.migraties import Tegelijk

VAN_EEN_BEZOEK = deel_van("experimenten_werkbezoek", "werkbezoek_id")


class Migration(migrations.Migration):
    dependencies = [("experimenten", "0003_geschiedenis")]

    operations = [
        Tegelijk([
            Muur("WerkbezoekEvent", rijen=WERKGEMEENTE, alleen_erbij=True),
            Muur("GezienTalentEvent", rijen=f"{GEMEENTE} AND {VAN_EEN_BEZOEK}", alleen_erbij=True),
            *(
                Muur(f"{naam}Event", rijen=VAN_EEN_BEZOEK, alleen_erbij=True)
                for naam in ("Bezoekinwoner", "Bezoekmeeganger", "Bezoekcontact")
            ),
        ]),
    ]
