// The main features of this module, for the scoreboard of modules.
package main

import (
	"fmt"
	"strings"

	"gopkg.in/yaml.v3"
)

type service struct {
	Name    string            `yaml:"name"`
	Ports   []int             `yaml:"ports,flow"`
	Env     map[string]string `yaml:"env,omitempty"`
	Retries *int              `yaml:"retries"`
}

const text = `
defaults: &defaults
  env: {LOG: debug}
  retries: 3
services:
  - name: web
    ports: [80, 443]
    <<: *defaults
  - name: "db"
    ports: [5432]
note: |
  two
  lines
folded: >
  one
  line
`

func main() {
	var doc struct {
		Services []service
		Note     string
		Folded   string
	}
	fmt.Println(yaml.Unmarshal([]byte(text), &doc))
	for _, s := range doc.Services {
		fmt.Println(s.Name, s.Ports, s.Env, s.Retries != nil)
	}
	fmt.Printf("%q %q\n", doc.Note, doc.Folded)
	out, err := yaml.Marshal(doc.Services)
	fmt.Println(string(out), err)
	var node yaml.Node
	fmt.Println(yaml.Unmarshal([]byte("a: 1 # one\nb: [x, y]\n"), &node), node.Content[0].Content[1].LineComment, node.Content[0].Content[3].Kind)
	var anything any
	fmt.Println(yaml.Unmarshal([]byte("x: 2020-01-02\ny: 0x10\nz: ~\nw: .5\n"), &anything), anything)
	fmt.Println(yaml.Unmarshal([]byte("a: [1\nb"), &anything))
	decoder := yaml.NewDecoder(strings.NewReader("name: a\nwrong: 1\n"))
	decoder.KnownFields(true)
	fmt.Println(decoder.Decode(&service{}))
}
