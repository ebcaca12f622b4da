"""Files of an experiment: adding, opening, taking away, and taking back the consent for a photo."""

import logging
from uuid import UUID, uuid4

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from experimenten import fototoestemming
from experimenten.bestanden import is_vol, plaats, zet_terug
from experimenten.dezelfde_foto import INGETROKKEN, STAAT_ER_AL
from experimenten.forms.bestanden import BestandForm, FototoestemmingForm
from experimenten.models import Bestand, Experiment
from experimenten.models.bestanden import HOOGSTENS_PER_EXPERIMENT, BestandQuerySet
from netwerk.rollen import MEEWERKROLLEN
from netwerk.toegang import openbaar, voor
from participatie.bestanden import FOTOSOORTEN
from participatie.meldingen import ongedaan_te_maken
from participatie.methoden import formulierpagina
from participatie.uitlevering import kleine_foto, om_te_bewaren
from participatie.virusscan import VIRUS_BIJ_WERK, Afloop

logger = logging.getLogger("participatie.bestanden")

VOL = f"Er staan al {HOOGSTENS_PER_EXPERIMENT} bestanden bij dit experiment. Haal er eerst een weg."
NIET_GEPLAATST = {
    Afloop.VIRUS: VIRUS_BIJ_WERK,
    Afloop.VOL: VOL,
    Afloop.STAAT_ER_AL: STAAT_ER_AL,
    Afloop.INGETROKKEN: INGETROKKEN,
}


@formulierpagina
@voor(*MEEWERKROLLEN)
def bestand_toevoegen(request: HttpRequest, pk: UUID) -> HttpResponse:
    experiment = get_object_or_404(Experiment.objects.wijzigbaar_voor(request.user), pk=pk)
    vandaag = timezone.localdate()
    if request.method == "POST":
        form = BestandForm(request.POST, request.FILES, vandaag=vandaag)
        if form.is_valid():
            afloop = plaats(
                experiment=experiment,
                invoer=form.invoer(),
                sleutel=form.cleaned_data["sleutel"],
                door=request.user,
                nu=timezone.now(),
                **form.gebruik(),
            )
            if afloop not in NIET_GEPLAATST:
                _meld_geplaatst(request, afloop)
                return redirect("experiment_bekijken", pk=pk)
            form.add_error("bestand", NIET_GEPLAATST[afloop])
    else:
        form = BestandForm(initial={"sleutel": uuid4()}, vandaag=vandaag)
    context = {"form": form, "experiment": experiment, "vol": is_vol(experiment) and VOL}
    status = 422 if form.errors else 200
    return TemplateResponse(request, "experimenten/bestand_toevoegen.html", context, status=status)


def _meld_geplaatst(request: HttpRequest, afloop: Afloop) -> None:
    if afloop is Afloop.GEPLAATST:
        messages.success(request, "Het bestand staat erbij.")
    else:
        messages.warning(
            request,
            "Het bestand is bewaard. De controle op virussen werkt nu niet. Zodra het gecontroleerd is, kan iedereen "
            "het openen.",
        )


# Opening


@require_safe
@voor(*MEEWERKROLLEN)
def bestand_downloaden(request: HttpRequest, pk: UUID) -> HttpResponse:
    bestand = get_object_or_404(Bestand.objects.zichtbaar_voor(request.user).te_openen(), pk=pk)
    antwoord = om_te_bewaren(bestand.pk, naam=bestand.naam, mime=bestand.mime)
    logger.info("bestand %s opened by %s", bestand.pk, request.user.pk)
    return antwoord


@require_safe
@voor(*MEEWERKROLLEN)
def bestand_tonen(request: HttpRequest, pk: UUID) -> HttpResponse:
    """The small picture of a photo, for on a page. We drew it ourselves: nobody else's content is shown."""
    te_openen = Bestand.objects.zichtbaar_voor(request.user).te_openen()
    bestand = get_object_or_404(te_openen.filter(soort__in=FOTOSOORTEN), pk=pk)
    return kleine_foto(bestand.pk)


