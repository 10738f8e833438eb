// What inspectors and JSON.stringify get for an object of Go: an object with plain properties. It is the same one each time, for
// they tell by that that they are inside of the object already.

/** The form of an object, with these properties; `forms` has those that were made before. */
export function plainForm(
  forms: WeakMap<object, object>,
  object: object,
  properties: object,
  prototype: object = Object.prototype,
): object {
  if (!forms.has(object)) forms.set(object, Object.create(prototype));
  // Assigning would call what the class has under these names.
  return Object.defineProperties(forms.get(object)!, Object.getOwnPropertyDescriptors(properties));
}
