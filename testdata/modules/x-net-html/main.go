// The main features of this module, for the scoreboard of modules.
package main

import (
	"fmt"
	"os"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

const page = `<!DOCTYPE html><title>A &amp; B</title><body class=x><p>One<p>Two <b>bold<i>both</b>it</i>
<a href="/a?x=1&amp;y=2">link</a><ul><li>1<li>2</ul><table><tr><td>cell</table><script>if (a < b) {}</script><!-- note --><br/>`

func main() {
	doc, err := html.Parse(strings.NewReader(page))
	fmt.Println(err)
	for n := range doc.Descendants() {
		if n.Type == html.ElementNode && n.DataAtom == atom.A {
			fmt.Println(n.Data, n.Attr, n.FirstChild.Data)
		}
	}
	fmt.Println(html.Render(os.Stdout, doc))
	tokens := html.NewTokenizer(strings.NewReader(`<p id='1' hidden>x &lt; y</p><img src=a.png />`))
	for tokens.Next() != html.ErrorToken {
		token := tokens.Token()
		fmt.Println(token.Type, token.Data, token.Attr, token)
	}
	fmt.Println(tokens.Err(), html.EscapeString(`<a href="x">'&'</a>`), html.UnescapeString("&eacute;&#x41;&nosuch;"))
	nodes, err := html.ParseFragment(strings.NewReader("<li>a<li>b"), &html.Node{Type: html.ElementNode, Data: "ul", DataAtom: atom.Ul})
	fmt.Println(len(nodes), err)
}
