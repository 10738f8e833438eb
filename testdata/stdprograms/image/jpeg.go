// What package image/jpeg is for, in short.
package main

import (
	"bytes"
	"fmt"
	"image"
	"image/jpeg"
	"strings"
)

func main() {
	m := image.NewRGBA(image.Rect(0, 0, 16, 16))
	for i := range m.Pix {
		m.Pix[i] = uint8(i)
	}
	var b bytes.Buffer
	fmt.Println(jpeg.Encode(&b, m, &jpeg.Options{Quality: 80}), b.Len())
	back, err := jpeg.Decode(&b)
	fmt.Println(back.Bounds(), back.At(3, 3), err)
	_, err = jpeg.Decode(strings.NewReader("no"))
	fmt.Println(err)

}
