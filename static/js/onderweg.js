// A visit without reception: what is typed stays on this phone, and is sent once there is a connection.
// Per person, at most 7 days; logging out empties the store of this site.

const OPNIEUW = 20_000;
const NIETS = "00000000-0000-0000-0000-000000000000";
const RELATIEF = { eergisteren: -2, gisteren: -1, vandaag: 0, morgen: 1, overmorgen: 2, "volgende week": 7, "over een maand": 30 };

const balk = document.getElementById("onderweg");
const formulier = document.querySelector("form[data-onderweg]");
const soortFormulier = formulier?.dataset.onderweg;

// The store

// Emptied under this page: somebody logged out in another window. What stands here is not kept again until that one is back.
let isLeeggemaakt = false;
class Leeggemaakt extends Error {}
const nietNu = () => {}; // what may wait until the store is back

const openKast = () => new Promise((goed, fout) => {
  const open = indexedDB.open("onderweg", 1);
  open.onupgradeneeded = () => {
    open.result.createObjectStore("bezoeken", { keyPath: ["lid", "sleutel"] });
    open.result.createObjectStore("mij", { keyPath: "naam" });
  };
  open.onsuccess = () => {
    open.result.onclose = raaktLeeg;
    open.result.onversionchange = () => {
      open.result.close();
      raaktLeeg();
    };
    goed(open.result);
  };
  open.onerror = () => fout(open.error);
});
let winkels = null;

const raaktLeeg = () => {
  winkels = null;
  isLeeggemaakt = true;
  zegNietBewaard(new Leeggemaakt());
};

const doe = async (winkel, wijze, werk) => {
  if (isLeeggemaakt) throw new Leeggemaakt();
  winkels ??= openKast();
  const kast = await winkels;
  return new Promise((goed, fout) => {
    const handeling = kast.transaction(winkel, wijze, { durability: "strict" });
    const vraag = werk(handeling.objectStore(winkel));
    handeling.oncomplete = () => goed(vraag?.result);
    handeling.onabort = handeling.onerror = () => fout(handeling.error);
  });
};

const zet = (rij) => doe("bezoeken", "readwrite", (winkel) => winkel.put(rij));
const wis = (sleutel) => doe("bezoeken", "readwrite", (winkel) => winkel.delete([mijnId, sleutel]));
const lees = (sleutel) => doe("bezoeken", "readonly", (winkel) => winkel.get([mijnId, sleutel]));
const verander = (sleutel, anders) => doe("bezoeken", "readwrite", (winkel) => {
  const vraag = winkel.get([mijnId, sleutel]);
  vraag.onsuccess = () => { if (vraag.result) winkel.put({ ...vraag.result, ...anders }); };
  return vraag;
});
const alles = () => doe("bezoeken", "readonly", (winkel) => winkel.getAll());
const vanMij = async () => (await alles()).filter((rij) => rij.lid === mijnId).sort((a, b) => a.op - b.op);

let mijnId = balk?.dataset.lid ?? "";

const wieBenIk = async () => {
  const eerder = await doe("mij", "readonly", (winkel) => winkel.get("lid"));
  mijnId ||= eerder?.waarde ?? "";
  if (mijnId && eerder?.waarde !== mijnId) await doe("mij", "readwrite", (winkel) => winkel.clear());
  if (mijnId) await doe("mij", "readwrite", (winkel) => winkel.put({ naam: "lid", waarde: mijnId }));
};

// What stands in the form

const isRegel = (veld) => veld.name && !["csrfmiddlewaretoken", "versie", "zoek"].includes(veld.name) && veld.type !== "file";

const uitFormulier = () =>
  [...formulier.elements]
    .filter((veld) => isRegel(veld) && (!isAankruis(veld) || veld.checked) && veld.type !== "submit")
    .flatMap((veld) => (veld.multiple ? [...veld.selectedOptions].map((o) => [veld.name, o.value]) : [[veld.name, veld.value]]));

const schrijfDag = (over, vanaf) => {
  const dag = new Date(vanaf);
  dag.setDate(dag.getDate() + over);
  return `${dag.getDate()}-${dag.getMonth() + 1}-${dag.getFullYear()}`;
};

// "Morgen" is the day after it was chosen, not the day after it was sent.
const metVasteDagen = (velden, nu = Date.now()) => {
  const op = velden.find(([naam]) => naam === "actie_op")?.[1];
  return velden.map(([naam, waarde]) => {
    if (naam === "datum") return [naam, waarde.trim().toLowerCase() in RELATIEF ? schrijfDag(RELATIEF[waarde.trim().toLowerCase()], nu) : waarde];
    if (naam === "actie_op" && waarde in RELATIEF) return [naam, "anders"];
    if (naam === "actie_op_anders" && op in RELATIEF) return [naam, schrijfDag(RELATIEF[op], nu)];
    return [naam, waarde];
  });
};

const isAankruis = (veld) => ["radio", "checkbox"].includes(veld.type);

const isVeranderd = (veld) => (isAankruis(veld) ? veld.checked !== veld.defaultChecked : veld.value !== (veld.defaultValue ?? veld.value));

