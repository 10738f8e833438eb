package main

func many() (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w int) { return }
func takes(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w string) {}
func takesv(a int, s ...string) {}
func two() (int, string) { return 1, "" }
func tg[T any](a T, b T) {}
func tt[T ~string](a int, b T) {}
func un() (int, bool) { return two() } // ERROR `^cannot use 2nd function result \(value of type string\) as bool value in return statement$`
func main() {
	takes(many()) // ERROR `^cannot use many\(\) \(value of type int\) as string value in argument to takes$`
	takesv(two())
	takesv(many()) // ERROR `^cannot use many\(\) \(value of type int\) as string value in argument to takesv$`
	tg(two()) // ERROR `^in call to tg, type string of two\(\) does not match inferred type int for T$`
	tt(many()) // ERROR `^too many arguments in call to tt\n\thave \(int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int\)\n\twant \(int, T\)$`
	tt(two())
	_ = append([]string{}, two()) // ERROR `^multiple-value two\(\) \(value of type \(int, string\)\) in single-value context$`
	_ = append(two()) // ERROR `^invalid append: argument must be a slice; have 1st function result \(value of type int\)$`
	_ = copy(two()) // ERROR `^invalid copy: argument must be a slice; have 1st function result \(value of type int\)$`
	_ = complex(two()) // ERROR `^invalid operation: complex\(two\(\)\) \(mismatched types int and string\)$`
	var a []string
	a = append(a, two()) // ERROR `^multiple-value two\(\) \(value of type \(int, string\)\) in single-value context$`
	var x, y, z, w string = many() // ERROR `^declared and not used: x$` `^declared and not used: y$` `^declared and not used: z$` `^declared and not used: w$` `^assignment mismatch: 4 variables but many returns 23 values$`
	var f32, f33 string // ERROR `^declared and not used: f32$` `^declared and not used: f33$`
	f32, f33 = two(), 1 // ERROR `^multiple-value two\(\) \(value of type \(int, string\)\) in single-value context$` `^cannot use 1 \(untyped int constant\) as string value in multiple assignment$`
	f32 = two() // ERROR `^assignment mismatch: 1 variable but two returns 2 values$`
	_ = two() // ERROR `^assignment mismatch: 1 variable but two returns 2 values$`
	_ = two() + 1 // ERROR `^multiple-value two\(\) \(value of type \(int, string\)\) in single-value context$`
	println(two())
	ch := make(chan int)
	ch <- two() // ERROR `^multiple-value two\(\) \(value of type \(int, string\)\) in single-value context$`
	if two() {} // ERROR `^multiple-value two\(\) \(value of type \(int, string\)\) in single-value context$`
	two().x() // ERROR `^multiple-value two\(\) \(value of type \(int, string\)\) in single-value context$`
	two()() // ERROR `^multiple-value two\(\) \(value of type \(int, string\)\) in single-value context$`
	_ = []int{two()} // ERROR `^multiple-value two\(\) \(value of type \(int, string\)\) in single-value context$`
	_ = map[string]int{two()} // ERROR `^missing key in map literal$`
	_ = []int{1: two()} // ERROR `^multiple-value two\(\) \(value of type \(int, string\)\) in single-value context$`
	f32, f33, x = two() // ERROR `^assignment mismatch: 3 variables but two returns 2 values$`
	f32, f33 := two() // ERROR `^no new variables on left side of :=$` `^cannot use 1st function result \(value of type int\) as string value in multiple assignment$`
	p, q := two(), two() // ERROR `^multiple-value two\(\) \(value of type \(int, string\)\) in single-value context$`
	_, _ = p, q
	_ = max(two()) // ERROR `^invalid argument: mismatched types int \(previous argument\) and string \(type of 2nd function result\)$`
	_ = string(two()) // ERROR `^multiple-value two\(\) \(value of type \(int, string\)\) in single-value context$`
	return two() // ERROR `^too many return values\n\thave \(int, string\)\n\twant \(\)$`
}
