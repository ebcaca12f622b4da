"""Photos and memos of a visit: adding, opening, typing out, taking away."""

import logging
from uuid import UUID, uuid4

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from experimenten import fototoestemming
from experimenten.bezoekbestanden import FOTO, NIET_GEPLAATST, VOL, lees_in, plaats, typ_uit, zet_terug
from experimenten.forms.bestanden import BezoekfotoToestemmingForm
from experimenten.forms.bezoekbestanden import BezoekfotoForm, MemoForm, NagestuurdForm
from experimenten.models import Bezoekbestand, Werkbezoek
from experimenten.models.bezoekbestanden import BezoekbestandQuerySet
from netwerk.rollen import MEEWERKROLLEN
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import voor
from participatie.meldingen import ongedaan_te_maken
from participatie.methoden import formulierpagina
from participatie.uitlevering import kleine_foto, om_af_te_spelen, om_te_bewaren
from participatie.virusscan import Afloop

logger = logging.getLogger("participatie.bestanden")

HOOGSTENS_VERSLAG = 10_000
VOL_BIJ_EXPERIMENT = "Bij het experiment staan al genoeg bestanden. Haal daar er eerst een weg."


@formulierpagina
@voor(Rolsoort.KWARTIERMAKER)
def bezoekfoto_toevoegen(request: HttpRequest, pk: UUID) -> HttpResponse:
    werkbezoek = get_object_or_404(Werkbezoek.objects.wijzigbaar_voor(request.user).aanwezig(), pk=pk)
    form = BezoekfotoForm(initial={"sleutel": uuid4()})
    if request.method == "POST":
        form = BezoekfotoForm(request.POST, request.FILES)
        if form.is_valid() and not (fout := _plaats(request, werkbezoek, form.cleaned_data, soort=FOTO)):
            messages.success(request, "De foto staat erbij.")
            return redirect(werkbezoek)
        if form.is_valid():
            form.add_error("bestand", fout)
    context = {"form": form, "werkbezoek": werkbezoek}
    status = 422 if form.is_bound else 200
    return TemplateResponse(request, "experimenten/bezoekfoto_toevoegen.html", context, status=status)


@require_POST
@voor(Rolsoort.KWARTIERMAKER)
def bezoekbestand_nasturen(request: HttpRequest, pk: UUID) -> JsonResponse:
    """A photo or memo that a phone kept with a visit; sent again it answers the same."""
    werkbezoek = get_object_or_404(Werkbezoek.objects.wijzigbaar_voor(request.user).aanwezig(), pk=pk)
    form = NagestuurdForm(request.POST, request.FILES)
    if not form.is_valid():
        return _geweigerd(request, "bestand", "Het kwam niet goed aan.")
    soort = form.cleaned_data["soort"]
    fout = _plaats(request, werkbezoek, form.cleaned_data, soort=soort)
    return _geweigerd(request, soort, fout) if fout else JsonResponse({"stand": "bewaard"})


def _geweigerd(request: HttpRequest, soort: str, fout: str) -> JsonResponse:
    """The phone lets it go, so the next page tells: the phone may go on to one at once."""
    messages.warning(request, f"Een {soort} kon niet mee. {fout}")
    return JsonResponse({"stand": "geweigerd", "tekst": fout}, status=422)


def _plaats(request: HttpRequest, werkbezoek: Werkbezoek, schoon: dict[str, object], *, soort: str) -> str:
    """Keep the file; return why not, or nothing."""
    try:
        veilig = lees_in(schoon["bestand"], soort=soort)
    except ValidationError as fout:
        return " ".join(fout.messages)
    nu = timezone.now()
    afloop = plaats(werkbezoek=werkbezoek, bestand=veilig, sleutel=schoon["sleutel"], door=request.user, nu=nu)
    return NIET_GEPLAATST.get(afloop, "")


# Opening


@require_safe
@voor(*MEEWERKROLLEN)
def bezoekfoto_tonen(request: HttpRequest, pk: UUID) -> HttpResponse:
    """The small picture, for on the page of the visit."""
    return kleine_foto(get_object_or_404(_te_openen(request).fotos(), pk=pk).pk)


@require_safe
@voor(*MEEWERKROLLEN)
def bezoekfoto_downloaden(request: HttpRequest, pk: UUID) -> HttpResponse:
    foto = get_object_or_404(_te_openen(request).fotos(), pk=pk)
    logger.info("bezoekbestand %s opened by %s", foto.pk, request.user.pk)
    return om_te_bewaren(foto.pk, naam=foto.naam, mime=foto.mime)


@require_safe
@voor(*MEEWERKROLLEN)
def bezoekmemo_horen(request: HttpRequest, pk: UUID) -> HttpResponse:
    memo = get_object_or_404(_te_openen(request).memos(), pk=pk)
    logger.info("bezoekbestand %s opened by %s", memo.pk, request.user.pk)
    return om_af_te_spelen(memo.pk, mime=memo.mime, deel=request.headers.get("Range", ""))


def _te_openen(request: HttpRequest):
    return Bezoekbestand.objects.zichtbaar_voor(request.user).te_openen()


