"""The form rules of NL Design System, one by one, on what every form of ours renders and accepts."""

import re
from datetime import date

import pytest
from django import forms
from django.http import QueryDict
from django.template.loader import render_to_string

from netwerk.models import Bijeenkomstreeks, Lid, Waarneming
from participatie.forms import Formulier, ModelFormulier
from participatie.templatetags.ontwerp import foutenlijst
from participatie.velden import Chips, Datumkeuze, Datumveld, EenTegel, Tegels, lees_datum
from tests.maak.netwerk import maak_gemeente, maak_lid

SOORTEN = [("a", "Kennismaken"), ("b", "Meekijken")]


class Voorbeeld(Formulier):
    wie = forms.CharField(label="Bij wie was u?", help_text="Typ een naam.", max_length=20)
    email = forms.EmailField(label="E-mail", required=False)
    soort = forms.ChoiceField(label="Wat voor bezoek?", choices=SOORTEN, widget=forms.RadioSelect)
    erbij = forms.MultipleChoiceField(
        label="Wie ging mee?", choices=SOORTEN, widget=forms.CheckboxSelectMultiple, required=False
    )
    bellen = forms.BooleanField(label="U mag mij bellen", required=False)
    stil = forms.CharField(widget=forms.HiddenInput, required=False)


def _fout(veld: forms.Field, waarde: object) -> list[str]:
    class Los(Formulier):
        iets = veld

    return Los({"iets": waarde}).errors.get("iets", [])


# 1. Label above the field, then help, then the mistake, then the field


def test_field_shows_label_help_mistake_and_input_in_that_order():
    html = Voorbeeld({})["wie"].as_field_group()
    plekken = [html.index(deel) for deel in ("<label", "_helptext", "_error", "<input")]
    assert plekken == sorted(plekken)
    assert "placeholder" not in Voorbeeld().as_div()


# 2. What may stay empty says so, in words


def test_label_of_optional_field_says_it_may_stay_empty():
    html = str(Voorbeeld())
    assert re.findall(r"([^<>]+?) <span class=\"mag\">", html) == ["E-mail", "Wie ging mee?"]
    assert "*" not in html


def test_label_of_optional_field_is_silent_when_the_form_says_so():
    class Filter(Formulier):
        zonder_mag_leeg = True
        zoek = forms.CharField(label="Zoek", required=False)

    assert "mag leeg" not in str(Filter())


# 3. The browser checks nothing


def test_required_field_is_aria_required_and_not_required():
    html = str(Voorbeeld({}))
    assert " required" not in html
    assert re.findall(r'name="(\w+)"[^>]*aria-required="true"', html) == ["wie"]
    assert '<fieldset class="groep" role="radiogroup" aria-required="true" aria-invalid="true"' in html


def test_form_of_a_library_follows_the_same_rules():
    class VanElders(forms.Form):
        code = forms.CharField(label="Code")

    html = str(VanElders())
    assert 'aria-required="true"' in html
    assert " required" not in html


# 4. Nothing that was typed is lost


def test_invalid_form_shows_what_was_typed():
    html = str(Voorbeeld({"wie": "x" * 30, "email": "geen adres", "soort": "b"}))
    assert "x" * 30 in html
    assert 'value="geen adres"' in html
    assert re.search(r'value="b"[^>]*checked', html)


# 5. A mistake is told at the field and says what to do


def test_mistake_belongs_to_its_field():
    html = Voorbeeld({})["wie"].as_field_group()
    assert 'aria-invalid="true"' in html
    assert 'aria-describedby="id_wie_helptext id_wie_error"' in html
    assert 'id="id_wie_error"' in html


