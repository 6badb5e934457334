import { useLayoutEffect, useRef } from 'preact/hooks';
import { spliceOf } from '../../annotation/model/merge-text.ts';

type Field = HTMLTextAreaElement | HTMLInputElement;

/**
 * Keeps the caret where it was among the words when a field is given another text than was typed in it: the browser
 * puts it at the end.
 */
export function useKeptCaret<F extends Field>(text: string) {
  const field = useRef<F>(null);
  const { current } = field;
  // Asked while the field still has its old text: afterwards the browser has moved the caret.
  const before = current && { value: current.value, caret: [current.selectionStart ?? 0, current.selectionEnd ?? 0] };
  useLayoutEffect(() => {
    if (before === null || before.value === text || field.current?.value !== text) return;
    const { start, end, text: inserted } = spliceOf(before.value, text);
    const [from = 0, to = 0] = before.caret.map((at) =>
      at <= start ? at : at >= end ? at + inserted.length - (end - start) : start + inserted.length,
    );
    if (document.activeElement === field.current) field.current.setSelectionRange(from, to);
  });
  return field;
}
