"""What was changed in agendas, organisaties, werkgroepen, kinds of leden and decisions to keep or destroy."""

import django.core.validators
import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
import uuid
from importlib import import_module
from django.conf import settings
from django.db import migrations, models

from netwerk.muur import NETWERK, NETWERK_ZELF, VAN_MIJ, Muur, deel_van
from participatie.migraties import BeginGeschiedenis, Tegelijk

LIJSTEN = import_module("netwerk.migrations.0008_bewaren").LIJSTEN
WIE_LEEST = {
    "AgendapuntEvent": NETWERK_ZELF,
    "BewaarvraagEvent": VAN_MIJ,
    "BijeenkomstEvent": NETWERK_ZELF,
    "BijeenkomstreeksEvent": NETWERK_ZELF,
    "OrganisatieEvent": NETWERK,
    "VernietigingslijstEvent": LIJSTEN,
    "WerkgroepEvent": NETWERK_ZELF,
    "LidsoortEvent": deel_van("netwerk_lid", "lid_id", als=NETWERK),
}
# A trekker from outside the network, an inwoner for example, writes what the own werkgroep is for. A function, because
# who is in a werkgroep is asked of the werkgroep itself.
WERKGROEP = """
CREATE FUNCTION werkgroepen_die_ik_trek() RETURNS SETOF uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT wl.werkgroep_id FROM netwerk_werkgroeplid wl
        WHERE wl.lid_id = muur_gebruiker() AND wl.tot IS NULL AND wl.taak = 'trekker'
            AND wl.werkgroep_id = ANY (ARRAY(SELECT mijn_werkgroepen()));
END $$;
CREATE POLICY extra_trekker ON netwerk_werkgroep FOR UPDATE
    USING (id = ANY (ARRAY(SELECT werkgroepen_die_ik_trek())))
    WITH CHECK (id = ANY (ARRAY(SELECT werkgroepen_die_ik_trek())));
"""
NIET_MEER = "DROP POLICY extra_trekker ON netwerk_werkgroep; DROP FUNCTION werkgroepen_die_ik_trek();"
TABEL = {"LidsoortEvent": "netwerk_lid_soorten"}


