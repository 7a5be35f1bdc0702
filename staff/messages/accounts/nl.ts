// Accounts in Dutch.
import type { AccountMessages } from './account-messages';

export const accounts: AccountMessages = {
  tooManyAttempts: 'Te veel pogingen vanaf hier. Wacht een minuut en probeer opnieuw.',
  lastAdministrator:
    'Dit is de laatste beheerder. Maak eerst iemand anders beheerder, anders kan niemand nog accounts beheren.',
  roles: { administrator: 'beheerder', editor: 'redacteur' },
  invite: {
    title: 'Iemand uitnodigen',
    introduction:
      'De persoon kiest zelf een wachtwoord. Je krijgt een link om door te geven; als mail is ingesteld, gaat hij ook per mail.',
    email: 'E-mailadres',
    role: 'Rol',
    language: 'Taal van de mail',
    make: 'Uitnodiging maken',
    cancel: 'Annuleren',
    addressHasAccount: 'Dit adres heeft al een account.',
    failed: 'De uitnodiging kon niet gemaakt worden. Probeer het opnieuw.',
  },
  newLink: {
    title: 'De link',
    sent: 'Een mail met deze link is onderweg naar {email}.',
    failed: 'De mail naar {email} kon niet verstuurd worden. Geef de link zelf door.',
    notSetUp: 'Mail is hier niet ingesteld. Geef de link zelf door aan {email}.',
    rule: 'Hij werkt één keer, tot {until}, en is alleen nu te zien. Wie hem heeft kan hem gebruiken: stuur hem op een manier die je vertrouwt.',
    link: 'Eenmalige link',
    copy: 'Link kopiëren',
    copied: 'Gekopieerd',
    close: 'Sluiten',
  },
  openLinks: {
    title: 'Links die nog werken',
    invitation: 'uitgenodigd als {role} door {by}, tot {until}',
    reset: 'nieuw wachtwoord, tot {until}',
    withdraw: 'Intrekken',
    withdrawNamed: 'De link voor {email} intrekken',
    withdrawn: 'Ingetrokken. De link werkt niet meer.',
    failed: 'De link kon niet ingetrokken worden.',
  },
  actions: {
    title: 'Toegang',
    makeResetLink: 'Link voor een nieuw wachtwoord maken',
    makeResetLinkRule:
      'Voor wie zich niet meer kan aanmelden. Het oude wachtwoord blijft tot dan werken.',
    signOutEverywhere: 'Overal afmelden',
    signOutEverywhereRule: 'Beëindigt meteen elke sessie van dit account, op elk toestel.',
    signedOut: 'Overal afgemeld.',
    failed: 'Dat is niet gelukt. Probeer het opnieuw.',
  },
  password: {
    change: 'Je wachtwoord wijzigen',
    rule: 'Alle andere sessies van je account eindigen.',
    current: 'Je huidige wachtwoord',
    next: 'Het nieuwe wachtwoord',
    done: 'Gewijzigd. Andere sessies zijn beëindigd.',
    failed: 'Dat is niet gelukt. Probeer het opnieuw.',
    wrong: 'Dit is niet je huidige wachtwoord.',
    otherWay:
      'Niemand kiest hier het wachtwoord van iemand anders, en je eigen wijzig je onder ‘Je wachtwoord wijzigen’. Maak voor anderen een link voor een nieuw wachtwoord.',
  },
  linkPage: {
    loading: 'Een ogenblik …',
    invitationTitle: 'Welkom',
    invitationIntroduction: 'Je bent uitgenodigd als {role}. Kies een wachtwoord om te beginnen.',
    resetTitle: 'Nieuw wachtwoord',
    resetIntroduction: 'Kies een nieuw wachtwoord. Je wordt overal afgemeld.',
    email: 'E-mailadres',
    password: 'Wachtwoord',
    passwordRule:
      'Minstens {count} tekens. Het beste: enkele woorden die alleen jij zou combineren.',
    createAccount: 'Account aanmaken',
    setPassword: 'Wachtwoord instellen',
    accountReady: 'Je account is klaar',
    passwordReady: 'Je nieuwe wachtwoord geldt',
    signInWith: 'Meld je aan met {email} en het wachtwoord dat je koos.',
    notWorkingTitle: 'Deze link werkt niet',
    notWorking:
      'Hij is al gebruikt, is verlopen of is onvolledig. Vraag een nieuwe aan een beheerder van deze site.',
    unreachable: 'De server antwoordde niet. Probeer het zo meteen opnieuw.',
    toSignIn: 'Naar het aanmelden',
  },
  forgot: {
    introduction:
      'Geef het adres van je account. Als het bestaat, wordt er een link voor een nieuw wachtwoord naartoe gestuurd.',
    email: 'E-mailadres',
    send: 'Link versturen',
    sent: 'Als dit adres een account heeft, is er een mail onderweg. Kijk ook bij de ongewenste mail. Na tien minuten niets? Vraag het aan een beheerder van deze site.',
    failed: 'Dat is niet gelukt. Wacht een minuut en probeer opnieuw.',
  },
  mails: {
    greeting: 'Hallo,',
    validity: 'De link werkt één keer, tot {until}.',
    linkInWords: 'Gaat de link niet open? Kopieer dan dit adres in een browser:',
    invitation: {
      subject: 'Je toegang tot {site}',
      introduction: '{invitedBy} nodigt je uit om mee te werken aan de campagnesite {site}.',
      instruction: 'Open deze link en kies een wachtwoord:',
      button: 'Uitnodiging aanvaarden',
      otherwise: 'Zegt dit je niets? Dan hoef je niets te doen.',
    },
    reset: {
      subject: 'Een nieuw wachtwoord voor {site}',
      introduction: 'Iemand vroeg een nieuw wachtwoord voor je account op {site}.',
      instruction: 'Was jij het? Open dan deze link en kies er een:',
      button: 'Nieuw wachtwoord kiezen',
      otherwise: 'Was jij het niet? Dan hoef je niets te doen: je wachtwoord blijft zoals het is.',
    },
  },
};
