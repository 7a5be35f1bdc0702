// Editions in French.
import type { EditionMessages } from './edition-messages';

export const editions: EditionMessages = {
  launch: {
    title: 'Liste avant le lancement',
    isDemonstration:
      'Chaque page dit qu’il s’agit d’une démonstration et écarte les moteurs de recherche.',
    isLaunched: 'Le site est lancé.',
    items: {
      organisation: 'L’organisation a un nom',
      contact: 'Une adresse de contact est donnée',
      'legal-notice': 'Les mentions légales existent dans chaque langue',
      'public-address': 'Le site a une adresse https publique (SITE_URL)',
      'reporting-address': 'Les adresses de signalement ont été vérifiées',
      'lead-figure': 'Le chiffre principal est gardé ou remplacé',
      wording: 'Une personne de langue maternelle a approuvé chaque langue',
    },
    done: 'fait',
    open: 'à faire',
    toEdition: 'Vers l’édition',
  },
  editions: {
    prepare: 'Préparer l’édition suivante',
    prepareIntroduction:
      'Une copie avec les mêmes chiffres, modèles, points de signalement, partenaires et textes. Rien de ce qui est public ne change : une édition se montre une fois son lancement confirmé et ses jours venus.',
    from: 'Copiée de',
    name: 'Nom',
    hashtag: 'Hashtag',
    startsOn: 'Premier jour',
    endsOn: 'Dernier jour',
    create: 'La préparer',
    cancel: 'Annuler',
    failed: 'La préparation a échoué.',
    ofEdition: 'édition {edition}',
    states: {
      draft: 'Brouillon',
      published: 'Publié',
      withEdition: 'Avec « {edition} »',
      changed: 'Modifié depuis sa publication',
      withEditionFrom: 'Dans « {edition} », à partir du {day}',
      withEditionOnceLaunched:
        'Dans « {edition} », à partir du {day} si son lancement est confirmé',
    },
    belongsToLater:
      'Ce texte appartient à l’édition « {edition} ». Ce que vous publiez ici n’est vu du public qu’une fois cette édition affichée.',
    figureWarningsTitle: 'Le premier jour :',
    leadFigure: '{figure} (chiffre principal)',
    figureWarnings: {
      withdrawn: '{figure} : retiré, donc sur aucune carte, quoi qu’il soit choisi ici.',
      'not-published':
        '{figure} : pas publié. Publiez-le avant le début de l’édition ou retirez-le de la liste.',
      'past-grace':
        '{figure} : sur aucune nouvelle carte, car il était à revoir avant le {day} et le délai de grâce sera passé.',
      'past-review':
        '{figure} : il était à revoir avant le {day}. Il pourra encore être choisi, mais revoyez-le d’ici là.',
    },
  },
  rehearsals: {
    title: 'Répétitions et aperçus',
    introduction:
      'Un lien secret montre tout le site tel qu’il sera au moment que vous choisissez : pour vous, pour des partenaires, pour la presse. Il garde ce qu’il montre à sa création, et cesse de fonctionner de lui-même.',
    make: 'Créer un lien',
    name: 'Pour qui',
    nameHint: 'Par exemple « Presse, 10 novembre ».',
    edition: 'Édition',
    editionByDates: 'Celle que désignent les dates',
    moment: 'Moment montré',
    momentHint: 'Dans le fuseau horaire de la campagne, {zone}.',
    withDrafts: 'Avec les textes et les chiffres tels qu’ils sont dans leurs brouillons',
    days: 'Jours pendant lesquels le lien fonctionne',
    create: 'Créer le lien',
    failed: 'Le lien n’a pas pu être créé.',
    made: 'Ce lien ne s’affiche que maintenant. Copiez-le : personne ne pourra le retrouver.',
    open: 'Ouvrir',
    copy: 'Copier',
    copied: 'Copié.',
    links: 'Liens',
    noLinks: 'Aucun lien n’a encore été créé.',
    shows: '{edition}, tel que le {moment}',
    drafts: 'avec brouillons',
    ofDraft: 'Brouillon : {draft}',
    madeBy: 'Créé par {author} ; valable jusqu’au {expiry}',
    alive: 'valable',
    expired: 'expiré',
    revoked: 'révoqué',
    revoke: 'Révoquer',
    revokeNamed: 'Révoquer le lien « {name} »',
    revokeDone: 'Le lien ne mène plus nulle part.',
    language: 'Une langue qui n’est pas encore publique',
    noLanguage: 'Aucune',
    languageHint: 'Tout le site aussi dans cette langue, tel qu’il sera.',
    leavesOut: 'Ce que le lien ne montre pas',
    remarks: {
      'figure-withdrawn':
        'Le chiffre {figure} manque : il a été retiré. « L’utiliser à nouveau », sous Propositions et programmation, le ramène.',
      'figure-not-published':
        'Le chiffre {figure} manque : il n’est pas publié, et rien n’est programmé d’ici là qui le publie.',
      'figure-under-review':
        'Le chiffre {figure} n’est alors sur aucune nouvelle carte : il était à revoir avant le {day}.',
      'figure-faulty':
        'Le chiffre {figure} manque : tel quel, il ne pourrait pas être publié. {problems}',
      'text-faulty':
        'Le brouillon d’un texte n’y est pas : tel quel, il ne pourrait pas être publié. {problems}',
      'no-figure': 'Il ne reste aucun chiffre pour les cartes : l’atelier est montré en pause.',
      'edition-not-launched':
        '{edition} ne s’affiche pas : ses jours sont venus d’ici là, mais son lancement n’est pas confirmé et ils ne comptent donc pas encore. Choisissez cette édition elle-même pour la voir.',
    },
  },
};
