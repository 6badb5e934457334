/**
 * The element around an element. Not `element.parentElement`: a `<form>` that holds `<input name="parentElement">`
 * gives that input, and a walk up to the root would never end.
 */
export function parentOf(element: Element): Element | null {
  const around: unknown = Reflect.get(Node.prototype, 'parentElement', element);
  return around instanceof Element ? around : null;
}
