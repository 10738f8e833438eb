import {
  add as $add, float64Text as $float64Text, float64s as $float64s, index as $index,
  makeSlice as $makeSlice, max as $max, mul as $mul, println as $println, row as $row,
  runAlone as $runAlone, sliceFrom as $sliceFrom,
} from "goes/runtime";

function table$sum(t, y, weights) {
  let $1, $2, $3, $4, $5, $6;
  let sum = 0;
  const weights$ = weights.array, weightsOffset$ = weights.offset, weightsLength$ = weights.length;
  const tLength$ = t.length;
  const tRow$ = $row(t, y), tRowArray$ = tRow$.array, tRowOffset$ = tRow$.offset, tRowLength$ = tRow$.length;
  for (let x = 0; x < weightsLength$; x++) {
    sum = ($4 = sum, $5 = ($1 = tRowArray$[($index(y, tLength$), tRowOffset$ + $index(x, tRowLength$))], $2 = weights$[weightsOffset$ + x], typeof $1 === "number" && typeof $2 === "number" && Math.abs($3 = $1 * $2) <= 9007199254740991 ? $3 + 0 : $mul($1, $2)), typeof $4 === "number" && typeof $5 === "number" && Math.abs($6 = $4 + $5) <= 9007199254740991 ? $6 : $add($4, $5));
  }
  return sum;
}

function scale(rows, src, f) {
  for (let $i = 0; $i < rows.length; $i++) {
    const dst = rows.array[rows.offset + $i];
    const dst$ = dst.array, dstOffset$ = dst.offset, dstLength$ = dst.length;
    const src$ = src.array, srcOffset$ = src.offset, srcLength$ = src.length;
    {
      const $end = Math.min(srcLength$, dstLength$);
      for (let i = 0; i < $end; i++) {
        const v = src$[srcOffset$ + i];
        dst$[dstOffset$ + i] += f * v;
      }
      for (let i = $end; i < srcLength$; i++) {
        const v = src$[srcOffset$ + i];
        const $i$1 = dstOffset$ + $index(i, dstLength$);
        dst$[$i$1] += f * v;
      }
    }
  }
}

function longest(lists) {
  let n = 0;
  for (let $i = 0, {array: $array, offset: $offset, length: $length} = lists(); $i < $length; $i++) {
    const list = $array[$offset + $i];
    n = $max(n, list.length);
  }
  return n;
}

function main() {
  const dst = $makeSlice($float64s, 3);
  /* @__NOINLINE__ */ scale($sliceFrom([dst, dst]), $sliceFrom(Float64Array.of(1, 2, 3)), 0.5);
  const t = $sliceFrom([$sliceFrom([1, 2]), $sliceFrom([3, 4])]);
  $println($float64Text(dst.array[dst.offset + 2]), /* @__NOINLINE__ */ table$sum(t, 1, $sliceFrom([5, 6])), /* @__NOINLINE__ */ longest(() => t));
}

$runAlone(main);
