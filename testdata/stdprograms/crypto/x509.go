// What package crypto/x509 is for, in short.
package main

import (
	"crypto/ed25519"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"fmt"
	"math/big"
	"time"
)

func main() {
	key := ed25519.NewKeyFromSeed(make([]byte, 32))
	t := &x509.Certificate{
		SerialNumber: big.NewInt(7), Subject: pkix.Name{CommonName: "test"}, DNSNames: []string{"example.com"},
		NotBefore: time.Unix(1e9, 0), NotAfter: time.Unix(2e9, 0), IsCA: true, BasicConstraintsValid: true,
	}
	der, err := x509.CreateCertificate(rand.Reader, t, t, key.Public(), key)
	fmt.Println(len(der) > 100, err)
	cert, err := x509.ParseCertificate(der)
	fmt.Println(cert.Subject, cert.SerialNumber, cert.SignatureAlgorithm, cert.NotAfter, err)
	pool := x509.NewCertPool()
	pool.AddCert(cert)
	_, err = cert.Verify(x509.VerifyOptions{Roots: pool, DNSName: "example.com", CurrentTime: time.Unix(15e8, 0)})
	fmt.Println(err)
	fmt.Println(cert.VerifyHostname("other.org"))

}
