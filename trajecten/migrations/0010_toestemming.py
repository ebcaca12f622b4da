"""Toestemmingen: the second wall opens exactly the shared blocks to exactly the recipient, until a day."""

import django.contrib.postgres.fields
import django.db.models.deletion
import django.db.models.expressions
import django.db.models.functions.comparison
import django.db.models.functions.datetime
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
import uuid
from django.conf import settings
from django.db import migrations, models

from netwerk.muur import Muur
from participatie.migraties import Tegelijk

# What was given to whoever is logged in, in person or by the own organisatie, and holds today. The same as
# trajecten.toegang.toestemmingen_ontvangen; each function below returns ids of rows that may be read by it.
DELEN = """
CREATE FUNCTION aan_mij_gegeven() RETURNS SETOF uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT t.id FROM trajecten_toestemming t
        JOIN netwerk_gemeente plaats ON plaats.id = t.gemeente_id
        JOIN netwerk_lid ik ON ik.id = muur_gebruiker() AND ik.is_active
        WHERE (t.ontvanger_lid_id = ik.id OR t.ontvanger_organisatie_id = ik.organisatie_id)
            AND t.gegeven_op IS NOT NULL AND t.ingetrokken_op IS NULL
            AND t.geldig_tot > (statement_timestamp() AT TIME ZONE 'Europe/Amsterdam')::date
            AND EXISTS (SELECT FROM netwerk_rol rol JOIN netwerk_gemeente waar ON waar.id = rol.gemeente_id
                WHERE rol.lid_id = ik.id AND waar.samenwerkingsverband_id = plaats.samenwerkingsverband_id
                AND (rol.soort IN ('begeleider', 'kwartiermaker') OR (rol.soort = 'werkgever' AND t.doel <> 'vindbaar')));
END $$;

CREATE FUNCTION inwoners_met_mij_gedeeld() RETURNS SETOF uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT DISTINCT t.inwoner_id FROM trajecten_toestemming t WHERE t.id IN (SELECT aan_mij_gegeven());
END $$;

-- With a block: only of who shares that one.
CREATE FUNCTION profielen_met_mij_gedeeld(blok text) RETURNS SETOF uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT DISTINCT p.id FROM trajecten_toestemming t
        JOIN trajecten_talentprofiel p ON p.inwoner_id = t.inwoner_id
        WHERE t.id IN (SELECT aan_mij_gegeven()) AND (blok = '' OR blok = ANY (t.blokken));
END $$;

-- The block of a part of the profile, as in trajecten/vragen.py; what is not named here is never shared.
CREATE FUNCTION blok_van(onderdeel text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE
        WHEN onderdeel = 'kan' OR onderdeel LIKE 'kan.%' THEN 'kan'
        WHEN onderdeel IN ('leren', 'wens') THEN 'leren'
        WHEN onderdeel = 'energie' THEN 'energie'
        WHEN onderdeel = 'droom' THEN 'droom'
        WHEN onderdeel IN ('plek', 'drukte', 'ruimte', 'gezelschap', 'taken') THEN 'plek'
        WHEN onderdeel IN ('wanneer', 'reizen', 'dag', 'dagdeel', 'uren', 'vervoer', 'reistijd') THEN 'wanneer'
        WHEN onderdeel = 'nodig' THEN 'nodig'
    END
$$;

CREATE FUNCTION keuzes_met_mij_gedeeld() RETURNS SETOF bigint
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT a.id FROM trajecten_toestemming t
        JOIN trajecten_talentprofiel p ON p.inwoner_id = t.inwoner_id
        JOIN trajecten_keuzeantwoord a ON a.profiel_id = p.id
        JOIN trajecten_keuze k ON k.id = a.keuze_id
        WHERE t.id IN (SELECT aan_mij_gegeven()) AND blok_van(k.onderdeel) = ANY (t.blokken);
END $$;

CREATE FUNCTION woorden_met_mij_gedeeld() RETURNS SETOF bigint
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT w.id FROM trajecten_toestemming t
        JOIN trajecten_talentprofiel p ON p.inwoner_id = t.inwoner_id
        JOIN trajecten_eigenwoorden w ON w.profiel_id = p.id
        WHERE t.id IN (SELECT aan_mij_gegeven()) AND blok_van(w.onderdeel) = ANY (t.blokken);
END $$;
"""

