// The first screens in Dutch.
import type { DeskMessages } from './desk-messages';

export const desk: DeskMessages = {
  attention: {
    title: 'Wat aandacht vraagt',
    nothing: 'Niets vraagt aandacht.',
    figureOverdue: 'Cijfer {slug}: nakijken had gemoeten op {day}',
    figureUnderReview:
      'Cijfer {slug}: op geen nieuwe kaart, want het had op {day} nagekeken moeten zijn',
    figureSoon: 'Cijfer {slug}: na te kijken vóór {day}',
    languageIncomplete: '{title}, {language}: ontbrekende teksten: {missing}',
    draft: '{title}: een concept van {author} is niet gepubliceerd',
    proposal: 'Wacht op goedkeuring, voorgesteld door {author}: {reason}',
    scheduled: 'Wijzigt op {moment}: {reason}',
    begins: '{edition} begint op {moment}',
    checklist: '{edition}: {open} punten van de checklist voor de start zijn te doen',
    unsigned:
      '{edition}, {language}: teksten nog niet nagelezen door een moedertaalspreker: {missing}',
    addressDead: '{name}: {address} werkt niet meer sinds {day} ({reason})',
    addressMoved: '{name}: {address} is verhuisd naar {to}: kijk na, en pas het aan als het klopt',
    addressUnclear: '{name}: {address} kon niet worden nagekeken ({reason})',
    addressesUnseen: 'Adressen die geen programma laten kijken: {count}. Open ze af en toe zelf.',
    addressReasons: {
      'not-found': 'de pagina bestaat niet meer',
      'server-error': 'de server heeft een storing',
      'no-answer': 'geen antwoord',
      'no-such-host': 'de naam bestaat niet meer',
      certificate: 'het certificaat wordt niet aanvaard',
      'refuses-programs': 'het stuurt programma’s weg',
      'private-address': 'het leidt naar een privénetwerk',
      circle: 'het laat een programma rondjes draaien',
      'not-web': 'het leidt naar iets anders dan een webpagina',
      'front-page':
        'het leidt alleen naar de eerste pagina van de site: de pagina zelf is misschien weg',
    },
    notWatched:
      'De adressen van meldpunten en hulplijnen worden hier niet in het oog gehouden. Wie de server beheert, kan dat aanzetten (WATCH_LINKS).',
    notYetWatched:
      'De adressen van meldpunten en hulplijnen worden hier in het oog gehouden; de eerste keer moet nog komen.',
    watched:
      'Adressen van meldpunten en hulplijnen, laatst nagekeken op {moment}: {answered} van {all} leiden naar een pagina. Of het de juiste is, zien alleen mensen; er wordt nooit een adres veranderd.',
    more: 'en nog {count}',
    approvals: 'Goedkeuringen',
    addresses: 'Adressen',
    figures: 'Cijfers',
    languages: 'Talen',
    drafts: 'Concepten',
    dates: 'Data',
    launch: 'Start',
    wording: 'Formulering',
  },
  forms: { missingRows: 'Voeg er minstens één toe.' },
  noteInEnglish: 'Deze notitie is in het Engels.',
  yesNo: { yes: 'ja', no: 'nee' },
  setUp: {
    title: 'Eerste beheerder',
    intro: 'Deze link werkt één keer. Kies het adres en het wachtwoord waarmee je je aanmeldt.',
    useLink:
      'Deze site heeft nog geen beheerder. Open de link die de server bij het starten toonde; een herstart toont een nieuwe.',
    email: 'E-mailadres',
    password: 'Wachtwoord',
    create: 'Account aanmaken',
    refused: 'Deze link is al gebruikt of onvolledig. Een herstart van de server toont een nieuwe.',
    unreachable: 'De server antwoordde niet. Probeer het zo meteen opnieuw.',
    forgotTitle: 'Wachtwoord vergeten',
    forgot: 'Vraag een beheerder van deze site om een link waarmee je een nieuw wachtwoord kiest.',
    backToSignIn: 'Terug naar aanmelden',
  },
};
