"""Gesprekken and signalen, what stands on the work list, and what a file with metingen made; with their walls."""

import django.contrib.postgres.fields
import django.core.validators
import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
import uuid
from django.conf import settings
from django.db import migrations, models

from netwerk.muur import GEMEENTE, Muur, deel_van
from participatie.migraties import Tegelijk

# Gesprekken are between the person and the named begeleider: not by noodtoegang. In a signaal only the one or two who
# are named look, as long as they help this person.
FUNCTIES = """
CREATE FUNCTION ik_als_inwoner() RETURNS SETOF uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT id FROM trajecten_inwoner WHERE lid_id = muur_gebruiker();
END $$;

-- Metingen are only added to. What a file made can be taken back for 30 days by whoever read it in, as long as nobody
-- corrected it.
CREATE FUNCTION haal_metingen_terug(lezing uuid) RETURNS integer
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE weg integer;
BEGIN
    DELETE FROM trajecten_meting m USING trajecten_metingeninlezing l
        WHERE l.id = lezing AND l.door_id = muur_gebruiker() AND l.teruggedraaid_op IS NULL
            AND l.op > now() - interval '30 days' AND m.id = ANY (l.metingen)
            AND NOT EXISTS (SELECT FROM trajecten_meting later
                WHERE later.vervangt_id = m.id AND later.id <> ALL (l.metingen));
    GET DIAGNOSTICS weg = ROW_COUNT;
    RETURN weg;
END $$;
"""
FUNCTIES_WEG = "DROP FUNCTION haal_metingen_terug(uuid); DROP FUNCTION ik_als_inwoner();"

SYSTEEM = "(SELECT muur_systeem())"
IK_BEGELEID = f"{SYSTEEM} OR inwoner_id = ANY (ARRAY(SELECT inwoners_die_ik_begeleid()))"
IK_BEN_HET = "inwoner_id = ANY (ARRAY(SELECT ik_als_inwoner()))"
SAMEN = f"{IK_BEGELEID} OR {IK_BEN_HET}"
BIJ_NAAM = f"""{SYSTEEM} OR {IK_BEN_HET} OR ((volgt_id = (SELECT muur_gebruiker()) OR ook_voor_id = (SELECT muur_gebruiker()))
    AND inwoner_id = ANY (ARRAY(SELECT inwoners_die_ik_begeleid())))"""
VAN_EEN_GESPREK = deel_van("trajecten_gesprek", "gesprek_id")
IK_BEGELEID_GESPREK = f"""{SYSTEEM} OR EXISTS (SELECT FROM trajecten_gesprek g WHERE g.id = gesprek_id
    AND g.inwoner_id = ANY (ARRAY(SELECT inwoners_die_ik_begeleid())))"""
BEHEER = f"""{SYSTEEM} OR gemeente_id IN (SELECT rol.gemeente_id FROM netwerk_rol rol
    JOIN netwerk_lid wie ON wie.id = rol.lid_id AND wie.is_active
    WHERE rol.lid_id = (SELECT muur_gebruiker()) AND rol.soort = 'functioneel_beheerder')"""
EIGEN_WERK = f"{SYSTEEM} OR door_id = (SELECT muur_gebruiker())"

# What the person may do is react on a topic; the rest is of who has the gesprek.
ALLEEN_BEGELEIDER = "".join(
    f"CREATE POLICY muur_toevoegen ON {tabel} AS RESTRICTIVE FOR INSERT WITH CHECK ({wie});"
    f"CREATE POLICY muur_weghalen ON {tabel} AS RESTRICTIVE FOR DELETE USING ({wie});"
    + (f"CREATE POLICY muur_veranderen ON {tabel} AS RESTRICTIVE FOR UPDATE USING ({wie}) WITH CHECK ({wie});" if alles else "")
    for tabel, wie, alles in (
        ("trajecten_gesprek", IK_BEGELEID, True),
        ("trajecten_signaal", IK_BEGELEID, True),
        ("trajecten_gespreksdeel", IK_BEGELEID_GESPREK, False),
    )
)
ALLEEN_BEGELEIDER_WEG = "".join(
    f"DROP POLICY IF EXISTS {naam} ON {tabel};"
    for tabel in ("trajecten_gesprek", "trajecten_signaal", "trajecten_gespreksdeel")
    for naam in ("muur_toevoegen", "muur_weghalen", "muur_veranderen")
)


