/**
 * What a page's nodes are and can do, as the browser defines it. Asked of the node itself, a `<form>` gives the field
 * that is named so: with `<input name="parentElement">` a walk up to the root never ends, with `<input name="matches">`
 * it throws (https://html.spec.whatwg.org/multipage/forms.html#the-form-element, `LegacyOverrideBuiltIns`). The lint
 * rule `claimlight/page-elements` sends everyone here.
 */

type Method = {
  [Name in keyof Element]: Element[Name] extends (...args: never) => unknown ? Name : never;
}[keyof Element];

type Getter = (this: Node) => never;

/** The browser's own getters by the property's name: to look one up takes ten times as long as to ask it. */
const getters: Record<string, Getter> = {};

/** `node[name]`, for what all elements have; for any node, what all nodes have. */
export function propertyOf<Name extends Exclude<keyof Element, Method>>(node: Node, name: Name): Element[Name] {
  return (getters[name] ??= getterOf(name)).call(node);
}

/** @throws for a name that no getter has. */
function getterOf(name: string, prototype: object = HTMLElement.prototype): Getter {
  const found = Object.getOwnPropertyDescriptor(prototype, name) as { readonly get?: Getter } | undefined;
  return found?.get ?? getterOf(name, Object.getPrototypeOf(prototype) as object);
}

/** `node[name](…args)`, for what all elements can do; for any node, what all nodes can. */
export function callOf<Name extends Method>(
  node: Node,
  name: Name,
  ...args: Parameters<Element[Name]>
): ReturnType<Element[Name]> {
  const method = HTMLElement.prototype[name] as (...args: Parameters<Element[Name]>) => ReturnType<Element[Name]>;
  return method.apply(node, args);
}

/** Gives the keyboard to an element without scrolling to it. */
export function focusOn(element: Element): void {
  const { prototype } = element instanceof SVGElement ? SVGElement : HTMLElement;
  prototype.focus.call(element, { preventScroll: true });
}
