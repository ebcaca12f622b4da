"""What the demo shows of verwijzingen, projecten, figures of groups and trainingen."""

from datetime import date, timedelta

from netwerk.models import Gemeente, Organisatie, Rol
from netwerk.rolsoorten import Rolsoort
from participatie.demo import OWO, toeval, vaste_id
from trajecten.models import (
    Inwoner,
    Lokaalcijfer,
    Project,
    Projectdeelname,
    Training,
    Trainingsoort,
    Verwijssoort,
    Verwijzing,
)
from trajecten.models.verwijzingen import ANTWOORD_BINNEN, RESULTAAT_NA

STANDEN = ("aangenomen", "afgerond", "voorstel", "gevraagd", "geweigerd", "afgerond")
VRAGEN = (
    ("taalhuis", "Wil beter leren lezen, het liefst overdag."),
    ("sport", "Wil meer bewegen, samen met anderen."),
    ("geld-op-orde", "Wil hulp met brieven en formulieren."),
    ("sociale-activering", "Wil elke week onder de mensen zijn."),
)
PROJECTEN = (
    ("Sport maakt Actief", "Elke maandag samen sporten.", "Meer conditie\nMeer zelfvertrouwen\nPlezier in bewegen"),
    ("Impuls", "Samen ontdekken wat u kunt en leuk vindt.", "Meer mensen ontmoeten\nEen eerste stap zetten"),
    ("Meedoenbanen", "Een paar uur per week meewerken, met hulp.", "Ervaring opdoen\nWeten wat past"),
)
KEREN = (("Kennismaken", ""), ("Doelen stellen", "een trainer van de sportclub"), ("Samen koken", ""))
GROEPEN = (
    ("Jongeren zonder werk of school", 140, 52),
    ("Alleenstaande ouders met weinig mensen om zich heen", 95, 23),
    ("Mensen die pas in Nederland wonen", 210, None),
)


