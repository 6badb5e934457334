import type { Annotation } from '../annotation/model/annotation.ts';
import { sameJson } from '../annotation/model/same-json.ts';

/** True if the two say the same. When they were last written does not matter, nor the order of keys. */
export function sameContent(a: Annotation | null, b: Annotation | null): boolean {
  return sameJson(a && { ...a, ...anyTime }, b && { ...b, ...anyTime });
}

const anyTime = { modified: '', clock: undefined };