WEG = """
DROP FUNCTION woorden_met_mij_gedeeld(); DROP FUNCTION keuzes_met_mij_gedeeld(); DROP FUNCTION blok_van(text);
DROP FUNCTION profielen_met_mij_gedeeld(text); DROP FUNCTION inwoners_met_mij_gedeeld(); DROP FUNCTION aan_mij_gegeven();
"""

EIGEN_MENSEN = """lid_id = (SELECT muur_gebruiker()) OR (SELECT muur_systeem())
    OR (begeleider_id = (SELECT muur_gebruiker()) AND gemeente_id = ANY (ARRAY(SELECT mijn_helpgemeenten())))
    OR id = ANY (ARRAY(SELECT inwoners_die_op_mij_wachten())) OR id = ANY (ARRAY(SELECT mijn_noodtoegangen()))"""
VAN_EIGEN_MENSEN = "inwoner_id = ANY (ARRAY(SELECT mijn_inwoners()))"
IN_EIGEN_PROFIEL = "profiel_id = ANY (ARRAY(SELECT mijn_profielen()))"
KAN = "profiel_id = ANY (ARRAY(SELECT profielen_met_mij_gedeeld('kan')))"

GEDEELD = {
    "inwoner": (EIGEN_MENSEN, "id = ANY (ARRAY(SELECT inwoners_met_mij_gedeeld()))"),
    "talentprofiel": (VAN_EIGEN_MENSEN, "id = ANY (ARRAY(SELECT profielen_met_mij_gedeeld('')))"),
    "groepkeuze": (IN_EIGEN_PROFIEL, KAN),
    # What others saw counts after the person says yes.
    "talentantwoord": (IN_EIGEN_PROFIEL, f"{KAN} AND bevestigd_op IS NOT NULL"),
    "keuzeantwoord": (IN_EIGEN_PROFIEL, "id = ANY (ARRAY(SELECT keuzes_met_mij_gedeeld()))"),
    "eigenwoorden": (IN_EIGEN_PROFIEL, "id = ANY (ARRAY(SELECT woorden_met_mij_gedeeld()))"),
}
"""Per table: whose own it is, and what is shared. The second is for reading alone."""


def _open(tabel: str, eigen: str, gedeeld: str) -> migrations.RunSQL:
    return migrations.RunSQL(
        f"""ALTER POLICY muur_en ON {tabel} USING ({eigen} OR ({gedeeld}));
        CREATE POLICY muur_ook ON {tabel} FOR SELECT USING ({gedeeld});
        CREATE POLICY muur_weg ON {tabel} AS RESTRICTIVE FOR DELETE USING ({eigen});""",
        f"""DROP POLICY muur_weg ON {tabel}; DROP POLICY muur_ook ON {tabel};
        ALTER POLICY muur_en ON {tabel} USING ({eigen});""",
    )


