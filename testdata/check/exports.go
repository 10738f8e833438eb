package main

import "shapes"

func main() {
	// Names that exported declarations mention, or functions small enough to be inlined.
	var _ shapes.length       // ERROR "^name length not exported by package shapes$"
	_ = shapes.product(1, 2)  // ERROR "^name product not exported by package shapes$"
	_ = shapes.count          // ERROR "^name count not exported by package shapes$"

	// Names that importers know nothing of.
	var _ shapes.hidden      // ERROR "^undefined: shapes.hidden$"
	_ = shapes.limit         // ERROR "^undefined: shapes.limit$"
	_ = shapes.scaled(1, 2)  // ERROR "^undefined: shapes.scaled$"
	_ = shapes.scale         // ERROR "^undefined: shapes.scale \(but have Scale\)$"
	shapes.report()          // ERROR "^undefined: shapes.report$"
}
