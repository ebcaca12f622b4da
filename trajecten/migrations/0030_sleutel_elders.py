"""How another system knows somebody; and the law of a deelname out of a list, no longer as text."""

import django.contrib.postgres.fields
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

from participatie.migraties import Tegelijk


# What stood there as text. The history of a deelname keeps the words.
WETTEN = """UPDATE trajecten_deelname SET wet = CASE
    WHEN wet = '' THEN ''
    WHEN wet ILIKE '%participatiewet%' THEN 'participatiewet'
    WHEN wet ILIKE '%inburgering%' THEN 'inburgering'
    WHEN wet ILIKE '%educatie%' OR wet LIKE '%WEB%' THEN 'onderwijs'
    WHEN wet ILIKE '%wmo%' THEN 'wmo'
    WHEN wet ILIKE '%wlz%' THEN 'wlz'
    WHEN wet ILIKE '%wsw%' THEN 'wsw'
    WHEN wet ILIKE '%banenafspraak%' THEN 'banenafspraak'
    WHEN wet ILIKE '%bbz%' THEN 'bbz'
    WHEN wet ~* 'uwv|wajong|wia|ziektewet' THEN 'uwv'
    WHEN wet ILIKE '%gemeente%' THEN 'gemeente'
    ELSE 'anders' END"""


