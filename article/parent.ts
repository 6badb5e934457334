import { propertyOf } from '../text/node-property.ts';

/** The element around an element. */
export function parentOf(element: Element): Element | null {
  return propertyOf(element, 'parentElement');
}
