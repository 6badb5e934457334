import type { FailureWords } from '../tables/failures.ts';

export const failures: FailureWords = {
  problem: {
    'database-closed':
      'Ahora no se pueden abrir tus notas, así que no se puede guardar nada nuevo. Lo que escribas se conserva como borrador. Reiniciar el navegador suele ayudar.',
    'database-full':
      'El disco está lleno y tu último cambio aún no se ha guardado. Se conserva como borrador. Libera espacio o exporta tus notas ahora.',
    'page-silent':
      'La página ya no responde. Tus etiquetas y notas están guardadas. Recarga la página para verlas en ella.',
    'not-in-article': 'Claimlight no cuenta esas palabras como parte del artículo, así que no se pueden etiquetar.',
    'not-done': 'Eso no funcionó. Tus notas siguen como estaban. Inténtalo de nuevo.',
    'not-stored': 'Tu último cambio no se guardó. Lo que escribiste se conserva como borrador. Inténtalo de nuevo.',
  },
};