class Migration(migrations.Migration):

    dependencies = [
        ('netwerk', '0032_werk_en_wetten'),
        ("trajecten", "0029_einde_en_meelezen"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [Tegelijk([
        migrations.RunSQL(WETTEN, migrations.RunSQL.noop),
        pgtrigger.migrations.RemoveTrigger(
            model_name='inwoner',
            name='insert_insert',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='inwoner',
            name='update_update',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='inwoner',
            name='delete_delete',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='metingeninlezing',
            name='insert_insert',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='metingeninlezing',
            name='update_update',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='metingeninlezing',
            name='delete_delete',
        ),
        migrations.AddField(
            model_name='inwoner',
            name='sleutel_elders',
            field=models.CharField(blank=True, max_length=300, verbose_name='naam of nummer in het andere systeem'),
        ),
        migrations.AddField(
            model_name='inwonerevent',
            name='sleutel_elders',
            field=models.CharField(blank=True, max_length=300, verbose_name='naam of nummer in het andere systeem'),
        ),
        migrations.AddField(
            model_name='metingeninlezing',
            name='herkend',
            field=django.contrib.postgres.fields.ArrayField(base_field=models.UUIDField(), blank=True, default=list, size=None),
        ),
        migrations.AddField(
            model_name='metingeninlezingevent',
            name='herkend',
            field=django.contrib.postgres.fields.ArrayField(base_field=models.UUIDField(), blank=True, default=list, size=None),
        ),
        migrations.AlterField(
            model_name='deelname',
            name='wet',
            field=models.CharField(blank=True, choices=[('participatiewet', 'Participatiewet'), ('wmo', 'Wmo 2015'), ('wlz', 'Wlz'), ('wsw', 'Wsw'), ('banenafspraak', 'Wet banenafspraak'), ('uwv', 'UWV: WW, WIA, Wajong of Ziektewet'), ('bbz', 'Bbz'), ('onderwijs', 'Wet educatie en beroepsonderwijs'), ('inburgering', 'Wet inburgering 2021'), ('gemeente', 'regel van de gemeente'), ('anders', 'een andere wet of regeling')], max_length=80, verbose_name='van welke wet?'),
        ),
        migrations.AlterField(
            model_name='deelnameevent',
            name='wet',
            field=models.CharField(blank=True, choices=[('participatiewet', 'Participatiewet'), ('wmo', 'Wmo 2015'), ('wlz', 'Wlz'), ('wsw', 'Wsw'), ('banenafspraak', 'Wet banenafspraak'), ('uwv', 'UWV: WW, WIA, Wajong of Ziektewet'), ('bbz', 'Bbz'), ('onderwijs', 'Wet educatie en beroepsonderwijs'), ('inburgering', 'Wet inburgering 2021'), ('gemeente', 'regel van de gemeente'), ('anders', 'een andere wet of regeling')], max_length=80, verbose_name='van welke wet?'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='inwoner',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_inwonerevent" ("begeleider_id", "gemeente_id", "id", "lid_id", "naam", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "sinds", "sleutel_elders") VALUES (NEW."begeleider_id", NEW."gemeente_id", NEW."id", NEW."lid_id", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."sinds", NEW."sleutel_elders"); RETURN NULL;', hash='9cc75575935cc228e3f555cadd448d364a776620', operation='INSERT', pgid='pgtrigger_insert_insert_474a8', table='trajecten_inwoner', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='inwoner',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_inwonerevent" ("begeleider_id", "gemeente_id", "id", "lid_id", "naam", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "sinds", "sleutel_elders") VALUES (NEW."begeleider_id", NEW."gemeente_id", NEW."id", NEW."lid_id", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."sinds", NEW."sleutel_elders"); RETURN NULL;', hash='c03384b99db67856b189aec5ca0d9e1cd62f5fa5', operation='UPDATE', pgid='pgtrigger_update_update_bf716', table='trajecten_inwoner', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='inwoner',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_inwonerevent" ("begeleider_id", "gemeente_id", "id", "lid_id", "naam", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "sinds", "sleutel_elders") VALUES (OLD."begeleider_id", OLD."gemeente_id", OLD."id", OLD."lid_id", OLD."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."sinds", OLD."sleutel_elders"); RETURN NULL;', hash='215b4154300d8609b627b424e9286704ea05d878', operation='DELETE', pgid='pgtrigger_delete_delete_c07b0', table='trajecten_inwoner', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='metingeninlezing',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_metingeninlezingevent" ("beeindigd", "door_id", "gemeente_id", "herkend", "id", "inwoners", "metingen", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "teruggedraaid_op", "trajecten") VALUES (NEW."beeindigd", NEW."door_id", NEW."gemeente_id", NEW."herkend", NEW."id", NEW."inwoners", NEW."metingen", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."teruggedraaid_op", NEW."trajecten"); RETURN NULL;', hash='75deb924683a0c6a0d08068466033fc3817e6019', operation='INSERT', pgid='pgtrigger_insert_insert_cc9bc', table='trajecten_metingeninlezing', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='metingeninlezing',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_metingeninlezingevent" ("beeindigd", "door_id", "gemeente_id", "herkend", "id", "inwoners", "metingen", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "teruggedraaid_op", "trajecten") VALUES (NEW."beeindigd", NEW."door_id", NEW."gemeente_id", NEW."herkend", NEW."id", NEW."inwoners", NEW."metingen", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."teruggedraaid_op", NEW."trajecten"); RETURN NULL;', hash='b1d461b443bb7e2d2880a7e17be3cafb33e22d61', operation='UPDATE', pgid='pgtrigger_update_update_0b4d3', table='trajecten_metingeninlezing', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='metingeninlezing',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_metingeninlezingevent" ("beeindigd", "door_id", "gemeente_id", "herkend", "id", "inwoners", "metingen", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "teruggedraaid_op", "trajecten") VALUES (OLD."beeindigd", OLD."door_id", OLD."gemeente_id", OLD."herkend", OLD."id", OLD."inwoners", OLD."metingen", OLD."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."teruggedraaid_op", OLD."trajecten"); RETURN NULL;', hash='b101559c54065772a954da0f6ceac30b70a0fc14', operation='DELETE', pgid='pgtrigger_delete_delete_df268', table='trajecten_metingeninlezing', when='AFTER')),
        ),
        migrations.AddConstraint(
            model_name='deelname',
            constraint=models.CheckConstraint(condition=models.Q(('wet__in', ['', 'participatiewet', 'wmo', 'wlz', 'wsw', 'banenafspraak', 'uwv', 'bbz', 'onderwijs', 'inburgering', 'gemeente', 'anders'])), name='deelname_wet', violation_error_message='Kies een wet uit de lijst.'),
        ),
        migrations.AddConstraint(
            model_name='inwoner',
            constraint=models.UniqueConstraint(condition=models.Q(('sleutel_elders', ''), _negated=True), fields=('gemeente', 'sleutel_elders'), name='inwoner_sleutel_elders', violation_error_message='Dit nummer uit een ander systeem is hier al in gebruik.'),
        ),
    ])]
