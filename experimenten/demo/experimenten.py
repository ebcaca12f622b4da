"""The experiments of the demo. The three that run in OWO are those of the region, told in our own plain words."""

from dataclasses import dataclass
from datetime import date, timedelta

from experimenten.models import Experiment, Stand
from netwerk.demo.doelen import MEEDOEN
from netwerk.models import Gemeente, Lid, Netwerkdoel, Samenwerkingsverband, Werkgroep, Werkgroeplid
from participatie.demo import vaste_id

ONTSCHOTTEN, LEREN_KENNEN, TALENT = "Ontschotten?", "De mens leren kennen", "Talentontwikkeling"


@dataclass(frozen=True, kw_only=True)
class DemoExperiment:
    """Dates are days before today; a day to look back lies ahead when it is negative."""

    netwerk: str = "owo"
    werkgroep: str
    naam: str
    stand: Stand
    vraag: str
    proberen: str = ""
    gewone_woorden: str = ""
    begonnen: int | None = None
    terugkijken: int | None = None
    resultaat: int | None = None
    besloten: int | None = None
    uitkomst: str = ""
    uitkomst_gewone_woorden: str = ""
    conclusie: str = ""
    vervolg: str = ""
    nu: str = ""
    """What happens now, in one sentence."""
    aanname: str = ""
    zo_zien_we_het: str = ""
    financiers: tuple[str, ...] = ()
    kennispartners: tuple[str, ...] = ()
    gemeenten: tuple[str, ...] = ()
    """Empty: all gemeenten of the network."""


EXPERIMENTEN = (
    DemoExperiment(
        werkgroep="Zonder schotten",
        naam=ONTSCHOTTEN,
        stand=Stand.PROBEREN,
        vraag="Kan iemand die activiteiten overdag doet ook naar werk met hulp, en weer terug? Of zit er een schot "
        "tussen dat niemand meer doorlaat?",
        proberen="Wij volgen mensen die willen wisselen. Per voorbeeld schrijven wij op wat lukte en wat tegenhield. "
        "Zo zien wij of er beweging in zit.",
        gewone_woorden="Soms wilt u iets anders doen dan nu. Wij kijken samen of dat kan. U kunt het eerst uitproberen "
        "en altijd terug.",
        aanname="Veel mensen blijven waar zij zijn, omdat niemand weet hoe wisselen moet.",
        zo_zien_we_het="Wij tellen hoeveel mensen wisselen, en schrijven bij elk voorbeeld op wat hielp.",
        financiers=("Provincie", "De drie gemeenten samen"),
        kennispartners=("Een hogeschool uit de buurt",),
        begonnen=455,
        terugkijken=-11,
    ),
    DemoExperiment(
        werkgroep="Elkaar leren kennen",
        naam=LEREN_KENNEN,
        stand=Stand.PROBEREN,
        vraag="Wie iemand echt kent, ziet welke stap en welke plek past. Hoe pakken wij dat samen aan, en wat hebben "
        "wij daarvoor nodig?",
        proberen="Wij gaan bij elkaar op bezoek en delen in een groepsapp wat wij zien. Zo krijgen wij in beeld wat "
        "mensen kunnen, wat hun talent is en waar zij warm voor lopen.",
        gewone_woorden="Wij willen weten wie u bent en wat u graag doet. Daarom komen wij langs, drinken wij koffie en "
        "luisteren wij.",
        begonnen=430,
        terugkijken=6,
    ),
    DemoExperiment(
        werkgroep="Talent in beweging",
        naam=TALENT,
        stand=Stand.PROBEREN,
        vraag="Hoe vinden wij mensen die nog niet in beeld zijn, en helpen wij hen met een stap die bij hen past?",
        proberen="Wij zoeken mensen op en vragen wat zij willen leren en waar zij blij van worden. Daarna zoeken wij "
        "een plek die past, of die beter past dan de plek van nu.",
        gewone_woorden="Iedereen heeft talent. Vertel ons wat u kunt en wat u wilt leren. Dan zoeken wij samen een "
        "plek.",
        begonnen=340,
        terugkijken=-38,
    ),
    DemoExperiment(
        werkgroep="Zonder schotten",
        naam="Een dag ruilen van plek",
        stand=Stand.RESULTAAT,
        vraag="Helpt het als mensen 1 dag op een andere plek meekijken?",
        proberen="Twee bedrijven en een boerderij ruilden vier keer een dag. Vooraf en achteraf vroegen wij hoe "
        "het was.",
        gewone_woorden="U kijkt 1 dag mee op een andere plek. Zo weet u snel of het bij u past.",
        begonnen=300,
        resultaat=236,
        terugkijken=-20,
        uitkomst="Na een dag meekijken durfden mensen meer. Het werkt het best als iemand meegaat die zij kennen.",
        gemeenten=("Opsterland", "Ooststellingwerf"),
    ),
    DemoExperiment(
        werkgroep="Elkaar leren kennen",
        naam="Samen met de bus",
        stand=Stand.VRAAG,
        vraag="Veel plekken liggen buiten het dorp. Hoe komt iemand daar zonder auto?",
        gemeenten=("Weststellingwerf",),
    ),
    DemoExperiment(
        werkgroep="Talent in beweging",
        naam="Een winkel van ons samen",
        stand=Stand.DROOM,
        vraag="Een winkel waar iedereen verkoopt wat hij zelf maakt. Wie droomt mee?",
    ),
    DemoExperiment(
        werkgroep="Elkaar leren kennen",
        naam="Koffie op de werkvloer",
        stand=Stand.BESLUIT,
        vraag="Komen mensen en bedrijven elkaar vanzelf tegen als er elke week koffie is?",
        proberen="Bij drie bedrijven stond op vrijdag de koffie klaar voor wie wilde binnenlopen.",
        gewone_woorden="Op vrijdag was er koffie bij drie bedrijven. Iedereen mocht binnenlopen.",
        uitkomst_gewone_woorden="Er kwamen steeds nieuwe mensen. De drie bedrijven schenken nu zelf koffie.",
        begonnen=420,
        resultaat=371,
        besloten=310,
        uitkomst="Er kwamen steeds nieuwe mensen. Drie bedrijven gaan ermee door.",
        conclusie="bevestigd",
        vervolg="doorgaan",
        nu="De drie bedrijven schenken zelf koffie; het netwerk hoeft het niet meer te regelen.",
    ),
    DemoExperiment(
        netwerk="oudewater-werkt",
        werkgroep="Dichtbij en samen",
        naam="Leren in het hotel",
        stand=Stand.PROBEREN,
        vraag="Leert iemand in een echt hotel sneller wat werken vraagt?",
        proberen="Mensen werken een paar uur mee en bepalen zelf het tempo.",
        gewone_woorden="U werkt een paar uur mee in een hotel. U leert het vak en de mensen kennen.",
        begonnen=150,
        terugkijken=-14,
    ),
    DemoExperiment(
        netwerk="oudewater-werkt",
        werkgroep="Dichtbij en samen",
        naam="Een keer uw verhaal vertellen",
        stand=Stand.VRAAG,
        vraag="Hoe zorgen wij dat iemand zijn verhaal maar 1 keer hoeft te vertellen?",
    ),
    DemoExperiment(
        netwerk="lekstroom",
        werkgroep="Ruimte om te groeien",
        naam="Eerst alles uitproberen",
        stand=Stand.PROBEREN,
        vraag="Kiezen mensen beter als zij eerst weken mogen rondkijken?",
        proberen="De eerste vier weken doet iemand overal even mee. Daarna kiest hij zelf.",
        gewone_woorden="U mag eerst rustig rondkijken. Daarna kiest u wat u leuk vindt, en met wie.",
        begonnen=120,
        terugkijken=-25,
    ),
    DemoExperiment(
        netwerk="lekstroom",
        werkgroep="Ruimte om te groeien",
        naam="Een open deur voor vragen over werk",
        stand=Stand.DROOM,
        vraag="Kan iedereen zonder afspraak binnenlopen met een vraag over werk?",
        gemeenten=("Houten",),
    ),
    DemoExperiment(
        netwerk="drentsche-aa",
        werkgroep="Actief in de buurt",
        naam="Samen in beweging",
        stand=Stand.PROBEREN,
        vraag="Zetten mensen na samen sporten ook andere stappen?",
        proberen="Elke week sporten in een vaste groep, met plezier en zonder wedstrijd. Na afloop is er koffie.",
        gewone_woorden="U sport mee op uw eigen tempo. Na afloop drinken wij koffie en praten wij bij.",
        begonnen=200,
        terugkijken=3,
        gemeenten=("Tynaarlo", "Assen"),
    ),
    DemoExperiment(
        netwerk="drentsche-aa",
        werkgroep="Actief in de buurt",
        naam="Taal aan de keukentafel",
        stand=Stand.VRAAG,
        vraag="Oefenen mensen meer als taalles gewoon bij de koffie hoort?",
        gemeenten=("Aa en Hunze",),
    ),
)


