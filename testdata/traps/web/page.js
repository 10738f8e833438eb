// Shows the stacks, and lets errors go that nobody handles.
import { Nth, Start } from "../shop/shop.go";
import { stacks } from "./traps.js";

window.stacks = await stacks();
setTimeout(() => Nth([1], 7));
setTimeout(() => Start());
window.again = () => Nth([1], 7);
