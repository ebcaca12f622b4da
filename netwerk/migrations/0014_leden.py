"""Leden: what they know, who sees what of them, whom they propose, and from when to when they took part."""

import django.contrib.postgres.fields
import django.db.models.deletion
import django.db.models.functions.text
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
import uuid
from django.conf import settings
from django.db import migrations, models

from netwerk.muur import NETWERK, NETWERK_ZELF, WERKGEMEENTE, Muur, deel_van
from participatie.migraties import Tegelijk

EIGEN = "lid_id = (SELECT muur_gebruiker()) OR (SELECT muur_systeem())"
ALLEEN_EIGEN = f"""
CREATE POLICY muur_toevoegen ON netwerk_kennis AS RESTRICTIVE FOR INSERT WITH CHECK ({EIGEN});
CREATE POLICY muur_veranderen ON netwerk_kennis AS RESTRICTIVE FOR UPDATE USING ({EIGEN}) WITH CHECK ({EIGEN});
CREATE POLICY muur_weghalen ON netwerk_kennis AS RESTRICTIVE FOR DELETE USING ({EIGEN});
"""
ALLEEN_EIGEN_WEG = """
DROP POLICY muur_toevoegen ON netwerk_kennis;
DROP POLICY muur_veranderen ON netwerk_kennis;
DROP POLICY muur_weghalen ON netwerk_kennis;
"""

# Whom the database shows, as in 0003, in a form that an index on gemeente serves: "while logging in everybody" stood
# beside the other conditions, so that every list of leden read the whole table. Now it is one of the arrays.
LEDEN = """
CREATE FUNCTION gemeenten_met_leden() RETURNS SETOF uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF muur_inloggen() THEN RETURN QUERY SELECT id FROM netwerk_gemeente;
    ELSE RETURN QUERY SELECT mijn_netwerkgemeenten();
    END IF;
END $$;
"""
OOK_LEDEN = """(wereld <> 'inwoner' AND gemeente_id = ANY (ARRAY(SELECT gemeenten_waar_ik_bij_hoor())))
    OR id = ANY (ARRAY(SELECT leden_van_elders()))"""
VAN_HIER = f"gemeente_id = ANY (ARRAY(SELECT gemeenten_met_leden())) OR {OOK_LEDEN}"
ZOALS_IN_0003 = f"{NETWERK} OR {OOK_LEDEN} OR (SELECT muur_inloggen())"
LEDEN += f"ALTER POLICY muur ON netwerk_lid USING ({VAN_HIER}) WITH CHECK ({VAN_HIER});"
LEDEN_WEG = f"""
ALTER POLICY muur ON netwerk_lid USING ({ZOALS_IN_0003}) WITH CHECK ({ZOALS_IN_0003});
DROP FUNCTION gemeenten_met_leden();
"""

