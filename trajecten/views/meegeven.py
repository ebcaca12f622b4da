"""What somebody without account gets along: on paper or as a file, by who helps, while the person is there."""

from datetime import timedelta
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone

from netwerk.gevoelig import gevoelig
from netwerk.inzage import Gegevens, Handeling
from netwerk.toegang import voor
from participatie.limiet import nog_ruimte_voor
from participatie.methoden import formulierpagina
from trajecten import eigen_gegevens
from trajecten.eigen_gegevens import Eigenaar
from trajecten.emails import mail_over_meegeven
from trajecten.forms.samen import MeegevenForm
from trajecten.inzage import leg_inwoners_vast
from trajecten.meegeven import gekeken_op_papier, samen_op_papier
from trajecten.models import Inwoner, Talentprofiel
from trajecten.toegang import HELPERS
from trajecten.views.dit_ben_ik import als_vum

PER_DAG = 6
"""Of one person: each of the three things twice. More is copying, and not giving along."""


@formulierpagina
@voor(*HELPERS)
@gevoelig
def samen_meegeven(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Three things to hand over. Who has an account takes them along without anybody."""
    zonder_account = Inwoner.objects.mee_te_geven_door(request.user)
    inwoner = get_object_or_404(zonder_account.select_related("gemeente", "begeleider"), pk=pk)
    profiel = Talentprofiel.objects.zichtbaar_voor(request.user).filter(inwoner=inwoner).exclude(begonnen_op=None)
    profiel = profiel.select_related("inwoner").first()
    form = MeegevenForm(
        request.POST if request.method == "POST" else None, inwoner=inwoner, heeft_profiel=bool(profiel)
    )
    if form.is_valid() and not nog_ruimte_voor(inwoner.pk, naam="meegeven", hoogstens=PER_DAG, per=timedelta(days=1)):
        form.add_error(None, "Dit is vandaag al vaak gemaakt. Probeer het morgen opnieuw.")
    if form.errors or not form.is_bound:
        leg_inwoners_vast(request.user, [inwoner], gegevens=Gegevens.NAAM)
        context = {"samen": inwoner, "form": form}
        return TemplateResponse(request, "trajecten/samen_meegeven.html", context, status=422 if form.errors else 200)
    wat = form.cleaned_data["wat"]
    leg_inwoners_vast(request.user, [inwoner], gegevens=GEGEVENS[wat], handeling=Handeling.MEEGEGEVEN, samen=True)
    if wat == MeegevenForm.VUM:
        return als_vum(profiel, met_wat_helpt=form.cleaned_data["helpt"])
    context = {"samen": inwoner, "nu": timezone.now()}
    if wat == MeegevenForm.GEKEKEN:
        context["regels"] = gekeken_op_papier(inwoner)
        return TemplateResponse(request, "trajecten/samen_gekeken.html", context)
    eigenaar = Eigenaar(lid=None, inwoner=inwoner)
    toezicht = request.build_absolute_uri(f"{reverse('toezicht')}?handeling={Handeling.MEEGEGEVEN}")
    mail_over_meegeven(gemeente=inwoner.gemeente, nu=context["nu"], adres=toezicht)
    context["delen"] = samen_op_papier(eigen_gegevens.alle(), eigenaar)
    return TemplateResponse(request, "trajecten/mijn_gegevens_afdrukken.html", context)


GEGEVENS = {
    MeegevenForm.GEKEKEN: Gegevens.LOGBOEK,
    MeegevenForm.GEGEVENS: Gegevens.ALLES,
    MeegevenForm.VUM: Gegevens.TALENTPROFIEL,
}
"""How each stands in the access log."""
