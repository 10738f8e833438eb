module soak

go 1.25
