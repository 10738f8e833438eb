// The topic of testdata/run whose samples import packages that are compiled from Go's source: they need a Go installation.

/** Whether the samples of a topic cannot be compiled here; `goroot` is that of the host, null if there is no Go. */
export function lacksGoSource(topic: string, goroot: string | null): boolean {
  return topic === "gosource" && goroot === null;
}