const gelijk = (een, ander) => JSON.stringify([...een].sort()) === JSON.stringify([...ander].sort());

const zetVeld = (veld, er) => {
  if (isAankruis(veld)) veld.checked = er.includes(veld.value);
  else if (veld.multiple) [...veld.options].forEach((o) => { o.selected = er.includes(o.value); });
  else if (veld.options) kiesUit(veld, er);
  else if (veld.type !== "submit" && er.length) veld.value = er[0];
};

// What is not offered here stays chosen: the server says whether it still can be.
const kiesUit = (lijst, [waarde]) => {
  if (waarde === undefined) return;
  if (![...lijst.options].some((keus) => keus.value === waarde)) lijst.append(new Option("Wat u eerder koos", waarde));
  lijst.value = waarde;
};

const vulIn = (rij) => {
  const waarden = new Map();
  rij.velden.forEach(([naam, waarde]) => waarden.set(naam, [...(waarden.get(naam) ?? []), waarde]));
  maakKiesbaar(rij);
  [...formulier.elements].filter(isRegel).forEach((veld) => {
    if (isAankruis(veld) || veld.options || !isVeranderd(veld)) zetVeld(veld, waarden.get(veld.name) ?? []);
    if (veld.name.startsWith("vraag_")) toonVraag(veld);
  });
  if (rij.versie) formulier.elements.versie.value = rij.versie;
  document.querySelector(".melding [data-begin-opnieuw]")?.closest(".melding").removeAttribute("hidden");
};

// The place that was chosen, when it is not in the list here. What the server says is gone, comes back as text to search for.
const maakKiesbaar = (rij) => {
  const waar = rij.velden.find(([naam]) => naam === "waar")?.[1];
  if (!waar || [...formulier.elements].some((veld) => veld.name === "waar" && veld.value === waar)) return;
  if (!document.getElementById("id_bij_wie_error")) {
    kiesbaar(waar, rij.waarTekst);
  } else if (!formulier.elements.bij_wie.value) {
    formulier.elements.bij_wie.value = rij.waarTekst ?? "";
    formulier.elements.bij_wie.dispatchEvent(new Event("input", { bubbles: true }));
  }
};

const kiesbaar = (waarde, tekst) => {
  const lijst = document.getElementById("id_bij_wie_lijst");
  if (!lijst || !tekst) return null;
  const keus = Object.assign(document.createElement("label"), { className: "keus" });
  const rondje = Object.assign(document.createElement("input"), { type: "radio", name: "waar", value: waarde });
  keus.append(rondje, Object.assign(document.createElement("span"), { textContent: tekst }));
  lijst.prepend(keus);
  return rondje;
};

// A form with one of these is worth keeping
const ZEGT_IETS = ["bij_wie", "waar", "verslag", "actie_wat", "gesproken_met", "mogelijke_plek", "idee", "gezocht", "gevonden", "schot", "schot_tekst"];
const isTekst = (naam) => ZEGT_IETS.includes(naam) || /^(antwoord|aantal)_/.test(naam);
const zegtIets = (rij) => rij.bestanden.length > 0 || rij.velden.some(([naam, waarde]) => isTekst(naam) && waarde.trim());

// What the page without reception offers: questions, experiments and schotten as this phone saw them last

const LIJSTEN = ["experiment", "schot"];

const toonVraag = (veld) => { veld.parentElement.querySelector("label").textContent = veld.value; };

const onthoudVragen = () => {
  const vragen = [...formulier.querySelectorAll("[name^=vraag_]")].map((veld) => [veld.name, veld.value]);
  // What a new form begins with; not what was chosen for this visit.
  const isBegin = (naam) => naam === "experiment" && !formulier.dataset.conceptOp && !vanEenPagina();
  const lijsten = LIJSTEN.map((naam) => [...formulier.elements[naam].options].map((o) => [o.value, o.textContent, isBegin(naam) && o.defaultSelected, o.parentElement.label]));
  return doe("mij", "readwrite", (winkel) => winkel.put({ naam: "vragen", waarde: { vragen, lijsten } }));
};

const zetVragen = async () => {
  const bewaard = await doe("mij", "readonly", (winkel) => winkel.get("vragen"));
  if (!bewaard) return;
  const { vragen, lijsten = [] } = bewaard.waarde;
  formulier.querySelectorAll("[data-vragen]").forEach((blok) => {
    const eigen = vragen.filter(([naam]) => naam.startsWith(`vraag_${blok.dataset.vragen}_`));
    const [vak, ...rest] = blok.querySelector("div").children;
    rest.forEach((ander) => ander.remove());
    eigen.forEach((vraag) => blok.querySelector("div").append(vakVoor(vak, vraag)));
    vak.remove();
    if (!eigen.length) blok.remove();
  });
  lijsten.forEach((keuzes, plek) => vulLijst(formulier.elements[LIJSTEN[plek]], keuzes));
};

const vulLijst = (lijst, keuzes) => {
  lijst.replaceChildren();
  keuzes.forEach(([waarde, tekst, gekozen, label]) => {
    if (label && lijst.lastChild.label !== label) lijst.append(Object.assign(document.createElement("optgroup"), { label }));
    (label ? lijst.lastChild : lijst).append(new Option(tekst, waarde, gekozen, gekozen));
  });
};

