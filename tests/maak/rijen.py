"""The row that a URL is about, made in a gemeente and for a lid: what tests/toegang_verwacht/ names."""

from uuid import uuid4

from django.utils import timezone

from experimenten.models import Bestand, Experiment, Werkbezoek
from netwerk.models import (
    Actie,
    Bericht,
    Bijeenkomst,
    Contactmoment,
    Gemeente,
    Idee,
    Lid,
    Nieuwsbericht,
    Organisatie,
    Overdracht,
    Samenwerkingsverband,
    Uitnodiging,
    Vernietigingslijst,
    Voordracht,
    Waarneming,
    Werkgroep,
    Werkgroeplid,
)
from netwerk.prikbordmail import teken_van
from netwerk.rolsoorten import Rolsoort
from netwerk.werkgroepen import link_terug, link_voor
from tests.maak.accounts import GEMEENTELOGIN
from tests.maak.bijeenkomsten import maak_opbrengst_bij
from tests.maak.contacten import maak_contact, maak_contactlegger, maak_overdracht, maak_waarneming
from tests.maak.experimenten import maak_bestand, maak_experiment, maak_werkbezoek, maak_werkbezoekconcept
from tests.maak.leden import maak_onderwerp, maak_voordracht
from tests.maak.netwerk import (
    maak_actie,
    maak_bijeenkomst,
    maak_lid,
    maak_organisatie,
    maak_uitnodiging,
    maak_vernietigingslijst,
    maak_werkgroep,
    zet_in_werkgroep,
)
from tests.maak.trajecten import (
    maak_aanmelding,
    maak_inwoner,
    maak_kaart,
    maak_noodtoegang,
    maak_talentprofiel,
    maak_verzoek,
)
from tests.maak.werkgroepen import maak_bericht, maak_idee, maak_nieuws
from trajecten.models import Aanmelding, Inwoner, Noodtoegang, Verzoek


def lid(*, gemeente: Gemeente, van: Lid) -> Lid:
    """The person itself, or somebody of the gemeente."""
    return van if van.gemeente_id == gemeente.pk else maak_lid(gemeente=gemeente, rol=Rolsoort.VRIJWILLIGER)


def ander_lid(*, gemeente: Gemeente, van: Lid) -> Lid:
    return maak_lid(gemeente=gemeente, rol=Rolsoort.VRIJWILLIGER)


def organisatie(*, gemeente: Gemeente, van: Lid) -> Organisatie:
    """The organisation a person works for."""
    van.organisatie = maak_organisatie(gemeente=gemeente)
    van.save()
    return van.organisatie


def bijeenkomst(*, gemeente: Gemeente, van: Lid) -> Bijeenkomst:
    return maak_bijeenkomst(samenwerkingsverband=gemeente.samenwerkingsverband)


def uitnodiging(*, gemeente: Gemeente, van: Lid) -> Uitnodiging:
    """An inwoner invited by that person."""
    return maak_uitnodiging(door=van, gemeente=gemeente)[0]


def link(*, gemeente: Gemeente, van: Lid) -> dict[str, object]:
    """The link in a mail to somebody else."""
    beheerder = maak_lid(gemeente=gemeente, rol=Rolsoort.FUNCTIONEEL_BEHEERDER)
    return {"geheim": maak_uitnodiging(door=beheerder, gemeente=gemeente)[1]}


def onderwerp(*, gemeente: Gemeente, van: Lid) -> dict[str, object]:
    """A word of the network of that gemeente."""
    return {"onderwerp_id": maak_onderwerp(samenwerkingsverband=gemeente.samenwerkingsverband).pk}


def voordracht(*, gemeente: Gemeente, van: Lid) -> Voordracht:
    """Somebody who was named by that person."""
    return maak_voordracht(door=van, gemeente=gemeente)


def teruggenomen_voordracht(*, gemeente: Gemeente, van: Lid) -> Voordracht:
    terug = voordracht(gemeente=gemeente, van=van)
    terug.trek_in(nu=timezone.now())
    return terug


def eigen_gemeente(*, gemeente: Gemeente, van: Lid) -> Gemeente:
    return gemeente


