// The ranking without a trip to the server: buttons, number fields and dragging move a line, its place is
// written into its field, and what is missing is counted. Without this script the buttons do the same by posting.
(() => {
  "use strict";
  const list = document.querySelector(".ranks");
  if (!list || !list.querySelector(".rank__number")) return;
  const form = list.closest("form");
  const live = form.querySelector("[data-moved]");
  const lines = () => [...list.children].filter((line) => line.matches(".rank"));
  const field = (line) => line.querySelector(".rank__number");
  const isPlaced = (line) => field(line).value.trim() !== "";
  const placed = () => lines().filter(isPlaced);

  const count = (what, number) => {
    const shown = document.querySelector(`[data-missing="${what}"]`);
    if (shown) shown.textContent = number;
  };
  const countMissing = () => {
    const all = lines();
    count("place", all.filter((line) => !isPlaced(line) && line.dataset.linked !== "true").length);
    count("reason", all.filter((line) => isPlaced(line) && !line.querySelector(".rank__reason").value.trim()).length);
    count("topic", all.filter((line) => !line.querySelector("select").value).length);
  };
  const settle = (order, moved) => {
    const rest = lines().filter((line) => !order.includes(line));
    const focused = document.activeElement;
    list.append(...order, ...rest);
    order.forEach((line, at) => { field(line).value = at + 1; });
    if (focused && list.contains(focused)) focused.focus();
    live.textContent = live.dataset.moved.replace("%n", moved.dataset.number).replace("%p", order.indexOf(moved) + 1 || "–");
    changed();
  };
  let dirty = false;
  const changed = () => { dirty = true; countMissing(); };
  const putAt = (line, at) => {
    const order = placed().filter((other) => other !== line);
    order.splice(Math.max(0, Math.min(at, order.length)), 0, line);
    settle(order, line);
  };

  list.addEventListener("click", (event) => {
    const button = event.target.closest(".rank__up, .rank__down");
    if (!button) return;
    event.preventDefault();
    const line = button.closest(".rank");
    const at = placed().indexOf(line);
    if (at < 0) putAt(line, placed().length);
    else putAt(line, button.matches(".rank__up") ? at - 1 : at + 1);
  });
  list.addEventListener("change", (event) => {
    if (event.target.matches(".rank__number")) {
      const typed = event.target.value.trim();
      const line = event.target.closest(".rank");
      if (/^[1-9][0-9]{0,3}$/.test(typed)) putAt(line, Number(typed) - 1);
      else if (typed === "") settle(placed(), line);
    }
    changed();
  });
  list.addEventListener("input", changed);
  // Enter in a field must not press the first button of the form, which moves a line.
  list.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !event.target.matches("input:not([type=submit]), select")) return;
    event.preventDefault();
    if (event.target.matches(".rank__number")) event.target.dispatchEvent(new Event("change", { bubbles: true }));
    // What was typed is done with: the line itself is where the next key begins.
    if (!event.ctrlKey && !event.metaKey) event.target.closest(".rank").querySelector(".rank__head a").focus();
  });

  let dragged = null;
  list.addEventListener("pointerdown", (event) => {
    const line = event.target.closest(".rank");
    if (line) line.draggable = Boolean(event.target.closest(".rank__grip"));
  });
  list.addEventListener("dragstart", (event) => {
    dragged = event.target.closest(".rank");
    dragged.classList.add("is-dragged");
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", dragged.dataset.number);
  });
  list.addEventListener("dragover", (event) => {
    const over = event.target.closest(".rank");
    if (!dragged || !over || over === dragged) return;
    event.preventDefault();
    const box = over.getBoundingClientRect();
    over[event.clientY < box.top + box.height / 2 ? "before" : "after"](dragged);
  });
  list.addEventListener("drop", (event) => event.preventDefault());
  list.addEventListener("dragend", () => {
    if (!dragged) return;
    const line = dragged;
    dragged = null;
    line.classList.remove("is-dragged");
    line.draggable = false;
    if (!isPlaced(line)) field(line).value = "1";
    settle(placed(), line);
  });

  window.addEventListener("beforeunload", (event) => { if (dirty) event.preventDefault(); });
  form.addEventListener("submit", () => { dirty = false; });
  countMissing();
})();
