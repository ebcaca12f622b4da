"""Choose with whom, what, why and until when; the yes itself follows on the preview."""

from collections.abc import Collection
from datetime import date
from uuid import uuid4

from django import forms
from django.utils.formats import date_format

from participatie.forms import Formulier
from trajecten.models import Inwoner, Toestemming
from trajecten.models.toestemmingen import BLOKNAMEN, MAANDEN, Blok, Doel
from trajecten.models.verzoeken import maanden_later
from trajecten.ontvangers import KORTSTE, Ontvanger
from trajecten.toestemmingen import VRAGEN, Keuze, waarom_niet_vragen

DUREN = (1, 3, MAANDEN, 12)


class OntvangerZoekForm(Formulier):
    zonder_mag_leeg = True

    zoek = forms.CharField(
        label="Naam",
        help_text="De naam van een persoon of een bedrijf.",
        min_length=KORTSTE,
        max_length=100,
        widget=forms.TextInput(attrs={"autocomplete": "off", "enterkeyhint": "search"}),
        error_messages={
            "required": "Vul een naam in.",
            "min_length": "Vul 2 letters of meer van de naam in.",
        },
    )


class ToestemmingForm(Formulier):
    """What is shared with one recipient. A helper also says how the inwoner gave it, or asks for it."""

    doel = forms.ChoiceField(label="Waarvoor?", widget=forms.RadioSelect)
    blokken = forms.MultipleChoiceField(
        label="Wat?",
        help_text="Wat helpt, deelt u apart. Kies dan alleen dat. Een verhaal gaat in 1 keer helemaal mee.",
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Kies wat er gedeeld wordt."},
    )
    tot = forms.ChoiceField(label="Hoe lang?", widget=forms.RadioSelect, initial=str(MAANDEN))
    vorm = forms.ChoiceField(label="Hoe zegt de inwoner ja?", widget=forms.RadioSelect)
    bewijs = forms.CharField(
        label="Waar ligt het papier?",
        help_text="Alleen als het op papier staat. Bijvoorbeeld: map toestemmingen, gemeentehuis.",
        max_length=200,
        required=False,
    )

    def __init__(
        self,
        data=None,
        *,
        inwoner: Inwoner,
        ontvanger: Ontvanger,
        dag: date,
        zelf: bool,
        vraag: Toestemming | None = None,
        eerder: Collection[Toestemming] = (),
        keuze: Keuze | None = None,
    ) -> None:
        """In: a choice that somebody comes back to from the preview; what was given or asked before."""
        super().__init__(data, initial=_begin(keuze, dag=dag))
        self.inwoner, self.ontvanger, self.dag, self.vraag, self.eerder = inwoner, ontvanger, dag, vraag, eerder
        self.fields["doel"].choices = [(doel.value, doel.label) for doel in ontvanger.doelen]
        namen = Blok.choices if zelf else BLOKNAMEN.items()
        self.fields["blokken"].choices = [(b, naam) for b, naam in namen if vraag is None or b in vraag.blokken]
        self.fields["blokken"].label = f"Wat mag {ontvanger.naam} lezen?"
        self.fields["blokken"].error_messages["required"] = f"Kies wat {ontvanger.naam} mag lezen."
        self.fields["tot"].choices = [(str(aantal), _duur(dag, aantal)) for aantal in DUREN]
        if vraag:
            del self.fields["doel"]
            self.fields["blokken"].help_text = ""
        if zelf:
            del self.fields["vorm"], self.fields["bewijs"]
        else:
            vragen = [] if inwoner.lid_id is None else [(VRAGEN, "De inwoner leest de vraag en kiest later zelf")]
            self.fields["vorm"].choices = [
                *vragen,
                (Toestemming.Vorm.SAMEN, "De inwoner zegt het nu, in een gesprek met mij"),
                (Toestemming.Vorm.PAPIER, "De inwoner zette een handtekening op papier"),
            ]

    def clean(self) -> dict[str, object]:
        schoon = super().clean()
        blokken = schoon.get("blokken", [])
        if Blok.NODIG in blokken and len(blokken) > 1:
            self.add_error("blokken", "Deel apart wat helpt. Haal dat vinkje weg, of kies alleen dat.")
        if schoon.get("vorm") == Toestemming.Vorm.PAPIER and not schoon.get("bewijs"):
            self.add_error("bewijs", "Schrijf op waar het papier ligt.")
        if schoon.get("vorm") == VRAGEN:
            reden = waarom_niet_vragen(self.eerder, doel=schoon.get("doel", ""), dag=self.dag)
            if reden:
                self.add_error("vorm", reden)
        return schoon

    def keuze(self) -> Keuze:
        schoon = self.cleaned_data
        vorm = schoon.get("vorm", Toestemming.Vorm.ZELF)
        return Keuze(
            inwoner=self.inwoner.pk,
            soort=self.ontvanger.soort,
            ontvanger=self.ontvanger.pk,
            doel=self.vraag.doel if self.vraag else schoon["doel"],
            blokken=tuple(schoon["blokken"]),
            tot=maanden_later(self.dag, int(schoon["tot"])),
            vorm=str(vorm),
            bewijs=schoon.get("bewijs", "") if vorm == Toestemming.Vorm.PAPIER else "",
            sleutel=uuid4(),
            vraag=self.vraag.pk if self.vraag else None,
        )


def _duur(dag: date, aantal: int) -> str:
    tot = date_format(maanden_later(dag, aantal), "j F Y")
    return f"{aantal} {'maand' if aantal == 1 else 'maanden'}, tot {tot}"


def _begin(keuze: Keuze | None, *, dag: date) -> dict[str, object]:
    """No block is chosen beforehand, also not when somebody asks for it: a yes is something one does."""
    if keuze:
        duur = next((aantal for aantal in DUREN if maanden_later(dag, aantal) == keuze.tot), MAANDEN)
        gekozen = {"doel": keuze.doel, "blokken": keuze.blokken, "vorm": keuze.vorm, "bewijs": keuze.bewijs}
        return gekozen | {"tot": str(duur)}
    return {"doel": Doel.KENNISMAKEN, "vorm": VRAGEN}
