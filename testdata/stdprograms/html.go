// What package html is for, in short.
package main

import (
	"fmt"
	"html"
)

func main() {
	fmt.Println(html.EscapeString(`<a href="x">'&'</a>`), html.UnescapeString("&lt;&eacute;&#x41;&amp;amp;&nosuch;"))

}
