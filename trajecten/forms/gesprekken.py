"""A gesprek: topics to choose, none of them chosen beforehand; what the person says of one; and a signaal."""

from collections.abc import Iterator
from datetime import date

from django import forms
from django.db.models import QuerySet
from django.forms.boundfield import BoundField

from netwerk.models import Lid
from participatie.forms import Formulier
from participatie.velden import Datumkeuze, Datumveld, is_geweest, schrijf_datum
from trajecten.gespreksonderwerpen import OP_SLOT, Grondslag, Onderwerp
from trajecten.models import Gesprek, Gespreksdeel, Inwoner, Signaal
from trajecten.models.signalen import HOOGSTENS


def _tekst(label: str, *, uitleg: str = "", hoogstens: int = 400) -> forms.CharField:
    return forms.CharField(
        label=label,
        help_text=uitleg,
        max_length=hoogstens,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
    )


def _cijfer() -> forms.TypedChoiceField:
    """What the person says of it, from 0 to 10: nothing is chosen beforehand, and it may be left empty."""
    return forms.TypedChoiceField(
        label="Welk cijfer geeft de inwoner zelf?",
        help_text="Alleen als de inwoner dat wil. 0 is heel slecht, 10 is heel goed.",
        choices=[("", "Geen cijfer"), *((n, str(n)) for n in range(11))],
        coerce=int,
        empty_value=None,
        required=False,
    )


class GesprekForm(Formulier):
    zonder_mag_leeg = True

    op = Datumveld(label="Wanneer was het gesprek?", widget=Datumkeuze(dagen=("vandaag", "gisteren")))
    onderwerpen = forms.MultipleChoiceField(
        label="Waar ging het over?",
        help_text="Kies alleen waar het echt over ging. 1 onderwerp is genoeg.",
        choices=[(o.value, f"{o.label} (op slot)" if o in OP_SLOT else o.label) for o in Onderwerp],
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Kies waar het gesprek over ging."},
    )

    def __init__(
        self,
        data=None,
        *,
        inwoner: Inwoner,
        door: Lid,
        vandaag: date,
        met_cijfers: bool = False,
        gesprek: Gesprek | None = None,
    ) -> None:
        self.inwoner, self.door, self.vandaag, self.gesprek = inwoner, door, vandaag, gesprek
        super().__init__(data, initial=self._begin())
        for onderwerp in Onderwerp:
            self.fields[f"{onderwerp}_wens"] = _tekst("Wat wil de inwoner?")
            self.fields[f"{onderwerp}_afspraak"] = _tekst("Wat sprak u samen af?")
            if onderwerp not in OP_SLOT and (met_cijfers or self.initial.get(f"{onderwerp}_cijfer") is not None):
                self.fields[f"{onderwerp}_cijfer"] = _cijfer()
            if onderwerp in OP_SLOT:
                self.fields[f"{onderwerp}_reden"] = _tekst(
                    "Waarom is dit nodig voor de vraag?", uitleg="Schrijf niet meer op dan nodig is."
                )
                self.fields[f"{onderwerp}_grondslag"] = forms.ChoiceField(
                    label="Volgens welke wet mag dit?",
                    choices=[("", "Kies een wet"), *Grondslag.choices],
                    required=False,
                )

    def _begin(self) -> dict[str, object]:
        if self.gesprek is None:
            return {"op": "vandaag"}
        delen = list(self.gesprek.delen.all())
        begin = {"op": schrijf_datum(self.gesprek.op), "onderwerpen": [deel.onderwerp for deel in delen]}
        velden = ("wens", "afspraak", "cijfer", "reden", "grondslag")
        return begin | {f"{deel.onderwerp}_{veld}": getattr(deel, veld) for deel in delen for veld in velden}

    def per_onderwerp(self) -> Iterator[tuple[Onderwerp, bool, list[BoundField]]]:
        """For the page: each topic with its questions, and whether it is locked."""
        for onderwerp in Onderwerp:
            velden = [self[naam] for naam in self.fields if naam.rpartition("_")[0] == onderwerp]
            yield onderwerp, onderwerp in OP_SLOT, velden

    def clean_op(self) -> date:
        op = is_geweest(self.cleaned_data["op"], vandaag=self.vandaag)
        anders = self.inwoner.gesprekken.filter(op=op, door=self.door)
        if anders.exclude(pk=self.gesprek and self.gesprek.pk).exists():
            raise forms.ValidationError("Van deze dag is er al een gesprek. Vul dat gesprek aan.")
        return op

    def clean(self) -> dict[str, object]:
        gegevens = super().clean()
        for onderwerp in map(Onderwerp, gegevens.get("onderwerpen") or ()):
            if not (gegevens.get(f"{onderwerp}_wens") or gegevens.get(f"{onderwerp}_afspraak")):
                self._mist(onderwerp, "wens", "schrijf op wat de inwoner wil, of wat u samen afsprak.")
            if onderwerp in OP_SLOT:
                if not gegevens.get(f"{onderwerp}_reden"):
                    waarom = "dit is op slot. Schrijf op waarom het nodig is, of haal het onderwerp weg."
                    self._mist(onderwerp, "reden", waarom)
                if not gegevens.get(f"{onderwerp}_grondslag"):
                    self._mist(onderwerp, "grondslag", "dit is op slot. Kies de wet waarom het mag.")
        return gegevens

    def _mist(self, onderwerp: Onderwerp, veld: str, tekst: str) -> None:
        if (naam := f"{onderwerp}_{veld}") not in self.errors:
            self.add_error(naam, f"{onderwerp.label}: {tekst}")

    def delen(self) -> list[Gespreksdeel]:
        """Only of the topics that were chosen; what was typed at another one is left out."""
        gegevens = self.cleaned_data
        velden = ("wens", "afspraak", "reden", "grondslag")
        return [
            Gespreksdeel(
                onderwerp=onderwerp,
                cijfer=gegevens.get(f"{onderwerp}_cijfer"),
                **{veld: gegevens.get(f"{onderwerp}_{veld}", "") for veld in velden},
            )
            for onderwerp in gegevens["onderwerpen"]
        ]


