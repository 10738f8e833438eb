// The stacks of the errors that the traps throw, by their names.
import { Explicit, Item, Nth, Rate, Waited } from "../shop/shop.go";

const traps = {
  nil: () => new Item({ Name: "tea" }).Follow(),
  index: () => Nth([1, 2], 5),
  second: () => Rate(4),
  explicit: () => Explicit("price"),
  waited: () => Waited(),
  lazy: async () => (await import("../later/later.go")).At(["a"], 3),
};

export async function stacks() {
  const found = {};
  for (const [name, trap] of Object.entries(traps))
    try {
      await trap();
    } catch (error) {
      found[name] = error.stack;
    }
  return found;
}
