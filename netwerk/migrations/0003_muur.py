"""Row-level security: the functions that the policies ask, and the tables of this app (docs/besluiten/0004-muur.md)."""

from django.db import migrations

from netwerk.muur import NETWERK, NETWERK_ZELF, VAN_MIJ, WERKGEMEENTE, Muur, Rechten, deel_van
from participatie.migraties import Tegelijk

# Asked in the form `= ANY (ARRAY(SELECT f()))`: once per statement, and an index on gemeente still serves. plpgsql, because
# it keeps its plans. As their owner they read the membership tables, whatever the policies of those say.


def _ids(naam: str, *, gewoon: str, systeem: str) -> str:
    """A function that returns the ids that count for who is logged in, or in a systeemcontext."""
    return f"""
CREATE FUNCTION {naam}() RETURNS SETOF uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF muur_systeem() THEN RETURN QUERY {systeem};
    ELSE RETURN QUERY {gewoon};
    END IF;
END $$;
"""


IK = "nullif(current_setting('app.gebruiker', true), '')::uuid"
MIJN_ROLLEN = f"""netwerk_rol rol JOIN netwerk_lid lid ON lid.id = rol.lid_id AND lid.is_active
    JOIN netwerk_gemeente plaats ON plaats.id = rol.gemeente_id WHERE rol.lid_id = {IK}"""
WERKT = "AND rol.soort NOT IN ('inwoner', 'werkgever')"
ALLE_GEMEENTEN = "SELECT id FROM netwerk_gemeente"
ALLE_NETWERKEN = "SELECT id FROM netwerk_samenwerkingsverband"


def _gemeenten_van(netwerken: str) -> str:
    return f"SELECT g.id FROM netwerk_gemeente g WHERE g.samenwerkingsverband_id IN ({netwerken})"


NETWERKEN = f"SELECT DISTINCT plaats.samenwerkingsverband_id FROM {MIJN_ROLLEN}"

IDS = {
    "mijn_gemeenten": (f"SELECT DISTINCT rol.gemeente_id FROM {MIJN_ROLLEN}", ALLE_GEMEENTEN),
    "mijn_werkgemeenten": (f"SELECT DISTINCT rol.gemeente_id FROM {MIJN_ROLLEN} {WERKT}", ALLE_GEMEENTEN),
    "mijn_netwerken": (f"{NETWERKEN} {WERKT}", ALLE_NETWERKEN),
    "mijn_netwerkgemeenten": (_gemeenten_van(f"{NETWERKEN} {WERKT}"), ALLE_GEMEENTEN),
    "netwerken_waar_ik_bij_hoor": (NETWERKEN, ALLE_NETWERKEN),
    "gemeenten_waar_ik_bij_hoor": (_gemeenten_van(NETWERKEN), ALLE_GEMEENTEN),
    "mijn_organisaties": (
        f"SELECT organisatie_id FROM netwerk_lid WHERE id = {IK} AND is_active AND organisatie_id IS NOT NULL",
        "SELECT id FROM netwerk_organisatie",
    ),
    # Who has, or had, a role in a network of mine and lives elsewhere: what they wrote here still bears their name.
    "leden_van_elders": (
        f"""SELECT {IK} UNION SELECT ander.lid_id
            FROM netwerk_rol ander JOIN netwerk_lid wie ON wie.id = ander.lid_id
            WHERE ander.gemeente_id <> wie.gemeente_id AND ander.soort NOT IN ('inwoner', 'werkgever')
                AND ander.gemeente_id IN ({_gemeenten_van(NETWERKEN)})""",
        "SELECT NULL::uuid",
    ),
}

KENMERKEN = """
CREATE FUNCTION muur_gebruiker() RETURNS uuid LANGUAGE sql STABLE
    AS $$ SELECT nullif(current_setting('app.gebruiker', true), '')::uuid $$;

CREATE FUNCTION muur_systeem() RETURNS boolean LANGUAGE sql STABLE
    AS $$ SELECT coalesce(current_setting('app.systeem', true), '') <> '' $$;

CREATE FUNCTION muur_inloggen() RETURNS boolean LANGUAGE sql STABLE
    AS $$ SELECT coalesce(current_setting('app.inloggen', true), '') <> '' $$;
"""

