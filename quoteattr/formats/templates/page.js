"use strict";
// The page is whole without this script, which only adds a search and buttons that copy.
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