# Behind row-level security an index on words does not serve: the conditions of the wall go first. This function looks
# words up with an index, and gives ids of people of the own networks alone. In: naam, functie, organisatie, or a kind of
# kennis; `raden` also finds words that look like it.
ZOEKEN = r"""
CREATE FUNCTION zonder_accenten(tekst text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $$ SELECT lower(public.unaccent('public.unaccent'::regdictionary, tekst)) $$;

CREATE INDEX lid_naam_kaal ON netwerk_lid USING gin (zonder_accenten(naam) gin_trgm_ops);
CREATE INDEX lid_functie_kaal ON netwerk_lid USING gin (zonder_accenten(functie) gin_trgm_ops);
CREATE INDEX organisatie_naam_kaal ON netwerk_organisatie USING gin (zonder_accenten(naam) gin_trgm_ops);
CREATE INDEX onderwerp_woord_kaal ON netwerk_onderwerp USING gin (zonder_accenten(woord) gin_trgm_ops);

CREATE FUNCTION leden_met(veld text, woord text, raden boolean) RETURNS SETOF uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    kaal text := zonder_accenten(woord);
    deel text := '%' || regexp_replace(kaal, '([\\%_])', '\\\1', 'g') || '%';
    gemeenten uuid[] := ARRAY(SELECT mijn_netwerkgemeenten());
    soorten text[] := CASE veld WHEN 'weet' THEN ARRAY['specialisme', 'brede_basis'] ELSE ARRAY[veld] END;
    van text := CASE veld
        WHEN 'naam' THEN 'netwerk_lid l'
        WHEN 'functie' THEN 'netwerk_lid l'
        WHEN 'organisatie' THEN 'netwerk_lid l JOIN netwerk_organisatie o ON o.id = l.organisatie_id'
        ELSE 'netwerk_lid l JOIN netwerk_kennis k ON k.lid_id = l.id AND k.soort = ANY ($3)
            JOIN netwerk_onderwerp o ON o.id = k.onderwerp_id
                AND o.samenwerkingsverband_id = ANY (ARRAY(SELECT mijn_netwerken()))' END;
    tekst text := CASE veld WHEN 'naam' THEN 'zonder_accenten(l.naam)' WHEN 'functie' THEN 'zonder_accenten(l.functie)'
        WHEN 'organisatie' THEN 'zonder_accenten(o.naam)' ELSE 'zonder_accenten(o.woord)' END;
    -- The words of a network are few, so those are compared one by one, and more is forgiven.
    lijkt text := CASE WHEN veld IN ('naam', 'functie', 'organisatie') THEN tekst || ' %> $1'
        ELSE 'word_similarity($1, ' || tekst || ') >= 0.5' END;
    vraag text := 'SELECT l.id FROM ' || van || ' WHERE l.gemeente_id = ANY ($2)
        AND (l.wereld <> ''inwoner'' OR l.id = muur_gebruiker()) AND ';
BEGIN
    RETURN QUERY EXECUTE vraag || tekst || ' LIKE $1' USING deel, gemeenten, soorten;
    IF raden THEN
        RETURN QUERY EXECUTE vraag || lijkt USING kaal, gemeenten, soorten;
    END IF;
END $$;
"""
ZOEKEN_WEG = """
DROP FUNCTION leden_met(text, text, boolean);
DROP INDEX onderwerp_woord_kaal, organisatie_naam_kaal, lid_functie_kaal, lid_naam_kaal;
DROP FUNCTION zonder_accenten(text);
"""

