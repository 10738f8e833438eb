// What package encoding is for, in short.
package main

import (
	"encoding"
	"encoding/json"
	"fmt"
)

type point struct{ x, y int }

func (p point) MarshalText() ([]byte, error) { return fmt.Appendf(nil, "%d;%d", p.x, p.y), nil }
func (p *point) UnmarshalText(b []byte) error {
	_, err := fmt.Sscanf(string(b), "%d;%d", &p.x, &p.y)
	return err
}

var _ encoding.TextMarshaler = point{}

func main() {
	b, err := json.Marshal(map[point]int{{1, 2}: 3})
	fmt.Println(string(b), err)
	var p encoding.TextUnmarshaler = &point{}
	fmt.Println(p.UnmarshalText([]byte("5;6")), p)

}
