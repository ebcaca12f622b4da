"""Reading a list of gasten stands in the access log under a word of its own."""

from django.db import migrations, models

from participatie.migraties import Tegelijk


class Migration(migrations.Migration):

    dependencies = [
        ('netwerk', '0035_geschiedenis_erbij'),
    ]

    operations = [
        Tegelijk([
            migrations.AlterField(
                model_name='inzage',
                name='gegevens',
                field=models.CharField(choices=[('naam', 'naam'), ('talentprofiel', 'talentprofiel'), ('traject', 'traject en metingen'), ('verhaal', 'verhaal'), ('gesprek', 'gesprekken'), ('signaal', 'aandachtspunten'), ('veranderingen', 'wat er veranderde'), ('werkbezoek', 'werkbezoek'), ('aanmelding', 'aanmelding'), ('gast', 'gast bij een bijeenkomst'), ('verzoek', 'verzoek over gegevens'), ('logboek', 'wie er keek'), ('alles', 'alle gegevens')], max_length=20, verbose_name='gegevens'),
            ),
            migrations.AlterField(
                model_name='inzage',
                name='grond',
                field=models.CharField(choices=[('eigen', 'eigen gegevens'), ('begeleider', 'vaste begeleider'), ('noodtoegang', 'noodtoegang'), ('toestemming', 'toestemming van de inwoner'), ('aanmelding', 'behandelt aanmeldingen'), ('verzoek', 'behandelt een verzoek van de inwoner'), ('meelezen', 'leest mee bij een signaal'), ('organiseert', 'organiseert de bijeenkomst'), ('toezicht', 'houdt toezicht'), ('geen', 'mocht niet')], max_length=20, verbose_name='waarom dit mocht'),
            ),
        ]),
    ]
