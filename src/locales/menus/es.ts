import type { MenuPhrases } from '../menu-phrases.ts';

const article = { name: 'artículo', description: 'Buscar solo en este artículo' };
const files = {
  file: 'questions, wordings, words, checks o synonyms (.yaml), o article.md, como se exportan',
  second: 'Otro archivo que va con él',
  third: 'Uno más',
  article: 'De qué artículo son; hace falta si hay varios, o uno nuevo',
};

export const esMenu: MenuPhrases = {
  ask: {
    name: 'pregunta',
    description: 'Hacer una pregunta; la respuesta son las frases que lo dicen',
    options: {
      question: { name: 'pregunta', description: 'Lo que quieres saber, con tus palabras' },
      article,
      private: { name: 'privado', description: 'Mostrarte la respuesta solo a ti' },
    },
  },
  read: {
    name: 'leer',
    description: 'Leer un párrafo del artículo con sus vecinos',
    options: {
      paragraph: { name: 'párrafo', description: 'Qué párrafo; 0 es el titular' },
      article,
    },
  },
  sources: { name: 'fuentes', description: 'De qué artículos salen las respuestas', options: {} },
  help: { name: 'ayuda', description: 'Qué se puede preguntar y escribir', options: {} },
  privacy: {
    name: 'privacidad',
    description: 'Qué guarda el bot de lo que escribes, y cómo hacer que se borre',
    options: {},
  },
  topic: { options: { article } },
  checkMessage: 'Comprobar con los artículos',
  why: {
    description: 'Para la moderación: por qué una pregunta se responde así',
    options: { question: 'La pregunta tal como se hizo', article: article.description },
  },
  knowledge: {
    description: 'Para la moderación: importar, comprobar, cargar, comparar y recuperar el conocimiento',
    subcommands: {
      status: { description: 'Qué conocimiento rige, y si son los archivos más nuevos', options: {} },
      import: {
        description: 'Hacer un artículo de una página, un archivo o un texto, y verlo antes de publicarlo',
        options: {
          address: 'La dirección de la página, que empieza por https://',
          file: 'Página guardada, texto, Markdown, documento de Word (.docx), PDF con texto, o feed',
          item: 'De un feed: qué elemento, por número o título; si no, el más nuevo',
          title: 'Su titular, si la fuente no da ninguno o da otro',
          rights: 'Con qué derechos puede mostrarse el texto; figura al principio del artículo',
        },
      },
      update: {
        description: 'Releer la página de un artículo: ver los cambios y llevar lo que lo cita',
        options: {
          article: 'Qué artículo',
          address: 'Dónde está ahora, si no es en su dirección',
          file: 'La página como es ahora, en un archivo',
        },
      },
      reload: {
        description: 'Releer los archivos del conocimiento; con un fallo no cambia nada',
        options: {},
      },
      check: { description: 'Comprobar los archivos adjuntos; no se publica nada', options: files },
      preview: {
        description: 'Ver una entrada, un tema o una respuesta como los lectores, antes de que rija',
        options: { ...files, what: 'Una pregunta, el id de una entrada o de un hueco, o un tema' },
      },
      history: { description: 'Las versiones que rigieron: cuándo, por quién, qué cambió', options: {} },
      diff: {
        description: 'Qué cambió entre una versión anterior y la que rige',
        options: { version: 'Los siete signos de una versión; /knowledge history las enumera' },
      },
      rollback: {
        description: 'Recuperar una versión anterior, también en los archivos; no se pierde nada',
        options: { version: 'Los siete signos de una versión; /knowledge history las enumera' },
      },
      missed: {
        description: 'Preguntas sin respuesta: responderlas, o activar y desactivar la lista',
        options: { turn: 'Si se guardan aquí las preguntas sin respuesta; desactivar las borra todas' },
      },
      shelf: {
        description: 'Qué artículos muestra este servidor, o solo este canal',
        options: {
          do: 'mostrar (o nada), añadir o quitar un artículo, mostrar todo, o volver',
          article: 'El artículo que se añade o se quita',
          here: 'Solo de este canal',
          number: 'Con back: qué ajuste ha de volver',
        },
      },
      export: {
        description: 'Obtener los archivos del conocimiento que rige',
        options: { article: 'Solo los de este artículo' },
      },
    },
  },
};
