"""The log of who read data of people: everybody adds to it, nobody changes it, few may read it."""

import django.db.models.deletion
import django.utils.timezone
import uuid
from django.db import migrations, models


from netwerk.muur import Muur
from participatie.migraties import Tegelijk

FUNCTIES = """
-- Whose lines somebody reads: the own ones. An app that knows people by another id than that of their lid replaces it.
CREATE FUNCTION mijn_personen() RETURNS SETOF uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT id FROM netwerk_lid WHERE id = muur_gebruiker() AND is_active;
END $$;

CREATE FUNCTION mijn_toezichtgemeenten() RETURNS SETOF uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF muur_systeem() THEN RETURN QUERY SELECT id FROM netwerk_gemeente;
    ELSE RETURN QUERY SELECT rol.gemeente_id FROM netwerk_rol rol JOIN netwerk_lid lid ON lid.id = rol.lid_id
        WHERE rol.lid_id = muur_gebruiker() AND lid.is_active AND rol.soort = 'privacy_officer';
    END IF;
END $$;
"""

WEG = "DROP FUNCTION mijn_toezichtgemeenten(); DROP FUNCTION mijn_personen();"

VAN_MIJ_OF_TOEZICHT = """persoon = ANY (ARRAY(SELECT mijn_personen()))
    OR gemeente_id = ANY (ARRAY(SELECT mijn_toezichtgemeenten()))"""


class Migration(migrations.Migration):

    dependencies = [
        ('netwerk', '0006_uitnodigingen'),
    ]

    operations = [
        Tegelijk([
            migrations.CreateModel(
                name='Inzage',
                fields=[
                    ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                    ('op', models.DateTimeField(default=django.utils.timezone.now, verbose_name='op')),
                    ('gebruiker', models.UUIDField(verbose_name='wie')),
                    ('rol', models.CharField(blank=True, max_length=200, verbose_name='rol')),
                    ('organisatie', models.CharField(blank=True, max_length=200, verbose_name='organisatie')),
                    ('persoon', models.UUIDField(null=True, verbose_name='van wie')),
                    ('gegevens', models.CharField(choices=[('naam', 'naam'), ('talentprofiel', 'talentprofiel'), ('veranderingen', 'wat er veranderde'), ('werkbezoek', 'werkbezoek'), ('aanmelding', 'aanmelding'), ('verzoek', 'verzoek over gegevens'), ('logboek', 'wie er keek'), ('alles', 'alle gegevens')], max_length=20, verbose_name='gegevens')),
                    ('handeling', models.CharField(choices=[('bekeken', 'bekeken'), ('lijst', 'gezien in een lijst'), ('gezocht', 'gevonden met zoeken'), ('geexporteerd', 'in een bestand gezet'), ('afgedrukt', 'afgedrukt'), ('gedownload', 'gedownload'), ('geweigerd', 'geweigerd'), ('noodtoegang', 'noodtoegang gevraagd')], max_length=20, verbose_name='handeling')),
                    ('grond', models.CharField(choices=[('eigen', 'eigen gegevens'), ('begeleider', 'vaste begeleider'), ('noodtoegang', 'noodtoegang'), ('toestemming', 'toestemming van de inwoner'), ('aanmelding', 'behandelt aanmeldingen'), ('verzoek', 'behandelt een verzoek van de inwoner'), ('toezicht', 'houdt toezicht'), ('geen', 'mocht niet')], max_length=20, verbose_name='waarom dit mocht')),
                    ('toelichting', models.CharField(blank=True, max_length=500, verbose_name='toelichting')),
                    ('gemeente', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='netwerk.gemeente')),
                ],
                options={
                    'verbose_name': 'inzage',
                    'verbose_name_plural': 'inzagen',
                    'indexes': [models.Index(fields=['persoon', '-op'], name='inzage_persoon'), models.Index(fields=['gebruiker', '-op'], name='inzage_gebruiker'), models.Index(fields=['gemeente', '-op'], name='inzage_gemeente')],
                    'constraints': [models.CheckConstraint(condition=models.Q(('persoon__isnull', False), ('handeling', 'geweigerd'), _connector='OR'), name='inzage_van_wie'), models.CheckConstraint(condition=models.Q(models.Q(('grond', 'geen'), ('handeling', 'geweigerd')), models.Q(models.Q(('handeling', 'geweigerd'), _negated=True), models.Q(('grond', 'geen'), _negated=True)), _connector='OR'), name='inzage_geweigerd_zonder_grond')],
                },
            ),
            migrations.RunSQL(FUNCTIES, WEG),
            Muur("Inzage", rijen=VAN_MIJ_OF_TOEZICHT, alleen_erbij=True),
        ]),
    ]