def werkgroep(*, gemeente: Gemeente, van: Lid) -> Werkgroep:
    verband = gemeente.samenwerkingsverband
    werkgroep = maak_werkgroep(samenwerkingsverband=verband, naam=f"Werkgroep {uuid4()}")
    zet_in_werkgroep(lid=van, werkgroep=werkgroep, taak=Werkgroeplid.Taak.TREKKER)
    return werkgroep


def plaats_in_werkgroep(*, gemeente: Gemeente, van: Lid) -> dict[str, object]:
    """Somebody else in the werkgroep that this person leads."""
    groep, ander = werkgroep(gemeente=gemeente, van=van), maak_lid(gemeente=gemeente, rol=Rolsoort.VRIJWILLIGER)
    zet_in_werkgroep(lid=ander, werkgroep=groep)
    return {"werkgroep_id": groep.pk, "lid_id": ander.pk}


def link_naar_werkgroep(*, gemeente: Gemeente, van: Lid) -> dict[str, object]:
    return {"teken": link_voor(werkgroep(gemeente=gemeente, van=van))}


def link_terug_naar_werkgroep(*, gemeente: Gemeente, van: Lid) -> dict[str, object]:
    return {"teken": link_terug(werkgroep(gemeente=gemeente, van=van).werkgroepleden.get())}


def bericht(*, gemeente: Gemeente, van: Lid) -> Bericht:
    """What that person placed on the prikbord of the own werkgroep."""
    return maak_bericht(werkgroep=werkgroep(gemeente=gemeente, van=van), door=van)


def idee(*, gemeente: Gemeente, van: Lid) -> Idee:
    return maak_idee(werkgroep=werkgroep(gemeente=gemeente, van=van), door=van)


def werkgroep_met_opbrengst(*, gemeente: Gemeente, van: Lid) -> dict[str, object]:
    """A werkgroep of which an experiment was on an agenda, where something came up."""
    voor = experiment(gemeente=gemeente, van=van)
    maak_opbrengst_bij(experiment_id=voor.pk, door=van)
    return {"werkgroep_id": voor.werkgroep_id}


def link_uit_mail(*, gemeente: Gemeente, van: Lid) -> dict[str, object]:
    return {"teken": teken_van(van)}


def nieuws(*, gemeente: Gemeente, van: Lid) -> Nieuwsbericht:
    """A draft of that person."""
    return maak_nieuws(samenwerkingsverband=gemeente.samenwerkingsverband, door=van)


def nieuws_met_foto(*, gemeente: Gemeente, van: Lid) -> Nieuwsbericht:
    return maak_nieuws(samenwerkingsverband=gemeente.samenwerkingsverband, door=van, met_foto=True)


def openbaar_nieuws(*, gemeente: Gemeente, van: Lid) -> dict[str, object]:
    """One with a photo, that somebody else wrote and a third approved: who may look at it never writes."""
    schrijver = ander_lid(gemeente=gemeente, van=van)
    nieuws = maak_nieuws(samenwerkingsverband=gemeente.samenwerkingsverband, door=schrijver, met_foto=True)
    nieuws.vraag_goedkeuring(door=schrijver, nu=timezone.now())
    nieuws.keur_goed(door=ander_lid(gemeente=gemeente, van=schrijver), nu=timezone.now())
    return {"nieuws_id": nieuws.pk}


def actie(*, gemeente: Gemeente, van: Lid) -> Actie:
    return maak_actie(eigenaar=van)


def contact(*, gemeente: Gemeente, van: Lid) -> Contactmoment:
    """Noted by that person."""
    return maak_contact(door=van, organisatie=maak_organisatie(gemeente=gemeente))


def waarneming(*, gemeente: Gemeente, van: Lid) -> Waarneming:
    return maak_waarneming(waarnemer=van, afwezige=maak_lid(gemeente=gemeente), gemeente=gemeente)


def lid_met_contacten(*, gemeente: Gemeente, van: Lid) -> Lid:
    collega = maak_lid(gemeente=gemeente, rol=Rolsoort.BEGELEIDER)
    maak_contactlegger(legger=collega, organisatie=maak_organisatie(gemeente=gemeente))
    return collega


def overdracht(*, gemeente: Gemeente, van: Lid) -> Overdracht:
    return maak_overdracht(gemeente=gemeente, naar=van)


def vernietigingslijst(*, gemeente: Gemeente, van: Lid) -> Vernietigingslijst:
    """The list that waits there: there is one at a time."""
    wacht = Vernietigingslijst.objects.open().filter(gemeente=gemeente).first()
    return wacht or maak_vernietigingslijst(gemeente=gemeente)


