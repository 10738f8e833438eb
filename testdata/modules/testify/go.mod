module example.com/testify

go 1.27

require github.com/stretchr/testify v1.12.1

require (
	github.com/stretchr/objx v0.5.3 // indirect
	go.yaml.in/yaml/v3 v3.0.5 // indirect
)
