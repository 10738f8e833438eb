// Documents that are long enough for their strings to be found again: equal ones, ones that differ in a byte or in how they
// are escaped, ones whose bytes are no UTF-8; and what is wrong at the end of such a document leaves the variable alone.
package main

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"
)

type Entry struct {
	Name  string            `json:"name"`
	Alias *string           `json:"alias"`
	Tags  []string          `json:"tags"`
	Named map[string]string `json:"named"`
	Extra map[string]any    `json:"extra"`
}

var texts = []string{
	`plain`, `plane`, `plain `, ``, `Z\u00fcrich`, "Z\xc3\xbcrich", "Z\xfcrich", "\xc3", `\u003c\u0026\u003e`, `<&>`, `a\tb`, `a\\tb`,
	`\ud83d\ude00`, `\ud83d`, `\"quoted\"`, `Aa`, `BB`, `AaAa`, `BBBB`, `AaBB`, `BBAa`, `\/`, `/`, "\u2028", `\u2028`,
	`exactly thirty-two characters ..`, `one more than thirty-two characters`, `a\u0000b`, `\u00e9`, `e\u0301`,
}

func document() string {
	var b strings.Builder
	b.WriteString(" [\n")
	for i := range 4 * len(texts) {
		if i > 0 {
			b.WriteString(",\n\t")
		}
		one, other := texts[i%len(texts)], texts[(i*7+3)%len(texts)]
		fmt.Fprintf(&b, `{"name": "%s", "alias": "%s", "tags": ["%s","%s" , "%s"], `, one, other, other, one, one)
		fmt.Fprintf(&b, `"named":{"%s":"%s"},"extra" :{"%s":["%s",%d,null,{}],"n%d":-1.5e2}}`, other, one, one, other, i, i%3)
	}
	b.WriteString("\r\n] ")
	return b.String()
}

func main() {
	text := document()
	var entries []Entry
	fmt.Println(json.Unmarshal([]byte(text), &entries), len(entries))
	for _, e := range entries[:len(texts)] {
		fmt.Printf("%q %q %q %q %q\n", e.Name, *e.Alias, e.Tags, e.Named, e.Extra)
	}
	first, second := entries[0], entries[len(texts)]
	*first.Alias += "!"
	first.Tags[1] = "changed"
	fmt.Println(first.Name == second.Name, *second.Alias, second.Tags)

	again, err := json.Marshal(entries)
	fmt.Println(len(again), err)
	var same any
	fmt.Println(json.Unmarshal(again, &same), len(same.([]any)))

	for _, cut := range []int{0, 1, 2, 3, 12, 40, 100} {
		kept := []Entry{{Name: "kept"}}
		fmt.Println(json.Unmarshal([]byte(text[:len(text)-cut]), &kept), len(kept), kept[0].Name)
	}
	for _, wrong := range []string{"]", "}", ",", ":", `"`, `"x"`, "1", "[", "{", "\x01", "\\", "tru", "nulL", "-", "\xff"} {
		for _, at := range []string{"\n]", `},`, `"name"`, `: "`, `,"`, `["`, `{"`, "null"} {
			i := strings.LastIndex(text, at)
			kept := []Entry{{Name: "kept"}}
			fmt.Printf("%q before %q: %v, %s\n", wrong, at, json.Unmarshal([]byte(text[:i]+wrong+text[i:]), &kept), kept[0].Name)
		}
	}

	dec := json.NewDecoder(io.MultiReader(strings.NewReader(text[:5001]), strings.NewReader(text[5001:]), strings.NewReader(`{"x`), strings.NewReader(`":1}  [`)))
	for {
		var x any
		if err := dec.Decode(&x); err != nil {
			fmt.Println(err, dec.InputOffset())
			break
		}
		switch x := x.(type) {
		case []any:
			fmt.Println("list", len(x))
		default:
			fmt.Println(x)
		}
	}
}
