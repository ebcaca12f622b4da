"""The side of a plek sees how a match goes, by consent; and finding people for a plek asks the walls once.

A recipient of a consent to get acquainted reads the match at the own plek, which steps wait, what the plek itself
proposed and was asked. Not what the person or the begeleider wrote there.
"""

import django.contrib.postgres.fields
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

from netwerk.muur import deel_van
from participatie.migraties import Tegelijk

FUNCTIE = "LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp"
VANDAAG = "(statement_timestamp() AT TIME ZONE 'Europe/Amsterdam')::date"
VAN_MIJ = """(t.ontvanger_lid_id = ik.id OR t.ontvanger_organisatie_id = ik.organisatie_id)
            AND t.gegeven_op IS NOT NULL AND t.ingetrokken_op IS NULL"""

# The same as in 0010, with the networks of the reader as two constants: a role was looked up for every consent.
SNEL = f"""
CREATE OR REPLACE FUNCTION aan_mij_gegeven() RETURNS SETOF uuid {FUNCTIE} AS $$
DECLARE
    ik netwerk_lid;
    ontvangt uuid[];
    helpt uuid[];
BEGIN
    SELECT * INTO ik FROM netwerk_lid WHERE id = muur_gebruiker() AND is_active;
    IF ik.id IS NULL THEN RETURN; END IF;
    SELECT array_agg(alle.id) FILTER (WHERE rol.soort IN ('begeleider', 'kwartiermaker', 'werkgever')),
        array_agg(alle.id) FILTER (WHERE rol.soort IN ('begeleider', 'kwartiermaker')) INTO ontvangt, helpt
        FROM netwerk_rol rol JOIN netwerk_gemeente waar ON waar.id = rol.gemeente_id
        JOIN netwerk_gemeente alle ON alle.samenwerkingsverband_id = waar.samenwerkingsverband_id
        WHERE rol.lid_id = ik.id;
    RETURN QUERY SELECT t.id FROM trajecten_toestemming t
        WHERE {VAN_MIJ} AND t.geldig_tot > {VANDAAG}
            AND t.gemeente_id = ANY (ontvangt) AND (t.doel <> 'vindbaar' OR t.gemeente_id = ANY (helpt));
END $$;
"""
TOEN = f"""
CREATE OR REPLACE FUNCTION aan_mij_gegeven() RETURNS SETOF uuid {FUNCTIE} AS $$
BEGIN
    RETURN QUERY SELECT t.id FROM trajecten_toestemming t
        JOIN netwerk_gemeente plaats ON plaats.id = t.gemeente_id
        JOIN netwerk_lid ik ON ik.id = muur_gebruiker() AND ik.is_active
        WHERE {VAN_MIJ}
            AND t.geldig_tot > {VANDAAG}
            AND EXISTS (SELECT FROM netwerk_rol rol JOIN netwerk_gemeente waar ON waar.id = rol.gemeente_id
                WHERE rol.lid_id = ik.id AND waar.samenwerkingsverband_id = plaats.samenwerkingsverband_id
                AND (rol.soort IN ('begeleider', 'kwartiermaker') OR (rol.soort = 'werkgever' AND t.doel <> 'vindbaar')));
END $$;
"""

