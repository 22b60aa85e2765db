// What scripts add to pages that work without them.

const OPEN = "details[data-closes][open]";

// A dropped list closes when the reader goes elsewhere.
document.addEventListener("click", (event) => {
  for (const open of document.querySelectorAll(OPEN)) {
    if (!open.contains(event.target)) open.open = false;
  }
});

document.addEventListener("focusin", (event) => {
  for (const open of document.querySelectorAll(OPEN)) {
    if (!open.contains(event.target)) open.open = false;
  }
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  const open = event.target.closest?.(OPEN) ?? document.querySelector(OPEN);
  if (!open) return;
  open.open = false;
  open.querySelector("summary").focus();
});

// What went wrong is read first.
document.querySelector("[data-focus]")?.focus();

// A deed is sent once, however often the button is pressed.
const sent = new WeakSet();
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post" || event.defaultPrevented) return;
  if (sent.has(form)) {
    event.preventDefault();
    return;
  }
  sent.add(form);
  event.submitter?.setAttribute("aria-busy", "true");
});

// Coming back with the browser's arrow, the form can be sent again.
addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});

// A frame that nothing slides in needs no stop of the Tab key.
for (const frame of document.querySelectorAll(".table-frame")) {
  const fits = () => frame.scrollWidth <= frame.clientWidth;
  new ResizeObserver(() => (fits() ? frame.removeAttribute("tabindex") : frame.setAttribute("tabindex", "0"))).observe(frame);
}

// One box ticks all boxes of a name in its form.
for (const all of document.querySelectorAll("[data-ticks]")) {
  const boxes = () => [...all.form.elements].filter((box) => box.type === "checkbox" && box.name === all.dataset.ticks);
  all.hidden = false;
  all.addEventListener("change", () => boxes().forEach((box) => (box.checked = all.checked)));
  all.form.addEventListener("change", () => (all.checked = boxes().every((box) => box.checked)));
}
