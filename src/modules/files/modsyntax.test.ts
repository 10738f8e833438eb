// go.mod files are written as `go mod edit -fmt` writes them, with their comments.
import { expect, test } from "vitest";
import { parseSyntax, printSyntax } from "./modsyntax.ts";

const messy = `// Top remark.

// The module.
module   example.com/m   // here
go 1.21


require example.com/z v1.0.0
require   (
  example.com/a   v1.2.3 // indirect
	example.com/b v1.0.0 // why


	// about c
	example.com/c v1.0.0

) // end

retract (
	[v1.1.0,v1.2.0]
	v1.0.0 // bad

)
replace example.com/q v1.0.0   =>  ../q
// last
`;

const formatted = `// Top remark.

// The module.
module example.com/m // here

go 1.21

require example.com/z v1.0.0

require (
	example.com/a v1.2.3 // indirect
	example.com/b v1.0.0 // why

	// about c
	example.com/c v1.0.0
) // end

retract (
	[v1.1.0, v1.2.0]
	v1.0.0 // bad
)

replace example.com/q v1.0.0 => ../q

// last
`;

test("a file that was written by hand", () => {
  expect(printSyntax(parseSyntax(messy))).toBe(formatted);
});
