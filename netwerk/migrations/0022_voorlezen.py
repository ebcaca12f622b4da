"""Forms of participation that a network adds itself, and recordings of texts that are read aloud."""

import django.db.models.deletion
import uuid
from django.db import migrations, models

from netwerk.muur import BEHEER, WAAR_IK_BIJ_HOOR, Muur
from participatie.migraties import Tegelijk


class Migration(migrations.Migration):

    dependencies = [
        ('netwerk', '0021_rest'),
    ]

    operations = [
        Tegelijk([
            migrations.AddField(
                model_name='deelnamevorm',
                name='samenwerkingsverband',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='netwerk.samenwerkingsverband'),
            ),
            migrations.CreateModel(
                name='Voorleesopname',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('sleutel', models.CharField(max_length=100, verbose_name='sleutel van de tekst')),
                    ('taal', models.CharField(choices=[('nl', 'Nederlands'), ('ar', 'Arabisch'), ('en', 'Engels'), ('fa', 'Farsi'), ('fr', 'Frans'), ('fy', 'Fries'), ('pl', 'Pools'), ('so', 'Somalisch'), ('ti', 'Tigrinya'), ('tr', 'Turks'), ('uk', 'Oekraïens')], max_length=3, verbose_name='taal')),
                    ('tekst', models.CharField(max_length=400, verbose_name='tekst zoals die werd voorgelezen')),
                    ('soort', models.CharField(choices=[('mp3', 'mp3'), ('m4a', 'm4a'), ('webm', 'webm'), ('ogg', 'ogg')], max_length=10, verbose_name='soort')),
                    ('sha256', models.CharField(max_length=64, verbose_name='vingerafdruk')),
                    ('stand', models.CharField(choices=[('quarantaine', 'Wacht op controle'), ('vrijgegeven', 'Te horen')], default='quarantaine', max_length=12, verbose_name='stand')),
                    ('geplaatst_op', models.DateTimeField(verbose_name='geplaatst op')),
                    ('samenwerkingsverband', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='netwerk.samenwerkingsverband')),
                ],
                options={
                    'verbose_name': 'voorleesopname',
                    'verbose_name_plural': 'voorleesopnames',
                    'constraints': [models.UniqueConstraint(fields=('samenwerkingsverband', 'sleutel', 'taal'), name='voorleesopname_uniek'), models.CheckConstraint(condition=models.Q(('stand__in', ['quarantaine', 'vrijgegeven'])), name='voorleesopname_stand'), models.CheckConstraint(condition=models.Q(('soort__in', ['mp3', 'm4a', 'webm', 'ogg'])), name='voorleesopname_soort'), models.CheckConstraint(condition=models.Q(('taal__in', ['nl', 'ar', 'en', 'fa', 'fr', 'fy', 'pl', 'so', 'ti', 'tr', 'uk'])), name='voorleesopname_taal'), models.CheckConstraint(condition=models.Q(('sha256__regex', '^[0-9a-f]{64}$')), name='voorleesopname_sha256')],
                },
            ),
            Muur("Voorleesopname", rijen=BEHEER, ook=WAAR_IK_BIJ_HOOR),
        ]),
    ]
