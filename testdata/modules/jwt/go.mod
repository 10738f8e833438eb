module example.com/jwt

go 1.27

require github.com/golang-jwt/jwt/v5 v5.3.1
