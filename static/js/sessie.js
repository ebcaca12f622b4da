// "Blijf ingelogd": a question two minutes before the session ends. The server decides; this only tells beforehand.
// What was typed when it ended stays on the page: one logs in again beside it, and goes on here.

const vraag = document.getElementById("sessie");
const VOORAF = 120;
const nu = () => Date.now() / 1000; // counts on while the computer sleeps

if (vraag) {
  const { lid, wie, stil, hoogstens, over } = vraag.dataset;
  let uiterlijk = nu() + Number(hoogstens);
  let einde = nu() + Number(over);
  const kop = vraag.querySelector("h2");
  const tekst = vraag.querySelector("p");
  const eerst = [kop.textContent, tekst.textContent];
  const blijf = vraag.querySelector("[data-blijf]");
  const opnieuw = vraag.querySelector("[data-opnieuw]");
  const inloggen = opnieuw.getAttribute("href");

  const leef = () => {
    einde = Math.min(nu() + Number(stil), uiterlijk);
    if (vraag.open) vraag.close();
  };

  const isGetypt = (veld) =>
    ["radio", "checkbox"].includes(veld.type) ? veld.checked !== veld.defaultChecked : veld.type !== "hidden" && veld.value !== veld.defaultValue;

  const zegVoorbij = () => {
    const staatErTekst = [...document.querySelectorAll("main form[method=post] :is(input, textarea)")].some(isGetypt);
    kop.textContent = "U bent uitgelogd";
    tekst.textContent = staatErTekst
      ? "Log opnieuw in. Dat gaat in een nieuw venster. Kom daarna hier terug. Wat u typte, staat er nog."
      : "Log opnieuw in. Daarna komt u terug op deze pagina.";
    opnieuw.target = staatErTekst ? "_blank" : "";
    opnieuw.href = staatErTekst ? inloggen : `${inloggen}?next=${encodeURIComponent(location.pathname + location.search)}`;
  };

  const kijk = () => {
    const seconden = einde - nu();
    if (seconden > VOORAF) return;
    const voorbij = seconden <= 0;
    if (voorbij && opnieuw.hidden) {
      zegVoorbij();
    } else if (!voorbij && einde === uiterlijk && !vraag.open) {
      tekst.textContent = "U bent al lang ingelogd. Bewaar wat u hebt getypt en log daarna opnieuw in.";
    }
    blijf.hidden = voorbij || einde === uiterlijk;
    opnieuw.hidden = !voorbij;
    if (!vraag.open && !vraag.dataset.weg) vraag.showModal();
  };

  // Logged in again in another window: the forms here get the key of the new session.
  const gaVerder = async () => {
    if (document.hidden || nu() < einde) return;
    const antwoord = await fetch(wie, { redirect: "manual" }).catch(() => null);
    const sessie = antwoord?.ok ? await antwoord.json() : null;
    if (sessie?.lid !== lid) return;
    document.querySelectorAll("[name=csrfmiddlewaretoken]").forEach((veld) => { veld.value = sessie.sleutel; });
    [einde, uiterlijk] = [nu() + sessie.over, nu() + sessie.hoogstens];
    [kop.textContent, tekst.textContent] = eerst;
    opnieuw.hidden = true;
    if (vraag.open) vraag.close();
  };

  blijf.addEventListener("submit", async (gebeurtenis) => {
    gebeurtenis.preventDefault();
    const inhoud = new URLSearchParams(new FormData(blijf));
    const antwoord = await fetch(blijf.action, { method: "POST", body: inhoud, redirect: "manual" }).catch(() => null);
    if (antwoord?.ok) leef();
    else if (antwoord) einde = nu();
    kijk();
  });
  vraag.addEventListener("close", () => { vraag.dataset.weg = einde - nu() > VOORAF ? "" : "ja"; });
  // Sent after the end it would be lost.
  document.addEventListener("submit", (gebeurtenis) => {
    if (nu() < einde || vraag.contains(gebeurtenis.target) || gebeurtenis.target.matches("[data-uitloggen], :not([method=post])")) return;
    gebeurtenis.preventDefault();
    gebeurtenis.stopImmediatePropagation();
    vraag.dataset.weg = "";
    opnieuw.hidden = true;
    kijk();
  }, true);
  ["htmx:afterRequest", "htmx:after:request"].forEach((naam) => document.addEventListener(naam, (gebeurtenis) => {
    if (gebeurtenis.detail?.successful && !gebeurtenis.detail?.xhr?.getResponseHeader("HX-Redirect")) leef();
  }));
  setInterval(kijk, 1000);
  document.addEventListener("visibilitychange", async () => { await gaVerder(); kijk(); });
  addEventListener("focus", gaVerder);
}