# Who may be found for a plek, by name: ids of one page with how many there are. Only of who gave that consent to whoever
# is logged in, by what was shared for it; with `alleen` whether that person is among them. As leden_met() of netwerk: inside
# the wall one question of a page instead of a look along all consents for every row.
VINDEN = f"""
CREATE FUNCTION vindbaar_voor_plek(welke uuid, alleen uuid, overslaan integer, hoogstens integer)
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
            AND NOT EXISTS (SELECT FROM trajecten_afwijzing nee WHERE nee.plek_id = welke AND nee.inwoner_id = inwoner.id)
        ORDER BY inwoner.naam, inwoner.id OFFSET overslaan LIMIT hoogstens;
END $$;

-- What the reasons are made of, of these people: out of the blocks that were shared to be found. What somebody needs
-- (block 7) is not among it.
CREATE FUNCTION vindbare_antwoorden(mensen uuid[])
    RETURNS TABLE (wie uuid, soort varchar, sleutel varchar) {FUNCTIE} AS $$
BEGIN
    RETURN QUERY
        WITH gedeeld AS MATERIALIZED (
            SELECT t.inwoner_id AS mens, array_agg(DISTINCT blok) AS blokken
            FROM trajecten_toestemming t, unnest(t.blokken) blok
            WHERE t.inwoner_id = ANY (mensen) AND t.doel = 'vindbaar' AND t.id IN (SELECT aan_mij_gegeven())
            GROUP BY t.inwoner_id
        )
        SELECT g.mens, a.antwoord, talent.sleutel FROM gedeeld g
            JOIN trajecten_talentprofiel profiel ON profiel.inwoner_id = g.mens
            JOIN trajecten_talentantwoord a ON a.profiel_id = profiel.id AND a.bevestigd_op IS NOT NULL
            JOIN trajecten_talent talent ON talent.id = a.talent_id
            WHERE 'kan' = ANY (g.blokken) AND (a.antwoord = 'kan' OR (a.antwoord = 'leren' AND 'leren' = ANY (g.blokken)))
        UNION ALL SELECT g.mens, keuze.onderdeel, keuze.sleutel FROM gedeeld g
            JOIN trajecten_talentprofiel profiel ON profiel.inwoner_id = g.mens
            JOIN trajecten_keuzeantwoord a ON a.profiel_id = profiel.id
            JOIN trajecten_keuze keuze ON keuze.id = a.keuze_id AND keuze.onderdeel IN ('dag', 'vervoer')
            WHERE 'wanneer' = ANY (g.blokken)
        UNION ALL SELECT g.mens, 'pc4', punt.pc4 FROM gedeeld g
            JOIN trajecten_vertrekpunt punt ON punt.inwoner_id = g.mens
            WHERE 'wanneer' = ANY (g.blokken);
END $$;

-- The matches at a plek that whoever is logged in keeps current, of who agreed to that in words that said so. The same
-- as MatchQuerySet.bij_plek_van.
CREATE FUNCTION matches_bij_mijn_plek() RETURNS SETOF uuid {FUNCTIE} AS $$
BEGIN
    RETURN QUERY SELECT m.id FROM trajecten_match m
        JOIN netwerk_lid ik ON ik.id = muur_gebruiker() AND ik.is_active
        JOIN netwerk_plek plek ON plek.id = m.plek_id
        JOIN trajecten_inwoner mens ON mens.id = m.inwoner_id AND mens.lid_id IS DISTINCT FROM ik.id
        WHERE m.inwoner_id IN (SELECT t.inwoner_id FROM trajecten_toestemming t
                WHERE t.id IN (SELECT aan_mij_gegeven()) AND t.doel = 'kennismaken' AND t.tekst_versie = '2')
            AND ((plek.organisatie_id = ik.organisatie_id AND plek.gemeente_id IN (SELECT rol.gemeente_id
                    FROM netwerk_rol rol WHERE rol.lid_id = ik.id AND rol.soort = 'werkgever'))
                OR (plek.contact_id = ik.id AND plek.gemeente_id IN (SELECT mijn_netwerkgemeenten())));
END $$;
"""
VINDEN_WEG = """DROP FUNCTION matches_bij_mijn_plek(); DROP FUNCTION vindbare_antwoorden(uuid[]);
DROP FUNCTION vindbaar_voor_plek(uuid, uuid, integer, integer);"""

BIJ_MIJN_PLEK = "ANY (ARRAY(SELECT matches_bij_mijn_plek()))"
MATCH = """inwoner_id = ANY (ARRAY(SELECT mijn_inwoners()))
    OR (voorgesteld_door_id = (SELECT muur_gebruiker())
    AND inwoner_id = ANY (ARRAY(SELECT inwoners_met_mij_gedeeld())))"""
VAN_EEN_MATCH = deel_van("trajecten_match", "match_id")
# What hangs on a match stays with the person, the begeleider and who proposed it, also now the plek sees the match.
NIET_VIA_DE_PLEK = deel_van("trajecten_match", "match_id", als="""(ouder.inwoner_id = ANY (ARRAY(SELECT mijn_inwoners()))
    OR (ouder.voorgesteld_door_id = (SELECT muur_gebruiker())
    AND ouder.inwoner_id = ANY (ARRAY(SELECT inwoners_met_mij_gedeeld()))))""")
DELEN = ("matchstap", "probeerkeer", "navraag")


def _delen(rijen: str) -> str:
    return "".join(
        f"""ALTER POLICY muur ON trajecten_{deel} USING ({rijen}) WITH CHECK ({rijen});
ALTER POLICY muur ON trajecten_{deel}event USING ({rijen});
"""
        for deel in DELEN
    )


MUUR = f"""
ALTER POLICY muur_en ON trajecten_match USING ({MATCH} OR id = {BIJ_MIJN_PLEK});
CREATE POLICY muur_ook ON trajecten_match FOR SELECT USING (id = {BIJ_MIJN_PLEK});
{_delen(NIET_VIA_DE_PLEK)}
CREATE POLICY muur_ook ON trajecten_matchstap FOR SELECT
    USING ((vanuit_plek OR antwoord = '') AND match_id = {BIJ_MIJN_PLEK});
CREATE POLICY muur_ook ON trajecten_navraag FOR SELECT USING (aan = 'plek' AND match_id = {BIJ_MIJN_PLEK});
"""
MUUR_WEG = f"""
DROP POLICY muur_ook ON trajecten_navraag; DROP POLICY muur_ook ON trajecten_matchstap;
{_delen(VAN_EEN_MATCH)}
DROP POLICY muur_ook ON trajecten_match;
ALTER POLICY muur_en ON trajecten_match USING ({MATCH});
"""


