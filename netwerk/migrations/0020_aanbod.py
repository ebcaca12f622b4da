"""What a plek offers, where a postcode lies, and which plekken an inwoner can choose from."""

import datetime

import django.contrib.postgres.fields
import django.contrib.postgres.indexes
import django.core.validators
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

from netwerk.models.postcodes import lees_punten
from participatie.migraties import Tegelijk

# domain.md 2.2, with keys that say no more to who reads the page than the names. Key, name for everybody, name in the law, law or owner, paid, whether a plek can offer it, from when.
VORMEN = [
    ("activiteit", "samen iets doen", "", "", "nee", True),
    ("vrijwilligerswerk", "vrijwilligerswerk", "", "", "nee", True),
    ("mantelzorg", "zorgen voor iemand die u kent", "mantelzorg", "", "nee", False),
    ("sociale_activering", "onder de mensen komen", "sociale activering", "Participatiewet", "nee", True),
    ("tegenprestatie", "iets terugdoen", "tegenprestatie", "Participatiewet", "nee", False),
    ("maatschappelijke_participatie", "iets doen voor anderen", "maatschappelijke participatie", "Participatiewet vanaf 2027", "nee", True),
    ("re_integratie", "op weg naar werk", "re-integratievoorziening", "Participatiewet art. 7 en 10", "verschilt", True),
    ("werken_met_begeleiding", "werken met begeleiding, zonder loon", "arbeidsmatige dagbesteding", "Wmo 2015 of Wlz", "nee", True),
    ("overdag_meedoen", "overdag iets fijns doen", "belevingsgerichte dagbesteding", "Wmo 2015 of Wlz", "nee", True),
    ("beschut_werk", "betaald werk met extra begeleiding", "beschut werk", "Participatiewet art. 10b", "ja", True),
    ("proefplaatsing", "proberen of het werk past", "proefplaatsing", "Participatiewet of UWV", "nee", True),
    ("participatieplaats", "langer ervaring opdoen", "participatieplaats", "Participatiewet art. 10a", "nee", True),
    ("werkervaringsplaats", "ervaring opdoen", "werkervaringsplaats", "regel van de gemeente", "nee", True),
    ("leerwerktraject", "leren en werken tegelijk", "leerwerktraject", "gemeente of mbo", "verschilt", True),
    ("meedoenbaan", "meedoenbaan", "", "regel van de gemeente", "verschilt", True),
    ("betaald_deels", "voor een deel betaald werk", "", "", "ja", True),
    ("lks", "betaald werk, de werkgever krijgt steun", "betaald werk met loonkostensubsidie", "Participatiewet art. 10c en 10d", "ja", True),
    ("banenafspraak", "betaald werk op een extra baan", "baan uit de banenafspraak", "Wet banenafspraak", "ja", True),
    ("betaald", "betaald werk", "", "", "ja", True),
    ("opleiding", "opleiding", "", "Wet educatie en beroepsonderwijs", "nee", True),
    ("inburgering", "Nederlands leren en Nederland leren kennen", "inburgeringstraject", "Wet inburgering 2021", "nee", True),
    ("taal", "hulp met taal en computer", "taalhuis of digitaalhuis", "WEB of Wmo", "nee", True),
    ("ondernemen", "een eigen bedrijf", "zelfstandig ondernemen", "Bbz", "ja", False),
]
# Participatiewet in balans: from then on one takes the place of the other two.
IN_BALANS = datetime.date(2027, 1, 1)
GELDIG_VAN = {"maatschappelijke_participatie": IN_BALANS}
GELDIG_TOT = {"sociale_activering": IN_BALANS, "tegenprestatie": IN_BALANS}
MAANDEN = {"proefplaatsing": 3, "participatieplaats": 24}


