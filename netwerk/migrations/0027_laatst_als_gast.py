"""Look whose networks they are only of an organisatie or contactpersoon that came to a bijeenkomst: most never did."""

from django.db import migrations

EERST_KIJKEN_OF_ER_IETS_IS = """
CREATE OR REPLACE FUNCTION laatst_als_gast(organisatie uuid, persoon uuid, voor timestamptz) RETURNS timestamptz
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    moment timestamptz;
    netwerk uuid;
BEGIN
    SELECT b.begint_op, b.samenwerkingsverband_id INTO moment, netwerk
        FROM netwerk_contactpersoon c
        JOIN netwerk_genodigde g ON g.contactpersoon_id = c.id AND g.aanwezig_op IS NOT NULL
        JOIN netwerk_bijeenkomst b ON b.id = g.bijeenkomst_id AND b.begint_op < voor
        WHERE c.organisatie_id = organisatie OR c.id = persoon
        ORDER BY b.begint_op DESC LIMIT 1;
    IF moment IS NULL THEN RETURN NULL; END IF;
    IF netwerk = ANY (ARRAY(SELECT mijn_netwerken())) THEN RETURN moment; END IF;
    RETURN NULL;
END $$;
"""
TERUG = EERST_KIJKEN_OF_ER_IETS_IS.replace("    IF moment IS NULL THEN RETURN NULL; END IF;\n", "")


class Migration(migrations.Migration):
    dependencies = [("netwerk", "0026_gasten_en_aandragen")]

    operations = [migrations.RunSQL(EERST_KIJKEN_OF_ER_IETS_IS, TERUG)]
