// -typesonly

package main

//go:noinline
type large [1 << 60]int

func main() {
	goto over // ERROR "^goto over jumps over variable declaration at line 10$"
	x := 1
	_ = x
over:
	goto inside // ERROR "^goto inside jumps into block$"
	goto nowhere // ERROR "^label nowhere not declared$"
	{
	inside:
	}
over: // ERROR "^label over already declared$"
unused: // ERROR "^label unused declared and not used$"
	for {
	}
	if true {
	wrong: // ERROR "^label wrong declared and not used$"
		if true {
			continue wrong // ERROR "^invalid continue label wrong$"
		}
		break nowhere // ERROR "^invalid break label nowhere$"
		break    // ERROR "^break not in for, switch, or select statement$"
		continue // ERROR "^continue not in for statement$"
	}
}

func post() {
	for i := 0; i < 1; j := 1 { // ERROR "cannot declare in post statement of for loop$"
	}
}
