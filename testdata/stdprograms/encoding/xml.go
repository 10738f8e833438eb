// What package encoding/xml is for, in short.
package main

import (
	"encoding/xml"
	"fmt"
	"strings"
)

type address struct {
	City string `xml:"city"`
}
type person struct {
	XMLName xml.Name `xml:"person"`
	ID      int      `xml:"id,attr"`
	Name    string   `xml:"name"`
	Address *address `xml:"address,omitempty"`
	Emails  []string `xml:"emails>email"`
}

func main() {
	b, err := xml.MarshalIndent(person{ID: 3, Name: "A & B", Address: &address{"X"}, Emails: []string{"a@b", "c@d"}}, "", " ")
	fmt.Println(string(b), err)
	var p person
	fmt.Println(xml.Unmarshal(b, &p), p.ID, p.Name, p.Address.City, p.Emails)
	fmt.Println(xml.Unmarshal([]byte("<person><name></person>"), &p))
	d := xml.NewDecoder(strings.NewReader("<a><!-- c --><b x='1'>t</b></a>"))
	for t, err := d.Token(); err == nil; t, err = d.Token() {
		fmt.Printf("%T ", t)
	}
	fmt.Println()

}
