"""Goals of a network, wijken, allianties, what leden find important, and who went through something themselves."""

import uuid

import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

from netwerk.muur import NETWERK, NETWERK_ZELF, Muur, deel_van
from participatie.migraties import Tegelijk

VAN_EEN_LEERVRAAG = deel_van("netwerk_leervraag", "leervraag_id")

# What is asked of somebody who knows about it is a word of the same network; a wijk is one of the same gemeente.
SAMEN = """
CREATE TRIGGER netwerk_contactmoment_onderwerp AFTER INSERT OR UPDATE OF gemeente_id, onderwerp_id
    ON netwerk_contactmoment FOR EACH ROW
    EXECUTE FUNCTION bewaak_netwerk('gemeente_id', 'netwerk_gemeente', 'onderwerp_id', 'netwerk_onderwerp');
ALTER TABLE netwerk_wijk ADD CONSTRAINT netwerk_wijk_in_gemeente UNIQUE (id, gemeente_id);
ALTER TABLE netwerk_plek ADD CONSTRAINT netwerk_plek_wijk_id_gemeente
    FOREIGN KEY (wijk_id, gemeente_id) REFERENCES netwerk_wijk (id, gemeente_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE netwerk_organisatie ADD CONSTRAINT netwerk_organisatie_wijk_id_gemeente
    FOREIGN KEY (wijk_id, gemeente_id) REFERENCES netwerk_wijk (id, gemeente_id) DEFERRABLE INITIALLY DEFERRED;
INSERT INTO netwerk_organisatiesoort (sleutel, naam, volgorde, geldig_van)
    VALUES ('alliantie', 'Alliantie van organisaties', 20, '2015-01-01');
"""
NIET_SAMEN = """
DELETE FROM netwerk_organisatiesoort WHERE sleutel = 'alliantie';
ALTER TABLE netwerk_organisatie DROP CONSTRAINT netwerk_organisatie_wijk_id_gemeente;
ALTER TABLE netwerk_plek DROP CONSTRAINT netwerk_plek_wijk_id_gemeente;
ALTER TABLE netwerk_wijk DROP CONSTRAINT netwerk_wijk_in_gemeente;
DROP TRIGGER netwerk_contactmoment_onderwerp ON netwerk_contactmoment;
"""


