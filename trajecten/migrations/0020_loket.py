"""The loket: one owner for every aanmelding; who is there for whom; steps, organisaties and decisions on a traject."""

import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
import uuid
from django.conf import settings
from django.db import migrations, models

from netwerk.muur import GEMEENTE, Muur
from participatie.migraties import Tegelijk

# Somebody who became an inwoner reads the own first question.
AANMELDING = """ALTER TABLE trajecten_aanmelding ADD CONSTRAINT trajecten_aanmelding_inwoner_id_gemeente
    FOREIGN KEY (inwoner_id, gemeente_id) REFERENCES trajecten_inwoner (id, gemeente_id) DEFERRABLE INITIALLY DEFERRED;
CREATE POLICY muur_ook ON trajecten_aanmelding FOR SELECT USING (inwoner_id = ANY (ARRAY(SELECT mijn_inwoners())));"""
AANMELDING_WEG = """DROP POLICY muur_ook ON trajecten_aanmelding;
ALTER TABLE trajecten_aanmelding DROP CONSTRAINT trajecten_aanmelding_inwoner_id_gemeente;"""

# Who stands in for a begeleider today, in a role of its own in that gemeente, has the same inwoners; and a kwartiermaker
# finds somebody for who has nobody. The same as trajecten.toegang.
FUNCTIE = "LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp"
WAARNEMEN = f"""
CREATE FUNCTION inwoners_die_ik_waarneem() RETURNS SETOF uuid {FUNCTIE} AS $$
BEGIN
    RETURN QUERY SELECT inwoner.id FROM netwerk_waarneming w
        JOIN netwerk_lid ik ON ik.id = w.waarnemer_id AND ik.is_active
        JOIN netwerk_rol rol ON rol.lid_id = ik.id AND rol.gemeente_id = w.gemeente_id AND rol.soort = w.rol
        JOIN trajecten_inwoner inwoner ON inwoner.begeleider_id = w.afwezige_id AND inwoner.gemeente_id = w.gemeente_id
        WHERE ik.id = muur_gebruiker() AND w.ingetrokken_op IS NULL
            AND (statement_timestamp() AT TIME ZONE 'Europe/Amsterdam')::date BETWEEN w.van AND w.tot;
END $$;

CREATE FUNCTION inwoners_zonder_contactpersoon() RETURNS SETOF uuid {FUNCTIE} AS $$
BEGIN
    RETURN QUERY SELECT inwoner.id FROM netwerk_rol mijn
        JOIN netwerk_lid ik ON ik.id = mijn.lid_id AND ik.is_active
        JOIN trajecten_inwoner inwoner ON inwoner.gemeente_id = mijn.gemeente_id
        WHERE mijn.lid_id = muur_gebruiker() AND mijn.soort = 'kwartiermaker' AND NOT EXISTS (
            SELECT FROM netwerk_rol helpt JOIN netwerk_lid helper ON helper.id = helpt.lid_id AND helper.is_active
            WHERE helpt.lid_id = inwoner.begeleider_id AND helpt.gemeente_id = inwoner.gemeente_id
                AND helpt.soort IN ('begeleider', 'kwartiermaker'));
END $$;
"""
WAARNEMEN_WEG = "DROP FUNCTION inwoners_zonder_contactpersoon(); DROP FUNCTION inwoners_die_ik_waarneem();"


def _mijn_inwoners(erbij: str) -> str:
    return f"""
CREATE OR REPLACE FUNCTION mijn_inwoners() RETURNS SETOF uuid {FUNCTIE} AS $$
BEGIN
    IF muur_systeem() THEN RETURN QUERY SELECT id FROM trajecten_inwoner;
    ELSE RETURN QUERY SELECT id FROM trajecten_inwoner WHERE lid_id = muur_gebruiker()
        UNION SELECT id FROM trajecten_inwoner
        WHERE begeleider_id = muur_gebruiker() AND gemeente_id IN (SELECT mijn_helpgemeenten())
        {erbij} UNION SELECT mijn_noodtoegangen();
    END IF;
END $$;

CREATE OR REPLACE FUNCTION inwoners_die_ik_begeleid() RETURNS SETOF uuid {FUNCTIE} AS $$
BEGIN
    RETURN QUERY SELECT id FROM trajecten_inwoner
        WHERE lid_id IS DISTINCT FROM muur_gebruiker() AND id IN (SELECT i.id FROM trajecten_inwoner i
            WHERE i.begeleider_id = muur_gebruiker() AND i.gemeente_id IN (SELECT mijn_helpgemeenten()) {erbij});
END $$;
"""


MET_WAARNEMER = _mijn_inwoners("UNION SELECT inwoners_die_ik_waarneem()")
ZONDER_WAARNEMER = _mijn_inwoners("")

EIGEN = """lid_id = (SELECT muur_gebruiker()) OR (SELECT muur_systeem())
    OR (begeleider_id = (SELECT muur_gebruiker()) AND gemeente_id = ANY (ARRAY(SELECT mijn_helpgemeenten())))
    OR id = ANY (ARRAY(SELECT inwoners_die_op_mij_wachten()))"""
ERBIJ = """OR id = ANY (ARRAY(SELECT inwoners_die_ik_waarneem()))"""
LEZEN = """OR id = ANY (ARRAY(SELECT mijn_noodtoegangen())) OR id = ANY (ARRAY(SELECT inwoners_met_mij_gedeeld()))"""
ZONDER = """OR id = ANY (ARRAY(SELECT inwoners_zonder_contactpersoon()))"""
INWONERS = f"""ALTER POLICY muur_en ON trajecten_inwoner
    USING ({EIGEN} {ERBIJ} {LEZEN} {ZONDER}) WITH CHECK ({EIGEN} {ERBIJ});
CREATE POLICY muur_wijzig ON trajecten_inwoner AS RESTRICTIVE FOR UPDATE USING ({EIGEN} {ERBIJ});"""
INWONERS_WEG = f"""DROP POLICY muur_wijzig ON trajecten_inwoner;
ALTER POLICY muur_en ON trajecten_inwoner USING ({EIGEN} {LEZEN}) WITH CHECK ({EIGEN});"""

