// -lang=go1.17

package main

type Set[T comparable] map[T]bool // ERROR `^type parameter requires go1\.18 or later \(-lang was set to go1\.17; check go\.mod\)$` `^predeclared comparable requires go1\.18 or later \(-lang was set to go1\.17; check go\.mod\)$` `^invalid map key type T \(missing comparable constraint\)$`
type Alias = int
type Number interface{ ~int | ~float64 } // ERROR `^embedding interface element ~int \| ~float64 requires go1\.18 or later \(-lang was set to go1\.17; check go\.mod\)$`

func id[T any](x T) T { return x } // ERROR `^type parameter requires go1\.18 or later \(-lang was set to go1\.17; check go\.mod\)$` `^predeclared any requires go1\.18 or later \(-lang was set to go1\.17; check go\.mod\)$`

func main() {
	var _ any // ERROR `^predeclared any requires go1\.18 or later \(-lang was set to go1\.17; check go\.mod\)$`
	_ = id(1) // ERROR `^implicit function instantiation requires go1\.18 or later \(-lang was set to go1\.17; check go\.mod\)$`
	_ = id[int](1) // ERROR `^function instantiation requires go1\.18 or later \(-lang was set to go1\.17; check go\.mod\)$`
	var s Set[int] // ERROR `^type instantiation requires go1\.18 or later \(-lang was set to go1\.17; check go\.mod\)$`
	for i := range 10 { // ERROR `^cannot range over 10 \(untyped int constant\): requires go1\.22 or later \(-lang was set to go1\.17; check go\.mod\)$`
		_ = i
	}
	_ = min(1, 2) // ERROR `^built-in min requires go1\.21 or later \(-lang was set to go1\.17; check go\.mod\)$`
	clear(s) // ERROR `^clear requires go1\.21 or later \(-lang was set to go1\.17; check go\.mod\)$`
	_ = [2]int([]int{1, 2}) // ERROR `^cannot convert \[\]int\{…\} \(value of type \[\]int\) to type \[2\]int: conversion of slice to array requires go1\.20 or later \(-lang was set to go1\.17; check go\.mod\)$`
	_ = (*[2]int)([]int{1, 2})
}
