import type { PromotionWords } from '../promotion-classes.ts';

/** How French advertises. Entries are separated by commas or lines; `*` stands for any ending. */
export const promotion: PromotionWords = {
  call: `
    abonnez-vous, abonne-toi, inscrivez-vous, inscris-toi, cliquez ici, cliquez sur, commandez, commandez dès maintenant,
    achetez, achetez maintenant, réservez, réservez votre, téléchargez, téléchargez notre, rejoignez-nous, rejoignez notre,
    suivez-nous, suivez-nous sur, contactez-nous, appelez-nous, écrivez-nous, visitez notre, découvrez notre, découvrez nos,
    profitez de, profitez-en, essayez gratuitement, testez gratuitement, faites un don, soutenez-nous, soutenez notre,
    devenez membre, devenez adhérent, créez votre compte, connectez-vous, partagez cet article, laissez un commentaire,
    n'attendez plus, ne manquez pas, ne ratez pas, en savoir plus, lire aussi, lire la suite, je m'abonne, je m'inscris,
    s'abonner, s'inscrire, demandez un devis, prenez rendez-vous, offrez-vous, offrez un abonnement, recevez notre`,
  weakCall: `
    découvrez, profitez, choisissez, rejoignez, consultez, retrouvez, lisez, écoutez, regardez, suivez, visitez, essayez,
    testez, participez, téléphonez, partagez, trouvez, comparez, offrez, investissez, pensez, demandez, soutenez, venez`,
  channel: `
    newsletter, infolettre, lettre d'information, twitter, facebook, instagram, youtube, whatsapp, telegram, tiktok, linkedin,
    podcast, appli, application, app store, google play, spotify, boîte mail, notifications, chaîne youtube, site`,
  offer: `
    essai gratuit, gratuitement, offre spéciale, offres spéciales, offre exclusive, offre limitée, code promo, codes promo,
    bon de réduction, réduction, remise, promotion, promotions, soldes, black friday, livraison gratuite, sans engagement,
    satisfait ou remboursé, à partir de seulement, prix cassé, prix mini, meilleur prix, meilleurs prix, bon plan, bons plans,
    premier mois, offert, offerte, en vente, pour seulement, devis gratuit, durée limitée`,
  plug: `
    lien affilié, liens affiliés, affiliation, commission, contenu sponsorisé, sponsorisé par, publi-rédactionnel,
    publirédactionnel, en partenariat avec, partenariat rémunéré, notre newsletter, nos newsletters, notre application,
    notre podcast, notre chaîne, notre boutique, notre magazine, réservé aux abonnés, réservé à nos abonnés,
    pour nos abonnés, sans publicité, accès illimité, pour plus d'informations, plus d'informations sur, disponible sur amazon`,
  label: `publicité, sponsorisé, annonce, partenariat, publi-rédactionnel`,
  praise: `
    leader du marché, leader mondial, leader de, numéro un, primé, primée, de renommée mondiale, haut de gamme,
    à la pointe, de pointe, innovant, innovante, innovants, innovantes, unique en son genre, exceptionnel, exceptionnelle,
    incontournable, incontournables, inégalé, inégalée, sur mesure, clé en main, de qualité, haute qualité, qualité supérieure,
    nos clients, nos experts, notre équipe, nos produits, nos services, nos solutions, années d'expérience, savoir-faire unique,
    fiers de, fier de, idéal pour, idéale pour, parfait pour, parfaite pour, cadeau idéal, révolutionnaire, révolutionnaires,
    la meilleure, le meilleur, engagés pour, tranquillité d'esprit, satisfaction client`,
  address: `vous, votre, vos, tu, ton, ta, tes, toi, te`,
  ourselves: `nous, notre, nos`,
  service: `
    services, service, solutions, solution, produit, produits, client, clients, conseil, accompagnement, plateforme, marque,
    marques, offre, offres, formule, formules, abonnement, abonnements, adhésion, formation, formations, billets, outil, outils,
    logiciel, boutique, gamme, collection, prestataire, prestations, expertise`,
  invitation: `
    si vous, vous cherchez, vous souhaitez, vous voulez, besoin de, envie de, à la recherche de, prêt à, prêts à,
    que vous soyez, pourquoi ne pas, c'est le moment, il est temps de, intéressé par, intéressés par`,
  more: `pour en savoir plus, pour aller plus loin, pour plus, à lire aussi`,
  beforeCall: `et, ou, puis, alors, donc`,
  here: `ici, ci-dessous, lien, bouton, ce lien`,
};