BEWAKING = """
-- Everything a row points at lies in one network. Sees all rows, so it tells nothing but yes or no.
CREATE FUNCTION bewaak_netwerk() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    eerste uuid;
    ander uuid;
    plaats text;
BEGIN
    FOR i IN 0 .. TG_NARGS - 2 BY 2 LOOP
        plaats := CASE
            WHEN TG_ARGV[i + 1] = 'netwerk_samenwerkingsverband' THEN 'd.id'
            WHEN EXISTS (SELECT FROM pg_attribute WHERE attrelid = TG_ARGV[i + 1]::regclass
                AND attname = 'samenwerkingsverband_id' AND NOT attisdropped) THEN 'd.samenwerkingsverband_id'
            ELSE '(SELECT g.samenwerkingsverband_id FROM netwerk_gemeente g WHERE g.id = d.gemeente_id)' END;
        EXECUTE format('SELECT %s FROM %I d WHERE d.id = ($1).%I', plaats, TG_ARGV[i + 1], TG_ARGV[i])
            INTO ander USING NEW;
        IF ander <> eerste THEN
            RAISE foreign_key_violation USING MESSAGE =
                format('%s.%s points at another samenwerkingsverband', TG_TABLE_NAME, TG_ARGV[i]);
        END IF;
        eerste := coalesce(eerste, ander);
    END LOOP;
    RETURN NULL;
END $$;
"""

FUNCTIES = KENMERKEN + "".join(_ids(naam, gewoon=g, systeem=s) for naam, (g, s) in IDS.items()) + BEWAKING
NAMEN = ("bewaak_netwerk", *reversed(IDS), "muur_inloggen", "muur_systeem", "muur_gebruiker")
WEG = "".join(f"DROP FUNCTION {naam}();\n" for naam in NAMEN)

# Whoever works here sees everybody of the network; others see those who work for it, and everybody sees themselves.
LEDEN = f"""{NETWERK}
    OR (wereld <> 'inwoner' AND gemeente_id = ANY (ARRAY(SELECT gemeenten_waar_ik_bij_hoor())))
    OR id = ANY (ARRAY(SELECT leden_van_elders()))
    OR (SELECT muur_inloggen())"""

ROLLEN = f"{NETWERK} OR {VAN_MIJ} OR (SELECT muur_inloggen())"
VAN_MIJN_ORGANISATIE = "organisatie_id = ANY (ARRAY(SELECT mijn_organisaties()))"
EEN_NETWERK = ("gemeente", "organisatie")


class Migration(migrations.Migration):
    dependencies = [("netwerk", "0002_soorten_organisaties")]

    operations = [
        Tegelijk([
            Rechten(),
            migrations.RunSQL(FUNCTIES, WEG),
            Muur("Lid", rijen=LEDEN, binnen_netwerk=EEN_NETWERK),
            Muur("Rol", rijen=ROLLEN),
            Muur("Organisatie", rijen=NETWERK, ook="id = ANY (ARRAY(SELECT mijn_organisaties()))"),
            Muur("Contactpersoon", rijen=NETWERK, ook=VAN_MIJN_ORGANISATIE, binnen_gemeente=("organisatie",)),
            Muur("Plek", rijen=NETWERK, ook=VAN_MIJN_ORGANISATIE, binnen_gemeente=("organisatie",)),
            Muur("Contactmoment", rijen=NETWERK, ook=VAN_MIJN_ORGANISATIE, binnen_netwerk=EEN_NETWERK),
            Muur(
                "Contactmoment_contactpersonen",
                rijen=deel_van("netwerk_contactmoment", "contactmoment_id"),
                binnen_netwerk=("contactmoment", "contactpersoon"),
            ),
            Muur("Actie", rijen=f"{WERKGEMEENTE} OR eigenaar_id = (SELECT muur_gebruiker())", binnen_netwerk=EEN_NETWERK),
            Muur("Werkgroep", rijen=NETWERK_ZELF),
            Muur("Werkgroeplid", rijen=f"{deel_van('netwerk_werkgroep', 'werkgroep_id')} OR {VAN_MIJ}"),
            Muur(
                "Bijeenkomst",
                rijen=NETWERK_ZELF,
                ook="openbaar OR samenwerkingsverband_id = ANY (ARRAY(SELECT netwerken_waar_ik_bij_hoor()))",
            ),
            # That a bijeenkomst is public does not make public who was there.
            Muur("Bijeenkomst_aanwezig", rijen=deel_van("netwerk_bijeenkomst", "bijeenkomst_id", als=NETWERK_ZELF)),
            Muur("Lid_soorten", rijen=deel_van("netwerk_lid", "lid_id"), binnen_netwerk=("lid", "deelnemersoort")),
        ]),
    ]
