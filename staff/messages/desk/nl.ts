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
    more: 'en nog {count}',
    approvals: 'Goedkeuringen',
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
