// What package text/template/parse is for, in short.
package main

import (
	"fmt"
	"text/template/parse"
)

func main() {
	trees, err := parse.Parse("t", "a {{if .X}}{{.Y | f 1}}{{end}} b", "{{", "}}", map[string]any{"f": func() {}})
	fmt.Println(trees["t"].Root, err, len(trees["t"].Root.Nodes), trees["t"].Root.Nodes[1].Type() == parse.NodeIf)

}
