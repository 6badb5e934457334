import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Annotation } from '../../annotation/model/annotation.ts';
import type { ExportScope } from '../../components/views/library.ts';
import type { Template, TemplateActions, TemplateState } from '../../components/views/templates.ts';
import { builtInTemplates, type BuiltInTemplate } from '../../exchange/templates/built-in.ts';
import { changeTemplates, readTemplates, type TemplateSettings } from '../../settings/templates.ts';
import { annotationsByIds } from '../../storage/browse.ts';
import { database } from '../../storage/connection.ts';

/** Notes that a preview is made of: enough to see how articles and claims follow each other. */
const sampleLength = 3;

/**
 * The reader's templates, stored at each letter.
 *
 * @param idsOf the ids of the first notes of a scope, as many as asked for.
 */
export function useTemplates(idsOf: (scope: ExportScope, count: number) => Promise<readonly string[]>): {
  templates: TemplateState;
  actions: TemplateActions;
  /** To be called after they were changed elsewhere. */
  readAgain: () => void;
} {
  const [settings, setSettings] = useState<TemplateSettings>({ templates: [], chosenTemplate: 'plain' });
  const [sample, setSample] = useState<readonly Annotation[]>([]);
  const [isUnsaved, setUnsaved] = useState(false);
  const [before, setBefore] = useState<TemplateSettings>();
  const readAgain = useCallback((): void => void readTemplates().then(setSettings, () => undefined), []);
  useEffect(readAgain, [readAgain]);
  const templates = useMemo((): TemplateState => {
    const all = templatesOf(settings);
    const chosen = all.find(({ id }) => id === settings.chosenTemplate) ?? builtIn('plain', settings);
    return { all, chosen, sample, isUnsaved, canUndo: before !== undefined };
  }, [settings, sample, isUnsaved, before]);

  const newest = useRef({ settings, chosen: templates.chosen, before, idsOf });
  newest.current = { settings, chosen: templates.chosen, before, idsOf };
  const actions = useMemo((): TemplateActions => {
    const change = (to: TemplateSettings): void => {
      const { templates, chosenTemplate } = to;
      const isEdited = templates !== newest.current.settings.templates;
      newest.current = { ...newest.current, settings: to };
      setSettings(to);
      setBefore(undefined);
      changeTemplates({ chosenTemplate, ...(isEdited && { templates }) }).then(
        () => setUnsaved(false),
        () => setUnsaved(true),
      );
    };
    const others = () => newest.current.settings.templates.filter(({ id }) => id !== newest.current.chosen.id);
    const put = (part: { readonly name?: string; readonly text?: string }): void => {
      const { id, name, text } = newest.current.chosen;
      change({ templates: [...others(), { id, name, text, ...part }], chosenTemplate: id });
    };
    return {
      onChoose: (id) => change({ ...newest.current.settings, chosenTemplate: id }),
      onText: (text) => put({ text }),
      onName: (name) => put({ name }),
      onNew(name) {
        const { settings, chosen } = newest.current;
        const id = crypto.randomUUID();
        change({ templates: [...settings.templates, { id, name, text: chosen.text }], chosenTemplate: id });
      },
      onReset() {
        const { settings } = newest.current;
        change({ ...settings, templates: others() });
        setBefore(settings);
      },
      onUndoReset() {
        if (newest.current.before !== undefined) change(newest.current.before);
      },
      onSample(scope) {
        // Without notes to show there is no preview; that the database cannot be read is told by the catalogue.
        void sampleOf(newest.current.idsOf(scope, sampleLength)).then(setSample, () => undefined);
      },
    };
  }, []);
  return { templates, actions, readAgain };
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

async function sampleOf(ids: Promise<readonly string[]>): Promise<Annotation[]> {
  const found = await annotationsByIds(await database(), [...(await ids)]);
  return found.filter((annotation) => annotation !== undefined);
}
