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
        ('netwerk', '0004_geschiedenis'),
        ('netwerk', '__first__'),
        ('trajecten', '0003_muur'),
    ]

    operations = [
        Tegelijk([
            migrations.CreateModel(
                name='AanmeldingEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('sleutel', models.UUIDField(verbose_name='sleutel van het formulier')),
                    ('naam', models.CharField(max_length=100, verbose_name='naam')),
                    ('telefoon', models.CharField(blank=True, max_length=20, verbose_name='telefoonnummer')),
                    ('email', models.EmailField(blank=True, max_length=254, verbose_name='e-mailadres')),
                    ('bericht', models.TextField(blank=True, max_length=2000, verbose_name='bericht')),
                    ('ontvangen_op', models.DateTimeField(verbose_name='ontvangen op')),
                    ('opgepakt_op', models.DateTimeField(blank=True, null=True, verbose_name='opgepakt op')),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente', verbose_name='gemeente')),
                    ('opgepakt_door', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='trajecten.aanmelding')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='EigenWoordenEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.BigIntegerField()),
                    ('onderdeel', models.CharField(max_length=40, verbose_name='onderdeel')),
                    ('tekst', models.CharField(max_length=400, verbose_name='eigen woorden')),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='trajecten.eigenwoorden')),
                    ('profiel', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.talentprofiel')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='GroepkeuzeEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.BigIntegerField()),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente')),
                    ('groep', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.talentgroep')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='trajecten.groepkeuze')),
                    ('profiel', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.talentprofiel')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='InwonerEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('naam', models.CharField(max_length=100, verbose_name='naam')),
                    ('sinds', models.DateField(verbose_name='sinds')),
                    ('begeleider', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente')),
                    ('lid', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='trajecten.inwoner')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='KeuzeantwoordEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.BigIntegerField()),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente')),
                    ('keuze', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.keuze')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='trajecten.keuzeantwoord')),
                    ('profiel', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.talentprofiel')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='TalentantwoordEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.BigIntegerField()),
                    ('antwoord', models.CharField(choices=[('kan', 'Dit kan ik'), ('leren', 'Dit wil ik leren'), ('niet', 'Dit wil ik niet')], max_length=10, verbose_name='antwoord')),
                    ('bron', models.CharField(choices=[('zelf', 'zelf'), ('begeleider', 'begeleider'), ('werkplek', 'werkplek'), ('werkbezoek', 'werkbezoek')], default='zelf', max_length=20, verbose_name='bron')),
                    ('op', models.DateField(verbose_name='datum')),
                    ('bevestigd_op', models.DateTimeField(blank=True, null=True, verbose_name='bevestigd op')),
                    ('afgewezen_op', models.DateTimeField(blank=True, null=True, verbose_name='afgewezen op')),
                    ('door', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='trajecten.talentantwoord')),
                    ('profiel', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.talentprofiel')),
                    ('talent', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.talent')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='TalentprofielEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('bij_vraag', models.PositiveSmallIntegerField(default=1, verbose_name='bij vraag')),
                    ('begonnen_op', models.DateTimeField(blank=True, null=True, verbose_name='begonnen op')),
                    ('afgerond_op', models.DateTimeField(blank=True, null=True, verbose_name='klaar op')),
                    ('gewijzigd_op', models.DateTimeField(blank=True, null=True, verbose_name='gewijzigd op')),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente')),
                    ('inwoner', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.inwoner')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='trajecten.talentprofiel')),
                ],
                options={
                    'abstract': False,
                },
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='aanmelding',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_aanmeldingevent" ("bericht", "email", "gemeente_id", "id", "naam", "ontvangen_op", "opgepakt_door_id", "opgepakt_op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "sleutel", "telefoon") VALUES (NEW."bericht", NEW."email", NEW."gemeente_id", NEW."id", NEW."naam", NEW."ontvangen_op", NEW."opgepakt_door_id", NEW."opgepakt_op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."sleutel", NEW."telefoon"); RETURN NULL;', hash='c001af70a4b0fd6537669d3d3ec242c90188ac6d', operation='INSERT', pgid='pgtrigger_insert_insert_620f0', table='trajecten_aanmelding', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='aanmelding',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_aanmeldingevent" ("bericht", "email", "gemeente_id", "id", "naam", "ontvangen_op", "opgepakt_door_id", "opgepakt_op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "sleutel", "telefoon") VALUES (NEW."bericht", NEW."email", NEW."gemeente_id", NEW."id", NEW."naam", NEW."ontvangen_op", NEW."opgepakt_door_id", NEW."opgepakt_op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."sleutel", NEW."telefoon"); RETURN NULL;', hash='47cfe516a9ac86374c751f4e0f7f81a5b7100b2f', operation='UPDATE', pgid='pgtrigger_update_update_de6c1', table='trajecten_aanmelding', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='aanmelding',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_aanmeldingevent" ("bericht", "email", "gemeente_id", "id", "naam", "ontvangen_op", "opgepakt_door_id", "opgepakt_op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "sleutel", "telefoon") VALUES (OLD."bericht", OLD."email", OLD."gemeente_id", OLD."id", OLD."naam", OLD."ontvangen_op", OLD."opgepakt_door_id", OLD."opgepakt_op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."sleutel", OLD."telefoon"); RETURN NULL;', hash='8607a10360cd7efe702f87cb3fed63b3717d9bac', operation='DELETE', pgid='pgtrigger_delete_delete_9bfc7', table='trajecten_aanmelding', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='eigenwoorden',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_eigenwoordenevent" ("gemeente_id", "id", "onderdeel", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "profiel_id", "tekst") VALUES (NEW."gemeente_id", NEW."id", NEW."onderdeel", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."profiel_id", NEW."tekst"); RETURN NULL;', hash='e88dec3d816110984bf20cbf9902a542a68f920a', operation='INSERT', pgid='pgtrigger_insert_insert_4457d', table='trajecten_eigenwoorden', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='eigenwoorden',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_eigenwoordenevent" ("gemeente_id", "id", "onderdeel", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "profiel_id", "tekst") VALUES (NEW."gemeente_id", NEW."id", NEW."onderdeel", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."profiel_id", NEW."tekst"); RETURN NULL;', hash='1a4f204170fdf57b801ba5bc97ab7d9fe5a607dc', operation='UPDATE', pgid='pgtrigger_update_update_11836', table='trajecten_eigenwoorden', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='eigenwoorden',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_eigenwoordenevent" ("gemeente_id", "id", "onderdeel", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "profiel_id", "tekst") VALUES (OLD."gemeente_id", OLD."id", OLD."onderdeel", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."profiel_id", OLD."tekst"); RETURN NULL;', hash='c05f0ff48392a9de60cceb9937e7a8f1647ca62e', operation='DELETE', pgid='pgtrigger_delete_delete_15fbc', table='trajecten_eigenwoorden', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='groepkeuze',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_groepkeuzeevent" ("gemeente_id", "groep_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "profiel_id") VALUES (NEW."gemeente_id", NEW."groep_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."profiel_id"); RETURN NULL;', hash='352fd57167dd70200602f2a7b7725a71cf64b1cd', operation='INSERT', pgid='pgtrigger_insert_insert_c4380', table='trajecten_groepkeuze', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='groepkeuze',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_groepkeuzeevent" ("gemeente_id", "groep_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "profiel_id") VALUES (NEW."gemeente_id", NEW."groep_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."profiel_id"); RETURN NULL;', hash='d59544c4a0a0be074a1268935b47f3e792586f1b', operation='UPDATE', pgid='pgtrigger_update_update_4d4bb', table='trajecten_groepkeuze', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='groepkeuze',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_groepkeuzeevent" ("gemeente_id", "groep_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "profiel_id") VALUES (OLD."gemeente_id", OLD."groep_id", OLD."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."profiel_id"); RETURN NULL;', hash='f931e4e7b20a79219ff49c8b5fa59c8f7b9d0bfe', operation='DELETE', pgid='pgtrigger_delete_delete_c9d6f', table='trajecten_groepkeuze', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='inwoner',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_inwonerevent" ("begeleider_id", "gemeente_id", "id", "lid_id", "naam", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "sinds") VALUES (NEW."begeleider_id", NEW."gemeente_id", NEW."id", NEW."lid_id", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."sinds"); RETURN NULL;', hash='17cbf25f8a87feb20bb0b205a0da3347db70b90e', operation='INSERT', pgid='pgtrigger_insert_insert_474a8', table='trajecten_inwoner', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='inwoner',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_inwonerevent" ("begeleider_id", "gemeente_id", "id", "lid_id", "naam", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "sinds") VALUES (NEW."begeleider_id", NEW."gemeente_id", NEW."id", NEW."lid_id", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."sinds"); RETURN NULL;', hash='6f6123b2eae008927ec8fce7422307de14808710', operation='UPDATE', pgid='pgtrigger_update_update_bf716', table='trajecten_inwoner', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='inwoner',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_inwonerevent" ("begeleider_id", "gemeente_id", "id", "lid_id", "naam", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "sinds") VALUES (OLD."begeleider_id", OLD."gemeente_id", OLD."id", OLD."lid_id", OLD."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."sinds"); RETURN NULL;', hash='9425eaa56efcc8939d5d002a0858714cdca8d508', operation='DELETE', pgid='pgtrigger_delete_delete_c07b0', table='trajecten_inwoner', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='keuzeantwoord',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_keuzeantwoordevent" ("gemeente_id", "id", "keuze_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "profiel_id") VALUES (NEW."gemeente_id", NEW."id", NEW."keuze_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."profiel_id"); RETURN NULL;', hash='37d1f7b63979259ceec37a0e0538a37a4fe53c9a', operation='INSERT', pgid='pgtrigger_insert_insert_8951d', table='trajecten_keuzeantwoord', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='keuzeantwoord',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_keuzeantwoordevent" ("gemeente_id", "id", "keuze_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "profiel_id") VALUES (NEW."gemeente_id", NEW."id", NEW."keuze_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."profiel_id"); RETURN NULL;', hash='8fdc6357d88a18d6665567c28068ae8acb33b565', operation='UPDATE', pgid='pgtrigger_update_update_015bc', table='trajecten_keuzeantwoord', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='keuzeantwoord',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_keuzeantwoordevent" ("gemeente_id", "id", "keuze_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "profiel_id") VALUES (OLD."gemeente_id", OLD."id", OLD."keuze_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."profiel_id"); RETURN NULL;', hash='7eb9d47bc9fda19bcf976d05c96f1a300c16d213', operation='DELETE', pgid='pgtrigger_delete_delete_3e94a', table='trajecten_keuzeantwoord', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='talentantwoord',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_talentantwoordevent" ("afgewezen_op", "antwoord", "bevestigd_op", "bron", "door_id", "gemeente_id", "id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "profiel_id", "talent_id") VALUES (NEW."afgewezen_op", NEW."antwoord", NEW."bevestigd_op", NEW."bron", NEW."door_id", NEW."gemeente_id", NEW."id", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."profiel_id", NEW."talent_id"); RETURN NULL;', hash='447e7c9d20da98dc92b186d8c42345f3ebb0a1c1', operation='INSERT', pgid='pgtrigger_insert_insert_bbaea', table='trajecten_talentantwoord', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='talentantwoord',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_talentantwoordevent" ("afgewezen_op", "antwoord", "bevestigd_op", "bron", "door_id", "gemeente_id", "id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "profiel_id", "talent_id") VALUES (NEW."afgewezen_op", NEW."antwoord", NEW."bevestigd_op", NEW."bron", NEW."door_id", NEW."gemeente_id", NEW."id", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."profiel_id", NEW."talent_id"); RETURN NULL;', hash='2d4013ed1a9653d6c54588a1995406f18fd87f86', operation='UPDATE', pgid='pgtrigger_update_update_3e343', table='trajecten_talentantwoord', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='talentantwoord',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_talentantwoordevent" ("afgewezen_op", "antwoord", "bevestigd_op", "bron", "door_id", "gemeente_id", "id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "profiel_id", "talent_id") VALUES (OLD."afgewezen_op", OLD."antwoord", OLD."bevestigd_op", OLD."bron", OLD."door_id", OLD."gemeente_id", OLD."id", OLD."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."profiel_id", OLD."talent_id"); RETURN NULL;', hash='6a6c79591e9ab9c3c3a48ce4fc10000bad0f009e', operation='DELETE', pgid='pgtrigger_delete_delete_39e37', table='trajecten_talentantwoord', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='talentprofiel',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_talentprofielevent" ("afgerond_op", "begonnen_op", "bij_vraag", "gemeente_id", "gewijzigd_op", "id", "inwoner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."afgerond_op", NEW."begonnen_op", NEW."bij_vraag", NEW."gemeente_id", NEW."gewijzigd_op", NEW."id", NEW."inwoner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id"); RETURN NULL;', hash='2ae4dfaff34b8d47edc135f8744198c516daeb2a', operation='INSERT', pgid='pgtrigger_insert_insert_132c7', table='trajecten_talentprofiel', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='talentprofiel',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_talentprofielevent" ("afgerond_op", "begonnen_op", "bij_vraag", "gemeente_id", "gewijzigd_op", "id", "inwoner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."afgerond_op", NEW."begonnen_op", NEW."bij_vraag", NEW."gemeente_id", NEW."gewijzigd_op", NEW."id", NEW."inwoner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id"); RETURN NULL;', hash='5531f6dd9a535395aeac974001cf53d196e67d7b', operation='UPDATE', pgid='pgtrigger_update_update_7b774', table='trajecten_talentprofiel', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='talentprofiel',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_talentprofielevent" ("afgerond_op", "begonnen_op", "bij_vraag", "gemeente_id", "gewijzigd_op", "id", "inwoner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."afgerond_op", OLD."begonnen_op", OLD."bij_vraag", OLD."gemeente_id", OLD."gewijzigd_op", OLD."id", OLD."inwoner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id"); RETURN NULL;', hash='77d74db392f2c3edaf99b4b3a0a2eda58ff0910d', operation='DELETE', pgid='pgtrigger_delete_delete_f7df6', table='trajecten_talentprofiel', when='AFTER')),
            ),
        ]),
    ]
