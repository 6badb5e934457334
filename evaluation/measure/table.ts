/** Figures as lines for people: names on the left, three decimals on the right, groups indented. */
export function tableOf(figures: object, indent = ''): string {
  return Object.entries(figures)
    .map(([name, value]: [string, unknown]) => {
      if (typeof value === 'object' && value !== null) return `${indent}${name}\n${tableOf(value, `${indent}  `)}`;
      return `${indent}${name.padEnd(24 - indent.length)}${typeof value === 'number' ? value.toFixed(3) : String(value)}`;
    })
    .join('\n');
}
