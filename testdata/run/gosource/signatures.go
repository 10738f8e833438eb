// Signatures by RSA and by elliptic curves, whose numbers are embedded (crypto/internal/fips140/bigmod): those of keys that are
// known, which are right, of other texts and keys, which are wrong, and keys that are none.
package main

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/x509"
	"encoding/hex"
	"encoding/pem"
	"fmt"
	"math/big"
)

const rsaKey = `-----BEGIN RSA PRIVATE KEY-----
MIIEowIBAAKCAQEAuT/8QNG/z3Ek+t9eyo7E1VHuzCXHpMZPcKN0VkTgcYsHfj79
ArQ2IQnrvZ0j5P60wDbpM9wOE6aEnYCLpfVG1A+zwUcxGRjOFtx2rM5Zg/zHQdO5
dlrqHvtvKvEurX6/noKvV3Nxi2PFWAgWpq9/VXFFQX6/Xz4CHbuenhD7bEUghbvQ
H10Q/9gtTeUZKnErpZQgRCeXr1C1FF53BDsVziyOfhFDDQCAGe6v2I6ovtDiwWxT
V4be25LlZTZTnnn5WHQ6j4uZcQFIrK7OWrZWpoRyS4lIxAIhCZ+oqkHg+1Jss/hi
3+jjDGVUL60Bnz5k0oxx0jsCgnyznUp+u1/tsQIDAQABAoIBACRr3ReNZY3Oa/va
8NMYUMC0FCQVBXRy/OljaZsQfaQ1NmruzWW7sqy6O5wTChyaq0TjRuRITog0g/xH
aq1dVOiakbfdXFzX0KUUAU0mYNkfWLmre9o2M7OVsZyawJehxODQRtMFwnwqSIFv
TazF8l4FIB2pYszB7z6TRbNEGXqGoxi3OsYFDZM0MBKK2FwfYSwqI7ESqyeo+Bdt
JZtu0IjkD0kieMfZbKK/Y62jSeWVGmjMyCiffyKAq/VcNc4wfEt49OVM7AmD5pbt
2zqqkjqCx5t6AFsGD58DhJDT1+ZWUFG84mxUFLYQliMLEmeIOx6K68s01hhySNbK
oD8O+/UCgYEA0mz5Xwc0Siv755D0XjJsQhtIFYIVs6vZnSXSunyHvBl48zkwhGJx
zNI3Wad/QtHFaVMOhLy73VWN1CwvXEi70+l6w5IIRD31aDrPG5itsDnwrg8iotW4
zpGcEFrEnVHo3bxX0LbLnL24BYrHqw+NLs5Fu/wObV6t8DqcsavcL5cCgYEA4V8l
RpJfBkf0SZP0RNBoTmtgSln+alrXrVTw7H/7wBJtY6eMKwpHFg+Mc/QV8akdrHRI
h3gM8+8L1Ue56h1fDE0dQn5mmM0+YRgKnDKCx/rK6v5SL/k+zJORey1T9snkcwMM
HRLpZflgoeD5BLuMXNfo91G4m1AvdJZTnn8CdfcCgYBwXjsokNtOhIBnn1OvfbOr
9Y+f1LCsGqgBsDIA3gFJ5Dxfffm3qC5nFxbxrG1cDFMkNHM7VOHphwdO9y1vVXPf
7P1etHvvnTqQp17zuKt/wOESwghX9lNTFBTH8wCtlhEJX8txLDw8/l7nrr2DTrGw
/fvlL+uwYe/2qgYFJuZVDwKBgQCUcPS+XN5V5sLSS69SO+rX7AWKM2hNaPQx6Iaf
X1TUF88RGmRKXQShVTBvl0900q0Gz7iN8damPMcQfaPIvfvCwHALQfIVpun1Tb5/
Tw2w5lENIuHDU2m3mWLzPNHW9PeRgWpTJAey8ORi+ylJorY62MNLUvpC4je/lNwS
wxk91QKBgB+qQWwLmPKeIaYW3JuwT+qUpLHe51h8eBiqZwQSVU+GYXO31VqX8wtE
kqdcit0Y8CCD+82dhV1qLyjruHprLwopaf993iYJ68od1+R3Ev+r6MJuRpAtuK6s
1vffX/2BbN98zaXxFMQqTJjsvDwezQ582/AnVtGsftJFbxnJi4YK
-----END RSA PRIVATE KEY-----
`

