package main

import "unsafe"
type K1 [len([2]K1{})]int
type K2 [cap([2]K2{})]int
type K3 struct { a [len([2]K3{})]int }
type K4 struct { a [len(k4)]int } // ERROR `^invalid recursive type K4\n\tsizecycles\.go:7:6: K4 refers to k4\n\tsizecycles\.go:8:5: k4 refers to K4$`
var k4 [2]K4
type K5 struct { a [len(k5)]int } // ERROR `^invalid recursive type K5\n\tsizecycles\.go:9:6: K5 refers to k5\n\tsizecycles\.go:10:5: k5 refers to K5$`
var k5 = [2]K5{}
type K6 struct { a [2]*K6; b [len(K6{}.a)]int } // ERROR `^invalid recursive type: K6 refers to itself$`
type K7 struct { a [2]int; b [len(k7.a)]int } // ERROR `^invalid recursive type K7\n\tsizecycles\.go:12:6: K7 refers to k7\n\tsizecycles\.go:13:5: k7 refers to K7$`
var k7 K7
type K8 [len(k8())]int // ERROR `^array length len\(k8\(\)\) \(value of type int\) must be constant$`
func k8() [2]K8 { return [2]K8{} }
type K9 [unsafe.Sizeof(k9())]int // ERROR `^invalid recursive type: K9 refers to itself$` `^array length unsafe\.Sizeof\(k9\(\)\) \(value of type uintptr\) must be constant$`
func k9() [2]K9 { return [2]K9{} }
type K10 [unsafe.Sizeof(k10)]int
func k10() [2]K10 { return [2]K10{} }
type K11 [unsafe.Sizeof(struct{K11}{})]int // ERROR `^invalid recursive type: K11 refers to itself$` `^array length unsafe\.Sizeof\(struct\{K11\}\{\}\) \(value of type uintptr\) must be constant$`
type K12 struct { L12 } // ERROR `^invalid recursive type K12\n\tsizecycles\.go:21:6: K12 refers to L12\n\tsizecycles\.go:22:6: L12 refers to K12$`
type L12 struct { a [unsafe.Sizeof(K12{})]int }
type K13 = [unsafe.Sizeof(K13{})]int // ERROR `^invalid recursive type: K13 refers to itself$`
type K14 = struct{ a [unsafe.Sizeof(K14{})]int } // ERROR `^invalid recursive type: K14 refers to itself$`
type K15 = *K15 // ERROR `^invalid recursive type: K15 refers to itself$`
type K16 = struct { p *K16 } // ERROR `^invalid recursive type: K16 refers to itself$`
type K17 = []K17 // ERROR `^invalid recursive type: K17 refers to itself$`
type K18 = func(K18) // ERROR `^invalid recursive type: K18 refers to itself$`
type K19 = L19 // ERROR `^invalid recursive type K19\n\tsizecycles\.go:29:6: K19 refers to L19\n\tsizecycles\.go:30:6: L19 refers to K19$`
type L19 = struct { K19 }
type K20 [2]K20 // ERROR `^invalid recursive type: K20 refers to itself$`
type K21 struct { K22 } // ERROR `^invalid recursive type: K21 refers to itself$`
type K22 = K21
type K23 interface { K23 } // ERROR `^invalid recursive type: K23 refers to itself$`
type K24 interface { m(K24) }
type K25 = interface { m(K25) } // ERROR `^invalid recursive type: K25 refers to itself$`
type K26 chan K26
type K27 map[K27]int // ERROR `^invalid map key type K27$`
type K28 map[string]K28
func main() {
	type M1 [len(M1{})]int // ERROR `^invalid recursive type: M1 refers to itself$`
	type M2 [unsafe.Sizeof(M2{})]int // ERROR `^invalid recursive type: M2 refers to itself$`
	type M3 [unsafe.Sizeof([2]M3{})]int // ERROR `^invalid recursive type: M3 refers to itself$` `^array length unsafe\.Sizeof\(\[2\]M3\{\}\) \(value of type uintptr\) must be constant$`
	type M4 = M4 // ERROR `^invalid recursive type: M4 refers to itself$`
	type M5 = *M5 // ERROR `^invalid recursive type: M5 refers to itself$`
	type M6 struct { M6 } // ERROR `^invalid recursive type: M6 refers to itself$`
	type M7 [2]M7 // ERROR `^invalid recursive type: M7 refers to itself$`
	type M8 = struct { M8 } // ERROR `^invalid recursive type: M8 refers to itself$`
	_ = unsafe.Sizeof(M6{})
	const c = unsafe.Sizeof(M6{})
	var x [unsafe.Sizeof(M7{})]int // ERROR `^declared and not used: x$`
}
