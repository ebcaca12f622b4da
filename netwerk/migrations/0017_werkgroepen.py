"""Werkgroepen that people come and go in, their prikbord and ideas, and nieuws for the public page."""

import django.core.validators
import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
import uuid
from django.conf import settings
from django.db import migrations, models

from netwerk.muur import NETWERK_ZELF, VAN_MIJ, WERKGEMEENTE, Muur, deel_van
from participatie.migraties import Tegelijk


ROL_HIER = f"""EXISTS (SELECT FROM netwerk_rol rol WHERE rol.lid_id = netwerk_lid.id
    AND (rol.soort NOT IN ('inwoner', 'werkgever') OR rol.{WERKGEMEENTE}))"""
ACCOUNTS = f"""wereld <> 'inwoner' OR {WERKGEMEENTE} OR id = (SELECT muur_gebruiker()) OR (SELECT muur_inloggen())
    OR {ROL_HIER}"""
"""As in 0009: who reads the account of an inwoner."""

# Who is in a werkgroep sees it, and knows the others in it by name; also an inwoner (domain.md 5.11, "invited r").
FUNCTIES = """
CREATE FUNCTION mijn_werkgroepen() RETURNS SETOF uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF muur_systeem() THEN RETURN QUERY SELECT id FROM netwerk_werkgroep;
    ELSE RETURN QUERY SELECT DISTINCT wl.werkgroep_id FROM netwerk_werkgroeplid wl
        JOIN netwerk_werkgroep groep ON groep.id = wl.werkgroep_id
        JOIN netwerk_lid lid ON lid.id = wl.lid_id AND lid.is_active
        JOIN netwerk_rol rol ON rol.lid_id = wl.lid_id
        JOIN netwerk_gemeente plaats ON plaats.id = rol.gemeente_id
            AND plaats.samenwerkingsverband_id = groep.samenwerkingsverband_id
        WHERE wl.lid_id = muur_gebruiker() AND wl.tot IS NULL;
    END IF;
END $$;

CREATE FUNCTION mensen_in_mijn_werkgroepen() RETURNS SETOF uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT DISTINCT wl.lid_id FROM netwerk_werkgroeplid wl
        WHERE wl.tot IS NULL AND wl.werkgroep_id IN (SELECT mijn_werkgroepen());
END $$;

-- How many people of each world are in a werkgroep one may see: everybody counts, nobody is named.
CREATE FUNCTION werelden_van_werkgroep(welke uuid) RETURNS jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN (SELECT coalesce(jsonb_object_agg(per.wereld, per.aantal), '{}') FROM (
        SELECT lid.wereld, count(*) AS aantal FROM netwerk_werkgroeplid wl JOIN netwerk_lid lid ON lid.id = wl.lid_id
        WHERE wl.werkgroep_id = welke AND wl.tot IS NULL AND EXISTS (
            SELECT FROM netwerk_werkgroep groep WHERE groep.id = welke AND (
                groep.samenwerkingsverband_id IN (SELECT mijn_netwerken()) OR groep.id IN (SELECT mijn_werkgroepen())))
        GROUP BY lid.wereld) per);
END $$;
"""
WEG = """DROP FUNCTION werelden_van_werkgroep(uuid); DROP FUNCTION mensen_in_mijn_werkgroepen();
DROP FUNCTION mijn_werkgroepen();"""

