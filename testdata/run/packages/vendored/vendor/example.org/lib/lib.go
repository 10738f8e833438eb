package lib

import "example.org/lib/inner"

func Name() string {
	var fs []func() int
	for i := 0; i < 2; i++ {
		fs = append(fs, func() int { return i })
	}
	// This module's own go line decides: before go 1.22 loop variables are shared.
	if fs[0]() == 2 {
		return inner.Prefix + "shared"
	}
	return inner.Prefix + "per iteration"
}
