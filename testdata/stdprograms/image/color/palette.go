// What package image/color/palette is for, in short.
package main

import (
	"fmt"
	"image/color/palette"
)

func main() {
	fmt.Println(len(palette.Plan9), len(palette.WebSafe), palette.WebSafe[7])

}
