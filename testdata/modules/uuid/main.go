// The main features of this module, for the scoreboard of modules.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"

	"github.com/google/uuid"
)

func main() {
	name := uuid.NewSHA1(uuid.NameSpaceDNS, []byte("example.com"))
	fmt.Println(name, name.Version(), name.Variant())
	fmt.Println(uuid.NewMD5(uuid.NameSpaceURL, []byte("https://example.com")))
	for _, text := range []string{"f47ac10b-58cc-0372-8567-0e02b2c3d479", "urn:uuid:f47ac10b-58cc-4372-8567-0e02b2c3d479", "{f47ac10b-58cc-4372-8567-0e02b2c3d479}", "nope"} {
		id, err := uuid.Parse(text)
		fmt.Println(id, err)
	}
	id, err := uuid.NewRandomFromReader(bytes.NewReader([]byte("0123456789abcdef")))
	fmt.Println(id, err, id.URN())
	encoded, _ := json.Marshal(map[string]uuid.UUID{"id": id})
	fmt.Println(string(encoded))
	var decoded map[string]uuid.UUID
	fmt.Println(json.Unmarshal(encoded, &decoded), decoded["id"] == id)
	fmt.Println(uuid.Nil, len(uuid.New().String()), uuid.New() != uuid.New())
	v7, _ := uuid.NewV7()
	fmt.Println(v7.Version())
}
