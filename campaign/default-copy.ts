// The default campaign's own words, in its four languages: drafts in plain, careful language that a
// native reader at the organisation signs off before launch. Terms: default-writing-guides.ts.
// Apostrophes and French spaces are set when the texts are shown (typography.ts).
import { inFirstLocales, type PerLocale } from '@/campaign/locales';
import type { Copy } from '@/campaign/snapshot';

const fr: Copy = {
  home: {
    title: 'Votre chat peut ouvrir bien des yeux',
    lead: "Les photos de chats égaient Internet. Des images d'abus sexuels sur des enfants y circulent aussi, à l'abri des regards. Partagez votre chat avec notre message et faites savoir où les signaler.",
    stepChoose: 'Choisissez une photo de votre chat.',
    stepCheck: 'Vérifiez la carte : phrase et cadrage.',
    stepShare: 'Partagez-la avec {hashtag}.',
    photoRule: "Votre animal seulement : pas d'enfant, pas d'autre personne, pas d'adresse.",
    privacyNote:
      "Votre photo reste sur votre appareil. Elle ne passe par notre serveur que sans JavaScript (rien n'est conservé) ou avec votre accord (pendant dix minutes).",
  },
  card: {
    reportCall: "Vous voyez des images d'abus ? Ne les partagez pas, signalez-les :",
    sourceLine: 'Source : {source}, {year}',
    estimateMark: 'estimation',
    caption: '{sentence}\n\n{report}\n{source}\n{hashtag}',
    altText: "Photo d'un animal avec le message : « {sentence} » Signaler : {url}",
    thanks: 'Merci. Encore un geste utile : enregistrez {url} dans vos favoris.',
  },
  report: {
    title: "Vous avez vu des images d'abus sexuels sur des enfants ?",
    intro:
      "Vous pouvez agir contre les images d'abus sexuels sur des enfants : signalez leur adresse. Un signalement peut les faire retirer et permettre de protéger un enfant.",
    howTo: "Copiez l'adresse exacte de la page et signalez-la ici : {org}.",
    howToAnonymous:
      "Copiez l'adresse exacte de la page et signalez-la ici : {org}. Vous pouvez rester anonyme.",
    dont: "Ne téléchargez rien, ne faites pas de capture d'écran, ne transférez rien, même pour alerter : c'est souvent un délit, et cela blesse l'enfant une fois de plus.",
    once: "Un signalement par adresse suffit. Ne cherchez pas d'autres images.",
    scope:
      'Insultes, arnaque, pornographie entre adultes : adressez-vous plutôt à la plateforme ou à la police.',
    after:
      "Des spécialistes vérifient l'adresse et font le nécessaire. Les images sont retirées quand c'est possible.",
    afterPolice:
      "Une équipe formée vérifie l'adresse, la transmet à la police et fait retirer les images quand c'est possible.",
    chat: "Il n'y a pas d'adresse à copier ? Ne transférez rien : signalez l'image dans l'application et prévenez la police.",
    danger: 'Un enfant est en danger ? Appelez tout de suite le {emergency}.',
    victim:
      "Cela vous est arrivé, ou à quelqu'un que vous aimez ? Vous n'y êtes pour rien. Des personnes vous écoutent : {helpline}.",
    victimYoung:
      "Une image intime de toi circule, ou on menace de la publier ? Ce n'est pas ta faute. De l'aide pour la faire retirer : {service}.",
    worried: 'Vos pensées ou vos actes vous inquiètent ? Une aide existe : {helpline}.',
    worriedFreeAnonymous:
      'Vos pensées ou vos actes vous inquiètent ? Une aide gratuite et anonyme existe : {helpline}.',
    noReportsHere:
      'Ce site ne reçoit aucun signalement. Ne nous envoyez jamais ces images ni leur adresse : adressez-vous au point de signalement.',
  },
};

