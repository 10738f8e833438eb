package reg

const base = laterInt + 1
const later = 2
const laterInt = 20

func init() { Out = append(Out, Late(LateType{3})) }

func Late(x interface{ Text() string }) string { return x.Text() + lateText }

type LateType struct{ n int }

func (l LateType) Text() string { return string(rune('a' + l.n)) }

var lateText = func() string { return "late" + prefix }()
