// What package image is for, in short.
package main

import (
	"fmt"
	"image"
	"image/color"
	"strings"
)

func main() {
	m := image.NewRGBA(image.Rect(0, 0, 4, 3))
	m.Set(1, 1, color.RGBA{255, 0, 0, 255})
	fmt.Println(m.At(1, 1), m.Bounds(), m.Stride, m.Opaque())
	sub := m.SubImage(image.Rect(1, 1, 3, 3))
	fmt.Println(sub.Bounds(), sub.At(1, 1), image.Pt(1, 2).Add(image.Pt(3, 4)).In(m.Bounds()))
	_, _, err := image.Decode(strings.NewReader("nothing"))
	fmt.Println(err)

}
