/** Names languages by their BCP 47 tags in the reader's own; a tag that is none stays as it is. */
export function languageName(reader: string): (tag: string) => string {
  const names = new Intl.DisplayNames([reader], { type: 'language' });
  return (tag) => {
    try {
      return names.of(tag) ?? tag;
    } catch {
      return tag;
    }
  };
}
