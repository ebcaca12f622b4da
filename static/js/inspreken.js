// Record with the microphone: the sound lands in the file field, as if it was chosen there. Only after a tap.
// Without a microphone, or without a script, the file field is all there is.

{
  const HOOGSTENS_SECONDEN = 240;
  const SOORTEN = [["audio/webm;codecs=opus", "webm"], ["audio/mp4", "m4a"], ["audio/ogg;codecs=opus", "ogg"]];

  const maakInspreker = (vak) => {
    const [knop, woord, zegt, geluid] = ["button", "button span", "[role=status]", "audio"].map((wat) => vak.querySelector(wat));
    const veld = document.getElementById(vak.dataset.inspreken);
    const [soort, einde] = SOORTEN.find(([mime]) => MediaRecorder.isTypeSupported(mime)) ?? [];
    if (!veld || !soort) return;
    let recorder = null;

    const bewaar = (delen) => {
      const opname = new File(delen, `opname.${einde}`, { type: soort.split(";")[0] });
      const lijst = new DataTransfer();
      lijst.items.add(opname);
      veld.files = lijst.files;
      URL.revokeObjectURL(geluid.src);
      geluid.src = URL.createObjectURL(opname);
      geluid.hidden = false;
      zegt.textContent = "Uw opname staat klaar. Luister of het goed is. Kies dan: Bewaar.";
    };

    const begin = async () => {
      const microfoon = await navigator.mediaDevices.getUserMedia({ audio: true });
      const delen = [];
      recorder = new MediaRecorder(microfoon, { mimeType: soort, audioBitsPerSecond: 48000 });
      recorder.addEventListener("dataavailable", (deel) => delen.push(deel.data));
      recorder.addEventListener("stop", () => {
        microfoon.getTracks().forEach((spoor) => spoor.stop());
        recorder = null;
        woord.textContent = "Spreek opnieuw in";
        bewaar(delen);
      });
      recorder.start();
      setTimeout(() => recorder?.stop(), HOOGSTENS_SECONDEN * 1000);
      woord.textContent = "Stop met opnemen";
      zegt.textContent = "U kunt nu praten. Wij nemen op.";
    };

    knop.addEventListener("click", () => {
      if (recorder) return recorder.stop();
      return begin().catch(() => { zegt.textContent = "De microfoon doet het niet. Kies een bestand, of typ uw antwoord."; });
    });
    vak.hidden = false;
  };

  if (window.MediaRecorder && navigator.mediaDevices) document.querySelectorAll("[data-inspreken]").forEach(maakInspreker);
}
