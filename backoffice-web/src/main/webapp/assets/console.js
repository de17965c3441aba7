/*
 * The host's console. Without this script every deed is a plain post and the page does the same.
 *
 * With it, a deed goes into an outbox first and is sent from there, one after another, until the
 * server has said yes or no. The outbox lives in the browser's storage: a lost network, a closed
 * tab or an ended session lose nothing. Each deed keeps the token of its form, so that one whose
 * answer was lost is not done twice. What the server refuses is shown with its reason and can be
 * put back into the form.
 *
 * What others announce comes over the portal's stream; where that cannot be reached, the page is
 * read again from time to time.
 */
const here = document.getElementById("console");
const text = here.dataset;
const key = `kezdesu.outbox.${text.login}.${text.meeting}`;
const connection = document.getElementById("connection");
const said = document.getElementById("said-to-host");
const box = {
  whole: document.getElementById("outbox"),
  state: document.getElementById("outbox-state"),
  list: document.getElementById("outbox-list"),
  login: document.getElementById("outbox-login"),
};

const PATIENCE = 12_000;
const LONGEST_PAUSE = 15_000;
const LOOK_AGAIN = 20_000;
const LOOK_AGAIN_WITHOUT_STREAM = 4_000;

/* what goes out within this time is not shown as waiting */
const WORTH_A_WORD = 1_500;

/* two presses on one button within this time are a double click */
const DOUBLE_CLICK = 700;

/* ---- the outbox ---- */

let memory = [];

function outbox() {
  try {
    memory = JSON.parse(localStorage.getItem(key) ?? "[]");
  } catch {
    /* storage is shut: this tab remembers alone */
  }
  return memory;
}

function keep(deeds) {
  memory = deeds;
  try {
    if (deeds.length) {
      localStorage.setItem(key, JSON.stringify(deeds));
    } else {
      localStorage.removeItem(key);
    }
  } catch {
    say(text.textFull, true);
  }
  showOutbox();
}

function change(id, how) {
  keep(outbox().flatMap((deed) => (deed.id === id ? how(deed) : [deed])));
}

function newToken() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

function put(form) {
  const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  const wish = bare(fields);
  if (outbox().some((deed) => !deed.refused && bare(deed.fields) === wish)) {
    showOutbox();
    return;
  }
  const id = JSON.stringify(fields);
  keep([...outbox(), { id, fields, at: Date.now(), say: inWords(form), refused: "" }]);
  form.elements.token.value = newToken();
  pump();
  setTimeout(showOutbox, WORTH_A_WORD + 100);
}

/** A wish without its token: pressed again while it waits, it is the same wish. */
const bare = (fields) => JSON.stringify(fields.filter(([name]) => name !== "token"));

/** What the outbox calls a deed: what it does and what was typed. */
function inWords(form) {
  const typed = form.querySelector("textarea[name=textRu], textarea[name=question]");
  const other = form.querySelector("input[name=minutes]");
  const words = typed?.value.trim() || other?.value || "";
  return words ? `${form.dataset.say}: ${words}` : form.dataset.say;
}

/* ---- sending, in order ---- */

let sending = false;
let attempts = 0;
let waiting;
let signedOut = false;

async function pump() {
  clearTimeout(waiting);
  if (sending) {
    return;
  }
  sending = true;
  try {
    for (let deed = next(); deed; deed = next()) {
      if (!(await send(deed))) {
        break;
      }
    }
  } finally {
    sending = false;
    showOutbox();
  }
}

function next() {
  return outbox().find((deed) => !deed.refused);
}