class Migration(migrations.Migration):

    dependencies = [
        ("netwerk", "0034_bijeenkomsten_verder"),
    ]

    operations = [
        Tegelijk([
            migrations.CreateModel(
                name='AgendapuntEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('soort', models.CharField(choices=[('thema', 'thema'), ('welkom', 'welkom'), ('vorige_keer', 'vorige keer'), ('experiment', 'experiment'), ('acties', 'open acties'), ('leervraag', 'leervraag'), ('verhaal', 'verhaal van iemand'), ('niet_in_beeld', 'wie missen wij'), ('evaluatie', 'evaluatie'), ('pauze', 'pauze'), ('overig', 'ander punt')], default='overig', max_length=20, verbose_name='soort')),
                    ('titel', models.CharField(max_length=200, verbose_name='titel')),
                    ('minuten', models.PositiveSmallIntegerField(default=10, verbose_name='minuten')),
                    ('volgorde', models.PositiveSmallIntegerField(default=0, verbose_name='volgorde')),
                    ('perspectief', models.CharField(blank=True, choices=[('gemeente', 'gemeente'), ('professional', 'professional'), ('inwoner', 'inwoner'), ('vrijwilliger', 'vrijwilliger'), ('werkgever', 'werkgever')], max_length=20, verbose_name='uit welke wereld is het verhaal')),
                    ('over_soort', models.CharField(blank=True, max_length=20, verbose_name='over wat voor iets')),
                    ('over_id', models.UUIDField(blank=True, null=True, verbose_name='waarover')),
                    ('tekst', models.TextField(blank=True, max_length=3000, verbose_name='voorbereiding')),
                    ('uitkomst', models.TextField(blank=True, max_length=5000, verbose_name='wat is besproken')),
                    ('weg_op', models.DateTimeField(blank=True, null=True, verbose_name='weggehaald op')),
                    ('versie', models.PositiveIntegerField(default=1, verbose_name='versie')),
                    ('bijeenkomst', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.bijeenkomst')),
                    ('doorgeschoven_van', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.bijeenkomst')),
                    ('eigenaar', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='wie vertelt')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='netwerk.agendapunt')),
                    ('samenwerkingsverband', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.samenwerkingsverband')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='BewaarvraagEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.BigIntegerField()),
                    ('over', models.CharField(choices=[('account', 'account'), ('talentprofiel', 'talentprofiel')], max_length=20, verbose_name='waarover')),
                    ('gevraagd_op', models.DateTimeField(verbose_name='gevraagd op')),
                    ('bewaren', models.BooleanField(blank=True, null=True, verbose_name='bewaren')),
                    ('beantwoord_op', models.DateTimeField(blank=True, null=True, verbose_name='beantwoord op')),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente')),
                    ('lid', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='netwerk.bewaarvraag')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='BijeenkomstEvent',
                fields=[
                    ('thema_als_vraag', models.BooleanField(default=False, verbose_name='thema is de laatste vraag na afloop')),
                    ('partners', models.CharField(blank=True, max_length=300, verbose_name='partners')),
                    ('afgevaardigde', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='wie gaat er namens ons')),
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('thema', models.CharField(max_length=150, verbose_name='thema, als vraag')),
                    ('begint_op', models.DateTimeField(verbose_name='begint op')),
                    ('eindigt_op', models.DateTimeField(verbose_name='eindigt op')),
                    ('locatie', models.CharField(max_length=100, verbose_name='locatie')),
                    ('plaats', models.CharField(max_length=80, verbose_name='plaats')),
                    ('toelichting', models.TextField(blank=True, verbose_name='toelichting')),
                    ('openbaar', models.BooleanField(default=True, verbose_name='staat op de openbare pagina')),
                    ('agendaversie', models.PositiveIntegerField(default=0, editable=False, verbose_name="versie in agenda's")),
                    ('soort', models.CharField(choices=[('netwerk', 'netwerkbijeenkomst'), ('overleg', 'overleg'), ('leeratelier', 'leeratelier'), ('inloop', 'inloop'), ('webinar', 'webinar'), ('extern', 'bijeenkomst van anderen')], default='netwerk', max_length=20, verbose_name='soort')),
                    ('reeksdatum', models.DateField(blank=True, null=True, verbose_name='dag volgens de reeks')),
                    ('met_de_hand', models.BooleanField(default=False, verbose_name='met de hand gewijzigd')),
                    ('verzet_van', models.DateTimeField(blank=True, null=True, verbose_name='eerst was het op')),
                    ('verzet_reden', models.CharField(blank=True, max_length=200, verbose_name='waarom verzet')),
                    ('afgezegd_op', models.DateTimeField(blank=True, null=True, verbose_name='afgezegd op')),
                    ('afgezegd_reden', models.CharField(blank=True, max_length=200, verbose_name='waarom afgezegd')),
                    ('stand', models.CharField(choices=[('concept', 'in voorbereiding'), ('gepubliceerd', 'agenda staat vast'), ('afgesloten', 'afgesloten')], default='concept', max_length=20, verbose_name='stand van de agenda')),
                    ('verslag', models.TextField(blank=True, max_length=5000, verbose_name='in het kort')),
                    ('orde_versie', models.PositiveIntegerField(default=1, verbose_name='versie van de volgorde')),
                    ('versie', models.PositiveIntegerField(default=1, verbose_name='versie')),
                    ('contact', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='netwerk.bijeenkomst')),
                    ('reeks', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.bijeenkomstreeks')),
                    ('samenwerkingsverband', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.samenwerkingsverband', verbose_name='samenwerkingsverband')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='BijeenkomstreeksEvent',
                fields=[
                    ('gestopt_op', models.DateTimeField(blank=True, null=True, verbose_name='gestopt op')),
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('naam', models.CharField(max_length=100, verbose_name='naam')),
                    ('soort', models.CharField(choices=[('netwerk', 'netwerkbijeenkomst'), ('overleg', 'overleg'), ('leeratelier', 'leeratelier'), ('inloop', 'inloop'), ('webinar', 'webinar'), ('extern', 'bijeenkomst van anderen')], default='netwerk', max_length=20, verbose_name='soort')),
                    ('thema', models.CharField(blank=True, max_length=150, verbose_name='vaste vraag')),
                    ('elke_maanden', models.PositiveSmallIntegerField(default=2, verbose_name='om de hoeveel maanden')),
                    ('keer', models.PositiveSmallIntegerField(choices=[(1, 'eerste'), (2, 'tweede'), (3, 'derde'), (4, 'vierde'), (5, 'laatste')], default=3, verbose_name='welke in de maand')),
                    ('weekdag', models.PositiveSmallIntegerField(choices=[(0, 'maandag'), (1, 'dinsdag'), (2, 'woensdag'), (3, 'donderdag'), (4, 'vrijdag'), (5, 'zaterdag'), (6, 'zondag')], default=3, verbose_name='dag')),
                    ('eerste_maand', models.DateField(verbose_name='eerste maand')),
                    ('begint_om', models.TimeField(verbose_name='begint om')),
                    ('duur', models.PositiveSmallIntegerField(default=180, verbose_name='duur in minuten')),
                    ('locaties', models.TextField(max_length=2000, verbose_name='locaties')),
                    ('partners', models.CharField(blank=True, max_length=300, verbose_name='partners')),
                    ('openbaar', models.BooleanField(default=True, verbose_name='staat op de openbare pagina')),
                    ('versie', models.PositiveIntegerField(default=1, verbose_name='versie')),
                    ('afgevaardigde', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='wie gaat er namens ons')),
                    ('contact', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='contact')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='netwerk.bijeenkomstreeks')),
                    ('samenwerkingsverband', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.samenwerkingsverband', verbose_name='samenwerkingsverband')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='LidsoortEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.BigIntegerField()),
                    ('deelnemersoort', models.ForeignKey(db_constraint=False, db_tablespace='', on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.deelnemersoort')),
                    ('lid', models.ForeignKey(db_constraint=False, db_tablespace='', on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='OrganisatieEvent',
                fields=[
                    ('weggehaald_op', models.DateTimeField(blank=True, null=True, verbose_name='weggehaald op')),
                    ('gestopt_op', models.DateTimeField(blank=True, null=True, verbose_name='gestopt op')),
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('naam', models.CharField(max_length=150, verbose_name='naam')),
                    ('plaats', models.CharField(blank=True, max_length=80, verbose_name='plaats')),
                    ('adres', models.CharField(blank=True, max_length=150, verbose_name='adres')),
                    ('telefoon', models.CharField(blank=True, max_length=20, verbose_name='telefoon')),
                    ('website', models.URLField(blank=True, verbose_name='website')),
                    ('omschrijving', models.TextField(blank=True, verbose_name='wat zij doen')),
                    ('toegevoegd_op', models.DateTimeField(auto_now_add=True, verbose_name='toegevoegd op')),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente', verbose_name='gemeente')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='netwerk.organisatie')),
                    ('sector', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.sector', verbose_name='sector')),
                    ('soort', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.organisatiesoort', verbose_name='soort')),
                    ('toegevoegd_door', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('wijk', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.wijk', verbose_name='wijk')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='VernietigingslijstEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('gemaakt_op', models.DateTimeField(verbose_name='gemaakt op')),
                    ('stand', models.CharField(choices=[('voorgesteld', 'wacht op goedkeuring'), ('goedgekeurd', 'goedgekeurd'), ('afgewezen', 'afgewezen')], default='voorgesteld', max_length=20, verbose_name='stand')),
                    ('beoordeeld_op', models.DateTimeField(blank=True, null=True, verbose_name='beoordeeld op')),
                    ('reden', models.CharField(blank=True, max_length=300, verbose_name='reden')),
                    ('beoordeeld_door', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('gemaakt_door', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('gemeente', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='netwerk.vernietigingslijst')),
                    ('samenwerkingsverband', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.samenwerkingsverband')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='WerkgroepEvent',
                fields=[
                    ('gestopt_op', models.DateTimeField(blank=True, null=True, verbose_name='gestopt op')),
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('naam', models.CharField(max_length=100, verbose_name='naam')),
                    ('doel', models.TextField(blank=True, verbose_name='doel')),
                    ('is_ontwerpteam', models.BooleanField(default=False, verbose_name='is het ontwerpteam')),
                    ('groepsapp', models.URLField(blank=True, max_length=300, validators=[django.core.validators.URLValidator(message='Vul een link in die begint met https://.', schemes=['https'])], verbose_name='link naar de groepsapp')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='netwerk.werkgroep')),
                    ('samenwerkingsverband', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.samenwerkingsverband')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Lidsoort',
                fields=[
                ],
                options={
                    'proxy': True,
                    'indexes': [],
                    'constraints': [],
                },
                bases=('netwerk.lid_soorten',),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='agendapunt',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_agendapuntevent" ("bijeenkomst_id", "doorgeschoven_van_id", "eigenaar_id", "id", "minuten", "over_id", "over_soort", "perspectief", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "soort", "tekst", "titel", "uitkomst", "versie", "volgorde", "weg_op") VALUES (NEW."bijeenkomst_id", NEW."doorgeschoven_van_id", NEW."eigenaar_id", NEW."id", NEW."minuten", NEW."over_id", NEW."over_soort", NEW."perspectief", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."samenwerkingsverband_id", NEW."soort", NEW."tekst", NEW."titel", NEW."uitkomst", NEW."versie", NEW."volgorde", NEW."weg_op"); RETURN NULL;', hash='1ffb1235f658b32f4a20f6da3c4ac3e07ef49d5c', operation='INSERT', pgid='pgtrigger_insert_insert_6f4c4', table='netwerk_agendapunt', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='agendapunt',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "netwerk_agendapuntevent" ("bijeenkomst_id", "doorgeschoven_van_id", "eigenaar_id", "id", "minuten", "over_id", "over_soort", "perspectief", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "soort", "tekst", "titel", "uitkomst", "versie", "volgorde", "weg_op") VALUES (NEW."bijeenkomst_id", NEW."doorgeschoven_van_id", NEW."eigenaar_id", NEW."id", NEW."minuten", NEW."over_id", NEW."over_soort", NEW."perspectief", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."samenwerkingsverband_id", NEW."soort", NEW."tekst", NEW."titel", NEW."uitkomst", NEW."versie", NEW."volgorde", NEW."weg_op"); RETURN NULL;', hash='39b9b0d49ec7915431d123db27c13d7b1ca4c50e', operation='UPDATE', pgid='pgtrigger_update_update_7c7ff', table='netwerk_agendapunt', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='agendapunt',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_agendapuntevent" ("bijeenkomst_id", "doorgeschoven_van_id", "eigenaar_id", "id", "minuten", "over_id", "over_soort", "perspectief", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "soort", "tekst", "titel", "uitkomst", "versie", "volgorde", "weg_op") VALUES (OLD."bijeenkomst_id", OLD."doorgeschoven_van_id", OLD."eigenaar_id", OLD."id", OLD."minuten", OLD."over_id", OLD."over_soort", OLD."perspectief", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."samenwerkingsverband_id", OLD."soort", OLD."tekst", OLD."titel", OLD."uitkomst", OLD."versie", OLD."volgorde", OLD."weg_op"); RETURN NULL;', hash='96e002234149df789787d2bbef12bfb19a127cc9', operation='DELETE', pgid='pgtrigger_delete_delete_334c2', table='netwerk_agendapunt', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='bewaarvraag',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_bewaarvraagevent" ("beantwoord_op", "bewaren", "gemeente_id", "gevraagd_op", "id", "lid_id", "over", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."beantwoord_op", NEW."bewaren", NEW."gemeente_id", NEW."gevraagd_op", NEW."id", NEW."lid_id", NEW."over", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id"); RETURN NULL;', hash='146ca575d33bf216f894b6376aa60598428aa217', operation='INSERT', pgid='pgtrigger_insert_insert_f06a5', table='netwerk_bewaarvraag', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='bewaarvraag',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "netwerk_bewaarvraagevent" ("beantwoord_op", "bewaren", "gemeente_id", "gevraagd_op", "id", "lid_id", "over", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."beantwoord_op", NEW."bewaren", NEW."gemeente_id", NEW."gevraagd_op", NEW."id", NEW."lid_id", NEW."over", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id"); RETURN NULL;', hash='3ea78a7f5c74f3cc7953b8bdff921d0a70c4ab2c', operation='UPDATE', pgid='pgtrigger_update_update_41bb1', table='netwerk_bewaarvraag', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='bewaarvraag',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_bewaarvraagevent" ("beantwoord_op", "bewaren", "gemeente_id", "gevraagd_op", "id", "lid_id", "over", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."beantwoord_op", OLD."bewaren", OLD."gemeente_id", OLD."gevraagd_op", OLD."id", OLD."lid_id", OLD."over", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id"); RETURN NULL;', hash='22c2a6a106fa846acf1a2918abc43301158ad2c6', operation='DELETE', pgid='pgtrigger_delete_delete_2b0af', table='netwerk_bewaarvraag', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='bijeenkomst',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_bijeenkomstevent" ("afgevaardigde_id", "afgezegd_op", "afgezegd_reden", "agendaversie", "begint_op", "contact_id", "eindigt_op", "id", "locatie", "met_de_hand", "openbaar", "orde_versie", "partners", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaats", "reeks_id", "reeksdatum", "samenwerkingsverband_id", "soort", "stand", "thema", "thema_als_vraag", "toelichting", "versie", "verslag", "verzet_reden", "verzet_van") VALUES (NEW."afgevaardigde_id", NEW."afgezegd_op", NEW."afgezegd_reden", NEW."agendaversie", NEW."begint_op", NEW."contact_id", NEW."eindigt_op", NEW."id", NEW."locatie", NEW."met_de_hand", NEW."openbaar", NEW."orde_versie", NEW."partners", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."plaats", NEW."reeks_id", NEW."reeksdatum", NEW."samenwerkingsverband_id", NEW."soort", NEW."stand", NEW."thema", NEW."thema_als_vraag", NEW."toelichting", NEW."versie", NEW."verslag", NEW."verzet_reden", NEW."verzet_van"); RETURN NULL;', hash='cc453d0c7044a511cad912d023931851e0763e8a', operation='INSERT', pgid='pgtrigger_insert_insert_5a5c8', table='netwerk_bijeenkomst', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='bijeenkomst',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "netwerk_bijeenkomstevent" ("afgevaardigde_id", "afgezegd_op", "afgezegd_reden", "agendaversie", "begint_op", "contact_id", "eindigt_op", "id", "locatie", "met_de_hand", "openbaar", "orde_versie", "partners", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaats", "reeks_id", "reeksdatum", "samenwerkingsverband_id", "soort", "stand", "thema", "thema_als_vraag", "toelichting", "versie", "verslag", "verzet_reden", "verzet_van") VALUES (NEW."afgevaardigde_id", NEW."afgezegd_op", NEW."afgezegd_reden", NEW."agendaversie", NEW."begint_op", NEW."contact_id", NEW."eindigt_op", NEW."id", NEW."locatie", NEW."met_de_hand", NEW."openbaar", NEW."orde_versie", NEW."partners", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."plaats", NEW."reeks_id", NEW."reeksdatum", NEW."samenwerkingsverband_id", NEW."soort", NEW."stand", NEW."thema", NEW."thema_als_vraag", NEW."toelichting", NEW."versie", NEW."verslag", NEW."verzet_reden", NEW."verzet_van"); RETURN NULL;', hash='c0a3a5a5bb0047332d49e8807e8762f9c4f6acdf', operation='UPDATE', pgid='pgtrigger_update_update_3e366', table='netwerk_bijeenkomst', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='bijeenkomst',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_bijeenkomstevent" ("afgevaardigde_id", "afgezegd_op", "afgezegd_reden", "agendaversie", "begint_op", "contact_id", "eindigt_op", "id", "locatie", "met_de_hand", "openbaar", "orde_versie", "partners", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaats", "reeks_id", "reeksdatum", "samenwerkingsverband_id", "soort", "stand", "thema", "thema_als_vraag", "toelichting", "versie", "verslag", "verzet_reden", "verzet_van") VALUES (OLD."afgevaardigde_id", OLD."afgezegd_op", OLD."afgezegd_reden", OLD."agendaversie", OLD."begint_op", OLD."contact_id", OLD."eindigt_op", OLD."id", OLD."locatie", OLD."met_de_hand", OLD."openbaar", OLD."orde_versie", OLD."partners", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."plaats", OLD."reeks_id", OLD."reeksdatum", OLD."samenwerkingsverband_id", OLD."soort", OLD."stand", OLD."thema", OLD."thema_als_vraag", OLD."toelichting", OLD."versie", OLD."verslag", OLD."verzet_reden", OLD."verzet_van"); RETURN NULL;', hash='1092c7139fa52f6a799ba239fb05847eeb4293ae', operation='DELETE', pgid='pgtrigger_delete_delete_73060', table='netwerk_bijeenkomst', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='bijeenkomstreeks',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_bijeenkomstreeksevent" ("afgevaardigde_id", "begint_om", "contact_id", "duur", "eerste_maand", "elke_maanden", "gestopt_op", "id", "keer", "locaties", "naam", "openbaar", "partners", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "soort", "thema", "versie", "weekdag") VALUES (NEW."afgevaardigde_id", NEW."begint_om", NEW."contact_id", NEW."duur", NEW."eerste_maand", NEW."elke_maanden", NEW."gestopt_op", NEW."id", NEW."keer", NEW."locaties", NEW."naam", NEW."openbaar", NEW."partners", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."samenwerkingsverband_id", NEW."soort", NEW."thema", NEW."versie", NEW."weekdag"); RETURN NULL;', hash='8a32ac1852a340e8200141d6f9ddeeffc40701dc', operation='INSERT', pgid='pgtrigger_insert_insert_54ba0', table='netwerk_bijeenkomstreeks', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='bijeenkomstreeks',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "netwerk_bijeenkomstreeksevent" ("afgevaardigde_id", "begint_om", "contact_id", "duur", "eerste_maand", "elke_maanden", "gestopt_op", "id", "keer", "locaties", "naam", "openbaar", "partners", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "soort", "thema", "versie", "weekdag") VALUES (NEW."afgevaardigde_id", NEW."begint_om", NEW."contact_id", NEW."duur", NEW."eerste_maand", NEW."elke_maanden", NEW."gestopt_op", NEW."id", NEW."keer", NEW."locaties", NEW."naam", NEW."openbaar", NEW."partners", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."samenwerkingsverband_id", NEW."soort", NEW."thema", NEW."versie", NEW."weekdag"); RETURN NULL;', hash='5c65c0bf686ab34e37e2416b7a9bcf3a388c5f46', operation='UPDATE', pgid='pgtrigger_update_update_5c7a0', table='netwerk_bijeenkomstreeks', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='bijeenkomstreeks',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_bijeenkomstreeksevent" ("afgevaardigde_id", "begint_om", "contact_id", "duur", "eerste_maand", "elke_maanden", "gestopt_op", "id", "keer", "locaties", "naam", "openbaar", "partners", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "soort", "thema", "versie", "weekdag") VALUES (OLD."afgevaardigde_id", OLD."begint_om", OLD."contact_id", OLD."duur", OLD."eerste_maand", OLD."elke_maanden", OLD."gestopt_op", OLD."id", OLD."keer", OLD."locaties", OLD."naam", OLD."openbaar", OLD."partners", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."samenwerkingsverband_id", OLD."soort", OLD."thema", OLD."versie", OLD."weekdag"); RETURN NULL;', hash='cfe662bf93ca8b2322b832beb77490980507c21c', operation='DELETE', pgid='pgtrigger_delete_delete_2b940', table='netwerk_bijeenkomstreeks', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='organisatie',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_organisatieevent" ("adres", "gemeente_id", "gestopt_op", "id", "naam", "omschrijving", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaats", "sector_id", "soort_id", "telefoon", "toegevoegd_door_id", "toegevoegd_op", "website", "weggehaald_op", "wijk_id") VALUES (NEW."adres", NEW."gemeente_id", NEW."gestopt_op", NEW."id", NEW."naam", NEW."omschrijving", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."plaats", NEW."sector_id", NEW."soort_id", NEW."telefoon", NEW."toegevoegd_door_id", NEW."toegevoegd_op", NEW."website", NEW."weggehaald_op", NEW."wijk_id"); RETURN NULL;', hash='d1ae22d275c4ace2e665e72fbfca3eee2f3bbfda', operation='INSERT', pgid='pgtrigger_insert_insert_254ff', table='netwerk_organisatie', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='organisatie',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "netwerk_organisatieevent" ("adres", "gemeente_id", "gestopt_op", "id", "naam", "omschrijving", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaats", "sector_id", "soort_id", "telefoon", "toegevoegd_door_id", "toegevoegd_op", "website", "weggehaald_op", "wijk_id") VALUES (NEW."adres", NEW."gemeente_id", NEW."gestopt_op", NEW."id", NEW."naam", NEW."omschrijving", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."plaats", NEW."sector_id", NEW."soort_id", NEW."telefoon", NEW."toegevoegd_door_id", NEW."toegevoegd_op", NEW."website", NEW."weggehaald_op", NEW."wijk_id"); RETURN NULL;', hash='167e50dfae7cd06dcb686aac059b7114cb7257d1', operation='UPDATE', pgid='pgtrigger_update_update_b6ff5', table='netwerk_organisatie', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='organisatie',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_organisatieevent" ("adres", "gemeente_id", "gestopt_op", "id", "naam", "omschrijving", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaats", "sector_id", "soort_id", "telefoon", "toegevoegd_door_id", "toegevoegd_op", "website", "weggehaald_op", "wijk_id") VALUES (OLD."adres", OLD."gemeente_id", OLD."gestopt_op", OLD."id", OLD."naam", OLD."omschrijving", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."plaats", OLD."sector_id", OLD."soort_id", OLD."telefoon", OLD."toegevoegd_door_id", OLD."toegevoegd_op", OLD."website", OLD."weggehaald_op", OLD."wijk_id"); RETURN NULL;', hash='0979ae93c15717aa083d86a1f17a6cdc464d188d', operation='DELETE', pgid='pgtrigger_delete_delete_7a236', table='netwerk_organisatie', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='vernietigingslijst',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_vernietigingslijstevent" ("beoordeeld_door_id", "beoordeeld_op", "gemaakt_door_id", "gemaakt_op", "gemeente_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "samenwerkingsverband_id", "stand") VALUES (NEW."beoordeeld_door_id", NEW."beoordeeld_op", NEW."gemaakt_door_id", NEW."gemaakt_op", NEW."gemeente_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."reden", NEW."samenwerkingsverband_id", NEW."stand"); RETURN NULL;', hash='c199ea6003e8571be222f82b9630c33c48521c85', operation='INSERT', pgid='pgtrigger_insert_insert_1662b', table='netwerk_vernietigingslijst', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='vernietigingslijst',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."beoordeeld_door_id" IS DISTINCT FROM (NEW."beoordeeld_door_id") OR OLD."beoordeeld_op" IS DISTINCT FROM (NEW."beoordeeld_op") OR OLD."gemaakt_door_id" IS DISTINCT FROM (NEW."gemaakt_door_id") OR OLD."gemaakt_op" IS DISTINCT FROM (NEW."gemaakt_op") OR OLD."gemeente_id" IS DISTINCT FROM (NEW."gemeente_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."reden" IS DISTINCT FROM (NEW."reden") OR OLD."samenwerkingsverband_id" IS DISTINCT FROM (NEW."samenwerkingsverband_id") OR OLD."stand" IS DISTINCT FROM (NEW."stand"))', func='INSERT INTO "netwerk_vernietigingslijstevent" ("beoordeeld_door_id", "beoordeeld_op", "gemaakt_door_id", "gemaakt_op", "gemeente_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "samenwerkingsverband_id", "stand") VALUES (NEW."beoordeeld_door_id", NEW."beoordeeld_op", NEW."gemaakt_door_id", NEW."gemaakt_op", NEW."gemeente_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."reden", NEW."samenwerkingsverband_id", NEW."stand"); RETURN NULL;', hash='349c692e3c17c0a796ce682bcdf840f9c85d3ce6', operation='UPDATE', pgid='pgtrigger_update_update_f04b0', table='netwerk_vernietigingslijst', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='vernietigingslijst',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_vernietigingslijstevent" ("beoordeeld_door_id", "beoordeeld_op", "gemaakt_door_id", "gemaakt_op", "gemeente_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "samenwerkingsverband_id", "stand") VALUES (OLD."beoordeeld_door_id", OLD."beoordeeld_op", OLD."gemaakt_door_id", OLD."gemaakt_op", OLD."gemeente_id", OLD."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."reden", OLD."samenwerkingsverband_id", OLD."stand"); RETURN NULL;', hash='50386987d167ab622a259454bac062bd2ed27be3', operation='DELETE', pgid='pgtrigger_delete_delete_8f1cc', table='netwerk_vernietigingslijst', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='werkgroep',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_werkgroepevent" ("doel", "gestopt_op", "groepsapp", "id", "is_ontwerpteam", "naam", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id") VALUES (NEW."doel", NEW."gestopt_op", NEW."groepsapp", NEW."id", NEW."is_ontwerpteam", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."samenwerkingsverband_id"); RETURN NULL;', hash='75d4c10f3941b45abdbe3928f10b7b23045547ae', operation='INSERT', pgid='pgtrigger_insert_insert_63bab', table='netwerk_werkgroep', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='werkgroep',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "netwerk_werkgroepevent" ("doel", "gestopt_op", "groepsapp", "id", "is_ontwerpteam", "naam", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id") VALUES (NEW."doel", NEW."gestopt_op", NEW."groepsapp", NEW."id", NEW."is_ontwerpteam", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."samenwerkingsverband_id"); RETURN NULL;', hash='710c49c048fdcbca79f553380a18713b26fadda2', operation='UPDATE', pgid='pgtrigger_update_update_2c632', table='netwerk_werkgroep', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='werkgroep',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_werkgroepevent" ("doel", "gestopt_op", "groepsapp", "id", "is_ontwerpteam", "naam", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id") VALUES (OLD."doel", OLD."gestopt_op", OLD."groepsapp", OLD."id", OLD."is_ontwerpteam", OLD."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."samenwerkingsverband_id"); RETURN NULL;', hash='04c1a75495edbe1417e044f89a0669b3a3636768', operation='DELETE', pgid='pgtrigger_delete_delete_c2d78', table='netwerk_werkgroep', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='lidsoort',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_lidsoortevent" ("deelnemersoort_id", "id", "lid_id", "pgh_context", "pgh_created_at", "pgh_label") VALUES (NEW."deelnemersoort_id", NEW."id", NEW."lid_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\'); RETURN NULL;', hash='19a2171b0ab6ff0c25990e1e5d3e9451e8517c53', operation='INSERT', pgid='pgtrigger_insert_insert_e9218', table='netwerk_lid_soorten', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='lidsoort',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_lidsoortevent" ("deelnemersoort_id", "id", "lid_id", "pgh_context", "pgh_created_at", "pgh_label") VALUES (OLD."deelnemersoort_id", OLD."id", OLD."lid_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\'); RETURN NULL;', hash='81313d752bb1a29ad59c981a6cb15a168f73307e', operation='DELETE', pgid='pgtrigger_delete_delete_89c7d', table='netwerk_lid_soorten', when='AFTER')),
            ),
            migrations.RunSQL(WERKGROEP, NIET_MEER),
            migrations.AlterField(
                model_name="inzage",
                name="handeling",
                field=models.CharField(choices=[("bekeken", "bekeken"), ("lijst", "gezien in een lijst"), ("gezocht", "gevonden met zoeken"), ("geexporteerd", "in een bestand gezet"), ("afgedrukt", "afgedrukt"), ("gedownload", "gedownload"), ("geweigerd", "geweigerd"), ("noodtoegang", "noodtoegang gevraagd"), ("meegegeven", "samen meegegeven")], max_length=20, verbose_name="handeling"),
            ),
            *(
                BeginGeschiedenis(naam, tabel=TABEL.get(naam, f"netwerk_{naam.removesuffix('Event').lower()}"))
                for naam in WIE_LEEST
            ),
            *(Muur(naam, rijen=rijen, alleen_erbij=True) for naam, rijen in WIE_LEEST.items()),
        ]),
    ]