const ecKey = `-----BEGIN EC PRIVATE KEY-----
MHcCAQEEIFeOZfUOaJgdbHphwo8Qc5YSOaBVn2SmPxaiipsosU5VoAoGCCqGSM49
AwEHoUQDQgAEpPc3YF5YQroGYq0BGkHsHMKecE/hZ5MKNERvjTfRJJ56ibov+P93
rOZfnjEXY5w0v/HcwOOFa3ajAWjHg1ozAg==
-----END EC PRIVATE KEY-----
`

const ecSignature = "3045022100b6e776e3a2ac0b06c736f13b3a8b1aa67e8e9337e0ec4e081fb6b6a403e9307602205797ae1deea21938ff2d72680d1b2cd683b38a9e3c5162c27f58597fa40cffb8"

func main() {
	order := sha256.Sum256([]byte("an order of 3 apples"))
	other := sha256.Sum256([]byte("an order of 3,000 apples"))
	signWithRSA(order[:], other[:])
	encryptWithRSA()
	verifyWithCurve(order[:], other[:])
	rejectKeys()
}

func decode(text string) []byte {
	block, _ := pem.Decode([]byte(text))
	return block.Bytes
}

func signWithRSA(order, other []byte) {
	key, err := x509.ParsePKCS1PrivateKey(decode(rsaKey))
	fmt.Println(key.N.BitLen(), key.E, key.Validate(), err)
	signature, err := rsa.SignPKCS1v15(nil, key, crypto.SHA256, order)
	fmt.Printf("%x %v\n", signature, err)
	fmt.Println(rsa.VerifyPKCS1v15(&key.PublicKey, crypto.SHA256, order, signature))
	fmt.Println(rsa.VerifyPKCS1v15(&key.PublicKey, crypto.SHA256, other, signature))
	signature[7] ^= 1
	fmt.Println(rsa.VerifyPKCS1v15(&key.PublicKey, crypto.SHA256, order, signature))
	salted, err := rsa.SignPSS(rand.Reader, key, crypto.SHA256, order, nil)
	fmt.Println(len(salted), err, rsa.VerifyPSS(&key.PublicKey, crypto.SHA256, order, salted, nil))
}

func encryptWithRSA() {
	key, _ := x509.ParsePKCS1PrivateKey(decode(rsaKey))
	secret, err := rsa.EncryptOAEP(sha256.New(), rand.Reader, &key.PublicKey, []byte("apples"), []byte("label"))
	fmt.Println(len(secret), err)
	text, err := rsa.DecryptOAEP(sha256.New(), nil, key, secret, []byte("label"))
	fmt.Printf("%s %v\n", text, err)
	_, err = rsa.DecryptOAEP(sha256.New(), nil, key, secret, []byte("other"))
	fmt.Println(err)
	_, err = rsa.EncryptOAEP(sha256.New(), rand.Reader, &key.PublicKey, make([]byte, 256), nil)
	fmt.Println(err)
}

func verifyWithCurve(order, other []byte) {
	key, err := x509.ParseECPrivateKey(decode(ecKey))
	fmt.Println(key.Params().Name, err)
	known, _ := hex.DecodeString(ecSignature)
	fmt.Println(ecdsa.VerifyASN1(&key.PublicKey, order, known), ecdsa.VerifyASN1(&key.PublicKey, other, known))
	fresh, err := ecdsa.SignASN1(rand.Reader, key, order)
	fmt.Println(err, ecdsa.VerifyASN1(&key.PublicKey, order, fresh), ecdsa.VerifyASN1(&key.PublicKey, other, fresh))
	deterministic, err := key.Sign(nil, order, crypto.SHA256)
	fmt.Printf("%x %v\n", deterministic, err)
}

func rejectKeys() {
	key, _ := x509.ParsePKCS1PrivateKey(decode(rsaKey))
	wrong := *key
	wrong.D = new(big.Int).Add(key.D, big.NewInt(2))
	wrong.Precomputed = rsa.PrecomputedValues{}
	fmt.Println(wrong.Validate())
	even := rsa.PublicKey{N: new(big.Int).Lsh(key.N, 1), E: key.E}
	fmt.Println(rsa.VerifyPKCS1v15(&even, crypto.SHA256, make([]byte, 32), make([]byte, 257)))
	small := rsa.PublicKey{N: big.NewInt(3233), E: 17}
	_, err := rsa.EncryptOAEP(sha256.New(), rand.Reader, &small, []byte("a"), nil)
	fmt.Println(err)
}
