import { isPageNote, type Annotation } from '../annotation/model/annotation.ts';
import { checkFacts, labels, personLabel } from './labels.ts';

/**
 * Hypothesis takes only annotations of a user; the name shows in its list of what to import. `.invalid` belongs to
 * nobody.
 */
const user = 'acct:reader@claimlight.invalid';

/**
 * The file that Hypothesis' own client exports and imports (hypothesis/client, `annotations-exporter.ts`). Evidence
 * goes into the text; the position stays out, as Hypothesis counts it in a text of its own.
 */
export function toHypothesis(annotations: readonly Annotation[], now: Date): string {
  const file = {
    export_date: now.toISOString(),
    export_userid: user,
    annotations: annotations.map(hypothesisAnnotation),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function hypothesisAnnotation({
  id,
  created,
  modified,
  tag,
  finding,
  state,
  note,
  evidence,
  target,
  creator,
}: Annotation) {
  const person = personLabel({ creator });
  return {
    id: id.replace('urn:uuid:', ''),
    created,
    updated: modified,
    user,
    uri: target.source,
    text: [person === undefined ? '' : `${labels.by}: ${person}`, note, ...evidence.map(({ url }) => url)]
      .filter((part) => part !== '')
      .join('\n\n'),
    tags: [tag, ...checkFacts({ finding, state }).map(([name, value]) => `${name}: ${value}`)],
    document: { title: [target.title] },
    target: [{ source: target.source, ...(!isPageNote(target) && { selector: [target.selector[0]] }) }],
    references: [],
    hidden: false,
  };
}
