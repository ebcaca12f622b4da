"""The prikbord of a werkgroep: reading, placing, changing, pinning, and keeping what the groepsapp brought."""

from uuid import UUID, uuid4

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from netwerk import prikbord as topic
from netwerk.forms.prikbord import BerichtForm, BerichtWijzigenForm, BinnenhalenForm
from netwerk.models import Bericht, Werkgroep
from netwerk.rollen import WERKGROEPROLLEN
from netwerk.toegang import voor
from netwerk.vermeldingen import voorstellen
from participatie.meldingen import ongedaan_te_maken
from participatie.methoden import formulierpagina

ZOEK_HOOGSTENS = 100


@formulierpagina
@voor(*WERKGROEPROLLEN)
def prikbord(request: HttpRequest, werkgroep_id: UUID) -> HttpResponse:
    lezer = _lezer(request, werkgroep_id)
    form = _berichtform(request, lezer)
    if form.is_bound:
        _moet_mogen_schrijven(lezer)
        if form.is_valid():
            velden = {naam: form.cleaned_data[naam] for naam in ("tekst", "sleutel")}
            topic.plaats(lezer, genoemd=form.genoemd(), **velden)
            messages.success(request, "Uw bericht staat erop.")
            return redirect("prikbord", werkgroep_id)
    zoek = request.GET.get("zoek", "").strip()[:ZOEK_HOOGSTENS]
    context = {
        "werkgroep": lezer.werkgroep,
        "form": form,
        "noem": voorstellen("", lezer.te_noemen, gekozen=request.POST.getlist("noem")),
        "zoek": zoek,
        "prikbord": topic.lees(lezer, zoek=zoek, onder=_onder(request, lezer)),
    }
    return TemplateResponse(request, "netwerk/prikbord.html", context, status=422 if form.is_bound else 200)


@require_POST
@voor(*WERKGROEPROLLEN)
def prikbord_namen(request: HttpRequest, werkgroep_id: UUID) -> HttpResponse:
    """Who may be meant by what is typed behind the last @. Posted: what somebody writes stands in no address."""
    lezer = _lezer(request, werkgroep_id)
    tekst = request.POST.get("tekst", "")[-ZOEK_HOOGSTENS:]
    noem = voorstellen(tekst, lezer.te_noemen, gekozen=request.POST.getlist("noem"))
    return TemplateResponse(request, "netwerk/prikbord_namen.html", {"noem": noem, "los": True})


@formulierpagina
@voor(*WERKGROEPROLLEN)
def binnenhalen(request: HttpRequest, werkgroep_id: UUID) -> HttpResponse:
    """Keep a message from the groepsapp, as a message or as an idea."""
    lezer = _lezer(request, werkgroep_id)
    _moet_mogen_schrijven(lezer)
    if request.method == "POST":
        form = BinnenhalenForm(request.POST)
    else:
        form = BinnenhalenForm(initial={"sleutel": uuid4()})
    if form.is_valid():
        velden = {naam: form.cleaned_data[naam] for naam in ("tekst", "sleutel")}
        is_idee = form.cleaned_data["als"] == form.IDEE
        (topic.bedenk if is_idee else topic.plaats)(lezer, uit_de_groepsapp=True, **velden)
        messages.success(request, "Het idee is bewaard." if is_idee else "Het bericht staat op het prikbord.")
        return redirect("ideeen" if is_idee else "prikbord", werkgroep_id)
    context = {"form": form, "werkgroep": lezer.werkgroep}
    return TemplateResponse(request, "netwerk/binnenhalen.html", context, status=422 if form.is_bound else 200)


# One message


@formulierpagina
@voor(*WERKGROEPROLLEN)
def bericht_wijzigen(request: HttpRequest, bericht_id: UUID) -> HttpResponse:
    nu = timezone.now()
    eigen = Bericht.objects.wijzigbaar_voor(request.user).te_bewerken_door(request.user, nu=nu)
    bericht = get_object_or_404(eigen, pk=bericht_id)
    form = BerichtWijzigenForm(request.POST if request.method == "POST" else None, initial={"tekst": bericht.tekst})
    if form.is_valid():
        bericht.wijzig(form.cleaned_data["tekst"], nu=nu)
        messages.success(request, "Uw bericht is gewijzigd.")
        return redirect("prikbord", bericht.werkgroep_id)
    context = {"form": form, "werkgroep_id": bericht.werkgroep_id}
    return TemplateResponse(request, "netwerk/bericht_wijzigen.html", context, status=422 if form.is_bound else 200)


