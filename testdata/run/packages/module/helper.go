package main

import str "strconv"

// str is another package in this file.
func helper() string { return str.Itoa(7) }
