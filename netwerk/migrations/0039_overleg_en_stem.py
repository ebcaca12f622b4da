"""Organisaties at the table of an overleg; and whether who found something of a bijeenkomst came as inwoner."""

import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

from netwerk.muur import NETWERK_ZELF, Muur, deel_van
from participatie.migraties import Tegelijk

VAN_EEN_OVERLEG = deel_van("netwerk_bijeenkomst", "bijeenkomst_id", als=NETWERK_ZELF)


class Migration(migrations.Migration):

    dependencies = [
        ("netwerk", "0038_voorlezen_aan_bezoekers"),
    ]

    operations = [
        Tegelijk([
            migrations.AddField(
                model_name='mening',
                name='als_inwoner',
                field=models.BooleanField(default=False, verbose_name='als inwoner'),
            ),
            migrations.AddField(
                model_name='bijeenkomst',
                name='organisaties',
                field=models.ManyToManyField(blank=True, related_name='overleggen', to='netwerk.organisatie'),
            ),
            migrations.AlterField(
                model_name='bijeenkomst',
                name='partners',
                field=models.CharField(blank=True, max_length=300, verbose_name='wie er verder aan tafel zit'),
            ),
            migrations.AlterField(
                model_name='bijeenkomstevent',
                name='partners',
                field=models.CharField(blank=True, max_length=300, verbose_name='wie er verder aan tafel zit'),
            ),
            migrations.AlterField(
                model_name='bijeenkomstreeks',
                name='partners',
                field=models.CharField(blank=True, max_length=300, verbose_name='wie er verder aan tafel zit'),
            ),
            migrations.AlterField(
                model_name='bijeenkomstreeksevent',
                name='partners',
                field=models.CharField(blank=True, max_length=300, verbose_name='wie er verder aan tafel zit'),
            ),
            migrations.CreateModel(
                name='OverlegpartnerEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.BigIntegerField()),
                    ('bijeenkomst', models.ForeignKey(db_constraint=False, db_tablespace='', on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.bijeenkomst')),
                    ('organisatie', models.ForeignKey(db_constraint=False, db_tablespace='', on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.organisatie')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Overlegpartner',
                fields=[
                ],
                options={
                    'proxy': True,
                    'indexes': [],
                    'constraints': [],
                },
                bases=('netwerk.bijeenkomst_organisaties',),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='overlegpartner',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_overlegpartnerevent" ("bijeenkomst_id", "id", "organisatie_id", "pgh_context", "pgh_created_at", "pgh_label") VALUES (NEW."bijeenkomst_id", NEW."id", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\'); RETURN NULL;', hash='4ecada85802a017725e9a1917adf9e20d3d7954d', operation='INSERT', pgid='pgtrigger_insert_insert_515f3', table='netwerk_bijeenkomst_organisaties', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='overlegpartner',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_overlegpartnerevent" ("bijeenkomst_id", "id", "organisatie_id", "pgh_context", "pgh_created_at", "pgh_label") VALUES (OLD."bijeenkomst_id", OLD."id", OLD."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\'); RETURN NULL;', hash='4b0968fde22968bec685c398d3957c87f9cc98ce', operation='DELETE', pgid='pgtrigger_delete_delete_9674c', table='netwerk_bijeenkomst_organisaties', when='AFTER')),
            ),
        ]),
        Tegelijk([
            Muur("Bijeenkomst_organisaties", rijen=VAN_EEN_OVERLEG, binnen_netwerk=("bijeenkomst", "organisatie")),
            Muur("OverlegpartnerEvent", rijen=VAN_EEN_OVERLEG, alleen_erbij=True),
        ]),
    ]
