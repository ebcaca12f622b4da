"""Putting two rows together that are one: everything comes along, and it can be taken back."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.urls import reverse
from django.utils import timezone

from netwerk import verwijzingen
from netwerk.models import Contactpersoon, Dubbelsoort, Lid, Organisatie, Rol, Samenvoeging
from netwerk.rolsoorten import Rolsoort
from netwerk.samenvoegen import MODEL, NIET_TE_KIEZEN, VELDEN, KanNiet, draai_terug, opvolger, voeg_samen
from tests.maak.netwerk import (
    geef_rol,
    maak_actie,
    maak_contactmoment,
    maak_contactpersoon,
    maak_gemeente,
    maak_lid,
    maak_organisatie,
    maak_uitnodiging,
    zet_in_werkgroep,
)
from tests.maak.plekken import maak_plek
from tests.maak.trajecten import maak_inwoner
from tests.maak.wereld import vul

pytestmark = pytest.mark.django_db
ORG, CONTACT, LID = Dubbelsoort.ORGANISATIE, Dubbelsoort.CONTACTPERSOON, Dubbelsoort.LID


@pytest.fixture
def kwartiermaker() -> Lid:
    return maak_lid(rol=Rolsoort.KWARTIERMAKER)


@pytest.fixture
def beheerder() -> Lid:
    return maak_lid(rol=Rolsoort.FUNCTIONEEL_BEHEERDER)


def _samen(soort, blijft, weg, *, door, **anders) -> Samenvoeging:
    return voeg_samen(soort, blijft=blijft, weg=weg, door=door, nu=timezone.now(), **{"uit_weg": ()} | anders)


def _terug(samen: Samenvoeging) -> list[str]:
    return draai_terug(samen, door=samen.door, nu=timezone.now())


def _wijzen_naar(rij) -> dict[str, int]:
    return {
        verwijzingen.naam_van(veld): aantal
        for veld in verwijzingen.te_verplaatsen(type(rij))
        if (aantal := veld.model._base_manager.filter(**{veld.name: rij.pk}).count())
    }


# Everything that points at it


def _allemaal(model, gemeente):
    """Return a row of this model that every field that can move points at."""
    kwartiermaker = vul(gemeente)
    velden = verwijzingen.te_verplaatsen(model)

    def wijst_ernaar(rij) -> int:
        return sum(veld.model._base_manager.filter(**{veld.name: rij.pk}).exists() for veld in velden)

    rij = kwartiermaker if model is Lid else max(model._base_manager.filter(gemeente=gemeente), key=wijst_ernaar)
    for veld in velden:
        if not veld.unique and not veld.model._base_manager.filter(**{veld.name: rij.pk}).exists():
            wijst = veld.model._base_manager.exclude(pk=rij.pk)
            wijst.filter(pk=wijst.values("pk")[:1]).update(**{veld.attname: rij.pk})
    return rij


@pytest.mark.parametrize("soort", list(Dubbelsoort))
def test_everything_that_points_at_a_row_can_be_moved_and_put_back(soort, beheerder):
    """A new table that points at it takes part by itself; one that cannot be moved fails here."""
    gemeente, model = beheerder.gemeente, MODEL[soort]
    weg = _allemaal(model, gemeente)
    wees = {
        verwijzingen.naam_van(veld)
        for veld in verwijzingen.te_verplaatsen(model)
        if not veld.unique and not veld.model._base_manager.filter(**{veld.name: weg.pk}).exists()
    }
    assert wees == set(), "no row to move: make one in tests/maak/wereld.py"
    eerst = _wijzen_naar(weg)
    blijft = {
        ORG: lambda: maak_organisatie(gemeente=gemeente, naam="De ander"),
        CONTACT: lambda: maak_contactpersoon(organisatie=weg.organisatie, naam="De ander"),
        LID: lambda: maak_lid(gemeente=gemeente, naam="De ander"),
    }[soort]()

    samen = _samen(soort, blijft, weg, door=beheerder)
    na = (_wijzen_naar(weg), _wijzen_naar(blijft))
    niet_terug = _terug(samen)

    assert na == ({}, eerst)
    assert niet_terug == []
    assert _wijzen_naar(model._base_manager.get(pk=weg.pk)) == eerst


def test_what_stays_with_who_did_it_is_known_by_name():
    """A new line here is a choice to make: does it come along, or is it proof of who did it then?"""
    assert set(verwijzingen.blijft_staan(Lid)) == {
        "account.EmailAddress.user",
        "experimenten.Experimentstap.door",
        "mfa.Authenticator.user",
        "netwerk.Agendalink.lid",
        "netwerk.Bewaarvraag.lid",
        "netwerk.Gastvoorkeur.lid",
        "netwerk.Inlezing.door",
        "netwerk.Klus.lid",
        "netwerk.Nieuwsbericht.geschreven_door",
        "netwerk.Nieuwsbericht.goedgekeurd_door",
        "netwerk.Nieuwsstap.wie",
        *(f"netwerk.Overdracht.{wie}" for wie in ("van", "naar", "door", "teruggedraaid_door")),
        "netwerk.Prikbordmail.lid",
        "netwerk.Rechtencontrole.gezien_door",
        *(f"netwerk.Waarneming.{wie}" for wie in ("afwezige", "waarnemer", "gezet_door")),
        "netwerk.Rol.lid",
        "netwerk.Samenvoeging.door",
        "netwerk.Uitnodiging.door",
        "netwerk.Uitnodiging.ingetrokken_door",
        "netwerk.Vernietiging.door",
        "netwerk.Vernietiging.goedgekeurd_door",
        "netwerk.Vernietigingslijst.beoordeeld_door",
        "netwerk.Vernietigingslijst.gemaakt_door",
        "socialaccount.SocialAccount.user",
        "trajecten.Besluit.door",
        "trajecten.IetsAnders.samen_met",
        "trajecten.Noodtoegang.lid",
        "trajecten.Overneemkaart.door",
        "trajecten.Plekafwijzing.door",
        "trajecten.Stap.voorgesteld_door",
        "trajecten.Stap.beantwoord_door",
        "trajecten.Gehoord.door",
        "trajecten.Trajectorganisatie.door",
        "trajecten.Trajectbesluit.door",
        "trajecten.Aanleiding.door",
        "trajecten.SamenIngevuld.door",
        "trajecten.Toestemming.gevraagd_door",
        "trajecten.Toestemming.ingetrokken_door",
        "trajecten.Toestemming.vastgelegd_door",
        "trajecten.Verhaaldeel.opgeschreven_door",
        "trajecten.Verhaalgebruik.ingetrokken_door",
        "trajecten.Verhaalgebruik.vastgelegd_door",
        "trajecten.Verzoek.gedaan_door",
        "usersessions.UserSession.user",
    }


# Organisaties


def test_every_field_is_a_choice_or_is_named_as_none():
    for soort, model in MODEL.items():
        velden = {veld.name for veld in model._meta.concrete_fields if veld.editable}
        assert velden - {"toegevoegd_op"} == {*VELDEN[soort], *NIET_TE_KIEZEN[soort]}, soort


def test_contactpersoon_that_both_have_becomes_one_and_loses_nothing(kwartiermaker):
    blijft, weg = (maak_organisatie(gemeente=kwartiermaker.gemeente, naam=naam) for naam in ("De Linde", "Linde"))
    een, ander = maak_contactpersoon(organisatie=blijft), maak_contactpersoon(organisatie=weg)
    Contactpersoon.objects.filter(pk=ander.pk).update(telefoon="0512 123456")
    contact = maak_contactmoment(organisatie=weg, door=kwartiermaker)
    contact.contactpersonen.add(ander)

    samen = _samen(ORG, blijft, weg, door=kwartiermaker)

    [over] = Contactpersoon.objects.all()
    assert (over.pk, over.telefoon, list(contact.contactpersonen.all())) == (een.pk, "0512 123456", [een])
    assert _terug(samen) == []
    assert [c.telefoon for c in Contactpersoon.objects.order_by("telefoon")] == ["", "0512 123456"]
    assert list(contact.contactpersonen.all()) == [ander]


def test_merge_takes_the_chosen_fields_and_an_old_link_leads_to_what_stays(kwartiermaker, inloggen):
    blijft = maak_organisatie(gemeente=kwartiermaker.gemeente, naam="Zorgboerderij De Linde", plaats="Noordwolde")
    weg = maak_organisatie(gemeente=kwartiermaker.gemeente, naam="De Linde", plaats="Noordwolde")
    Organisatie.objects.filter(pk=weg.pk).update(telefoon="0561 123456")
    maak_plek(organisatie=weg)
    client = inloggen(kwartiermaker)
    pagina = reverse("samenvoegen", args=["organisatie", blijft.pk, weg.pk])

    tekst = client.get(pagina).content.decode()
    leeg = client.post(pagina)
    goed = client.post(pagina, {"naam": "weg"})

    assert "<li>1 plek</li>" in tekst
    assert "0 " not in tekst[tekst.index("Dit gaat mee") :].partition("U kunt dit")[0]
    assert (leeg.status_code, goed.url) == (422, reverse("organisatie_bekijken", args=[blijft.pk]))
    blijft.refresh_from_db()
    assert (blijft.naam, blijft.telefoon, blijft.plekken.count()) == ("De Linde", "0561 123456", 1)
    assert client.get(reverse("organisatie_bekijken", args=[weg.pk])).url == goed.url
    vreemd = inloggen(maak_lid(rol=Rolsoort.KWARTIERMAKER))
    assert vreemd.get(reverse("organisatie_bekijken", args=[weg.pk])).status_code == 404


def test_undo_puts_back_what_is_still_as_it_was_left_and_says_what_is_not(kwartiermaker, inloggen):
    blijft, weg = (maak_organisatie(gemeente=kwartiermaker.gemeente, naam=naam) for naam in ("De Linde", "Linde"))
    toen = timezone.now() - timedelta(days=400)
    Organisatie.objects.filter(pk=weg.pk).update(toegevoegd_op=toen)
    weg.refresh_from_db()
    eerste, tweede = maak_plek(organisatie=weg, naam="Kas"), maak_plek(organisatie=weg, naam="Schuur")
    samen = _samen(ORG, blijft, weg, door=kwartiermaker, uit_weg={"naam"})
    tweede.delete()
    Organisatie.objects.filter(pk=blijft.pk).update(naam="Nog anders")

    antwoord = inloggen(kwartiermaker).post(reverse("samenvoeging_terugdraaien", args=[samen.pk]), follow=True)

    samen.refresh_from_db()
    assert samen.niet_terug == ["naam van Nog anders: intussen veranderd", "1 plek: intussen veranderd of weg"]
    assert "naam van Nog anders" in antwoord.content.decode()
    terug = Organisatie.objects.get(pk=weg.pk)
    assert (terug.naam, terug.toegevoegd_op, list(terug.plekken.all())) == ("Linde", toen, [eerste])
    assert (samen.stappen, opvolger(ORG, weg.pk)) == ([], None)


def test_old_link_goes_through_a_chain(kwartiermaker):
    a, b, c = (maak_organisatie(gemeente=kwartiermaker.gemeente, naam=naam) for naam in "abc")
    for blijft, weg in ((b, a), (c, b)):
        _samen(ORG, blijft, weg, door=kwartiermaker)

    assert (opvolger(ORG, a.pk), opvolger(ORG, c.pk)) == (c.pk, None)


def test_two_gemeenten_stay_two_organisaties_and_the_page_says_so(kwartiermaker, inloggen):
    buur = maak_gemeente(samenwerkingsverband=kwartiermaker.gemeente.samenwerkingsverband, naam="Buurland")
    geef_rol(lid=kwartiermaker, gemeente=buur, soort=Rolsoort.KWARTIERMAKER)
    hier, daar = (maak_organisatie(gemeente=g) for g in (kwartiermaker.gemeente, buur))
    pagina = reverse("samenvoegen", args=["organisatie", hier.pk, daar.pk])

    antwoorden = [inloggen(kwartiermaker).get(pagina), inloggen(kwartiermaker).post(pagina)]

    assert [a.status_code for a in antwoorden] == [200, 422]
    assert "Buurland" in antwoorden[0].content.decode()
    assert Organisatie.objects.count() == 2
    with pytest.raises(KanNiet):
        _samen(ORG, hier, daar, door=kwartiermaker)


# Leden


def test_merged_account_is_closed_and_its_roles_come_along_only_when_given(beheerder, inloggen):
    blijft = maak_lid(gemeente=beheerder.gemeente, rol=Rolsoort.VRIJWILLIGER)
    weg = maak_lid(gemeente=beheerder.gemeente, rollen=(Rolsoort.VRIJWILLIGER, Rolsoort.KWARTIERMAKER))
    elders = maak_gemeente(samenwerkingsverband=beheerder.gemeente.samenwerkingsverband)
    geef_rol(lid=weg, gemeente=elders, soort=Rolsoort.BEGELEIDER)
    weg.usersession_set.create(session_key="elders", ip="127.0.0.1", user_agent="Firefox")
    uitnodiging, _ = maak_uitnodiging(door=weg)
    kwartierrol = weg.rollen.get(soort=Rolsoort.KWARTIERMAKER)
    van_elders = weg.rollen.get(soort=Rolsoort.BEGELEIDER)

    zonder = _samen(LID, blijft, weg, door=beheerder)
    assert [rol.soort for rol in blijft.rollen.all()] == ["vrijwilliger"]
    assert _terug(zonder) == []
    samen = _samen(LID, blijft, weg, door=beheerder, rollen={kwartierrol.pk, van_elders.pk})

    weg.refresh_from_db()
    uitnodiging.refresh_from_db()
    assert {rol.soort for rol in blijft.rollen.all()} == {"vrijwilliger", "kwartiermaker"}
    assert (weg.is_active, weg.lid_tot, weg.usersession_set.count()) == (False, timezone.localdate(), 0)
    assert (uitnodiging.door, uitnodiging.ingetrokken_op is None) == (weg, False)
    assert inloggen(beheerder).get(reverse("lid_bekijken", args=[weg.pk])).url.endswith(f"{blijft.pk}/")

    _terug(samen)

    weg.refresh_from_db()
    assert (weg.is_active, weg.lid_tot, weg.rollen.count()) == (True, None, 3)
    assert [rol.soort for rol in blijft.rollen.all()] == ["vrijwilliger"]


def test_what_one_of_two_accounts_hides_stays_hidden_and_is_not_asked(beheerder, inloggen):
    blijft, weg = (maak_lid(gemeente=beheerder.gemeente, naam=naam) for naam in ("Jan Boer", "J. Boer"))
    Lid.objects.filter(pk=blijft.pk).update(voor_werkgroepen=["functie", "weet"], functie="kok")
    Lid.objects.filter(pk=weg.pk).update(voor_mij_alleen=["over_mij", "functie"], over_mij="zqgeheim", functie="zqbaas")
    client, pagina = inloggen(beheerder), reverse("samenvoegen", args=["lid", blijft.pk, weg.pk])

    tekst = client.get(pagina).text
    client.post(pagina, {"naam": "blijft"})

    blijft.refresh_from_db()
    assert "zq" not in tekst
    assert (blijft.over_mij, blijft.functie) == ("zqgeheim", "kok")
    assert (sorted(blijft.voor_mij_alleen), blijft.voor_werkgroepen) == (["functie", "over_mij"], ["weet"])
    assert _terug(Samenvoeging.objects.get()) == []
    assert Lid.objects.get(pk=blijft.pk).voor_werkgroepen == ["functie", "weet"]


def test_history_names_who_did_it_then(beheerder):
    blijft, weg = maak_lid(gemeente=beheerder.gemeente), maak_lid(gemeente=beheerder.gemeente)
    actie = maak_actie(eigenaar=weg)

    _samen(LID, blijft, weg, door=beheerder)

    van_wie = [e.eigenaar_id for e in type(actie).pgh_event_model.objects.filter(pgh_obj=actie).order_by("pgh_id")]
    assert van_wie == [weg.pk, blijft.pk]
    reden = type(actie).pgh_event_model.objects.latest("pgh_id").pgh_context
    assert reden["reden"] == "samengevoegd"


def test_lid_that_brought_in_the_other_one_does_not_bring_in_itself(beheerder):
    blijft, weg = maak_lid(gemeente=beheerder.gemeente), maak_lid(gemeente=beheerder.gemeente)
    Lid.objects.filter(pk=blijft.pk).update(aangedragen_door=weg)
    blijft.refresh_from_db()

    samen = _samen(LID, blijft, weg, door=beheerder)

    blijft.refresh_from_db()
    assert blijft.aangedragen_door is None
    _terug(samen)
    blijft.refresh_from_db()
    assert blijft.aangedragen_door == weg


def test_werkgroep_of_both_is_one_and_keeps_the_first_day(beheerder):
    blijft, weg = maak_lid(gemeente=beheerder.gemeente), maak_lid(gemeente=beheerder.gemeente)
    werkgroep = zet_in_werkgroep(lid=blijft, werkgroep=_werkgroep(beheerder)).werkgroep
    zet_in_werkgroep(lid=weg, werkgroep=werkgroep)

    samen = _samen(LID, blijft, weg, door=beheerder)

    assert [rij.lid for rij in werkgroep.werkgroepleden.all()] == [blijft]
    assert _terug(samen) == []
    assert werkgroep.werkgroepleden.count() == 2


def _werkgroep(lid: Lid):
    from tests.maak.netwerk import maak_werkgroep

    return maak_werkgroep(samenwerkingsverband=lid.gemeente.samenwerkingsverband)


def test_inwoner_and_the_own_account_are_never_put_together(beheerder, inloggen):
    iemand = maak_lid(gemeente=beheerder.gemeente, rol=Rolsoort.VRIJWILLIGER)
    inwoner = maak_lid(gemeente=beheerder.gemeente, rol=Rolsoort.INWONER)
    met_profiel = maak_inwoner(lid=maak_lid(gemeente=beheerder.gemeente)).lid
    client = inloggen(beheerder)

    kan = [
        client.get(reverse("samenvoegen", args=["lid", iemand.pk, ander.pk])).status_code
        for ander in (inwoner, beheerder, iemand)
    ]

    assert kan == [404, 404, 404]
    with pytest.raises(KanNiet):
        _samen(LID, iemand, met_profiel, door=beheerder)
    assert Lid.objects.get(pk=met_profiel.pk).is_active
    assert Rol.objects.filter(lid=iemand).count() == 1


def test_undo_opens_no_account_that_this_beheerder_does_not_look_after(beheerder):
    buur = maak_gemeente(samenwerkingsverband=beheerder.gemeente.samenwerkingsverband)
    geef_rol(lid=beheerder, gemeente=buur, soort=Rolsoort.FUNCTIONEEL_BEHEERDER)
    blijft, weg = maak_lid(gemeente=beheerder.gemeente), maak_lid(gemeente=buur)
    samen = _samen(LID, blijft, weg, door=beheerder)
    samen.door = maak_lid(gemeente=beheerder.gemeente, rol=Rolsoort.FUNCTIONEEL_BEHEERDER)

    with pytest.raises(PermissionDenied):
        _terug(samen)

    weg.refresh_from_db()
    assert not weg.is_active


def test_undo_is_over_after_30_days(kwartiermaker, inloggen):
    blijft, weg = (maak_organisatie(gemeente=kwartiermaker.gemeente, naam=naam) for naam in ("De Linde", "Linde"))
    samen = _samen(ORG, blijft, weg, door=kwartiermaker)
    Samenvoeging.objects.update(op=timezone.now() - timedelta(days=31))

    inloggen(kwartiermaker).post(reverse("samenvoeging_terugdraaien", args=[samen.pk]))

    assert not Organisatie.objects.filter(pk=weg.pk).exists()
    assert Samenvoeging.objects.get().kan_terug(timezone.now()) is False
