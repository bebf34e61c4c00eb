/** What a skeleton says and asks, in the language the post is to be written in. */
export interface SkeletonWords {
  readonly thread: string
  readonly asked: string
  readonly done: string
  readonly found: string
  readonly limits: string
  readonly read: string
  readonly authors: string
  readonly preprint: string
  readonly retracted: string
  readonly caseDiscussion: string
  readonly journalClub: string
  readonly question: string
  readonly answer: string
  readonly headline: string
  readonly keyFigure: string
  readonly altText: string
  readonly fillHook: string
  readonly fillAsked: string
  readonly fillDone: string
  readonly fillFound: string
  readonly fillLimits: string
  readonly fillConflict: string
  readonly fillOwnWords: string
  readonly fillWhen: string
  readonly fillQuestions: string
  readonly fillCase: string
  readonly fillConsent: string
  readonly fillAudience: string
  readonly fillAltText: string
}

const en: SkeletonWords = {
  thread: 'A short thread on',
  asked: 'Question',
  done: 'Methods',
  found: 'Results',
  limits: 'Limitations',
  read: 'Read it',
  authors: 'By',
  preprint: 'A preprint: not peer reviewed.',
  retracted: 'This paper carries a retraction notice.',
  caseDiscussion: 'Case discussion',
  journalClub: 'Journal club',
  question: 'Q',
  answer: 'A',
  headline: 'Headline',
  keyFigure: 'Key figure',
  altText: 'Alt text',
  fillHook: 'Why this matters, in one sentence',
  fillAsked: 'What was asked',
  fillDone: 'Who was studied, how many, and how',
  fillFound: 'The main result, with its number and interval',
  fillLimits: 'What this study cannot show',
  fillConflict: 'Conflicts of interest: yours, or that you have none',
  fillOwnWords: 'Say it in your own words',
  fillWhen: 'Day, time with zone, and place or hashtag',
  fillQuestions: 'A question for the group',
  fillCase:
    'The question the case raises, without age, date, place, or anything else that points to one person',
  fillConsent: 'Whose consent is recorded, or that the case is made up',
  fillAudience: 'Who it is for, and the one thing they should remember',
  fillAltText: 'What the picture shows: axes, direction, the number',
}

const de: SkeletonWords = {
  thread: 'Ein kurzer Thread zu',
  asked: 'Frage',
  done: 'Methode',
  found: 'Ergebnis',
  limits: 'Grenzen',
  read: 'Nachlesen',
  authors: 'Von',
  preprint: 'Ein Preprint: nicht begutachtet.',
  retracted: 'Zu dieser Arbeit gibt es eine Rücknahmemitteilung.',
  caseDiscussion: 'Falldiskussion',
  journalClub: 'Journal Club',
  question: 'F',
  answer: 'A',
  headline: 'Überschrift',
  keyFigure: 'Wichtigste Zahl',
  altText: 'Alternativtext',
  fillHook: 'Warum das wichtig ist, in einem Satz',
  fillAsked: 'Was gefragt wurde',
  fillDone: 'Wer untersucht wurde, wie viele und wie',
  fillFound: 'Das wichtigste Ergebnis mit Zahl und Intervall',
  fillLimits: 'Was diese Studie nicht zeigen kann',
  fillConflict: 'Interessenkonflikte: eigene, oder dass es keine gibt',
  fillOwnWords: 'Mit eigenen Worten sagen',
  fillWhen: 'Tag, Uhrzeit mit Zeitzone, Ort oder Hashtag',
  fillQuestions: 'Eine Frage an die Gruppe',
  fillCase: 'Die Frage hinter dem Fall, ohne Alter, Datum, Ort oder was auf eine Person weist',
  fillConsent: 'Wessen Einwilligung vorliegt, oder dass der Fall erfunden ist',
  fillAudience: 'Für wen es ist, und was im Gedächtnis bleiben soll',
  fillAltText: 'Was das Bild zeigt: Achsen, Richtung, Zahl',
}

const es: SkeletonWords = {
  thread: 'Un hilo breve sobre',
  asked: 'Pregunta',
  done: 'Método',
  found: 'Resultado',
  limits: 'Límites',
  read: 'Leer',
  authors: 'Por',
  preprint: 'Preprint: sin revisión por pares.',
  retracted: 'Este artículo tiene un aviso de retractación.',
  caseDiscussion: 'Discusión de caso',
  journalClub: 'Club de lectura crítica',
  question: 'P',
  answer: 'R',
  headline: 'Titular',
  keyFigure: 'Cifra clave',
  altText: 'Texto alternativo',
  fillHook: 'Por qué importa, en una frase',
  fillAsked: 'Qué se preguntó',
  fillDone: 'A quiénes se estudió, cuántos y cómo',
  fillFound: 'El resultado principal, con su cifra e intervalo',
  fillLimits: 'Lo que este estudio no puede demostrar',
  fillConflict: 'Conflictos de interés: los propios, o que no hay',
  fillOwnWords: 'Con palabras propias',
  fillWhen: 'Día, hora con zona, y lugar o etiqueta',
  fillQuestions: 'Una pregunta para el grupo',
  fillCase:
    'La pregunta que plantea el caso, sin edad, fecha, lugar ni nada que señale a una persona',
  fillConsent: 'De quién consta el consentimiento, o que el caso es inventado',
  fillAudience: 'Para quién es, y qué debe recordar',
  fillAltText: 'Qué muestra la imagen: ejes, dirección, cifra',
}

const fr: SkeletonWords = {
  thread: 'Un fil court sur',
  asked: 'Question',
  done: 'Méthode',
  found: 'Résultat',
  limits: 'Limites',
  read: 'À lire',
  authors: 'Par',
  preprint: 'Prépublication : non relue par des pairs.',
  retracted: 'Cet article fait l’objet d’un avis de rétractation.',
  caseDiscussion: 'Discussion de cas',
  journalClub: 'Club de lecture',
  question: 'Q',
  answer: 'R',
  headline: 'Titre',
  keyFigure: 'Chiffre clé',
  altText: 'Texte alternatif',
  fillHook: 'Pourquoi c’est important, en une phrase',
  fillAsked: 'Ce qui était demandé',
  fillDone: 'Qui a été étudié, combien et comment',
  fillFound: 'Le résultat principal, avec son chiffre et son intervalle',
  fillLimits: 'Ce que cette étude ne peut pas montrer',
  fillConflict: 'Liens d’intérêts : les vôtres, ou leur absence',
  fillOwnWords: 'Avec vos propres mots',
  fillWhen: 'Jour, heure avec fuseau, et lieu ou mot-dièse',
  fillQuestions: 'Une question pour le groupe',
  fillCase: 'La question que pose le cas, sans âge, date, lieu ni rien qui désigne une personne',
  fillConsent: 'De qui le consentement est consigné, ou que le cas est inventé',
  fillAudience: 'À qui c’est destiné, et la seule chose à retenir',
  fillAltText: 'Ce que montre l’image : axes, direction, chiffre',
}

const byLanguage: Readonly<Record<string, SkeletonWords>> = { en, de, es, fr }

/** The words for a language by its BCP 47 tag; English where it has none. */
export function skeletonWords(language: string): SkeletonWords {
  return byLanguage[language.toLowerCase().split('-')[0] ?? 'en'] ?? en
}
