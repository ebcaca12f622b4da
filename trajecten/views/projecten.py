"""Projecten: what they are, who does them, who takes part, and the annual table with its lists."""

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from netwerk.inzage import Gegevens, Handeling
from netwerk.rollen import gemeenten, heeft_rol
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import voor
from participatie.meldingen import INTUSSEN
from participatie.methoden import formulierpagina
from participatie.sleutels import als_uuid
from trajecten import projecten as werk
from trajecten.forms.projecten import AanmeldenForm, JaarFilter, PartnerForm, ProjectForm, SessieForm, StapForm
from trajecten.inzage import leg_inwoners_vast
from trajecten.models import Project, Projectdeelname
from trajecten.models.stopredenen import Stopreden
from trajecten.toegang import HELPERS, LEEST_PROJECTEN

PER_PAGINA = 20
STAPPEN = {
    "starten": ("Wanneer begon de inwoner?", "De inwoner is begonnen.", lambda d, s: d.start(op=s["op"])),
    "afronden": ("Wanneer was de inwoner klaar?", "De inwoner is klaar.", lambda d, s: d.rond_af(op=s["op"])),
    "stoppen": (
        "De inwoner stopt eerder",
        "Bewaard. Stoppen mag, meedoen kan later weer.",
        lambda d, s: d.stop(op=s["op"], reden=s["reden"]),
    ),
}


@require_safe
@voor(*LEEST_PROJECTEN)
def projecten(request: HttpRequest) -> HttpResponse:
    vandaag = timezone.localdate()
    form = JaarFilter(request.GET or None, vandaag=vandaag)
    jaar = form.gekozen()
    alle = Project.objects.zichtbaar_voor(request.user).select_related("gemeente").order_by("naam", "pk")
    telt_eigen = heeft_rol(request.user, *HELPERS)
    context = {
        "form": form,
        "jaar": jaar,
        "peildag": werk.peildag(jaar, vandaag=vandaag),
        "pagina": Paginator(alle, PER_PAGINA).get_page(request.GET.get("page")),
        "regels": werk.jaartabel(request.user, jaar, vandaag=vandaag) if telt_eigen else [],
        "koppen": werk.NAMEN.values(),
        "telt_eigen": telt_eigen,
        "telt_alles": heeft_rol(request.user, Rolsoort.BELEIDSMEDEWERKER),
    }
    return TemplateResponse(request, "trajecten/projecten.html", context)


@require_safe
@voor(*LEEST_PROJECTEN)
def project_bekijken(request: HttpRequest, pk: UUID) -> HttpResponse:
    project = _project(request, pk)
    telt_eigen = heeft_rol(request.user, *HELPERS)
    eigen = Projectdeelname.objects.wijzigbaar_voor(request.user).filter(project=project).select_related("inwoner")
    eigen = eigen.met_kan_terug(timezone.localdate())
    pagina = Paginator(eigen.order_by("inwoner__naam", "pk"), PER_PAGINA).get_page(request.GET.get("page"))
    _kijkt_naar(request, pagina, Handeling.LIJST)
    context = {
        "project": project,
        "partners": werk.partners_op_volgorde(project),
        "sessies": project.sessies.all(),
        "pagina": pagina,
        "regels": werk.tabel_van(project, request.user, vandaag=timezone.localdate()) if telt_eigen else [],
        "koppen": werk.NAMEN.values(),
        "telt_eigen": telt_eigen,
        "mag_wijzigen": telt_eigen and project.gemeente_id in gemeenten(request.user, *HELPERS),
    }
    return TemplateResponse(request, "trajecten/project_bekijken.html", context)


@require_safe
@voor(*HELPERS)
def project_mensen(request: HttpRequest, pk: UUID, jaar: int, wat: str) -> HttpResponse:
    """The own inwoners behind a number of the table."""
    project = _project(request, pk)
    if wat not in werk.NAMEN or not 2000 <= jaar <= 2200:
        raise Http404
    gemeente = als_uuid(request.GET.get("gemeente", ""))
    reden = request.GET.get("reden", "") if wat == werk.GESTOPT else ""
    vandaag = timezone.localdate()
    welke = {"project": project, "wat": wat, "jaar": jaar, "gemeente": gemeente, "reden": reden}
    gevonden = werk.wie(request.user, **welke, vandaag=vandaag)
    pagina = Paginator(gevonden, PER_PAGINA).get_page(request.GET.get("page"))
    _kijkt_naar(request, pagina, Handeling.LIJST)
    context = {
        "project": project,
        "pagina": pagina,
        "wat": werk.NAMEN[wat],
        "jaar": jaar,
        "reden": dict(Stopreden.choices).get(reden, ""),
        "op": werk.peildag(jaar, vandaag=vandaag) if wat == werk.LOPEND else None,
    }
    return TemplateResponse(request, "trajecten/project_mensen.html", context)


@formulierpagina
@voor(*HELPERS)
def project_maken(request: HttpRequest) -> HttpResponse:
    form = ProjectForm(_data(request), gebruiker=request.user, instance=Project())
    return _bewaar(request, form, kop="Nieuw project", bericht="Het project staat erin.")


@formulierpagina
@voor(*HELPERS)
def project_wijzigen(request: HttpRequest, pk: UUID) -> HttpResponse:
    project = _te_wijzigen(request, pk)
    form = ProjectForm(_data(request), gebruiker=request.user, instance=project)
    return _bewaar(request, form, kop="Wijzig het project", bericht="Het project is gewijzigd.", project=project)


@formulierpagina
@voor(*HELPERS)
def projectpartner_toevoegen(request: HttpRequest, pk: UUID) -> HttpResponse:
    project = _te_wijzigen(request, pk)
    form = PartnerForm(_data(request), project=project, gebruiker=request.user)
    return _bewaar(request, form, kop="Wie doet er mee?", bericht="De partner staat erbij.", project=project)


