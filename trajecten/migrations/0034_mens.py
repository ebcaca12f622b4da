"""The own story may be shared like a block of the talentprofiel: the second wall opens it to that recipient, until a day."""

import django.contrib.postgres.fields
from django.conf import settings
from django.db import migrations, models

from participatie.migraties import Tegelijk

# Whose story may be read by whoever is logged in; the same as trajecten.delen.gedeeld_verhaal.
VERHALEN = """
CREATE FUNCTION verhalen_met_mij_gedeeld() RETURNS SETOF uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT DISTINCT t.inwoner_id FROM trajecten_toestemming t
        WHERE t.id IN (SELECT aan_mij_gegeven()) AND 'verhaal' = ANY (t.blokken);
END $$;
CREATE POLICY extra_gedeeld ON trajecten_verhaaldeel FOR SELECT
    USING (inwoner_id = ANY (ARRAY(SELECT verhalen_met_mij_gedeeld())));
"""
VERHALEN_DICHT = """
DROP POLICY extra_gedeeld ON trajecten_verhaaldeel;
DROP FUNCTION verhalen_met_mij_gedeeld();
"""


class Migration(migrations.Migration):

    dependencies = [
        ('netwerk', '0036_inzage_gasten'),
        ('trajecten', '0033_eigen_aanmelding'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        Tegelijk([
            migrations.RemoveConstraint(
                model_name='toestemming',
                name='toestemming_blokken',
            ),
            migrations.AlterField(
                model_name='toestemming',
                name='blokken',
                field=django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('kan', 'Wat u goed kunt'), ('leren', 'Wat u wilt leren'), ('energie', 'Waar u energie van krijgt'), ('droom', 'Uw droom'), ('plek', 'Wat een fijne plek is'), ('wanneer', 'Wanneer u kunt, en hoe ver'), ('nodig', 'Wat u helpt'), ('verhaal', 'Uw verhaal')], max_length=20), size=None, verbose_name='wat'),
            ),
            migrations.AlterField(
                model_name='toestemmingevent',
                name='blokken',
                field=django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('kan', 'Wat u goed kunt'), ('leren', 'Wat u wilt leren'), ('energie', 'Waar u energie van krijgt'), ('droom', 'Uw droom'), ('plek', 'Wat een fijne plek is'), ('wanneer', 'Wanneer u kunt, en hoe ver'), ('nodig', 'Wat u helpt'), ('verhaal', 'Uw verhaal')], max_length=20), size=None, verbose_name='wat'),
            ),
            migrations.AddConstraint(
                model_name='toestemming',
                constraint=models.CheckConstraint(condition=models.Q(('blokken__contained_by', ['kan', 'leren', 'energie', 'droom', 'plek', 'wanneer', 'nodig', 'verhaal']), ('blokken__len__gt', 0)), name='toestemming_blokken', violation_error_message='Kies wat u wilt delen.'),
            ),
            migrations.RunSQL(VERHALEN, VERHALEN_DICHT),
        ]),
    ]
