// The page on which an agenda is made: dragging as a comfort beside the buttons, and what a swap does to the focus.
// Loaded again with each swap of the page; listens once.

if (!window.agendaLuistert) {
  window.agendaLuistert = true;
  let sleept = null;

  const punten = () => [...document.querySelectorAll(".agenda--maken > [data-punt]")];

  // Drag by the time of an item: the rest of it holds text to select and fields to type in.
  document.addEventListener("pointerdown", (gebeurtenis) => {
    const punt = gebeurtenis.target.closest?.("[data-punt]");
    punten().forEach((ander) => { ander.draggable = ander === punt && Boolean(gebeurtenis.target.closest(".agenda__tijd")); });
  });

  document.addEventListener("dragstart", (gebeurtenis) => {
    sleept = gebeurtenis.target.closest?.("[data-punt]") ?? null;
    sleept?.classList.add("sleept");
  });

  const boven = (gebeurtenis) => (sleept ? gebeurtenis.target.closest?.("[data-punt]") : null);

  document.addEventListener("dragover", (gebeurtenis) => {
    const punt = boven(gebeurtenis);
    if (!punt) return;
    gebeurtenis.preventDefault();
    punten().forEach((ander) => ander.classList.toggle("hier", ander === punt && ander !== sleept));
  });

  document.addEventListener("drop", (gebeurtenis) => {
    const punt = boven(gebeurtenis);
    if (!punt || punt === sleept) return;
    gebeurtenis.preventDefault();
    const volgorde = punten();
    const omlaag = volgorde.indexOf(sleept) < volgorde.indexOf(punt);
    punt.insertAdjacentElement(omlaag ? "afterend" : "beforebegin", sleept);
    stuur(punt.parentElement);
  });

  document.addEventListener("dragend", () => {
    punten().forEach((punt) => punt.classList.remove("sleept", "hier"));
    sleept = null;
  });

  const stuur = (lijst) => {
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
    });
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