# Figures of the past may not move when somebody leaves, moves, comes back, or is destroyed. So every period is a row of
# its own, written by the tables themselves. As their owner these functions write what nobody else may.
PERIODEN = """
CREATE FUNCTION ledenperiode_vandaag() RETURNS date LANGUAGE sql STABLE
    AS $$ SELECT (statement_timestamp() AT TIME ZONE 'Europe/Amsterdam')::date $$;

CREATE FUNCTION ledenperiode_zet(
    verband uuid, wie uuid, groep uuid, oud_sinds date, oud_tot date, nieuw_sinds date, nieuw_tot date
) RETURNS void LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
    vandaag date := ledenperiode_vandaag();
    laatste bigint;
BEGIN
    IF oud_sinds IS NULL THEN
        INSERT INTO netwerk_ledenperiode (samenwerkingsverband_id, persoon, werkgroep_id, sinds, tot)
            VALUES (verband, wie, groep, nieuw_sinds, CASE WHEN nieuw_tot IS NOT NULL THEN greatest(nieuw_sinds, nieuw_tot) END);
    ELSIF oud_tot <= vandaag AND (nieuw_tot IS NULL OR nieuw_sinds > oud_tot) THEN  -- came back
        INSERT INTO netwerk_ledenperiode (samenwerkingsverband_id, persoon, werkgroep_id, sinds, tot)
            VALUES (verband, wie, groep, CASE WHEN nieuw_sinds > oud_tot THEN nieuw_sinds ELSE vandaag END, nieuw_tot);
    ELSE
        SELECT id INTO laatste FROM netwerk_ledenperiode
            WHERE persoon = wie AND samenwerkingsverband_id = verband AND werkgroep_id IS NOT DISTINCT FROM groep
            ORDER BY sinds DESC, id DESC LIMIT 1;
        UPDATE netwerk_ledenperiode SET sinds = nieuw_sinds, tot = NULL WHERE id = laatste AND sinds = oud_sinds;
        UPDATE netwerk_ledenperiode
            SET tot = CASE WHEN nieuw_tot IS NOT NULL THEN greatest(sinds, nieuw_tot) END WHERE id = laatste;
    END IF;
END $$;

CREATE FUNCTION ledenperiode_van_lid() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    vandaag date := ledenperiode_vandaag();
    verband uuid;
    vorig uuid;
    niemand uuid := gen_random_uuid();  -- one for all rows; asked in the statement, some plans draw one per row
BEGIN
    IF TG_OP = 'DELETE' THEN
        UPDATE netwerk_ledenperiode SET tot = greatest(sinds, vandaag)
            WHERE persoon = OLD.id AND (tot IS NULL OR tot > vandaag);
        UPDATE netwerk_ledenperiode SET persoon = niemand WHERE persoon = OLD.id;
        RETURN NULL;
    END IF;
    SELECT samenwerkingsverband_id INTO verband FROM netwerk_gemeente WHERE id = NEW.gemeente_id;
    IF TG_OP = 'INSERT' THEN
        -- Who stands for a former lid counts as that lid already.
        IF NEW.email NOT LIKE '%@voormalig.invalid' THEN
            PERFORM ledenperiode_zet(verband, NEW.id, NULL, NULL, NULL, NEW.lid_sinds, NEW.lid_tot);
        END IF;
        RETURN NULL;
    END IF;
    SELECT samenwerkingsverband_id INTO vorig FROM netwerk_gemeente WHERE id = OLD.gemeente_id;
    IF verband = vorig THEN
        PERFORM ledenperiode_zet(verband, NEW.id, NULL, OLD.lid_sinds, OLD.lid_tot, NEW.lid_sinds, NEW.lid_tot);
    ELSE
        UPDATE netwerk_ledenperiode SET tot = greatest(sinds, vandaag)
            WHERE persoon = NEW.id AND werkgroep_id IS NULL AND (tot IS NULL OR tot > vandaag);
        IF NEW.lid_tot IS NULL OR NEW.lid_tot > vandaag THEN
            PERFORM ledenperiode_zet(verband, NEW.id, NULL, NULL, NULL, vandaag, NEW.lid_tot);
        END IF;
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION ledenperiode_van_werkgroeplid() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    vandaag date := ledenperiode_vandaag();
    verband uuid;
BEGIN
    IF TG_OP = 'DELETE' THEN
        UPDATE netwerk_ledenperiode SET tot = greatest(sinds, vandaag)
            WHERE persoon = OLD.lid_id AND werkgroep_id = OLD.werkgroep_id AND (tot IS NULL OR tot > vandaag);
        RETURN NULL;
    END IF;
    SELECT samenwerkingsverband_id INTO verband FROM netwerk_werkgroep WHERE id = NEW.werkgroep_id;
    IF TG_OP = 'INSERT' THEN
        PERFORM ledenperiode_zet(verband, NEW.lid_id, NEW.werkgroep_id, NULL, NULL, NEW.sinds, NEW.tot);
    ELSE
        PERFORM ledenperiode_zet(verband, NEW.lid_id, NEW.werkgroep_id, OLD.sinds, OLD.tot, NEW.sinds, NEW.tot);
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER ledenperiode_erbij_of_weg AFTER INSERT OR DELETE ON netwerk_lid
    FOR EACH ROW EXECUTE FUNCTION ledenperiode_van_lid();
CREATE TRIGGER ledenperiode_anders AFTER UPDATE OF gemeente_id, lid_sinds, lid_tot ON netwerk_lid FOR EACH ROW
    WHEN ((OLD.gemeente_id, OLD.lid_sinds, OLD.lid_tot) IS DISTINCT FROM (NEW.gemeente_id, NEW.lid_sinds, NEW.lid_tot))
    EXECUTE FUNCTION ledenperiode_van_lid();
CREATE TRIGGER ledenperiode_erbij_of_weg AFTER INSERT OR DELETE ON netwerk_werkgroeplid
    FOR EACH ROW EXECUTE FUNCTION ledenperiode_van_werkgroeplid();
CREATE TRIGGER ledenperiode_anders AFTER UPDATE OF sinds, tot ON netwerk_werkgroeplid FOR EACH ROW
    WHEN ((OLD.sinds, OLD.tot) IS DISTINCT FROM (NEW.sinds, NEW.tot))
    EXECUTE FUNCTION ledenperiode_van_werkgroeplid();

-- Only the triggers write.
DROP POLICY muur_erbij ON netwerk_ledenperiode;
"""
PERIODEN_WEG = """
DROP TRIGGER ledenperiode_anders ON netwerk_werkgroeplid;
DROP TRIGGER ledenperiode_erbij_of_weg ON netwerk_werkgroeplid;
DROP TRIGGER ledenperiode_anders ON netwerk_lid;
DROP TRIGGER ledenperiode_erbij_of_weg ON netwerk_lid;
DROP FUNCTION ledenperiode_van_werkgroeplid();
DROP FUNCTION ledenperiode_van_lid();
DROP FUNCTION ledenperiode_zet(uuid, uuid, uuid, date, date, date, date);
DROP FUNCTION ledenperiode_vandaag();
"""

