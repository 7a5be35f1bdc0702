// The page for partners and posters in French.
import type { OutreachMessages } from './outreach-messages';

export const outreach: OutreachMessages = {
  title: 'Pour les partenaires et les affiches',
  introduction:
    'Une petite page que les partenaires placent dans la leur, un simple lien là où ce n’est pas possible, des codes QR pour l’impression, et des liens avec une légende pour qui parle au nom de la campagne.',
  chooseTitle: 'Pour qui',
  language: 'Langue',
  partner: 'Partenaire de cette édition',
  noPartner: 'Aucun, ou un autre',
  poster: 'Affiche ou lieu',
  namesHint:
    'Des noms courts, par exemple « Bibliothèque de Namur » ou « Emma ». Ils entrent dans des adresses que tout le monde peut lire.',
  apply: 'Afficher les codes',
  noAddress:
    'Le site n’a pas encore d’adresse publique (SITE_URL). Les codes pourront être faits dès qu’il en aura une : aucun ne sera ainsi imprimé sans mener quelque part.',
  embedTitle: 'Sur le site d’un partenaire',
  embedHint:
    'N’exécute aucun script, ne pose aucun cookie et ne sait rien des visiteurs du partenaire. Elle montre ce qui est publié et change avec.',
  embedCode: 'Code à copier',
  previewAt: '{width} pixels de large',
  plainLink: 'Simple lien',
  plainLinkHint:
    'Pour les lettres d’information, les publications et les sites qui n’acceptent pas de code.',
  qrTitle: 'Code QR',
  qrHint:
    'Un appareil le lit à dix fois sa largeur : pour deux mètres, imprimez-le sur {width} cm. Gardez la marge blanche. SVG pour l’imprimerie, PNG pour la bureautique.',
  qrAlt: 'Code QR pour {address}',
  downloadSvg: 'Télécharger le SVG',
  downloadPng: 'Télécharger le PNG',
  ambassador: {
    name: 'Ambassadeur ou ambassadrice',
    title: 'Pour un ambassadeur ou une ambassadrice',
    hint: 'Pour une personne suivie par un public et qui parle au nom de la campagne : deux liens dans la langue choisie plus haut, chacun avec son code QR, et une légende à publier avec une carte, une photo ou une vidéo.',
    link: 'Lien vers la campagne',
    linkHint: 'Mène à l’atelier de cartes et porte le nom que vous avez donné plus haut.',
    reportLink: 'Lien pour signaler',
    reportLinkHint:
      'Mène là où l’on signale. Il ne porte aucun nom : qui a quelque chose à signaler en dit ainsi le moins possible.',
    caption: 'Légende à publier',
    milderCaption: 'La même en termes plus doux, pour les réseaux qui limitent les mots durs',
    noCaption: 'Il n’y a pas de légende tant qu’aucun chiffre ne peut être montré.',
  },
  copy: 'Copier',
  copied: 'Copié.',
  copySelected: 'Sélectionné : copiez-le au clavier ou par le menu.',
  counted:
    'Les visites qui en viennent sont comptées ensemble, comme pages de partenaires, comme codes QR et comme ambassadeurs, jamais par nom : le nom figure dans l’adresse seulement.',
  country: 'Pays du bouton de signalement',
  ownCountry: 'Celui du visiteur',
  reportTitle: 'Bouton de signalement',
  reportHint:
    'Un petit bouton pour les pages où quelqu’un pourrait chercher de l’aide : il mène là où l’on signale, nomme qui reçoit le signalement et dit que ni la page ni ce site ne le reçoivent. Si l’adresse d’un point de signalement change, il suit.',
};
