"""Demo data of inwoners: who they are, what they told and asked, who wants to join, who looked. Needs netwerk."""

from datetime import date

from participatie.demo import DEMO_NETWERKEN
from trajecten.demo.aanmeldingen import bouw_aanmeldingen
from trajecten.demo.bewaren import bouw_vernietigingslijst
from trajecten.demo.gesprekken import bouw_gesprekken
from trajecten.demo.inwoners import bouw_inwoners
from trajecten.demo.inzage import bouw_inzage
from trajecten.demo.matches import bouw_matches
from trajecten.demo.samen import bouw_eerder_gezegd, bouw_eigen_talenten, bouw_samen_ingevuld
from trajecten.demo.stappen import bouw_stappen
from trajecten.demo.talentprofielen import bouw_talentprofielen
from trajecten.demo.toestemmingen import bouw_toestemmingen
from trajecten.demo.trajecten import bouw_trajecten
from trajecten.demo.verwijzingen import bouw_verwijzingen
from trajecten.demo.verzoeken import bouw_verzoeken


def bouw(*, vandaag: date) -> None:
    for slug in DEMO_NETWERKEN:
        bouw_inwoners(slug, vandaag=vandaag)
    bouw_eigen_talenten(vandaag=vandaag)
    bouw_samen_ingevuld(vandaag=vandaag)
    bouw_talentprofielen(vandaag=vandaag)
    bouw_trajecten(vandaag=vandaag)
    bouw_matches(vandaag=vandaag)
    bouw_stappen(vandaag=vandaag)
    bouw_verwijzingen(vandaag=vandaag)
    bouw_gesprekken(vandaag=vandaag)
    bouw_eerder_gezegd(vandaag=vandaag)
    bouw_aanmeldingen(vandaag=vandaag)
    bouw_inzage(vandaag=vandaag)
    bouw_verzoeken(vandaag=vandaag)
    bouw_toestemmingen(vandaag=vandaag)
    bouw_vernietigingslijst(vandaag=vandaag)
