import { test } from "vitest";
import { Item, Nth, Rate, Start, Waited } from "../shop/shop.go";

test("nil", () => void new Item({ Name: "tea" }).Follow());
test("index", () => void Nth([1], 5));
test("second", () => void Rate(4));
test("waited", async () => void (await Waited()));
test("goroutine", async () => {
  Start();
  await new Promise((resolve) => setTimeout(resolve, 50));
});
