// What package image/draw is for, in short.
package main

import (
	"fmt"
	"image"
	"image/color"
	"image/draw"
)

func main() {
	dst := image.NewRGBA(image.Rect(0, 0, 4, 4))
	draw.Draw(dst, dst.Bounds(), image.NewUniform(color.RGBA{0, 0, 255, 255}), image.Point{}, draw.Src)
	draw.Draw(dst, image.Rect(1, 1, 3, 3), image.NewUniform(color.NRGBA{255, 0, 0, 128}), image.Point{}, draw.Over)
	fmt.Println(dst.At(0, 0), dst.At(1, 1))
	p := image.NewPaletted(dst.Bounds(), color.Palette{color.Black, color.White})
	draw.FloydSteinberg.Draw(p, p.Bounds(), dst, image.Point{})
	fmt.Println(p.Pix)

}
