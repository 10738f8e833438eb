module example.com/ulid

go 1.27

require github.com/oklog/ulid/v2 v2.1.2
