// The main features of this module, for the scoreboard of modules.
package main

import (
	"fmt"
	"strings"

	"github.com/PuerkitoBio/goquery"
)

const page = `<html><body><div id="main" class="a b"><h1>Title</h1><ul><li class="x">1</li><li>2</li><li class="x y">3</li></ul>
<p>Text <a href="/one">one</a> and <a href="https://two.example" title="t">two</a></p></div><footer><p>end</p></footer></body></html>`

func main() {
	doc, err := goquery.NewDocumentFromReader(strings.NewReader(page))
	if err != nil {
		panic(err)
	}
	doc.Find("li").Each(func(i int, s *goquery.Selection) { fmt.Println(i, s.Text(), s.HasClass("x")) })
	for _, selector := range []string{"#main > ul li.x", "a[href^=https]", "li:nth-child(2n+1)", "li:not(.x)", "p:contains(end)", "div p a:last-child", "h1, footer p", "li.x.y"} {
		s := doc.Find(selector)
		fmt.Println(selector, s.Length(), strings.TrimSpace(s.First().Text()))
	}
	href, ok := doc.Find("a").Eq(1).Attr("href")
	fmt.Println(href, ok, doc.Find("a").AttrOr("title", "none"))
	fmt.Println(doc.Find("li").Map(func(_ int, s *goquery.Selection) string { return s.Text() }))
	fmt.Println(doc.Find(".x").Parent().Is("ul"), doc.Find("h1").Next().Children().Last().Text(), doc.Find("a").Closest("div").AttrOr("id", ""))
	doc.Find("ul").AppendHtml("<li>4</li>").Find("li").First().Remove()
	doc.Find("p").SetText("<new>").AddClass("c")
	html, err := doc.Find("#main").Html()
	fmt.Println(html, err)
}
