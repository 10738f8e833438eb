// The main features of this module, for the scoreboard of modules.
package main

import (
	"bytes"
	"fmt"
	"math/rand"
	"sort"
	"time"

	"github.com/oklog/ulid/v2"
)

func main() {
	at := time.Date(2020, 1, 2, 3, 4, 5, 6000000, time.UTC)
	entropy := ulid.Monotonic(bytes.NewReader(bytes.Repeat([]byte("0123456789"), 10)), 1)
	var ids []ulid.ULID
	for range 3 {
		ids = append(ids, ulid.MustNew(ulid.Timestamp(at), entropy))
	}
	for _, id := range ids {
		fmt.Println(id.String()[:10], id.Time(), ulid.Time(id.Time()).UTC())
	}
	fmt.Println(sort.SliceIsSorted(ids, func(i, j int) bool { return ids[i].Compare(ids[j]) < 0 }), ids[0].String())
	id, err := ulid.Parse("01DXF6DT00CX9ZNW3Z2Y5VPA6D")
	fmt.Println(id, err, id.Time())
	_, err = ulid.Parse("short")
	fmt.Println(err)
	_, err = ulid.ParseStrict("01DXF6DT00CX9ZNW3Z2Y5VPA6!")
	fmt.Println(err)
	text, _ := id.MarshalText()
	var other ulid.ULID
	fmt.Println(other.UnmarshalText(text), other == id, len(ulid.Make().String()))
	source := rand.New(rand.NewSource(1))
	fmt.Println(ulid.MustNew(1, source).Time())
}
