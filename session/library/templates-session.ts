import type { Annotation } from '../../annotation/model/annotation.ts';
import type { ExportScope } from '../../components/views/library.ts';
import type { Template, TemplateActions, TemplateState } from '../../components/views/templates.ts';
import { builtInTemplates, type BuiltInTemplate } from '../../exchange/templates/built-in.ts';
import { templateProblem } from '../../exchange/templates/parse-template.ts';
import { placeholders } from '../../exchange/templates/placeholders.ts';
import { changeTemplates, readTemplates, type TemplateSettings } from '../../settings/templates.ts';
import { Session } from '../session.ts';
import { TemplateFiller } from './template-filler.ts';

/** Notes that a preview is made of: enough to see how articles and claims follow each other. */
const sampleLength = 3;

interface TemplateSources {
  readonly read: () => Promise<TemplateSettings>;
  readonly store: (change: Partial<TemplateSettings>) => Promise<void>;
}

const inBrowser: TemplateSources = { read: readTemplates, store: changeTemplates };

/** The reader's templates, stored at each letter. */
export class TemplatesSession extends Session<TemplateState> {
  readonly #sources: TemplateSources;
  #settings: TemplateSettings = { templates: [], chosenTemplate: 'plain' };
  #before: TemplateSettings | undefined;

  readonly actions: TemplateActions;

  /** @param sampleOf the first notes of a scope, as many as asked for. */
  constructor(
    sampleOf: (scope: ExportScope, count: number) => Promise<readonly Annotation[]>,
    sources: TemplateSources = inBrowser,
    filler = new TemplateFiller(),
  ) {
    const chosen = chosenAmong({ templates: [], chosenTemplate: 'plain' });
    super({ ...chosen, placeholders, sample: [], isUnsaved: false, canUndo: false });
    this.#sources = sources;
    this.actions = {
      onChoose: (id) => this.#store({ ...this.#settings, chosenTemplate: id }),
      onText: (text) => this.#put({ text }),
      onName: (name) => this.#put({ name }),
      onNew: (name) => this.#add(name),
      onReset: () => this.#reset(),
      onUndoReset: () => {
        if (this.#before !== undefined) this.#store(this.#before);
      },
      problemIn: templateProblem,
      fill: (text, notes) => filler.fill(text, notes),
      onSample: (scope) => {
        // Without notes to show there is no preview; that the database cannot be read is told by the catalogue.
        sampleOf(scope, sampleLength).then(
          (sample) => this.change({ sample }),
          () => undefined,
        );
      },
    };
    this.readAgain();
  }

  /** To be called after they were changed elsewhere. */
  readAgain(): void {
    const before = this.#settings;
    this.#sources.read().then(
      // What was typed meanwhile is newer than what was read.
      (settings) => before === this.#settings && this.#take(settings),
      () => undefined,
    );
  }

  #take(settings: TemplateSettings): void {
    this.#settings = settings;
    this.change({ ...chosenAmong(settings), canUndo: this.#before !== undefined });
  }

  #store(settings: TemplateSettings, before?: TemplateSettings): void {
    const { templates, chosenTemplate } = settings;
    const isEdited = templates !== this.#settings.templates;
    this.#before = before;
    this.#take(settings);
    this.#sources.store({ chosenTemplate, ...(isEdited && { templates }) }).then(
      () => this.change({ isUnsaved: false }),
      () => this.change({ isUnsaved: true }),
    );
  }

  get #others(): TemplateSettings['templates'] {
    return this.#settings.templates.filter(({ id }) => id !== this.snapshot.chosen.id);
  }

  #put(part: { readonly name?: string; readonly text?: string }): void {
    const { id, name, text } = this.snapshot.chosen;
    this.#store({ templates: [...this.#others, { id, name, text, ...part }], chosenTemplate: id });
  }

  #add(name: string): void {
    const id = crypto.randomUUID();
    const { text } = this.snapshot.chosen;
    this.#store({ templates: [...this.#settings.templates, { id, name, text }], chosenTemplate: id });
  }

  #reset(): void {
    const before = this.#settings;
    this.#store({ ...before, templates: this.#others }, before);
  }
}

function chosenAmong(settings: TemplateSettings): Pick<TemplateState, 'all' | 'chosen'> {
  const all = templatesOf(settings);
  return { all, chosen: all.find(({ id }) => id === settings.chosenTemplate) ?? builtIn('plain', settings) };
}

/** The built-in ones, changed or not, then the reader's own in the order of their names. */
function templatesOf(settings: TemplateSettings): Template[] {
  const names = Object.keys(builtInTemplates) as BuiltInTemplate[];
  const own = settings.templates.filter(({ id }) => !Object.hasOwn(builtInTemplates, id));
  return [
    ...names.map((name) => builtIn(name, settings)),
    ...own.map((each): Template => ({ ...each, isChanged: true })).sort((a, b) => a.name.localeCompare(b.name)),
  ];
}

function builtIn(name: BuiltInTemplate, { templates }: TemplateSettings): Template {
  const text = templates.find(({ id }) => id === name)?.text;
  return { id: name, builtIn: name, name: '', text: text ?? builtInTemplates[name], isChanged: text !== undefined };
}
