// Two texts of one visit: the one on this phone, and the one in the form. Both are shown, question by question, and
// somebody chooses. Until then the form is out of sight: what is typed there would go over the text on the phone.

const BIJ_ELKAAR = { waar: "bij_wie", actie_op_anders: "actie_op", talent: "talent_van" };
const TELEFOON = "telefoon";
const NU = "nu";
const ALLEBEI = "allebei";

const vraagVan = (naam) => BIJ_ELKAAR[naam] ?? naam.replace(/^vraag_/, "antwoord_");
const vakkenVan = (vraag) => [...formulier.elements].filter((veld) => isRegel(veld) && veld.type !== "submit" && vraagVan(veld.name) === vraag);

const labelVan = (vraag) => {
  const kop = formulier.querySelector(`label[for="id_${vraag}"]`) ?? vakkenVan(vraag)[0].closest("fieldset").querySelector("legend");
  return kop.textContent.trim();
};

const inWoorden = (naam, waarde, rij) => {
  const veld = [...formulier.elements].find((een) => een.name === naam && (!isAankruis(een) || een.value === waarde));
  if (veld?.options) return [...veld.options].find((keus) => keus.value === waarde)?.textContent ?? "";
  if (veld && isAankruis(veld)) return veld.closest("label").textContent.trim();
  return naam === "waar" ? rij.waarTekst : waarde.replaceAll("\r", "").trim();
};

const leesVraag = (vraag, velden, rij) => {
  const paren = velden.filter(([naam, waarde]) => vraagVan(naam) === vraag && waarde.trim() && !naam.startsWith("vraag_"));
  const zonderDag = paren.filter(([naam]) => naam !== "actie_op_anders" || paren.some(([, waarde]) => waarde === "anders"));
  return zonderDag.map(([naam, waarde]) => inWoorden(naam, waarde, rij)).filter(Boolean).join(", ");
};

const zoekVerschillen = (rij) => {
  const hier = uitFormulier();
  const doetIets = [...hier, ...rij.velden].some(([naam, waarde]) => naam === "actie" && waarde === "ja");
  const vragen = new Set([...formulier.elements].filter((veld) => isRegel(veld) && veld.type !== "submit").map((veld) => vraagVan(veld.name)));
  return [...vragen].filter((vraag) => vraag !== "actie_op" || doetIets)
    .map((vraag) => ({ vraag, telefoon: leesVraag(vraag, rij.velden, rij), nu: leesVraag(vraag, hier, rij) }))
    .filter(({ telefoon, nu }) => telefoon && telefoon !== nu);
};

// Long texts can stand under each other; where only one of two can stay, somebody has to say which.
const beginMet = ({ vraag, nu }) => {
  if (!nu) return TELEFOON;
  return vakkenVan(vraag).some((veld) => veld.rows || veld.type === "checkbox") ? ALLEBEI : "";
};

const maak = (soort, eigenschappen, ...delen) => {
  const deel = Object.assign(document.createElement(soort), eigenschappen);
  deel.append(...delen);
  return deel;
};

const kaart = (kop, tekst) => maak("div", { className: "kaart" }, maak("h4", { textContent: kop }), maak("p", { innerText: tekst || "Niets" }));

const WAAR = {
  apparaat: { daar: "Op deze telefoon", hier: "Op het andere apparaat", weg: "Laat mijn tekst weg" },
  venster: { daar: "In het andere venster", hier: "In dit venster", weg: "Houd alleen dit venster" },
};

const tekenVerschil = (verschil, { daar, hier }) => {
  const begin = beginMet(verschil);
  const keuzes = [[TELEFOON, daar], [NU, hier]];
  if (begin === ALLEBEI) keuzes.unshift([ALLEBEI, "Allebei"]);
  const chips = keuzes.map(([waarde, tekst]) => maak("label", { className: "keus" },
    maak("input", { type: "radio", name: `kies_${verschil.vraag}`, value: waarde, checked: waarde === begin }), maak("span", { textContent: tekst })));
  return maak("section", { className: "stapel stapel--krap" },
    maak("h3", { textContent: labelVan(verschil.vraag) }),
    maak("div", { className: "kaarten" }, kaart(daar, verschil.telefoon), kaart(hier, verschil.nu)),
    maak("fieldset", { className: "groep" }, maak("legend", { textContent: "Wat moet er staan?" }), maak("div", { className: "keuzes keuzes--chips" }, ...chips)));
};

const neemOver = (vraag, keuze, rij) => {
  const waarden = (naam) => rij.velden.filter(([een]) => een === naam).map(([, waarde]) => waarde);
  if (vraag === "bij_wie") maakKiesbaar(rij);
  for (const veld of vakkenVan(vraag)) {
    const er = waarden(veld.name);
    if (keuze === ALLEBEI && veld.type === "checkbox") veld.checked ||= er.includes(veld.value);
    else if (keuze === ALLEBEI && veld.rows) veld.value = [veld.value, ...er].filter((tekst) => tekst.trim()).join("\n\n");
    else zetVeld(veld, er.length || isAankruis(veld) ? er : [""]);
    if (veld.name.startsWith("vraag_")) toonVraag(veld);
  }
};

const vraagKeuze = (rondje) => {
  zegt("Kies bij elke vraag wat er moet staan.");
  rondje.closest("section").scrollIntoView({ block: "center" });
  rondje.focus();
};

// In: where the other text was written, what to do once somebody chose, and when that text may go. Returns whether there
// was anything to choose.
const legNaast = (rij, { soort, klaar, weg }) => {
  const verschillen = zoekVerschillen(rij);
  if (!verschillen.length || document.getElementById("verschil")) return verschillen.length > 0;
  const vak = maak("section", { className: "stapel", id: "verschil", tabIndex: -1 },
    maak("h2", { textContent: "Dit bezoek is ook ergens anders gewijzigd" }),
    maak("p", { textContent: "Er is niets weg. Kies bij elke vraag wat er moet staan." }),
    ...verschillen.map((verschil) => tekenVerschil(verschil, WAAR[soort])));
  const sluit = async (doen) => {
    vak.remove();
    formulier.hidden = false;
    await doen();
    formulier.elements.verslag.focus();
  };
  vak.append(maak("div", { className: "knoppen knoppen--breed" },
    knop("Zo moet het zijn", () => {
      const keuzes = verschillen.map(({ vraag }) => [vraag, vak.querySelector(`[name="kies_${vraag}"]:checked`)?.value]);
      const [mist] = keuzes.find(([, keuze]) => !keuze) ?? [];
      if (mist) return vraagKeuze(vak.querySelector(`[name="kies_${mist}"]`));
      return sluit(() => {
        for (const [vraag, keuze] of keuzes) if (keuze !== NU) neemOver(vraag, keuze, rij);
        return klaar();
      });
    }, "knop"),
    knop(WAAR[soort].weg, () => sluit(weg), "knop knop--tweede")));
  formulier.hidden = true;
  formulier.before(vak);
  vak.focus();
  return true;
};
