// Package state has variables without initial values that other packages use.
package state

type Config struct {
	Name  string
	Sizes [2]int
}

type empty struct{}

func (empty) Kind() string { return "empty" }

var (
	Default Config
	Grid    [3]int
	Zero    empty
	hidden  Config

	names         = map[string]int{"one": 1}
	One, Known    = names["one"]
	Two, _        = names["two"]
	Shared, isSet = any(&Default).(*Config)
)

func Hidden() *Config { return &hidden }
func IsSet() bool     { return isSet }
func Point() any      { return struct{ x int }{1} }