@require_safe
@openbaar("a photo of an experiment that is on the public page, when who is on it allowed that")
def experiment_foto(request: HttpRequest, pk: UUID) -> HttpResponse:
    return kleine_foto(get_object_or_404(Bestand.objects.openbaar().filter(soort__in=FOTOSOORTEN), pk=pk).pk)


@formulierpagina
@voor(*MEEWERKROLLEN)
def bestand_toestemming(request: HttpRequest, pk: UUID) -> HttpResponse:
    """For which uses consent was given; without a use it is not seen there any more."""
    foto = _op_slot(request, pk)
    if not foto.is_foto or foto.verwijderd_op is not None:
        raise Http404
    data = request.POST if request.method == "POST" else None
    form = FototoestemmingForm(data, foto=foto, vandaag=timezone.localdate())
    if form.is_valid():
        fototoestemming.leg_vast(foto, toestemming=form.toestemming(), gebruik=form.gebruik())
        messages.success(request, "Bewaard. De foto staat alleen waar het mag.")
        return redirect(f"{reverse('experiment_bekijken', args=[foto.experiment_id])}#bestanden")
    context = {"form": form, "foto": foto, "adres": reverse("bestand_tonen", args=[pk])}
    context |= {"terug": reverse("experiment_bekijken", args=[foto.experiment_id]), "terug_naar": foto.experiment.naam}
    status = 422 if form.errors else 200
    return TemplateResponse(request, "experimenten/fototoestemming.html", context, status=status)


# Taking away


@require_POST
@voor(*MEEWERKROLLEN)
def bestand_weghalen(request: HttpRequest, pk: UUID) -> HttpResponse:
    bestand = _op_slot(request, pk)
    if bestand.verwijderd_op is None:
        bestand.haal_weg(door=request.user, nu=timezone.now())
    ongedaan_te_maken(request, f"{bestand} is weggehaald.", url=reverse("bestand_terugzetten", kwargs={"pk": pk}))
    return redirect("experiment_bekijken", pk=bestand.experiment_id)


@require_POST
@voor(*MEEWERKROLLEN)
def bestand_terugzetten(request: HttpRequest, pk: UUID) -> HttpResponse:
    bestand = _op_slot(request, pk)
    if bestand.verwijderd_op is not None:
        wijzigbaar = Bestand.objects.wijzigbaar_voor(request.user)
        get_object_or_404(wijzigbaar.terug_te_zetten(timezone.now()), pk=pk)
    if zet_terug(bestand):
        messages.success(request, f"{bestand} staat er weer.")
    else:
        messages.error(request, VOL)
    return redirect("experiment_bekijken", pk=bestand.experiment_id)


@formulierpagina
@voor(*MEEWERKROLLEN)
def bestand_intrekken(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Consent was taken back: asked once more, because it cannot be undone."""
    bestand = get_object_or_404(_te_wijzigen(request), pk=pk)
    if request.method != "POST":
        return TemplateResponse(request, "experimenten/bestand_intrekken.html", {"bestand": bestand})
    fototoestemming.trek_in(bestand, door=request.user, nu=timezone.now())
    messages.success(request, "De foto is voorgoed weg, met alles wat erbij stond.")
    return redirect("experiment_bekijken", pk=bestand.experiment_id)


def _op_slot(request: HttpRequest, pk: UUID) -> Bestand:
    """Return the file; who takes it away or brings it back at the same moment waits."""
    return get_object_or_404(_te_wijzigen(request).select_for_update(of=("self",)), pk=pk)


def _te_wijzigen(request: HttpRequest) -> BestandQuerySet:
    wijzigbaar = Bestand.objects.wijzigbaar_voor(request.user).exclude(stand=Bestand.Stand.INGETROKKEN)
    return wijzigbaar.select_related("experiment")
