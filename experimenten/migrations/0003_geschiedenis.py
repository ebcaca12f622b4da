import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
import uuid
from django.conf import settings
from django.db import migrations, models
from participatie.migraties import Tegelijk


class Migration(migrations.Migration):

    dependencies = [
        ('experimenten', '0002_muur'),
        ('netwerk', '0004_geschiedenis'),
        ('netwerk', '__first__'),
        ('trajecten', '0004_geschiedenis'),
    ]

    operations = [
        Tegelijk([
            migrations.CreateModel(
                name='BezoekcontactEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.BigIntegerField()),
                    ('contactpersoon', models.ForeignKey(db_constraint=False, db_tablespace='', on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.contactpersoon')),
                    ('werkbezoek', models.ForeignKey(db_constraint=False, db_tablespace='', on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='experimenten.werkbezoek')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='BezoekinwonerEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.BigIntegerField()),
                    ('inwoner', models.ForeignKey(db_constraint=False, db_tablespace='', on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.inwoner')),
                    ('werkbezoek', models.ForeignKey(db_constraint=False, db_tablespace='', on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='experimenten.werkbezoek')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='BezoekmeegangerEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.BigIntegerField()),
                    ('lid', models.ForeignKey(db_constraint=False, db_tablespace='', on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('werkbezoek', models.ForeignKey(db_constraint=False, db_tablespace='', on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='experimenten.werkbezoek')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='GezienTalentEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.BigIntegerField()),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente')),
                    ('inwoner', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.inwoner')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='experimenten.gezientalent')),
                    ('talent', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.talent')),
                    ('werkbezoek', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='experimenten.werkbezoek')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='WerkbezoekEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('sleutel', models.UUIDField(verbose_name='sleutel van het formulier')),
                    ('datum', models.DateField(verbose_name='datum')),
                    ('soort', models.CharField(choices=[('werkbezoek', 'Werkbezoek'), ('kennismaking', 'Kennismaking'), ('gesprek', 'Gesprek'), ('meekijken', 'Meekijken op de werkplek')], default='werkbezoek', max_length=20, verbose_name='soort bezoek')),
                    ('verslag', models.TextField(max_length=10000, verbose_name='wat viel u op')),
                    ('vastgelegd_op', models.DateTimeField(verbose_name='vastgelegd op')),
                    ('gewijzigd_op', models.DateTimeField(verbose_name='gewijzigd op')),
                    ('versie', models.PositiveIntegerField(default=1, verbose_name='versie')),
                    ('verwijderd_op', models.DateTimeField(blank=True, null=True, verbose_name='weggehaald op')),
                    ('actie', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.actie')),
                    ('experiment', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='experimenten.experiment', verbose_name='experiment')),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente', verbose_name='gemeente')),
                    ('gewijzigd_door', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('kwartiermaker', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('mogelijke_plek', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.plek', verbose_name='mogelijke plek')),
                    ('organisatie', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.organisatie', verbose_name='organisatie')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='experimenten.werkbezoek')),
                    ('plek', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.plek', verbose_name='plek')),
                    ('verwijderd_door', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Bezoekcontact',
                fields=[
                ],
                options={
                    'proxy': True,
                },
                bases=('experimenten.werkbezoek_gesproken_met',),
            ),
            migrations.CreateModel(
                name='Bezoekinwoner',
                fields=[
                ],
                options={
                    'proxy': True,
                },
                bases=('experimenten.werkbezoek_inwoners',),
            ),
            migrations.CreateModel(
                name='Bezoekmeeganger',
                fields=[
                ],
                options={
                    'proxy': True,
                },
                bases=('experimenten.werkbezoek_meegegaan',),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='gezientalent',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "experimenten_gezientalentevent" ("gemeente_id", "id", "inwoner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "talent_id", "werkbezoek_id") VALUES (NEW."gemeente_id", NEW."id", NEW."inwoner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."talent_id", NEW."werkbezoek_id"); RETURN NULL;', hash='89997c2e6ac8be8cde6ce82893fa004f7f01b623', operation='INSERT', pgid='pgtrigger_insert_insert_9d5b2', table='experimenten_gezientalent', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='gezientalent',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "experimenten_gezientalentevent" ("gemeente_id", "id", "inwoner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "talent_id", "werkbezoek_id") VALUES (NEW."gemeente_id", NEW."id", NEW."inwoner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."talent_id", NEW."werkbezoek_id"); RETURN NULL;', hash='c851be1535049a17bc9a1bf8ec608488a2ef2384', operation='UPDATE', pgid='pgtrigger_update_update_6ed74', table='experimenten_gezientalent', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='gezientalent',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "experimenten_gezientalentevent" ("gemeente_id", "id", "inwoner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "talent_id", "werkbezoek_id") VALUES (OLD."gemeente_id", OLD."id", OLD."inwoner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."talent_id", OLD."werkbezoek_id"); RETURN NULL;', hash='f5d33c6a4ff018b75b0101145be109d45bd36cd4', operation='DELETE', pgid='pgtrigger_delete_delete_cf46f', table='experimenten_gezientalent', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='werkbezoek',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "experimenten_werkbezoekevent" ("actie_id", "datum", "experiment_id", "gemeente_id", "gewijzigd_door_id", "gewijzigd_op", "id", "kwartiermaker_id", "mogelijke_plek_id", "organisatie_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plek_id", "sleutel", "soort", "vastgelegd_op", "versie", "verslag", "verwijderd_door_id", "verwijderd_op") VALUES (NEW."actie_id", NEW."datum", NEW."experiment_id", NEW."gemeente_id", NEW."gewijzigd_door_id", NEW."gewijzigd_op", NEW."id", NEW."kwartiermaker_id", NEW."mogelijke_plek_id", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."plek_id", NEW."sleutel", NEW."soort", NEW."vastgelegd_op", NEW."versie", NEW."verslag", NEW."verwijderd_door_id", NEW."verwijderd_op"); RETURN NULL;', hash='3fc72785759913ee45e50e9c86e2fe33f7179868', operation='INSERT', pgid='pgtrigger_insert_insert_507a0', table='experimenten_werkbezoek', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='werkbezoek',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "experimenten_werkbezoekevent" ("actie_id", "datum", "experiment_id", "gemeente_id", "gewijzigd_door_id", "gewijzigd_op", "id", "kwartiermaker_id", "mogelijke_plek_id", "organisatie_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plek_id", "sleutel", "soort", "vastgelegd_op", "versie", "verslag", "verwijderd_door_id", "verwijderd_op") VALUES (NEW."actie_id", NEW."datum", NEW."experiment_id", NEW."gemeente_id", NEW."gewijzigd_door_id", NEW."gewijzigd_op", NEW."id", NEW."kwartiermaker_id", NEW."mogelijke_plek_id", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."plek_id", NEW."sleutel", NEW."soort", NEW."vastgelegd_op", NEW."versie", NEW."verslag", NEW."verwijderd_door_id", NEW."verwijderd_op"); RETURN NULL;', hash='fbef890d6e675fec0c8df94deaf130303da6bd7e', operation='UPDATE', pgid='pgtrigger_update_update_131fa', table='experimenten_werkbezoek', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='werkbezoek',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "experimenten_werkbezoekevent" ("actie_id", "datum", "experiment_id", "gemeente_id", "gewijzigd_door_id", "gewijzigd_op", "id", "kwartiermaker_id", "mogelijke_plek_id", "organisatie_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plek_id", "sleutel", "soort", "vastgelegd_op", "versie", "verslag", "verwijderd_door_id", "verwijderd_op") VALUES (OLD."actie_id", OLD."datum", OLD."experiment_id", OLD."gemeente_id", OLD."gewijzigd_door_id", OLD."gewijzigd_op", OLD."id", OLD."kwartiermaker_id", OLD."mogelijke_plek_id", OLD."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."plek_id", OLD."sleutel", OLD."soort", OLD."vastgelegd_op", OLD."versie", OLD."verslag", OLD."verwijderd_door_id", OLD."verwijderd_op"); RETURN NULL;', hash='3a959b6fd8bd1d50fe70601a6a00618ee0af9b8e', operation='DELETE', pgid='pgtrigger_delete_delete_a9cc5', table='experimenten_werkbezoek', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='bezoekcontact',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "experimenten_bezoekcontactevent" ("contactpersoon_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "werkbezoek_id") VALUES (NEW."contactpersoon_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."werkbezoek_id"); RETURN NULL;', hash='bd7b236c3879d9b44cd62a96a8b608bacc4d1d7e', operation='INSERT', pgid='pgtrigger_insert_insert_0afa6', table='experimenten_werkbezoek_gesproken_met', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='bezoekcontact',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "experimenten_bezoekcontactevent" ("contactpersoon_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "werkbezoek_id") VALUES (OLD."contactpersoon_id", OLD."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."werkbezoek_id"); RETURN NULL;', hash='7f06d3d33d66c46cf538dabb444320ad8e623737', operation='DELETE', pgid='pgtrigger_delete_delete_81a74', table='experimenten_werkbezoek_gesproken_met', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='bezoekinwoner',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "experimenten_bezoekinwonerevent" ("id", "inwoner_id", "pgh_context", "pgh_created_at", "pgh_label", "werkbezoek_id") VALUES (NEW."id", NEW."inwoner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."werkbezoek_id"); RETURN NULL;', hash='72eb7a8d3c94fae400007da3e98b2935c4072fe4', operation='INSERT', pgid='pgtrigger_insert_insert_52b74', table='experimenten_werkbezoek_inwoners', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='bezoekinwoner',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "experimenten_bezoekinwonerevent" ("id", "inwoner_id", "pgh_context", "pgh_created_at", "pgh_label", "werkbezoek_id") VALUES (OLD."id", OLD."inwoner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."werkbezoek_id"); RETURN NULL;', hash='7d17f57e5cff07ddb6a7fc5260685bfee84e290c', operation='DELETE', pgid='pgtrigger_delete_delete_bd0e8', table='experimenten_werkbezoek_inwoners', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='bezoekmeeganger',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "experimenten_bezoekmeegangerevent" ("id", "lid_id", "pgh_context", "pgh_created_at", "pgh_label", "werkbezoek_id") VALUES (NEW."id", NEW."lid_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."werkbezoek_id"); RETURN NULL;', hash='0d9bb7a8301222855b5c708160e13c24c8dfebbb', operation='INSERT', pgid='pgtrigger_insert_insert_ae46c', table='experimenten_werkbezoek_meegegaan', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='bezoekmeeganger',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "experimenten_bezoekmeegangerevent" ("id", "lid_id", "pgh_context", "pgh_created_at", "pgh_label", "werkbezoek_id") VALUES (OLD."id", OLD."lid_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."werkbezoek_id"); RETURN NULL;', hash='9d4f003b1f0b8d53f4a1f2d9f40e802087854c16', operation='DELETE', pgid='pgtrigger_delete_delete_87f78', table='experimenten_werkbezoek_meegegaan', when='AFTER')),
            ),
        ]),
    ]
