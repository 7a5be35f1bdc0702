// Problems and refusals in French.
import type { ProblemMessages } from './problem-messages';

export const problems: ProblemMessages = {
  problems: {
    'missing-input': 'ce calcul demande un nombre de plus',
    'too-many-inputs': 'ce calcul n’utilise pas ce nombre',
    'not-a-number': 'doit être un nombre',
    negative: 'ne peut pas être négatif',
    'zero-divisor': 'ne peut pas être zéro, car il divise',
    'missing-period-length': 'indiquez le nombre de secondes de la période',
    'missing-source-name': 'indiquez qui a publié le nombre',
    'missing-source-title': 'indiquez dans quel document figure le nombre',
    'missing-source-url': 'indiquez l’adresse de la source',
    'not-a-web-address': 'doit être une adresse web commençant par https://',
    'missing-period': 'indiquez pour quelle période le nombre vaut',
    'rounds-to-zero': 'le résultat s’arrondit à zéro et dirait le contraire',
    'said-as-mismatch':
      'ne peut pas être dit ainsi : les unités de temps valent pour les intervalles, les parts non',
    'typed-number':
      'contient le nombre {detail} tapé à la main ; seuls <number> et des années peuvent figurer dans une phrase',
    'too-large': 'le résultat est trop grand pour être exact',
    syntax: 'des accolades ou des pluriels ne sont pas fermés ou mal écrits',
    'no-number': 'ne dit pas le nombre ; écrivez <number>{n}</number> à sa place',
    'number-twice': 'dit le nombre plus d’une fois',
    'number-outside-tag': 'le nombre doit être entre <number> et </number>',
    'unknown-argument': '{{detail}} est inconnu ici ; seul {n}, le nombre, est connu',
    'unknown-tag': 'la balise <{detail}> est inconnue ; seule <number> est connue',
    unsupported: 'utilise une forme impossible dans une phrase ({detail})',
    'missing-plural-form':
      'il manque la forme plurielle « {detail} » : ajoutez {detail} {…} à côté des autres',
    'missing-text': 'est vide',
    'only-in-some-languages':
      'est vide, alors que d’autres langues l’ont : écrivez-le dans toutes les langues ou dans aucune',
    'text-too-long': 'dépasse {detail} caractères',
    'unknown-placeholder': 'le repère {{detail}} est inconnu ici',
    'missing-placeholder': 'doit contenir {{detail}}',
    'no-statistics': 'choisissez au moins un chiffre',
    'statistic-not-published':
      'le chiffre choisi {detail} n’est pas publié ; publiez-le ou retirez-le d’abord de la liste',
    'no-designs': 'choisissez au moins un modèle',
    'no-design-for-figure':
      'ne peut pas montrer le chiffre {detail}, qui ne se compte pas en bâtons : choisissez un autre modèle en plus',
    'missing-reporting-point': 'choisissez un point de signalement affiché sur le site',
    'not-the-current-edition':
      'n’est pas l’édition que le site montre maintenant ; d’après les dates, c’est {detail}',
    'does-not-fit': 'ne tient pas sur la carte à une taille lisible ({detail}) ; raccourcissez',
    'missing-glyphs': 'la police de la carte n’a pas {detail}',
    'term-to-avoid': 'emploie un terme à éviter ({detail})',
  },
  refusals: {
    notASlug: 'Utilisez seulement des minuscules, des chiffres et des traits d’union.',
    notAWebAddress: 'Il faut une adresse web commençant par https://.',
    notAHashtag: 'Commencez par # et n’utilisez que des lettres, chiffres et tirets bas.',
    notAHandle: 'Écrivez-le comme dans un post : @nom, ou @nom@serveur.example.',
    notACountry: 'Écrivez deux majuscules, ou *.',
    notALanguageCode: 'Écrivez chaque langue par son code court, comme fr, nl ou en.',
    notAnAudience: 'Les mots connus sont : {known}.',
    passwordTooShort: 'Un mot de passe compte au moins {count} caractères.',
    statisticIsChosen: 'Une édition montre ce chiffre : retirez-le d’abord de sa liste.',
    editionIsShown:
      'Le site montre cette édition, ou son lancement est confirmé : elle ne peut pas être supprimée.',
    notShown:
      'Aucun lien n’a été fait : l’édition « {edition} » ne peut pas être montrée telle quelle.',
    notPublished: 'Rien n’a été publié.',
    moreProblems: 'Et {count} de plus.',
    restoreNeedsAdministrator:
      'Cette publication change aussi les données de l’organisation : demandez à un administrateur.',
    notATimeZone: 'Écrivez le nom d’un fuseau horaire, par exemple Europe/Brussels.',
    changedByAnother:
      'Non enregistré : {author} a enregistré ceci ({moment}) après que vous l’avez ouvert. Ce que vous avez écrit est toujours dans le formulaire : copiez-le, rechargez la page et remettez-le.',
    endsBeforeItStarts: 'Le dernier jour précède le premier.',
    announcedTooLate: 'L’annonce ne peut pas suivre le premier jour.',
    editionsOverlap:
      'Ces jours appartiennent déjà à {name} : deux éditions ne peuvent pas être montrées le même jour, annonce comprise.',
    launchOfPast:
      'Son dernier jour, {day}, est passé : le site deviendrait aussitôt une archive. Fixez d’abord les dates.',
  },
};