const vakVoor = (voorbeeld, [naam, vraag]) => {
  const vak = voorbeeld.cloneNode(true);
  const antwoord = naam.replace("vraag_", "antwoord_");
  Object.assign(vak.querySelector("input"), { name: naam, value: vraag });
  Object.assign(vak.querySelector("textarea"), { name: antwoord, id: `id_${antwoord}` });
  vak.querySelector("label").htmlFor = `id_${antwoord}`;
  toonVraag(vak.querySelector("input"));
  return vak;
};

const sleutelVan = () => formulier.dataset.sleutel;

// One after the other, or a photo that came in between is forgotten
let beurt = Promise.resolve();
const opBeurt = (werk) => (beurt = beurt.then(werk, werk));
const bewaar = (anders = {}) => opBeurt(() => bewaarNu(anders));

// Another window wrote to the same visit meanwhile: this one does not write over it.
class Botst extends Error {}
let gezien = 0;

const maakRij = (eerder, anders) => {
  // The page without reception asks less: what was said on the other one goes along.
  const hier = new Set([...formulier.elements].map((veld) => veld.name));
  const waar = formulier.querySelector("[name=waar]:checked");
  return {
    bestanden: [],
    basis: formulier.dataset.conceptOp ?? "",
    versie: formulier.elements.versie?.value,
    ...eerder,
    lid: mijnId,
    sleutel: sleutelVan(),
    soort: soortFormulier,
    velden: [...uitFormulier(), ...(eerder?.velden ?? []).filter(([naam]) => !hier.has(naam))],
    waarTekst: waar?.closest("label").querySelector("span")?.firstChild?.textContent ?? "",
    klaar: false,
    verstuurd: false,
    stand: "",
    op: eerder?.op ?? Date.now(),
    nr: (eerder?.nr ?? 0) + 1,
    ...anders,
  };
};

const bewaarNu = async (anders) => {
  const eerder = await lees(sleutelVan());
  if (eerder && (eerder.nr ?? 0) !== gezien && toonVerschil(eerder, "venster")) throw new Botst();
  const rij = maakRij(eerder, anders);
  if (soortFormulier === "nieuw" && !rij.klaar && !zegtIets(rij)) await wis(rij.sleutel);
  else await zet(rij);
  gezien = rij.nr;
  return rij;
};

// The line on top of the page

const knop = (tekst, doen, soort = "knop knop--stil") => {
  const deel = document.createElement(typeof doen === "string" ? "a" : "button");
  deel.className = soort;
  deel.textContent = tekst;
  if (typeof doen === "string") {
    deel.href = doen;
  } else {
    deel.type = "button";
    deel.addEventListener("click", doen);
  }
  return deel;
};

const zegt = (tekst, ...knoppen) => {
  if (!balk) return;
  const regel = balk.querySelector("p");
  if (regel.textContent !== tekst) regel.textContent = tekst;
  balk.querySelector(".knoppen").replaceChildren(...knoppen);
  balk.hidden = !tekst;
};

const totWanneer = (rij) => new Date(rij.op + DAGEN * 86_400_000).toLocaleDateString("nl-NL", { day: "numeric", month: "long" });
const adresVan = (sleutel, nakijken = false) => `${balk.dataset.nieuw}?sleutel=${sleutel}${nakijken ? "&nakijken=1" : ""}`;
const adresVanRij = (rij, nakijken) => (rij.soort === "wijzig" ? rij.wijzigen : adresVan(rij.sleutel, nakijken));
const aantal = (n) => (n === 1 ? "1 bezoek" : `${n} bezoeken`);

const inloggen = () => `${balk.dataset.inloggen}?next=${encodeURIComponent(balk.dataset.nieuw)}`;

const gooiWeg = (rij, tekst = "Gooi mijn tekst weg") => knop(tekst, async () => { await wis(rij.sleutel); await tekenBalk(); });

let bericht = "";
let overDitFormulier = null;
const tekenBalk = async () => {
  if (!balk || !mijnId) return;
  const rijen = await vanMij();
  const wachtend = rijen.filter((rij) => rij.klaar);
  const anders = wachtend.find((rij) => rij.stand === "anders");
  const half = rijen.find((rij) => !rij.klaar && (rij.soort === "nieuw" || rij.stand === "onvolledig") && (!formulier || rij.sleutel !== sleutelVan() || (formulier.hidden && rij.stand === "onvolledig")));
  if (anders) {
    const gezien = anders.verstuurd ? [gooiWeg(anders)] : [];
    return zegt("Dit bezoek is intussen ook ergens anders bewaard. Er is niets weg.", knop("Bekijk beide teksten", () => toonBeide(anders)), ...gezien);
  }
  if (wachtend.length) {
    const opnieuw = wachtend.some((rij) => rij.stand === "inloggen");
    const waarom = opnieuw ? "Log opnieuw in. Uw tekst staat nog op uw telefoon." : "Wij versturen het zodra er internet is.";
    const tot = `Het blijft op uw telefoon staan tot ${totWanneer(wachtend[0])}.`;
    const erbij = opnieuw ? knop("Log in", inloggen()) : knop("Verstuur nu", () => verstuur());
    const terug = wachtend.length === 1 && !formulier ? [knop("Bekijk of wijzig", adresVanRij(wachtend[0]))] : [];
    return zegt(`Nog niet verstuurd: ${aantal(wachtend.length)}. ${waarom} ${tot}`, erbij, ...terug);
  }
  if (overDitFormulier) return overDitFormulier();
  if (bericht) return zegt(bericht);
  if (formulier && !navigator.onLine) return zegt("Geen internet. U kunt gewoon doorgaan. Uw tekst blijft op uw telefoon.");
  if (half) {
    const wat = half.stand === "onvolledig" ? "Er mist nog iets bij een bezoek. Uw tekst is er nog." : "U was nog bezig met een bezoek op deze telefoon.";
    return zegt(`${wat} Het blijft staan tot ${totWanneer(half)}.`, knop("Ga verder", adresVanRij(half, half.stand === "onvolledig")), gooiWeg(half, "Gooi weg"));
  }
  return zegt("");
};

