/** Bytes that are turned into characters at once: a call takes only so many arguments. */
const sliceLength = 0x8000;

export function toBase64(bytes: Uint8Array): string {
  let characters = '';
  for (let at = 0; at < bytes.length; at += sliceLength) {
    characters += String.fromCharCode(...bytes.subarray(at, at + sliceLength));
  }
  return btoa(characters);
}

/** @throws DOMException where the text is no base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
