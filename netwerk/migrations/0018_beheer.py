"""Own words, texts of mails and the look of a samenwerkingsverband, and its begin: who looks after it writes them."""

import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
import uuid
from django.conf import settings
from django.db import migrations, models

from netwerk.muur import BEHEER, WAAR_IK_BIJ_HOOR, Muur
from participatie.migraties import Tegelijk


class Migration(migrations.Migration):

    dependencies = [
        ('netwerk', '0017_werkgroepen'),
    ]

    operations = [
        Tegelijk([
            migrations.CreateModel(
                name='Huisstijldeel',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('soort', models.CharField(choices=[('thema', 'thema'), ('logo', 'logo')], max_length=10, verbose_name='soort')),
                    ('vingerafdruk', models.CharField(max_length=16, verbose_name='vingerafdruk')),
                    ('inhoud', models.BinaryField(verbose_name='inhoud')),
                    ('mime', models.CharField(max_length=30, verbose_name='soort bestand')),
                    ('gemaakt_op', models.DateTimeField(verbose_name='gemaakt op')),
                    ('door', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='huisstijldelen', to=settings.AUTH_USER_MODEL)),
                    ('samenwerkingsverband', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='huisstijldelen', to='netwerk.samenwerkingsverband')),
                ],
                options={
                    'verbose_name': 'deel van een huisstijl',
                    'verbose_name_plural': 'delen van een huisstijl',
                    'constraints': [models.UniqueConstraint(fields=('samenwerkingsverband', 'soort', 'vingerafdruk'), name='huisstijldeel_uniek')],
                },
            ),
            migrations.CreateModel(
                name='Mailtekst',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('soort', models.CharField(max_length=50, verbose_name='soort mail')),
                    ('tekst', models.TextField(max_length=3000, verbose_name='tekst')),
                    ('in_gebruik', models.BooleanField(default=True, verbose_name='deze tekst in plaats van de onze')),
                    ('samenwerkingsverband', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='mailteksten', to='netwerk.samenwerkingsverband')),
                ],
                options={
                    'verbose_name': 'tekst van een mail',
                    'verbose_name_plural': 'teksten van mails',
                    'constraints': [models.UniqueConstraint(fields=('samenwerkingsverband', 'soort'), name='mailtekst_uniek'), models.CheckConstraint(condition=models.Q(('tekst', ''), _negated=True), name='mailtekst_niet_leeg')],
                },
            ),
            migrations.CreateModel(
                name='Startkit',
                fields=[
                    ('samenwerkingsverband', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, primary_key=True, related_name='startkit', serialize=False, to='netwerk.samenwerkingsverband')),
                    ('begonnen_op', models.DateTimeField(verbose_name='begonnen op')),
                    ('klaar_op', models.DateTimeField(blank=True, null=True, verbose_name='klaar op')),
                    ('beheerder', models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'verbose_name': 'begin van een netwerk',
                    'verbose_name_plural': 'begin van netwerken',
                },
            ),
            migrations.CreateModel(
                name='Woord',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('lijst', models.CharField(max_length=50, verbose_name='lijst')),
                    ('sleutel', models.CharField(max_length=50, verbose_name='sleutel van de keuze')),
                    ('vanaf', models.DateField(verbose_name='vanaf')),
                    ('woord', models.CharField(max_length=60, verbose_name='woord')),
                    ('algemeen_woord', models.CharField(blank=True, max_length=60, verbose_name='algemeen woord')),
                    ('in_gebruik', models.BooleanField(default=True, verbose_name='te kiezen')),
                    ('samenwerkingsverband', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='woorden', to='netwerk.samenwerkingsverband')),
                ],
                options={
                    'verbose_name': 'woord',
                    'verbose_name_plural': 'woorden',
                    'constraints': [models.UniqueConstraint(fields=('samenwerkingsverband', 'lijst', 'sleutel', 'vanaf'), name='woord_uniek'), models.CheckConstraint(condition=models.Q(('woord', ''), _negated=True), name='woord_niet_leeg')],
                },
            ),
            migrations.CreateModel(
                name='HuisstijldeelEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('soort', models.CharField(choices=[('thema', 'thema'), ('logo', 'logo')], max_length=10, verbose_name='soort')),
                    ('vingerafdruk', models.CharField(max_length=16, verbose_name='vingerafdruk')),
                    ('mime', models.CharField(max_length=30, verbose_name='soort bestand')),
                    ('gemaakt_op', models.DateTimeField(verbose_name='gemaakt op')),
                    ('door', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='netwerk.huisstijldeel')),
                    ('samenwerkingsverband', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.samenwerkingsverband')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='MailtekstEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('soort', models.CharField(max_length=50, verbose_name='soort mail')),
                    ('tekst', models.TextField(max_length=3000, verbose_name='tekst')),
                    ('in_gebruik', models.BooleanField(default=True, verbose_name='deze tekst in plaats van de onze')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='netwerk.mailtekst')),
                    ('samenwerkingsverband', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.samenwerkingsverband')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='WoordEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('lijst', models.CharField(max_length=50, verbose_name='lijst')),
                    ('sleutel', models.CharField(max_length=50, verbose_name='sleutel van de keuze')),
                    ('vanaf', models.DateField(verbose_name='vanaf')),
                    ('woord', models.CharField(max_length=60, verbose_name='woord')),
                    ('algemeen_woord', models.CharField(blank=True, max_length=60, verbose_name='algemeen woord')),
                    ('in_gebruik', models.BooleanField(default=True, verbose_name='te kiezen')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='netwerk.woord')),
                    ('samenwerkingsverband', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.samenwerkingsverband')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.AddField(
                model_name='deelnemersoort',
                name='geldig_van',
                field=models.DateField(blank=True, null=True, verbose_name='geldig van'),
            ),
            migrations.AddField(
                model_name='deelnemersoort',
                name='volgorde',
                field=models.PositiveSmallIntegerField(default=0, verbose_name='volgorde'),
            ),
            migrations.AddField(
                model_name='samenwerkingsverband',
                name='logo',
                field=models.CharField(blank=True, editable=False, max_length=16, verbose_name='logo dat getoond wordt'),
            ),
            migrations.AddField(
                model_name='samenwerkingsverband',
                name='thema',
                field=models.CharField(blank=True, editable=False, max_length=16, verbose_name='thema dat getoond wordt'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='huisstijldeel',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_huisstijldeelevent" ("door_id", "gemaakt_op", "id", "mime", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "soort", "vingerafdruk") VALUES (NEW."door_id", NEW."gemaakt_op", NEW."id", NEW."mime", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."samenwerkingsverband_id", NEW."soort", NEW."vingerafdruk"); RETURN NULL;', hash='e0219dfc3679b3303207a7688c44d9a4fa2e9254', operation='INSERT', pgid='pgtrigger_insert_insert_f6b68', table='netwerk_huisstijldeel', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='huisstijldeel',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."door_id" IS DISTINCT FROM (NEW."door_id") OR OLD."gemaakt_op" IS DISTINCT FROM (NEW."gemaakt_op") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."mime" IS DISTINCT FROM (NEW."mime") OR OLD."samenwerkingsverband_id" IS DISTINCT FROM (NEW."samenwerkingsverband_id") OR OLD."soort" IS DISTINCT FROM (NEW."soort") OR OLD."vingerafdruk" IS DISTINCT FROM (NEW."vingerafdruk"))', func='INSERT INTO "netwerk_huisstijldeelevent" ("door_id", "gemaakt_op", "id", "mime", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "soort", "vingerafdruk") VALUES (NEW."door_id", NEW."gemaakt_op", NEW."id", NEW."mime", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."samenwerkingsverband_id", NEW."soort", NEW."vingerafdruk"); RETURN NULL;', hash='33b92c0242360b40bd0582dafa8f4913f2d839e5', operation='UPDATE', pgid='pgtrigger_update_update_f8dfe', table='netwerk_huisstijldeel', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='huisstijldeel',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_huisstijldeelevent" ("door_id", "gemaakt_op", "id", "mime", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "soort", "vingerafdruk") VALUES (OLD."door_id", OLD."gemaakt_op", OLD."id", OLD."mime", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."samenwerkingsverband_id", OLD."soort", OLD."vingerafdruk"); RETURN NULL;', hash='66a9b2dbe7c268695b57d204013ce7c27bd20f9f', operation='DELETE', pgid='pgtrigger_delete_delete_1109e', table='netwerk_huisstijldeel', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='mailtekst',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_mailtekstevent" ("id", "in_gebruik", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "soort", "tekst") VALUES (NEW."id", NEW."in_gebruik", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."samenwerkingsverband_id", NEW."soort", NEW."tekst"); RETURN NULL;', hash='a24d73fa5faaf5e3d34bfd33f6a0854d7555f087', operation='INSERT', pgid='pgtrigger_insert_insert_bd62e', table='netwerk_mailtekst', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='mailtekst',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "netwerk_mailtekstevent" ("id", "in_gebruik", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "soort", "tekst") VALUES (NEW."id", NEW."in_gebruik", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."samenwerkingsverband_id", NEW."soort", NEW."tekst"); RETURN NULL;', hash='ad021497da877c59c1a640c57412a06e98a1dc51', operation='UPDATE', pgid='pgtrigger_update_update_62b99', table='netwerk_mailtekst', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='mailtekst',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_mailtekstevent" ("id", "in_gebruik", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "soort", "tekst") VALUES (OLD."id", OLD."in_gebruik", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."samenwerkingsverband_id", OLD."soort", OLD."tekst"); RETURN NULL;', hash='e5e778c626c1c06e76f659d29a707433a1abf471', operation='DELETE', pgid='pgtrigger_delete_delete_5a61b', table='netwerk_mailtekst', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='woord',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_woordevent" ("algemeen_woord", "id", "in_gebruik", "lijst", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "sleutel", "vanaf", "woord") VALUES (NEW."algemeen_woord", NEW."id", NEW."in_gebruik", NEW."lijst", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."samenwerkingsverband_id", NEW."sleutel", NEW."vanaf", NEW."woord"); RETURN NULL;', hash='9d2a3c012fa128c10c600ffc158aeb6252d3cc0f', operation='INSERT', pgid='pgtrigger_insert_insert_b8a78', table='netwerk_woord', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='woord',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "netwerk_woordevent" ("algemeen_woord", "id", "in_gebruik", "lijst", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "sleutel", "vanaf", "woord") VALUES (NEW."algemeen_woord", NEW."id", NEW."in_gebruik", NEW."lijst", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."samenwerkingsverband_id", NEW."sleutel", NEW."vanaf", NEW."woord"); RETURN NULL;', hash='47544780ffbd3855a3a1032d1324c9d4322c67bd', operation='UPDATE', pgid='pgtrigger_update_update_3bf70', table='netwerk_woord', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='woord',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_woordevent" ("algemeen_woord", "id", "in_gebruik", "lijst", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "sleutel", "vanaf", "woord") VALUES (OLD."algemeen_woord", OLD."id", OLD."in_gebruik", OLD."lijst", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."samenwerkingsverband_id", OLD."sleutel", OLD."vanaf", OLD."woord"); RETURN NULL;', hash='a31a281a64738b6de0b6fa2b42b766ec44630eb9', operation='DELETE', pgid='pgtrigger_delete_delete_aa39c', table='netwerk_woord', when='AFTER')),
            ),
            Muur("Woord", rijen=BEHEER, ook=WAAR_IK_BIJ_HOOR),
            Muur("WoordEvent", rijen=BEHEER, alleen_erbij=True),
            Muur("Mailtekst", rijen=BEHEER, ook=WAAR_IK_BIJ_HOOR),
            Muur("MailtekstEvent", rijen=BEHEER, alleen_erbij=True),
            Muur("Huisstijldeel", rijen=BEHEER),
            Muur("HuisstijldeelEvent", rijen=BEHEER, alleen_erbij=True),
            Muur("Deelnemersoort", rijen=BEHEER, ook=WAAR_IK_BIJ_HOOR),
            Muur("Startkit", rijen=BEHEER),
        ]),
    ]
