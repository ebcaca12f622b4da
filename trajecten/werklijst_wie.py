"""Who stands on the work list of a begeleider, and since when: the one definition of each kind of waiting.

Every function returns own inwoners, each once, with `wacht_sinds` and `doel` (what the button is about), the longest
waiting first. What is called too long is what the gemeente decided.
"""

from datetime import date, timedelta

from django.db.models import (
    Case,
    DateField,
    Exists,
    F,
    IntegerField,
    Max,
    Min,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
    Value,
    When,
)
from django.db.models.expressions import Combinable, Func
from django.db.models.functions import Cast, Coalesce, Greatest, Least, TruncDate
from django.db.models.lookups import IsNull

from netwerk.models import Lid
from trajecten import metingen
from trajecten.models import (
    Deelname,
    Gehoord,
    Gesprek,
    Gespreksdeel,
    IetsAnders,
    Inwoner,
    Match,
    Meting,
    Navraag,
    Omstandigheid,
    Ontwikkelruimte,
    Projectdeelname,
    Routeperiode,
    SamenIngevuld,
    Signaal,
    Stap,
    Tempo,
    Traject,
    Trajectbesluit,
    Verwijzing,
    Werkdrempel,
)
from trajecten.models.trajecten import is_vertrokken, vertrokken_op

STANDAARD = {Werkdrempel.Soort.GEEN_CONTACT: 42, Werkdrempel.Soort.STAGNATIE: 180}
"""Days, when a gemeente decided nothing: six weeks without a word, half a year without a change. A choice of ours."""

ZONDER_STAP = timedelta(days=14)
"""So long nothing may run before it is a sign. A choice of ours."""

Mensen = QuerySet[Inwoner]


def _eigen(gebruiker: Lid) -> Mensen:
    return Inwoner.objects.begeleid_door(gebruiker)


def _bezig(mensen: Mensen) -> Mensen:
    """Without whose traject ended: whoever has none yet waits too."""
    return mensen.filter(IsNull(Subquery(Traject.objects.laatste_van(OuterRef("pk")).values("einde")), rhs=True))


def _met(mensen: Mensen, *, sinds: Combinable, doel: Combinable | None = None) -> Mensen:
    """Everybody with a first day, the longest waiting first."""
    return _langst_wachtend(mensen, sinds=sinds, doel=doel).exclude(wacht_sinds=None)


def _langst_wachtend(mensen: Mensen, *, sinds: Combinable, doel: Combinable | None = None) -> Mensen:
    wachtend = mensen.annotate(wacht_sinds=sinds, doel=doel if doel is not None else F("pk"))
    return wachtend.order_by("wacht_sinds", "naam", "pk")


def _nog_hier(mensen: Mensen) -> Mensen:
    """Without who moved, died or is helped elsewhere: of them nothing waits, but for what somebody said after that."""
    erna = Q(vertrokken_op=None) | Q(wacht_sinds__gt=F("vertrokken_op"))
    return mensen.annotate(vertrokken_op=vertrokken_op("pk")).filter(erna)


def _eerste(rijen: QuerySet, wat: str) -> Subquery:
    return Subquery(rijen.values(wat)[:1])


# Asked for, and said


def wil_iets_anders(gebruiker: Lid, vandaag: date) -> Mensen:
    wensen = IetsAnders.objects.open().filter(inwoner=OuterRef("pk"))
    dag = Subquery(wensen.annotate(dag=TruncDate("op")).values("dag")[:1])
    return _nog_hier(_met(_eigen(gebruiker), sinds=dag, doel=_eerste(wensen, "pk")))


def wil_kennismaken(gebruiker: Lid, vandaag: date) -> Mensen:
    """Who said yes to get acquainted, and the plek did not say that it was; nothing waits for the person itself."""
    kennismaken = Match.objects.nog_kennis_te_maken().filter(inwoner=OuterRef("pk")).order_by("sinds", "pk")
    return _nog_hier(_met(_eigen(gebruiker), sinds=_eerste(kennismaken, "sinds"), doel=_eerste(kennismaken, "pk")))


