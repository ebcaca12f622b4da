"""Answer an invitation: by the personal link, as a lid, or for somebody else. Opening a page changes nothing."""

from datetime import timedelta
from functools import partial
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from netwerk import aan_de_deur, agendabestand, gasten, gasten_namens, meningen
from netwerk.forms.antwoorden import AntwoordForm, Antwoordpagina, RedenForm, WensenForm
from netwerk.gastinzage import leg_gasten_vast
from netwerk.gastlinks import gast_met_geheim, is_bij_de_deur, stand_van
from netwerk.inzage import Handeling
from netwerk.models import Bijeenkomst, Genodigde
from netwerk.rollen import BEGELEIDT, ORGANISEERT
from netwerk.toegang import openbaar, voor, voor_ieder_lid
from netwerk.tweede_stap import bekende_gebruiker
from netwerk.voorlezen import opnames_van
from participatie.forms import Formulier
from participatie.limiet import nog_ruimte
from participatie.methoden import formulierpagina

MISLUKT_PER_UUR = 20
"""Links and codes that do not exist, from one address. A room full of people who mistype has room."""
ANTWOORDEN_PER_UUR = 200
GAST = "gast"
"""Where the session remembers who answered on this phone, for at the door."""


@formulierpagina
@openbaar("who is invited needs no account to answer; the link is the key, and works until the end of the bijeenkomst")
def gast_antwoord(request: HttpRequest, geheim: str) -> HttpResponse:
    """A link can come to others, so this page names nobody and shows no needs."""
    gevonden = gast_met_geheim(geheim, nu=timezone.now())
    if gevonden is None:
        return _onbekende_link(request)
    gast, stand = gevonden
    if request.method == "POST":
        request.session[GAST] = str(gast.pk)
    lid = bekende_gebruiker(request)
    ziet_wensen = lid is not None and lid.pk == gast.lid_id
    return _antwoordpagina(request, Antwoordpagina(gast=gast, stand=stand, terug=request.path, toon_wensen=ziet_wensen))


@require_safe
@openbaar("the file for the calendar of who has no account; the link is the key")
def gast_ics(request: HttpRequest, geheim: str) -> HttpResponse:
    gevonden = gast_met_geheim(geheim, nu=timezone.now())
    return _ics(gevonden[0].bijeenkomst) if gevonden else _onbekende_link(request)


def mag_nog_proberen(request: HttpRequest) -> bool:
    return nog_ruimte(request, naam="gastlink", hoogstens=MISLUKT_PER_UUR, per=timedelta(hours=1))


def mag_nog_meedoen(request: HttpRequest) -> bool:
    """A room full of people has one address."""
    return nog_ruimte(request, naam="mening", hoogstens=ANTWOORDEN_PER_UUR, per=timedelta(hours=1))


def _onbekende_link(request: HttpRequest) -> HttpResponse:
    status = 410 if mag_nog_proberen(request) else 429
    return TemplateResponse(request, "netwerk/gast_voorbij.html", {"te_vaak": status == 429}, status=status)


@formulierpagina
@voor_ieder_lid
def bijeenkomst_beantwoorden(request: HttpRequest, bijeenkomst_id: UUID) -> HttpResponse:
    bijeenkomst = _komende(request, bijeenkomst_id)
    if request.method == "POST":
        gast = gasten.van_lid(bijeenkomst, request.user)
    else:
        eigen = Genodigde.objects.zichtbaar_voor(request.user).filter(bijeenkomst=bijeenkomst, lid=request.user)
        gast = eigen.select_related("beantwoord_door").first() or gasten.gast_van_lid(bijeenkomst, request.user)
    gast.bijeenkomst = bijeenkomst
    return _antwoordpagina(
        request,
        Antwoordpagina(gast=gast, stand=stand_van(gast), terug=reverse("bijeenkomst_bekijken", args=[bijeenkomst.pk])),
    )


