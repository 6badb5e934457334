import { useMemo } from 'preact/hooks';
import { Card, type CardProps } from './card.tsx';
import { WatchedSight } from './sight.ts';

/** The card in a page that is not trusted: it acts only while the reader can see all of it. */
export function SeenCard(props: CardProps) {
  const sight = useMemo(() => new WatchedSight(document.documentElement), []);
  return <Card {...props} sight={sight} />;
}
