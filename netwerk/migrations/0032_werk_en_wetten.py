"""What a page shows of long work; and the law of a form out of a list, no longer as text."""

from django.db import migrations, models

from participatie.migraties import Tegelijk


# What stood there as text.
WETTEN = """UPDATE netwerk_deelnamevorm SET wet = CASE
    WHEN wet = '' THEN ''
    WHEN wet ILIKE '%participatiewet%' THEN 'participatiewet'
    WHEN wet ILIKE '%inburgering%' THEN 'inburgering'
    WHEN wet ILIKE '%educatie%' OR wet LIKE '%WEB%' THEN 'onderwijs'
    WHEN wet ILIKE '%wmo%' THEN 'wmo'
    WHEN wet ILIKE '%wlz%' THEN 'wlz'
    WHEN wet ILIKE '%wsw%' THEN 'wsw'
    WHEN wet ILIKE '%banenafspraak%' THEN 'banenafspraak'
    WHEN wet ILIKE '%bbz%' THEN 'bbz'
    WHEN wet ~* 'uwv|wajong|wia|ziektewet' THEN 'uwv'
    WHEN wet ILIKE '%gemeente%' THEN 'gemeente'
    ELSE 'anders' END"""


class Migration(migrations.Migration):

    dependencies = [
        ("netwerk", "0031_einde_en_meelezen"),
    ]

    operations = [Tegelijk([
        migrations.RunSQL(WETTEN, migrations.RunSQL.noop),
        migrations.AddField(
            model_name='klus',
            name='resultaat',
            field=models.JSONField(blank=True, null=True, verbose_name='wat de pagina ervan laat zien'),
        ),
        migrations.AlterField(
            model_name='deelnamevorm',
            name='wet',
            field=models.CharField(blank=True, choices=[('participatiewet', 'Participatiewet'), ('wmo', 'Wmo 2015'), ('wlz', 'Wlz'), ('wsw', 'Wsw'), ('banenafspraak', 'Wet banenafspraak'), ('uwv', 'UWV: WW, WIA, Wajong of Ziektewet'), ('bbz', 'Bbz'), ('onderwijs', 'Wet educatie en beroepsonderwijs'), ('inburgering', 'Wet inburgering 2021'), ('gemeente', 'regel van de gemeente'), ('anders', 'een andere wet of regeling')], max_length=20, verbose_name='volgens welke wet'),
        ),
        migrations.AddConstraint(
            model_name='deelnamevorm',
            constraint=models.CheckConstraint(condition=models.Q(('wet__in', ['', 'participatiewet', 'wmo', 'wlz', 'wsw', 'banenafspraak', 'uwv', 'bbz', 'onderwijs', 'inburgering', 'gemeente', 'anders'])), name='deelnamevorm_wet'),
        ),
    ])]
