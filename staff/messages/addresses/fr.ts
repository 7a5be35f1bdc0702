// Addresses in French.
import type { AddressMessages } from './address-messages';

export const addresses: AddressMessages = {
  unconfirmed: 'Non confirmé',
  confirmedBy: 'Confirmé le {day} par {author}.',
  confirmedOn: 'Confirmé le {day}.',
  nobody: 'Personne n’a confirmé cette entrée',
  otherThanConfirmed: 'Changé ici depuis la confirmation',
  otherMeans:
    'Enregistrer met fin à la confirmation, sauf si vous confirmez ce qui figure ici maintenant. Ouvrez, comparez, puis confirmez.',
  nobodyMeansLine:
    'La page publique l’indique et dit que nous ne l’avons pas vérifiée. Ouvrez, comparez, puis confirmez.',
  nobodyMeansRead:
    'La page publique l’indique sans avertissement, car elle a été lue sur une page publiée. Ouvrez, comparez, puis confirmez.',
  nobodyMeansNumber:
    'D’ici là, ce numéro n’est pas donné au public. Comparez-le avec une page officielle, puis confirmez.',
  noNumberHere: 'Il n’y a pas de numéro ici : le public n’en reçoit aucun.',
  nobodyMeansPoint:
    'La page publique le dit, ne promet pas l’anonymat et laisse ouvert si les dessins et les images générées par ordinateur comptent. Ouvrez, comparez avec ce qui suit, puis confirmez.',
  keptBack:
    'D’ici là, le public reçoit le portail international à sa place. Ouvrez, comparez avec ce qui figure ci-dessous, puis confirmez.',
  openAddress: 'Ouvrir l’adresse',
  confirmOpened: 'Confirmer : j’ai ouvert cette adresse aujourd’hui',
  confirmChecked: 'Confirmer : j’ai vérifié cette entrée aujourd’hui',
  goesWithProposal: 'Elle sera confirmée avec ce que vous proposez maintenant.',
  inFuture: 'Ce jour n’est pas encore venu.',
  shown: {
    noNumber: 'non : il n’y a pas de numéro',
    notYet: 'seulement une fois confirmé',
    marked: 'oui, marqué comme non confirmé',
    portal: 'non : le portail international à sa place',
    notAPortal: 'non : pour le monde entier, seul un portail est indiqué',
  },
  watch: {
    title: 'Adresses surveillées',
    toLookAt: 'À regarder',
    toLookAtHint:
      'Ouvrez-les une par une. Si la page n’est pas la bonne, changez l’adresse : le nom mène au formulaire. Si ce qui a été trouvé est juste, dites-le ; on ne vous en parlera plus, sauf si autre chose est trouvé.',
    nothingToLookAt: 'Rien à regarder.',
    foundRight: 'Regardées, et justes',
    foundRightHint:
      'Quelqu’un a regardé ce qui a été trouvé ici. Si autre chose est trouvé, l’adresse revient plus haut.',
    foundRightBy: 'Jugé juste par {author} le {moment}.',
    unseen: 'Ne laissent regarder aucun programme',
    unseenHint: 'Cela ne dit rien des pages. Ouvrez-les vous-mêmes de temps en temps.',
    failedOnce: 'Un seul échec',
    failedOnceHint:
      'Un échec isolé peut être une mauvaise minute. Si le passage suivant échoue aussi, l’adresse est considérée comme morte.',
    answering: 'Une page répond : {count}',
    answeringHint:
      'Qu’une page réponde n’en fait pas la bonne : elle peut dire « introuvable », ou appartenir désormais à quelqu’un d’autre. Seule la personne qui l’ouvre le voit.',
    dead: 'Ne fonctionne plus depuis le {day} : {reason}.',
    moved: 'A déménagé durablement.',
    unclear: 'N’a pas pu être jugée : {reason}.',
    leadsTo: 'Mène à',
    otherSite:
      'C’est un autre site : mettez la nouvelle adresse dans le formulaire. Un ancien nom que quelqu’un d’autre reprend aurait toujours l’air vivant.',
    isRight: 'J’ai regardé : c’est juste',
    askAgain: 'M’en reparler',
    named: '{action} : {name}',
    keptAsRight: 'C’est noté, avec votre nom et le jour.',
    willAskAgain: 'L’adresse est de nouveau à regarder.',
    foundElse:
      'Rien n’a été noté : autre chose a été trouvé entre-temps. Rechargez cette page et regardez de nouveau.',
  },
  files: {
    title: 'Listes d’adresses en fichiers',
    introduction:
      'Exportez les points de signalement, les lignes d’aide et les numéros d’urgence sous forme de tableau, travaillez-y à plusieurs, puis reprenez-les ici.',
    exportTitle: 'Exporter une liste',
    exportHint:
      'Le CSV s’ouvre dans Excel, LibreOffice ou Numbers ; le JSON est destiné aux programmes. Une liste exportée puis reprise telle quelle ne change rien.',
    importTitle: 'Reprendre une liste',
    importHint:
      'Enregistrez au format « CSV UTF-8 ». Les en-têtes sont ceux de la liste exportée. Les lignes absentes du fichier restent comme elles sont ; rien n’est supprimé. Vous voyez chaque changement avant tout enregistrement.',
    list: 'Liste',
    file: 'Fichier (CSV ou JSON)',
    look: 'Montrer ce qui changerait',
    bringIn: 'Appliquer ces changements ({count})',
    changedSince:
      'Rien n’a été changé : quelqu’un a modifié une de ces lignes depuis que vous avez regardé. Regardez à nouveau les changements.',
    line: 'Ligne {line}',
    headings: 'En-têtes',
    problemsTitle: 'Ce fichier ne peut pas encore être repris. Rien n’a été changé.',
    moreProblems: 'Et {count} de plus.',
    nothingChanges: 'Rien ne changerait',
    summary: 'Changeraient : {changed}. Nouvelles : {created}.',
    rest: 'Identiques : {unchanged}. Absentes du fichier, restent comme elles sont : {left}.',
    changed: 'Changements',
    created: 'Nouvelles entrées',
    emptied: 'vidé',
    fileProblems: {
      'empty-file': 'Ce fichier est vide.',
      'file-too-large': 'Ce fichier dépasse {size} Mo : une liste d’adresses est bien plus petite.',
      'too-many-rows': 'Ce fichier a plus de 2 000 lignes.',
      workbook:
        'Ceci est un classeur Excel. Enregistrez-le au format « CSV UTF-8 » et choisissez ce fichier-là.',
      'not-utf-8':
        'Les caractères de ce fichier ne peuvent pas être lus avec certitude. Enregistrez-le au format « CSV UTF-8 » et choisissez ce fichier-là.',
      'broken-quotes':
        'Un guillemet est ouvert sans être fermé, ou se trouve au milieu d’une cellule.',
      'not-json': 'Ce n’est pas une liste en JSON.',
    },
    rowProblems: {
      required: 'est vide',
      'too-long': 'dépasse {detail} caractères',
      'not-a-slug': 'seulement des minuscules, des chiffres et des traits d’union',
      'not-a-place': 'pas un pays : deux majuscules (BE), EU, ou * pour le monde entier',
      'not-a-web-address': 'pas une adresse web commençant par https:// ou http://',
      'not-an-option': 'inconnu ici ; valeurs possibles : {detail}',
      'not-yes-or-no': 'écrivez yes ou no (oui ou non)',
      'not-a-day': 'pas un jour ; écrivez-le ainsi : 2026-11-18',
      'in-future': 'ce jour n’est pas encore venu',
      'unknown-column': 'la colonne « {detail} » est inconnue',
      'missing-column': 'la colonne « {detail} » manque',
      'column-twice': 'la colonne « {detail} » apparaît deux fois',
      'wrong-number-of-cells': 'n’a pas {detail} cellules comme les en-têtes',
      'row-twice': 'concerne la même entrée que la ligne {detail}',
      'stored-twice':
        'plusieurs entrées de la liste portent ce nom ; distinguez-les d’abord dans la liste',
    },
  },
};
