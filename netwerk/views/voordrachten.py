"""Propose somebody, and answer what others proposed."""

from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from netwerk.forms.voordrachten import AfwijzenForm, VoordrachtForm
from netwerk.gevoelig import gevoelig, is_vers, vraag_opnieuw
from netwerk.models import Lid, Voordracht
from netwerk.rollen import NETWERKROLLEN, heeft_rol, kan_rol_geven, te_geven_rollen
from netwerk.rolsoorten import Wereld
from netwerk.toegang import BEOORDEELT_VOORDRACHTEN, DRAAGT_AAN, voor
from netwerk.views.uitnodigingen import TE_VEEL
from netwerk.voordrachten import draag_aan, heropen, maak_uitnodiging, mag_nog, mag_zelf_uitnodigen, trek_in
from participatie.meldingen import INTUSSEN, ongedaan_te_maken
from participatie.methoden import formulierpagina

PER_PAGINA = 20


@require_safe
@voor(*DRAAGT_AAN)
def voordrachten(request: HttpRequest) -> TemplateResponse:
    te_doen = set(Voordracht.objects.wijzigbaar_voor(request.user).open().values_list("pk", flat=True))
    rijen = Voordracht.objects.zichtbaar_voor(request.user).select_related("gemeente", "door", "uitnodiging")
    pagina = Paginator(rijen.order_by("-gedaan_op", "pk"), PER_PAGINA).get_page(request.GET.get("page"))
    regels = [
        {
            "voordracht": rij,
            "wie": _wie(rij, lezer=request.user),
            "te_doen": rij.pk in te_doen,
            "mag_terug": rij.is_open and rij.door == request.user,
            "mag_geven": rij.soort in te_geven_rollen(request.user, rij.gemeente_id),
            "werd_lid": _werd_lid(rij),
        }
        for rij in pagina
    ]
    inhoud = {"pagina": pagina, "regels": regels, "mag_lijst": heeft_rol(request.user, *NETWERKROLLEN)}
    return TemplateResponse(request, "netwerk/voordrachten.html", inhoud)


def _wie(voordracht: Voordracht, *, lezer: Lid) -> str:
    """Who put this one forward; of an inwoner not the name: taking part already says something about a person."""
    if voordracht.door is None or voordracht.door == lezer:
        return ""
    return "een inwoner" if voordracht.door.wereld == Wereld.INWONER else voordracht.door.naam


def _werd_lid(voordracht: Voordracht) -> bool:
    """Only who works here reads invitations, and so this: that somebody takes part says something about that person."""
    return bool(voordracht.uitnodiging and voordracht.uitnodiging.gebruikt_op)


@formulierpagina
@voor(*DRAAGT_AAN)
def lid_aandragen(request: HttpRequest) -> HttpResponse:
    """For who may invite at once it is as gevoelig as inviting."""
    if kan_rol_geven(request.user) and not is_vers(request):
        return vraag_opnieuw(request)
    form = VoordrachtForm(request.POST if request.method == "POST" else None, gebruiker=request.user)
    status = 422 if form.is_bound else 200
    if form.is_valid():
        schoon = form.cleaned_data
        direct = mag_zelf_uitnodigen(request.user, wereld=schoon["wereld"], gemeente=schoon["gemeente"].pk)
        if mag_nog(request, direct=direct):
            voordracht = draag_aan(request, **schoon, nu=timezone.now())
            messages.success(request, _bedankt(voordracht, door=request.user))
            return redirect("voordrachten")
        form.add_error(None, TE_VEEL if direct else "U droeg vandaag al veel mensen aan. Ga morgen verder.")
        status = 429
    inhoud = {"form": form, "mag_lijst": heeft_rol(request.user, *NETWERKROLLEN)}
    return TemplateResponse(request, "netwerk/lid_aandragen.html", inhoud, status=status)


