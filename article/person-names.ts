/** Which words of a byline are a person's name, in scripts with capitals and without. */

const nobodyPattern =
  /^(?:(?:no|unknown) author|admin(?:istrator)?|staff|staff (?:writer|reporter)s?|editors?|editorial (?:team|staff)|news ?(?:desk|room)|redaktion|redacción|redazione|rédaction|guest|anonymous|null|undefined|n\/?a)$/i;
const noName =
  /\d|@|https?:|\b\w[\w-]*\.(?:com|org|net|de|co|tv|fr|es|it)\b|^(?:print|share|updated|published|posted)\b/i;
const company = /\b(?:inc|ltd|llc|gmbh|corp|ag|media group)\.?$|(?:社|新聞|通信|[部局]|방송|일보|뉴스|뉴스룸)$/i;
const fullName = /^\p{Lu}\S*(?: \S+)*? \p{Lu}\S*$/u;
/** Arabic, Hebrew, Thai and others have no capitals. */
const fullNameWithoutCapitals = /^[\p{Lo}\p{M}'’.-]+(?: [\p{Lo}\p{M}'’.-]+){1,3}$/u;
/** Of Chinese characters, at the end in hiragana at most; or a few Korean syllables. */
const nameWithoutSpaces =
  /^(?:[\u3400-\u9fff々]{1,4}[\s\u3000]?[\u3400-\u9fff々]{1,3}[\u3041-\u3096]{0,4}|[\uac00-\ud7a3]{2,4})$/;
/** What stands beside a name in a byline, or in its place. */
const labelWithoutSpaces =
  /著者|作者|執筆|文責|更新|公開|発行|記事|一覧|登録|会員|編集|編輯|编辑|取材|撮影|する$|구독|작성|입력|수정|댓글|공유|저자|편집|온라인/;
/** `TPN`, by which an agency signs. */
export const lettersOfAgency = /^[A-Z]{3,6}$/;
const mostWords = 6;

/** True for words that are a full name by how they are written. */
export function isFullName(name: string): boolean {
  if (fullName.test(name)) return true;
  if (labelWithoutSpaces.test(name)) return false;
  return nameWithoutSpaces.test(name) || (/[^\0-\u024f]/.test(name) && fullNameWithoutCapitals.test(name));
}

/** @param outlets names of the publication, which is no person. */
export function isPerson(name: string, outlets: readonly string[]): boolean {
  if (!/\p{L}{2}/u.test(name) || noName.test(name) || company.test(name) || nobodyPattern.test(name)) return false;
  if (name.split(' ').length > mostWords) return false;
  return !isSignedBy(name, outlets);
}

/** True for the outlet's name, a part of it, or more than it. Shorter names than these stand in people's by chance. */
export function isSignedBy(name: string, outlets: readonly string[]): boolean {
  const own = plain(name);
  return outlets.map(plain).some((outlet) => {
    if (own.length < 2 || outlet.length < 2) return false;
    return own === outlet || (own.length >= 3 && outlet.includes(own)) || (outlet.length >= 6 && own.includes(outlet));
  });
}

/** Its letters and figures. */
export function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
