"""Kennis behind the wall of its onderwerp: asked once per question instead of once per row."""

from django.db import migrations

from netwerk.muur import NETWERK_ZELF, VAN_MIJ, deel_van

# A lid and what it knows are of one network (bewaak_netwerk), so the network of the word says the same as the lid does.
VAN_ONDERWERP = f"{VAN_MIJ} OR onderwerp_id IN (SELECT id FROM netwerk_onderwerp WHERE {NETWERK_ZELF})"
VAN_LID = deel_van("netwerk_lid", "lid_id")


def _kennis(rijen: str) -> str:
    return f"ALTER POLICY muur ON netwerk_kennis USING ({rijen}) WITH CHECK ({rijen})"


class Migration(migrations.Migration):
    dependencies = [("netwerk", "0023_gesprekken")]

    operations = [migrations.RunSQL(_kennis(VAN_ONDERWERP), _kennis(VAN_LID))]
