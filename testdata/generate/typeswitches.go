// Package main shows type assertions and type switches.
package main

type named interface{ name() string }

type dog struct{}

func (*dog) name() string { return "dog" }

type id int

func describe(v any) string {
	switch v := v.(type) {
	case nil:
		return "nil"
	case int, int64:
		return "integer"
	case id:
		return string(rune('A' + v))
	case []int:
		return string(rune('0' + len(v)))
	case named:
		return v.name()
	case error:
		return v.Error()
	}
	return "unknown"
}

func main() {
	var v any = "text"
	s := v.(string)
	_, isInt := v.(int)
	n, isNamed := v.(named)
	println(s, isInt, n == nil, isNamed)
	println(describe(nil), describe(int64(1)), describe(id(2)), describe([]int{1}), describe(&dog{}), describe(2.5))
}