// Sending

class Inloggen extends Error {}

const haal = async (adres, opties = {}, wacht = 15_000) => {
  const antwoord = await fetch(adres, { redirect: "manual", signal: AbortSignal.timeout(wacht), ...opties });
  if (antwoord.type === "opaqueredirect" || antwoord.status === 403) throw new Inloggen();
  if (![200, 409, 422].includes(antwoord.status)) throw Error(antwoord.status);
  return antwoord.json();
};

const wieIsIngelogd = async () => {
  const { lid, sleutel } = await haal(balk.dataset.wie);
  if (lid !== mijnId) throw new Inloggen();
  return sleutel;
};

const metSleutel = (velden, csrf) => {
  const inhoud = new FormData();
  velden.forEach(([naam, waarde]) => inhoud.append(naam, waarde));
  inhoud.set("csrfmiddlewaretoken", csrf);
  return inhoud;
};

const verstuurBestanden = async (rij, uitslag, csrf) => {
  for (const bestand of rij.bestanden) {
    const inhoud = metSleutel([["sleutel", bestand.sleutel], ["soort", bestand.soort]], csrf);
    inhoud.append("bestand", bestand.inhoud, bestand.naam);
    const gekregen = await haal(uitslag.bestanden, { method: "POST", body: inhoud }, 110_000);
    if (gekregen.stand !== "bewaard") bericht = `Een ${bestand.soort} kon niet mee. ${gekregen.tekst}`;
    rij.bestanden = rij.bestanden.filter((ander) => ander !== bestand);
    await zet(rij);
  }
};

// The same text sent twice leads to the visit both times: nothing is changed twice.
const stuurWijziging = (rij, csrf) => haal(rij.wijzigen, { method: "POST", body: metSleutel([...rij.velden, ["versie", rij.versie], ["nagestuurd", "ja"]], csrf) });

const stuurNieuw = (rij, csrf) => haal(balk.dataset.nasturen.replace(NIETS, rij.sleutel), { method: "POST", body: metSleutel(rij.velden, csrf) });

const stuur = (rij, csrf) => (rij.soort === "wijzig" ? stuurWijziging : stuurNieuw)(rij, csrf);

const verstuurEen = async (rij, csrf) => {
  const uitslag = await stuur(rij, csrf);
  if (uitslag.stand === "bewaard") {
    await verstuurBestanden(rij, uitslag, csrf);
    await wis(rij.sleutel);
    if (rij.soort === "wijzig" && formulier && rij.sleutel === sleutelVan()) location.assign(uitslag.adres);
    // The page without reception, opened again, is for a new one; the other one leads to the visit.
    if (formulier && !formulier.elements.csrfmiddlewaretoken && rij.sleutel === sleutelVan()) history.replaceState(null, "", location.pathname);
  } else {
    await zet({ ...rij, klaar: uitslag.stand === "anders", stand: uitslag.stand, wijzigen: uitslag.wijzigen, waarheen: uitslag.bestanden, basis: uitslag.op });
  }
  return uitslag;
};

// One visit that cannot be sent keeps no other one waiting.
const alleenDeze = (fout) => { if (fout instanceof Inloggen) throw fout; };

let bezig = null;
const verstuur = () => (bezig ??= verstuurAlles().finally(() => { bezig = null; }));

const verstuurAlles = async () => {
  const uitslagen = new Map();
  const wachtend = (await vanMij()).filter((rij) => rij.klaar && rij.stand !== "anders");
  try {
    const csrf = wachtend.length ? await wieIsIngelogd() : "";
    for (const rij of wachtend.filter((een) => een.stand === "inloggen")) {
      rij.stand = "";
      await verander(rij.sleutel, { stand: "" });
    }
    for (const rij of wachtend) {
      const uitslag = await verstuurEen(rij, csrf).catch(alleenDeze);
      if (uitslag) uitslagen.set(rij.sleutel, uitslag);
    }
    const klaar = [...uitslagen.values()].filter((uitslag) => uitslag.stand === "bewaard").length;
    if (klaar && !bericht) bericht = `${aantal(klaar)} verstuurd.`;
  } catch (fout) {
    if (fout instanceof Inloggen) for (const rij of wachtend) if (!uitslagen.has(rij.sleutel)) await verander(rij.sleutel, { stand: "inloggen" });
  }
  await tekenBalk();
  return uitslagen;
};

