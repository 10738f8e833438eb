import {
  Complex as $Complex, addComplex as $addComplex, divComplex as $divComplex,
  equalComplex as $equalComplex, float64Text as $float64Text, mulComplex as $mulComplex,
  println as $println, runAlone as $runAlone,
} from "goes/runtime";

function square(z) {
  return $mulComplex(z, z);
}

function main() {
  const z = new $Complex(1, 2);
  let w = $addComplex(square(z), new $Complex(0, 3));
  w = $divComplex(w, z);
  $println($float64Text(w.re), $float64Text(w.im), $equalComplex(z, new $Complex(1, 2)));
}

$runAlone(main);
