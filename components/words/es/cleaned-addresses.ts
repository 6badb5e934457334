import { formattingIn } from '../formatting.ts';

const format = formattingIn('es');

/** What an export left out of so many notes' page addresses; nothing if it left nothing out. */
export function cleanedAddresses(notes = 0): string {
  if (notes === 0) return '';
  const of = format.count(notes, { one: 'nota', other: 'notas' });
  return ` Se quitaron el seguimiento, las claves de acceso y los correos electrónicos de la dirección de la página de ${of}.`;
}