const toonBeide = async (rij) => {
  const csrf = await wieIsIngelogd().catch(() => null);
  if (!csrf) return verstuur();
  const vorm = Object.assign(document.createElement("form"), { method: "post", action: rij.wijzigen, hidden: true });
  for (const [naam, waarde] of [...rij.velden, ["versie", "0"], ["csrfmiddlewaretoken", csrf]]) {
    vorm.append(Object.assign(document.createElement("input"), { type: "hidden", name: naam, value: waarde }));
  }
  document.body.append(vorm);
  await verstuurBestanden(rij, { bestanden: rij.waarheen }, csrf).catch(() => {});
  await zet({ ...rij, verstuurd: true }).catch(() => {});
  vorm.submit();
};

// Photos and a memo

const MB = 1024 * 1024;
const HOOGSTENS = { foto: 10 * MB, opname: 5 * MB };
const HOOGSTENS_MEE = { aantal: 10, samen: 30 * MB };
const HOOGSTENS_BREED = 3000;
const HOOGSTENS_OPNAME = 10 * 60_000;

// A camera may make more than we keep: drawn again it is small enough, and the place where it was taken is gone already.
const kleiner = async (foto) => {
  if (foto.size <= HOOGSTENS.foto) return foto;
  const beeld = await createImageBitmap(foto);
  const deel = Math.min(1, HOOGSTENS_BREED / Math.max(beeld.width, beeld.height));
  const doek = Object.assign(document.createElement("canvas"), { width: beeld.width * deel, height: beeld.height * deel });
  doek.getContext("2d").drawImage(beeld, 0, 0, doek.width, doek.height);
  const nieuw = await new Promise((klaar) => doek.toBlob(klaar, "image/jpeg", 0.85));
  return nieuw ? new File([nieuw], `${foto.name.replace(/\.\w+$/, "")}.jpg`, { type: nieuw.type }) : foto;
};

const PAST_NIET = { foto: "Deze foto past niet meer op uw telefoon. Maak ruimte, of zet hem er later bij.", opname: "Deze opname past niet meer op uw telefoon. Schrijf op wat u wilde zeggen." };
const neemMee = (soort, inhoud, naam) => neemMeeNu(soort, inhoud, naam).catch((fout) => {
  if (fout instanceof Botst || fout instanceof Leeggemaakt) return zegNietBewaard(fout);
  return zegt(PAST_NIET[soort]);
});

const neemMeeNu = (soort, inhoud, naam) => opBeurt(async () => {
  const rij = await bewaarNu({});
  const samen = rij.bestanden.reduce((som, bestand) => som + bestand.inhoud.size, inhoud.size);
  if (inhoud.size > HOOGSTENS[soort]) return zegt(`Deze ${soort} is te groot: hoogstens ${HOOGSTENS[soort] / MB} MB.`);
  if (rij.bestanden.length >= HOOGSTENS_MEE.aantal || samen > HOOGSTENS_MEE.samen) {
    return zegt("Er kan niet meer mee met dit bezoek. Zet de andere foto's er later bij.");
  }
  rij.bestanden.push({ sleutel: crypto.randomUUID(), soort, naam, inhoud });
  await zet(rij);
  return tekenMee(rij);
});

const laatThuis = (sleutel) => opBeurt(async () => {
  const rij = await lees(sleutelVan());
  rij.bestanden = rij.bestanden.filter((bestand) => bestand.sleutel !== sleutel);
  await zet(rij);
  tekenMee(rij);
});

const tekenMee = (rij) => {
  const lijst = formulier.querySelector("[data-mee]");
  if (!lijst) return;
  lijst.hidden = !rij.bestanden.length;
  lijst.replaceChildren(...rij.bestanden.map((bestand) => {
    const regel = document.createElement("li");
    regel.append(`${bestand.soort === "foto" ? "Foto" : "Opname"} gaat mee: ${bestand.naam} `, knop("Haal weg", () => laatThuis(bestand.sleutel)));
    return regel;
  }));
};

let opnemer = null;
const spreekIn = (vak) => {
  const knopje = vak.querySelector("button");
  opnemer = maakOpnemer({
    bits: 24_000,
    hoogstens: HOOGSTENS_OPNAME,
    begint: () => { knopje.textContent = "Stop met opnemen"; },
    klaar: (opname) => {
      knopje.textContent = "Spreek in";
      return neemMee("opname", opname, opname.name);
    },
    mislukt: () => zegt("De microfoon doet het niet. Geef deze site toestemming, of gebruik de microfoon van uw toetsenbord."),
  });
  vak.hidden = !opnemer;
  knopje.addEventListener("click", () => opnemer?.wissel());
};

