// What package mime is for, in short.
package main

import (
	"fmt"
	"mime"
)

func main() {
	fmt.Println(mime.TypeByExtension(".html"), mime.FormatMediaType("text/html", map[string]string{"charset": "utf-8", "q": "a b"}))
	t, params, err := mime.ParseMediaType(`form-data; name="x y"; filename*=utf-8''%c3%a9.txt`)
	fmt.Println(t, params, err)
	d := new(mime.WordDecoder)
	s, err := d.DecodeHeader("=?utf-8?q?caf=C3=A9?= ok")
	fmt.Println(s, err, mime.BEncoding.Encode("utf-8", "é"))
	_, _, err = mime.ParseMediaType("a;=")
	fmt.Println(err)

}
