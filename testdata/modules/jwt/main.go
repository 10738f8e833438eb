// The main features of this module, for the scoreboard of modules.
package main

import (
	"errors"
	"fmt"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

type claims struct {
	Role string `json:"role"`
	jwt.RegisteredClaims
}

func main() {
	key := []byte("secret")
	at := time.Date(2020, 1, 2, 3, 4, 5, 0, time.UTC)
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, claims{"admin", jwt.RegisteredClaims{
		Subject: "ann", Issuer: "me", ExpiresAt: jwt.NewNumericDate(at.Add(time.Hour)), Audience: jwt.ClaimStrings{"a", "b"},
	}})
	text, err := token.SignedString(key)
	fmt.Println(text, err)
	keyOf := func(*jwt.Token) (any, error) { return key, nil }
	clock := func(t time.Time) jwt.ParserOption { return jwt.WithTimeFunc(func() time.Time { return t }) }
	var got claims
	parsed, err := jwt.ParseWithClaims(text, &got, keyOf, clock(at), jwt.WithIssuer("me"), jwt.WithValidMethods([]string{"HS256"}))
	fmt.Println(parsed.Valid, err, got.Role, got.Subject, got.Audience, parsed.Header["alg"])
	_, err = jwt.ParseWithClaims(text, &claims{}, keyOf, clock(at.Add(2*time.Hour)))
	fmt.Println(err, errors.Is(err, jwt.ErrTokenExpired))
	_, err = jwt.Parse(text+"x", keyOf, clock(at))
	fmt.Println(err)
	_, err = jwt.Parse("a.b", keyOf)
	fmt.Println(err)
	for _, method := range []jwt.SigningMethod{jwt.SigningMethodHS384, jwt.SigningMethodHS512} {
		signed, err := jwt.NewWithClaims(method, jwt.MapClaims{"n": 1}).SignedString(key)
		fmt.Println(signed, err)
	}
	none, err := jwt.New(jwt.SigningMethodNone).SignedString(jwt.UnsafeAllowNoneSignatureType)
	fmt.Println(none, err)
}
