"""Two more kinds of data that somebody can have looked at: gesprekken and signalen."""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('netwerk', '0022_voorlezen'),
    ]

    operations = [
        migrations.AlterField(
            model_name='inzage',
            name='gegevens',
            field=models.CharField(choices=[('naam', 'naam'), ('talentprofiel', 'talentprofiel'), ('traject', 'traject en metingen'), ('verhaal', 'verhaal'), ('gesprek', 'gesprekken'), ('signaal', 'aandachtspunten'), ('veranderingen', 'wat er veranderde'), ('werkbezoek', 'werkbezoek'), ('aanmelding', 'aanmelding'), ('verzoek', 'verzoek over gegevens'), ('logboek', 'wie er keek'), ('alles', 'alle gegevens')], max_length=20, verbose_name='gegevens'),
        ),
    ]
