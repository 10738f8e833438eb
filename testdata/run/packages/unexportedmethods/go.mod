module seven

go 1.26
