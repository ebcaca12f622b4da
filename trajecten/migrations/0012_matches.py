"""Matches of people and plekken, what did not fit, and how it goes; each behind the wall of its inwoner."""

import django.core.validators
import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
import uuid
from django.conf import settings
from django.db import migrations, models

from netwerk.muur import GEMEENTE, NETWERK, Muur, deel_van
from participatie.migraties import Tegelijk

VAN_EIGEN_MENSEN = "inwoner_id = ANY (ARRAY(SELECT mijn_inwoners()))"

# Whoever proposed it to somebody who wants to be found by that person, as long as that consent holds.
IK_STELDE_VOOR = """voorgesteld_door_id = (SELECT muur_gebruiker())
    AND inwoner_id = ANY (ARRAY(SELECT inwoners_met_mij_gedeeld()))"""
VAN_EEN_MATCH = deel_van("trajecten_match", "match_id")

# How far somebody travels is told with "Wanneer u kunt, en hoe ver": shown as a distance, never as the digits.
HOE_VER_GEDEELD = """inwoner_id IN (SELECT p.inwoner_id FROM trajecten_talentprofiel p
    WHERE p.id = ANY (ARRAY(SELECT profielen_met_mij_gedeeld('wanneer'))))"""


class Migration(migrations.Migration):

    dependencies = [
        ('netwerk', '0020_aanbod'),
        ('trajecten', '0011_verhalen'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        Tegelijk([
            migrations.CreateModel(
                name='Afwijzing',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('reden', models.CharField(choices=[('te_ver', 'Het is te ver'), ('te_veel_uren', 'Het zijn te veel uren'), ('taak', 'Dit werk wil ik niet'), ('dagen', 'De dagen komen niet uit'), ('anders', 'Om iets anders')], max_length=20, verbose_name='waarom')),
                    ('taak', models.CharField(blank=True, max_length=60, verbose_name='welk werk')),
                    ('km', models.FloatField(blank=True, null=True, verbose_name='hoe ver het is')),
                    ('uren', models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='hoeveel uren het zijn')),
                    ('woorden', models.CharField(blank=True, max_length=400, verbose_name='in eigen woorden')),
                    ('op', models.DateTimeField(verbose_name='op')),
                    ('door', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.gemeente')),
                    ('inwoner', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='afwijzingen', to='trajecten.inwoner')),
                    ('plek', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='netwerk.plek')),
                ],
                options={
                    'verbose_name': 'plek die niet past',
                    'verbose_name_plural': 'plekken die niet passen',
                },
            ),
            migrations.CreateModel(
                name='AfwijzingEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('reden', models.CharField(choices=[('te_ver', 'Het is te ver'), ('te_veel_uren', 'Het zijn te veel uren'), ('taak', 'Dit werk wil ik niet'), ('dagen', 'De dagen komen niet uit'), ('anders', 'Om iets anders')], max_length=20, verbose_name='waarom')),
                    ('taak', models.CharField(blank=True, max_length=60, verbose_name='welk werk')),
                    ('km', models.FloatField(blank=True, null=True, verbose_name='hoe ver het is')),
                    ('uren', models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='hoeveel uren het zijn')),
                    ('woorden', models.CharField(blank=True, max_length=400, verbose_name='in eigen woorden')),
                    ('op', models.DateTimeField(verbose_name='op')),
                    ('door', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente')),
                    ('inwoner', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.inwoner')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='trajecten.afwijzing')),
                    ('plek', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.plek')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='IetsAnders',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('op', models.DateTimeField(verbose_name='op')),
                    ('woorden', models.CharField(blank=True, max_length=400, verbose_name='in eigen woorden')),
                    ('opgepakt_op', models.DateTimeField(blank=True, null=True, verbose_name='opgepakt op')),
                    ('gesprek_op', models.DateField(blank=True, null=True, verbose_name='gesprek op')),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.gemeente')),
                    ('inwoner', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='iets_anders', to='trajecten.inwoner')),
                    ('opgepakt_door', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'verbose_name': 'wens om iets anders',
                    'verbose_name_plural': 'wensen om iets anders',
                },
            ),
            migrations.CreateModel(
                name='IetsAndersEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('op', models.DateTimeField(verbose_name='op')),
                    ('woorden', models.CharField(blank=True, max_length=400, verbose_name='in eigen woorden')),
                    ('opgepakt_op', models.DateTimeField(blank=True, null=True, verbose_name='opgepakt op')),
                    ('gesprek_op', models.DateField(blank=True, null=True, verbose_name='gesprek op')),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente')),
                    ('inwoner', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.inwoner')),
                    ('opgepakt_door', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='trajecten.ietsanders')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Match',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('stand', models.CharField(choices=[('voorstel', 'voorstel'), ('kennismaking', 'kennismaken'), ('proberen', 'proberen'), ('plaatsing', 'meedoen'), ('bewaard', 'even niet, de plek blijft'), ('afgelopen', 'afgelopen')], default='voorstel', max_length=20, verbose_name='stand')),
                    ('sinds', models.DateField(verbose_name='sinds')),
                    ('uren', models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='uren per week')),
                    ('voorgesteld_op', models.DateTimeField(verbose_name='voorgesteld op')),
                    ('afloop', models.CharField(blank=True, choices=[('verder', 'De volgende stap is ergens anders'), ('klaar', 'De afgesproken tijd is voorbij'), ('past_niet', 'Het paste niet'), ('plek_stopt', 'De plek stopt ermee'), ('niet_begonnen', 'Het is niet begonnen')], max_length=20, verbose_name='afloop')),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.gemeente')),
                    ('inwoner', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='matches', to='trajecten.inwoner')),
                    ('plek', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='matches', to='netwerk.plek')),
                    ('voorgesteld_door', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='voorgestelde_matches', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'verbose_name': 'match',
                    'verbose_name_plural': 'matches',
                },
            ),
            migrations.CreateModel(
                name='MatchEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('stand', models.CharField(choices=[('voorstel', 'voorstel'), ('kennismaking', 'kennismaken'), ('proberen', 'proberen'), ('plaatsing', 'meedoen'), ('bewaard', 'even niet, de plek blijft'), ('afgelopen', 'afgelopen')], default='voorstel', max_length=20, verbose_name='stand')),
                    ('sinds', models.DateField(verbose_name='sinds')),
                    ('uren', models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='uren per week')),
                    ('voorgesteld_op', models.DateTimeField(verbose_name='voorgesteld op')),
                    ('afloop', models.CharField(blank=True, choices=[('verder', 'De volgende stap is ergens anders'), ('klaar', 'De afgesproken tijd is voorbij'), ('past_niet', 'Het paste niet'), ('plek_stopt', 'De plek stopt ermee'), ('niet_begonnen', 'Het is niet begonnen')], max_length=20, verbose_name='afloop')),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente')),
                    ('inwoner', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.inwoner')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='trajecten.match')),
                    ('plek', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.plek')),
                    ('voorgesteld_door', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Matchstap',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('stap', models.CharField(choices=[('voorstel', 'voorstel'), ('kennismaking', 'kennismaken'), ('proberen', 'proberen'), ('plaatsing', 'meedoen'), ('bewaard', 'even niet, de plek blijft'), ('afgelopen', 'afgelopen')], max_length=20, verbose_name='stap')),
                    ('uren', models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='uren per week')),
                    ('afloop', models.CharField(blank=True, choices=[('verder', 'De volgende stap is ergens anders'), ('klaar', 'De afgesproken tijd is voorbij'), ('past_niet', 'Het paste niet'), ('plek_stopt', 'De plek stopt ermee'), ('niet_begonnen', 'Het is niet begonnen')], max_length=20, verbose_name='afloop')),
                    ('gevraagd_op', models.DateTimeField(verbose_name='gevraagd op')),
                    ('antwoord', models.CharField(blank=True, choices=[('ja', 'Ja, dat wil ik'), ('nog_niet', 'Nog niet'), ('anders', 'Liever anders')], max_length=10, verbose_name='antwoord')),
                    ('woorden', models.CharField(blank=True, max_length=400, verbose_name='in eigen woorden')),
                    ('hoe', models.CharField(blank=True, choices=[('zelf', 'zelf'), ('samen', 'in een gesprek')], max_length=10, verbose_name='hoe gegeven')),
                    ('beantwoord_op', models.DateTimeField(blank=True, null=True, verbose_name='beantwoord op')),
                    ('beantwoord_door', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.gemeente')),
                    ('gevraagd_door', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('match', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='stappen', to='trajecten.match')),
                ],
                options={
                    'verbose_name': 'stap van een match',
                    'verbose_name_plural': 'stappen van matches',
                    'ordering': ['-gevraagd_op', 'pk'],
                },
            ),
            migrations.CreateModel(
                name='MatchstapEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('stap', models.CharField(choices=[('voorstel', 'voorstel'), ('kennismaking', 'kennismaken'), ('proberen', 'proberen'), ('plaatsing', 'meedoen'), ('bewaard', 'even niet, de plek blijft'), ('afgelopen', 'afgelopen')], max_length=20, verbose_name='stap')),
                    ('uren', models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='uren per week')),
                    ('afloop', models.CharField(blank=True, choices=[('verder', 'De volgende stap is ergens anders'), ('klaar', 'De afgesproken tijd is voorbij'), ('past_niet', 'Het paste niet'), ('plek_stopt', 'De plek stopt ermee'), ('niet_begonnen', 'Het is niet begonnen')], max_length=20, verbose_name='afloop')),
                    ('gevraagd_op', models.DateTimeField(verbose_name='gevraagd op')),
                    ('antwoord', models.CharField(blank=True, choices=[('ja', 'Ja, dat wil ik'), ('nog_niet', 'Nog niet'), ('anders', 'Liever anders')], max_length=10, verbose_name='antwoord')),
                    ('woorden', models.CharField(blank=True, max_length=400, verbose_name='in eigen woorden')),
                    ('hoe', models.CharField(blank=True, choices=[('zelf', 'zelf'), ('samen', 'in een gesprek')], max_length=10, verbose_name='hoe gegeven')),
                    ('beantwoord_op', models.DateTimeField(blank=True, null=True, verbose_name='beantwoord op')),
                    ('beantwoord_door', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente')),
                    ('gevraagd_door', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('match', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.match')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='trajecten.matchstap')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Navraag',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('aan', models.CharField(choices=[('inwoner', 'de inwoner'), ('plek', 'de plek')], max_length=10, verbose_name='aan wie')),
                    ('vragen_op', models.DateField(verbose_name='vragen op')),
                    ('antwoord', models.CharField(blank=True, choices=[('goed', 'Het gaat goed'), ('gaat_wel', 'Het gaat wel'), ('niet_goed', 'Het gaat niet goed')], max_length=10, verbose_name='hoe gaat het')),
                    ('thuis', models.CharField(blank=True, choices=[('ja', 'Ja'), ('beetje', 'Een beetje'), ('nee', 'Nee')], max_length=10, verbose_name='voelt u zich hier thuis')),
                    ('woorden', models.CharField(blank=True, max_length=400, verbose_name='in eigen woorden')),
                    ('bron', models.CharField(blank=True, choices=[('zelf', 'zelf, op de website'), ('telefoon', 'aan de telefoon'), ('gesprek', 'in een gesprek')], max_length=10, verbose_name='hoe beantwoord')),
                    ('beantwoord_op', models.DateField(blank=True, null=True, verbose_name='beantwoord op')),
                    ('beantwoord_door', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.gemeente')),
                    ('match', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='navragen', to='trajecten.match')),
                ],
                options={
                    'verbose_name': 'navraag',
                    'verbose_name_plural': 'navragen',
                    'ordering': ['vragen_op', 'pk'],
                },
            ),
            migrations.CreateModel(
                name='NavraagEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('aan', models.CharField(choices=[('inwoner', 'de inwoner'), ('plek', 'de plek')], max_length=10, verbose_name='aan wie')),
                    ('vragen_op', models.DateField(verbose_name='vragen op')),
                    ('antwoord', models.CharField(blank=True, choices=[('goed', 'Het gaat goed'), ('gaat_wel', 'Het gaat wel'), ('niet_goed', 'Het gaat niet goed')], max_length=10, verbose_name='hoe gaat het')),
                    ('thuis', models.CharField(blank=True, choices=[('ja', 'Ja'), ('beetje', 'Een beetje'), ('nee', 'Nee')], max_length=10, verbose_name='voelt u zich hier thuis')),
                    ('woorden', models.CharField(blank=True, max_length=400, verbose_name='in eigen woorden')),
                    ('bron', models.CharField(blank=True, choices=[('zelf', 'zelf, op de website'), ('telefoon', 'aan de telefoon'), ('gesprek', 'in een gesprek')], max_length=10, verbose_name='hoe beantwoord')),
                    ('beantwoord_op', models.DateField(blank=True, null=True, verbose_name='beantwoord op')),
                    ('beantwoord_door', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente')),
                    ('match', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.match')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='trajecten.navraag')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Probeerkeer',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('op', models.DateField(verbose_name='wanneer')),
                    ('wat', models.CharField(max_length=150, verbose_name='wat hebt u gedaan')),
                    ('vond', models.CharField(choices=[('leuk', 'Leuk'), ('niet_leuk', 'Niet leuk'), ('weet_niet', 'Weet ik nog niet')], max_length=10, verbose_name='hoe was het')),
                    ('met_wie', models.CharField(blank=True, max_length=100, verbose_name='met wie')),
                    ('door', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.gemeente')),
                    ('match', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='probeerkeren', to='trajecten.match')),
                ],
                options={
                    'verbose_name': 'keer proberen',
                    'verbose_name_plural': 'keren proberen',
                    'ordering': ['-op', 'pk'],
                },
            ),
            migrations.CreateModel(
                name='ProbeerkeerEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('op', models.DateField(verbose_name='wanneer')),
                    ('wat', models.CharField(max_length=150, verbose_name='wat hebt u gedaan')),
                    ('vond', models.CharField(choices=[('leuk', 'Leuk'), ('niet_leuk', 'Niet leuk'), ('weet_niet', 'Weet ik nog niet')], max_length=10, verbose_name='hoe was het')),
                    ('met_wie', models.CharField(blank=True, max_length=100, verbose_name='met wie')),
                    ('door', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente')),
                    ('match', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.match')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='trajecten.probeerkeer')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Tempo',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('op', models.DateField(verbose_name='op')),
                    ('hoe', models.CharField(choices=[('te_snel', 'Te snel'), ('goed', 'Goed'), ('sneller', 'Mag sneller')], max_length=10, verbose_name='hoe gaat het tempo')),
                    ('uren', models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='uren in de week die goed voelen')),
                    ('woorden', models.CharField(blank=True, max_length=400, verbose_name='in eigen woorden')),
                    ('door', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.gemeente')),
                    ('inwoner', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='tempos', to='trajecten.inwoner')),
                ],
                options={
                    'verbose_name': 'tempo',
                    'verbose_name_plural': "tempo's",
                },
            ),
            migrations.CreateModel(
                name='TempoEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.BigIntegerField()),
                    ('op', models.DateField(verbose_name='op')),
                    ('hoe', models.CharField(choices=[('te_snel', 'Te snel'), ('goed', 'Goed'), ('sneller', 'Mag sneller')], max_length=10, verbose_name='hoe gaat het tempo')),
                    ('uren', models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='uren in de week die goed voelen')),
                    ('woorden', models.CharField(blank=True, max_length=400, verbose_name='in eigen woorden')),
                    ('door', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente')),
                    ('inwoner', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.inwoner')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='trajecten.tempo')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Vertrekpunt',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('pc4', models.CharField(max_length=4, validators=[django.core.validators.RegexValidator('^[1-9][0-9]{3}$', 'Vul de 4 cijfers van de postcode in, bijvoorbeeld 8431.')], verbose_name='de 4 cijfers van de postcode')),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.gemeente')),
                    ('inwoner', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='vertrekpunt', to='trajecten.inwoner')),
                ],
                options={
                    'verbose_name': 'vertrekpunt',
                    'verbose_name_plural': 'vertrekpunten',
                },
            ),
            migrations.CreateModel(
                name='VertrekpuntEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.BigIntegerField()),
                    ('pc4', models.CharField(max_length=4, validators=[django.core.validators.RegexValidator('^[1-9][0-9]{3}$', 'Vul de 4 cijfers van de postcode in, bijvoorbeeld 8431.')], verbose_name='de 4 cijfers van de postcode')),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente')),
                    ('inwoner', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='trajecten.inwoner')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='trajecten.vertrekpunt')),
                ],
                options={
                    'abstract': False,
                },
            ),
        ]),
        Tegelijk([
            migrations.AddConstraint(
                model_name='afwijzing',
                constraint=models.UniqueConstraint(fields=('inwoner', 'plek'), name='afwijzing_uniek'),
            ),
            migrations.AddConstraint(
                model_name='afwijzing',
                constraint=models.CheckConstraint(condition=models.Q(('reden__in', ['te_ver', 'te_veel_uren', 'taak', 'dagen', 'anders'])), name='afwijzing_reden'),
            ),
            migrations.AddConstraint(
                model_name='afwijzing',
                constraint=models.CheckConstraint(condition=models.Q(('reden', 'taak'), ('taak', ''), _connector='OR'), name='afwijzing_taak'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='afwijzing',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_afwijzingevent" ("door_id", "gemeente_id", "id", "inwoner_id", "km", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plek_id", "reden", "taak", "uren", "woorden") VALUES (NEW."door_id", NEW."gemeente_id", NEW."id", NEW."inwoner_id", NEW."km", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."plek_id", NEW."reden", NEW."taak", NEW."uren", NEW."woorden"); RETURN NULL;', hash='0aed78500c6466b6f7fcfce319c0fdf1345ebbce', operation='INSERT', pgid='pgtrigger_insert_insert_36d4f', table='trajecten_afwijzing', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='afwijzing',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_afwijzingevent" ("door_id", "gemeente_id", "id", "inwoner_id", "km", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plek_id", "reden", "taak", "uren", "woorden") VALUES (NEW."door_id", NEW."gemeente_id", NEW."id", NEW."inwoner_id", NEW."km", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."plek_id", NEW."reden", NEW."taak", NEW."uren", NEW."woorden"); RETURN NULL;', hash='74b05b54c8e93cdc90a79494ef95ab128ffbb162', operation='UPDATE', pgid='pgtrigger_update_update_9bd22', table='trajecten_afwijzing', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='afwijzing',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_afwijzingevent" ("door_id", "gemeente_id", "id", "inwoner_id", "km", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plek_id", "reden", "taak", "uren", "woorden") VALUES (OLD."door_id", OLD."gemeente_id", OLD."id", OLD."inwoner_id", OLD."km", OLD."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."plek_id", OLD."reden", OLD."taak", OLD."uren", OLD."woorden"); RETURN NULL;', hash='b43a6911e2b28e5674d275eb346f289288a6940d', operation='DELETE', pgid='pgtrigger_delete_delete_988c4', table='trajecten_afwijzing', when='AFTER')),
            ),
            migrations.AddConstraint(
                model_name='ietsanders',
                constraint=models.UniqueConstraint(condition=models.Q(('opgepakt_op', None)), fields=('inwoner',), name='iets_anders_een_open'),
            ),
            migrations.AddConstraint(
                model_name='ietsanders',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('gesprek_op', None), ('opgepakt_op', None)), models.Q(('gesprek_op__isnull', False), ('opgepakt_op__isnull', False)), _connector='OR'), name='iets_anders_gesprek'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='ietsanders',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_ietsandersevent" ("gemeente_id", "gesprek_op", "id", "inwoner_id", "op", "opgepakt_door_id", "opgepakt_op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "woorden") VALUES (NEW."gemeente_id", NEW."gesprek_op", NEW."id", NEW."inwoner_id", NEW."op", NEW."opgepakt_door_id", NEW."opgepakt_op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."woorden"); RETURN NULL;', hash='e549498b6244032327de5aa0a777c7c59ff2c888', operation='INSERT', pgid='pgtrigger_insert_insert_c38fc', table='trajecten_ietsanders', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='ietsanders',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_ietsandersevent" ("gemeente_id", "gesprek_op", "id", "inwoner_id", "op", "opgepakt_door_id", "opgepakt_op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "woorden") VALUES (NEW."gemeente_id", NEW."gesprek_op", NEW."id", NEW."inwoner_id", NEW."op", NEW."opgepakt_door_id", NEW."opgepakt_op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."woorden"); RETURN NULL;', hash='b36c0f19adc7507becc2515002dbba7d671faee0', operation='UPDATE', pgid='pgtrigger_update_update_8ee90', table='trajecten_ietsanders', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='ietsanders',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_ietsandersevent" ("gemeente_id", "gesprek_op", "id", "inwoner_id", "op", "opgepakt_door_id", "opgepakt_op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "woorden") VALUES (OLD."gemeente_id", OLD."gesprek_op", OLD."id", OLD."inwoner_id", OLD."op", OLD."opgepakt_door_id", OLD."opgepakt_op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."woorden"); RETURN NULL;', hash='ea2f65419255f3bcff4c4984808e6f3fba7f29a3', operation='DELETE', pgid='pgtrigger_delete_delete_558c9', table='trajecten_ietsanders', when='AFTER')),
            ),
            migrations.AddIndex(
                model_name='match',
                index=models.Index(fields=['plek', 'stand'], name='match_plek'),
            ),
            migrations.AddConstraint(
                model_name='match',
                constraint=models.CheckConstraint(condition=models.Q(('stand__in', ['voorstel', 'kennismaking', 'proberen', 'plaatsing', 'bewaard', 'afgelopen'])), name='match_stand'),
            ),
            migrations.AddConstraint(
                model_name='match',
                constraint=models.UniqueConstraint(condition=models.Q(('stand', 'afgelopen'), _negated=True), fields=('inwoner', 'plek'), name='match_een_tegelijk_per_plek'),
            ),
            migrations.AddConstraint(
                model_name='match',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('afloop__in', ['verder', 'klaar', 'past_niet', 'plek_stopt', 'niet_begonnen']), ('stand', 'afgelopen')), models.Q(models.Q(('stand', 'afgelopen'), _negated=True), ('afloop', '')), _connector='OR'), name='match_afloop'),
            ),
            migrations.AddConstraint(
                model_name='match',
                constraint=models.CheckConstraint(condition=models.Q(('uren', None), ('uren__range', (1, 60)), _connector='OR'), name='match_uren'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='match',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_matchevent" ("afloop", "gemeente_id", "id", "inwoner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plek_id", "sinds", "stand", "uren", "voorgesteld_door_id", "voorgesteld_op") VALUES (NEW."afloop", NEW."gemeente_id", NEW."id", NEW."inwoner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."plek_id", NEW."sinds", NEW."stand", NEW."uren", NEW."voorgesteld_door_id", NEW."voorgesteld_op"); RETURN NULL;', hash='5465a3e88cd3d702c94d0c12c063b1846f857876', operation='INSERT', pgid='pgtrigger_insert_insert_503cc', table='trajecten_match', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='match',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_matchevent" ("afloop", "gemeente_id", "id", "inwoner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plek_id", "sinds", "stand", "uren", "voorgesteld_door_id", "voorgesteld_op") VALUES (NEW."afloop", NEW."gemeente_id", NEW."id", NEW."inwoner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."plek_id", NEW."sinds", NEW."stand", NEW."uren", NEW."voorgesteld_door_id", NEW."voorgesteld_op"); RETURN NULL;', hash='c701d5ef601de0235f40de2dc207772b4c92b876', operation='UPDATE', pgid='pgtrigger_update_update_41c59', table='trajecten_match', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='match',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_matchevent" ("afloop", "gemeente_id", "id", "inwoner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plek_id", "sinds", "stand", "uren", "voorgesteld_door_id", "voorgesteld_op") VALUES (OLD."afloop", OLD."gemeente_id", OLD."id", OLD."inwoner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."plek_id", OLD."sinds", OLD."stand", OLD."uren", OLD."voorgesteld_door_id", OLD."voorgesteld_op"); RETURN NULL;', hash='5ae6d2d1c13e9adc285b0085db4e8c7039677aca', operation='DELETE', pgid='pgtrigger_delete_delete_bb01f', table='trajecten_match', when='AFTER')),
            ),
            migrations.AddConstraint(
                model_name='matchstap',
                constraint=models.CheckConstraint(condition=models.Q(('stap__in', ['voorstel', 'kennismaking', 'proberen', 'plaatsing', 'bewaard', 'afgelopen'])), name='matchstap_stap'),
            ),
            migrations.AddConstraint(
                model_name='matchstap',
                constraint=models.UniqueConstraint(condition=models.Q(('antwoord', '')), fields=('match',), name='matchstap_een_wacht'),
            ),
            migrations.AddConstraint(
                model_name='matchstap',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('antwoord', ''), ('beantwoord_op', None), ('hoe', '')), models.Q(('antwoord__in', ['ja', 'nog_niet', 'anders']), ('beantwoord_op__isnull', False), ('hoe__in', ['zelf', 'samen'])), _connector='OR'), name='matchstap_antwoord'),
            ),
            migrations.AddConstraint(
                model_name='matchstap',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('afloop__in', ['verder', 'klaar', 'past_niet', 'plek_stopt', 'niet_begonnen']), ('stap', 'afgelopen')), models.Q(models.Q(('stap', 'afgelopen'), _negated=True), ('afloop', '')), _connector='OR'), name='matchstap_afloop', violation_error_message='Kies hoe het afliep.'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='matchstap',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_matchstapevent" ("afloop", "antwoord", "beantwoord_door_id", "beantwoord_op", "gemeente_id", "gevraagd_door_id", "gevraagd_op", "hoe", "id", "match_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "stap", "uren", "woorden") VALUES (NEW."afloop", NEW."antwoord", NEW."beantwoord_door_id", NEW."beantwoord_op", NEW."gemeente_id", NEW."gevraagd_door_id", NEW."gevraagd_op", NEW."hoe", NEW."id", NEW."match_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."stap", NEW."uren", NEW."woorden"); RETURN NULL;', hash='a9592283a2853ad5bca5432e8d067ce37549da1a', operation='INSERT', pgid='pgtrigger_insert_insert_f4586', table='trajecten_matchstap', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='matchstap',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_matchstapevent" ("afloop", "antwoord", "beantwoord_door_id", "beantwoord_op", "gemeente_id", "gevraagd_door_id", "gevraagd_op", "hoe", "id", "match_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "stap", "uren", "woorden") VALUES (NEW."afloop", NEW."antwoord", NEW."beantwoord_door_id", NEW."beantwoord_op", NEW."gemeente_id", NEW."gevraagd_door_id", NEW."gevraagd_op", NEW."hoe", NEW."id", NEW."match_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."stap", NEW."uren", NEW."woorden"); RETURN NULL;', hash='4c1fea26782df9113b0e3e2b84c7a561ffbe6106', operation='UPDATE', pgid='pgtrigger_update_update_a1f45', table='trajecten_matchstap', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='matchstap',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_matchstapevent" ("afloop", "antwoord", "beantwoord_door_id", "beantwoord_op", "gemeente_id", "gevraagd_door_id", "gevraagd_op", "hoe", "id", "match_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "stap", "uren", "woorden") VALUES (OLD."afloop", OLD."antwoord", OLD."beantwoord_door_id", OLD."beantwoord_op", OLD."gemeente_id", OLD."gevraagd_door_id", OLD."gevraagd_op", OLD."hoe", OLD."id", OLD."match_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."stap", OLD."uren", OLD."woorden"); RETURN NULL;', hash='f1a0ae6816d5c2cc26b067e334477321dd36cdb2', operation='DELETE', pgid='pgtrigger_delete_delete_b1070', table='trajecten_matchstap', when='AFTER')),
            ),
            migrations.AddIndex(
                model_name='navraag',
                index=models.Index(condition=models.Q(('antwoord', '')), fields=['vragen_op'], name='navraag_open'),
            ),
            migrations.AddConstraint(
                model_name='navraag',
                constraint=models.UniqueConstraint(condition=models.Q(('antwoord', '')), fields=('match', 'aan'), name='navraag_een_open'),
            ),
            migrations.AddConstraint(
                model_name='navraag',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('antwoord', ''), ('beantwoord_op', None), ('bron', ''), ('thuis', '')), models.Q(('antwoord__in', ['goed', 'gaat_wel', 'niet_goed']), ('beantwoord_op__isnull', False), ('bron__in', ['zelf', 'telefoon', 'gesprek'])), _connector='OR'), name='navraag_antwoord'),
            ),
            migrations.AddConstraint(
                model_name='navraag',
                constraint=models.CheckConstraint(condition=models.Q(('aan', 'inwoner'), ('thuis', ''), _connector='OR'), name='navraag_thuis_van_inwoner'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='navraag',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_navraagevent" ("aan", "antwoord", "beantwoord_door_id", "beantwoord_op", "bron", "gemeente_id", "id", "match_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "thuis", "vragen_op", "woorden") VALUES (NEW."aan", NEW."antwoord", NEW."beantwoord_door_id", NEW."beantwoord_op", NEW."bron", NEW."gemeente_id", NEW."id", NEW."match_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."thuis", NEW."vragen_op", NEW."woorden"); RETURN NULL;', hash='62e82f0f656de8b4a4887fece72503c27177d3eb', operation='INSERT', pgid='pgtrigger_insert_insert_dc587', table='trajecten_navraag', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='navraag',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_navraagevent" ("aan", "antwoord", "beantwoord_door_id", "beantwoord_op", "bron", "gemeente_id", "id", "match_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "thuis", "vragen_op", "woorden") VALUES (NEW."aan", NEW."antwoord", NEW."beantwoord_door_id", NEW."beantwoord_op", NEW."bron", NEW."gemeente_id", NEW."id", NEW."match_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."thuis", NEW."vragen_op", NEW."woorden"); RETURN NULL;', hash='89fddccc495e462a1343af56f1a655e7a15c5f1d', operation='UPDATE', pgid='pgtrigger_update_update_13591', table='trajecten_navraag', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='navraag',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_navraagevent" ("aan", "antwoord", "beantwoord_door_id", "beantwoord_op", "bron", "gemeente_id", "id", "match_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "thuis", "vragen_op", "woorden") VALUES (OLD."aan", OLD."antwoord", OLD."beantwoord_door_id", OLD."beantwoord_op", OLD."bron", OLD."gemeente_id", OLD."id", OLD."match_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."thuis", OLD."vragen_op", OLD."woorden"); RETURN NULL;', hash='48fa1f073c58d4059792edcab24e977e0ba6e122', operation='DELETE', pgid='pgtrigger_delete_delete_68b4c', table='trajecten_navraag', when='AFTER')),
            ),
            migrations.AddConstraint(
                model_name='probeerkeer',
                constraint=models.CheckConstraint(condition=models.Q(('vond__in', ['leuk', 'niet_leuk', 'weet_niet'])), name='probeerkeer_vond'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='probeerkeer',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_probeerkeerevent" ("door_id", "gemeente_id", "id", "match_id", "met_wie", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "vond", "wat") VALUES (NEW."door_id", NEW."gemeente_id", NEW."id", NEW."match_id", NEW."met_wie", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."vond", NEW."wat"); RETURN NULL;', hash='90fd238b3f5143560cd6431e9b29af11b59c5e98', operation='INSERT', pgid='pgtrigger_insert_insert_fd784', table='trajecten_probeerkeer', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='probeerkeer',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_probeerkeerevent" ("door_id", "gemeente_id", "id", "match_id", "met_wie", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "vond", "wat") VALUES (NEW."door_id", NEW."gemeente_id", NEW."id", NEW."match_id", NEW."met_wie", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."vond", NEW."wat"); RETURN NULL;', hash='52100d9f48248f33948af2c965b44af006836581', operation='UPDATE', pgid='pgtrigger_update_update_dbc6a', table='trajecten_probeerkeer', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='probeerkeer',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_probeerkeerevent" ("door_id", "gemeente_id", "id", "match_id", "met_wie", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "vond", "wat") VALUES (OLD."door_id", OLD."gemeente_id", OLD."id", OLD."match_id", OLD."met_wie", OLD."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."vond", OLD."wat"); RETURN NULL;', hash='1fc293f9073f120982980de19db8e860690f15cf', operation='DELETE', pgid='pgtrigger_delete_delete_3c65e', table='trajecten_probeerkeer', when='AFTER')),
            ),
            migrations.AddConstraint(
                model_name='tempo',
                constraint=models.UniqueConstraint(fields=('inwoner', 'op'), name='tempo_een_per_dag'),
            ),
            migrations.AddConstraint(
                model_name='tempo',
                constraint=models.CheckConstraint(condition=models.Q(('hoe__in', ['te_snel', 'goed', 'sneller'])), name='tempo_hoe'),
            ),
            migrations.AddConstraint(
                model_name='tempo',
                constraint=models.CheckConstraint(condition=models.Q(('uren', None), ('uren__range', (0, 60)), _connector='OR'), name='tempo_uren'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='tempo',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_tempoevent" ("door_id", "gemeente_id", "hoe", "id", "inwoner_id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "uren", "woorden") VALUES (NEW."door_id", NEW."gemeente_id", NEW."hoe", NEW."id", NEW."inwoner_id", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."uren", NEW."woorden"); RETURN NULL;', hash='014ee38edca33faf4f37fc6923ccc35e2c5bb7c1', operation='INSERT', pgid='pgtrigger_insert_insert_9f0bd', table='trajecten_tempo', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='tempo',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_tempoevent" ("door_id", "gemeente_id", "hoe", "id", "inwoner_id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "uren", "woorden") VALUES (NEW."door_id", NEW."gemeente_id", NEW."hoe", NEW."id", NEW."inwoner_id", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."uren", NEW."woorden"); RETURN NULL;', hash='9584a477ee51a97a85c99c5e77a85295a89ccb02', operation='UPDATE', pgid='pgtrigger_update_update_46d66', table='trajecten_tempo', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='tempo',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_tempoevent" ("door_id", "gemeente_id", "hoe", "id", "inwoner_id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "uren", "woorden") VALUES (OLD."door_id", OLD."gemeente_id", OLD."hoe", OLD."id", OLD."inwoner_id", OLD."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."uren", OLD."woorden"); RETURN NULL;', hash='7b7013e2a3e6f6560c4989b8dd18ed62bd3d4746', operation='DELETE', pgid='pgtrigger_delete_delete_4bafa', table='trajecten_tempo', when='AFTER')),
            ),
            migrations.AddConstraint(
                model_name='vertrekpunt',
                constraint=models.CheckConstraint(condition=models.Q(('pc4__regex', '^[1-9][0-9]{3}$')), name='vertrekpunt_pc4', violation_error_message='Vul de 4 cijfers van de postcode in, bijvoorbeeld 8431.'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='vertrekpunt',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_vertrekpuntevent" ("gemeente_id", "id", "inwoner_id", "pc4", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."gemeente_id", NEW."id", NEW."inwoner_id", NEW."pc4", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id"); RETURN NULL;', hash='29130c94830686d6677138f1488e46669ae27d39', operation='INSERT', pgid='pgtrigger_insert_insert_c59de', table='trajecten_vertrekpunt', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='vertrekpunt',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "trajecten_vertrekpuntevent" ("gemeente_id", "id", "inwoner_id", "pc4", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."gemeente_id", NEW."id", NEW."inwoner_id", NEW."pc4", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id"); RETURN NULL;', hash='67c0a38299242866fd521e7b18d92219dcc9d28e', operation='UPDATE', pgid='pgtrigger_update_update_40f4f', table='trajecten_vertrekpunt', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='vertrekpunt',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "trajecten_vertrekpuntevent" ("gemeente_id", "id", "inwoner_id", "pc4", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."gemeente_id", OLD."id", OLD."inwoner_id", OLD."pc4", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id"); RETURN NULL;', hash='73b6c7fb41ea493f1883115541b5134accf53b57', operation='DELETE', pgid='pgtrigger_delete_delete_3e649', table='trajecten_vertrekpunt', when='AFTER')),
            ),
            Muur("Vertrekpunt", rijen=GEMEENTE, en=f"{VAN_EIGEN_MENSEN} OR {HOE_VER_GEDEELD}", ook=HOE_VER_GEDEELD, binnen_gemeente=("inwoner",)),
            Muur("VertrekpuntEvent", rijen=GEMEENTE, en=VAN_EIGEN_MENSEN, alleen_erbij=True),
            Muur("Afwijzing", rijen=GEMEENTE, en=VAN_EIGEN_MENSEN, binnen_gemeente=("inwoner",), binnen_netwerk=("gemeente", "plek")),
            Muur("AfwijzingEvent", rijen=GEMEENTE, en=VAN_EIGEN_MENSEN, alleen_erbij=True),
            Muur(
                "Match",
                rijen=f"{GEMEENTE} OR {NETWERK}",
                en=f"{VAN_EIGEN_MENSEN} OR ({IK_STELDE_VOOR})",
                binnen_gemeente=("inwoner",),
                binnen_netwerk=("gemeente", "plek"),
            ),
            Muur("MatchEvent", rijen=GEMEENTE, en=VAN_EIGEN_MENSEN, alleen_erbij=True),
            Muur("Matchstap", rijen=VAN_EEN_MATCH, binnen_gemeente=("match",)),
            Muur("MatchstapEvent", rijen=VAN_EEN_MATCH, alleen_erbij=True),
            Muur("Probeerkeer", rijen=VAN_EEN_MATCH, binnen_gemeente=("match",)),
            Muur("ProbeerkeerEvent", rijen=VAN_EEN_MATCH, alleen_erbij=True),
            Muur("Navraag", rijen=VAN_EEN_MATCH, binnen_gemeente=("match",)),
            Muur("NavraagEvent", rijen=VAN_EEN_MATCH, alleen_erbij=True),
            *(
                operatie
                for naam in ("Tempo", "IetsAnders")
                for operatie in (
                    Muur(naam, rijen=GEMEENTE, en=VAN_EIGEN_MENSEN, binnen_gemeente=("inwoner",)),
                    Muur(f"{naam}Event", rijen=GEMEENTE, en=VAN_EIGEN_MENSEN, alleen_erbij=True),
                )
            ),
            # Reading only, for who was told how far: what is written stays with the person and the begeleider.
            *(
                migrations.RunSQL(
                    f"""ALTER POLICY muur_en ON {tabel} WITH CHECK ({erbij});
                    CREATE POLICY muur_wijzig ON {tabel} AS RESTRICTIVE FOR UPDATE USING ({VAN_EIGEN_MENSEN});
                    CREATE POLICY muur_weg ON {tabel} AS RESTRICTIVE FOR DELETE USING ({VAN_EIGEN_MENSEN});""",
                    f"DROP POLICY muur_wijzig ON {tabel}; DROP POLICY muur_weg ON {tabel};",
                )
                for tabel, erbij in (
                    ("trajecten_vertrekpunt", VAN_EIGEN_MENSEN),
                    ("trajecten_match", f"{VAN_EIGEN_MENSEN} OR ({IK_STELDE_VOOR})"),
                )
            ),
        ]),
    ]
