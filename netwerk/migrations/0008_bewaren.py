"""Destroying for good, also the history of what is gone; and what is left of it: a record (domain.md 5.4)."""

import django.db.models.deletion
import uuid
from django.conf import settings
from django.db import migrations, models

from netwerk.muur import TOEZICHT, TOEZICHTGEMEENTEN, VAN_MIJ, Muur
from participatie.migraties import Tegelijk

# The moment the transaction began stands for the transaction: unlike its number it does not come back after a restore.
STEMPEL = """
CREATE FUNCTION stempel_vernietiging() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.geschreven_op := transaction_timestamp();
    RETURN NEW;
END $$;

CREATE TRIGGER netwerk_vernietiging_stempel BEFORE INSERT ON netwerk_vernietiging
    FOR EACH ROW EXECUTE FUNCTION stempel_vernietiging();
"""
STEMPEL_WEG = "DROP TRIGGER netwerk_vernietiging_stempel ON netwerk_vernietiging; DROP FUNCTION stempel_vernietiging();"

# The only way for the runtime role to remove history. It cannot wipe that of a living row: what it removes belongs to rows
# that are gone. It leaves traces: without a record of this transaction, which nobody can change, it does nothing.
# Which table keeps the history of which one is read from the triggers, that only the owner makes; not told by the caller.
# In: the record, and as [history, column, table] which rows are part of which: parts that went before are found by it.
# It counts only where a foreign key says the same.
GESCHIEDENIS = """
CREATE FUNCTION vernietig_geschiedenis(welke uuid, delen jsonb) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    weg jsonb;
    nieuw jsonb;
    tabel text;
    ids text[];
    deel record;
    gevonden jsonb;
    aantal integer;
    totaal integer := 0;
BEGIN
    IF NOT muur_systeem() THEN
        RAISE insufficient_privilege USING MESSAGE = 'history is destroyed in a systeemcontext only';
    END IF;
    SELECT v.rijen INTO weg FROM netwerk_vernietiging v WHERE v.id = welke AND v.geschreven_op = transaction_timestamp();
    IF NOT FOUND THEN
        RAISE insufficient_privilege USING MESSAGE = 'this transaction wrote no such record of a destruction';
    END IF;
    FOR tabel IN SELECT jsonb_object_keys(weg) LOOP
        ids := ARRAY(SELECT jsonb_array_elements_text(weg -> tabel));
        EXECUTE format('SELECT count(*) FROM %I r WHERE r.%I::text = ANY ($1)', tabel, sleutelkolom(tabel))
            INTO aantal USING ids;
        IF aantal > 0 THEN
            RAISE insufficient_privilege USING MESSAGE = format('%s rows of %s are still there', aantal, tabel);
        END IF;
    END LOOP;
    WHILE weg <> '{}' LOOP
        nieuw := '{}';
        FOR tabel IN SELECT jsonb_object_keys(weg) LOOP
            ids := ARRAY(SELECT jsonb_array_elements_text(weg -> tabel));
            FOR deel IN SELECT g.basis, g.historie, d.rij ->> 1 AS kolom
                FROM jsonb_array_elements(delen) d (rij) JOIN geschiedenissen() g ON g.historie = d.rij ->> 0
                WHERE d.rij ->> 2 = tabel AND EXISTS (
                    SELECT FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey)
                    WHERE c.contype = 'f' AND a.attname = d.rij ->> 1
                        AND c.conrelid = g.basis::regclass AND c.confrelid = tabel::regclass
                )
            LOOP
                EXECUTE format(
                    'SELECT coalesce(jsonb_agg(DISTINCT h.%2$I), ''[]'') FROM %1$I h WHERE h.%3$I::text = ANY ($1)
                        AND NOT EXISTS (SELECT FROM %4$I b WHERE b.%2$I = h.%2$I)',
                    deel.historie, sleutelkolom(deel.basis), deel.kolom, deel.basis
                ) INTO gevonden USING ids;
                IF gevonden <> '[]' THEN
                    nieuw := nieuw || jsonb_build_object(deel.basis, coalesce(nieuw -> deel.basis, '[]') || gevonden);
                END IF;
            END LOOP;
            FOR deel IN SELECT g.historie FROM geschiedenissen() g WHERE g.basis = tabel LOOP
                EXECUTE format(
                    'DELETE FROM %1$I h WHERE h.%2$I::text = ANY ($1)
                        AND NOT EXISTS (SELECT FROM %3$I b WHERE b.%2$I = h.%2$I)',
                    deel.historie, sleutelkolom(tabel), tabel
                ) USING ids;
                GET DIAGNOSTICS aantal = ROW_COUNT;
                totaal := totaal + aantal;
            END LOOP;
        END LOOP;
        weg := nieuw;
    END LOOP;
    RETURN totaal;
END $$;
"""
CATALOGUS = """
CREATE FUNCTION geschiedenissen() RETURNS TABLE (basis text, historie text) LANGUAGE sql STABLE AS $$
    SELECT DISTINCT b.relname::text, h.relname::text
    FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid JOIN pg_class b ON b.oid = t.tgrelid
    JOIN pg_class h ON h.relname = substring(p.prosrc FROM 'INSERT INTO "([a-z0-9_]+)"')
        AND h.relnamespace = 'public'::regnamespace
    WHERE NOT t.tgisinternal AND t.tgname LIKE 'pgtrigger%' AND b.relnamespace = 'public'::regnamespace
        AND EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = h.oid AND a.attname = 'pgh_label');
$$;

CREATE FUNCTION sleutelkolom(tabel text) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT a.attname::text FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
    WHERE i.indisprimary AND i.indrelid = (
        SELECT c.oid FROM pg_class c WHERE c.relname = tabel AND c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
    );
$$;
"""
# Logs to which the runtime role only adds (a policy muur_erbij, a column op): their oldest lines, after five years or more.
# The age stands here and not with the caller, so that nobody wipes what happened lately. Not for histories, nor records.
LOGREGELS = """
CREATE FUNCTION vernietig_oude_logregels(tabel text) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    aantal integer;
BEGIN
    IF NOT muur_systeem() OR tabel = 'netwerk_vernietiging' OR NOT EXISTS (
        SELECT FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid
        WHERE p.polname = 'muur_erbij' AND c.relname = tabel AND c.relnamespace = 'public'::regnamespace
            AND NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'pgh_label')
    ) THEN
        RAISE insufficient_privilege USING MESSAGE = format('%s is no log of which old lines may go', tabel);
    END IF;
    EXECUTE format('DELETE FROM %I WHERE op < $1', tabel) USING transaction_timestamp() - interval '5 years';
    GET DIAGNOSTICS aantal = ROW_COUNT;
    RETURN aantal;
END $$;
"""
# Not for everybody with a connection: only for the role that serves pages and runs the commands.
AANROEPEN = f"""
REVOKE ALL ON FUNCTION vernietig_geschiedenis(uuid, jsonb) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION vernietig_geschiedenis(uuid, jsonb) TO "{settings.DATABASE_APP_ROL}";
REVOKE ALL ON FUNCTION vernietig_oude_logregels(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION vernietig_oude_logregels(text) TO "{settings.DATABASE_APP_ROL}";
"""
WEG = """
DROP FUNCTION vernietig_oude_logregels(text);
DROP FUNCTION vernietig_geschiedenis(uuid, jsonb);
DROP FUNCTION sleutelkolom(text);
DROP FUNCTION geschiedenissen();
"""