@pytest.mark.parametrize(
    ("veld", "waarde", "tekst"),
    [
        (forms.CharField(label="Uw naam"), "", "Vul in: Uw naam"),
        (forms.ChoiceField(label="Gemeente", choices=SOORTEN), "", "Kies: Gemeente"),
        (forms.ChoiceField(choices=SOORTEN), "z", "Deze keuze is er niet meer. Kies iets anders."),
        (forms.MultipleChoiceField(choices=SOORTEN), ["z"], "Deze keuze is er niet meer. Kies iets anders."),
        (forms.BooleanField(label="Akkoord"), "", "Zet een vinkje bij: Akkoord"),
        (forms.EmailField(), "x", "Vul een e-mailadres in, bijvoorbeeld naam@voorbeeld.nl."),
        (forms.IntegerField(), "veel", "Vul een getal in, bijvoorbeeld 12."),
        (forms.IntegerField(min_value=1), "0", "Vul 1 of meer in."),
        (forms.CharField(max_length=3), "vier", "Maak de tekst korter. Er passen 3 tekens in, het zijn er nu 4."),
        (Datumveld(), "straks", "Vul een datum in, bijvoorbeeld 1-2-2026."),
        (Datumveld(), "31-2-2026", "Deze datum bestaat niet. Kijk de dag, de maand en het jaar na."),
        (forms.CharField(error_messages={"required": "Vul in bij wie u was."}), "", "Vul in bij wie u was."),
    ],
)
def test_mistake_says_what_to_do(veld, waarde, tekst):
    assert _fout(veld, waarde) == [tekst]


# 6. A list of mistakes on top, each with a link to its field


def test_list_of_mistakes_links_to_every_field():
    form = Voorbeeld({"email": "x"})
    html = render_to_string("components/foutenlijst.html", foutenlijst(form))
    ankers = re.findall(r'href="#([^"]+)"', html)
    assert ankers == ["id_wie", "id_email", "id_soort_0"]
    assert all(f'id="{anker}"' in str(form) for anker in ankers)
    assert 'role="alert" tabindex="-1" autofocus' in html


@pytest.mark.parametrize(("data", "kop"), [({}, "Er mist nog iets"), ({"email": "x"}, "Er is iets niet goed")])
def test_list_of_mistakes_has_a_heading_that_fits(data, kop):
    assert foutenlijst(Voorbeeld(data))["kop"] == kop


def test_list_of_mistakes_tells_what_belongs_to_no_field():
    form = Voorbeeld({"wie": "Jan", "soort": "a"})
    form.add_error(None, "Dit bezoek staat er al.")
    form.add_error("stil", "Deze pagina is oud.")
    assert [(fout["tekst"], fout["anker"]) for fout in foutenlijst(form)["fouten"]] == [
        ("Dit bezoek staat er al.", ""),
        ("Deze pagina is oud.", ""),
    ]


# 8. All usual ways of writing

VRIJDAG = date(2026, 2, 6)


@pytest.mark.parametrize(
    ("tekst", "dag"),
    [
        ("1-2-2026", date(2026, 2, 1)),
        ("01/02/2026", date(2026, 2, 1)),
        ("1.2.2026", date(2026, 2, 1)),
        ("1 2 2026", date(2026, 2, 1)),
        (" 1 - 2 - 2026 ", date(2026, 2, 1)),
        ("2026-02-01", date(2026, 2, 1)),
        ("1 februari 2026", date(2026, 2, 1)),
        ("1 Feb. 2026", date(2026, 2, 1)),
        ("Vandaag", VRIJDAG),
        ("gisteren", date(2026, 2, 5)),
        ("volgende  week", date(2026, 2, 13)),
        ("1-2-26", None),
        ("1-2-2026-3", None),
        ("", None),
        ("9" * 5000, None),
    ],
)
def test_date_is_read_as_people_write_it(tekst, dag):
    assert lees_datum(tekst, vandaag=VRIJDAG) == dag


@pytest.mark.parametrize("tekst", ["31-2-2026", "0-1-2026", "1-13-2026", "1 brumaire 2026", "1-1-0000"])
def test_date_that_does_not_exist_is_refused(tekst):
    with pytest.raises(ValueError, match=r"."):
        lees_datum(tekst, vandaag=VRIJDAG)