class Migration(migrations.Migration):

    dependencies = [
        ('netwerk', '0020_aanbod'),
        ('trajecten', '0009_trajectwoorden'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        Tegelijk([
            migrations.CreateModel(
                name='Toestemming',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('sleutel', models.UUIDField(unique=True, verbose_name='sleutel van het formulier')),
                    ('doel', models.CharField(choices=[('vindbaar', 'gevonden worden voor een plek'), ('kennismaken', 'kennismaken voor een plek'), ('helpen', 'hulp bij meedoen')], max_length=20, verbose_name='doel')),
                    ('ontvanger_naam', models.CharField(max_length=200, verbose_name='met wie')),
                    ('blokken', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('kan', 'Wat u goed kunt'), ('leren', 'Wat u wilt leren'), ('energie', 'Waar u energie van krijgt'), ('droom', 'Uw droom'), ('plek', 'Wat een fijne plek is'), ('wanneer', 'Wanneer u kunt, en hoe ver'), ('nodig', 'Wat u helpt')], max_length=20), size=None, verbose_name='wat')),
                    ('tekst_versie', models.CharField(max_length=20, verbose_name='versie van de tekst')),
                    ('taal', models.CharField(default='nl', max_length=5, verbose_name='taal')),
                    ('was_verplicht', models.BooleanField(default=False, editable=False, verbose_name='was verplicht')),
                    ('gevraagd_op', models.DateTimeField(blank=True, null=True, verbose_name='gevraagd op')),
                    ('geweigerd_op', models.DateTimeField(blank=True, null=True, verbose_name='nee gezegd op')),
                    ('vorm', models.CharField(blank=True, choices=[('zelf', 'zelf, op de website'), ('samen', 'in een gesprek'), ('papier', 'op papier')], max_length=10, verbose_name='hoe gegeven')),
                    ('bewijs', models.CharField(blank=True, max_length=200, verbose_name='waar het papier ligt')),
                    ('gegeven_op', models.DateTimeField(blank=True, null=True, verbose_name='gegeven op')),
                    ('geldig_tot', models.DateField(blank=True, null=True, verbose_name='geldig tot')),
                    ('gewaarschuwd_op', models.DateTimeField(blank=True, null=True, verbose_name='bericht over het einde')),
                    ('ingetrokken_op', models.DateTimeField(blank=True, null=True, verbose_name='gestopt op')),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.gemeente')),
                    ('gevraagd_door', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('ingetrokken_door', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('inwoner', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='toestemmingen', to='trajecten.inwoner')),
                    ('ontvanger_lid', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='ontvangen_toestemmingen', to=settings.AUTH_USER_MODEL)),
                    ('ontvanger_organisatie', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='ontvangen_toestemmingen', to='netwerk.organisatie')),
                    ('vastgelegd_door', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'verbose_name': 'toestemming',
                    'verbose_name_plural': 'toestemmingen',
                },
            ),
            migrations.CreateModel(
                name='ToestemmingEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('sleutel', models.UUIDField(verbose_name='sleutel van het formulier')),
                    ('doel', models.CharField(choices=[('vindbaar', 'gevonden worden voor een plek'), ('kennismaken', 'kennismaken voor een plek'), ('helpen', 'hulp bij meedoen')], max_length=20, verbose_name='doel')),
                    ('ontvanger_naam', models.CharField(max_length=200, verbose_name='met wie')),
                    ('blokken', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('kan', 'Wat u goed kunt'), ('leren', 'Wat u wilt leren'), ('energie', 'Waar u energie van krijgt'), ('droom', 'Uw droom'), ('plek', 'Wat een fijne plek is'), ('wanneer', 'Wanneer u kunt, en hoe ver'), ('nodig', 'Wat u helpt')], max_length=20), size=None, verbose_name='wat')),
                    ('tekst_versie', models.CharField(max_length=20, verbose_name='versie van de tekst')),
                    ('taal', models.CharField(default='nl', max_length=5, verbose_name='taal')),
                    ('was_verplicht', models.BooleanField(default=False, editable=False, verbose_name='was verplicht')),
                    ('gevraagd_op', models.DateTimeField(blank=True, null=True, verbose_name='gevraagd op')),
                    ('geweigerd_op', models.DateTimeField(blank=True, null=True, verbose_name='nee gezegd op')),
                    ('vorm', models.CharField(blank=True, choices=[('zelf', 'zelf, op de website'), ('samen', 'in een gesprek'), ('papier', 'op papier')], max_length=10, verbose_name='hoe gegeven')),
                    ('bewijs', models.CharField(blank=True, max_length=200, verbose_name='waar het papier ligt')),
                    ('gegeven_op', models.DateTimeField(blank=True, null=True, verbose_name='gegeven op')),
                    ('geldig_tot', models.DateField(blank=True, null=True, verbose_name='geldig tot')),
                    ('gewaarschuwd_op', models.DateTimeField(blank=True, null=True, verbose_name='bericht over het einde')),
                    ('ingetrokken_op', models.DateTimeField(blank=True, null=True, verbose_name='gestopt op')),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente')),
                    ('gevraagd_door', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('ingetrokken_door', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('inwoner', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.inwoner')),
                    ('ontvanger_lid', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('ontvanger_organisatie', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.organisatie')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='trajecten.toestemming')),
                    ('vastgelegd_door', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'abstract': False,
                },
            ),
        ]),
        Tegelijk([
            migrations.AddIndex(
                model_name='toestemming',
                index=models.Index(fields=['inwoner', '-gegeven_op'], name='toestemming_inwoner'),
            ),
            migrations.AddIndex(
                model_name='toestemming',
                index=models.Index(fields=['ontvanger_lid', 'geldig_tot'], name='toestemming_lid'),
            ),
            migrations.AddIndex(
                model_name='toestemming',
                index=models.Index(fields=['ontvanger_organisatie', 'geldig_tot'], name='toestemming_organisatie'),
            ),
            migrations.AddIndex(
                model_name='toestemming',
                index=models.Index(condition=models.Q(('gewaarschuwd_op', None), ('ingetrokken_op', None)), fields=['geldig_tot'], name='toestemming_einde'),
            ),
            migrations.AddConstraint(
                model_name='toestemming',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('ontvanger_lid', None), ('ontvanger_organisatie__isnull', False)), models.Q(('ontvanger_lid__isnull', False), ('ontvanger_organisatie', None)), _connector='OR'), name='toestemming_een_ontvanger'),
            ),
            migrations.AddConstraint(
                model_name='toestemming',
                constraint=models.CheckConstraint(condition=models.Q(('doel__in', ['vindbaar', 'kennismaken', 'helpen'])), name='toestemming_doel'),
            ),
            migrations.AddConstraint(
                model_name='toestemming',
                constraint=models.CheckConstraint(condition=models.Q(('blokken__contained_by', ['kan', 'leren', 'energie', 'droom', 'plek', 'wanneer', 'nodig']), ('blokken__len__gt', 0)), name='toestemming_blokken', violation_error_message='Kies wat u wilt delen.'),
            ),
            migrations.AddConstraint(
                model_name='toestemming',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('blokken__contains', ['nodig']), _negated=True), ('blokken', ['nodig']), _connector='OR'), name='toestemming_wat_helpt_apart', violation_error_message='“Wat u helpt” deelt u apart.'),
            ),
            migrations.AddConstraint(
                model_name='toestemming',
                constraint=models.CheckConstraint(condition=models.Q(('gegeven_op__isnull', False), models.Q(('gevraagd_door__isnull', False), ('gevraagd_op__isnull', False)), _connector='OR'), name='toestemming_gegeven_of_gevraagd'),
            ),
            migrations.AddConstraint(
                model_name='toestemming',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('gegeven_op', None), ('geldig_tot', None), ('ingetrokken_op', None), ('vorm', '')), models.Q(('gegeven_op__isnull', False), ('geldig_tot__isnull', False), ('geweigerd_op', None)), _connector='OR'), name='toestemming_ja_of_nee'),
            ),
            migrations.AddConstraint(
                model_name='toestemming',
                constraint=models.CheckConstraint(condition=models.Q(('geldig_tot__gt', django.db.models.functions.datetime.TruncDate('gegeven_op')), ('geldig_tot__lte', django.db.models.expressions.CombinedExpression(django.db.models.functions.datetime.TruncDate('gegeven_op'), '+', django.db.models.functions.comparison.Cast(models.Value('12 months', models.TextField()), models.DurationField())))), name='toestemming_hoogstens_een_jaar', violation_error_message='Kies een dag in de komende 12 maanden.'),
            ),
            migrations.AddConstraint(
                model_name='toestemming',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('bewijs', ''), ('vastgelegd_door', None), ('vorm__in', ['', 'zelf'])), models.Q(('bewijs', ''), ('vastgelegd_door__isnull', False), ('vorm', 'samen')), models.Q(('vastgelegd_door__isnull', False), ('vorm', 'papier'), models.Q(('bewijs', ''), _negated=True)), _connector='OR'), name='toestemming_vorm', violation_error_message='Schrijf op waar het papier ligt.'),
            ),
            migrations.AddConstraint(
                model_name='toestemming',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('vorm', ''), _negated=True), ('gegeven_op', None), _connector='OR'), name='toestemming_gegeven_op_een_manier'),
            ),
            migrations.AddConstraint(
                model_name='toestemming',
                constraint=models.CheckConstraint(condition=models.Q(('was_verplicht', False)), name='toestemming_nooit_verplicht'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='toestemming',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_toestemmingevent" ("bewijs", "blokken", "doel", "gegeven_op", "geldig_tot", "gemeente_id", "gevraagd_door_id", "gevraagd_op", "gewaarschuwd_op", "geweigerd_op", "id", "ingetrokken_door_id", "ingetrokken_op", "inwoner_id", "ontvanger_lid_id", "ontvanger_naam", "ontvanger_organisatie_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "sleutel", "taal", "tekst_versie", "vastgelegd_door_id", "vorm", "was_verplicht") VALUES (NEW."bewijs", NEW."blokken", NEW."doel", NEW."gegeven_op", NEW."geldig_tot", NEW."gemeente_id", NEW."gevraagd_door_id", NEW."gevraagd_op", NEW."gewaarschuwd_op", NEW."geweigerd_op", NEW."id", NEW."ingetrokken_door_id", NEW."ingetrokken_op", NEW."inwoner_id", NEW."ontvanger_lid_id", NEW."ontvanger_naam", NEW."ontvanger_organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."sleutel", NEW."taal", NEW."tekst_versie", NEW."vastgelegd_door_id", NEW."vorm", NEW."was_verplicht"); RETURN NULL;', hash='d0506699b4e84318618736475b5ab05d1d958f75', operation='INSERT', pgid='pgtrigger_insert_insert_99d6f', table='trajecten_toestemming', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='toestemming',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_toestemmingevent" ("bewijs", "blokken", "doel", "gegeven_op", "geldig_tot", "gemeente_id", "gevraagd_door_id", "gevraagd_op", "gewaarschuwd_op", "geweigerd_op", "id", "ingetrokken_door_id", "ingetrokken_op", "inwoner_id", "ontvanger_lid_id", "ontvanger_naam", "ontvanger_organisatie_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "sleutel", "taal", "tekst_versie", "vastgelegd_door_id", "vorm", "was_verplicht") VALUES (NEW."bewijs", NEW."blokken", NEW."doel", NEW."gegeven_op", NEW."geldig_tot", NEW."gemeente_id", NEW."gevraagd_door_id", NEW."gevraagd_op", NEW."gewaarschuwd_op", NEW."geweigerd_op", NEW."id", NEW."ingetrokken_door_id", NEW."ingetrokken_op", NEW."inwoner_id", NEW."ontvanger_lid_id", NEW."ontvanger_naam", NEW."ontvanger_organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."sleutel", NEW."taal", NEW."tekst_versie", NEW."vastgelegd_door_id", NEW."vorm", NEW."was_verplicht"); RETURN NULL;', hash='39841f7b167f024e9e77ff381606b8e56d3ea6e9', operation='UPDATE', pgid='pgtrigger_update_update_9fd74', table='trajecten_toestemming', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='toestemming',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_toestemmingevent" ("bewijs", "blokken", "doel", "gegeven_op", "geldig_tot", "gemeente_id", "gevraagd_door_id", "gevraagd_op", "gewaarschuwd_op", "geweigerd_op", "id", "ingetrokken_door_id", "ingetrokken_op", "inwoner_id", "ontvanger_lid_id", "ontvanger_naam", "ontvanger_organisatie_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "sleutel", "taal", "tekst_versie", "vastgelegd_door_id", "vorm", "was_verplicht") VALUES (OLD."bewijs", OLD."blokken", OLD."doel", OLD."gegeven_op", OLD."geldig_tot", OLD."gemeente_id", OLD."gevraagd_door_id", OLD."gevraagd_op", OLD."gewaarschuwd_op", OLD."geweigerd_op", OLD."id", OLD."ingetrokken_door_id", OLD."ingetrokken_op", OLD."inwoner_id", OLD."ontvanger_lid_id", OLD."ontvanger_naam", OLD."ontvanger_organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."sleutel", OLD."taal", OLD."tekst_versie", OLD."vastgelegd_door_id", OLD."vorm", OLD."was_verplicht"); RETURN NULL;', hash='ea21cea1078dcc86ef76f1934858bf13a1e84a49', operation='DELETE', pgid='pgtrigger_delete_delete_14d8d', table='trajecten_toestemming', when='AFTER')),
            ),
            migrations.RunSQL(DELEN, WEG),
            Muur(
                "Toestemming",
                rijen=VAN_EIGEN_MENSEN,
                ook="id = ANY (ARRAY(SELECT aan_mij_gegeven()))",
                binnen_gemeente=("inwoner",),
                binnen_netwerk=("gemeente", "ontvanger_organisatie"),
            ),
            Muur("ToestemmingEvent", rijen=VAN_EIGEN_MENSEN, alleen_erbij=True),
            *(_open(f"trajecten_{naam}", eigen, gedeeld) for naam, (eigen, gedeeld) in GEDEELD.items()),
        ]),
    ]
