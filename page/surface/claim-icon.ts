const path = 'M2 5h12M2 9.5h6M2 13.5q1.2-1.6 2.4 0t2.4 0M12 8.5v6M9 11.5h6';

/** A marked line and a plus: a claim of the reader's own. */
export function drawClaimIcon(document: Document): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const drawn = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  for (const [name, value] of Object.entries({
    d: path,
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '1.6',
    'stroke-linecap': 'round',
  })) {
    drawn.setAttribute(name, value);
  }
  svg.append(drawn);
  return svg;
}
