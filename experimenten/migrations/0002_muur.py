"""Row-level security of experiments and visits; whom a visit met belongs to the gemeente of that person."""

from django.db import migrations

from netwerk.muur import GEMEENTE, NETWERK_ZELF, VAN_MIJ, WERKGEMEENTE, Muur, deel_van
from participatie.migraties import Tegelijk

PLEKKEN = ("gemeente", "organisatie", "plek", "mogelijke_plek", "experiment", "actie")
VAN_EEN_BEZOEK = deel_van("experimenten_werkbezoek", "werkbezoek_id")


class Migration(migrations.Migration):
    dependencies = [("experimenten", "0001_initial"), ("netwerk", "0003_muur"), ("trajecten", "0003_muur")]

    operations = [
        Tegelijk([
            Muur("Experiment", rijen=NETWERK_ZELF, ook="openbaar", binnen_netwerk=("samenwerkingsverband", "werkgroep")),
            Muur(
                "Experiment_gemeenten",
                rijen=deel_van("experimenten_experiment", "experiment_id", als=NETWERK_ZELF),
                ook=deel_van("experimenten_experiment", "experiment_id"),
                binnen_netwerk=("experiment", "gemeente"),
            ),
            Muur("Werkbezoek", rijen=WERKGEMEENTE, binnen_netwerk=PLEKKEN),
            Muur("Werkbezoek_meegegaan", rijen=VAN_EEN_BEZOEK),
            Muur("Werkbezoek_gesproken_met", rijen=VAN_EEN_BEZOEK, binnen_netwerk=("werkbezoek", "contactpersoon")),
            Muur("Werkbezoek_inwoners", rijen=VAN_EEN_BEZOEK, binnen_netwerk=("werkbezoek", "inwoner")),
            Muur(
                "GezienTalent",
                rijen=f"{GEMEENTE} AND {VAN_EEN_BEZOEK}",
                binnen_gemeente=("inwoner",),
                binnen_netwerk=("gemeente", "werkbezoek"),
            ),
            Muur("Werkbezoekconcept", rijen=VAN_MIJ),
        ]),
    ]
