"""The named begeleider reads: the own inwoners and their talentprofielen."""

from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from netwerk.inzage import Gegevens, Grond, Handeling
from netwerk.rollen import heeft_rol
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import voor
from participatie.gezocht import gezocht, zoek
from participatie.maat import zoekt
from participatie.methoden import formulierpagina
from trajecten import inwoners as lijst
from trajecten import samen
from trajecten.antwoorden import lees_antwoorden
from trajecten.forms.inwoners import InwonerFilter, InwonerWijzigenForm
from trajecten.inzage import leg_inwoners_vast
from trajecten.models import Inwoner, Talentprofiel
from trajecten.noodtoegang import open_noodtoegang
from trajecten.toestemmingen import aflopend_zonder_account

PER_PAGINA = 25


@formulierpagina
@voor(Rolsoort.BEGELEIDER, Rolsoort.KWARTIERMAKER)
@zoekt
def inwoners(request: HttpRequest) -> HttpResponse:
    """A kwartiermaker can be somebody's named begeleider too; who is not sees an empty list."""
    if request.method == "POST":
        filters = InwonerFilter(request.POST).schoon()
        return zoek(request, "inwoners", filters.pop("zoek"), **filters)
    form = InwonerFilter({"stand": request.GET.get("stand", ""), "zoek": gezocht(request, "inwoners")})
    filters = form.schoon()
    gevonden = lijst.eigen_inwoners(begeleider=request.user, **filters)
    pagina = Paginator(gevonden, PER_PAGINA).get_page(request.GET.get("page"))
    handeling = Handeling.GEZOCHT if filters["zoek"] else Handeling.LIJST
    leg_inwoners_vast(request.user, pagina, gegevens=Gegevens.NAAM, handeling=handeling)
    context = {
        "form": form,
        "pagina": pagina,
        "filtert": any(filters.values()),
        "mag_inlezen": heeft_rol(request.user, Rolsoort.BEGELEIDER),
        **(aflopend_zonder_account(request.user, timezone.localdate()) or {}),
    }
    return TemplateResponse(request, "trajecten/inwoners.html", context)


@require_safe
@voor(Rolsoort.BEGELEIDER, Rolsoort.KWARTIERMAKER)
def inwoner_talentprofiel(request: HttpRequest, pk: object) -> HttpResponse:
    zichtbaar = Inwoner.objects.zichtbaar_voor(request.user).met_contactpersoon(timezone.localdate())
    inwoner = get_object_or_404(zichtbaar.select_related("gemeente", "begeleider"), pk=pk)
    leg_inwoners_vast(request.user, [inwoner], gegevens=Gegevens.TALENTPROFIEL)
    profiel = Talentprofiel.objects.zichtbaar_voor(request.user).filter(inwoner=inwoner).first()
    vragen = lees_antwoorden(profiel, met_onbevestigd=True, lezer=request.user) if profiel else []
    heeft_antwoorden = any(not deel.is_leeg for vraag in vragen for deel in vraag.delen)
    context = {
        "inwoner": inwoner,
        "stand": profiel.stand if profiel else Talentprofiel.Stand.NIET_BEGONNEN,
        "profiel": profiel,
        "nood": None if inwoner.begeleider_id == request.user.pk else open_noodtoegang(request.user, inwoner),
        "vragen": vragen if heeft_antwoorden else [],
        "samen_ingevuld": samen.keren(profiel) if profiel else [],
        **lijst.ernaast(inwoner, gebruiker=request.user, vandaag=timezone.localdate()),
    }
    return TemplateResponse(request, "trajecten/inwoner_talentprofiel.html", context)


@formulierpagina
@voor(Rolsoort.BEGELEIDER, Rolsoort.KWARTIERMAKER)
def inwoner_wijzigen(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Put right what others wrote down of somebody; the reason stays with it."""
    wijzigbaar = Inwoner.objects.wijzigbaar_voor(request.user).select_related("gemeente", "lid")
    inwoner = get_object_or_404(wijzigbaar, pk=pk)
    leg_inwoners_vast(request.user, [inwoner], gegevens=Gegevens.NAAM, anders=Grond.VERZOEK)
    form = InwonerWijzigenForm(request.POST if request.method == "POST" else None, inwoner=inwoner)
    if form.is_valid():
        lijst.verbeter(inwoner=inwoner, **form.gegevens())
        messages.success(request, "De gegevens zijn gewijzigd.")
        return redirect("inwoner_wijzigen", pk=pk)
    context = {"inwoner": inwoner, "form": form, "is_eigen": inwoner.begeleider_id == request.user.pk}
    return TemplateResponse(request, "trajecten/inwoner_wijzigen.html", context, status=422 if form.errors else 200)
