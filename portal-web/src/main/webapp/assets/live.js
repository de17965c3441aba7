/*
 * The live page. Without this script the page shows the same and refreshes itself.
 *
 * Announcements come over the stream; each is shown once, whatever comes twice. After a break, or
 * after the tab has slept, the stream is opened anew and replays what was missed. A look at the API
 * from time to time finds a connection that is dead without knowing it.
 */
const root = document.getElementById("live");
const text = root.dataset;
const language = text.lang;
const list = document.getElementById("announcements");
const connection = document.getElementById("connection");
const plural = new Intl.PluralRules(language);

const SLEPT = 20_000;
const HIDDEN_LONG = 30_000;
const LONGEST_PAUSE = 30_000;

let last = Number(text.after);
let source;
let attempts = 0;
let returning;
let lastTime = "";
let hiddenSince = 0;
let tick = Date.now();
let over = false;

/* ---- the connection ---- */

function say(state) {
  connection.hidden = false;
  connection.className = `connection connection--${state}`;
  const told = {
    on: text.textOn,
    off: lastTime ? text.textOff.replace("{0}", lastTime) : text.textOffNever,
    connecting: text.textConnecting,
    over: text.textOver,
  }[state];
  if (connection.textContent !== told) {
    connection.textContent = told;
  }
}

function open() {
  clearTimeout(returning);
  source?.close();
  if (over) {
    return;
  }
  const opened = new EventSource(`${text.stream}?after=${last}`);
  source = opened;
  opened.onopen = () => {
    attempts = 0;
    say("on");
  };
  opened.onerror = () => {
    if (opened !== source || over) {
      return;
    }
    say("off");
    if (opened.readyState === EventSource.CLOSED) {
      comeBack();
    }
  };
  for (const name of ["announcement", "now-answering", "status"]) {
    opened.addEventListener(name, (event) => take(JSON.parse(event.data)));
  }
}

function comeBack() {
  const pause = Math.min(LONGEST_PAUSE, 2_000 * 2 ** attempts++);
  clearTimeout(returning);
  returning = setTimeout(open, pause / 2 + Math.random() * pause / 2);
}

/* ---- what comes ---- */

function take(news) {
  if (news.sequence && news.sequence > last) {
    last = news.sequence;
    show(news);
    chime();
    if (news.kind !== "NOTE") {
      refreshSoon();
    }
  }
  if (news.kind === "STARTED" && text.status !== "LIVE") {
    location.reload();
  } else if (news.status && news.status !== "LIVE") {
    end();
  }
}

function end() {
  over = true;
  source?.close();
  say("over");
  document.getElementById("now-answering")?.remove();
  refreshSoon();
}

function show(news) {
  lastTime = news.at.slice(11, 16);
  document.getElementById("nothing-yet")?.remove();
  list?.querySelectorAll(".is-new").forEach((line) => line.classList.remove("is-new"));
  list?.prepend(lineOf(news));
  if (news.kind === "NOW_ANSWERING" && news.question) {
    showNow(news.question);
  } else if (["BREAK", "STARTED", "ENDED"].includes(news.kind)) {
    document.getElementById("now-answering")?.remove();
  } else if (news.kind === "ANSWERED" && isNow(news.question)) {
    document.getElementById("now-answering")?.remove();
  }
}

function lineOf(news) {
  const line = element("li", "is-new");
  line.dataset.sequence = news.sequence;
  const time = element("time", "", lastTime);
  time.dateTime = news.at;
  const words = element("div");
  const shown = news.text[language] ?? news.text.ru;
  const paragraph = element("p", "", shown);
  paragraph.lang = news.text[language] ? language : "ru";
  words.append(paragraph);
  if (news.kind === "NOW_ANSWERING" && news.question) {
    const about = element("p", "small soft");
    about.append(link(news.question, news.question.text, news.question.language));
    words.append(about);
  }
  line.append(time, words);
  return line;
}

function showNow(question) {
  const region = document.getElementById("now-region");
  if (!region) {
    return;
  }
  const section = element("section", "now-answering");
  section.id = "now-answering";
  section.dataset.number = question.number;
  section.setAttribute("aria-labelledby", "now");
  const title = element("h2", "small", text.textNow);
  title.id = "now";
  const asked = element("p", "question-text", question.text);
  asked.lang = question.language;
  const facts = element("p", "small soft");
  facts.append(
    link(question, text.textNumber.replace("{0}", question.number)),
    ` · ${supports(question.supports)}`,
  );
  section.append(title, asked, facts);
  region.replaceChildren(section);
}