# What there is already; who was in a werkgroep before and came back is in its history.
TOT_NU_TOE = """
INSERT INTO netwerk_ledenperiode (samenwerkingsverband_id, persoon, sinds, tot)
    SELECT g.samenwerkingsverband_id, l.id, l.lid_sinds, l.lid_tot
    FROM netwerk_lid l JOIN netwerk_gemeente g ON g.id = l.gemeente_id;
INSERT INTO netwerk_ledenperiode (samenwerkingsverband_id, persoon, werkgroep_id, sinds, tot)
    SELECT w.samenwerkingsverband_id, p.lid_id, p.werkgroep_id, p.sinds, CASE WHEN p.tot < p.sinds THEN p.sinds ELSE p.tot END
    FROM (
        SELECT lid_id, werkgroep_id, sinds, tot FROM netwerk_werkgroeplid
        UNION
        SELECT lid_id, werkgroep_id, sinds, tot FROM (
            SELECT DISTINCT ON (e.pgh_obj_id, e.sinds) e.* FROM netwerk_werkgroeplidevent e
            ORDER BY e.pgh_obj_id, e.sinds, e.pgh_id DESC
        ) eerder
        WHERE tot IS NOT NULL AND NOT EXISTS (
            SELECT FROM netwerk_werkgroeplid nu WHERE nu.id = eerder.pgh_obj_id AND nu.sinds = eerder.sinds
        )
    ) p JOIN netwerk_werkgroep w ON w.id = p.werkgroep_id;
"""