def gaat_te_snel(gebruiker: Lid, vandaag: date) -> Mensen:
    laatste = Tempo.objects.van_inwoner().filter(inwoner=OuterRef("pk")).laatste_eerst()
    snel = _eigen(gebruiker).annotate(hoe=_eerste(laatste, "hoe")).filter(hoe=Tempo.Hoe.TE_SNEL)
    return _nog_hier(_met(snel, sinds=_eerste(laatste, "op")))


def niet_gehoord(gebruiker: Lid, vandaag: date) -> Mensen:
    """Who said itself, the last time, not to feel heard, and there was no gesprek since."""
    laatste = Gehoord.objects.filter(inwoner=OuterRef("pk"))
    gezegd = _eigen(gebruiker).annotate(hoe=_eerste(laatste, "antwoord"), zei=_eerste(laatste, "door"))
    nee = _met(gezegd.filter(hoe=Gehoord.Antwoord.NEE, zei=F("lid")), sinds=_eerste(laatste, "op"))
    erna = Gesprek.objects.filter(inwoner=OuterRef("pk"), op__gt=OuterRef("wacht_sinds"))
    return _nog_hier(nee.exclude(Exists(erna)))


def reageerde(gebruiker: Lid, vandaag: date) -> Mensen:
    """Who said something of what was written down of a gesprek, that nobody read."""
    ongelezen = Gespreksdeel.objects.ongelezen().filter(gesprek__inwoner=OuterRef("pk"))
    return _nog_hier(_met(_eigen(gebruiker), sinds=_vroegste(ongelezen, TruncDate("reactie_op"))))


def wil_een_andere_stap(gebruiker: Lid, vandaag: date) -> Mensen:
    """Who said itself of a proposed step: rather something else."""
    anders = Stap.objects.liever_anders().filter(inwoner=OuterRef("pk"), hoe=Stap.Hoe.ZELF)
    return _nog_hier(_met(_eigen(gebruiker), sinds=_vroegste(anders, TruncDate("beantwoord_op"))))


def zonder_contactpersoon(gebruiker: Lid, vandaag: date) -> Mensen:
    """Who has no vaste contactpersoon: a kwartiermaker chooses one."""
    return _met(Inwoner.objects.moet_contactpersoon_krijgen(gebruiker), sinds=F("sinds"))


def signaal_te_bekijken(gebruiker: Lid, vandaag: date) -> Mensen:
    te_bekijken = Signaal.objects.wijzigbaar_voor(gebruiker).te_bekijken(vandaag).filter(inwoner=OuterRef("pk"))
    eerst = te_bekijken.exclude(is_vertrokken("inwoner")).order_by("bekijken_op", "pk")
    return _met(_eigen(gebruiker), sinds=_eerste(eerst, "bekijken_op"), doel=_eerste(eerst, "pk"))


def moet_gevraagd(gebruiker: Lid, vandaag: date) -> Mensen:
    aan_de_beurt = Navraag.objects.zichtbaar_voor(gebruiker).aan_de_beurt(vandaag)
    match = aan_de_beurt.filter(match__inwoner=OuterRef("pk")).order_by("vragen_op", "pk")
    deelname = aan_de_beurt.filter(deelname__traject__inwoner=OuterRef("pk")).order_by("vragen_op", "pk")
    sinds, doel = (
        Coalesce(_eerste(match, veld), _eerste(deelname, veld)) for veld in ("vragen_op", "pk")
    )  # what comes by a match first
    return _met(_eigen(gebruiker), sinds=sinds, doel=doel)


def verwijzing_te_laat(gebruiker: Lid, vandaag: date) -> Mensen:
    """Of whom a verwijzing should have come further before today: an answer, or how it was."""
    laat = Verwijzing.objects.te_laat_bij(gebruiker, vandaag).filter(inwoner=OuterRef("pk"))
    eerst = laat.order_by("uiterlijk_op", "pk")
    return _met(_eigen(gebruiker), sinds=_eerste(eerst, "uiterlijk_op"), doel=_eerste(eerst, "pk"))


# Too long ago