const nl: Copy = {
  home: {
    title: 'Jouw kat kan mensen de ogen openen',
    lead: "Kattenfoto's maken het internet vrolijker. Beelden van seksueel misbruik van kinderen circuleren er ook, uit het zicht. Deel je kat met onze boodschap en laat zien waar je zulke beelden kunt melden.",
    stepChoose: 'Kies een foto van je kat.',
    stepCheck: 'Controleer de kaart: zin en uitsnede.',
    stepShare: 'Deel je kaart met {hashtag}.',
    photoRule: 'Alleen je huisdier: geen kinderen, geen andere mensen, geen adres in beeld.',
    privacyNote:
      'Je foto blijft op je telefoon of computer. Hij gaat alleen langs onze server zonder JavaScript, en dan wordt niets bewaard, of als je daar zelf mee akkoord gaat, voor tien minuten.',
  },
  card: {
    reportCall: 'Misbruikbeelden gezien? Niet delen, wel melden:',
    sourceLine: 'Bron: {source}, {year}',
    estimateMark: 'schatting',
    caption: '{sentence}\n\n{report}\n{source}\n{hashtag}',
    altText: 'Foto van een huisdier met de boodschap: ‘{sentence}’ Melden: {url}',
    thanks: 'Bedankt. Nog één nuttig gebaar: zet {url} bij je favorieten.',
  },
  report: {
    title: 'Beelden van seksueel misbruik van kinderen gezien?',
    intro:
      'Je kunt iets doen tegen beelden van seksueel misbruik van kinderen: meld het adres. Dankzij een melding kunnen ze verdwijnen en kan een kind beschermd worden.',
    howTo: 'Kopieer het exacte adres van de pagina en meld het hier: {org}.',
    howToAnonymous:
      'Kopieer het exacte adres van de pagina en meld het hier: {org}. Dat kan anoniem.',
    dont: 'Download niets, maak geen screenshot en stuur niets door, ook niet om te waarschuwen: dat is vaak strafbaar en doet het kind opnieuw pijn.',
    once: 'Eén melding per adres volstaat. Ga niet zelf op zoek naar meer.',
    scope:
      'Belediging, oplichting, porno met volwassenen: meld dat bij het platform of bij de politie.',
    after:
      'Specialisten bekijken het adres en doen het nodige. Waar mogelijk worden de beelden verwijderd.',
    afterPolice:
      'Een opgeleid team bekijkt het adres, licht de politie in en laat de beelden waar mogelijk verwijderen.',
    chat: 'Geen adres om te kopiëren? Stuur niets door: meld het beeld in de app en waarschuw de politie.',
    danger: 'Is een kind in gevaar? Bel meteen {emergency}.',
    victim:
      'Is dit jou overkomen, of iemand die je graag ziet? Het is niet jouw schuld. Er wordt naar je geluisterd: {helpline}.',
    victimYoung:
      'Gaat er een naaktbeeld van jou rond, of dreigt iemand ermee? Het is niet jouw schuld. Hulp om het te laten verwijderen: {service}.',
    worried: 'Maak je je zorgen over je eigen gedachten of gedrag? Er is hulp: {helpline}.',
    worriedFreeAnonymous:
      'Maak je je zorgen over je eigen gedachten of gedrag? Er is gratis, anonieme hulp: {helpline}.',
    noReportsHere:
      'Deze site neemt geen meldingen aan. Stuur ons nooit zulke beelden of hun adres: meld ze bij het meldpunt.',
  },
};

