import { createContext } from 'preact';
import { TypedText } from './typed-text.ts';

/** Texts typed into the fields of claims and not stored yet. */
export interface TypedTexts {
  readonly notes: TypedText;
  readonly links: TypedText;
}

export function newTypedTexts(): TypedTexts {
  return { notes: new TypedText(), links: new TypedText() };
}

/**
 * Those of the list or card that the fields stand in; they outlive the fields, which come and go as claims are opened.
 */
export const TypedTextsContext = createContext<TypedTexts>(newTypedTexts());
