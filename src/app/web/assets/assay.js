// What pages do beyond reading: without this script they all still work.

/** Dropping a file on a box chooses it, and reads it. */
function drops() {
  for (const box of document.querySelectorAll("[data-drop]")) {
    const input = box.querySelector("input[type=file]");
    const over = (on) => (event) => {
      event.preventDefault();
      box.classList.toggle("over", on);
    };
    box.addEventListener("dragover", over(true));
    box.addEventListener("dragleave", over(false));
    box.addEventListener("drop", (event) => {
      over(false)(event);
      if (event.dataTransfer.files.length === 0) return;
      input.files = event.dataTransfer.files;
      input.form.requestSubmit();
    });
  }
}

/** Pointing at a chart, or moving along it with the arrow keys, tells the nearest point in words below it. */
function readouts() {
  for (const figure of document.querySelectorAll("figure[data-points]")) {
    const svg = figure.querySelector("svg");
    const out = figure.querySelector(".readout");
    const points = [...svg.querySelectorAll("circle")].filter((circle) => circle.querySelector("title"));
    if (points.length === 0) continue;
    let at = points.length - 1;
    const tell = (index) => {
      points[at].classList.remove("at");
      at = Math.max(0, Math.min(points.length - 1, index));
      points[at].classList.add("at");
      out.textContent = points[at].querySelector("title").textContent;
    };
    const nearest = (event) => {
      const far = points.map((point) => {
        const box = point.getBoundingClientRect();
        return (box.x + box.width / 2 - event.clientX) ** 2 + 0.2 * (box.y + box.height / 2 - event.clientY) ** 2;
      });
      tell(far.indexOf(Math.min(...far)));
    };
    svg.addEventListener("pointermove", nearest);
    svg.addEventListener("pointerdown", nearest);
    svg.setAttribute("tabindex", "0");
    svg.addEventListener("focus", () => tell(at));
    svg.addEventListener("keydown", (event) => {
      const step = {ArrowLeft: -1, ArrowRight: 1}[event.key];
      if (step === undefined) return;
      event.preventDefault();
      tell(at + step);
    });
  }
}

/** Definitions open when pointed at, not only when pressed. */
function definitions() {
  for (const button of document.querySelectorAll("button.term")) {
    const card = document.getElementById(button.getAttribute("popovertarget"));
    if (card === null || card.showPopover === undefined) continue;
    button.addEventListener("pointerenter", (event) => event.pointerType === "mouse" && card.showPopover());
    button.addEventListener("pointerleave", (event) => event.pointerType === "mouse" && card.hidePopover());
  }
}

/** Copies what a button names. */
function copying() {
  for (const button of document.querySelectorAll("button[data-copy]")) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
      button.textContent = "Copied";
    });
  }
}

/** A slash goes to the search box; what is typed there is looked up at once; arrows walk the answers. */
function searching() {
  const input = document.getElementById("find");
  const list = document.getElementById("found");
  document.addEventListener("keydown", (event) => {
    const typing = /^(?:input|textarea|select)$/i.test(event.target.tagName);
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && input !== null) {
      event.preventDefault();
      input.focus();
    }
  });
  if (input === null) return;
  let latest = 0;
  input.addEventListener("input", async () => {
    const mine = ++latest;
    if (input.value.trim() === "") return list.replaceChildren();
    const answer = await fetch(`/search?part=list&q=${encodeURIComponent(input.value)}`);
    if (mine !== latest || !answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    list.replaceChildren(...page.body.childNodes);
  });
  input.form.addEventListener("keydown", (event) => {
    const links = [...list.querySelectorAll("a")];
    const at = links.indexOf(document.activeElement);
    if (event.key === "Escape") list.replaceChildren();
    const next = {ArrowDown: links[at + 1], ArrowUp: at > 0 ? links[at - 1] : input}[event.key];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  });
}

/** On a published site the list of everything is filtered as one types. */
function filtering() {
  const input = document.getElementById("filter");
  if (input === null) return;
  input.closest("p").hidden = false;
  const entries = [...document.querySelectorAll("[data-name]")];
  input.addEventListener("input", () => {
    const words = input.value.toLowerCase().split(/\s+/);
    for (const entry of entries) entry.hidden = !words.every((word) => entry.dataset.name.includes(word));
  });
}

for (const begin of [drops, readouts, definitions, copying, searching, filtering]) begin();
