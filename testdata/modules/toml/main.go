// The main features of this module, for the scoreboard of modules.
package main

import (
	"bytes"
	"fmt"
	"time"

	"github.com/BurntSushi/toml"
)

type config struct {
	Title string
	Owner struct {
		Name string
		Born time.Time `toml:"dob"`
	}
	Ports   []int
	Limits  map[string]float64
	Servers map[string]struct {
		IP     string
		Active bool
	}
}

const text = `
title = "Example"
ports = [8000, 8001]
unknown = 1

[owner]
name = "Tom"
dob = 1979-05-27T07:32:00Z

[limits]
cpu = 79.5
memory = 72.0

[servers.alpha]
ip = "10.0.0.1"
active = true
`

func main() {
	var c config
	meta, err := toml.Decode(text, &c)
	fmt.Println(err, meta.Undecoded(), meta.IsDefined("owner", "name"), meta.Type("ports"))
	fmt.Printf("%+v\n", c)
	var out bytes.Buffer
	fmt.Println(toml.NewEncoder(&out).Encode(c))
	fmt.Print(out.String())
	_, err = toml.Decode("a = 1\na = 2\n", &map[string]any{})
	fmt.Println(err)
	var anything map[string]any
	_, err = toml.Decode("x = [1, [2, 'three']]\n[[t]]\ny = 0x1F\n[[t]]\ny = inf\n", &anything)
	fmt.Println(anything, err)
}