# Reading an account of an inwoner: as in 0009, and in a werkgroep together. Writing stays as it was.
SAMEN = "id = ANY (ARRAY(SELECT mensen_in_mijn_werkgroepen()))"
INWONERS = f"""
DROP POLICY muur_inwoners ON netwerk_lid;
CREATE POLICY muur_inwoners ON netwerk_lid AS RESTRICTIVE FOR SELECT USING ({ACCOUNTS} OR {SAMEN});
CREATE POLICY muur_inwoners_erbij ON netwerk_lid AS RESTRICTIVE FOR INSERT WITH CHECK ({ACCOUNTS});
CREATE POLICY muur_inwoners_anders ON netwerk_lid AS RESTRICTIVE FOR UPDATE USING ({ACCOUNTS}) WITH CHECK ({ACCOUNTS});
CREATE POLICY muur_inwoners_weg ON netwerk_lid AS RESTRICTIVE FOR DELETE USING ({ACCOUNTS});
CREATE POLICY muur_werkgroep ON netwerk_lid FOR SELECT USING ({SAMEN});
CREATE POLICY muur_ook ON netwerk_werkgroep FOR SELECT USING (id = ANY (ARRAY(SELECT mijn_werkgroepen())));
"""
INWONERS_WEG = f"""
DROP POLICY muur_ook ON netwerk_werkgroep;
DROP POLICY muur_werkgroep ON netwerk_lid;
DROP POLICY muur_inwoners_weg ON netwerk_lid;
DROP POLICY muur_inwoners_anders ON netwerk_lid;
DROP POLICY muur_inwoners_erbij ON netwerk_lid;
DROP POLICY muur_inwoners ON netwerk_lid;
CREATE POLICY muur_inwoners ON netwerk_lid AS RESTRICTIVE USING ({ACCOUNTS}) WITH CHECK ({ACCOUNTS});
"""

IN_WERKGROEP = f"{NETWERK_ZELF} OR werkgroep_id = ANY (ARRAY(SELECT mijn_werkgroepen()))"
VANDAAG = "(now() AT TIME ZONE 'Europe/Amsterdam')::date"
OPENBAAR = f"""stand = 'gepubliceerd' AND openbaar_van <= {VANDAAG}
    AND (openbaar_tot IS NULL OR openbaar_tot >= {VANDAAG})"""


