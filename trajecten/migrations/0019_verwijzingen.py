"""Verwijzingen, projecten, figures of groups and trainingen, with their walls and their words to choose from."""

from datetime import date

import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
import uuid
from django.conf import settings
from django.db import migrations, models

from netwerk.muur import GEMEENTE, NETWERK, WERKGEMEENTE, Muur, deel_van
from participatie.migraties import Tegelijk

ALTIJD = date(2000, 1, 1)
VAN_INWONER = "(SELECT muur_systeem()) OR inwoner_id = ANY (ARRAY(SELECT mijn_inwoners()))"
IK_BEGELEID = "(SELECT muur_systeem()) OR inwoner_id = ANY (ARRAY(SELECT inwoners_die_ik_begeleid()))"
VAN_EEN_PROJECT = deel_van("trajecten_project", "project_id")

# Who works in the network reads what a project is, and who takes part in it reads that of the own one.
PROJECT_OOK = f"""{NETWERK} OR id IN (SELECT meedoen.project_id FROM trajecten_projectdeelname meedoen
    WHERE meedoen.inwoner_id = ANY (ARRAY(SELECT mijn_inwoners())))"""

# Of a coach: that person, and the kwartiermaker of the gemeente.
VAN_EEN_COACH = """(SELECT muur_systeem()) OR lid_id = (SELECT muur_gebruiker())
    OR gemeente_id IN (SELECT rol.gemeente_id FROM netwerk_rol rol
        WHERE rol.lid_id = (SELECT muur_gebruiker()) AND rol.soort = 'kwartiermaker')"""
ALLEEN_ZELF = "(SELECT muur_systeem()) OR lid_id = (SELECT muur_gebruiker())"

# The person answers in an own verwijzing; making and removing one, and all of a project, is of the named begeleider.
SCHRIJVEN = f"""
CREATE POLICY muur_toevoegen ON trajecten_verwijzing AS RESTRICTIVE FOR INSERT WITH CHECK ({IK_BEGELEID});
CREATE POLICY muur_weghalen ON trajecten_verwijzing AS RESTRICTIVE FOR DELETE USING ({IK_BEGELEID});
CREATE POLICY muur_toevoegen ON trajecten_projectdeelname AS RESTRICTIVE FOR INSERT WITH CHECK ({IK_BEGELEID});
CREATE POLICY muur_veranderen ON trajecten_projectdeelname AS RESTRICTIVE FOR UPDATE
    USING ({IK_BEGELEID}) WITH CHECK ({IK_BEGELEID});
CREATE POLICY muur_weghalen ON trajecten_projectdeelname AS RESTRICTIVE FOR DELETE USING ({IK_BEGELEID});
CREATE POLICY muur_toevoegen ON trajecten_training AS RESTRICTIVE FOR INSERT WITH CHECK ({ALLEEN_ZELF});
CREATE POLICY muur_veranderen ON trajecten_training AS RESTRICTIVE FOR UPDATE
    USING ({ALLEEN_ZELF}) WITH CHECK ({ALLEEN_ZELF});
CREATE POLICY muur_weghalen ON trajecten_training AS RESTRICTIVE FOR DELETE USING ({ALLEEN_ZELF});
ALTER TABLE trajecten_verwijzing ADD CONSTRAINT trajecten_verwijzing_traject_van_inwoner
    FOREIGN KEY (traject_id, inwoner_id, gemeente_id) REFERENCES trajecten_traject (id, inwoner_id, gemeente_id)
    DEFERRABLE INITIALLY DEFERRED;
"""
SCHRIJVEN_WEG = """
ALTER TABLE trajecten_verwijzing DROP CONSTRAINT trajecten_verwijzing_traject_van_inwoner;
DROP POLICY muur_weghalen ON trajecten_training; DROP POLICY muur_veranderen ON trajecten_training;
DROP POLICY muur_toevoegen ON trajecten_training; DROP POLICY muur_weghalen ON trajecten_projectdeelname;
DROP POLICY muur_veranderen ON trajecten_projectdeelname; DROP POLICY muur_toevoegen ON trajecten_projectdeelname;
DROP POLICY muur_weghalen ON trajecten_verwijzing; DROP POLICY muur_toevoegen ON trajecten_verwijzing;
"""

VERWIJSSOORTEN = [
    ("taalhuis", "taal of computer leren"),
    ("sociale-activering", "mensen ontmoeten en meedoen"),
    ("sport", "sport en bewegen"),
    ("schuldhulp", "hulp bij schulden"),
    ("geld-op-orde", "hulp met geld en formulieren"),
    ("vrijwilligerswerk", "vrijwilligerswerk vinden"),
    ("maatje", "een maatje"),
    ("mantelzorg", "hulp voor mantelzorgers"),
    ("werk", "hulp bij werk vinden"),
    ("opleiding", "opleiding of cursus"),
    ("buurtteam", "buurtteam of sociaal team"),
    ("juridisch", "vragen over recht en regels"),
]
TRAININGSOORTEN = [
    ("laaggeletterdheid", "moeite met lezen en schrijven herkennen"),
    ("digitaal", "moeite met computers herkennen"),
    ("schulden", "schulden vroeg herkennen"),
    ("gesprekken", "gesprekken voeren die motiveren"),
    ("gewone-taal", "schrijven en praten in gewone taal"),
    ("privacy", "zorgvuldig omgaan met gegevens"),
    ("participatieladder", "meten met de participatieladder"),
]


