// The main features of this module, for the scoreboard of modules.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"regexp"

	validation "github.com/go-ozzo/ozzo-validation/v4"
	"github.com/go-ozzo/ozzo-validation/v4/is"
)

type address struct {
	Street, City, Zip string
}

func (a address) Validate() error {
	return validation.ValidateStruct(&a,
		validation.Field(&a.Street, validation.Required, validation.Length(5, 50)),
		validation.Field(&a.City, validation.Required),
		validation.Field(&a.Zip, validation.Match(regexp.MustCompile("^[0-9]{5}$"))),
	)
}

type user struct {
	Name    string            `json:"name"`
	Email   string            `json:"email"`
	Age     int               `json:"age"`
	Level   string            `json:"level"`
	Tags    []string          `json:"tags"`
	Address *address          `json:"address"`
	More    map[string]string `json:"more"`
}

func (u user) Validate() error {
	return validation.ValidateStruct(&u,
		validation.Field(&u.Name, validation.Required, validation.RuneLength(2, 5)),
		validation.Field(&u.Email, validation.Required.Error("is needed"), is.EmailFormat),
		validation.Field(&u.Age, validation.Min(18), validation.Max(99)),
		validation.Field(&u.Level, validation.In("low", "high")),
		validation.Field(&u.Tags, validation.Each(validation.Required, is.Alphanumeric)),
		validation.Field(&u.Address),
		validation.Field(&u.More, validation.When(u.Level == "high", validation.Required)),
	)
}

func main() {
	good := user{"Zoë", "zoe@example.com", 30, "low", []string{"a1"}, &address{"Street 1", "Ulm", "89073"}, nil}
	bad := user{"Maximilian", "nope", 7, "mid", []string{"ok", "", "a b"}, &address{"x", "", "12"}, nil}
	fmt.Println(good.Validate())
	err := bad.Validate()
	fmt.Println(err)
	text, jsonErr := json.Marshal(err)
	fmt.Println(string(text), jsonErr)
	var errs validation.Errors
	fmt.Println(errors.As(err, &errs), len(errs), errs["age"])
	fmt.Println(user{Level: "high", Email: "a@b.cd", Name: "xy"}.Validate())
	fmt.Println(validation.Validate("example", validation.Required, is.URL), validation.Validate("http://x.de", is.URL))
	fmt.Println(validation.Validate(map[string]any{"Name": "", "Zip": "x"}, validation.Map(
		validation.Key("Name", validation.Required), validation.Key("Zip", is.Digit), validation.Key("City").Optional())))
	fmt.Println(validation.Validate([]string{"192.168.0.1", "x"}, validation.Each(is.IPv4)), validation.Validate("550e8400-e29b-41d4-a716-446655440000", is.UUIDv4))
	fmt.Println(validation.Validate(5, validation.By(func(v any) error { return fmt.Errorf("never %v", v) }), validation.Skip))
}