def _bedankt(voordracht: Voordracht, *, door: Lid) -> str:
    if voordracht.is_open and not heeft_rol(door, *NETWERKROLLEN):
        return f"Dank u. Wij kijken naar uw voorstel: {voordracht.naam}."
    if voordracht.is_open:
        return f"Dank u. De kwartiermaker of de beheerder kijkt naar uw voorstel: {voordracht.naam}."
    return f"{voordracht.naam} krijgt een mail met een uitnodiging. De link werkt 7 dagen."


@require_POST
@voor(*BEOORDEELT_VOORDRACHTEN)
@gevoelig
def voordracht_uitnodigen(request: HttpRequest, voordracht_id: UUID) -> HttpResponse:
    voordracht = _te_beoordelen(request, voordracht_id)
    if not mag_zelf_uitnodigen(request.user, wereld=voordracht.wereld, gemeente=voordracht.gemeente_id):
        messages.error(request, "Deze rol kunt u niet geven. Een functioneel beheerder kan dat wel.")
    elif not voordracht.is_open:
        messages.info(request, "Hier is al een antwoord op gegeven.")
    elif mag_nog(request, direct=True):
        maak_uitnodiging(request, voordracht, nu=timezone.now())
        messages.success(request, f"De uitnodiging voor {voordracht.naam} is verstuurd. De link werkt 7 dagen.")
    else:
        messages.error(request, TE_VEEL)
    return redirect("voordrachten")


@formulierpagina
@voor(*BEOORDEELT_VOORDRACHTEN)
def voordracht_afwijzen(request: HttpRequest, voordracht_id: UUID) -> HttpResponse:
    voordracht = _te_beoordelen(request, voordracht_id)
    form = AfwijzenForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        if voordracht.is_open:
            voordracht.wijs_af(door=request.user, nu=timezone.now(), reden=form.cleaned_data["reden"])
            url = reverse("voordracht_heropenen", args=[voordracht.pk])
            ongedaan_te_maken(request, f"Uw antwoord over {voordracht.naam} is bewaard.", url=url)
        return redirect("voordrachten")
    inhoud = {"form": form, "voordracht": voordracht}
    status = 422 if form.is_bound else 200
    return TemplateResponse(request, "netwerk/voordracht_afwijzen.html", inhoud, status=status)


@require_POST
@voor(*DRAAGT_AAN)
def voordracht_intrekken(request: HttpRequest, voordracht_id: UUID) -> HttpResponse:
    """Who put somebody forward takes that back, and names that person anew when something was wrong."""
    voordracht = get_object_or_404(
        Voordracht.objects.zichtbaar_voor(request.user).in_te_trekken_door(request.user), pk=voordracht_id
    )
    if trek_in(voordracht, nu=timezone.now()):
        url = reverse("voordracht_heropenen", args=[voordracht.pk])
        ongedaan_te_maken(request, f"U droeg {voordracht.naam} toch niet aan.", url=url)
    else:
        messages.info(request, INTUSSEN)
    return redirect("voordrachten")


@require_POST
@voor(*DRAAGT_AAN)
def voordracht_heropenen(request: HttpRequest, voordracht_id: UUID) -> HttpResponse:
    """Take the taking back, or the answer, back."""
    bekend = Voordracht.objects.zichtbaar_voor(request.user)
    voordracht = get_object_or_404(bekend.te_heropenen_door(request.user), pk=voordracht_id)
    if heropen(voordracht):
        messages.success(request, f"Het voorstel wacht weer op antwoord: {voordracht.naam}.")
    else:
        messages.info(request, INTUSSEN)
    return redirect("voordrachten")


def _te_beoordelen(request: HttpRequest, voordracht_id: UUID) -> Voordracht:
    """The proposal, locked while it is answered: of two who press the button one waits for the other."""
    rijen = Voordracht.objects.wijzigbaar_voor(request.user).select_related("gemeente")
    return get_object_or_404(rijen.select_for_update(of=("self",)), pk=voordracht_id)
