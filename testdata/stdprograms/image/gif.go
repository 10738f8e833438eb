// What package image/gif is for, in short.
package main

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/gif"
	"strings"
)

func main() {
	m := image.NewPaletted(image.Rect(0, 0, 8, 8), color.Palette{color.Black, color.White})
	m.SetColorIndex(2, 3, 1)
	var b bytes.Buffer
	fmt.Println(gif.EncodeAll(&b, &gif.GIF{Image: []*image.Paletted{m, m}, Delay: []int{1, 2}, LoopCount: 3}), b.Len())
	g, err := gif.DecodeAll(&b)
	fmt.Println(len(g.Image), g.Delay, g.LoopCount, g.Image[0].At(2, 3), err)
	_, err = gif.Decode(strings.NewReader("GIF99x"))
	fmt.Println(err)

}
