"""What somebody did before, and why it ended: by the person, or written down together with who helps."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from netwerk.inzage import Gegevens
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import voor
from participatie.methoden import formulierpagina
from trajecten.forms.werkverleden import WerkverledenForm
from trajecten.inzage import leg_inwoners_vast
from trajecten.meezoeken import Zoeker, zoeker
from trajecten.models import Herkomst, Werkverleden
from trajecten.toegang import HELPERS


@require_safe
@voor(Rolsoort.INWONER)
def mijn_werk(request: HttpRequest) -> HttpResponse:
    return _lijst(request, zoeker(request))


@require_safe
@voor(*HELPERS)
def inwoner_werk(request: HttpRequest, pk: UUID) -> HttpResponse:
    return _lijst(request, zoeker(request, pk))


def _lijst(request: HttpRequest, wie: Zoeker) -> HttpResponse:
    eerder = Werkverleden.objects.zichtbaar_voor(request.user).filter(inwoner=wie.inwoner)
    rijen = list(eerder.select_related("door").laatste_eerst())
    context = {"wie": wie, "rijen": rijen, "toevoegen": wie.adres("werk_toevoegen")}
    context["was_te_veel"] = any(rij.reden == Werkverleden.Reden.TE_VEEL for rij in rijen)
    return TemplateResponse(request, "trajecten/werkverleden.html", context)


@formulierpagina
@voor(Rolsoort.INWONER)
def werk_toevoegen(request: HttpRequest) -> HttpResponse:
    return _formulier(request, zoeker(request))


@formulierpagina
@voor(*HELPERS)
def inwoner_werk_toevoegen(request: HttpRequest, pk: UUID) -> HttpResponse:
    return _formulier(request, zoeker(request, pk))


@formulierpagina
@voor(Rolsoort.INWONER, *HELPERS)
def werk_wijzigen(request: HttpRequest, werk_id: UUID) -> HttpResponse:
    werk, wie = _een(request, werk_id)
    return _formulier(request, wie, werk)


def _formulier(request: HttpRequest, wie: Zoeker, werk: Werkverleden | None = None) -> HttpResponse:
    vandaag = timezone.localdate()
    form = WerkverledenForm(request.POST if request.method == "POST" else None, werk=werk, vandaag=vandaag)
    if form.is_valid():
        rij = werk or Werkverleden(inwoner=wie.inwoner, gemeente_id=wie.inwoner.gemeente_id)
        herkomst = Herkomst(op=vandaag, helper=None if wie.is_eigen else request.user)
        for naam, waarde in (form.cleaned_data | herkomst.als_velden()).items():
            setattr(rij, naam, waarde)
        rij.save()
        messages.success(request, "Bewaard.")
        return redirect(wie.adres("werk"))
    context = {"wie": wie, "form": form, "werk": werk, "terug": wie.adres("werk")}
    return TemplateResponse(request, "trajecten/werk_formulier.html", context, status=422 if form.errors else 200)


@require_POST
@voor(Rolsoort.INWONER, *HELPERS)
def werk_weghalen(request: HttpRequest, werk_id: UUID) -> HttpResponse:
    werk, wie = _een(request, werk_id)
    werk.delete()
    messages.success(request, "Dit staat er niet meer.")
    return redirect(wie.adres("werk"))


def _een(request: HttpRequest, werk_id: UUID) -> tuple[Werkverleden, Zoeker]:
    mijn = Werkverleden.objects.wijzigbaar_voor(request.user).select_related("inwoner__gemeente")
    werk = get_object_or_404(mijn.select_for_update(of=("self",)), pk=werk_id)
    leg_inwoners_vast(request.user, [werk.inwoner], gegevens=Gegevens.TALENTPROFIEL)
    return werk, Zoeker(inwoner=werk.inwoner, is_eigen=werk.inwoner.lid_id == request.user.pk)
