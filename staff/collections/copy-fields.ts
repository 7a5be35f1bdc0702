// The fields of campaign copy: one group per page, one text per key of the `Copy` type. A key that is
// missing here is a type error.
import type { Field, GroupField } from 'payload';
import { type CopyField, copyFields } from '@/campaign/copy-fields';
import type { Copy, CopySlug } from '@/campaign/snapshot';
import type { StaffLabel } from '../staff-label';
import { writtenText } from '../writing/written-text';

type CopyLabels = { [S in CopySlug]: { [K in keyof Copy[S]]: StaffLabel } };

export const copyPageLabels: Record<CopySlug, StaffLabel> = {
  home: { en: 'Home page', fr: 'Page d’accueil', nl: 'Startpagina', de: 'Startseite' },
  card: { en: 'Card', fr: 'Carte', nl: 'Kaart', de: 'Karte' },
  report: {
    en: 'Reporting page',
    fr: 'Page de signalement',
    nl: 'Meldpagina',
    de: 'Meldeseite',
  },
};

export const copyLabels: CopyLabels = {
  home: {
    title: { en: 'Title', fr: 'Titre', nl: 'Titel', de: 'Titel' },
    lead: { en: 'Introduction', fr: 'Introduction', nl: 'Inleiding', de: 'Einleitung' },
    stepChoose: {
      en: 'Step 1: choose',
      fr: 'Étape 1 : choisir',
      nl: 'Stap 1: kiezen',
      de: 'Schritt 1: auswählen',
    },
    stepCheck: {
      en: 'Step 2: check',
      fr: 'Étape 2 : vérifier',
      nl: 'Stap 2: controleren',
      de: 'Schritt 2: prüfen',
    },
    stepShare: {
      en: 'Step 3: share',
      fr: 'Étape 3 : partager',
      nl: 'Stap 3: delen',
      de: 'Schritt 3: teilen',
    },
    photoRule: {
      en: 'Rule for photos',
      fr: 'Règle pour les photos',
      nl: 'Regel voor foto’s',
      de: 'Regel für Fotos',
    },
    privacyNote: {
      en: 'What happens to the photo',
      fr: 'Ce que devient la photo',
      nl: 'Wat er met de foto gebeurt',
      de: 'Was mit dem Foto geschieht',
    },
  },
  card: {
    reportCall: {
      en: 'Call to report',
      fr: 'Appel à signaler',
      nl: 'Oproep om te melden',
      de: 'Aufruf zum Melden',
    },
    sourceLine: { en: 'Source line', fr: 'Ligne de source', nl: 'Bronregel', de: 'Quellenzeile' },
    estimateMark: {
      en: 'Mark of an estimate',
      fr: 'Mention d’une estimation',
      nl: 'Aanduiding van een schatting',
      de: 'Kennzeichnung einer Schätzung',
    },
    caption: { en: 'Caption', fr: 'Légende', nl: 'Bijschrift', de: 'Bildunterschrift' },
    altText: {
      en: 'Alternative text',
      fr: 'Texte de remplacement',
      nl: 'Alternatieve tekst',
      de: 'Alternativtext',
    },
    thanks: {
      en: 'Thanks after sharing',
      fr: 'Merci après le partage',
      nl: 'Dank na het delen',
      de: 'Dank nach dem Teilen',
    },
  },
  report: {
    title: { en: 'Title', fr: 'Titre', nl: 'Titel', de: 'Titel' },
    intro: { en: 'Introduction', fr: 'Introduction', nl: 'Inleiding', de: 'Einleitung' },
    howTo: {
      en: 'How to report',
      fr: 'Comment signaler',
      nl: 'Hoe melden',
      de: 'So wird gemeldet',
    },
    howToAnonymous: {
      en: 'How to report, where it can be anonymous',
      fr: 'Comment signaler, si l’anonymat est possible',
      nl: 'Hoe melden, waar het anoniem kan',
      de: 'So wird gemeldet, wo es anonym geht',
    },
    dont: {
      en: 'What not to do',
      fr: 'Ce qu’il ne faut pas faire',
      nl: 'Wat je niet moet doen',
      de: 'Was man nicht tun soll',
    },
    once: {
      en: 'One report is enough',
      fr: 'Un signalement suffit',
      nl: 'Eén melding volstaat',
      de: 'Eine Meldung genügt',
    },
    scope: {
      en: 'Other content',
      fr: 'Autres contenus',
      nl: 'Andere inhoud',
      de: 'Andere Inhalte',
    },
    after: {
      en: 'What happens afterwards',
      fr: 'Ce qui se passe ensuite',
      nl: 'Wat er daarna gebeurt',
      de: 'Was danach geschieht',
    },
    afterPolice: {
      en: 'What happens afterwards, where the police are informed',
      fr: 'La suite, si la police est informée',
      nl: 'Wat er daarna gebeurt, waar de politie wordt ingelicht',
      de: 'Was danach geschieht, wo die Polizei informiert wird',
    },
    chat: { en: 'In a chat', fr: 'Dans une messagerie', nl: 'In een chat', de: 'Im Chat' },
    danger: {
      en: 'A child in danger',
      fr: 'Un enfant en danger',
      nl: 'Een kind in gevaar',
      de: 'Ein Kind in Gefahr',
    },
    victim: {
      en: 'For those it happened to',
      fr: 'Pour les personnes concernées',
      nl: 'Voor wie dit overkwam',
      de: 'Für Betroffene',
    },
    victimYoung: {
      en: 'For young people',
      fr: 'Pour les jeunes',
      nl: 'Voor jongeren',
      de: 'Für junge Menschen',
    },
    worried: {
      en: 'For those worried about themselves',
      fr: 'Pour qui s’inquiète pour soi-même',
      nl: 'Voor wie over zichzelf bezorgd is',
      de: 'Für Menschen in Sorge um sich selbst',
    },
    worriedFreeAnonymous: {
      en: 'The same, where help is free and anonymous',
      fr: 'De même, si l’aide est gratuite et anonyme',
      nl: 'Hetzelfde, waar hulp gratis en anoniem is',
      de: 'Dasselbe, wo Hilfe kostenlos und anonym ist',
    },
    noReportsHere: {
      en: 'This site takes no reports',
      fr: 'Ce site ne reçoit aucun signalement',
      nl: 'Deze site neemt geen meldingen aan',
      de: 'Diese Seite nimmt keine Meldungen an',
    },
  },
};