@formulierpagina
@voor(Rolsoort.KWARTIERMAKER)
def bezoekmemo_uittypen(request: HttpRequest, pk: UUID) -> HttpResponse:
    memos = Bezoekbestand.objects.wijzigbaar_voor(request.user).te_openen().memos()
    memo = get_object_or_404(memos.select_related("werkbezoek__organisatie").select_for_update(of=("self",)), pk=pk)
    ruimte = HOOGSTENS_VERSLAG - len(memo.werkbezoek.verslag) - 2
    form = MemoForm(request.POST if request.method == "POST" else None, ruimte=ruimte)
    if form.is_valid():
        typ_uit(memo, tekst=form.cleaned_data["tekst"], door=request.user, nu=timezone.now())
        messages.success(request, "De tekst staat bij het verslag. De opname is voorgoed weg.")
        return redirect(memo.werkbezoek)
    context = {"form": form, "memo": memo, "werkbezoek": memo.werkbezoek}
    status = 422 if form.is_bound else 200
    return TemplateResponse(request, "experimenten/bezoekmemo_uittypen.html", context, status=status)


# Consent


@formulierpagina
@voor(Rolsoort.KWARTIERMAKER)
def bezoekfoto_toestemming(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Who allowed the photo, and where else than at the visit it may be seen."""
    foto = _foto_op_slot(request, pk)
    if foto.verwijderd_op is not None:
        raise Http404
    daar = fototoestemming.bij_het_experiment(foto)
    data = request.POST if request.method == "POST" else None
    form = BezoekfotoToestemmingForm(data, foto=foto, daar=daar, vandaag=timezone.localdate())
    if form.is_valid():
        afloop = fototoestemming.leg_vast_bij_bezoek(
            foto, toestemming=form.toestemming(), gebruik=form.gebruik(), door=request.user, nu=timezone.now()
        )
        if afloop is Afloop.GEPLAATST:
            messages.success(request, "Bewaard. De foto staat alleen waar het mag.")
            return redirect(foto.werkbezoek)
        form.add_error("bij_experiment", VOL_BIJ_EXPERIMENT)
    context = {"form": form, "foto": foto, "adres": reverse("bezoekfoto_tonen", args=[pk])}
    context |= {"terug": foto.werkbezoek.get_absolute_url(), "terug_naar": "Bezoek"}
    status = 422 if form.errors else 200
    return TemplateResponse(request, "experimenten/fototoestemming.html", context, status=status)


@formulierpagina
@voor(Rolsoort.KWARTIERMAKER)
def bezoekfoto_intrekken(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Consent was taken back: asked once more, because it cannot be undone."""
    foto = get_object_or_404(_te_wijzigen(request).fotos(), pk=pk)
    if request.method != "POST":
        return TemplateResponse(request, "experimenten/bezoekfoto_intrekken.html", {"foto": foto})
    fototoestemming.trek_in(foto, door=request.user, nu=timezone.now())
    messages.success(request, "De foto is voorgoed weg, met alles wat erbij stond.")
    return redirect(foto.werkbezoek)


def _foto_op_slot(request: HttpRequest, pk: UUID) -> Bezoekbestand:
    bestand = _op_slot(request, pk)
    if not bestand.is_foto:
        raise Http404
    return bestand


# Taking away


@require_POST
@voor(Rolsoort.KWARTIERMAKER)
def bezoekbestand_weghalen(request: HttpRequest, pk: UUID) -> HttpResponse:
    bestand = _op_slot(request, pk)
    if bestand.verwijderd_op is None:
        bestand.haal_weg(nu=timezone.now())
    wat = "De foto is weggehaald." if bestand.is_foto else "De opname is weggehaald."
    if bestand.is_foto and fototoestemming.bij_het_experiment(bestand):
        wat += " Bij het experiment staat deze foto nog."
    ongedaan_te_maken(request, wat, url=reverse("bezoekbestand_terugzetten", args=[pk]))
    return redirect("werkbezoek_bekijken", pk=bestand.werkbezoek_id)


@require_POST
@voor(Rolsoort.KWARTIERMAKER)
def bezoekbestand_terugzetten(request: HttpRequest, pk: UUID) -> HttpResponse:
    bestand = _op_slot(request, pk)
    if bestand.verwijderd_op is not None:
        wijzigbaar = Bezoekbestand.objects.wijzigbaar_voor(request.user)
        get_object_or_404(wijzigbaar.terug_te_zetten(timezone.now()), pk=pk)
    if zet_terug(bestand):
        messages.success(request, "De foto staat er weer." if bestand.is_foto else "De opname staat er weer.")
    else:
        messages.error(request, VOL)
    return redirect("werkbezoek_bekijken", pk=bestand.werkbezoek_id)


def _op_slot(request: HttpRequest, pk: UUID) -> Bezoekbestand:
    """Return the file; who takes it away or brings it back at the same moment waits."""
    return get_object_or_404(_te_wijzigen(request).select_for_update(of=("self",)), pk=pk)


def _te_wijzigen(request: HttpRequest) -> BezoekbestandQuerySet:
    wijzigbaar = Bezoekbestand.objects.wijzigbaar_voor(request.user).filter(ingetrokken_op=None)
    return wijzigbaar.select_related("werkbezoek__experiment", "werkbezoek__organisatie", "gemeente")
