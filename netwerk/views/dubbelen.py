"""Mogelijk dubbel: what may be there twice, putting two together, and taking that back."""

from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from netwerk import dubbelen as mogelijk
from netwerk.forms.samenvoegen import SamenvoegForm
from netwerk.models import Dubbelsoort, Lid, Samenvoeging
from netwerk.rollen import LEEST_IN, heeft_rol
from netwerk.rolsoorten import Rolsoort
from netwerk.samenvoegen import (
    KanNiet,
    draai_terug,
    gaat_mee,
    naam_van,
    paar,
    rollen_om_te_geven,
    voeg_samen,
    waarom_niet,
)
from netwerk.toegang import voor
from participatie.meldingen import ongedaan_te_maken
from participatie.methoden import formulierpagina

PER_PAGINA = 20
BEKIJKEN = {
    Dubbelsoort.ORGANISATIE: "organisatie_bekijken",
    Dubbelsoort.LID: "lid_bekijken",
}
NAAM = {
    Dubbelsoort.ORGANISATIE: "Organisaties",
    Dubbelsoort.CONTACTPERSOON: "Contactpersonen",
    Dubbelsoort.LID: "Mensen",
}


def _soorten(gebruiker: Lid) -> list[Dubbelsoort]:
    """What this person looks after: organisaties and who works there, or accounts."""
    van_organisaties = [Dubbelsoort.ORGANISATIE, Dubbelsoort.CONTACTPERSOON]
    soorten = van_organisaties if heeft_rol(gebruiker, Rolsoort.KWARTIERMAKER) else []
    return [*soorten, *([Dubbelsoort.LID] if heeft_rol(gebruiker, Rolsoort.FUNCTIONEEL_BEHEERDER) else [])]


@require_safe
@voor(*LEEST_IN)
def dubbelen(request: HttpRequest) -> TemplateResponse:
    soorten = _soorten(request.user)
    soort = request.GET.get("soort")
    soort = Dubbelsoort(soort) if soort in soorten else soorten[0]
    pagina = Paginator(mogelijk.paren(soort, request.user), PER_PAGINA).get_page(request.GET.get("page"))
    return TemplateResponse(
        request,
        "netwerk/dubbelen.html",
        {
            "pagina": pagina,
            "soort": soort,
            "tabs": [(een, NAAM[een]) for een in soorten],
            "kop": NAAM[soort],
            "laatste": Samenvoeging.objects.zichtbaar_voor(request.user).exists(),
        },
    )


@formulierpagina
@voor(*LEEST_IN)
def samenvoegen(request: HttpRequest, soort: str, een: UUID, ander: UUID) -> HttpResponse:
    """`een` stays; `ander` becomes part of it."""
    soort, (blijft, weg) = _soort_en_paar(request, soort, een, ander)
    rollen = rollen_om_te_geven(blijft, weg, door=request.user) if soort == Dubbelsoort.LID else []
    data = request.POST if request.method == "POST" else None
    form = SamenvoegForm(data, soort=soort, blijft=blijft, weg=weg, lezer=request.user, rollen=rollen)
    reden = waarom_niet(soort, blijft, weg)
    if not reden and form.is_valid():
        return _doe(request, form, soort, blijft, weg)
    return TemplateResponse(
        request,
        "netwerk/samenvoegen.html",
        {
            "form": form,
            "soort": soort,
            "blijft": blijft,
            "weg": weg,
            "reden": reden,
            "mee": gaat_mee(soort, weg),
            "naam_blijft": naam_van(blijft),
            "naam_weg": naam_van(weg),
            "is_lid": soort == Dubbelsoort.LID,
        },
        status=422 if request.method == "POST" else 200,
    )


def _soort_en_paar(request: HttpRequest, soort: str, een: UUID, ander: UUID):
    if soort not in Dubbelsoort.values:
        raise Http404
    gevonden = paar(Dubbelsoort(soort), een, ander, gebruiker=request.user)
    if gevonden is None:
        raise Http404
    return Dubbelsoort(soort), gevonden


def _doe(request: HttpRequest, form: SamenvoegForm, soort: Dubbelsoort, blijft, weg) -> HttpResponse:
    keuze = {"uit_weg": form.uit_weg(), "rollen": form.gekozen_rollen(), "door": request.user}
    try:
        samen = voeg_samen(soort, blijft=blijft, weg=weg, nu=timezone.now(), **keuze)
    except KanNiet as fout:
        messages.error(request, str(fout))
        return redirect("samenvoegen", soort, blijft.pk, weg.pk)
    ongedaan = reverse("samenvoeging_terugdraaien", args=[samen.pk])
    ongedaan_te_maken(request, "Het is samengevoegd. U kunt dit 30 dagen ongedaan maken.", url=ongedaan)
    if soort in BEKIJKEN:
        return redirect(BEKIJKEN[soort], blijft.pk)
    return redirect("organisatie_bekijken", blijft.organisatie_id)


@require_POST
@voor(*LEEST_IN)
def niet_dubbel(request: HttpRequest, soort: str, een: UUID, ander: UUID) -> HttpResponse:
    soort, _ = _soort_en_paar(request, soort, een, ander)
    mogelijk.is_niet_dubbel(soort, een, ander, door=request.user, nu=timezone.now())
    messages.success(request, "Wij onthouden dat dit er twee zijn.")
    return redirect(f"{reverse('dubbelen')}?soort={soort}")


@require_safe
@voor(*LEEST_IN)
def samenvoegingen(request: HttpRequest) -> TemplateResponse:
    rijen = Samenvoeging.objects.zichtbaar_voor(request.user).exclude(weg_naam="").select_related("door")
    pagina = Paginator(rijen.order_by("-op", "pk"), PER_PAGINA).get_page(request.GET.get("page"))
    nu = timezone.now()
    regels = [(rij, rij.kan_terug(nu)) for rij in pagina]
    return TemplateResponse(request, "netwerk/samenvoegingen.html", {"pagina": pagina, "regels": regels})


@require_POST
@voor(*LEEST_IN)
def samenvoeging_terugdraaien(request: HttpRequest, samenvoeging_id: UUID) -> HttpResponse:
    rijen = Samenvoeging.objects.wijzigbaar_voor(request.user).select_for_update(of=("self",))
    samen = get_object_or_404(rijen, pk=samenvoeging_id)
    if not samen.kan_terug(timezone.now()):
        messages.error(request, "Dit kunt u niet meer ongedaan maken.")
    elif niet_terug := draai_terug(samen, door=request.user, nu=timezone.now()):
        wat = "; ".join(niet_terug)
        messages.warning(request, f"{samen.weg_naam} staat er weer. Dit ging niet terug: {wat}.")
    else:
        messages.success(request, f"{samen.weg_naam} staat er weer, met alles wat erbij hoorde.")
    return redirect("samenvoegingen")
