// Packages of crypto from Go's source, which is pure Go here.
package main

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/hmac"
	"crypto/md5"
	"crypto/rand"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"crypto/subtle"
	"fmt"
	"io"
	"math/big"
)

func main() {
	text := []byte("The quick brown fox jumps over the lazy dog")
	fmt.Printf("%x\n%x\n%x\n%x\n", md5.Sum(text), sha1.Sum(text), sha256.Sum256(text), sha512.Sum512(text))
	h := sha256.New()
	for i := range 1000 {
		fmt.Fprintln(h, i)
	}
	fmt.Printf("%x %d %d\n", h.Sum(nil), h.Size(), h.BlockSize())
	mac := hmac.New(sha1.New, []byte("key"))
	mac.Write(text)
	fmt.Printf("%x %v\n", mac.Sum(nil), hmac.Equal(mac.Sum(nil), mac.Sum(nil)))

	block, err := aes.NewCipher([]byte("0123456789abcdef"))
	fmt.Println(err, block.BlockSize())
	out := make([]byte, 16)
	block.Encrypt(out, text[:16])
	fmt.Printf("%x\n", out)
	gcm, err := cipher.NewGCM(block)
	sealed := gcm.Seal(nil, make([]byte, 12), text, []byte("more"))
	opened, err2 := gcm.Open(nil, make([]byte, 12), sealed, []byte("more"))
	fmt.Printf("%x %v %s %v\n", sealed, err, opened, err2)
	sealed[3]++
	_, err = gcm.Open(nil, make([]byte, 12), sealed, []byte("more"))
	fmt.Println(err)
	cipher.NewCTR(block, make([]byte, 16)).XORKeyStream(out, out)
	fmt.Printf("%x %d\n", out, subtle.ConstantTimeCompare(out, out))

	a, b := make([]byte, 32), make([]byte, 32)
	n, err := io.ReadFull(rand.Reader, a)
	rand.Read(b)
	fmt.Println(n, err, string(a) != string(b), len(rand.Text()))
	big100, sum := big.NewInt(100), new(big.Int)
	for range 200 {
		k, _ := rand.Int(rand.Reader, big100)
		if k.Sign() < 0 || k.Cmp(big100) >= 0 {
			fmt.Println("out of range", k)
		}
		sum.Add(sum, k)
	}
	p, err := rand.Prime(rand.Reader, 64)
	fmt.Println(sum.Sign(), p.BitLen(), p.ProbablyPrime(20), err)
	_, err = rand.Prime(rand.Reader, 1)
	fmt.Println(err)
	rand.Read(nil)
	large := make([]byte, 100_000)
	rand.Read(large)
	fmt.Println(bytes.Count(large, []byte{7}) > 100, bytes.Count(large[90_000:], []byte{7}) > 5)
}
