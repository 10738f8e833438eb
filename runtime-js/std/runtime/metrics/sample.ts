// What the runtime measures: hosts tell programs nothing of it, so that all metrics are of KindBad, as unknown ones are.
export function runtime_readMetrics(): void {}