const beginBestanden = async () => {
  const vak = formulier.querySelector("[data-bestanden]");
  if (!vak) return;
  const veld = vak.querySelector("[type=file]");
  veld.addEventListener("change", async () => {
    for (const gemaakt of [...veld.files]) {
      const foto = await kleiner(gemaakt).catch(() => gemaakt);
      await neemMee("foto", foto, foto.name);
    }
    veld.value = "";
  });
  spreekIn(vak.querySelector("[data-opname]"));
  const rij = await lees(sleutelVan());
  if (rij) tekenMee(rij);
};

// The form

let straks = null;
const vergeet = () => { clearTimeout(straks); straks = null; };
const schrijfNu = async () => {
  if (straks === null) return;
  vergeet();
  await bewaar().catch(zegNietBewaard);
};

// The phone does not keep it: what was typed still stands on the page.
const zegNietBewaard = (fout) => {
  if (fout instanceof Botst || !formulier) return;
  overDitFormulier = fout instanceof Leeggemaakt
    ? () => zegt("U bent uitgelogd. Wat u typte, staat nog op deze pagina. Log in een nieuw venster in. Kom daarna hier terug.", Object.assign(knop("Log in", balk.dataset.inloggen), { target: "_blank" }))
    : () => zegt("Deze telefoon kan uw tekst niet bewaren. Misschien is hij vol. Laat deze pagina open tot uw bezoek bewaard is.");
  overDitFormulier();
};

const zetSleutel = (csrf) => { if (formulier.elements.csrfmiddlewaretoken) formulier.elements.csrfmiddlewaretoken.value = csrf; };

// Logged in again in another window: the form goes on here.
const gaDoor = async () => {
  if (!isLeeggemaakt || document.hidden) return;
  const csrf = await wieIsIngelogd().catch(() => null);
  if (!csrf) return;
  isLeeggemaakt = false;
  zetSleutel(csrf);
  overDitFormulier = null;
  zegt("");
  gezien = 0;
  await bewaar().catch(zegNietBewaard);
};

// Sent from the page itself, for the phone keeps nothing. What cannot be sent now, stays on the page.
const verstuurVanDePagina = async () => {
  await gaDoor();
  const csrf = await wieIsIngelogd();
  if (formulier.elements.csrfmiddlewaretoken) {
    zetSleutel(csrf);
    formulier.enctype = "multipart/form-data";
    return formulier.submit();
  }
  const rij = maakRij(undefined, { klaar: true });
  const uitslag = await stuur({ ...rij, velden: metVasteDagen(rij.velden) }, csrf);
  if (uitslag.stand === "bewaard") return location.assign(uitslag.adres);
  if (uitslag.stand === "anders") return toonBeide({ ...rij, wijzigen: uitslag.wijzigen, waarheen: uitslag.bestanden });
  return location.assign(adresVan(rij.sleutel, true));
};

const hetLuktNiet = (fout) => {
  const magWeer = () => { delete formulier.dataset.bezig; };
  if (fout instanceof Botst) return magWeer();
  return verstuurVanDePagina().catch((reden) => {
    magWeer();
    if (isLeeggemaakt || reden instanceof Inloggen) return zegNietBewaard(new Leeggemaakt());
    return zegt("Dit lukt nu niet: er is geen internet, en uw telefoon kan de tekst niet bewaren. De tekst staat nog op deze pagina. Laat de pagina open, en druk later nog eens op Bewaar.");
  });
};

const bewaarStraks = () => {
  if (formulier.dataset.bezig) return;
  clearTimeout(straks);
  straks = setTimeout(schrijfNu, 300);
};

const gaVerder = async (gebeurtenis) => {
  if (gebeurtenis.submitter?.name === "zoek") return;
  gebeurtenis.preventDefault();
  if (formulier.dataset.bezig) return;
  formulier.dataset.bezig = "ja";
  await opnemer?.rondAf();
  vergeet();
  await (soortFormulier === "wijzig" ? verstuurWijziging() : verstuurNieuw()).catch(hetLuktNiet);
};

const verstuurWijziging = async () => {
  await bewaar({ verstuurd: true });
  const csrf = await wieIsIngelogd().catch(() => null);
  if (csrf) {
    zetSleutel(csrf);
    return formulier.submit();
  }
  overDitFormulier = null;
  const rij = await bewaar({ klaar: true, wijzigen: new URL(formulier.action).pathname });
  await zet({ ...rij, velden: metVasteDagen(rij.velden) });
  const uitslag = (await verstuur()).get(rij.sleutel);
  if (uitslag?.stand === "onvolledig") {
    await bewaar({ stand: "onvolledig" });
    return formulier.submit();
  }
  delete formulier.dataset.bezig;
  return verberg();
};

// What waits to be sent is not in sight, or somebody writes it again.
const verberg = (...knoppen) => {
  formulier.hidden = true;
  balk.querySelector(".knoppen").append(
    knop("Toch nog iets wijzigen", () => { formulier.hidden = false; formulier.elements.verslag.focus(); }),
    ...knoppen,
  );
  balk.setAttribute("tabindex", "-1");
  return balk.focus();
};

