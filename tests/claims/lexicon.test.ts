import { describe, expect, it } from 'vitest';
import { signals as englishSignals } from '../../claims/languages/en/signals.ts';
import { signalClasses } from '../../claims/languages/signal-classes.ts';
import { Lexicon } from '../../claims/read/lexicon.ts';
import { drain } from '../../text/drain.ts';
import { tokenise } from '../../claims/read/tokens.ts';

const tokens = (text: string): ReturnType<typeof tokenise> => tokenise(text, { start: 0, end: text.length });

describe('a lexicon', () => {
  const lexicon = new Lexicon(['rise', 'fall'], { rise: 'rose, climb*, went up', fall: 'fell,\n  went down' });

  it('finds words, stems and phrases, each under its class', () => {
    expect(lexicon.find(tokens('Rents rose, then went down; they climbed and went up.'))).toEqual({
      rise: [
        { start: 1, end: 2 },
        { start: 8, end: 9 },
        { start: 10, end: 12 },
      ],
      fall: [{ start: 4, end: 6 }],
    });
  });

  it('tells of each word its classes, those of its phrases too, a bit for each', () => {
    expect(lexicon.classify(tokens('rose or went down by'))).toEqual([1, 0, 2, 2, 0]);
  });

  it('finds the same whether or not it was compiled ahead, in steps', () => {
    const ahead = new Lexicon(signalClasses, englishSignals);
    drain(ahead.compile());
    const text = tokens('Unemployment fell to 4 percent in March because the court ruled, she said.');
    expect(ahead.find(text)).toEqual(new Lexicon(signalClasses, englishSignals).find(text));
  });
});
