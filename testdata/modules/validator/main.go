// The main features of this module, for the scoreboard of modules.
package main

import (
	"errors"
	"fmt"

	"github.com/go-playground/validator/v10"
)

type address struct {
	Street string `validate:"required"`
	Planet string `validate:"oneof=Earth Mars"`
}

type user struct {
	Name      string    `validate:"required,min=2,max=20,alpha"`
	Age       uint8     `validate:"gte=0,lte=130"`
	Email     string    `validate:"required,email"`
	Color     string    `validate:"omitempty,hexcolor"`
	Addresses []address `validate:"required,min=1,dive"`
	Password  string    `validate:"eqfield=Again"`
	Again     string
	Site      string `validate:"omitempty,url"`
}

func main() {
	validate := validator.New(validator.WithRequiredStructEnabled())
	good := user{"Ann", 30, "ann@example.com", "#fff", []address{{"Elm", "Earth"}}, "p", "p", "https://example.com/x"}
	fmt.Println(validate.Struct(good))
	bad := user{"A1", 200, "nope", "red", []address{{"", "Pluto"}}, "p", "q", "x"}
	err := validate.Struct(bad)
	var problems validator.ValidationErrors
	if errors.As(err, &problems) {
		for _, p := range problems {
			fmt.Println(p.Namespace(), p.Tag(), p.Param(), p.Value())
		}
	}
	fmt.Println(validate.Var("127.0.0.1", "ip"), validate.Var("x", "uuid4"), validate.Var(5, "gt=3,lt=5"))
	validate.RegisterValidation("even", func(f validator.FieldLevel) bool { return f.Field().Int()%2 == 0 })
	fmt.Println(validate.Var(4, "even"), validate.Var(3, "even"))
	fmt.Println(validate.Struct(7))
}
