"""Who moved away or died did not stop a deelname early: that is a departure (domain: a neutral reason to leave)."""

from django.db import migrations, models

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


class Migration(migrations.Migration):
    dependencies = [("trajecten", "0033_eigen_aanmelding")]

    operations = [
        Tegelijk(
            [
                migrations.AlterField(model_name="deelname", name="afloop", field=AFLOOP),
                migrations.AlterField(model_name="deelnameevent", name="afloop", field=AFLOOP),
                migrations.RunSQL(VERTREK, VERTREK_WEG),
            ]
        ),
    ]