const de: Copy = {
  home: {
    title: 'Ihre Katze kann anderen die Augen öffnen',
    lead: 'Katzenfotos machen das Netz freundlicher. Auch Darstellungen sexualisierter Gewalt gegen Kinder kursieren dort, meist unbemerkt. Teilen Sie Ihre Katze mit unserer Botschaft und zeigen Sie, wo man solche Bilder melden kann.',
    stepChoose: 'Wählen Sie ein Foto Ihrer Katze.',
    stepCheck: 'Prüfen Sie die Karte: Satz und Ausschnitt.',
    stepShare: 'Teilen Sie die Karte mit {hashtag}.',
    photoRule: 'Nur Ihr Tier: keine Kinder, keine anderen Personen, keine Adresse im Bild.',
    privacyNote:
      'Ihr Foto bleibt auf Ihrem Gerät. An unseren Server geht es nur ohne JavaScript, dann wird nichts behalten, oder wenn Sie selbst zustimmen, für zehn Minuten.',
  },
  card: {
    reportCall: 'Missbrauchsdarstellungen gesehen? Nicht teilen, sondern melden:',
    sourceLine: 'Quelle: {source}, {year}',
    estimateMark: 'Schätzung',
    caption: '{sentence}\n\n{report}\n{source}\n{hashtag}',
    altText: 'Foto eines Haustiers mit der Botschaft: „{sentence}“ Melden: {url}',
    thanks: 'Danke. Noch ein kleiner Schritt: Speichern Sie {url} als Lesezeichen.',
  },
  report: {
    title: 'Darstellungen sexualisierter Gewalt gegen Kinder gesehen?',
    intro:
      'Wenn Sie Darstellungen sexualisierter Gewalt gegen Kinder sehen, können Sie etwas tun: Melden Sie die Adresse. Dank einer Meldung können die Bilder gelöscht und Kinder geschützt werden.',
    howTo: 'Kopieren Sie die genaue Adresse der Seite und melden Sie sie hier: {org}.',
    howToAnonymous:
      'Kopieren Sie die genaue Adresse der Seite und melden Sie sie hier: {org}. Das geht auch anonym.',
    dont: 'Nichts herunterladen, keinen Screenshot machen, nichts weiterleiten, auch nicht als Warnung: Das ist oft strafbar und verletzt das Kind erneut.',
    once: 'Eine Meldung pro Adresse genügt. Suchen Sie nicht selbst nach weiteren Bildern.',
    scope:
      'Beleidigung, Betrug, Erwachsenenpornografie: Wenden Sie sich damit an die Plattform oder an die Polizei.',
    after:
      'Fachleute prüfen die Adresse und veranlassen das Nötige. Wenn möglich, werden die Bilder gelöscht.',
    afterPolice:
      'Geschulte Fachleute prüfen die Adresse, informieren die Polizei und lassen die Bilder wenn möglich löschen.',
    chat: 'Keine Adresse zum Kopieren? Nichts weiterleiten: in der App melden und die Polizei informieren.',
    danger: 'Ein Kind ist in Gefahr? Rufen Sie sofort {emergency} an.',
    victim:
      'Ist Ihnen oder jemandem, der Ihnen nahesteht, so etwas passiert? Sie trifft keine Schuld. Hier hört man Ihnen zu: {helpline}.',
    victimYoung:
      'Kursiert ein Nacktbild von dir oder droht jemand damit? Du bist nicht schuld. Hilfe beim Löschen: {service}.',
    worried:
      'Machen Ihnen Ihre eigenen Gedanken oder Ihr Verhalten Sorgen? Es gibt Hilfe: {helpline}.',
    worriedFreeAnonymous:
      'Machen Ihnen Ihre eigenen Gedanken oder Ihr Verhalten Sorgen? Es gibt kostenlose, anonyme Hilfe: {helpline}.',
    noReportsHere:
      'Diese Website nimmt keine Meldungen entgegen. Schicken Sie uns niemals solche Bilder oder deren Adresse: Wenden Sie sich an die Meldestelle.',
  },
};

const en: Copy = {
  home: {
    title: "Your cat can open people's eyes",
    lead: 'Cat photos brighten the internet. Images of child sexual abuse circulate there too, out of sight. Share your cat with our message and show people where to report them.',
    stepChoose: 'Choose a photo of your cat.',
    stepCheck: 'Check the card: sentence and crop.',
    stepShare: 'Share it with {hashtag}.',
    photoRule: 'Just your pet: no children, no other people, no address.',
    privacyNote:
      'Your photo stays on your device. It goes to our server only without JavaScript, where nothing is kept, or if you agree to it yourself, for ten minutes.',
  },
  card: {
    reportCall: "Seen abuse images? Don't share them, report them:",
    sourceLine: 'Source: {source}, {year}',
    estimateMark: 'estimate',
    caption: '{sentence}\n\n{report}\n{source}\n{hashtag}',
    altText: 'Photo of a pet with the message: “{sentence}” Report at: {url}',
    thanks: 'Thank you. One more useful thing: bookmark {url}.',
  },
  report: {
    title: 'Seen images of child sexual abuse?',
    intro:
      'You can act against images of child sexual abuse: report the address. A report can get them removed and help to protect a child.',
    howTo: 'Copy the exact address of the page and report it here: {org}.',
    howToAnonymous:
      'Copy the exact address of the page and report it here: {org}. You can stay anonymous.',
    dont: "Don't download, screenshot or forward anything, not even as a warning: it is often an offence, and it hurts the child again.",
    once: "One report per address is enough. Don't go looking for more.",
    scope:
      'Insults, a scam, adult pornography: report these to the platform or to the police instead.',
    after:
      'Specialists check the address and do what is needed. Where possible, the images are removed.',
    afterPolice:
      'Trained analysts check the address, inform the police and have the images removed where possible.',
    chat: 'No address to copy? Forward nothing: report it in the app and tell the police.',
    danger: 'Is a child in danger? Call {emergency} now.',
    victim:
      'Has this happened to you or someone close to you? It is not your fault. People will listen: {helpline}.',
    victimYoung:
      "Is a nude of you going round, or is someone threatening to post one? It's not your fault. Help to get it removed: {service}.",
    worried: 'Worried about your own thoughts or behaviour? Help exists: {helpline}.',
    worriedFreeAnonymous:
      'Worried about your own thoughts or behaviour? Free, anonymous help exists: {helpline}.',
    noReportsHere:
      'This site takes no reports. Never send us such images or their address: go to the reporting point.',
  },
};

export const defaultCopy: PerLocale<Copy> = inFirstLocales({ fr, nl, de, en });
