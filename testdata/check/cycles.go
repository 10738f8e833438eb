package main

import "unsafe"

type (
	T0 [2]T0 // ERROR `^invalid recursive type: T0 refers to itself$`
	T1 struct{ f [2]T2 } // ERROR `^invalid recursive type T1\n\tcycles\.go:7:2: T1 refers to T2\n\tcycles\.go:8:2: T2 refers to T1$`
	T2 struct{ g struct{ h T1 } }
	T3 *T3
	T4 []T4
	T5 map[string]T5
	T6 func(T6) T6
	T7 interface{ T7 } // ERROR `^invalid recursive type: T7 refers to itself$`
	T8 interface{ T9 } // ERROR `^invalid recursive type T8\n\tcycles\.go:14:2: T8 refers to T9\n\tcycles\.go:15:2: T9 refers to T8$`
	T9 interface{ T8 }
	T10 [len(x10)]int // ERROR `^invalid recursive type T10\n\tcycles\.go:16:2: T10 refers to x10\n\tcycles\.go:29:5: x10 refers to T10$`
	T11 struct{ f [unsafe.Sizeof(T11{})]int } // ERROR `^invalid recursive type: T11 refers to itself$`
	T12 = T13 // ERROR `^invalid recursive type T12\n\tcycles\.go:18:2: T12 refers to T13\n\tcycles\.go:19:2: T13 refers to T12$`
	T13 = T12
	T14 = *T14 // ERROR `^invalid recursive type: T14 refers to itself$`
	T15[P any] struct{ f T15[P] } // ERROR `^invalid recursive type: T15\[P\] refers to itself$`
	T16[P any] struct{ f *T16[P] }
	T17[P any] struct{ f P }
	T18 struct{ f T17[T18] } // ERROR `^invalid recursive type T18\n\tcycles\.go:24:2: T18 refers to T17\[T18\]\n\tcycles\.go:24:16: T17\[T18\] refers to T18$`
	T19[P any] struct{ f *T19[[]P] }
	T20 interface{ m() interface{ T20 } }
)

var x10 T10

var a = b // ERROR `^initialization cycle for a\n\tcycles\.go:31:5: a refers to b\n\tcycles\.go:32:5: b refers to f\n\tcycles\.go:34:6: f refers to c\n\tcycles\.go:36:5: c refers to a$`
var b = f()

func f() int { return c }

var c = func() int { return a }()

const d = e // ERROR `^initialization cycle for d\n\tcycles\.go:38:7: d refers to e\n\tcycles\.go:39:7: e refers to d$`
const e = d + 1

var self = self // ERROR `^initialization cycle: self refers to itself$`

var ok1, ok2 = g(), h()

func g() int { return ok2 }
func h() int { return k.m() }

type K struct{}

func (K) m() int { return 1 }

var k K

func main() {
	type local struct{ f local } // ERROR `^invalid recursive type: local refers to itself$`
	type L1 struct{ f *L2 } // ERROR `^undefined: L2$`
	type L2 struct{ f *L1 }
	var v = v // ERROR `^declared and not used: v$` `^undefined: v$`
	const w = w // ERROR `^undefined: w$`
}

func grow[T any](n int, x T) {
	if n > 0 {
		grow(n-1, []T{x})
	}
}
