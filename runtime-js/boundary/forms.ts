// What inspectors and JSON.stringify get for an object of Go: an object with plain properties. It is the same one each time, for
// they tell by that that they are inside of the object already.

export class Forms {
  readonly #forms = new WeakMap<object, object>();

  /** The form of an object, which `blank` makes the first time, with these properties. */
  of(object: object, properties: object, blank: () => object): object {
    let form = this.#forms.get(object);
    if (form === undefined) this.#forms.set(object, (form = blank()));
    // Assigning would call what the class has under these names.
    return Object.defineProperties(form, Object.getOwnPropertyDescriptors(properties));
  }
}
