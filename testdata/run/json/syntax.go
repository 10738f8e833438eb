// What is no JSON: errors and offsets of all functions that read it, and tokens up to there.
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
)

var texts = []string{
	``, ` `, `{`, `{"a"`, `{"a":`, `{"a":1`, `{"a":1,`, `{"a":1,}`, `[`, `[1`, `[1,`, `[1,]`, `[,]`, `[1 2]`, `{,}`, `{1:2}`, `{"a" 1}`, `{"a":1 "b"}`, `{"a":}`, `{"a":1]`, `[1}`, `]`, `}`, `:`, `,`, `1 2`, `1,`, `{} x`,
	`tru`, `trux`, `true1`, `nul`, `nulx`, `n`, `nil`, `False`, `fals `, `[tru]`,
	`-`, `-x`, `01`, `1.`, `1.x`, `1e`, `1ex`, `1e+`, `1e+x`, `.5`, `+1`, `1.5.5`, `0x10`, `NaN`, `-Infinity`, `[-]`, `[1.]`, `[1e]`,
	`"`, `"abc`, `"abc\`, `"\q"`, `"\x41"`, `"\u12"`, `"\u12x4"`, `"\u`, `"\u1`, `"\u12zz56"`, `"\ud800"`, `"\ud800\u"`, "\"a\nb\"", "\"a\x01b\"", "\"\x7f\"", "\"\xff\"", "\"\xe2\x82", "'a'", "\ufeff{}", "[\ufeff]", "é", "\xff", "\xe2\x82\xac", "{\"a\":1}\x00", "\u00a0", "[1\u2028]", `"\` + "\n", "\"\\\u00e9\"", "\"\\`\"", "\"\\u\u00e9\u00e9\"", "//c\n1", "[1,/*c*/2]", "\"\t\"", "\"a\\u00", "\"\\u00g\"", "[\"\\", "tr\x00", "nu\u20ac",
	strings.Repeat("[", 10001), strings.Repeat("{\"\":", 10001), strings.Repeat("[", 10000), strings.Repeat("[", 10000) + strings.Repeat("]", 10000),
}

func describe(err error) string {
	if err == nil {
		return "ok"
	}
	s := fmt.Sprintf("%T %v", err, err)
	var se *json.SyntaxError
	if errors.As(err, &se) {
		s += fmt.Sprint(" @", se.Offset)
	}
	return s
}

func short(s string) string {
	if len(s) > 30 {
		s = s[:30]
	}
	return s
}

func main() {
	for _, t := range texts {
		var v any
		fmt.Printf("%q\n", short(t))
		fmt.Println("  U", describe(json.Unmarshal([]byte(t), &v)))
		fmt.Println("  V", json.Valid([]byte(t)))
		var b bytes.Buffer
		fmt.Println("  C", describe(json.Compact(&b, []byte(t))), len(b.String()))
		b.Reset()
		fmt.Println("  I", describe(json.Indent(&b, []byte(t), ">", "..")), len(b.String()))
		fmt.Println("  M", func() string { _, err := json.Marshal(json.RawMessage(t)); return describe(err) }())
		if len(t) < 100 {
			dec := json.NewDecoder(strings.NewReader(t))
			for i := 0; i < 2; i++ {
				var w any
				err := dec.Decode(&w)
				fmt.Println("  D", w, describe(err), err == io.EOF, err == io.ErrUnexpectedEOF, dec.InputOffset())
			}
			dec = json.NewDecoder(strings.NewReader(t))
			for i := 0; i < 4; i++ {
				tok, err := dec.Token()
				fmt.Printf("  T %T %v %s %v %v\n", tok, tok, describe(err), err == io.EOF, dec.InputOffset())
			}
			dec = json.NewDecoder(strings.NewReader(t))
			for i := 0; i < 4; i++ {
				fmt.Print("  M ", dec.More(), dec.InputOffset())
				tok, err := dec.Token()
				fmt.Printf(" %T %v %s %v %v\n", tok, tok, describe(err), err == io.EOF, dec.InputOffset())
			}
		}
	}
}
