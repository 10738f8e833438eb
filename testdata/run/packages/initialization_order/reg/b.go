package reg

import (
	"encoding/json"
	"strings"
)

const Limit = base * 2

var prefix = strings.ToUpper("p:")
var table = map[string]int{"x": Limit}
var counter = strings.Count("aaa", "a")
var kinds = [...]kind{"k0", "k1"}

type kind string

type lengths struct{}

func (lengths) Do(s string) int { return len(s)*factor + int(scale) }

var factor = len(prefix)

type from struct{ n int }
type to struct {
	N    int
	When kind
}

func (f from) To() to { return to{f.n * factor2, kinds[0]} }

var factor2 = factor + 1

func local() string {
	type point struct {
		X, Y int
		Next *point
	}
	text, _ := json.Marshal(point{1, scaleInt, &point{}})
	return string(text)
}

var scale float64 = 1.5 * later
var scaleInt int = laterInt
