import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nextClock, type Clock } from '../../annotation/model/clock.ts';
import { mergeTyped, nothingTyped, shownText, typedOver, type TypedText } from '../../sync/record/typed-text.ts';

let last: Clock | undefined;

/** A device that types into one note. */
class Device {
  typed: TypedText;
  begun = '';
  readonly #name: string;

  constructor(name: string, from: TypedText = nothingTyped) {
    this.#name = name.repeat(16);
    this.typed = from;
  }

  get text(): string {
    return shownText(this.typed);
  }

  type(text: string): this {
    last = nextClock(last, new Date(Date.UTC(2026, 2, 1)), this.#name);
    this.typed = typedOver(this.typed, text, last, (moment) => moment > this.begun && moment.endsWith(this.#name));
    return this;
  }

  /** Reads what another has written by now. */
  read(other: Device): this {
    other.begun = last ?? '';
    this.typed = mergeTyped(this.typed, other.typed);
    return this;
  }
}

function devicesAfter(text: string): [Device, Device] {
  const one = new Device('a').type(text);
  return [one, new Device('b').read(one)];
}

it.each([
  ['The ferry.', 'The ferry. It was late.', 'The ferry. It was full.', 'The ferry. It was late. It was full.'],
  ['One three.', 'One two three.', 'One three. Four.', 'One two three. Four.'],
  ['One two three.', 'One three.', 'One two three!', 'One three!'],
  ['one word', 'one fork', 'one lard', 'one fork lard'],
  ['one word', 'one words', 'one word more', 'one words more'],
  ['', 'tide', 'harbour', 'tide\n\nharbour'],
  ['', 'By whom?', 'By whom? When?', 'By whom? When?'],
  ['it', 'saw it', 'it', 'saw it'],
  ['tide\n\nharbour', 'tide', 'tide\n\nharbour wall', 'tide wall'],
  ['你好', '你好吗', '你好啊', '你好吗啊'],
  ['a \u{1F600}', 'a \u{1F601}', 'a \u{1F600}!', 'a \u{1F601}!'],
])('of "%s", typed to "%s" here and to "%s" there, shows "%s"', (base, mine, theirs, both) => {
  const [one, other] = devicesAfter(base);
  one.type(mine);
  other.type(theirs);
  other.read(one);
  one.read(other);
  expect([one.text, other.text]).toEqual([both, both]);
});

it('shows words once that each device joined with other words', () => {
  // The second device reads both of the others, the third only one of them, and all type on.
  const [one, two, three] = [new Device('a').type('w1'), new Device('b').type('w2'), new Device('c').type('w3')];
  two.read(one).read(three).type(`${two.text} w12`);
  three.read(one).type(`${three.text} w5`);
  one.type(`${one.text} w4`);
  one.read(two).read(three);
  expect(one.text.split(/\s+/).toSorted()).toEqual(['w1', 'w12', 'w2', 'w3', 'w4', 'w5']);
});

it('shows words once that two devices added to one text, and wrote, before either read the other', () => {
  const [one, other] = devicesAfter('w1');
  const before = new Device('c', mergeTyped(one.typed, nothingTyped));
  for (const device of [one, other]) before.read(device.type(`${device.text} ${device === one ? 'w2' : 'w3'}`));
  one.type(`${one.text} w4`);
  other.type(`${other.text} w5`);
  expect(one.read(other).text).toBe('w1 w2 w4 w3 w5');
});

it('keeps together what is typed letter by letter, and what is typed after too many goes', () => {
  const [one, other] = devicesAfter('w1');
  for (let length = 1; length <= 4; length += 1) one.type(`w1 ${'tide'.slice(0, length)}`);
  expect(one.typed.heads[0]?.parts).toHaveLength(2);
  for (let at = 0; at < 600; at += 1) one.type(`${one.text} word${at}`).begun = last ?? '';
  expect(one.typed.heads[0]?.parts?.length).toBeLessThanOrEqual(500);
  other.read(one);
  one.type(`${one.text} here`);
  other.type(`${other.text} there`);
  expect(
    one
      .read(other)
      .text.match(/w1|here|there/g)
      ?.toSorted(),
  ).toEqual(['here', 'there', 'w1']);
});

it('has every word once on four devices that type and read each other at random, and all show the same', () => {
  const steps = fc.array(fc.tuple(fc.nat(3), fc.option(fc.nat(3)), fc.boolean()), { minLength: 5, maxLength: 40 });
  fc.assert(
    fc.property(steps, (played) => {
      const devices = ['a', 'b', 'c', 'd'].map((name) => new Device(name));
      let words = 0;
      for (const [at, from, isAtEnd] of played) {
        const [device, other] = [devices[at], devices[from ?? at]];
        if (device === undefined || other === undefined) continue;
        if (device !== other) device.read(other);
        else {
          const word = `word${(words += 1)}.`;
          device.type(isAtEnd ? `${device.text} ${word}` : `${word} ${device.text}`);
        }
      }
      const shown = devices.map((device) => devices.reduce((all, other) => all.read(other), device).text);
      expect(new Set(shown).size).toBe(1);
      const expected = Array.from({ length: words }, (_, at) => `word${at + 1}.`);
      expect(shown[0]?.split(/\s+/).filter(Boolean).toSorted()).toEqual(expected.toSorted());
    }),
    { numRuns: 1000 },
  );
});
