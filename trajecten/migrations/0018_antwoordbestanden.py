"""An own answer that was spoken or photographed; shared with the block of its question."""

import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
import uuid
from django.conf import settings
from django.db import migrations, models

from netwerk.muur import GEMEENTE, Muur
from participatie.migraties import Tegelijk

IN_EIGEN_PROFIEL = "profiel_id = ANY (ARRAY(SELECT mijn_profielen()))"
# First by one list for all rows; only of who shares anything, whether it is the block of this question.
GEDEELD = """profiel_id = ANY (ARRAY(SELECT profielen_met_mij_gedeeld('')))
    AND profiel_id IN (SELECT profielen_met_mij_gedeeld(blok_van(onderdeel)))"""
ALLEEN_EIGEN_WEG = f"""CREATE POLICY muur_weg ON trajecten_antwoordbestand AS RESTRICTIVE FOR DELETE
    USING ({IN_EIGEN_PROFIEL})"""
OOK_GEDEELD_WEG = "DROP POLICY muur_weg ON trajecten_antwoordbestand"


class Migration(migrations.Migration):

    dependencies = [
        ('netwerk', '0022_voorlezen'),
        ('trajecten', '0017_muur_sneller'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        Tegelijk([
            migrations.CreateModel(
                name='Antwoordbestand',
                fields=[
                    ('bron', models.CharField(choices=[('zelf', 'zelf'), ('samen', 'samen ingevuld'), ('begeleider', 'begeleider'), ('werkplek', 'werkplek'), ('werkbezoek', 'werkbezoek')], default='zelf', max_length=20, verbose_name='bron')),
                    ('op', models.DateField(verbose_name='datum')),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('onderdeel', models.CharField(max_length=40, verbose_name='onderdeel')),
                    ('vorm', models.CharField(choices=[('geluid', 'ingesproken antwoord'), ('foto', 'foto')], max_length=10, verbose_name='vorm')),
                    ('soort', models.CharField(max_length=10, verbose_name='soort')),
                    ('beschrijving', models.CharField(blank=True, max_length=250, verbose_name='wat er op de foto te zien is')),
                    ('sha256', models.CharField(max_length=64, verbose_name='vingerafdruk')),
                    ('stand', models.CharField(choices=[('quarantaine', 'Wacht op controle'), ('vrijgegeven', 'Te openen')], default='quarantaine', max_length=12, verbose_name='stand')),
                    ('geplaatst_op', models.DateTimeField(verbose_name='geplaatst op')),
                    ('door', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.gemeente')),
                    ('profiel', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='antwoordbestanden', to='trajecten.talentprofiel')),
                ],
                options={
                    'verbose_name': 'antwoord als foto of geluid',
                    'verbose_name_plural': 'antwoorden als foto of geluid',
                },
            ),
            migrations.CreateModel(
                name='AntwoordbestandEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('bron', models.CharField(choices=[('zelf', 'zelf'), ('samen', 'samen ingevuld'), ('begeleider', 'begeleider'), ('werkplek', 'werkplek'), ('werkbezoek', 'werkbezoek')], default='zelf', max_length=20, verbose_name='bron')),
                    ('op', models.DateField(verbose_name='datum')),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('onderdeel', models.CharField(max_length=40, verbose_name='onderdeel')),
                    ('vorm', models.CharField(choices=[('geluid', 'ingesproken antwoord'), ('foto', 'foto')], max_length=10, verbose_name='vorm')),
                    ('soort', models.CharField(max_length=10, verbose_name='soort')),
                    ('stand', models.CharField(choices=[('quarantaine', 'Wacht op controle'), ('vrijgegeven', 'Te openen')], default='quarantaine', max_length=12, verbose_name='stand')),
                    ('geplaatst_op', models.DateTimeField(verbose_name='geplaatst op')),
                    ('door', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='trajecten.antwoordbestand')),
                    ('profiel', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.talentprofiel')),
                ],
                options={
                    'abstract': False,
                },
            ),
        ]),
        Tegelijk([
            migrations.AddConstraint(
                model_name='antwoordbestand',
                constraint=models.UniqueConstraint(fields=('profiel', 'onderdeel', 'vorm'), name='antwoordbestand_uniek'),
            ),
            migrations.AddConstraint(
                model_name='antwoordbestand',
                constraint=models.CheckConstraint(condition=models.Q(('stand__in', ['quarantaine', 'vrijgegeven'])), name='antwoordbestand_stand'),
            ),
            migrations.AddConstraint(
                model_name='antwoordbestand',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('beschrijving', ''), ('soort__in', ['mp3', 'm4a', 'webm', 'ogg']), ('vorm', 'geluid')), models.Q(('soort__in', ['jpeg', 'png', 'webp']), ('vorm', 'foto'), models.Q(('beschrijving', ''), _negated=True)), _connector='OR'), name='antwoordbestand_vorm', violation_error_message='Schrijf op wat er op de foto te zien is.'),
            ),
            migrations.AddConstraint(
                model_name='antwoordbestand',
                constraint=models.CheckConstraint(condition=models.Q(('sha256__regex', '^[0-9a-f]{64}$')), name='antwoordbestand_sha256'),
            ),
            migrations.AddConstraint(
                model_name='antwoordbestand',
                constraint=models.CheckConstraint(condition=models.Q(('bron__in', ('zelf', 'samen'))), name='antwoordbestand_bron'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='antwoordbestand',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_antwoordbestandevent" ("bron", "door_id", "gemeente_id", "geplaatst_op", "id", "onderdeel", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "profiel_id", "soort", "stand", "vorm") VALUES (NEW."bron", NEW."door_id", NEW."gemeente_id", NEW."geplaatst_op", NEW."id", NEW."onderdeel", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."profiel_id", NEW."soort", NEW."stand", NEW."vorm"); RETURN NULL;', hash='6e5c163e4b1c2f25860ee62bcaf464c5d1451095', operation='INSERT', pgid='pgtrigger_insert_insert_49d6f', table='trajecten_antwoordbestand', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='antwoordbestand',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."bron" IS DISTINCT FROM (NEW."bron") OR OLD."door_id" IS DISTINCT FROM (NEW."door_id") OR OLD."gemeente_id" IS DISTINCT FROM (NEW."gemeente_id") OR OLD."geplaatst_op" IS DISTINCT FROM (NEW."geplaatst_op") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."onderdeel" IS DISTINCT FROM (NEW."onderdeel") OR OLD."op" IS DISTINCT FROM (NEW."op") OR OLD."profiel_id" IS DISTINCT FROM (NEW."profiel_id") OR OLD."soort" IS DISTINCT FROM (NEW."soort") OR OLD."stand" IS DISTINCT FROM (NEW."stand") OR OLD."vorm" IS DISTINCT FROM (NEW."vorm"))', func='INSERT INTO "trajecten_antwoordbestandevent" ("bron", "door_id", "gemeente_id", "geplaatst_op", "id", "onderdeel", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "profiel_id", "soort", "stand", "vorm") VALUES (NEW."bron", NEW."door_id", NEW."gemeente_id", NEW."geplaatst_op", NEW."id", NEW."onderdeel", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."profiel_id", NEW."soort", NEW."stand", NEW."vorm"); RETURN NULL;', hash='1a06938b17c4be48d754a29edc7748aed741fe68', operation='UPDATE', pgid='pgtrigger_update_update_fd3ae', table='trajecten_antwoordbestand', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='antwoordbestand',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_antwoordbestandevent" ("bron", "door_id", "gemeente_id", "geplaatst_op", "id", "onderdeel", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "profiel_id", "soort", "stand", "vorm") VALUES (OLD."bron", OLD."door_id", OLD."gemeente_id", OLD."geplaatst_op", OLD."id", OLD."onderdeel", OLD."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."profiel_id", OLD."soort", OLD."stand", OLD."vorm"); RETURN NULL;', hash='a55c53805b838696f35d189ef13d80616f180824', operation='DELETE', pgid='pgtrigger_delete_delete_b2788', table='trajecten_antwoordbestand', when='AFTER')),
            ),
            Muur(
                "Antwoordbestand",
                rijen=GEMEENTE,
                en=f"{IN_EIGEN_PROFIEL} OR ({GEDEELD})",
                ook=GEDEELD,
                binnen_gemeente=("profiel",),
            ),
            migrations.RunSQL(ALLEEN_EIGEN_WEG, OOK_GEDEELD_WEG),
            Muur("AntwoordbestandEvent", rijen=GEMEENTE, en=IN_EIGEN_PROFIEL, alleen_erbij=True),
        ]),
    ]
