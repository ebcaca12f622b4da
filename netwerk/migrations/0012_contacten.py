"""Contact that stays warm: noted by whom, kept by whom, after how many days it cools down, and handed over."""

import django.core.validators
import django.db.models.deletion
import django.utils.timezone
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
import uuid
from django.conf import settings
from django.db import migrations, models

from netwerk.muur import NETWERK, NETWERK_ZELF, WERKGEMEENTE, Muur, deel_van
from participatie.migraties import Tegelijk


class Migration(migrations.Migration):

    dependencies = [
        ('netwerk', '0011_plekken'),
    ]

    operations = [
        Tegelijk([
            migrations.CreateModel(
                name='Contactdrempel',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('wereld', models.CharField(blank=True, choices=[('gemeente', 'gemeente'), ('professional', 'professional'), ('inwoner', 'inwoner'), ('vrijwilliger', 'vrijwilliger'), ('werkgever', 'werkgever')], max_length=20, verbose_name='wereld')),
                    ('dagen', models.PositiveSmallIntegerField(validators=[django.core.validators.MinValueValidator(1), django.core.validators.MaxValueValidator(730)], verbose_name='dagen')),
                    ('geldig_van', models.DateField(verbose_name='geldig van')),
                    ('gezet_door', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('organisatiesoort', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='contactdrempels', to='netwerk.organisatiesoort')),
                    ('samenwerkingsverband', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='contactdrempels', to='netwerk.samenwerkingsverband')),
                ],
                options={
                    'verbose_name': 'drempel voor contact',
                    'verbose_name_plural': 'drempels voor contact',
                    'constraints': [models.UniqueConstraint(fields=('samenwerkingsverband', 'organisatiesoort', 'wereld', 'geldig_van'), name='contactdrempel_uniek', nulls_distinct=False), models.CheckConstraint(condition=models.Q(('organisatiesoort', None), ('wereld', ''), _connector='OR'), name='contactdrempel_een_groep'), models.CheckConstraint(condition=models.Q(('dagen__gte', 1), ('dagen__lte', 730)), name='contactdrempel_dagen')],
                },
            ),
            migrations.CreateModel(
                name='ContactmomentlidEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.BigIntegerField()),
                    ('contactmoment', models.ForeignKey(db_constraint=False, db_tablespace='', on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.contactmoment')),
                    ('lid', models.ForeignKey(db_constraint=False, db_tablespace='', on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Overdracht',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('reden', models.CharField(max_length=300, verbose_name='waarom')),
                    ('op', models.DateTimeField(verbose_name='overgedragen op')),
                    ('teruggedraaid_op', models.DateTimeField(blank=True, null=True, verbose_name='teruggedraaid op')),
                    ('acties', models.ManyToManyField(blank=True, related_name='overdrachten', to='netwerk.actie')),
                    ('door', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='overdrachten', to='netwerk.gemeente')),
                    ('naar', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='overgenomen', to=settings.AUTH_USER_MODEL)),
                    ('teruggedraaid_door', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('van', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='overgedragen', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'verbose_name': 'overdracht',
                    'verbose_name_plural': 'overdrachten',
                    'indexes': [models.Index(fields=['gemeente', '-op'], name='overdracht_lijst')],
                    'constraints': [models.CheckConstraint(condition=models.Q(('van', models.F('naar')), _negated=True), name='overdracht_aan_een_ander')],
                },
            ),
            migrations.CreateModel(
                name='Waarneming',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('rol', models.CharField(choices=[('inwoner', 'inwoner'), ('kwartiermaker', 'kwartiermaker'), ('begeleider', 'begeleider'), ('werkgever', 'werkgever'), ('vrijwilliger', 'vrijwilliger'), ('beleidsmedewerker', 'beleidsmedewerker'), ('communicatie', 'communicatie'), ('facilitator', 'facilitator'), ('functioneel_beheerder', 'functioneel beheerder'), ('privacy_officer', 'privacy officer')], max_length=30, verbose_name='rol')),
                    ('van', models.DateField(verbose_name='eerste dag')),
                    ('tot', models.DateField(verbose_name='laatste dag')),
                    ('ingetrokken_op', models.DateTimeField(blank=True, null=True, verbose_name='ingetrokken op')),
                    ('afwezige', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='afwezigheden', to=settings.AUTH_USER_MODEL)),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='waarnemingen', to='netwerk.gemeente')),
                    ('gezet_door', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('waarnemer', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='waarnemingen', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'verbose_name': 'waarneming',
                    'verbose_name_plural': 'waarnemingen',
                    'constraints': [models.CheckConstraint(condition=models.Q(('tot__gte', models.F('van'))), name='waarneming_tot_na_van', violation_error_message='De laatste dag ligt voor de eerste dag.'), models.CheckConstraint(condition=models.Q(('afwezige', models.F('waarnemer')), _negated=True), name='waarneming_door_een_ander', violation_error_message='Kies iemand anders als waarnemer.'), models.CheckConstraint(condition=models.Q(('rol__in', ['kwartiermaker', 'begeleider'])), name='waarneming_rol')],
                },
            ),
            migrations.CreateModel(
                name='Contactlegger',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('sinds', models.DateField(verbose_name='sinds')),
                    ('tot', models.DateField(blank=True, null=True, verbose_name='tot')),
                    ('begonnen_op', models.DateTimeField(default=django.utils.timezone.now, verbose_name='begonnen op')),
                    ('beeindigd_door', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='contactleggers', to='netwerk.gemeente')),
                    ('gezet_door', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('legger', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='legt_contact', to=settings.AUTH_USER_MODEL)),
                    ('lid', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='contactleggers', to=settings.AUTH_USER_MODEL)),
                    ('organisatie', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='contactleggers', to='netwerk.organisatie')),
                    ('overdracht', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='contactleggers', to='netwerk.overdracht')),
                ],
                options={
                    'verbose_name': 'contactlegger',
                    'verbose_name_plural': 'contactleggers',
                    'indexes': [models.Index(condition=models.Q(('tot', None)), fields=['legger'], name='contactlegger_nu')],
                    'constraints': [models.CheckConstraint(condition=models.Q(models.Q(('lid__isnull', False), ('organisatie', None)), models.Q(('lid', None), ('organisatie__isnull', False)), _connector='OR'), name='contactlegger_van_een'), models.CheckConstraint(condition=models.Q(('tot', None), ('tot__gte', models.F('sinds')), _connector='OR'), name='contactlegger_tot_na_sinds'), models.UniqueConstraint(condition=models.Q(('tot', None)), fields=('organisatie',), name='contactlegger_organisatie'), models.UniqueConstraint(condition=models.Q(('tot', None)), fields=('lid',), name='contactlegger_lid')],
                },
            ),
            migrations.CreateModel(
                name='OverdrachtEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('reden', models.CharField(max_length=300, verbose_name='waarom')),
                    ('op', models.DateTimeField(verbose_name='overgedragen op')),
                    ('teruggedraaid_op', models.DateTimeField(blank=True, null=True, verbose_name='teruggedraaid op')),
                    ('door', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente')),
                    ('naar', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='netwerk.overdracht')),
                    ('teruggedraaid_door', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('van', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='OvergedragenactieEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.BigIntegerField()),
                    ('actie', models.ForeignKey(db_constraint=False, db_tablespace='', on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.actie')),
                    ('overdracht', models.ForeignKey(db_constraint=False, db_tablespace='', on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.overdracht')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='WaarnemingEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('rol', models.CharField(choices=[('inwoner', 'inwoner'), ('kwartiermaker', 'kwartiermaker'), ('begeleider', 'begeleider'), ('werkgever', 'werkgever'), ('vrijwilliger', 'vrijwilliger'), ('beleidsmedewerker', 'beleidsmedewerker'), ('communicatie', 'communicatie'), ('facilitator', 'facilitator'), ('functioneel_beheerder', 'functioneel beheerder'), ('privacy_officer', 'privacy officer')], max_length=30, verbose_name='rol')),
                    ('van', models.DateField(verbose_name='eerste dag')),
                    ('tot', models.DateField(verbose_name='laatste dag')),
                    ('ingetrokken_op', models.DateTimeField(blank=True, null=True, verbose_name='ingetrokken op')),
                    ('afwezige', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente')),
                    ('gezet_door', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='netwerk.waarneming')),
                    ('waarnemer', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Overgedragenactie',
                fields=[
                ],
                options={
                    'proxy': True,
                    'indexes': [],
                    'constraints': [],
                },
                bases=('netwerk.overdracht_acties',),
            ),
            migrations.CreateModel(
                name='ContactleggerEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('sinds', models.DateField(verbose_name='sinds')),
                    ('tot', models.DateField(blank=True, null=True, verbose_name='tot')),
                    ('begonnen_op', models.DateTimeField(default=django.utils.timezone.now, verbose_name='begonnen op')),
                    ('beeindigd_door', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente')),
                    ('gezet_door', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('legger', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('lid', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('organisatie', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.organisatie')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='netwerk.contactlegger')),
                    ('overdracht', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.overdracht')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.AddField(
                model_name='contactmoment',
                name='leden',
                field=models.ManyToManyField(blank=True, related_name='contact_gehad', to=settings.AUTH_USER_MODEL),
            ),
            migrations.AddField(
                model_name='contactmoment',
                name='genoteerd_op',
                field=models.DateTimeField(default=django.utils.timezone.now, verbose_name='genoteerd op'),
            ),
            migrations.AddField(
                model_name='contactmoment',
                name='over',
                field=models.CharField(blank=True, max_length=120, verbose_name='waar het over ging'),
            ),
            migrations.AddField(
                model_name='contactmoment',
                name='teruggenomen_op',
                field=models.DateTimeField(blank=True, null=True, verbose_name='teruggenomen op'),
            ),
            migrations.AddField(
                model_name='contactmomentevent',
                name='genoteerd_op',
                field=models.DateTimeField(default=django.utils.timezone.now, verbose_name='genoteerd op'),
            ),
            migrations.AddField(
                model_name='contactmomentevent',
                name='over',
                field=models.CharField(blank=True, max_length=120, verbose_name='waar het over ging'),
            ),
            migrations.AddField(
                model_name='contactmomentevent',
                name='teruggenomen_op',
                field=models.DateTimeField(blank=True, null=True, verbose_name='teruggenomen op'),
            ),
            migrations.AlterField(
                model_name='contactmoment',
                name='organisatie',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='contactmomenten', to='netwerk.organisatie'),
            ),
            migrations.AlterField(
                model_name='contactmoment',
                name='soort',
                field=models.CharField(choices=[('werkbezoek', 'werkbezoek'), ('telefoon', 'gebeld'), ('mail', 'gemaild'), ('gesprek', 'gesproken'), ('bijeenkomst', 'gesproken op een bijeenkomst')], max_length=20, verbose_name='soort'),
            ),
            migrations.AlterField(
                model_name='contactmomentevent',
                name='organisatie',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.organisatie'),
            ),
            migrations.AlterField(
                model_name='contactmomentevent',
                name='soort',
                field=models.CharField(choices=[('werkbezoek', 'werkbezoek'), ('telefoon', 'gebeld'), ('mail', 'gemaild'), ('gesprek', 'gesproken'), ('bijeenkomst', 'gesproken op een bijeenkomst')], max_length=20, verbose_name='soort'),
            ),
            migrations.AddConstraint(
                model_name='contactmoment',
                constraint=models.CheckConstraint(condition=models.Q(('soort__in', ['werkbezoek', 'telefoon', 'mail', 'gesprek', 'bijeenkomst'])), name='contactmoment_soort'),
            ),
            migrations.CreateModel(
                name='Contactmomentlid',
                fields=[
                ],
                options={
                    'proxy': True,
                    'indexes': [],
                    'constraints': [],
                },
                bases=('netwerk.contactmoment_leden',),
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
            pgtrigger.migrations.AddTrigger(
                model_name='contactmoment',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_contactmomentevent" ("bron", "door_id", "gemeente_id", "genoteerd_op", "id", "op", "organisatie_id", "over", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "teruggenomen_op") VALUES (NEW."bron", NEW."door_id", NEW."gemeente_id", NEW."genoteerd_op", NEW."id", NEW."op", NEW."organisatie_id", NEW."over", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."soort", NEW."teruggenomen_op"); RETURN NULL;', hash='5af5070c0f3ae2094b2535da58cbd2e7be2ed8bf', operation='INSERT', pgid='pgtrigger_insert_insert_e34dc', table='netwerk_contactmoment', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='contactmoment',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "netwerk_contactmomentevent" ("bron", "door_id", "gemeente_id", "genoteerd_op", "id", "op", "organisatie_id", "over", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "teruggenomen_op") VALUES (NEW."bron", NEW."door_id", NEW."gemeente_id", NEW."genoteerd_op", NEW."id", NEW."op", NEW."organisatie_id", NEW."over", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."soort", NEW."teruggenomen_op"); RETURN NULL;', hash='4687e63ee48456722ed5ea834f5cffd87b7300fd', operation='UPDATE', pgid='pgtrigger_update_update_1d588', table='netwerk_contactmoment', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='contactmoment',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_contactmomentevent" ("bron", "door_id", "gemeente_id", "genoteerd_op", "id", "op", "organisatie_id", "over", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "teruggenomen_op") VALUES (OLD."bron", OLD."door_id", OLD."gemeente_id", OLD."genoteerd_op", OLD."id", OLD."op", OLD."organisatie_id", OLD."over", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."soort", OLD."teruggenomen_op"); RETURN NULL;', hash='dec175526de9b0d2d8f477dc22a91cb17013d17b', operation='DELETE', pgid='pgtrigger_delete_delete_f3523', table='netwerk_contactmoment', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='overdracht',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_overdrachtevent" ("door_id", "gemeente_id", "id", "naar_id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "teruggedraaid_door_id", "teruggedraaid_op", "van_id") VALUES (NEW."door_id", NEW."gemeente_id", NEW."id", NEW."naar_id", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."reden", NEW."teruggedraaid_door_id", NEW."teruggedraaid_op", NEW."van_id"); RETURN NULL;', hash='547fd4274f0e42b8df0928fb9fd84f7bc035175a', operation='INSERT', pgid='pgtrigger_insert_insert_727bc', table='netwerk_overdracht', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='overdracht',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "netwerk_overdrachtevent" ("door_id", "gemeente_id", "id", "naar_id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "teruggedraaid_door_id", "teruggedraaid_op", "van_id") VALUES (NEW."door_id", NEW."gemeente_id", NEW."id", NEW."naar_id", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."reden", NEW."teruggedraaid_door_id", NEW."teruggedraaid_op", NEW."van_id"); RETURN NULL;', hash='9fd6185712636068d30a7e44c46760fbc42d93f4', operation='UPDATE', pgid='pgtrigger_update_update_7556b', table='netwerk_overdracht', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='overdracht',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_overdrachtevent" ("door_id", "gemeente_id", "id", "naar_id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "teruggedraaid_door_id", "teruggedraaid_op", "van_id") VALUES (OLD."door_id", OLD."gemeente_id", OLD."id", OLD."naar_id", OLD."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."reden", OLD."teruggedraaid_door_id", OLD."teruggedraaid_op", OLD."van_id"); RETURN NULL;', hash='408965addd61b76acce86f9408365544883338a0', operation='DELETE', pgid='pgtrigger_delete_delete_0300e', table='netwerk_overdracht', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='contactlegger',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_contactleggerevent" ("beeindigd_door_id", "begonnen_op", "gemeente_id", "gezet_door_id", "id", "legger_id", "lid_id", "organisatie_id", "overdracht_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "sinds", "tot") VALUES (NEW."beeindigd_door_id", NEW."begonnen_op", NEW."gemeente_id", NEW."gezet_door_id", NEW."id", NEW."legger_id", NEW."lid_id", NEW."organisatie_id", NEW."overdracht_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."sinds", NEW."tot"); RETURN NULL;', hash='ee559d30d9f2a73468bd3317b6eddb3ceca741ed', operation='INSERT', pgid='pgtrigger_insert_insert_6dcdb', table='netwerk_contactlegger', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='contactlegger',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "netwerk_contactleggerevent" ("beeindigd_door_id", "begonnen_op", "gemeente_id", "gezet_door_id", "id", "legger_id", "lid_id", "organisatie_id", "overdracht_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "sinds", "tot") VALUES (NEW."beeindigd_door_id", NEW."begonnen_op", NEW."gemeente_id", NEW."gezet_door_id", NEW."id", NEW."legger_id", NEW."lid_id", NEW."organisatie_id", NEW."overdracht_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."sinds", NEW."tot"); RETURN NULL;', hash='9624c9ed3737679e6287d66319054b9568256ff6', operation='UPDATE', pgid='pgtrigger_update_update_058ab', table='netwerk_contactlegger', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='contactlegger',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_contactleggerevent" ("beeindigd_door_id", "begonnen_op", "gemeente_id", "gezet_door_id", "id", "legger_id", "lid_id", "organisatie_id", "overdracht_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "sinds", "tot") VALUES (OLD."beeindigd_door_id", OLD."begonnen_op", OLD."gemeente_id", OLD."gezet_door_id", OLD."id", OLD."legger_id", OLD."lid_id", OLD."organisatie_id", OLD."overdracht_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."sinds", OLD."tot"); RETURN NULL;', hash='04464a71408b61796b8387d60a22093b6e8405a5', operation='DELETE', pgid='pgtrigger_delete_delete_c3d28', table='netwerk_contactlegger', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='waarneming',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_waarnemingevent" ("afwezige_id", "gemeente_id", "gezet_door_id", "id", "ingetrokken_op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "rol", "tot", "van", "waarnemer_id") VALUES (NEW."afwezige_id", NEW."gemeente_id", NEW."gezet_door_id", NEW."id", NEW."ingetrokken_op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."rol", NEW."tot", NEW."van", NEW."waarnemer_id"); RETURN NULL;', hash='280231c9c374b164149436a4d0ccc2cf679eeb51', operation='INSERT', pgid='pgtrigger_insert_insert_611c9', table='netwerk_waarneming', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='waarneming',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "netwerk_waarnemingevent" ("afwezige_id", "gemeente_id", "gezet_door_id", "id", "ingetrokken_op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "rol", "tot", "van", "waarnemer_id") VALUES (NEW."afwezige_id", NEW."gemeente_id", NEW."gezet_door_id", NEW."id", NEW."ingetrokken_op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."rol", NEW."tot", NEW."van", NEW."waarnemer_id"); RETURN NULL;', hash='73a1e6e1fe630911fd33d36df7fa3bc00840c986', operation='UPDATE', pgid='pgtrigger_update_update_82ee2', table='netwerk_waarneming', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='waarneming',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_waarnemingevent" ("afwezige_id", "gemeente_id", "gezet_door_id", "id", "ingetrokken_op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "rol", "tot", "van", "waarnemer_id") VALUES (OLD."afwezige_id", OLD."gemeente_id", OLD."gezet_door_id", OLD."id", OLD."ingetrokken_op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."rol", OLD."tot", OLD."van", OLD."waarnemer_id"); RETURN NULL;', hash='1090abb471931a949ba5d0a00556ce8a92437a73', operation='DELETE', pgid='pgtrigger_delete_delete_8ed95', table='netwerk_waarneming', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='contactmomentlid',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_contactmomentlidevent" ("contactmoment_id", "id", "lid_id", "pgh_context", "pgh_created_at", "pgh_label") VALUES (NEW."contactmoment_id", NEW."id", NEW."lid_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\'); RETURN NULL;', hash='66adaf2b9d8bef42417e6c6bace4ad53d313808c', operation='INSERT', pgid='pgtrigger_insert_insert_3cbd4', table='netwerk_contactmoment_leden', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='contactmomentlid',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_contactmomentlidevent" ("contactmoment_id", "id", "lid_id", "pgh_context", "pgh_created_at", "pgh_label") VALUES (OLD."contactmoment_id", OLD."id", OLD."lid_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\'); RETURN NULL;', hash='baedc00014a882c1b0593f43c8057f2704919da6', operation='DELETE', pgid='pgtrigger_delete_delete_51837', table='netwerk_contactmoment_leden', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='overgedragenactie',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_overgedragenactieevent" ("actie_id", "id", "overdracht_id", "pgh_context", "pgh_created_at", "pgh_label") VALUES (NEW."actie_id", NEW."id", NEW."overdracht_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\'); RETURN NULL;', hash='2bbfc280c77495888053615e0405e9a3d9f02e6a', operation='INSERT', pgid='pgtrigger_insert_insert_ddecc', table='netwerk_overdracht_acties', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='overgedragenactie',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_overgedragenactieevent" ("actie_id", "id", "overdracht_id", "pgh_context", "pgh_created_at", "pgh_label") VALUES (OLD."actie_id", OLD."id", OLD."overdracht_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\'); RETURN NULL;', hash='3960f09652c1435d327f20076be622f8ea1fce39', operation='DELETE', pgid='pgtrigger_delete_delete_9e2b9', table='netwerk_overdracht_acties', when='AFTER')),
            ),
            Muur(
                "Contactmoment_leden",
                rijen=deel_van("netwerk_contactmoment", "contactmoment_id"),
                binnen_netwerk=("contactmoment", "lid"),
            ),
            Muur("Contactdrempel", rijen=NETWERK_ZELF),
            Muur("Contactlegger", rijen=NETWERK, binnen_netwerk=("gemeente", "organisatie", "lid", "overdracht")),
            Muur("Waarneming", rijen=WERKGEMEENTE),
            Muur("Overdracht", rijen=WERKGEMEENTE),
            Muur(
                "Overdracht_acties",
                rijen=deel_van("netwerk_overdracht", "overdracht_id"),
                binnen_netwerk=("overdracht", "actie"),
            ),
            Muur("ContactleggerEvent", rijen=NETWERK, alleen_erbij=True),
            *(Muur(f"{naam}Event", rijen=WERKGEMEENTE, alleen_erbij=True) for naam in ("Waarneming", "Overdracht")),
            Muur(
                "ContactmomentlidEvent", rijen=deel_van("netwerk_contactmoment", "contactmoment_id"), alleen_erbij=True
            ),
            Muur(
                "OvergedragenactieEvent", rijen=deel_van("netwerk_overdracht", "overdracht_id"), alleen_erbij=True
            ),
        ]),
    ]
