// The main features of this module, for the scoreboard of modules.
package main

import (
	"fmt"
	"reflect"
	"time"

	"github.com/go-viper/mapstructure/v2"
)

type inner struct{ City string }

type person struct {
	inner  `mapstructure:",squash"`
	Name   string
	Age    int `mapstructure:"years"`
	Emails []string
	Extra  map[string]any `mapstructure:",remain"`
	Wait   time.Duration
}

func main() {
	input := map[string]any{"name": "Ann", "years": 30, "emails": []string{"a", "b"}, "city": "Rome", "other": 1}
	var p person
	fmt.Println(mapstructure.Decode(input, &p))
	fmt.Printf("%+v\n", p)
	err := mapstructure.Decode(map[string]any{"name": 12, "years": "x"}, &p)
	fmt.Println(err)
	var meta mapstructure.Metadata
	decoder, err := mapstructure.NewDecoder(&mapstructure.DecoderConfig{
		Metadata:         &meta,
		Result:           &p,
		WeaklyTypedInput: true,
		DecodeHook: mapstructure.ComposeDecodeHookFunc(
			mapstructure.StringToTimeDurationHookFunc(),
			mapstructure.StringToSliceHookFunc(","),
			func(from, to reflect.Type, data any) (any, error) { return data, nil },
		),
	})
	fmt.Println(err, decoder.Decode(map[string]any{"name": 12, "years": "41", "emails": "x,y", "wait": "1m30s"}))
	fmt.Println(p.Name, p.Age, p.Emails, p.Wait, len(meta.Keys))
	out := map[string]any{}
	fmt.Println(mapstructure.Decode(struct{ A, B int }{1, 2}, &out), out)
}
