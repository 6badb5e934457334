import { formattingIn } from '../formatting.ts';
import type { ChangesWords } from '../tables/changes.ts';

const format = formattingIn('es');

function sentences(count: number): string {
  return format.count(count, { one: 'frase', other: 'frases' });
}

export const changes: ChangesWords = {
  title: 'Qué ha cambiado',
  hint: 'Frases que etiquetaste y que decían otra cosa cuando volviste. Los artículos solo se miran cuando los visitas.',
  show: 'Mostrar',
  filter: { unseen: 'Sin ver', all: 'Todo' },
  noticed: (when) => `Visto ${when}`,
  kind: {
    changed: 'La frase ha cambiado',
    gone: 'La frase ya no está en la página',
    back: 'La frase ha vuelto a la página',
  },
  before: 'Antes',
  now: 'Ahora',
  corrected: 'La página lleva una nota de corrección.',
  notCorrected: 'No se encontró ninguna nota de corrección en la página.',
  markSeen: 'Marcar como visto',
  markUnseen: 'Marcar como no visto',
  markAllSeen: 'Marcar todo como visto',
  marked: (count) => `${format.count(count, { one: 'cambio marcado', other: 'cambios marcados' })}.`,
  versions: 'Versiones de este artículo',
  none: {
    title: 'Nada ha cambiado',
    text: 'Cuando una frase que etiquetaste diga otra cosa en tu próxima visita, la encontrarás aquí.',
  },
  allSeen: { title: 'Ya lo has visto todo', text: 'Ningún cambio te espera.' },

  backToList: 'Volver a lo que ha cambiado',
  versionsOf: (title) => `Versiones de «${title}»`,
  versionsHint: 'Tal como lo viste en tus visitas, lo más nuevo primero. De lo que pasó entre ellas no se sabe nada.',
  noVersions:
    'Aún no se guarda ninguna versión de este artículo. Se guarda una cuando lo visitas con una etiqueta puesta.',
  firstSeen: 'La primera versión que se guarda',
  sentences,
  asBefore: (count) => `${sentences(count)} como antes`,
  added: 'Nueva',
  removed: 'Quitada',
  reworded: 'Cambiada',
  notKept: 'Una frase cuyas palabras no se guardaron.',
  unknown: (count) => `${sentences(count)} más, de las que no se guarda nada`,
};
