"""Demo data of inwoners: who they are, their profiles, who wants to join, who looked. Needs that of netwerk."""

from datetime import date

from participatie.demo import DEMO_NETWERKEN
from trajecten.demo.aanmeldingen import bouw_aanmeldingen
from trajecten.demo.bewaren import bouw_vernietigingslijst
from trajecten.demo.inwoners import bouw_inwoners
from trajecten.demo.inzage import bouw_inzage
from trajecten.demo.talentprofielen import bouw_talentprofielen


def bouw(*, vandaag: date) -> None:
    for slug in DEMO_NETWERKEN:
        bouw_inwoners(slug, vandaag=vandaag)
    bouw_talentprofielen(vandaag=vandaag)
    bouw_aanmeldingen(vandaag=vandaag)
    bouw_inzage(vandaag=vandaag)
    bouw_vernietigingslijst(vandaag=vandaag)
