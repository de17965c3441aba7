// Who else has this question open. The page says that it is open as long as somebody is at it; a page that nobody
// looks at falls silent, so that it neither claims to be read nor keeps a session alive. Beside the list a question
// passes by; somebody is at it only after going into it, and until then the page only tells who else is.
(() => {
  "use strict";
  const place = document.querySelector("[data-presence]");
  if (!place) return;
  const EVERY = 20 * 1000;
  const AWAY = 10 * 60 * 1000;
  const address = place.dataset.presence;
  const besides = place.dataset.looking === "true";
  let isAt = !besides;
  let touched = Date.now();
  let asked = besides ? Date.now() : 0;
  const show = (others) => {
    const lines = others.map((words) => Object.assign(document.createElement("p"), { textContent: words }));
    if (place.textContent !== lines.map((line) => line.textContent).join("")) place.replaceChildren(...lines);
    place.hidden = others.length === 0;
  };
  const ask = async () => {
    const now = Date.now();
    if (document.visibilityState !== "visible" || window.frameElement?.hidden || now - touched > AWAY || now - asked < EVERY - 1000) return;
    asked = now;
    try {
      const answer = await fetch(isAt ? address : `${address}&look=1`, { method: "POST", redirect: "error" });
      if (!answer.ok) return;
      show((await answer.json()).others);
      document.dispatchEvent(new Event("kezdesu:spoke"));
    } catch {
      // The network is away: the page asks again in its time.
    }
  };
  ["keydown", "pointerdown", "pointermove"].forEach((kind) => {
    document.addEventListener(kind, () => {
      const slept = Date.now() - touched > AWAY;
      touched = Date.now();
      if (slept) ask();
    }, { passive: true });
  });
  if (besides) {
    ["keydown", "pointerdown", "focusin"].forEach((kind) => {
      document.addEventListener(kind, () => {
        if (isAt) return;
        isAt = true;
        asked = 0;
        ask();
      }, { passive: true });
    });
  }
  document.addEventListener("visibilitychange", ask);
  document.addEventListener("kezdesu:shown", ask);
  window.addEventListener("pagehide", () => { if (isAt) navigator.sendBeacon(`${address}&leave=1`); });
  window.addEventListener("pageshow", (event) => { if (event.persisted) { asked = 0; ask(); } });
  setInterval(ask, EVERY);
})();
