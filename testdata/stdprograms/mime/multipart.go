// What package mime/multipart is for, in short.
package main

import (
	"bytes"
	"fmt"
	"io"
	"mime/multipart"
)

func main() {
	var b bytes.Buffer
	w := multipart.NewWriter(&b)
	w.SetBoundary("xyz")
	w.WriteField("name", "value")
	f, _ := w.CreateFormFile("file", "a.txt")
	io.WriteString(f, "content")
	fmt.Println(w.Close(), w.FormDataContentType())
	fmt.Printf("%q\n", b.String())
	r := multipart.NewReader(&b, "xyz")
	form, err := r.ReadForm(1 << 20)
	fmt.Println(form.Value, form.File["file"][0].Filename, form.File["file"][0].Size, err)

}
