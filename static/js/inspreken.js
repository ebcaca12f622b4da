// Record with the microphone: the sound lands in the file field, as if it was chosen there.
// Without a microphone, or without a script, the file field is all there is.

{
  const HOOGSTENS = 240_000;

  const maakInspreker = (vak) => {
    const [knop, woord, zegt, geluid] = ["button", "button span", "[role=status]", "audio"].map((wat) => vak.querySelector(wat));
    const veld = document.getElementById(vak.dataset.inspreken);

    const bewaar = (opname) => {
      const lijst = new DataTransfer();
      lijst.items.add(opname);
      veld.files = lijst.files;
      URL.revokeObjectURL(geluid.src);
      geluid.src = URL.createObjectURL(opname);
      geluid.hidden = false;
      woord.textContent = "Spreek opnieuw in";
      zegt.textContent = "Uw opname staat klaar. Luister of het goed is. Kies dan: Bewaar.";
    };

    const opnemer = veld && maakOpnemer({
      bits: 48_000,
      hoogstens: HOOGSTENS,
      begint: () => {
        woord.textContent = "Stop met opnemen";
        zegt.textContent = "U kunt nu praten. Wij nemen op.";
      },
      klaar: bewaar,
      mislukt: () => { zegt.textContent = "De microfoon doet het niet. Kies een bestand, of typ uw antwoord."; },
    });
    if (!opnemer) return;

    knop.addEventListener("click", opnemer.wissel);
    veld.form.addEventListener("submit", (gebeurtenis) => {
      const opname = opnemer.rondAf();
      if (!opname) return;
      gebeurtenis.preventDefault();
      opname.then(() => veld.form.requestSubmit(gebeurtenis.submitter));
    });
    vak.hidden = false;
  };

  document.querySelectorAll("[data-inspreken]").forEach(maakInspreker);
}
