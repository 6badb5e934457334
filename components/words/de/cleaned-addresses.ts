import { formattingIn } from '../formatting.ts';

const format = formattingIn('de');

/** What an export left out of so many notes' page addresses; nothing if it left nothing out. */
export function cleanedAddresses(notes = 0): string {
  if (notes === 0) return '';
  const of = format.count(notes, { one: 'Notiz', other: 'Notizen' });
  return ` Aus der Seitenadresse von ${of} wurden Tracking, Zugangscodes und E-Mail-Adressen weggelassen.`;
}
