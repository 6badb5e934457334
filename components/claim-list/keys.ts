import type { Tag } from '../../annotation/model/annotation.ts';
import { latinKey } from '../views/latin-key.ts';
import { tagOfKey } from '../views/tag-keys.ts';

/** What a key pressed on the list means. */
export type KeyCommand =
  | { readonly does: 'tag'; readonly tag: Tag }
  | { readonly does: 'move'; readonly by: number }
  | { readonly does: 'clear' | 'note' | 'show' | 'close' };

const commands: Readonly<Record<string, KeyCommand>> = {
  ArrowDown: { does: 'move', by: 1 },
  j: { does: 'move', by: 1 },
  ArrowUp: { does: 'move', by: -1 },
  k: { does: 'move', by: -1 },
  PageDown: { does: 'move', by: 5 },
  PageUp: { does: 'move', by: -5 },
  Home: { does: 'move', by: -Infinity },
  End: { does: 'move', by: Infinity },
  Delete: { does: 'clear' },
  Backspace: { does: 'clear' },
  Enter: { does: 'note' },
  ' ': { does: 'show' },
  Escape: { does: 'close' },
};

/** The keys of a button stay the button's. */
const pressesButton = new Set(['Enter', ' ']);

/** Where keys are text. */
export const fields = 'input, textarea, select, [contenteditable]';

export function isTyping(event: Event): boolean {
  return event.target instanceof Element && event.target.closest(fields) !== null;
}

/** True while a word is put together from several keys: they belong to the input method, Escape as well. */
export function isComposing(event: KeyboardEvent): boolean {
  // Where the browser ends the word before it tells the key that ended it, only the old code says so.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- as above
  return event.isComposing || event.keyCode === 229;
}

/** The command of a key event on the list, or undefined if the key is not ours. */
export function keyCommand(event: KeyboardEvent): KeyCommand | undefined {
  if (isTyping(event) || isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const onButton = event.target instanceof Element && event.target.closest('button, a, summary') !== null;
  if (onButton && pressesButton.has(event.key)) return undefined;
  const key = latinKey(event);
  const tag = tagOfKey(key);
  if (tag !== undefined) return { does: 'tag', tag };
  return Object.hasOwn(commands, key) ? commands[key] : undefined;
}

/** Ctrl+Z, or Command+Z, outside of a field: there it undoes typing. */
export function isUndo(event: KeyboardEvent): boolean {
  const withCommand = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
  return withCommand && latinKey(event) === 'z' && !isTyping(event);
}
