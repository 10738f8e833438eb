// The main features of this module, for the scoreboard of modules.
package main

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/itchyny/gojq"
)

const input = `{"users": [
	{"name": "Ann", "age": 41, "tags": ["admin", "ops"], "score": 1.5},
	{"name": "Bob", "age": 17, "tags": [], "score": null},
	{"name": "Cäcilie", "age": 30, "tags": ["ops"], "big": 100000000000000000000}
], "total": 3}`

func run(text string, value any, options ...gojq.CompilerOption) {
	query, err := gojq.Parse(text)
	if err != nil {
		fmt.Println("parse:", err)
		return
	}
	code, err := gojq.Compile(query, options...)
	if err != nil {
		fmt.Println("compile:", err)
		return
	}
	fmt.Println("#", query)
	for iter := code.Run(value); ; {
		v, ok := iter.Next()
		if !ok {
			return
		}
		if err, ok := v.(error); ok {
			fmt.Println("error:", err)
			return
		}
		out, err := gojq.Marshal(v)
		fmt.Println(string(out), err)
	}
}

func main() {
	var value any
	decoder := json.NewDecoder(strings.NewReader(input))
	decoder.UseNumber()
	if err := decoder.Decode(&value); err != nil {
		panic(err)
	}
	for _, text := range []string{
		".users[] | select(.age >= 18) | .name",
		"[.users[].tags[]] | group_by(.) | map({(.[0]): length}) | add",
		".users | map(.score // 0) | add / length",
		"[paths(type == \"number\") | join(\"/\")?]",
		"reduce .users[] as {$name, $age} (\"\"; . + \"\\($name):\\($age) \")",
		"def fac: if . <= 1 then 1 else . * (. - 1 | fac) end; [range(10; 30; 9) | fac]",
		".users[0] | to_entries | map(.key) | sort | reverse | @csv, @json",
		"try error(\"broken\") catch \"caught \\(.)\"",
		"[.users[].name | test(\"^[A-B]\"; \"i\")], (.users[2].name | ascii_downcase, @base64, @uri, length, explode[1])",
		"limit(3; repeat(.total)), (label $out | foreach .users[] as $u (0; . + $u.age; if . > 50 then ., break $out else . end))",
		".total = 4 | .users |= length | del(.users) | with_entries(.value |= tostring)",
		"\"2026-11-29T08:00:00Z\" | fromdate | strftime(\"%Y %j %A\")",
		".users[2].big + 1, (.users | min_by(.age).name), (.users[1].name | ltrimstr(\"B\") | . * 2)",
		".total | .name",
		"{a: 1",
		"$missing",
		"nothing(1)",
	} {
		run(text, value)
	}
	run("twice", 5, gojq.WithFunction("twice", 0, 0, func(v any, _ []any) any { return v.(int) * 2 }))
}
