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

  // What is typed stays on this machine until a page says that what was sent with it is done: neither the end of a
  // session nor a lost network takes anything away.
  const SENT = "kezdesu.sent";
  if (document.querySelector("#notices .note--done")) {
    JSON.parse(sessionStorage.getItem(SENT) ?? "[]").forEach((place) => sessionStorage.removeItem(place));
    sessionStorage.removeItem(SENT);
  }
  // The same field of the same question, whether beside the list or on its own page.
  const placeOf = (field) => {
    const query = window.location.search.replace(/&(back|beside)=[^&]*/g, "");
    return `kezdesu.typed ${window.location.pathname}${query} ${field.id}`;
  };
  document.addEventListener("submit", (event) => {
    if (event.defaultPrevented) return;
    sessionStorage.setItem(SENT, JSON.stringify([...event.target.querySelectorAll("[data-limit]")].map(placeOf)));
  });
  const keep = (field, count) => {
    const place = placeOf(field);
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
    // What came back to be corrected has not been taken yet.
    if (document.querySelector(".faults, .versions")) sessionStorage.setItem(place, field.value);
    field.addEventListener("input", () => sessionStorage.setItem(place, field.value));
  };

  // How much of a long text is left, counted as the server counts: in code points.
  document.querySelectorAll("[data-limit]").forEach((field) => {
    const said = document.createElement("p");
    said.className = "counter";
    said.setAttribute("aria-live", "polite");
    field.after(said);
    const count = () => {
      const left = Number(field.dataset.limit) - [...field.value.replace(/\r\n/g, "\n")].length;
      said.textContent = `${left < 0 ? field.dataset.over : field.dataset.left} ${Math.abs(left).toLocaleString(document.documentElement.lang === "en" ? "en" : "ru")}`;
      said.classList.toggle("counter--over", left < 0);
    };
    field.addEventListener("input", count);
    count();
    keep(field, count);
  });

  // Files that are too large together are told before they are sent, so that nothing typed is lost on the way.
  document.querySelectorAll("[data-most]").forEach((field) => {
    field.addEventListener("change", () => {
      const bytes = [...field.files].reduce((sum, file) => sum + file.size, 0);
      field.setCustomValidity(bytes > Number(field.dataset.most) ? field.dataset.over : "");
      field.reportValidity();
    });
  });

  // Ctrl+Enter in any field sends a form that is filled in many times.
  const send = document.querySelector("[data-send]");
  send?.form.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    send.click();
  });

  // With a Kazakh or Russian layout on, a key is known by where it lies: what is "j" on the key stays "j".
  const keyOf = (event) => {
    const letter = /^[A-Za-z]$/.exec(event.key)?.[0] ?? (/^[!-~]$/.test(event.key) ? null : /^Key([A-Z])$/.exec(event.code)?.[1]);
    if (!letter) return event.key;
    return event.shiftKey ? letter.toUpperCase() : letter.toLowerCase();
  };

  const list = document.querySelector("[data-rows]");
  const rows = () => [...document.querySelectorAll("[data-rows] tbody tr, [data-rows] > li")];
  const linkOf = (row) => row.querySelector("th a, .rank__head a");
  const rowOf = (element) => rows().find((row) => row.contains(element));
  const current = () => rowOf(document.activeElement);
  const boxOf = (row) => row?.querySelector("input[type=checkbox]");
  const ticked = () => rows().filter((row) => boxOf(row)?.checked);

  // The list keeps its place: whoever opened a question, or did something with it, goes on at the next one that is
  // still there. The questions of the list are also the ones among which the page of a question leads on.
  const PLACE = "kezdesu.place";
  const LIST = "kezdesu.list";
  const nameOf = (href) => href.replace(/&back=.*$/, "");
  const names = () => rows().map((row) => nameOf(linkOf(row).href));
  const from = (all, at) => [...all.slice(at), ...all.slice(0, at).reverse()];
  const keepPlace = (row) => {
    const at = row ? Math.max(0, rows().indexOf(row)) : 0;
    sessionStorage.setItem(PLACE, JSON.stringify({ path: window.location.pathname, order: from(names(), at) }));
  };
  const keepList = (row) => {
    keepPlace(row);
    if (linkOf(row).search.includes("number=")) sessionStorage.setItem(LIST, JSON.stringify(rows().map((one) => linkOf(one).href)));
  };
  const stay = () => {
    const kept = JSON.parse(sessionStorage.getItem(PLACE) ?? "null");
    if (!kept || kept.path !== window.location.pathname) return;
    sessionStorage.removeItem(PLACE);
    if (document.querySelector(".faults") || window.location.hash) return;
    const name = kept.order.find((one) => names().includes(one));
    const row = rows()[name === undefined ? 0 : names().indexOf(name)];
    const target = row ? linkOf(row) : document.getElementById("main");
    // What has just happened is read out with the place where one goes on.
    if (document.querySelector("#notices .notice")) target.setAttribute("aria-describedby", "notices");
    target.focus();
  };
  if (list) {
    let last;
    document.addEventListener("kezdesu:keep", (event) => keepList(event.detail));
    list.addEventListener("focusin", () => { last = current(); });
    list.closest("form")?.addEventListener("submit", () => keepPlace(current() ?? ticked()[0] ?? last));
    list.addEventListener("click", (event) => {
      const link = event.target.closest("a");
      const row = link && rowOf(link);
      if (row && linkOf(row) === link) keepList(row);
    });
  }
  const among = document.querySelector("[data-neighbours]");
  if (among) {
    const number = new URLSearchParams(window.location.search).get("number");
    const hrefs = JSON.parse(sessionStorage.getItem(LIST) ?? "[]");
    const at = hrefs.findIndex((href) => new URL(href).searchParams.get("number") === number);
    among.querySelectorAll("a").forEach((link) => {
      const href = at < 0 ? undefined : hrefs[at + Number(link.dataset.by)];
      if (href) link.href = href;
      link.hidden = !href;
    });
    among.hidden = at < 0 || hrefs.length < 2;
    // The list is gone on with where one has come to.
    const kept = JSON.parse(sessionStorage.getItem(PLACE) ?? "null");
    if (kept && at >= 0) {
      kept.order = from(hrefs.map(nameOf), at);
      sessionStorage.setItem(PLACE, JSON.stringify(kept));
    }
  }

  const step = (by) => {
    const all = rows();
    const at = all.indexOf(current());
    const next = document.querySelector("a[rel=next]");
    if (by > 0 && at === all.length - 1 && next && ticked().length === 0) {
      sessionStorage.setItem(PLACE, JSON.stringify({ path: window.location.pathname, order: [] }));
      next.click();
      return;
    }
    const to = at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + by));
    if (all[to]) linkOf(all[to]).focus();
  };
  const set = (box, on) => {
    if (!box || box.checked === on) return;
    box.checked = on;
    box.dispatchEvent(new Event("change", { bubbles: true }));
  };
  const tick = () => {
    const box = boxOf(current());
    set(box, !box?.checked);
  };
  const tickAll = () => {
    const boxes = rows().map(boxOf).filter(Boolean);
    const on = boxes.some((box) => !box.checked);
    boxes.forEach((box) => set(box, on));
  };
  // A deed for many is done with the ticked lines; without any, with the line one is at.
  const tickHere = () => {
    if (ticked().length === 0) set(boxOf(current()), true);
    return ticked().length > 0;
  };
  // A link or a button is pressed; of what is larger, its first button is pressed, or its first field reached.
  const reach = (marked) => {
    const folded = marked.closest("details");
    if (folded) folded.open = true;
    const pressed = "a, button, input[type=submit]";
    const target = marked.matches(pressed) ? marked : marked.querySelector("a, button, input, textarea, select");
    if (target.matches(pressed)) target.click();
    else target.focus();
  };
  const fill = (field) => {
    field?.focus();
    field?.select?.();
  };
  // What was just put into a field is gone on with there, at its end.
  const field = document.getElementById(document.querySelector("[data-to]")?.dataset.to ?? "");
  const goOn = () => {
    field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
  };
  goOn();
  document.addEventListener("kezdesu:shown", () => { if (document.hasFocus()) goOn(); });
  const wanted = document.getElementById(window.location.hash.slice(1));
  if (wanted?.matches("details[data-key]")) reach(wanted);
  stay();

  // What a key does in a list of lines; elsewhere it presses what bears it as data-key.
  const deeds = {
    j: () => step(1),
    k: () => step(-1),
    x: tick,
    X: tickAll,
    o: () => linkOf(current() ?? document.createElement("tr"))?.click(),
    a: () => {
      const button = list.closest("form")?.querySelector("button[id$=accept]:not([hidden])");
      if (button && tickHere()) button.click();
    },
    d: () => {
      const many = document.querySelector("[data-many=d]");
      if (ticked().length > 0 && many) reach(many);
      else if (current()) {
        keepList(current());
        window.location.assign(`${linkOf(current()).href}#decline`);
      }
    },
  };
  // To where a key leads from every page: the menu, and the folder of questions that was open last.
  const INBOX = "kezdesu.inbox";
  const inbox = document.querySelector(".menu a[href$='/question/inbox']");
  if (window.location.pathname === inbox?.pathname) {
    const folder = new URL(window.location.href);
    ["q", "after"].forEach((name) => folder.searchParams.delete(name));
    sessionStorage.setItem(INBOX, folder.href);
  }
  const ways = {
    w: () => document.querySelector(".menu [aria-current=page], .menu a")?.focus(),
    v: () => inbox && window.location.assign(sessionStorage.getItem(INBOX) ?? inbox.href),
  };
  // What a key does with a line of the ranking.
  const isLacking = (row) =>
    !row.querySelector("select").value ||
    (row.querySelector(".rank__number").value.trim() ? !row.querySelector(".rank__reason").value.trim() : row.dataset.linked !== "true");
  const places = {
    n: () => {
      const all = rows();
      const at = all.indexOf(current()) + 1;
      const next = [...all.slice(at), ...all.slice(0, at)].find(isLacking);
      if (next) linkOf(next).focus();
    },
    J: () => current()?.querySelector(".rank__down")?.click(),
    K: () => current()?.querySelector(".rank__up")?.click(),
    g: () => fill(current()?.querySelector(".rank__number")),
    r: () => fill(current()?.querySelector(".rank__reason")),
    m: () => current()?.querySelector("select")?.focus(),
  };
  if (list?.matches(".ranks")) {
    delete deeds.a;
    delete deeds.d;
    Object.assign(deeds, places);
  }

  // Enter in a field presses the button beside it, and never the first button of the page's form, which does
  // something else; Escape leaves a field for the line or the list.
  const FIELDS = "input:not([type=submit]):not([type=button]):not([type=file]), select";
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || !event.target.matches(FIELDS)) return;
    if (event.key === "Escape") {
      const row = rowOf(event.target) ?? (event.target.closest(".bulk") && (ticked()[0] ?? rows()[0]));
      if (row) linkOf(row).focus();
      else event.target.blur();
    } else if (event.key === "Enter") {
      const form = event.target.form;
      const beside = event.target.closest("[data-key], [data-many]")?.querySelector("button");
      const first = form?.querySelector("button:not([type=button]), input[type=submit]");
      const types = event.target.matches("input:not([type=checkbox]):not([type=radio])");
      if (beside) {
        event.preventDefault();
        beside.click();
      } else if (form?.querySelector("[data-rows], [data-send]") && !(types && first?.matches("[data-send]"))) {
        event.preventDefault();
      }
    }
  });

  // A question beside the list takes some keys first (see beside.js), and gives others to the page around it.
  const isTaken = (key) => !document.dispatchEvent(new CustomEvent("kezdesu:key", { detail: key, cancelable: true }));
  const does = (key) => {
    if (key === "?") {
      show();
      return true;
    }
    const marked = [...document.querySelectorAll(`[data-key="${CSS.escape(key)}"]`)].find((one) => !one.closest("[hidden]"));
    const deed = ways[key] ?? (list && rows().length > 0 && deeds[key]);
    if (marked) {
      if (!marked.closest("[data-ticked]") || tickHere()) reach(marked);
    } else if (deed) deed();
    return Boolean(marked || deed);
  };
  document.addEventListener("kezdesu:press", (event) => does(event.detail));
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || dialog.open) return;
    if (event.target.closest("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]")) return;
    // Whoever has turned the keys off presses the button that opens this list.
    if (!isOn()) return;
    const key = keyOf(event);
    if (isTaken(key) || does(key)) event.preventDefault();
  });
})();