@formulierpagina
@voor(*ORGANISEERT)
def gast_beantwoorden(request: HttpRequest, bijeenkomst_id: UUID, genodigde_id: UUID) -> HttpResponse:
    """Somebody rang, or said it on the street: write it down for that person."""
    bijeenkomst = _komende(request, bijeenkomst_id)
    wijzigbaar = Genodigde.objects.wijzigbaar_voor(request.user).filter(bijeenkomst=bijeenkomst)
    gast = get_object_or_404(wijzigbaar.select_related("beantwoord_door"), pk=genodigde_id)
    gast.bijeenkomst = bijeenkomst
    leg_gasten_vast(request.user, [gast], handeling=Handeling.BEKEKEN)
    terug = reverse("gasten", args=[bijeenkomst.pk])
    wie = {"door": request.user, "is_zelf": False, "mag_weghalen": True}
    return _antwoordpagina(request, Antwoordpagina(gast=gast, stand=stand_van(gast), terug=terug, **wie))


@require_safe
@voor(*BEGELEIDT)
def bijeenkomst_namens(request: HttpRequest, bijeenkomst_id: UUID) -> TemplateResponse:
    """The inwoners who are helped by this person, and what they answered."""
    bijeenkomst = _komende(request, bijeenkomst_id)
    pagina, regels = gasten_namens.regels(bijeenkomst, gebruiker=request.user, bladzijde=request.GET.get("page"))
    context = {"bijeenkomst": bijeenkomst, "pagina": pagina, "regels": regels}
    return TemplateResponse(request, "netwerk/bijeenkomst_namens.html", context)


@formulierpagina
@voor(*BEGELEIDT)
def inwoner_beantwoorden(request: HttpRequest, bijeenkomst_id: UUID, lid_id: UUID) -> HttpResponse:
    """The begeleider writes down what an own inwoner said. What that person needs is not shown: it was not for this."""
    bijeenkomst = _komende(request, bijeenkomst_id)
    gast = gasten_namens.gast(bijeenkomst, lid_id, gebruiker=request.user, bewaar=request.method == "POST")
    if gast is None:
        raise Http404
    gast.bijeenkomst = bijeenkomst
    terug = reverse("bijeenkomst_namens", args=[bijeenkomst.pk])
    wie = {"door": request.user, "is_zelf": False, "toon_wensen": False}
    return _antwoordpagina(request, Antwoordpagina(gast=gast, stand=stand_van(gast), terug=terug, **wie))


@require_safe
@voor_ieder_lid
def bijeenkomst_ics(request: HttpRequest, bijeenkomst_id: UUID) -> HttpResponse:
    zichtbaar = Bijeenkomst.objects.zichtbaar_voor(request.user).select_related("samenwerkingsverband")
    return _ics(get_object_or_404(zichtbaar, pk=bijeenkomst_id))


def _ics(bijeenkomst: Bijeenkomst) -> HttpResponse:
    inhoud = agendabestand.bestand(bijeenkomst, nu=timezone.now())
    kop = {"Content-Disposition": 'attachment; filename="bijeenkomst.ics"'}
    return HttpResponse(inhoud, content_type=agendabestand.SOORT, headers=kop)


def _komende(request: HttpRequest, bijeenkomst_id: UUID) -> Bijeenkomst:
    """Return the bijeenkomst as long as one can answer."""
    zichtbaar = Bijeenkomst.objects.zichtbaar_voor(request.user).select_related("samenwerkingsverband")
    bijeenkomst = get_object_or_404(zichtbaar, pk=bijeenkomst_id)
    if bijeenkomst.eindigt_op < timezone.now():
        raise Http404
    return bijeenkomst


# One page for all of them


