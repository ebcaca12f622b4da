"""How long a form may last is decided per gemeente; a signaal says on which leefgebied. With their walls."""

from datetime import date

import django.core.validators
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


def laad(apps, schema_editor):
    """The route zorg: where a network switches it on, else it is not there (domain.md 2.1)."""
    wat = {"naam": "zorg", "volgorde": 5, "geldig_van": date(2000, 1, 1), "gewoon_te_kiezen": False}
    apps.get_model("trajecten", "Route").objects.get_or_create(sleutel="zorg", defaults=wat)


def haal_weg(apps, schema_editor):
    apps.get_model("trajecten", "Route").objects.filter(sleutel="zorg").delete()


class Migration(migrations.Migration):

    dependencies = [
        ('netwerk', '0028_muur_vlugger'),
        ('trajecten', '0024_muur_vlugger'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        Tegelijk([
            migrations.CreateModel(
                name='Looptermijn',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('maanden', models.PositiveSmallIntegerField(validators=[django.core.validators.MaxValueValidator(120)], verbose_name='hoogstens maanden')),
                    ('geldig_van', models.DateField(verbose_name='geldig van')),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='looptermijnen', to='netwerk.gemeente')),
                    ('gezet_door', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('vorm', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='netwerk.deelnamevorm')),
                ],
                options={
                    'verbose_name': 'termijn van een vorm',
                    'verbose_name_plural': 'termijnen van vormen',
                    'constraints': [models.UniqueConstraint(fields=('gemeente', 'vorm', 'geldig_van'), name='looptermijn_uniek', nulls_distinct=False), models.CheckConstraint(condition=models.Q(('maanden__lte', 120)), name='looptermijn_maanden')],
                },
            ),
            migrations.CreateModel(
                name='LooptermijnEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.BigIntegerField()),
                    ('maanden', models.PositiveSmallIntegerField(validators=[django.core.validators.MaxValueValidator(120)], verbose_name='hoogstens maanden')),
                    ('geldig_van', models.DateField(verbose_name='geldig van')),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente')),
                    ('gezet_door', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='trajecten.looptermijn')),
                    ('vorm', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.deelnamevorm')),
                ],
                options={
                    'abstract': False,
                },
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='signaal',
                name='insert_insert',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='signaal',
                name='update_update',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='signaal',
                name='delete_delete',
            ),
            migrations.RemoveConstraint(
                model_name='signaal',
                name='signaal_een_per_soort',
            ),
            migrations.AddField(
                model_name='route',
                name='gewoon_te_kiezen',
                field=models.BooleanField(default=True, verbose_name='te kiezen zonder dat een netwerk dat zegt'),
            ),
            migrations.AddField(
                model_name='signaal',
                name='grondslag',
                field=models.CharField(blank=True, choices=[('participatiewet', 'Participatiewet: hulp bij werk of meedoen'), ('wmo', 'Wmo 2015: ondersteuning thuis of overdag'), ('inburgering', 'Wet inburgering 2021'), ('schulden', 'Wet gemeentelijke schuldhulpverlening')], max_length=20, verbose_name='volgens welke wet'),
            ),
            migrations.AddField(
                model_name='signaal',
                name='leefgebied',
                field=models.CharField(blank=True, choices=[('meedoen', 'Meedoen en mensen om mij heen'), ('werk_leren', 'Werken en leren'), ('dag', 'Mijn dag'), ('wonen', 'Wonen'), ('geld', 'Geld'), ('thuis', 'Thuis en familie'), ('lijf', 'Mijn lijf'), ('hoofd', 'Mijn hoofd en gevoel'), ('zin', 'Wat ik belangrijk vind')], max_length=20, verbose_name='op welk leefgebied'),
            ),
            migrations.AddField(
                model_name='signaalevent',
                name='grondslag',
                field=models.CharField(blank=True, choices=[('participatiewet', 'Participatiewet: hulp bij werk of meedoen'), ('wmo', 'Wmo 2015: ondersteuning thuis of overdag'), ('inburgering', 'Wet inburgering 2021'), ('schulden', 'Wet gemeentelijke schuldhulpverlening')], max_length=20, verbose_name='volgens welke wet'),
            ),
            migrations.AddField(
                model_name='signaalevent',
                name='leefgebied',
                field=models.CharField(blank=True, choices=[('meedoen', 'Meedoen en mensen om mij heen'), ('werk_leren', 'Werken en leren'), ('dag', 'Mijn dag'), ('wonen', 'Wonen'), ('geld', 'Geld'), ('thuis', 'Thuis en familie'), ('lijf', 'Mijn lijf'), ('hoofd', 'Mijn hoofd en gevoel'), ('zin', 'Wat ik belangrijk vind')], max_length=20, verbose_name='op welk leefgebied'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='signaal',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_signaalevent" ("actie", "afloop", "beeindigd_op", "bekijken_op", "doel", "gemaakt_op", "gemeente_id", "grondslag", "id", "inwoner_id", "leefgebied", "ook_voor_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "volgt_id") VALUES (NEW."actie", NEW."afloop", NEW."beeindigd_op", NEW."bekijken_op", NEW."doel", NEW."gemaakt_op", NEW."gemeente_id", NEW."grondslag", NEW."id", NEW."inwoner_id", NEW."leefgebied", NEW."ook_voor_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."soort", NEW."volgt_id"); RETURN NULL;', hash='35a25cb224dcedac96c3d8d8cbf5e38a2d3544d4', operation='INSERT', pgid='pgtrigger_insert_insert_4bb04', table='trajecten_signaal', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='signaal',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_signaalevent" ("actie", "afloop", "beeindigd_op", "bekijken_op", "doel", "gemaakt_op", "gemeente_id", "grondslag", "id", "inwoner_id", "leefgebied", "ook_voor_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "volgt_id") VALUES (NEW."actie", NEW."afloop", NEW."beeindigd_op", NEW."bekijken_op", NEW."doel", NEW."gemaakt_op", NEW."gemeente_id", NEW."grondslag", NEW."id", NEW."inwoner_id", NEW."leefgebied", NEW."ook_voor_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."soort", NEW."volgt_id"); RETURN NULL;', hash='48b0432cd60a5c7cc781acecd085211b804955a4', operation='UPDATE', pgid='pgtrigger_update_update_6181c', table='trajecten_signaal', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='signaal',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_signaalevent" ("actie", "afloop", "beeindigd_op", "bekijken_op", "doel", "gemaakt_op", "gemeente_id", "grondslag", "id", "inwoner_id", "leefgebied", "ook_voor_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "volgt_id") VALUES (OLD."actie", OLD."afloop", OLD."beeindigd_op", OLD."bekijken_op", OLD."doel", OLD."gemaakt_op", OLD."gemeente_id", OLD."grondslag", OLD."id", OLD."inwoner_id", OLD."leefgebied", OLD."ook_voor_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."soort", OLD."volgt_id"); RETURN NULL;', hash='94da74fc16817f4c19b5d694d9727e47f9dae63b', operation='DELETE', pgid='pgtrigger_delete_delete_bf661', table='trajecten_signaal', when='AFTER')),
            ),
            migrations.AddConstraint(
                model_name='signaal',
                constraint=models.CheckConstraint(condition=models.Q(('leefgebied', ''), models.Q(('leefgebied__in', ['meedoen', 'werk_leren', 'dag', 'wonen', 'geld', 'thuis', 'lijf', 'hoofd', 'zin']), ('soort', 'leefgebied')), _connector='OR'), name='signaal_leefgebied'),
            ),
            migrations.AddConstraint(
                model_name='signaal',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('leefgebied__in', ('geld', 'thuis', 'lijf', 'hoofd')), models.Q(('grondslag', ''), _negated=True)), models.Q(models.Q(('leefgebied__in', ('geld', 'thuis', 'lijf', 'hoofd')), _negated=True), ('grondslag', '')), _connector='OR'), name='signaal_slot_met_wet'),
            ),
            migrations.AddConstraint(
                model_name='signaal',
                constraint=models.UniqueConstraint(condition=models.Q(('beeindigd_op', None)), fields=('inwoner', 'soort', 'leefgebied', 'volgt'), name='signaal_een_per_soort'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='looptermijn',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_looptermijnevent" ("geldig_van", "gemeente_id", "gezet_door_id", "id", "maanden", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "vorm_id") VALUES (NEW."geldig_van", NEW."gemeente_id", NEW."gezet_door_id", NEW."id", NEW."maanden", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."vorm_id"); RETURN NULL;', hash='dc52a47735350f08c1b8582a86763d5abb996a4a', operation='INSERT', pgid='pgtrigger_insert_insert_b6e75', table='trajecten_looptermijn', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='looptermijn',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_looptermijnevent" ("geldig_van", "gemeente_id", "gezet_door_id", "id", "maanden", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "vorm_id") VALUES (NEW."geldig_van", NEW."gemeente_id", NEW."gezet_door_id", NEW."id", NEW."maanden", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."vorm_id"); RETURN NULL;', hash='4845aa37aabb3188616f168a25f0e4fe86bddfd8', operation='UPDATE', pgid='pgtrigger_update_update_9836d', table='trajecten_looptermijn', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='looptermijn',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_looptermijnevent" ("geldig_van", "gemeente_id", "gezet_door_id", "id", "maanden", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "vorm_id") VALUES (OLD."geldig_van", OLD."gemeente_id", OLD."gezet_door_id", OLD."id", OLD."maanden", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."vorm_id"); RETURN NULL;', hash='24c6a9a56fdee6092df7707b19c21a9249db0c8d', operation='DELETE', pgid='pgtrigger_delete_delete_1c78c', table='trajecten_looptermijn', when='AFTER')),
            ),
            Muur("Looptermijn", rijen=BEHEER, ook=GEMEENTE),
            Muur("LooptermijnEvent", rijen=BEHEER, alleen_erbij=True),
        ]),
        migrations.RunPython(laad, haal_weg),
    ]
