package p

type Shape interface{ area() string }

type Base struct{ Name string }

func (b Base) area() string { return "p's area of " + b.Name }

func Area(s any) string {
	if s, ok := s.(Shape); ok {
		return s.area()
	}
	return "not a shape of p"
}
