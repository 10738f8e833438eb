package shapes

type Square struct{ side length }

type length int

type hidden struct{}

func (s Square) Area() length { return product(s.side, s.side) }

func product(a, b length) length { return a * b }

func Count() int { return count + limit }

var count int

const limit = 3

func Scale(s Square, factors ...length) {
	defer report()
	for _, f := range factors {
		s.side = scaled(s.side, f)
	}
}

func scaled(a, b length) length { return a * b }

func report() {}
