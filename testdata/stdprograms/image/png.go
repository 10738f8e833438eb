// What package image/png is for, in short.
package main

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"strings"
)

func main() {
	m := image.NewNRGBA(image.Rect(0, 0, 5, 4))
	m.Set(2, 2, color.NRGBA{1, 2, 3, 200})
	var b bytes.Buffer
	fmt.Println(png.Encode(&b, m), b.Bytes()[:4])
	back, err := png.Decode(&b)
	fmt.Println(back.Bounds(), back.At(2, 2), err)
	_, err = png.Decode(strings.NewReader("\x89PNG\r\n\x1a\nxxxx"))
	fmt.Println(err)

}
