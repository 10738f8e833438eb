// Package main reads 1 MB of XML into structs and writes them again.
package main

import (
	"encoding/xml"
	"fmt"
	"strings"

	"bench/measure"
)

type book struct {
	ID     int      `xml:"id,attr"`
	Title  string   `xml:"title"`
	Author []string `xml:"authors>author"`
	Price  float64  `xml:"price"`
	Note   string   `xml:",comment"`
}

type shelf struct {
	XMLName xml.Name `xml:"shelf"`
	Books   []book   `xml:"book"`
}

func main() {
	var b strings.Builder
	b.WriteString("<?xml version=\"1.0\"?>\n<shelf>\n")
	for i := 0; b.Len() < 1<<20; i++ {
		fmt.Fprintf(&b, "  <book id=\"%d\">\n    <title>Tom &amp; Jerry, part %d</title>\n    <authors><author>Ann</author><author>Bob</author></authors>\n    <price>%d.5</price><!-- new -->\n  </book>\n", i, i, i%90)
	}
	b.WriteString("</shelf>\n")
	text := []byte(b.String())
	measure.Least(func() int {
		var s shelf
		if err := xml.Unmarshal(text, &s); err != nil {
			panic(err)
		}
		out, err := xml.Marshal(s)
		if err != nil {
			panic(err)
		}
		return len(s.Books) + len(out)
	})
}
