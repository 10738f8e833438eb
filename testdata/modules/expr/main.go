// The main features of this module, for the scoreboard of modules.
package main

import (
	"fmt"

	"github.com/expr-lang/expr"
	"github.com/expr-lang/expr/ast"
	"github.com/expr-lang/expr/parser"
)

type user struct {
	Name string
	Age  int
	Tags []string
}

func (u user) Greet(word string) string { return word + ", " + u.Name }

func main() {
	env := map[string]any{
		"users":  []user{{"Ann", 30, []string{"a"}}, {"Bob", 17, nil}, {"Cid", 55, []string{"b", "c"}}},
		"limit":  18,
		"sprint": fmt.Sprintf,
	}
	for _, code := range []string{
		`filter(users, .Age > limit) | map(.Name)`,
		`sum(map(users, .Age)) / len(users)`,
		`users[0].Greet("Hi") + sprint("%03d", 7)`,
		`any(users, "c" in .Tags) ? "yes" : "no"`,
		`let x = 2 ** 10; x in 1000..1100 && not ("abc" matches "^b")`,
		`users[-1]?.Name ?? "none"`,
		`groupBy([1, 2, 3, 4], # % 2 == 0)[true]`,
		`upper(trim("  go  ")) + string(max(1, 2.5))`,
		`1 +`,
		`nope + 1`,
	} {
		program, err := expr.Compile(code, expr.Env(env))
		if err != nil {
			fmt.Println("error:", err)
			continue
		}
		out, err := expr.Run(program, env)
		fmt.Println(out, err)
	}
	tree, _ := parser.Parse("a + b * 2")
	fmt.Println(tree.Node.String(), ast.Dump(tree.Node) != "")
}
