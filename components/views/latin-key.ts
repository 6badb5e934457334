/**
 * The key as a Latin letter in lower case, whatever layout the keyboard has: where the key types a letter of another
 * script, the letter that stands in its place on an English keyboard (https://www.w3.org/TR/uievents-code/). Other keys
 * as the browser names them.
 */
export function latinKey({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  if (!/^.$/u.test(key)) return key;
  const isForeignLetter = /^\p{L}$/u.test(key) && !/^\p{Script=Latin}$/u.test(key);
  const letter = isForeignLetter ? /^Key([A-Z])$/.exec(code)?.[1] : undefined;
  return (letter ?? key).toLowerCase();
}
