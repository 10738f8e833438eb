// -gotypesalias=0

package main

type Set[T comparable] = int // ERROR "^generic type alias requires GODEBUG=gotypesalias=1 or unset$"

type Loop = *Loop // ERROR "^invalid recursive type: Loop refers to itself$"

type (
	outer struct{ *name }
	name  = inner
	inner struct{ *name } // ERROR "^invalid use of type alias name in recursive type \(see go.dev/issue/50729\)$"
)

type number = int

func main() {
	var n number = "" // ERROR "^cannot use .. \(untyped string constant\) as int value in variable declaration$"
	_ = n
}
