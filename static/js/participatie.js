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
  if (status === 429) {
    zeg("U doet dit heel vaak achter elkaar. Wacht even en probeer het dan nog eens.", { storing: true });
    return;
  }
  zeg("Dit lukt nu niet. Dat ligt aan ons. Uw tekst staat er nog. Probeer het over een paar minuten nog eens.", { storing: true });
});

// Of two taps on a button that sends, the second waits: the first is on its way. Without a script the server sees to it.
document.addEventListener("submit", (gebeurtenis) => {
  const formulier = gebeurtenis.target;
  if (gebeurtenis.defaultPrevented || formulier.getAttribute("method")?.toLowerCase() !== "post") return;
  if (formulier.dataset.verstuurd) {
    gebeurtenis.preventDefault();
    return;
  }
  formulier.dataset.verstuurd = "ja";
  setTimeout(() => delete formulier.dataset.verstuurd, 2000);
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

// A button that prints, for who does not know where the browser hides it.
document.querySelectorAll("[data-afdrukken]").forEach((knop) => {
  knop.hidden = false;
  knop.addEventListener("click", () => print());
});
