// The main features of this module, for the scoreboard of modules.
package main

import (
	"fmt"

	"github.com/google/cel-go/cel"
	"github.com/google/cel-go/common/types"
	"github.com/google/cel-go/common/types/ref"
)

func main() {
	env, err := cel.NewEnv(
		cel.Variable("name", cel.StringType),
		cel.Variable("ages", cel.ListType(cel.IntType)),
		cel.Variable("m", cel.MapType(cel.StringType, cel.DynType)),
		cel.Function("shout", cel.Overload("shout_string", []*cel.Type{cel.StringType}, cel.StringType,
			cel.UnaryBinding(func(v ref.Val) ref.Val { return types.String(string(v.(types.String)) + "!") }))),
	)
	fmt.Println(err)
	vars := map[string]any{"name": "Ann", "ages": []int64{3, 30, 70}, "m": map[string]any{"k": 1.5}}
	for _, code := range []string{
		`"Hello " + name + "!"`, `ages.filter(a, a > 18).map(a, a * 2)`, `ages.exists(a, a == 3) && size(name) == 3`,
		`m.k > 1.0 ? shout(name) : "no"`, `has(m.none)`, `name.matches("^A.n$")`, `duration("90s") + duration("1m")`,
		`timestamp("2020-01-02T03:04:05Z").getFullYear()`, `{"a": [1, 2u, b"x"]}`, `1 / 0`, `name +`, `nope`, `1 + "a"`,
	} {
		tree, issues := env.Compile(code)
		if issues.Err() != nil {
			fmt.Println("error:", issues.Err())
			continue
		}
		program, err := env.Program(tree)
		if err != nil {
			fmt.Println(err)
			continue
		}
		out, _, err := program.Eval(vars)
		fmt.Println(tree.OutputType(), out, err)
	}
}