def laad(apps, schema_editor):
    vorm, punt = (apps.get_model("netwerk", naam) for naam in ("Deelnamevorm", "Postcodepunt"))
    vorm.objects.bulk_create(
        vorm(
            sleutel=sleutel,
            naam=naam,
            naam_in_de_wet=naam_in_de_wet,
            wet=wet,
            betaald=betaald,
            van_een_plek=van_een_plek,
            volgorde=volgorde,
            hoogstens_maanden=MAANDEN.get(sleutel),
            geldig_van=GELDIG_VAN.get(sleutel, datetime.date(2000, 1, 1)),
            geldig_tot=GELDIG_TOT.get(sleutel),
        )
        for volgorde, (sleutel, naam, naam_in_de_wet, wet, betaald, van_een_plek) in enumerate(VORMEN, start=1)
    )
    punt.objects.bulk_create(punt(**gegevens) for gegevens in lees_punten())


# An inwoner chooses out of what is open in the own samenwerkingsverband, and reads where it is.
MEEDOEN = """
CREATE FUNCTION mijn_meedoengemeenten() RETURNS SETOF uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT plaats.id FROM netwerk_gemeente plaats WHERE plaats.samenwerkingsverband_id IN (
        SELECT eigen.samenwerkingsverband_id FROM netwerk_rol rol
            JOIN netwerk_lid lid ON lid.id = rol.lid_id AND lid.is_active
            JOIN netwerk_gemeente eigen ON eigen.id = rol.gemeente_id
            WHERE rol.lid_id = muur_gebruiker() AND rol.soort = 'inwoner');
END $$;

CREATE FUNCTION organisaties_om_mee_te_doen() RETURNS SETOF uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT DISTINCT plek.organisatie_id FROM netwerk_plek plek
        WHERE plek.stand = 'open' AND plek.gemeente_id IN (SELECT mijn_meedoengemeenten());
END $$;

CREATE POLICY muur_meedoen ON netwerk_plek FOR SELECT
    USING (stand = 'open' AND gemeente_id = ANY (ARRAY(SELECT mijn_meedoengemeenten())));
CREATE POLICY muur_meedoen ON netwerk_organisatie FOR SELECT
    USING (id = ANY (ARRAY(SELECT organisaties_om_mee_te_doen())));
"""
MEEDOEN_WEG = """
DROP POLICY muur_meedoen ON netwerk_organisatie;
DROP POLICY muur_meedoen ON netwerk_plek;
DROP FUNCTION organisaties_om_mee_te_doen();
DROP FUNCTION mijn_meedoengemeenten();
"""


