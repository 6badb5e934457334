import type { WelcomeWords } from '../tables/welcome.ts';

export const welcome: WelcomeWords = {
  title: 'Bienvenue dans Claimlight',
  headline: 'Voyez ce qu’affirme un article d’actualité, et d’où il dit le tenir.',
  lead: 'Ouvrez un article d’actualité : Claimlight souligne les phrases que l’on peut vérifier. Il ne dit pas ce qui est vrai. Il vous montre où regarder, et garde ce que vous trouvez.',
  steps: 'Comment cela marche',
  step: {
    read: {
      title: 'Lire',
      text: 'Les phrases vérifiables reçoivent une ligne pointillée. Le nombre sur l’icône dit combien il y en a.',
    },
    judge: {
      title: 'Juger',
      text: 'Ouvrez Claimlight et étiquetez chaque affirmation : sourcée, sans source ou promotionnelle. Cliquez, ou appuyez sur S, U ou P.',
    },
    keep: {
      title: 'Garder',
      text: 'Ajoutez une note et des liens. Vos étiquettes sont là quand vous revenez, et peuvent être exportées à tout moment.',
    },
  },
  pin: {
    title: 'Épingler l’icône',
    text: 'Cliquez sur la pièce de puzzle à côté de la barre d’adresse, puis sur l’épingle à côté de Claimlight. Il est ainsi toujours à un clic.',
  },
  tryIt: {
    title: 'Essayez ici',
    text: 'Un article inventé avec ses affirmations. Étiquetez-en : les lignes dans le texte changent aussitôt. Rien n’est enregistré ici.',
  },
  sampleOutlet: 'Le Courrier de Moulinval',
  sampleHeadline: 'Le conseil plafonne les loyers après un an de hausses record',
  sample: [
    { text: 'Le conseil municipal s’est réuni mardi en fin de journée.' },
    {
      text: 'Les loyers de Moulinval ont augmenté de 4,2 pour cent l’an dernier, selon l’Office départemental des statistiques.',
      support: 'named',
      attribution: 'Office départemental des statistiques',
      reasons: [
        ['figure-and-unit', '4,2 pour cent'],
        ['date', 'l’an dernier'],
      ],
      suggested: 'sourced',
    },
    {
      text: 'Selon plusieurs médias, un tiers des locataires devra déménager.',
      support: 'vague',
      attribution: 'plusieurs médias',
      reasons: [['figure-and-unit', 'un tiers des locataires']],
      suggested: 'unsourced',
    },
    { text: 'Personne dans la salle n’a semblé surpris.' },
    {
      text: 'Avec le Pass Moulinval, plusieurs fois primé, les familles économisent jusqu’à 40 pour cent sur chaque trajet.',
      support: 'none',
      reasons: [['figure-and-unit', '40 pour cent']],
      suggested: 'promotional',
    },
  ],
  library: {
    title: 'Où sont vos notes',
    text: 'Dans la bibliothèque : ouvrez-la depuis la fenêtre de Claimlight. Elle offre une recherche, des filtres, un rapport à imprimer et une sauvegarde dans un fichier. Ce que vous avez noté sans étiquette s’y trouve aussi, à vérifier.',
  },
  tags: {
    title: 'Ce que veulent dire les étiquettes',
    text: 'Une étiquette est votre jugement sur ce que l’article donne. Si une affirmation est vraie, vous le notez à côté, comme ce que vous avez trouvé.',
  },
  off: {
    title: 'Pas sur tous les sites',
    text: 'Ouvrez Claimlight sur un site et servez-vous de l’interrupteur à côté de son nom : Claimlight laisse alors ce site tranquille, jusqu’à ce que vous le rallumiez.',
  },
  access: {
    title: 'Ce qu’il peut lire',
    text: 'L’actualité peut se trouver sur n’importe quel site : Claimlight demande donc à les lire tous. Il ne cherche que des articles d’actualité, et ce qu’il lit reste sur votre appareil. Vous pouvez restreindre cela à tout moment : aux sites que vous indiquez dans les réglages, ou à certains sites et aux clics là où votre navigateur présente ses extensions.',
  },
  privacy: 'Ce qui est enregistré, et où',
  promises: [
    'Vos étiquettes, notes et liens, avec la phrase à laquelle chacun appartient, dans ce navigateur sur cet appareil.',
    'Vos réglages, que votre navigateur peut synchroniser avec vos autres appareils.',
    'Rien d’autre, et rien n’est jamais envoyé nulle part. Claimlight n’a ni serveur ni compte.',
    'Tout peut être exporté dans des formats ouverts, et disparaît quand vous le supprimez.',
  ],
  settings: 'Ouvrir les réglages',
};
