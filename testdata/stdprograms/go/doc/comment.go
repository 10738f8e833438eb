// What package go/doc/comment is for, in short.
package main

import (
	"fmt"
	"go/doc/comment"
)

func main() {
	var p comment.Parser
	d := p.Parse("A line with [fmt.Println].\n\n# Heading\n\n  - one\n  - two\n\n\tcode\n")
	var pr comment.Printer
	fmt.Printf("%s\n%s\n%s", pr.Text(d), pr.Markdown(d), pr.HTML(d))

}
