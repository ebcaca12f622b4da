"""Verwijzingen: refer somebody, and follow it: the yes of the person, the answer of the organisatie, the result."""

from collections.abc import Callable, Iterable
from datetime import date
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from netwerk.inzage import Gegevens, Handeling
from netwerk.models import Organisatie
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import voor
from participatie.meldingen import INTUSSEN
from participatie.methoden import formulierpagina
from participatie.velden import schrijf_datum
from trajecten import verwijzingen as werk
from trajecten.al_gevraagd import al_gevraagd
from trajecten.forms.verwijzingen import (
    AkkoordForm,
    OrganisatieantwoordForm,
    OrganisatieZoekForm,
    ResultaatForm,
    VerwijzingForm,
)
from trajecten.inzage import leg_inwoners_vast
from trajecten.models import Inwoner, Verwijzing
from trajecten.models.verwijzingen import VerwijzingQuerySet
from trajecten.toegang import HELPERS

PER_PAGINA = 20
Stand = Verwijzing.Stand


@require_safe
@voor(*HELPERS)
def verwijzingen(request: HttpRequest) -> HttpResponse:
    """The work list: what is late, what runs, what is closed."""
    vandaag = timezone.localdate()
    wat = request.GET.get("wat", "")
    wat = wat if wat in {werk.TE_LAAT, werk.KLAAR} else werk.LOOPT
    pagina = Paginator(werk.lijst(request.user, wat, vandaag=vandaag), PER_PAGINA).get_page(request.GET.get("page"))
    werk.leg_verwijzingen_vast(request.user, pagina, handeling=Handeling.LIJST)
    _zeg_wat_te_doen(pagina, vandaag=vandaag)
    return TemplateResponse(request, "trajecten/verwijzingen.html", {"pagina": pagina, "wat": wat})


@require_safe
@voor(Rolsoort.INWONER)
def mijn_verwijzingen(request: HttpRequest) -> HttpResponse:
    pagina = Paginator(werk.eigen(request.user), PER_PAGINA).get_page(request.GET.get("page"))
    for verwijzing in pagina:
        verwijzing.in_gewone_taal = werk.VOOR_DE_INWONER[Stand(verwijzing.stand)]
    return TemplateResponse(request, "trajecten/mijn_verwijzingen.html", {"pagina": pagina})


@require_safe
@voor(*HELPERS)
def inwoner_verwijzingen(request: HttpRequest, pk: UUID) -> HttpResponse:
    inwoner = _inwoner(request, pk)
    vandaag = timezone.localdate()
    pagina = Paginator(werk.van_inwoner(request.user, inwoner), PER_PAGINA).get_page(request.GET.get("page"))
    _zeg_wat_te_doen(pagina, vandaag=vandaag)
    return TemplateResponse(request, "trajecten/inwoner_verwijzingen.html", {"pagina": pagina, "inwoner": inwoner})


