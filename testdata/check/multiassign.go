package main

func double[T any](x T) T { return x }
type F func(int) string
func two() (int, string) { return 1, "" }
func one() int { return 1 }
func ret() (string, int) { return two() } // ERROR `^cannot use 1st function result \(value of type int\) as string value in return statement$` `^cannot use 2nd function result \(value of type string\) as int value in return statement$`
func ret2() (string, int) { return 1, 2 } // ERROR `^cannot use 1 \(untyped int constant\) as string value in return statement$`
var g1, g2 string = two() // ERROR `^cannot use 1st function result \(value of type int\) as string value in multiple assignment$`
var g3, g4 = two()
var g5 string = 1 // ERROR `^cannot use 1 \(untyped int constant\) as string value in variable declaration$`
var g6, g7 string = 1, 2 // ERROR `^cannot use 1 \(untyped int constant\) as string value in variable declaration$` `^cannot use 2 \(untyped int constant\) as string value in variable declaration$`
type MyBool bool
func main() {
	x := 1
	var ro <-chan int
	undef <- double // ERROR `^undefined: undef$`
	x <- undef2 // ERROR `^undefined: undef2$`
	x <- double // ERROR `^invalid operation: cannot send to non-channel int x \(variable of type int\)$`
	ro <- double // ERROR `^invalid operation: cannot send to receive-only channel <-chan int ro \(variable of type <-chan int\)$`
	ro <- undef3 // ERROR `^undefined: undef3$`
	s, b := "", true // ERROR `^declared and not used: b$`
	var mb MyBool // ERROR `^declared and not used: mb$`
	m := map[string]int{}
	var i any
	ch := make(chan int)
	s, b = m["a"] // ERROR `^cannot use m\["a"\] \(map index expression of type int\) as string value in multiple assignment$`
	s, b = <-ch // ERROR `^cannot use <-ch \(comma, ok expression of type int\) as string value in multiple assignment$`
	s, b = i.(int) // ERROR `^cannot use i\.\(int\) \(comma, ok expression of type int\) as string value in multiple assignment$`
	_, s = m["a"] // ERROR `^cannot use ok value of \(comma, ok\) expression \(untyped bool value\) as string value in multiple assignment$`
	x, mb = m["a"]
	x, s = m["a"] // ERROR `^cannot use ok value of \(comma, ok\) expression \(untyped bool value\) as string value in multiple assignment$`
	s, b = two() // ERROR `^cannot use 1st function result \(value of type int\) as string value in multiple assignment$` `^cannot use 2nd function result \(value of type string\) as bool value in multiple assignment$`
	s, x = 1, "" // ERROR `^cannot use 1 \(untyped int constant\) as string value in multiple assignment$` `^cannot use "" \(untyped string constant\) as int value in multiple assignment$`
	s = 1 // ERROR `^cannot use 1 \(untyped int constant\) as string value in assignment$`
	s = one() // ERROR `^cannot use one\(\) \(value of type int\) as string value in assignment$`
	s += 1 // ERROR `^invalid operation: s \+= 1 \(mismatched types string and untyped int\)$`
	s = m["a"] // ERROR `^cannot use m\["a"\] \(map index expression of type int\) as string value in assignment$`
	s = <-ch // ERROR `^cannot use <-ch \(comma, ok expression of type int\) as string value in assignment$`
	s = i.(int) // ERROR `^cannot use i\.\(int\) \(comma, ok expression of type int\) as string value in assignment$`
	var v1 string = m["a"] // ERROR `^cannot use m\["a"\] \(map index expression of type int\) as string value in variable declaration$`
	var v2, ok2 string = m["a"] // ERROR `^declared and not used: ok2$` `^cannot use m\["a"\] \(map index expression of type int\) as string value in multiple assignment$` `^cannot use ok value of \(comma, ok\) expression \(untyped bool value\) as string value in multiple assignment$`
	var v3, ok3 string = two() // ERROR `^declared and not used: ok3$` `^cannot use 1st function result \(value of type int\) as string value in multiple assignment$`
	var v4, ok4 string = 1, 2 // ERROR `^declared and not used: ok4$` `^cannot use 1 \(untyped int constant\) as string value in variable declaration$` `^cannot use 2 \(untyped int constant\) as string value in variable declaration$`
	var v5 string = i.(int) // ERROR `^cannot use i\.\(int\) \(comma, ok expression of type int\) as string value in variable declaration$`
	s, n := two() // ERROR `^cannot use 1st function result \(value of type int\) as string value in multiple assignment$`
	s, n2 := m["a"] // ERROR `^cannot use m\["a"\] \(map index expression of type int\) as string value in multiple assignment$`
	s, n3 := 1, 2 // ERROR `^cannot use 1 \(untyped int constant\) as string value in multiple assignment$`
	for s = range m { }
	for x, s = range m { } // ERROR `^cannot use x \(value of type string\) as int value in assignment$` `^cannot use s \(value of type int\) as string value in assignment$`
	for s, x = range []int{} {} // ERROR `^cannot use s \(value of type int\) as string value in assignment$`
	for s = range 10 {} // ERROR `^cannot use 10 \(untyped int constant\) as string value in range clause$`
	for s = range x {} // ERROR `^cannot use x \(variable of type int\) as string value in range clause$`
	for s, b = range func(func(int, int) bool) {} {} // ERROR `^cannot use s \(value of type int\) as string value in assignment$` `^cannot use b \(value of type int\) as bool value in assignment$`
	for s = range ch {} // ERROR `^cannot use s \(value of type int\) as string value in assignment$`
	f := func() (string, bool) { return m["a"] } // ERROR `^not enough return values\n\thave \(int\)\n\twant \(string, bool\)$`
	f2 := func() (string, bool) { return one(), 1 } // ERROR `^cannot use one\(\) \(value of type int\) as string value in return statement$` `^cannot use 1 \(untyped int constant\) as bool value in return statement$`
	f3 := func() string { return m["a"] } // ERROR `^cannot use m\["a"\] \(map index expression of type int\) as string value in return statement$`
	_ = string(m["a"]) + 1 // ERROR `^invalid operation: string\(m\["a"\]\) \+ 1 \(mismatched types string and untyped int\)$`
	_ = append([]string{}, m["a"]) // ERROR `^cannot use m\["a"\] \(map index expression of type int\) as string value in argument to append$`
	use(m["a"], i.(int)) // ERROR `^cannot use m\["a"\] \(map index expression of type int\) as string value in argument to use$` `^cannot use i\.\(int\) \(comma, ok expression of type int\) as string value in argument to use$`
	ch <- i.(string) // ERROR `^cannot use i\.\(string\) \(comma, ok expression of type string\) as int value in send$`
	ch <- "" // ERROR `^cannot use "" \(untyped string constant\) as int value in send$`
	ss := []string{m["a"], <-ch} // ERROR `^cannot use m\["a"\] \(map index expression of type int\) as string value in array or slice literal$` `^cannot use <-ch \(comma, ok expression of type int\) as string value in array or slice literal$`
	mm := map[string]string{m["a"]: m["b"]} // ERROR `^cannot use m\["a"\] \(map index expression of type int\) as string value in map literal$`
	_ = mm[m["a"]] // ERROR `^cannot use m\["a"\] \(map index expression of type int\) as string value in map index$`
	switch s { case m["a"]: } // ERROR `^invalid case m\["a"\] in switch on s \(mismatched types int and string\)$`
	select { case s, b = <-ch: } // ERROR `^cannot use <-ch \(comma, ok expression of type int\) as string value in multiple assignment$`
	select { case s = <-ch: } // ERROR `^cannot use <-ch \(comma, ok expression of type int\) as string value in assignment$`
	select { case n, s := <-ch: _, _ = n, s }
	if s, ok := m["a"]; ok { s = "" } // ERROR `^declared and not used: s$` `^cannot use "" \(untyped string constant\) as int value in assignment$`
	_ = m["a"].x // ERROR `^m\["a"\]\.x undefined \(type int has no field or method x\)$`
	_ = i.(int).x // ERROR `^i\.\(int\)\.x undefined \(type int has no field or method x\)$`
	_ = (<-ch).x // ERROR `^\(<-ch\)\.x undefined \(type int has no field or method x\)$`
	m["a"]() // ERROR `^invalid operation: cannot call m\["a"\] \(map index expression of type int\): int is not a function$`
	_ = !m["a"] // ERROR `^invalid operation: operator ! not defined on m\["a"\] \(map index expression of type int\)$`
	_ = -i.(string) // ERROR `^invalid operation: operator - not defined on i\.\(string\) \(comma, ok expression of type string\)$`
	_ = m["a"] + "" // ERROR `^invalid operation: m\["a"\] \+ "" \(mismatched types int and untyped string\)$`
	_ = m["a"] + s // ERROR `^invalid operation: m\["a"\] \+ s \(mismatched types int and string\)$`
	_ = m["a"] == s // ERROR `^invalid operation: m\["a"\] == s \(mismatched types int and string\)$`
	_ = &m["a"] // ERROR `^invalid operation: cannot take address of m\["a"\] \(map index expression of type int\)$`
	_ = m["a"][0] // ERROR `^cannot index m\["a"\] \(map index expression of type int\)$`
	_ = m["a"][1:] // ERROR `^cannot slice m\["a"\] \(map index expression of type int\)$`
	_ = *m["a"] // ERROR `^invalid operation: cannot indirect m\["a"\] \(map index expression of type int\)$`
	_ = m["a"].(int) // ERROR `^invalid operation: m\["a"\] \(map index expression of type int\) is not an interface$`
	if m["a"] {} // ERROR `^non-boolean condition in if statement$`
	for m["a"] {} // ERROR `^non-boolean condition in for statement$`
	m["a"] // ERROR `^m\["a"\] \(map index expression of type int\) is not used$`
	i.(int) // ERROR `^i\.\(int\) \(comma, ok expression of type int\) is not used$`
	<-m["a"] // ERROR `^invalid operation: cannot receive from non-channel int m\["a"\] \(map index expression of type int\)$`
	_ = len(m["a"]) // ERROR `^invalid argument: m\["a"\] \(map index expression of type int\) for built-in len$`
	_ = cap(i.(int)) // ERROR `^invalid argument: i\.\(int\) \(comma, ok expression of type int\) for built-in cap$`
	_ = make([]int, i.(string)) // ERROR `^invalid argument: index i\.\(string\) \(comma, ok expression of type string\) must be integer$`
	_ = [1]int{}[i.(string)] // ERROR `^invalid argument: index i\.\(string\) \(comma, ok expression of type string\) must be integer$`
	delete(m, i.(int)) // ERROR `^cannot use i\.\(int\) \(comma, ok expression of type int\) as string value in argument to delete$`
	_ = func(...int) {}
	usev(i.([]string)...) // ERROR `^cannot use i\.\(\[\]string\) \(comma, ok expression of type \[\]string\) as \[\]int value in argument to usev$`
	panic(m["a"], 1) // ERROR `^invalid operation: too many arguments for panic\(m\["a"\], 1\) \(expected 1, found 2\)$`
	m["a"] = i.(string) // ERROR `^cannot use i\.\(string\) \(comma, ok expression of type string\) as int value in assignment$`
	x = int(i.(string)) // ERROR `^cannot convert i\.\(string\) \(comma, ok expression of type string\) to type int$`
	x = int(i.([]int)) // ERROR `^cannot convert i\.\(\[\]int\) \(comma, ok expression of type \[\]int\) to type int$`
	go m["a"] // ERROR `^expression in go must be function call$`
	defer i.(func()) // ERROR `^expression in defer must be function call$`
	_ = i.(MyBool) && i.(bool) // ERROR `^invalid operation: i\.\(MyBool\) && i\.\(bool\) \(mismatched types MyBool and bool\)$`
	_ = complex(i.(int), 1) // ERROR `^invalid argument: arguments have type int, expected floating-point$`
	x <<= i.(string) // ERROR `^invalid operation: shift count i\.\(string\) \(comma, ok expression of type string\) must be integer$`
	_ = 1 << i.(string) // ERROR `^invalid operation: shift count i\.\(string\) \(comma, ok expression of type string\) must be integer$`
	m["a"]++
	i.(string)++ // ERROR `^invalid operation: i\.\(string\)\+\+ \(non-numeric type string\)$`
	m["a"] += i.(string) // ERROR `^invalid operation: m\["a"\] \+= i\.\(string\) \(mismatched types int and string\)$`
	_, _, _, _ = n, n2, n3, ss
	_, _, _, _, _, _, _, _ = v1, v2, v3, v4, v5, f, f2, f3
}
func use(s string, x string) {}
func usev(x ...int) {}
