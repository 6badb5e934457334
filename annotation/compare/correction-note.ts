/**
 * What a newsroom opens a correction note with, or says in it: English, German, Spanish, French. Narrower than what
 * tells a copy of old words (`annotation/anchor/copies.ts`), since any sentence of the article may be asked.
 */
const note =
  /^\W*(?:corrections?|corrected|clarification|erratum|editor['’]s note|berichtigung|korrektur|richtigstellung|anmerkung der redaktion|correcci[oó]n|rectificaci[oó]n|fe de erratas|aclaraci[oó]n|rectificatif|précision de la rédaction)\s*(?:\([^)]*\)|[,–—-][^:]{0,40}|vom [^:]{0,30}|du [^:]{0,30}|del? [^:]{0,30})?\s*[:.–—]|\b(?:earlier|previous|original) version of (?:this|the) (?:article|story|report|headline)|\bthis (?:article|story|report|headline) (?:was|has been) (?:amended|corrected|changed)|\bin einer (?:früheren|vorherigen|ersten|ursprünglichen) (?:version|fassung)|\bdieser (?:artikel|beitrag|text) wurde (?:nachträglich )?(?:korrigiert|berichtigt|geändert)|\buna versión (?:anterior|previa) de (?:este|esta)|\best[ea] (?:artículo|noticia|texto) (?:ha sido|fue) (?:corregid|modificad)|\bune (?:version|première version) (?:antérieure |précédente )?de (?:cet article|ce texte)|\bcet article a été (?:corrigé|modifié)/iu;

/** A note is short; a sentence longer than this is none. */
const longestSentence = 600;

/** True if one of an article's sentences tells that the article was corrected. */
export function carriesCorrection(sentences: readonly string[]): boolean {
  return sentences.some((sentence) => sentence.length <= longestSentence && note.test(sentence));
}
