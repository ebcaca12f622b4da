"""Texts of mails: change one, see what it becomes, and go back to ours."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.views.decorators.http import require_POST

from netwerk import mailteksten
from netwerk.forms.mailteksten import MailtekstForm
from netwerk.mailteksten import Mailsoort
from netwerk.models import Samenwerkingsverband
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import voor
from netwerk.wijzigingen import IntussenVeranderd
from participatie.meldingen import ongedaan_te_maken
from participatie.methoden import formulierpagina

WIJZIGINGEN = 20


@formulierpagina
@voor(Rolsoort.FUNCTIONEEL_BEHEERDER)
def mailtekst_wijzigen(request: HttpRequest, verband_id: UUID, soort: str) -> HttpResponse:
    """The button "Bekijk hoe het wordt" keeps nothing; "Bewaar" does."""
    verband, soort = _mail_van(request, verband_id, soort)
    eigen = mailteksten.eigen_tekst(verband, soort)
    nu = eigen.tekst if eigen and eigen.in_gebruik else soort.tekst
    versie = mailteksten.versie_van(eigen)
    form = MailtekstForm(
        request.POST if request.method == "POST" else None, soort=soort, initial={"tekst": nu, "versie": versie}
    )
    status = 422 if form.is_bound else 200
    if form.is_valid():
        if "voorbeeld" in request.POST:
            status, nu = 200, form.cleaned_data["tekst"]
        else:
            try:
                mailteksten.bewaar(verband, soort, **form.cleaned_data)
            except IntussenVeranderd:
                status = 409
                form.data = form.data.copy()
                form.data["versie"] = versie
            else:
                return _bewaard(request, verband, soort, form.cleaned_data["tekst"])
    context = {
        "form": form,
        "verband": verband,
        "soort": soort,
        "is_eigen": bool(eigen and eigen.in_gebruik),
        "is_veranderd": status == 409,
        "voorbeeld": mailteksten.voorbeeld(nu, soort, verband=verband),
        "waarschuwing": mailteksten.je_en_u(nu),
        "wijzigingen": mailteksten.geschiedenis(verband, soort, hoogstens=WIJZIGINGEN),
    }
    return TemplateResponse(request, "netwerk/mailtekst_wijzigen.html", context, status=status)


def _bewaard(request: HttpRequest, verband: Samenwerkingsverband, soort: Mailsoort, tekst: str) -> HttpResponse:
    messages.success(request, "Bewaard. Vanaf de volgende mail geldt uw tekst.")
    if waarschuwing := mailteksten.je_en_u(tekst):
        messages.warning(request, waarschuwing)
    return redirect("mailtekst_wijzigen", verband.pk, soort.sleutel)


@require_POST
@voor(Rolsoort.FUNCTIONEEL_BEHEERDER)
def mailtekst_terugzetten(request: HttpRequest, verband_id: UUID, soort: str) -> HttpResponse:
    verband, soort = _mail_van(request, verband_id, soort)
    if mailteksten.gebruik_eigen(verband, soort, eigen=False):
        terug = reverse("mailtekst_hervatten", args=[verband.pk, soort.sleutel])
        ongedaan_te_maken(request, "De mail heeft weer onze tekst.", url=terug)
    return redirect("mailtekst_wijzigen", verband.pk, soort.sleutel)


@require_POST
@voor(Rolsoort.FUNCTIONEEL_BEHEERDER)
def mailtekst_hervatten(request: HttpRequest, verband_id: UUID, soort: str) -> HttpResponse:
    verband, soort = _mail_van(request, verband_id, soort)
    if mailteksten.gebruik_eigen(verband, soort, eigen=True):
        messages.success(request, "De mail heeft weer uw eigen tekst.")
    return redirect("mailtekst_wijzigen", verband.pk, soort.sleutel)


def _mail_van(request: HttpRequest, verband_id: UUID, sleutel: str) -> tuple[Samenwerkingsverband, Mailsoort]:
    verband = get_object_or_404(Samenwerkingsverband.objects.onder_beheer(request.user), pk=verband_id)
    soort = mailteksten.met_sleutel(sleutel)
    if soort is None:
        raise Http404
    return verband, soort
