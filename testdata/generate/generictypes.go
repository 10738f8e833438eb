// Package main shows generic types with methods, constraints, and functions whose type arguments are inferred.
package main

type number interface{ ~int | ~float64 }

type list[T any] struct {
	head *element[T]
	size int
}

type element[T any] struct {
	value T
	next  *element[T]
}

func (l *list[T]) push(value T) {
	l.head = &element[T]{value, l.head}
	l.size++
}

func (l *list[T]) each(f func(T)) {
	for e := l.head; e != nil; e = e.next {
		f(e.value)
	}
}

func total[T number](l *list[T]) (sum T) {
	l.each(func(v T) { sum += v })
	return sum
}

type celsius float64

func main() {
	var numbers list[int]
	numbers.push(1)
	numbers.push(2)
	temperatures := &list[celsius]{}
	temperatures.push(1.5)
	println(total(&numbers), numbers.size, float64(total(temperatures)))
}
