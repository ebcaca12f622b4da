"""Leaving is no early stop of a deelname; and the table of statistics, in which the numbers of a closed year stay.

Who moved away or died did not stop early: that is a departure, as it is of a traject.
"""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

from netwerk.muur import Muur
from participatie.migraties import Tegelijk

AFLOOP = models.CharField(
    blank=True,
    choices=[
        ("afgerond", "Afgerond"),
        ("doorgestroomd", "Doorgestroomd"),
        ("gestopt", "Eerder gestopt"),
        ("vertrek", "Vertrokken, bijvoorbeeld verhuisd"),
        ("onbekend", "Gestopt, niet opgeschreven waarom"),
    ],
    max_length=20,
    verbose_name="hoe het eindigde",
)

# What ended with such a traject, whatever the network calls that reason; and what somebody stopped for a move.
VERTREK = """
UPDATE trajecten_deelname deel SET afloop = 'vertrek', stopreden = ''
    FROM trajecten_traject t JOIN trajecten_eindreden reden ON reden.id = t.eindreden_id
    WHERE t.id = deel.traject_id AND reden.is_neutraal AND deel.met_traject AND deel.afloop IN ('gestopt', 'afgerond');
UPDATE trajecten_deelname SET afloop = 'vertrek', stopreden = '' WHERE afloop = 'gestopt' AND stopreden = 'verhuisd';
"""
VERTREK_WEG = "UPDATE trajecten_deelname SET afloop = 'gestopt', stopreden = 'verhuisd' WHERE afloop = 'vertrek';"

ROL = settings.DATABASE_APP_ROL
ALLEEN_ERBIJ = f"""
DO $$ BEGIN
    IF current_user <> '{ROL}' THEN
        REVOKE UPDATE, DELETE, TRUNCATE ON trajecten_jaartelling FROM "{ROL}";
    END IF;
END $$;
"""
ALLEEN_ERBIJ_WEG = f'GRANT UPDATE, DELETE ON trajecten_jaartelling TO "{ROL}";'


class Migration(migrations.Migration):
    dependencies = [("netwerk", "0036_inzage_gasten"), ("trajecten", "0036_verhaal_op_een_bijeenkomst")]

    operations = [
        Tegelijk(
            [
                migrations.AlterField(model_name="deelname", name="afloop", field=AFLOOP),
                migrations.AlterField(model_name="deelnameevent", name="afloop", field=AFLOOP),
                migrations.CreateModel(
                    name="Jaartelling",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("jaar", models.PositiveSmallIntegerField(verbose_name="jaar")),
                        ("tabel", models.CharField(max_length=30, verbose_name="tabel")),
                        ("namen", models.JSONField(default=list, verbose_name="namen van de rijen")),
                        ("rijen", models.JSONField(default=list, verbose_name="aantallen per rij")),
                        ("vastgelegd_op", models.DateTimeField(verbose_name="vastgelegd op")),
                        (
                            "gemeente",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT, related_name="+", to="netwerk.gemeente"
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "vastgelegde telling",
                        "verbose_name_plural": "vastgelegde tellingen",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("gemeente", "jaar", "tabel"), name="jaartelling_een_per_tabel"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("jaar__range", (2000, 2200))), name="jaartelling_jaar"
                            ),
                        ],
                    },
                ),
                Muur("Jaartelling", rijen="(SELECT muur_systeem())"),
                migrations.RunSQL(ALLEEN_ERBIJ, ALLEEN_ERBIJ_WEG),
                migrations.RunSQL(VERTREK, VERTREK_WEG),
            ]
        ),
    ]
