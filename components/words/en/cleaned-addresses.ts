import { formattingIn } from '../formatting.ts';

const format = formattingIn('en');

/** What an export left out of so many notes' page addresses; nothing if it left nothing out. */
export function cleanedAddresses(notes = 0): string {
  if (notes === 0) return '';
  const of = format.count(notes, { one: 'note', other: 'notes' });
  return ` Tracking, access codes and e-mail addresses were left out of the page address of ${of}.`;
}
