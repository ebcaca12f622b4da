"""/stijl/: every component in every state. The page is for makers; axe, screenshots and people look at it."""

from django import forms
from django.conf import settings
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest
from django.template.response import TemplateResponse
from django.views.decorators.http import require_safe

from netwerk.toegang import openbaar
from participatie.forms import Formulier
from participatie.grafiek import Staaf, staafdiagram
from participatie.lijn import lijndiagram
from participatie.velden import Chips, Chipsgroepen, Datumkeuze, Datumveld, EenTegel, MeerChips, Tegels

DAGDELEN = [("ochtend", "’s Ochtends"), ("middag", "’s Middags"), ("avond", "’s Avonds")]
TALENTEN = [
    ("koken", "Ik kan koken"),
    ("bakken", "Ik kan brood of taart bakken"),
    ("schoonmaken", "Ik kan goed schoonmaken"),
    ("klussen", "Ik kan klussen in huis"),
    ("hout", "Ik kan werken met hout"),
    ("naaien", "Ik kan kleding naaien"),
]
DAGEN = [("1", "maandag"), ("2", "dinsdag"), ("3", "woensdag")]
SOORTEN = [("kennismaken", "Kennismaken"), ("meekijken", "Meekijken op de werkplek"), ("nagesprek", "Nagesprek")]
TABEL = [
    {"naam": "De mens leren kennen", "stand": "Proberen", "label": "bezig", "bezoeken": "31", "mensen": "11"},
    {"naam": "Ontschotten", "stand": "Resultaat", "label": "klaar", "bezoeken": "18", "mensen": "6"},
    {"naam": "Talentontwikkeling", "stand": "Droom", "label": "idee", "bezoeken": "7", "mensen": "minder dan 5"},
]
ANTWOORDEN = [
    {
        "nummer": 1,
        "titel": "Wat kunt u goed?",
        "delen": [
            {
                "kop": "Werken met uw handen",
                "woorden": "Ik kan een dak leggen.",
                "herkomst": "Zelf verteld, 3 november",
                "bestanden": [],
                "groepen": [
                    {
                        "kop": "Dit kan ik",
                        "regels": [
                            {"pictogram": "handen-koken", "anders": "", "tekst": "Ik kan koken", "gezien_door": ""},
                            {
                                "pictogram": "handen-hout",
                                "anders": "",
                                "tekst": "Ik kan werken met hout",
                                "gezien_door": "Anke Bosma",
                            },
                        ],
                    }
                ],
                "is_leeg": False,
            },
            {
                "kop": "Buiten",
                "woorden": "",
                "herkomst": "",
                "bestanden": [],
                "groepen": [],
                "is_leeg": True,
                "scherm": {"naam": "buiten"},
            },
        ],
    }
]
VERSCHILLEN = [
    {"label": "Wat proberen we?", "van_u": "Een dag meedraaien", "nu": "Een week meedraaien"},
    {"label": "Wie betaalt mee?", "van_u": "", "nu": "Provincie"},
]
MENU = [
    {"naam": "Vandaag", "url": "#inhoud", "icoon": "home", "actief": False},
    {"naam": "Bezoeken", "url": "#k-lijsten", "icoon": "notebook", "actief": True},
    {"naam": "Mensen", "url": "#k-tegels", "icoon": "users", "actief": False},
    {"naam": "Agenda", "url": "#k-filters", "icoon": "calendar-event", "actief": False},
]
ICONEN = (
    *("home", "notebook", "users", "user", "calendar-event", "map-pin", "plus", "pencil", "trash"),
    *("arrow-left", "arrow-right", "arrow-up", "arrow-down", "arrows-sort", "chevron-down", "chevron-up"),
    *("check", "x", "alert-triangle", "info-circle", "circle-check", "clock", "cloud-check", "search", "filter"),
    *("download", "printer", "volume", "player-stop", "chart-bar", "building", "heart-handshake", "school"),
    *("login", "logout", "message", "flag", "bulb", "mail", "phone"),
)


