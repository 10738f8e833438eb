// Shows lines in a page, or prints them.
export function report(name, lines) {
  const text = lines.sort().join("\n");
  if (typeof document === "undefined") console.log(text);
  else document.body.append(Object.assign(document.createElement("pre"), { id: name, textContent: text }));
}
