import type { WelcomeWords } from '../tables/welcome.ts';

export const welcome: WelcomeWords = {
  title: 'Te damos la bienvenida a Claimlight',
  headline: 'Mira qué afirma una noticia y de dónde dice que lo saca.',
  lead: 'Abre cualquier noticia: Claimlight subraya las frases que se pueden comprobar. No dice qué es verdad. Te enseña dónde mirar y guarda lo que averiguas.',
  steps: 'Cómo funciona',
  step: {
    read: {
      title: 'Lee',
      text: 'Las frases comprobables llevan una línea de puntos. El número del icono dice cuántas hay.',
    },
    judge: {
      title: 'Juzga',
      text: 'Abre Claimlight y etiqueta cada afirmación: con fuente, sin fuente o promocional. Con un clic, o con S, U o P.',
    },
    keep: {
      title: 'Conserva',
      text: 'Añade una nota y enlaces. Tus etiquetas siguen ahí cuando vuelves y se pueden exportar en cualquier momento.',
    },
  },
  pin: {
    title: 'Fija el icono',
    text: 'Pulsa la pieza de puzle junto a la barra de direcciones y luego la chincheta junto a Claimlight. Así lo tendrás siempre a un clic.',
  },
  tryIt: {
    title: 'Pruébalo aquí',
    text: 'Una noticia inventada con sus afirmaciones. Etiqueta alguna: las líneas del texto cambian al momento. Aquí no se guarda nada.',
  },
  sampleOutlet: 'El Correo de Molinares',
  sampleHeadline: 'El ayuntamiento limita los alquileres tras un año de subidas récord',
  sample: [
    { text: 'El pleno se reunió el martes por la noche.' },
    {
      text: 'Los alquileres de Molinares subieron un 4,2 % el año pasado, según la oficina provincial de estadística.',
      support: 'named',
      attribution: 'según la oficina provincial de estadística',
      reasons: [
        ['figure-and-unit', '4,2 %'],
        ['date', 'el año pasado'],
      ],
      suggested: 'sourced',
    },
    {
      text: 'Diversas informaciones apuntan a que un tercio de los inquilinos tendrá que mudarse.',
      support: 'vague',
      attribution: 'Diversas informaciones apuntan',
      reasons: [['figure-and-unit', 'un tercio de los inquilinos']],
      suggested: 'unsourced',
    },
    { text: 'Nadie en la sala pareció sorprendido.' },
    {
      text: 'Con el premiado Abono Molinares, las familias ahorran hasta un 40 % en cada viaje.',
      support: 'none',
      reasons: [['figure-and-unit', '40 %']],
      suggested: 'promotional',
    },
  ],
  library: {
    title: 'Dónde están tus notas',
    text: 'En la biblioteca: ábrela desde la ventana de Claimlight. Tiene búsqueda, filtros, un informe para imprimir y una copia de seguridad en un archivo. Lo que anotaste sin etiqueta también está allí, por comprobar.',
  },
  tags: {
    title: 'Qué significan las etiquetas',
    text: 'Una etiqueta es tu juicio sobre lo que el artículo ofrece. Si una afirmación es cierta lo anotas al lado, como lo que has encontrado.',
  },
  off: {
    title: 'No en todos los sitios',
    text: 'Abre Claimlight en un sitio y usa el interruptor junto a su nombre: Claimlight deja entonces ese sitio en paz hasta que lo vuelvas a activar.',
  },
  access: {
    title: 'Qué puede leer',
    text: 'Las noticias pueden estar en cualquier sitio, por eso Claimlight pide leerlos todos. Solo busca noticias, y lo que lee se queda en tu equipo. Puedes limitarlo cuando quieras: a los sitios que indiques en los ajustes, o a sitios sueltos y clics donde tu navegador muestra sus extensiones.',
  },
  privacy: 'Qué se guarda y dónde',
  promises: [
    'Tus etiquetas, notas y enlaces, con la frase a la que pertenecen, en este navegador y en este equipo.',
    'Tus ajustes, que tu navegador puede sincronizar con tus otros dispositivos.',
    'Nada más, y nunca se envía nada a ninguna parte. Claimlight no tiene servidor ni cuentas.',
    'Todo se puede exportar en formatos abiertos, y desaparece cuando lo borras.',
  ],
  settings: 'Abrir los ajustes',
};
