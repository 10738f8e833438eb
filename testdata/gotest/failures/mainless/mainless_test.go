package mainless

import "testing"

func TestMain(m *testing.M) {}

func TestNever(t *testing.T) { t.Error("never") }
