export interface Scenario {
  readonly files: Record<string, string>;
  readonly commands: readonly string[];
  readonly shows?: readonly string[];
  readonly directory?: string;
  readonly environment?: Record<string, string>;
}

export const modules: Record<string, Record<string, string>>;
export const scenarios: Record<string, Scenario>;
