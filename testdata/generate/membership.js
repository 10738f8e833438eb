import {
  Box as $Box, add as $add, hashCheck as $hashCheck, intType as $intType, interfaceKey as $interfaceKey,
  lookup as $lookup, nilMap as $nilMap, println as $println, runAlone as $runAlone,
  sliceFrom as $sliceFrom,
} from "goes/runtime";

function firsts(words) {
  const known = new Map();
  let n = 0;
  const words$ = words.array, wordsOffset$ = words.offset, wordsLength$ = words.length;
  for (let $i = 0; $i < wordsLength$; $i++) {
    const word = words$[wordsOffset$ + $i];
    const ok = known.has(word);
    if (ok) {
      continue;
    }
    known.set(word, new struct$class());
    n++;
  }
  return n;
}

function pairs(words) {
  const counts = new Map();
  const words$ = words.array, wordsOffset$ = words.offset, wordsLength$ = words.length;
  for (let i = 1; i < wordsLength$; i++) {
    const $o = words$[wordsOffset$ + (i - 1)] + " " + words$[wordsOffset$ + i];
    counts.set($o, $add(counts.get($o) ?? 0, 1));
  }
  return counts;
}

function has(m, x) {
  const [, ok] = $lookup(m, x, false, any$check);
  return ok;
}

function main() {
  const words = $sliceFrom(["a", "b", "a", "b"]);
  $println(firsts(words), pairs(words).get("a b") ?? 0, has($nilMap, new $Box($intType, 1)));
}

class struct$class {
  $clone() {
    return new struct$class();
  }

  $assign(other) {}
}

const any$check = $hashCheck($interfaceKey);

$runAlone(main);