const verstuurNieuw = async () => {
  overDitFormulier = null;
  const rij = await bewaar({ klaar: true });
  await zet({ ...rij, velden: metVasteDagen(rij.velden) });
  const uitslag = (await verstuur()).get(rij.sleutel);
  if (uitslag?.stand === "bewaard") return location.assign(uitslag.adres);
  if (uitslag?.stand === "onvolledig" && !formulier.elements.csrfmiddlewaretoken) return location.assign(adresVan(rij.sleutel, true));
  if (uitslag?.stand === "onvolledig") {
    await bewaar({ stand: "onvolledig" });
    return formulier.submit();
  }
  delete formulier.dataset.bezig;
  if (uitslag) return undefined;
  return verberg(knop("Nieuw bezoek", balk.dataset.nieuw));
};

const zegTerug = (rij) => () => zegt(
  `Uw tekst staat weer in het formulier. Hij blijft op uw telefoon tot ${totWanneer(rij)}.`,
  knop("Gooi mijn tekst weg", async () => { await wis(rij.sleutel); location.reload(); }),
);

// True when the person has to say first which of two texts stays
const haalTerug = async () => {
  const rij = await lees(sleutelVan());
  gezien = rij?.nr ?? 0;
  if (!rij || gelijk(rij.velden, uitFormulier())) return false;
  const isAnders = soortFormulier === "nieuw" && formulier.dataset.conceptOp && rij.basis !== formulier.dataset.conceptOp;
  if (isAnders && toonVerschil(rij)) return true;
  if (isAnders) return false;
  vulIn(rij);
  formulier.dispatchEvent(new Event("input", { bubbles: true }));
  overDitFormulier = zegTerug(rij);
  overDitFormulier();
  return false;
};

