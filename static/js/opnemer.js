// One recorder for the microphone: it starts with a tap and stops with the next one. Only after a tap.

const OPNAMESOORTEN = [["audio/webm;codecs=opus", "webm"], ["audio/mp4", "m4a"], ["audio/ogg;codecs=opus", "ogg"]];

// In: how many bits per second and milliseconds at most, and what to do: begint(), klaar(file), mislukt().
// Out: wissel() for a tap, and rondAf() for who goes on without one: a promise that ends once `klaar` did its work,
// or nothing when there is no recording. Null when this device cannot record.
const maakOpnemer = ({ bits, hoogstens, begint, klaar, mislukt }) => {
  const kanOpnemen = window.MediaRecorder && navigator.mediaDevices?.getUserMedia;
  const [mime, einde] = (kanOpnemen && OPNAMESOORTEN.find(([soort]) => MediaRecorder.isTypeSupported(soort))) || [];
  if (!mime) return null;
  let opname = null; // from the tap until the work on the file is done
  let recorder = null;
  let gaatDoor = true;

  const stop = () => { if (recorder?.state === "recording") recorder.stop(); };

  const neemOp = async () => {
    const microfoon = await navigator.mediaDevices.getUserMedia({ audio: true });
    const delen = [];
    let wekker = null;
    try {
      if (!gaatDoor) return;
      recorder = new MediaRecorder(microfoon, { mimeType: mime, audioBitsPerSecond: bits });
      const gestopt = new Promise((goed) => recorder.addEventListener("stop", goed));
      recorder.addEventListener("dataavailable", (deel) => delen.push(deel.data));
      recorder.start(1000);
      wekker = setTimeout(stop, hoogstens);
      begint();
      await gestopt;
    } finally {
      clearTimeout(wekker);
      microfoon.getTracks().forEach((spoor) => spoor.stop());
      recorder = null;
    }
    await klaar(new File(delen, `opname.${einde}`, { type: mime.split(";")[0] }));
  };

  const wissel = () => {
    if (opname) return stop();
    gaatDoor = true;
    opname = neemOp().catch(mislukt).finally(() => { opname = null; });
    return undefined;
  };

  const rondAf = () => {
    gaatDoor = false; // a microphone that is still being asked for comes too late
    const loopt = recorder && opname;
    stop();
    return loopt;
  };

  return { wissel, rondAf };
};
