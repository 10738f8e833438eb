package main


type T struct{ s string }
type P *T
type A [2]int

func dead() { print(1, T{}) } // ERROR `^illegal types for operand: print\n\tT$`

var v = func() int { println(T{}); return 1 }() // ERROR `^illegal types for operand: println\n\tT$`

func main() {
	println(T{"a"}) // ERROR `^illegal types for operand: println\n\tT$`
	println([2]int{1, 2}, T{}) // ERROR `^illegal types for operand: println\n\t\[2\]int$` `^illegal types for operand: println\n\tT$`
	print(1)
	println(&T{}, P(nil), A{}, []int{}, map[int]int{}, main, make(chan int), any(1), 1i) // ERROR `^illegal types for operand: println\n\tA$`
	println(struct{ x int }{1}) // ERROR `^illegal types for operand: println\n\tstruct \{ x int \}$`
	println(1, "a", struct{}{}) // ERROR `^illegal types for operand: println\n\tstruct \{\}$`
	defer println(T{}) // ERROR `^illegal types for operand: println\n\tT$`
	go print(A{}) // ERROR `^illegal types for operand: print\n\tA$`
	func() { println(T{}) }() // ERROR `^illegal types for operand: println\n\tT$`
	if false { println(T{}) }
	var e error
	println(e, [0]int{}) // ERROR `^illegal types for operand: println\n\t\[0\]int$`
}
