"""Trajecten, deelnames, metingen on the participatieladder and closed years, with their walls."""

import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
import uuid
from django.conf import settings
from django.db import migrations, models

from netwerk.muur import GEMEENTE, Muur
from participatie.migraties import Tegelijk

# Trajecten and what hangs on them. In a systeemcontext without the list of all inwoners: half a million metingen are
# counted there. What is written still needs the named begeleider; noodtoegang is for reading, and nobody measures
# the own person.
MIJN_TRAJECTEN = """
CREATE FUNCTION mijn_trajecten() RETURNS SETOF uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT id FROM trajecten_traject WHERE inwoner_id IN (SELECT mijn_inwoners());
END $$;

CREATE FUNCTION inwoners_die_ik_begeleid() RETURNS SETOF uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT id FROM trajecten_inwoner
        WHERE begeleider_id = muur_gebruiker() AND lid_id IS DISTINCT FROM muur_gebruiker()
            AND gemeente_id IN (SELECT mijn_helpgemeenten());
END $$;

CREATE FUNCTION trajecten_die_ik_begeleid() RETURNS SETOF uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT id FROM trajecten_traject WHERE inwoner_id IN (SELECT inwoners_die_ik_begeleid());
END $$;
"""
MIJN_TRAJECTEN_WEG = """
DROP FUNCTION trajecten_die_ik_begeleid();
DROP FUNCTION inwoners_die_ik_begeleid();
DROP FUNCTION mijn_trajecten();
"""
SYSTEEM = "(SELECT muur_systeem())"
VAN_INWONER = f"{SYSTEEM} OR inwoner_id = ANY (ARRAY(SELECT mijn_inwoners()))"
VAN_TRAJECT = f"{SYSTEEM} OR traject_id = ANY (ARRAY(SELECT mijn_trajecten()))"
IK_BEGELEID_INWONER = f"{SYSTEEM} OR inwoner_id = ANY (ARRAY(SELECT inwoners_die_ik_begeleid()))"
IK_BEGELEID_TRAJECT = f"{SYSTEEM} OR traject_id = ANY (ARRAY(SELECT trajecten_die_ik_begeleid()))"
SCHRIJVEN = {
    "trajecten_traject": IK_BEGELEID_INWONER,
    "trajecten_meting": IK_BEGELEID_INWONER,
    "trajecten_routeperiode": IK_BEGELEID_TRAJECT,
    "trajecten_deelname": IK_BEGELEID_TRAJECT,
    "trajecten_ontwikkelruimte": IK_BEGELEID_TRAJECT,
}
ALLEEN_BEGELEIDER = "".join(
    f"""
CREATE POLICY muur_toevoegen ON {tabel} AS RESTRICTIVE FOR INSERT WITH CHECK ({wie});
CREATE POLICY muur_veranderen ON {tabel} AS RESTRICTIVE FOR UPDATE USING ({wie}) WITH CHECK ({wie});
CREATE POLICY muur_weghalen ON {tabel} AS RESTRICTIVE FOR DELETE USING ({wie});
"""
    for tabel, wie in SCHRIJVEN.items()
)
ALLEEN_BEGELEIDER_WEG = "".join(
    f"DROP POLICY {naam} ON {tabel};" for tabel in SCHRIJVEN for naam in ("muur_toevoegen", "muur_veranderen", "muur_weghalen")
)

