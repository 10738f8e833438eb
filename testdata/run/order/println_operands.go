// The operands of print and println are read after the calls of the statement, and are no interface values.
package main

type pair struct{ a, b int }

type text string

type level int8

var (
	x   = 1
	s   = []int{1, 2, 3}
	t   = &pair{1, 2}
	str = "abc"
	u   any = 1
)

func set() int {
	x = 2
	s[0] = 9
	s = s[:2]
	t = &pair{7, 8}
	str = "xyz"
	u = nil
	return 0
}

func show[T int | text | float32 | []int](v T) {
	println(v, set())
}

func two() (int, string) { return 1, "one" }

func main() {
	println(x == 1, set())
	x = 1
	println(x, set())
	x = 1
	println(-x, !(x == 1), x+1, set())
	s = []int{1, 2, 3}
	println(s[0], len(s), set())
	t = &pair{1, 2}
	println(t.a, set())
	str = "abc"
	println(str, str[0], str[:1], set())
	u = 1
	println(u == nil, u != nil, set())
	x = 1
	defer println(x, x == 1, text(str), 1.5, set())

	show(3)
	show(text("t"))
	show(float32(0.1))
	show[[]int](nil)
	println(two())
	print("a", 1, true, level(-3), "b\n")
	println(-1<<63, uint64(1<<64-1), uintptr(7), 'x', 2.5, float32(1)/3, 1i, complex64(2+1i))
	println(map[int]int(nil), (*int)(nil), (func())(nil), (chan int)(nil), []string(nil), any(nil), error(nil))
	println(s == nil, len(s) > 1 && x == 1, s[:1][0])
}
