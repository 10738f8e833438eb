module example.com/ozzo

go 1.27

require github.com/go-ozzo/ozzo-validation/v4 v4.4.1

require github.com/asaskevich/govalidator v0.0.0-20210307081110-f21760c49a8d // indirect