class Migration(migrations.Migration):

    dependencies = [
        ('netwerk', '0019_inzage'),
    ]

    operations = [
        Tegelijk([
            migrations.CreateModel(
                name='Deelnamevorm',
                fields=[
                    ('sleutel', models.SlugField(primary_key=True, serialize=False, verbose_name='sleutel')),
                    ('naam', models.CharField(max_length=60, verbose_name='naam')),
                    ('volgorde', models.PositiveSmallIntegerField(verbose_name='volgorde')),
                    ('geldig_van', models.DateField(verbose_name='geldig van')),
                    ('geldig_tot', models.DateField(blank=True, null=True, verbose_name='geldig tot')),
                    ('naam_in_de_wet', models.CharField(blank=True, max_length=60, verbose_name='naam in de wet')),
                    ('wet', models.CharField(blank=True, max_length=80, verbose_name='wet of eigenaar')),
                    ('betaald', models.CharField(choices=[('nee', 'zonder loon'), ('ja', 'met loon'), ('verschilt', 'dat verschilt')], max_length=10, verbose_name='betaald')),
                    ('van_een_plek', models.BooleanField(default=True, verbose_name='kan een plek aanbieden')),
                    ('hoogstens_maanden', models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='hoogstens maanden')),
                ],
                options={
                    'verbose_name': 'vorm van meedoen',
                    'verbose_name_plural': 'vormen van meedoen',
                },
            ),
            migrations.CreateModel(
                name='Postcodepunt',
                fields=[
                    ('pc4', models.CharField(max_length=4, primary_key=True, serialize=False, verbose_name='postcode')),
                    ('oost', models.FloatField(verbose_name='km oost')),
                    ('noord', models.FloatField(verbose_name='km noord')),
                ],
                options={
                    'verbose_name': 'punt van een postcode',
                    'verbose_name_plural': 'punten van postcodes',
                },
            ),
        ]),
        Tegelijk([
            pgtrigger.migrations.RemoveTrigger(
                model_name='plek',
                name='insert_insert',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='plek',
                name='update_update',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='plek',
                name='delete_delete',
            ),
            migrations.AddField(
                model_name='plek',
                name='aanpassingen',
                field=django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('uitleg', 'iemand legt het uit'), ('pauze', 'genoeg pauzes'), ('rust', 'een rustige plek'), ('taken-op-plaatjes', 'taken op plaatjes'), ('hulp-met-lezen', 'hulp met lezen'), ('toegankelijk', 'een gebouw zonder drempels'), ('vaste-persoon', 'een vaste persoon die helpt')], max_length=20), blank=True, default=list, size=None, verbose_name='aanpassingen'),
            ),
            migrations.AddField(
                model_name='plek',
                name='begeleiding',
                field=models.CharField(blank=True, max_length=300, verbose_name='begeleiding'),
            ),
            migrations.AddField(
                model_name='plek',
                name='begint_op',
                field=models.DateField(blank=True, null=True, verbose_name='vanaf'),
            ),
            migrations.AddField(
                model_name='plek',
                name='leert',
                field=django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=60), blank=True, default=list, size=None, verbose_name='wat iemand leert'),
            ),
            migrations.AddField(
                model_name='plek',
                name='leren_uitleg',
                field=models.CharField(blank=True, max_length=300, verbose_name='wat iemand leert, in woorden'),
            ),
            migrations.AddField(
                model_name='plek',
                name='pc4',
                field=models.CharField(blank=True, max_length=4, validators=[django.core.validators.RegexValidator('^[1-9][0-9]{3}$', 'Vul de 4 cijfers van de postcode in, bijvoorbeeld 8431.')], verbose_name='cijfers van de postcode'),
            ),
            migrations.AddField(
                model_name='plek',
                name='taken',
                field=django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=60), blank=True, default=list, size=None, verbose_name='taken'),
            ),
            migrations.AddField(
                model_name='plek',
                name='vormen',
                field=django.contrib.postgres.fields.ArrayField(base_field=models.SlugField(), blank=True, default=list, size=None, verbose_name='vormen'),
            ),
            migrations.AddField(
                model_name='plekevent',
                name='aanpassingen',
                field=django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('uitleg', 'iemand legt het uit'), ('pauze', 'genoeg pauzes'), ('rust', 'een rustige plek'), ('taken-op-plaatjes', 'taken op plaatjes'), ('hulp-met-lezen', 'hulp met lezen'), ('toegankelijk', 'een gebouw zonder drempels'), ('vaste-persoon', 'een vaste persoon die helpt')], max_length=20), blank=True, default=list, size=None, verbose_name='aanpassingen'),
            ),
            migrations.AddField(
                model_name='plekevent',
                name='begeleiding',
                field=models.CharField(blank=True, max_length=300, verbose_name='begeleiding'),
            ),
            migrations.AddField(
                model_name='plekevent',
                name='begint_op',
                field=models.DateField(blank=True, null=True, verbose_name='vanaf'),
            ),
            migrations.AddField(
                model_name='plekevent',
                name='leert',
                field=django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=60), blank=True, default=list, size=None, verbose_name='wat iemand leert'),
            ),
            migrations.AddField(
                model_name='plekevent',
                name='leren_uitleg',
                field=models.CharField(blank=True, max_length=300, verbose_name='wat iemand leert, in woorden'),
            ),
            migrations.AddField(
                model_name='plekevent',
                name='pc4',
                field=models.CharField(blank=True, max_length=4, validators=[django.core.validators.RegexValidator('^[1-9][0-9]{3}$', 'Vul de 4 cijfers van de postcode in, bijvoorbeeld 8431.')], verbose_name='cijfers van de postcode'),
            ),
            migrations.AddField(
                model_name='plekevent',
                name='taken',
                field=django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=60), blank=True, default=list, size=None, verbose_name='taken'),
            ),
            migrations.AddField(
                model_name='plekevent',
                name='vormen',
                field=django.contrib.postgres.fields.ArrayField(base_field=models.SlugField(), blank=True, default=list, size=None, verbose_name='vormen'),
            ),
            migrations.AddIndex(
                model_name='plek',
                index=django.contrib.postgres.indexes.GinIndex(condition=models.Q(('stand', 'open')), fields=['taken'], name='plek_taken'),
            ),
            migrations.AddIndex(
                model_name='plek',
                index=django.contrib.postgres.indexes.GinIndex(condition=models.Q(('stand', 'open')), fields=['leert'], name='plek_leert'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='plek',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_plekevent" ("aanpassingen", "adres", "akkoord_op", "bedrag", "begeleiding", "begint_op", "bevestigd_door_id", "bevestigd_op", "contact_id", "geldig_tot", "gemeente_id", "gewijzigd_door_id", "gewijzigd_op", "id", "inloop", "kosten", "kosten_uitleg", "leert", "leren_uitleg", "naam", "omschrijving", "openbaar", "organisatie_id", "pc4", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaats", "reizen", "soort", "stand", "taken", "telefoon", "tijden_uitleg", "toegankelijk", "uren_tot", "uren_van", "versie", "vormen", "vragen_bij", "vrij_sinds", "vrije_plaatsen") VALUES (NEW."aanpassingen", NEW."adres", NEW."akkoord_op", NEW."bedrag", NEW."begeleiding", NEW."begint_op", NEW."bevestigd_door_id", NEW."bevestigd_op", NEW."contact_id", NEW."geldig_tot", NEW."gemeente_id", NEW."gewijzigd_door_id", NEW."gewijzigd_op", NEW."id", NEW."inloop", NEW."kosten", NEW."kosten_uitleg", NEW."leert", NEW."leren_uitleg", NEW."naam", NEW."omschrijving", NEW."openbaar", NEW."organisatie_id", NEW."pc4", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."plaats", NEW."reizen", NEW."soort", NEW."stand", NEW."taken", NEW."telefoon", NEW."tijden_uitleg", NEW."toegankelijk", NEW."uren_tot", NEW."uren_van", NEW."versie", NEW."vormen", NEW."vragen_bij", NEW."vrij_sinds", NEW."vrije_plaatsen"); RETURN NULL;', hash='a01ef103b8f2866a2099e6af964959b53b2dd590', operation='INSERT', pgid='pgtrigger_insert_insert_db0fe', table='netwerk_plek', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='plek',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "netwerk_plekevent" ("aanpassingen", "adres", "akkoord_op", "bedrag", "begeleiding", "begint_op", "bevestigd_door_id", "bevestigd_op", "contact_id", "geldig_tot", "gemeente_id", "gewijzigd_door_id", "gewijzigd_op", "id", "inloop", "kosten", "kosten_uitleg", "leert", "leren_uitleg", "naam", "omschrijving", "openbaar", "organisatie_id", "pc4", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaats", "reizen", "soort", "stand", "taken", "telefoon", "tijden_uitleg", "toegankelijk", "uren_tot", "uren_van", "versie", "vormen", "vragen_bij", "vrij_sinds", "vrije_plaatsen") VALUES (NEW."aanpassingen", NEW."adres", NEW."akkoord_op", NEW."bedrag", NEW."begeleiding", NEW."begint_op", NEW."bevestigd_door_id", NEW."bevestigd_op", NEW."contact_id", NEW."geldig_tot", NEW."gemeente_id", NEW."gewijzigd_door_id", NEW."gewijzigd_op", NEW."id", NEW."inloop", NEW."kosten", NEW."kosten_uitleg", NEW."leert", NEW."leren_uitleg", NEW."naam", NEW."omschrijving", NEW."openbaar", NEW."organisatie_id", NEW."pc4", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."plaats", NEW."reizen", NEW."soort", NEW."stand", NEW."taken", NEW."telefoon", NEW."tijden_uitleg", NEW."toegankelijk", NEW."uren_tot", NEW."uren_van", NEW."versie", NEW."vormen", NEW."vragen_bij", NEW."vrij_sinds", NEW."vrije_plaatsen"); RETURN NULL;', hash='2924ebe0ad1fa8fac5ec593ad122696d4301a5db', operation='UPDATE', pgid='pgtrigger_update_update_3209d', table='netwerk_plek', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='plek',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_plekevent" ("aanpassingen", "adres", "akkoord_op", "bedrag", "begeleiding", "begint_op", "bevestigd_door_id", "bevestigd_op", "contact_id", "geldig_tot", "gemeente_id", "gewijzigd_door_id", "gewijzigd_op", "id", "inloop", "kosten", "kosten_uitleg", "leert", "leren_uitleg", "naam", "omschrijving", "openbaar", "organisatie_id", "pc4", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaats", "reizen", "soort", "stand", "taken", "telefoon", "tijden_uitleg", "toegankelijk", "uren_tot", "uren_van", "versie", "vormen", "vragen_bij", "vrij_sinds", "vrije_plaatsen") VALUES (OLD."aanpassingen", OLD."adres", OLD."akkoord_op", OLD."bedrag", OLD."begeleiding", OLD."begint_op", OLD."bevestigd_door_id", OLD."bevestigd_op", OLD."contact_id", OLD."geldig_tot", OLD."gemeente_id", OLD."gewijzigd_door_id", OLD."gewijzigd_op", OLD."id", OLD."inloop", OLD."kosten", OLD."kosten_uitleg", OLD."leert", OLD."leren_uitleg", OLD."naam", OLD."omschrijving", OLD."openbaar", OLD."organisatie_id", OLD."pc4", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."plaats", OLD."reizen", OLD."soort", OLD."stand", OLD."taken", OLD."telefoon", OLD."tijden_uitleg", OLD."toegankelijk", OLD."uren_tot", OLD."uren_van", OLD."versie", OLD."vormen", OLD."vragen_bij", OLD."vrij_sinds", OLD."vrije_plaatsen"); RETURN NULL;', hash='8bee4a5df1f3f372f6b441bc3739d506e9386983', operation='DELETE', pgid='pgtrigger_delete_delete_84620', table='netwerk_plek', when='AFTER')),
            ),
            migrations.AddConstraint(
                model_name='plek',
                constraint=models.CheckConstraint(condition=models.Q(('aanpassingen__contained_by', ['uitleg', 'pauze', 'rust', 'taken-op-plaatjes', 'hulp-met-lezen', 'toegankelijk', 'vaste-persoon'])), name='plek_aanpassingen'),
            ),
            migrations.AddConstraint(
                model_name='plek',
                constraint=models.CheckConstraint(condition=models.Q(('pc4', ''), ('pc4__regex', '^[1-9][0-9]{3}$'), _connector='OR'), name='plek_pc4', violation_error_message='Vul de 4 cijfers van de postcode in, bijvoorbeeld 8431.'),
            ),
            migrations.AddConstraint(
                model_name='deelnamevorm',
                constraint=models.CheckConstraint(condition=models.Q(('betaald__in', ['nee', 'ja', 'verschilt'])), name='deelnamevorm_betaald'),
            ),
            migrations.RunSQL(MEEDOEN, MEEDOEN_WEG),
        ]),
        migrations.RunPython(laad, migrations.RunPython.noop),
    ]
