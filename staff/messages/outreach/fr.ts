// The page for partners and posters in French.
import type { OutreachMessages } from './outreach-messages';

export const outreach: OutreachMessages = {
  title: 'Pour les partenaires et les affiches',
  introduction:
    'Une petite page que les partenaires placent dans la leur, un simple lien là où ce n’est pas possible, et des codes QR pour l’impression.',
  chooseTitle: 'Pour qui',
  language: 'Langue',
  partner: 'Partenaire de cette édition',
  noPartner: 'Aucun, ou un autre',
  poster: 'Affiche ou lieu',
  posterHint:
    'Un nom court, par exemple « Bibliothèque de Namur ». Il entre dans l’adresse du code QR.',
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
  counted:
    'Les visites qui en viennent sont comptées ensemble, comme pages de partenaires et comme codes QR, et non par partenaire ou par affiche : le nom figure dans l’adresse seulement.',
  country: 'Pays du bouton de signalement',
  ownCountry: 'Celui du visiteur',
  reportTitle: 'Bouton de signalement',
  reportHint:
    'Un petit bouton pour les pages où quelqu’un pourrait chercher de l’aide : il mène là où l’on signale, nomme qui reçoit le signalement et dit que ni la page ni ce site ne le reçoivent. Si l’adresse d’un point de signalement change, il suit.',
};