def drempel(soort: str, vandaag: date) -> Coalesce:
    """After how many days, for each inwoner: what the gemeente decided last, else our default."""
    eigen = Werkdrempel.objects.geldig_op(vandaag).filter(gemeente=OuterRef("gemeente"), soort=soort)
    return Coalesce(Subquery(eigen.reverse().values("dagen")[:1]), STANDAARD[soort], output_field=IntegerField())


def _te_lang_geleden(mensen: Mensen, *, laatst: Combinable, soort: str, vandaag: date) -> Mensen:
    """Who is at or over the threshold, counted from that day."""
    grens = Func(
        Cast(Value(vandaag), DateField()),
        drempel(soort, vandaag),
        template="(%(expressions)s)",
        arg_joiner=" - ",
        output_field=DateField(),
    )
    te_lang = mensen.annotate(laatst=laatst, grens=grens).filter(laatst__lte=F("grens"))
    return _langst_wachtend(te_lang, sinds=F("laatst"))


def _laatste(rijen: QuerySet, *dagen: str) -> Subquery:
    """The last of those days of each inwoner; NULL when there is none, and Greatest leaves that out."""
    per_dag = [Max(dag) for dag in dagen]
    return _een_dag(rijen, Greatest(*per_dag) if len(per_dag) > 1 else per_dag[0])


def _vroegste(rijen: QuerySet, dag: str | Combinable) -> Subquery:
    return _een_dag(rijen, Min(dag))


def _een_dag(rijen: QuerySet, dag: Combinable) -> Subquery:
    van_inwoner = rijen.order_by().annotate(_alles=Value(1)).values("_alles")
    return Subquery(van_inwoner.annotate(_dag=dag).values("_dag"), output_field=DateField())


def geen_contact(gebruiker: Lid, vandaag: date) -> Mensen:
    """Nobody spoke with the person in a traject, or before it.

    No gesprek, tempo or answer, and no meting, step, yes to a verwijzing, or decision together.
    """
    wie = OuterRef("pk")
    stappen = Stap.objects.filter(inwoner=wie, hoe=Stap.Hoe.SAMEN).annotate(dag=TruncDate("beantwoord_op"))
    laatst = Greatest(
        F("sinds"),
        _laatste(Gesprek.objects.filter(inwoner=wie), "op"),
        _laatste(Meting.objects.filter(inwoner=wie, samen_met_inwoner=True), "meetdatum"),
        _laatste(Tempo.objects.van_inwoner().filter(inwoner=wie), "op"),
        _laatste(Navraag.objects.filter(match__inwoner=wie, aan=Navraag.Aan.INWONER), "beantwoord_op"),
        _laatste(Navraag.objects.filter(deelname__traject__inwoner=wie, aan=Navraag.Aan.INWONER), "beantwoord_op"),
        _laatste(SamenIngevuld.objects.filter(profiel__inwoner=wie), "op"),
        _laatste(Gehoord.objects.filter(inwoner=wie), "op"),
        _laatste(stappen, "dag"),
        _laatste(Verwijzing.objects.filter(inwoner=wie, akkoord_hoe=Verwijzing.Hoe.SAMEN), "akkoord_op"),
        _laatste(Trajectbesluit.objects.filter(traject__inwoner=wie, inwoner_erbij=True), "op"),
    )
    soort = Werkdrempel.Soort.GEEN_CONTACT
    return _te_lang_geleden(_bezig(_eigen(gebruiker)), laatst=laatst, soort=soort, vandaag=vandaag)


