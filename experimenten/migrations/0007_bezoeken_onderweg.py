"""Visits in the field: photos and memos, replies, kinds with their questions and counts, and words to search in."""

import django.core.validators
import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
import uuid
from django.conf import settings
from django.db import migrations, models

from netwerk.muur import NETWERK_ZELF, WERKGEMEENTE, Muur, deel_van
from participatie.migraties import Tegelijk

BIJ_BEZOEK = f"{WERKGEMEENTE} AND {deel_van('experimenten_werkbezoek', 'werkbezoek_id')}"
ZOEKVECTOR = """ALTER TABLE experimenten_werkbezoek ADD COLUMN zoekvector tsvector
    GENERATED ALWAYS AS (setweight(to_tsvector('dutch'::regconfig, verslag), 'B')) STORED"""
"""Of the table alone: no model reads or writes it, experimenten/zoeken.py asks it."""

IDEE_IN_HET_NETWERK = """CREATE TRIGGER experimenten_werkbezoek_idee_netwerk
    AFTER INSERT OR UPDATE OF gemeente_id, idee_id ON experimenten_werkbezoek FOR EACH ROW
    EXECUTE FUNCTION bewaak_netwerk('gemeente_id', 'netwerk_gemeente', 'idee_id', 'netwerk_idee')"""


