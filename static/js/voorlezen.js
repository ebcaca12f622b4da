// Read aloud, line by line: a recording of the gemeente where there is one, else sentence by sentence with a Dutch voice
// of the device itself. Other voices send the text to their maker. Only after a tap.
// The button is not there when neither exists. Of other languages than Dutch there are recordings alone.

{
  const spreekt = "speechSynthesis" in window;
  const stem = () => spreekt && speechSynthesis.getVoices().find((v) => v.localService && v.lang.toLowerCase().startsWith("nl"));

  let talen = {}; // {nl: {naam, opnames: {text: address}}}
  let beurt = 0; // who stops or begins takes the turn of what was read
  let speelt = null;

  const opname = (taal, tekst) => talen[taal]?.opnames[tekst.replace(/\s+/g, " ")];
  const regels = (element) => element.innerText.split(/\n+/).map((regel) => regel.trim()).filter((regel) => regel && !regel.startsWith("Lees voor"));
  const zinnen = (regel) => regel.split(/(?<=[.!?])\s+/);
  const anderstalig = (element) => [...element.querySelectorAll("[lang]")].flatMap((deel) => deel.innerText.trim().split(/\n+/));
  const teLezen = (element, taal) => {
    const niet = taal === "nl" ? new Set(anderstalig(element)) : new Set();
    return regels(element).filter((regel) => !niet.has(regel));
  };
  const stukken = (element, taal) => teLezen(element, taal).flatMap((regel) => (opname(taal, regel) ? [regel] : zinnen(regel)));

  const speel = (adres) => new Promise((klaar) => {
    speelt = Object.assign(new Audio(adres), { onended: klaar, onerror: klaar });
    speelt.play().catch(klaar);
  });

  const zeg = (teksten) => new Promise((klaar) => {
    const alle = teksten.map((zin) => Object.assign(new SpeechSynthesisUtterance(zin), { lang: "nl-NL", voice: stem(), rate: 0.9 }));
    ["end", "error"].forEach((naam) => alle.at(-1).addEventListener(naam, klaar));
    alle.forEach((zin) => speechSynthesis.speak(zin));
  });

  // Sentences for the voice go together, so that the device takes no breath between them.
  const lees = async (element, taal, nu) => {
    const wachtrij = stukken(element, taal);
    while (wachtrij.length && nu === beurt) {
      const adres = opname(taal, wachtrij[0]);
      if (adres) {
        wachtrij.shift();
        await speel(adres);
      } else {
        const einde = wachtrij.findIndex((tekst) => opname(taal, tekst));
        const samen = wachtrij.splice(0, einde < 0 ? wachtrij.length : einde);
        if (taal === "nl" && stem()) await zeg(samen);
      }
    }
  };

  const stop = () => {
    beurt += 1;
    speelt?.pause();
    if (spreekt) speechSynthesis.cancel();
    document.querySelectorAll("[data-lees]").forEach((knop) => knop.dispatchEvent(new Event("gestopt")));
  };

  const maakVoorlezer = (knop, taal = "nl") => {
    const [woord, icoon] = [knop.querySelector("span"), knop.querySelector("use")];
    const begin = icoon?.getAttribute("href") ?? "";
    const naam = taal === "nl" ? "Lees voor" : `Lees voor in het ${talen[taal].naam}`;
    const toon = (bezig) => {
      woord.textContent = bezig ? "Stop" : naam;
      icoon?.setAttribute("href", begin.replace(/#.*/, bezig ? "#player-stop" : "#volume"));
      knop.dataset.bezig = bezig ? "ja" : "";
    };
    knop.addEventListener("click", () => {
      const [liep, tekst] = [knop.dataset.bezig, document.querySelector(knop.dataset.lees)];
      stop();
      if (liep || !tekst) return;
      const nu = beurt;
      toon(true);
      lees(tekst, taal, nu).then(() => { if (nu === beurt) toon(false); });
    });
    knop.addEventListener("gestopt", () => toon(false));
    toon(false);
  };

  const heeftOpname = (knop, taal) => {
    const tekst = document.querySelector(knop.dataset.lees);
    return Boolean(tekst && stukken(tekst, taal).some((stuk) => opname(taal, stuk)));
  };

  if (!window.leestVoor) {
    window.leestVoor = true;
    const knoppen = [...document.querySelectorAll("[data-lees]")];
    const toonKnoppen = () => knoppen.forEach((knop) => { knop.hidden = !stem() && !heeftOpname(knop, "nl"); });

    const voegTalenToe = () => knoppen.forEach((knop) => {
      Object.keys(talen).filter((taal) => taal !== "nl" && heeftOpname(knop, taal)).forEach((taal) => {
        const ander = knop.cloneNode(true);
        ander.hidden = false;
        knop.after(ander);
        maakVoorlezer(ander, taal);
      });
    });

    knoppen.forEach((knop) => maakVoorlezer(knop));
    toonKnoppen();
    const lijst = knoppen.find((knop) => knop.dataset.opnames)?.dataset.opnames;
    if (lijst) {
      fetch(lijst, { headers: { Accept: "application/json" } })
        .then((antwoord) => (antwoord.ok ? antwoord.json() : {}))
        .then((gevonden) => { talen = gevonden; toonKnoppen(); voegTalenToe(); })
        .catch(() => {}); // without the list the voice of the device reads
    }
    if (spreekt) speechSynthesis.addEventListener?.("voiceschanged", toonKnoppen);
    addEventListener("pagehide", stop);
  }
}