def netwerk(*, gemeente: Gemeente, van: Lid) -> dict[str, object]:
    return {"slug": gemeente.samenwerkingsverband.slug}


def aanmelding(*, gemeente: Gemeente, van: Lid) -> Aanmelding:
    return maak_aanmelding(gemeente=gemeente, eigenaar=van)


def inwoner(*, gemeente: Gemeente, van: Lid) -> Inwoner:
    """Somebody who is helped by that person, with a talentprofiel that was begun."""
    return maak_talentprofiel(inwoner=maak_inwoner(gemeente=gemeente, begeleider=van)).inwoner


def kaart(*, gemeente: Gemeente, van: Lid) -> dict[str, object]:
    """The secret of a card for somebody who is helped by that person."""
    return {"geheim": maak_kaart(inwoner=maak_inwoner(gemeente=gemeente, begeleider=van), door=van)[1]}


def noodtoegang(*, gemeente: Gemeente, van: Lid) -> Noodtoegang:
    return maak_noodtoegang(lid=van, inwoner=maak_inwoner(gemeente=gemeente))


def verzoek(*, gemeente: Gemeente, van: Lid) -> Verzoek:
    """What somebody asked who is helped by that person."""
    return maak_verzoek(inwoner=maak_inwoner(gemeente=gemeente, begeleider=van), gedaan_door=van)


def eigen_verzoek(*, gemeente: Gemeente, van: Lid) -> Verzoek:
    """What that person asked about itself."""
    return maak_verzoek(inwoner=Inwoner.objects.filter(lid=van).first() or maak_inwoner(lid=van))


def eigen_profiel(*, gemeente: Gemeente, van: Lid) -> None:
    """The person itself is an inwoner with a talentprofiel that is finished."""
    if not Inwoner.objects.filter(lid=van).exists():
        maak_talentprofiel(inwoner=maak_inwoner(lid=van), groepen=("handen",), klaar=True)


def werkbezoek(*, gemeente: Gemeente, van: Lid) -> Werkbezoek:
    return maak_werkbezoek(kwartiermaker=van)


def concept(*, gemeente: Gemeente, van: Lid) -> dict[str, object]:
    return {"sleutel": maak_werkbezoekconcept(lid=van).sleutel}


def experiment(*, gemeente: Gemeente, van: Lid) -> Experiment:
    """An experiment of the werkgroep that this person is in."""
    groep = werkgroep(gemeente=gemeente, van=van)
    return maak_experiment(werkgroep=groep, gemeenten=(gemeente,), eigenaar=van, naam=f"Experiment {uuid4()}")


def bestand(*, gemeente: Gemeente, van: Lid) -> Bestand:
    """A photo at an experiment of the werkgroep that this person is in."""
    return maak_bestand(experiment=experiment(gemeente=gemeente, van=van), herkenbaar=True)


def openbare_foto(*, gemeente: Gemeente, van: Lid) -> Bestand:
    """A photo that visitors see, at an experiment on the public page."""
    foto = maak_bestand(experiment=experiment(gemeente=gemeente, van=van))
    Experiment.objects.filter(pk=foto.experiment_id).update(openbaar=True)
    Bestand.objects.filter(pk=foto.pk).update(mag_openbaar=True)
    return foto


def vijf_mensen_in_beeld(*, gemeente: Gemeente, van: Lid) -> None:
    """Enough people that their number may be told."""
    inwoners = tuple(maak_inwoner(gemeente=gemeente) for _ in range(5))
    maak_werkbezoek(kwartiermaker=van, datum=timezone.localdate(), inwoners=inwoners)


def met_gemeentelogin(*, gemeente: Gemeente, van: Lid) -> None:
    """The network is the one that has the login of tests/conftest.py."""
    netwerk = Samenwerkingsverband.objects.filter(pk=gemeente.samenwerkingsverband_id)
    netwerk.update(slug=GEMEENTELOGIN.samenwerkingsverband)  # in the data only: it is undone there


def eigen_werkgroep(*, gemeente: Gemeente, van: Lid) -> None:
    """The person is in a werkgroep, and may begin an experiment for it."""
    werkgroep(gemeente=gemeente, van=van)