def _antwoordpagina(request: HttpRequest, pagina: Antwoordpagina) -> HttpResponse:
    gast, nu = pagina.gast, timezone.now()
    form = None
    if request.method == "POST" and gast.bijeenkomst.afgezegd_op is None:
        form = _verwerk(request, pagina)
        if form is None:
            return redirect(request.path)
    bijeenkomst = gast.bijeenkomst
    return TemplateResponse(
        request,
        "netwerk/gast_antwoord.html" if pagina.terug == request.path else "netwerk/bijeenkomst_beantwoorden.html",
        {
            "pagina_van": pagina,
            "gast": gast,
            "bijeenkomst": bijeenkomst,
            "form": form,
            "reden_form": form if isinstance(form, RedenForm) else _redenform(pagina),
            "wensen_form": form if isinstance(form, WensenForm) else _wensenform(None, pagina),
            "vrij": pagina.stand.vrij,
            "kan_inchecken": is_bij_de_deur(bijeenkomst, nu),
            "mening_open": meningen.is_open(bijeenkomst, nu),
            "code": pagina.stand.code,
            "onthouden_tot": pagina.stand.onthouden_tot,
            "opnames_van": partial(opnames_van, bijeenkomst.samenwerkingsverband_id),
        },
        status=200 if form is None else 422,
    )


def _redenform(pagina: Antwoordpagina, data=None) -> RedenForm:
    form = RedenForm(data, redenen=pagina.stand.redenen)
    if pagina.toon_wensen:
        form.initial |= {"reden": pagina.gast.reden, "reden_tekst": pagina.gast.reden_tekst}
    return form


def _wensenform(data, pagina: Antwoordpagina) -> WensenForm:
    return WensenForm(
        data,
        gast=pagina.gast,
        toon=pagina.toon_wensen,
        kan_onthouden=pagina.is_zelf and gasten.kan_onthouden(pagina.gast),
        onthoudt=pagina.stand.onthouden_tot is not None,
    )


def _verwerk(request: HttpRequest, pagina: Antwoordpagina) -> Formulier | None:
    """Do what was asked. Out: the form, when it has a mistake."""
    doe = {"reden": _reden, "wensen": _wensen, "vergeet": _vergeet, "er": _er}
    return doe.get(request.POST.get("wat"), _antwoord)(request, pagina)


def _antwoord(request: HttpRequest, pagina: Antwoordpagina) -> Formulier | None:
    form = AntwoordForm(request.POST)
    if not form.is_valid():
        return form
    antwoord = Genodigde.Antwoord(form.cleaned_data["antwoord"])
    gasten.beantwoord(pagina.gast, antwoord, nu=timezone.now(), basis=basis(request), door=pagina.door)
    return None


def _reden(request: HttpRequest, pagina: Antwoordpagina) -> Formulier | None:
    if pagina.gast.antwoord != Genodigde.Antwoord.NEE:  # sent late, from another tab: there is nothing to say no to
        return None
    form = _redenform(pagina, request.POST)
    if not form.is_valid():
        return form
    gasten.zeg_waarom(pagina.gast, **form.cleaned_data)
    messages.success(request, "Dank u wel. Wij weten nu waarom.")
    return None


def _wensen(request: HttpRequest, pagina: Antwoordpagina) -> Formulier | None:
    form = _wensenform(request.POST, pagina)
    if not form.is_valid():
        return form
    wensen = {"onthoud": None} | form.cleaned_data
    try:
        gasten.zet_wensen(pagina.gast, nu=timezone.now(), basis=basis(request), **wensen)
    except gasten.GeenPlaats as fout:
        form.geen_plaats(fout.vrij)
        return form
    messages.success(request, "Wij houden er rekening mee.")
    return None


def _vergeet(request: HttpRequest, pagina: Antwoordpagina) -> None:
    gasten.vergeet(pagina.gast)
    messages.success(request, "Wij hebben de wensen gewist.")


def _er(request: HttpRequest, pagina: Antwoordpagina) -> None:
    if pagina.is_zelf and is_bij_de_deur(pagina.gast.bijeenkomst, timezone.now()):
        aan_de_deur.meld_zelf_aanwezig(pagina.gast, nu=timezone.now())
        messages.success(request, "Welkom! U staat op de lijst.")


def basis(request: HttpRequest) -> str:
    """Return where the site is, for the links in mails."""
    return request.build_absolute_uri("/").rstrip("/")