class Migration(migrations.Migration):

    dependencies = [
        ('netwerk', '0013_inlezen'),
    ]

    operations = [
        Tegelijk([
            migrations.CreateModel(
                name='Ledenperiode',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('persoon', models.UUIDField(db_index=True, verbose_name='persoon')),
                    ('sinds', models.DateField(verbose_name='sinds')),
                    ('tot', models.DateField(blank=True, null=True, verbose_name='tot')),
                    ('samenwerkingsverband', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='ledenperioden', to='netwerk.samenwerkingsverband')),
                    ('werkgroep', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='ledenperioden', to='netwerk.werkgroep')),
                ],
                options={
                    'verbose_name': 'periode van een lid',
                    'verbose_name_plural': 'perioden van leden',
                    'indexes': [models.Index(fields=['samenwerkingsverband', 'sinds'], name='ledenperiode_sinds')],
                    'constraints': [models.CheckConstraint(condition=models.Q(('tot', None), ('tot__gte', models.F('sinds')), _connector='OR'), name='ledenperiode_tot_na_sinds')],
                },
            ),
            migrations.CreateModel(
                name='Onderwerp',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('woord', models.CharField(max_length=60, verbose_name='woord')),
                    ('samenwerkingsverband', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='onderwerpen', to='netwerk.samenwerkingsverband')),
                    ('toegevoegd_door', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='toegevoegde_onderwerpen', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'verbose_name': 'onderwerp',
                    'verbose_name_plural': 'onderwerpen',
                    'constraints': [models.UniqueConstraint(models.F('samenwerkingsverband'), django.db.models.functions.text.Lower('woord'), name='onderwerp_uniek'), models.CheckConstraint(condition=models.Q(('woord', ''), _negated=True), name='onderwerp_niet_leeg')],
                },
            ),
            migrations.CreateModel(
                name='Voordracht',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('naam', models.CharField(max_length=100, verbose_name='naam')),
                    ('email', models.EmailField(max_length=254, verbose_name='e-mailadres')),
                    ('waarom', models.TextField(max_length=500, verbose_name='waarom')),
                    ('wereld', models.CharField(choices=[('gemeente', 'gemeente'), ('professional', 'professional'), ('inwoner', 'inwoner'), ('vrijwilliger', 'vrijwilliger'), ('werkgever', 'werkgever')], max_length=20, verbose_name='wereld')),
                    ('gedaan_op', models.DateTimeField(verbose_name='gedaan op')),
                    ('stand', models.CharField(choices=[('open', 'Wacht op antwoord'), ('uitgenodigd', 'Uitgenodigd'), ('afgewezen', 'Gaat niet door')], default='open', max_length=20, verbose_name='stand')),
                    ('beslist_op', models.DateTimeField(blank=True, null=True, verbose_name='beslist op')),
                    ('reden', models.TextField(blank=True, max_length=500, verbose_name='reden')),
                    ('beslist_door', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='beoordeelde_voordrachten', to=settings.AUTH_USER_MODEL)),
                    ('door', models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='voordrachten', to=settings.AUTH_USER_MODEL)),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='voordrachten', to='netwerk.gemeente', verbose_name='gemeente')),
                    ('uitnodiging', models.OneToOneField(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='voordracht', to='netwerk.uitnodiging')),
                ],
                options={
                    'verbose_name': 'voordracht',
                    'verbose_name_plural': 'voordrachten',
                    'indexes': [models.Index(fields=['gemeente', '-gedaan_op'], name='voordracht_nieuwste')],
                    'constraints': [models.CheckConstraint(condition=models.Q(('wereld__in', ['gemeente', 'professional', 'inwoner', 'vrijwilliger', 'werkgever'])), name='voordracht_wereld'), models.CheckConstraint(condition=models.Q(('email', django.db.models.functions.text.Lower('email'))), name='voordracht_email_klein'), models.CheckConstraint(condition=models.Q(models.Q(('beslist_op', None), ('stand', 'open')), models.Q(models.Q(('stand', 'open'), _negated=True), ('beslist_op__isnull', False)), _connector='OR'), name='voordracht_beslist'), models.CheckConstraint(condition=models.Q(models.Q(('stand', 'afgewezen'), _negated=True), models.Q(('reden', ''), _negated=True), _connector='OR'), name='voordracht_reden', violation_error_message='Vul in: waarom het niet doorgaat.'), models.UniqueConstraint(condition=models.Q(('beslist_op', None)), fields=('gemeente', 'email', 'door'), name='voordracht_een_tegelijk', violation_error_message='U droeg deze persoon al aan. U hoeft niets meer te doen.')],
                },
            ),
            migrations.CreateModel(
                name='Kennis',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('soort', models.CharField(choices=[('specialisme', 'Hier weet ik veel van'), ('brede_basis', 'Hier weet ik iets van'), ('aanbod', 'Dit bied ik aan'), ('vraag', 'Dit vraag ik')], max_length=20, verbose_name='soort')),
                    ('lid', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='kennis', to=settings.AUTH_USER_MODEL)),
                    ('onderwerp', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='kennis', to='netwerk.onderwerp')),
                ],
                options={
                    'verbose_name': 'wat iemand weet, biedt of vraagt',
                    'verbose_name_plural': 'wat mensen weten, bieden en vragen',
                    'constraints': [models.UniqueConstraint(fields=('lid', 'soort', 'onderwerp'), name='kennis_uniek'), models.CheckConstraint(condition=models.Q(('soort__in', ['specialisme', 'brede_basis', 'aanbod', 'vraag'])), name='kennis_soort')],
                },
            ),
            migrations.CreateModel(
                name='VoordrachtEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('naam', models.CharField(max_length=100, verbose_name='naam')),
                    ('email', models.EmailField(max_length=254, verbose_name='e-mailadres')),
                    ('waarom', models.TextField(max_length=500, verbose_name='waarom')),
                    ('wereld', models.CharField(choices=[('gemeente', 'gemeente'), ('professional', 'professional'), ('inwoner', 'inwoner'), ('vrijwilliger', 'vrijwilliger'), ('werkgever', 'werkgever')], max_length=20, verbose_name='wereld')),
                    ('gedaan_op', models.DateTimeField(verbose_name='gedaan op')),
                    ('stand', models.CharField(choices=[('open', 'Wacht op antwoord'), ('uitgenodigd', 'Uitgenodigd'), ('afgewezen', 'Gaat niet door')], default='open', max_length=20, verbose_name='stand')),
                    ('beslist_op', models.DateTimeField(blank=True, null=True, verbose_name='beslist op')),
                    ('reden', models.TextField(blank=True, max_length=500, verbose_name='reden')),
                    ('beslist_door', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('door', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente', verbose_name='gemeente')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='netwerk.voordracht')),
                    ('uitnodiging', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.uitnodiging')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='KennisEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('soort', models.CharField(choices=[('specialisme', 'Hier weet ik veel van'), ('brede_basis', 'Hier weet ik iets van'), ('aanbod', 'Dit bied ik aan'), ('vraag', 'Dit vraag ik')], max_length=20, verbose_name='soort')),
                    ('lid', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='netwerk.kennis')),
                    ('onderwerp', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.onderwerp')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.AddField(
                model_name='lid',
                name='over_mij',
                field=models.TextField(blank=True, max_length=500, verbose_name='over mij'),
            ),
            migrations.AddField(
                model_name='lid',
                name='voor_mij_alleen',
                field=django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=20), blank=True, default=list, size=None, verbose_name='ziet alleen het lid zelf'),
            ),
            migrations.AddField(
                model_name='lid',
                name='voor_werkgroepen',
                field=django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=20), blank=True, default=list, size=None, verbose_name='zien alleen de werkgroepen'),
            ),
            migrations.AddField(
                model_name='lidevent',
                name='over_mij',
                field=models.TextField(blank=True, max_length=500, verbose_name='over mij'),
            ),
            migrations.AddField(
                model_name='lidevent',
                name='voor_mij_alleen',
                field=django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=20), blank=True, default=list, size=None, verbose_name='ziet alleen het lid zelf'),
            ),
            migrations.AddField(
                model_name='lidevent',
                name='voor_werkgroepen',
                field=django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=20), blank=True, default=list, size=None, verbose_name='zien alleen de werkgroepen'),
            ),
            migrations.AddConstraint(
                model_name='lid',
                constraint=models.CheckConstraint(condition=models.Q(('voor_mij_alleen__overlap', models.F('voor_werkgroepen')), _negated=True), name='lid_een_kring_per_veld'),
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='lid',
                name='insert_insert',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='lid',
                name='update_update',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='lid',
                name='delete_delete',
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='lid',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_lidevent" ("aangedragen_door_id", "email", "functie", "gemeente_id", "id", "is_active", "lid_sinds", "lid_tot", "naam", "organisatie_id", "over_mij", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "telefoon", "voor_mij_alleen", "voor_werkgroepen", "wereld") VALUES (NEW."aangedragen_door_id", NEW."email", NEW."functie", NEW."gemeente_id", NEW."id", NEW."is_active", NEW."lid_sinds", NEW."lid_tot", NEW."naam", NEW."organisatie_id", NEW."over_mij", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."telefoon", NEW."voor_mij_alleen", NEW."voor_werkgroepen", NEW."wereld"); RETURN NULL;', hash='ec1b286b5ce89e847947a406a1ef9f8aa483e839', operation='INSERT', pgid='pgtrigger_insert_insert_1a816', table='netwerk_lid', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='lid',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."aangedragen_door_id" IS DISTINCT FROM (NEW."aangedragen_door_id") OR OLD."email" IS DISTINCT FROM (NEW."email") OR OLD."functie" IS DISTINCT FROM (NEW."functie") OR OLD."gemeente_id" IS DISTINCT FROM (NEW."gemeente_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_active" IS DISTINCT FROM (NEW."is_active") OR OLD."lid_sinds" IS DISTINCT FROM (NEW."lid_sinds") OR OLD."lid_tot" IS DISTINCT FROM (NEW."lid_tot") OR OLD."naam" IS DISTINCT FROM (NEW."naam") OR OLD."organisatie_id" IS DISTINCT FROM (NEW."organisatie_id") OR OLD."over_mij" IS DISTINCT FROM (NEW."over_mij") OR OLD."telefoon" IS DISTINCT FROM (NEW."telefoon") OR OLD."voor_mij_alleen" IS DISTINCT FROM (NEW."voor_mij_alleen") OR OLD."voor_werkgroepen" IS DISTINCT FROM (NEW."voor_werkgroepen") OR OLD."wereld" IS DISTINCT FROM (NEW."wereld"))', func='INSERT INTO "netwerk_lidevent" ("aangedragen_door_id", "email", "functie", "gemeente_id", "id", "is_active", "lid_sinds", "lid_tot", "naam", "organisatie_id", "over_mij", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "telefoon", "voor_mij_alleen", "voor_werkgroepen", "wereld") VALUES (NEW."aangedragen_door_id", NEW."email", NEW."functie", NEW."gemeente_id", NEW."id", NEW."is_active", NEW."lid_sinds", NEW."lid_tot", NEW."naam", NEW."organisatie_id", NEW."over_mij", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."telefoon", NEW."voor_mij_alleen", NEW."voor_werkgroepen", NEW."wereld"); RETURN NULL;', hash='a4fbb62a41cfb1c8ade6bc00ba0f2bb1984d8ac2', operation='UPDATE', pgid='pgtrigger_update_update_be4f8', table='netwerk_lid', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='lid',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_lidevent" ("aangedragen_door_id", "email", "functie", "gemeente_id", "id", "is_active", "lid_sinds", "lid_tot", "naam", "organisatie_id", "over_mij", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "telefoon", "voor_mij_alleen", "voor_werkgroepen", "wereld") VALUES (OLD."aangedragen_door_id", OLD."email", OLD."functie", OLD."gemeente_id", OLD."id", OLD."is_active", OLD."lid_sinds", OLD."lid_tot", OLD."naam", OLD."organisatie_id", OLD."over_mij", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."telefoon", OLD."voor_mij_alleen", OLD."voor_werkgroepen", OLD."wereld"); RETURN NULL;', hash='1a8a158530bdc98d53509005466c8029ab2d0ecd', operation='DELETE', pgid='pgtrigger_delete_delete_9aadf', table='netwerk_lid', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='kennis',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_kennisevent" ("id", "lid_id", "onderwerp_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort") VALUES (NEW."id", NEW."lid_id", NEW."onderwerp_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."soort"); RETURN NULL;', hash='88471b414edf00117128fe55160b30aa5fec638f', operation='INSERT', pgid='pgtrigger_insert_insert_38dd7', table='netwerk_kennis', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='kennis',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "netwerk_kennisevent" ("id", "lid_id", "onderwerp_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort") VALUES (NEW."id", NEW."lid_id", NEW."onderwerp_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."soort"); RETURN NULL;', hash='ed35d9d03d4cf421284794ec911c7f3b340b6da3', operation='UPDATE', pgid='pgtrigger_update_update_fdfe4', table='netwerk_kennis', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='kennis',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_kennisevent" ("id", "lid_id", "onderwerp_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort") VALUES (OLD."id", OLD."lid_id", OLD."onderwerp_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."soort"); RETURN NULL;', hash='ab2c7d7590e9ec6b2dbc388aac88330a82cf118e', operation='DELETE', pgid='pgtrigger_delete_delete_a5f7f', table='netwerk_kennis', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='voordracht',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_voordrachtevent" ("beslist_door_id", "beslist_op", "door_id", "email", "gedaan_op", "gemeente_id", "id", "naam", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "stand", "uitnodiging_id", "waarom", "wereld") VALUES (NEW."beslist_door_id", NEW."beslist_op", NEW."door_id", NEW."email", NEW."gedaan_op", NEW."gemeente_id", NEW."id", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."reden", NEW."stand", NEW."uitnodiging_id", NEW."waarom", NEW."wereld"); RETURN NULL;', hash='05e90bf8fe8ddc88e47f039bd8c2654f912c5385', operation='INSERT', pgid='pgtrigger_insert_insert_e321d', table='netwerk_voordracht', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='voordracht',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "netwerk_voordrachtevent" ("beslist_door_id", "beslist_op", "door_id", "email", "gedaan_op", "gemeente_id", "id", "naam", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "stand", "uitnodiging_id", "waarom", "wereld") VALUES (NEW."beslist_door_id", NEW."beslist_op", NEW."door_id", NEW."email", NEW."gedaan_op", NEW."gemeente_id", NEW."id", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."reden", NEW."stand", NEW."uitnodiging_id", NEW."waarom", NEW."wereld"); RETURN NULL;', hash='37db3f5530e5e8d1e757e03df751929f621ee8a3', operation='UPDATE', pgid='pgtrigger_update_update_79bf9', table='netwerk_voordracht', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='voordracht',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_voordrachtevent" ("beslist_door_id", "beslist_op", "door_id", "email", "gedaan_op", "gemeente_id", "id", "naam", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "stand", "uitnodiging_id", "waarom", "wereld") VALUES (OLD."beslist_door_id", OLD."beslist_op", OLD."door_id", OLD."email", OLD."gedaan_op", OLD."gemeente_id", OLD."id", OLD."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."reden", OLD."stand", OLD."uitnodiging_id", OLD."waarom", OLD."wereld"); RETURN NULL;', hash='ed7bdb16168082dc4c3e5ef75ccbb739a5eea721', operation='DELETE', pgid='pgtrigger_delete_delete_3d929', table='netwerk_voordracht', when='AFTER')),
            ),
            Muur("Onderwerp", rijen=NETWERK_ZELF),
            Muur("Kennis", rijen=deel_van("netwerk_lid", "lid_id"), binnen_netwerk=("lid", "onderwerp")),
            migrations.RunSQL(ALLEEN_EIGEN, ALLEEN_EIGEN_WEG),
            Muur("KennisEvent", rijen=deel_van("netwerk_lid", "lid_id"), alleen_erbij=True),
            Muur("Voordracht", rijen=WERKGEMEENTE, binnen_gemeente=("uitnodiging",)),
            Muur("VoordrachtEvent", rijen=WERKGEMEENTE, alleen_erbij=True),
            Muur("Ledenperiode", rijen=NETWERK_ZELF, alleen_erbij=True),
            migrations.RunSQL(LEDEN, LEDEN_WEG),
            migrations.RunSQL(ZOEKEN, ZOEKEN_WEG),
            migrations.RunSQL(PERIODEN, PERIODEN_WEG),
            migrations.RunSQL(TOT_NU_TOE, migrations.RunSQL.noop),
        ]),
    ]
