// The main features of this module, for the scoreboard of modules.
package main

import (
	"errors"
	"fmt"

	"github.com/pelletier/go-toml/v2"
)

type config struct {
	Version int
	Name    string
	Tags    []string                 `toml:"tags,multiline"`
	Inner   map[string]any           `toml:"inner"`
	Date    toml.LocalDate           `toml:"date"`
	Points  []struct{ X, Y float64 } `toml:"points"`
}

const text = `
version = 2
name = "go-toml"
tags = ["go", "toml"]
date = 1979-05-27

[inner]
a = 1_000
b = "\u00e9"
c = [1.5, -inf]

[[points]]
X = 1.0
Y = 2.5
`

func main() {
	var c config
	fmt.Println(toml.Unmarshal([]byte(text), &c))
	fmt.Printf("%d %s %v %v %v %v\n", c.Version, c.Name, c.Tags, c.Inner, c.Date, c.Points)
	out, err := toml.Marshal(c)
	fmt.Println(string(out), err)
	err = toml.Unmarshal([]byte("x = \n"), &c)
	var decode *toml.DecodeError
	if errors.As(err, &decode) {
		row, column := decode.Position()
		fmt.Println(row, column, decode)
		fmt.Println(decode.String())
	}
	err = toml.Unmarshal([]byte("version = \"no\""), &c)
	fmt.Println(err)
}
