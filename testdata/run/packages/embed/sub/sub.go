package sub

import _ "embed"

//go:embed text.md
var Text string