# A meting belongs to a traject of the same inwoner, and goes when that goes: by the database, as the runtime role may
# change and remove none. One counts per person per day.
METINGEN = """
ALTER TABLE trajecten_meting ADD CONSTRAINT trajecten_meting_traject_van_inwoner
    FOREIGN KEY (traject_id, inwoner_id, gemeente_id) REFERENCES trajecten_traject (id, inwoner_id, gemeente_id)
    ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;

CREATE FUNCTION bewaak_meting() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    -- One at a time for each person: two windows cannot both write the meting of today.
    PERFORM FROM trajecten_inwoner WHERE id = NEW.inwoner_id FOR NO KEY UPDATE;
    IF NEW.vervangt_id IS NOT NULL AND NOT EXISTS (SELECT FROM trajecten_meting oud
            WHERE oud.id = NEW.vervangt_id AND oud.traject_id = NEW.traject_id AND oud.inwoner_id = NEW.inwoner_id) THEN
        RAISE foreign_key_violation USING MESSAGE = 'a correction belongs to the same traject';
    END IF;
    IF EXISTS (SELECT FROM trajecten_meting ander
            WHERE ander.inwoner_id = NEW.inwoner_id AND ander.meetdatum = NEW.meetdatum
                AND ander.id IS DISTINCT FROM NEW.vervangt_id
                AND NOT EXISTS (SELECT FROM trajecten_meting nieuwer WHERE nieuwer.vervangt_id = ander.id)) THEN
        RAISE unique_violation USING MESSAGE = 'one meting counts per person per day', CONSTRAINT = 'meting_een_per_dag';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER trajecten_meting_bewaak BEFORE INSERT ON trajecten_meting
    FOR EACH ROW EXECUTE FUNCTION bewaak_meting();
"""
METINGEN_WEG = """
DROP TRIGGER trajecten_meting_bewaak ON trajecten_meting;
DROP FUNCTION bewaak_meting();
ALTER TABLE trajecten_meting DROP CONSTRAINT trajecten_meting_traject_van_inwoner;
"""

ALLEEN_ERBIJ = "".join(
    f"""
DO $$ BEGIN
    IF current_user <> '{settings.DATABASE_APP_ROL}' THEN
        REVOKE UPDATE, DELETE, TRUNCATE ON {tabel} FROM "{settings.DATABASE_APP_ROL}";
    END IF;
END $$;
"""
    for tabel in ("trajecten_meting", "trajecten_jaarcijfer")
)
ALLEEN_ERBIJ_WEG = "".join(
    f'GRANT UPDATE, DELETE ON {tabel} TO "{settings.DATABASE_APP_ROL}";'
    for tabel in ("trajecten_meting", "trajecten_jaarcijfer")
)


