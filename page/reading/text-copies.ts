import type { Copy } from '../../annotation/anchor/anchoring.ts';
import type { TextCopy } from '../../messaging/page-shapes.ts';
import type { Reading } from './judged-reading.ts';

/** Copies as the popup shows them: what each is, with its paragraph. */
export function textCopiesOf({ model }: Pick<Reading, 'model'>, copies: readonly Copy[]): TextCopy[] {
  return copies.map(({ kind, span }) => ({ kind, paragraph: model.paragraphAround(span) }));
}
