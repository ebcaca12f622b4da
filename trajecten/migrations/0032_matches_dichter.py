"""Who found somebody for a plek sees what was proposed there, and no more: not what is said and tried afterwards.

And whom a helper did not choose for a plek, who could not be reached, on which days a plek that did not suit is open, and who heard that a story ends.
"""

import uuid

import django.contrib.postgres.fields
import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

from netwerk.muur import GEMEENTE, NETWERK, Muur, deel_van
from participatie.migraties import Tegelijk

FUNCTIE = "LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp"
IK = "(SELECT muur_gebruiker())"
MIJN = "ANY (ARRAY(SELECT mijn_inwoners()))"
BIJ_MIJN_PLEK = "ANY (ARRAY(SELECT matches_bij_mijn_plek()))"

# Who wants to be found for a plek by whoever is logged in, or by the own organisatie: of all consents only that one.
VIND = f"""
CREATE FUNCTION inwoners_die_ik_vind() RETURNS SETOF uuid {FUNCTIE} AS $$
BEGIN
    RETURN QUERY SELECT DISTINCT t.inwoner_id FROM trajecten_toestemming t
        WHERE t.doel = 'vindbaar' AND t.id IN (SELECT aan_mij_gegeven());
END $$;
"""
VIND_WEG = "DROP FUNCTION inwoners_die_ik_vind();"

# For a kwartiermaker, of who has no contactpersoon there: what that person waits for, and since when. No words of anybody.
WACHT_OP_EEN_HELPER = f"""
CREATE FUNCTION wacht_zonder_contactpersoon() RETURNS TABLE (wie uuid, wat text, sinds date) {FUNCTIE} AS $$
DECLARE mensen uuid[];
BEGIN
    mensen := ARRAY(SELECT inwoners_zonder_contactpersoon());
    RETURN QUERY
        SELECT w.inwoner_id, 'gesprek', min((w.op AT TIME ZONE 'Europe/Amsterdam')::date)
            FROM trajecten_ietsanders w WHERE w.inwoner_id = ANY (mensen) AND w.opgepakt_op IS NULL
            GROUP BY w.inwoner_id
        UNION ALL SELECT m.inwoner_id, 'kennismaken', min(m.sinds) FROM trajecten_match m
            WHERE m.inwoner_id = ANY (mensen) AND m.stand = 'kennismaking' AND m.kennisgemaakt_op IS NULL
                AND NOT EXISTS (SELECT FROM trajecten_matchstap s WHERE s.match_id = m.id AND s.antwoord = '')
            GROUP BY m.inwoner_id
        UNION ALL SELECT m.inwoner_id, 'navraag', min(n.vragen_op)
            FROM trajecten_match m JOIN trajecten_navraag n ON n.match_id = m.id
            WHERE m.inwoner_id = ANY (mensen) AND n.antwoord = '' AND n.niet_bereikt_op IS NULL
                AND n.vragen_op <= (statement_timestamp() AT TIME ZONE 'Europe/Amsterdam')::date
            GROUP BY m.inwoner_id;
END $$;
"""


def _voorgesteld(gevonden: str, ouder: str = "") -> str:
    return f"{ouder}voorgesteld_door_id = {IK} AND {ouder}inwoner_id = ANY (ARRAY(SELECT {gevonden}()))"


def _via_voorstel(gevonden: str) -> str:
    als = f"(ouder.inwoner_id = {MIJN} OR ({_voorgesteld(gevonden, 'ouder.')}))"
    return deel_van("trajecten_match", "match_id", als=als)


VAN_MIJN_MENSEN = deel_van("trajecten_match", "match_id", als=f"ouder.inwoner_id = {MIJN}")
# A step that still waits is what was proposed; the answer, and what follows, is of the person.
WACHT = f"(antwoord = '' AND {_via_voorstel('inwoners_die_ik_vind')})"


