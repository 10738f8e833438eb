import { expect, it } from "vitest";
import { analyzeSource } from "../../../testdata/analysis.ts";
import type { Analysis } from "../analysis.ts";

/** The struct types that nobody changes. */
function unchanged(analysis: Analysis): string[] {
  const types = [...analysis.types.values()].flat().map(({ type }) => type);
  return types.filter((type) => analysis.isImmutable(type)).map((type) => type.obj.name);
}

it("finds the struct types whose objects nobody changes", () => {
  const analysis = analyzeSource(`package main
type Kept struct { x int }
type Outer struct { kept Kept; list []Kept }
type Assigned struct { x, y int8 }
type Inner struct { x int16 }
type Around struct { inner Inner }
type Pointed struct { x int32 }
type Made struct { x int64 }
type Element struct { x uint }
type Global struct { x uint8 }
type Array struct { x [2]int }
type Method struct { x uint16 }
func (m *Method) set() { m.x = 1 }
var global Global
func main() {
	k := Kept{1}
	o := Outer{k, []Kept{k}}
	k = Kept{2}
	o.list[0], o.list = k, append(o.list, k)
	a, i, p, e := Assigned{}, Around{}, Pointed{}, []Element{{}}
	a.x = 1
	i.inner.x = 2
	println(&p != nil, new(Made).x, &e[0].x != nil, global.x, Array{}.x[0])
	m := Method{}
	m.set()
}`);
  // A field of the variable o is assigned to, so that Outer is none.
  expect(unchanged(analysis)).toEqual(["Kept"]);
});

it("takes what JavaScript can set for changed", () => {
  const analysis = analyzeSource(`package lib
type Public struct { X int }
type private struct { x int8 }
func Sum(p Public) int { q := private{int8(p.X)}; return int(q.x) }`);
  expect(unchanged(analysis)).toEqual(["private"]);
});
