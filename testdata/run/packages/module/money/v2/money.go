package money

type Money struct{ amount int }

var Default = New(42)

func New(n int) Money       { return Money{n} }
func (m Money) Amount() int { return m.amount }
