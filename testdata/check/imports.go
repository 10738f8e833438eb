package main

import "/unsafe"        // ERROR "^could not import /unsafe \(import path cannot be absolute path\)$"
import _ "unsafe//x"    // ERROR "^could not import unsafe//x \(non-canonical import path .unsafe//x. \(should be .unsafe/x.\)\)$"
import _ "x/../unsafe/" // ERROR "^could not import x/../unsafe/ \(non-canonical import path .x/../unsafe/. \(should be .unsafe.\)\)$"
import _ "unsafe"

func main() {}
