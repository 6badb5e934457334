import { BrandIcon } from '../brand-icon.tsx';
import type { ComponentChildren } from 'preact';
import { useEffect, useId } from 'preact/hooks';
import { tagSchema, type Tag } from '../../annotation/model/annotation.ts';
import {
  backupReminders,
  cardDensities,
  highlightStyles,
  languageChoices,
  palettes,
  sensitivities,
} from '../../settings/model/choices.ts';
import { TagIcon } from '../tag-icon.tsx';
import { useLanguage, useWords } from '../words/words-context.ts';
import { Choice, Tick } from './choice.tsx';
import { HighlightPreview } from './highlight-preview.tsx';
import { KeysView } from './keys-view.tsx';
import type { OptionsProps } from '../views/options.ts';
import { LookUpSettingsView } from './look-up-settings.tsx';
import { PersonName } from './person-name.tsx';
import { SiteAccess } from './site-access.tsx';
import { SiteSettings } from './site-settings.tsx';
import { VersionsSettings } from './versions-settings.tsx';
import { StorageView } from './storage-view.tsx';

/** The settings page: props in, callbacks out. Every change holds at once; there is nothing to press at the end. */
export function Options(props: OptionsProps) {
  const { settings, saved, onChange } = props;
  const all = useWords('claims');
  const words = useWords('options');
  const failures = useWords('failures');
  useEffect(() => {
    document.title = words.title;
  }, [words.title]);
  return (
    <div class="options" lang={useLanguage()}>
      <header>
        <h1>
          <BrandIcon size={24} /> {words.title}
        </h1>
        <p class="hint">{words.lead}</p>
      </header>
      <main>
        <Section title={words.highlights}>
          <Choice
            label={all.sensitivity}
            hint={all.sensitivityMeaning[settings.sensitivity]}
            names={all.sensitivityName}
            options={sensitivities}
            value={settings.sensitivity}
            onChange={(sensitivity) => onChange({ sensitivity })}
          />
          <Choice
            label={words.highlightStyle}
            hint={words.highlightStyleMeaning}
            names={words.highlightStyleName}
            options={highlightStyles}
            value={settings.highlightStyle}
            onChange={(highlightStyle) => onChange({ highlightStyle })}
          />
          <Choice
            label={words.palette}
            hint={words.paletteMeaning[settings.palette]}
            names={words.paletteName}
            options={palettes}
            value={settings.palette}
            onChange={(palette) => onChange({ palette })}
          />
          <HighlightPreview settings={settings} onDrawn={props.onPreviewDrawn} />
        </Section>
        <Section title={words.suggestions} hint={words.suggestionsMeaning}>
          <Suggestions
            shown={settings.suggestionsShown}
            onChange={(suggestionsShown) => onChange({ suggestionsShown })}
          />
        </Section>
        <Section title={words.sites} hint={words.sitesMeaning}>
          {props.readsAllSites === false && <SiteAccess onAllow={props.onAllowSites} />}
          <SiteSettings sites={settings.sites} hostOf={props.hostOf} onChange={(sites) => onChange({ sites })} />
        </Section>
        <Section title={words.lookUp} hint={words.lookUpMeaning}>
          <LookUpSettingsView lookUp={settings.lookUp} onChange={(lookUp) => onChange({ lookUp })} />
        </Section>
        <Section title={words.onThePage}>
          <Tick
            label={words.selectionButton}
            value={settings.selectionButton}
            onChange={(selectionButton) => onChange({ selectionButton })}
          />
          <Tick label={words.minimap} value={settings.minimap} onChange={(minimap) => onChange({ minimap })} />
          <Choice
            label={words.cardDensity}
            names={words.cardDensityName}
            options={cardDensities}
            value={settings.cardDensity}
            onChange={(cardDensity) => onChange({ cardDensity })}
          />
        </Section>
        <Section title={words.keys} hint={words.keysMeaning}>
          <KeysView shortcuts={props.shortcuts} onOpenShortcuts={props.onOpenShortcuts} />
        </Section>
        <Section title={words.interfaceLanguage}>
          <Choice
            label={words.interfaceLanguage}
            names={words.languageName}
            options={languageChoices}
            value={settings.language}
            onChange={(language) => onChange({ language })}
          />
        </Section>
        <Section title={words.person} hint={words.personMeaning}>
          <PersonName name={settings.name} onChange={(name) => onChange({ name })} />
        </Section>
        <Section title={words.notes} hint={words.notesMeaning}>
          <StorageView
            storage={props.storage}
            persistenceRefused={props.persistenceRefused}
            onAskToPersist={props.onAskToPersist}
          />
          <Choice
            label={words.backupReminder}
            names={words.backupReminderName}
            options={backupReminders}
            value={settings.backupReminder}
            onChange={(backupReminder) => onChange({ backupReminder })}
          />
        </Section>
        <Section title={words.versions} hint={words.versionsMeaning}>
          <VersionsSettings {...props} />
        </Section>
      </main>
      <p class="saved" role="status" data-saved={saved && (saved === 'yes' ? 'yes' : 'no')}>
        {saved !== undefined && (saved === 'yes' ? words.saved : failures.problem[saved])}
      </p>
    </div>
  );
}

interface SectionProps {
  readonly title: string;
  readonly hint?: string;
  readonly children: ComponentChildren;
}

function Section({ title, hint, children }: SectionProps) {
  const heading = useId();
  return (
    <section class="settings" aria-labelledby={heading}>
      <div class="settings-head">
        <h2 id={heading}>{title}</h2>
        {hint !== undefined && <p class="hint">{hint}</p>}
      </div>
      <div class="settings-body">{children}</div>
    </section>
  );
}

interface SuggestionsProps {
  readonly shown: readonly Tag[];
  readonly onChange: (shown: readonly Tag[]) => void;
}

function Suggestions({ shown, onChange }: SuggestionsProps) {
  const words = useWords('claims');
  const withTag = (tag: Tag, isShown: boolean): readonly Tag[] =>
    tagSchema.options.filter((each) => (each === tag ? isShown : shown.includes(each)));
  return (
    <ul class="suggestions">
      {tagSchema.options.map((tag) => (
        <li key={tag}>
          <TagIcon of={tag} />
          <Tick
            label={words.tag[tag]}
            hint={words.tagMeaning[tag]}
            value={shown.includes(tag)}
            onChange={(isShown) => onChange(withTag(tag, isShown))}
          />
        </li>
      ))}
    </ul>
  );
}
