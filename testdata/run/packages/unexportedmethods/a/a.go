package a

type A struct{ N int }

func (a A) secret() string  { return "a.secret" }
func (a *A) change() string { a.N++; return "a.change" }

type Secret interface{ secret() string }
type Both interface {
	secret() string
	change() string
}

func Call(s Secret) string        { return s.secret() }
func CallBoth(s Both) string      { return s.secret() + s.change() }
func Is(x any) (bool, bool)       { _, ok := x.(Secret); _, both := x.(Both); return ok, both }
func Func(s Secret) func() string { return s.secret }
func Expr() func(Secret) string   { return Secret.secret }

type Wide interface {
	Secret
	Pub() string
}

func (a A) Pub() string { return "a.Pub" }
