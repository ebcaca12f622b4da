"""What is there twice and was put together, and files with leden or organisaties that are read in."""

import django.db.models.deletion
import uuid
from django.conf import settings
from django.db import migrations, models

from netwerk.muur import WERKGEMEENTE, Muur, deel_van
from participatie.migraties import Tegelijk

# A file with people is for who looks after accounts there.
WIE_INLEEST = f"""{WERKGEMEENTE}
    AND (soort = 'organisaties' OR gemeente_id = ANY (ARRAY(SELECT mijn_beheergemeenten())))"""


class Migration(migrations.Migration):

    dependencies = [
        ('netwerk', '0012_contacten'),
    ]

    operations = [
        Tegelijk([
            migrations.CreateModel(
                name='Inlezing',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('soort', models.CharField(choices=[('organisaties', 'organisaties'), ('leden', 'mensen')], max_length=20, verbose_name='soort')),
                    ('bestandsnaam', models.CharField(max_length=100, verbose_name='naam van het bestand')),
                    ('bestand', models.BinaryField(default=bytes, verbose_name='bestand')),
                    ('koppen', models.JSONField(default=list, verbose_name='koppen')),
                    ('kolommen', models.JSONField(default=dict, verbose_name='kolommen')),
                    ('stand', models.CharField(choices=[('kolommen', 'wacht op de kolommen'), ('voorbeeld', 'nog niet ingelezen'), ('ingelezen', 'ingelezen'), ('teruggedraaid', 'ongedaan gemaakt')], default='kolommen', max_length=20, verbose_name='stand')),
                    ('op', models.DateTimeField(verbose_name='op')),
                    ('ingelezen_op', models.DateTimeField(blank=True, null=True, verbose_name='ingelezen op')),
                    ('door', models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.gemeente', verbose_name='gemeente')),
                    ('klus', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='netwerk.klus')),
                ],
                options={
                    'verbose_name': 'ingelezen bestand',
                    'verbose_name_plural': 'ingelezen bestanden',
                    'indexes': [models.Index(fields=['gemeente', '-op'], name='inlezing_nieuwste')],
                    'constraints': [models.CheckConstraint(condition=models.Q(('soort__in', ['organisaties', 'leden'])), name='inlezing_soort'), models.CheckConstraint(condition=models.Q(('stand__in', ['kolommen', 'voorbeeld', 'ingelezen', 'teruggedraaid'])), name='inlezing_stand'), models.CheckConstraint(condition=models.Q(models.Q(('ingelezen_op', None), ('stand__in', ['kolommen', 'voorbeeld'])), models.Q(('ingelezen_op__isnull', False), ('stand__in', ['ingelezen', 'teruggedraaid'])), _connector='OR'), name='inlezing_wanneer')],
                },
            ),
            migrations.CreateModel(
                name='NietDubbel',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('soort', models.CharField(choices=[('organisatie', 'organisatie'), ('contactpersoon', 'contactpersoon'), ('lid', 'lid')], max_length=20, verbose_name='soort')),
                    ('een', models.UUIDField(verbose_name='de een')),
                    ('ander', models.UUIDField(verbose_name='de ander')),
                    ('op', models.DateTimeField(verbose_name='op')),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.gemeente')),
                ],
                options={
                    'verbose_name': 'twee die niet dubbel zijn',
                    'verbose_name_plural': 'wat niet dubbel is',
                    'constraints': [models.CheckConstraint(condition=models.Q(('een__lt', models.F('ander'))), name='niet_dubbel_op_volgorde'), models.CheckConstraint(condition=models.Q(('soort__in', ['organisatie', 'contactpersoon', 'lid'])), name='niet_dubbel_soort'), models.UniqueConstraint(fields=('een', 'ander'), name='niet_dubbel_uniek')],
                },
            ),
            migrations.CreateModel(
                name='Samenvoeging',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('soort', models.CharField(choices=[('organisatie', 'organisatie'), ('contactpersoon', 'contactpersoon'), ('lid', 'lid')], max_length=20, verbose_name='soort')),
                    ('blijft', models.UUIDField(verbose_name='wat bleef')),
                    ('blijft_naam', models.CharField(blank=True, max_length=150, verbose_name='naam van wat bleef')),
                    ('weg', models.UUIDField(verbose_name='wat erin opging')),
                    ('weg_naam', models.CharField(blank=True, max_length=150, verbose_name='naam van wat erin opging')),
                    ('op', models.DateTimeField(verbose_name='op')),
                    ('stappen', models.JSONField(default=list, verbose_name='wat er gebeurde')),
                    ('teruggedraaid_op', models.DateTimeField(blank=True, null=True, verbose_name='ongedaan gemaakt op')),
                    ('niet_terug', models.JSONField(default=list, verbose_name='wat niet terugging')),
                    ('door', models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.gemeente')),
                ],
                options={
                    'verbose_name': 'samenvoeging',
                    'verbose_name_plural': 'samenvoegingen',
                    'indexes': [models.Index(fields=['gemeente', '-op'], name='samenvoeging_nieuwste')],
                    'constraints': [models.CheckConstraint(condition=models.Q(('soort__in', ['organisatie', 'contactpersoon', 'lid'])), name='samenvoeging_soort'), models.CheckConstraint(condition=models.Q(('blijft', models.F('weg')), _negated=True), name='samenvoeging_van_twee'), models.UniqueConstraint(condition=models.Q(('teruggedraaid_op', None)), fields=('weg',), name='samenvoeging_een_keer_weg')],
                },
            ),
            migrations.CreateModel(
                name='Inleesregel',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('nummer', models.PositiveIntegerField(verbose_name='rij')),
                    ('uitkomst', models.CharField(choices=[('nieuw', 'nieuw'), ('wijzigt', 'wijzigt'), ('ongewijzigd', 'verandert niets'), ('dubbel', 'mogelijk dubbel'), ('fout', 'fout')], max_length=20, verbose_name='uitkomst')),
                    ('waarden', models.JSONField(default=dict, verbose_name='waarden')),
                    ('voor', models.JSONField(default=dict, verbose_name='wat er stond')),
                    ('fouten', models.JSONField(default=list, verbose_name='fouten')),
                    ('doel', models.UUIDField(blank=True, null=True, verbose_name='welke')),
                    ('lijkt_op', models.UUIDField(blank=True, null=True, verbose_name='lijkt op')),
                    ('lijkt_op_naam', models.CharField(blank=True, max_length=150, verbose_name='naam van waar het op lijkt')),
                    ('gelezen', models.BooleanField(default=False, verbose_name='is ingelezen')),
                    ('gebleven', models.CharField(blank=True, max_length=200, verbose_name='waarom het bleef')),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.gemeente')),
                    ('inlezing', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='regels', to='netwerk.inlezing')),
                ],
                options={
                    'verbose_name': 'regel van een bestand',
                    'verbose_name_plural': 'regels van een bestand',
                    'constraints': [models.UniqueConstraint(fields=('inlezing', 'nummer'), name='inleesregel_uniek'), models.CheckConstraint(condition=models.Q(('uitkomst__in', ['nieuw', 'wijzigt', 'ongewijzigd', 'dubbel', 'fout'])), name='inleesregel_uitkomst')],
                },
            ),
            Muur("Samenvoeging", rijen=WERKGEMEENTE),
            Muur("NietDubbel", rijen=WERKGEMEENTE),
            Muur("Inlezing", rijen=WIE_INLEEST),
            Muur("Inleesregel", rijen=deel_van("netwerk_inlezing", "inlezing_id"), binnen_gemeente=("inlezing",)),
        ]),
    ]
