"""What a visit leaves behind elsewhere beside contact and acties: an idea, counts, talents seen, a possible plek.

Taking the visit away takes it back, as far as nobody else went on with it; putting it back brings it back.
"""

from collections.abc import Iterable
from datetime import datetime

from django.utils import timezone

from experimenten import nieuw_erbij
from experimenten.models import Bezoektelling, GezienTalent, Werkbezoek
from netwerk.models import Idee, Lid, Plek
from participatie.muur import systeemcontext
from trajecten.models import Inwoner, Talentantwoord
from trajecten.talenten import dagteken_gezien_talent, leg_gezien_talent_vast, neem_gezien_talent_terug

WEG = "Het bezoek waar dit idee bij hoorde, is weggehaald."


def idee(werkbezoek: Werkbezoek, *, tekst: str, door: Lid, nu: datetime) -> Idee | None:
    """Make, change or take away the idea; one that the werkgroep decided about is of the werkgroep."""
    er_al = werkbezoek.idee
    if is_beslist(er_al) or is_weggehaald(er_al):
        return er_al
    voor = werkbezoek.experiment and werkbezoek.experiment.werkgroep
    if not tekst or voor is None:
        if er_al:
            er_al.delete()
        return None
    if er_al is None:
        sleutel = werkbezoek.sleutel
        er_al = Idee(sleutel=sleutel, door=door, op=nu)
    er_al.werkgroep, er_al.samenwerkingsverband_id, er_al.tekst = voor, voor.samenwerkingsverband_id, tekst
    er_al.stand, er_al.reden, er_al.beslist_op = Idee.Stand.OPEN, "", None
    er_al.save()
    return er_al


def is_beslist(idee: Idee | None) -> bool:
    """Whether it is of the werkgroep by now."""
    return idee is not None and idee.stand != Idee.Stand.OPEN and idee.reden != WEG


def is_weggehaald(idee: Idee | None) -> bool:
    """Whether it may not be read any more, also not with the visit it came from."""
    return idee is not None and idee.weg_op is not None


def neem_mee(werkbezoek: Werkbezoek) -> None:
    """Let photos, memos and replies follow a visit to the gemeente of another organisation."""
    for rijen in (werkbezoek.bestanden, werkbezoek.reacties):
        rijen.exclude(gemeente=werkbezoek.gemeente_id).update(gemeente=werkbezoek.gemeente_id)


def zet_tellingen(werkbezoek: Werkbezoek, tellingen: dict[str, int]) -> None:
    er_al = {telling.wie: telling for telling in werkbezoek.tellingen.all()}
    werkbezoek.tellingen.exclude(wie__in=tellingen).delete()
    for wie, aantal in tellingen.items():
        telling = er_al.get(wie) or Bezoektelling(werkbezoek=werkbezoek, wie=wie)
        if telling.aantal != aantal or telling.gemeente_id != werkbezoek.gemeente_id:
            telling.aantal, telling.gemeente_id = aantal, werkbezoek.gemeente_id
            telling.save()


# Talents


def laat_vallen(werkbezoek: Werkbezoek, *, behalve: Iterable[GezienTalent], lezer: Lid) -> bool:
    """It was not that talent after all, of whom this person may know. The profile forgets it too, unless confirmed.

    Returns whether there was any.
    """
    van_wie = Inwoner.objects.zichtbaar_voor(lezer).values("pk")
    weg = werkbezoek.geziene_talenten.filter(inwoner__in=van_wie).exclude(pk__in=[gezien.pk for gezien in behalve])
    vallen = list(weg.select_related("inwoner", "talent"))
    for gezien in vallen:
        gezien.delete()
        with systeemcontext("a talent may have been seen at another visit too"):
            _stem_af(gezien, behalve=werkbezoek)
    return bool(vallen)


def dagteken_talenten(werkbezoek: Werkbezoek) -> None:
    """The day of the visit may be another one by now: the profile says when a talent was seen first."""
    with systeemcontext("what a visit saw of inwoners has the day of the visit, also of whom somebody does not know"):
        for gezien in werkbezoek.geziene_talenten.select_related("inwoner", "talent"):
            _stem_af(gezien)


def _stem_af(gezien: GezienTalent, *, behalve: Werkbezoek | None = None) -> None:
    """Let the profile say of a talent what the visits say that are there: the first one counts, without any it goes."""
    hier = GezienTalent.objects.filter(
        inwoner=gezien.inwoner_id, talent=gezien.talent_id, werkbezoek__verwijderd_op=None
    ).exclude(werkbezoek=behalve)
    waar = {"inwoner": gezien.inwoner, "talent": gezien.talent, "bron": Talentantwoord.Bron.WERKBEZOEK}
    eerste = hier.select_related("werkbezoek__kwartiermaker").order_by("werkbezoek__datum", "pk").first()
    if eerste is None:
        neem_gezien_talent_terug(**waar)
    else:
        dagteken_gezien_talent(op=eerste.werkbezoek.datum, door=eerste.werkbezoek.kwartiermaker, **waar)


# The whole visit


def neem_terug(werkbezoek: Werkbezoek, *, door: Lid, nu: datetime) -> bool:
    """Returns whether it saw a talent of an inwoner whom this person knows."""
    kent = Inwoner.objects.zichtbaar_voor(door).values("pk")
    zag_talent = werkbezoek.geziene_talenten.filter(inwoner__in=kent).exists()
    with systeemcontext("what a visit saw of inwoners goes with the visit, also of whom somebody does not know"):
        for gezien in werkbezoek.geziene_talenten.select_related("inwoner", "talent"):
            _stem_af(gezien, behalve=werkbezoek)
    plek = werkbezoek.mogelijke_plek
    if plek and plek.stand == Plek.Stand.MOGELIJK and not nieuw_erbij.is_van_anderen(werkbezoek, plek):
        plek.sluit(door=door, nu=nu, vandaag=timezone.localdate(nu))
    if werkbezoek.idee and werkbezoek.idee.stand == Idee.Stand.OPEN:
        werkbezoek.idee.beslis(Idee.Stand.NIET, reden=WEG, nu=nu)
    return zag_talent


def zet_terug(werkbezoek: Werkbezoek, *, weg_op: datetime, door: Lid, nu: datetime) -> None:
    """Bring back what went with the visit. In: when it was taken away; what others closed stays closed."""
    with systeemcontext("what a visit saw of inwoners comes back with the visit"):
        for gezien in werkbezoek.geziene_talenten.select_related("inwoner__gemeente", "talent"):
            leg_gezien_talent_vast(
                inwoner=gezien.inwoner,
                talent=gezien.talent,
                door=werkbezoek.kwartiermaker,
                bron=Talentantwoord.Bron.WERKBEZOEK,
                op=werkbezoek.datum,
            )
            _stem_af(gezien)
    plek = werkbezoek.mogelijke_plek
    if plek and plek.stand == Plek.Stand.VERVALLEN and plek.gewijzigd_op == weg_op:
        plek.heropen(door=door, nu=nu)
    if werkbezoek.idee and werkbezoek.idee.reden == WEG:
        werkbezoek.idee.beslis(Idee.Stand.OPEN, reden="", nu=nu)
