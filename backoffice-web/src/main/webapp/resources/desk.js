// The shell's own script: keyboard, and a clear end of an idle session.
(() => {
  "use strict";
  // What was typed wrong is read first.
  const readFaults = () => document.querySelector(".faults")?.focus();
  readFaults();
  document.addEventListener("kezdesu:shown", () => { if (document.hasFocus()) readFaults(); });
  // "/" goes to the first field of the filter rail, as in many registers.
  document.addEventListener("keydown", (event) => {
    if (localStorage.getItem("kezdesu.keys") === "off") return;
    // On a Kazakh or Russian layout the same key types something else.
    const isSlash = event.key === "/" || (event.code === "Slash" && [".", "№"].includes(event.key));
    if (!isSlash || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("input, textarea, select, [contenteditable]")) return;
    const first = document.querySelector(".left form input:not([type=hidden]), .left form select");
    if (first) {
      event.preventDefault();
      first.focus();
      first.select?.();
    }
  });
  // What was typed and not saved is copied by one press.
  document.querySelectorAll("[data-copy]").forEach((button) => {
    const words = button.parentElement.querySelector("blockquote");
    button.hidden = !navigator.clipboard;
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(words.textContent);
        button.textContent = button.dataset.copy;
      } catch {
        // The browser does not let us: it is marked, to be copied by hand.
        window.getSelection().selectAllChildren(words);
      }
    });
  });
  // After an hour without a word with the server the session is gone: ask the server, which shows the sign-in page.
  const IDLE = 61 * 60 * 1000;
  let last = Date.now();
  const spoke = () => { last = Date.now(); };
  if (window.jQuery) window.jQuery(document).on("pfAjaxComplete ajaxComplete", spoke);
  document.addEventListener("kezdesu:spoke", spoke);
  // In a frame it is the page around it that looks to that.
  if (window.parent === window) setInterval(() => {
    if (Date.now() - last > IDLE && document.visibilityState === "visible") window.location.reload();
  }, 30 * 1000);
})();
