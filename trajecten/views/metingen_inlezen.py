"""Read in a file with inwoners, trajecten and metingen: for who becomes their begeleider."""

from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from netwerk.gevoelig import gevoelig
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import voor
from participatie.methoden import formulierpagina
from participatie.rekenblad import Blad, csv_bestand, xlsx_bestand
from trajecten import metingenwerk, taken
from trajecten.forms.metingen_inlezen import MetingenbestandForm, MetingenUitvoerenForm
from trajecten.metingen_terugdraaien import IntussenVeranderd, draai_terug
from trajecten.metingenbestand import KOLOMMEN, VOORBEELD
from trajecten.models import Metingeninlezing

PER_PAGINA = 50
HOOGSTENS_LEZINGEN = 10
VORMEN = {
    "csv": (csv_bestand, "text/csv; charset=utf-8"),
    "xlsx": (lambda blad: xlsx_bestand([blad]), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
}


@formulierpagina
@voor(Rolsoort.BEGELEIDER)
@gevoelig
def metingen_inlezen(request: HttpRequest) -> HttpResponse:
    """Nothing changes before somebody says so. Looking and reading in are long work; this page shows how far it is."""
    if "wat" in request.POST:
        return _met_het_bestand(request)
    nu = timezone.now()
    form = MetingenbestandForm(*((request.POST, request.FILES) if request.method == "POST" else ()))
    if form.is_valid():
        if klus := metingenwerk.vraag_voorbeeld(request.user, form.cleaned_data["bestand"], nu=nu):
            taken.bekijk_metingen.zet_klaar(klus=klus.pk)
        else:
            messages.info(request, "Wij werken al aan een bestand van u. Wacht tot dat klaar is.")
        return redirect("metingen_inlezen")
    klus = metingenwerk.laatste(request.user, nu=nu)
    context = {"form": form, "klus": klus}
    if klus and klus.klaar_op and klus.wat == metingenwerk.BEKIJKEN and klus.resultaat and not form.errors:
        pagina = Paginator(klus.resultaat["regels"], PER_PAGINA).get_page(request.GET.get("page"))
        context |= {"voorbeeld": klus.resultaat, "pagina": pagina}
        context["doet_iets"] = any(klus.resultaat["schrijft"].values())
    else:
        lezingen = Metingeninlezing.objects.zichtbaar_voor(request.user).kan_terug(nu).order_by("-op", "pk")
        is_ingelezen = klus and klus.wat == metingenwerk.INLEZEN
        context |= {"lezingen": lezingen[:HOOGSTENS_LEZINGEN], "is_ingelezen": is_ingelezen}
    return TemplateResponse(request, "trajecten/metingen_inlezen.html", context, status=422 if form.errors else 200)


def _met_het_bestand(request: HttpRequest) -> HttpResponse:
    """Read in what was looked at, or put it away."""
    form = MetingenUitvoerenForm(request.POST)
    if form.is_valid() and form.cleaned_data["wat"] == form.STOP:
        metingenwerk.leg_weg(request.user)
    elif form.is_valid() and (klus := metingenwerk.vraag_inlezen(request.user, nu=timezone.now())):
        taken.lees_metingen_in.zet_klaar(klus=klus.pk)
    else:
        messages.info(request, "Dit bestand wordt al ingelezen, of het duurde te lang. Kies het anders opnieuw.")
    return redirect("metingen_inlezen")


@require_POST
@voor(Rolsoort.BEGELEIDER)
@gevoelig
def metingen_terugdraaien(request: HttpRequest, pk: UUID) -> HttpResponse:
    """All of it, or nothing when something was changed since."""
    mijn = Metingeninlezing.objects.wijzigbaar_voor(request.user).select_for_update(of=("self",))
    lezing = get_object_or_404(mijn, pk=pk)
    nu = timezone.now()
    try:
        if lezing.mag_terug(nu):
            draai_terug(lezing, door=request.user, nu=nu)
            messages.success(request, "Het inlezen is ongedaan gemaakt.")
        else:
            messages.info(request, "Dit is al ongedaan gemaakt, of langer dan 30 dagen geleden.")
    except IntussenVeranderd as fout:
        messages.error(request, str(fout))
    return redirect("metingen_inlezen")


@require_safe
@voor(Rolsoort.BEGELEIDER)
def metingenvoorbeeld(request: HttpRequest, vorm: str) -> HttpResponse:
    """An empty file with the columns, and one row as an example."""
    if vorm not in VORMEN:
        raise Http404
    maak, soort = VORMEN[vorm]
    antwoord = HttpResponse(maak(Blad(naam="Metingen", koppen=KOLOMMEN, rijen=[VOORBEELD])), content_type=soort)
    antwoord["Content-Disposition"] = f'attachment; filename="metingen.{vorm}"'
    return antwoord
