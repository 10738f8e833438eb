// The main features of this module, for the scoreboard of modules.
package main

import (
	"encoding/csv"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"github.com/gocarina/gocsv"
)

type date struct{ time.Time }

func (d *date) UnmarshalCSV(text string) (err error) {
	d.Time, err = time.Parse("2006-01-02", text)
	return err
}
func (d date) MarshalCSV() (string, error) { return d.Format("02.01.2006"), nil }

type address struct {
	City string `csv:"city"`
	Zip  *int   `csv:"zip,omitempty"`
}

type person struct {
	Name    string  `csv:"name"`
	Age     uint8   `csv:"age"`
	Score   float64 `csv:"score,omitempty"`
	Active  bool    `csv:"active"`
	Born    date    `csv:"born"`
	Home    address `csv:"home_,inline"`
	Ignored string  `csv:"-"`
}

const text = "name,age,score,active,born,city,zip,unknown\nAnn,41,1.5,true,1980-02-03,Ulm,89073,x\n\"Bob \"\"B\"\"\",7,,false,2016-12-31,\"Bonn, am Rhein\",,y\n"

func main() {
	var people []*person
	fmt.Println(gocsv.UnmarshalString(text, &people))
	for _, p := range people {
		fmt.Println(p.Name, p.Age, p.Score, p.Active, p.Born.Format(time.RFC3339), p.Home.City, p.Home.Zip != nil)
	}
	fmt.Println(gocsv.Marshal(people, os.Stdout))
	fmt.Println(gocsv.UnmarshalString("name,age\nx,300\n", &people))
	fmt.Println(gocsv.UnmarshalString("", &people))
	gocsv.SetCSVReader(func(r io.Reader) gocsv.CSVReader {
		reader := csv.NewReader(r)
		reader.Comma = ';'
		return reader
	})
	var values []person
	fmt.Println(gocsv.Unmarshal(strings.NewReader("age;name\n3;Cid\n"), &values), values[0].Name, values[0].Age)
	c := make(chan person)
	done := make(chan error)
	go func() { done <- gocsv.UnmarshalToChan(strings.NewReader("name;age\na;1\nb;2\n"), c) }()
	for p := range c {
		fmt.Println(p.Name, p.Age)
	}
	fmt.Println(<-done)
	out, err := gocsv.MarshalStringWithoutHeaders(&values)
	fmt.Printf("%q %v\n", out, err)
}
