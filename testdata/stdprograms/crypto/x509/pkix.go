// What package crypto/x509/pkix is for, in short.
package main

import (
	"crypto/x509/pkix"
	"encoding/asn1"
	"fmt"
)

func main() {
	n := pkix.Name{CommonName: "cn", Organization: []string{"org, inc"}, Country: []string{"DE"}}
	fmt.Println(n, n.ToRDNSequence())
	der, err := asn1.Marshal(n.ToRDNSequence())
	fmt.Println(len(der), err)
	var seq pkix.RDNSequence
	_, err = asn1.Unmarshal(der, &seq)
	var back pkix.Name
	back.FillFromRDNSequence(&seq)
	fmt.Println(back.CommonName, back.Country, err)

}