class Migration(migrations.Migration):

    dependencies = [
        ('netwerk', '0016_deelname'),
    ]

    operations = [
        Tegelijk([
            migrations.CreateModel(
                name='Bericht',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('sleutel', models.UUIDField(verbose_name='sleutel van het formulier')),
                    ('tekst', models.TextField(max_length=1000, verbose_name='bericht')),
                    ('uit_de_groepsapp', models.BooleanField(default=False, verbose_name='komt uit de groepsapp')),
                    ('geplaatst_op', models.DateTimeField(verbose_name='geplaatst op')),
                    ('gewijzigd_op', models.DateTimeField(blank=True, null=True, verbose_name='gewijzigd op')),
                    ('vastgezet_op', models.DateTimeField(blank=True, null=True, verbose_name='vastgezet op')),
                    ('verwijderd_op', models.DateTimeField(blank=True, null=True, verbose_name='weggehaald op')),
                    ('door', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='berichten', to=settings.AUTH_USER_MODEL)),
                    ('samenwerkingsverband', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.samenwerkingsverband')),
                    ('werkgroep', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='berichten', to='netwerk.werkgroep')),
                ],
                options={
                    'verbose_name': 'bericht op het prikbord',
                    'verbose_name_plural': 'berichten op het prikbord',
                    'indexes': [models.Index(fields=['werkgroep', '-geplaatst_op', '-id'], name='bericht_nieuwste_eerst'), models.Index(condition=models.Q(('vastgezet_op__isnull', False)), fields=['werkgroep'], name='bericht_vast')],
                    'constraints': [models.UniqueConstraint(fields=('werkgroep', 'sleutel'), name='bericht_een_keer'), models.CheckConstraint(condition=models.Q(('tekst', ''), _negated=True), name='bericht_tekst'), models.CheckConstraint(condition=models.Q(('vastgezet_op', None), ('verwijderd_op', None), _connector='OR'), name='bericht_vast_of_weg')],
                },
            ),
            migrations.CreateModel(
                name='Idee',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('sleutel', models.UUIDField(verbose_name='sleutel van het formulier')),
                    ('tekst', models.TextField(max_length=1000, verbose_name='idee')),
                    ('uit_de_groepsapp', models.BooleanField(default=False, verbose_name='komt uit de groepsapp')),
                    ('op', models.DateTimeField(verbose_name='op')),
                    ('stand', models.CharField(choices=[('open', 'Open'), ('opgepakt', 'Opgepakt'), ('niet', 'Doen wij niet')], default='open', max_length=10, verbose_name='stand')),
                    ('reden', models.TextField(blank=True, max_length=500, verbose_name='reden')),
                    ('beslist_op', models.DateTimeField(blank=True, null=True, verbose_name='beslist op')),
                    ('door', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='ideeen', to=settings.AUTH_USER_MODEL)),
                    ('samenwerkingsverband', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.samenwerkingsverband')),
                    ('werkgroep', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='ideeen', to='netwerk.werkgroep')),
                ],
                options={
                    'verbose_name': 'idee',
                    'verbose_name_plural': 'ideeen',
                    'indexes': [models.Index(fields=['werkgroep', 'stand', '-op'], name='idee_per_werkgroep')],
                    'constraints': [models.UniqueConstraint(fields=('werkgroep', 'sleutel'), name='idee_een_keer'), models.CheckConstraint(condition=models.Q(('tekst', ''), _negated=True), name='idee_tekst'), models.CheckConstraint(condition=models.Q(('stand__in', ['open', 'opgepakt', 'niet'])), name='idee_stand'), models.CheckConstraint(condition=models.Q(models.Q(('stand', 'niet'), _negated=True), models.Q(('reden', ''), _negated=True), _connector='OR'), name='idee_niet_met_reden', violation_error_message='Schrijf op waarom niet.')],
                },
            ),
            migrations.CreateModel(
                name='Nieuwsbericht',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('titel', models.CharField(max_length=120, verbose_name='titel')),
                    ('tekst', models.TextField(max_length=5000, verbose_name='tekst')),
                    ('openbaar_van', models.DateField(verbose_name='op de openbare pagina vanaf')),
                    ('openbaar_tot', models.DateField(blank=True, null=True, verbose_name='op de openbare pagina tot en met')),
                    ('stand', models.CharField(choices=[('concept', 'Concept'), ('gevraagd', 'Wacht op goedkeuring'), ('teruggestuurd', 'Teruggestuurd'), ('gepubliceerd', 'Goedgekeurd'), ('ingetrokken', 'Ingetrokken')], default='concept', max_length=15, verbose_name='stand')),
                    ('gemaakt_op', models.DateTimeField(verbose_name='gemaakt op')),
                    ('geschreven_door', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='nieuwsberichten', to=settings.AUTH_USER_MODEL)),
                    ('goedgekeurd_door', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('samenwerkingsverband', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='nieuwsberichten', to='netwerk.samenwerkingsverband', verbose_name='netwerk')),
                ],
                options={
                    'verbose_name': 'nieuwsbericht',
                    'verbose_name_plural': 'nieuwsberichten',
                    'indexes': [models.Index(fields=['samenwerkingsverband', 'stand', '-openbaar_van'], name='nieuws_openbaar')],
                    'constraints': [models.CheckConstraint(condition=models.Q(('stand__in', ['concept', 'gevraagd', 'teruggestuurd', 'gepubliceerd', 'ingetrokken'])), name='nieuws_stand'), models.CheckConstraint(condition=models.Q(('goedgekeurd_door', None), models.Q(('goedgekeurd_door', models.F('geschreven_door')), _negated=True), _connector='OR'), name='nieuws_niet_eigen_goedkeuring'), models.CheckConstraint(condition=models.Q(models.Q(('goedgekeurd_door__isnull', False), ('stand', 'gepubliceerd')), models.Q(models.Q(('stand', 'gepubliceerd'), _negated=True), ('goedgekeurd_door', None)), _connector='OR'), name='nieuws_gepubliceerd_is_goedgekeurd'), models.CheckConstraint(condition=models.Q(('openbaar_tot', None), ('openbaar_tot__gte', models.F('openbaar_van')), _connector='OR'), name='nieuws_tot_na_van', violation_error_message='De laatste dag ligt voor de eerste dag.')],
                },
            ),
            migrations.CreateModel(
                name='Prikbordbezoek',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('gezien_op', models.DateTimeField(verbose_name='gezien op')),
                    ('lid', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='prikbordbezoeken', to=settings.AUTH_USER_MODEL)),
                    ('werkgroep', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='prikbordbezoeken', to='netwerk.werkgroep')),
                ],
                options={
                    'verbose_name': 'bezoek aan een prikbord',
                    'verbose_name_plural': 'bezoeken aan een prikbord',
                    'constraints': [models.UniqueConstraint(fields=('werkgroep', 'lid'), name='prikbordbezoek_uniek')],
                },
            ),
            migrations.CreateModel(
                name='Prikbordmail',
                fields=[
                    ('lid', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, primary_key=True, related_name='prikbordmail', serialize=False, to=settings.AUTH_USER_MODEL)),
                    ('keuze', models.CharField(choices=[('meteen', 'Meteen, bij elk bericht'), ('dagelijks', 'Elke dag 1 mail'), ('wekelijks', 'Elke week 1 mail'), ('nooit', 'Nooit')], default='dagelijks', max_length=10, verbose_name='mail')),
                    ('samengevat_tot', models.DateTimeField(blank=True, null=True, verbose_name='gemaild tot')),
                ],
                options={
                    'verbose_name': 'mail over het prikbord',
                    'verbose_name_plural': 'mails over het prikbord',
                    'constraints': [models.CheckConstraint(condition=models.Q(('keuze__in', ['meteen', 'dagelijks', 'wekelijks', 'nooit'])), name='prikbordmail_keuze')],
                },
            ),
            migrations.CreateModel(
                name='BerichtEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('sleutel', models.UUIDField(verbose_name='sleutel van het formulier')),
                    ('uit_de_groepsapp', models.BooleanField(default=False, verbose_name='komt uit de groepsapp')),
                    ('geplaatst_op', models.DateTimeField(verbose_name='geplaatst op')),
                    ('gewijzigd_op', models.DateTimeField(blank=True, null=True, verbose_name='gewijzigd op')),
                    ('vastgezet_op', models.DateTimeField(blank=True, null=True, verbose_name='vastgezet op')),
                    ('verwijderd_op', models.DateTimeField(blank=True, null=True, verbose_name='weggehaald op')),
                    ('door', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='netwerk.bericht')),
                    ('samenwerkingsverband', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.samenwerkingsverband')),
                    ('werkgroep', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.werkgroep')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='IdeeEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('sleutel', models.UUIDField(verbose_name='sleutel van het formulier')),
                    ('uit_de_groepsapp', models.BooleanField(default=False, verbose_name='komt uit de groepsapp')),
                    ('op', models.DateTimeField(verbose_name='op')),
                    ('stand', models.CharField(choices=[('open', 'Open'), ('opgepakt', 'Opgepakt'), ('niet', 'Doen wij niet')], default='open', max_length=10, verbose_name='stand')),
                    ('beslist_op', models.DateTimeField(blank=True, null=True, verbose_name='beslist op')),
                    ('door', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='netwerk.idee')),
                    ('samenwerkingsverband', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.samenwerkingsverband')),
                    ('werkgroep', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.werkgroep')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Nieuwsstap',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('wat', models.CharField(choices=[('geschreven', 'Geschreven'), ('gewijzigd', 'Gewijzigd'), ('gevraagd', 'Goedkeuring gevraagd'), ('goedgekeurd', 'Goedgekeurd'), ('teruggestuurd', 'Teruggestuurd'), ('ingetrokken', 'Ingetrokken')], max_length=15, verbose_name='wat')),
                    ('op', models.DateTimeField(verbose_name='op')),
                    ('opmerking', models.TextField(blank=True, max_length=1000, verbose_name='opmerking')),
                    ('nieuwsbericht', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='stappen', to='netwerk.nieuwsbericht')),
                    ('wie', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'verbose_name': 'stap van een nieuwsbericht',
                    'verbose_name_plural': 'stappen van een nieuwsbericht',
                },
            ),
            migrations.CreateModel(
                name='Vermelding',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('bericht', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='vermeldingen', to='netwerk.bericht')),
                    ('lid', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='vermeldingen', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'verbose_name': 'vermelding',
                    'verbose_name_plural': 'vermeldingen',
                    'constraints': [models.UniqueConstraint(fields=('bericht', 'lid'), name='vermelding_uniek')],
                },
            ),
            migrations.RemoveConstraint(
                model_name='mailbericht',
                name='mailbericht_leeg_na_versturen',
            ),
            migrations.RemoveConstraint(
                model_name='werkgroeplid',
                name='werkgroeplid_uniek',
            ),
            migrations.AddField(
                model_name='mailbericht',
                name='koppen',
                field=models.JSONField(blank=True, default=dict, verbose_name='koppen'),
            ),
            migrations.AddField(
                model_name='werkgroep',
                name='groepsapp',
                field=models.URLField(blank=True, max_length=300, validators=[django.core.validators.URLValidator(message='Vul een link in die begint met https://.', schemes=['https'])], verbose_name='link naar de groepsapp'),
            ),
            migrations.AddIndex(
                model_name='werkgroeplid',
                index=models.Index(condition=models.Q(('tot', None)), fields=['lid'], name='werkgroeplid_nu'),
            ),
            migrations.AddConstraint(
                model_name='mailbericht',
                constraint=models.CheckConstraint(condition=models.Q(('verstuurd_op', None), models.Q(('bijlagen', []), ('koppen', {}), ('tekst', '')), _connector='OR'), name='mailbericht_leeg_na_versturen'),
            ),
            migrations.AddConstraint(
                model_name='werkgroep',
                constraint=models.CheckConstraint(condition=models.Q(('groepsapp', ''), ('groepsapp__startswith', 'https://'), _connector='OR'), name='werkgroep_groepsapp_https', violation_error_message='Vul een link in die begint met https://.'),
            ),
            migrations.AddConstraint(
                model_name='werkgroeplid',
                constraint=models.UniqueConstraint(condition=models.Q(('tot', None)), fields=('werkgroep', 'lid'), name='werkgroeplid_een_keer_nu'),
            ),
            migrations.AddConstraint(
                model_name='werkgroeplid',
                constraint=models.CheckConstraint(condition=models.Q(('taak__in', ['trekker', 'lid'])), name='werkgroeplid_taak'),
            ),
            migrations.AddConstraint(
                model_name='werkgroeplid',
                constraint=models.CheckConstraint(condition=models.Q(('tot', None), ('tot__gte', models.F('sinds')), _connector='OR'), name='werkgroeplid_tot_na_sinds'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='bericht',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_berichtevent" ("door_id", "geplaatst_op", "gewijzigd_op", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "sleutel", "uit_de_groepsapp", "vastgezet_op", "verwijderd_op", "werkgroep_id") VALUES (NEW."door_id", NEW."geplaatst_op", NEW."gewijzigd_op", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."samenwerkingsverband_id", NEW."sleutel", NEW."uit_de_groepsapp", NEW."vastgezet_op", NEW."verwijderd_op", NEW."werkgroep_id"); RETURN NULL;', hash='42e5344dd279ae8bcdaeb83427d05e39228ed218', operation='INSERT', pgid='pgtrigger_insert_insert_6fa85', table='netwerk_bericht', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='bericht',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."door_id" IS DISTINCT FROM (NEW."door_id") OR OLD."geplaatst_op" IS DISTINCT FROM (NEW."geplaatst_op") OR OLD."gewijzigd_op" IS DISTINCT FROM (NEW."gewijzigd_op") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."samenwerkingsverband_id" IS DISTINCT FROM (NEW."samenwerkingsverband_id") OR OLD."sleutel" IS DISTINCT FROM (NEW."sleutel") OR OLD."uit_de_groepsapp" IS DISTINCT FROM (NEW."uit_de_groepsapp") OR OLD."vastgezet_op" IS DISTINCT FROM (NEW."vastgezet_op") OR OLD."verwijderd_op" IS DISTINCT FROM (NEW."verwijderd_op") OR OLD."werkgroep_id" IS DISTINCT FROM (NEW."werkgroep_id"))', func='INSERT INTO "netwerk_berichtevent" ("door_id", "geplaatst_op", "gewijzigd_op", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "sleutel", "uit_de_groepsapp", "vastgezet_op", "verwijderd_op", "werkgroep_id") VALUES (NEW."door_id", NEW."geplaatst_op", NEW."gewijzigd_op", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."samenwerkingsverband_id", NEW."sleutel", NEW."uit_de_groepsapp", NEW."vastgezet_op", NEW."verwijderd_op", NEW."werkgroep_id"); RETURN NULL;', hash='c93b75055b12f22f0c3fcfd75fa3175236ba3733', operation='UPDATE', pgid='pgtrigger_update_update_cf7d5', table='netwerk_bericht', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='bericht',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_berichtevent" ("door_id", "geplaatst_op", "gewijzigd_op", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "sleutel", "uit_de_groepsapp", "vastgezet_op", "verwijderd_op", "werkgroep_id") VALUES (OLD."door_id", OLD."geplaatst_op", OLD."gewijzigd_op", OLD."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."samenwerkingsverband_id", OLD."sleutel", OLD."uit_de_groepsapp", OLD."vastgezet_op", OLD."verwijderd_op", OLD."werkgroep_id"); RETURN NULL;', hash='b0fc2def2bffad24312e016a80f38892dd1589af', operation='DELETE', pgid='pgtrigger_delete_delete_0aec6', table='netwerk_bericht', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='idee',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_ideeevent" ("beslist_op", "door_id", "id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "sleutel", "stand", "uit_de_groepsapp", "werkgroep_id") VALUES (NEW."beslist_op", NEW."door_id", NEW."id", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."samenwerkingsverband_id", NEW."sleutel", NEW."stand", NEW."uit_de_groepsapp", NEW."werkgroep_id"); RETURN NULL;', hash='73c808f5aa49da95494966255bd29f5461ec07b6', operation='INSERT', pgid='pgtrigger_insert_insert_4d55a', table='netwerk_idee', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='idee',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."beslist_op" IS DISTINCT FROM (NEW."beslist_op") OR OLD."door_id" IS DISTINCT FROM (NEW."door_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."op" IS DISTINCT FROM (NEW."op") OR OLD."samenwerkingsverband_id" IS DISTINCT FROM (NEW."samenwerkingsverband_id") OR OLD."sleutel" IS DISTINCT FROM (NEW."sleutel") OR OLD."stand" IS DISTINCT FROM (NEW."stand") OR OLD."uit_de_groepsapp" IS DISTINCT FROM (NEW."uit_de_groepsapp") OR OLD."werkgroep_id" IS DISTINCT FROM (NEW."werkgroep_id"))', func='INSERT INTO "netwerk_ideeevent" ("beslist_op", "door_id", "id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "sleutel", "stand", "uit_de_groepsapp", "werkgroep_id") VALUES (NEW."beslist_op", NEW."door_id", NEW."id", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."samenwerkingsverband_id", NEW."sleutel", NEW."stand", NEW."uit_de_groepsapp", NEW."werkgroep_id"); RETURN NULL;', hash='164b243bc90b550140a4d9ad0159bd3231554fff', operation='UPDATE', pgid='pgtrigger_update_update_c9e75', table='netwerk_idee', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='idee',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_ideeevent" ("beslist_op", "door_id", "id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "samenwerkingsverband_id", "sleutel", "stand", "uit_de_groepsapp", "werkgroep_id") VALUES (OLD."beslist_op", OLD."door_id", OLD."id", OLD."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."samenwerkingsverband_id", OLD."sleutel", OLD."stand", OLD."uit_de_groepsapp", OLD."werkgroep_id"); RETURN NULL;', hash='89b7fb275fde757ed335a6499474aef97f274222', operation='DELETE', pgid='pgtrigger_delete_delete_e638d', table='netwerk_idee', when='AFTER')),
            ),
            migrations.RunSQL(FUNCTIES, WEG),
            migrations.RunSQL(INWONERS, INWONERS_WEG),
            Muur("Bericht", rijen=IN_WERKGROEP, binnen_netwerk=("samenwerkingsverband", "werkgroep")),
            Muur("BerichtEvent", rijen=IN_WERKGROEP, alleen_erbij=True),
            Muur("Idee", rijen=IN_WERKGROEP, binnen_netwerk=("samenwerkingsverband", "werkgroep")),
            Muur("IdeeEvent", rijen=IN_WERKGROEP, alleen_erbij=True),
            Muur("Vermelding", rijen=deel_van("netwerk_bericht", "bericht_id")),
            Muur("Prikbordbezoek", rijen=VAN_MIJ),
            Muur("Prikbordmail", rijen=VAN_MIJ),
            Muur("Nieuwsbericht", rijen=NETWERK_ZELF, ook=OPENBAAR),
            Muur("Nieuwsstap", rijen=deel_van("netwerk_nieuwsbericht", "nieuwsbericht_id", als=NETWERK_ZELF)),
        ]),
    ]
