// Names of kinds.

export function kindName(k: number): string {
  const names =
    "invalid bool int int8 int16 int32 int64 uint uint8 uint16 uint32 uint64 uintptr float32 float64 complex64 " +
    "complex128 array chan func interface map ptr slice string struct unsafe.Pointer";
  return names.split(" ")[k] ?? "";
}
