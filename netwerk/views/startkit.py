"""Het begin van een netwerk: five screens, each kept when it is sent, in any order and over several days."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from netwerk import startkit
from netwerk.forms.startkit import StartBijeenkomstForm, StartGemeenteForm, StartNetwerkForm, groepenform
from netwerk.forms.uitnodigingen import UitnodigingForm
from netwerk.gevoelig import gevoelig
from netwerk.models import Gemeente, Samenwerkingsverband, Startkit, Uitnodiging
from netwerk.reeksen import komende_keren
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import voor
from netwerk.uitnodigingen import TE_VEEL, mag_nog_versturen, nodig_uit
from participatie.meldingen import ongedaan_te_maken
from participatie.methoden import formulierpagina


@formulierpagina
@voor(Rolsoort.FUNCTIONEEL_BEHEERDER)
def startkit_netwerk(request: HttpRequest, verband_id: UUID) -> HttpResponse:
    verband = _kit(request, verband_id).samenwerkingsverband
    form = StartNetwerkForm(_gestuurd(request), instance=verband)
    if form.is_valid():
        form.save()
        return redirect("startkit_gemeenten", verband.pk)
    return _scherm(request, verband, form, "netwerk")


@formulierpagina
@voor(Rolsoort.FUNCTIONEEL_BEHEERDER)
def startkit_gemeenten(request: HttpRequest, verband_id: UUID) -> HttpResponse:
    verband = _kit(request, verband_id).samenwerkingsverband
    nieuw = Gemeente(samenwerkingsverband=verband, cbs_jaar=timezone.localdate().year)
    form = StartGemeenteForm(_gestuurd(request), instance=nieuw)
    if form.is_valid():
        startkit.voeg_gemeente_toe(form.instance, door=request.user)
        messages.success(request, f"{nieuw.naam} doet mee.")
        return redirect("startkit_gemeenten", verband.pk)
    rijen = verband.gemeenten.order_by("naam")
    return _scherm(request, verband, form, "gemeenten", knop="Voeg deze gemeente toe", rijen=rijen)


@formulierpagina
@voor(Rolsoort.FUNCTIONEEL_BEHEERDER)
def startkit_gemeente(request: HttpRequest, verband_id: UUID, gemeente_id: UUID) -> HttpResponse:
    """Put the name or the code of a gemeente right, as long as the kit is open."""
    kit = _kit(request, verband_id)
    gemeente = get_object_or_404(kit.samenwerkingsverband.gemeenten, pk=gemeente_id)
    naam = gemeente.naam
    form = StartGemeenteForm(_gestuurd(request), instance=gemeente)
    if form.is_valid():
        form.save()
        messages.success(request, f"{form.instance.naam} is gewijzigd.")
        return redirect("startkit_gemeenten", verband_id)
    kan_weg = kit.beheerder is None or kit.beheerder.gemeente_id != gemeente_id
    context = {"form": form, "verband": kit.samenwerkingsverband, "gemeente_id": gemeente_id, "naam": naam}
    status = 422 if form.is_bound else 200
    return TemplateResponse(request, "netwerk/startkit_gemeente.html", context | {"kan_weg": kan_weg}, status=status)


@require_POST
@voor(Rolsoort.FUNCTIONEEL_BEHEERDER)
def startkit_gemeente_weg(request: HttpRequest, verband_id: UUID, gemeente_id: UUID) -> HttpResponse:
    kit = _kit(request, verband_id)
    gemeente = get_object_or_404(kit.samenwerkingsverband.gemeenten, pk=gemeente_id)
    if startkit.haal_gemeente_weg(gemeente):
        messages.success(request, f"{gemeente.naam} doet niet meer mee.")
    else:
        messages.error(request, f"In {gemeente.naam} zijn al mensen of gegevens. Die gemeente blijft.")
    return redirect("startkit_gemeenten", verband_id)


@formulierpagina
@voor(Rolsoort.FUNCTIONEEL_BEHEERDER)
def startkit_groepen(request: HttpRequest, verband_id: UUID) -> HttpResponse:
    kit = _kit(request, verband_id)
    verband = kit.samenwerkingsverband
    if startkit.is_begonnen(verband, kit):
        return _al_begonnen(request, verband)
    form = groepenform(_gestuurd(request), verband)
    if form.is_valid():
        startkit.zet_doelen(verband, form.cleaned_data["doelen"])
        startkit.zet_groepen(verband, form.cleaned_data["werkgroepen"], form.cleaned_data["soorten"])
        return redirect("startkit_bijeenkomst", verband.pk)
    return _scherm(request, verband, form, "groepen")


@formulierpagina
@voor(Rolsoort.FUNCTIONEEL_BEHEERDER)
def startkit_bijeenkomst(request: HttpRequest, verband_id: UUID) -> HttpResponse:
    kit = _kit(request, verband_id)
    verband = kit.samenwerkingsverband
    if startkit.is_begonnen(verband, kit):
        return _al_begonnen(request, verband)
    eerste = startkit.eerste_bijeenkomst(verband)
    form = StartBijeenkomstForm(_gestuurd(request), bijeenkomst=eerste, vandaag=timezone.localdate())
    if form.is_valid():
        if reeks := form.save(nu=timezone.now()):
            aantal = reeks.bijeenkomsten.count()
            messages.success(request, f"Er staan {aantal} bijeenkomsten in de agenda: {reeks.regel}.")
        return redirect("startkit_uitnodigen", verband.pk)
    keren = komende_keren(eerste.reeks, nu=timezone.now()) if eerste.reeks else ()
    return _scherm(request, verband, form, "bijeenkomst", keren=keren)


@formulierpagina
@voor(Rolsoort.FUNCTIONEEL_BEHEERDER)
@gevoelig
def startkit_uitnodigen(request: HttpRequest, verband_id: UUID) -> HttpResponse:
    """The last screen: one person at a time, as often as one likes."""
    verband = _kit(request, verband_id).samenwerkingsverband
    form = UitnodigingForm(_gestuurd(request), gebruiker=request.user)
    status = 422
    if form.is_valid():
        if mag_nog_versturen(request):
            uitnodiging = nodig_uit(request, **form.cleaned_data, nu=timezone.now())
            messages.success(request, f"De uitnodiging voor {uitnodiging.naam} is verstuurd.")
            return redirect("startkit_uitnodigen", verband.pk)
        form.add_error(None, TE_VEEL)
        status = 429
    rijen = Uitnodiging.objects.zichtbaar_voor(request.user).filter(gemeente__samenwerkingsverband=verband)
    rijen = rijen.order_by("-verstuurd_op")[:20]
    return _scherm(request, verband, form, "uitnodigen", knop="Verstuur de uitnodiging", rijen=rijen, status=status)


@require_POST
@voor(Rolsoort.FUNCTIONEEL_BEHEERDER)
def startkit_klaar(request: HttpRequest, verband_id: UUID) -> HttpResponse:
    _kit(request, verband_id).rond_af(nu=timezone.now())
    terug = reverse("startkit_heropenen", args=[verband_id])
    ongedaan_te_maken(request, "Het netwerk is begonnen. Hier ziet u wat er nog te doen is.", url=terug)
    return redirect("beheer")


@require_POST
@voor(Rolsoort.FUNCTIONEEL_BEHEERDER)
def startkit_heropenen(request: HttpRequest, verband_id: UUID) -> HttpResponse:
    """Back to the five screens, as long as nobody else began."""
    kit = _kit(request, verband_id, ook_klaar=True)
    if startkit.is_echt_begonnen(kit.samenwerkingsverband, kit):
        messages.error(request, "Er zijn al mensen begonnen. Het begin kan niet meer open.")
        return redirect("beheer")
    kit.heropen()
    messages.success(request, "Het begin staat weer open.")
    return redirect("startkit_netwerk", verband_id)


@formulierpagina
@voor(Rolsoort.FUNCTIONEEL_BEHEERDER)
def startkit_weg(request: HttpRequest, verband_id: UUID) -> HttpResponse:
    """Begin again. What goes cannot come back, so a page says first what that is."""
    kit = _kit(request, verband_id, ook_klaar=True)
    if request.method != "POST":
        kan = not startkit.is_echt_begonnen(kit.samenwerkingsverband, kit)
        context = {"verband": kit.samenwerkingsverband, "kan": kan, "is_klaar": kit.klaar_op is not None}
        return TemplateResponse(request, "netwerk/startkit_weg.html", context)
    if startkit.haal_alles_weg(kit.samenwerkingsverband, kit):
        messages.success(request, "Alles wat u invulde is weg. U kunt opnieuw beginnen.")
    else:
        messages.error(request, "Er zijn al mensen begonnen. Wat er staat, kan niet meer in één keer weg.")
    return redirect("beheer" if kit.klaar_op else "startkit_netwerk", *([] if kit.klaar_op else [verband_id]))


def _al_begonnen(request: HttpRequest, verband: Samenwerkingsverband) -> HttpResponse:
    """Who looks after accounts does not read along with what the network works on."""
    messages.info(request, "Er zijn al mensen begonnen. Werkgroepen en bijeenkomsten zijn nu van hen.")
    return redirect("startkit_uitnodigen", verband.pk)


def _kit(request: HttpRequest, verband_id: UUID, *, ook_klaar: bool = False) -> Startkit:
    mag = Startkit.objects.onder_beheer if ook_klaar else Startkit.objects.wijzigbaar_voor
    kits = mag(request.user).select_related("samenwerkingsverband", "beheerder")
    return get_object_or_404(kits, pk=verband_id)


def _gestuurd(request: HttpRequest):
    return request.POST if request.method == "POST" else None


def _scherm(
    request: HttpRequest,
    verband: Samenwerkingsverband,
    form,
    naam: str,
    *,
    knop: str = "Bewaar en ga verder",
    rijen: object = (),
    keren: object = (),
    status: int = 422,
) -> TemplateResponse:
    stappen = startkit.stappen(verband)
    nummer = next(stap.nummer for stap in stappen if stap.naam == naam)
    context = {"form": form, "verband": verband, "stappen": stappen, "stap": stappen[nummer - 1], "knop": knop}
    context |= {"volgende": stappen[nummer] if nummer < len(stappen) else None, "rijen": rijen, "keren": keren}
    return TemplateResponse(request, "netwerk/startkit.html", context, status=status if form.is_bound else 200)