def _match(gevonden: str) -> str:
    schrijft = f"inwoner_id = {MIJN} OR ({_voorgesteld(gevonden)})"
    return f"""ALTER POLICY muur_en ON trajecten_match
    USING ({schrijft} OR id = {BIJ_MIJN_PLEK}) WITH CHECK ({schrijft});
"""


def _deel(naam: str, rijen: str, geschiedenis: str) -> str:
    return f"""ALTER POLICY muur ON trajecten_{naam} USING ({rijen}) WITH CHECK ({rijen});
ALTER POLICY muur ON trajecten_{naam}event USING ({geschiedenis});
"""


DICHT = _match("inwoners_die_ik_vind") + "".join(
    _deel(naam, f"{VAN_MIJN_MENSEN} OR {WACHT}" if naam == "matchstap" else VAN_MIJN_MENSEN, VAN_MIJN_MENSEN)
    for naam in ("matchstap", "probeerkeer", "navraag")
)
TOEN = _via_voorstel("inwoners_met_mij_gedeeld")
OPEN = _match("inwoners_met_mij_gedeeld") + "".join(
    _deel(naam, TOEN, TOEN) for naam in ("matchstap", "probeerkeer", "navraag")
)

# Whom this helper said "not here" of is not found for that plek; the same as in 0023 otherwise.
NIET_HIER = """
            AND NOT EXISTS (SELECT FROM trajecten_plekafwijzing niet WHERE niet.plek_id = welke
                AND niet.inwoner_id = inwoner.id AND niet.door_id = muur_gebruiker())"""


def _vinden(en_niet: str) -> str:
    return f"""
CREATE OR REPLACE FUNCTION vindbaar_voor_plek(welke uuid, alleen uuid, overslaan integer, hoogstens integer)
    RETURNS TABLE (wie uuid, totaal bigint) {FUNCTIE} AS $$
DECLARE
    doet varchar[];
    leert_daar varchar[];
    verband uuid;
BEGIN
    SELECT p.taken, p.taken || p.leert, waar.samenwerkingsverband_id INTO doet, leert_daar, verband
        FROM netwerk_plek p JOIN netwerk_gemeente waar ON waar.id = p.gemeente_id WHERE p.id = welke;
    RETURN QUERY
        WITH gedeeld AS MATERIALIZED (
            SELECT t.inwoner_id AS mens, bool_or('leren' = ANY (t.blokken)) AS leren
            FROM trajecten_toestemming t
            WHERE t.id IN (SELECT aan_mij_gegeven()) AND t.doel = 'vindbaar' AND (alleen IS NULL OR t.inwoner_id = alleen)
            GROUP BY t.inwoner_id HAVING bool_or('kan' = ANY (t.blokken))
        ), past AS MATERIALIZED (
            SELECT DISTINCT gedeeld.mens FROM gedeeld
            JOIN trajecten_talentprofiel profiel ON profiel.inwoner_id = gedeeld.mens
            JOIN trajecten_talentantwoord a ON a.profiel_id = profiel.id AND a.bevestigd_op IS NOT NULL
            JOIN trajecten_talent talent ON talent.id = a.talent_id
            WHERE (a.antwoord = 'kan' AND talent.sleutel = ANY (doet))
                OR (a.antwoord = 'leren' AND gedeeld.leren AND talent.sleutel = ANY (leert_daar))
        )
        SELECT inwoner.id, count(*) OVER () FROM past JOIN trajecten_inwoner inwoner ON inwoner.id = past.mens
        WHERE inwoner.gemeente_id IN (SELECT g.id FROM netwerk_gemeente g WHERE g.samenwerkingsverband_id = verband)
            AND NOT EXISTS (SELECT FROM trajecten_match m
                WHERE m.plek_id = welke AND m.inwoner_id = inwoner.id AND m.stand <> 'afgelopen')
            AND NOT EXISTS (SELECT FROM trajecten_afwijzing nee WHERE nee.plek_id = welke AND nee.inwoner_id = inwoner.id){en_niet}
        ORDER BY inwoner.naam, inwoner.id OFFSET overslaan LIMIT hoogstens;
END $$;
"""