# An inwoner reads who stands in for the own begeleider.
WIE_NEEMT_WAAR = """CREATE POLICY muur_ook ON netwerk_waarneming FOR SELECT USING (
    gemeente_id = ANY (ARRAY(SELECT mijn_gemeenten()))
    AND afwezige_id IN (SELECT begeleider_id FROM trajecten_inwoner WHERE lid_id = (SELECT muur_gebruiker())));"""
WIE_NEEMT_WAAR_WEG = "DROP POLICY muur_ook ON netwerk_waarneming;"


# The same people as of a traject; what is written needs the begeleider. Of steps also the person.
VAN_TRAJECT = "(SELECT muur_systeem()) OR traject_id = ANY (ARRAY(SELECT mijn_trajecten()))"
VAN_EIGEN_MENSEN = "inwoner_id = ANY (ARRAY(SELECT mijn_inwoners()))"
BIJ_EEN_TRAJECT = ("Trajectorganisatie", "Trajectbesluit", "Omstandigheid", "Aanleiding")
IK_BEGELEID = "(SELECT muur_systeem()) OR traject_id = ANY (ARRAY(SELECT trajecten_die_ik_begeleid()))"
SCHRIJVEN = "".join(
    f"""
CREATE POLICY muur_toevoegen ON {tabel} AS RESTRICTIVE FOR INSERT WITH CHECK ({IK_BEGELEID});
CREATE POLICY muur_veranderen ON {tabel} AS RESTRICTIVE FOR UPDATE USING ({IK_BEGELEID}) WITH CHECK ({IK_BEGELEID});
CREATE POLICY muur_weghalen ON {tabel} AS RESTRICTIVE FOR DELETE USING ({IK_BEGELEID});
"""
    for tabel in (f"trajecten_{naam.lower()}" for naam in BIJ_EEN_TRAJECT)
)
SCHRIJVEN_WEG = "".join(
    f"DROP POLICY {regel} ON trajecten_{naam.lower()};"
    for naam in BIJ_EEN_TRAJECT
    for regel in ("muur_toevoegen", "muur_veranderen", "muur_weghalen")
)
PLEK = """CREATE TRIGGER trajecten_deelname_netwerk AFTER INSERT OR UPDATE OF gemeente_id, plek_id ON trajecten_deelname
    FOR EACH ROW EXECUTE FUNCTION bewaak_netwerk('gemeente_id', 'netwerk_gemeente', 'plek_id', 'netwerk_plek')"""
PLEK_WEG = "DROP TRIGGER trajecten_deelname_netwerk ON trajecten_deelname"
EINDEN = ("periode", "deelname", "meting", "omstandigheid", "match", "stap", "door_deelname")