class Migration(migrations.Migration):

    dependencies = [
        ('netwerk', '0027_laatst_als_gast'),
        ('trajecten', '0022_muur_als_toegang'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        Tegelijk([
            pgtrigger.migrations.RemoveTrigger(
                model_name='match',
                name='insert_insert',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='match',
                name='update_update',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='match',
                name='delete_delete',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='matchstap',
                name='insert_insert',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='matchstap',
                name='update_update',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='matchstap',
                name='delete_delete',
            ),
            migrations.AddField(
                model_name='match',
                name='dagen',
                field=django.contrib.postgres.fields.ArrayField(base_field=models.PositiveSmallIntegerField(choices=[(1, 'maandag'), (2, 'dinsdag'), (3, 'woensdag'), (4, 'donderdag'), (5, 'vrijdag'), (6, 'zaterdag'), (7, 'zondag')]), blank=True, default=list, size=None, verbose_name='dagen'),
            ),
            migrations.AddField(
                model_name='match',
                name='kennisgemaakt_op',
                field=models.DateField(blank=True, null=True, verbose_name='kennismaking geweest op, volgens de plek'),
            ),
            migrations.AddField(
                model_name='matchevent',
                name='dagen',
                field=django.contrib.postgres.fields.ArrayField(base_field=models.PositiveSmallIntegerField(choices=[(1, 'maandag'), (2, 'dinsdag'), (3, 'woensdag'), (4, 'donderdag'), (5, 'vrijdag'), (6, 'zaterdag'), (7, 'zondag')]), blank=True, default=list, size=None, verbose_name='dagen'),
            ),
            migrations.AddField(
                model_name='matchevent',
                name='kennisgemaakt_op',
                field=models.DateField(blank=True, null=True, verbose_name='kennismaking geweest op, volgens de plek'),
            ),
            migrations.AddField(
                model_name='matchstap',
                name='dagen',
                field=django.contrib.postgres.fields.ArrayField(base_field=models.PositiveSmallIntegerField(choices=[(1, 'maandag'), (2, 'dinsdag'), (3, 'woensdag'), (4, 'donderdag'), (5, 'vrijdag'), (6, 'zaterdag'), (7, 'zondag')]), blank=True, default=list, size=None, verbose_name='dagen'),
            ),
            migrations.AddField(
                model_name='matchstap',
                name='reden',
                field=models.CharField(blank=True, max_length=400, verbose_name='wat de plek erbij zei'),
            ),
            migrations.AddField(
                model_name='matchstap',
                name='vanuit_plek',
                field=models.BooleanField(default=False, verbose_name='vanuit de plek'),
            ),
            migrations.AddField(
                model_name='matchstapevent',
                name='dagen',
                field=django.contrib.postgres.fields.ArrayField(base_field=models.PositiveSmallIntegerField(choices=[(1, 'maandag'), (2, 'dinsdag'), (3, 'woensdag'), (4, 'donderdag'), (5, 'vrijdag'), (6, 'zaterdag'), (7, 'zondag')]), blank=True, default=list, size=None, verbose_name='dagen'),
            ),
            migrations.AddField(
                model_name='matchstapevent',
                name='reden',
                field=models.CharField(blank=True, max_length=400, verbose_name='wat de plek erbij zei'),
            ),
            migrations.AddField(
                model_name='matchstapevent',
                name='vanuit_plek',
                field=models.BooleanField(default=False, verbose_name='vanuit de plek'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='match',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_matchevent" ("afloop", "dagen", "gemeente_id", "id", "inwoner_id", "kennisgemaakt_op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plek_id", "sinds", "stand", "uren", "voorgesteld_door_id", "voorgesteld_op") VALUES (NEW."afloop", NEW."dagen", NEW."gemeente_id", NEW."id", NEW."inwoner_id", NEW."kennisgemaakt_op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."plek_id", NEW."sinds", NEW."stand", NEW."uren", NEW."voorgesteld_door_id", NEW."voorgesteld_op"); RETURN NULL;', hash='f93abf7c9cadcf6c02abccaa70e687f560218160', operation='INSERT', pgid='pgtrigger_insert_insert_503cc', table='trajecten_match', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='match',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_matchevent" ("afloop", "dagen", "gemeente_id", "id", "inwoner_id", "kennisgemaakt_op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plek_id", "sinds", "stand", "uren", "voorgesteld_door_id", "voorgesteld_op") VALUES (NEW."afloop", NEW."dagen", NEW."gemeente_id", NEW."id", NEW."inwoner_id", NEW."kennisgemaakt_op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."plek_id", NEW."sinds", NEW."stand", NEW."uren", NEW."voorgesteld_door_id", NEW."voorgesteld_op"); RETURN NULL;', hash='516edfe2f9b989385c59088ff9c17658cbbe881a', operation='UPDATE', pgid='pgtrigger_update_update_41c59', table='trajecten_match', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='match',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_matchevent" ("afloop", "dagen", "gemeente_id", "id", "inwoner_id", "kennisgemaakt_op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plek_id", "sinds", "stand", "uren", "voorgesteld_door_id", "voorgesteld_op") VALUES (OLD."afloop", OLD."dagen", OLD."gemeente_id", OLD."id", OLD."inwoner_id", OLD."kennisgemaakt_op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."plek_id", OLD."sinds", OLD."stand", OLD."uren", OLD."voorgesteld_door_id", OLD."voorgesteld_op"); RETURN NULL;', hash='7b62901c73eb260f8422414f0a9ca6a870aaacdb', operation='DELETE', pgid='pgtrigger_delete_delete_bb01f', table='trajecten_match', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='matchstap',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_matchstapevent" ("afloop", "antwoord", "beantwoord_door_id", "beantwoord_op", "dagen", "gemeente_id", "gevraagd_door_id", "gevraagd_op", "hoe", "id", "match_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "stap", "uren", "vanuit_plek", "woorden") VALUES (NEW."afloop", NEW."antwoord", NEW."beantwoord_door_id", NEW."beantwoord_op", NEW."dagen", NEW."gemeente_id", NEW."gevraagd_door_id", NEW."gevraagd_op", NEW."hoe", NEW."id", NEW."match_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."reden", NEW."stap", NEW."uren", NEW."vanuit_plek", NEW."woorden"); RETURN NULL;', hash='fc036a0414f36fcccc275fe3ffe83a090aa82b7f', operation='INSERT', pgid='pgtrigger_insert_insert_f4586', table='trajecten_matchstap', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='matchstap',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_matchstapevent" ("afloop", "antwoord", "beantwoord_door_id", "beantwoord_op", "dagen", "gemeente_id", "gevraagd_door_id", "gevraagd_op", "hoe", "id", "match_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "stap", "uren", "vanuit_plek", "woorden") VALUES (NEW."afloop", NEW."antwoord", NEW."beantwoord_door_id", NEW."beantwoord_op", NEW."dagen", NEW."gemeente_id", NEW."gevraagd_door_id", NEW."gevraagd_op", NEW."hoe", NEW."id", NEW."match_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."reden", NEW."stap", NEW."uren", NEW."vanuit_plek", NEW."woorden"); RETURN NULL;', hash='e89b39dc6222bdd821543e5915f70df41d95266a', operation='UPDATE', pgid='pgtrigger_update_update_a1f45', table='trajecten_matchstap', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='matchstap',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_matchstapevent" ("afloop", "antwoord", "beantwoord_door_id", "beantwoord_op", "dagen", "gemeente_id", "gevraagd_door_id", "gevraagd_op", "hoe", "id", "match_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "stap", "uren", "vanuit_plek", "woorden") VALUES (OLD."afloop", OLD."antwoord", OLD."beantwoord_door_id", OLD."beantwoord_op", OLD."dagen", OLD."gemeente_id", OLD."gevraagd_door_id", OLD."gevraagd_op", OLD."hoe", OLD."id", OLD."match_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."reden", OLD."stap", OLD."uren", OLD."vanuit_plek", OLD."woorden"); RETURN NULL;', hash='c8b9b6e92a5b32ee03eee14face46695a05188b1', operation='DELETE', pgid='pgtrigger_delete_delete_b1070', table='trajecten_matchstap', when='AFTER')),
            ),
            migrations.AddConstraint(
                model_name='match',
                constraint=models.CheckConstraint(condition=models.Q(('dagen__contained_by', [1, 2, 3, 4, 5, 6, 7])), name='match_dagen'),
            ),
            migrations.AddConstraint(
                model_name='matchstap',
                constraint=models.CheckConstraint(condition=models.Q(('dagen__contained_by', [1, 2, 3, 4, 5, 6, 7])), name='matchstap_dagen'),
            ),
            migrations.AddConstraint(
                model_name='matchstap',
                constraint=models.CheckConstraint(condition=models.Q(('vanuit_plek', True), ('reden', ''), _connector='OR'), name='matchstap_reden_van_plek'),
            ),
            migrations.RunSQL(SNEL, TOEN),
            migrations.RunSQL(VINDEN, VINDEN_WEG),
            migrations.RunSQL(MUUR, MUUR_WEG),
        ]),
    ]
