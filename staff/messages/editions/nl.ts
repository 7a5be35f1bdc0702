// Editions in Dutch.
import type { EditionMessages } from './edition-messages';

export const editions: EditionMessages = {
  launch: {
    title: 'Checklist voor de start',
    isDemonstration: 'Elke pagina zegt dat het een demonstratie is en weert zoekmachines.',
    isLaunched: 'De site is gestart.',
    items: {
      organisation: 'De organisatie heeft een naam',
      contact: 'Er is een contactadres',
      'legal-notice': 'Er is een juridische vermelding in elke taal',
      'public-address': 'De site heeft een openbaar https-adres (SITE_URL)',
      'reporting-address': 'De meldadressen zijn nagekeken',
      'lead-figure': 'Het hoofdcijfer is behouden of vervangen',
      wording: 'Een moedertaalspreker keurde elke taal goed',
    },
    done: 'klaar',
    open: 'te doen',
    toEdition: 'Naar de editie',
  },
  editions: {
    prepare: 'De volgende editie voorbereiden',
    prepareIntroduction:
      'Een kopie met dezelfde cijfers, ontwerpen, meldpunten, partners en teksten. Niets wat openbaar is verandert: een editie wordt getoond zodra haar start bevestigd is en haar dagen gekomen zijn.',
    from: 'Gekopieerd van',
    name: 'Naam',
    hashtag: 'Hashtag',
    startsOn: 'Eerste dag',
    endsOn: 'Laatste dag',
    create: 'Voorbereiden',
    cancel: 'Annuleren',
    failed: 'Het voorbereiden is mislukt.',
    ofEdition: 'editie {edition}',
    states: {
      draft: 'Concept',
      published: 'Gepubliceerd',
      withEdition: 'Met “{edition}”',
      changed: 'Gewijzigd sinds de publicatie',
      withEditionFrom: 'In “{edition}”, vanaf {day}',
      withEditionOnceLaunched: 'In “{edition}”, vanaf {day} als de start bevestigd is',
    },
    belongsToLater:
      'Deze tekst hoort bij de editie “{edition}”. Wat je hier publiceert, ziet het publiek zodra die editie getoond wordt.',
    figureWarningsTitle: 'Op de eerste dag:',
    leadFigure: '{figure} (hoofdcijfer)',
    figureWarnings: {
      withdrawn: '{figure}: ingetrokken, dus op geen kaart, wat hier ook gekozen is.',
      'not-published':
        '{figure}: niet gepubliceerd. Publiceer het voor de editie begint, of haal het van de lijst.',
      'past-grace':
        '{figure}: op geen nieuwe kaart, want het moest nagekeken zijn vóór {day} en de respijtdagen zijn dan voorbij.',
      'past-review':
        '{figure}: het moest nagekeken zijn vóór {day}. Het kan dan nog gekozen worden, maar kijk het eerst na.',
    },
  },
  rehearsals: {
    title: 'Repetities en voorvertoningen',
    introduction:
      'Een geheime link toont de hele site zoals ze zal zijn op een moment dat je kiest: voor jezelf, voor partners, voor de pers. De link houdt vast wat hij toont wanneer hij gemaakt wordt, en stopt vanzelf.',
    make: 'Een link maken',
    name: 'Voor wie',
    nameHint: 'Bijvoorbeeld ‘Pers, 10 november’.',
    edition: 'Editie',
    editionByDates: 'Die welke de datums aanwijzen',
    moment: 'Getoond moment',
    momentHint: 'In de tijdzone van de campagne, {zone}.',
    withDrafts: 'Met teksten en cijfers zoals ze in hun concepten staan',
    days: 'Aantal dagen dat de link werkt',
    create: 'De link maken',
    failed: 'De link kon niet gemaakt worden.',
    made: 'Deze link verschijnt alleen nu. Kopieer hem: niemand kan hem later opzoeken.',
    open: 'Openen',
    copy: 'Kopiëren',
    copied: 'Gekopieerd.',
    links: 'Links',
    noLinks: 'Er is nog geen link gemaakt.',
    shows: '{edition}, zoals op {moment}',
    drafts: 'met concepten',
    ofDraft: 'Concept: {draft}',
    madeBy: 'Gemaakt door {author}; werkt tot {expiry}',
    alive: 'werkt',
    expired: 'verlopen',
    revoked: 'ingetrokken',
    revoke: 'Intrekken',
    revokeNamed: 'De link ‘{name}’ intrekken',
    revokeDone: 'De link leidt nergens meer heen.',
    language: 'Een taal die nog niet openbaar is',
    noLanguage: 'Geen',
    languageHint: 'De hele site ook in die taal, zoals ze zal zijn.',
    leavesOut: 'Wat de link niet toont',
    remarks: {
      'figure-withdrawn':
        'Cijfer {figure} ontbreekt: het is ingetrokken. “Weer gebruiken”, onder Voorgesteld en gepland, brengt het terug.',
      'figure-not-published':
        'Cijfer {figure} ontbreekt: het is niet gepubliceerd, en tegen dan is niets gepland dat het publiceert.',
      'figure-under-review':
        'Cijfer {figure} staat dan op geen nieuwe kaart: het moest nagekeken zijn vóór {day}.',
      'figure-faulty':
        'Cijfer {figure} ontbreekt: zoals het er staat, kan het niet gepubliceerd worden. {problems}',
      'text-faulty':
        'Het concept van een tekst staat er niet in: zo kan het niet gepubliceerd worden. {problems}',
      'no-figure':
        'Er blijft geen cijfer over voor kaarten: de kaartenmaker wordt gepauzeerd getoond.',
      'edition-not-launched':
        '{edition} wordt niet getoond: haar dagen zijn tegen dan gekomen, maar haar start is niet bevestigd, dus ze tellen nog niet. Kies deze editie zelf om haar te zien.',
    },
  },
};