class ReactieForm(Formulier):
    reactie = forms.CharField(
        label="Wat klopt er niet, of wat wilt u erbij zeggen?",
        max_length=400,
        required=False,
        help_text="Maakt u dit leeg? Dan halen wij weg wat u eerder zei.",
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    zonder_mag_leeg = True


class SignaalForm(Formulier):
    soort = forms.ChoiceField(label="Waar gaat het over?", choices=Signaal.Soort, widget=forms.RadioSelect)
    leefgebied = forms.ChoiceField(
        label="Op welk leefgebied?",
        help_text="Alleen bij hulp op een leefgebied.",
        choices=[("", "Geen"), *Onderwerp.choices],
        required=False,
    )
    grondslag = forms.ChoiceField(
        label="Volgens welke wet?",
        help_text="Alleen bij geld, thuis, lijf of gevoel. Daarover schrijft u niets op zonder wet.",
        choices=[("", "Geen"), *Grondslag.choices],
        required=False,
    )
    doel = forms.CharField(
        label="Waarvoor is dit nodig?",
        help_text="De inwoner kan dit lezen. Schrijf het zo op dat u het ook zou zeggen.",
        max_length=200,
        error_messages={"required": "Schrijf op waarvoor dit nodig is. Zonder doel bewaren wij niets."},
    )
    actie = forms.CharField(
        label="Wat gaat u doen?",
        help_text="De inwoner kan dit ook lezen.",
        max_length=400,
        widget=forms.Textarea(attrs={"rows": 2}),
        error_messages={"required": "Schrijf op wat u gaat doen."},
    )
    bekijken_op = Datumveld(
        label="Wanneer bekijkt u dit opnieuw?",
        help_text="Hoogstens 3 maanden verder. Kijkt u niet, dan vervalt het 28 dagen later.",
        widget=Datumkeuze(dagen=("over een maand",)),
    )
    ook_voor = forms.ModelChoiceField(
        label="Wie mag dit nog meer zien?",
        help_text="Hoogstens 1 collega. Die leest alleen dit signaal, en ziet verder niets van de inwoner.",
        queryset=None,
        required=False,
        empty_label="Niemand",
    )

    def __init__(
        self,
        data=None,
        *,
        inwoner: Inwoner,
        gebruiker: Lid,
        vandaag: date,
        collegas: QuerySet,
        signaal: Signaal | None = None,
    ) -> None:
        """Only who follows it names the second one: that one itself would otherwise take the own name away."""
        self.inwoner, self.vandaag, self.signaal = inwoner, vandaag, signaal
        begin = {"bekijken_op": "over een maand"}
        if signaal:
            begin |= {"actie": signaal.actie, "ook_voor": signaal.ook_voor_id}
        super().__init__(data, initial=begin)
        self.fields["ook_voor"].queryset = collegas
        if signaal:
            del self.fields["soort"], self.fields["leefgebied"], self.fields["grondslag"], self.fields["doel"]
            if signaal.volgt_id != gebruiker.pk:
                del self.fields["ook_voor"]

    def clean(self) -> dict[str, object]:
        """A leefgebied belongs to that kind alone, and a law to a leefgebied that is locked: else they are left out."""
        gegevens = super().clean()
        if "soort" not in gegevens:
            return gegevens
        soort = gegevens["soort"]
        leefgebied = gegevens.get("leefgebied", "") if soort == Signaal.Soort.LEEFGEBIED else ""
        op_slot = leefgebied in OP_SLOT
        gegevens |= {"leefgebied": leefgebied, "grondslag": gegevens.get("grondslag", "") if op_slot else ""}
        if self.inwoner.signalen.lopend(self.vandaag).filter(soort=soort, leefgebied=leefgebied).exists():
            self.add_error("soort", "Dit signaal loopt al. Bekijk dat signaal.")
        if soort == Signaal.Soort.LEEFGEBIED and not leefgebied and "leefgebied" not in self.errors:
            self.add_error("leefgebied", "Kies op welk leefgebied.")
        if op_slot and not gegevens["grondslag"] and "grondslag" not in self.errors:
            self.add_error("grondslag", "Kies volgens welke wet dit nodig is.")
        return gegevens

    def clean_bekijken_op(self) -> date:
        dag = self.cleaned_data["bekijken_op"]
        if not self.vandaag < dag <= self.vandaag + HOOGSTENS:
            uiterlijk = schrijf_datum(self.vandaag + HOOGSTENS)
            raise forms.ValidationError(f"Kies een dag na vandaag en uiterlijk {uiterlijk}.")
        return dag


class SignaalStoppenForm(Formulier):
    afloop = forms.ChoiceField(
        label="Waarom kan dit weg?",
        choices=[(afloop.value, afloop.label) for afloop in Signaal.Afloop if afloop != Signaal.Afloop.VERLOPEN],
        widget=forms.RadioSelect,
        error_messages={"required": "Kies waarom dit weg kan."},
    )
