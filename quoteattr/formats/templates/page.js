"use strict";
// The page is whole without this script, which adds a search, buttons that copy, and the joining of
// content, cue, source and speaker under the pointer or the focus.

// Joining: data-a names the attributions that an element is part of.
for (const article of document.querySelectorAll(".article")) {
  const parts = new Map();
  for (const element of article.querySelectorAll("[data-a]")) {
    for (const number of element.dataset.a.split(" ")) {
      if (!parts.has(number)) parts.set(number, []);
      parts.get(number).push(element);
    }
  }
  const tip = document.createElement("div");
  tip.className = "tip";
  tip.ariaHidden = "true"; // a reader of screens is told by aria-describedby
  tip.hidden = true;
  article.append(tip);
  let joined = [];

  const join = (event) => {
    for (const element of joined) element.classList.remove("joined");
    joined = [];
    tip.hidden = true;
    const found = event.target.closest?.("[data-a]");
    if (!found || event.type === "pointerout" || event.type === "focusout") return;
    const numbers = found.dataset.a.split(" ");
    joined = numbers.flatMap((number) => parts.get(number));
    for (const element of joined) element.classList.add("joined");
    if (!found.closest("article")) return;
    tip.replaceChildren(...numbers.map((number) => told(article, number)));
    tip.hidden = false;
  };
  for (const type of ["pointerover", "pointerout", "focusin", "focusout"]) {
    article.addEventListener(type, join);
  }
}

function told(article, number) {
  const copied = document.getElementById(`${article.id}e${number}told`).cloneNode(true);
  copied.removeAttribute("id");
  copied.querySelector("a").replaceWith(`${copied.querySelector("a").textContent} `);
  return copied;
}

for (const slot of document.querySelectorAll(".search")) {
  const field = document.createElement("input");
  const label = document.createElement("label");
  field.type = "search";
  label.append("Search the attributions ", field);
  slot.append(label);
  const entries = slot.closest(".article").querySelectorAll("li.entry");
  field.addEventListener("input", () => {
    const wanted = field.value.toLocaleLowerCase();
    for (const entry of entries) {
      const words = entry.querySelector(".told").textContent.toLocaleLowerCase();
      entry.hidden = !words.includes(wanted);
    }
  });
}

async function copy(pre) {
  try {
    await navigator.clipboard.writeText(pre.textContent);
    return true;
  } catch {
    getSelection().selectAllChildren(pre); // a page of no origin may not reach the clipboard
    return document.execCommand("copy");
  }
}

for (const details of document.querySelectorAll("details.json")) {
  const button = document.createElement("button");
  const said = document.createElement("span");
  button.type = "button";
  button.textContent = "Copy as JSON";
  said.setAttribute("role", "status");
  button.addEventListener("click", async () => {
    details.open = true;
    said.textContent = (await copy(details.querySelector("pre"))) ? "copied" : "press Ctrl+C";
  });
  details.after(button, said);
}
