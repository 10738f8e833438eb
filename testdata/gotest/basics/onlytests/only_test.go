package onlytests

import "testing"

func TestAlone(t *testing.T) {}
