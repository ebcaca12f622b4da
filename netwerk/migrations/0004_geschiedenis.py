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
        ('netwerk', '0003_muur'),
    ]

    operations = [
        Tegelijk([
            migrations.CreateModel(
                name='AanwezigheidEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.BigIntegerField()),
                    ('bijeenkomst', models.ForeignKey(db_constraint=False, db_tablespace='', on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.bijeenkomst')),
                    ('lid', models.ForeignKey(db_constraint=False, db_tablespace='', on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='ActieEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('wat', models.CharField(max_length=200, verbose_name='wat')),
                    ('uiterlijk_op', models.DateField(verbose_name='uiterlijk op')),
                    ('gedaan_op', models.DateTimeField(blank=True, null=True, verbose_name='gedaan op')),
                    ('ingetrokken_op', models.DateTimeField(blank=True, null=True, verbose_name='ingetrokken op')),
                    ('eigenaar', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente')),
                    ('organisatie', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.organisatie')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='netwerk.actie')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='ContactmomentEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('op', models.DateField(verbose_name='datum')),
                    ('soort', models.CharField(choices=[('werkbezoek', 'werkbezoek')], max_length=20, verbose_name='soort')),
                    ('bron', models.UUIDField(verbose_name='bron')),
                    ('door', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente')),
                    ('organisatie', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.organisatie')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='netwerk.contactmoment')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='ContactmomentpersoonEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.BigIntegerField()),
                    ('contactmoment', models.ForeignKey(db_constraint=False, db_tablespace='', on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.contactmoment')),
                    ('contactpersoon', models.ForeignKey(db_constraint=False, db_tablespace='', on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.contactpersoon')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='ContactpersoonEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('naam', models.CharField(max_length=100, verbose_name='naam')),
                    ('functie', models.CharField(blank=True, max_length=100, verbose_name='functie')),
                    ('telefoon', models.CharField(blank=True, max_length=20, verbose_name='telefoon')),
                    ('email', models.EmailField(blank=True, max_length=254, verbose_name='e-mailadres')),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente')),
                    ('organisatie', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.organisatie')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='netwerk.contactpersoon')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='LidEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('email', models.EmailField(max_length=254, verbose_name='e-mailadres')),
                    ('naam', models.CharField(max_length=100, verbose_name='naam')),
                    ('wereld', models.CharField(choices=[('gemeente', 'gemeente'), ('professional', 'professional'), ('inwoner', 'inwoner'), ('vrijwilliger', 'vrijwilliger'), ('werkgever', 'werkgever')], max_length=20, verbose_name='wereld')),
                    ('functie', models.CharField(blank=True, max_length=100, verbose_name='functie')),
                    ('telefoon', models.CharField(blank=True, max_length=20, verbose_name='telefoon')),
                    ('lid_sinds', models.DateField(verbose_name='lid sinds')),
                    ('lid_tot', models.DateField(blank=True, null=True, verbose_name='lid tot')),
                    ('is_active', models.BooleanField(default=True, verbose_name='kan inloggen')),
                    ('aangedragen_door', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='aangedragen door')),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente', verbose_name='gemeente')),
                    ('organisatie', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.organisatie')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='RolEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.BigIntegerField()),
                    ('soort', models.CharField(choices=[('inwoner', 'inwoner'), ('kwartiermaker', 'kwartiermaker'), ('begeleider', 'begeleider'), ('werkgever', 'werkgever'), ('vrijwilliger', 'vrijwilliger'), ('beleidsmedewerker', 'beleidsmedewerker'), ('communicatie', 'communicatie'), ('facilitator', 'facilitator'), ('functioneel_beheerder', 'functioneel beheerder'), ('privacy_officer', 'privacy officer')], max_length=30, verbose_name='rol')),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente')),
                    ('lid', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='netwerk.rol')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='WerkgroeplidEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.BigIntegerField()),
                    ('taak', models.CharField(choices=[('trekker', 'trekker'), ('lid', 'lid')], default='lid', max_length=20, verbose_name='taak')),
                    ('sinds', models.DateField(verbose_name='sinds')),
                    ('tot', models.DateField(blank=True, null=True, verbose_name='tot')),
                    ('lid', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='netwerk.werkgroeplid')),
                    ('werkgroep', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.werkgroep')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Aanwezigheid',
                fields=[
                ],
                options={
                    'proxy': True,
                },
                bases=('netwerk.bijeenkomst_aanwezig',),
            ),
            migrations.CreateModel(
                name='Contactmomentpersoon',
                fields=[
                ],
                options={
                    'proxy': True,
                },
                bases=('netwerk.contactmoment_contactpersonen',),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='actie',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_actieevent" ("eigenaar_id", "gedaan_op", "gemeente_id", "id", "ingetrokken_op", "organisatie_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "uiterlijk_op", "wat") VALUES (NEW."eigenaar_id", NEW."gedaan_op", NEW."gemeente_id", NEW."id", NEW."ingetrokken_op", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."uiterlijk_op", NEW."wat"); RETURN NULL;', hash='f9b8a0a117bc1db8eab9a174547461a67bb17ba1', operation='INSERT', pgid='pgtrigger_insert_insert_a5f3d', table='netwerk_actie', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='actie',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "netwerk_actieevent" ("eigenaar_id", "gedaan_op", "gemeente_id", "id", "ingetrokken_op", "organisatie_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "uiterlijk_op", "wat") VALUES (NEW."eigenaar_id", NEW."gedaan_op", NEW."gemeente_id", NEW."id", NEW."ingetrokken_op", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."uiterlijk_op", NEW."wat"); RETURN NULL;', hash='e80414ea7d686907b3a006227c9afc86ec82535d', operation='UPDATE', pgid='pgtrigger_update_update_37682', table='netwerk_actie', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='actie',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_actieevent" ("eigenaar_id", "gedaan_op", "gemeente_id", "id", "ingetrokken_op", "organisatie_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "uiterlijk_op", "wat") VALUES (OLD."eigenaar_id", OLD."gedaan_op", OLD."gemeente_id", OLD."id", OLD."ingetrokken_op", OLD."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."uiterlijk_op", OLD."wat"); RETURN NULL;', hash='9b39aeb378de1fb391e38231ad5255affa773a2f', operation='DELETE', pgid='pgtrigger_delete_delete_8c1de', table='netwerk_actie', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='contactmoment',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_contactmomentevent" ("bron", "door_id", "gemeente_id", "id", "op", "organisatie_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort") VALUES (NEW."bron", NEW."door_id", NEW."gemeente_id", NEW."id", NEW."op", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."soort"); RETURN NULL;', hash='30d813a8b63eae6a37fc7fbe0a09a89af4eac029', operation='INSERT', pgid='pgtrigger_insert_insert_e34dc', table='netwerk_contactmoment', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='contactmoment',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "netwerk_contactmomentevent" ("bron", "door_id", "gemeente_id", "id", "op", "organisatie_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort") VALUES (NEW."bron", NEW."door_id", NEW."gemeente_id", NEW."id", NEW."op", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."soort"); RETURN NULL;', hash='f67e142ce8ce42f2782b26846bb6186db9ee9b53', operation='UPDATE', pgid='pgtrigger_update_update_1d588', table='netwerk_contactmoment', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='contactmoment',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_contactmomentevent" ("bron", "door_id", "gemeente_id", "id", "op", "organisatie_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort") VALUES (OLD."bron", OLD."door_id", OLD."gemeente_id", OLD."id", OLD."op", OLD."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."soort"); RETURN NULL;', hash='6274c045300b338bb4ca3173e3225ece120d4b93', operation='DELETE', pgid='pgtrigger_delete_delete_f3523', table='netwerk_contactmoment', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='contactpersoon',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_contactpersoonevent" ("email", "functie", "gemeente_id", "id", "naam", "organisatie_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "telefoon") VALUES (NEW."email", NEW."functie", NEW."gemeente_id", NEW."id", NEW."naam", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."telefoon"); RETURN NULL;', hash='2534aa65a09c5e740b30a12820d0432cf2710d49', operation='INSERT', pgid='pgtrigger_insert_insert_ad343', table='netwerk_contactpersoon', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='contactpersoon',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "netwerk_contactpersoonevent" ("email", "functie", "gemeente_id", "id", "naam", "organisatie_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "telefoon") VALUES (NEW."email", NEW."functie", NEW."gemeente_id", NEW."id", NEW."naam", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."telefoon"); RETURN NULL;', hash='120e44cc7b381f8079b3035f1ab280fe51a88038', operation='UPDATE', pgid='pgtrigger_update_update_b8dd2', table='netwerk_contactpersoon', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='contactpersoon',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_contactpersoonevent" ("email", "functie", "gemeente_id", "id", "naam", "organisatie_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "telefoon") VALUES (OLD."email", OLD."functie", OLD."gemeente_id", OLD."id", OLD."naam", OLD."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."telefoon"); RETURN NULL;', hash='29b13f5320b2b23619f4331e7bb0b824433804c1', operation='DELETE', pgid='pgtrigger_delete_delete_233bf', table='netwerk_contactpersoon', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='lid',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_lidevent" ("aangedragen_door_id", "email", "functie", "gemeente_id", "id", "is_active", "lid_sinds", "lid_tot", "naam", "organisatie_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "telefoon", "wereld") VALUES (NEW."aangedragen_door_id", NEW."email", NEW."functie", NEW."gemeente_id", NEW."id", NEW."is_active", NEW."lid_sinds", NEW."lid_tot", NEW."naam", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."telefoon", NEW."wereld"); RETURN NULL;', hash='3232ccd6b6d9241b6747eedcc186a90e44aa204d', operation='INSERT', pgid='pgtrigger_insert_insert_1a816', table='netwerk_lid', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='lid',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."aangedragen_door_id" IS DISTINCT FROM (NEW."aangedragen_door_id") OR OLD."email" IS DISTINCT FROM (NEW."email") OR OLD."functie" IS DISTINCT FROM (NEW."functie") OR OLD."gemeente_id" IS DISTINCT FROM (NEW."gemeente_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_active" IS DISTINCT FROM (NEW."is_active") OR OLD."lid_sinds" IS DISTINCT FROM (NEW."lid_sinds") OR OLD."lid_tot" IS DISTINCT FROM (NEW."lid_tot") OR OLD."naam" IS DISTINCT FROM (NEW."naam") OR OLD."organisatie_id" IS DISTINCT FROM (NEW."organisatie_id") OR OLD."telefoon" IS DISTINCT FROM (NEW."telefoon") OR OLD."wereld" IS DISTINCT FROM (NEW."wereld"))', func='INSERT INTO "netwerk_lidevent" ("aangedragen_door_id", "email", "functie", "gemeente_id", "id", "is_active", "lid_sinds", "lid_tot", "naam", "organisatie_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "telefoon", "wereld") VALUES (NEW."aangedragen_door_id", NEW."email", NEW."functie", NEW."gemeente_id", NEW."id", NEW."is_active", NEW."lid_sinds", NEW."lid_tot", NEW."naam", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."telefoon", NEW."wereld"); RETURN NULL;', hash='eeab2b43d041ead3e0aa0c1801e5f5c9872aa5ec', operation='UPDATE', pgid='pgtrigger_update_update_be4f8', table='netwerk_lid', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='lid',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_lidevent" ("aangedragen_door_id", "email", "functie", "gemeente_id", "id", "is_active", "lid_sinds", "lid_tot", "naam", "organisatie_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "telefoon", "wereld") VALUES (OLD."aangedragen_door_id", OLD."email", OLD."functie", OLD."gemeente_id", OLD."id", OLD."is_active", OLD."lid_sinds", OLD."lid_tot", OLD."naam", OLD."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."telefoon", OLD."wereld"); RETURN NULL;', hash='d61f4102ea4ca796d9fdb3a4e9b0586eb16738cb', operation='DELETE', pgid='pgtrigger_delete_delete_9aadf', table='netwerk_lid', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='rol',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_rolevent" ("gemeente_id", "id", "lid_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort") VALUES (NEW."gemeente_id", NEW."id", NEW."lid_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."soort"); RETURN NULL;', hash='a4130a6c1ffac57e0c82d64f5610a372917c114c', operation='INSERT', pgid='pgtrigger_insert_insert_11fa2', table='netwerk_rol', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='rol',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "netwerk_rolevent" ("gemeente_id", "id", "lid_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort") VALUES (NEW."gemeente_id", NEW."id", NEW."lid_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."soort"); RETURN NULL;', hash='0dd368699cbfd9df301aea5bc15a9bdfe87bdb75', operation='UPDATE', pgid='pgtrigger_update_update_fd21a', table='netwerk_rol', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='rol',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_rolevent" ("gemeente_id", "id", "lid_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort") VALUES (OLD."gemeente_id", OLD."id", OLD."lid_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."soort"); RETURN NULL;', hash='11acce6a8208b6b16480b4d256642849f4d11381', operation='DELETE', pgid='pgtrigger_delete_delete_6a1f1', table='netwerk_rol', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='werkgroeplid',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_werkgroeplidevent" ("id", "lid_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "sinds", "taak", "tot", "werkgroep_id") VALUES (NEW."id", NEW."lid_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."sinds", NEW."taak", NEW."tot", NEW."werkgroep_id"); RETURN NULL;', hash='bfcbd6529c73584f3fb380ce12a9696866c84980', operation='INSERT', pgid='pgtrigger_insert_insert_9f679', table='netwerk_werkgroeplid', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='werkgroeplid',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "netwerk_werkgroeplidevent" ("id", "lid_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "sinds", "taak", "tot", "werkgroep_id") VALUES (NEW."id", NEW."lid_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."sinds", NEW."taak", NEW."tot", NEW."werkgroep_id"); RETURN NULL;', hash='88b55f8d0368dc15ad88becd709a7ef9ff2546cf', operation='UPDATE', pgid='pgtrigger_update_update_3a90d', table='netwerk_werkgroeplid', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='werkgroeplid',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_werkgroeplidevent" ("id", "lid_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "sinds", "taak", "tot", "werkgroep_id") VALUES (OLD."id", OLD."lid_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."sinds", OLD."taak", OLD."tot", OLD."werkgroep_id"); RETURN NULL;', hash='a4f2e5911c0a86cba1f227cd6bbf0d352f9c0054', operation='DELETE', pgid='pgtrigger_delete_delete_ad2ec', table='netwerk_werkgroeplid', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='aanwezigheid',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_aanwezigheidevent" ("bijeenkomst_id", "id", "lid_id", "pgh_context", "pgh_created_at", "pgh_label") VALUES (NEW."bijeenkomst_id", NEW."id", NEW."lid_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\'); RETURN NULL;', hash='d851b3b3351a69ceda1af915ccecd3b5d0156a95', operation='INSERT', pgid='pgtrigger_insert_insert_a37b1', table='netwerk_bijeenkomst_aanwezig', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='aanwezigheid',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_aanwezigheidevent" ("bijeenkomst_id", "id", "lid_id", "pgh_context", "pgh_created_at", "pgh_label") VALUES (OLD."bijeenkomst_id", OLD."id", OLD."lid_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\'); RETURN NULL;', hash='5e92e680a2752ff25c32cc7bde9fd1b8f1f2730f', operation='DELETE', pgid='pgtrigger_delete_delete_76a77', table='netwerk_bijeenkomst_aanwezig', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='contactmomentpersoon',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_contactmomentpersoonevent" ("contactmoment_id", "contactpersoon_id", "id", "pgh_context", "pgh_created_at", "pgh_label") VALUES (NEW."contactmoment_id", NEW."contactpersoon_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\'); RETURN NULL;', hash='f28a33f01d45ede348155d7e94a3df160fd7391f', operation='INSERT', pgid='pgtrigger_insert_insert_5c9ca', table='netwerk_contactmoment_contactpersonen', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='contactmomentpersoon',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_contactmomentpersoonevent" ("contactmoment_id", "contactpersoon_id", "id", "pgh_context", "pgh_created_at", "pgh_label") VALUES (OLD."contactmoment_id", OLD."contactpersoon_id", OLD."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\'); RETURN NULL;', hash='aea44cf6f10541f99b17bc50cf6347c1597bdf72', operation='DELETE', pgid='pgtrigger_delete_delete_2d5de', table='netwerk_contactmoment_contactpersonen', when='AFTER')),
            ),
        ]),
    ]