@formulierpagina
@voor(*HELPERS)
def projectsessie_toevoegen(request: HttpRequest, pk: UUID) -> HttpResponse:
    project = _te_wijzigen(request, pk)
    form = SessieForm(_data(request), project=project)
    if form.is_valid():
        form.bewaar_eens(bij=project.sessies)
        messages.success(request, "De dag staat erbij.")
        return redirect("project_bekijken", pk=project.pk)
    return _formulier(request, form, kop="Een keer erbij", project=project)


@require_POST
@voor(*HELPERS)
def projectdeel_weghalen(request: HttpRequest, pk: UUID, soort: str, deel_id: UUID) -> HttpResponse:
    """Take a partner or a day away. A second tap changes nothing."""
    project = _te_wijzigen(request, pk)
    if soort not in {"partner", "keer"}:
        raise Http404
    (project.partners if soort == "partner" else project.sessies).filter(pk=deel_id).delete()
    messages.success(request, "Dit is weggehaald.")
    return redirect("project_bekijken", pk=project.pk)


@formulierpagina
@voor(*HELPERS)
def project_aanmelden(request: HttpRequest, pk: UUID) -> HttpResponse:
    project = _project(request, pk)
    form = AanmeldenForm(_data(request), project=project, gebruiker=request.user, vandaag=timezone.localdate())
    if form.is_valid():
        form.bewaar()
        messages.success(request, "De inwoner is aangemeld.")
        return redirect("project_bekijken", pk=project.pk)
    leg_inwoners_vast(
        request.user,
        form.fields["inwoner"].queryset.select_related(None),
        gegevens=Gegevens.NAAM,
        handeling=Handeling.LIJST,
    )
    return _formulier(request, form, kop="Meld een inwoner aan", project=project)


@formulierpagina
@voor(*HELPERS)
def projectdeelname_stap(request: HttpRequest, pk: UUID, wat: str) -> HttpResponse:
    """Start, be done, or stop; with the day, and of a stop the reason."""
    if wat not in STAPPEN:
        raise Http404
    kop, bericht, doe = STAPPEN[wat]
    deelname = _deelname(request, pk)
    data, vandaag = _data(request), timezone.localdate()
    form = StapForm(data, deelname=deelname, met_reden=wat == "stoppen", vandaag=vandaag)
    if form.is_valid():
        try:
            doe(deelname, form.cleaned_data)
        except ValidationError as fout:
            messages.info(request, " ".join(fout.messages))
        else:
            messages.success(request, bericht)
        return redirect("project_bekijken", pk=deelname.project_id)
    return _formulier(request, form, kop=kop, project=deelname.project, inwoner=deelname.inwoner)


@require_POST
@voor(*HELPERS)
def projectdeelname_terug(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Take the last step back. The form says from where, so that two taps do it once."""
    deelname = _deelname(request, pk)
    project = deelname.project_id
    if not deelname.kan_terug:
        messages.info(request, "Dit is te lang geleden. Doet de inwoner weer mee? Meld de inwoner dan opnieuw aan.")
        return redirect("project_bekijken", pk=project)
    if request.POST.get("vanaf", deelname.stand) != deelname.stand:
        messages.info(request, INTUSSEN)
        return redirect("project_bekijken", pk=project)
    try:
        is_er_nog = deelname.ga_terug()
    except ValidationError as fout:
        messages.info(request, " ".join(fout.messages))
    else:
        weg = "De laatste stap is weggehaald." if is_er_nog else "De aanmelding is weggehaald."
        messages.success(request, weg)
    return redirect("project_bekijken", pk=project)


def _project(request: HttpRequest, pk: UUID) -> Project:
    return get_object_or_404(Project.objects.zichtbaar_voor(request.user).select_related("gemeente"), pk=pk)


def _te_wijzigen(request: HttpRequest, pk: UUID) -> Project:
    mijn = Project.objects.wijzigbaar_voor(request.user).select_related("gemeente")
    if request.method == "POST":  # of two taps at the same moment the second one finds what the first made
        mijn = mijn.select_for_update(of=("self",), no_key=True)
    return get_object_or_404(mijn, pk=pk)


def _deelname(request: HttpRequest, pk: UUID) -> Projectdeelname:
    rijen = Projectdeelname.objects.wijzigbaar_voor(request.user).select_related("inwoner", "project")
    rijen = rijen.met_kan_terug(timezone.localdate())
    if request.method == "POST":
        rijen = rijen.select_for_update(of=("self",))
    deelname = get_object_or_404(rijen, pk=pk)
    _kijkt_naar(request, [deelname], Handeling.BEKEKEN)
    return deelname


def _kijkt_naar(request: HttpRequest, deelnames, handeling: Handeling) -> None:
    inwoners = {deelname.inwoner_id: deelname.inwoner for deelname in deelnames}.values()
    leg_inwoners_vast(request.user, inwoners, gegevens=Gegevens.TRAJECT, handeling=handeling)


def _data(request: HttpRequest):
    return request.POST if request.method == "POST" else None


def _bewaar(request: HttpRequest, form, *, kop: str, bericht: str, project: Project | None = None) -> HttpResponse:
    if form.is_valid():
        bewaard = form.save()
        messages.success(request, bericht)
        return redirect("project_bekijken", pk=project.pk if project else bewaard.pk)
    return _formulier(request, form, kop=kop, project=project)


def _formulier(request: HttpRequest, form, *, kop: str, project: Project | None, inwoner=None) -> HttpResponse:
    context = {"form": form, "kop": kop, "project": project, "inwoner": inwoner}
    return TemplateResponse(request, "trajecten/project_formulier.html", context, status=422 if form.errors else 200)
