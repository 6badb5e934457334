import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** What is known of a stored page; the folder's README tells more. */
const pageFactsSchema = z.object({
  name: z.string(),
  url: z.string().nullable(),
  lang: z.string().nullable(),
  kind: z.enum(['news-article', 'article-other', 'not-article']),
  title: z.string().nullable(),
  articleText: z.string().nullable(),
  bytes: z.number(),
});

export interface StoredPage extends z.infer<typeof pageFactsSchema> {
  /** Where the page is served from: its real URL, or an invented one if that is not known. */
  readonly servedUrl: string;
  /** The page's HTML. */
  html(): string;
}

/** The pages of a folder: NAME.html beside NAME.json. */
export function storedPages(folder: string): StoredPage[] {
  const names = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return names.sort().map((file) => {
    const facts = pageFactsSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
    const htmlFile = join(folder, file.replace(/json$/, 'html'));
    return {
      ...facts,
      servedUrl: facts.url ?? `https://stored-page.example/${encodeURIComponent(facts.name)}`,
      html: () => readFileSync(htmlFile, 'utf8'),
    };
  });
}
