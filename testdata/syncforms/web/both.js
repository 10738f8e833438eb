import * as busy from "../busy/busy.go";
import * as rules from "../rules/rules.go";
import { lines } from "./rules.js";

console.log(lines().join("\n"));
const r = busy.Registry();
console.log(r.Call("inc", 1), r.Call("inc twice", 1));
console.log((await busy.All()).join("\n"));
console.log(await Promise.all([busy.Shape(3).Area()]));
const held = busy.Hold(r);
for (const call of [() => r.Call("slow", 1), () => rules.Total([busy.Shape(3)]), () => r.Calls()]) {
  try {
    console.log(call());
  } catch (e) {
    console.log(e.name, e.message);
  }
}
await held;
const inside = await busy.Holding(r, () => {
  try {
    return r.Calls();
  } catch (e) {
    console.log(e.name, e.message);
    return 1000;
  }
});
console.log(inside);
try {
  r.Call("stuck", 1);
} catch (e) {
  console.log(e.name, e.message);
}
console.log(r.Calls(), (await busy.All()).length);
