// What package testing/slogtest is for, in short.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log/slog"
	"strings"
	"testing/slogtest"
)

func main() {
	var b bytes.Buffer
	err := slogtest.TestHandler(slog.NewJSONHandler(&b, nil), func() []map[string]any {
		var list []map[string]any
		for line := range strings.Lines(b.String()) {
			m := map[string]any{}
			json.Unmarshal([]byte(line), &m)
			list = append(list, m)
		}
		return list
	})
	fmt.Println(err)

}
