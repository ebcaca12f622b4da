"""Who may read the history of this app. Nobody changes it."""

from django.db import migrations

from netwerk.muur import NETWERK, NETWERK_ZELF, WERKGEMEENTE, Muur, deel_van
from participatie.migraties import Tegelijk


class Migration(migrations.Migration):
    dependencies = [("netwerk", "0004_geschiedenis")]

    operations = [
        Tegelijk([
            *(Muur(f"{naam}Event", rijen=NETWERK, alleen_erbij=True) for naam in ("Lid", "Rol", "Contactpersoon", "Contactmoment")),
            Muur("ActieEvent", rijen=WERKGEMEENTE, alleen_erbij=True),
            Muur("WerkgroeplidEvent", rijen=deel_van("netwerk_werkgroep", "werkgroep_id"), alleen_erbij=True),
            Muur(
                "AanwezigheidEvent",
                rijen=deel_van("netwerk_bijeenkomst", "bijeenkomst_id", als=NETWERK_ZELF),
                alleen_erbij=True,
            ),
            Muur(
                "ContactmomentpersoonEvent",
                rijen=deel_van("netwerk_contactmoment", "contactmoment_id"),
                alleen_erbij=True,
            ),
        ]),
    ]
