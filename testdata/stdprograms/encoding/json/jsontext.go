// What package encoding/json/jsontext is for, in short.
package main

import (
	"encoding/json/jsontext"
	"fmt"
	"io"
	"strings"
)

func main() {
	d := jsontext.NewDecoder(strings.NewReader(`{"a": [1, true, null], "b": "x"}`))
	for {
		t, err := d.ReadToken()
		if err == io.EOF {
			break
		}
		fmt.Print(t, " ", t.Kind(), " ", d.StackPointer(), "\n")
	}
	v := jsontext.Value(`{"b":1, "a":[ ]}`)
	fmt.Println(v.Canonicalize(), v, v.IsValid())
	bad := jsontext.Value(`{"a" 1}`)
	fmt.Println(bad.Compact())

}
