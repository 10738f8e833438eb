// What package crypto/elliptic is for, in short.
package main

import (
	"crypto/elliptic"
	"fmt"
)

func main() {
	curve := elliptic.P256()
	x, y := curve.ScalarBaseMult([]byte{3})
	fmt.Println(curve.IsOnCurve(x, y), x)
	point := elliptic.MarshalCompressed(curve, x, y)
	fmt.Printf("%x\n", point)
	x2, y2 := elliptic.UnmarshalCompressed(curve, point)
	fmt.Println(x2.Cmp(x), y2.Cmp(y), curve.Params().BitSize)

}
