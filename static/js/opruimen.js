// A text that waits on this phone goes after 7 days, also when nobody is logged in or makes visits any more.
// Where onderweg.js keeps visits, it does this itself: what was ready is sent first.
// Logging out empties the store on every page; onderweg.js asks first. Who stops halfway logging in was never in: that keeps it.

const DAGEN = 7;
const TE_OUD = `Er stond een tekst ${DAGEN} dagen op uw telefoon zonder dat hij verstuurd was. Hij is nu weg.`;
const isTeOud = (rij) => rij.op < Date.now() - DAGEN * 86_400_000;

const zegTeOud = () => {
  const tekst = Object.assign(document.createElement("p"), { textContent: TE_OUD });
  const melding = Object.assign(document.createElement("div"), { className: "melding melding--let-op" });
  melding.setAttribute("role", "status");
  melding.append(tekst);
  document.querySelector("#inhoud > .bladzij").prepend(melding);
};

// What does not exist is not made by looking.
const openWatErIs = async () => {
  const kasten = await indexedDB.databases?.();
  if (kasten && !kasten.some((kast) => kast.name === "onderweg")) return;
  const open = indexedDB.open("onderweg");
  open.onupgradeneeded = () => open.transaction.abort();
  open.onsuccess = () => gooiOudWeg(open.result);
};

const gooiOudWeg = (kast) => {
  const handeling = kast.transaction("bezoeken", "readwrite");
  let isWeg = false;
  handeling.objectStore("bezoeken").openCursor().onsuccess = ({ target }) => {
    const plek = target.result;
    if (!plek) return;
    if (isTeOud(plek.value)) {
      plek.delete();
      isWeg = true;
    }
    plek.continue();
  };
  handeling.oncomplete = () => {
    kast.close();
    if (isWeg) zegTeOud();
  };
};

if (!document.getElementById("onderweg") && "indexedDB" in window) openWatErIs().catch(() => {});

// Not every browser does what the answer to logging out asks; other windows let go of the store when they are told.
const gooiKastWeg = () => new Promise((klaar) => {
  const weg = indexedDB.deleteDatabase("onderweg");
  weg.onsuccess = weg.onerror = weg.onblocked = klaar;
});

// A store that cannot be thrown away keeps nobody logged in.
const logUit = (vorm) => gooiKastWeg().catch(() => {}).then(() => vorm.submit());

document.addEventListener("submit", (gebeurtenis) => {
  if (gebeurtenis.defaultPrevented || !gebeurtenis.target.matches("form[data-uitloggen]")) return;
  gebeurtenis.preventDefault();
  logUit(gebeurtenis.target);
});