export const copySlugs = Object.keys(copyLabels) as CopySlug[];

function copyField(name: string, label: StaffLabel, field: CopyField): Field {
  const { isMultiline, maxLength, placeholders } = field;
  const common = {
    name,
    label,
    required: true,
    maxLength,
    admin: { description: describePlaceholders(placeholders) },
  };
  return writtenText(isMultiline ? { type: 'textarea', ...common } : { type: 'text', ...common });
}

/** One group of texts per page, shown in that page's documents only. */
export const copyGroups: GroupField[] = copySlugs.map((slug) => {
  const fields = new Map<string, CopyField>(Object.entries(copyFields[slug]));
  return {
    name: slug,
    type: 'group',
    label: copyPageLabels[slug],
    admin: { condition: (data) => data.slug === slug },
    fields: Object.entries<StaffLabel>(copyLabels[slug]).flatMap(([name, label]) => {
      const field = fields.get(name);
      return field ? [copyField(name, label, field)] : [];
    }),
  };
});

/** Every text of every page, for the search: "home.title". */
export const copyTextPaths: string[] = copySlugs.flatMap((slug) =>
  Object.keys(copyFields[slug]).map((name) => `${slug}.${name}`),
);

/** What the site fills in by itself; nothing where a text has no such place. */
function describePlaceholders(placeholders: readonly string[]): StaffLabel | undefined {
  if (placeholders.length === 0) return undefined;
  const listed = placeholders.map((placeholder) => `{${placeholder}}`).join(' ');
  return {
    en: `Filled in by the site, to be left as it is: ${listed}`,
    fr: `Complété par le site, à laisser tel quel : ${listed}`,
    nl: `Vult de site in, laat het staan: ${listed}`,
    de: `Füllt die Seite aus, bitte stehen lassen: ${listed}`,
  };
}
