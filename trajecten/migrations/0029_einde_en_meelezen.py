"""What runs ends with its traject, a signaal goes along to the next begeleider, and a number in a gesprek if asked."""

import django.contrib.postgres.fields
import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

from netwerk.muur import GEMEENTE, Muur
from participatie.migraties import Tegelijk

BEHEER = """(SELECT muur_systeem()) OR gemeente_id IN (SELECT rol.gemeente_id FROM netwerk_rol rol
    JOIN netwerk_lid wie ON wie.id = rol.lid_id AND wie.is_active
    WHERE rol.lid_id = (SELECT muur_gebruiker()) AND rol.soort = 'functioneel_beheerder')"""

# What is open in a traject that ended: as the verb does it from now on. And what nobody was asked for until now.
AANGEKOMEN = "('doel_gehaald', 'betaald_werk', 'opleiding', 'doorgestroomd')"
WAT_OPEN_STAAT = f"""
UPDATE trajecten_deelname deel SET tot = greatest(t.einde, deel.sinds), met_traject = true,
    afloop = CASE WHEN reden.sleutel IN {AANGEKOMEN} THEN 'afgerond' ELSE 'gestopt' END,
    stopreden = CASE WHEN reden.sleutel IN {AANGEKOMEN} THEN ''
        WHEN reden.sleutel IN ('geen_contact', 'verhuisd') THEN reden.sleutel ELSE 'anders' END
    FROM trajecten_traject t JOIN trajecten_eindreden reden ON reden.id = t.eindreden_id
    WHERE t.id = deel.traject_id AND deel.tot IS NULL;
UPDATE trajecten_ontwikkelruimte deel SET tot = greatest(t.einde, deel.van), met_traject = true
    FROM trajecten_traject t WHERE t.id = deel.traject_id AND t.einde IS NOT NULL AND deel.tot IS NULL;
UPDATE trajecten_trajectorganisatie deel SET tot = greatest(t.einde, deel.sinds), met_traject = true,
    reden_einde = 'Het traject stopte: ' || reden.naam || '.'
    FROM trajecten_traject t JOIN trajecten_eindreden reden ON reden.id = t.eindreden_id
    WHERE t.id = deel.traject_id AND deel.tot IS NULL;
UPDATE trajecten_deelname SET waarom_opgelegd = 'Niet opgeschreven: hier werd toen niet naar gevraagd.'
    WHERE vorm_id = 'tegenprestatie';
UPDATE trajecten_omstandigheid SET einde_gezien_op = tot WHERE tot < current_date - 28;
UPDATE trajecten_signaal oud SET beeindigd_op = greatest(current_date, oud.gemaakt_op), afloop = 'verlopen'
    WHERE oud.beeindigd_op IS NULL AND EXISTS (SELECT FROM trajecten_signaal nieuwer
        WHERE nieuwer.inwoner_id = oud.inwoner_id AND nieuwer.soort = oud.soort
            AND nieuwer.leefgebied = oud.leefgebied AND nieuwer.beeindigd_op IS NULL
            AND (nieuwer.gemaakt_op, nieuwer.id) > (oud.gemaakt_op, oud.id));
"""
WIE_VOLGT = """
UPDATE trajecten_signaal signaal SET volgt_id = inwoner.begeleider_id FROM trajecten_inwoner inwoner
    WHERE inwoner.id = signaal.inwoner_id AND signaal.beeindigd_op IS NULL AND inwoner.begeleider_id IS NOT NULL
        AND signaal.volgt_id IS DISTINCT FROM inwoner.begeleider_id;
"""

