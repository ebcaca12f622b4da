"""Werkgroepen: the list, one of them, who is in it, and coming and going."""

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from netwerk import nieuws
from netwerk import werkgroepen as topic
from netwerk.forms.werkgroepen import ErbijForm, NieuweWerkgroepForm, TaakForm, WerkgroepForm
from netwerk.models import Werkgroep
from netwerk.rollen import LEIDT_WERKGROEPEN, MEEWERKROLLEN, NIEUWSROLLEN, WERKGROEPROLLEN, heeft_rol
from netwerk.toegang import voor
from netwerk.werkgroepdelen import delen_van
from participatie.meldingen import ongedaan_te_maken
from participatie.methoden import formulierpagina


@require_safe
@voor(*WERKGROEPROLLEN)
def werkgroepen(request: HttpRequest) -> TemplateResponse:
    zichtbaar = Werkgroep.objects.zichtbaar_voor(request.user).met_rechten(request.user).met_werelden()
    groepen = topic.met_wat_wacht(zichtbaar, gebruiker=request.user).order_by(
        "-is_lid", "-is_ontwerpteam", "naam", "pk"
    )
    lopend = [groep for groep in groepen if not groep.gestopt_op]
    return TemplateResponse(
        request,
        "netwerk/werkgroepen.html",
        {
            "werkgroepen": [(groep, sum(groep.werelden.values())) for groep in lopend],
            "gestopt": [groep for groep in groepen if groep.gestopt_op],
            "tab": "werkgroepen",
            "mag_lijsten_zien": heeft_rol(request.user, *MEEWERKROLLEN),
            "mag_toevoegen": heeft_rol(request.user, *LEIDT_WERKGROEPEN),
            "mag_nieuws": heeft_rol(request.user, *NIEUWSROLLEN),
            "nieuws_wacht": nieuws.hoeveel_wacht(request.user),
        },
    )


@formulierpagina
@voor(*LEIDT_WERKGROEPEN)
def werkgroep_toevoegen(request: HttpRequest) -> HttpResponse:
    form = NieuweWerkgroepForm(request.POST if request.method == "POST" else None, gebruiker=request.user)
    if form.is_valid():
        groep = form.save()
        messages.success(request, "De werkgroep staat erbij. Zet er nu mensen in.")
        return redirect("werkgroep_mensen", groep.pk)
    status = 422 if form.is_bound else 200
    return TemplateResponse(request, "netwerk/werkgroep_toevoegen.html", {"form": form}, status=status)


@require_safe
@voor(*WERKGROEPROLLEN)
def werkgroep_bekijken(request: HttpRequest, werkgroep_id: UUID) -> TemplateResponse:
    zichtbaar = Werkgroep.objects.zichtbaar_voor(request.user).met_rechten(request.user).met_werelden()
    groep = get_object_or_404(topic.met_wat_wacht(zichtbaar, gebruiker=request.user), pk=werkgroep_id)
    return TemplateResponse(
        request,
        "netwerk/werkgroep_bekijken.html",
        {
            "werkgroep": groep,
            "mensen": topic.mensen(groep, gebruiker=request.user),
            "werelden": topic.in_werelden(groep),
            "delen": delen_van(groep, gebruiker=request.user, vandaag=timezone.localdate()),
            "kan_meedoen": topic.kan_meedoen(groep, gebruiker=request.user),
            "mag_stoppen": Werkgroep.objects.zichtbaar_voor(request.user)
            .te_stoppen_door(request.user)
            .filter(pk=werkgroep_id)
            .exists(),
        },
    )


@formulierpagina
@voor(*WERKGROEPROLLEN)
def werkgroep_wijzigen(request: HttpRequest, werkgroep_id: UUID) -> HttpResponse:
    groep = _te_leiden(request, werkgroep_id)
    form = WerkgroepForm(request.POST if request.method == "POST" else None, instance=groep, gebruiker=request.user)
    if form.is_valid():
        form.save()
        messages.success(request, "Uw wijziging is bewaard.")
        return redirect("werkgroep_bekijken", werkgroep_id)
    context = {"form": form, "werkgroep_id": werkgroep_id}
    status = 422 if form.is_bound else 200
    return TemplateResponse(request, "netwerk/werkgroep_wijzigen.html", context, status=status)


