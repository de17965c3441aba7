// The question one is at stands beside the list, on a wide screen and for whoever has switched that on. It is the
// question's own page without the shell of the desk, in a frame: its forms, its faults and its keys are what they are
// there. Without this file the list is the list, and a question a page.
(() => {
  "use strict";
  const pane = document.getElementById("beside");
  const list = document.querySelector("table[data-rows]");
  const button = document.querySelector("[data-beside-switch]");
  if (!pane || !list || !button) return;
  const KEPT = "kezdesu.beside";
  const WIDE = window.matchMedia("(min-width: 75rem)");
  // Whoever walks on within PAUSE has not asked for what lay on the way; whoever rests finds the next one loaded.
  const PAUSE = 150;
  const REST = 400;
  const FRESH = 60 * 1000;
  const OF_QUESTION = ["d", "e", "t", "y", "s", "p", "r", "h", "g"];
  const OF_BOTH = ["d", "y", "s", "p"];

  const desk = pane.closest(".desk");
  const stage = pane.querySelector("[data-beside-stage]");
  const said = pane.querySelector("[data-beside-said]");
  const trouble = pane.querySelector("[data-beside-trouble]");
  const refused = pane.querySelector("[data-beside-refused]");
  const rows = () => [...list.querySelectorAll("tbody tr")];
  const linkOf = (row) => row.querySelector("th a");
  const numberOf = (href) => new URL(href, window.location.href).searchParams.get("number");
  const rowOf = (href) => rows().find((row) => numberOf(linkOf(row).href) === numberOf(href));
  const isWanted = () => localStorage.getItem(KEPT) === "on";
  const isOn = () => !pane.hidden && WIDE.matches;

  // Frames: the one that is seen, the one that is on its way, the next of the list, loaded ahead, and the one into which
  // the answer to a form comes.
  let at = "";
  let seen = null;
  let coming = null;
  let ahead = null;
  let answer = null;
  let sent = 0;
  let isLeft = false;
  let wish = null;
  let pause = 0;
  let rest = 0;

  const pageOf = (one) => {
    try {
      return one?.frame.contentDocument?.querySelector("main") ? one.frame.contentDocument : null;
    } catch {
      return null;
    }
  };
  const drop = (one) => one?.frame.remove();
  const frameFor = (href) => {
    const one = { href, frame: document.createElement("iframe"), since: Date.now(), isHere: false };
    one.frame.hidden = true;
    one.frame.title = pane.dataset.title.replace("…", numberOf(href));
    return one;
  };
  const bring = (href) => {
    const one = frameFor(href);
    one.frame.addEventListener("load", () => arrive(one));
    one.frame.src = `${href}&beside=1`;
    stage.append(one.frame);
    return one;
  };
  // The first page of a frame leaves nothing in the browser's history: "back" leaves the list, whatever was done in it.
  const awaitAnswer = (from) => {
    answer = frameFor(from.href);
    const one = answer;
    one.frame.name = `beside-${sent += 1}`;
    one.frame.addEventListener("load", () => {
      if (one.frame.contentDocument?.URL !== "about:blank") receive(one, from);
    });
    stage.append(one.frame);
    return one.frame.name;
  };
  const complain = (href, isUnsent) => {
    trouble.querySelector("[data-beside-unopened]").hidden = isUnsent;
    trouble.querySelector("[data-beside-unsent]").hidden = !isUnsent;
    trouble.querySelector("a").href = href;
    trouble.hidden = false;
  };
  const lookAhead = () => {
    const next = rows()[rows().indexOf(rowOf(at)) + 1];
    const href = next ? linkOf(next).href : "";
    if (answer || !isOn() || ahead?.href === href) return;
    drop(ahead);
    ahead = href ? bring(href) : null;
  };
  const show = (one) => {
    const wasInside = Boolean(seen) && document.activeElement === seen.frame;
    if (seen !== one) drop(seen);
    seen = one;
    coming = null;
    const page = pageOf(one);
    one.frame.hidden = !page;
    if (page) trouble.hidden = true;
    else complain(one.href, false);
    pane.removeAttribute("aria-busy");
    if (page && wasInside) one.frame.focus();
    page?.dispatchEvent(new Event("kezdesu:shown"));
    const deed = wish;
    wish = null;
    if (page) deed?.();
    clearTimeout(rest);
    rest = setTimeout(lookAhead, REST);
  };

  const mark = (row) => {
    rows().forEach((one) => one.removeAttribute("aria-current"));
    row.setAttribute("aria-current", "true");
  };
  const fetchIt = () => {
    if (answer || !isOn() || seen?.href === at || coming?.href === at) return;
    coming = bring(at);
  };
  const follow = (row) => {
    const { href } = linkOf(row);
    mark(row);
    if (href === at) return;
    at = href;
    wish = null;
    said.hidden = true;
    if (numberOf(refused.querySelector("a").href) === numberOf(href)) refused.hidden = true;
    clearTimeout(pause);
    clearTimeout(rest);
    if (coming) drop(coming);
    coming = null;
    if (answer) {
      pane.setAttribute("aria-busy", "true");
    } else if (seen?.href === href) {
      show(seen);
    } else if (ahead?.href === href && Date.now() - ahead.since < FRESH) {
      coming = ahead;
      ahead = null;
      if (coming.isHere) show(coming);
      else pane.setAttribute("aria-busy", "true");
    } else {
      pane.setAttribute("aria-busy", "true");
      pause = setTimeout(fetchIt, PAUSE);
    }
  };
  const rowHere = () => document.activeElement?.closest("[data-rows] tbody tr");
  const toList = () => {
    const row = rowOf(at) ?? rows()[0];
    if (row) linkOf(row).focus();
  };
  // What is done with the question beside is done with the one that the line is at, and never with the one before.
  const whenSeen = (deed) => {
    if (seen?.href === at && !answer) deed();
    else wish = deed;
  };
  const enter = () => whenSeen(() => {
    seen.frame.focus();
    pageOf(seen)?.querySelector("main").focus();
  });
  const press = (key) => whenSeen(() => {
    seen.frame.focus();
    pageOf(seen)?.dispatchEvent(new CustomEvent("kezdesu:press", { detail: key }));
  });

  const renew = (parts, now) => parts.forEach((part) => {
    const old = [...document.querySelectorAll(part)];
    const fresh = [...now.querySelectorAll(part)];
    if (old.length === fresh.length) old.forEach((one, place) => one.replaceWith(document.adoptNode(fresh[place])));
  });
  // The folder has been read to its end: the page says so, and what was done last.
  const close = (now, notice) => {
    stop();
    WIDE.removeEventListener("change", arrange);
    pane.hidden = true;
    desk.classList.remove("desk--beside");
    renew([".left .folders", "#main"], now);
    if (notice) document.getElementById("notices").append(document.adoptNode(notice));
    document.getElementById("main").focus();
  };
  // The list as it is now: what was ticked stays ticked, and who is in it stays at the same line.
  const refresh = async (notice) => {
    const reply = await fetch(window.location.href);
    if (!reply.ok || reply.redirected) return;
    const now = new DOMParser().parseFromString(await reply.text(), "text/html");
    const lines = now.querySelector("table[data-rows] tbody");
    if (!lines) {
      close(now, notice);
      return;
    }
    const idOf = (box) => box.value.split("-")[0];
    const ticked = new Set([...list.querySelectorAll("[name=chosen]:checked")].map(idOf));
    const here = rowHere();
    const href = here && linkOf(here).href;
    list.tBodies[0].replaceWith(document.adoptNode(lines));
    list.querySelectorAll("[name=chosen]").forEach((box) => { box.checked = ticked.has(idOf(box)); });
    renew([".left .folders", ".headline .soft", ".undo", ".pager"], now);
    const row = rowOf(at);
    if (row) mark(row);
    if (href && rowOf(href)) linkOf(rowOf(href)).focus();
  };
  const tell = (line, words, href) => {
    line.querySelector("span").textContent = words.replace("…", numberOf(href));
    line.querySelector("a").href = href;
    line.hidden = false;
  };
  // After a deed: the list tells what it tells now; what is gone from it gives its place to the next one.
  const settle = async (one, page) => {
    const moved = at !== one.href;
    if (page.querySelector(".faults, .versions, .unsaved")) {
      if (moved) tell(refused, refused.dataset.words, one.href);
      return;
    }
    const isDone = page.querySelector(".notice.note--done");
    const before = rows().map((row) => linkOf(row).href);
    const place = before.findIndex((href) => numberOf(href) === numberOf(one.href));
    try {
      await refresh(isDone);
    } catch {
      return; // The network is away: the list is as it was.
    }
    if (!isDone || moved || at !== one.href || rowOf(one.href)) return;
    const next = [...before.slice(place + 1), ...before.slice(0, Math.max(0, place)).reverse()].find(rowOf);
    if (!next) return;
    linkOf(rowOf(next)).focus();
    tell(said, said.dataset.words, one.href);
  };
  const prepare = (one, page) => {
    page.querySelectorAll("a[href]:not([href^='#'], [href*='beside=1'])").forEach((link) => { link.target = "_top"; });
    page.addEventListener("click", (event) => {
      const row = event.target.closest?.("a[target=_top]") && rowOf(one.href);
      if (row) document.dispatchEvent(new CustomEvent("kezdesu:keep", { detail: row }));
    });
    page.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      event.preventDefault();
      toList();
    }, { capture: true });
    page.addEventListener("submit", (event) => {
      if (event.defaultPrevented) return;
      if (answer) {
        event.preventDefault();
        return;
      }
      event.target.target = awaitAnswer(one);
      // What the server says about this deed is said on the next page it sends: that must be this one's.
      clearTimeout(rest);
      if (ahead && !ahead.isHere) {
        drop(ahead);
        ahead = null;
      }
    });
    page.addEventListener("kezdesu:spoke", () => document.dispatchEvent(new Event("kezdesu:spoke")));
    page.addEventListener("kezdesu:key", (event) => {
      const key = event.detail;
      const isOfList = ["j", "k", "n", "u", "c", "v", "w", "?"].includes(key);
      // What was done with the question before is undone from the list, which has gone on to this one.
      const isUndo = key === "z" && !page.querySelector("[data-key=z]");
      if (!isOfList && !isUndo) return;
      event.preventDefault();
      if (key !== "?") toList();
      if (key !== "u") document.dispatchEvent(new CustomEvent("kezdesu:press", { detail: key }));
    });
  };
  const arrive = (one) => {
    const page = pageOf(one);
    one.isHere = true;
    if (page) prepare(one, page);
    document.dispatchEvent(new Event("kezdesu:spoke"));
    if (one === coming) show(one);
  };
  const receive = (one, from) => {
    if (one !== answer) return;
    answer = null;
    document.dispatchEvent(new Event("kezdesu:spoke"));
    const page = pageOf(one);
    if (page && seen === from && at === one.href) {
      one.isHere = true;
      prepare(one, page);
      show(one);
    } else drop(one);
    if (page) settle(one, page);
    else if (at !== from.href) tell(refused, refused.dataset.unsent, from.href);
    else {
      // What was typed is still there, and can be sent again.
      pane.removeAttribute("aria-busy");
      complain(from.href, true);
    }
    fetchIt();
  };

  const start = () => {
    const row = rowHere() ?? rowOf(at || "?number=") ?? rows()[0];
    if (!row) return;
    at = "";
    follow(row);
  };
  const stop = () => {
    clearTimeout(pause);
    clearTimeout(rest);
    [seen, coming, ahead, answer].forEach(drop);
    seen = coming = ahead = answer = wish = null;
    said.hidden = refused.hidden = trouble.hidden = true;
    rows().forEach((one) => one.removeAttribute("aria-current"));
  };
  const arrange = () => {
    const on = isWanted() && WIDE.matches;
    button.hidden = !WIDE.matches;
    button.setAttribute("aria-pressed", String(on));
    if (on === !pane.hidden) return;
    const wasInside = pane.contains(document.activeElement);
    pane.hidden = !on;
    desk.classList.toggle("desk--beside", on);
    if (on) {
      const row = rowHere();
      start();
      if (isLeft && row && row === rowOf(at)) seen?.frame.focus();
      isLeft = false;
    } else {
      // A window made narrow for a moment takes nothing that was typed away.
      if (!isWanted()) stop();
      isLeft = wasInside;
      if (wasInside) toList();
    }
  };
  button.addEventListener("click", () => {
    localStorage.setItem(KEPT, isWanted() ? "off" : "on");
    arrange();
  });
  WIDE.addEventListener("change", arrange);

  list.addEventListener("focusin", (event) => {
    const row = event.target.closest("tbody tr");
    if (row && isOn()) follow(row);
  });
  // A click shows a question here; Enter, "o" and a click with a key held down open its page as they always do.
  list.addEventListener("click", (event) => {
    const row = event.target.closest("tbody tr");
    if (!isOn() || !row || event.detail === 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (event.target.closest("input, label, button") || event.target.closest("a, span.rest") === null && String(window.getSelection())) return;
    if (event.target.closest("a")) event.preventDefault();
    linkOf(row).focus();
  });
  // While the page itself is being sent, nothing else is asked for: what the server says is for its next page.
  document.addEventListener("submit", (event) => {
    if (event.defaultPrevented) return;
    clearTimeout(pause);
    clearTimeout(rest);
  });
  document.addEventListener("kezdesu:key", (event) => {
    if (!isOn() || !at) return;
    const key = event.detail;
    // What the list does with many, too, is done with those that are ticked.
    const isOfMany = OF_BOTH.includes(key) && list.querySelector("[name=chosen]:checked");
    if (key !== "q" && (isOfMany || !OF_QUESTION.includes(key))) return;
    event.preventDefault();
    if (key === "q") enter();
    else press(key);
  });
  arrange();
})();