# Nothing is open in a traject that ended. Whoever opens something waits for who ends the traject, and the other way round.
DELEN = ("trajecten_deelname", "trajecten_ontwikkelruimte", "trajecten_trajectorganisatie")
FUNCTIE = "LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp"
EINDE = f"""
CREATE FUNCTION bewaak_open_deel() RETURNS trigger {FUNCTIE} AS $$
BEGIN
    PERFORM FROM trajecten_traject WHERE id = NEW.traject_id FOR SHARE;
    IF EXISTS (SELECT FROM trajecten_traject WHERE id = NEW.traject_id AND einde IS NOT NULL) THEN
        RAISE check_violation USING MESSAGE = 'nothing is open in a traject that ended', CONSTRAINT = 'traject_einde_sluit_alles';
    END IF;
    RETURN NULL;
END $$;
CREATE FUNCTION bewaak_einde_van_traject() RETURNS trigger {FUNCTIE} AS $$
BEGIN
    IF {" OR ".join(f"EXISTS (SELECT FROM {tabel} WHERE traject_id = NEW.id AND tot IS NULL)" for tabel in DELEN)} THEN
        RAISE check_violation USING MESSAGE = 'nothing is open in a traject that ended', CONSTRAINT = 'traject_einde_sluit_alles';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER trajecten_traject_einde AFTER UPDATE OF einde ON trajecten_traject
    FOR EACH ROW WHEN (NEW.einde IS NOT NULL) EXECUTE FUNCTION bewaak_einde_van_traject();
""" + "".join(
    f"""CREATE TRIGGER {tabel}_open AFTER INSERT OR UPDATE OF tot, traject_id ON {tabel}
    FOR EACH ROW WHEN (NEW.tot IS NULL) EXECUTE FUNCTION bewaak_open_deel();
"""
    for tabel in DELEN
)
EINDE_WEG = (
    "".join(f"DROP TRIGGER {tabel}_open ON {tabel};" for tabel in DELEN)
    + "DROP TRIGGER trajecten_traject_einde ON trajecten_traject;"
    + "DROP FUNCTION bewaak_einde_van_traject(); DROP FUNCTION bewaak_open_deel();"
)

# A signaal is of the begeleider of now, or who stands in, and is read by one other who is named (trajecten.toegang).
IK_BEN_HET = "(SELECT muur_systeem()) OR inwoner_id = ANY (ARRAY(SELECT ik_als_inwoner()))"
BEGELEID = "inwoner_id = ANY (ARRAY(SELECT inwoners_die_ik_begeleid()))"
NU = f"""{IK_BEN_HET}
    OR (ook_voor_id = (SELECT muur_gebruiker()) AND gemeente_id = ANY (ARRAY(SELECT mijn_helpgemeenten())))
    OR ({BEGELEID} AND volgt_id = (SELECT i.begeleider_id FROM trajecten_inwoner i WHERE i.id = inwoner_id))"""
TOEN = f"""{IK_BEN_HET}
    OR ((volgt_id = (SELECT muur_gebruiker()) OR ook_voor_id = (SELECT muur_gebruiker())) AND {BEGELEID})"""


def _wie_ziet(wie: str) -> str:
    return f"""
ALTER POLICY muur_en ON trajecten_signaal USING ({wie}) WITH CHECK ({wie});
ALTER POLICY muur ON trajecten_signaalevent USING (({GEMEENTE}) AND ({wie}));
"""


# A number for who reads no inwoners: asked of one gemeente, and 0 for who has no such role there.
HOEVEEL = """
CREATE FUNCTION hoeveel_zonder_contactpersoon(waar uuid) RETURNS integer
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM netwerk_rol mijn JOIN netwerk_lid ik ON ik.id = mijn.lid_id AND ik.is_active
        WHERE mijn.lid_id = muur_gebruiker() AND mijn.gemeente_id = waar
            AND mijn.soort IN ('beleidsmedewerker', 'functioneel_beheerder')) THEN RETURN 0; END IF;
    RETURN (SELECT count(*) FROM trajecten_inwoner inwoner WHERE inwoner.gemeente_id = waar
        AND NOT EXISTS (SELECT FROM netwerk_rol helpt JOIN netwerk_lid helper ON helper.id = helpt.lid_id AND helper.is_active
            WHERE helpt.lid_id = inwoner.begeleider_id AND helpt.gemeente_id = waar
                AND helpt.soort IN ('begeleider', 'kwartiermaker')));
END $$;
"""
HOEVEEL_WEG = "DROP FUNCTION hoeveel_zonder_contactpersoon(uuid)"

MEELEZEN, BIJ_NAAM_TOEN = _wie_ziet(NU), _wie_ziet(TOEN)



