// The items in the browser's storage, as JSON.
import { Item, type List } from "../todo/list.go";

const key = "goes-todos";

/** What was saved; nothing, if that is no list of items. */
export function read(): Item[] {
  try {
    const saved: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(saved) ? saved.map((item) => new Item(item)) : [];
  } catch (error) {
    console.warn("The saved todos cannot be read:", error);
    return [];
  }
}

export function write(list: List): void {
  localStorage.setItem(key, JSON.stringify(list.Items()));
}