/** Whether the next one may be tried. */
async function send(deed) {
  showOutbox();
  let answer;
  try {
    answer = await fetch(deedAddress(), {
      method: "POST",
      body: new URLSearchParams(deed.fields),
      headers: { Accept: "application/json" },
      redirect: "manual",
      cache: "no-store",
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (answer.status >= 500) {
      throw new Error(String(answer.status));
    }
  } catch {
    tryLater();
    return false;
  }
  attempts = 0;
  if (answer.type === "opaqueredirect") {
    signedOut = true;
    return false;
  }
  signedOut = false;
  const told = await answer.json().catch(() => ({}));
  if (answer.ok) {
    change(deed.id, () => []);
    say(told.message, false);
    refresh();
  } else {
    const refused = told.message || String(answer.status);
    const personal = told.faults?.some((fault) => fault.fault === "personal") ?? false;
    change(deed.id, (found) => [{ ...found, refused, personal }]);
    refresh();
  }
  return true;
}

function deedAddress() {
  return new URL("deed", new URL(location.pathname, location.origin)).href;
}

function tryLater() {
  const pause = Math.min(LONGEST_PAUSE, 1_000 * 2 ** attempts++);
  clearTimeout(waiting);
  waiting = setTimeout(pump, pause);
}

/* ---- what the outbox looks like ---- */

function showOutbox() {
  const deeds = outbox();
  const unsent = deeds.filter((deed) => !deed.refused).length;
  const old = deeds.some((deed) => Date.now() - deed.at > WORTH_A_WORD);
  const quiet = deeds.length === unsent && attempts === 0 && !signedOut && !old;
  box.whole.hidden = deeds.length === 0 || quiet;
  box.login.hidden = !signedOut;
  const told = signedOut ? text.textSignedOut : unsent ? text.textWaiting : text.textRefused;
  if (box.state.textContent !== told) {
    box.state.textContent = told;
  }
  box.list.replaceChildren(...deeds.map(lineOf));
  document.title = document.title.replace(/^(\(\d+\) )?/, unsent && !quiet ? `(${unsent}) ` : "");
}

function lineOf(deed) {
  const line = element("li");
  line.append(element("p", deed.refused ? "outbox__refused" : "", deed.say));
  if (deed.refused) {
    line.append(element("p", "fault", deed.refused));
    const deeds = element("p", "actions");
    if (deed.personal) {
      deeds.append(button(text.textHide, () => choose(deed, "HIDE")));
      deeds.append(button(text.textShow, () => choose(deed, "SHOW")));
    }
    if (formOf(deed)) {
      deeds.append(button(text.textAgain, () => putBack(deed)));
    }
    deeds.append(button(text.textDrop, () => change(deed.id, () => [])));
    line.append(deeds);
  }
  return line;
}

/** The host says what becomes of the personal data that the server has seen in a refused deed. */
function choose(deed, personal) {
  const fields = [...deed.fields, ["personal", personal]];
  change(deed.id, (found) => [{ ...found, fields, refused: "", personal: false }]);
  formOf(deed).querySelector("textarea").focus();
  pump();
}

/** The form with fields to type in, from which a refused deed came. */
function formOf(deed) {
  const kind = deed.fields.find(([name]) => name === "deed")?.[1];
  return ["announce", "enter", "break"].includes(kind)
    ? document.querySelector(`form[data-deed="${kind}"]`)
    : null;
}

function putBack(deed) {
  const form = formOf(deed);
  form.reset();
  for (const [name, value] of deed.fields) {
    const field = form.elements[name];
    if (name === "token" || name === "deed" || name === "meeting" || !field) {
      continue;
    }
    if (field.type === "checkbox") {
      field.checked = true;
    } else {
      field.value = value;
    }
  }
  change(deed.id, () => []);
  form.querySelector("textarea, input:not([type=hidden])").focus();
}

function button(words, act) {
  const made = element("button", "link", words);
  made.type = "button";
  made.addEventListener("click", act);
  return made;
}

function element(name, className = "", words = "") {
  const made = document.createElement(name);
  if (className) {
    made.className = className;
  }
  made.textContent = words;
  return made;
}

function say(words, bad) {
  if (words) {
    said.replaceChildren(element("p", bad ? "note note--bad" : "note note--done", words));
  }
}

/* ---- forms ---- */

let lastPressed = "";
let lastPress = 0;

document.addEventListener("submit", (event) => {
  const form = event.target.closest("form[data-deed]");
  if (!form) {
    return;
  }
  event.preventDefault();
  if (isDoubleClick(event.submitter?.id ?? form.dataset.deed) && !form.querySelector("textarea")) {
    return;
  }
  const long = tooLong(form);
  if (long) {
    say(text.textTooLong.replace("{0}", long.dataset.limit), true);
    long.focus();
    return;
  }
  put(form);
  if (form.querySelector("textarea")) {
    form.querySelectorAll("textarea, input[type=text]").forEach((field) => (field.value = ""));
    form.querySelectorAll("input[type=checkbox]").forEach((field) => (field.checked = false));
    form.querySelectorAll(".fault, .left-over").forEach((line) => line.remove());
    form.querySelector("textarea").focus();
  }
});

function isDoubleClick(pressed) {
  const again = pressed === lastPressed && Date.now() - lastPress < DOUBLE_CLICK;
  lastPressed = pressed;
  lastPress = Date.now();
  return again;
}

/* Limits are counted in code points, as on the server. */
const length = (field) => [...field.value.trim()].length;

function tooLong(form) {
  return [...form.querySelectorAll("[data-limit]")].find(
    (field) => length(field) > Number(field.dataset.limit),
  );
}

document.addEventListener("input", ({ target }) => {
  if (!target.dataset?.limit) {
    return;
  }
  const left = Number(target.dataset.limit) - length(target);
  let line = target.parentElement.querySelector(".left-over");
  if (left > 50) {
    line?.remove();
    return;
  }
  line ??= target.parentElement.appendChild(element("p", "left-over hint"));
  line.textContent = text.textLeft.replace("{0}", left);
  line.classList.toggle("fault", left < 0);
});

document.addEventListener("keydown", (event) => {
  const figure = /^Digit(\d)$/.exec(event.code)?.[1];
  const called = figure && event.altKey && document.querySelector(`[accesskey="${figure}"]`);
  if (called) {
    /* as access keys do, in every browser and on every keyboard layout */
    event.preventDefault();
    called.focus();
    if (called.matches("button")) {
      called.click();
    }
  }
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.target.closest("form[data-deed]")?.requestSubmit();
  }
});

/* ---- the page follows what happens ---- */

let reading = false;
let readAgain = false;
let timer;

async function refresh() {
  clearTimeout(timer);
  if (reading) {
    readAgain = true;
    return;
  }
  reading = true;
  try {
    const answer = await fetch(pageAddress(), { redirect: "manual", cache: "no-store" });
    if (answer.type === "opaqueredirect") {
      signedOut = true;
      showOutbox();
    } else if (answer.ok) {
      signedOut = false;
      document.dispatchEvent(new CustomEvent("kezdesu:spoke"));
      replace(new DOMParser().parseFromString(await answer.text(), "text/html"));
      connected(true);
    }
  } catch {
    connected(false);
  } finally {
    reading = false;
    timer = setTimeout(refresh, streaming() ? LOOK_AGAIN : LOOK_AGAIN_WITHOUT_STREAM);
    if (readAgain) {
      readAgain = false;
      refresh();
    }
  }
}

function pageAddress() {
  return `${location.pathname}?meeting=${text.meeting}`;
}

function replace(fresh) {
  const one = (page) => page.querySelector("[data-region=state]")?.textContent.trim();
  if (one(fresh) !== one(document)) {
    /* the meeting has begun or ended: another page, unless something is still being typed */
    const typing = [...document.querySelectorAll("textarea")].some((field) => field.value.trim());
    if (!typing && outbox().length === 0) {
      location.replace(pageAddress());
      return;
    }
  }
  for (const then of fresh.querySelectorAll("[data-region]")) {
    const now = document.getElementById(then.id);
    if (now && !same(now, then)) {
      const held = now.contains(document.activeElement) ? document.activeElement.id : "";
      now.replaceWith(document.adoptNode(then));
      if (held) {
        (document.getElementById(held) ?? heir(then)).focus();
      }
    }
  }
}

/** Where the keyboard goes when its button is gone: to the next one of the same region. */
function heir(region) {
  return (
    region.querySelector("button") ??
    region.querySelector("[tabindex]") ??
    document.getElementById("main")
  );
}

/** Tokens differ every time; that is no difference. */
function same(now, then) {
  const words = (region) => region.innerHTML.replace(/(name="token" value=")[^"]*/g, "$1");
  return words(now) === words(then);
}


/* ---- the stream of the portal ---- */

let stream;
let last = Number(text.after);

function listen() {
  stream?.close();
  stream = new EventSource(`/stream/meetings/${text.meeting}?after=${last}`);
  for (const name of ["announcement", "now-answering", "status"]) {
    stream.addEventListener(name, (event) => {
      last = Math.max(last, Number(event.lastEventId) || 0);
      refresh();
    });
  }
}

const streaming = () => stream?.readyState === EventSource.OPEN;

function connected(yes) {
  const told = yes ? text.textOn : text.textOff;
  connection.className = yes ? "connection__on" : "connection__off";
  if (connection.textContent !== told) {
    connection.textContent = told;
  }
}

addEventListener("online", () => {
  attempts = 0;
  listen();
  pump();
  refresh();
});
addEventListener("offline", () => connected(false));
addEventListener("storage", (event) => event.key === key && showOutbox());
document.addEventListener("visibilitychange", () => {
  if (!document.hidden) {
    pump();
    refresh();
  }
});

connected(navigator.onLine);
showOutbox();
listen();
pump();
timer = setTimeout(refresh, LOOK_AGAIN_WITHOUT_STREAM);
