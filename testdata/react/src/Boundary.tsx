// Shows what was thrown while its children were rendered: errors and panics of Go.
import { Component, type ReactNode } from "react";

interface State {
  readonly error: Error | null;
}

export class Boundary extends Component<{ children: ReactNode }, State> {
  state: State = { error: null };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <section className="boundary">
        <p role="alert">
          {error.name}: {error.message}
        </p>
        <button type="button" onClick={() => this.setState({ error: null })}>
          Again
        </button>
      </section>
    );
  }
}
