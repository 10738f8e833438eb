import { calls } from "./calls.js";

const text = await calls();
if (typeof document === "undefined") console.log(text);
else document.body.append(Object.assign(document.createElement("pre"), { id: "main", textContent: text }));