def bouw_experiment(demo: DemoExperiment, *, vandaag: date) -> None:
    """Make one experiment; its owner is who leads the werkgroep."""

    def dag(terug: int | None) -> date | None:
        return None if terug is None else vandaag - timedelta(days=terug)

    verband = Samenwerkingsverband.objects.get(slug=demo.netwerk)
    werkgroep = Werkgroep.objects.get(samenwerkingsverband=verband, naam=demo.werkgroep)
    experiment = Experiment.objects.create(
        id=vaste_id("experiment", demo.netwerk, demo.naam),
        samenwerkingsverband=verband,
        werkgroep=werkgroep,
        doel=Netwerkdoel.objects.filter(samenwerkingsverband=verband, doel=MEEDOEN).first(),
        naam=demo.naam,
        vraag=demo.vraag,
        wat_we_proberen=demo.proberen,
        in_gewone_woorden=demo.gewone_woorden,
        uitkomst_in_gewone_woorden=demo.uitkomst_gewone_woorden,
        openbaar=bool(demo.gewone_woorden),
        eigenaar=Lid.objects.get(werkgroepleden__werkgroep=werkgroep, werkgroepleden__taak=Werkgroeplid.Taak.TREKKER),
        stand=demo.stand,
        begonnen_op=dag(demo.begonnen),
        kijk_terug_op=dag(demo.terugkijken),
        eerste_resultaat_op=dag(demo.resultaat),
        besloten_op=dag(demo.besloten),
        uitkomst=demo.uitkomst,
        conclusie=demo.conclusie,
        vervolg=demo.vervolg,
        wat_we_nu_doen=demo.nu,
        aanname=demo.aanname,
        zo_zien_we_het=demo.zo_zien_we_het,
        financiers=list(demo.financiers),
        kennispartners=list(demo.kennispartners),
    )
    gemeenten = Gemeente.objects.filter(samenwerkingsverband=verband)
    experiment.gemeenten.set(gemeenten.filter(naam__in=demo.gemeenten) if demo.gemeenten else gemeenten)
