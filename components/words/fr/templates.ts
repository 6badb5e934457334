import type { TemplateProblem } from '../../views/templates.ts';
import type { TemplateWords } from '../tables/templates.ts';

function problem({ kind, name, line, column }: TemplateProblem): string {
  const place = `Ligne ${line}, colonne ${column} : `;
  switch (kind) {
    case 'never-closed':
      return `${place}${name === '' ? 'après « {{ » il manque « }} ».' : `« {{#${name}}} » n’est jamais fermé. Ajoutez « {{/${name}}} » là où il se termine.`}`;
    case 'never-opened':
      return `${place}« {{/${name}}} » ferme ce qui n’a jamais été ouvert. Ajoutez « {{#${name}}} » avant, ou retirez-le.`;
    case 'unknown':
      return `${place}il n’y a pas ici d’emplacement « ${name} ». La liste ci-dessous les a tous, et dit où ils peuvent figurer.`;
    case 'not-a-list':
      return `${place}« ${name} » est une liste. Écrivez « {{#${name}}} » avant et « {{/${name}}} » après ce qui doit être répété.`;
    case 'out-of-place':
      return `${place}une liste figure directement dans celle dont elle fait partie, et dans aucune autre : « ${name} » n’est pas à sa place ici.`;
    case 'too-deep':
      return `${place}les sections sont imbriquées trop profondément. Retirez-en quelques-unes.`;
    case 'unsupported':
      return `${place}seuls {{name}}, {{#name}}, {{^name}} et {{/name}} peuvent être utilisés.`;
  }
}

export const templates: TemplateWords = {
  template: 'Modèle',
  builtIn: { plain: 'Simple', obsidian: 'Obsidian', logseq: 'Logseq' },
  changed: (name) => `${name} (modifié)`,
  unnamed: 'Mon modèle',
  edit: 'Modifier ce modèle',
  name: 'Nom',
  text: 'Texte du modèle',
  copyAsNew: 'Copier en nouveau modèle',
  reset: 'Revenir à l’original',
  delete: 'Supprimer ce modèle',
  unsaved:
    'Ce que vous avez tapé n’a pas pu être enregistré. C’est encore ici, mais seulement tant que cette page est ouverte.',
  problem,
  preview: (notes) => (notes === 1 ? 'Aperçu avec votre première note' : `Aperçu avec vos ${notes} premières notes`),
  noPreview: 'Il y a d’abord quelque chose à corriger dans le modèle.',
  previewTooLong: 'C’est trop long à montrer ici. Le fichier peut tout de même être écrit.',
  nothingToPreview: 'Il n’y a pas de notes pour le montrer.',
  placeholders: 'Ce qui peut figurer dans un modèle',
  rules: [
    'Écrivez un nom entre doubles accolades là où sa valeur doit figurer. Quoi que contiennent vos notes, cela s’affiche comme du texte.',
    '{{#articles}} … {{/articles}} répète ce qui est entre les deux pour chaque article.',
    '{{#note}} … {{/note}} n’écrit ce qui est entre les deux que s’il y a une note, {{^note}} … {{/note}} que s’il n’y en a pas.',
    'Entre deux lignes de --- tout en haut figurent des propriétés (front matter). Les valeurs y sont mises entre guillemets d’elles-mêmes.',
  ],
  group: {
    file: 'Partout',
    outlets: 'Entre {{#outlets}} et {{/outlets}}',
    articles: 'Entre {{#articles}} et {{/articles}}',
    claims: 'Là, entre {{#claims}} et {{/claims}}',
    evidence: 'Là, entre {{#evidence}} et {{/evidence}}',
  },
  placeholder: {
    '.': 'le média',
    title: 'titre : de l’article ou du lien ; tout en haut, du fichier',
    date: 'aujourd’hui',
    count: 'combien d’affirmations',
    outlets: 'liste de tous les médias',
    articles: 'liste des articles',
    url: 'adresse : de l’article ou du lien',
    outlet: 'média',
    author: 'auteur',
    published: 'quand il a été publié',
    language: 'langue de l’article, par exemple fr',
    facts: 'média, auteur et date sur une ligne',
    claims: 'liste des affirmations',
    quote: 'mots de l’affirmation ; d’un lien, les mots qui en sont cités',
    wholePage: 'vrai si la note porte sur la page entière',
    tag: 'votre étiquette, par exemple unsourced',
    label: 'votre étiquette, par exemple Sans source',
    note: 'votre note',
    link: 'adresse qui mène aux mots',
    paragraph: 'paragraphe autour de l’affirmation',
    created: 'quand vous l’avez étiquetée',
    changed: 'quand vous l’avez modifiée pour la dernière fois',
    person: 'qui a écrit la note ; vide pour les vôtres',
    hasEvidence: 'vrai s’il y a des liens de preuve',
    evidence: 'liste des liens de preuve',
    finding: 'ce que vous avez trouvé (par exemple Wrong) ; vide sans résultat',
    state: 'où en est votre vérification (par exemple Done) ; vide si rien n’est noté',
    stance: 'votre jugement sur le lien (par exemple Supports)',
    accessed: 'quand vous avez ajouté le lien',
    day: 'aujourd’hui, en toutes lettres',
    address: 'l’adresse de l’article, pour la lire',
    heading: 'où en est la vérification des affirmations à partir d’ici ; à la première d’entre elles',
    source: 'qui ou ce que l’article nomme comme source ; vide si rien',
    change: 'ce que l’article disait à la place après une modification ; vide s’il n’y en a pas',
    seen: 'quand vous avez ajouté le lien, en toutes lettres',
  },
};
