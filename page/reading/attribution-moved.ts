import type { Attribution } from '../../claims/model/claim.ts';
import { moved } from './page-text.ts';

/** A claim's source in a text whose offsets differ by so many UTF-16 units. */
export function attributionMoved({ span, kind, title }: Attribution, by: number): Attribution {
  return { span: moved(span, by), kind, ...(title && { title: moved(title, by) }) };
}
