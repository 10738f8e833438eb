import { lines } from "./rules.js";

console.log(lines().join("\n"));
