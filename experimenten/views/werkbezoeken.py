"""The list of werkbezoeken, one visit, and the bin."""

from uuid import UUID, uuid4

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from experimenten import schotspoor
from experimenten.agenda import WERKBEZOEK
from experimenten.antwoorden import van
from experimenten.bezoekpagina import bij_het_bezoek
from experimenten.forms.bezoekreacties import ReactieForm
from experimenten.forms.werkbezoeken_filter import WerkbezoekenFilter
from experimenten.models import Werkbezoek
from experimenten.models.werkbezoeken import BEWAARTERMIJN_PRULLENBAK
from experimenten.toegang import BEZOEKEN_TELLEN
from experimenten.werkbezoeken import haal_weg, zet_terug
from experimenten.werkbezoekenlijst import VOOR_IEDEREEN, gesproken, regels
from netwerk.inzage import Gegevens
from netwerk.leervragen import geleerd_bij
from netwerk.models import Lid
from netwerk.rollen import MEEWERKROLLEN, heeft_rol
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import voor
from participatie.meldingen import ongedaan_te_maken
from trajecten.inzage import leg_inwoners_vast
from trajecten.models import Inwoner

PER_PAGINA = 25


@require_safe
@voor(*BEZOEKEN_TELLEN)
def werkbezoeken(request: HttpRequest) -> TemplateResponse:
    filter_ = WerkbezoekenFilter(request.GET, gebruiker=request.user, vandaag=timezone.localdate())
    zichtbaar = Werkbezoek.objects.zichtbaar_voor(request.user).aanwezig()
    gevonden = filter_.pas_toe(zichtbaar).nieuwste_eerst()
    pagina, wie = _pagina(request, gevonden), filter_.wie_gesproken
    tellingen = gesproken(gevonden, lezer=request.user, wie=wie)
    context = {
        "filter": filter_,
        "pagina": pagina,
        "regels": regels(pagina.object_list, lezer=request.user, wie=wie),
        "gesproken": [(telling, _met_keuze(request, telling.wie)) for telling in tellingen],
        "te_lezen": gevonden.leesbaar_voor(request.user).count() if tellingen else 0,
        "mag_vastleggen": heeft_rol(request.user, Rolsoort.KWARTIERMAKER),
    }
    return TemplateResponse(request, "experimenten/werkbezoeken.html", context, status=422 if filter_.errors else 200)


def _met_keuze(request: HttpRequest, wie: str) -> str:
    """Return the query of this list with only the visits where people of that kind were spoken to."""
    vraag = request.GET.copy()
    vraag.pop("page", None)
    vraag["gesproken"] = wie
    return vraag.urlencode()


def _pagina(request: HttpRequest, gevonden):
    """Choose the rows first: joined to all that were found, the policies of four tables would be asked for each."""
    pagina = Paginator(gevonden.values_list("pk", flat=True), PER_PAGINA).get_page(request.GET.get("page"))
    erbij = gevonden.select_related("organisatie", "gemeente", "experiment", "kwartiermaker").only(*VOOR_IEDEREEN)
    pagina.object_list = erbij.filter(pk__in=pagina.object_list)
    return pagina


@require_safe
@voor(*MEEWERKROLLEN)
def werkbezoek_bekijken(request: HttpRequest, pk: UUID) -> TemplateResponse:
    leesbaar = Werkbezoek.objects.leesbaar_voor(request.user).aanwezig().met_alles()
    werkbezoek = get_object_or_404(leesbaar, pk=pk)
    inwoners = Inwoner.objects.zichtbaar_voor(request.user)
    voor_wie = list(werkbezoek.inwoners.filter(pk__in=inwoners.values("pk")).order_by("naam"))
    talenten = list(werkbezoek.geziene_talenten.filter(inwoner__in=inwoners).select_related("inwoner", "talent"))
    genoemd = {*voor_wie, *(gezien.inwoner for gezien in talenten)}
    leg_inwoners_vast(request.user, genoemd, gegevens=Gegevens.WERKBEZOEK)
    wijzigbaar = Werkbezoek.objects.wijzigbaar_voor(request.user)
    context = {
        "werkbezoek": werkbezoek,
        "meegegaan": werkbezoek.meegegaan.filter(pk__in=Lid.objects.zichtbaar_voor(request.user).values("pk")),
        "gesproken_met": werkbezoek.gesproken_met.order_by("naam"),
        "inwoners": voor_wie,
        "antwoorden": list(van(werkbezoek).items()),
        "mensen_schot": schotspoor.mensen_in_woorden(werkbezoek),
        "talenten": talenten,
        "reactieform": ReactieForm(initial={"sleutel": uuid4()}),
        **bij_het_bezoek(werkbezoek, lezer=request.user),
        "geleerd": geleerd_bij((WERKBEZOEK, pk), lezer=request.user),
        "mag_lijst": heeft_rol(request.user, *BEZOEKEN_TELLEN),
        "mag_wijzigen": wijzigbaar.filter(pk=werkbezoek.pk).exists(),
    }
    return TemplateResponse(request, "experimenten/werkbezoek_bekijken.html", context)


# Taking away, and bringing back


@require_POST
@voor(Rolsoort.KWARTIERMAKER)
def werkbezoek_weghalen(request: HttpRequest, pk: UUID) -> HttpResponse:
    werkbezoek, blijft = _op_slot(request, pk), []
    if werkbezoek.verwijderd_op is None:
        blijft = haal_weg(werkbezoek=werkbezoek, door=request.user, nu=timezone.now())
    terugzetten = reverse("werkbezoek_terugzetten", kwargs={"pk": pk})
    ongedaan_te_maken(request, f"Het bezoek bij {werkbezoek.organisatie} is weggehaald.", url=terugzetten)
    for reden in blijft:
        messages.info(request, reden)
    return redirect("werkbezoeken")


@require_POST
@voor(Rolsoort.KWARTIERMAKER)
def werkbezoek_terugzetten(request: HttpRequest, pk: UUID) -> HttpResponse:
    werkbezoek = _op_slot(request, pk)
    if werkbezoek.verwijderd_op is not None:
        get_object_or_404(Werkbezoek.objects.wijzigbaar_voor(request.user).terug_te_zetten(timezone.now()), pk=pk)
        zet_terug(werkbezoek=werkbezoek, door=request.user, nu=timezone.now())
    messages.success(request, f"Het bezoek bij {werkbezoek.organisatie} staat er weer.")
    return redirect(werkbezoek)


def _op_slot(request: HttpRequest, pk: UUID) -> Werkbezoek:
    """Return the visit; who takes it away or brings it back at the same moment waits."""
    wijzigbaar = Werkbezoek.objects.wijzigbaar_voor(request.user)
    return get_object_or_404(wijzigbaar.select_for_update(of=("self",)), pk=pk)


@require_safe
@voor(Rolsoort.KWARTIERMAKER)
def werkbezoeken_weggehaald(request: HttpRequest) -> TemplateResponse:
    wijzigbaar = Werkbezoek.objects.wijzigbaar_voor(request.user)
    pagina = _pagina(request, wijzigbaar.terug_te_zetten(timezone.now()).order_by("-verwijderd_op", "-id"))
    context = {"pagina": pagina, "dagen": BEWAARTERMIJN_PRULLENBAK.days}
    return TemplateResponse(request, "experimenten/werkbezoeken_weggehaald.html", context)