@formulierpagina
@voor(*LEIDT_WERKGROEPEN)
def werkgroep_stoppen(request: HttpRequest, werkgroep_id: UUID) -> HttpResponse:
    """A page says first what it means; the button on it ends the werkgroep."""
    groep = get_object_or_404(
        Werkgroep.objects.zichtbaar_voor(request.user).te_stoppen_door(request.user).lopend(), pk=werkgroep_id
    )
    if request.method != "POST":
        delen = delen_van(groep, gebruiker=request.user, vandaag=timezone.localdate(), bij_stoppen=True)
        context = {"werkgroep": groep, "delen": delen}
        return TemplateResponse(request, "netwerk/werkgroep_stoppen.html", context)
    topic.stop(groep, nu=timezone.now())
    terug = reverse("werkgroep_hervatten", args=[werkgroep_id])
    ongedaan_te_maken(request, f"De werkgroep {groep} is gestopt.", url=terug)
    return redirect("werkgroep_bekijken", werkgroep_id)


@require_POST
@voor(*LEIDT_WERKGROEPEN)
def werkgroep_hervatten(request: HttpRequest, werkgroep_id: UUID) -> HttpResponse:
    groep = get_object_or_404(
        Werkgroep.objects.zichtbaar_voor(request.user).te_stoppen_door(request.user), pk=werkgroep_id
    )
    if groep.gestopt_op:
        topic.hervat(groep)
    messages.success(request, "De werkgroep gaat weer door.")
    return redirect("werkgroep_bekijken", werkgroep_id)


# Coming and going


@require_POST
@voor(*WERKGROEPROLLEN)
def werkgroep_meedoen(request: HttpRequest, werkgroep_id: UUID) -> HttpResponse:
    groep = get_object_or_404(Werkgroep.objects.zichtbaar_voor(request.user).lopend(), pk=werkgroep_id)
    groep.neem_op(request.user, op=timezone.localdate())
    messages.success(request, "U doet mee in deze werkgroep.")
    return redirect("werkgroep_bekijken", werkgroep_id)


@require_POST
@voor(*WERKGROEPROLLEN)
def werkgroep_verlaten(request: HttpRequest, werkgroep_id: UUID) -> HttpResponse:
    """Stop taking part. An inwoner does not see the group any more, so the way back goes by a link of its own."""
    groep = get_object_or_404(Werkgroep.objects.zichtbaar_voor(request.user), pk=werkgroep_id)
    plaats = groep.werkgroepleden.nu().filter(lid=request.user).first()
    if plaats is not None:
        plaats.stop(op=timezone.localdate())
        terug = reverse("werkgroep_terugkomen", args=[topic.link_terug(plaats)])
        ongedaan_te_maken(request, f"U doet niet meer mee in de werkgroep {groep}.", url=terug)
    return redirect("werkgroepen")


@require_POST
@voor(*WERKGROEPROLLEN)
def werkgroep_terugkomen(request: HttpRequest, teken: str) -> HttpResponse:
    plaats = topic.plaats_met_link(teken, gebruiker=request.user)
    if plaats is None:
        raise Http404
    plaats.ga_door()
    messages.success(request, "U doet weer mee in deze werkgroep.")
    return redirect("werkgroep_bekijken", plaats.werkgroep_id)


@formulierpagina
@voor(*WERKGROEPROLLEN)
def werkgroep_uitgenodigd(request: HttpRequest, teken: str) -> HttpResponse:
    """Come in by the link of who leads the werkgroep; the button, and not the link itself, does it."""
    groep = topic.met_link(teken, gebruiker=request.user)
    if groep is None:
        raise Http404
    if request.method == "POST":
        topic.neem_op_met_link(groep, gebruiker=request.user, op=timezone.localdate())
        messages.success(request, "U doet mee in deze werkgroep.")
        return redirect("werkgroep_bekijken", groep.pk)
    return TemplateResponse(request, "netwerk/werkgroep_uitgenodigd.html", {"werkgroep": groep})


