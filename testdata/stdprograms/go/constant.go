// What package go/constant is for, in short.
package main

import (
	"fmt"
	"go/constant"
	"go/token"
)

func main() {
	a := constant.MakeFromLiteral("100000000000000000000", token.INT, 0)
	b := constant.BinaryOp(a, token.MUL, constant.MakeInt64(3))
	fmt.Println(b, b.Kind(), constant.Compare(a, token.LSS, b), constant.BitLen(b))
	fmt.Println(constant.BinaryOp(constant.MakeInt64(1), token.QUO, constant.MakeInt64(3)).ExactString())
	fmt.Println(constant.MakeString("s"), constant.MakeImag(constant.MakeInt64(2)), constant.Shift(constant.MakeInt64(1), token.SHL, 70))

}
