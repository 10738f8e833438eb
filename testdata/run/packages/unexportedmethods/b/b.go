package b

type B struct{ S string }

func (b B) secret() string  { return "b.secret" + b.S }
func (b *B) change() string { b.S += "!"; return "b.change" }

type Secret interface{ secret() string }

func Call(s Secret) string { return s.secret() }
func Is(x any) bool        { _, ok := x.(Secret); return ok }
func Switch(x any) string {
	switch x := x.(type) {
	case interface{ change() string }:
		return x.change()
	case Secret:
		return x.secret()
	}
	return "none"
}

type N int

func (n N) secret() string { return "N" }

type F struct{ secret string }

func Get(f F) string { return f.secret }
func Make() F        { return F{"field"} }
