"""Make what has to do with logging in."""

from netwerk.gemeentelogin.instellingen import Gemeentelogin

GEMEENTELOGIN = Gemeentelogin(
    sleutel="voorbeeldgemeente",
    naam="Gemeente Voorbeeld",
    samenwerkingsverband="met-gemeentelogin",
    server_url="http://127.0.0.1:9",
    client_id="participatienetwerk",
    client_secret="geheim",
    amr=("mfa",),
)
"""In every test, so that its pages exist. Its server does not answer."""