function isNow(question) {
  const shown = document.getElementById("now-answering");
  return shown && question && shown.dataset.number === question.number;
}

function supports(count) {
  const form = plural.select(count);
  const pattern =
    { one: text.textSupportOne, few: text.textSupportFew, many: text.textSupportMany }[form] ??
    text.textSupportOther;
  return pattern.replace(/\{0[^}]*\}/, new Intl.NumberFormat(language === "en" ? "en" : "ru").format(count));
}

function link(question, words, lang) {
  const anchor = element("a", "", words);
  anchor.href = `/${language}/questions/${question.number}`;
  if (lang) {
    anchor.lang = lang;
  }
  return anchor;
}

function element(name, className = "", words = "") {
  const made = document.createElement(name);
  if (className) {
    made.className = className;
  }
  if (words) {
    made.textContent = words;
  }
  return made;
}

/* ---- agenda, next question, video points: from the page itself, not all at once ---- */

let refreshing;

function refreshSoon() {
  clearTimeout(refreshing);
  refreshing = setTimeout(refresh, 1_000 + Math.random() * 9_000);
}

async function refresh() {
  try {
    const answer = await fetch(location.href, { cache: "no-cache" });
    if (!answer.ok) {
      return;
    }
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const id of ["agenda", "next-region", "video-points"]) {
      const now = document.getElementById(id);
      const then = fresh.getElementById(id);
      if (now && then && now.innerHTML !== then.innerHTML) {
        now.replaceWith(document.adoptNode(then));
      }
    }
  } catch {
    refreshSoonIfConnected();
  }
}

function refreshSoonIfConnected() {
  if (navigator.onLine && !over) {
    refreshSoon();
  }
}

/* ---- sleep, and connections that died unnoticed ---- */

document.addEventListener("visibilitychange", () => {
  if (document.hidden) {
    hiddenSince = Date.now();
  } else if (Date.now() - hiddenSince > HIDDEN_LONG) {
    open();
  }
});
addEventListener("online", open);
addEventListener("offline", () => over || say("off"));
addEventListener("pageshow", (event) => event.persisted && open());
setInterval(() => {
  if (Date.now() - tick > SLEPT && !document.hidden) {
    open();
  }
  tick = Date.now();
}, 5_000);

async function lookForMissed() {
  setTimeout(lookForMissed, 45_000 + Math.random() * 30_000);
  if (document.hidden || over) {
    return;
  }
  try {
    const answer = await fetch(`${text.missed}?after=${last}`);
    const missed = answer.ok ? (await answer.json()).items : [];
    if (missed.some((news) => news.sequence > last)) {
      open();
    }
  } catch {
    say("off");
  }
}

/* ---- a quiet sound, for those who want it ---- */

const KEY = "kezdesu.chime";
const wish = document.getElementById("chime");
let sound;

function remembered() {
  try {
    return localStorage.getItem(KEY) === "on";
  } catch {
    return false;
  }
}

function remember(on) {
  try {
    localStorage.setItem(KEY, on ? "on" : "off");
  } catch {
    wish.checked = on;
  }
}

function chime() {
  if (!wish?.checked || !sound || sound.state !== "running") {
    return;
  }
  const start = sound.currentTime;
  const tone = sound.createOscillator();
  const volume = sound.createGain();
  tone.frequency.value = 660;
  volume.gain.setValueAtTime(0, start);
  volume.gain.linearRampToValueAtTime(0.06, start + 0.02);
  volume.gain.exponentialRampToValueAtTime(0.0001, start + 0.6);
  tone.connect(volume).connect(sound.destination);
  tone.start(start);
  tone.stop(start + 0.6);
}

function wakeSound() {
  if (wish.checked && "AudioContext" in window) {
    sound ??= new AudioContext();
    sound.resume();
  }
}

if (wish) {
  document.getElementById("chime-choice").hidden = false;
  wish.checked = remembered();
  wish.addEventListener("change", () => {
    remember(wish.checked);
    wakeSound();
    chime();
  });
  /* a browser lets a page sound only after the visitor has touched it */
  addEventListener("pointerdown", wakeSound, { once: true });
  addEventListener("keydown", wakeSound, { once: true });
}

say("connecting");
open();
setTimeout(lookForMissed, 60_000);
