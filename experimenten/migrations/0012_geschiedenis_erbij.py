"""What was changed in an experiment."""

import django.contrib.postgres.fields
import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
import uuid
from django.conf import settings
from django.db import migrations, models

from netwerk.muur import NETWERK_ZELF, Muur
from participatie.migraties import BeginGeschiedenis, Tegelijk


class Migration(migrations.Migration):

    dependencies = [
        ("experimenten", "0011_bezoek_hersteld"),
        ('netwerk', '0035_geschiedenis_erbij'),
    ]

    operations = [
        Tegelijk([
            migrations.CreateModel(
                name='ExperimentEvent',
                fields=[
                    ('uitkomst_in_gewone_woorden', models.TextField(blank=True, max_length=600, verbose_name='wat eruit kwam, in gewone woorden, voor bezoekers')),
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('naam', models.CharField(max_length=120, verbose_name='naam')),
                    ('droom_van', models.CharField(blank=True, max_length=120, verbose_name='van wie kwam de droom')),
                    ('gedroomd_op', models.DateField(blank=True, null=True, verbose_name='gedroomd op')),
                    ('vraag', models.TextField(max_length=1000, verbose_name='vraag')),
                    ('aanname', models.TextField(blank=True, max_length=1000, verbose_name='wat we denken')),
                    ('zo_zien_we_het', models.TextField(blank=True, max_length=1000, verbose_name='hoe we het zien')),
                    ('wat_we_proberen', models.TextField(blank=True, max_length=2000, verbose_name='wat we proberen')),
                    ('in_gewone_woorden', models.TextField(blank=True, max_length=600, verbose_name='in gewone woorden, voor bezoekers')),
                    ('openbaar', models.BooleanField(default=False, verbose_name='staat op de openbare pagina')),
                    ('financiers', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=80), blank=True, default=list, size=None, verbose_name='wie betaalt mee')),
                    ('kennispartners', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=80), blank=True, default=list, size=None, verbose_name='wie denkt mee')),
                    ('stand', models.CharField(choices=[('droom', 'Droom'), ('vraag', 'Vraag'), ('proberen', 'Proberen'), ('resultaat', 'Resultaat'), ('besluit', 'Besluit')], default='droom', max_length=20, verbose_name='stand')),
                    ('begonnen_op', models.DateField(blank=True, null=True, verbose_name='begonnen op')),
                    ('kijk_terug_op', models.DateField(blank=True, null=True, verbose_name='volgende keer terugkijken')),
                    ('eerste_resultaat_op', models.DateField(blank=True, null=True, verbose_name='eerste resultaat op')),
                    ('besloten_op', models.DateField(blank=True, null=True, verbose_name='besloten op')),
                    ('uitkomst', models.TextField(blank=True, max_length=2000, verbose_name='wat we leerden')),
                    ('conclusie', models.CharField(blank=True, choices=[('bevestigd', 'Ja, dat klopt'), ('niet', 'Nee, dat klopt niet'), ('gemengd', 'Soms wel, soms niet')], max_length=12, verbose_name='klopt wat we dachten')),
                    ('vervolg', models.CharField(blank=True, choices=[('stoppen', 'Wij stoppen'), ('doorgaan', 'Wij gaan door'), ('opschalen', 'Wij doen het groter')], max_length=12, verbose_name='hoe verder')),
                    ('wat_we_nu_doen', models.CharField(blank=True, max_length=300, verbose_name='wat we nu doen')),
                    ('versie', models.PositiveIntegerField(default=1, verbose_name='versie')),
                    ('doel', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.netwerkdoel', verbose_name='doel van het netwerk')),
                    ('dromer', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='wie droomde dit')),
                    ('eigenaar', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='eigenaar')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='experimenten.experiment')),
                    ('samenwerkingsverband', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.samenwerkingsverband')),
                    ('werkgroep', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.werkgroep', verbose_name='werkgroep')),
                ],
                options={
                    'abstract': False,
                },
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='experiment',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "experimenten_experimentevent" ("aanname", "begonnen_op", "besloten_op", "conclusie", "doel_id", "dromer_id", "droom_van", "eerste_resultaat_op", "eigenaar_id", "financiers", "gedroomd_op", "id", "in_gewone_woorden", "kennispartners", "kijk_terug_op", "naam", "openbaar", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "stand", "uitkomst", "uitkomst_in_gewone_woorden", "versie", "vervolg", "vraag", "wat_we_nu_doen", "wat_we_proberen", "werkgroep_id", "zo_zien_we_het") VALUES (NEW."aanname", NEW."begonnen_op", NEW."besloten_op", NEW."conclusie", NEW."doel_id", NEW."dromer_id", NEW."droom_van", NEW."eerste_resultaat_op", NEW."eigenaar_id", NEW."financiers", NEW."gedroomd_op", NEW."id", NEW."in_gewone_woorden", NEW."kennispartners", NEW."kijk_terug_op", NEW."naam", NEW."openbaar", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."samenwerkingsverband_id", NEW."stand", NEW."uitkomst", NEW."uitkomst_in_gewone_woorden", NEW."versie", NEW."vervolg", NEW."vraag", NEW."wat_we_nu_doen", NEW."wat_we_proberen", NEW."werkgroep_id", NEW."zo_zien_we_het"); RETURN NULL;', hash='18da98868432bd796f3c1bf58d46c184833e5ab5', operation='INSERT', pgid='pgtrigger_insert_insert_5ed5b', table='experimenten_experiment', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='experiment',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "experimenten_experimentevent" ("aanname", "begonnen_op", "besloten_op", "conclusie", "doel_id", "dromer_id", "droom_van", "eerste_resultaat_op", "eigenaar_id", "financiers", "gedroomd_op", "id", "in_gewone_woorden", "kennispartners", "kijk_terug_op", "naam", "openbaar", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "stand", "uitkomst", "uitkomst_in_gewone_woorden", "versie", "vervolg", "vraag", "wat_we_nu_doen", "wat_we_proberen", "werkgroep_id", "zo_zien_we_het") VALUES (NEW."aanname", NEW."begonnen_op", NEW."besloten_op", NEW."conclusie", NEW."doel_id", NEW."dromer_id", NEW."droom_van", NEW."eerste_resultaat_op", NEW."eigenaar_id", NEW."financiers", NEW."gedroomd_op", NEW."id", NEW."in_gewone_woorden", NEW."kennispartners", NEW."kijk_terug_op", NEW."naam", NEW."openbaar", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."samenwerkingsverband_id", NEW."stand", NEW."uitkomst", NEW."uitkomst_in_gewone_woorden", NEW."versie", NEW."vervolg", NEW."vraag", NEW."wat_we_nu_doen", NEW."wat_we_proberen", NEW."werkgroep_id", NEW."zo_zien_we_het"); RETURN NULL;', hash='7dd69aa62248d01f78a83db08aec66bf6f89d790', operation='UPDATE', pgid='pgtrigger_update_update_3ac37', table='experimenten_experiment', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='experiment',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "experimenten_experimentevent" ("aanname", "begonnen_op", "besloten_op", "conclusie", "doel_id", "dromer_id", "droom_van", "eerste_resultaat_op", "eigenaar_id", "financiers", "gedroomd_op", "id", "in_gewone_woorden", "kennispartners", "kijk_terug_op", "naam", "openbaar", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "stand", "uitkomst", "uitkomst_in_gewone_woorden", "versie", "vervolg", "vraag", "wat_we_nu_doen", "wat_we_proberen", "werkgroep_id", "zo_zien_we_het") VALUES (OLD."aanname", OLD."begonnen_op", OLD."besloten_op", OLD."conclusie", OLD."doel_id", OLD."dromer_id", OLD."droom_van", OLD."eerste_resultaat_op", OLD."eigenaar_id", OLD."financiers", OLD."gedroomd_op", OLD."id", OLD."in_gewone_woorden", OLD."kennispartners", OLD."kijk_terug_op", OLD."naam", OLD."openbaar", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."samenwerkingsverband_id", OLD."stand", OLD."uitkomst", OLD."uitkomst_in_gewone_woorden", OLD."versie", OLD."vervolg", OLD."vraag", OLD."wat_we_nu_doen", OLD."wat_we_proberen", OLD."werkgroep_id", OLD."zo_zien_we_het"); RETURN NULL;', hash='16e3a5e7dd4bf051fc2bbee0b2b4b68ef10f93c3', operation='DELETE', pgid='pgtrigger_delete_delete_8dc10', table='experimenten_experiment', when='AFTER')),
            ),
            BeginGeschiedenis("ExperimentEvent", tabel="experimenten_experiment"),
            Muur("ExperimentEvent", rijen=NETWERK_ZELF, alleen_erbij=True),
        ]),
    ]