class Migration(migrations.Migration):

    dependencies = [
        ('netwerk', '0020_aanbod'),
        ('trajecten', '0007_noodtoegang'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        Tegelijk([
            migrations.CreateModel(
                name='Route',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('sleutel', models.SlugField(max_length=40, unique=True, verbose_name='sleutel')),
                    ('naam', models.CharField(max_length=80, verbose_name='naam')),
                    ('volgorde', models.PositiveSmallIntegerField(verbose_name='volgorde')),
                    ('geldig_van', models.DateField(verbose_name='geldig van')),
                    ('geldig_tot', models.DateField(blank=True, null=True, verbose_name='geldig tot')),
                ],
                options={
                    'verbose_name': 'route',
                    'verbose_name_plural': 'routes',
                    'ordering': ['volgorde'],
                    'abstract': False,
                    'constraints': [models.CheckConstraint(condition=models.Q(('geldig_tot', None), ('geldig_tot__gt', models.F('geldig_van')), _connector='OR'), name='route_geldig', violation_error_message='De laatste dag ligt voor de eerste dag.')],
                },
            ),
            migrations.CreateModel(
                name='Eindreden',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('sleutel', models.SlugField(max_length=40, unique=True, verbose_name='sleutel')),
                    ('naam', models.CharField(max_length=80, verbose_name='naam')),
                    ('volgorde', models.PositiveSmallIntegerField(verbose_name='volgorde')),
                    ('geldig_van', models.DateField(verbose_name='geldig van')),
                    ('geldig_tot', models.DateField(blank=True, null=True, verbose_name='geldig tot')),
                    ('is_neutraal', models.BooleanField(default=False, verbose_name='neutraal vertrek')),
                ],
                options={
                    'verbose_name': 'reden van einde',
                    'verbose_name_plural': 'redenen van einde',
                    'ordering': ['volgorde'],
                    'abstract': False,
                    'constraints': [models.CheckConstraint(condition=models.Q(('geldig_tot', None), ('geldig_tot__gt', models.F('geldig_van')), _connector='OR'), name='eindreden_geldig', violation_error_message='De laatste dag ligt voor de eerste dag.')],
                },
            ),
            migrations.CreateModel(
                name='Traject',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('start', models.DateField(verbose_name='begonnen op')),
                    ('ambitie', models.CharField(blank=True, max_length=400, verbose_name='ambitie')),
                    ('doel', models.CharField(blank=True, max_length=400, verbose_name='doel')),
                    ('einde', models.DateField(blank=True, null=True, verbose_name='geëindigd op')),
                    ('uitkomst', models.CharField(blank=True, max_length=400, verbose_name='uitkomst')),
                    ('geen_eindmeting', models.CharField(blank=True, max_length=200, verbose_name='waarom er geen meting aan het einde is')),
                    ('eindreden', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='trajecten.eindreden', verbose_name='reden van einde')),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.gemeente')),
                    ('inwoner', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='trajecten', to='trajecten.inwoner')),
                ],
                options={
                    'verbose_name': 'traject',
                    'verbose_name_plural': 'trajecten',
                },
            ),
            migrations.CreateModel(
                name='Routeperiode',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('sinds', models.DateField(verbose_name='vanaf')),
                    ('reden', models.CharField(blank=True, choices=[('wens', 'De inwoner wil iets anders'), ('past_beter', 'Dit past beter'), ('haalbaar', 'De vorige route was nu niet haalbaar'), ('gezondheid', 'De draagkracht is veranderd'), ('verder', 'De inwoner is toe aan een volgende stap'), ('anders', 'Iets anders')], max_length=20, verbose_name='reden')),
                    ('toelichting', models.CharField(blank=True, max_length=200, verbose_name='toelichting')),
                    ('door', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.gemeente')),
                    ('route', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='trajecten.route', verbose_name='route')),
                    ('traject', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='routes', to='trajecten.traject')),
                ],
                options={
                    'verbose_name': 'periode met een route',
                    'verbose_name_plural': 'periodes met een route',
                    'ordering': ['sinds'],
                },
            ),
            migrations.CreateModel(
                name='Deelname',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('waar', models.CharField(blank=True, max_length=120, verbose_name='waar?')),
                    ('uren', models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='hoeveel uur per week?')),
                    ('wet', models.CharField(blank=True, max_length=80, verbose_name='van welke wet?')),
                    ('sinds', models.DateField(verbose_name='vanaf')),
                    ('stil_sinds', models.DateField(blank=True, null=True, verbose_name='rust vanaf')),
                    ('tot', models.DateField(blank=True, null=True, verbose_name='tot')),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.gemeente')),
                    ('vorm', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.deelnamevorm', verbose_name='wat is het?')),
                    ('traject', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='deelnames', to='trajecten.traject')),
                ],
                options={
                    'verbose_name': 'deelname',
                    'verbose_name_plural': 'deelnames',
                    'ordering': ['sinds', 'pk'],
                },
            ),
            migrations.CreateModel(
                name='Ontwikkelruimte',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('van', models.DateField(verbose_name='vanaf')),
                    ('tot', models.DateField(blank=True, null=True, verbose_name='tot')),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.gemeente')),
                    ('traject', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='ontwikkelruimtes', to='trajecten.traject')),
                ],
                options={
                    'verbose_name': 'tijd in ontwikkelruimte',
                    'verbose_name_plural': 'tijd in ontwikkelruimte',
                    'ordering': ['van', 'pk'],
                },
            ),
            migrations.CreateModel(
                name='Meting',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('meetdatum', models.DateField(verbose_name='datum')),
                    ('moment', models.CharField(choices=[('start', 'aan het begin'), ('tussentijds', 'tussendoor'), ('periodiek', 'volgens planning'), ('einde', 'aan het einde')], max_length=20, verbose_name='moment')),
                    ('trede', models.PositiveSmallIntegerField(verbose_name='trede')),
                    ('trede_berekend', models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='trede volgens de vragen')),
                    ('reden_afwijking', models.CharField(blank=True, max_length=400, verbose_name='reden van de afwijking')),
                    ('antwoorden', models.JSONField(default=dict, verbose_name='antwoorden')),
                    ('ladder_versie', models.CharField(default='VNG-6-2010', max_length=20, verbose_name='versie van de ladder')),
                    ('vastgesteld_door', models.UUIDField(blank=True, null=True, verbose_name='vastgesteld door')),
                    ('samen_met_inwoner', models.BooleanField(blank=True, null=True, verbose_name='samen met de inwoner')),
                    ('eigen_beeld', models.CharField(blank=True, max_length=400, verbose_name='hoe de inwoner het zelf ziet')),
                    ('verwachte_trede', models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='verwachte trede')),
                    ('horizon_maanden', models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='binnen hoeveel maanden')),
                    ('groei_toelichting', models.CharField(blank=True, max_length=400, verbose_name='toelichting bij de groei')),
                    ('reden_correctie', models.CharField(blank=True, max_length=400, verbose_name='reden van de correctie')),
                    ('aangemaakt_op', models.DateTimeField(verbose_name='opgeschreven op')),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.gemeente')),
                    ('inwoner', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='metingen', to='trajecten.inwoner')),
                    ('vervangt', models.OneToOneField(blank=True, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='vervangen_door', to='trajecten.meting')),
                    ('traject', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='metingen', to='trajecten.traject')),
                ],
                options={
                    'verbose_name': 'meting',
                    'verbose_name_plural': 'metingen',
                },
            ),
            migrations.CreateModel(
                name='Jaarcijfer',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('jaar', models.PositiveSmallIntegerField(verbose_name='jaar')),
                    ('klassen', models.JSONField(verbose_name='aantallen per klasse')),
                    ('definitie', models.JSONField(verbose_name='definitie')),
                    ('vastgelegd_door', models.UUIDField(blank=True, null=True, verbose_name='vastgelegd door')),
                    ('vastgelegd_op', models.DateTimeField(verbose_name='vastgelegd op')),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='jaarcijfers', to='netwerk.gemeente')),
                ],
                options={
                    'verbose_name': 'vastgelegd jaarcijfer',
                    'verbose_name_plural': 'vastgelegde jaarcijfers',
                    'constraints': [models.UniqueConstraint(fields=('gemeente', 'jaar'), name='jaarcijfer_een_per_jaar', violation_error_message='Dit jaar is al vastgelegd.'), models.CheckConstraint(condition=models.Q(('jaar__range', (2000, 2200))), name='jaarcijfer_jaar')],
                },
            ),
            migrations.CreateModel(
                name='TrajectEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('start', models.DateField(verbose_name='begonnen op')),
                    ('ambitie', models.CharField(blank=True, max_length=400, verbose_name='ambitie')),
                    ('doel', models.CharField(blank=True, max_length=400, verbose_name='doel')),
                    ('einde', models.DateField(blank=True, null=True, verbose_name='geëindigd op')),
                    ('uitkomst', models.CharField(blank=True, max_length=400, verbose_name='uitkomst')),
                    ('geen_eindmeting', models.CharField(blank=True, max_length=200, verbose_name='waarom er geen meting aan het einde is')),
                    ('eindreden', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.eindreden', verbose_name='reden van einde')),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente')),
                    ('inwoner', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.inwoner')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='trajecten.traject')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='RouteperiodeEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.BigIntegerField()),
                    ('sinds', models.DateField(verbose_name='vanaf')),
                    ('reden', models.CharField(blank=True, choices=[('wens', 'De inwoner wil iets anders'), ('past_beter', 'Dit past beter'), ('haalbaar', 'De vorige route was nu niet haalbaar'), ('gezondheid', 'De draagkracht is veranderd'), ('verder', 'De inwoner is toe aan een volgende stap'), ('anders', 'Iets anders')], max_length=20, verbose_name='reden')),
                    ('toelichting', models.CharField(blank=True, max_length=200, verbose_name='toelichting')),
                    ('door', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='trajecten.routeperiode')),
                    ('route', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.route', verbose_name='route')),
                    ('traject', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.traject')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='DeelnameEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('waar', models.CharField(blank=True, max_length=120, verbose_name='waar?')),
                    ('uren', models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='hoeveel uur per week?')),
                    ('wet', models.CharField(blank=True, max_length=80, verbose_name='van welke wet?')),
                    ('sinds', models.DateField(verbose_name='vanaf')),
                    ('stil_sinds', models.DateField(blank=True, null=True, verbose_name='rust vanaf')),
                    ('tot', models.DateField(blank=True, null=True, verbose_name='tot')),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='trajecten.deelname')),
                    ('vorm', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.deelnamevorm', verbose_name='wat is het?')),
                    ('traject', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.traject')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='OntwikkelruimteEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.BigIntegerField()),
                    ('van', models.DateField(verbose_name='vanaf')),
                    ('tot', models.DateField(blank=True, null=True, verbose_name='tot')),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='trajecten.ontwikkelruimte')),
                    ('traject', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.traject')),
                ],
                options={
                    'abstract': False,
                },
            ),
        ]),
        Tegelijk([
            migrations.AddIndex(
                model_name='traject',
                index=models.Index(fields=['gemeente', 'start'], name='traject_gemeente_start'),
            ),
            migrations.AddConstraint(
                model_name='traject',
                constraint=models.CheckConstraint(condition=models.Q(('einde', None), ('einde__gte', models.F('start')), _connector='OR'), name='traject_einde_na_start', violation_error_message='De laatste dag ligt voor de eerste dag.'),
            ),
            migrations.AddConstraint(
                model_name='traject',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('einde', None), ('eindreden', None)), models.Q(('einde__isnull', False), ('eindreden__isnull', False)), _connector='OR'), name='traject_einde_met_reden', violation_error_message='Kies waarom het traject stopt.'),
            ),
            migrations.AddConstraint(
                model_name='traject',
                constraint=models.UniqueConstraint(fields=('inwoner', 'start'), name='traject_een_per_dag', violation_error_message='Er begon op deze dag al een traject.'),
            ),
            migrations.AddConstraint(
                model_name='traject',
                constraint=models.UniqueConstraint(fields=('id', 'inwoner', 'gemeente'), name='traject_van_inwoner'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='traject',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_trajectevent" ("ambitie", "doel", "einde", "eindreden_id", "geen_eindmeting", "gemeente_id", "id", "inwoner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "start", "uitkomst") VALUES (NEW."ambitie", NEW."doel", NEW."einde", NEW."eindreden_id", NEW."geen_eindmeting", NEW."gemeente_id", NEW."id", NEW."inwoner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."start", NEW."uitkomst"); RETURN NULL;', hash='a0e6235d41ddebf7d8b0a450c9b6f87b1ce5f904', operation='INSERT', pgid='pgtrigger_insert_insert_71dea', table='trajecten_traject', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='traject',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_trajectevent" ("ambitie", "doel", "einde", "eindreden_id", "geen_eindmeting", "gemeente_id", "id", "inwoner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "start", "uitkomst") VALUES (NEW."ambitie", NEW."doel", NEW."einde", NEW."eindreden_id", NEW."geen_eindmeting", NEW."gemeente_id", NEW."id", NEW."inwoner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."start", NEW."uitkomst"); RETURN NULL;', hash='5a5d9aab5d3e4cb225c891140d76be94e0829dec', operation='UPDATE', pgid='pgtrigger_update_update_01134', table='trajecten_traject', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='traject',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_trajectevent" ("ambitie", "doel", "einde", "eindreden_id", "geen_eindmeting", "gemeente_id", "id", "inwoner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "start", "uitkomst") VALUES (OLD."ambitie", OLD."doel", OLD."einde", OLD."eindreden_id", OLD."geen_eindmeting", OLD."gemeente_id", OLD."id", OLD."inwoner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."start", OLD."uitkomst"); RETURN NULL;', hash='2d378d04e53a56699fa619c9328fc6b99929443a', operation='DELETE', pgid='pgtrigger_delete_delete_4038c', table='trajecten_traject', when='AFTER')),
            ),
            migrations.AddConstraint(
                model_name='routeperiode',
                constraint=models.UniqueConstraint(fields=('traject', 'sinds'), name='routeperiode_een_per_dag'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='routeperiode',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_routeperiodeevent" ("door_id", "gemeente_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "route_id", "sinds", "toelichting", "traject_id") VALUES (NEW."door_id", NEW."gemeente_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."reden", NEW."route_id", NEW."sinds", NEW."toelichting", NEW."traject_id"); RETURN NULL;', hash='ba63a58f031dd48c4bd727929c093f25c4fd4c59', operation='INSERT', pgid='pgtrigger_insert_insert_38d49', table='trajecten_routeperiode', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='routeperiode',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_routeperiodeevent" ("door_id", "gemeente_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "route_id", "sinds", "toelichting", "traject_id") VALUES (NEW."door_id", NEW."gemeente_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."reden", NEW."route_id", NEW."sinds", NEW."toelichting", NEW."traject_id"); RETURN NULL;', hash='f65e280f9713d6f1d429d716bd8077542e65cebe', operation='UPDATE', pgid='pgtrigger_update_update_85f78', table='trajecten_routeperiode', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='routeperiode',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_routeperiodeevent" ("door_id", "gemeente_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "route_id", "sinds", "toelichting", "traject_id") VALUES (OLD."door_id", OLD."gemeente_id", OLD."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."reden", OLD."route_id", OLD."sinds", OLD."toelichting", OLD."traject_id"); RETURN NULL;', hash='8ab01760733dce99e2aba70eeea65292f7a62c2b', operation='DELETE', pgid='pgtrigger_delete_delete_9deb0', table='trajecten_routeperiode', when='AFTER')),
            ),
            migrations.AddConstraint(
                model_name='ontwikkelruimte',
                constraint=models.CheckConstraint(condition=models.Q(('tot', None), ('tot__gte', models.F('van')), _connector='OR'), name='ontwikkelruimte_op_volgorde'),
            ),
            migrations.AddConstraint(
                model_name='ontwikkelruimte',
                constraint=models.UniqueConstraint(condition=models.Q(('tot', None)), fields=('traject',), name='ontwikkelruimte_een_tegelijk'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='ontwikkelruimte',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_ontwikkelruimteevent" ("gemeente_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "tot", "traject_id", "van") VALUES (NEW."gemeente_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."tot", NEW."traject_id", NEW."van"); RETURN NULL;', hash='dd8330074aba3aeaef571bc8b13817173ac67471', operation='INSERT', pgid='pgtrigger_insert_insert_3f4e7', table='trajecten_ontwikkelruimte', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='ontwikkelruimte',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_ontwikkelruimteevent" ("gemeente_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "tot", "traject_id", "van") VALUES (NEW."gemeente_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."tot", NEW."traject_id", NEW."van"); RETURN NULL;', hash='a8f6007fa23d4045f9dea55aed2f6c9f58800d55', operation='UPDATE', pgid='pgtrigger_update_update_7781b', table='trajecten_ontwikkelruimte', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='ontwikkelruimte',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_ontwikkelruimteevent" ("gemeente_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "tot", "traject_id", "van") VALUES (OLD."gemeente_id", OLD."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."tot", OLD."traject_id", OLD."van"); RETURN NULL;', hash='92445c9b5cfe1e332088c5b9ea5e344811cff1ce', operation='DELETE', pgid='pgtrigger_delete_delete_e7867', table='trajecten_ontwikkelruimte', when='AFTER')),
            ),
            migrations.AddIndex(
                model_name='meting',
                index=models.Index(fields=['gemeente', 'inwoner', 'meetdatum'], include=('trede', 'ladder_versie'), name='meting_inwoner_datum'),
            ),
            migrations.AddIndex(
                model_name='meting',
                index=models.Index(fields=['traject', 'meetdatum'], name='meting_traject'),
            ),
            migrations.AddIndex(
                model_name='meting',
                index=models.Index(fields=['inwoner', 'meetdatum'], name='meting_dag'),
            ),
            migrations.AddConstraint(
                model_name='meting',
                constraint=models.CheckConstraint(condition=models.Q(('trede__range', (1, 6))), name='meting_trede'),
            ),
            migrations.AddConstraint(
                model_name='meting',
                constraint=models.CheckConstraint(condition=models.Q(('trede_berekend', None), ('trede_berekend', models.F('trede')), models.Q(('reden_afwijking', ''), _negated=True), _connector='OR'), name='meting_afwijking_met_reden', violation_error_message='Schrijf op waarom u een andere trede kiest.'),
            ),
            migrations.AddConstraint(
                model_name='meting',
                constraint=models.CheckConstraint(condition=models.Q(('verwachte_trede', None), models.Q(('verwachte_trede__gte', models.F('trede')), ('verwachte_trede__lte', 6)), _connector='OR'), name='meting_groeipotentieel', violation_error_message='De verwachte trede kan niet lager zijn dan de trede van nu.'),
            ),
            migrations.AddConstraint(
                model_name='meting',
                constraint=models.CheckConstraint(condition=models.Q(('vervangt', None), models.Q(('reden_correctie', ''), _negated=True), _connector='OR'), name='meting_correctie_met_reden', violation_error_message='Schrijf op waarom u de meting verbetert.'),
            ),
            migrations.AddConstraint(
                model_name='deelname',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('tot', None), ('tot__gte', models.F('sinds')), _connector='OR'), models.Q(('stil_sinds', None), ('stil_sinds__gte', models.F('sinds')), _connector='OR')), name='deelname_op_volgorde', violation_error_message='Kies een dag na de eerste dag.'),
            ),
            migrations.AddConstraint(
                model_name='deelname',
                constraint=models.CheckConstraint(condition=models.Q(('uren', None), ('uren__range', (1, 60)), _connector='OR'), name='deelname_uren', violation_error_message='Vul 1 tot 60 uur in, of laat het leeg.'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='deelname',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_deelnameevent" ("gemeente_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "sinds", "stil_sinds", "tot", "traject_id", "uren", "vorm_id", "waar", "wet") VALUES (NEW."gemeente_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."sinds", NEW."stil_sinds", NEW."tot", NEW."traject_id", NEW."uren", NEW."vorm_id", NEW."waar", NEW."wet"); RETURN NULL;', hash='398aa6b4b5b6e7b0469ce95be9052176a08418db', operation='INSERT', pgid='pgtrigger_insert_insert_fa361', table='trajecten_deelname', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='deelname',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_deelnameevent" ("gemeente_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "sinds", "stil_sinds", "tot", "traject_id", "uren", "vorm_id", "waar", "wet") VALUES (NEW."gemeente_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."sinds", NEW."stil_sinds", NEW."tot", NEW."traject_id", NEW."uren", NEW."vorm_id", NEW."waar", NEW."wet"); RETURN NULL;', hash='623df2d015c79abf7e653131b80ea5855fb1b3c7', operation='UPDATE', pgid='pgtrigger_update_update_16a64', table='trajecten_deelname', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='deelname',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_deelnameevent" ("gemeente_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "sinds", "stil_sinds", "tot", "traject_id", "uren", "vorm_id", "waar", "wet") VALUES (OLD."gemeente_id", OLD."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."sinds", OLD."stil_sinds", OLD."tot", OLD."traject_id", OLD."uren", OLD."vorm_id", OLD."waar", OLD."wet"); RETURN NULL;', hash='459895ba1d2d8f846db670bd1f80aa3f895243b9', operation='DELETE', pgid='pgtrigger_delete_delete_3b0f7', table='trajecten_deelname', when='AFTER')),
            ),
            migrations.RunSQL(MIJN_TRAJECTEN, MIJN_TRAJECTEN_WEG),
            Muur("Traject", rijen=GEMEENTE, en=VAN_INWONER, binnen_gemeente=("inwoner",)),
            Muur("TrajectEvent", rijen=GEMEENTE, en=VAN_INWONER, alleen_erbij=True),
            *(
                operatie
                for naam in ("Routeperiode", "Deelname", "Ontwikkelruimte")
                for operatie in (
                    Muur(naam, rijen=GEMEENTE, en=VAN_TRAJECT, binnen_gemeente=("traject",)),
                    Muur(f"{naam}Event", rijen=GEMEENTE, en=VAN_TRAJECT, alleen_erbij=True),
                )
            ),
            Muur("Meting", rijen=GEMEENTE, en=VAN_INWONER),
            Muur("Jaarcijfer", rijen=SYSTEEM),
            migrations.RunSQL(ALLEEN_BEGELEIDER, ALLEEN_BEGELEIDER_WEG),
            migrations.RunSQL(METINGEN, METINGEN_WEG),
            migrations.RunSQL(ALLEEN_ERBIJ, ALLEEN_ERBIJ_WEG),
        ]),
    ]
