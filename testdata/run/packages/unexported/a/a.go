package a

type Base struct{}

func (Base) secret() string { return "a's secret" }

type Secret interface{ secret() string }

func Reveal(s Secret) string { return s.secret() }

type Emb struct{ n int }

func (Emb) String() string { return "Emb of a" }

type T struct{}

type key struct{}

func Key() any { return key{} }

type hidden struct {
	Pub  int
	priv string
}

func Make() hidden { return hidden{1, "p"} }

func IsAnon(x any) bool { _, ok := x.(struct{ x int }); return ok }

func IsAnonPub(x any) bool { _, ok := x.(struct{ X int }); return ok }