const toonVerschil = (rij, soort = "apparaat") => {
  const klaar = async () => {
    gezien = rij.nr ?? 0;
    await bewaar({ basis: formulier.dataset.conceptOp ?? "" }).catch(zegNietBewaard);
    formulier.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const gooiWeg = async () => { gezien = 0; await wis(rij.sleutel); };
  return legNaast(rij, { soort, klaar, weg: soort === "venster" ? klaar : gooiWeg });
};

// The page somebody comes from stands in the address; that is another visit than the one that is half done.
const vanEenPagina = () => {
  const gevraagd = new URLSearchParams(location.search);
  return ["organisatie", ...LIJSTEN].some((naam) => gevraagd.get(naam));
};

const kiesSleutel = async () => {
  if (formulier.dataset.sleutel) return;
  const gevraagd = new URLSearchParams(location.search);
  const half = (await vanMij()).filter((rij) => rij.soort === "nieuw" && !rij.klaar).at(-1);
  const vorige = vanEenPagina() ? null : half?.sleutel;
  const sleutel = gevraagd.get("sleutel") && gevraagd.get("sleutel") !== NIETS ? gevraagd.get("sleutel") : vorige ?? crypto.randomUUID();
  formulier.dataset.sleutel = sleutel;
  if (vanEenPagina()) {
    gevraagd.set("sleutel", sleutel); // opened again it is this visit
    history.replaceState(null, "", `?${gevraagd}`);
  }
  await zetVragen();
  if (!formulier.elements.datum.value) formulier.elements.datum.defaultValue = schrijfDag(0, Date.now());
  const recent = await doe("mij", "readonly", (winkel) => winkel.get("recent"));
  [...(recent?.waarde ?? [])].reverse().forEach(([waarde, tekst]) => kiesbaar(waarde, tekst));
  if (vanEenPagina() && !(await lees(sleutel))) beginVanaf(gevraagd);
};

const beginVanaf = (gevraagd) => {
  const waar = gevraagd.get("organisatie") && `organisatie.${gevraagd.get("organisatie")}`;
  if (waar) ([...formulier.elements].find((veld) => veld.value === waar) ?? kiesbaar(waar, "De organisatie waar u net keek")).checked = true;
  for (const naam of LIJSTEN) {
    const lijst = formulier.elements[naam];
    const gekozen = gevraagd.get(naam) ?? "";
    if (gekozen && ![...lijst.options].some((keus) => keus.value === gekozen)) lijst.append(new Option(`Het ${naam} waar u net keek`, gekozen));
    if (gekozen || gevraagd.get("schot")) lijst.value = gekozen;
    for (let vak = gekozen && lijst.closest("details"); vak; vak = vak.parentElement.closest("details")) vak.open = true;
  }
};

const onthoudRecent = () => {
  if (soortFormulier !== "nieuw" || formulier.elements.bij_wie.value) return;
  const keuzes = [...formulier.querySelectorAll("#id_bij_wie_lijst label")];
  const paren = keuzes.map((keus) => [keus.querySelector("input").value, keus.querySelector("span").firstChild.textContent]);
  if (formulier.elements.csrfmiddlewaretoken && paren.length) doe("mij", "readwrite", (winkel) => winkel.put({ naam: "recent", waarde: paren })).catch(nietNu);
};

const beginFormulier = async () => {
  if (!mijnId) return zegt("Log eerst een keer in met internet. Daarna kunt u hier een bezoek bewaren.", knop("Log in", inloggen()));
  formulier.hidden = false;
  await kiesSleutel();
  // Typed before this script was ready, or while it looks what the phone kept; what is put back comes from the form itself.
  let isGetypt = [...formulier.elements].filter(isRegel).some(isVeranderd);
  formulier.addEventListener("input", ({ target }) => { isGetypt ||= target !== formulier; });
  const moetKiezen = await haalTerug();
  await beginBestanden();
  onthoudRecent();
  if (soortFormulier === "nieuw" && formulier.elements.csrfmiddlewaretoken) await onthoudVragen();
  formulier.addEventListener("input", bewaarStraks);
  if (isGetypt && !moetKiezen) bewaarStraks();
  document.addEventListener("visibilitychange", () => { if (document.hidden) schrijfNu(); });
  addEventListener("pagehide", schrijfNu);
  addEventListener("focus", gaDoor);
  document.addEventListener("visibilitychange", gaDoor);
  // Logged out, the answer would lead away from the page with the text.
  document.addEventListener("htmx:beforeRequest", (gebeurtenis) => { if (isLeeggemaakt && gebeurtenis.target === formulier) gebeurtenis.preventDefault(); });
  document.addEventListener("htmx:afterSwap", async () => {
    const op = document.getElementById("bewaard")?.dataset.op;
    if (!op || op === formulier.dataset.conceptOp) return;
    formulier.dataset.conceptOp = op;
    await verander(sleutelVan(), { basis: op }).catch(nietNu);
  });
  formulier.addEventListener("submit", gaVerder);
  document.querySelector("[data-begin-opnieuw]")?.addEventListener("submit", async (gebeurtenis) => {
    gebeurtenis.preventDefault();
    vergeet();
    await wis(sleutelVan()).catch(() => {});
    gebeurtenis.target.submit();
  });
  return undefined;
};

// What is gone

const ruimOp = async (allen) => {
  const oud = (await alles()).filter((rij) => isTeOud(rij) && (allen || !rij.klaar));
  for (const rij of oud) await doe("bezoeken", "readwrite", (winkel) => winkel.delete([rij.lid, rij.sleutel]));
  if (oud.some((rij) => rij.lid === mijnId)) bericht = TE_OUD;
  const bezoek = document.querySelector("[data-bewaard]");
  if (bezoek) await ruimBezoekOp(bezoek.dataset);
};

// The page of a visit shows that it is saved; what did not arrive with it stays.
const ruimBezoekOp = async ({ bewaard, wijziging, versie }) => {
  const rij = await lees(bewaard);
  const isGelezen = rij?.klaar && rij.stand === "anders" && rij.verstuurd && !rij.bestanden.length;
  if (isGelezen || (rij && !rij.klaar && !rij.bestanden.length)) await wis(bewaard);
  else if (rij && !rij.klaar) await zet({ ...rij, klaar: true, stand: "" });
  const gewijzigd = await lees(wijziging);
  if (gewijzigd?.verstuurd && Number(versie) > Number(gewijzigd.versie)) await wis(wijziging);
};

const vraagBijUitloggen = (vorm) => vorm.addEventListener("submit", async (gebeurtenis) => {
  gebeurtenis.preventDefault();
  const zeker = () => logUit(vorm);
  if (vorm.dataset.zeker) return zeker();
  await schrijfNu().catch(() => {});
  const rijen = await alles().catch(() => []);
  if (!rijen.length) return zeker();
  vorm.dataset.zeker = "ja";
  const klaar = rijen.filter((rij) => rij.klaar).length;
  const wat = klaar ? `U hebt nog ${aantal(klaar)} dat niet verstuurd is.` : "Op deze telefoon staat nog een tekst die niet bewaard is.";
  zegt(`${wat} Als u uitlogt, gaat het van uw telefoon af.`, knop("Toch uitloggen", zeker), knop("Verstuur eerst", () => verstuur()));
  balk.setAttribute("tabindex", "-1");
  return balk.focus();
});

const begin = async () => {
  await wieBenIk();
  await ruimOp();
  if (formulier) await beginFormulier();
  if (balk.hidden) await tekenBalk();
  await verstuur();
  await ruimOp("ook wat klaar was");
  await tekenBalk();
  addEventListener("online", () => verstuur().catch(nietNu));
  addEventListener("offline", () => tekenBalk().catch(nietNu));
  setInterval(async () => { if ((await vanMij().catch(() => [])).some((rij) => rij.klaar && rij.stand === "")) await verstuur().catch(nietNu); }, OPNIEUW);
};

let begonnen = Promise.resolve();
if (balk && "indexedDB" in window) {
  document.querySelectorAll("form[data-uitloggen]").forEach(vraagBijUitloggen);
  addEventListener("pageshow", (gebeurtenis) => { if (gebeurtenis.persisted) location.reload(); });
  if (balk.dataset.werker) navigator.serviceWorker?.register(balk.dataset.werker, { scope: balk.dataset.nieuw }).catch(() => {});
  begonnen = begin().catch((fout) => {
    if (formulier && !formulier.elements.csrfmiddlewaretoken) zegt("Deze browser kan op uw telefoon niets bewaren. U kunt hier alleen schrijven als er internet is.");
    else if (formulier) formulier.addEventListener("submit", gaVerder);
    return fout;
  });
}
