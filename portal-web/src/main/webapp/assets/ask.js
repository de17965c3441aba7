/*
 * Asking a question. Without this script the form does the same: the server counts, and a button
 * shows the districts of another region.
 */

/* ---- how many characters are left, counted as the server counts: in code points, cleaned ---- */

const UNSEEN =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
const PAUSE = 400;

function lengthOf(typed) {
  const clean = typed.replace(/\r\n?|[\u0085\u2028\u2029\u000b\f]/g, "\n").replace(UNSEEN, "");
  return [...clean.normalize("NFC").trim()].length;
}

const text = document.getElementById("text");
if (text) {
  const count = document.getElementById("text-count");
  const longest = Number(text.dataset.longest);
  // Kazakh writes numbers as Russian does; some browsers know no Kazakh and would write commas.
  const numbers = new Intl.NumberFormat(document.documentElement.lang === "en" ? "en" : "ru");
  let telling;

  const tell = () => {
    const left = longest - lengthOf(text.value);
    const words = left < 0 ? count.dataset.over : count.dataset.left;
    count.textContent = words.replace("{0}", numbers.format(Math.abs(left)));
    count.classList.toggle("error", left < 0);
  };
  count.hidden = false;
  tell();
  text.addEventListener("input", () => {
    clearTimeout(telling);
    telling = setTimeout(tell, PAUSE);
  });
}

/* ---- the districts of the chosen region ---- */

const region = document.getElementById("regionCode");
if (region) {
  const district = document.getElementById("districtCode");
  const language = document.documentElement.lang;
  let regions;

  const known = async () => {
    regions ??= fetch("/api/v1/regions").then((answer) => {
      if (!answer.ok) {
        throw new Error(`regions: ${answer.status}`);
      }
      return answer.json();
    });
    return regions;
  };
  const show = (districts) => {
    const [none] = district.options;
    district.replaceChildren(
      none,
      ...districts.map(({ code, name }) => new Option(name[language], code)),
    );
    district.value = "";
  };
  const act = document.getElementById("districts-act");
  act.hidden = true;
  region.addEventListener("change", async () => {
    const wanted = region.value;
    try {
      const all = await known();
      if (region.value === wanted) {
        show(all.items.find(({ code }) => code === wanted)?.districts ?? []);
      }
    } catch {
      regions = undefined;
      act.hidden = false;
    }
  });
}

/* ---- files that are too large are told before they are sent ---- */

const files = document.getElementById("attachment_file");
if (files) {
  const MEGABYTE = 1_000_000;
  const told = document.getElementById("attachment_file-large");

  files.addEventListener("change", () => {
    const chosen = [...files.files];
    const large = chosen.filter(({ size }) => size > Number(files.dataset.largest) * MEGABYTE);
    const many = chosen.length > Number(files.dataset.left);
    told.hidden = large.length === 0 && !many;
    told.textContent =
      large.length > 0
        ? `${large.map(({ name }) => name).join(", ")}: ${told.dataset.large}`
        : many
          ? told.dataset.many
          : "";
    if (!told.hidden) {
      files.value = "";
    }
  });
}
