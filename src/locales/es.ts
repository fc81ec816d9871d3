import type { Locale } from './locale.ts';
import { esMenu } from './menus/es.ts';
import type { Articles, Phrases } from './phrases.ts';

const quote = (text: string) => `«${text}»`;
const or = (words: readonly string[]) => words.join(' o ');
const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;
const inThe = (where: Articles) => (where === 'article' ? 'en el artículo' : 'en los artículos');

const phrases: Phrases = {
  tag: 'es',
  quote,
  buttons: {
    showContext: 'Ver el contexto',
    otherQuestions: 'Otras preguntas',
    notWhatIAsked: 'No es lo que pregunté',
    showEveryone: 'Mostrar a todos',
    followUp: 'Seguir preguntando',
    inOtherWords: 'Preguntar con otras palabras',
    remove: 'Quitar',
    readBeginning: 'Leer el comienzo',
    forgetMine: 'Borrar una pregunta mía',
  },
  answer: {
    asked: 'Pregunta: ',
    askedAs: (question) => `Entendido como: ${question}`,
    notSaid: (missing) => `El artículo no lo dice: ${quote(missing)}.`,
    related: 'Relacionado, pero no es una respuesta:',
    closest: (where) => `Lo más cercano ${inThe(where)}. Puede que no responda a la pregunta:`,
    didYouMean: '¿Se trata de esto?',
    whichOne: '¿Cuál de ellas?',
    whichArticle: '¿Qué artículo?',
    moreArticles: 'Hay más; la opción «artículo» dice cuál.',
    only: (where) =>
      `Solo respondo a preguntas sobre ${where === 'article' ? 'el artículo' : 'los artículos'}.`,
    nothingAbout: (words, where) => `No he encontrado nada sobre ${or(words)} ${inThe(where)}.`,
    nothingNear: (words, where) =>
      `No he encontrado nada cercano ${inThe(where)}. He buscado ${words.join(', ')}.`,
    tryHelp: '/ayuda dice de qué se trata.',
    relatedToMessage:
      'Las frases más cercanas que tengo. Tienen relación con el mensaje; no son un juicio sobre él.',
    nothingRelated: 'No he encontrado ninguna frase cercana a este mensaje. Eso no dice nada de él.',
  },
  objection: {
    lacking: (words, isAlone) => `${isAlone ? 'Ahí no se habla' : 'Ninguna habla'} de ${or(words)}.`,
    negated: 'Se preguntó lo que no es; estas palabras dicen lo que es.',
    opposite: (asked, found, there) => `Se preguntó por ${asked}; ${there} dice ${found}.`,
    order: (asked, there) => `Se preguntó por ${asked}; ${there} no se dice eso de nada.`,
    number: (asked) => `${asked} no aparece en el artículo.`,
    name: (asked, there) => `De ${asked} no se habla ${there}.`,
    sought: {
      price: (there) => `Se preguntó por un precio; ${there} no hay ninguno.`,
      time: (there) => `Se preguntó cuándo; ${there} no hay ninguna fecha.`,
      person: (there) => `Se preguntó quién; ${there} no hay ninguna persona.`,
      place: (there) => `Se preguntó dónde; ${there} no hay ningún lugar.`,
      number: (there) => `Se preguntó por un número; ${there} no hay ninguno.`,
      reason: (there) => `Se preguntó por qué; ${there} no hay ningún motivo.`,
      duration: (there) => `Se preguntó cuánto tiempo; ${there} no hay ninguna duración.`,
    },
    there: 'ahí',
    inFirst: 'en la primera de ellas',
  },
  place: {
    headline: 'titular',
    headlineAbove: 'Titular',
    paragraph: (number) => `Párrafo ${number}`,
    sentences: (paragraph, [first, ...more]) => {
      const last = more.at(-1);
      return last === undefined
        ? `¶${paragraph}, frase ${first}`
        : `¶${paragraph}, frases ${[first, ...more.slice(0, -1)].join(', ')} y ${last}`;
    },
    inArticle: (address) => `${address}, en el artículo`,
    from: (what) => `De ${what}`,
    restates: (places) => `reformula ${places}`,
    knowledge: (version) => `conocimiento ${version}`,
  },
  figures: {
    several: 'El artículo da más de una cifra. Cada una se muestra como está escrita.',
    severalSideBySide:
      'El artículo da más de una cifra. Cada una se muestra como está escrita; pueden solaparse, y ninguna se suma a otra.',
    when: (when) => `cuándo: ${when}`,
    where: (where) => `dónde: ${where}`,
    accordingTo: (who) => `según: ${who}`,
  },
  courtesy: {
    words: {
      greeting: '¡Hola!',
      thanks: 'De nada.',
      farewell: 'Hasta la próxima.',
      help: 'Con gusto.',
      self: 'Soy un bot que busca en un texto.',
    },
    what: (titles, hasMore) =>
      `Respondo a preguntas sobre ${titles.join(', ')}${hasMore ? ' y otros' : ''} con frases del propio texto; /ayuda dice cómo.`,
    begins: 'Empieza así:',
    tryOne: 'Por ejemplo:',
    ownWords: 'La pregunta va con palabras propias.',
  },
  help: {
    title: 'Ayuda',
    intro: (titles) =>
      `Respondo a preguntas sobre ${titles} con frases del texto, y digo cuando no hay ninguna.`,
    titles: (shown, more) => `${shown.join(', ')}${more > 0 ? ` y ${more} más` : ''}`,
    mention:
      'En un canal también se me puede mencionar con una pregunta, o responder a una de mis respuestas. Clic derecho en un mensaje, Aplicaciones, para comprobarlo con los artículos.',
  },
  privacy: {
    title: 'Privacidad',
    kept: (days) =>
      `La moderación ha activado la lista de preguntas sin respuesta: cuando no sé responder, o se pulsa «No es lo que pregunté», las palabras de la pregunta se guardan ${count(days, 'día')}, para que se pueda escribir una respuesta. No se guarda quién preguntó, en qué canal ni a qué hora; menciones, enlaces, direcciones y números de teléfono se quitan.`,
    notKept:
      'Nada de lo que se pregunta aquí se guarda. La moderación puede activar una lista de las preguntas que no supe responder; entonces se diría aquí.',
    reads:
      'Solo leo lo que es para mí: comandos, mensajes que me mencionan y mensajes directos. De la moderación, quien cambia el conocimiento figura por su nombre en el historial.',
    which: 'La pregunta, con las palabras usadas',
    whichHint: 'Mayúsculas, minúsculas y puntuación no importan.',
    gone: 'Si había guardada una pregunta con estas palabras, ya está borrada.',
    notGone:
      'Si había guardada una pregunta con estas palabras, ya no está en la lista, pero aún está en el disco; sigo intentándolo.',
  },
  sources: {
    title: 'Fuentes',
    more: (number) => `Y ${number} más; /pregunta los ofrece en «artículo».`,
    counts: (paragraphs, sentences) =>
      `${count(paragraphs, 'párrafo')}, ${count(sentences, 'frase')} con el titular`,
    restated: 'reformulado con nuestras palabras, frase por frase',
    verbatim: 'con las palabras del artículo',
    shelf: (shown, all, fewer, set) =>
      `este servidor muestra ${shown} de ${count(all, 'artículo')}${fewer === 0 ? '' : `, ${count(fewer, 'canal', 'canales')} menos`}; ajustado por ${set}`,
    shelfGone: (ids) =>
      `en el estante de este servidor y NO en la carpeta del conocimiento: ${ids.join(', ')}`,
    empty:
      'Aquí no hay ningún artículo en el estante, así que no hay con qué responder. La moderación puede cambiarlo con /knowledge shelf.',
  },
  asking: {
    others: 'Otras preguntas:',
    noOthers: 'No hay otra pregunta cerca de esta.',
    sorry:
      'Lástima. Quizá salga con otras palabras, con un nombre o un lugar del artículo; /ayuda dice de qué se trata.',
    gone: 'El conocimiento ha cambiado y esto ya no está. Hay que preguntar de nuevo.',
    forgotten: 'Ya no sé qué se preguntó aquí. Hay que preguntar de nuevo.',
    mayNotRemove: 'Solo puede quitarlo quien preguntó, o la moderación.',
    yourQuestion: 'La pregunta',
    yourQuestionHint: 'Con palabras propias; la respuesta sale del artículo.',
    noQuestion: 'El formulario llegó sin pregunta. Hay que intentarlo de nuevo.',
  },
  refusal: {
    moderatorsOnly:
      'Esto es para la moderación de este servidor. /pregunta y lo que enumera /ayuda son para todos.',
    again: 'Hay que intentarlo de nuevo.',
    missing: (option, description) => `Falta ${quote(option)}: ${description}`,
    text: (option) => `${quote(option)} tiene que ser un texto.`,
    oneOf: (option, values) => `${quote(option)} puede ser ${or(values)}.`,
    yesOrNo: (option) => `${quote(option)} tiene que ser sí o no (yes, no).`,
    file: (option) => `${quote(option)} tiene que ser un archivo.`,
    wholeNumber: (option, min, max) => `${quote(option)} tiene que ser un número entero de ${min} a ${max}.`,
    noArticle: (id) => `Aquí no hay ningún artículo ${quote(id)}. /fuentes los enumera.`,
    noParagraph: (title, last, paragraph) =>
      `${quote(title)} tiene los párrafos 1 a ${last}; no hay párrafo ${paragraph}.`,
    noTopic: (name) => `Ahí no se sabe nada de ${quote(name)}. /ayuda dice lo que hay.`,
    notInMenu:
      'Ese comando ya no existe, o no aquí: el menú ha cambiado, o aquí se muestran otros artículos. /ayuda enumera lo que hay.',
    noTextInMessage: 'En este mensaje no hay texto que pueda buscar.',
    unknownAct: 'No sé qué hacer con eso. /ayuda enumera lo que sé hacer.',
    oldButton: 'Este botón es demasiado antiguo para mí. Hay que empezar de nuevo.',
    oldForm: 'Este formulario es demasiado antiguo para mí. Hay que empezar de nuevo.',
    oldList: 'Esta lista es demasiado antigua para mí. Hay que empezar de nuevo.',
    noForm: 'No se pudo abrir el formulario. Hay que pulsar el botón de nuevo.',
  },
  trouble: {
    restarting: 'Me están reiniciando. Se puede preguntar de nuevo en un minuto.',
    tooFast: (seconds) =>
      `Eso es más rápido de lo que puedo responder. Hay que esperar ${count(seconds, 'segundo')}.`,
    crowded: 'Aquí hay muchas preguntas a la vez. Hay que esperar un poco, o usar /pregunta.',
    failed: (reference) =>
      `Algo ha fallado por mi parte. Se puede intentar de nuevo; si sigue igual, a la moderación le sirve la referencia ${reference}.`,
    refused: (reference) =>
      `Discord no me ha dejado responder aquí. Quizá en un mensaje directo; si no, a la moderación le sirve la referencia ${reference}.`,
    leftOut: 'Hay más, y Discord no admite aquí más mensajes míos. En un mensaje directo se lee todo.',
  },
  hint: {
    inChannel: 'La pregunta se escribe detrás de mi nombre, o con /pregunta. /ayuda dice de qué se trata.',
    direct: 'La pregunta se escribe aquí, con palabras. /ayuda dice de qué se trata.',
    forwarded: 'En lo reenviado no hay texto que pueda buscar. La pregunta se escribe con palabras.',
    unreadable:
      'Discord no me muestra las respuestas a esa respuesta. Sirve «Seguir preguntando» debajo, o escribir mi nombre y la pregunta.',
  },
  terminal: {
    answers: (titles) => `Footnote responde a preguntas sobre ${titles}.`,
    begin: (commands) =>
      `Se puede preguntar, escribir ${or(commands)}, o /quit para salir. Tab completa los comandos.`,
    unknownCommand: (typed, instead) => `${typed} no existe. Se puede escribir ${instead.join(', ')}.`,
    needsForm: 'Para eso hace falta un formulario, que solo Discord muestra.',
  },
  page: {
    skip: 'Ir al contenido',
    parts: 'Páginas',
    tryIt: 'Probar',
    theArticle: 'El artículo',
    theArticles: 'Los artículos',
    desk: 'Mesa',
    signIn: 'Iniciar sesión',
    signOut: 'Cerrar sesión',
    promise: 'Cada frase mostrada está en el artículo, en el lugar que se indica al lado. Nada es inventado.',
    kept: (days) =>
      `Esta página olvida al cabo de una hora lo que se pregunta; solo se guardan las palabras de las preguntas sin respuesta, ${count(days, 'día')} y sin quién preguntó. /privacidad dice más.`,
    notKept: 'Lo que se pregunta no se guarda: esta página lo olvida al cabo de una hora.',
    ask: {
      heading: 'Preguntar al artículo',
      intro:
        'Footnote responde con *frases del artículo y el lugar donde están*. Cuando no está seguro, muestra lo más cercano y lo dice; no inventa nada.',
      hasRead: 'Ha leído:',
      conversation: 'Conversación',
      clear: 'Vaciar la conversación',
      line: 'Tu pregunta, o un comando como /ayuda',
      ask: 'Preguntar',
      examples: 'Ejemplos para pulsar',
      you: 'Tú:',
      onlyForYou: 'Solo para ti: en Discord nadie más lo ve',
      offers: 'Preguntas y comandos',
      unreachable: 'No se llega a la página. ¿Sigue funcionando el bot?',
    },
    text: {
      legend: 'Señala una frase, o pulsa su número, para ver las preguntas a las que responde.',
      uncitedKey: (sentences) =>
        sentences === 1
          ? 'marca la única frase que ninguna pregunta escrita cita; preguntando se encuentra igual.'
          : `marca las ${sentences} frases que ninguna pregunta escrita cita; preguntando se encuentran igual.`,
      leads: 'lleva a lo que sigue',
      uncited: 'ninguna pregunta escrita la cita',
      answers: (questions) => `responde a ${count(questions, 'pregunta escrita', 'preguntas escritas')}`,
      leadTip: 'Esta línea lleva a lo que sigue; nunca se da como respuesta.',
      uncitedTip: 'Ninguna pregunta escrita cita esta frase.',
      answersTip: 'Responde a:',
      more: (number) => `y ${number} más`,
    },
    send: 'Enviar',
    cancel: 'Cancelar',
    choose: 'Elegir',
    problem: 'No ha funcionado',
    stale:
      'Esta página llevaba demasiado tiempo abierta, así que no se ha hecho nada. Ahora está fresca: hay que hacerlo de nuevo.',
    notConnected: 'El bot aún no está conectado a Discord. Se puede intentar de nuevo en un minuto.',
    notSignedIn:
      'No se ha iniciado la sesión: Discord dijo que no, o tardó demasiado. Hay que intentarlo de nuevo.',
    notFound: 'Aquí no hay nada. Quizá el conocimiento ha cambiado.',
    crowded: 'Ahora mismo hay demasiadas preguntas. Se puede intentar de nuevo en unos segundos.',
    tooLarge: 'Eso es demasiado de una vez.',
  },
};

export const es: Locale = {
  tag: 'es',
  name: 'Español',
  direction: 'ltr',
  discord: ['es-ES', 'es-419'],
  phrases,
  menu: esMenu,
};
