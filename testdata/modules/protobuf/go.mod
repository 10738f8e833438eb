module example.com/protobuf

go 1.27

require google.golang.org/protobuf v1.36.12