class Migration(migrations.Migration):
    dependencies = [("netwerk", "0028_muur_vlugger")]

    operations = [
        Tegelijk([
            migrations.CreateModel(
                name='Leervraagstem',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('door', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='leervraagstemmen', to=settings.AUTH_USER_MODEL)),
                    ('leervraag', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='stemmen_van', to='netwerk.leervraag')),
                ],
                options={
                    'verbose_name': 'stem voor een leervraag',
                    'verbose_name_plural': 'stemmen voor leervragen',
                    'constraints': [models.UniqueConstraint(fields=('leervraag', 'door'), name='leervraagstem_een_keer')],
                },
            ),
            migrations.CreateModel(
                name='LeervraagstemEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('door', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('leervraag', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.leervraag')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='netwerk.leervraagstem')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Netwerkdoel',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('doel', models.CharField(max_length=200, verbose_name='doel')),
                    ('stand', models.CharField(choices=[('loopt', 'Hier werken wij aan'), ('bereikt', 'Bereikt'), ('losgelaten', 'Losgelaten')], default='loopt', max_length=12, verbose_name='stand')),
                    ('opbrengst', models.TextField(blank=True, max_length=1000, verbose_name='wat ervan kwam')),
                    ('samenwerkingsverband', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='doelen', to='netwerk.samenwerkingsverband', verbose_name='samenwerkingsverband')),
                ],
                options={
                    'verbose_name': 'doel van een netwerk',
                    'verbose_name_plural': 'doelen van een netwerk',
                    'constraints': [models.UniqueConstraint(fields=('samenwerkingsverband', 'doel'), name='netwerkdoel_uniek', violation_error_message='Dit doel staat er al.'), models.CheckConstraint(condition=models.Q(('stand__in', ['loopt', 'bereikt', 'losgelaten'])), name='netwerkdoel_stand'), models.CheckConstraint(condition=models.Q(('stand', 'loopt'), models.Q(('opbrengst', ''), _negated=True), _connector='OR'), name='netwerkdoel_klaar_met_opbrengst', violation_error_message='Schrijf op wat ervan kwam.')],
                },
            ),
            migrations.CreateModel(
                name='NetwerkdoelEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('doel', models.CharField(max_length=200, verbose_name='doel')),
                    ('stand', models.CharField(choices=[('loopt', 'Hier werken wij aan'), ('bereikt', 'Bereikt'), ('losgelaten', 'Losgelaten')], default='loopt', max_length=12, verbose_name='stand')),
                    ('opbrengst', models.TextField(blank=True, max_length=1000, verbose_name='wat ervan kwam')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='netwerk.netwerkdoel')),
                    ('samenwerkingsverband', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.samenwerkingsverband', verbose_name='samenwerkingsverband')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Wijk',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('naam', models.CharField(max_length=80, verbose_name='naam')),
                    ('gestopt_op', models.DateField(blank=True, null=True, verbose_name='niet meer te kiezen sinds')),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='wijken', to='netwerk.gemeente', verbose_name='gemeente')),
                ],
                options={
                    'verbose_name': 'wijk',
                    'verbose_name_plural': 'wijken',
                    'constraints': [models.UniqueConstraint(fields=('gemeente', 'naam'), name='wijk_uniek', violation_error_message='Deze wijk staat er al.')],
                },
            ),
            migrations.CreateModel(
                name='WijkEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('naam', models.CharField(max_length=80, verbose_name='naam')),
                    ('gestopt_op', models.DateField(blank=True, null=True, verbose_name='niet meer te kiezen sinds')),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente', verbose_name='gemeente')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='netwerk.wijk')),
                ],
                options={
                    'abstract': False,
                },
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='contactmoment',
                name='insert_insert',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='contactmoment',
                name='update_update',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='contactmoment',
                name='delete_delete',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='plek',
                name='insert_insert',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='plek',
                name='update_update',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='plek',
                name='delete_delete',
            ),
            migrations.RemoveConstraint(
                model_name='kennis',
                name='kennis_soort',
            ),
            migrations.AddField(
                model_name='contactmoment',
                name='onderwerp',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='contactmomenten', to='netwerk.onderwerp', verbose_name='onderwerp'),
            ),
            migrations.AddField(
                model_name='contactmomentevent',
                name='onderwerp',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.onderwerp', verbose_name='onderwerp'),
            ),
            migrations.AddField(
                model_name='organisatie',
                name='allianties',
                field=models.ManyToManyField(blank=True, related_name='aangesloten', to='netwerk.organisatie', verbose_name='allianties'),
            ),
            migrations.AddField(
                model_name='werkgroep',
                name='is_ontwerpteam',
                field=models.BooleanField(default=False, verbose_name='is het ontwerpteam'),
            ),
            migrations.AlterField(
                model_name='kennis',
                name='soort',
                field=models.CharField(choices=[('specialisme', 'Hier weet ik veel van'), ('brede_basis', 'Hier weet ik iets van'), ('ervaring', 'Dit maakte ik zelf mee'), ('aanbod', 'Dit bied ik aan'), ('vraag', 'Dit vraag ik')], max_length=20, verbose_name='soort'),
            ),
            migrations.AlterField(
                model_name='kennisevent',
                name='soort',
                field=models.CharField(choices=[('specialisme', 'Hier weet ik veel van'), ('brede_basis', 'Hier weet ik iets van'), ('ervaring', 'Dit maakte ik zelf mee'), ('aanbod', 'Dit bied ik aan'), ('vraag', 'Dit vraag ik')], max_length=20, verbose_name='soort'),
            ),
            migrations.AddConstraint(
                model_name='kennis',
                constraint=models.CheckConstraint(condition=models.Q(('soort__in', ['specialisme', 'brede_basis', 'ervaring', 'aanbod', 'vraag'])), name='kennis_soort'),
            ),
            migrations.AddConstraint(
                model_name='werkgroep',
                constraint=models.UniqueConstraint(condition=models.Q(('is_ontwerpteam', True)), fields=('samenwerkingsverband',), name='werkgroep_een_ontwerpteam', violation_error_message='Het netwerk heeft al een ontwerpteam.'),
            ),
            migrations.AddField(
                model_name='organisatie',
                name='wijk',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='%(class)s_set', to='netwerk.wijk', verbose_name='wijk'),
            ),
            migrations.AddField(
                model_name='plek',
                name='wijk',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='%(class)s_set', to='netwerk.wijk', verbose_name='wijk'),
            ),
            migrations.AddField(
                model_name='plekevent',
                name='wijk',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.wijk', verbose_name='wijk'),
            ),
            migrations.AddField(
                model_name="agendapunt",
                name="perspectief",
                field=models.CharField(blank=True, choices=[("gemeente", "gemeente"), ("professional", "professional"), ("inwoner", "inwoner"), ("vrijwilliger", "vrijwilliger"), ("werkgever", "werkgever")], max_length=20, verbose_name="uit welke wereld is het verhaal"),
            ),
            migrations.AddConstraint(
                model_name="agendapunt",
                constraint=models.CheckConstraint(condition=models.Q(("perspectief", ""), ("soort", "verhaal"), _connector="OR"), name="agendapunt_perspectief"),
            ),
        ]),
        Tegelijk([
            pgtrigger.migrations.AddTrigger(
                model_name='contactmoment',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_contactmomentevent" ("bron", "door_id", "gemeente_id", "genoteerd_op", "id", "onderwerp_id", "op", "organisatie_id", "over", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "teruggenomen_op") VALUES (NEW."bron", NEW."door_id", NEW."gemeente_id", NEW."genoteerd_op", NEW."id", NEW."onderwerp_id", NEW."op", NEW."organisatie_id", NEW."over", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."soort", NEW."teruggenomen_op"); RETURN NULL;', hash='74baa414193d7ff2855956f862ec22c1df57d682', operation='INSERT', pgid='pgtrigger_insert_insert_e34dc', table='netwerk_contactmoment', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='contactmoment',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "netwerk_contactmomentevent" ("bron", "door_id", "gemeente_id", "genoteerd_op", "id", "onderwerp_id", "op", "organisatie_id", "over", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "teruggenomen_op") VALUES (NEW."bron", NEW."door_id", NEW."gemeente_id", NEW."genoteerd_op", NEW."id", NEW."onderwerp_id", NEW."op", NEW."organisatie_id", NEW."over", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."soort", NEW."teruggenomen_op"); RETURN NULL;', hash='ed6f84beb7c810904b766fe6570f252764b8b021', operation='UPDATE', pgid='pgtrigger_update_update_1d588', table='netwerk_contactmoment', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='contactmoment',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_contactmomentevent" ("bron", "door_id", "gemeente_id", "genoteerd_op", "id", "onderwerp_id", "op", "organisatie_id", "over", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "teruggenomen_op") VALUES (OLD."bron", OLD."door_id", OLD."gemeente_id", OLD."genoteerd_op", OLD."id", OLD."onderwerp_id", OLD."op", OLD."organisatie_id", OLD."over", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."soort", OLD."teruggenomen_op"); RETURN NULL;', hash='ac85b5e666f37235984586dfaa92f25ba3d0d687', operation='DELETE', pgid='pgtrigger_delete_delete_f3523', table='netwerk_contactmoment', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='plek',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_plekevent" ("aanpassingen", "adres", "akkoord_op", "bedrag", "begeleiding", "begint_op", "bevestigd_door_id", "bevestigd_op", "contact_id", "geldig_tot", "gemeente_id", "gewijzigd_door_id", "gewijzigd_op", "id", "inloop", "kosten", "kosten_uitleg", "leert", "leren_uitleg", "naam", "omschrijving", "openbaar", "organisatie_id", "pc4", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaats", "reizen", "soort", "stand", "taken", "telefoon", "tijden_uitleg", "toegankelijk", "uren_tot", "uren_van", "versie", "vormen", "vragen_bij", "vrij_sinds", "vrije_plaatsen", "wijk_id") VALUES (NEW."aanpassingen", NEW."adres", NEW."akkoord_op", NEW."bedrag", NEW."begeleiding", NEW."begint_op", NEW."bevestigd_door_id", NEW."bevestigd_op", NEW."contact_id", NEW."geldig_tot", NEW."gemeente_id", NEW."gewijzigd_door_id", NEW."gewijzigd_op", NEW."id", NEW."inloop", NEW."kosten", NEW."kosten_uitleg", NEW."leert", NEW."leren_uitleg", NEW."naam", NEW."omschrijving", NEW."openbaar", NEW."organisatie_id", NEW."pc4", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."plaats", NEW."reizen", NEW."soort", NEW."stand", NEW."taken", NEW."telefoon", NEW."tijden_uitleg", NEW."toegankelijk", NEW."uren_tot", NEW."uren_van", NEW."versie", NEW."vormen", NEW."vragen_bij", NEW."vrij_sinds", NEW."vrije_plaatsen", NEW."wijk_id"); RETURN NULL;', hash='c68c3122f9f47f470956e5a997013a99fca8b06c', operation='INSERT', pgid='pgtrigger_insert_insert_db0fe', table='netwerk_plek', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='plek',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "netwerk_plekevent" ("aanpassingen", "adres", "akkoord_op", "bedrag", "begeleiding", "begint_op", "bevestigd_door_id", "bevestigd_op", "contact_id", "geldig_tot", "gemeente_id", "gewijzigd_door_id", "gewijzigd_op", "id", "inloop", "kosten", "kosten_uitleg", "leert", "leren_uitleg", "naam", "omschrijving", "openbaar", "organisatie_id", "pc4", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaats", "reizen", "soort", "stand", "taken", "telefoon", "tijden_uitleg", "toegankelijk", "uren_tot", "uren_van", "versie", "vormen", "vragen_bij", "vrij_sinds", "vrije_plaatsen", "wijk_id") VALUES (NEW."aanpassingen", NEW."adres", NEW."akkoord_op", NEW."bedrag", NEW."begeleiding", NEW."begint_op", NEW."bevestigd_door_id", NEW."bevestigd_op", NEW."contact_id", NEW."geldig_tot", NEW."gemeente_id", NEW."gewijzigd_door_id", NEW."gewijzigd_op", NEW."id", NEW."inloop", NEW."kosten", NEW."kosten_uitleg", NEW."leert", NEW."leren_uitleg", NEW."naam", NEW."omschrijving", NEW."openbaar", NEW."organisatie_id", NEW."pc4", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."plaats", NEW."reizen", NEW."soort", NEW."stand", NEW."taken", NEW."telefoon", NEW."tijden_uitleg", NEW."toegankelijk", NEW."uren_tot", NEW."uren_van", NEW."versie", NEW."vormen", NEW."vragen_bij", NEW."vrij_sinds", NEW."vrije_plaatsen", NEW."wijk_id"); RETURN NULL;', hash='6bb3bbf4a91d89373d2d508a1a4565e163f9f2d4', operation='UPDATE', pgid='pgtrigger_update_update_3209d', table='netwerk_plek', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='plek',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_plekevent" ("aanpassingen", "adres", "akkoord_op", "bedrag", "begeleiding", "begint_op", "bevestigd_door_id", "bevestigd_op", "contact_id", "geldig_tot", "gemeente_id", "gewijzigd_door_id", "gewijzigd_op", "id", "inloop", "kosten", "kosten_uitleg", "leert", "leren_uitleg", "naam", "omschrijving", "openbaar", "organisatie_id", "pc4", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaats", "reizen", "soort", "stand", "taken", "telefoon", "tijden_uitleg", "toegankelijk", "uren_tot", "uren_van", "versie", "vormen", "vragen_bij", "vrij_sinds", "vrije_plaatsen", "wijk_id") VALUES (OLD."aanpassingen", OLD."adres", OLD."akkoord_op", OLD."bedrag", OLD."begeleiding", OLD."begint_op", OLD."bevestigd_door_id", OLD."bevestigd_op", OLD."contact_id", OLD."geldig_tot", OLD."gemeente_id", OLD."gewijzigd_door_id", OLD."gewijzigd_op", OLD."id", OLD."inloop", OLD."kosten", OLD."kosten_uitleg", OLD."leert", OLD."leren_uitleg", OLD."naam", OLD."omschrijving", OLD."openbaar", OLD."organisatie_id", OLD."pc4", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."plaats", OLD."reizen", OLD."soort", OLD."stand", OLD."taken", OLD."telefoon", OLD."tijden_uitleg", OLD."toegankelijk", OLD."uren_tot", OLD."uren_van", OLD."versie", OLD."vormen", OLD."vragen_bij", OLD."vrij_sinds", OLD."vrije_plaatsen", OLD."wijk_id"); RETURN NULL;', hash='43fdf3e4c29e87b2eebb5dacf12789d7e75f7751', operation='DELETE', pgid='pgtrigger_delete_delete_84620', table='netwerk_plek', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='leervraagstem',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_leervraagstemevent" ("door_id", "id", "leervraag_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."door_id", NEW."id", NEW."leervraag_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id"); RETURN NULL;', hash='df9cdf7a4f35b1456d6a54d3140e82575de0dd8e', operation='INSERT', pgid='pgtrigger_insert_insert_b5005', table='netwerk_leervraagstem', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='leervraagstem',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "netwerk_leervraagstemevent" ("door_id", "id", "leervraag_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."door_id", NEW."id", NEW."leervraag_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id"); RETURN NULL;', hash='be4df7f719707067494004d649a866e2f90ac2da', operation='UPDATE', pgid='pgtrigger_update_update_f62e6', table='netwerk_leervraagstem', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='leervraagstem',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_leervraagstemevent" ("door_id", "id", "leervraag_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."door_id", OLD."id", OLD."leervraag_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id"); RETURN NULL;', hash='3e2964bd3891ae009da9a4f09538bedb0b31537f', operation='DELETE', pgid='pgtrigger_delete_delete_7cf7c', table='netwerk_leervraagstem', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='netwerkdoel',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_netwerkdoelevent" ("doel", "id", "opbrengst", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "stand") VALUES (NEW."doel", NEW."id", NEW."opbrengst", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."samenwerkingsverband_id", NEW."stand"); RETURN NULL;', hash='1fe81b8368faca41f3f84b7d583014012e88cb8b', operation='INSERT', pgid='pgtrigger_insert_insert_ed8a7', table='netwerk_netwerkdoel', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='netwerkdoel',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "netwerk_netwerkdoelevent" ("doel", "id", "opbrengst", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "stand") VALUES (NEW."doel", NEW."id", NEW."opbrengst", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."samenwerkingsverband_id", NEW."stand"); RETURN NULL;', hash='b02647f9611d34b2a417777767d7fcd0ef76e542', operation='UPDATE', pgid='pgtrigger_update_update_f4d6d', table='netwerk_netwerkdoel', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='netwerkdoel',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_netwerkdoelevent" ("doel", "id", "opbrengst", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "stand") VALUES (OLD."doel", OLD."id", OLD."opbrengst", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."samenwerkingsverband_id", OLD."stand"); RETURN NULL;', hash='e3c6b61ad352a9fb59b3447ff2283b3b30485637', operation='DELETE', pgid='pgtrigger_delete_delete_58a79', table='netwerk_netwerkdoel', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='wijk',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_wijkevent" ("gemeente_id", "gestopt_op", "id", "naam", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."gemeente_id", NEW."gestopt_op", NEW."id", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id"); RETURN NULL;', hash='1442209c58a8c29d0ad27e1b21389d0a24ace9f9', operation='INSERT', pgid='pgtrigger_insert_insert_e1801', table='netwerk_wijk', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='wijk',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "netwerk_wijkevent" ("gemeente_id", "gestopt_op", "id", "naam", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."gemeente_id", NEW."gestopt_op", NEW."id", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id"); RETURN NULL;', hash='e60cf1a7cdc875ea263ccaa090e5df828c04d4c0', operation='UPDATE', pgid='pgtrigger_update_update_ceb89', table='netwerk_wijk', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='wijk',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_wijkevent" ("gemeente_id", "gestopt_op", "id", "naam", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."gemeente_id", OLD."gestopt_op", OLD."id", OLD."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id"); RETURN NULL;', hash='3f8e1f220cb6650b9efef3d71eb48c7fb8b36755', operation='DELETE', pgid='pgtrigger_delete_delete_64691', table='netwerk_wijk', when='AFTER')),
            ),
            Muur("Netwerkdoel", rijen=NETWERK_ZELF),
            Muur("NetwerkdoelEvent", rijen=NETWERK_ZELF, alleen_erbij=True),
            Muur("Leervraagstem", rijen=VAN_EEN_LEERVRAAG, binnen_netwerk=("leervraag", "door")),
            Muur("LeervraagstemEvent", rijen=VAN_EEN_LEERVRAAG, alleen_erbij=True),
            Muur("Wijk", rijen=NETWERK, ook="gemeente_id = ANY (ARRAY(SELECT mijn_gemeenten()))"),
            Muur("WijkEvent", rijen=NETWERK, alleen_erbij=True),
            Muur(
                "Organisatie_allianties",
                rijen=deel_van("netwerk_organisatie", "from_organisatie_id"),
                binnen_netwerk=("from_organisatie", "to_organisatie"),
            ),
            migrations.RunSQL(SAMEN, NIET_SAMEN),
        ]),
    ]
