// A passkey: what the device answers goes into the form as text, and the form is sent.
// <form data-passkey="maak|gebruik" data-opties="{json of the server}"> with a field named credential. Loaded before the
// form is on the page: sent without this script, it would go without the answer of the device.

const naarBytes = (tekst) => Uint8Array.from(atob(tekst.replaceAll("-", "+").replaceAll("_", "/")), (teken) => teken.charCodeAt(0));

const naarTekst = (bytes) => btoa(String.fromCharCode(...new Uint8Array(bytes)))
  .replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

const sleutels = (lijst) => lijst?.map((sleutel) => ({ ...sleutel, id: naarBytes(sleutel.id) }));

const maak = ({ publicKey: opties }) => navigator.credentials.create({
  publicKey: {
    ...opties,
    challenge: naarBytes(opties.challenge),
    user: { ...opties.user, id: naarBytes(opties.user.id) },
    excludeCredentials: sleutels(opties.excludeCredentials),
  },
});

const gebruik = ({ publicKey: opties }) => navigator.credentials.get({
  publicKey: { ...opties, challenge: naarBytes(opties.challenge), allowCredentials: sleutels(opties.allowCredentials) },
});

const alsTekst = (sleutel) => {
  const antwoord = { clientDataJSON: naarTekst(sleutel.response.clientDataJSON) };
  for (const deel of ["attestationObject", "authenticatorData", "signature", "userHandle"]) {
    if (sleutel.response[deel]) antwoord[deel] = naarTekst(sleutel.response[deel]);
  }
  if (sleutel.response.getTransports) antwoord.transports = sleutel.response.getTransports();
  return JSON.stringify({
    type: sleutel.type,
    id: sleutel.id,
    rawId: naarTekst(sleutel.rawId),
    response: antwoord,
    authenticatorAttachment: sleutel.authenticatorAttachment,
    clientExtensionResults: sleutel.getClientExtensionResults(),
  });
};

document.addEventListener("submit", async (gebeurtenis) => {
  const formulier = gebeurtenis.target;
  if (!formulier.matches("[data-passkey]")) return;
  gebeurtenis.preventDefault();
  const fout = formulier.querySelector("[data-passkey-fout]");
  fout.hidden = true;
  try {
    const vraag = formulier.dataset.passkey === "maak" ? maak : gebruik;
    formulier.elements.credential.value = alsTekst(await vraag(JSON.parse(formulier.dataset.opties)));
    formulier.submit();
  } catch {
    fout.hidden = false;
  }
});
