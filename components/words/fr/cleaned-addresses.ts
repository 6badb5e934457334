import { formattingIn } from '../formatting.ts';

const format = formattingIn('fr');

/** What an export left out of so many notes' page addresses; nothing if it left nothing out. */
export function cleanedAddresses(notes = 0): string {
  if (notes === 0) return '';
  const of = format.count(notes, { one: 'note', other: 'notes' });
  return ` Le pistage, les codes d’accès et les adresses e-mail ont été retirés de l’adresse de page de ${of}.`;
}
