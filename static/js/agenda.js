// The page on which an agenda is made: dragging as a comfort beside the buttons, and what a swap does to the focus.
// Loaded again with each swap of the page; listens once.

if (!window.agendaLuistert) {
  window.agendaLuistert = true;
  const RAND = 72; // this near to an edge of the window, in pixels, the page moves along
  const STAP = 14;
  let sleept = null;
  let vinger = null; // of several fingers, the one that drags

  const punten = () => [...document.querySelectorAll(".agenda--maken > [data-punt]")];

  // By the handle with anything; a mouse or pen may also take the time. A finger elsewhere moves the page.
  const greep = (gebeurtenis) =>
    gebeurtenis.target.closest?.(gebeurtenis.pointerType === "touch" ? ".agenda__greep" : ".agenda--maken .agenda__tijd");

  const boven = (gebeurtenis) =>
    document.elementFromPoint(gebeurtenis.clientX, gebeurtenis.clientY)?.closest(".agenda--maken > [data-punt]");

  const laatLos = () => {
    punten().forEach((punt) => punt.classList.remove("sleept", "hier"));
    sleept = vinger = null;
  };

  document.addEventListener("pointerdown", (gebeurtenis) => {
    const vast = sleept || gebeurtenis.button !== 0 ? null : greep(gebeurtenis);
    if (!vast) return;
    gebeurtenis.preventDefault(); // no text is selected on the way
    vast.setPointerCapture(gebeurtenis.pointerId);
    [sleept, vinger] = [vast.closest("[data-punt]"), gebeurtenis.pointerId];
    sleept.classList.add("sleept");
  });

  document.addEventListener("pointermove", (gebeurtenis) => {
    if (!sleept || gebeurtenis.pointerId !== vinger) return;
    const punt = boven(gebeurtenis);
    punten().forEach((ander) => ander.classList.toggle("hier", ander === punt && ander !== sleept));
    if (gebeurtenis.clientY < RAND) window.scrollBy(0, -STAP);
    if (gebeurtenis.clientY > window.innerHeight - RAND) window.scrollBy(0, STAP);
  });

  document.addEventListener("pointerup", (gebeurtenis) => {
    if (!sleept || gebeurtenis.pointerId !== vinger) return;
    const [punt, wat] = [boven(gebeurtenis), sleept];
    laatLos();
    if (!punt || punt === wat || !wat.isConnected) return; // a colleague may have changed the list meanwhile
    const volgorde = punten();
    const omlaag = volgorde.indexOf(wat) < volgorde.indexOf(punt);
    punt.insertAdjacentElement(omlaag ? "afterend" : "beforebegin", wat);
    stuur(punt.parentElement);
  });

  document.addEventListener("pointercancel", (gebeurtenis) => {
    if (gebeurtenis.pointerId === vinger) laatLos();
  });

  document.addEventListener("keydown", (gebeurtenis) => {
    if (gebeurtenis.key === "Escape" && sleept) laatLos();
  });

  // Until the answer is there the list takes no taps: they would be about what stood there before.
  const stuur = (lijst) => {
    lijst.inert = true;
    htmx.ajax("POST", lijst.dataset.orde, {
      target: "#inhoud",
      select: "#inhoud",
      swap: "outerHTML",
      values: {
        orde: punten().map((punt) => punt.dataset.punt).join(","),
        gezien: lijst.dataset.gezien,
        deel: "ja",
        csrfmiddlewaretoken: document.querySelector("[name=csrfmiddlewaretoken]").value,
      },
    }).finally(() => { lijst.inert = false; });
  };

  // After a swap htmx keeps the focus on the same button. When that is gone, go to the list; and say what happened.
  document.addEventListener("htmx:afterSettle", () => {
    if (!document.querySelector(".agenda")) return;
    if (document.activeElement === document.body) document.getElementById("agenda-kop")?.focus();
    const tekst = document.querySelector("#inhoud .melding p")?.textContent;
    const regel = document.getElementById("melding");
    if (tekst && regel) regel.textContent = tekst;
  });
}