# Who is in it: for who leads it


@formulierpagina
@voor(*WERKGROEPROLLEN)
def werkgroep_mensen(request: HttpRequest, werkgroep_id: UUID) -> HttpResponse:
    groep = _te_leiden(request, werkgroep_id)
    vandaag = timezone.localdate()
    op_te_nemen = topic.op_te_nemen(groep, gebruiker=request.user, vandaag=vandaag)
    form = ErbijForm(request.POST if request.method == "POST" else None, op_te_nemen=op_te_nemen)
    if form.is_valid():
        wie = form.cleaned_data["lid"]
        groep.neem_op(wie, op=vandaag, taak=form.cleaned_data["taak"])
        messages.success(request, f"{wie} zit in de werkgroep.")
        return redirect("werkgroep_mensen", werkgroep_id)
    link = reverse("werkgroep_uitgenodigd", args=[topic.link_voor(groep)])
    context = {
        "werkgroep": groep,
        "form": form,
        "mensen": topic.mensen(groep, gebruiker=request.user),
        "link": request.build_absolute_uri(link),
    }
    status = 422 if form.is_bound else 200
    return TemplateResponse(request, "netwerk/werkgroep_mensen.html", context, status=status)


@require_POST
@voor(*WERKGROEPROLLEN)
def werkgroeplid_taak(request: HttpRequest, werkgroep_id: UUID, lid_id: UUID) -> HttpResponse:
    groep = _te_leiden(request, werkgroep_id)
    plaats = get_object_or_404(groep.werkgroepleden.nu(), lid=lid_id)
    form = TaakForm(request.POST)
    if form.is_valid():
        plaats.geef_taak(form.cleaned_data["taak"])
        messages.success(request, "De taak is veranderd.")
    return redirect("werkgroep_mensen" if _leidt_nog(request, groep) else "werkgroep_bekijken", werkgroep_id)


@require_POST
@voor(*WERKGROEPROLLEN)
def werkgroeplid_weghalen(request: HttpRequest, werkgroep_id: UUID, lid_id: UUID) -> HttpResponse:
    groep = _te_leiden(request, werkgroep_id)
    plaats = get_object_or_404(groep.werkgroepleden.nu(), lid=lid_id)
    plaats.stop(op=timezone.localdate())
    if _leidt_nog(request, groep):
        terug = reverse("werkgroeplid_terugzetten", args=[werkgroep_id, lid_id])
        ongedaan_te_maken(request, "Deze persoon doet niet meer mee in de werkgroep.", url=terug)
        return redirect("werkgroep_mensen", werkgroep_id)
    return redirect("werkgroepen")


@require_POST
@voor(*WERKGROEPROLLEN)
def werkgroeplid_terugzetten(request: HttpRequest, werkgroep_id: UUID, lid_id: UUID) -> HttpResponse:
    """Take back that somebody was taken out: the last period goes on."""
    groep = _te_leiden(request, werkgroep_id)
    laatste = groep.werkgroepleden.filter(lid=lid_id).order_by("-tot", "-sinds").first()
    if laatste is None:
        raise Http404
    laatste.ga_door()
    messages.success(request, "Deze persoon zit weer in de werkgroep.")
    return redirect("werkgroep_mensen", werkgroep_id)


def _te_leiden(request: HttpRequest, werkgroep_id: UUID) -> Werkgroep:
    """Return the werkgroep for who leads it; 403 for who sees it and does not, 404 for anybody else."""
    zichtbaar = Werkgroep.objects.zichtbaar_voor(request.user).met_rechten(request.user)
    groep = get_object_or_404(zichtbaar, pk=werkgroep_id)
    if not groep.mag_leiden:
        raise PermissionDenied
    return groep


def _leidt_nog(request: HttpRequest, groep: Werkgroep) -> bool:
    return Werkgroep.objects.wijzigbaar_voor(request.user).filter(pk=groep.pk).exists()
