// A time that JSON does not have leaves the variable as it was; the methods of a time set it to zero.
package main

import (
	"encoding/json"
	"fmt"
	"time"
)

type S struct {
	N time.Time  `json:"n"`
	P *time.Time `json:"p"`
}

func main() {
	for _, text := range []string{`"x"`, `"\u00e9"`, `5`, `null`, `"2026-01-02T03:04:05Z"`, `"2026-01-02T03:04:65Z"`, `"2026-01-02T3:04:05Z"`, `[1]`, `{}`, `true`, `""`, `"2026-01-02T03:04:05,5Z"`, `"2026-01-02T03:04:05+24:00"`, `"\u0032026-01-02T03:04:05Z"`} {
		t := time.Unix(0, 0).UTC()
		err := json.Unmarshal([]byte(text), &t)
		fmt.Println(text, t, err)
		u := time.Unix(0, 0).UTC()
		err = u.UnmarshalJSON([]byte(text))
		fmt.Println("  method", u, err)
		u = time.Unix(0, 0).UTC()
		err = u.UnmarshalText([]byte(text[1:max(1, len(text)-1)]))
		fmt.Println("  text", u, err)
		s := S{u, &u}
		err = json.Unmarshal([]byte(`{"n":`+text+`,"p":`+text+`}`), &s)
		fmt.Println("  struct", s.N, s.P, u, err)
		m := map[time.Time]int{}
		err = json.Unmarshal([]byte(`{`+text+`:1}`), &m)
		fmt.Println("  map", m, err)
	}
}
