"""Who may read the history of what belongs to inwoners: the same people as of the thing itself. Nobody changes it."""

from django.db import migrations

from netwerk.muur import GEMEENTE, WERKGEMEENTE, Muur
from participatie.migraties import Tegelijk

IN_EIGEN_PROFIEL = "profiel_id = ANY (ARRAY(SELECT mijn_profielen()))"


class Migration(migrations.Migration):
    dependencies = [("trajecten", "0004_geschiedenis")]

    operations = [
        Tegelijk([
            Muur("InwonerEvent", rijen=GEMEENTE, en="pgh_obj_id = ANY (ARRAY(SELECT mijn_inwoners()))", alleen_erbij=True),
            Muur(
                "TalentprofielEvent",
                rijen=GEMEENTE,
                en="inwoner_id = ANY (ARRAY(SELECT mijn_inwoners()))",
                alleen_erbij=True,
            ),
            *(
                Muur(f"{naam}Event", rijen=GEMEENTE, en=IN_EIGEN_PROFIEL, alleen_erbij=True)
                for naam in ("Groepkeuze", "Talentantwoord", "Keuzeantwoord", "EigenWoorden")
            ),
            Muur("AanmeldingEvent", rijen=WERKGEMEENTE, alleen_erbij=True),
        ]),
    ]
