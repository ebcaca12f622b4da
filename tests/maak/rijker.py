"""What stands at the rows of a person, so that every part of their pages shows something."""

from allauth.mfa.totp.internal.auth import TOTP
from django.db.models import Q

from experimenten.models import Experiment
from netwerk.models import Lid
from tests.maak.accounts import GEMEENTELOGIN
from tests.maak.experimentdelen import maak_alle_delen
from tests.maak.experimenten import maak_bezoekreactie
from tests.maak.netwerk import maak_contactmoment, maak_contactpersoon, maak_organisatie
from tests.maak.plekken import maak_plek
from tests.maak.verhalen import maak_verhaalgebruik
from tests.maak.verwijzingen import maak_projectdelen
from trajecten.models import Besluit, Inwoner, Project, Talentprofiel, Verzoek


def maak_rijker(lid: Lid) -> None:
    """Give what belongs to this person the parts that its page shows too."""
    TOTP.activate(lid, "geheim")
    lid.usersession_set.create(session_key=f"elders-{lid.pk}"[:40], ip="127.0.0.1", user_agent="Firefox")
    lid.socialaccount_set.create(provider=GEMEENTELOGIN.sleutel, uid=f"bij-de-gemeente-{lid.pk}")
    if lid.organisatie:
        maak_contactpersoon(organisatie=lid.organisatie)
        maak_plek(organisatie=lid.organisatie)
        maak_contactmoment(organisatie=lid.organisatie, door=lid)
    lid.werkbezoeken.update(antwoorden=[{"Wat gaat er goed?": "De koffie staat klaar."}])
    for bezoek in lid.werkbezoeken.all():
        maak_bezoekreactie(werkbezoek=bezoek)
    for experiment in Experiment.objects.filter(eigenaar=lid):
        maak_alle_delen(experiment=experiment)
        if inwoner := Inwoner.objects.filter(begeleider=lid, gemeente=lid.gemeente).first():
            plek = {"publicatie": "experiment", "welke": experiment.naam, "bij_id": experiment.pk}
            maak_verhaalgebruik(inwoner=inwoner, helper=lid, **plek)
    for project in Project.objects.filter(gemeente=lid.gemeente, sessies=None):
        maak_projectdelen(project=project, organisatie=lid.organisatie or maak_organisatie(gemeente=lid.gemeente))
    for profiel in Talentprofiel.objects.filter(Q(inwoner__lid=lid) | Q(inwoner__begeleider=lid)):
        droom = {"onderdeel": "droom", "tekst": "Een eigen kas.", "op": profiel.begonnen_op.date()}
        profiel.eigen_woorden.create(gemeente=profiel.gemeente, **droom)
    for verzoek in Verzoek.objects.filter(gedaan_door=lid):
        verzoek.verleng(reden="Wij zoeken het nog uit.")
        if verzoek.inwoner.lid == lid:
            besluit = Besluit(gegevens="talentprofiel", is_toegewezen=False, reden="Wij helpen u nog.")
            verzoek.beslis([besluit], door=lid, nu=verzoek.op)
