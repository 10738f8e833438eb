// The main features of this module, for the scoreboard of modules.
package main

import (
	"bytes"
	"fmt"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/renderer/html"
)

const text = `# Title *one*

A [link](https://example.com "t"), **bold**, ` + "`code`" + `, ~~gone~~ and https://auto.example.

1. first
2. second
   - nested

| a | b |
|---|:-:|
| 1 | 2 |

> quote

- [x] done
- [ ] open

` + "```go\nfunc main() { x := 1 < 2 }\n```" + `
`

func main() {
	var out bytes.Buffer
	if err := goldmark.Convert([]byte(text), &out); err != nil {
		panic(err)
	}
	fmt.Println(out.String())
	out.Reset()
	md := goldmark.New(
		goldmark.WithExtensions(extension.GFM, extension.Footnote, extension.Typographer),
		goldmark.WithParserOptions(parser.WithAutoHeadingID()),
		goldmark.WithRendererOptions(html.WithHardWraps(), html.WithXHTML()),
	)
	if err := md.Convert([]byte(text+"\nNote[^1] -- \"quoted\".\n\n[^1]: The note.\n"), &out); err != nil {
		panic(err)
	}
	fmt.Println(out.String())
}