def staat_stil(gebruiker: Lid, vandaag: date) -> Mensen:
    """In a traject in which nothing changed: no step done, no other route, deelname, project, match or verwijzing."""
    wie = OuterRef("pk")
    gelukt = (Verwijzing.Stand.AANGENOMEN, Verwijzing.Stand.AFGEROND)
    lopend, projecten = Traject.objects.lopend().filter(inwoner=wie), Projectdeelname.objects.filter(inwoner=wie)
    verwijzingen = Verwijzing.objects.filter(inwoner=wie, stand__in=gelukt)
    laatst = Greatest(
        _laatste(lopend, "start"),
        _laatste(Routeperiode.objects.filter(traject__inwoner=wie), "sinds"),
        _laatste(Deelname.objects.filter(traject__inwoner=wie), "sinds", "stil_sinds", "tot"),
        _laatste(Ontwikkelruimte.objects.filter(traject__inwoner=wie), "van", "tot"),
        _laatste(Match.objects.filter(inwoner=wie), "sinds"),
        _laatste(Stap.objects.filter(inwoner=wie), "gedaan_op"),
        _laatste(projecten, "aangemeld_op", "gestart_op", "afgerond_op", "gestopt_op"),
        _laatste(verwijzingen.exclude(gegaan=Verwijzing.Gegaan.NEE), "beantwoord_op", "gesloten_op"),
    )
    mensen, soort = _eigen(gebruiker).filter(Exists(lopend)), Werkdrempel.Soort.STAGNATIE
    return _te_lang_geleden(mensen, laatst=laatst, soort=soort, vandaag=vandaag)


def einde_voorbij(gebruiker: Lid, vandaag: date) -> Mensen:
    """The agreed last day of a deelname went by, and it still goes on; or an ontheffing or the like is over.

    A project does not end with a traject: how it ended is asked when the project is over, or the person left.
    """
    projecten = Projectdeelname.objects.filter(inwoner=OuterRef("pk"))
    deelnames = _deelnames().filter(afgesproken_tot__lt=vandaag)
    omstandigheden = Omstandigheid.objects.filter(traject__inwoner=OuterRef("pk")).einde_voorbij(vandaag)
    sinds = Least(
        _vroegste(deelnames, "afgesproken_tot"),
        _vroegste(omstandigheden, "tot"),
        _vroegste(projecten.project_voorbij(vandaag), "project__eindigt_op"),
        Case(When(Exists(projecten.open()), then=vertrokken_op("pk"))),
    )
    return _met(_eigen(gebruiker), sinds=sinds)


def duurt_te_lang(gebruiker: Lid, vandaag: date) -> Mensen:
    """Longer than the gemeente allows, or than the form is meant for: proefplaatsing, ontheffing (domain.md 2.2)."""
    ontheffingen = Omstandigheid.objects.filter(traject__einde=None, traject__inwoner=OuterRef("pk"))
    sinds = Least(
        _vroegste(_deelnames().duurt_lang(vandaag), "sinds"),
        _vroegste(ontheffingen.ontheffing_duurt_lang(vandaag), "sinds"),
    )
    return _met(_eigen(gebruiker), sinds=sinds)


def _deelnames() -> QuerySet[Deelname]:
    lopend = Q(traject__einde=None, tot=None)
    return Deelname.objects.filter(lopend, traject__inwoner=OuterRef("pk"))


def zonder_stap(gebruiker: Lid, vandaag: date) -> Mensen:
    """For whom nothing runs: no step to do, no deelname, project, match or verwijzing (features.md C13)."""
    wie = OuterRef("pk")
    loopt = (
        Stap.objects.filter(inwoner=wie).loopt(),
        Deelname.objects.filter(traject__inwoner=wie, tot=None),
        Projectdeelname.objects.open().filter(inwoner=wie),
        Match.objects.lopend().filter(inwoner=wie),
        Verwijzing.objects.open().filter(inwoner=wie),
    )
    mensen = _bezig(_eigen(gebruiker)).filter(*(~Exists(rijen) for rijen in loopt))
    laatst = Greatest(
        F("sinds"),
        _laatste(Stap.objects.filter(inwoner=wie), "gedaan_op"),
        _laatste(Deelname.objects.filter(traject__inwoner=wie), "tot"),
        _laatste(Projectdeelname.objects.filter(inwoner=wie), "afgerond_op", "gestopt_op"),
        _laatste(Match.objects.filter(inwoner=wie), "sinds"),
    )
    return _langst_wachtend(mensen, sinds=laatst).filter(wacht_sinds__lte=vandaag - ZONDER_STAP)


def opnieuw_te_meten(gebruiker: Lid, vandaag: date) -> Mensen:
    te_meten = metingen.opnieuw_te_meten(begeleider=gebruiker, vandaag=vandaag)
    return _met(te_meten, sinds=F("gemeten_op"), doel=F("traject"))
