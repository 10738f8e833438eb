// What package image/color is for, in short.
package main

import (
	"fmt"
	"image/color"
)

func main() {
	fmt.Println(color.GrayModel.Convert(color.RGBA{200, 100, 50, 255}), color.NRGBAModel.Convert(color.RGBA{100, 50, 25, 128}))
	y, cb, cr := color.RGBToYCbCr(10, 200, 30)
	fmt.Println(y, cb, cr)
	fmt.Println(color.Palette{color.Black, color.White}.Convert(color.Gray{200}))
	r, g, b, a := color.CMYK{10, 20, 30, 40}.RGBA()
	fmt.Println(r, g, b, a)

}