def bouw_verwijzingen(*, vandaag: date) -> None:
    inwoners = list(Inwoner.objects.exclude(begeleider=None).select_related("gemeente").order_by("gemeente", "id"))
    organisaties: dict[object, list[Organisatie]] = {}
    for organisatie in Organisatie.objects.order_by("naam", "pk"):
        organisaties.setdefault(organisatie.gemeente_id, []).append(organisatie)
    soorten = {soort.sleutel: soort for soort in Verwijssoort.objects.all()}
    for nummer, inwoner in enumerate(inwoners):
        waar = organisaties.get(inwoner.gemeente_id)
        if nummer % 2 == 0 and waar:
            dobbelsteen = toeval("verwijzing", inwoner.pk)
            _verwijzing(inwoner, dobbelsteen.choice(waar), nummer // 2, soorten, vandaag=vandaag)
    _projecten(inwoners, organisaties, vandaag=vandaag)
    _groepen(vandaag=vandaag)
    _trainingen(vandaag=vandaag)


def _verwijzing(
    inwoner: Inwoner, organisatie: Organisatie, nummer: int, soorten: dict[str, Verwijssoort], *, vandaag: date
) -> None:
    soort, vraag = VRAGEN[nummer % len(VRAGEN)]
    stand = STANDEN[nummer % len(STANDEN)]
    op = vandaag - timedelta(days=12 + nummer % 50)
    gewild = {} if stand == "voorstel" else {"akkoord_op": op, "akkoord_hoe": "samen"}
    beantwoord = {"beantwoord_op": op} if stand in {"aangenomen", "afgerond", "geweigerd"} else {}
    einde = {
        "afgerond": {"gegaan": "ja", "geholpen": ("ja", "beetje", "nee")[nummer % 3], "gesloten_op": vandaag},
        "geweigerd": {"weigerreden": "vol", "toelichting": "In het voorjaar is er weer plaats.", "gesloten_op": op},
        "aangenomen": {"uiterlijk_op": op + RESULTAAT_NA},
    }.get(stand, {"uiterlijk_op": op + ANTWOORD_BINNEN})
    Verwijzing.objects.create(
        id=vaste_id("verwijzing", inwoner.pk),
        gemeente=inwoner.gemeente,
        inwoner=inwoner,
        soort=soorten[soort],
        organisatie=organisatie,
        waarvoor=soorten[soort].naam,
        waarheen=organisatie.naam,
        vraag=vraag,
        verwezen_door_id=inwoner.begeleider_id,
        op=op,
        stand=stand,
        **gewild,
        **beantwoord,
        **einde,
    )


def _projecten(inwoners: list[Inwoner], organisaties: dict[object, list[Organisatie]], *, vandaag: date) -> None:
    gemeenten = Gemeente.objects.filter(naam__in=OWO).order_by("naam")
    for gemeente, (naam, wat, doelen) in zip(gemeenten, PROJECTEN, strict=False):
        project = Project.objects.create(
            id=vaste_id("project", gemeente.pk),
            gemeente=gemeente,
            naam=naam,
            wat=wat,
            doelen=doelen,
            begint_op=date(vandaag.year - 1, 1, 6),
        )
        for nummer, organisatie in enumerate(organisaties.get(gemeente.pk, [])[:2]):
            project.partners.create(
                id=vaste_id("projectpartner", project.pk, nummer),
                gemeente=gemeente,
                organisatie=organisatie,
                rol=("uitvoering", "steun")[nummer],
            )
        for nummer, (onderwerp, gast) in enumerate(KEREN):
            project.sessies.create(
                id=vaste_id("projectsessie", project.pk, nummer),
                gemeente=gemeente,
                op=vandaag + timedelta(days=7 * nummer - 7),
                onderwerp=onderwerp,
                gast=gast,
            )
        for nummer, inwoner in enumerate(i for i in inwoners if i.gemeente_id == gemeente.pk):
            _deelname(project, inwoner, nummer, vandaag=vandaag)


def _deelname(project: Project, inwoner: Inwoner, nummer: int, *, vandaag: date) -> None:
    """Of every eight, one only applied, two are done and one stopped early."""
    begin = vandaag - timedelta(days=200 + nummer)
    einde = vandaag - timedelta(days=30)
    klaar = {1: {"afgerond_op": einde}, 4: {"afgerond_op": einde}, 6: {"gestopt_op": einde, "stopreden": "past_niet"}}
    Projectdeelname.objects.create(
        id=vaste_id("projectdeelname", project.pk, inwoner.pk),
        gemeente_id=inwoner.gemeente_id,
        project=project,
        inwoner=inwoner,
        aangemeld_op=begin,
        gestart_op=None if nummer % 8 == 0 else begin + timedelta(days=7),
        **klaar.get(nummer % 8, {}),
    )


def _groepen(*, vandaag: date) -> None:
    for gemeente in Gemeente.objects.filter(naam__in=OWO).order_by("naam"):
        for groep, aantal, in_beeld in GROEPEN:
            Lokaalcijfer.objects.create(
                id=vaste_id("lokaalcijfer", gemeente.pk, groep),
                gemeente=gemeente,
                jaar=vandaag.year - 1,
                groep=groep,
                aantal=aantal,
                in_beeld=in_beeld,
                bron="telling van het sociaal team",
            )


def _trainingen(*, vandaag: date) -> None:
    soorten = list(Trainingsoort.objects.order_by("volgorde"))
    coaches = Rol.objects.filter(soort=Rolsoort.BEGELEIDER).order_by("gemeente__naam", "lid__naam", "lid")
    for nummer, (lid, gemeente) in enumerate(coaches.values_list("lid", "gemeente")):
        for keer in range(2):
            op = vandaag - timedelta(days=100 + 90 * nummer + 30 * keer)
            Training.objects.create(
                id=vaste_id("training", lid, gemeente, keer),
                gemeente_id=gemeente,
                lid_id=lid,
                soort=soorten[(nummer + keer) % len(soorten)],
                op=op,
                geldig_tot=vandaag + timedelta(days=60 * (nummer + 1)) if keer else None,
            )
