package cycleb

import _ "example.com/failures/cycle"

func F() {}