@pytest.mark.parametrize("tekst", ["1-1-1899", "1-1-2200", "1-1-9999"])
def test_date_outside_living_memory_is_refused(tekst):
    assert _fout(Datumveld(), tekst) == ["Deze datum bestaat niet. Kijk de dag, de maand en het jaar na."]


def test_date_is_shown_as_people_write_it():
    class Los(Formulier):
        dag = Datumveld()

    assert 'value="1-2-2026"' in str(Los(initial={"dag": date(2026, 2, 1)}))


@pytest.mark.parametrize("teken", ["\u202e", "\u200b", "\u2066", "\x0b", "\x1b"])
@pytest.mark.parametrize("soort", [dict, QueryDict])
def test_text_loses_characters_that_nobody_types(teken, soort):
    data = {"wie": f"Ja{teken}n", "soort": "a"}
    if soort is QueryDict:
        data = QueryDict(f"wie=Ja{teken}n&soort=a")
    form = Voorbeeld(data)
    assert form.is_valid()
    assert form.cleaned_data["wie"] == "Jan"


def test_text_of_only_such_characters_is_empty():
    assert _fout(forms.CharField(label="Naam"), "\u200b\u202e") == ["Vul in: Naam"]


def test_text_keeps_lines_and_letters_of_all_languages():
    form = Voorbeeld({"wie": "Sjoûke\n(ትግርኛ)", "soort": "a"})
    assert form.is_valid()
    assert form.cleaned_data["wie"] == "Sjoûke\n(ትግርኛ)"


# 10 and 11. Steps in words; groups of choices have one name for the whole


def test_step_is_told_in_words():
    assert "<span>Vraag 3 van 7</span>" in render_to_string("components/stap.html", {"nummer": 3, "van": 7})


def test_group_of_choices_has_a_legend_and_labels():
    html = Voorbeeld()["soort"].as_field_group()
    assert re.search(r"<legend>\s*Wat voor bezoek\?\s*</legend>", html)
    assert (
        re.findall(r'for="(id_soort_\d)"', html)
        == re.findall(r'id="(id_soort_\d)"', html)
        == [
            "id_soort_0",
            "id_soort_1",
        ]
    )


@pytest.mark.parametrize("widget", [forms.RadioSelect, forms.Textarea])
def test_question_is_the_heading_of_the_page_when_there_is_one_per_page(widget):
    class EenVraag(Formulier):
        vraag_als_kop = "vraag"
        vraag = forms.ChoiceField(label="Wat kunt u goed?", choices=SOORTEN, widget=widget)

    assert re.search(r"<h1>.*Wat kunt u goed\?.*</h1>", str(EenVraag()))


# Tiles and chips


class Kiezen(Formulier):
    talenten = forms.MultipleChoiceField(
        choices=[("koken", "Koken"), ("hout", "Hout")], widget=Tegels(voorvoegsel="handen")
    )
    dagdeel = forms.ChoiceField(choices=[("avond", "Avond")], widget=EenTegel(voorvoegsel="dagdeel"))
    kort = forms.ChoiceField(choices=SOORTEN, widget=Chips)
    wanneer = Datumveld(widget=Datumkeuze(dagen=["vandaag", "morgen"]))


def test_tiles_have_a_picture_and_a_word():
    html = str(Kiezen())
    assert re.findall(r"openmoji/([\w-]+)\.svg", html) == ["handen-koken", "handen-hout", "dagdeel-avond"]
    assert 'alt=""' in html
    assert "<span>Koken</span>" in html