class VeldenForm(Formulier):
    naam = forms.CharField(label="Hoe mogen wij u noemen?", max_length=80)
    email = forms.EmailField(label="E-mail", help_text="Dan kunnen wij u iets sturen.", required=False)
    verhaal = forms.CharField(
        label="Wat viel u op?",
        help_text="Schrijf in uw eigen woorden. Schrijf geen medische gegevens op.",
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    gemeente = forms.ChoiceField(label="Gemeente", choices=[("", "Kies een gemeente"), ("a", "Voorbeeldgemeente")])
    datum = Datumveld(label="Datum", help_text="Bijvoorbeeld 1-2-2026, of: gisteren.")
    soort = forms.ChoiceField(label="Wat voor bezoek was het?", choices=SOORTEN, widget=forms.RadioSelect)
    wie = forms.MultipleChoiceField(
        label="Wie ging mee?",
        choices=[("a", "Een collega"), ("b", "Een inwoner")],
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    wanneer = Datumveld(label="Wanneer doet u dat?", widget=Datumkeuze(dagen=["vandaag", "morgen", "volgende week"]))
    dagdeel = forms.ChoiceField(label="Welk deel van de dag?", choices=DAGDELEN, widget=Chips, required=False)
    dagen = forms.MultipleChoiceField(label="Welke dagen?", choices=DAGEN, widget=MeerChips, required=False)
    talenten = forms.MultipleChoiceField(
        label="Welke talenten zag u?",
        choices=[("Handen", TALENTEN[:3]), ("Huis", TALENTEN[3:])],
        widget=Chipsgroepen,
        required=False,
    )
    opname = forms.FileField(label="Uw opname", required=False)
    akkoord = forms.BooleanField(label="U mag mij bellen")


class TegelsForm(Formulier):
    vraag_als_kop = ""
    talenten = forms.MultipleChoiceField(
        label="Wat kunt u goed?",
        help_text="Kies alles wat bij u past. Twee of drie is genoeg.",
        choices=TALENTEN,
        widget=Tegels(voorvoegsel="handen"),
    )
    dagdeel = forms.ChoiceField(
        label="Wanneer kunt u het best?", choices=DAGDELEN, widget=EenTegel(voorvoegsel="dagdeel"), required=False
    )
    anders = forms.CharField(label="Iets anders?", required=False)


@openbaar("shows no data, and exists only in the demo and in tests")
@require_safe
def stijl(request: HttpRequest) -> TemplateResponse:
    if not settings.DEMO:
        raise Http404
    return TemplateResponse(
        request,
        "stijl.html",
        {
            "velden": VeldenForm(auto_id="v_%s", initial={"soort": "meekijken", "wanneer": "morgen"}),
            "fouten": VeldenForm({"email": "geen adres", "datum": "31-2-2026", "wanneer": "anders"}, auto_id="f_%s"),
            "tegels": TegelsForm(auto_id="t_%s", initial={"talenten": ["koken"], "dagdeel": "ochtend"}),
            "tegels_fout": TegelsForm({}, auto_id="tf_%s"),
            "plekken": [
                {"waarde": "1", "tekst": "Zorgboerderij De Wilde Haan", "toelichting": "Noordwolde"},
                {"waarde": "2", "tekst": "Groenbedrijf De Linde", "toelichting": "Oosterwolde"},
                {"waarde": "nieuw", "tekst": "Nieuw: De Wilde", "toelichting": ""},
            ],
            "diagram": staafdiagram(
                titel="Bezoeken per experiment, dit kwartaal",
                rijkop="Experiment",
                kolomkop="Bezoeken",
                staven=[
                    Staaf(naam="De mens leren kennen", waarde=31, url="#tabel"),
                    Staaf(naam="Ontschotten", waarde=18, url="#tabel"),
                    Staaf(naam="Talentontwikkeling", waarde=None),
                    Staaf(naam="Onbetaald werk met een heel lange naam", waarde=0),
                ],
            ),
            "tabel": TABEL,
            "pagina": Paginator(range(60), 20).page(2),
            "iconen": ICONEN,
            "menu": MENU,
            "lijn": lijndiagram(
                titel="Mensen die meedoen", waarden=[("mei", 50), ("juli", 64), ("september", 88)], merken=(50, 100)
            ),
            "antwoorden": ANTWOORDEN,
            "verschillen": VERSCHILLEN,
            "contactknoppen": [("bellen", "gebeld"), ("mail", "gemaild")],
            "netwerknaam": "Voorbeeldgemeenten",
        },
    )
