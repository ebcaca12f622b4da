// Lets one page open without reception: the empty form of a visit, with what it looks like. Nothing else is kept.
const KIST = "onderweg-{{ versie }}";
const SCHIL = "{{ schil }}";
const FORMULIER = "{{ formulier }}";
const VAST = "{{ vast }}";
const WACHT = 8000;

const zonderKoekjes = { credentials: "omit", cache: "no-store" };

const vul = async () => {
  const antwoord = await fetch(SCHIL, zonderKoekjes);
  if (!antwoord.ok || antwoord.redirected) throw new Error(`${antwoord.status}`);
  const tekst = await antwoord.clone().text();
  const delen = [...tekst.matchAll(/(?:href|src)="([^"#]+)/g)].map((deel) => deel[1]).filter((adres) => adres.startsWith(VAST));
  const kist = await caches.open(KIST);
  await kist.addAll([...new Set(delen)].map((adres) => new Request(adres, { credentials: "omit" })));
  await kist.put(SCHIL, antwoord);
};

const ruimOp = async () => {
  const namen = (await caches.keys()).filter((naam) => naam !== KIST);
  await Promise.all(namen.map((naam) => caches.delete(naam)));
  await self.clients.claim();
};

const metInternetOfZonder = async (vraag) => {
  try {
    const antwoord = await fetch(vraag, { signal: AbortSignal.timeout(WACHT) });
    if (![502, 503, 504].includes(antwoord.status)) return antwoord;
  } catch { /* no reception */ }
  return (await (await caches.open(KIST)).match(SCHIL)) ?? Response.error();
};

self.addEventListener("install", (gebeurtenis) => gebeurtenis.waitUntil(vul().then(() => self.skipWaiting())));
self.addEventListener("activate", (gebeurtenis) => gebeurtenis.waitUntil(ruimOp()));
self.addEventListener("fetch", (gebeurtenis) => {
  const vraag = gebeurtenis.request;
  const adres = new URL(vraag.url);
  if (vraag.method !== "GET" || adres.origin !== self.location.origin) return;
  if (vraag.mode === "navigate" && adres.pathname === FORMULIER) gebeurtenis.respondWith(metInternetOfZonder(vraag));
  else if (adres.pathname.startsWith(VAST)) gebeurtenis.respondWith(caches.match(vraag).then((er) => er ?? fetch(vraag)));
});
