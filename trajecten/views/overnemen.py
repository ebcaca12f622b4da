"""Overnemen: with a one-time card an inwoner makes the own profile that of an own account (domain.md 8.5)."""

from datetime import timedelta
from uuid import UUID

from allauth.account.internal.flows.login_by_code import LoginCodeVerificationProcess
from allauth.utils import build_absolute_uri
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.debug import sensitive_variables
from django.views.decorators.http import require_POST

from netwerk.forms.accounts import CodeAanvragenForm
from netwerk.inzage import Gegevens, Grond
from netwerk.qr import qr
from netwerk.toegang import bij_het_inloggen, voor
from participatie.limiet import nog_ruimte
from participatie.methoden import formulierpagina
from trajecten import samen
from trajecten.forms.samen import AdresForm, KaartAntwoordForm, KaartForm
from trajecten.inzage import leg_inwoners_vast
from trajecten.models import Inwoner, Overneemkaart
from trajecten.toegang import HELPERS

TE_VAAK = "Het ging te vaak mis. Wacht een uur en probeer het dan opnieuw."


@formulierpagina
@voor(*HELPERS)
@sensitive_variables("geheim")
def kaart_maken(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Make a card. It is on the screen once, to print: we keep only its fingerprint."""
    inwoner = _inwoner(request, pk)
    form = KaartForm(request.POST if request.method == "POST" else None)
    nu = timezone.now()
    if form.is_valid() and inwoner.lid_id is None:
        kaart, geheim = Overneemkaart.maak(inwoner=inwoner, door=request.user, nu=nu, **form.cleaned_data)
        adres = build_absolute_uri(request, reverse("kaart_openen", args=[geheim]))
        context = {"inwoner": inwoner, "kaart": kaart, "adres": adres, "qr": qr(adres)}
        return TemplateResponse(request, "trajecten/kaart.html", context)
    context = {"inwoner": inwoner, "form": form, "kaart": samen.open_kaart(inwoner, nu=nu)}
    return TemplateResponse(request, "trajecten/kaart_maken.html", context, status=422 if form.errors else 200)


@require_POST
@voor(*HELPERS)
def kaart_intrekken(request: HttpRequest, pk: UUID) -> HttpResponse:
    inwoner = _inwoner(request, pk)
    if kaart := samen.open_kaart(inwoner, nu=timezone.now()):
        kaart.trek_in(nu=timezone.now())
        messages.success(request, "De kaart werkt niet meer.")
    return redirect("kaart_maken", pk=pk)


@formulierpagina
@bij_het_inloggen("whoever has a card has no account yet")
@sensitive_variables("geheim")
def kaart_openen(request: HttpRequest, geheim: str) -> HttpResponse:
    """Ask the second question. The page names nobody: who found the card learns nothing."""
    nu = timezone.now()
    kaart = samen.kaart_met_geheim(geheim, nu=nu)
    if kaart is None:
        return TemplateResponse(request, "trajecten/kaart_voorbij.html", status=410)
    form = KaartAntwoordForm(request.POST if request.method == "POST" else None, kaart=kaart)
    if form.is_valid():
        if not nog_ruimte(request, naam="kaart", hoogstens=20, per=timedelta(hours=1)):
            form.add_error(None, TE_VAAK)
        elif samen.antwoord_op(kaart, geheim=geheim, antwoord=form.cleaned_data["antwoord"]):
            request.session[samen.IN_DE_SESSIE] = str(kaart.pk)
            return redirect("kaart_account")
        elif kaart.pogingen_over:
            form.add_error("antwoord", f"Dit klopt niet. U kunt het nog {kaart.pogingen_over} keer proberen.")
        else:
            return TemplateResponse(request, "trajecten/kaart_voorbij.html", status=410)
    context = {"form": form}
    return TemplateResponse(request, "trajecten/kaart_openen.html", context, status=422 if form.errors else 200)


@formulierpagina
@bij_het_inloggen("whoever answered the question of a card has no account yet")
def kaart_account(request: HttpRequest) -> HttpResponse:
    """Ask the mail address; the code that goes there proves it, and logging in gives the profile."""
    nu = timezone.now()
    kaart = samen.kaart_in_de_sessie(request, nu=nu)
    if kaart is None:
        messages.error(request, "De kaart werkt niet meer. Vraag een nieuwe aan wie u de kaart gaf.")
        return redirect("hulp")
    if request.user.is_authenticated:
        return _neem_meteen_over(request)
    form = AdresForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        email = form.cleaned_data["email"]
        samen.account_voor(kaart, email=email, nu=nu)
        return _stuur_code(request, email)
    context = {"form": form}
    return TemplateResponse(request, "trajecten/kaart_account.html", context, status=422 if form.errors else 200)


def _stuur_code(request: HttpRequest, email: str) -> HttpResponse:
    """Send the code; to an account that is closed goes a mail that says so, and the answer here is the same."""
    code = CodeAanvragenForm({"email": email})
    if not code.is_valid():
        messages.error(request, "U vroeg al een paar keer een code aan. Wacht 15 minuten en probeer het dan opnieuw.")
        return redirect("kaart_account")
    LoginCodeVerificationProcess.initiate(request=request, user=code.account, email=email)
    return redirect("account_confirm_login_code")


def _neem_meteen_over(request: HttpRequest) -> HttpResponse:
    """Somebody who is logged in needs no mail."""
    if request.method == "POST":
        samen.na_het_inloggen(request, request.user)
        return redirect("vandaag")
    return TemplateResponse(request, "trajecten/kaart_account.html", {"form": None})


def _inwoner(request: HttpRequest, pk: UUID) -> Inwoner:
    inwoner = get_object_or_404(Inwoner.objects.begeleid_door(request.user).select_related("gemeente"), pk=pk)
    leg_inwoners_vast(request.user, [inwoner], gegevens=Gegevens.NAAM, anders=Grond.BEGELEIDER)
    return inwoner