# What is of a whole network, bijeenkomsten for example, may be seen by those who watch over one of its gemeenten.
LIJSTEN = f"""{TOEZICHT} OR (gemeente_id IS NULL AND samenwerkingsverband_id IN (
    SELECT plaats.samenwerkingsverband_id FROM netwerk_gemeente plaats WHERE plaats.id IN ({TOEZICHTGEMEENTEN})
))"""


class Migration(migrations.Migration):

    dependencies = [
        ('netwerk', '0007_inzage'),
    ]

    operations = [
        Tegelijk([
            migrations.CreateModel(
                name='Vernietiging',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('op', models.DateTimeField(verbose_name='vernietigd op')),
                    ('gegevens', models.CharField(max_length=100, verbose_name='welke gegevens')),
                    ('grond', models.CharField(max_length=200, verbose_name='grond')),
                    ('aantal', models.PositiveIntegerField(verbose_name='aantal')),
                    ('rijen', models.JSONField(verbose_name='welke rijen')),
                    ('geschreven_op', models.DateTimeField(auto_now_add=True, verbose_name='begin van de transactie')),
                    ('door', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='door')),
                    ('gemeente', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='vernietigingen', to='netwerk.gemeente')),
                    ('goedgekeurd_door', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'verbose_name': 'vernietiging',
                    'verbose_name_plural': 'vernietigingen',
                    'indexes': [models.Index(fields=['gemeente', '-op'], name='vernietiging_laatste')],
                },
            ),
            migrations.CreateModel(
                name='Bewaarvraag',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('over', models.CharField(choices=[('account', 'account'), ('talentprofiel', 'talentprofiel')], max_length=20, verbose_name='waarover')),
                    ('gevraagd_op', models.DateTimeField(verbose_name='gevraagd op')),
                    ('bewaren', models.BooleanField(blank=True, null=True, verbose_name='bewaren')),
                    ('beantwoord_op', models.DateTimeField(blank=True, null=True, verbose_name='beantwoord op')),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.gemeente')),
                    ('lid', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='bewaarvragen', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'verbose_name': 'vraag om te bewaren',
                    'verbose_name_plural': 'vragen om te bewaren',
                    'constraints': [models.UniqueConstraint(condition=models.Q(('beantwoord_op', None)), fields=('lid', 'over'), name='bewaarvraag_een_open'), models.CheckConstraint(condition=models.Q(('over__in', ['account', 'talentprofiel'])), name='bewaarvraag_over'), models.CheckConstraint(condition=models.Q(models.Q(('beantwoord_op', None), ('bewaren', None)), models.Q(('beantwoord_op__isnull', False), ('bewaren__isnull', False)), _connector='OR'), name='bewaarvraag_antwoord')],
                },
            ),
            migrations.CreateModel(
                name='Vernietigingslijst',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('gemaakt_op', models.DateTimeField(verbose_name='gemaakt op')),
                    ('regels', models.JSONField(verbose_name='regels')),
                    ('stand', models.CharField(choices=[('voorgesteld', 'wacht op goedkeuring'), ('goedgekeurd', 'goedgekeurd'), ('afgewezen', 'afgewezen')], default='voorgesteld', max_length=20, verbose_name='stand')),
                    ('beoordeeld_op', models.DateTimeField(blank=True, null=True, verbose_name='beoordeeld op')),
                    ('reden', models.CharField(blank=True, max_length=300, verbose_name='reden')),
                    ('beoordeeld_door', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('gemaakt_door', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('gemeente', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.gemeente')),
                    ('samenwerkingsverband', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.samenwerkingsverband')),
                ],
                options={
                    'verbose_name': 'vernietigingslijst',
                    'verbose_name_plural': 'vernietigingslijsten',
                    'constraints': [models.CheckConstraint(condition=models.Q(('stand__in', ['voorgesteld', 'goedgekeurd', 'afgewezen'])), name='vernietigingslijst_stand'), models.CheckConstraint(condition=models.Q(('beoordeeld_door', None), ('gemaakt_door', None), models.Q(('beoordeeld_door', models.F('gemaakt_door')), _negated=True), _connector='OR'), name='vernietigingslijst_tweede_persoon', violation_error_message='U hebt deze lijst zelf gemaakt. Iemand anders moet ernaar kijken.'), models.CheckConstraint(condition=models.Q(('stand', 'voorgesteld'), ('beoordeeld_op__isnull', False), _connector='OR'), name='vernietigingslijst_beoordeeld'), models.CheckConstraint(condition=models.Q(models.Q(('stand', 'afgewezen'), _negated=True), models.Q(('reden', ''), _negated=True), _connector='OR'), name='vernietigingslijst_afgewezen_met_reden', violation_error_message='Schrijf op waarom niet.'), models.UniqueConstraint(condition=models.Q(('stand', 'voorgesteld')), fields=('samenwerkingsverband', 'gemeente'), name='vernietigingslijst_een_open', nulls_distinct=False)],
                },
            ),
            Muur("Bewaarvraag", rijen=VAN_MIJ),
            Muur("Vernietigingslijst", rijen=LIJSTEN, binnen_netwerk=("samenwerkingsverband", "gemeente")),
            Muur("Vernietiging", rijen=TOEZICHT, alleen_erbij=True),
            migrations.RunSQL(STEMPEL, STEMPEL_WEG),
            migrations.RunSQL(CATALOGUS + GESCHIEDENIS + LOGREGELS + AANROEPEN, WEG),
        ]),
    ]
