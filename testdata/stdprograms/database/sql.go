// What package database/sql is for, in short.
package main

import (
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"io"
)

type rows struct{ n int }

func (r *rows) Columns() []string { return []string{"id", "name"} }
func (r *rows) Close() error      { return nil }
func (r *rows) Next(dest []driver.Value) error {
	if r.n == 2 {
		return io.EOF
	}
	r.n++
	dest[0], dest[1] = int64(r.n), fmt.Sprint("row ", r.n)
	return nil
}

type conn struct{}

func (conn) Prepare(query string) (driver.Stmt, error) { return stmt{}, nil }
func (conn) Close() error                              { return nil }
func (conn) Begin() (driver.Tx, error)                 { return nil, errors.New("no transactions") }

type stmt struct{}

func (stmt) Close() error  { return nil }
func (stmt) NumInput() int { return -1 }
func (stmt) Exec(args []driver.Value) (driver.Result, error) {
	return driver.RowsAffected(len(args)), nil
}
func (stmt) Query(args []driver.Value) (driver.Rows, error) { return &rows{}, nil }

type fake struct{}

func (fake) Open(name string) (driver.Conn, error) { return conn{}, nil }
func main() {
	sql.Register("fake", fake{})
	db, err := sql.Open("fake", "x")
	fmt.Println(err, sql.Drivers())
	list, err := db.Query("select id, name from t")
	for list.Next() {
		var id int
		var name string
		err := list.Scan(&id, &name)
		fmt.Println(id, name, err)
	}
	fmt.Println(list.Err(), err)
	res, err := db.Exec("update", 1, "two")
	n, _ := res.RowsAffected()
	fmt.Println(n, err)
	_, err = db.Begin()
	fmt.Println(err, db.Close())

}
