// The NIST curves, whose fields are embedded (crypto/internal/fips140/nistec/fiat): shared secrets of known keys, points that are
// on no curve, numbers that are no coordinates, and signatures that always come out the same.
package main

import (
	"bytes"
	"crypto"
	"crypto/ecdh"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha512"
	"fmt"
)

func main() {
	for _, curve := range []ecdh.Curve{ecdh.P256(), ecdh.P384(), ecdh.P521()} {
		agree(curve)
		reject(curve)
	}
	for _, curve := range []elliptic.Curve{elliptic.P224(), elliptic.P256(), elliptic.P384(), elliptic.P521()} {
		sign(curve)
	}
}

func key(curve ecdh.Curve, size int, fill byte) *ecdh.PrivateKey {
	k, err := curve.NewPrivateKey(append([]byte{0}, bytes.Repeat([]byte{fill}, size-1)...))
	if err != nil {
		panic(err)
	}
	return k
}

func size(curve ecdh.Curve) int {
	return map[ecdh.Curve]int{ecdh.P256(): 32, ecdh.P384(): 48, ecdh.P521(): 66}[curve]
}

func agree(curve ecdh.Curve) {
	a, b := key(curve, size(curve), 7), key(curve, size(curve), 0xa5)
	ab, err := a.ECDH(b.PublicKey())
	ba, _ := b.ECDH(a.PublicKey())
	fmt.Printf("%v %x\n%x %v %v\n", curve, a.PublicKey().Bytes(), ab, bytes.Equal(ab, ba), err)
}

func reject(curve ecdh.Curve) {
	point := key(curve, size(curve), 3).PublicKey().Bytes()
	point[len(point)-1] ^= 1
	_, err := curve.NewPublicKey(point)
	fmt.Println(err)
	for i := range point[1:] {
		point[1+i] = 0xff
	}
	_, err = curve.NewPublicKey(point)
	fmt.Println(err)
	_, err = curve.NewPrivateKey(make([]byte, size(curve)))
	fmt.Println(err)
	_, err = curve.NewPrivateKey(bytes.Repeat([]byte{0xff}, size(curve)))
	fmt.Println(err)
}

func sign(curve elliptic.Curve) {
	length := (curve.Params().N.BitLen() + 7) / 8
	k, err := ecdsa.ParseRawPrivateKey(curve, append([]byte{0}, bytes.Repeat([]byte{9}, length-1)...))
	if err != nil {
		panic(err)
	}
	order, other := sha512.Sum512([]byte("3 apples")), sha512.Sum512([]byte("4 apples"))
	signature, err := k.Sign(nil, order[:], crypto.SHA512)
	fmt.Printf("%s %x %v\n", curve.Params().Name, signature, err)
	public, _ := k.PublicKey.Bytes()
	again, err := ecdsa.ParseUncompressedPublicKey(curve, public)
	fmt.Println(ecdsa.VerifyASN1(again, order[:], signature), ecdsa.VerifyASN1(again, other[:], signature), err)
	fresh, err := ecdsa.SignASN1(rand.Reader, k, other[:])
	fmt.Println(ecdsa.VerifyASN1(again, other[:], fresh), err)
	compressed := elliptic.MarshalCompressed(curve, k.X, k.Y)
	x, y := elliptic.UnmarshalCompressed(curve, compressed)
	fmt.Println(x.Cmp(k.X), y.Cmp(k.Y))
}
