package main

type Celsius struct{ Degrees float64 }

func (c *Celsius) Name() string { return "Celsius" }

// Plain has the fields of Celsius and not its methods.
type Plain Celsius

func (p *Plain) Name() string { return "plain" }

type Namer interface{ Name() string }

func Names(c *Celsius) (string, Namer) {
	p := (*Plain)(c)
	return p.Name(), p
}

func main() {
	name, n := Names(&Celsius{20})
	println(name, n.Name(), n == (*Plain)(nil))
}