class Migration(migrations.Migration):

    dependencies = [
        ('experimenten', '0006_experimentdelen'),
        ('netwerk', '0024_muur_sneller'),
        ('trajecten', '0017_muur_sneller'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        Tegelijk([
            migrations.CreateModel(
                name='Bezoekbestand',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('sleutel', models.UUIDField(verbose_name='sleutel van het formulier')),
                    ('naam', models.CharField(max_length=100, verbose_name='naam')),
                    ('soort', models.CharField(choices=[('jpeg', 'JPEG'), ('png', 'PNG'), ('webp', 'WEBP'), ('mp3', 'MP3'), ('m4a', 'M4A'), ('webm', 'WEBM'), ('ogg', 'OGG')], max_length=10, verbose_name='soort')),
                    ('grootte', models.PositiveIntegerField(verbose_name='grootte in bytes')),
                    ('sha256', models.CharField(max_length=64, verbose_name='vingerafdruk')),
                    ('stand', models.CharField(choices=[('quarantaine', 'Wacht op controle'), ('vrijgegeven', 'Te openen'), ('geweigerd', 'Geweigerd')], default='quarantaine', max_length=12, verbose_name='stand')),
                    ('geplaatst_op', models.DateTimeField(verbose_name='geplaatst op')),
                    ('verwijderd_op', models.DateTimeField(blank=True, null=True, verbose_name='weggehaald op')),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.gemeente')),
                    ('geplaatst_door', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='geplaatste_bezoekbestanden', to=settings.AUTH_USER_MODEL)),
                    ('werkbezoek', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='bestanden', to='experimenten.werkbezoek')),
                ],
                options={
                    'verbose_name': 'bestand bij een bezoek',
                    'verbose_name_plural': 'bestanden bij bezoeken',
                },
            ),
            migrations.CreateModel(
                name='BezoekbestandEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('sleutel', models.UUIDField(verbose_name='sleutel van het formulier')),
                    ('naam', models.CharField(max_length=100, verbose_name='naam')),
                    ('soort', models.CharField(choices=[('jpeg', 'JPEG'), ('png', 'PNG'), ('webp', 'WEBP'), ('mp3', 'MP3'), ('m4a', 'M4A'), ('webm', 'WEBM'), ('ogg', 'OGG')], max_length=10, verbose_name='soort')),
                    ('grootte', models.PositiveIntegerField(verbose_name='grootte in bytes')),
                    ('sha256', models.CharField(max_length=64, verbose_name='vingerafdruk')),
                    ('stand', models.CharField(choices=[('quarantaine', 'Wacht op controle'), ('vrijgegeven', 'Te openen'), ('geweigerd', 'Geweigerd')], default='quarantaine', max_length=12, verbose_name='stand')),
                    ('geplaatst_op', models.DateTimeField(verbose_name='geplaatst op')),
                    ('verwijderd_op', models.DateTimeField(blank=True, null=True, verbose_name='weggehaald op')),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente')),
                    ('geplaatst_door', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='experimenten.bezoekbestand')),
                    ('werkbezoek', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='experimenten.werkbezoek')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Bezoekreactie',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('sleutel', models.UUIDField(verbose_name='sleutel van het formulier')),
                    ('soort', models.CharField(choices=[('reactie', 'Reactie'), ('compliment', 'Compliment')], default='reactie', max_length=10, verbose_name='soort')),
                    ('tekst', models.CharField(max_length=500, verbose_name='tekst')),
                    ('op', models.DateTimeField(verbose_name='op')),
                    ('verwijderd_op', models.DateTimeField(blank=True, null=True, verbose_name='weggehaald op')),
                    ('door', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='bezoekreacties', to=settings.AUTH_USER_MODEL)),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.gemeente')),
                    ('werkbezoek', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='reacties', to='experimenten.werkbezoek')),
                ],
                options={
                    'verbose_name': 'reactie op een bezoek',
                    'verbose_name_plural': 'reacties op bezoeken',
                },
            ),
            migrations.CreateModel(
                name='BezoekreactieEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('sleutel', models.UUIDField(verbose_name='sleutel van het formulier')),
                    ('soort', models.CharField(choices=[('reactie', 'Reactie'), ('compliment', 'Compliment')], default='reactie', max_length=10, verbose_name='soort')),
                    ('op', models.DateTimeField(verbose_name='op')),
                    ('verwijderd_op', models.DateTimeField(blank=True, null=True, verbose_name='weggehaald op')),
                    ('door', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='experimenten.bezoekreactie')),
                    ('werkbezoek', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='experimenten.werkbezoek')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Bezoektelling',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('wie', models.CharField(choices=[('inwoner', 'Inwoners'), ('naaste', 'Naasten of mantelzorgers'), ('werkgever', 'Werkgevers of leidinggevenden'), ('collega', "Collega's op een werkplek"), ('professional', 'Begeleiders of andere professionals'), ('vrijwilliger', 'Vrijwilligers'), ('adviesraad', 'Mensen van een adviesraad of bestuur')], max_length=12, verbose_name='wie')),
                    ('aantal', models.PositiveSmallIntegerField(validators=[django.core.validators.MinValueValidator(1), django.core.validators.MaxValueValidator(500)], verbose_name='aantal')),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.gemeente')),
                    ('werkbezoek', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='tellingen', to='experimenten.werkbezoek')),
                ],
                options={
                    'verbose_name': 'aantal gesproken mensen',
                    'verbose_name_plural': 'aantallen gesproken mensen',
                },
            ),
            migrations.CreateModel(
                name='BezoektellingEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.BigIntegerField()),
                    ('wie', models.CharField(choices=[('inwoner', 'Inwoners'), ('naaste', 'Naasten of mantelzorgers'), ('werkgever', 'Werkgevers of leidinggevenden'), ('collega', "Collega's op een werkplek"), ('professional', 'Begeleiders of andere professionals'), ('vrijwilliger', 'Vrijwilligers'), ('adviesraad', 'Mensen van een adviesraad of bestuur')], max_length=12, verbose_name='wie')),
                    ('aantal', models.PositiveSmallIntegerField(validators=[django.core.validators.MinValueValidator(1), django.core.validators.MaxValueValidator(500)], verbose_name='aantal')),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='experimenten.bezoektelling')),
                    ('werkbezoek', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='experimenten.werkbezoek')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Bezoekvragen',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('soort', models.CharField(choices=[('werkbezoek', 'Werkbezoek'), ('kennismaking', 'Kennismaking'), ('gesprek', 'Gesprek'), ('meekijken', 'Meekijken op de werkplek'), ('interview', 'Interview of inventarisatie'), ('outreach', 'Mensen zoeken')], max_length=20, verbose_name='soort bezoek')),
                    ('tekst', models.TextField(blank=True, max_length=1500, verbose_name='vragen')),
                    ('samenwerkingsverband', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='netwerk.samenwerkingsverband')),
                ],
                options={
                    'verbose_name': 'vragen bij een bezoek',
                    'verbose_name_plural': 'vragen bij bezoeken',
                },
            ),
            migrations.CreateModel(
                name='BezoekvragenEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.BigIntegerField()),
                    ('soort', models.CharField(choices=[('werkbezoek', 'Werkbezoek'), ('kennismaking', 'Kennismaking'), ('gesprek', 'Gesprek'), ('meekijken', 'Meekijken op de werkplek'), ('interview', 'Interview of inventarisatie'), ('outreach', 'Mensen zoeken')], max_length=20, verbose_name='soort bezoek')),
                    ('tekst', models.TextField(blank=True, max_length=1500, verbose_name='vragen')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='experimenten.bezoekvragen')),
                    ('samenwerkingsverband', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.samenwerkingsverband')),
                ],
                options={
                    'abstract': False,
                },
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='werkbezoek',
                name='insert_insert',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='werkbezoek',
                name='update_update',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='werkbezoek',
                name='delete_delete',
            ),
            migrations.RemoveConstraint(
                model_name='werkbezoek',
                name='werkbezoek_soort',
            ),
        ]),
        Tegelijk([
            migrations.AddField(
                model_name='werkbezoek',
                name='gevonden',
                field=models.CharField(blank=True, max_length=300, verbose_name='wie hebt u gevonden'),
            ),
            migrations.AddField(
                model_name='werkbezoek',
                name='gezocht',
                field=models.CharField(blank=True, max_length=200, verbose_name='waar hebt u gezocht'),
            ),
            migrations.AddField(
                model_name='werkbezoek',
                name='idee',
                field=models.OneToOneField(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='werkbezoek', to='netwerk.idee'),
            ),
            migrations.AddField(
                model_name='werkbezoek',
                name='mag_contact',
                field=models.CharField(blank=True, choices=[('ja', 'Ja'), ('nee', 'Nee'), ('niet gevraagd', 'Niet gevraagd')], max_length=13, verbose_name='mag er contact zijn'),
            ),
            migrations.AddField(
                model_name='werkbezoekevent',
                name='gevonden',
                field=models.CharField(blank=True, max_length=300, verbose_name='wie hebt u gevonden'),
            ),
            migrations.AddField(
                model_name='werkbezoekevent',
                name='gezocht',
                field=models.CharField(blank=True, max_length=200, verbose_name='waar hebt u gezocht'),
            ),
            migrations.AddField(
                model_name='werkbezoekevent',
                name='idee',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.idee'),
            ),
            migrations.AddField(
                model_name='werkbezoekevent',
                name='mag_contact',
                field=models.CharField(blank=True, choices=[('ja', 'Ja'), ('nee', 'Nee'), ('niet gevraagd', 'Niet gevraagd')], max_length=13, verbose_name='mag er contact zijn'),
            ),
            migrations.AlterField(
                model_name='werkbezoek',
                name='soort',
                field=models.CharField(choices=[('werkbezoek', 'Werkbezoek'), ('kennismaking', 'Kennismaking'), ('gesprek', 'Gesprek'), ('meekijken', 'Meekijken op de werkplek'), ('interview', 'Interview of inventarisatie'), ('outreach', 'Mensen zoeken')], default='werkbezoek', max_length=20, verbose_name='soort bezoek'),
            ),
            migrations.AlterField(
                model_name='werkbezoekevent',
                name='soort',
                field=models.CharField(choices=[('werkbezoek', 'Werkbezoek'), ('kennismaking', 'Kennismaking'), ('gesprek', 'Gesprek'), ('meekijken', 'Meekijken op de werkplek'), ('interview', 'Interview of inventarisatie'), ('outreach', 'Mensen zoeken')], default='werkbezoek', max_length=20, verbose_name='soort bezoek'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='werkbezoek',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "experimenten_werkbezoekevent" ("actie_id", "datum", "experiment_id", "gemeente_id", "gevonden", "gewijzigd_door_id", "gewijzigd_op", "gezocht", "id", "idee_id", "kwartiermaker_id", "mag_contact", "mogelijke_plek_id", "organisatie_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plek_id", "sleutel", "soort", "vastgelegd_op", "versie", "verslag", "verwijderd_door_id", "verwijderd_op") VALUES (NEW."actie_id", NEW."datum", NEW."experiment_id", NEW."gemeente_id", NEW."gevonden", NEW."gewijzigd_door_id", NEW."gewijzigd_op", NEW."gezocht", NEW."id", NEW."idee_id", NEW."kwartiermaker_id", NEW."mag_contact", NEW."mogelijke_plek_id", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."plek_id", NEW."sleutel", NEW."soort", NEW."vastgelegd_op", NEW."versie", NEW."verslag", NEW."verwijderd_door_id", NEW."verwijderd_op"); RETURN NULL;', hash='15710c6c84604d299b529ff580195246eb07e258', operation='INSERT', pgid='pgtrigger_insert_insert_507a0', table='experimenten_werkbezoek', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='werkbezoek',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "experimenten_werkbezoekevent" ("actie_id", "datum", "experiment_id", "gemeente_id", "gevonden", "gewijzigd_door_id", "gewijzigd_op", "gezocht", "id", "idee_id", "kwartiermaker_id", "mag_contact", "mogelijke_plek_id", "organisatie_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plek_id", "sleutel", "soort", "vastgelegd_op", "versie", "verslag", "verwijderd_door_id", "verwijderd_op") VALUES (NEW."actie_id", NEW."datum", NEW."experiment_id", NEW."gemeente_id", NEW."gevonden", NEW."gewijzigd_door_id", NEW."gewijzigd_op", NEW."gezocht", NEW."id", NEW."idee_id", NEW."kwartiermaker_id", NEW."mag_contact", NEW."mogelijke_plek_id", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."plek_id", NEW."sleutel", NEW."soort", NEW."vastgelegd_op", NEW."versie", NEW."verslag", NEW."verwijderd_door_id", NEW."verwijderd_op"); RETURN NULL;', hash='afedc13baa9f492124bc68cafa1724a5ccfc3d99', operation='UPDATE', pgid='pgtrigger_update_update_131fa', table='experimenten_werkbezoek', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='werkbezoek',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "experimenten_werkbezoekevent" ("actie_id", "datum", "experiment_id", "gemeente_id", "gevonden", "gewijzigd_door_id", "gewijzigd_op", "gezocht", "id", "idee_id", "kwartiermaker_id", "mag_contact", "mogelijke_plek_id", "organisatie_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plek_id", "sleutel", "soort", "vastgelegd_op", "versie", "verslag", "verwijderd_door_id", "verwijderd_op") VALUES (OLD."actie_id", OLD."datum", OLD."experiment_id", OLD."gemeente_id", OLD."gevonden", OLD."gewijzigd_door_id", OLD."gewijzigd_op", OLD."gezocht", OLD."id", OLD."idee_id", OLD."kwartiermaker_id", OLD."mag_contact", OLD."mogelijke_plek_id", OLD."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."plek_id", OLD."sleutel", OLD."soort", OLD."vastgelegd_op", OLD."versie", OLD."verslag", OLD."verwijderd_door_id", OLD."verwijderd_op"); RETURN NULL;', hash='75b67f19c82c6f2f00a2cc2c00e406adf6f40eda', operation='DELETE', pgid='pgtrigger_delete_delete_a9cc5', table='experimenten_werkbezoek', when='AFTER')),
            ),
            migrations.AddConstraint(
                model_name='werkbezoek',
                constraint=models.CheckConstraint(condition=models.Q(('soort__in', ['werkbezoek', 'kennismaking', 'gesprek', 'meekijken', 'interview', 'outreach'])), name='werkbezoek_soort'),
            ),
            migrations.AddConstraint(
                model_name='werkbezoek',
                constraint=models.CheckConstraint(condition=models.Q(('mag_contact__in', ['', 'ja', 'nee', 'niet gevraagd'])), name='werkbezoek_mag_contact'),
            ),
            migrations.AddConstraint(
                model_name='werkbezoek',
                constraint=models.CheckConstraint(condition=models.Q(('soort', 'outreach'), models.Q(('gevonden', ''), ('gezocht', ''), ('mag_contact', '')), _connector='OR'), name='werkbezoek_zoeken'),
            ),
            migrations.AddIndex(
                model_name='bezoekbestand',
                index=models.Index(fields=['gemeente', 'werkbezoek'], name='bezoekbestand_idx'),
            ),
            migrations.AddConstraint(
                model_name='bezoekbestand',
                constraint=models.UniqueConstraint(fields=('werkbezoek', 'sleutel'), name='bezoekbestand_een_keer'),
            ),
            migrations.AddConstraint(
                model_name='bezoekbestand',
                constraint=models.CheckConstraint(condition=models.Q(('soort__in', ('jpeg', 'png', 'webp', 'mp3', 'm4a', 'webm', 'ogg'))), name='bezoekbestand_soort'),
            ),
            migrations.AddConstraint(
                model_name='bezoekbestand',
                constraint=models.CheckConstraint(condition=models.Q(('stand__in', ['quarantaine', 'vrijgegeven', 'geweigerd'])), name='bezoekbestand_stand'),
            ),
            migrations.AddConstraint(
                model_name='bezoekbestand',
                constraint=models.CheckConstraint(condition=models.Q(('grootte__gt', 0), ('grootte__lte', 10485760)), name='bezoekbestand_grootte', violation_error_message='Kies een bestand van hoogstens 10 MB.'),
            ),
            migrations.AddConstraint(
                model_name='bezoekbestand',
                constraint=models.CheckConstraint(condition=models.Q(('sha256__regex', '^[0-9a-f]{64}$')), name='bezoekbestand_sha256'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='bezoekbestand',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "experimenten_bezoekbestandevent" ("gemeente_id", "geplaatst_door_id", "geplaatst_op", "grootte", "id", "naam", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "sleutel", "soort", "stand", "verwijderd_op", "werkbezoek_id") VALUES (NEW."gemeente_id", NEW."geplaatst_door_id", NEW."geplaatst_op", NEW."grootte", NEW."id", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."sha256", NEW."sleutel", NEW."soort", NEW."stand", NEW."verwijderd_op", NEW."werkbezoek_id"); RETURN NULL;', hash='54e10b6c490805396874342be67b2ccc67f4ff43', operation='INSERT', pgid='pgtrigger_insert_insert_b338e', table='experimenten_bezoekbestand', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='bezoekbestand',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "experimenten_bezoekbestandevent" ("gemeente_id", "geplaatst_door_id", "geplaatst_op", "grootte", "id", "naam", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "sleutel", "soort", "stand", "verwijderd_op", "werkbezoek_id") VALUES (NEW."gemeente_id", NEW."geplaatst_door_id", NEW."geplaatst_op", NEW."grootte", NEW."id", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."sha256", NEW."sleutel", NEW."soort", NEW."stand", NEW."verwijderd_op", NEW."werkbezoek_id"); RETURN NULL;', hash='2a4e075019314fbe86481ff68626f1ac01d8f128', operation='UPDATE', pgid='pgtrigger_update_update_a7848', table='experimenten_bezoekbestand', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='bezoekbestand',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "experimenten_bezoekbestandevent" ("gemeente_id", "geplaatst_door_id", "geplaatst_op", "grootte", "id", "naam", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "sleutel", "soort", "stand", "verwijderd_op", "werkbezoek_id") VALUES (OLD."gemeente_id", OLD."geplaatst_door_id", OLD."geplaatst_op", OLD."grootte", OLD."id", OLD."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."sha256", OLD."sleutel", OLD."soort", OLD."stand", OLD."verwijderd_op", OLD."werkbezoek_id"); RETURN NULL;', hash='c5bb99f34b313e4f9cb19269f6f30f88274a18f3', operation='DELETE', pgid='pgtrigger_delete_delete_f94eb', table='experimenten_bezoekbestand', when='AFTER')),
            ),
            migrations.AddIndex(
                model_name='bezoekreactie',
                index=models.Index(fields=['werkbezoek', 'op'], name='bezoekreactie_idx'),
            ),
            migrations.AddConstraint(
                model_name='bezoekreactie',
                constraint=models.UniqueConstraint(fields=('werkbezoek', 'sleutel'), name='bezoekreactie_een_keer'),
            ),
            migrations.AddConstraint(
                model_name='bezoekreactie',
                constraint=models.CheckConstraint(condition=models.Q(('soort__in', ['reactie', 'compliment'])), name='bezoekreactie_soort'),
            ),
            migrations.AddConstraint(
                model_name='bezoekreactie',
                constraint=models.CheckConstraint(condition=models.Q(('tekst', ''), _negated=True), name='bezoekreactie_tekst'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='bezoekreactie',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "experimenten_bezoekreactieevent" ("door_id", "gemeente_id", "id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "sleutel", "soort", "verwijderd_op", "werkbezoek_id") VALUES (NEW."door_id", NEW."gemeente_id", NEW."id", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."sleutel", NEW."soort", NEW."verwijderd_op", NEW."werkbezoek_id"); RETURN NULL;', hash='5b41a8ba890ed4c090998f1534fdd0dc58232599', operation='INSERT', pgid='pgtrigger_insert_insert_34903', table='experimenten_bezoekreactie', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='bezoekreactie',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."door_id" IS DISTINCT FROM (NEW."door_id") OR OLD."gemeente_id" IS DISTINCT FROM (NEW."gemeente_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."op" IS DISTINCT FROM (NEW."op") OR OLD."sleutel" IS DISTINCT FROM (NEW."sleutel") OR OLD."soort" IS DISTINCT FROM (NEW."soort") OR OLD."verwijderd_op" IS DISTINCT FROM (NEW."verwijderd_op") OR OLD."werkbezoek_id" IS DISTINCT FROM (NEW."werkbezoek_id"))', func='INSERT INTO "experimenten_bezoekreactieevent" ("door_id", "gemeente_id", "id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "sleutel", "soort", "verwijderd_op", "werkbezoek_id") VALUES (NEW."door_id", NEW."gemeente_id", NEW."id", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."sleutel", NEW."soort", NEW."verwijderd_op", NEW."werkbezoek_id"); RETURN NULL;', hash='33986b7e0fb920af6cf1827606dbce89840e1143', operation='UPDATE', pgid='pgtrigger_update_update_63ce0', table='experimenten_bezoekreactie', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='bezoekreactie',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "experimenten_bezoekreactieevent" ("door_id", "gemeente_id", "id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "sleutel", "soort", "verwijderd_op", "werkbezoek_id") VALUES (OLD."door_id", OLD."gemeente_id", OLD."id", OLD."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."sleutel", OLD."soort", OLD."verwijderd_op", OLD."werkbezoek_id"); RETURN NULL;', hash='09ae5d044aec6a48fb58d7b1ccc0bcb9be5019d6', operation='DELETE', pgid='pgtrigger_delete_delete_185e8', table='experimenten_bezoekreactie', when='AFTER')),
            ),
            migrations.AddConstraint(
                model_name='bezoektelling',
                constraint=models.UniqueConstraint(fields=('werkbezoek', 'wie'), name='bezoektelling_uniek'),
            ),
            migrations.AddConstraint(
                model_name='bezoektelling',
                constraint=models.CheckConstraint(condition=models.Q(('wie__in', ['inwoner', 'naaste', 'werkgever', 'collega', 'professional', 'vrijwilliger', 'adviesraad'])), name='bezoektelling_wie'),
            ),
            migrations.AddConstraint(
                model_name='bezoektelling',
                constraint=models.CheckConstraint(condition=models.Q(('aantal__range', (1, 500))), name='bezoektelling_aantal', violation_error_message='Vul een aantal in van 1 tot en met 500.'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='bezoektelling',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "experimenten_bezoektellingevent" ("aantal", "gemeente_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "werkbezoek_id", "wie") VALUES (NEW."aantal", NEW."gemeente_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."werkbezoek_id", NEW."wie"); RETURN NULL;', hash='40fc699a54df07bfe1a803e4ed6dda472e1a617d', operation='INSERT', pgid='pgtrigger_insert_insert_b3469', table='experimenten_bezoektelling', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='bezoektelling',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "experimenten_bezoektellingevent" ("aantal", "gemeente_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "werkbezoek_id", "wie") VALUES (NEW."aantal", NEW."gemeente_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."werkbezoek_id", NEW."wie"); RETURN NULL;', hash='c0780f8263d5ad60d87f7592590d0adc77b3d5cb', operation='UPDATE', pgid='pgtrigger_update_update_841a7', table='experimenten_bezoektelling', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='bezoektelling',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "experimenten_bezoektellingevent" ("aantal", "gemeente_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "werkbezoek_id", "wie") VALUES (OLD."aantal", OLD."gemeente_id", OLD."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."werkbezoek_id", OLD."wie"); RETURN NULL;', hash='b4eb922d439810ce7f90dd147c2a917a784c6622', operation='DELETE', pgid='pgtrigger_delete_delete_eadcb', table='experimenten_bezoektelling', when='AFTER')),
            ),
            migrations.AddConstraint(
                model_name='bezoekvragen',
                constraint=models.UniqueConstraint(fields=('samenwerkingsverband', 'soort'), name='bezoekvragen_uniek'),
            ),
            migrations.AddConstraint(
                model_name='bezoekvragen',
                constraint=models.CheckConstraint(condition=models.Q(('soort__in', ['werkbezoek', 'kennismaking', 'gesprek', 'meekijken', 'interview', 'outreach'])), name='bezoekvragen_soort'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='bezoekvragen',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "experimenten_bezoekvragenevent" ("id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "soort", "tekst") VALUES (NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."samenwerkingsverband_id", NEW."soort", NEW."tekst"); RETURN NULL;', hash='c78fd8a7867f4ac9067c25bca6dfd77b1008b294', operation='INSERT', pgid='pgtrigger_insert_insert_4aa4b', table='experimenten_bezoekvragen', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='bezoekvragen',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "experimenten_bezoekvragenevent" ("id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "soort", "tekst") VALUES (NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."samenwerkingsverband_id", NEW."soort", NEW."tekst"); RETURN NULL;', hash='ea55f0a0338d6442421f6710c894eee3fc1c86e0', operation='UPDATE', pgid='pgtrigger_update_update_44e32', table='experimenten_bezoekvragen', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='bezoekvragen',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "experimenten_bezoekvragenevent" ("id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "soort", "tekst") VALUES (OLD."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."samenwerkingsverband_id", OLD."soort", OLD."tekst"); RETURN NULL;', hash='7d506e4f1dfc552e882baf0143ce2834df4afb20', operation='DELETE', pgid='pgtrigger_delete_delete_db881', table='experimenten_bezoekvragen', when='AFTER')),
            ),
            Muur("Bezoekbestand", rijen=BIJ_BEZOEK, binnen_netwerk=("gemeente", "werkbezoek")),
            Muur("BezoekbestandEvent", rijen=WERKGEMEENTE, alleen_erbij=True),
            Muur("Bezoekreactie", rijen=BIJ_BEZOEK, binnen_netwerk=("gemeente", "werkbezoek")),
            Muur("BezoekreactieEvent", rijen=WERKGEMEENTE, alleen_erbij=True),
            Muur("Bezoektelling", rijen=BIJ_BEZOEK, binnen_netwerk=("gemeente", "werkbezoek")),
            Muur("BezoektellingEvent", rijen=WERKGEMEENTE, alleen_erbij=True),
            Muur("Bezoekvragen", rijen=NETWERK_ZELF),
            Muur("BezoekvragenEvent", rijen=NETWERK_ZELF, alleen_erbij=True),
        ]),
        migrations.RunSQL(ZOEKVECTOR, "ALTER TABLE experimenten_werkbezoek DROP COLUMN zoekvector"),
        migrations.RunSQL(
            IDEE_IN_HET_NETWERK, "DROP TRIGGER experimenten_werkbezoek_idee_netwerk ON experimenten_werkbezoek"
        ),
    ]
