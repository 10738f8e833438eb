import {
  KeyedMap as $KeyedMap, add as $add, append as $append, field as $field, floatKey as $floatKey,
  intType as $intType, ints as $ints, keyOf as $keyOf, lookup as $lookup, named as $named,
  nilMap as $nilMap, nilSlice as $nilSlice, println as $println, runAlone as $runAlone,
  structClass as $structClass, structOf as $structOf,
} from "goes/runtime";

class cell {
  constructor(row = 0, column = 0) {
    this.row = row;
    this.column = column;
  }

  $clone() {
    return new cell(this.row, this.column);
  }

  $assign(other) {
    this.row = other.row;
    this.column = other.column;
  }

  $equals(other) {
    return this.row === other.row && this.column === other.column;
  }
}

const cell$type = $named("main.cell", "main", () => $structOf([$field("row", $intType, "", false, "main"), $field("column", $intType, "", false, "main")]));
$structClass(cell, cell$type);

function main() {
  const ages = new Map([["ann", 30]]);
  ages.set("bob", $add(ages.get("bob") ?? 0, 1));
  const [age, ok] = $lookup(ages, "cy", 0);
  ages.delete("ann");
  const board = new $KeyedMap(cell$key).set(new cell(1, 2), "x");
  board.set(new cell(0, 0), "o");
  const floats = new $KeyedMap($floatKey).set(0.5, true);
  const groups = new Map();
  for (let i = 0; i < 4; i++) {
    groups.set(i % 2 === 0, $append(groups.get(i % 2 === 0) ?? $nilSlice, i, $ints));
  }
  let sum = 0;
  for (const n of ages.values()) {
    sum = $add(sum, n);
  }
  const none = $nilMap;
  $println(age, ok, ages.size, board.get(new cell(1, 2)) ?? "", floats.get(0.5) ?? false, (groups.get(true) ?? $nilSlice).length, sum, none.get("a") ?? 0);
}

const cell$key = $keyOf(cell$type);

$runAlone(main);
