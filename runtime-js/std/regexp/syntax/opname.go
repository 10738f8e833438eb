package syntax

import "strconv"

var namesOfOps = [...]string{"", "NoMatch", "EmptyMatch", "Literal", "CharClass", "AnyCharNotNL", "AnyChar", "BeginLine", "EndLine",
	"BeginText", "EndText", "WordBoundary", "NoWordBoundary", "Capture", "Star", "Plus", "Quest", "Repeat", "Concat", "Alternate"}

// String is the name of the constant, without its prefix.
func (i Op) String() string {
	switch {
	case 0 < int(i) && int(i) < len(namesOfOps):
		return namesOfOps[i]
	case i == 128: // what Go's parser has on its stack
		return "opPseudo"
	}
	return "Op(" + strconv.Itoa(int(i)) + ")"
}
