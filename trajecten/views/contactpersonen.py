"""The vaste contactpersoon: who it is and was, who has none, and giving a whole caseload to a colleague."""

from collections.abc import Collection
from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from netwerk.inzage import Gegevens, Grond
from netwerk.models import Lid
from netwerk.rollen import gemeenten
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import voor
from participatie.meldingen import ongedaan_te_maken
from participatie.methoden import formulierpagina
from trajecten import contactpersonen as werk
from trajecten.forms.contactpersonen import ContactpersoonForm, OverdragenForm
from trajecten.inzage import leg_inwoners_vast
from trajecten.models import Inwoner
from trajecten.toegang import HELPERS

PER_PAGINA = 25
OVERGEDRAGEN = "inwoners_overgedragen"
"""In the session: what went over last, so that who did it can take it back."""
GEKOZEN_VOOR = "contactpersoon_gekozen_voor"
"""In the session: of whom somebody chose the contactpersoon last, for a second tap."""


@formulierpagina
@voor(*HELPERS)
def inwoner_contactpersoon(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Who it was, and somebody else from now on. A kwartiermaker chooses for who has nobody."""
    inwoner = werk.te_kiezen_door(request.user, timezone.localdate()).filter(pk=pk).first()
    if inwoner is None and request.method == "POST" and request.session.get(GEKOZEN_VOOR) == str(pk):
        return redirect(_lijst_van(request.user))  # a second tap
    if inwoner is None:
        raise Http404
    leg_inwoners_vast(request.user, [inwoner], gegevens=Gegevens.NAAM, anders=Grond.AANMELDING)
    form = ContactpersoonForm(request.POST if request.method == "POST" else None, inwoner=inwoner)
    if form.is_valid():
        wie = form.cleaned_data["wie"]
        gedaan, was_eigen = f"{wie} is nu de vaste contactpersoon van {inwoner}.", inwoner.begeleider == request.user
        werk.zet(inwoner, wie=wie, reden=form.cleaned_data["reden"])
        request.session[GEKOZEN_VOOR] = str(pk)
        if was_eigen:
            _onthoud(request, van=request.user, naar=wie, inwoners=[pk])
            ongedaan_te_maken(request, gedaan, url=reverse("overdragen_ongedaan"))
        else:
            messages.success(request, gedaan)
        return redirect(_lijst_van(request.user))
    is_eigen = Inwoner.objects.begeleid_door(request.user).filter(pk=pk).exists()
    context = {"inwoner": inwoner, "form": form, "eerder": werk.geschiedenis(inwoner), "is_eigen": is_eigen}
    return TemplateResponse(
        request, "trajecten/inwoner_contactpersoon.html", context, status=422 if form.errors else 200
    )


def _lijst_van(gebruiker: Lid) -> str:
    return "inwoners" if Inwoner.objects.begeleid_door(gebruiker).exists() else "zonder_contactpersoon"


@require_safe
@voor(Rolsoort.KWARTIERMAKER)
def zonder_contactpersoon(request: HttpRequest) -> TemplateResponse:
    """Who has nobody, and who has how many inwoners."""
    pagina = Paginator(werk.zonder(request.user).select_related("gemeente"), PER_PAGINA).get_page(
        request.GET.get("page")
    )
    werk.leg_zonder_vast(request.user, pagina.object_list)
    context = {"pagina": pagina, "caseloads": werk.caseloads(request.user)}
    return TemplateResponse(request, "trajecten/zonder_contactpersoon.html", context)


@formulierpagina
@voor(*HELPERS)
def inwoners_overdragen(request: HttpRequest) -> HttpResponse:
    """The own inwoners, all or some, to one colleague."""
    eigen = Inwoner.objects.begeleid_door(request.user).filter(begeleider=request.user).order_by("naam", "pk")
    waar = gemeenten(request.user, *HELPERS)
    data = request.POST if request.method == "POST" else None
    vragen = list(werk.open_aanmeldingen_van(request.user))
    form = OverdragenForm(data, van=request.user, gemeenten=waar, eigen=eigen, vragen=vragen)
    if form.is_valid():
        gekozen = [inwoner.pk for inwoner in form.cleaned_data["inwoners"]]
        mee = [vraag.pk for vraag in vragen] if form.cleaned_data.get("aanmeldingen") else []
        return _draag_over(request, form, van=request.user, waar=waar, inwoners=gekozen, aanmeldingen=mee)
    if _ging_al_over(request):
        return redirect("inwoners")  # a second tap
    leg_inwoners_vast(request.user, eigen, gegevens=Gegevens.NAAM)
    context = {"form": form, "van": None, "aantal": len(eigen), "aanmeldingen": len(vragen)}
    return TemplateResponse(request, "trajecten/inwoners_overdragen.html", context, status=422 if form.errors else 200)


@formulierpagina
@voor(Rolsoort.KWARTIERMAKER)
def caseload_overdragen(request: HttpRequest, lid_id: UUID) -> HttpResponse:
    """All inwoners and aanmeldingen of somebody who leaves or is away for long, without reading who they are."""
    caseload = next((deel for deel in werk.caseloads(request.user) if deel.lid.pk == lid_id), None)
    if caseload is None and request.session.get(OVERGEDRAGEN, {}).get("van") == str(lid_id):
        return redirect("zonder_contactpersoon")  # a second tap
    if caseload is None:
        raise Http404
    waar = caseload.gemeenten
    form = OverdragenForm(request.POST if request.method == "POST" else None, van=caseload.lid, gemeenten=waar)
    if form.is_valid():
        return _draag_over(request, form, van=caseload.lid, waar=waar)
    context = {
        "form": form,
        "van": caseload.lid,
        "aantal": caseload.aantal,
        "aanmeldingen": caseload.aanmeldingen,
    }
    return TemplateResponse(request, "trajecten/inwoners_overdragen.html", context, status=422 if form.errors else 200)


@require_POST
@voor(*HELPERS)
def overdragen_ongedaan(request: HttpRequest) -> HttpResponse:
    """Take back what this person handed over last, as far as it was not changed since."""
    gedaan = request.session.pop(OVERGEDRAGEN, None)
    if gedaan is None:
        messages.info(request, "Dit is al teruggezet, of het is te lang geleden.")
        return redirect("vandaag")
    wie = {"van": UUID(gedaan["naar"]), "naar": UUID(gedaan["van"]), "waar": gemeenten(request.user, *HELPERS)}
    inwoners = [UUID(pk) for pk in gedaan["inwoners"]]
    terug = werk.draag_over(**wie, reden="Toch niet overgedragen.", inwoners=inwoners)
    mee = werk.draag_aanmeldingen_over(**wie, aanmeldingen=[UUID(pk) for pk in gedaan["aanmeldingen"]])
    messages.success(request, f"Teruggezet: {_geteld(terug, mee)}.")
    return redirect("inwoners" if UUID(gedaan["van"]) == request.user.pk else "zonder_contactpersoon")


def _draag_over(
    request: HttpRequest,
    form: OverdragenForm,
    *,
    van: Lid,
    waar: Collection[UUID],
    inwoners: list[UUID] | None = None,
    aanmeldingen: list[UUID] | None = None,
) -> HttpResponse:
    """Give inwoners and aanmeldingen over, all of them unless they are named."""
    naar, reden = form.cleaned_data["naar"], form.cleaned_data["reden"]
    over = werk.draag_over(van=van.pk, naar=naar.pk, reden=reden, waar=waar, inwoners=inwoners)
    mee = werk.draag_aanmeldingen_over(van=van.pk, naar=naar.pk, waar=waar, aanmeldingen=aanmeldingen)
    if over or mee:
        _onthoud(request, van=van, naar=naar, inwoners=over, aanmeldingen=mee)
        gingen = "ging" if len(over) + len(mee) == 1 else "gingen"
        ongedaan_te_maken(request, f"{_geteld(over, mee)} {gingen} naar {naar}.", url=reverse("overdragen_ongedaan"))
    return redirect("inwoners" if van == request.user else "zonder_contactpersoon")


def _ging_al_over(request: HttpRequest) -> bool:
    """Whether exactly this was handed over a moment ago."""
    gevraagd, gedaan = request.POST, request.session.get(OVERGEDRAGEN)
    if gedaan is None:
        return False
    zelfde = {*gevraagd.getlist("inwoners")} == {*gedaan["inwoners"]}
    return request.method == "POST" and zelfde and gevraagd.get("naar") == gedaan["naar"]


def _onthoud(
    request: HttpRequest, *, van: Lid, naar: Lid, inwoners: list[UUID], aanmeldingen: Collection[UUID] = ()
) -> None:
    ids = {"inwoners": [*map(str, inwoners)], "aanmeldingen": [*map(str, aanmeldingen)]}
    request.session[OVERGEDRAGEN] = {"van": str(van.pk), "naar": str(naar.pk), **ids}


def _geteld(inwoners: list[UUID], aanmeldingen: list[UUID]) -> str:
    mensen = f"{len(inwoners)} {'inwoner' if len(inwoners) == 1 else 'inwoners'}"
    vragen = f"{len(aanmeldingen)} {'aanmelding' if len(aanmeldingen) == 1 else 'aanmeldingen'}"
    return f"{mensen} en {vragen}" if inwoners and aanmeldingen else vragen if aanmeldingen else mensen