def test_tiles_give_what_was_chosen():
    form = Kiezen(QueryDict("talenten=koken&talenten=hout&dagdeel=avond&kort=a&wanneer=anders&wanneer_anders=1-2-2026"))
    assert form.is_valid(), form.errors
    assert form.cleaned_data == {
        "talenten": ["koken", "hout"],
        "dagdeel": "avond",
        "kort": "a",
        "wanneer": date(2026, 2, 1),
    }


@pytest.mark.parametrize(
    ("data", "waarde"),
    [
        ({"d": "morgen"}, "morgen"),
        ({"d": "morgen", "d_anders": "1-2-2026"}, "morgen"),
        ({"d": "anders", "d_anders": " 1-2-2026 "}, "1-2-2026"),
        ({"d_anders": "1-2-2026"}, "1-2-2026"),
        ({"d": "anders"}, ""),
        ({}, None),
    ],
)
def test_date_chips_take_the_chip_or_the_text(data, waarde):
    assert Datumkeuze(dagen=["morgen"]).value_from_datadict(data, {}, "d") == waarde


def test_date_chips_show_another_date_as_text():
    html = str(Kiezen(initial={"wanneer": date(2026, 2, 1)}))
    assert re.search(r'value="anders"[^>]*checked', html)
    assert re.search(r'name="wanneer_anders"[^>]*value="1-2-2026"', html)


# Constraints that name a field which is not on the form


@pytest.mark.django_db
def test_model_form_checks_constraints_with_fields_that_are_not_on_it():
    class Einde(ModelFormulier):
        class Meta:
            model = Lid
            fields = ["lid_tot"]

    form = Einde({"lid_tot": "2020-01-01"}, instance=maak_lid())
    assert form.errors == {"__all__": ["De laatste dag ligt voor de eerste dag."]}


@pytest.mark.django_db
def test_model_form_says_every_mistake_once():
    class Alles(ModelFormulier):
        class Meta:
            model = Lid
            fields = ["lid_sinds", "lid_tot"]

    form = Alles({"lid_sinds": "2021-01-01", "lid_tot": "2020-01-01"}, instance=maak_lid())
    assert form.errors == {"__all__": ["De laatste dag ligt voor de eerste dag."]}


@pytest.mark.django_db
def test_rule_of_the_database_without_words_is_never_shown_as_it_is():
    class Duur(ModelFormulier):
        class Meta:
            model = Waarneming
            fields = ["van", "tot"]

    gemeente = maak_gemeente()
    leden = {"afwezige": maak_lid(gemeente=gemeente), "waarnemer": maak_lid(gemeente=gemeente)}
    dagen = {"van": "1-1-2026", "tot": "1-2-2026"}

    alleen_de_regel = Duur(dagen, instance=Waarneming(gemeente=gemeente, rol="geen", **leden))
    met_een_fout = Duur({**dagen, "van": "ooit"}, instance=Waarneming(gemeente=gemeente, rol="geen", **leden))

    assert alleen_de_regel.errors == {"__all__": ["Dit past niet bij elkaar. Kijk alles nog eens na."]}
    assert met_een_fout.errors == {"van": ["Vul een datum in, bijvoorbeeld 1-2-2026."]}


@pytest.mark.django_db
def test_number_that_the_column_cannot_hold_is_only_too_large():
    class Reeks(ModelFormulier):
        class Meta:
            model = Bijeenkomstreeks
            fields = ["duur"]

    assert Reeks({"duur": "1" * 30}).errors["duur"] == ["Vul een kleiner getal in."]


def test_model_form_offers_no_rows_of_its_own_accord(db):
    """The first wall: only what a form takes through toegang.py can be chosen."""
    lid = maak_lid()

    class Kaal(ModelFormulier):
        class Meta:
            model = Waarneming
            fields = ("gemeente", "afwezige")

    form = Kaal({"gemeente": lid.gemeente_id, "afwezige": lid.pk})

    assert set(form.errors) == {"gemeente", "afwezige"}
    assert (str(lid.pk) in str(form), str(lid.gemeente_id) in str(form)) == (False, False)
