"""A tegenprestatie can be chosen only where a network decided so; and one more reason to have read something."""

from django.db import migrations, models

from participatie.migraties import Tegelijk

TEGENPRESTATIE = "UPDATE netwerk_deelnamevorm SET gewoon_te_kiezen = false WHERE sleutel = 'tegenprestatie'"


class Migration(migrations.Migration):

    dependencies = [
        ("netwerk", "0030_bezoek_hersteld"),
    ]

    operations = [
        Tegelijk([
            migrations.AddField(
                model_name='deelnamevorm',
                name='gewoon_te_kiezen',
                field=models.BooleanField(default=True, verbose_name='te kiezen zonder dat een netwerk dat zegt'),
            ),
            migrations.AlterField(
                model_name='inzage',
                name='grond',
                field=models.CharField(choices=[('eigen', 'eigen gegevens'), ('begeleider', 'vaste begeleider'), ('noodtoegang', 'noodtoegang'), ('toestemming', 'toestemming van de inwoner'), ('aanmelding', 'behandelt aanmeldingen'), ('verzoek', 'behandelt een verzoek van de inwoner'), ('meelezen', 'leest mee bij een signaal'), ('toezicht', 'houdt toezicht'), ('geen', 'mocht niet')], max_length=20, verbose_name='waarom dit mocht'),
            ),
            migrations.RunSQL(TEGENPRESTATIE, migrations.RunSQL.noop),
        ]),
    ]
