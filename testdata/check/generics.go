package main

type Number interface{ ~int | ~float64 }

func sum[T Number](list ...T) (total T) {
	for _, x := range list {
		total += x
	}
	return total
}

type List[T any] struct {
	head T
	tail *List[T]
}

func (l *List[T]) push(x T) *List[T] { return &List[T]{x, l} }

func apply[A, B any](list []A, f func(A) B) []B {
	var result []B
	for _, x := range list {
		result = append(result, f(x))
	}
	return result
}

type celsius float64

var (
	_ celsius         = sum(celsius(1), 2)
	_                 = sum("a") // ERROR "string does not satisfy Number \(string missing in ~int \| ~float64\)"
	_ *List[string]   = (&List[string]{}).push("x")
	_ []string        = apply([]int{1}, func(int) string { return "" })
	_ func([]int) int = first
	_ List[int, int]  // ERROR "too many type arguments for type List: have 2, want 1"
	_ List            // ERROR "cannot use generic type List\[T any\] without instantiation"
	_ Number          // ERROR "cannot use type Number outside a type constraint: interface contains type constraints"
	_ = zero()        // ERROR "in call to zero, cannot infer T \(declared at generics.go:42:11\)"
)

func first[T any](list []T) T { return list[0] }
func zero[T any]() (z T)      { return }

type Ordered[T any] interface{ less(T) bool }

func least[T Ordered[T]](x, y T) T {
	if x.less(y) {
		return x
	}
	return y
}

type age int

func (a age) less(b age) bool { return a < b }

var _ age = least(age(1), 2)
var _ = least(1, 2) // ERROR "int does not satisfy Ordered\[int\] \(missing method less\)"

type Grow[T any] struct{ f *Grow[[]T] }
