"""Organisaties as partners, plekken in full, and what was looked for and not found; with the wall around them."""

from datetime import date

import django.contrib.postgres.fields
import django.db.models.deletion
import django.utils.timezone
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
import uuid
from django.conf import settings
from django.db import migrations, models
from netwerk.muur import GEMEENTE, NETWERK, Muur, deel_van
from participatie.migraties import Tegelijk


GELDIG_VAN = date(2015, 1, 1)

SECTOREN = [
    ("welzijn", "Welzijn en buurt"),
    ("zorg", "Zorg"),
    ("werk", "Werk en inkomen"),
    ("onderwijs", "Onderwijs en taal"),
    ("groen", "Groen, natuur en dieren"),
    ("techniek", "Techniek en maken"),
    ("winkel", "Winkel en horeca"),
    ("cultuur", "Cultuur en creatief"),
    ("sport", "Sport en bewegen"),
    ("overheid", "Overheid"),
    ("anders", "Iets anders"),
]
DOELGROEPEN = [
    ("jongeren", "Jongeren"),
    ("ouderen", "Ouderen"),
    ("gezinnen", "Gezinnen met kinderen"),
    ("nieuwe_taal", "Wie nog Nederlands leert"),
    ("stap_voor_stap", "Wie graag stap voor stap leert"),
    ("rust", "Wie rust en vaste tijden nodig heeft"),
    ("lichaam", "Wie moeilijk loopt, ziet of hoort"),
    ("opnieuw_beginnen", "Wie na een lange tijd weer begint"),
]


def laad(apps, schema_editor):
    for naam, woorden in (("Sector", SECTOREN), ("Doelgroep", DOELGROEPEN)):
        model = apps.get_model("netwerk", naam)
        model.objects.bulk_create(
            model(sleutel=sleutel, naam=woord, volgorde=volgorde, geldig_van=GELDIG_VAN)
            for volgorde, (sleutel, woord) in enumerate(woorden, start=1)
        )


VAN_MIJN_ORGANISATIE = "organisatie_id = ANY (ARRAY(SELECT mijn_organisaties()))"
"""Also for a werkgever, who changes the own plek."""
PLEK = f"{NETWERK} OR ({VAN_MIJN_ORGANISATIE} AND {GEMEENTE})"
OUDE_PLEK = NETWERK


def plekmuur(rijen):
    return f"ALTER POLICY muur ON netwerk_plek USING ({rijen}) WITH CHECK ({rijen})"


MUREN = [
    migrations.RunSQL(plekmuur(PLEK), plekmuur(OUDE_PLEK)),
    # What everybody may see; how old it may be is up to the first wall.
    migrations.RunSQL(
        "CREATE POLICY muur_openbaar ON netwerk_plek FOR SELECT USING (openbaar AND stand = 'open')",
        "DROP POLICY muur_openbaar ON netwerk_plek",
    ),
    Muur(
        "Openingstijd",
        rijen=f"{NETWERK} OR {deel_van('netwerk_plek', 'plek_id', als='ouder.' + VAN_MIJN_ORGANISATIE)}",
        ook=deel_van("netwerk_plek", "plek_id"),
        binnen_gemeente=("plek", "contactpersoon"),
    ),
    Muur("Zoekvraag", rijen=NETWERK, binnen_netwerk=("gemeente", "plek")),
    Muur("Partnerschap", rijen=NETWERK, ook=VAN_MIJN_ORGANISATIE, binnen_gemeente=("organisatie",)),
    Muur("Afspraak", rijen=NETWERK, ook=VAN_MIJN_ORGANISATIE, binnen_gemeente=("organisatie",)),
    Muur("Organisatie_open_voor", rijen=deel_van("netwerk_organisatie", "organisatie_id")),
    *(
        Muur(f"{naam}Event", rijen=NETWERK, alleen_erbij=True)
        for naam in ("Plek", "Openingstijd", "Zoekvraag", "Partnerschap", "Afspraak")
    ),
]


