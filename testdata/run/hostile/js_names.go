// Names that mean something to JS, as types, fields, methods, keys and variables.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"sort"
)

type T int

func (t T) value() int       { return int(t) + 1 }
func (t T) class() string    { return "class" }
func (t T) length() int      { return 2 }
func (t T) name() string     { return "name" }
func (t T) prototype() int   { return 3 }
func (t T) constructor() int { return 4 }

type F func() int

func (f F) value() int { return f() }
func (f F) call() int  { return f() + 1 }
func (f F) apply() int { return f() + 2 }

type S struct {
	value       int
	constructor string
	toString    func() string
	__proto__   int
	hasOwnProperty,
	isPrototypeOf,
	valueOf, then, toJSON, prototype, propertyIsEnumerable, toLocaleString bool
	__defineGetter__  int
	arguments, caller int
}

func (s S) length() int       { return s.value }
func (s *S) name() string     { return "n" + s.constructor }
func (s *S) toSource() string { return "src" }

type Map map[string]int
type Object struct{ Map Map }
type Promise struct{ *Object }
type Error struct{ string }
type Set []Map
type Symbol string
type Array [2]Set
type Number float64
type Boolean bool
type BigInt int64
type Uint8Array []byte
type Function func(Object) Promise
type Proxy interface{ value() int }
type Reflect struct{ Math }
type Math struct{ WeakMap int }
type WeakMap chan int
type TypeError struct{ error }
type Date struct{ JSON }
type JSON struct{ globalThis, undefined, NaN, Infinity int }
type Int32Array [1]int32
type Float64Array []float64
type RangeError error
type Iterator int
type String string
type undefined struct{ x int }
type async func()
type let int
type arguments struct{}
type eval int
type await struct{ n int }

func (e Error) Error() string { return e.string }

type valuer interface {
	value() int
}

func Math_(x Math) Math { x.WeakMap++; return x }

func main() {
	var v any = T(4)
	fmt.Println(v.(valuer).value(), v.(interface{ class() string }).class(), v.(interface{ length() int }).length(), v.(interface{ name() string }).name(), v.(interface{ prototype() int }).prototype(), v.(interface{ constructor() int }).constructor())
	var f any = F(func() int { return 7 })
	fmt.Println(f.(valuer).value(), f.(interface{ call() int }).call(), f.(interface{ apply() int }).apply())
	s := &S{value: 3, constructor: "c", __proto__: 5, hasOwnProperty: true, isPrototypeOf: true, valueOf: true, arguments: 4}
	t := *s
	t.value++
	t.__proto__++
	fmt.Printf("%+v\n", t.length())
	fmt.Println(s.name(), t.__proto__, s.__proto__, t.hasOwnProperty, t.then, t.arguments, s.toSource())
	var p interface{ name() string } = s
	var q interface{ length() int } = t
	fmt.Println(p.name(), q.length())
	m := Map{"__proto__": 1, "constructor": 2, "toString": 3, "hasOwnProperty": 4}
	keys := []string{}
	for k := range m {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	fmt.Println(keys, m["__proto__"], m["valueOf"], len(m))
	o := Object{m}
	pr := Promise{&o}
	pr.Map["x"] = 9
	var fn Function = func(o Object) Promise { return Promise{&o} }
	fmt.Println(fn(o).Map["x"], Error{"e"}, Set{m}, Symbol("s"), Array{}, Number(1), Boolean(true), BigInt(5), Uint8Array{1}, Reflect{Math_(Math{1})}, Date{JSON{1, 2, 3, 4}}, Int32Array{3}, Float64Array{1}, Iterator(2), String("x"), undefined{3}, let(2), arguments{}, eval(3), await{4})
	var e error = TypeError{errors.New("te")}
	var re RangeError = Error{"re"}
	fmt.Println(e, re)
	b, err := json.Marshal(map[string]any{"__proto__": m, "toString": o})
	fmt.Println(string(b), err)
	var back map[string]any
	fmt.Println(json.Unmarshal([]byte(`{"__proto__":{"a":1},"constructor":2}`), &back), back)
	type K struct{ toString, __proto__ int }
	km := map[K]int{{1, 2}: 3}
	km[K{1, 2}]++
	fmt.Println(km, reflect.TypeOf(v), reflect.TypeOf(o), reflect.ValueOf(t).NumField())
	w := make(WeakMap, 1)
	w <- 3
	fmt.Println(<-w, undefinedf(2), NaN(), globalThis, Infinity)
	defer func() { fmt.Println(recover()) }()
	panic(Error{"p"})
}

var globalThis, Infinity = 1, 2

func NaN() int { return 5 }
func undefinedf(Object int) int {
	var Map, Array, Math = Object, 2, 3
	xs := map[int]int{Map: Array}
	return xs[2] + Math + len([]int{1, 2})
}