class Migration(migrations.Migration):

    dependencies = [
        ('netwerk', '0023_gesprekken'),
        ('trajecten', '0015_navraaglinks'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        Tegelijk([
            migrations.CreateModel(
                name='Gesprek',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('op', models.DateField(verbose_name='datum')),
                    ('opgeschreven_op', models.DateTimeField(verbose_name='opgeschreven op')),
                    ('gewaarschuwd_op', models.DateTimeField(blank=True, null=True, verbose_name='gewaarschuwd op')),
                    ('door', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.gemeente')),
                    ('inwoner', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='gesprekken', to='trajecten.inwoner')),
                    ('traject', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='gesprekken', to='trajecten.traject')),
                ],
                options={
                    'verbose_name': 'gesprek',
                    'verbose_name_plural': 'gesprekken',
                    'constraints': [models.UniqueConstraint(fields=('inwoner', 'door', 'op'), name='gesprek_een_per_dag', violation_error_message='Van deze dag is er al een gesprek.')],
                },
            ),
            migrations.CreateModel(
                name='Gespreksdeel',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('onderwerp', models.CharField(choices=[('meedoen', 'Meedoen en mensen om mij heen'), ('werk_leren', 'Werken en leren'), ('dag', 'Mijn dag'), ('wonen', 'Wonen'), ('geld', 'Geld'), ('thuis', 'Thuis en familie'), ('lijf', 'Mijn lijf'), ('hoofd', 'Mijn hoofd en gevoel'), ('zin', 'Wat ik belangrijk vind')], max_length=20, verbose_name='onderwerp')),
                    ('wens', models.CharField(blank=True, max_length=400, verbose_name='wat wil de inwoner')),
                    ('afspraak', models.CharField(blank=True, max_length=400, verbose_name='afspraak')),
                    ('reden', models.CharField(blank=True, max_length=400, verbose_name='waarom dit nodig is')),
                    ('grondslag', models.CharField(blank=True, choices=[('participatiewet', 'Participatiewet: hulp bij werk of meedoen'), ('wmo', 'Wmo 2015: ondersteuning thuis of overdag'), ('inburgering', 'Wet inburgering 2021'), ('schulden', 'Wet gemeentelijke schuldhulpverlening')], max_length=20, verbose_name='volgens welke wet')),
                    ('reactie', models.CharField(blank=True, max_length=400, verbose_name='wat de inwoner ervan zegt')),
                    ('reactie_op', models.DateTimeField(blank=True, null=True, verbose_name='gezegd op')),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.gemeente')),
                    ('gesprek', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='delen', to='trajecten.gesprek')),
                ],
                options={
                    'verbose_name': 'onderwerp van een gesprek',
                    'verbose_name_plural': 'onderwerpen van gesprekken',
                    'constraints': [models.UniqueConstraint(fields=('gesprek', 'onderwerp'), name='gespreksdeel_een_per_onderwerp'), models.CheckConstraint(condition=models.Q(('onderwerp__in', ['meedoen', 'werk_leren', 'dag', 'wonen', 'geld', 'thuis', 'lijf', 'hoofd', 'zin'])), name='gespreksdeel_onderwerp'), models.CheckConstraint(condition=models.Q(models.Q(('onderwerp__in', ['geld', 'thuis', 'lijf', 'hoofd']), models.Q(('reden', ''), _negated=True), models.Q(('grondslag', ''), _negated=True)), models.Q(models.Q(('onderwerp__in', ['geld', 'thuis', 'lijf', 'hoofd']), _negated=True), ('grondslag', ''), ('reden', '')), _connector='OR'), name='gespreksdeel_slot_met_reden', violation_error_message='Schrijf op waarom dit nodig is, en volgens welke wet.'), models.CheckConstraint(condition=models.Q(models.Q(('reactie', ''), ('reactie_op', None)), models.Q(models.Q(('reactie', ''), _negated=True), ('reactie_op__isnull', False)), _connector='OR'), name='gespreksdeel_reactie')],
                },
            ),
            migrations.CreateModel(
                name='Metingeninlezing',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('op', models.DateTimeField(verbose_name='ingelezen op')),
                    ('inwoners', django.contrib.postgres.fields.ArrayField(base_field=models.UUIDField(), blank=True, default=list, size=None)),
                    ('trajecten', django.contrib.postgres.fields.ArrayField(base_field=models.UUIDField(), blank=True, default=list, size=None)),
                    ('beeindigd', django.contrib.postgres.fields.ArrayField(base_field=models.UUIDField(), blank=True, default=list, size=None)),
                    ('metingen', django.contrib.postgres.fields.ArrayField(base_field=models.UUIDField(), blank=True, default=list, size=None)),
                    ('teruggedraaid_op', models.DateTimeField(blank=True, null=True, verbose_name='ongedaan gemaakt op')),
                    ('door', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.gemeente')),
                ],
                options={
                    'verbose_name': 'inlezing van metingen',
                    'verbose_name_plural': 'inlezingen van metingen',
                },
            ),
            migrations.CreateModel(
                name='Signaal',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('soort', models.CharField(choices=[('leefgebied', 'Hulp op een leefgebied'), ('laaggeletterdheid', 'Lezen en schrijven'), ('financiele_rust', 'Rust over geld'), ('stagnatie', 'Het staat stil'), ('terugval', 'Kans op terugval')], max_length=20, verbose_name='waar gaat het over')),
                    ('doel', models.CharField(max_length=200, verbose_name='waarvoor')),
                    ('actie', models.CharField(max_length=400, verbose_name='wat gaat u doen')),
                    ('gemaakt_op', models.DateField(verbose_name='gemaakt op')),
                    ('bekijken_op', models.DateField(verbose_name='opnieuw bekijken op')),
                    ('beeindigd_op', models.DateField(blank=True, null=True, verbose_name='gestopt op')),
                    ('afloop', models.CharField(blank=True, choices=[('gelukt', 'Het is opgelost'), ('ander', 'Iemand anders helpt nu'), ('niet_nodig', 'Het is niet meer nodig'), ('klopt_niet', 'Het klopte niet'), ('verlopen', 'Niemand keek er meer naar')], max_length=20, verbose_name='afloop')),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.gemeente')),
                    ('inwoner', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='signalen', to='trajecten.inwoner')),
                    ('ook_voor', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('volgt', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'verbose_name': 'signaal',
                    'verbose_name_plural': 'signalen',
                    'indexes': [models.Index(fields=['volgt', 'bekijken_op'], name='signaal_bekijken')],
                    'constraints': [models.CheckConstraint(condition=models.Q(models.Q(('doel', ''), _negated=True), models.Q(('actie', ''), _negated=True)), name='signaal_met_doel'), models.CheckConstraint(condition=models.Q(('bekijken_op__gte', models.F('gemaakt_op')), models.Q(models.Q(('afloop', ''), ('beeindigd_op', None)), models.Q(('beeindigd_op__gte', models.F('gemaakt_op')), models.Q(('afloop', ''), _negated=True)), _connector='OR')), name='signaal_met_einde'), models.UniqueConstraint(condition=models.Q(('beeindigd_op', None)), fields=('inwoner', 'soort', 'volgt'), name='signaal_een_per_soort')],
                },
            ),
            migrations.CreateModel(
                name='Werkdrempel',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('soort', models.CharField(choices=[('geen_contact', 'Geen contact met een inwoner'), ('stagnatie', 'Geen verandering in een traject')], max_length=20, verbose_name='waarvoor')),
                    ('dagen', models.PositiveSmallIntegerField(validators=[django.core.validators.MinValueValidator(1), django.core.validators.MaxValueValidator(730)], verbose_name='dagen')),
                    ('geldig_van', models.DateField(verbose_name='geldig van')),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='werkdrempels', to='netwerk.gemeente')),
                    ('gezet_door', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'verbose_name': 'drempel van de werklijst',
                    'verbose_name_plural': 'drempels van de werklijst',
                    'constraints': [models.UniqueConstraint(fields=('gemeente', 'soort', 'geldig_van'), name='werkdrempel_uniek'), models.CheckConstraint(condition=models.Q(('dagen__gte', 1), ('dagen__lte', 730)), name='werkdrempel_dagen'), models.CheckConstraint(condition=models.Q(('soort__in', ['geen_contact', 'stagnatie'])), name='werkdrempel_soort')],
                },
            ),
            migrations.CreateModel(
                name='GesprekEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('op', models.DateField(verbose_name='datum')),
                    ('opgeschreven_op', models.DateTimeField(verbose_name='opgeschreven op')),
                    ('gewaarschuwd_op', models.DateTimeField(blank=True, null=True, verbose_name='gewaarschuwd op')),
                    ('door', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente')),
                    ('inwoner', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.inwoner')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='trajecten.gesprek')),
                    ('traject', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.traject')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='GespreksdeelEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('onderwerp', models.CharField(choices=[('meedoen', 'Meedoen en mensen om mij heen'), ('werk_leren', 'Werken en leren'), ('dag', 'Mijn dag'), ('wonen', 'Wonen'), ('geld', 'Geld'), ('thuis', 'Thuis en familie'), ('lijf', 'Mijn lijf'), ('hoofd', 'Mijn hoofd en gevoel'), ('zin', 'Wat ik belangrijk vind')], max_length=20, verbose_name='onderwerp')),
                    ('wens', models.CharField(blank=True, max_length=400, verbose_name='wat wil de inwoner')),
                    ('afspraak', models.CharField(blank=True, max_length=400, verbose_name='afspraak')),
                    ('reden', models.CharField(blank=True, max_length=400, verbose_name='waarom dit nodig is')),
                    ('grondslag', models.CharField(blank=True, choices=[('participatiewet', 'Participatiewet: hulp bij werk of meedoen'), ('wmo', 'Wmo 2015: ondersteuning thuis of overdag'), ('inburgering', 'Wet inburgering 2021'), ('schulden', 'Wet gemeentelijke schuldhulpverlening')], max_length=20, verbose_name='volgens welke wet')),
                    ('reactie', models.CharField(blank=True, max_length=400, verbose_name='wat de inwoner ervan zegt')),
                    ('reactie_op', models.DateTimeField(blank=True, null=True, verbose_name='gezegd op')),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente')),
                    ('gesprek', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.gesprek')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='trajecten.gespreksdeel')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='MetingeninlezingEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('op', models.DateTimeField(verbose_name='ingelezen op')),
                    ('inwoners', django.contrib.postgres.fields.ArrayField(base_field=models.UUIDField(), blank=True, default=list, size=None)),
                    ('trajecten', django.contrib.postgres.fields.ArrayField(base_field=models.UUIDField(), blank=True, default=list, size=None)),
                    ('beeindigd', django.contrib.postgres.fields.ArrayField(base_field=models.UUIDField(), blank=True, default=list, size=None)),
                    ('metingen', django.contrib.postgres.fields.ArrayField(base_field=models.UUIDField(), blank=True, default=list, size=None)),
                    ('teruggedraaid_op', models.DateTimeField(blank=True, null=True, verbose_name='ongedaan gemaakt op')),
                    ('door', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='trajecten.metingeninlezing')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='SignaalEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('soort', models.CharField(choices=[('leefgebied', 'Hulp op een leefgebied'), ('laaggeletterdheid', 'Lezen en schrijven'), ('financiele_rust', 'Rust over geld'), ('stagnatie', 'Het staat stil'), ('terugval', 'Kans op terugval')], max_length=20, verbose_name='waar gaat het over')),
                    ('doel', models.CharField(max_length=200, verbose_name='waarvoor')),
                    ('actie', models.CharField(max_length=400, verbose_name='wat gaat u doen')),
                    ('gemaakt_op', models.DateField(verbose_name='gemaakt op')),
                    ('bekijken_op', models.DateField(verbose_name='opnieuw bekijken op')),
                    ('beeindigd_op', models.DateField(blank=True, null=True, verbose_name='gestopt op')),
                    ('afloop', models.CharField(blank=True, choices=[('gelukt', 'Het is opgelost'), ('ander', 'Iemand anders helpt nu'), ('niet_nodig', 'Het is niet meer nodig'), ('klopt_niet', 'Het klopte niet'), ('verlopen', 'Niemand keek er meer naar')], max_length=20, verbose_name='afloop')),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente')),
                    ('inwoner', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.inwoner')),
                    ('ook_voor', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='trajecten.signaal')),
                    ('volgt', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='WerkdrempelEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.BigIntegerField()),
                    ('soort', models.CharField(choices=[('geen_contact', 'Geen contact met een inwoner'), ('stagnatie', 'Geen verandering in een traject')], max_length=20, verbose_name='waarvoor')),
                    ('dagen', models.PositiveSmallIntegerField(validators=[django.core.validators.MinValueValidator(1), django.core.validators.MaxValueValidator(730)], verbose_name='dagen')),
                    ('geldig_van', models.DateField(verbose_name='geldig van')),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente')),
                    ('gezet_door', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='trajecten.werkdrempel')),
                ],
                options={
                    'abstract': False,
                },
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='deelname',
                name='insert_insert',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='deelname',
                name='update_update',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='deelname',
                name='delete_delete',
            ),
            migrations.RemoveConstraint(
                model_name='deelname',
                name='deelname_op_volgorde',
            ),
            migrations.AddField(
                model_name='deelname',
                name='afgesproken_tot',
                field=models.DateField(blank=True, null=True, verbose_name='afgesproken tot en met'),
            ),
            migrations.AddField(
                model_name='deelnameevent',
                name='afgesproken_tot',
                field=models.DateField(blank=True, null=True, verbose_name='afgesproken tot en met'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='deelname',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_deelnameevent" ("afgesproken_tot", "gemeente_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "sinds", "stil_sinds", "tot", "traject_id", "uren", "vorm_id", "waar", "wet") VALUES (NEW."afgesproken_tot", NEW."gemeente_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."sinds", NEW."stil_sinds", NEW."tot", NEW."traject_id", NEW."uren", NEW."vorm_id", NEW."waar", NEW."wet"); RETURN NULL;', hash='fbfeafc49d055f21e16523ced2fb1df113bd32da', operation='INSERT', pgid='pgtrigger_insert_insert_fa361', table='trajecten_deelname', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='deelname',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_deelnameevent" ("afgesproken_tot", "gemeente_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "sinds", "stil_sinds", "tot", "traject_id", "uren", "vorm_id", "waar", "wet") VALUES (NEW."afgesproken_tot", NEW."gemeente_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."sinds", NEW."stil_sinds", NEW."tot", NEW."traject_id", NEW."uren", NEW."vorm_id", NEW."waar", NEW."wet"); RETURN NULL;', hash='a2875097378291a3abc2068b762fad17aa44ec5a', operation='UPDATE', pgid='pgtrigger_update_update_16a64', table='trajecten_deelname', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='deelname',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_deelnameevent" ("afgesproken_tot", "gemeente_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "sinds", "stil_sinds", "tot", "traject_id", "uren", "vorm_id", "waar", "wet") VALUES (OLD."afgesproken_tot", OLD."gemeente_id", OLD."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."sinds", OLD."stil_sinds", OLD."tot", OLD."traject_id", OLD."uren", OLD."vorm_id", OLD."waar", OLD."wet"); RETURN NULL;', hash='32bb92afedc2d44357aaa64137d9b95607ea8f4a', operation='DELETE', pgid='pgtrigger_delete_delete_3b0f7', table='trajecten_deelname', when='AFTER')),
            ),
            migrations.AddConstraint(
                model_name='deelname',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('tot', None), ('tot__gte', models.F('sinds')), _connector='OR'), models.Q(('stil_sinds', None), ('stil_sinds__gte', models.F('sinds')), _connector='OR'), models.Q(('afgesproken_tot', None), ('afgesproken_tot__gte', models.F('sinds')), _connector='OR')), name='deelname_op_volgorde', violation_error_message='Kies een dag na de eerste dag.'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='gesprek',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_gesprekevent" ("door_id", "gemeente_id", "gewaarschuwd_op", "id", "inwoner_id", "op", "opgeschreven_op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "traject_id") VALUES (NEW."door_id", NEW."gemeente_id", NEW."gewaarschuwd_op", NEW."id", NEW."inwoner_id", NEW."op", NEW."opgeschreven_op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."traject_id"); RETURN NULL;', hash='ec24585c768fb2db2cd352a3ac73f6352a88f1ba', operation='INSERT', pgid='pgtrigger_insert_insert_d51d0', table='trajecten_gesprek', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='gesprek',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_gesprekevent" ("door_id", "gemeente_id", "gewaarschuwd_op", "id", "inwoner_id", "op", "opgeschreven_op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "traject_id") VALUES (NEW."door_id", NEW."gemeente_id", NEW."gewaarschuwd_op", NEW."id", NEW."inwoner_id", NEW."op", NEW."opgeschreven_op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."traject_id"); RETURN NULL;', hash='2c496689a73b713353a4e712b0ef083e17f70309', operation='UPDATE', pgid='pgtrigger_update_update_5b94a', table='trajecten_gesprek', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='gesprek',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_gesprekevent" ("door_id", "gemeente_id", "gewaarschuwd_op", "id", "inwoner_id", "op", "opgeschreven_op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "traject_id") VALUES (OLD."door_id", OLD."gemeente_id", OLD."gewaarschuwd_op", OLD."id", OLD."inwoner_id", OLD."op", OLD."opgeschreven_op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."traject_id"); RETURN NULL;', hash='740e6b60086ba57ef7774fe1b54c43a62034eb47', operation='DELETE', pgid='pgtrigger_delete_delete_747b0', table='trajecten_gesprek', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='gespreksdeel',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_gespreksdeelevent" ("afspraak", "gemeente_id", "gesprek_id", "grondslag", "id", "onderwerp", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "reactie", "reactie_op", "reden", "wens") VALUES (NEW."afspraak", NEW."gemeente_id", NEW."gesprek_id", NEW."grondslag", NEW."id", NEW."onderwerp", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."reactie", NEW."reactie_op", NEW."reden", NEW."wens"); RETURN NULL;', hash='77ac699842b670f4761ecc2056e6dccef9bb0c65', operation='INSERT', pgid='pgtrigger_insert_insert_61251', table='trajecten_gespreksdeel', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='gespreksdeel',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_gespreksdeelevent" ("afspraak", "gemeente_id", "gesprek_id", "grondslag", "id", "onderwerp", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "reactie", "reactie_op", "reden", "wens") VALUES (NEW."afspraak", NEW."gemeente_id", NEW."gesprek_id", NEW."grondslag", NEW."id", NEW."onderwerp", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."reactie", NEW."reactie_op", NEW."reden", NEW."wens"); RETURN NULL;', hash='0865f7e1a290aa8b8b9f1c687ad66f70111f4d92', operation='UPDATE', pgid='pgtrigger_update_update_62a08', table='trajecten_gespreksdeel', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='gespreksdeel',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_gespreksdeelevent" ("afspraak", "gemeente_id", "gesprek_id", "grondslag", "id", "onderwerp", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "reactie", "reactie_op", "reden", "wens") VALUES (OLD."afspraak", OLD."gemeente_id", OLD."gesprek_id", OLD."grondslag", OLD."id", OLD."onderwerp", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."reactie", OLD."reactie_op", OLD."reden", OLD."wens"); RETURN NULL;', hash='5870b6269c33e9bdbc30332ada10d60d8cb6c932', operation='DELETE', pgid='pgtrigger_delete_delete_27554', table='trajecten_gespreksdeel', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='metingeninlezing',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_metingeninlezingevent" ("beeindigd", "door_id", "gemeente_id", "id", "inwoners", "metingen", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "teruggedraaid_op", "trajecten") VALUES (NEW."beeindigd", NEW."door_id", NEW."gemeente_id", NEW."id", NEW."inwoners", NEW."metingen", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."teruggedraaid_op", NEW."trajecten"); RETURN NULL;', hash='01483e068c552ac30cf511da4a5b4e799d4c77db', operation='INSERT', pgid='pgtrigger_insert_insert_cc9bc', table='trajecten_metingeninlezing', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='metingeninlezing',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_metingeninlezingevent" ("beeindigd", "door_id", "gemeente_id", "id", "inwoners", "metingen", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "teruggedraaid_op", "trajecten") VALUES (NEW."beeindigd", NEW."door_id", NEW."gemeente_id", NEW."id", NEW."inwoners", NEW."metingen", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."teruggedraaid_op", NEW."trajecten"); RETURN NULL;', hash='6f62774f3fd4f2c46c207b2ae07e39bd7b45b2fc', operation='UPDATE', pgid='pgtrigger_update_update_0b4d3', table='trajecten_metingeninlezing', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='metingeninlezing',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_metingeninlezingevent" ("beeindigd", "door_id", "gemeente_id", "id", "inwoners", "metingen", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "teruggedraaid_op", "trajecten") VALUES (OLD."beeindigd", OLD."door_id", OLD."gemeente_id", OLD."id", OLD."inwoners", OLD."metingen", OLD."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."teruggedraaid_op", OLD."trajecten"); RETURN NULL;', hash='0c1506336b0efb4aff5c51a4712685f11af050c9', operation='DELETE', pgid='pgtrigger_delete_delete_df268', table='trajecten_metingeninlezing', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='signaal',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_signaalevent" ("actie", "afloop", "beeindigd_op", "bekijken_op", "doel", "gemaakt_op", "gemeente_id", "id", "inwoner_id", "ook_voor_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "volgt_id") VALUES (NEW."actie", NEW."afloop", NEW."beeindigd_op", NEW."bekijken_op", NEW."doel", NEW."gemaakt_op", NEW."gemeente_id", NEW."id", NEW."inwoner_id", NEW."ook_voor_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."soort", NEW."volgt_id"); RETURN NULL;', hash='609ad0901d6d8adfccff01cb32f5c022c0c409ed', operation='INSERT', pgid='pgtrigger_insert_insert_4bb04', table='trajecten_signaal', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='signaal',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_signaalevent" ("actie", "afloop", "beeindigd_op", "bekijken_op", "doel", "gemaakt_op", "gemeente_id", "id", "inwoner_id", "ook_voor_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "volgt_id") VALUES (NEW."actie", NEW."afloop", NEW."beeindigd_op", NEW."bekijken_op", NEW."doel", NEW."gemaakt_op", NEW."gemeente_id", NEW."id", NEW."inwoner_id", NEW."ook_voor_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."soort", NEW."volgt_id"); RETURN NULL;', hash='ffda71d4604aaa842c7366c07c027557e4dc3714', operation='UPDATE', pgid='pgtrigger_update_update_6181c', table='trajecten_signaal', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='signaal',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_signaalevent" ("actie", "afloop", "beeindigd_op", "bekijken_op", "doel", "gemaakt_op", "gemeente_id", "id", "inwoner_id", "ook_voor_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "volgt_id") VALUES (OLD."actie", OLD."afloop", OLD."beeindigd_op", OLD."bekijken_op", OLD."doel", OLD."gemaakt_op", OLD."gemeente_id", OLD."id", OLD."inwoner_id", OLD."ook_voor_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."soort", OLD."volgt_id"); RETURN NULL;', hash='d5e41be49b7b9d24b02d088e87be8acc64103c38', operation='DELETE', pgid='pgtrigger_delete_delete_bf661', table='trajecten_signaal', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='werkdrempel',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_werkdrempelevent" ("dagen", "geldig_van", "gemeente_id", "gezet_door_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort") VALUES (NEW."dagen", NEW."geldig_van", NEW."gemeente_id", NEW."gezet_door_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."soort"); RETURN NULL;', hash='2afcf27583a688213b09aefb01aa391f44bfd83c', operation='INSERT', pgid='pgtrigger_insert_insert_54efb', table='trajecten_werkdrempel', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='werkdrempel',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_werkdrempelevent" ("dagen", "geldig_van", "gemeente_id", "gezet_door_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort") VALUES (NEW."dagen", NEW."geldig_van", NEW."gemeente_id", NEW."gezet_door_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."soort"); RETURN NULL;', hash='c0ad5cd4fd06bef9f11284f820b8aea04f107fa0', operation='UPDATE', pgid='pgtrigger_update_update_2716c', table='trajecten_werkdrempel', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='werkdrempel',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_werkdrempelevent" ("dagen", "geldig_van", "gemeente_id", "gezet_door_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort") VALUES (OLD."dagen", OLD."geldig_van", OLD."gemeente_id", OLD."gezet_door_id", OLD."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."soort"); RETURN NULL;', hash='a12dff3ef670a89364821a8285b191f5ee24943f', operation='DELETE', pgid='pgtrigger_delete_delete_801c7', table='trajecten_werkdrempel', when='AFTER')),
            ),
            migrations.RunSQL(FUNCTIES, FUNCTIES_WEG),
            Muur("Gesprek", rijen=GEMEENTE, en=SAMEN, binnen_gemeente=("inwoner", "traject")),
            Muur("GesprekEvent", rijen=GEMEENTE, en=SAMEN, alleen_erbij=True),
            Muur("Gespreksdeel", rijen=VAN_EEN_GESPREK, binnen_gemeente=("gesprek",)),
            Muur("GespreksdeelEvent", rijen=VAN_EEN_GESPREK, alleen_erbij=True),
            Muur("Signaal", rijen=GEMEENTE, en=BIJ_NAAM, binnen_gemeente=("inwoner",)),
            Muur("SignaalEvent", rijen=GEMEENTE, en=BIJ_NAAM, alleen_erbij=True),
            Muur("Werkdrempel", rijen=BEHEER, ook=GEMEENTE),
            Muur("WerkdrempelEvent", rijen=BEHEER, alleen_erbij=True),
            Muur("Metingeninlezing", rijen=GEMEENTE, en=EIGEN_WERK),
            Muur("MetingeninlezingEvent", rijen=GEMEENTE, en=EIGEN_WERK, alleen_erbij=True),
            migrations.RunSQL(ALLEEN_BEGELEIDER, ALLEEN_BEGELEIDER_WEG),
        ]),
    ]