class Migration(migrations.Migration):

    dependencies = [
        ('netwerk', '0031_einde_en_meelezen'),
        ("trajecten", "0028_verhaal_bij_experiment"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        Tegelijk([
            migrations.CreateModel(
                name='Cijferkeuze',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('met_cijfers', models.BooleanField(verbose_name='een cijfer per onderwerp')),
                    ('geldig_van', models.DateField(verbose_name='geldig van')),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='cijferkeuzes', to='netwerk.gemeente')),
                    ('gezet_door', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'verbose_name': 'keuze voor cijfers in gesprekken',
                    'verbose_name_plural': 'keuzes voor cijfers in gesprekken',
                    'constraints': [models.UniqueConstraint(fields=('gemeente', 'geldig_van'), name='cijferkeuze_uniek')],
                },
            ),
            migrations.CreateModel(
                name='CijferkeuzeEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.BigIntegerField()),
                    ('met_cijfers', models.BooleanField(verbose_name='een cijfer per onderwerp')),
                    ('geldig_van', models.DateField(verbose_name='geldig van')),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente')),
                    ('gezet_door', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='trajecten.cijferkeuze')),
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
            pgtrigger.migrations.RemoveTrigger(
                model_name='gespreksdeel',
                name='insert_insert',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='gespreksdeel',
                name='update_update',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='gespreksdeel',
                name='delete_delete',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='omstandigheid',
                name='insert_insert',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='omstandigheid',
                name='update_update',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='omstandigheid',
                name='delete_delete',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='ontwikkelruimte',
                name='insert_insert',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='ontwikkelruimte',
                name='update_update',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='ontwikkelruimte',
                name='delete_delete',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='traject',
                name='insert_insert',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='traject',
                name='update_update',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='traject',
                name='delete_delete',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='trajectorganisatie',
                name='insert_insert',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='trajectorganisatie',
                name='update_update',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='trajectorganisatie',
                name='delete_delete',
            ),
            migrations.RemoveConstraint(
                model_name='signaal',
                name='signaal_een_per_soort',
            ),
            migrations.AddField(
                model_name='deelname',
                name='met_traject',
                field=models.BooleanField(default=False, verbose_name='gestopt omdat het traject stopte'),
            ),
            migrations.AddField(
                model_name='deelname',
                name='waarom_opgelegd',
                field=models.CharField(blank=True, max_length=200, verbose_name='waarom dit is opgelegd'),
            ),
            migrations.AddField(
                model_name='deelnameevent',
                name='met_traject',
                field=models.BooleanField(default=False, verbose_name='gestopt omdat het traject stopte'),
            ),
            migrations.AddField(
                model_name='deelnameevent',
                name='waarom_opgelegd',
                field=models.CharField(blank=True, max_length=200, verbose_name='waarom dit is opgelegd'),
            ),
            migrations.AddField(
                model_name='gespreksdeel',
                name='cijfer',
                field=models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='welk cijfer de inwoner zelf geeft'),
            ),
            migrations.AddField(
                model_name='gespreksdeelevent',
                name='cijfer',
                field=models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='welk cijfer de inwoner zelf geeft'),
            ),
            migrations.AddField(
                model_name='omstandigheid',
                name='einde_gezien_op',
                field=models.DateField(blank=True, editable=False, null=True, verbose_name='gezien dat het voorbij is op'),
            ),
            migrations.AddField(
                model_name='omstandigheidevent',
                name='einde_gezien_op',
                field=models.DateField(blank=True, editable=False, null=True, verbose_name='gezien dat het voorbij is op'),
            ),
            migrations.AddField(
                model_name='ontwikkelruimte',
                name='met_traject',
                field=models.BooleanField(default=False, verbose_name='gestopt omdat het traject stopte'),
            ),
            migrations.AddField(
                model_name='ontwikkelruimteevent',
                name='met_traject',
                field=models.BooleanField(default=False, verbose_name='gestopt omdat het traject stopte'),
            ),
            migrations.AddField(
                model_name='traject',
                name='drempels',
                field=django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('de_weg', 'de weg is moeilijk te vinden'), ('energie', 'er is weinig energie voor'), ('alleen', 'er zijn weinig mensen om mee te praten'), ('tussen_de_regels', 'er is geen regel of geld dat past')], max_length=20), blank=True, default=list, size=None, verbose_name='wat het lastig maakt'),
            ),
            migrations.AddField(
                model_name='trajectevent',
                name='drempels',
                field=django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('de_weg', 'de weg is moeilijk te vinden'), ('energie', 'er is weinig energie voor'), ('alleen', 'er zijn weinig mensen om mee te praten'), ('tussen_de_regels', 'er is geen regel of geld dat past')], max_length=20), blank=True, default=list, size=None, verbose_name='wat het lastig maakt'),
            ),
            migrations.AddField(
                model_name='trajectorganisatie',
                name='met_traject',
                field=models.BooleanField(default=False, verbose_name='gestopt omdat het traject stopte'),
            ),
            migrations.AddField(
                model_name='trajectorganisatieevent',
                name='met_traject',
                field=models.BooleanField(default=False, verbose_name='gestopt omdat het traject stopte'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='deelname',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_deelnameevent" ("afgesproken_tot", "afloop", "doorgestroomd_naar_id", "gemeente_id", "id", "met_traject", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plek_id", "sinds", "stil_sinds", "stopreden", "tot", "traject_id", "uren", "vorm_id", "waar", "waarom_opgelegd", "wet") VALUES (NEW."afgesproken_tot", NEW."afloop", NEW."doorgestroomd_naar_id", NEW."gemeente_id", NEW."id", NEW."met_traject", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."plek_id", NEW."sinds", NEW."stil_sinds", NEW."stopreden", NEW."tot", NEW."traject_id", NEW."uren", NEW."vorm_id", NEW."waar", NEW."waarom_opgelegd", NEW."wet"); RETURN NULL;', hash='1a7bdc7022a81db5f68f0b89655c07037f22ac36', operation='INSERT', pgid='pgtrigger_insert_insert_fa361', table='trajecten_deelname', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='deelname',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_deelnameevent" ("afgesproken_tot", "afloop", "doorgestroomd_naar_id", "gemeente_id", "id", "met_traject", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plek_id", "sinds", "stil_sinds", "stopreden", "tot", "traject_id", "uren", "vorm_id", "waar", "waarom_opgelegd", "wet") VALUES (NEW."afgesproken_tot", NEW."afloop", NEW."doorgestroomd_naar_id", NEW."gemeente_id", NEW."id", NEW."met_traject", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."plek_id", NEW."sinds", NEW."stil_sinds", NEW."stopreden", NEW."tot", NEW."traject_id", NEW."uren", NEW."vorm_id", NEW."waar", NEW."waarom_opgelegd", NEW."wet"); RETURN NULL;', hash='e89bd966dd1fa99bae5a1b0dfc385851f8d575f9', operation='UPDATE', pgid='pgtrigger_update_update_16a64', table='trajecten_deelname', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='deelname',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_deelnameevent" ("afgesproken_tot", "afloop", "doorgestroomd_naar_id", "gemeente_id", "id", "met_traject", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plek_id", "sinds", "stil_sinds", "stopreden", "tot", "traject_id", "uren", "vorm_id", "waar", "waarom_opgelegd", "wet") VALUES (OLD."afgesproken_tot", OLD."afloop", OLD."doorgestroomd_naar_id", OLD."gemeente_id", OLD."id", OLD."met_traject", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."plek_id", OLD."sinds", OLD."stil_sinds", OLD."stopreden", OLD."tot", OLD."traject_id", OLD."uren", OLD."vorm_id", OLD."waar", OLD."waarom_opgelegd", OLD."wet"); RETURN NULL;', hash='a33dc98ab14a903c3b561faa68caa428b0d1a44b', operation='DELETE', pgid='pgtrigger_delete_delete_3b0f7', table='trajecten_deelname', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='gespreksdeel',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_gespreksdeelevent" ("afspraak", "cijfer", "gemeente_id", "gesprek_id", "grondslag", "id", "onderwerp", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "reactie", "reactie_op", "reden", "wens") VALUES (NEW."afspraak", NEW."cijfer", NEW."gemeente_id", NEW."gesprek_id", NEW."grondslag", NEW."id", NEW."onderwerp", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."reactie", NEW."reactie_op", NEW."reden", NEW."wens"); RETURN NULL;', hash='ee5bcf4506f1ac38efce84ecdd30743bbc273616', operation='INSERT', pgid='pgtrigger_insert_insert_61251', table='trajecten_gespreksdeel', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='gespreksdeel',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_gespreksdeelevent" ("afspraak", "cijfer", "gemeente_id", "gesprek_id", "grondslag", "id", "onderwerp", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "reactie", "reactie_op", "reden", "wens") VALUES (NEW."afspraak", NEW."cijfer", NEW."gemeente_id", NEW."gesprek_id", NEW."grondslag", NEW."id", NEW."onderwerp", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."reactie", NEW."reactie_op", NEW."reden", NEW."wens"); RETURN NULL;', hash='d1c217b1d65992394dea46810b141db92da8d6a8', operation='UPDATE', pgid='pgtrigger_update_update_62a08', table='trajecten_gespreksdeel', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='gespreksdeel',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_gespreksdeelevent" ("afspraak", "cijfer", "gemeente_id", "gesprek_id", "grondslag", "id", "onderwerp", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "reactie", "reactie_op", "reden", "wens") VALUES (OLD."afspraak", OLD."cijfer", OLD."gemeente_id", OLD."gesprek_id", OLD."grondslag", OLD."id", OLD."onderwerp", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."reactie", OLD."reactie_op", OLD."reden", OLD."wens"); RETURN NULL;', hash='d4ecb411fabd9a0549d8e283a1e36e9df362e83c', operation='DELETE', pgid='pgtrigger_delete_delete_27554', table='trajecten_gespreksdeel', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='omstandigheid',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_omstandigheidevent" ("einde_gezien_op", "gemeente_id", "id", "niveau", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "sinds", "soort", "tot", "traject_id") VALUES (NEW."einde_gezien_op", NEW."gemeente_id", NEW."id", NEW."niveau", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."sinds", NEW."soort", NEW."tot", NEW."traject_id"); RETURN NULL;', hash='bb70cedca8266de81b11b49aca7cf45463a44e20', operation='INSERT', pgid='pgtrigger_insert_insert_3e31c', table='trajecten_omstandigheid', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='omstandigheid',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_omstandigheidevent" ("einde_gezien_op", "gemeente_id", "id", "niveau", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "sinds", "soort", "tot", "traject_id") VALUES (NEW."einde_gezien_op", NEW."gemeente_id", NEW."id", NEW."niveau", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."sinds", NEW."soort", NEW."tot", NEW."traject_id"); RETURN NULL;', hash='86df0bae4faa534387047987d0a0cae398de92c3', operation='UPDATE', pgid='pgtrigger_update_update_e2976', table='trajecten_omstandigheid', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='omstandigheid',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_omstandigheidevent" ("einde_gezien_op", "gemeente_id", "id", "niveau", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "sinds", "soort", "tot", "traject_id") VALUES (OLD."einde_gezien_op", OLD."gemeente_id", OLD."id", OLD."niveau", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."sinds", OLD."soort", OLD."tot", OLD."traject_id"); RETURN NULL;', hash='2b677b1ea6ea7d99568bb41259189beb2d24abf6', operation='DELETE', pgid='pgtrigger_delete_delete_3af08', table='trajecten_omstandigheid', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='ontwikkelruimte',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_ontwikkelruimteevent" ("gemeente_id", "id", "met_traject", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "tot", "traject_id", "van") VALUES (NEW."gemeente_id", NEW."id", NEW."met_traject", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."tot", NEW."traject_id", NEW."van"); RETURN NULL;', hash='602d5dac5c35005b19f6cad14a1f4eab875ed832', operation='INSERT', pgid='pgtrigger_insert_insert_3f4e7', table='trajecten_ontwikkelruimte', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='ontwikkelruimte',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_ontwikkelruimteevent" ("gemeente_id", "id", "met_traject", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "tot", "traject_id", "van") VALUES (NEW."gemeente_id", NEW."id", NEW."met_traject", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."tot", NEW."traject_id", NEW."van"); RETURN NULL;', hash='70a34df65fab1ba5945cd1d430055e5bc1e5f4e6', operation='UPDATE', pgid='pgtrigger_update_update_7781b', table='trajecten_ontwikkelruimte', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='ontwikkelruimte',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_ontwikkelruimteevent" ("gemeente_id", "id", "met_traject", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "tot", "traject_id", "van") VALUES (OLD."gemeente_id", OLD."id", OLD."met_traject", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."tot", OLD."traject_id", OLD."van"); RETURN NULL;', hash='c7274fe5823bd3fb729c95bc2ac24cb5e49dc28f', operation='DELETE', pgid='pgtrigger_delete_delete_e7867', table='trajecten_ontwikkelruimte', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='traject',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_trajectevent" ("ambitie", "doel", "drempels", "einde", "eindreden_id", "geen_eindmeting", "gemeente_id", "id", "inwoner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "start", "uitkomst") VALUES (NEW."ambitie", NEW."doel", NEW."drempels", NEW."einde", NEW."eindreden_id", NEW."geen_eindmeting", NEW."gemeente_id", NEW."id", NEW."inwoner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."start", NEW."uitkomst"); RETURN NULL;', hash='87564e5fac25287ee49532840a69ae64ec27c576', operation='INSERT', pgid='pgtrigger_insert_insert_71dea', table='trajecten_traject', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='traject',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_trajectevent" ("ambitie", "doel", "drempels", "einde", "eindreden_id", "geen_eindmeting", "gemeente_id", "id", "inwoner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "start", "uitkomst") VALUES (NEW."ambitie", NEW."doel", NEW."drempels", NEW."einde", NEW."eindreden_id", NEW."geen_eindmeting", NEW."gemeente_id", NEW."id", NEW."inwoner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."start", NEW."uitkomst"); RETURN NULL;', hash='ee1b2c06bf34b95b00136dcf5a01b72ccff116b3', operation='UPDATE', pgid='pgtrigger_update_update_01134', table='trajecten_traject', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='traject',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_trajectevent" ("ambitie", "doel", "drempels", "einde", "eindreden_id", "geen_eindmeting", "gemeente_id", "id", "inwoner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "start", "uitkomst") VALUES (OLD."ambitie", OLD."doel", OLD."drempels", OLD."einde", OLD."eindreden_id", OLD."geen_eindmeting", OLD."gemeente_id", OLD."id", OLD."inwoner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."start", OLD."uitkomst"); RETURN NULL;', hash='d060994989b706e13418bc5a40d1dc6af1a195c7', operation='DELETE', pgid='pgtrigger_delete_delete_4038c', table='trajecten_traject', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='trajectorganisatie',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_trajectorganisatieevent" ("door_id", "gemeente_id", "id", "met_traject", "naam", "organisatie_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "reden_einde", "sinds", "tot", "traject_id") VALUES (NEW."door_id", NEW."gemeente_id", NEW."id", NEW."met_traject", NEW."naam", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."reden", NEW."reden_einde", NEW."sinds", NEW."tot", NEW."traject_id"); RETURN NULL;', hash='39153d3c3e0e7658f5c68f5aa0a8b68faff11140', operation='INSERT', pgid='pgtrigger_insert_insert_4dfb1', table='trajecten_trajectorganisatie', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='trajectorganisatie',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_trajectorganisatieevent" ("door_id", "gemeente_id", "id", "met_traject", "naam", "organisatie_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "reden_einde", "sinds", "tot", "traject_id") VALUES (NEW."door_id", NEW."gemeente_id", NEW."id", NEW."met_traject", NEW."naam", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."reden", NEW."reden_einde", NEW."sinds", NEW."tot", NEW."traject_id"); RETURN NULL;', hash='13808af102a1ab679af1f679dbe6959aed5c40b2', operation='UPDATE', pgid='pgtrigger_update_update_2cce7', table='trajecten_trajectorganisatie', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='trajectorganisatie',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_trajectorganisatieevent" ("door_id", "gemeente_id", "id", "met_traject", "naam", "organisatie_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "reden_einde", "sinds", "tot", "traject_id") VALUES (OLD."door_id", OLD."gemeente_id", OLD."id", OLD."met_traject", OLD."naam", OLD."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."reden", OLD."reden_einde", OLD."sinds", OLD."tot", OLD."traject_id"); RETURN NULL;', hash='32e1f4bda070bc08df3d31aef4f5f131ce6fce6f', operation='DELETE', pgid='pgtrigger_delete_delete_b9190', table='trajecten_trajectorganisatie', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='cijferkeuze',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_cijferkeuzeevent" ("geldig_van", "gemeente_id", "gezet_door_id", "id", "met_cijfers", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."geldig_van", NEW."gemeente_id", NEW."gezet_door_id", NEW."id", NEW."met_cijfers", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id"); RETURN NULL;', hash='54edaa7233a16ea6702bb379ce094d1f58c0e88f', operation='INSERT', pgid='pgtrigger_insert_insert_bfcf5', table='trajecten_cijferkeuze', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='cijferkeuze',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_cijferkeuzeevent" ("geldig_van", "gemeente_id", "gezet_door_id", "id", "met_cijfers", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."geldig_van", NEW."gemeente_id", NEW."gezet_door_id", NEW."id", NEW."met_cijfers", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id"); RETURN NULL;', hash='030373b4113b2cd1973d8509d4896292284fad89', operation='UPDATE', pgid='pgtrigger_update_update_ba08f', table='trajecten_cijferkeuze', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='cijferkeuze',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_cijferkeuzeevent" ("geldig_van", "gemeente_id", "gezet_door_id", "id", "met_cijfers", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."geldig_van", OLD."gemeente_id", OLD."gezet_door_id", OLD."id", OLD."met_cijfers", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id"); RETURN NULL;', hash='8cc5887a957632b98d742950bae518752dca42b7', operation='DELETE', pgid='pgtrigger_delete_delete_4a827', table='trajecten_cijferkeuze', when='AFTER')),
            ),
            migrations.RunSQL(WAT_OPEN_STAAT, migrations.RunSQL.noop),
            migrations.AddConstraint(
                model_name='deelname',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('vorm__in', ('tegenprestatie',)), _negated=True), models.Q(('waarom_opgelegd', ''), _negated=True), _connector='OR'), name='deelname_opgelegd_met_reden', violation_error_message='Schrijf op waarom dit is opgelegd.'),
            ),
            migrations.AddConstraint(
                model_name='deelname',
                constraint=models.CheckConstraint(condition=models.Q(('met_traject', False), ('tot__isnull', False), _connector='OR'), name='deelname_met_traject_heeft_einde'),
            ),
            migrations.AddConstraint(
                model_name='gespreksdeel',
                constraint=models.CheckConstraint(condition=models.Q(('cijfer', None), models.Q(('cijfer__lte', 10), models.Q(('onderwerp__in', ['geld', 'thuis', 'lijf', 'hoofd']), _negated=True)), _connector='OR'), name='gespreksdeel_cijfer', violation_error_message='Een cijfer is 0 tot 10, en nooit bij een onderwerp op slot.'),
            ),
            migrations.AddConstraint(
                model_name='omstandigheid',
                constraint=models.CheckConstraint(condition=models.Q(('einde_gezien_op', None), ('tot__isnull', False), _connector='OR'), name='omstandigheid_einde_gezien'),
            ),
            migrations.AddConstraint(
                model_name='ontwikkelruimte',
                constraint=models.CheckConstraint(condition=models.Q(('met_traject', False), ('tot__isnull', False), _connector='OR'), name='ontwikkelruimte_met_traject_heeft_einde'),
            ),
            migrations.AddConstraint(
                model_name='signaal',
                constraint=models.UniqueConstraint(condition=models.Q(('beeindigd_op', None)), fields=('inwoner', 'soort', 'leefgebied'), name='signaal_een_per_soort'),
            ),
            migrations.AddConstraint(
                model_name='traject',
                constraint=models.CheckConstraint(condition=models.Q(('drempels__contained_by', ['de_weg', 'energie', 'alleen', 'tussen_de_regels'])), name='traject_drempels'),
            ),
            migrations.AddConstraint(
                model_name='trajectorganisatie',
                constraint=models.CheckConstraint(condition=models.Q(('met_traject', False), ('tot__isnull', False), _connector='OR'), name='trajectorganisatie_met_traject_heeft_einde'),
            ),
            migrations.RunSQL(EINDE, EINDE_WEG),
            migrations.RunSQL(MEELEZEN, BIJ_NAAM_TOEN),
            migrations.RunSQL(HOEVEEL, HOEVEEL_WEG),
            migrations.RunSQL(WIE_VOLGT, migrations.RunSQL.noop),
            Muur("Cijferkeuze", rijen=BEHEER, ook=GEMEENTE),
            Muur("CijferkeuzeEvent", rijen=BEHEER, alleen_erbij=True),
        ]),
    ]