class Migration(migrations.Migration):

    dependencies = [
        ('netwerk', '0010_wachtrij'),
    ]

    operations = [
        Tegelijk([
            migrations.CreateModel(
                name='Afspraak',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('op', models.DateField(verbose_name='afgesproken op')),
                    ('tekst', models.TextField(max_length=2000, verbose_name='wat is afgesproken')),
                    ('eindigt_op', models.DateField(blank=True, null=True, verbose_name='loopt tot en met')),
                    ('weggehaald_op', models.DateTimeField(blank=True, null=True, verbose_name='weggehaald op')),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='afspraken', to='netwerk.gemeente')),
                    ('lid', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='afspraken', to=settings.AUTH_USER_MODEL, verbose_name='wie van ons')),
                    ('organisatie', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='afspraken', to='netwerk.organisatie')),
                ],
                options={
                    'verbose_name': 'afspraak',
                    'verbose_name_plural': 'afspraken',
                    'indexes': [models.Index(fields=['organisatie', '-op'], name='afspraak_lijst')],
                    'constraints': [models.CheckConstraint(condition=models.Q(('eindigt_op', None), ('eindigt_op__gte', models.F('op')), _connector='OR'), name='afspraak_eindigt_na_begin', violation_error_message='De laatste dag ligt voor de dag van de afspraak.')],
                },
            ),
            migrations.CreateModel(
                name='Doelgroep',
                fields=[
                    ('sleutel', models.SlugField(primary_key=True, serialize=False, verbose_name='sleutel')),
                    ('naam', models.CharField(max_length=60, verbose_name='naam')),
                    ('volgorde', models.PositiveSmallIntegerField(verbose_name='volgorde')),
                    ('geldig_van', models.DateField(verbose_name='geldig van')),
                    ('geldig_tot', models.DateField(blank=True, null=True, verbose_name='geldig tot')),
                ],
                options={
                    'verbose_name': 'doelgroep',
                    'verbose_name_plural': 'doelgroepen',
                },
            ),
            migrations.CreateModel(
                name='Openingstijd',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('dag', models.PositiveSmallIntegerField(choices=[(1, 'maandag'), (2, 'dinsdag'), (3, 'woensdag'), (4, 'donderdag'), (5, 'vrijdag'), (6, 'zaterdag'), (7, 'zondag')], verbose_name='dag')),
                    ('van', models.TimeField(verbose_name='van')),
                    ('tot', models.TimeField(verbose_name='tot')),
                    ('wie', models.CharField(blank=True, max_length=100, verbose_name='wie is er')),
                    ('contactpersoon', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='openingstijden', to='netwerk.contactpersoon')),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.gemeente')),
                    ('lid', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('plek', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='openingstijden', to='netwerk.plek')),
                ],
                options={
                    'verbose_name': 'openingstijd',
                    'verbose_name_plural': 'openingstijden',
                    'ordering': ['dag', 'van'],
                    'constraints': [models.CheckConstraint(condition=models.Q(('dag__gte', 1), ('dag__lte', 7)), name='openingstijd_dag'), models.CheckConstraint(condition=models.Q(('tot__gt', models.F('van'))), name='openingstijd_tot_na_van'), models.UniqueConstraint(fields=('plek', 'dag', 'van'), name='openingstijd_uniek')],
                },
            ),
            migrations.CreateModel(
                name='Partnerschap',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('sinds', models.DateField(verbose_name='partner sinds')),
                    ('tot', models.DateField(blank=True, null=True, verbose_name='partner tot')),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='partnerschappen', to='netwerk.gemeente')),
                    ('lid', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='partnerschappen', to=settings.AUTH_USER_MODEL, verbose_name='wie van ons het contact heeft')),
                    ('organisatie', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='partnerschappen', to='netwerk.organisatie')),
                ],
                options={
                    'verbose_name': 'partnerschap',
                    'verbose_name_plural': 'partnerschappen',
                    'constraints': [models.CheckConstraint(condition=models.Q(('tot', None), ('tot__gte', models.F('sinds')), _connector='OR'), name='partnerschap_tot_na_sinds', violation_error_message='De laatste dag ligt voor de eerste dag.'), models.UniqueConstraint(condition=models.Q(('tot', None)), fields=('organisatie',), name='partnerschap_een_tegelijk', violation_error_message='Deze organisatie is al partner.')],
                },
            ),
            migrations.CreateModel(
                name='PlekEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('naam', models.CharField(max_length=150, verbose_name='naam')),
                    ('soort', models.CharField(choices=[('vind_en_verbindplek', 'vind- en verbindplek'), ('taalhuis', 'taalhuis'), ('werkplek', 'werkplek'), ('activiteit', 'activiteit'), ('dagbesteding', 'meedoen overdag')], default='werkplek', max_length=30, verbose_name='soort')),
                    ('stand', models.CharField(choices=[('mogelijk', 'misschien een plek'), ('open', 'open'), ('dicht', 'dicht'), ('vervallen', 'toch geen plek')], default='open', max_length=20, verbose_name='stand')),
                    ('omschrijving', models.TextField(blank=True, max_length=2000, verbose_name='omschrijving')),
                    ('geldig_tot', models.DateField(blank=True, null=True, verbose_name='geldig tot')),
                    ('plaats', models.CharField(blank=True, max_length=80, verbose_name='plaats')),
                    ('adres', models.CharField(blank=True, max_length=150, verbose_name='adres')),
                    ('reizen', models.TextField(blank=True, max_length=500, verbose_name='hoe komt iemand er')),
                    ('toegankelijk', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('bus', 'bushalte dichtbij'), ('parkeren', 'plek voor de auto'), ('rolstoel', 'kan met een rolstoel'), ('lift', 'lift, of alles beneden'), ('toilet', 'toilet voor een rolstoel'), ('rustig', 'rustige ruimte')], max_length=20), blank=True, default=list, size=None, verbose_name='toegankelijk')),
                    ('inloop', models.BooleanField(default=False, verbose_name='inloop')),
                    ('tijden_uitleg', models.CharField(blank=True, max_length=200, verbose_name='uitzonderingen op de tijden')),
                    ('kosten', models.CharField(blank=True, choices=[('', 'weet ik niet'), ('gratis', 'gratis'), ('bedrag', 'een bedrag'), ('anders', 'anders')], max_length=10, verbose_name='kosten')),
                    ('bedrag', models.DecimalField(blank=True, decimal_places=2, max_digits=6, null=True, verbose_name='bedrag')),
                    ('kosten_uitleg', models.CharField(blank=True, max_length=150, verbose_name='uitleg bij de kosten')),
                    ('vrije_plaatsen', models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='vrije plaatsen')),
                    ('vrij_sinds', models.DateField(blank=True, null=True, verbose_name='vrije plaatsen gemeld op')),
                    ('uren_van', models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='uren per week, minstens')),
                    ('uren_tot', models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='uren per week, hoogstens')),
                    ('openbaar', models.BooleanField(default=False, verbose_name='op de openbare pagina')),
                    ('akkoord_op', models.DateField(blank=True, null=True, verbose_name='organisatie zei ja op')),
                    ('vragen_bij', models.CharField(blank=True, max_length=100, verbose_name='bij wie kan iemand het vragen')),
                    ('telefoon', models.CharField(blank=True, max_length=20, verbose_name='algemeen telefoonnummer')),
                    ('bevestigd_op', models.DateField(default=django.utils.timezone.localdate, verbose_name='bevestigd op')),
                    ('gewijzigd_op', models.DateTimeField(blank=True, null=True, verbose_name='gewijzigd op')),
                    ('versie', models.PositiveIntegerField(default=1, verbose_name='versie')),
                    ('bevestigd_door', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('contact', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='contact')),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente', verbose_name='gemeente')),
                    ('gewijzigd_door', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('organisatie', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.organisatie', verbose_name='organisatie')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='netwerk.plek')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='Sector',
                fields=[
                    ('sleutel', models.SlugField(primary_key=True, serialize=False, verbose_name='sleutel')),
                    ('naam', models.CharField(max_length=60, verbose_name='naam')),
                    ('volgorde', models.PositiveSmallIntegerField(verbose_name='volgorde')),
                    ('geldig_van', models.DateField(verbose_name='geldig van')),
                    ('geldig_tot', models.DateField(blank=True, null=True, verbose_name='geldig tot')),
                ],
                options={
                    'verbose_name': 'sector',
                    'verbose_name_plural': 'sectoren',
                },
            ),
            migrations.CreateModel(
                name='Zoekvraag',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('soort', models.CharField(blank=True, choices=[('vind_en_verbindplek', 'vind- en verbindplek'), ('taalhuis', 'taalhuis'), ('werkplek', 'werkplek'), ('activiteit', 'activiteit'), ('dagbesteding', 'meedoen overdag')], max_length=30, verbose_name='soort')),
                    ('plaats', models.CharField(blank=True, max_length=80, verbose_name='plaats')),
                    ('wat', models.CharField(max_length=200, verbose_name='wat zocht u')),
                    ('op', models.DateField(verbose_name='gezocht op')),
                    ('gevonden_op', models.DateField(blank=True, null=True, verbose_name='gevonden op')),
                    ('weggehaald_op', models.DateTimeField(blank=True, null=True, verbose_name='weggehaald op')),
                    ('door', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='zoekvragen', to=settings.AUTH_USER_MODEL)),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='zoekvragen', to='netwerk.gemeente', verbose_name='gemeente')),
                    ('plek', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='zoekvragen', to='netwerk.plek')),
                ],
                options={
                    'verbose_name': 'zoekvraag',
                    'verbose_name_plural': 'zoekvragen',
                    'indexes': [models.Index(fields=['gemeente', '-op'], name='zoekvraag_lijst')],
                    'constraints': [models.CheckConstraint(condition=models.Q(('wat', ''), _negated=True), name='zoekvraag_wat', violation_error_message='Schrijf op wat u zocht.')],
                },
            ),
            migrations.CreateModel(
                name='AfspraakEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('op', models.DateField(verbose_name='afgesproken op')),
                    ('tekst', models.TextField(max_length=2000, verbose_name='wat is afgesproken')),
                    ('eindigt_op', models.DateField(blank=True, null=True, verbose_name='loopt tot en met')),
                    ('weggehaald_op', models.DateTimeField(blank=True, null=True, verbose_name='weggehaald op')),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente')),
                    ('lid', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='wie van ons')),
                    ('organisatie', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.organisatie')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='netwerk.afspraak')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='OpeningstijdEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.BigIntegerField()),
                    ('dag', models.PositiveSmallIntegerField(choices=[(1, 'maandag'), (2, 'dinsdag'), (3, 'woensdag'), (4, 'donderdag'), (5, 'vrijdag'), (6, 'zaterdag'), (7, 'zondag')], verbose_name='dag')),
                    ('van', models.TimeField(verbose_name='van')),
                    ('tot', models.TimeField(verbose_name='tot')),
                    ('wie', models.CharField(blank=True, max_length=100, verbose_name='wie is er')),
                    ('contactpersoon', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.contactpersoon')),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente')),
                    ('lid', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='netwerk.openingstijd')),
                    ('plek', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.plek')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='PartnerschapEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('sinds', models.DateField(verbose_name='partner sinds')),
                    ('tot', models.DateField(blank=True, null=True, verbose_name='partner tot')),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente')),
                    ('lid', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='wie van ons het contact heeft')),
                    ('organisatie', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.organisatie')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='netwerk.partnerschap')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='ZoekvraagEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_context', pghistory.utils.JSONField(null=True)),
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, serialize=False)),
                    ('soort', models.CharField(blank=True, choices=[('vind_en_verbindplek', 'vind- en verbindplek'), ('taalhuis', 'taalhuis'), ('werkplek', 'werkplek'), ('activiteit', 'activiteit'), ('dagbesteding', 'meedoen overdag')], max_length=30, verbose_name='soort')),
                    ('plaats', models.CharField(blank=True, max_length=80, verbose_name='plaats')),
                    ('wat', models.CharField(max_length=200, verbose_name='wat zocht u')),
                    ('op', models.DateField(verbose_name='gezocht op')),
                    ('gevonden_op', models.DateField(blank=True, null=True, verbose_name='gevonden op')),
                    ('weggehaald_op', models.DateTimeField(blank=True, null=True, verbose_name='weggehaald op')),
                    ('door', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ('gemeente', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.gemeente', verbose_name='gemeente')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='netwerk.zoekvraag')),
                    ('plek', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='netwerk.plek')),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.RemoveConstraint(
                model_name='plek',
                name='plek_stand',
            ),
            migrations.AddField(
                model_name='contactpersoon',
                name='weggehaald_op',
                field=models.DateTimeField(blank=True, null=True, verbose_name='weggehaald op'),
            ),
            migrations.AddField(
                model_name='contactpersoonevent',
                name='weggehaald_op',
                field=models.DateTimeField(blank=True, null=True, verbose_name='weggehaald op'),
            ),
            migrations.AddField(
                model_name='plek',
                name='adres',
                field=models.CharField(blank=True, max_length=150, verbose_name='adres'),
            ),
            migrations.AddField(
                model_name='plek',
                name='akkoord_op',
                field=models.DateField(blank=True, null=True, verbose_name='organisatie zei ja op'),
            ),
            migrations.AddField(
                model_name='plek',
                name='bedrag',
                field=models.DecimalField(blank=True, decimal_places=2, max_digits=6, null=True, verbose_name='bedrag'),
            ),
            migrations.AddField(
                model_name='plek',
                name='bevestigd_door',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL),
            ),
            migrations.AddField(
                model_name='plek',
                name='bevestigd_op',
                field=models.DateField(default=django.utils.timezone.localdate, verbose_name='bevestigd op'),
            ),
            migrations.AddField(
                model_name='plek',
                name='contact',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='plekken', to=settings.AUTH_USER_MODEL, verbose_name='contact'),
            ),
            migrations.AddField(
                model_name='plek',
                name='gewijzigd_door',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL),
            ),
            migrations.AddField(
                model_name='plek',
                name='gewijzigd_op',
                field=models.DateTimeField(blank=True, null=True, verbose_name='gewijzigd op'),
            ),
            migrations.AddField(
                model_name='plek',
                name='inloop',
                field=models.BooleanField(default=False, verbose_name='inloop'),
            ),
            migrations.AddField(
                model_name='plek',
                name='kosten',
                field=models.CharField(blank=True, choices=[('', 'weet ik niet'), ('gratis', 'gratis'), ('bedrag', 'een bedrag'), ('anders', 'anders')], max_length=10, verbose_name='kosten'),
            ),
            migrations.AddField(
                model_name='plek',
                name='kosten_uitleg',
                field=models.CharField(blank=True, max_length=150, verbose_name='uitleg bij de kosten'),
            ),
            migrations.AddField(
                model_name='plek',
                name='openbaar',
                field=models.BooleanField(default=False, verbose_name='op de openbare pagina'),
            ),
            migrations.AddField(
                model_name='plek',
                name='reizen',
                field=models.TextField(blank=True, max_length=500, verbose_name='hoe komt iemand er'),
            ),
            migrations.AddField(
                model_name='plek',
                name='telefoon',
                field=models.CharField(blank=True, max_length=20, verbose_name='algemeen telefoonnummer'),
            ),
            migrations.AddField(
                model_name='plek',
                name='tijden_uitleg',
                field=models.CharField(blank=True, max_length=200, verbose_name='uitzonderingen op de tijden'),
            ),
            migrations.AddField(
                model_name='plek',
                name='toegankelijk',
                field=django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('bus', 'bushalte dichtbij'), ('parkeren', 'plek voor de auto'), ('rolstoel', 'kan met een rolstoel'), ('lift', 'lift, of alles beneden'), ('toilet', 'toilet voor een rolstoel'), ('rustig', 'rustige ruimte')], max_length=20), blank=True, default=list, size=None, verbose_name='toegankelijk'),
            ),
            migrations.AddField(
                model_name='plek',
                name='uren_tot',
                field=models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='uren per week, hoogstens'),
            ),
            migrations.AddField(
                model_name='plek',
                name='uren_van',
                field=models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='uren per week, minstens'),
            ),
            migrations.AddField(
                model_name='plek',
                name='versie',
                field=models.PositiveIntegerField(default=1, verbose_name='versie'),
            ),
            migrations.AddField(
                model_name='plek',
                name='vragen_bij',
                field=models.CharField(blank=True, max_length=100, verbose_name='bij wie kan iemand het vragen'),
            ),
            migrations.AddField(
                model_name='plek',
                name='vrij_sinds',
                field=models.DateField(blank=True, null=True, verbose_name='vrije plaatsen gemeld op'),
            ),
            migrations.AddField(
                model_name='plek',
                name='vrije_plaatsen',
                field=models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='vrije plaatsen'),
            ),
            migrations.AlterField(
                model_name='plek',
                name='omschrijving',
                field=models.TextField(blank=True, max_length=2000, verbose_name='omschrijving'),
            ),
            migrations.AlterField(
                model_name='plek',
                name='soort',
                field=models.CharField(choices=[('vind_en_verbindplek', 'vind- en verbindplek'), ('taalhuis', 'taalhuis'), ('werkplek', 'werkplek'), ('activiteit', 'activiteit'), ('dagbesteding', 'meedoen overdag')], default='werkplek', max_length=30, verbose_name='soort'),
            ),
            migrations.AlterField(
                model_name='plek',
                name='stand',
                field=models.CharField(choices=[('mogelijk', 'misschien een plek'), ('open', 'open'), ('dicht', 'dicht'), ('vervallen', 'toch geen plek')], default='open', max_length=20, verbose_name='stand'),
            ),
            migrations.AddIndex(
                model_name='plek',
                index=models.Index(fields=['gemeente', 'plaats', 'naam'], name='plek_lijst'),
            ),
            migrations.AddIndex(
                model_name='plek',
                index=models.Index(condition=models.Q(('openbaar', True)), fields=['plaats'], name='plek_openbaar'),
            ),
            migrations.AddConstraint(
                model_name='plek',
                constraint=models.CheckConstraint(condition=models.Q(('stand__in', ['mogelijk', 'open', 'dicht', 'vervallen'])), name='plek_stand'),
            ),
            migrations.AddConstraint(
                model_name='plek',
                constraint=models.CheckConstraint(condition=models.Q(('toegankelijk__contained_by', ['bus', 'parkeren', 'rolstoel', 'lift', 'toilet', 'rustig'])), name='plek_toegankelijk'),
            ),
            migrations.AddConstraint(
                model_name='plek',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('bedrag__isnull', False), ('kosten', 'bedrag')), models.Q(models.Q(('kosten', 'bedrag'), _negated=True), ('bedrag__isnull', True)), _connector='OR'), name='plek_bedrag', violation_error_message='Vul een bedrag in, of kies iets anders bij de kosten.'),
            ),
            migrations.AddConstraint(
                model_name='plek',
                constraint=models.CheckConstraint(condition=models.Q(('uren_van', None), ('uren_tot', None), ('uren_tot__gte', models.F('uren_van')), _connector='OR'), name='plek_uren', violation_error_message='Het hoogste aantal uren is lager dan het laagste.'),
            ),
            migrations.AddConstraint(
                model_name='plek',
                constraint=models.CheckConstraint(condition=models.Q(('openbaar', False), models.Q(('akkoord_op__isnull', False), ('soort__in', ['activiteit', 'vind_en_verbindplek', 'taalhuis']), models.Q(('vragen_bij', ''), _negated=True)), _connector='OR'), name='plek_openbaar', violation_error_message='Deze plek staat op de openbare pagina. Daar past deze soort niet bij.'),
            ),
            migrations.AddField(
                model_name='organisatie',
                name='open_voor',
                field=models.ManyToManyField(blank=True, related_name='organisaties', to='netwerk.doelgroep', verbose_name='ook open voor'),
            ),
            migrations.AddField(
                model_name='organisatie',
                name='sector',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='organisaties', to='netwerk.sector', verbose_name='sector'),
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='contactpersoon',
                name='insert_insert',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='contactpersoon',
                name='update_update',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='contactpersoon',
                name='delete_delete',
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='contactpersoon',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_contactpersoonevent" ("email", "functie", "gemeente_id", "id", "naam", "organisatie_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "telefoon", "weggehaald_op") VALUES (NEW."email", NEW."functie", NEW."gemeente_id", NEW."id", NEW."naam", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."telefoon", NEW."weggehaald_op"); RETURN NULL;', hash='782841439772a85fa0d2bead75fa3a33bc25874e', operation='INSERT', pgid='pgtrigger_insert_insert_ad343', table='netwerk_contactpersoon', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='contactpersoon',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "netwerk_contactpersoonevent" ("email", "functie", "gemeente_id", "id", "naam", "organisatie_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "telefoon", "weggehaald_op") VALUES (NEW."email", NEW."functie", NEW."gemeente_id", NEW."id", NEW."naam", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."telefoon", NEW."weggehaald_op"); RETURN NULL;', hash='d9840460ccd69bb66758adbc52048d2d11c5ea28', operation='UPDATE', pgid='pgtrigger_update_update_b8dd2', table='netwerk_contactpersoon', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='contactpersoon',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_contactpersoonevent" ("email", "functie", "gemeente_id", "id", "naam", "organisatie_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "telefoon", "weggehaald_op") VALUES (OLD."email", OLD."functie", OLD."gemeente_id", OLD."id", OLD."naam", OLD."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."telefoon", OLD."weggehaald_op"); RETURN NULL;', hash='9488a0d6ac99425355f9535b51c7fc8974150378', operation='DELETE', pgid='pgtrigger_delete_delete_233bf', table='netwerk_contactpersoon', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='plek',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_plekevent" ("adres", "akkoord_op", "bedrag", "bevestigd_door_id", "bevestigd_op", "contact_id", "geldig_tot", "gemeente_id", "gewijzigd_door_id", "gewijzigd_op", "id", "inloop", "kosten", "kosten_uitleg", "naam", "omschrijving", "openbaar", "organisatie_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaats", "reizen", "soort", "stand", "telefoon", "tijden_uitleg", "toegankelijk", "uren_tot", "uren_van", "versie", "vragen_bij", "vrij_sinds", "vrije_plaatsen") VALUES (NEW."adres", NEW."akkoord_op", NEW."bedrag", NEW."bevestigd_door_id", NEW."bevestigd_op", NEW."contact_id", NEW."geldig_tot", NEW."gemeente_id", NEW."gewijzigd_door_id", NEW."gewijzigd_op", NEW."id", NEW."inloop", NEW."kosten", NEW."kosten_uitleg", NEW."naam", NEW."omschrijving", NEW."openbaar", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."plaats", NEW."reizen", NEW."soort", NEW."stand", NEW."telefoon", NEW."tijden_uitleg", NEW."toegankelijk", NEW."uren_tot", NEW."uren_van", NEW."versie", NEW."vragen_bij", NEW."vrij_sinds", NEW."vrije_plaatsen"); RETURN NULL;', hash='e057be5d8e5cda9e21447e24ef9e2727389e0c29', operation='INSERT', pgid='pgtrigger_insert_insert_db0fe', table='netwerk_plek', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='plek',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "netwerk_plekevent" ("adres", "akkoord_op", "bedrag", "bevestigd_door_id", "bevestigd_op", "contact_id", "geldig_tot", "gemeente_id", "gewijzigd_door_id", "gewijzigd_op", "id", "inloop", "kosten", "kosten_uitleg", "naam", "omschrijving", "openbaar", "organisatie_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaats", "reizen", "soort", "stand", "telefoon", "tijden_uitleg", "toegankelijk", "uren_tot", "uren_van", "versie", "vragen_bij", "vrij_sinds", "vrije_plaatsen") VALUES (NEW."adres", NEW."akkoord_op", NEW."bedrag", NEW."bevestigd_door_id", NEW."bevestigd_op", NEW."contact_id", NEW."geldig_tot", NEW."gemeente_id", NEW."gewijzigd_door_id", NEW."gewijzigd_op", NEW."id", NEW."inloop", NEW."kosten", NEW."kosten_uitleg", NEW."naam", NEW."omschrijving", NEW."openbaar", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."plaats", NEW."reizen", NEW."soort", NEW."stand", NEW."telefoon", NEW."tijden_uitleg", NEW."toegankelijk", NEW."uren_tot", NEW."uren_van", NEW."versie", NEW."vragen_bij", NEW."vrij_sinds", NEW."vrije_plaatsen"); RETURN NULL;', hash='4b117a8c571bc5c807dea9d67f6ba94879b1d86d', operation='UPDATE', pgid='pgtrigger_update_update_3209d', table='netwerk_plek', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='plek',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_plekevent" ("adres", "akkoord_op", "bedrag", "bevestigd_door_id", "bevestigd_op", "contact_id", "geldig_tot", "gemeente_id", "gewijzigd_door_id", "gewijzigd_op", "id", "inloop", "kosten", "kosten_uitleg", "naam", "omschrijving", "openbaar", "organisatie_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaats", "reizen", "soort", "stand", "telefoon", "tijden_uitleg", "toegankelijk", "uren_tot", "uren_van", "versie", "vragen_bij", "vrij_sinds", "vrije_plaatsen") VALUES (OLD."adres", OLD."akkoord_op", OLD."bedrag", OLD."bevestigd_door_id", OLD."bevestigd_op", OLD."contact_id", OLD."geldig_tot", OLD."gemeente_id", OLD."gewijzigd_door_id", OLD."gewijzigd_op", OLD."id", OLD."inloop", OLD."kosten", OLD."kosten_uitleg", OLD."naam", OLD."omschrijving", OLD."openbaar", OLD."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."plaats", OLD."reizen", OLD."soort", OLD."stand", OLD."telefoon", OLD."tijden_uitleg", OLD."toegankelijk", OLD."uren_tot", OLD."uren_van", OLD."versie", OLD."vragen_bij", OLD."vrij_sinds", OLD."vrije_plaatsen"); RETURN NULL;', hash='3aac4a5ff8195477dc187c619e5cba8bd93754d8', operation='DELETE', pgid='pgtrigger_delete_delete_84620', table='netwerk_plek', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='afspraak',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_afspraakevent" ("eindigt_op", "gemeente_id", "id", "lid_id", "op", "organisatie_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "tekst", "weggehaald_op") VALUES (NEW."eindigt_op", NEW."gemeente_id", NEW."id", NEW."lid_id", NEW."op", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."tekst", NEW."weggehaald_op"); RETURN NULL;', hash='18869f9116223781be4ec4e4887cde6b33d8c676', operation='INSERT', pgid='pgtrigger_insert_insert_0f782', table='netwerk_afspraak', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='afspraak',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "netwerk_afspraakevent" ("eindigt_op", "gemeente_id", "id", "lid_id", "op", "organisatie_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "tekst", "weggehaald_op") VALUES (NEW."eindigt_op", NEW."gemeente_id", NEW."id", NEW."lid_id", NEW."op", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."tekst", NEW."weggehaald_op"); RETURN NULL;', hash='c0314124d14a8cbf9444862e549c36a2a4fe8af4', operation='UPDATE', pgid='pgtrigger_update_update_0f6bc', table='netwerk_afspraak', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='afspraak',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_afspraakevent" ("eindigt_op", "gemeente_id", "id", "lid_id", "op", "organisatie_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "tekst", "weggehaald_op") VALUES (OLD."eindigt_op", OLD."gemeente_id", OLD."id", OLD."lid_id", OLD."op", OLD."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."tekst", OLD."weggehaald_op"); RETURN NULL;', hash='cabad4894f4521fdf11ddb0eaa76baff4fc5874e', operation='DELETE', pgid='pgtrigger_delete_delete_5f5b7', table='netwerk_afspraak', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='openingstijd',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_openingstijdevent" ("contactpersoon_id", "dag", "gemeente_id", "id", "lid_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plek_id", "tot", "van", "wie") VALUES (NEW."contactpersoon_id", NEW."dag", NEW."gemeente_id", NEW."id", NEW."lid_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."plek_id", NEW."tot", NEW."van", NEW."wie"); RETURN NULL;', hash='094d170baf3f9912993d3076abfe4940f8f34d77', operation='INSERT', pgid='pgtrigger_insert_insert_b6053', table='netwerk_openingstijd', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='openingstijd',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "netwerk_openingstijdevent" ("contactpersoon_id", "dag", "gemeente_id", "id", "lid_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plek_id", "tot", "van", "wie") VALUES (NEW."contactpersoon_id", NEW."dag", NEW."gemeente_id", NEW."id", NEW."lid_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."plek_id", NEW."tot", NEW."van", NEW."wie"); RETURN NULL;', hash='57d9d195dd28348ec54b98c7a69673b3b15990b2', operation='UPDATE', pgid='pgtrigger_update_update_a4770', table='netwerk_openingstijd', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='openingstijd',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_openingstijdevent" ("contactpersoon_id", "dag", "gemeente_id", "id", "lid_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plek_id", "tot", "van", "wie") VALUES (OLD."contactpersoon_id", OLD."dag", OLD."gemeente_id", OLD."id", OLD."lid_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."plek_id", OLD."tot", OLD."van", OLD."wie"); RETURN NULL;', hash='0c78bac153fd27748d90c07df33e44f29ebf01c0', operation='DELETE', pgid='pgtrigger_delete_delete_370a2', table='netwerk_openingstijd', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='partnerschap',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_partnerschapevent" ("gemeente_id", "id", "lid_id", "organisatie_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "sinds", "tot") VALUES (NEW."gemeente_id", NEW."id", NEW."lid_id", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."sinds", NEW."tot"); RETURN NULL;', hash='68bc07c3ecea64970db9a5c1e88d8e1e87d3c4c5', operation='INSERT', pgid='pgtrigger_insert_insert_c0d63', table='netwerk_partnerschap', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='partnerschap',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "netwerk_partnerschapevent" ("gemeente_id", "id", "lid_id", "organisatie_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "sinds", "tot") VALUES (NEW."gemeente_id", NEW."id", NEW."lid_id", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."sinds", NEW."tot"); RETURN NULL;', hash='194d751fff008dc82c749cfe5c947fb3a7d9f23c', operation='UPDATE', pgid='pgtrigger_update_update_ab101', table='netwerk_partnerschap', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='partnerschap',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_partnerschapevent" ("gemeente_id", "id", "lid_id", "organisatie_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "sinds", "tot") VALUES (OLD."gemeente_id", OLD."id", OLD."lid_id", OLD."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."sinds", OLD."tot"); RETURN NULL;', hash='34ff4dbc519819e417b08ec83564bca0e3bbe26b', operation='DELETE', pgid='pgtrigger_delete_delete_f58fb', table='netwerk_partnerschap', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='zoekvraag',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_zoekvraagevent" ("door_id", "gemeente_id", "gevonden_op", "id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaats", "plek_id", "soort", "wat", "weggehaald_op") VALUES (NEW."door_id", NEW."gemeente_id", NEW."gevonden_op", NEW."id", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'insert\', NEW."id", NEW."plaats", NEW."plek_id", NEW."soort", NEW."wat", NEW."weggehaald_op"); RETURN NULL;', hash='2797cad68bbc551458f504c82a0d02e7d533df48', operation='INSERT', pgid='pgtrigger_insert_insert_d69cc', table='netwerk_zoekvraag', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='zoekvraag',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "netwerk_zoekvraagevent" ("door_id", "gemeente_id", "gevonden_op", "id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaats", "plek_id", "soort", "wat", "weggehaald_op") VALUES (NEW."door_id", NEW."gemeente_id", NEW."gevonden_op", NEW."id", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'update\', NEW."id", NEW."plaats", NEW."plek_id", NEW."soort", NEW."wat", NEW."weggehaald_op"); RETURN NULL;', hash='15d7da0aa395eb3f9f385fda88d28a2bc346f749', operation='UPDATE', pgid='pgtrigger_update_update_c7789', table='netwerk_zoekvraag', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='zoekvraag',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "netwerk_zoekvraagevent" ("door_id", "gemeente_id", "gevonden_op", "id", "op", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaats", "plek_id", "soort", "wat", "weggehaald_op") VALUES (OLD."door_id", OLD."gemeente_id", OLD."gevonden_op", OLD."id", OLD."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, clock_timestamp(), \'delete\', OLD."id", OLD."plaats", OLD."plek_id", OLD."soort", OLD."wat", OLD."weggehaald_op"); RETURN NULL;', hash='ecc7d09934213a1b5cf23f5fd5796cb1338f194d', operation='DELETE', pgid='pgtrigger_delete_delete_f4a3f', table='netwerk_zoekvraag', when='AFTER')),
            ),
        ]),
        migrations.RunPython(laad, migrations.RunPython.noop),
        Tegelijk(MUREN),
    ]