class Migration(migrations.Migration):

    dependencies = [
        ('netwerk', '0024_muur_sneller'),
        ('trajecten', '0019_verwijzingen'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        Tegelijk([
            migrations.CreateModel(
                name='Aanleiding',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('zin', models.CharField(max_length=200, verbose_name='hoe hangt dit samen')),
                    ('op', models.DateField(verbose_name='opgeschreven op')),
                ],
                options={
                    'verbose_name': 'aanleiding',
                    'verbose_name_plural': 'aanleidingen',
                    'ordering': ['-op', 'pk'],
                },
            ),
            migrations.CreateModel(
                name='AanleidingEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('zin', models.CharField(max_length=200, verbose_name='hoe hangt dit samen')),
                    ('op', models.DateField(verbose_name='opgeschreven op')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Gehoord',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('op', models.DateField(verbose_name='op')),
                    ('antwoord', models.CharField(choices=[('ja', 'Ja'), ('beetje', 'Een beetje'), ('nee', 'Nee')], max_length=10, verbose_name='voelt u zich gehoord')),
                ],
                options={
                    'verbose_name': 'antwoord of iemand zich gehoord voelt',
                    'verbose_name_plural': 'antwoorden of iemand zich gehoord voelt',
                    'ordering': ['-op', '-pk'],
                },
            ),
            migrations.CreateModel(
                name='GehoordEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.BigIntegerField()),
                    ('op', models.DateField(verbose_name='op')),
                    ('antwoord', models.CharField(choices=[('ja', 'Ja'), ('beetje', 'Een beetje'), ('nee', 'Nee')], max_length=10, verbose_name='voelt u zich gehoord')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Omstandigheid',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('soort', models.CharField(choices=[('mantelzorg', 'Zorgt voor iemand (mantelzorg)'), ('ontheffing', 'Ontheffing: hoeft niet te solliciteren'), ('beschikking', 'Beschikking voor begeleiding')], max_length=20, verbose_name='wat')),
                    ('niveau', models.CharField(blank=True, choices=[('licht', 'licht'), ('gemiddeld', 'gemiddeld'), ('intensief', 'intensief')], max_length=20, verbose_name='niveau van de beschikking')),
                    ('sinds', models.DateField(verbose_name='vanaf')),
                    ('tot', models.DateField(blank=True, null=True, verbose_name='tot en met')),
                ],
                options={
                    'verbose_name': 'omstandigheid',
                    'verbose_name_plural': 'omstandigheden',
                    'ordering': ['sinds', 'pk'],
                },
            ),
            migrations.CreateModel(
                name='OmstandigheidEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('soort', models.CharField(choices=[('mantelzorg', 'Zorgt voor iemand (mantelzorg)'), ('ontheffing', 'Ontheffing: hoeft niet te solliciteren'), ('beschikking', 'Beschikking voor begeleiding')], max_length=20, verbose_name='wat')),
                    ('niveau', models.CharField(blank=True, choices=[('licht', 'licht'), ('gemiddeld', 'gemiddeld'), ('intensief', 'intensief')], max_length=20, verbose_name='niveau van de beschikking')),
                    ('sinds', models.DateField(verbose_name='vanaf')),
                    ('tot', models.DateField(blank=True, null=True, verbose_name='tot en met')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Stap',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('wat', models.CharField(max_length=120, verbose_name='wat is de stap')),
                    ('wanneer', models.CharField(blank=True, max_length=60, verbose_name='wanneer')),
                    ('voorgesteld_op', models.DateTimeField(verbose_name='voorgesteld op')),
                    ('antwoord', models.CharField(blank=True, choices=[('eens', 'Ja, dat wil ik'), ('nog_niet', 'Nog niet'), ('anders', 'Liever anders')], max_length=10, verbose_name='antwoord')),
                    ('woorden', models.CharField(blank=True, max_length=400, verbose_name='in eigen woorden')),
                    ('hoe', models.CharField(blank=True, choices=[('zelf', 'zelf'), ('samen', 'in een gesprek')], max_length=10, verbose_name='hoe gegeven')),
                    ('beantwoord_op', models.DateTimeField(blank=True, null=True, verbose_name='beantwoord op')),
                    ('gedaan_op', models.DateField(blank=True, null=True, verbose_name='gedaan op')),
                    ('gestopt_op', models.DateField(blank=True, null=True, verbose_name='hoeft niet meer sinds')),
                ],
                options={
                    'verbose_name': 'stap',
                    'verbose_name_plural': 'stappen',
                    'ordering': ['-voorgesteld_op', 'pk'],
                },
            ),
            migrations.CreateModel(
                name='StapEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('wat', models.CharField(max_length=120, verbose_name='wat is de stap')),
                    ('wanneer', models.CharField(blank=True, max_length=60, verbose_name='wanneer')),
                    ('voorgesteld_op', models.DateTimeField(verbose_name='voorgesteld op')),
                    ('antwoord', models.CharField(blank=True, choices=[('eens', 'Ja, dat wil ik'), ('nog_niet', 'Nog niet'), ('anders', 'Liever anders')], max_length=10, verbose_name='antwoord')),
                    ('woorden', models.CharField(blank=True, max_length=400, verbose_name='in eigen woorden')),
                    ('hoe', models.CharField(blank=True, choices=[('zelf', 'zelf'), ('samen', 'in een gesprek')], max_length=10, verbose_name='hoe gegeven')),
                    ('beantwoord_op', models.DateTimeField(blank=True, null=True, verbose_name='beantwoord op')),
                    ('gedaan_op', models.DateField(blank=True, null=True, verbose_name='gedaan op')),
                    ('gestopt_op', models.DateField(blank=True, null=True, verbose_name='hoeft niet meer sinds')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Trajectbesluit',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('op', models.DateField(verbose_name='wanneer')),
                    ('wat', models.CharField(max_length=400, verbose_name='wat is er besloten')),
                    ('wie', models.CharField(max_length=300, verbose_name='wie besloten mee')),
                    ('inwoner_erbij', models.BooleanField(verbose_name='de inwoner was erbij')),
                ],
                options={
                    'verbose_name': 'gezamenlijk besluit',
                    'verbose_name_plural': 'gezamenlijke besluiten',
                    'ordering': ['-op', 'pk'],
                },
            ),
            migrations.CreateModel(
                name='TrajectbesluitEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('op', models.DateField(verbose_name='wanneer')),
                    ('wat', models.CharField(max_length=400, verbose_name='wat is er besloten')),
                    ('wie', models.CharField(max_length=300, verbose_name='wie besloten mee')),
                    ('inwoner_erbij', models.BooleanField(verbose_name='de inwoner was erbij')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Trajectorganisatie',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('naam', models.CharField(max_length=200, verbose_name='naam')),
                    ('sinds', models.DateField(verbose_name='vanaf')),
                    ('reden', models.CharField(max_length=200, verbose_name='waarom')),
                    ('tot', models.DateField(blank=True, null=True, verbose_name='tot')),
                    ('reden_einde', models.CharField(blank=True, max_length=200, verbose_name='waarom niet meer')),
                ],
                options={
                    'verbose_name': 'organisatie bij een traject',
                    'verbose_name_plural': 'organisaties bij een traject',
                    'ordering': ['sinds', 'pk'],
                },
            ),
            migrations.CreateModel(
                name='TrajectorganisatieEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('naam', models.CharField(max_length=200, verbose_name='naam')),
                    ('sinds', models.DateField(verbose_name='vanaf')),
                    ('reden', models.CharField(max_length=200, verbose_name='waarom')),
                    ('tot', models.DateField(blank=True, null=True, verbose_name='tot')),
                    ('reden_einde', models.CharField(blank=True, max_length=200, verbose_name='waarom niet meer')),
                ],
                options={
                    'abstract': False,
                },
            ),
        ]),
        Tegelijk([
            pgtrigger.migrations.RemoveTrigger(
                model_name='aanmelding',
                name='insert_insert',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='aanmelding',
                name='update_update',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='aanmelding',
                name='delete_delete',
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
                model_name='aanmelding',
                name='aanmelding_bereikbaar',
            ),
            migrations.RemoveIndex(
                model_name='aanmelding',
                name='aanmelding_open',
            ),
            migrations.AddField(
                model_name='aanmelding',
                name='afgerond_op',
                field=models.DateTimeField(blank=True, null=True, verbose_name='afgerond op'),
            ),
            migrations.AddField(
                model_name='aanmelding',
                name='afloop',
                field=models.CharField(blank=True, choices=[('inwoner', 'Wordt inwoner'), ('wil_niet', 'De persoon wil dit nu niet'), ('niet_bereikt', 'Wij kregen geen contact'), ('elders', 'Iemand anders helpt al'), ('dubbel', 'Deze persoon stond er al'), ('geen_mens', 'Dit ging niet over meedoen')], max_length=20, verbose_name='wat ervan kwam'),
            ),
            migrations.AddField(
                model_name='aanmelding',
                name='financiering',
                field=models.CharField(blank=True, max_length=120, verbose_name='wie het betaalt'),
            ),
            migrations.AddField(
                model_name='aanmelding',
                name='inwoner',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='aanmeldingen', to='trajecten.inwoner', verbose_name='inwoner'),
            ),
            migrations.AddField(
                model_name='aanmelding',
                name='kanaal',
                field=models.CharField(choices=[('doe_mee', 'zelf ingevuld'), ('balie', 'aan de balie'), ('telefoon', 'aan de telefoon'), ('professional', 'via een professional'), ('bijeenkomst', 'op een bijeenkomst')], default='doe_mee', max_length=20, verbose_name='hoe het binnenkwam'),
            ),
            migrations.AddField(
                model_name='aanmelding',
                name='uiterlijk_op',
                field=models.DateField(blank=True, null=True, verbose_name='uiterlijk op'),
            ),
            migrations.AddField(
                model_name='aanmelding',
                name='via',
                field=models.CharField(blank=True, max_length=120, verbose_name='via wie'),
            ),
            migrations.AddField(
                model_name='aanmeldingevent',
                name='afgerond_op',
                field=models.DateTimeField(blank=True, null=True, verbose_name='afgerond op'),
            ),
            migrations.AddField(
                model_name='aanmeldingevent',
                name='afloop',
                field=models.CharField(blank=True, choices=[('inwoner', 'Wordt inwoner'), ('wil_niet', 'De persoon wil dit nu niet'), ('niet_bereikt', 'Wij kregen geen contact'), ('elders', 'Iemand anders helpt al'), ('dubbel', 'Deze persoon stond er al'), ('geen_mens', 'Dit ging niet over meedoen')], max_length=20, verbose_name='wat ervan kwam'),
            ),
            migrations.AddField(
                model_name='aanmeldingevent',
                name='financiering',
                field=models.CharField(blank=True, max_length=120, verbose_name='wie het betaalt'),
            ),
            migrations.AddField(
                model_name='aanmeldingevent',
                name='inwoner',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.inwoner', verbose_name='inwoner'),
            ),
            migrations.AddField(
                model_name='aanmeldingevent',
                name='kanaal',
                field=models.CharField(choices=[('doe_mee', 'zelf ingevuld'), ('balie', 'aan de balie'), ('telefoon', 'aan de telefoon'), ('professional', 'via een professional'), ('bijeenkomst', 'op een bijeenkomst')], default='doe_mee', max_length=20, verbose_name='hoe het binnenkwam'),
            ),
            migrations.AddField(
                model_name='aanmeldingevent',
                name='uiterlijk_op',
                field=models.DateField(blank=True, null=True, verbose_name='uiterlijk op'),
            ),
            migrations.AddField(
                model_name='aanmeldingevent',
                name='via',
                field=models.CharField(blank=True, max_length=120, verbose_name='via wie'),
            ),
            migrations.AddField(
                model_name='deelname',
                name='plek',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='netwerk.plek', verbose_name='op welke plek?'),
            ),
            migrations.AddField(
                model_name='deelnameevent',
                name='plek',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.plek', verbose_name='op welke plek?'),
            ),
            migrations.AddIndex(
                model_name='aanmelding',
                index=models.Index(condition=models.Q(('afgerond_op', None)), fields=['gemeente', 'ontvangen_op'], name='aanmelding_open'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='aanmelding',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_aanmeldingevent" ("afgerond_op", "afloop", "bericht", "email", "financiering", "gemeente_id", "id", "inwoner_id", "kanaal", "naam", "ontvangen_op", "opgepakt_door_id", "opgepakt_op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "sleutel", "telefoon", "uiterlijk_op", "via") VALUES (NEW."afgerond_op", NEW."afloop", NEW."bericht", NEW."email", NEW."financiering", NEW."gemeente_id", NEW."id", NEW."inwoner_id", NEW."kanaal", NEW."naam", NEW."ontvangen_op", NEW."opgepakt_door_id", NEW."opgepakt_op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."sleutel", NEW."telefoon", NEW."uiterlijk_op", NEW."via"); RETURN NULL;', hash='57d74ac9d55733ce6f4cc7064e4b8eac1bff7cd3', operation='INSERT', pgid='pgtrigger_insert_insert_620f0', table='trajecten_aanmelding', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='aanmelding',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_aanmeldingevent" ("afgerond_op", "afloop", "bericht", "email", "financiering", "gemeente_id", "id", "inwoner_id", "kanaal", "naam", "ontvangen_op", "opgepakt_door_id", "opgepakt_op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "sleutel", "telefoon", "uiterlijk_op", "via") VALUES (NEW."afgerond_op", NEW."afloop", NEW."bericht", NEW."email", NEW."financiering", NEW."gemeente_id", NEW."id", NEW."inwoner_id", NEW."kanaal", NEW."naam", NEW."ontvangen_op", NEW."opgepakt_door_id", NEW."opgepakt_op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."sleutel", NEW."telefoon", NEW."uiterlijk_op", NEW."via"); RETURN NULL;', hash='ec8f0f445e2c30076df8764fa6cbfa8f17a55a01', operation='UPDATE', pgid='pgtrigger_update_update_de6c1', table='trajecten_aanmelding', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='aanmelding',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_aanmeldingevent" ("afgerond_op", "afloop", "bericht", "email", "financiering", "gemeente_id", "id", "inwoner_id", "kanaal", "naam", "ontvangen_op", "opgepakt_door_id", "opgepakt_op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "sleutel", "telefoon", "uiterlijk_op", "via") VALUES (OLD."afgerond_op", OLD."afloop", OLD."bericht", OLD."email", OLD."financiering", OLD."gemeente_id", OLD."id", OLD."inwoner_id", OLD."kanaal", OLD."naam", OLD."ontvangen_op", OLD."opgepakt_door_id", OLD."opgepakt_op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."sleutel", OLD."telefoon", OLD."uiterlijk_op", OLD."via"); RETURN NULL;', hash='574bbbfa5eb247d91c6850a05be9784bc876de77', operation='DELETE', pgid='pgtrigger_delete_delete_9bfc7', table='trajecten_aanmelding', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='deelname',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_deelnameevent" ("afgesproken_tot", "gemeente_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plek_id", "sinds", "stil_sinds", "tot", "traject_id", "uren", "vorm_id", "waar", "wet") VALUES (NEW."afgesproken_tot", NEW."gemeente_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."plek_id", NEW."sinds", NEW."stil_sinds", NEW."tot", NEW."traject_id", NEW."uren", NEW."vorm_id", NEW."waar", NEW."wet"); RETURN NULL;', hash='ec1e90327990ce96b4b4763fd17c03fc8d8406f5', operation='INSERT', pgid='pgtrigger_insert_insert_fa361', table='trajecten_deelname', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='deelname',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_deelnameevent" ("afgesproken_tot", "gemeente_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plek_id", "sinds", "stil_sinds", "tot", "traject_id", "uren", "vorm_id", "waar", "wet") VALUES (NEW."afgesproken_tot", NEW."gemeente_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."plek_id", NEW."sinds", NEW."stil_sinds", NEW."tot", NEW."traject_id", NEW."uren", NEW."vorm_id", NEW."waar", NEW."wet"); RETURN NULL;', hash='074d354b6ac525257003d985d5a7fbd71549205c', operation='UPDATE', pgid='pgtrigger_update_update_16a64', table='trajecten_deelname', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='deelname',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_deelnameevent" ("afgesproken_tot", "gemeente_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plek_id", "sinds", "stil_sinds", "tot", "traject_id", "uren", "vorm_id", "waar", "wet") VALUES (OLD."afgesproken_tot", OLD."gemeente_id", OLD."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."plek_id", OLD."sinds", OLD."stil_sinds", OLD."tot", OLD."traject_id", OLD."uren", OLD."vorm_id", OLD."waar", OLD."wet"); RETURN NULL;', hash='3a813323e5694a038ea6f185f9b2348ff05bf5c1', operation='DELETE', pgid='pgtrigger_delete_delete_3b0f7', table='trajecten_deelname', when='AFTER')),
            ),
            migrations.AddConstraint(
                model_name='aanmelding',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('telefoon', ''), _negated=True), models.Q(('email', ''), _negated=True), models.Q(('via', ''), _negated=True), _connector='OR'), name='aanmelding_bereikbaar', violation_error_message='Vul een telefoonnummer of een e-mailadres in. Dan kunnen wij contact opnemen.'),
            ),
            migrations.AddConstraint(
                model_name='aanmelding',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('afgerond_op', None), ('afloop', '')), models.Q(('afgerond_op__isnull', False), models.Q(('afloop', ''), _negated=True)), _connector='OR'), name='aanmelding_afloop'),
            ),
            migrations.AddField(
                model_name='aanleiding',
                name='deelname',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='trajecten.deelname'),
            ),
            migrations.AddField(
                model_name='aanleiding',
                name='door',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL),
            ),
            migrations.AddField(
                model_name='aanleiding',
                name='door_deelname',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='trajecten.deelname'),
            ),
            migrations.AddField(
                model_name='aanleiding',
                name='gemeente',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.gemeente'),
            ),
            migrations.AddField(
                model_name='aanleiding',
                name='match',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='trajecten.match'),
            ),
            migrations.AddField(
                model_name='aanleiding',
                name='meting',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='trajecten.meting'),
            ),
            migrations.AddField(
                model_name='aanleiding',
                name='periode',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='trajecten.routeperiode'),
            ),
            migrations.AddField(
                model_name='aanleiding',
                name='traject',
                field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='aanleidingen', to='trajecten.traject'),
            ),
            migrations.AddField(
                model_name='aanleidingevent',
                name='deelname',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.deelname'),
            ),
            migrations.AddField(
                model_name='aanleidingevent',
                name='door',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL),
            ),
            migrations.AddField(
                model_name='aanleidingevent',
                name='door_deelname',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.deelname'),
            ),
            migrations.AddField(
                model_name='aanleidingevent',
                name='gemeente',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente'),
            ),
            migrations.AddField(
                model_name='aanleidingevent',
                name='match',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.match'),
            ),
            migrations.AddField(
                model_name='aanleidingevent',
                name='meting',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.meting'),
            ),
            migrations.AddField(
                model_name='aanleidingevent',
                name='periode',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.routeperiode'),
            ),
            migrations.AddField(
                model_name='aanleidingevent',
                name='pgh_obj',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='trajecten.aanleiding'),
            ),
            migrations.AddField(
                model_name='aanleidingevent',
                name='traject',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.traject'),
            ),
            migrations.AddField(
                model_name='gehoord',
                name='door',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL),
            ),
            migrations.AddField(
                model_name='gehoord',
                name='gemeente',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.gemeente'),
            ),
            migrations.AddField(
                model_name='gehoord',
                name='inwoner',
                field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='gehoord', to='trajecten.inwoner'),
            ),
            migrations.AddField(
                model_name='gehoordevent',
                name='door',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL),
            ),
            migrations.AddField(
                model_name='gehoordevent',
                name='gemeente',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente'),
            ),
            migrations.AddField(
                model_name='gehoordevent',
                name='inwoner',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.inwoner'),
            ),
            migrations.AddField(
                model_name='gehoordevent',
                name='pgh_obj',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='trajecten.gehoord'),
            ),
            migrations.AddField(
                model_name='omstandigheid',
                name='gemeente',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.gemeente'),
            ),
            migrations.AddField(
                model_name='omstandigheid',
                name='traject',
                field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='omstandigheden', to='trajecten.traject'),
            ),
            migrations.AddField(
                model_name='aanleidingevent',
                name='omstandigheid',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.omstandigheid'),
            ),
            migrations.AddField(
                model_name='aanleiding',
                name='omstandigheid',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='trajecten.omstandigheid'),
            ),
            migrations.AddField(
                model_name='omstandigheidevent',
                name='gemeente',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente'),
            ),
            migrations.AddField(
                model_name='omstandigheidevent',
                name='pgh_obj',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='trajecten.omstandigheid'),
            ),
            migrations.AddField(
                model_name='omstandigheidevent',
                name='traject',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.traject'),
            ),
            migrations.AddField(
                model_name='stap',
                name='beantwoord_door',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL),
            ),
            migrations.AddField(
                model_name='stap',
                name='gemeente',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.gemeente'),
            ),
            migrations.AddField(
                model_name='stap',
                name='inwoner',
                field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='stappen', to='trajecten.inwoner'),
            ),
            migrations.AddField(
                model_name='stap',
                name='voorgesteld_door',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL),
            ),
            migrations.AddField(
                model_name='aanleidingevent',
                name='stap',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.stap'),
            ),
            migrations.AddField(
                model_name='aanleiding',
                name='stap',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='trajecten.stap'),
            ),
            migrations.AddField(
                model_name='stapevent',
                name='beantwoord_door',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL),
            ),
            migrations.AddField(
                model_name='stapevent',
                name='gemeente',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente'),
            ),
            migrations.AddField(
                model_name='stapevent',
                name='inwoner',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.inwoner'),
            ),
            migrations.AddField(
                model_name='stapevent',
                name='pgh_obj',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='trajecten.stap'),
            ),
            migrations.AddField(
                model_name='stapevent',
                name='voorgesteld_door',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL),
            ),
            migrations.AddField(
                model_name='trajectbesluit',
                name='door',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL),
            ),
            migrations.AddField(
                model_name='trajectbesluit',
                name='gemeente',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.gemeente'),
            ),
            migrations.AddField(
                model_name='trajectbesluit',
                name='traject',
                field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='besluiten', to='trajecten.traject'),
            ),
            migrations.AddField(
                model_name='trajectbesluitevent',
                name='door',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL),
            ),
            migrations.AddField(
                model_name='trajectbesluitevent',
                name='gemeente',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente'),
            ),
            migrations.AddField(
                model_name='trajectbesluitevent',
                name='pgh_obj',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='trajecten.trajectbesluit'),
            ),
            migrations.AddField(
                model_name='trajectbesluitevent',
                name='traject',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.traject'),
            ),
            migrations.AddField(
                model_name='trajectorganisatie',
                name='door',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL),
            ),
            migrations.AddField(
                model_name='trajectorganisatie',
                name='gemeente',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.gemeente'),
            ),
            migrations.AddField(
                model_name='trajectorganisatie',
                name='organisatie',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='netwerk.organisatie', verbose_name='organisatie'),
            ),
            migrations.AddField(
                model_name='trajectorganisatie',
                name='traject',
                field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='organisaties', to='trajecten.traject'),
            ),
            migrations.AddField(
                model_name='trajectorganisatieevent',
                name='door',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL),
            ),
            migrations.AddField(
                model_name='trajectorganisatieevent',
                name='gemeente',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente'),
            ),
            migrations.AddField(
                model_name='trajectorganisatieevent',
                name='organisatie',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.organisatie', verbose_name='organisatie'),
            ),
            migrations.AddField(
                model_name='trajectorganisatieevent',
                name='pgh_obj',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='trajecten.trajectorganisatie'),
            ),
            migrations.AddField(
                model_name='trajectorganisatieevent',
                name='traject',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.traject'),
            ),
            migrations.AddConstraint(
                model_name='gehoord',
                constraint=models.UniqueConstraint(fields=('inwoner', 'op'), name='gehoord_een_per_dag'),
            ),
            migrations.AddConstraint(
                model_name='gehoord',
                constraint=models.CheckConstraint(condition=models.Q(('antwoord__in', ['ja', 'beetje', 'nee'])), name='gehoord_antwoord'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='gehoord',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_gehoordevent" ("antwoord", "door_id", "gemeente_id", "id", "inwoner_id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."antwoord", NEW."door_id", NEW."gemeente_id", NEW."id", NEW."inwoner_id", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id"); RETURN NULL;', hash='72a2a5fde48218d961b9c96f7b0a09d73673f807', operation='INSERT', pgid='pgtrigger_insert_insert_4d2a0', table='trajecten_gehoord', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='gehoord',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_gehoordevent" ("antwoord", "door_id", "gemeente_id", "id", "inwoner_id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."antwoord", NEW."door_id", NEW."gemeente_id", NEW."id", NEW."inwoner_id", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id"); RETURN NULL;', hash='6dfc8c62bcbc2aa51ead47d46d9677eeb3fcb279', operation='UPDATE', pgid='pgtrigger_update_update_6e4e7', table='trajecten_gehoord', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='gehoord',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_gehoordevent" ("antwoord", "door_id", "gemeente_id", "id", "inwoner_id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."antwoord", OLD."door_id", OLD."gemeente_id", OLD."id", OLD."inwoner_id", OLD."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id"); RETURN NULL;', hash='4c70b70342720b2edcb5a6d9270418867f0a86c2', operation='DELETE', pgid='pgtrigger_delete_delete_9e9c6', table='trajecten_gehoord', when='AFTER')),
            ),
            migrations.AddConstraint(
                model_name='omstandigheid',
                constraint=models.CheckConstraint(condition=models.Q(('tot', None), ('tot__gte', models.F('sinds')), _connector='OR'), name='omstandigheid_op_volgorde', violation_error_message='De laatste dag ligt voor de eerste dag.'),
            ),
            migrations.AddConstraint(
                model_name='omstandigheid',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('niveau__in', ['licht', 'gemiddeld', 'intensief']), ('soort', 'beschikking')), models.Q(('soort__in', ['mantelzorg', 'ontheffing']), ('niveau', '')), _connector='OR'), name='omstandigheid_niveau', violation_error_message='Kies het niveau alleen bij een beschikking.'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='omstandigheid',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_omstandigheidevent" ("gemeente_id", "id", "niveau", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "sinds", "soort", "tot", "traject_id") VALUES (NEW."gemeente_id", NEW."id", NEW."niveau", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."sinds", NEW."soort", NEW."tot", NEW."traject_id"); RETURN NULL;', hash='40bcdf1e52a53ea027ba955a5fe4303fffe62665', operation='INSERT', pgid='pgtrigger_insert_insert_3e31c', table='trajecten_omstandigheid', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='omstandigheid',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_omstandigheidevent" ("gemeente_id", "id", "niveau", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "sinds", "soort", "tot", "traject_id") VALUES (NEW."gemeente_id", NEW."id", NEW."niveau", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."sinds", NEW."soort", NEW."tot", NEW."traject_id"); RETURN NULL;', hash='fac36553c15fabd9e9292f01fd2cca936edaf8a5', operation='UPDATE', pgid='pgtrigger_update_update_e2976', table='trajecten_omstandigheid', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='omstandigheid',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_omstandigheidevent" ("gemeente_id", "id", "niveau", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "sinds", "soort", "tot", "traject_id") VALUES (OLD."gemeente_id", OLD."id", OLD."niveau", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."sinds", OLD."soort", OLD."tot", OLD."traject_id"); RETURN NULL;', hash='0f538b8c20ece96969b235df055fa7657704b364', operation='DELETE', pgid='pgtrigger_delete_delete_3af08', table='trajecten_omstandigheid', when='AFTER')),
            ),
            migrations.AddIndex(
                model_name='stap',
                index=models.Index(fields=['inwoner', '-voorgesteld_op'], name='stap_inwoner'),
            ),
            migrations.AddConstraint(
                model_name='stap',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('antwoord', ''), ('beantwoord_op', None), ('hoe', '')), models.Q(('antwoord__in', ['eens', 'nog_niet', 'anders']), ('beantwoord_op__isnull', False), ('hoe__in', ['zelf', 'samen'])), _connector='OR'), name='stap_antwoord'),
            ),
            migrations.AddConstraint(
                model_name='stap',
                constraint=models.CheckConstraint(condition=models.Q(('gedaan_op', None), ('antwoord', 'eens'), _connector='OR'), name='stap_gedaan_na_ja'),
            ),
            migrations.AddConstraint(
                model_name='stap',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('antwoord', 'anders'), _negated=True), models.Q(('woorden', ''), _negated=True), _connector='OR'), name='stap_anders_met_woorden', violation_error_message='Schrijf op wat de inwoner liever wil.'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='stap',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_stapevent" ("antwoord", "beantwoord_door_id", "beantwoord_op", "gedaan_op", "gemeente_id", "gestopt_op", "hoe", "id", "inwoner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "voorgesteld_door_id", "voorgesteld_op", "wanneer", "wat", "woorden") VALUES (NEW."antwoord", NEW."beantwoord_door_id", NEW."beantwoord_op", NEW."gedaan_op", NEW."gemeente_id", NEW."gestopt_op", NEW."hoe", NEW."id", NEW."inwoner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."voorgesteld_door_id", NEW."voorgesteld_op", NEW."wanneer", NEW."wat", NEW."woorden"); RETURN NULL;', hash='e59c35955edbae1d0aaa0c051a534805d13945eb', operation='INSERT', pgid='pgtrigger_insert_insert_7d539', table='trajecten_stap', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='stap',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_stapevent" ("antwoord", "beantwoord_door_id", "beantwoord_op", "gedaan_op", "gemeente_id", "gestopt_op", "hoe", "id", "inwoner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "voorgesteld_door_id", "voorgesteld_op", "wanneer", "wat", "woorden") VALUES (NEW."antwoord", NEW."beantwoord_door_id", NEW."beantwoord_op", NEW."gedaan_op", NEW."gemeente_id", NEW."gestopt_op", NEW."hoe", NEW."id", NEW."inwoner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."voorgesteld_door_id", NEW."voorgesteld_op", NEW."wanneer", NEW."wat", NEW."woorden"); RETURN NULL;', hash='c8d8dea7ef79d6a500ced7fb8cceb6a5bd6e540c', operation='UPDATE', pgid='pgtrigger_update_update_2757e', table='trajecten_stap', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='stap',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_stapevent" ("antwoord", "beantwoord_door_id", "beantwoord_op", "gedaan_op", "gemeente_id", "gestopt_op", "hoe", "id", "inwoner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "voorgesteld_door_id", "voorgesteld_op", "wanneer", "wat", "woorden") VALUES (OLD."antwoord", OLD."beantwoord_door_id", OLD."beantwoord_op", OLD."gedaan_op", OLD."gemeente_id", OLD."gestopt_op", OLD."hoe", OLD."id", OLD."inwoner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."voorgesteld_door_id", OLD."voorgesteld_op", OLD."wanneer", OLD."wat", OLD."woorden"); RETURN NULL;', hash='2eca871d4f73ac566ca354112f7e6c6bdb2b5ce5', operation='DELETE', pgid='pgtrigger_delete_delete_95ba5', table='trajecten_stap', when='AFTER')),
            ),
            migrations.AddConstraint(
                model_name='aanleiding',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('deelname', None), ('meting', None), ('omstandigheid', None), ('periode__isnull', False)), models.Q(('deelname__isnull', False), ('meting', None), ('omstandigheid', None), ('periode', None)), models.Q(('deelname', None), ('meting__isnull', False), ('omstandigheid', None), ('periode', None)), models.Q(('deelname', None), ('meting', None), ('omstandigheid__isnull', False), ('periode', None)), _connector='OR'), name='aanleiding_een_verandering'),
            ),
            migrations.AddConstraint(
                model_name='aanleiding',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('door_deelname', None), ('match__isnull', False), ('stap', None)), models.Q(('door_deelname', None), ('match', None), ('stap__isnull', False)), models.Q(('door_deelname__isnull', False), ('match', None), ('stap', None)), _connector='OR'), name='aanleiding_een_oorzaak'),
            ),
            migrations.AddConstraint(
                model_name='aanleiding',
                constraint=models.CheckConstraint(condition=models.Q(('zin', ''), _negated=True), name='aanleiding_in_een_zin'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='aanleiding',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_aanleidingevent" ("deelname_id", "door_deelname_id", "door_id", "gemeente_id", "id", "match_id", "meting_id", "omstandigheid_id", "op", "periode_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "stap_id", "traject_id", "zin") VALUES (NEW."deelname_id", NEW."door_deelname_id", NEW."door_id", NEW."gemeente_id", NEW."id", NEW."match_id", NEW."meting_id", NEW."omstandigheid_id", NEW."op", NEW."periode_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."stap_id", NEW."traject_id", NEW."zin"); RETURN NULL;', hash='1ea56afb8998abdc5edb93594458e4c1b33716be', operation='INSERT', pgid='pgtrigger_insert_insert_156ba', table='trajecten_aanleiding', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='aanleiding',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_aanleidingevent" ("deelname_id", "door_deelname_id", "door_id", "gemeente_id", "id", "match_id", "meting_id", "omstandigheid_id", "op", "periode_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "stap_id", "traject_id", "zin") VALUES (NEW."deelname_id", NEW."door_deelname_id", NEW."door_id", NEW."gemeente_id", NEW."id", NEW."match_id", NEW."meting_id", NEW."omstandigheid_id", NEW."op", NEW."periode_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."stap_id", NEW."traject_id", NEW."zin"); RETURN NULL;', hash='1a3296298edf62a0d6d48c8c7d9ab24bdc2b2acb', operation='UPDATE', pgid='pgtrigger_update_update_cf8f1', table='trajecten_aanleiding', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='aanleiding',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_aanleidingevent" ("deelname_id", "door_deelname_id", "door_id", "gemeente_id", "id", "match_id", "meting_id", "omstandigheid_id", "op", "periode_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "stap_id", "traject_id", "zin") VALUES (OLD."deelname_id", OLD."door_deelname_id", OLD."door_id", OLD."gemeente_id", OLD."id", OLD."match_id", OLD."meting_id", OLD."omstandigheid_id", OLD."op", OLD."periode_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."stap_id", OLD."traject_id", OLD."zin"); RETURN NULL;', hash='c0b780c2e000c3e66cd9ed1780877162d213b74c', operation='DELETE', pgid='pgtrigger_delete_delete_5858f', table='trajecten_aanleiding', when='AFTER')),
            ),
            migrations.AddConstraint(
                model_name='trajectbesluit',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('wat', ''), _negated=True), models.Q(('wie', ''), _negated=True)), name='trajectbesluit_wat_en_wie'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='trajectbesluit',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_trajectbesluitevent" ("door_id", "gemeente_id", "id", "inwoner_erbij", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "traject_id", "wat", "wie") VALUES (NEW."door_id", NEW."gemeente_id", NEW."id", NEW."inwoner_erbij", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."traject_id", NEW."wat", NEW."wie"); RETURN NULL;', hash='d7acc1b556e3fe55f9367a0466279971cbdb5db8', operation='INSERT', pgid='pgtrigger_insert_insert_cf9e1', table='trajecten_trajectbesluit', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='trajectbesluit',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_trajectbesluitevent" ("door_id", "gemeente_id", "id", "inwoner_erbij", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "traject_id", "wat", "wie") VALUES (NEW."door_id", NEW."gemeente_id", NEW."id", NEW."inwoner_erbij", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."traject_id", NEW."wat", NEW."wie"); RETURN NULL;', hash='640dec65d69d52260914230a88e2c765f0b525d7', operation='UPDATE', pgid='pgtrigger_update_update_3b78b', table='trajecten_trajectbesluit', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='trajectbesluit',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_trajectbesluitevent" ("door_id", "gemeente_id", "id", "inwoner_erbij", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "traject_id", "wat", "wie") VALUES (OLD."door_id", OLD."gemeente_id", OLD."id", OLD."inwoner_erbij", OLD."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."traject_id", OLD."wat", OLD."wie"); RETURN NULL;', hash='9cdcadc44a5029be955ce948380066b6e14a9c99', operation='DELETE', pgid='pgtrigger_delete_delete_e7990', table='trajecten_trajectbesluit', when='AFTER')),
            ),
            migrations.AddConstraint(
                model_name='trajectorganisatie',
                constraint=models.CheckConstraint(condition=models.Q(('reden', ''), _negated=True), name='trajectorganisatie_met_reden'),
            ),
            migrations.AddConstraint(
                model_name='trajectorganisatie',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('reden_einde', ''), ('tot', None)), models.Q(('tot__gte', models.F('sinds')), models.Q(('reden_einde', ''), _negated=True)), _connector='OR'), name='trajectorganisatie_einde_met_reden', violation_error_message='Kies een dag na de eerste dag, en schrijf op waarom.'),
            ),
            migrations.AddConstraint(
                model_name='trajectorganisatie',
                constraint=models.UniqueConstraint(condition=models.Q(('tot', None)), fields=('traject', 'organisatie'), name='trajectorganisatie_een_tegelijk'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='trajectorganisatie',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_trajectorganisatieevent" ("door_id", "gemeente_id", "id", "naam", "organisatie_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "reden_einde", "sinds", "tot", "traject_id") VALUES (NEW."door_id", NEW."gemeente_id", NEW."id", NEW."naam", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."reden", NEW."reden_einde", NEW."sinds", NEW."tot", NEW."traject_id"); RETURN NULL;', hash='898c35583581a87d4e0cd101ef4a8c93ec87760f', operation='INSERT', pgid='pgtrigger_insert_insert_4dfb1', table='trajecten_trajectorganisatie', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='trajectorganisatie',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_trajectorganisatieevent" ("door_id", "gemeente_id", "id", "naam", "organisatie_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "reden_einde", "sinds", "tot", "traject_id") VALUES (NEW."door_id", NEW."gemeente_id", NEW."id", NEW."naam", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."reden", NEW."reden_einde", NEW."sinds", NEW."tot", NEW."traject_id"); RETURN NULL;', hash='f3198f3ef4b8f70e253612085f9111cf4f8fca2a', operation='UPDATE', pgid='pgtrigger_update_update_2cce7', table='trajecten_trajectorganisatie', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='trajectorganisatie',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_trajectorganisatieevent" ("door_id", "gemeente_id", "id", "naam", "organisatie_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "reden_einde", "sinds", "tot", "traject_id") VALUES (OLD."door_id", OLD."gemeente_id", OLD."id", OLD."naam", OLD."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."reden", OLD."reden_einde", OLD."sinds", OLD."tot", OLD."traject_id"); RETURN NULL;', hash='1b424c6f816f352626a50ba7aabc84f1756f6f50', operation='DELETE', pgid='pgtrigger_delete_delete_b9190', table='trajecten_trajectorganisatie', when='AFTER')),
            ),
            migrations.RunSQL(AANMELDING, AANMELDING_WEG),
            migrations.RunSQL(WAARNEMEN, WAARNEMEN_WEG),
            migrations.RunSQL(MET_WAARNEMER, ZONDER_WAARNEMER),
            migrations.RunSQL(INWONERS, INWONERS_WEG),
            migrations.RunSQL(WIE_NEEMT_WAAR, WIE_NEEMT_WAAR_WEG),
            *(
                operatie
                for naam in ("Stap", "Gehoord")
                for operatie in (
                    Muur(naam, rijen=GEMEENTE, en=VAN_EIGEN_MENSEN, binnen_gemeente=("inwoner",)),
                    Muur(f"{naam}Event", rijen=GEMEENTE, en=VAN_EIGEN_MENSEN, alleen_erbij=True),
                )
            ),
            Muur(
                "Trajectorganisatie",
                rijen=GEMEENTE,
                en=VAN_TRAJECT,
                binnen_gemeente=("traject",),
                binnen_netwerk=("gemeente", "organisatie"),
            ),
            *(
                Muur(naam, rijen=GEMEENTE, en=VAN_TRAJECT, binnen_gemeente=("traject",))
                for naam in ("Trajectbesluit", "Omstandigheid")
            ),
            Muur(
                "Aanleiding",
                rijen=GEMEENTE,
                en=VAN_TRAJECT,
                binnen_gemeente=("traject", *EINDEN),
            ),
            *(
                Muur(f"{naam}Event", rijen=GEMEENTE, en=VAN_TRAJECT, alleen_erbij=True)
                for naam in ("Trajectorganisatie", "Trajectbesluit", "Omstandigheid", "Aanleiding")
            ),
            migrations.RunSQL(SCHRIJVEN, SCHRIJVEN_WEG),
            migrations.RunSQL(PLEK, PLEK_WEG),
        ]),
    ]
