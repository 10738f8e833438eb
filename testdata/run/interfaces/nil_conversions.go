package main

type S struct{}

func (s *S) Area() int { return 1 }

type Shape interface{ Area() int }

func main() {
	v := Shape((*S)(nil))
	println(v == nil, any((*S)(nil)) == nil, any(Shape((*S)(nil))) == nil)
	var w Shape = (*S)(nil)
	println(w == nil, v.Area(), Shape(nil) == nil, any([]int(nil)) == nil, any(error(nil)) == nil)
}
