"""How often somebody gets mail about the prikbord, and turning it off from the mail itself."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils import timezone

from netwerk import prikbordmail as topic
from netwerk.forms.prikbord import PrikbordmailForm
from netwerk.rollen import WERKGROEPROLLEN
from netwerk.toegang import openbaar, voor
from participatie.machines import zonder_formuliersleutel
from participatie.methoden import formulierpagina
from participatie.muur import systeemcontext


@formulierpagina
@voor(*WERKGROEPROLLEN)
def prikbordmail(request: HttpRequest) -> HttpResponse:
    begin = {"keuze": topic.keuze_van(request.user)}
    form = PrikbordmailForm(request.POST if request.method == "POST" else None, initial=begin)
    if form.is_valid():
        topic.kies(request.user, form.cleaned_data["keuze"], nu=timezone.now())
        messages.success(request, "Uw keuze is bewaard.")
        return redirect("prikbordmail")
    status = 422 if form.is_bound else 200
    return TemplateResponse(request, "netwerk/prikbordmail.html", {"form": form}, status=status)


@zonder_formuliersleutel("mail programs post to it for who reads the mail; the signed link says whose mail it is")
@formulierpagina
@openbaar("somebody turns off mail from the mail itself, without logging in")
def mail_uit(request: HttpRequest, teken: str) -> HttpResponse:
    """Turn off with one post: opening the link does nothing, as programs that check links do that too."""
    with systeemcontext("somebody turns off mail by the link in it"):
        lid = topic.lid_van(teken)
        if lid is None:
            raise Http404
        if request.method == "POST":
            topic.kies(lid, topic.Keuze.NOOIT, nu=timezone.now())
    return TemplateResponse(request, "netwerk/mail_uit.html", {"is_uit": request.method == "POST"})
