"""The trajecten and profielen of the own inwoners, found by an index instead of by reading all of them."""

from django.db import migrations

_VAN = {
    "mijn_profielen": ("trajecten_talentprofiel", "mijn_inwoners"),
    "mijn_trajecten": ("trajecten_traject", "mijn_inwoners"),
    "trajecten_die_ik_begeleid": ("trajecten_traject", "inwoners_die_ik_begeleid"),
}
"""Of each function: the table it reads, and the function that says of which inwoners."""


def _functies(voorwaarde: str) -> str:
    """In: how the column of the inwoner is compared with the ids, with {} for the function that gives these."""
    return "".join(
        f"""
CREATE OR REPLACE FUNCTION {naam}() RETURNS SETOF uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT id FROM {tabel} WHERE inwoner_id {voorwaarde.format(van)};
END $$;
"""
        for naam, (tabel, van) in _VAN.items()
    )


class Migration(migrations.Migration):
    dependencies = [("trajecten", "0016_gesprekken")]

    operations = [
        # PostgreSQL expects a thousand rows of a function, and so reads the whole table for IN; an array it looks up.
        migrations.RunSQL(_functies("= ANY (ARRAY(SELECT {}()))"), _functies("IN (SELECT {}())")),
    ]
