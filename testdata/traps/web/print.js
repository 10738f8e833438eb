import { stacks } from "./traps.js";

console.log(JSON.stringify(await stacks()));