@require_POST
@voor(*WERKGROEPROLLEN)
def bericht_weghalen(request: HttpRequest, bericht_id: UUID) -> HttpResponse:
    bericht = get_object_or_404(Bericht.objects.wijzigbaar_voor(request.user).aanwezig(), pk=bericht_id)
    bericht.haal_weg(nu=timezone.now())
    ongedaan_te_maken(request, "Het bericht is weggehaald.", url=reverse("bericht_terugzetten", args=[bericht_id]))
    return redirect("prikbord", bericht.werkgroep_id)


@require_POST
@voor(*WERKGROEPROLLEN)
def bericht_terugzetten(request: HttpRequest, bericht_id: UUID) -> HttpResponse:
    wijzigbaar = Bericht.objects.wijzigbaar_voor(request.user)
    bericht = get_object_or_404(wijzigbaar, pk=bericht_id)
    if bericht.verwijderd_op is not None:
        get_object_or_404(wijzigbaar.terug_te_zetten(timezone.now()), pk=bericht_id).zet_terug()
    messages.success(request, "Het bericht staat er weer.")
    return redirect("prikbord", bericht.werkgroep_id)


@require_POST
@voor(*WERKGROEPROLLEN)
def bericht_vastzetten(request: HttpRequest, bericht_id: UUID) -> HttpResponse:
    bericht = _op_het_bord(request, bericht_id)
    if bericht.werkgroep.berichten.exclude(vastgezet_op=None).count() >= topic.VAST_HOOGSTENS:
        messages.error(request, f"Er staan al {topic.VAST_HOOGSTENS} berichten vast. Maak er eerst een los.")
    else:
        bericht.zet_vast(nu=timezone.now())
        ongedaan_te_maken(request, "Het bericht staat nu bovenaan.", url=reverse("bericht_losmaken", args=[bericht_id]))
    return redirect("prikbord", bericht.werkgroep_id)


@require_POST
@voor(*WERKGROEPROLLEN)
def bericht_losmaken(request: HttpRequest, bericht_id: UUID) -> HttpResponse:
    bericht = _op_het_bord(request, bericht_id)
    bericht.maak_los()
    messages.success(request, "Het bericht staat niet meer bovenaan.")
    return redirect("prikbord", bericht.werkgroep_id)


# Who reads what


def _lezer(request: HttpRequest, werkgroep_id: UUID) -> topic.Lezer:
    zichtbaar = Werkgroep.objects.zichtbaar_voor(request.user).met_rechten(request.user)
    groep = get_object_or_404(topic.met_bezoek(zichtbaar, gebruiker=request.user), pk=werkgroep_id)
    return topic.Lezer(werkgroep=groep, gebruiker=request.user, nu=timezone.now())


def _moet_mogen_schrijven(lezer: topic.Lezer) -> None:
    if not lezer.werkgroep.mag_schrijven:
        raise PermissionDenied


def _berichtform(request: HttpRequest, lezer: topic.Lezer) -> BerichtForm:
    vast = {"te_noemen": lezer.te_noemen, "namen_url": reverse("prikbord_namen", args=[lezer.werkgroep.pk])}
    if request.method == "POST":
        return BerichtForm(request.POST, **vast)
    return BerichtForm(initial={"sleutel": uuid4()}, **vast)


def _onder(request: HttpRequest, lezer: topic.Lezer) -> Bericht | None:
    """Return the message that the page before this one ended with; None is the begin."""
    try:
        sleutel = UUID(request.GET.get("onder", ""))
    except ValueError:
        return None
    return lezer.werkgroep.berichten.filter(pk=sleutel).first()


def _op_het_bord(request: HttpRequest, bericht_id: UUID) -> Bericht:
    """Return a message that this person may pin: in a werkgroep it is in or leads."""
    zichtbaar = Bericht.objects.zichtbaar_voor(request.user).aanwezig().select_related("werkgroep")
    bericht = get_object_or_404(zichtbaar, pk=bericht_id)
    _moet_mogen_schrijven(_lezer(request, bericht.werkgroep_id))
    return bericht
