// Trees and programs of package regexp/syntax.
package main

import (
	"errors"
	"fmt"
	"regexp/syntax"
)

func main() {
	for _, expr := range []string{`abc|abd|x`, `(?i)k+|(?P<n>[^a-z\n])`, `a{2,4}?(?:b|c)*$`, `(?s).\z|^\b`, `\pN\P{Greek}`, `[[:^digit:]-]`, `\Q.*\E`, `(?:`} {
		tree, err := syntax.Parse(expr, syntax.Perl)
		if err != nil {
			var e *syntax.Error
			fmt.Println(err, errors.As(err, &e), e.Code == syntax.ErrMissingParen, e.Expr)
			continue
		}
		simple := tree.Simplify()
		fmt.Println(tree, tree.Op, simple, tree.MaxCap(), tree.CapNames(), tree.Equal(simple))
		prog, err := syntax.Compile(simple)
		prefix, complete := prog.Prefix()
		fmt.Printf("%v%v %q %v %d %d\n", prog, err, prefix, complete, prog.StartCond(), prog.NumCap)
	}
	fmt.Println(syntax.OpPlus, syntax.Op(99), syntax.InstRuneAnyNotNL, syntax.IsWordChar('_'), syntax.EmptyOpContext('a', -1))
	inst := syntax.Inst{Op: syntax.InstRune, Rune: []rune{'a', 'c', 'x', 'z'}}
	fmt.Println(inst.MatchRune('b'), inst.MatchRunePos('y'), inst.MatchRunePos('d'), inst.String())
}
