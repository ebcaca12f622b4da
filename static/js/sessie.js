// "Blijf ingelogd": a question two minutes before the session ends. The server decides; this only tells beforehand.

const vraag = document.getElementById("sessie");
const VOORAF = 120;
const nu = () => performance.now() / 1000;

if (vraag) {
  const { stil, hoogstens, over } = vraag.dataset;
  const uiterlijk = nu() + Number(hoogstens);
  let einde = nu() + Number(over);
  const kop = vraag.querySelector("h2");
  const tekst = vraag.querySelector("p");
  const blijf = vraag.querySelector("[data-blijf]");
  const opnieuw = vraag.querySelector("[data-opnieuw]");

  const leef = () => {
    einde = Math.min(nu() + Number(stil), uiterlijk);
    if (vraag.open) vraag.close();
  };

  const kijk = () => {
    const seconden = einde - nu();
    if (seconden > VOORAF) return;
    const voorbij = seconden <= 0;
    if (voorbij && opnieuw.hidden) {
      kop.textContent = "U bent uitgelogd";
      tekst.textContent = "Log opnieuw in. Daarna komt u terug op deze pagina.";
    } else if (!voorbij && einde === uiterlijk && !vraag.open) {
      tekst.textContent = "U bent al lang ingelogd. Bewaar wat u hebt getypt en log daarna opnieuw in.";
    }
    blijf.hidden = voorbij || einde === uiterlijk;
    opnieuw.hidden = !voorbij;
    if (!vraag.open && !vraag.dataset.weg) vraag.showModal();
  };

  opnieuw.href += `?next=${encodeURIComponent(location.pathname + location.search)}`;
  blijf.addEventListener("submit", async (gebeurtenis) => {
    gebeurtenis.preventDefault();
    const inhoud = new URLSearchParams(new FormData(blijf));
    const antwoord = await fetch(blijf.action, { method: "POST", body: inhoud, redirect: "manual" }).catch(() => null);
    if (antwoord?.ok) leef();
    else if (antwoord) einde = nu();
    kijk();
  });
  vraag.addEventListener("close", () => { vraag.dataset.weg = einde - nu() > VOORAF ? "" : "ja"; });
  ["htmx:afterRequest", "htmx:after:request"].forEach((naam) => document.addEventListener(naam, (gebeurtenis) => {
    if (gebeurtenis.detail?.successful && !gebeurtenis.detail?.xhr?.getResponseHeader("HX-Redirect")) leef();
  }));
  setInterval(kijk, 1000);
  document.addEventListener("visibilitychange", kijk);
}