VAN_EIGEN_MENSEN = f"inwoner_id = {MIJN}"
ERBIJ = f"""(SELECT muur_systeem()) OR (door_id = {IK} AND inwoner_id = ANY (ARRAY(SELECT inwoners_die_ik_vind())))"""
ALLEEN_WIE_VINDT = f"""
CREATE POLICY muur_toevoegen ON trajecten_plekafwijzing AS RESTRICTIVE FOR INSERT WITH CHECK ({ERBIJ});
"""


class Migration(migrations.Migration):
    dependencies = [
        ("netwerk", "0029_doelen_en_wijken"),
        ("trajecten", "0031_waarnemen"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        Tegelijk([
            pgtrigger.migrations.RemoveTrigger(
                model_name='afwijzing',
                name='insert_insert',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='afwijzing',
                name='update_update',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='afwijzing',
                name='delete_delete',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='navraag',
                name='insert_insert',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='navraag',
                name='update_update',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='navraag',
                name='delete_delete',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='verhaalgebruik',
                name='insert_insert',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='verhaalgebruik',
                name='update_update',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='verhaalgebruik',
                name='delete_delete',
            ),
            migrations.RemoveConstraint(
                model_name='navraag',
                name='navraag_een_open',
            ),
            migrations.AddField(
                model_name='afwijzing',
                name='dagen',
                field=django.contrib.postgres.fields.ArrayField(base_field=models.PositiveSmallIntegerField(choices=[(1, 'maandag'), (2, 'dinsdag'), (3, 'woensdag'), (4, 'donderdag'), (5, 'vrijdag'), (6, 'zaterdag'), (7, 'zondag')]), blank=True, default=list, size=None, verbose_name='dagen'),
            ),
            migrations.AddField(
                model_name='afwijzingevent',
                name='dagen',
                field=django.contrib.postgres.fields.ArrayField(base_field=models.PositiveSmallIntegerField(choices=[(1, 'maandag'), (2, 'dinsdag'), (3, 'woensdag'), (4, 'donderdag'), (5, 'vrijdag'), (6, 'zaterdag'), (7, 'zondag')]), blank=True, default=list, size=None, verbose_name='dagen'),
            ),
            migrations.AddField(
                model_name='navraag',
                name='niet_bereikt_op',
                field=models.DateField(blank=True, null=True, verbose_name='niet bereikt op'),
            ),
            migrations.AddField(
                model_name='navraagevent',
                name='niet_bereikt_op',
                field=models.DateField(blank=True, null=True, verbose_name='niet bereikt op'),
            ),
            migrations.AddField(
                model_name='verhaalgebruik',
                name='gewaarschuwd_op',
                field=models.DateTimeField(blank=True, null=True, verbose_name='bericht over het einde'),
            ),
            migrations.AddField(
                model_name='verhaalgebruikevent',
                name='gewaarschuwd_op',
                field=models.DateTimeField(blank=True, null=True, verbose_name='bericht over het einde'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='afwijzing',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_afwijzingevent" ("dagen", "door_id", "gemeente_id", "id", "inwoner_id", "km", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plek_id", "reden", "taak", "uren", "woorden") VALUES (NEW."dagen", NEW."door_id", NEW."gemeente_id", NEW."id", NEW."inwoner_id", NEW."km", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."plek_id", NEW."reden", NEW."taak", NEW."uren", NEW."woorden"); RETURN NULL;', hash='8c5a01ce4d6bf8ee4475c0812250a165b90713e3', operation='INSERT', pgid='pgtrigger_insert_insert_36d4f', table='trajecten_afwijzing', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='afwijzing',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_afwijzingevent" ("dagen", "door_id", "gemeente_id", "id", "inwoner_id", "km", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plek_id", "reden", "taak", "uren", "woorden") VALUES (NEW."dagen", NEW."door_id", NEW."gemeente_id", NEW."id", NEW."inwoner_id", NEW."km", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."plek_id", NEW."reden", NEW."taak", NEW."uren", NEW."woorden"); RETURN NULL;', hash='955d5e8c7c50a749205591bc08b9ed8abbd7937e', operation='UPDATE', pgid='pgtrigger_update_update_9bd22', table='trajecten_afwijzing', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='afwijzing',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_afwijzingevent" ("dagen", "door_id", "gemeente_id", "id", "inwoner_id", "km", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plek_id", "reden", "taak", "uren", "woorden") VALUES (OLD."dagen", OLD."door_id", OLD."gemeente_id", OLD."id", OLD."inwoner_id", OLD."km", OLD."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."plek_id", OLD."reden", OLD."taak", OLD."uren", OLD."woorden"); RETURN NULL;', hash='7b2e003dd5114d954085a727e68446db27f2aec7', operation='DELETE', pgid='pgtrigger_delete_delete_988c4', table='trajecten_afwijzing', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='navraag',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_navraagevent" ("aan", "antwoord", "beantwoord_door_id", "beantwoord_op", "bron", "gemeente_id", "id", "link_tot", "match_id", "niet_bereikt_op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "thuis", "vragen_op", "woorden") VALUES (NEW."aan", NEW."antwoord", NEW."beantwoord_door_id", NEW."beantwoord_op", NEW."bron", NEW."gemeente_id", NEW."id", NEW."link_tot", NEW."match_id", NEW."niet_bereikt_op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."thuis", NEW."vragen_op", NEW."woorden"); RETURN NULL;', hash='244e712b6b38cf5cc38f4e40d6bf705d9570cc89', operation='INSERT', pgid='pgtrigger_insert_insert_dc587', table='trajecten_navraag', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='navraag',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."aan" IS DISTINCT FROM (NEW."aan") OR OLD."antwoord" IS DISTINCT FROM (NEW."antwoord") OR OLD."beantwoord_door_id" IS DISTINCT FROM (NEW."beantwoord_door_id") OR OLD."beantwoord_op" IS DISTINCT FROM (NEW."beantwoord_op") OR OLD."bron" IS DISTINCT FROM (NEW."bron") OR OLD."gemeente_id" IS DISTINCT FROM (NEW."gemeente_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."link_tot" IS DISTINCT FROM (NEW."link_tot") OR OLD."match_id" IS DISTINCT FROM (NEW."match_id") OR OLD."niet_bereikt_op" IS DISTINCT FROM (NEW."niet_bereikt_op") OR OLD."thuis" IS DISTINCT FROM (NEW."thuis") OR OLD."vragen_op" IS DISTINCT FROM (NEW."vragen_op") OR OLD."woorden" IS DISTINCT FROM (NEW."woorden"))', func='INSERT INTO "trajecten_navraagevent" ("aan", "antwoord", "beantwoord_door_id", "beantwoord_op", "bron", "gemeente_id", "id", "link_tot", "match_id", "niet_bereikt_op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "thuis", "vragen_op", "woorden") VALUES (NEW."aan", NEW."antwoord", NEW."beantwoord_door_id", NEW."beantwoord_op", NEW."bron", NEW."gemeente_id", NEW."id", NEW."link_tot", NEW."match_id", NEW."niet_bereikt_op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."thuis", NEW."vragen_op", NEW."woorden"); RETURN NULL;', hash='7c7a992a1b6eb62428551f157077cdb5f8af6bb3', operation='UPDATE', pgid='pgtrigger_update_update_13591', table='trajecten_navraag', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='navraag',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_navraagevent" ("aan", "antwoord", "beantwoord_door_id", "beantwoord_op", "bron", "gemeente_id", "id", "link_tot", "match_id", "niet_bereikt_op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "thuis", "vragen_op", "woorden") VALUES (OLD."aan", OLD."antwoord", OLD."beantwoord_door_id", OLD."beantwoord_op", OLD."bron", OLD."gemeente_id", OLD."id", OLD."link_tot", OLD."match_id", OLD."niet_bereikt_op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."thuis", OLD."vragen_op", OLD."woorden"); RETURN NULL;', hash='ac5d0f4a21be310ecda2b34aea4578a485fcdb16', operation='DELETE', pgid='pgtrigger_delete_delete_68b4c', table='trajecten_navraag', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='verhaalgebruik',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_verhaalgebruikevent" ("alias", "bij_id", "gegeven_op", "geldig_tot", "gemeente_id", "gewaarschuwd_op", "id", "ingetrokken_door_id", "ingetrokken_op", "inwoner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "publicatie", "sleutel", "tekst", "titel", "vastgelegd_door_id", "welke") VALUES (NEW."alias", NEW."bij_id", NEW."gegeven_op", NEW."geldig_tot", NEW."gemeente_id", NEW."gewaarschuwd_op", NEW."id", NEW."ingetrokken_door_id", NEW."ingetrokken_op", NEW."inwoner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."publicatie", NEW."sleutel", NEW."tekst", NEW."titel", NEW."vastgelegd_door_id", NEW."welke"); RETURN NULL;', hash='7b7ecfee79a320772b1a891ce2a028d54c105690', operation='INSERT', pgid='pgtrigger_insert_insert_26317', table='trajecten_verhaalgebruik', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='verhaalgebruik',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_verhaalgebruikevent" ("alias", "bij_id", "gegeven_op", "geldig_tot", "gemeente_id", "gewaarschuwd_op", "id", "ingetrokken_door_id", "ingetrokken_op", "inwoner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "publicatie", "sleutel", "tekst", "titel", "vastgelegd_door_id", "welke") VALUES (NEW."alias", NEW."bij_id", NEW."gegeven_op", NEW."geldig_tot", NEW."gemeente_id", NEW."gewaarschuwd_op", NEW."id", NEW."ingetrokken_door_id", NEW."ingetrokken_op", NEW."inwoner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."publicatie", NEW."sleutel", NEW."tekst", NEW."titel", NEW."vastgelegd_door_id", NEW."welke"); RETURN NULL;', hash='a1c936d75bc246e17f739089a86eda856f35928e', operation='UPDATE', pgid='pgtrigger_update_update_22598', table='trajecten_verhaalgebruik', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='verhaalgebruik',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_verhaalgebruikevent" ("alias", "bij_id", "gegeven_op", "geldig_tot", "gemeente_id", "gewaarschuwd_op", "id", "ingetrokken_door_id", "ingetrokken_op", "inwoner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "publicatie", "sleutel", "tekst", "titel", "vastgelegd_door_id", "welke") VALUES (OLD."alias", OLD."bij_id", OLD."gegeven_op", OLD."geldig_tot", OLD."gemeente_id", OLD."gewaarschuwd_op", OLD."id", OLD."ingetrokken_door_id", OLD."ingetrokken_op", OLD."inwoner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."publicatie", OLD."sleutel", OLD."tekst", OLD."titel", OLD."vastgelegd_door_id", OLD."welke"); RETURN NULL;', hash='e270eeca5808e9dc56ee6e4c3671e0f8c5ef7d23', operation='DELETE', pgid='pgtrigger_delete_delete_fbd50', table='trajecten_verhaalgebruik', when='AFTER')),
            ),
            migrations.AddConstraint(
                model_name='afwijzing',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('dagen__contained_by', [1, 2, 3, 4, 5, 6, 7]), ('reden', 'dagen')), ('dagen', []), _connector='OR'), name='afwijzing_dagen'),
            ),
            migrations.AddConstraint(
                model_name='navraag',
                constraint=models.CheckConstraint(condition=models.Q(('niet_bereikt_op', None), ('antwoord', ''), _connector='OR'), name='navraag_niet_bereikt'),
            ),
    
            migrations.CreateModel(
                name='Plekafwijzing',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('reden', models.CharField(choices=[('werk', 'Het werk is iets anders'), ('tijd', 'De dagen of uren komen niet uit'), ('afstand', 'Het is te ver'), ('vol', 'Er komt al iemand anders')], max_length=20, verbose_name='waarom')),
                    ('op', models.DateTimeField(verbose_name='op')),
                    ('door', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.gemeente')),
                    ('inwoner', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='plekafwijzingen', to='trajecten.inwoner')),
                    ('plek', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='netwerk.plek')),
                ],
                options={
                    'verbose_name': 'persoon die niet op een plek past',
                    'verbose_name_plural': 'personen die niet op een plek passen',
                    'constraints': [
                        models.UniqueConstraint(fields=('plek', 'inwoner', 'door'), name='plekafwijzing_uniek'),
                        models.CheckConstraint(condition=models.Q(('reden__in', ['werk', 'tijd', 'afstand', 'vol'])), name='plekafwijzing_reden'),
                    ],
                },
            ),
            migrations.CreateModel(
                name='PlekafwijzingEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('reden', models.CharField(choices=[('werk', 'Het werk is iets anders'), ('tijd', 'De dagen of uren komen niet uit'), ('afstand', 'Het is te ver'), ('vol', 'Er komt al iemand anders')], max_length=20, verbose_name='waarom')),
                    ('op', models.DateTimeField(verbose_name='op')),
                    ('door', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente')),
                    ('inwoner', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.inwoner')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='trajecten.plekafwijzing')),
                    ('plek', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.plek')),
                ],
                options={
                    'abstract': False,
                },
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='plekafwijzing',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_plekafwijzingevent" ("door_id", "gemeente_id", "id", "inwoner_id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plek_id", "reden") VALUES (NEW."door_id", NEW."gemeente_id", NEW."id", NEW."inwoner_id", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."plek_id", NEW."reden"); RETURN NULL;', hash='c4f25bebd7dff3e845645d52afbd86aa6cfbca95', operation='INSERT', pgid='pgtrigger_insert_insert_7c8ea', table='trajecten_plekafwijzing', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='plekafwijzing',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_plekafwijzingevent" ("door_id", "gemeente_id", "id", "inwoner_id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plek_id", "reden") VALUES (NEW."door_id", NEW."gemeente_id", NEW."id", NEW."inwoner_id", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."plek_id", NEW."reden"); RETURN NULL;', hash='ab53c3942316317020a3612914b0ec375d57aead', operation='UPDATE', pgid='pgtrigger_update_update_f7fb4', table='trajecten_plekafwijzing', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='plekafwijzing',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_plekafwijzingevent" ("door_id", "gemeente_id", "id", "inwoner_id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plek_id", "reden") VALUES (OLD."door_id", OLD."gemeente_id", OLD."id", OLD."inwoner_id", OLD."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."plek_id", OLD."reden"); RETURN NULL;', hash='b8bfa5ae15bc1f52295c493719d99b3401b86484', operation='DELETE', pgid='pgtrigger_delete_delete_9b0f6', table='trajecten_plekafwijzing', when='AFTER')),
            ),
    
            migrations.RunSQL(VIND, VIND_WEG),
            Muur(
                "Plekafwijzing",
                rijen=f"{GEMEENTE} OR {NETWERK}",
                en=f"{VAN_EIGEN_MENSEN} OR door_id = {IK}",
                binnen_gemeente=("inwoner",),
                binnen_netwerk=("gemeente", "plek"),
            ),
            Muur("PlekafwijzingEvent", rijen=GEMEENTE, en=VAN_EIGEN_MENSEN, alleen_erbij=True),
            migrations.RunSQL(ALLEEN_WIE_VINDT, "DROP POLICY muur_toevoegen ON trajecten_plekafwijzing;"),
            migrations.RunSQL(_vinden(NIET_HIER), _vinden("")),
            migrations.RunSQL(WACHT_OP_EEN_HELPER, "DROP FUNCTION wacht_zonder_contactpersoon();"),
            migrations.RunSQL(DICHT, OPEN),
        ]),
        # By itself: taken back, it is read by the fields that go after it.
        migrations.AddConstraint(
            model_name='navraag',
            constraint=models.UniqueConstraint(condition=models.Q(('antwoord', ''), ('niet_bereikt_op', None)), fields=('match', 'aan'), name='navraag_een_open'),
        ),
    ]
