"""Mail about the prikbord: as often as somebody chose, without what was said, and off with one post."""

from datetime import timedelta

import pytest
from django.core import mail
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from netwerk import prikbordmail
from netwerk.models import Prikbordmail
from netwerk.rolsoorten import Rolsoort
from tests.maak.beheer import maak_mailtekst
from tests.maak.netwerk import geef_rol, maak_gemeente, maak_lid, maak_werkgroep, zet_in_werkgroep
from tests.maak.werkgroepen import kies_mail, maak_bericht

pytestmark = pytest.mark.django_db


@pytest.fixture
def groep(settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    return maak_werkgroep(samenwerkingsverband=maak_gemeente().samenwerkingsverband)


@pytest.fixture
def leden(groep):
    """One for each choice, one that never chose, and who writes."""
    gemeente = groep.samenwerkingsverband.gemeenten.get()
    wie = ("meteen", "dagelijks", "wekelijks", "nooit", "zelf niets", "schrijver")
    leden = {naam: maak_lid(gemeente=gemeente, naam=naam, rol=Rolsoort.VRIJWILLIGER) for naam in wie}
    for naam, lid in leden.items():
        zet_in_werkgroep(lid=lid, werkgroep=groep)
        if naam in Prikbordmail.Keuze.values:
            kies_mail(lid=lid, keuze=naam)
    return leden


def _aan(leden):
    per_adres = {lid.email: naam for naam, lid in leden.items()}
    return sorted(per_adres[adres] for bericht in mail.outbox for adres in bericht.to)


def test_message_is_mailed_at_once_to_who_wants_that_and_who_is_named(groep, leden):
    genoemd = (leden["wekelijks"], leden["nooit"])
    zonder_rol = maak_lid(gemeente=leden["schrijver"].gemeente)  # still in it, and may no longer read it
    zet_in_werkgroep(lid=zonder_rol, werkgroep=groep)
    kies_mail(lid=zonder_rol, keuze="meteen")
    bericht = maak_bericht(werkgroep=groep, door=leden["schrijver"], tekst="Kom bij Sjoerd kijken", genoemd=genoemd)

    prikbordmail.stuur_rond(bericht, nu=timezone.now())

    assert _aan(leden) == ["meteen", "wekelijks"]
    assert all("schrijver" in m.body and groep.naam in m.body and "Sjoerd" not in m.body for m in mail.outbox)
    assert {m.subject for m in mail.outbox} == {"Iemand noemt u op het prikbord", "Nieuw op het prikbord"}


def test_summary_tells_everything_once(groep, leden):
    nu = timezone.now()
    for uren in (1, 2):
        maak_bericht(werkgroep=groep, door=leden["schrijver"], geplaatst_op=nu - timedelta(hours=uren))
    maak_bericht(werkgroep=groep, door=leden["schrijver"], geplaatst_op=nu - timedelta(days=3))

    for _ in range(2):
        prikbordmail.stuur_samenvattingen("dagelijks", nu=nu)
    assert _aan(leden) == ["dagelijks", "zelf niets"]
    assert all("plaatste 2 berichten" in bericht.body for bericht in mail.outbox)
    mail.outbox.clear()
    prikbordmail.stuur_samenvattingen("wekelijks", nu=nu)
    assert (_aan(leden), "plaatste 3 berichten" in mail.outbox[0].body) == (["wekelijks"], True)


def test_own_texts_of_each_network_are_used_and_the_way_to_stop_stays_below_them(groep, leden):
    for soort in ("genoemd", "meteen", "samenvatting"):
        verband = groep.samenwerkingsverband
        maak_mailtekst(samenwerkingsverband=verband, soort=f"prikbord-{soort}", tekst=f"Eigen {soort}. {{berichten}}")
    andere = maak_gemeente()
    anders = maak_werkgroep(samenwerkingsverband=andere.samenwerkingsverband)
    for naam in ("dagelijks", "schrijver"):
        geef_rol(lid=leden[naam], gemeente=andere, soort=Rolsoort.VRIJWILLIGER)
        zet_in_werkgroep(lid=leden[naam], werkgroep=anders)
    maak_bericht(werkgroep=anders, door=leden["schrijver"])
    bericht = maak_bericht(werkgroep=groep, door=leden["schrijver"], genoemd=(leden["wekelijks"],))

    prikbordmail.stuur_rond(bericht, nu=timezone.now())
    assert prikbordmail.stuur_samenvattingen("dagelijks", nu=timezone.now()) == 3

    begin = sorted(m.body.split(".")[0].split(",")[0] for m in mail.outbox)
    assert begin == ["Beste dagelijks", "Eigen genoemd", "Eigen meteen", "Eigen samenvatting", "Eigen samenvatting"]
    for verstuurd in mail.outbox:
        assert verstuurd.body.endswith(f"zonder inloggen: {verstuurd.extra_headers['List-Unsubscribe'].strip('<>')}\n")


def test_mail_is_turned_off_by_a_machine_and_not_by_opening_the_link(groep, leden):
    bericht = maak_bericht(werkgroep=groep, door=leden["schrijver"])
    prikbordmail.stuur_rond(bericht, nu=timezone.now())
    koppen = mail.outbox[0].extra_headers
    assert koppen["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    adres = "/" + koppen["List-Unsubscribe"].strip("<>").split("/", 3)[3]
    machine = Client(enforce_csrf_checks=True)

    assert machine.get(adres).status_code == 200
    assert Prikbordmail.objects.get(lid=leden["meteen"]).keuze == "meteen"
    assert machine.post(adres, {"List-Unsubscribe": "One-Click"}).status_code == 200
    assert Prikbordmail.objects.get(lid=leden["meteen"]).keuze == "nooit"
    assert machine.post(adres.replace(str(leden["meteen"].pk), str(leden["wekelijks"].pk))).status_code == 404


def test_lid_chooses_on_one_page(inloggen, leden):
    client, adres = inloggen(leden["zelf niets"]), reverse("prikbordmail")

    assert client.get(adres).context["form"]["keuze"].value() == "dagelijks"
    client.post(adres, {"keuze": "wekelijks"})

    assert client.get(adres).context["form"]["keuze"].value() == "wekelijks"