@require_safe
@voor(*HELPERS)
def verwijzing_waarheen(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Find the organisatie first."""
    inwoner = _inwoner(request, pk)
    form = OrganisatieZoekForm(request.GET)
    zoek = form.gezocht()
    gevonden = werk.organisaties_om_naar_te_verwijzen(request.user, inwoner, zoek=zoek)
    pagina = Paginator(gevonden, PER_PAGINA).get_page(request.GET.get("page"))
    context = {"pagina": pagina, "inwoner": inwoner, "form": form, "gezocht": zoek}
    return TemplateResponse(request, "trajecten/verwijzing_waarheen.html", context)


@formulierpagina
@voor(*HELPERS)
def verwijzing_maken(request: HttpRequest, pk: UUID, organisatie_id: UUID) -> HttpResponse:
    inwoner = _inwoner(request, pk, op_slot=request.method == "POST")
    te_kiezen = werk.organisaties_om_naar_te_verwijzen(request.user, inwoner, zoek="")
    organisatie: Organisatie = get_object_or_404(te_kiezen, pk=organisatie_id)
    vandaag = timezone.localdate()
    data = request.POST if request.method == "POST" else None
    form = VerwijzingForm(data, inwoner=inwoner, organisatie=organisatie, gebruiker=request.user, vandaag=vandaag)
    if form.is_valid():
        schoon = {"plek": None, **form.cleaned_data}
        gemaakt = Verwijzing.stel_voor(
            inwoner=inwoner, organisatie=organisatie, door=request.user, op=vandaag, **schoon
        )
        messages.success(request, f"De vraag aan {inwoner} staat klaar. De organisatie hoort nog niets.")
        return redirect("verwijzing_bekijken", verwijzing_id=gemaakt.pk)
    context = {"form": form, "inwoner": inwoner, "organisatie": organisatie, "al_gevraagd": al_gevraagd(inwoner)}
    return TemplateResponse(request, "trajecten/verwijzing_maken.html", context, status=422 if form.errors else 200)


@require_safe
@voor(Rolsoort.INWONER, *HELPERS)
def verwijzing_bekijken(request: HttpRequest, verwijzing_id: UUID) -> HttpResponse:
    verwijzing = _verwijzing(request, Verwijzing.objects.zichtbaar_voor(request.user), verwijzing_id)
    is_eigen = _is_eigen(request, verwijzing)
    context = {
        "verwijzing": verwijzing,
        "is_eigen": is_eigen,
        "in_gewone_taal": werk.VOOR_DE_INWONER[Stand(verwijzing.stand)],
        "te_doen": werk.wat_te_doen(verwijzing),
        "te_laat": verwijzing.is_over_tijd(timezone.localdate()),
        "mag_organisatie": not is_eigen and verwijzing.stand == Stand.GEVRAAGD,
        "mag_terug": not is_eigen and verwijzing.kan_terug,
    }
    return TemplateResponse(request, "trajecten/verwijzing_bekijken.html", context)


@formulierpagina
@voor(Rolsoort.INWONER, *HELPERS)
def verwijzing_akkoord(request: HttpRequest, verwijzing_id: UUID) -> HttpResponse:
    """The person says yes or no; a begeleider writes it down in a talk."""
    verwijzing = _verwijzing(request, Verwijzing.objects.wijzigbaar_voor(request.user), verwijzing_id)
    is_eigen = _is_eigen(request, verwijzing)
    form = AkkoordForm(_data(request), is_eigen=is_eigen)

    def doe() -> str:
        ja = form.cleaned_data["ja"] == "ja"
        hoe = Verwijzing.Hoe.ZELF if is_eigen else Verwijzing.Hoe.SAMEN
        verwijzing.beantwoord_door_inwoner(ja=ja, hoe=hoe, op=timezone.localdate())
        if not ja:
            return "Dat is goed. Er gaat niets naar de organisatie."
        wie = "Wie u helpt, vraagt" if is_eigen else "Vraag nu"
        return f"Dit is bewaard. {wie} of het kan."

    return _formulier(request, verwijzing, form, doe, als=Stand.VOORSTEL, template="trajecten/verwijzing_akkoord.html")


@formulierpagina
@voor(*HELPERS)
def verwijzing_antwoord(request: HttpRequest, verwijzing_id: UUID) -> HttpResponse:
    """What the organisatie said: it helps, or not and why."""
    verwijzing = _verwijzing(request, Verwijzing.objects.begeleid_door(request.user), verwijzing_id)
    form = OrganisatieantwoordForm(_data(request))

    def doe() -> str:
        op, schoon = timezone.localdate(), form.cleaned_data
        if schoon["antwoord"] == "ja":
            verwijzing.neem_aan(op=op, toelichting=schoon["toelichting"])
            return f"Dit is bewaard. Op {_dag(verwijzing)} vragen wij hoe het was."
        verwijzing.weiger(op=op, reden=schoon["reden"], toelichting=schoon["toelichting"])
        return "Dit is bewaard. Zoek samen iets anders."

    return _formulier(request, verwijzing, form, doe, als=Stand.GEVRAAGD, template="trajecten/verwijzing_antwoord.html")


@formulierpagina
@voor(Rolsoort.INWONER, *HELPERS)
def verwijzing_resultaat(request: HttpRequest, verwijzing_id: UUID) -> HttpResponse:
    """How it was: gone, and did it help."""
    verwijzing = _verwijzing(request, Verwijzing.objects.wijzigbaar_voor(request.user), verwijzing_id)
    form = ResultaatForm(_data(request), is_eigen=_is_eigen(request, verwijzing))

    def doe() -> str:
        verwijzing.vertel_hoe_het_was(op=timezone.localdate(), **form.cleaned_data)
        later = f" Op {_dag(verwijzing)} vragen wij het weer." if verwijzing.is_open else ""
        return f"Dit is bewaard.{later}"

    return _formulier(
        request, verwijzing, form, doe, als=Stand.AANGENOMEN, template="trajecten/verwijzing_resultaat.html"
    )


@require_POST
@voor(Rolsoort.INWONER, *HELPERS)
def verwijzing_intrekken(request: HttpRequest, verwijzing_id: UUID) -> HttpResponse:
    verwijzing = _verwijzing(request, Verwijzing.objects.wijzigbaar_voor(request.user), verwijzing_id)
    verwijzing.trek_in(op=timezone.localdate())
    messages.success(request, "De verwijzing is gestopt.")
    return redirect("verwijzing_bekijken", verwijzing_id=verwijzing.pk)


@require_POST
@voor(*HELPERS)
def verwijzing_terug(request: HttpRequest, verwijzing_id: UUID) -> HttpResponse:
    """Take the last answer back. The form says from where, so that two taps do it once."""
    verwijzing = _verwijzing(request, Verwijzing.objects.begeleid_door(request.user), verwijzing_id)
    if request.POST.get("vanaf", verwijzing.stand) != verwijzing.stand:
        messages.info(request, INTUSSEN)
        return redirect("verwijzing_bekijken", verwijzing_id=verwijzing.pk)
    try:
        verwijzing.ga_terug(op=timezone.localdate())
    except ValidationError as fout:
        messages.info(request, " ".join(fout.messages))
    else:
        messages.success(request, "Het laatste antwoord is weggehaald.")
    return redirect("verwijzing_bekijken", verwijzing_id=verwijzing.pk)


def _formulier(
    request: HttpRequest, verwijzing: Verwijzing, form, doe: Callable[[], str], *, als: str, template: str
) -> HttpResponse:
    """Show the form as long as it can be answered; sent, do it and go back to the verwijzing."""
    if verwijzing.stand != als:
        messages.info(request, INTUSSEN)
        return redirect("verwijzing_bekijken", verwijzing_id=verwijzing.pk)
    if form.is_valid():
        messages.success(request, doe())
        return redirect("verwijzing_bekijken", verwijzing_id=verwijzing.pk)
    context = {"form": form, "verwijzing": verwijzing, "is_eigen": _is_eigen(request, verwijzing)}
    return TemplateResponse(request, template, context, status=422 if form.errors else 200)


def _zeg_wat_te_doen(verwijzingen: Iterable[Verwijzing], *, vandaag: date) -> None:
    for verwijzing in verwijzingen:
        verwijzing.te_doen = werk.wat_te_doen(verwijzing)
        verwijzing.te_laat = verwijzing.is_over_tijd(vandaag)


def _data(request: HttpRequest):
    return request.POST if request.method == "POST" else None


def _dag(verwijzing: Verwijzing) -> str:
    return schrijf_datum(verwijzing.uiterlijk_op)


def _is_eigen(request: HttpRequest, verwijzing: Verwijzing) -> bool:
    return verwijzing.inwoner.lid_id == request.user.pk


def _inwoner(request: HttpRequest, pk: UUID, *, op_slot: bool = False) -> Inwoner:
    """Locked, so that of two taps at the same moment the second sees what the first did."""
    helpt = Inwoner.objects.begeleid_door(request.user).met_contactpersoon(timezone.localdate())
    mijn = helpt.select_related("gemeente")
    mijn = mijn.select_for_update(of=("self",), no_key=True) if op_slot else mijn
    inwoner = get_object_or_404(mijn, pk=pk)
    leg_inwoners_vast(request.user, [inwoner], gegevens=Gegevens.TRAJECT)
    return inwoner


def _verwijzing(request: HttpRequest, rijen: VerwijzingQuerySet, pk: UUID) -> Verwijzing:
    if request.method == "POST":
        rijen = rijen.select_for_update(of=("self",))
    verwijzing = get_object_or_404(rijen.met_namen(), pk=pk)
    werk.leg_verwijzingen_vast(request.user, [verwijzing], handeling=Handeling.BEKEKEN)
    return verwijzing
