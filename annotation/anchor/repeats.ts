/** Browsers search for fewer characters than 7 by their first one, many at a time; for more, one by one. */
const probeLength = 6;

/**
 * Gives a function that tells whether a passage stands in a text more than once, overlaps included. It looks for the
 * passage's rarest character: searched as a whole, a passage of a text of 10 MB that says much the same again and again
 * takes 40 ms, and a page has a thousand of them.
 */
export function repeatsIn(text: string): (passage: string) => boolean {
  let counts: Uint32Array | undefined;
  return (passage) => {
    if (passage === '') return true;
    counts ??= countsOf(text);
    const offset = rarest(passage, counts);
    const probe = passage.slice(offset, offset + probeLength);
    let times = 0;
    for (let at = text.indexOf(probe, offset); at >= 0; at = text.indexOf(probe, at + 1))
      if (text.startsWith(passage, at - offset) && ++times > 1) return true;
    return false;
  };
}

/** How often each UTF-16 unit stands in a text. */
function countsOf(text: string): Uint32Array {
  const counts = new Uint32Array(0x10000);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    counts[unit] = (counts[unit] ?? 0) + 1;
  }
  return counts;
}

function rarest(passage: string, counts: Uint32Array): number {
  let best = 0;
  let least = Infinity;
  for (let at = 0; at < passage.length; at++) {
    const count = counts[passage.charCodeAt(at)] ?? 0;
    if (count < least) [best, least] = [at, count];
  }
  return best;
}
