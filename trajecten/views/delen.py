"""Sharing by choice: the person itself, and the named begeleider who writes down what that person says."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import voor
from participatie.methoden import formulierpagina
from trajecten import ontvangers, toestemmingen
from trajecten.delen import wat_een_ander_ziet
from trajecten.forms.toestemmingen import OntvangerZoekForm, ToestemmingForm
from trajecten.models import Toestemming
from trajecten.models.toestemmingen import AlBeantwoord
from trajecten.ontvangers import Ontvanger
from trajecten.plaatsen import Plaats, eigen_plaats, plaats_bij
from trajecten.toegang import HELPERS


def _van(request: HttpRequest, pk: UUID) -> Plaats:
    if (plaats := plaats_bij(request.user, pk)) is None:
        raise Http404
    return plaats


# Who may see what


@require_safe
@voor(Rolsoort.INWONER)
def delen(request: HttpRequest) -> HttpResponse:
    return _lijst(request, eigen_plaats(request.user))


@require_safe
@voor(*HELPERS)
def inwoner_delen(request: HttpRequest, pk: UUID) -> HttpResponse:
    return _lijst(request, _van(request, pk))


def _lijst(request: HttpRequest, plaats: Plaats | None) -> HttpResponse:
    """Who began with nothing shares nothing."""
    alle = toestemmingen.van_inwoner(plaats.inwoner.toestemmingen) if plaats else []
    stand = Toestemming.Stand
    context = {
        "helper": plaats.inwoner.begeleider if plaats else None,
        "vragen": [t for t in alle if t.stand == stand.GEVRAAGD],
        "geldig": [t for t in alle if t.stand == stand.GELDIG],
        "voorbij": [t for t in alle if t.stand not in {stand.GEVRAAGD, stand.GELDIG}],
        **(_context(plaats) if plaats else {"zelf": True}),
    }
    return TemplateResponse(request, "trajecten/delen.html", context)


def _context(plaats: Plaats) -> dict[str, object]:
    adressen = {"lijst": plaats.adres("delen"), "zoeken": plaats.adres("delen_zoeken")}
    return {**plaats.context(), **adressen, "geven": plaats.adres("delen_geven")}


@require_POST
@voor(Rolsoort.INWONER, *HELPERS)
def toestemming_stoppen(request: HttpRequest, toestemming_id: UUID) -> HttpResponse:
    """In one tap, by the person or by the begeleider in its name."""
    stopbaar = Toestemming.objects.wijzigbaar_voor(request.user).gegeven().select_for_update(of=("self",))
    toestemming = get_object_or_404(stopbaar.select_related("inwoner"), pk=toestemming_id)
    toestemming.trek_in(door=request.user, nu=timezone.now())
    messages.success(request, f"Gestopt. {toestemming.ontvanger_naam} ziet nu niets meer.")
    zelf = toestemming.inwoner.lid_id == request.user.pk
    return redirect("delen") if zelf else redirect("inwoner_delen", toestemming.inwoner_id)


@require_POST
@voor(*HELPERS)
def toestemming_vraag_intrekken(request: HttpRequest, toestemming_id: UUID) -> HttpResponse:
    """A helper takes back what was asked of an inwoner, as long as there is no answer."""
    vragen = Toestemming.objects.wijzigbaar_voor(request.user).exclude(inwoner__lid=request.user)
    vraag = get_object_or_404(vragen.exclude(gevraagd_door=None), pk=toestemming_id)
    if vraag.vervalt():
        messages.success(request, "De vraag is weg. De inwoner ziet hem niet meer.")
    else:
        messages.info(request, "Dit was al gekozen. Hieronder ziet u hoe het nu is.")
    return redirect("inwoner_delen", vraag.inwoner_id)


# With whom


@require_safe
@voor(Rolsoort.INWONER)
def delen_zoeken(request: HttpRequest) -> HttpResponse:
    plaats = eigen_plaats(request.user)
    return _zoek(request, plaats) if plaats else redirect("talentprofiel")


@require_safe
@voor(*HELPERS)
def inwoner_delen_zoeken(request: HttpRequest, pk: UUID) -> HttpResponse:
    return _zoek(request, _van(request, pk))


def _zoek(request: HttpRequest, plaats: Plaats) -> HttpResponse:
    form = OntvangerZoekForm(request.GET if "zoek" in request.GET else None)
    gevonden = []
    if form.is_valid():
        gevonden = ontvangers.zoek(form.cleaned_data["zoek"], inwoner=plaats.inwoner, lezer=request.user)
    regels = [(ontvanger, plaats.adres("delen_kiezen", ontvanger.soort, ontvanger.pk)) for ontvanger in gevonden]
    vol = len(gevonden) >= ontvangers.HOOGSTENS
    context = {"form": form, "regels": regels, "gezocht": form.is_valid(), "vol": vol, **_context(plaats)}
    status = 422 if form.errors else 200
    return TemplateResponse(request, "trajecten/delen_zoeken.html", context, status=status)


# What, why and until when


@formulierpagina
@voor(Rolsoort.INWONER)
def delen_kiezen(request: HttpRequest, soort: str, ontvanger_id: UUID) -> HttpResponse:
    plaats = eigen_plaats(request.user)
    return _kies(request, plaats, _ontvanger(request, plaats, soort, ontvanger_id))


@formulierpagina
@voor(*HELPERS)
def inwoner_delen_kiezen(request: HttpRequest, pk: UUID, soort: str, ontvanger_id: UUID) -> HttpResponse:
    plaats = _van(request, pk)
    return _kies(request, plaats, _ontvanger(request, plaats, soort, ontvanger_id))


@formulierpagina
@voor(Rolsoort.INWONER)
def toestemming_beantwoorden(request: HttpRequest, toestemming_id: UUID) -> HttpResponse:
    """What somebody asks. The answer is the preview with yes, or the button with no."""
    vraag = get_object_or_404(toestemmingen.te_beantwoorden(request.user), pk=toestemming_id)
    plaats = eigen_plaats(request.user)
    ontvanger = ontvangers.van(vraag, lezer=request.user)
    if ontvanger is None:
        vraag.vervalt()
        messages.info(request, f"{vraag.ontvanger_naam} doet niet meer mee. De vraag is weg. U hoeft niets te doen.")
        return redirect("delen")
    return _kies(request, plaats, ontvanger, vraag=vraag)


def _ontvanger(request: HttpRequest, plaats: Plaats | None, soort: str, ontvanger_id: UUID) -> Ontvanger:
    gevonden = plaats and ontvangers.met_id(soort, ontvanger_id, inwoner=plaats.inwoner, lezer=request.user)
    if not gevonden:
        raise Http404
    return gevonden


def _kies(
    request: HttpRequest, plaats: Plaats, ontvanger: Ontvanger, *, vraag: Toestemming | None = None
) -> HttpResponse:
    """A choice that is complete answers with the preview; with "wijzig" somebody comes back from there."""
    terug = toestemmingen.pak_uit(request.POST.get("wijzig", ""), lid=request.user)
    eerder = [] if vraag else list(toestemmingen.eerder_met(ontvanger, inwoner=plaats.inwoner))
    form = ToestemmingForm(
        request.POST if request.method == "POST" and terug is None else None,
        inwoner=plaats.inwoner,
        ontvanger=ontvanger,
        dag=timezone.localdate(),
        zelf=plaats.zelf,
        vraag=vraag,
        eerder=eerder,
        keuze=terug,
    )
    context = {"form": form, "ontvanger": ontvanger, "vraag": vraag, "eerder": eerder, **_context(plaats)}
    if form.is_valid():
        keuze = form.keuze()
        context |= {
            "keuze": keuze,
            "verpakt": keuze.verpak(request.user),
            "gedeeld": wat_een_ander_ziet(plaats.inwoner, keuze.blokken),
            "tekst": toestemmingen.tekst_bij(keuze, ontvanger),
        }
        return TemplateResponse(request, "trajecten/delen_voorbeeld.html", context)
    return TemplateResponse(request, "trajecten/delen_kiezen.html", context, status=422 if form.errors else 200)


# Yes and no


@require_POST
@voor(Rolsoort.INWONER)
def delen_geven(request: HttpRequest) -> HttpResponse:
    return _geef(request, eigen_plaats(request.user))


@require_POST
@voor(*HELPERS)
def inwoner_delen_geven(request: HttpRequest, pk: UUID) -> HttpResponse:
    return _geef(request, _van(request, pk))


def _geef(request: HttpRequest, plaats: Plaats | None) -> HttpResponse:
    keuze = toestemmingen.pak_uit(request.POST.get("keuze", ""), lid=request.user)
    if keuze is None or plaats is None or keuze.inwoner != plaats.inwoner.pk:
        messages.error(request, "Dit duurde te lang. Er is niets gedeeld. Kies het opnieuw.")
        return redirect(plaats.adres("delen") if plaats else "delen")
    ontvanger = _ontvanger(request, plaats, keuze.soort, keuze.ontvanger)
    nu = timezone.now()
    try:
        if keuze.vraag and plaats.zelf:
            toestemmingen.beantwoord(_te_beantwoorden(request, keuze.vraag), keuze, nu=nu)
        else:
            toestemmingen.leg_vast(keuze, inwoner=plaats.inwoner, ontvanger=ontvanger, door=request.user, nu=nu)
        messages.success(request, _klaar(keuze, ontvanger))
    except AlBeantwoord:
        messages.info(request, "Dit was al gekozen. Hieronder ziet u hoe het nu is.")
    return redirect(plaats.adres("delen"))


def _te_beantwoorden(request: HttpRequest, toestemming_id: UUID) -> Toestemming:
    """Two tabs answer one after the other."""
    return get_object_or_404(toestemmingen.eigen(request.user).select_for_update(of=("self",)), pk=toestemming_id)


def _klaar(keuze: toestemmingen.Keuze, ontvanger: Ontvanger) -> str:
    if keuze.vorm == toestemmingen.VRAGEN:
        return "De vraag staat klaar. De inwoner kiest zelf. Nee zeggen mag."
    return f"{ontvanger.naam} kan dit nu lezen. Stoppen kan altijd."


@require_POST
@voor(Rolsoort.INWONER)
def toestemming_weigeren(request: HttpRequest, toestemming_id: UUID) -> HttpResponse:
    toestemming = _te_beantwoorden(request, toestemming_id)
    toestemming.weiger(nu=timezone.now())
    if toestemming.stand == Toestemming.Stand.GEWEIGERD:
        messages.success(request, "U deelt dit niet. Dat is goed. Er verandert niets aan uw hulp of uw geld.")
    else:
        messages.info(request, "Dit was al gekozen. Hieronder ziet u hoe het nu is.")
    return redirect("delen")
