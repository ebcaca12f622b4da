// What the pages do more with a script than without. No page needs it.
// Events have two names: that of htmx 2 and that of htmx 4.

const luister = (namen, doe) => namen.forEach((naam) => document.addEventListener(naam, doe));

// Focus the list of mistakes, but only when that list itself came in:
// with any other swap the focus stays where somebody is typing.
luister(["htmx:afterSwap", "htmx:after:swap"], (gebeurtenis) => {
  const lijst = document.getElementById("fouten");
  const doel = gebeurtenis.detail?.target ?? gebeurtenis.target;
  if (lijst && (doel === lijst || (doel instanceof Element && doel.querySelector(":scope > #fouten")))) lijst.focus();
});

// Say that something is on its way, and say it when it did not arrive. What was typed stays.
const melding = () => document.getElementById("melding");

const zeg = (tekst, { storing = false } = {}) => {
  const regel = melding();
  if (!regel) return;
  regel.classList.toggle("storing", storing);
  if (regel.textContent !== tekst) regel.textContent = tekst;
};

const doelVan = (gebeurtenis) => {
  const doel = gebeurtenis.detail?.target ?? gebeurtenis.detail?.ctx?.target;
  return doel instanceof Element ? doel : null;
};

luister(["htmx:beforeRequest", "htmx:before:request"], (gebeurtenis) => {
  doelVan(gebeurtenis)?.setAttribute("aria-busy", "true");
});

luister(["htmx:afterRequest", "htmx:after:request"], (gebeurtenis) => {
  doelVan(gebeurtenis)?.removeAttribute("aria-busy");
  if (gebeurtenis.detail?.successful && melding()?.classList.contains("storing")) zeg("");
});

luister(["htmx:sendError", "htmx:timeout", "htmx:error"], () => {
  zeg("Dit lukt nu niet. Misschien is er geen internet. Uw tekst staat er nog. Probeer het zo nog eens.", { storing: true });
});

luister(["htmx:responseError", "htmx:response:error"], (gebeurtenis) => {
  const status = gebeurtenis.detail?.xhr?.status ?? gebeurtenis.detail?.ctx?.response?.status;
  if ([409, 422].includes(status)) return;
  zeg("Dit lukt nu niet. Dat ligt aan ons. Uw tekst staat er nog. Probeer het over een paar minuten nog eens.", { storing: true });
});

// Search field: arrow down goes from the text to what was found, escape and arrow up go back.
// Enter chooses nothing by accident: it goes to the first that was found.
document.addEventListener("keydown", (gebeurtenis) => {
  const veld = gebeurtenis.target.closest?.("[data-zoekveld]");
  if (!veld) return;
  const invoer = veld.querySelector("input:not([type=radio])");
  const eerste = veld.querySelector("input[type=radio]");
  const terug = gebeurtenis.key === "Escape" || (gebeurtenis.key === "ArrowUp" && gebeurtenis.target === eerste);
  if (gebeurtenis.target === invoer && eerste && ["ArrowDown", "Enter"].includes(gebeurtenis.key)) {
    gebeurtenis.preventDefault();
    eerste.focus();
  } else if (gebeurtenis.target !== invoer && terug) {
    gebeurtenis.preventDefault();
    invoer.focus();
  }
});

// Read aloud, only with a Dutch voice of the device itself: other voices send the text to their maker.
// Sentence by sentence, because long texts break off. Only after a tap.
const stem = () => speechSynthesis.getVoices().find((v) => v.localService && v.lang.toLowerCase().startsWith("nl"));

const zinnen = (element) => element.innerText.split(/(?<=[.!?])\s+|\n+/).filter((zin) => zin.trim() && zin.trim() !== "Lees voor");

const maakVoorlezer = (knop) => {
  const woord = knop.querySelector("span");
  const toon = (bezig) => {
    woord.textContent = bezig ? "Stop" : "Lees voor";
    knop.querySelector("use")?.setAttribute("href", knop.dataset.icoon.replace(/#.*/, bezig ? "#player-stop" : "#volume"));
    knop.dataset.bezig = bezig ? "ja" : "";
  };
  knop.dataset.icoon = knop.querySelector("use")?.getAttribute("href") ?? "";
  knop.addEventListener("click", () => {
    const liep = knop.dataset.bezig;
    speechSynthesis.cancel();
    document.querySelectorAll("[data-lees]").forEach((ander) => ander.dispatchEvent(new Event("gestopt")));
    const tekst = document.querySelector(knop.dataset.lees);
    if (liep || !tekst) return;
    const alle = zinnen(tekst).map((zin) => Object.assign(new SpeechSynthesisUtterance(zin), { lang: "nl-NL", voice: stem(), rate: 0.9 }));
    alle.at(-1)?.addEventListener("end", () => toon(false));
    alle.forEach((zin) => speechSynthesis.speak(zin));
    toon(true);
  });
  knop.addEventListener("gestopt", () => toon(false));
};

if ("speechSynthesis" in window) {
  const knoppen = document.querySelectorAll("[data-lees]");
  const toonKnoppen = () => knoppen.forEach((knop) => { knop.hidden = !stem(); });
  knoppen.forEach(maakVoorlezer);
  toonKnoppen();
  speechSynthesis.addEventListener?.("voiceschanged", toonKnoppen);
  addEventListener("pagehide", () => speechSynthesis.cancel());
}

// A button that prints, for who does not know where the browser hides it.
document.querySelectorAll("[data-afdrukken]").forEach((knop) => {
  knop.hidden = false;
  knop.addEventListener("click", () => print());
});
