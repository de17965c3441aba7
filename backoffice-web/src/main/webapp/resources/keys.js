// Single keys for the desk's lists and pages. They only press what is on the page; without this file everything
// works by Tab and Enter. "?" shows the keys and the switch that turns them off on this machine. And long texts are
// counted while they are typed.
(() => {
  "use strict";
  const SWITCH = "kezdesu.keys";
  const dialog = document.getElementById("keys");
  if (!dialog) return;
  const isOn = () => localStorage.getItem(SWITCH) !== "off";
  const toggle = dialog.querySelector("[data-keys-switch]");
  // What only some pages have is told only there.
  dialog.querySelectorAll("[data-keys-if]").forEach((line) => { line.hidden = !document.querySelector(line.dataset.keysIf); });
  const show = () => {
    toggle.checked = isOn();
    dialog.showModal();
  };
  toggle.addEventListener("change", () => localStorage.setItem(SWITCH, toggle.checked ? "on" : "off"));
  document.querySelectorAll("[data-keys-open]").forEach((button) => {
    button.closest("[hidden]").hidden = false;
    button.addEventListener("click", show);
  });

  // Ticking all lines at once.
  document.querySelectorAll("[data-tick-all]").forEach((all) => {
    const boxes = () => document.querySelectorAll(`input[name="${all.dataset.tickAll}"]`);
    all.closest("[hidden]").hidden = false;
    all.addEventListener("change", () => boxes().forEach((box) => { box.checked = all.checked; }));
    document.addEventListener("change", (event) => {
      if (event.target.name === all.dataset.tickAll) all.checked = [...boxes()].every((box) => box.checked);
    });
  });

  // What is typed stays on this machine until it is sent, so that the end of a session takes nothing away.
  const keep = (field, count) => {
    const place = `kezdesu.typed ${window.location.pathname}${window.location.search} ${field.id}`;
    const kept = sessionStorage.getItem(place);
    if (kept && kept !== field.value) {
      const back = document.createElement("button");
      back.type = "button";
      back.className = "link small";
      back.textContent = field.dataset.restore;
      back.addEventListener("click", () => {
        field.value = kept;
        back.remove();
        count();
        field.focus();
      });
      field.before(back);
    }
    field.addEventListener("input", () => sessionStorage.setItem(place, field.value));
    field.form.addEventListener("submit", () => sessionStorage.setItem(place, ""));
  };

  // How much of a long text is left, counted as the server counts: in code points.
  document.querySelectorAll("[data-limit]").forEach((field) => {
    const said = document.createElement("p");
    said.className = "counter";
    said.setAttribute("aria-live", "polite");
    field.after(said);
    const count = () => {
      const left = Number(field.dataset.limit) - [...field.value.replace(/\r\n/g, "\n")].length;
      said.textContent = `${left < 0 ? field.dataset.over : field.dataset.left} ${Math.abs(left).toLocaleString(document.documentElement.lang)}`;
      said.classList.toggle("counter--over", left < 0);
    };
    field.addEventListener("input", count);
    count();
    keep(field, count);
  });

  // Ctrl+Enter in any field sends a form that is filled in many times.
  const send = document.querySelector("[data-send]");
  send?.form.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    send.click();
  });

  const rows = [...document.querySelectorAll("[data-rows] tbody tr")];
  const linkOf = (row) => row.querySelector("th a");
  const here = () => rows.findIndex((row) => row.contains(document.activeElement));
  const step = (by) => {
    const at = here();
    const next = at < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + by));
    if (rows[next]) linkOf(rows[next]).focus();
  };
  const tick = () => {
    const box = rows[here()]?.querySelector("input[type=checkbox]");
    if (box) {
      box.checked = !box.checked;
      box.dispatchEvent(new Event("change", { bubbles: true }));
    }
  };
  // A link or a button is pressed; of what is larger, its first button is pressed, or its first field reached.
  const reach = (marked) => {
    const folded = marked.closest("details");
    if (folded) folded.open = true;
    const target = marked.matches("a, button") ? marked : marked.querySelector("a, button, input, textarea, select");
    if (target.matches("a, button")) target.click();
    else target.focus();
  };
  // What was just put into a field is gone on with there, at its end.
  const field = document.getElementById(document.querySelector("[data-to]")?.dataset.to ?? "");
  if (field) {
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  }
  const wanted = document.getElementById(window.location.hash.slice(1));
  if (wanted?.matches("details[data-key]")) reach(wanted);

  // What a key presses on this page, by data-key; what it does in a list of rows otherwise.
  const deeds = {
    j: () => step(1),
    k: () => step(-1),
    x: tick,
    o: () => linkOf(rows[here()] ?? document.createElement("tr"))?.click(),
    a: () => {
      const box = rows[here()]?.querySelector("input[type=checkbox]");
      const button = document.querySelector("[data-rows]")?.closest("form").querySelector("button[id$=accept]");
      if (box && button) {
        rows.forEach((row) => row.querySelectorAll("input[type=checkbox]").forEach((other) => { other.checked = other === box; }));
        button.click();
      }
    },
    d: () => {
      const link = rows[here()] && linkOf(rows[here()]);
      if (link) window.location.assign(`${link.href}#decline`);
    },
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || dialog.open) return;
    if (event.target.closest("input:not([type=checkbox]), textarea, select, [contenteditable]")) return;
    // Whoever has turned the keys off presses the button that opens this list.
    if (!isOn()) return;
    if (event.key === "?") {
      event.preventDefault();
      show();
      return;
    }
    const marked = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
    if (marked) {
      event.preventDefault();
      reach(marked);
      return;
    }
    const deed = rows.length > 0 && deeds[event.key];
    if (deed) {
      event.preventDefault();
      deed();
    }
  });
})();
