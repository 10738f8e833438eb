// What package encoding/asn1 is for, in short.
package main

import (
	"encoding/asn1"
	"fmt"
)

type record struct {
	ID   int
	Name string `asn1:"utf8"`
	Tags []int  `asn1:"optional"`
}

func main() {
	der, err := asn1.Marshal(record{5, "naïve", []int{1, 2}})
	fmt.Printf("%x %v\n", der, err)
	var r record
	rest, err := asn1.Unmarshal(der, &r)
	fmt.Println(r, len(rest), err)
	_, err = asn1.Unmarshal([]byte{1, 2}, &r)
	fmt.Println(err, asn1.ObjectIdentifier{1, 2, 840})

}
