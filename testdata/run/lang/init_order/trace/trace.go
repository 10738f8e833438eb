package trace

import "fmt"

var Lines []string

func Log(s string) { Lines = append(Lines, s) }

func Val(name string, v int) int { Log(fmt.Sprintf("%s=%d", name, v)); return v }
