"""Read in a file with inwoners, trajecten and metingen: for who becomes their begeleider."""

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
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
from trajecten.eigen_bestand import plan_voor
from trajecten.forms.metingen_inlezen import MetingenbestandForm, MetingenUitvoerenForm
from trajecten.metingen_inlezen import Plan, Uitkomst
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
    """Nothing changes before somebody says so; the file waits in the page and not with us."""
    if "inhoud" in request.POST:
        return _met_het_bestand(request)
    data = (request.POST, request.FILES) if request.method == "POST" else ()
    form = MetingenbestandForm(*data, gebruiker=request.user)
    if form.is_valid():
        inhoud = form.cleaned_data["bestand"]
        try:
            plan = plan_voor(request.user, inhoud, nu=timezone.now())
        except ValidationError as fout:
            form.add_error("bestand", fout)
        else:
            return _toon(request, form, {"onderweg": form.onderweg(inhoud), **_voorbeeld(plan, "1")})
    nu = timezone.now()
    lezingen = Metingeninlezing.objects.zichtbaar_voor(request.user).kan_terug(nu).order_by("-op", "pk")
    return _toon(
        request, form, {"lezingen": lezingen[:HOOGSTENS_LEZINGEN], "klus": metingenwerk.laatste(request.user, nu=nu)}
    )


def _met_het_bestand(request: HttpRequest) -> HttpResponse:
    """Read in what was looked at, or show another page of what would happen."""
    form = MetingenUitvoerenForm(request.POST, gebruiker=request.user)
    if not form.is_valid():
        messages.error(request, "Dit duurde te lang. Kies het bestand opnieuw.")
        return redirect("metingen_inlezen")
    nu, inhoud = timezone.now(), form.cleaned_data["inhoud"]
    if "page" in request.POST:
        plan = plan_voor(request.user, inhoud, nu=nu)
        leeg = MetingenbestandForm(gebruiker=request.user)
        return _toon(request, leeg, {"onderweg": leeg.onderweg(inhoud), **_voorbeeld(plan, request.POST["page"])})
    if klus := metingenwerk.vraag(request.user, inhoud, nu=nu):
        taken.lees_metingen_in.zet_klaar(klus=klus.pk)
    else:
        messages.info(request, "Wij lezen al een bestand van u in. Wacht tot dat klaar is.")
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


def _voorbeeld(plan: Plan, page: str) -> dict[str, object]:
    """Every row of the file a page at a time: what asks for a look first."""
    regels = sorted(plan.regels, key=lambda r: (r.uitkomst != Uitkomst.FOUT and not r.let_op, r.nummer))
    return {
        "plan": plan,
        "aantallen": {str(uitkomst): aantal for uitkomst, aantal in plan.aantallen().items() if aantal},
        "pagina": Paginator(regels, PER_PAGINA).get_page(page),
    }


def _toon(request: HttpRequest, form: MetingenbestandForm, inhoud: dict[str, object]) -> HttpResponse:
    context = {"form": form, **inhoud}
    return TemplateResponse(request, "trajecten/metingen_inlezen.html", context, status=422 if form.errors else 200)


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