def laad(apps, schema_editor):
    for naam, woorden in (("Verwijssoort", VERWIJSSOORTEN), ("Trainingsoort", TRAININGSOORTEN)):
        model = apps.get_model("trajecten", naam)
        for nummer, (sleutel, woord) in enumerate(woorden, 1):
            model.objects.create(sleutel=sleutel, naam=woord, volgorde=nummer, geldig_van=ALTIJD)


class Migration(migrations.Migration):

    dependencies = [
        ('netwerk', '0022_voorlezen'),
        ('trajecten', '0018_antwoordbestanden'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        Tegelijk([
            migrations.CreateModel(
                name='Trainingsoort',
                fields=[
                    ('sleutel', models.SlugField(primary_key=True, serialize=False, verbose_name='sleutel')),
                    ('naam', models.CharField(max_length=60, verbose_name='naam')),
                    ('volgorde', models.PositiveSmallIntegerField(verbose_name='volgorde')),
                    ('geldig_van', models.DateField(verbose_name='geldig van')),
                    ('geldig_tot', models.DateField(blank=True, null=True, verbose_name='geldig tot')),
                ],
                options={
                    'verbose_name': 'soort training',
                    'verbose_name_plural': 'soorten trainingen',
                },
            ),
            migrations.CreateModel(
                name='Verwijssoort',
                fields=[
                    ('sleutel', models.SlugField(primary_key=True, serialize=False, verbose_name='sleutel')),
                    ('naam', models.CharField(max_length=60, verbose_name='naam')),
                    ('volgorde', models.PositiveSmallIntegerField(verbose_name='volgorde')),
                    ('geldig_van', models.DateField(verbose_name='geldig van')),
                    ('geldig_tot', models.DateField(blank=True, null=True, verbose_name='geldig tot')),
                ],
                options={
                    'verbose_name': 'soort verwijzing',
                    'verbose_name_plural': 'soorten verwijzingen',
                },
            ),
            migrations.CreateModel(
                name='Project',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('naam', models.CharField(max_length=80, verbose_name='naam')),
                    ('wat', models.CharField(blank=True, max_length=400, verbose_name='wat is het')),
                    ('doelen', models.CharField(blank=True, max_length=600, verbose_name='doelen')),
                    ('begint_op', models.DateField(verbose_name='begint op')),
                    ('eindigt_op', models.DateField(blank=True, null=True, verbose_name='eindigt op')),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.gemeente')),
                ],
                options={
                    'verbose_name': 'project',
                    'verbose_name_plural': 'projecten',
                },
            ),
            migrations.CreateModel(
                name='Projectdeelname',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('aangemeld_op', models.DateField(verbose_name='aangemeld op')),
                    ('gestart_op', models.DateField(blank=True, null=True, verbose_name='gestart op')),
                    ('afgerond_op', models.DateField(blank=True, null=True, verbose_name='afgerond op')),
                    ('gestopt_op', models.DateField(blank=True, null=True, verbose_name='gestopt op')),
                    ('stopreden', models.CharField(blank=True, choices=[('past_niet', 'Het paste niet'), ('draagkracht', 'De draagkracht is veranderd'), ('verder', 'Ging verder met iets anders'), ('geen_contact', 'Geen contact meer'), ('verhuisd', 'Verhuisd'), ('anders', 'Iets anders')], max_length=20, verbose_name='waarom gestopt')),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.gemeente')),
                    ('inwoner', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='projectdeelnames', to='trajecten.inwoner')),
                    ('project', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='deelnames', to='trajecten.project')),
                ],
                options={
                    'verbose_name': 'deelname aan een project',
                    'verbose_name_plural': 'deelnames aan projecten',
                },
            ),
            migrations.CreateModel(
                name='ProjectdeelnameEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('aangemeld_op', models.DateField(verbose_name='aangemeld op')),
                    ('gestart_op', models.DateField(blank=True, null=True, verbose_name='gestart op')),
                    ('afgerond_op', models.DateField(blank=True, null=True, verbose_name='afgerond op')),
                    ('gestopt_op', models.DateField(blank=True, null=True, verbose_name='gestopt op')),
                    ('stopreden', models.CharField(blank=True, choices=[('past_niet', 'Het paste niet'), ('draagkracht', 'De draagkracht is veranderd'), ('verder', 'Ging verder met iets anders'), ('geen_contact', 'Geen contact meer'), ('verhuisd', 'Verhuisd'), ('anders', 'Iets anders')], max_length=20, verbose_name='waarom gestopt')),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente')),
                    ('inwoner', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.inwoner')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='trajecten.projectdeelname')),
                    ('project', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.project')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='ProjectEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('naam', models.CharField(max_length=80, verbose_name='naam')),
                    ('wat', models.CharField(blank=True, max_length=400, verbose_name='wat is het')),
                    ('doelen', models.CharField(blank=True, max_length=600, verbose_name='doelen')),
                    ('begint_op', models.DateField(verbose_name='begint op')),
                    ('eindigt_op', models.DateField(blank=True, null=True, verbose_name='eindigt op')),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='trajecten.project')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Projectpartner',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('rol', models.CharField(choices=[('initiatief', 'begon ermee'), ('uitvoering', 'voert het uit'), ('steun', 'helpt mee')], max_length=20, verbose_name='wat doet deze partner')),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.gemeente')),
                    ('organisatie', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='netwerk.organisatie')),
                    ('project', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='partners', to='trajecten.project')),
                ],
                options={
                    'verbose_name': 'partner van een project',
                    'verbose_name_plural': 'partners van projecten',
                    'ordering': ['rol', 'pk'],
                },
            ),
            migrations.CreateModel(
                name='ProjectpartnerEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('rol', models.CharField(choices=[('initiatief', 'begon ermee'), ('uitvoering', 'voert het uit'), ('steun', 'helpt mee')], max_length=20, verbose_name='wat doet deze partner')),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente')),
                    ('organisatie', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.organisatie')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='trajecten.projectpartner')),
                    ('project', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.project')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Projectsessie',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('op', models.DateField(verbose_name='op')),
                    ('onderwerp', models.CharField(max_length=120, verbose_name='onderwerp')),
                    ('gast', models.CharField(blank=True, max_length=120, verbose_name='wie komt vertellen')),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.gemeente')),
                    ('project', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='sessies', to='trajecten.project')),
                ],
                options={
                    'verbose_name': 'keer dat een project samenkomt',
                    'verbose_name_plural': 'keren dat projecten samenkomen',
                    'ordering': ['op', 'pk'],
                },
            ),
            migrations.CreateModel(
                name='ProjectsessieEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('op', models.DateField(verbose_name='op')),
                    ('onderwerp', models.CharField(max_length=120, verbose_name='onderwerp')),
                    ('gast', models.CharField(blank=True, max_length=120, verbose_name='wie komt vertellen')),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='trajecten.projectsessie')),
                    ('project', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.project')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Training',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('op', models.DateField(verbose_name='gedaan op')),
                    ('geldig_tot', models.DateField(blank=True, null=True, verbose_name='geldig tot')),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.gemeente')),
                    ('lid', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='trainingen', to=settings.AUTH_USER_MODEL)),
                    ('soort', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='trajecten.trainingsoort', verbose_name='welke training')),
                ],
                options={
                    'verbose_name': 'training',
                    'verbose_name_plural': 'trainingen',
                },
            ),
            migrations.CreateModel(
                name='TrainingEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('op', models.DateField(verbose_name='gedaan op')),
                    ('geldig_tot', models.DateField(blank=True, null=True, verbose_name='geldig tot')),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente')),
                    ('lid', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='trajecten.training')),
                    ('soort', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.trainingsoort', verbose_name='welke training')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Verwijzing',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('waarvoor', models.CharField(max_length=60, verbose_name='waarvoor')),
                    ('waarheen', models.CharField(max_length=310, verbose_name='waarheen')),
                    ('vraag', models.CharField(max_length=400, verbose_name='wat de organisatie hoort')),
                    ('op', models.DateField(verbose_name='op')),
                    ('stand', models.CharField(choices=[('voorstel', 'wacht op de inwoner'), ('gevraagd', 'wacht op de organisatie'), ('aangenomen', 'de organisatie helpt'), ('afgerond', 'afgerond'), ('geweigerd', 'de organisatie helpt niet'), ('niet_gewild', 'de inwoner wil dit niet'), ('ingetrokken', 'ingetrokken')], default='voorstel', max_length=20, verbose_name='stand')),
                    ('uiterlijk_op', models.DateField(blank=True, null=True, verbose_name='uiterlijk op')),
                    ('akkoord_op', models.DateField(blank=True, null=True, verbose_name='ja gezegd op')),
                    ('akkoord_hoe', models.CharField(blank=True, choices=[('zelf', 'zelf, op de website'), ('samen', 'in een gesprek')], max_length=10, verbose_name='hoe gegeven')),
                    ('beantwoord_op', models.DateField(blank=True, null=True, verbose_name='antwoord van de organisatie op')),
                    ('weigerreden', models.CharField(blank=True, choices=[('vol', 'Er is geen plaats'), ('wachttijd', 'De wachttijd is te lang'), ('past_niet', 'Deze hulp past niet bij de vraag'), ('te_ver', 'Het is te ver'), ('anders', 'Iets anders')], max_length=20, verbose_name='waarom niet')),
                    ('toelichting', models.CharField(blank=True, max_length=200, verbose_name='toelichting')),
                    ('gegaan', models.CharField(blank=True, choices=[('ja', 'Ja'), ('nog_niet', 'Nog niet'), ('nee', 'Nee')], max_length=10, verbose_name='gegaan')),
                    ('geholpen', models.CharField(blank=True, choices=[('ja', 'Ja'), ('beetje', 'Een beetje'), ('nee', 'Nee')], max_length=10, verbose_name='geholpen')),
                    ('woorden', models.CharField(blank=True, max_length=400, verbose_name='in eigen woorden')),
                    ('gesloten_op', models.DateField(blank=True, null=True, verbose_name='gesloten op')),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.gemeente')),
                    ('inwoner', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='verwijzingen', to='trajecten.inwoner')),
                    ('organisatie', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='verwijzingen', to='netwerk.organisatie')),
                    ('plek', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='netwerk.plek')),
                    ('soort', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='trajecten.verwijssoort', verbose_name='waarvoor')),
                    ('traject', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='verwijzingen', to='trajecten.traject')),
                    ('verwezen_door', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('verwezen_vanuit', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='netwerk.organisatie', verbose_name='verwezen vanuit')),
                ],
                options={
                    'verbose_name': 'verwijzing',
                    'verbose_name_plural': 'verwijzingen',
                },
            ),
            migrations.CreateModel(
                name='VerwijzingEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('waarvoor', models.CharField(max_length=60, verbose_name='waarvoor')),
                    ('waarheen', models.CharField(max_length=310, verbose_name='waarheen')),
                    ('vraag', models.CharField(max_length=400, verbose_name='wat de organisatie hoort')),
                    ('op', models.DateField(verbose_name='op')),
                    ('stand', models.CharField(choices=[('voorstel', 'wacht op de inwoner'), ('gevraagd', 'wacht op de organisatie'), ('aangenomen', 'de organisatie helpt'), ('afgerond', 'afgerond'), ('geweigerd', 'de organisatie helpt niet'), ('niet_gewild', 'de inwoner wil dit niet'), ('ingetrokken', 'ingetrokken')], default='voorstel', max_length=20, verbose_name='stand')),
                    ('uiterlijk_op', models.DateField(blank=True, null=True, verbose_name='uiterlijk op')),
                    ('akkoord_op', models.DateField(blank=True, null=True, verbose_name='ja gezegd op')),
                    ('akkoord_hoe', models.CharField(blank=True, choices=[('zelf', 'zelf, op de website'), ('samen', 'in een gesprek')], max_length=10, verbose_name='hoe gegeven')),
                    ('beantwoord_op', models.DateField(blank=True, null=True, verbose_name='antwoord van de organisatie op')),
                    ('weigerreden', models.CharField(blank=True, choices=[('vol', 'Er is geen plaats'), ('wachttijd', 'De wachttijd is te lang'), ('past_niet', 'Deze hulp past niet bij de vraag'), ('te_ver', 'Het is te ver'), ('anders', 'Iets anders')], max_length=20, verbose_name='waarom niet')),
                    ('toelichting', models.CharField(blank=True, max_length=200, verbose_name='toelichting')),
                    ('gegaan', models.CharField(blank=True, choices=[('ja', 'Ja'), ('nog_niet', 'Nog niet'), ('nee', 'Nee')], max_length=10, verbose_name='gegaan')),
                    ('geholpen', models.CharField(blank=True, choices=[('ja', 'Ja'), ('beetje', 'Een beetje'), ('nee', 'Nee')], max_length=10, verbose_name='geholpen')),
                    ('woorden', models.CharField(blank=True, max_length=400, verbose_name='in eigen woorden')),
                    ('gesloten_op', models.DateField(blank=True, null=True, verbose_name='gesloten op')),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente')),
                    ('inwoner', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.inwoner')),
                    ('organisatie', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.organisatie')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='trajecten.verwijzing')),
                    ('plek', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.plek')),
                    ('soort', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.verwijssoort', verbose_name='waarvoor')),
                    ('traject', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.traject')),
                    ('verwezen_door', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('verwezen_vanuit', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.organisatie', verbose_name='verwezen vanuit')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Lokaalcijfer',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('jaar', models.PositiveSmallIntegerField(verbose_name='jaar')),
                    ('groep', models.CharField(max_length=80, verbose_name='welke groep')),
                    ('aantal', models.PositiveIntegerField(verbose_name='hoeveel mensen wonen er')),
                    ('in_beeld', models.PositiveIntegerField(blank=True, null=True, verbose_name='hoeveel mensen zijn in beeld')),
                    ('bron', models.CharField(max_length=120, verbose_name='waar het cijfer vandaan komt')),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.gemeente')),
                ],
                options={
                    'verbose_name': 'cijfer van een groep',
                    'verbose_name_plural': 'cijfers van groepen',
                    'constraints': [models.UniqueConstraint(fields=('gemeente', 'jaar', 'groep'), name='lokaalcijfer_uniek', violation_error_message='Deze groep staat er al.'), models.CheckConstraint(condition=models.Q(('in_beeld', None), ('in_beeld__lte', models.F('aantal')), _connector='OR'), name='lokaalcijfer_in_beeld', violation_error_message='Er kunnen niet meer mensen in beeld zijn dan er wonen.'), models.CheckConstraint(condition=models.Q(('jaar__range', (2000, 2200))), name='lokaalcijfer_jaar')],
                },
            ),
        ]),
        Tegelijk([
            migrations.AddConstraint(
                model_name='project',
                constraint=models.CheckConstraint(condition=models.Q(('eindigt_op', None), ('eindigt_op__gte', models.F('begint_op')), _connector='OR'), name='project_op_volgorde', violation_error_message='De laatste dag ligt voor de eerste dag.'),
            ),
            migrations.AddConstraint(
                model_name='project',
                constraint=models.UniqueConstraint(fields=('gemeente', 'naam'), name='project_uniek', violation_error_message='Er is al een project met deze naam.'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='project',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_projectevent" ("begint_op", "doelen", "eindigt_op", "gemeente_id", "id", "naam", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "wat") VALUES (NEW."begint_op", NEW."doelen", NEW."eindigt_op", NEW."gemeente_id", NEW."id", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."wat"); RETURN NULL;', hash='1d415765d49fd578ab189906a21910113e2966f5', operation='INSERT', pgid='pgtrigger_insert_insert_5eedf', table='trajecten_project', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='project',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_projectevent" ("begint_op", "doelen", "eindigt_op", "gemeente_id", "id", "naam", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "wat") VALUES (NEW."begint_op", NEW."doelen", NEW."eindigt_op", NEW."gemeente_id", NEW."id", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."wat"); RETURN NULL;', hash='3b1a89fa06c57fde63ace4f7498da0003c2a03ba', operation='UPDATE', pgid='pgtrigger_update_update_ed0cf', table='trajecten_project', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='project',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_projectevent" ("begint_op", "doelen", "eindigt_op", "gemeente_id", "id", "naam", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "wat") VALUES (OLD."begint_op", OLD."doelen", OLD."eindigt_op", OLD."gemeente_id", OLD."id", OLD."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."wat"); RETURN NULL;', hash='d41645b59f09e99c69530ea2f017d309fc892e9c', operation='DELETE', pgid='pgtrigger_delete_delete_28660', table='trajecten_project', when='AFTER')),
            ),
            migrations.AddIndex(
                model_name='projectdeelname',
                index=models.Index(fields=['gemeente', 'aangemeld_op'], name='projectdeelname_gemeente'),
            ),
            migrations.AddConstraint(
                model_name='projectdeelname',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('gestart_op', None), ('gestart_op__gte', models.F('aangemeld_op')), _connector='OR'), models.Q(('afgerond_op', None), models.Q(('afgerond_op__gte', models.F('gestart_op')), ('gestart_op__isnull', False)), _connector='OR'), models.Q(('gestopt_op', None), ('gestopt_op__gte', models.F('aangemeld_op')), _connector='OR'), models.Q(('gestopt_op', None), ('gestart_op', None), ('gestopt_op__gte', models.F('gestart_op')), _connector='OR')), name='projectdeelname_op_volgorde', violation_error_message='Kies een dag na de dag ervoor.'),
            ),
            migrations.AddConstraint(
                model_name='projectdeelname',
                constraint=models.CheckConstraint(condition=models.Q(('afgerond_op', None), ('gestopt_op', None), _connector='OR'), name='projectdeelname_een_einde'),
            ),
            migrations.AddConstraint(
                model_name='projectdeelname',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('gestopt_op', None), ('stopreden', '')), models.Q(('gestopt_op__isnull', False), models.Q(('stopreden', ''), _negated=True)), _connector='OR'), name='projectdeelname_stop_met_reden', violation_error_message='Kies waarom iemand stopt.'),
            ),
            migrations.AddConstraint(
                model_name='projectdeelname',
                constraint=models.UniqueConstraint(condition=models.Q(('afgerond_op', None), ('gestopt_op', None)), fields=('project', 'inwoner'), name='projectdeelname_een_open', violation_error_message='Deze inwoner doet al mee.'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='projectdeelname',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_projectdeelnameevent" ("aangemeld_op", "afgerond_op", "gemeente_id", "gestart_op", "gestopt_op", "id", "inwoner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "stopreden") VALUES (NEW."aangemeld_op", NEW."afgerond_op", NEW."gemeente_id", NEW."gestart_op", NEW."gestopt_op", NEW."id", NEW."inwoner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."project_id", NEW."stopreden"); RETURN NULL;', hash='47688f7cb0c0ff6b9180f609c844dc4cfc78d1a5', operation='INSERT', pgid='pgtrigger_insert_insert_95e22', table='trajecten_projectdeelname', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='projectdeelname',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_projectdeelnameevent" ("aangemeld_op", "afgerond_op", "gemeente_id", "gestart_op", "gestopt_op", "id", "inwoner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "stopreden") VALUES (NEW."aangemeld_op", NEW."afgerond_op", NEW."gemeente_id", NEW."gestart_op", NEW."gestopt_op", NEW."id", NEW."inwoner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."project_id", NEW."stopreden"); RETURN NULL;', hash='ad2631c5cfe32af09bcb29f3386f909141c6b7f9', operation='UPDATE', pgid='pgtrigger_update_update_bff4f', table='trajecten_projectdeelname', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='projectdeelname',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_projectdeelnameevent" ("aangemeld_op", "afgerond_op", "gemeente_id", "gestart_op", "gestopt_op", "id", "inwoner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "stopreden") VALUES (OLD."aangemeld_op", OLD."afgerond_op", OLD."gemeente_id", OLD."gestart_op", OLD."gestopt_op", OLD."id", OLD."inwoner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."project_id", OLD."stopreden"); RETURN NULL;', hash='cc14810f2b3459be9ffa3de0091b83e9a75b3ba6', operation='DELETE', pgid='pgtrigger_delete_delete_aca12', table='trajecten_projectdeelname', when='AFTER')),
            ),
            migrations.AddConstraint(
                model_name='projectpartner',
                constraint=models.UniqueConstraint(fields=('project', 'organisatie'), name='projectpartner_uniek', violation_error_message='Deze organisatie staat er al bij.'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='projectpartner',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_projectpartnerevent" ("gemeente_id", "id", "organisatie_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "rol") VALUES (NEW."gemeente_id", NEW."id", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."project_id", NEW."rol"); RETURN NULL;', hash='01ad04587346740a2a015270757ddf218e23db30', operation='INSERT', pgid='pgtrigger_insert_insert_2cde8', table='trajecten_projectpartner', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='projectpartner',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_projectpartnerevent" ("gemeente_id", "id", "organisatie_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "rol") VALUES (NEW."gemeente_id", NEW."id", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."project_id", NEW."rol"); RETURN NULL;', hash='14bf789e528da1d8fea3eed67d0fa0d33e9c0d2e', operation='UPDATE', pgid='pgtrigger_update_update_718c4', table='trajecten_projectpartner', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='projectpartner',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_projectpartnerevent" ("gemeente_id", "id", "organisatie_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "rol") VALUES (OLD."gemeente_id", OLD."id", OLD."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."project_id", OLD."rol"); RETURN NULL;', hash='8a43618ddff76a3d4bc04f2b6d9c891eb23c6f40', operation='DELETE', pgid='pgtrigger_delete_delete_72f04', table='trajecten_projectpartner', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='projectsessie',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_projectsessieevent" ("gast", "gemeente_id", "id", "onderwerp", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id") VALUES (NEW."gast", NEW."gemeente_id", NEW."id", NEW."onderwerp", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."project_id"); RETURN NULL;', hash='43950e80cff731e1872202697267b4dd1767c226', operation='INSERT', pgid='pgtrigger_insert_insert_5cdc1', table='trajecten_projectsessie', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='projectsessie',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_projectsessieevent" ("gast", "gemeente_id", "id", "onderwerp", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id") VALUES (NEW."gast", NEW."gemeente_id", NEW."id", NEW."onderwerp", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."project_id"); RETURN NULL;', hash='29dfbbbea374d735423e3863e6599f11f68b7d7f', operation='UPDATE', pgid='pgtrigger_update_update_70dca', table='trajecten_projectsessie', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='projectsessie',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_projectsessieevent" ("gast", "gemeente_id", "id", "onderwerp", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id") VALUES (OLD."gast", OLD."gemeente_id", OLD."id", OLD."onderwerp", OLD."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."project_id"); RETURN NULL;', hash='44fbdd6250a5553763e7f007ee71535f99d92f91', operation='DELETE', pgid='pgtrigger_delete_delete_fe149', table='trajecten_projectsessie', when='AFTER')),
            ),
            migrations.AddConstraint(
                model_name='training',
                constraint=models.UniqueConstraint(fields=('lid', 'soort', 'op'), name='training_uniek', violation_error_message='Deze training staat er al.'),
            ),
            migrations.AddConstraint(
                model_name='training',
                constraint=models.CheckConstraint(condition=models.Q(('geldig_tot', None), ('geldig_tot__gt', models.F('op')), _connector='OR'), name='training_op_volgorde', violation_error_message='Kies een dag na de training.'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='training',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_trainingevent" ("geldig_tot", "gemeente_id", "id", "lid_id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort_id") VALUES (NEW."geldig_tot", NEW."gemeente_id", NEW."id", NEW."lid_id", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."soort_id"); RETURN NULL;', hash='821a9d31268ffe4f2134c38ac55d24a4f56dde0d', operation='INSERT', pgid='pgtrigger_insert_insert_ee5ad', table='trajecten_training', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='training',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_trainingevent" ("geldig_tot", "gemeente_id", "id", "lid_id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort_id") VALUES (NEW."geldig_tot", NEW."gemeente_id", NEW."id", NEW."lid_id", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."soort_id"); RETURN NULL;', hash='ebe8fbdb195d4b353aa6a0a9e1dbfedba93b20c3', operation='UPDATE', pgid='pgtrigger_update_update_a2939', table='trajecten_training', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='training',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_trainingevent" ("geldig_tot", "gemeente_id", "id", "lid_id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort_id") VALUES (OLD."geldig_tot", OLD."gemeente_id", OLD."id", OLD."lid_id", OLD."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."soort_id"); RETURN NULL;', hash='b8278bccab9e64854d4f942d390d408eca47d398', operation='DELETE', pgid='pgtrigger_delete_delete_aaa80', table='trajecten_training', when='AFTER')),
            ),
            migrations.AddIndex(
                model_name='verwijzing',
                index=models.Index(fields=['gemeente', 'uiterlijk_op'], name='verwijzing_gemeente_dag'),
            ),
            migrations.AddConstraint(
                model_name='verwijzing',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('gesloten_op', None), ('stand__in', ['voorstel', 'gevraagd', 'aangenomen']), ('uiterlijk_op__isnull', False)), models.Q(('gesloten_op__isnull', False), ('stand__in', ['afgerond', 'geweigerd', 'niet_gewild', 'ingetrokken']), ('uiterlijk_op', None)), _connector='OR'), name='verwijzing_open_of_gesloten'),
            ),
            migrations.AddConstraint(
                model_name='verwijzing',
                constraint=models.CheckConstraint(condition=models.Q(('akkoord_op__isnull', False), ('stand__in', ['voorstel', 'niet_gewild', 'ingetrokken']), _connector='OR'), name='verwijzing_na_ja', violation_error_message='De inwoner moet eerst ja zeggen.'),
            ),
            migrations.AddConstraint(
                model_name='verwijzing',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(models.Q(('stand', 'geweigerd'), _negated=True), ('weigerreden', '')), models.Q(('stand', 'geweigerd'), models.Q(('weigerreden', ''), _negated=True)), _connector='OR'), name='verwijzing_weigering_met_reden', violation_error_message='Kies waarom de organisatie niet helpt.'),
            ),
            migrations.AddConstraint(
                model_name='verwijzing',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('stand', 'afgerond'), _negated=True), models.Q(('gegaan', 'nee'), ('geholpen', '')), models.Q(('gegaan', 'ja'), models.Q(('geholpen', ''), _negated=True)), _connector='OR'), name='verwijzing_afgerond_met_resultaat'),
            ),
            migrations.AddConstraint(
                model_name='verwijzing',
                constraint=models.CheckConstraint(condition=models.Q(('verwezen_vanuit', None), models.Q(('verwezen_vanuit', models.F('organisatie')), _negated=True), _connector='OR'), name='verwijzing_naar_een_ander', violation_error_message='Kies een andere organisatie. Wie verwijst, voert de hulp niet zelf uit.'),
            ),
            migrations.AddConstraint(
                model_name='verwijzing',
                constraint=models.UniqueConstraint(condition=models.Q(('stand__in', ['voorstel', 'gevraagd', 'aangenomen'])), fields=('inwoner', 'organisatie', 'soort'), name='verwijzing_een_open', violation_error_message='Deze verwijzing is er al.'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='verwijzing',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_verwijzingevent" ("akkoord_hoe", "akkoord_op", "beantwoord_op", "gegaan", "geholpen", "gemeente_id", "gesloten_op", "id", "inwoner_id", "op", "organisatie_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plek_id", "soort_id", "stand", "toelichting", "traject_id", "uiterlijk_op", "verwezen_door_id", "verwezen_vanuit_id", "vraag", "waarheen", "waarvoor", "weigerreden", "woorden") VALUES (NEW."akkoord_hoe", NEW."akkoord_op", NEW."beantwoord_op", NEW."gegaan", NEW."geholpen", NEW."gemeente_id", NEW."gesloten_op", NEW."id", NEW."inwoner_id", NEW."op", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."plek_id", NEW."soort_id", NEW."stand", NEW."toelichting", NEW."traject_id", NEW."uiterlijk_op", NEW."verwezen_door_id", NEW."verwezen_vanuit_id", NEW."vraag", NEW."waarheen", NEW."waarvoor", NEW."weigerreden", NEW."woorden"); RETURN NULL;', hash='ec9a62c5d1a351af2dcb27a2d19f1b28bdaddfe4', operation='INSERT', pgid='pgtrigger_insert_insert_942c3', table='trajecten_verwijzing', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='verwijzing',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_verwijzingevent" ("akkoord_hoe", "akkoord_op", "beantwoord_op", "gegaan", "geholpen", "gemeente_id", "gesloten_op", "id", "inwoner_id", "op", "organisatie_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plek_id", "soort_id", "stand", "toelichting", "traject_id", "uiterlijk_op", "verwezen_door_id", "verwezen_vanuit_id", "vraag", "waarheen", "waarvoor", "weigerreden", "woorden") VALUES (NEW."akkoord_hoe", NEW."akkoord_op", NEW."beantwoord_op", NEW."gegaan", NEW."geholpen", NEW."gemeente_id", NEW."gesloten_op", NEW."id", NEW."inwoner_id", NEW."op", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."plek_id", NEW."soort_id", NEW."stand", NEW."toelichting", NEW."traject_id", NEW."uiterlijk_op", NEW."verwezen_door_id", NEW."verwezen_vanuit_id", NEW."vraag", NEW."waarheen", NEW."waarvoor", NEW."weigerreden", NEW."woorden"); RETURN NULL;', hash='d732ec06b8a15770fbf7c3c0255b01922c025da2', operation='UPDATE', pgid='pgtrigger_update_update_8cd17', table='trajecten_verwijzing', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='verwijzing',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_verwijzingevent" ("akkoord_hoe", "akkoord_op", "beantwoord_op", "gegaan", "geholpen", "gemeente_id", "gesloten_op", "id", "inwoner_id", "op", "organisatie_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plek_id", "soort_id", "stand", "toelichting", "traject_id", "uiterlijk_op", "verwezen_door_id", "verwezen_vanuit_id", "vraag", "waarheen", "waarvoor", "weigerreden", "woorden") VALUES (OLD."akkoord_hoe", OLD."akkoord_op", OLD."beantwoord_op", OLD."gegaan", OLD."geholpen", OLD."gemeente_id", OLD."gesloten_op", OLD."id", OLD."inwoner_id", OLD."op", OLD."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."plek_id", OLD."soort_id", OLD."stand", OLD."toelichting", OLD."traject_id", OLD."uiterlijk_op", OLD."verwezen_door_id", OLD."verwezen_vanuit_id", OLD."vraag", OLD."waarheen", OLD."waarvoor", OLD."weigerreden", OLD."woorden"); RETURN NULL;', hash='4491edbdbe6902e69abf0df5a363f68a3056f36a', operation='DELETE', pgid='pgtrigger_delete_delete_cfb4f', table='trajecten_verwijzing', when='AFTER')),
            ),
            Muur(
                "Verwijzing",
                rijen=GEMEENTE,
                en=VAN_INWONER,
                binnen_gemeente=("inwoner", "traject"),
                binnen_netwerk=("gemeente", "organisatie", "plek", "verwezen_vanuit"),
            ),
            Muur("VerwijzingEvent", rijen=GEMEENTE, en=VAN_INWONER, alleen_erbij=True),
            Muur(
                "Projectdeelname",
                rijen=GEMEENTE,
                en=VAN_INWONER,
                binnen_gemeente=("inwoner",),
                binnen_netwerk=("gemeente", "project"),
            ),
            Muur("ProjectdeelnameEvent", rijen=GEMEENTE, en=VAN_INWONER, alleen_erbij=True),
            Muur("Project", rijen=WERKGEMEENTE, ook=PROJECT_OOK),
            Muur("ProjectEvent", rijen=NETWERK, alleen_erbij=True),
            Muur(
                "Projectpartner",
                rijen=WERKGEMEENTE,
                ook=VAN_EEN_PROJECT,
                binnen_gemeente=("project",),
                binnen_netwerk=("gemeente", "organisatie"),
            ),
            Muur("ProjectpartnerEvent", rijen=NETWERK, alleen_erbij=True),
            Muur("Projectsessie", rijen=WERKGEMEENTE, ook=VAN_EEN_PROJECT, binnen_gemeente=("project",)),
            Muur("ProjectsessieEvent", rijen=NETWERK, alleen_erbij=True),
            Muur("Lokaalcijfer", rijen=WERKGEMEENTE, ook=NETWERK),
            Muur("Training", rijen=WERKGEMEENTE, en=VAN_EEN_COACH),
            Muur("TrainingEvent", rijen=WERKGEMEENTE, en=VAN_EEN_COACH, alleen_erbij=True),
            migrations.RunSQL(SCHRIJVEN, SCHRIJVEN_WEG),
        ]),
        migrations.RunPython(laad, migrations.RunPython.noop),
    ]
