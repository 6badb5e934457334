/**
 * What a page's nodes are and can do, as the browser defines it. Asked of the node itself, a `<form>` gives the field
 * that is named so: with `<input name="parentElement">` a walk up to the root never ends, with `<input name="matches">`
 * it throws (https://html.spec.whatwg.org/multipage/forms.html#the-form-element, `LegacyOverrideBuiltIns`). The lint
 * rule `claimlight/page-elements` sends everyone here.
 */

type Method = {
  [Name in keyof Element]: Element[Name] extends (...args: never) => unknown ? Name : never;
}[keyof Element];

/** `node[name]`, for what all elements have; for any node, what all nodes have. */
export function propertyOf<Name extends Exclude<keyof Element, Method>>(node: Node, name: Name): Element[Name] {
  return Reflect.get(HTMLElement.prototype, name, node);
}

/** `node[name](…args)`, for what all elements can do; for any node, what all nodes can. */
export function callOf<Name extends Method>(
  node: Node,
  name: Name,
  ...args: Parameters<Element[Name]>
): ReturnType<Element[Name]> {
  return Reflect.apply(HTMLElement.prototype[name], node, args) as ReturnType<Element[Name]>;
}

/** Gives the keyboard to an element without scrolling to it. */
export function focusOn(element: Element): void {
  const { prototype } = element instanceof SVGElement ? SVGElement : HTMLElement;
  prototype.focus.call(element, { preventScroll: true });
}
