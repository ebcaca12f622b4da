"""Questions after a bijeenkomst in own words, a photo with nieuws, leervragen of a werkgroep, onderwerpen that end."""

import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
import uuid
from django.conf import settings
from django.db import migrations, models

from netwerk.muur import BEHEER, NETWERK_ZELF, Muur, deel_van
from participatie.migraties import Tegelijk

_WEG = "DROP TRIGGER netwerk_leervraag_netwerk ON netwerk_leervraag;"
_BEWAAK = """CREATE TRIGGER netwerk_leervraag_netwerk AFTER INSERT OR UPDATE OF samenwerkingsverband_id, bijeenkomst_id{kolom}
    ON netwerk_leervraag FOR EACH ROW EXECUTE FUNCTION bewaak_netwerk(
        'samenwerkingsverband_id', 'netwerk_samenwerkingsverband', 'bijeenkomst_id', 'netwerk_bijeenkomst'{tabel})"""
MET_WERKGROEP = _WEG + _BEWAAK.format(kolom=", werkgroep_id", tabel=", 'werkgroep_id', 'netwerk_werkgroep'")
ZONDER_WERKGROEP = _WEG + _BEWAAK.format(kolom="", tabel="")


class Migration(migrations.Migration):

    dependencies = [
        ('netwerk', '0020_aanbod'),
    ]

    operations = [
        Tegelijk([
            pgtrigger.migrations.RemoveTrigger(
                model_name='leervraag',
                name='insert_insert',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='leervraag',
                name='update_update',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='leervraag',
                name='delete_delete',
            ),
            migrations.AddField(
                model_name='leervraag',
                name='werkgroep',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='leervragen', to='netwerk.werkgroep', verbose_name='werkgroep'),
            ),
            migrations.AddField(
                model_name='leervraagevent',
                name='werkgroep',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.werkgroep', verbose_name='werkgroep'),
            ),
            migrations.AddField(
                model_name='onderwerp',
                name='geldig_tot',
                field=models.DateField(blank=True, null=True, verbose_name='te kiezen tot'),
            ),
            migrations.AddField(
                model_name='onderwerp',
                name='geldig_van',
                field=models.DateField(blank=True, null=True, verbose_name='te kiezen vanaf'),
            ),
            migrations.AlterField(
                model_name='nieuwsstap',
                name='wat',
                field=models.CharField(choices=[('geschreven', 'Geschreven'), ('gewijzigd', 'Gewijzigd'), ('gevraagd', 'Goedkeuring gevraagd'), ('goedgekeurd', 'Goedgekeurd'), ('teruggestuurd', 'Teruggestuurd'), ('ingetrokken', 'Ingetrokken'), ('foto_erbij', 'Foto erbij gezet'), ('foto_weg', 'Foto weggehaald')], max_length=15, verbose_name='wat'),
            ),
            migrations.AddConstraint(
                model_name='onderwerp',
                constraint=models.CheckConstraint(condition=models.Q(('geldig_van', None), ('geldig_tot', None), ('geldig_tot__gte', models.F('geldig_van')), _connector='OR'), name='onderwerp_tot_na_van', violation_error_message='De laatste dag ligt voor de eerste dag.'),
            ),
            migrations.CreateModel(
                name='EvaluatievraagEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.BigIntegerField()),
                    ('nummer', models.PositiveSmallIntegerField(verbose_name='nummer')),
                    ('tekst', models.CharField(max_length=120, verbose_name='vraag')),
                    ('geldig_van', models.DateField(verbose_name='geldig van')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='netwerk.evaluatievraag')),
                    ('samenwerkingsverband', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.samenwerkingsverband')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Nieuwsfoto',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('sha256', models.CharField(max_length=64, verbose_name='vingerafdruk')),
                    ('beschrijving', models.CharField(max_length=250, verbose_name='wat er te zien is')),
                    ('toestemming_van', models.CharField(blank=True, max_length=200, verbose_name='met toestemming van')),
                    ('toestemming_op', models.DateField(blank=True, null=True, verbose_name='toestemming gegeven op')),
                    ('stand', models.CharField(choices=[('quarantaine', 'Wacht op controle'), ('vrijgegeven', 'Te openen')], default='quarantaine', max_length=12, verbose_name='stand')),
                    ('geplaatst_op', models.DateTimeField(verbose_name='geplaatst op')),
                    ('nieuwsbericht', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='foto', to='netwerk.nieuwsbericht')),
                ],
                options={
                    'verbose_name': 'foto bij nieuws',
                    'verbose_name_plural': "foto's bij nieuws",
                    'constraints': [models.CheckConstraint(condition=models.Q(('stand__in', ['quarantaine', 'vrijgegeven'])), name='nieuwsfoto_stand'), models.CheckConstraint(condition=models.Q(('sha256__regex', '^[0-9a-f]{64}$')), name='nieuwsfoto_sha256'), models.CheckConstraint(condition=models.Q(('beschrijving', ''), _negated=True), name='nieuwsfoto_met_beschrijving', violation_error_message='Schrijf op wat er op de foto te zien is.'), models.CheckConstraint(condition=models.Q(models.Q(('toestemming_op', None), ('toestemming_van', '')), models.Q(('toestemming_op__isnull', False), models.Q(('toestemming_van', ''), _negated=True)), _connector='OR'), name='nieuwsfoto_toestemming', violation_error_message='Schrijf op wie toestemming gaf, en wanneer.')],
                },
            ),
            migrations.CreateModel(
                name='OnderwerpEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('woord', models.CharField(max_length=60, verbose_name='woord')),
                    ('geldig_van', models.DateField(blank=True, null=True, verbose_name='te kiezen vanaf')),
                    ('geldig_tot', models.DateField(blank=True, null=True, verbose_name='te kiezen tot')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='netwerk.onderwerp')),
                    ('samenwerkingsverband', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.samenwerkingsverband')),
                    ('toegevoegd_door', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'abstract': False,
                },
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='evaluatievraag',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_evaluatievraagevent" ("geldig_van", "id", "nummer", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "tekst") VALUES (NEW."geldig_van", NEW."id", NEW."nummer", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."samenwerkingsverband_id", NEW."tekst"); RETURN NULL;', hash='3588ea421d8c20a50aeef303598dc2c2b2776609', operation='INSERT', pgid='pgtrigger_insert_insert_44f8e', table='netwerk_evaluatievraag', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='evaluatievraag',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "netwerk_evaluatievraagevent" ("geldig_van", "id", "nummer", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "tekst") VALUES (NEW."geldig_van", NEW."id", NEW."nummer", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."samenwerkingsverband_id", NEW."tekst"); RETURN NULL;', hash='c9676ccd4e75d7fb7568d4f3acf372773ceb2c38', operation='UPDATE', pgid='pgtrigger_update_update_b6afa', table='netwerk_evaluatievraag', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='evaluatievraag',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_evaluatievraagevent" ("geldig_van", "id", "nummer", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "tekst") VALUES (OLD."geldig_van", OLD."id", OLD."nummer", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."samenwerkingsverband_id", OLD."tekst"); RETURN NULL;', hash='bc0f20ed41e25809d2f09b155c7f5988177cbf09', operation='DELETE', pgid='pgtrigger_delete_delete_fef4a', table='netwerk_evaluatievraag', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='leervraag',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_leervraagevent" ("beantwoord_op", "bijeenkomst_id", "gesteld_door_id", "gesteld_op", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "vraag", "weg_op", "werkgroep_id") VALUES (NEW."beantwoord_op", NEW."bijeenkomst_id", NEW."gesteld_door_id", NEW."gesteld_op", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."samenwerkingsverband_id", NEW."vraag", NEW."weg_op", NEW."werkgroep_id"); RETURN NULL;', hash='26ef3f0eba6272269d237079ac7199ac1c801732', operation='INSERT', pgid='pgtrigger_insert_insert_1b1d8', table='netwerk_leervraag', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='leervraag',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "netwerk_leervraagevent" ("beantwoord_op", "bijeenkomst_id", "gesteld_door_id", "gesteld_op", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "vraag", "weg_op", "werkgroep_id") VALUES (NEW."beantwoord_op", NEW."bijeenkomst_id", NEW."gesteld_door_id", NEW."gesteld_op", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."samenwerkingsverband_id", NEW."vraag", NEW."weg_op", NEW."werkgroep_id"); RETURN NULL;', hash='7457b4e7f3f4230524079fca263eac3c888a76d9', operation='UPDATE', pgid='pgtrigger_update_update_039c4', table='netwerk_leervraag', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='leervraag',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_leervraagevent" ("beantwoord_op", "bijeenkomst_id", "gesteld_door_id", "gesteld_op", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "vraag", "weg_op", "werkgroep_id") VALUES (OLD."beantwoord_op", OLD."bijeenkomst_id", OLD."gesteld_door_id", OLD."gesteld_op", OLD."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."samenwerkingsverband_id", OLD."vraag", OLD."weg_op", OLD."werkgroep_id"); RETURN NULL;', hash='67339897c86ce010ffa2bd75febd965980090ba0', operation='DELETE', pgid='pgtrigger_delete_delete_c1219', table='netwerk_leervraag', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='onderwerp',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_onderwerpevent" ("geldig_tot", "geldig_van", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "toegevoegd_door_id", "woord") VALUES (NEW."geldig_tot", NEW."geldig_van", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."samenwerkingsverband_id", NEW."toegevoegd_door_id", NEW."woord"); RETURN NULL;', hash='e7d41a4535029c20e0ce9d63c0f887553395d756', operation='INSERT', pgid='pgtrigger_insert_insert_8567f', table='netwerk_onderwerp', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='onderwerp',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "netwerk_onderwerpevent" ("geldig_tot", "geldig_van", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "toegevoegd_door_id", "woord") VALUES (NEW."geldig_tot", NEW."geldig_van", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."samenwerkingsverband_id", NEW."toegevoegd_door_id", NEW."woord"); RETURN NULL;', hash='6b5b00dfc38e46532f56219649356671826e9b6b', operation='UPDATE', pgid='pgtrigger_update_update_bf5aa', table='netwerk_onderwerp', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='onderwerp',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_onderwerpevent" ("geldig_tot", "geldig_van", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "toegevoegd_door_id", "woord") VALUES (OLD."geldig_tot", OLD."geldig_van", OLD."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."samenwerkingsverband_id", OLD."toegevoegd_door_id", OLD."woord"); RETURN NULL;', hash='5cbcf0a4976bee2e31b295756f44a093f37a2951', operation='DELETE', pgid='pgtrigger_delete_delete_8b832', table='netwerk_onderwerp', when='AFTER')),
            ),
            Muur("EvaluatievraagEvent", rijen=BEHEER, alleen_erbij=True),
            Muur(
                "Nieuwsfoto",
                rijen=deel_van("netwerk_nieuwsbericht", "nieuwsbericht_id", als=NETWERK_ZELF),
                ook=deel_van("netwerk_nieuwsbericht", "nieuwsbericht_id"),
            ),
            Muur("OnderwerpEvent", rijen=NETWERK_ZELF, alleen_erbij=True),
            migrations.RunSQL(MET_WERKGROEP, ZONDER_WERKGROEP),
        ]),
    ]
